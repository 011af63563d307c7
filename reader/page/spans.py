"""Many spans over one text: which of them lie over a line, and which comes next."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from reader.article import Span

AnySpan = TypeVar("AnySpan", bound=Span)


class Spans(Generic[AnySpan]):
    """Spans sorted by their start; they may overlap."""

    def __init__(self, spans: Sequence[AnySpan] = ()) -> None:
        self.all = sorted(spans, key=lambda span: (span.start, span.end))
        self._starts = [span.start for span in self.all]
        self._reach = list(accumulate((span.end for span in self.all), max))

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, index: int) -> AnySpan:
        return self.all[index]

    def over(self, start: int, end: int) -> Iterator[tuple[int, AnySpan]]:
        """The spans that share a code point with `start` to `end`, with their index, the last one first."""
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._reach[index] > start:
            if self.all[index].end > start:
                yield index, self.all[index]
            index -= 1

    def at(self, offset: int) -> int | None:
        """The index of the innermost span over this offset."""
        return next((index for index, _ in self.over(offset, offset + 1)), None)

    def following(self, offset: int) -> int | None:
        """The index of the first span that starts at `offset` or after it."""
        index = bisect_left(self._starts, offset)
        return index if index < len(self.all) else None

    def preceding(self, offset: int) -> int | None:
        """The index of the last span that starts before `offset`."""
        index = bisect_left(self._starts, offset) - 1
        return index if index >= 0 else None

    def upto(self, offset: int) -> int:
        """How many spans start at `offset` or before it."""
        return bisect_right(self._starts, offset)
