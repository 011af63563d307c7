"""The results of a search: passages under the titles of their articles, what was found lit in each."""

from collections.abc import Iterable

from reader.article import Span
from reader.library.found import Found, Passage
from reader.library.library import Library
from reader.tui.rows import RowLine

LINES = 2
"""Lines of a passage."""


class ResultRows:
    """Passages by two lines each, grouped by article in the order of the best passage, in text order inside."""

    def __init__(self, library: Library, found: Found) -> None:
        self.library = library
        groups: dict[int, list[Passage]] = {}
        for passage in found.passages:
            groups.setdefault(passage.article, []).append(passage)
        self._rows: list[Passage | int] = []
        self._under: list[int] = []
        for number, passages in groups.items():
            heading = len(self._rows)
            self._rows += [number, *sorted(passages, key=lambda passage: passage.block)]
            self._under += [heading] * (1 + len(passages))
        self.articles = list(groups)
        self.best = self._row_of_best(found)

    def _row_of_best(self, found: Found) -> int:
        return self._rows.index(found.passages[0]) if found.passages else -1

    def __len__(self) -> int:
        return len(self._rows)

    def passage(self, row: int) -> Passage:
        """The passage in a row that is no heading."""
        passage = self._rows[row]
        assert isinstance(passage, Passage)
        return passage

    def row_of(self, passage: Passage) -> int | None:
        """The row of a passage, whatever was found in it; None where it is not among the results."""
        place = (passage.article, passage.block)
        rows = (n for n, row in enumerate(self._rows) if isinstance(row, Passage) and (row.article, row.block) == place)
        return next(rows, None)

    def heights(self, width: int) -> Iterable[int]:
        return (LINES if isinstance(row, Passage) else 1 if n == 0 else 2 for n, row in enumerate(self._rows))

    def is_heading(self, row: int) -> bool:
        return not isinstance(self._rows[row], Passage)

    def heading_of(self, row: int) -> int | None:
        return self._under[row]

    def lines(self, row: int, width: int) -> list[RowLine]:
        entry = self._rows[row]
        if not isinstance(entry, Passage):
            heading: RowLine = ((self.library.summaries[entry].title, "heading"),)
            return [heading] if row == 0 else [(), heading]
        article = self.library.articles[entry.article]
        block = article.blocks[entry.block]
        local = [Span(span.start - block.start, span.end - block.start) for span in entry.spans]
        return lit_lines(block.of(article.text), local, width, LINES)


def lit_lines(text: str, spans: list[Span], width: int, count: int) -> list[RowLine]:
    """The stretch of a text around its best hit, in so many lines, the hits in the role `hit`."""
    from reader.library.locate import snippet  # with the first search, for the first paint would wait for it

    start, end = snippet(text, spans, width * count - 4)
    lines: list[RowLine] = []
    for number in range(count):
        stop = _line_end(text, start, end, width)
        lines.append(
            _lit(
                text,
                start,
                stop,
                spans,
                cut_before=number == 0 and start > 0,
                cut_after=(number == count - 1 and stop < len(text)),
            )
        )
        start = stop
        while start < end and text[start].isspace():
            start += 1
    return lines


def _line_end(text: str, start: int, end: int, width: int) -> int:
    """Where the line that starts here ends: at a space, where there is one."""
    if end - start <= width - 1:
        return end
    space = max(text.rfind(" ", start, start + width - 1), text.rfind("\n", start, start + width - 1))
    return space if space > start else start + width - 1


def _lit(text: str, start: int, end: int, spans: list[Span], *, cut_before: bool, cut_after: bool) -> RowLine:
    runs: list[tuple[str, str]] = [("…", "quiet")] if cut_before else []
    place = start
    for span in spans:
        if span.end > place and span.start < end:
            runs.append((_flat(text[place : max(place, span.start)]), "plain"))
            runs.append((_flat(text[max(place, span.start) : min(end, span.end)]), "hit"))
            place = min(end, span.end)
    runs.append((_flat(text[place:end]), "plain"))
    if cut_after:
        runs.append(("…", "quiet"))
    return tuple(run for run in runs if run[0])


def _flat(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")
