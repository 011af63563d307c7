"""What lies over the text and what it looks like: spans with a role, and which role wins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.article import Annotations, Article, InlineKind, Span
from reader.page.spans import Spans

ROLES = {
    role: priority
    for priority, role in enumerate(
        (
            "quiet",
            "title",
            "heading",
            "emphasis",
            "strong",
            "strike",
            "code",
            "link",
            "note",
            "name",
            "quotation",
            "aside",
            "highlight",
            "current",
            "speaker",
            "cue",
            "name-current",
            "hit",
            "hit-current",
            "bar",
            "bar-current",
            "selection",
        )
    )
}
"""Every look a stretch of text can have; a later one is drawn over the ones before it."""


@dataclass(frozen=True, slots=True)
class Mark(Span):
    """A span drawn in a role."""

    role: str = ""


class Marks:
    """Spans with their roles, and which of them lie over a line."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self._spans = Spans(marks)

    @property
    def spans(self) -> Sequence[Mark]:
        """All of them, sorted by start."""
        return self._spans.all

    def over(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Start, end and role of each that shares a code point with this stretch."""
        for _, mark in self._spans.over(start, end):
            yield mark.start, mark.end, mark.role


_INLINE = {
    InlineKind.EMPHASIS: "emphasis",
    InlineKind.STRONG: "strong",
    InlineKind.STRIKE: "strike",
    InlineKind.CODE: "code",
    InlineKind.LINK: "link",
    InlineKind.NOTE: "note",
}


def standing_marks(article: Article, annotations: Annotations) -> Marks:
    """What an article shows before anybody jumps or searches: markup, names, quotations."""
    marks = [Mark(span.start, span.end, _INLINE[span.kind]) for span in article.inlines]
    marks += [Mark(name.start, name.end, "name") for name in annotations.names]
    for quotation in annotations.quotations:
        role = "quotation" if quotation.spoken else "aside"
        marks.append(Mark(quotation.start, quotation.end, role))
    return Marks(marks)


def current_marks(spans: Sequence[tuple[Span, str]]) -> Marks:
    """The quotation or name that the reader stands on, with its speaker and cue."""
    return Marks([Mark(span.start, span.end, role) for span, role in spans])


def hit_marks(hits: Sequence[Span], current: int | None) -> Marks:
    """What a search found; the hit that the reader stands on is told apart."""
    return Marks([Mark(hit.start, hit.end, "hit-current" if n == current else "hit") for n, hit in enumerate(hits)])


def user_marks(spans: Sequence[Span]) -> Marks:
    """What the reader highlighted."""
    return Marks([Mark(span.start, span.end, "highlight") for span in spans])
