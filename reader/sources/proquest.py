"""What ProQuest exports as text: many articles a file, parted by a long bar, each a list of fields and a full text."""

import re
from collections.abc import Iterator

from reader.article import Article
from reader.sources.compose import compose
from reader.sources.content import text_blocks
from reader.sources.limits import check_lines
from reader.sources.metadata import from_mapping
from reader.text.clean import clean
from reader.text.language import guess_language

__all__ = ["parse"]

_BAR = re.compile(r"^_{40,}[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"^([A-Z][A-Za-z /-]{2,40}):[ \t]*(.*)$", re.MULTILINE)
_TEXT = re.compile(r"^Full text:[ \t]*", re.MULTILINE)
_BEHIND = re.compile(
    r"^(?:Subject|Location|Company / organization|People|Identifier / keyword|Publication title|Copyright|Title|"
    r"Credit|CREDIT|Word count|Publication info|Document type|ProQuest document ID):",
    re.MULTILINE,
)
"""The first field behind a full text."""
_NAMES = {
    "Title": "title",
    "Author": "authors",
    "Publication title": "source",
    "Publication date": "date",
    "Language of publication": "language",
    "Document URL": "url",
}


def parse(text: str, name: str) -> Iterator[Article]:
    """Read every article of an export."""
    part = 1
    for piece in _BAR.split(clean(check_lines(text))):
        start = _TEXT.search(piece)
        if start is None:
            continue
        end = _BEHIND.search(piece, start.end())
        stop = end.start() if end else len(piece)
        body = piece[start.end() : stop]
        fields = _FIELD.findall(piece[: start.start()] + piece[stop:])
        values: dict[str, object] = {}
        for field, value in fields:
            if field in _NAMES:
                values.setdefault(_NAMES[field], value)
        values["source"] = str(values.get("source", "")).split(";")[0]
        metadata = from_mapping(values, guess_language(body), "ProQuest")
        for article in compose(text_blocks(body), metadata, name, part=part):
            part += 1
            yield article
