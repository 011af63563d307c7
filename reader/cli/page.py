"""An article as lines of text: its head, then its blocks, with quotations, speakers and names told apart by colour."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.article import Annotations, Article, BlockKind, Span
from reader.cli.marked import marked
from reader.cli.output import Output
from reader.cli.paint import Ink, Paint
from reader.cli.rows.articles import date_of, title_of
from reader.library.library import Library
from reader.page.layout import Layout, Line
from reader.page.spans import Spans
from reader.text.cells import cell_len

MEASURE = 72
"""Cells a line at most: longer ones are hard to read (Bringhurst, The Elements of Typographic Style, 2.1.2)."""

_ENDLESS = 10**6
"""Cells a line where the output is no terminal: a paragraph is one line."""


def pages(
    library: Library, numbers: Iterable[int], out: Output, *, block: int | None = None, mark: bool = False
) -> Iterator[str]:
    """The lines of several articles, a rule between them.

    Args:
        library: Where they are.
        numbers: Which, and in what order.
        out: Where they go, for its width and colour.
        block: The index of the one block to show of each, without its head; None for the whole.
        mark: Whether `[1: SPEAKER]` follows each quotation.
    """
    for index, number in enumerate(numbers):
        if index:
            yield from ("", "─" * (min(out.width, MEASURE) if out.width else MEASURE), "")
        article, known = library.articles[number], library.annotations(number)
        if mark:
            article, known = marked(article, known)
        page = Page(article, known, library.minutes(number), out.paint, out.width)
        yield from page.lines() if block is None else page.block_lines(block)


@dataclass(frozen=True, slots=True)
class Page:
    """An article ready to be written."""

    article: Article
    annotations: Annotations
    minutes: int
    paint: Paint
    width: int | None
    """Cells a line on a terminal; None where a paragraph is to be one line."""

    def lines(self) -> Iterator[str]:
        """The whole article: title, facts, authors, text."""
        blocks = self.article.blocks
        if not blocks or blocks[0].kind is not BlockKind.TITLE:
            yield self.paint(title_of(self.article), Ink.HEADING)
        layout, styles = self._layout(), self._styles()
        for y in range(layout.height):
            line = layout.line(y)
            yield self.paint(self._facts(), Ink.QUIET) if line.facts else self._drawn(line, styles)

    def block_lines(self, index: int) -> Iterator[str]:
        """One block, without the article's head."""
        layout, styles = self._layout(index, index + 1), self._styles()
        lines = (layout.line(y) for y in range(layout.height))
        yield from (self._drawn(line, styles) for line in lines if line.kind is not None)

    def _layout(self, first: int = 0, last: int | None = None) -> Layout:
        return Layout(self.article, min(self.width, MEASURE) if self.width else _ENDLESS, first, last)

    def _facts(self) -> str:
        spoken = len(self.annotations.spoken)
        facts = (
            date_of(self.article),
            self.article.source,
            ", ".join(self.article.authors),
            self.article.language,
            f"{self.minutes} min",
            f"{spoken} quotation{'' if spoken == 1 else 's'}",
        )
        return " · ".join(filter(None, facts))

    def _styles(self) -> Spans["_Styled"]:
        return Spans(list(_styled(self.annotations)) if self.paint.on else ())

    def _drawn(self, line: Line, styles: Spans["_Styled"]) -> str:
        """A display line with its prefix and its pieces, each at its column."""
        prefix = line.prefix if line.pieces else line.prefix[:MEASURE]
        drawn, cells = self.paint(prefix, Ink.QUIET), cell_len(prefix)
        for start, end, column in line.pieces:
            drawn += " " * (column - cells)
            cells = max(column, cells) + cell_len(self.article.text[start:end])
            always = (Ink.HEADING,) if line.kind in (BlockKind.TITLE, BlockKind.HEADING) else ()
            drawn += self._painted(start, end, styles, always)
        return drawn

    def _painted(self, start: int, end: int, styles: Spans["_Styled"], always: tuple[Ink, ...]) -> str:
        text = self.article.text
        over = [style for _, style in styles.over(start, end)]
        borders = sorted({start, end, *(b for s in over for b in (s.start, s.end) if start < b < end)})
        return "".join(
            self.paint(
                text[a:b], *always, *(ink for ink in Ink if any(s.ink is ink and s.start <= a < s.end for s in over))
            )
            for a, b in pairwise(borders)
        )


@dataclass(frozen=True, slots=True)
class _Styled(Span):
    """A span and how it is painted."""

    ink: Ink = Ink.QUOTATION


def _styled(known: Annotations) -> Iterator[_Styled]:
    for name in known.names:
        yield _Styled(name.start, name.end, Ink.NAME)
    for quotation in known.spoken:
        yield _Styled(quotation.start, quotation.end, Ink.QUOTATION)
        if quotation.mention:
            yield _Styled(quotation.mention.start, quotation.mention.end, Ink.SPEAKER)
        if quotation.cue:
            yield _Styled(quotation.cue.start, quotation.cue.end, Ink.CUE)
