"""An article cut into passages: what every engine indexes, compares with a query and counts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.article import Article, BlockKind
from reader.text.fold import fold, words, words_by_line

_WINDOW = 400
_OVERLAP = 40
"""A block of more than `_WINDOW` words is indexed in stretches that share `_OVERLAP` words, so that comparing a query
with one of them takes microseconds however long the block."""

_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ](?:(?<=[\w,;] .)|(?<=[\w,;]\u00a0.)|(?<=[’'].))\w+")
"""A capital where no sentence begins: a name, most of the time."""


class Window(NamedTuple):
    """A passage: a block of an article, a stretch of a long one, or what the source says beside the text."""

    block: int
    words: list[str]
    """Its folded words, at least one."""
    is_title: bool
    is_further: bool
    """True where it is not the first passage of its block, if that has another."""

    @property
    def text(self) -> str:
        """The passage's normal text, see `reader.text.fold.normal`."""
        return f" {' '.join(self.words)} "


def windows(article: Article) -> Iterator[Window]:
    """Give the passages of an article, in the order of its text; what the source says beside it last."""
    for part in _parts(article):
        found = part.words
        for start in range(0, max(1, len(found) - _OVERLAP), _WINDOW - _OVERLAP) if found else ():
            yield Window(part.block, found[start : start + _WINDOW], part.is_title, part.is_head or start > 0)


def named(article: Article) -> list[str]:
    """Give the folded words that stand as names in an article, each as often as it does."""
    return words(fold("\n".join((*_NAME.findall(article.text), *article.authors, article.source))))


def is_name(named: int, held: int) -> bool:
    """True for a word that is a name most of the time: it stands so often as one, and so many passages hold it."""
    return 2 * named > held


def written(article: Article, block: int) -> str:
    """The text of a block, and with the first one what the source says beside the text."""
    text = article.blocks[block].of(article.text)
    return text if block else "\n".join((text, article.title, *article.authors, article.source))


class _Part(NamedTuple):
    """What becomes one passage, or several if it is long."""

    block: int
    words: list[str]
    is_title: bool = False
    is_head: bool = False
    """True for what the source says beside the text."""


def _parts(article: Article) -> Iterator[_Part]:
    has_title = False
    lines = words_by_line(article.text)
    for index, block in enumerate(article.blocks):
        is_title = block.kind is BlockKind.TITLE
        has_title |= is_title
        found = next(lines)
        for _ in range(article.text.count("\n", block.start, block.end)):
            found += next(lines)
        yield _Part(index, found, is_title)
    if article.blocks:
        title = "" if has_title else article.title
        head = words(fold("\n".join((title, *article.authors, article.source))))
        yield _Part(0, head, bool(title), is_head=True)
