"""`[1: Sam Altman]` after each quotation, for a page that has no colour to tell it."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from reader.article import Annotations, Article, Quotation, Span


def marked(article: Article, known: Annotations) -> tuple[Article, Annotations]:
    """The article with a marker after each of somebody's words, and its annotations moved along.

    The markers are in the text, so this article is for showing only.
    """
    spoken = sorted(known.spoken, key=lambda quotation: quotation.end)
    shift = _Shift(
        tuple(quotation.end for quotation in spoken),
        tuple(f" [{number}: {quotation.speaker or '—'}]" for number, quotation in enumerate(spoken, 1)),
    )
    blocks = tuple(
        replace(block, start=shift.before(block.start), end=shift.after(block.end)) for block in article.blocks
    )
    names = tuple(replace(name, start=shift.after(name.start), end=shift.before(name.end)) for name in known.names)
    quotations = tuple(shift.quotation(quotation) for quotation in known.quotations)
    return (
        replace(article, text=shift.text(article.text), blocks=blocks, inlines=()),
        Annotations(quotations, names),
    )


@dataclass(frozen=True, slots=True)
class _Shift:
    """What is put in where, in order, and so where everything else goes."""

    places: tuple[int, ...]
    inserts: tuple[str, ...]

    def text(self, text: str) -> str:
        """The text with all inserts."""
        borders = (0, *self.places, len(text))
        pieces = [text[start:end] for start, end in pairwise(borders)]
        return pieces[0] + "".join(insert + piece for insert, piece in zip(self.inserts, pieces[1:], strict=True))

    def after(self, offset: int) -> int:
        """Where an offset goes that stands after what is put in there."""
        return offset + self._sums()[bisect_right(self.places, offset)]

    def before(self, offset: int) -> int:
        """Where an offset goes that stands before what is put in there."""
        return offset + self._sums()[bisect_left(self.places, offset)]

    def span(self, span: Span) -> Span:
        """A span that what is put in at its end stays outside of."""
        start = self.after(span.start)
        return Span(start, max(start, self.before(span.end)))

    def quotation(self, quotation: Quotation) -> Quotation:
        """A quotation with everything that it points at."""
        whole = self.span(quotation)
        return replace(
            quotation,
            start=whole.start,
            end=whole.end,
            content=self.span(quotation.content),
            mention=self.span(quotation.mention) if quotation.mention else None,
            cue=self.span(quotation.cue) if quotation.cue else None,
        )

    def _sums(self) -> list[int]:
        return list(accumulate(map(len, self.inserts), initial=0))
