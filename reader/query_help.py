"""What may be typed to search, in short: for `reader search --help`, the help of the app and the docs."""

QUERY_LINES = (
    ("word", "this word, with typos or without accents; the last one may go on"),
    ('"some words"', "these words side by side"),
    ("=côté", "with these accents and no typo"),
    ("-word", "not in the article; turns filters round too"),
    ("one|other", "one of them"),
    ("who:altman", "in quotations of somebody so named"),
    ("kind:direct", "in quotations of a kind: direct, mixed, scare, title"),
    ("name:altman", "in articles that name somebody or something"),
    ("in:title", "in titles"),
    ("source:monde", "from a source so named"),
    ("lang:fr", "in a language"),
    ("date:2023-05..2023-06", "from a time: also date:2023, date:>=2023-05-17"),
    ("is:unread", "not read yet; also is:read, is:starred"),
    ("has:quote", "in articles with a quotation; also has:name"),
)
"""What may be typed, and what it finds."""
