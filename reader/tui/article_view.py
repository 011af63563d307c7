"""The reading pane: an article's lines, drawn when they come into view, with what is known about them laid over.

What a line shows is decided in `layout`, what a stretch of it looks like in `paint`; here they meet Textual's line
API. Text selection speaks in offsets of the article's text (as the x of `Selection`, y being 0), so it survives
wrapping and resizing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Offset, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.worker import Worker, WorkerState

from reader.article import Annotations, Article, Span
from reader.page.layout import Layout, Line, near
from reader.text.cells import cell_len, graphemes
from reader.text.word import word_at
from reader.text.wrap import shorten
from reader.tui.drawing import Sheet, draw
from reader.tui.facts import Facts, fitting
from reader.tui.looks import Looks
from reader.tui.paint import ROLES, Marks, current_marks, hit_marks, standing_marks, user_marks

EMPTY = Article("", ())
LONG = 400_000
"""Code points above which only the neighbourhood is laid out at once and the whole in a worker (about two frames)."""
LAYERS = ("standing", "own", "current", "hits")
"""What is laid over the text: what an article shows by itself, the reader's highlights, the current place, hits."""
ROOMY = 50
"""Cells from which the pane can afford a margin."""


class ArticleView(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows one article. Positions are offsets in its text, so that a resize moves nothing."""

    ALLOW_SELECT = True
    BINDINGS: ClassVar[list[BindingType]] = []
    COMPONENT_CLASSES = {f"article-view--{role}" for role in ROLES}
    DEFAULT_CSS = """
    ArticleView {
        overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1; padding: 1 0 0 0;
        background: $background; color: $foreground;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background; scrollbar-color: $panel; scrollbar-color-hover: $quiet;
        scrollbar-color-active: $quiet;
        & > .article-view--emphasis { text-style: italic; }
        & > .article-view--strong { text-style: bold; }
        & > .article-view--strike { text-style: strike; }
        & > .article-view--code { background: $surface; }
        & > .article-view--link { text-style: underline; }
        & > .article-view--note { color: $quiet; }
        & > .article-view--title { text-style: bold; }
        & > .article-view--heading { text-style: bold; }
        & > .article-view--quiet { color: $quiet; }
        & > .article-view--name { color: $name; }
        & > .article-view--name-current { color: $name; text-style: bold reverse; }
        & > .article-view--quotation { background: $quotation; }
        & > .article-view--aside { text-style: italic; }
        & > .article-view--highlight { background: $highlight; text-style: underline; }
        & > .article-view--current { background: $quotation-current; }
        & > .article-view--speaker { color: $name; text-style: bold underline; }
        & > .article-view--cue { color: $cue; text-style: italic; }
        & > .article-view--hit { background: $hit; color: $hit-text; }
        & > .article-view--hit-current { background: $hit; color: $hit-text; text-style: bold underline; }
        & > .article-view--selection { background: $selection; color: $selection-text; }
        & > .article-view--bar { color: $bar; }
        & > .article-view--bar-current { color: $bar; text-style: bold; }
    }
    """

    @dataclass
    class Scrolled(Message):
        """The page moved, or is laid out anew."""

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, ArticleView.Scrolled)

    @dataclass
    class Clicked(Message):
        """The reader clicked on a place in the text."""

        offset: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.article = EMPTY
        self.facts: Facts = {}
        self.hint: tuple[str, ...] = ()
        """Shown where there is no article."""
        self.measure = 68
        self.page = Layout(EMPTY, 1)
        self._marks = dict.fromkeys(LAYERS, Marks())
        self._pending: int | None = 0
        self._kept = 0
        self._strips: LRUCache[int, Strip] = LRUCache(1024)
        self._looks = Looks(lambda: self.rich_style, self._component)

    # ---- what is shown

    def show(self, article: Article, annotations: Annotations, facts: Facts, offset: int = 0) -> None:
        """Show an article with `offset` in its first line."""
        self.article, self.facts = article, facts
        self._marks = dict.fromkeys(LAYERS, Marks()) | {"standing": standing_marks(article, annotations)}
        self._lay_out(offset)

    def show_hint(self, *lines: str) -> None:
        """Show what to do where there is no article."""
        self.hint = lines
        self.refresh()

    def annotate(self, annotations: Annotations, facts: Facts) -> None:
        """Lay quotations and names over the article on show; nothing moves."""
        self.facts = facts
        self._marks["standing"] = standing_marks(self.article, annotations)
        self._repaint()

    def mark_current(self, spans: Sequence[tuple[Span, str]]) -> None:
        """Draw these spans in these roles (`current`, `speaker`, `cue`, `name-current`) until told otherwise."""
        self._swap("current", current_marks(spans))

    def mark_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Light up what a search found."""
        self._swap("hits", hit_marks(hits, current))

    def mark_own(self, spans: Sequence[Span]) -> None:
        """Draw the reader's own highlights."""
        self._swap("own", user_marks(spans))

    def set_measure(self, cells: int) -> None:
        """Set the longest line, in cells; the text in the first line stays there."""
        kept = self._anchor
        self.measure = cells
        self._lay_out(kept)

    # ---- places

    @property
    def top(self) -> int:
        """The offset in the first line on the screen."""
        if self._pending is not None:
            return self._pending
        return self.page.offset_at(self.scroll_offset.y) if self.scroll_offset.y else self._first_offset

    @property
    def bottom(self) -> int:
        """The offset after the last line on the screen; about a screen further than `top` before the first layout."""
        if self._pending is not None:
            return min(self._pending + 1000, len(self.article.text))
        return self.page.offset_at(self.scroll_offset.y + self.rows)

    @property
    def progress(self) -> float:
        """How much of the article has been on the screen, 0 to 1."""
        length = len(self.article.text)
        seen = self.scroll_offset.y + self.rows
        if self.page.whole:
            return min(1.0, seen / self.page.height) if self.page.height else 1.0
        return min(1.0, self.bottom / length)

    def is_visible(self, span: Span) -> bool:
        """True where the beginning of the span is on the screen."""
        return self.top <= span.start < max(self.bottom, self.top + 1)

    def reveal(self, span: Span) -> None:
        """Scroll as little as needed to see the span with a few lines around it."""
        if not self._laid_out:
            self._pending = max(0, span.start - 100)  # with some two lines above it, however wide the pane will be
            return
        self._have(span.start)
        first, last = self.page.line_of(span.start), self.page.line_of(max(span.start, span.end - 1))
        top, rows = self.scroll_offset.y, self.rows
        margin = min(3, rows // 4)
        if first - margin < top or min(last, first + rows - 2 * margin) + margin >= top + rows:
            self._scroll(first - max(margin, min(rows // 3, rows - (last - first) - margin)))

    def go_to(self, offset: int) -> None:
        """Put the line of this offset first."""
        if not self._laid_out:
            self._pending = offset
            return
        self._have(offset)
        self._scroll(self.page.line_of(offset) if offset > self._first_offset else 0)

    def move(self, lines: int) -> bool:
        """Scroll by so many lines; False where the page can't move that way."""
        before = self.scroll_offset.y
        self._scroll(before + lines)
        return self.scroll_offset.y != before

    @property
    def rows(self) -> int:
        """Lines that the pane shows at once."""
        return self.scrollable_content_region.height

    def offset_under(self, x: int, y: int) -> int | None:
        """The offset of the text drawn at this cell of the pane; None beside the text."""
        line = self.page.line(y + self.scroll_offset.y) if 0 <= y < self.rows else Line(0)
        for start, end, column in line.pieces:
            cell = x - self._left - column
            if cell >= 0:
                for a, _, cells in graphemes(self.article.text[start:end]):
                    if cell < cells:
                        return start + a
                    cell -= cells
        return None

    # ---- layout

    @property
    def _first_offset(self) -> int:
        return self.page.blocks[0].start if self.page.blocks else 0

    @property
    def _anchor(self) -> int:
        """The offset to keep in the first line: the one put there, as long as it is, so that two resizes cancel out."""
        there = self._pending is None and self.page.line_of(self._kept) == self.scroll_offset.y
        return self._kept if there else self.top

    @property
    def _laid_out(self) -> bool:
        return self._pending is None

    @property
    def _left(self) -> int:
        """The cell that the text starts at: centred, with room for the bar."""
        width = self.scrollable_content_region.width
        return max(2, (width - self.page.width) // 2)

    def _page_width(self) -> int:
        width = self.scrollable_content_region.width
        return max(1, min(self.measure, width - (8 if width >= ROOMY else 3)))

    def _lay_out(self, offset: int) -> None:
        """Break the text into lines and put `offset` on top."""
        if not self.scrollable_content_region.width:
            self._pending = offset
            return
        if len(self.article.text) <= LONG:
            self._adopt(Layout(self.article, self._page_width()), offset)
            return
        self._adopt(Layout(self.article, self._page_width(), *near(self.article.blocks, offset)), offset)
        self.call_after_refresh(self._lay_out_all)  # both at once would hold up the first look

    def _lay_out_all(self) -> None:
        if not self.page.whole:
            lay_out = partial(Layout, self.article, self._page_width())
            self.run_worker(lay_out, thread=True, exclusive=True, group="layout", description="lay out")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Take over the layout of the whole article when it is ready."""
        page = event.worker.result
        if event.state is not WorkerState.SUCCESS or not isinstance(page, Layout):
            return
        event.stop()
        if page.article is self.article and page.width == self._page_width():
            self._adopt(page, self._anchor)

    def _have(self, offset: int) -> None:
        """Lay out the neighbourhood of `offset` where the page doesn't reach there yet."""
        blocks = self.page.blocks
        if not self.page.whole and blocks and not blocks[0].start <= offset <= blocks[-1].end:
            first, last = near(self.article.blocks, offset)
            self._adopt(Layout(self.article, self.page.width, first, last), offset)

    def _adopt(self, page: Layout, offset: int) -> None:
        self.page, self._kept = page, offset
        self._pending = None
        self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, page.height)
        at_start = page.first == 0 and offset <= self._first_offset
        self._scroll(0 if at_start else page.line_of(offset))
        self.refresh()
        self.post_message(self.Scrolled())

    def _scroll(self, y: int) -> None:
        self.scroll_to(y=max(0, y), animate=False, immediate=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Scrolled())

    def on_resize(self, event: events.Resize) -> None:
        """Break the lines anew for the new width; the text in the first line stays there."""
        if self._pending is not None or self.page.width != self._page_width():
            self._lay_out(self._anchor)
        else:
            self._strips.clear()
            self.virtual_size = Size(self.scrollable_content_region.width, self.page.height)
            self.post_message(self.Scrolled())

    # ---- drawing

    def _swap(self, name: str, marks: Marks) -> None:
        """Put other marks in place and draw the lines anew that either of them touches."""
        before, self._marks[name] = self._marks[name], marks
        if self._laid_out:
            top, last = self.scroll_offset.y, self.scroll_offset.y + self.rows
            for span_start, span_end, _ in {*before.layers} ^ {*marks.layers}:  # of a thousand hits, two have changed
                first, end = self.page.line_of(span_start), self.page.line_of(max(span_start, span_end - 1))
                for y in range(first, end + 1):
                    self._strips.discard(y)
                if end >= top and first <= last:
                    self.refresh_lines(first, end - first + 1)

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks.clear()
        self._strips.clear()

    def selection_updated(self, selection: Selection | None) -> None:
        self._repaint()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the pane."""
        row = y + self.scroll_offset.y
        if self.article is EMPTY:
            return self._draw_hint(y)
        if row >= self.page.height or not self._laid_out:
            return Strip.blank(self.size.width, self._looks())
        strip = self._strips.get(row)
        if strip is None:
            sheet = Sheet(
                self.article.text,
                fitting(self.facts, self.page.width),
                self._left,
                self.scrollable_content_region.width,
            )
            strip = draw(self.page.line(row), sheet, self._marks.values(), self._looks, self.selected)
            self._strips[row] = strip
        return strip

    def _draw_hint(self, y: int) -> Strip:
        """The hint, a third down the pane, in its middle."""
        width, row = self.size.width, y - self.rows // 3
        if not 0 <= row < len(self.hint):
            return Strip.blank(width, self._looks())
        line = shorten(self.hint[row], width - 2)
        left = max(0, (width - cell_len(line)) // 2)
        words = Segment(line, self._looks("quiet" if row else "strong"))
        return Strip([Segment(" " * left, self._looks()), words]).adjust_cell_length(width, self._looks())

    def _component(self, role: str) -> Style:
        """What a role changes in the look of the text."""
        return self.get_component_rich_style(f"article-view--{role}", partial=True)

    # ---- selection and the mouse

    @property
    def selected(self) -> Span | None:
        """The selected stretch. An open end is the edge of the screen, unless both are: then it is all."""
        selection = self.text_selection
        if selection is None:
            return None
        length = len(self.article.text)
        if selection.start is None and selection.end is None:
            return Span(0, length)
        start = self.top if selection.start is None else selection.start.x
        end = self.bottom if selection.end is None else selection.end.x
        start, end = sorted((min(start, length), min(end, length)))
        return Span(start, end)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words as they stand in the article, without the line breaks of the screen."""
        selected = self.selected
        return (selected.of(self.article.text), "\n") if selected else None

    async def on_click(self, event: events.Click) -> None:
        """A click says where in the text, a double click selects the word there, a triple click the block."""
        event.prevent_default()
        offset = self.offset_under(event.x - self.gutter.left, event.y - self.gutter.top)
        if offset is None:
            return
        if event.chain == 1:
            if not self.selected:  # the end of a drag is a click too for Textual
                self.post_message(self.Clicked(offset))
            return
        block = self._block_at(offset)
        start, end = word_at(self.article.text, offset) if event.chain == 2 else (block.start, block.end)
        self.screen.selections = {self: Selection(Offset(start, 0), Offset(end, 0))}

    def _block_at(self, offset: int) -> Span:
        return next((block for block in self.article.blocks if offset <= block.end), Span(offset, offset))
