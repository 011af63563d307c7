"""The status line: where the reader is on the left, the keys that matter and the progress on the right."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from reader.keys import HINTS, key
from reader.text.cells import cell_len
from reader.text.wrap import shorten
from reader.tui.words import say

Part = tuple[str, str]
"""Words and their style, as Textual's `Content.assemble` takes them."""

_HINTS = {"next_quotation": "quotation", "next_voice": "same voice", "search": "search", "help": "help"}


class StatusLine(Widget):
    """One line that says where one is; a notice takes its place for a moment."""

    DEFAULT_CSS = """
    StatusLine { height: 1; padding: 0 1; background: $panel; color: $foreground; }
    """

    where: reactive[tuple[Part, ...]] = reactive(())
    """Where the reader is."""
    notice: reactive[str] = reactive("")
    """Something that just happened; shown instead of `where`."""
    progress: reactive[str] = reactive("")
    """How far the article has been read."""
    busy: reactive[str] = reactive("")
    """What is being done, or was not; makes way for where the reader stands."""
    stands: reactive[bool] = reactive(False)
    """True where the reader stands on a quotation, a name or a hit."""

    def render(self) -> Content:
        width = self.content_size.width
        left: tuple[Part, ...] = ((self.notice, "bold"),) if self.notice else self.where
        progress = self._right(width - _wide(left))
        room = width - _wide(left) - cell_len(progress) - 2
        if room < -2:
            left = _shorter(left)
            room = width - _wide(left) - cell_len(progress) - 2
        hints = ""
        for id_ in reversed(HINTS):
            back = {"next_quotation": "c C", "next_voice": "s S"}.get(id_, key(id_).shown.split()[0])
            hint = f"  {back} {say(_HINTS[id_])}"
            if cell_len(hints) + cell_len(hint) > room:
                break
            hints = hint + hints
        room = max(0, width - cell_len(progress) - cell_len(hints))
        parts, used = [], 0
        for text, style in left:
            shown = shorten(text, room - used)
            used += cell_len(shown)
            parts.append((shown, style))
            if shown != text:
                break
        fill = " " * max(0, room - used)
        return Content.assemble(*parts, fill, (hints, "$quiet"), (progress, "$quiet"))

    def _right(self, room: int) -> str:
        """What stands on the right: all of it, where so many cells have room for it or what is left is only a title."""
        percent = f"  {self.progress}" if self.progress else ""
        everything = f"  {self.busy}{percent}" if self.busy else percent
        if cell_len(everything) <= room or not (self.stands or self.notice):
            return everything
        return "" if self.notice and cell_len(percent) > room else percent


def _wide(parts: tuple[Part, ...]) -> int:
    return sum(cell_len(text) for text, _ in parts)


def _shorter(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The same with a sign for «quotation»: who says it is worth more than the word."""
    word = f"{say('quotation')} "
    if not parts or not parts[0][0].startswith(word):
        return parts
    head, style = parts[0]
    return ((f"❝ {head.removeprefix(word)}", style), *parts[1:])
