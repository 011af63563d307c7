"""The thing that the reader stands on, drawn as the current one."""

from reader.article import Span
from reader.tui.article_view import ArticleView
from reader.tui.reading import Reading


def draw_current(text: ArticleView, reading: Reading) -> None:
    """Draw the current quotation with its speaker and cue, or the current name, or the hits with the current one."""
    stop = reading.stop
    spans: list[tuple[Span, str]] = []
    if quotation := reading.quotation:
        spans = [(quotation, "current")]
        spans += [(span, role) for span, role in ((quotation.mention, "speaker"), (quotation.cue, "cue")) if span]
    elif stop and stop.thing == "name":
        spans = [(stop.span, "name-current")]
    text.mark_current(spans)
    text.mark_hits(reading.hits.all, stop.index if stop and stop.thing == "hit" else None)
