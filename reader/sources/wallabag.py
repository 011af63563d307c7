"""What wallabag exports as text or Markdown: many articles a file, each under its title between two long bars.

Its exports as JSON and CSV, which say more of each article, are read as those are.
"""

import re
from collections.abc import Iterator

from reader.article import Article
from reader.sources.compose import compose
from reader.sources.content import text_blocks
from reader.sources.limits import check_lines
from reader.sources.markdown_blocks import markdown_blocks
from reader.sources.metadata import Metadata
from reader.text.clean import clean, clean_line, count_controls

__all__ = ["parse"]

_TITLE = re.compile(r"^(={100}|#{100})[ \t]*\n{1,3}(?:#{1,6}[ \t]+)?(\S[^\n]{0,1000})\n{1,3}\1[ \t]*$", re.MULTILINE)
"""The title of an article between its bars."""
_LONGEST_MARKDOWN = 2_000_000
"""Code points: a longer text is read as plain text."""


def parse(text: str, name: str) -> Iterator[Article]:
    """Read every article of an export."""
    text = clean(check_lines(text))
    places = list(_TITLE.finditer(text))
    ends = [*(place.start() for place in places[1:]), len(text)]
    part = 1
    for place, end in zip(places, ends, strict=True):
        body = text[place.end() : end]
        is_markdown = place[1].startswith("#") and len(body) <= _LONGEST_MARKDOWN
        drafts = markdown_blocks(body) if is_markdown else text_blocks(body)
        title = Metadata(title=clean_line(place[2]), origins=(("title", "wallabag"),))
        for article in compose(drafts, title, name, count_controls(body), part):
            part += 1
            yield article
