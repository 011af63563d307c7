"""What the reader changed in this session, so that it can be taken back."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.desk_schema import Edit
from reader.library.drawer import Drawer

DEPTH = 1000
"""How many changes can be taken back."""
_SHOWN = 40
"""Code points of a title or a passage that a description quotes."""
_MARKS = ("«", "»", "“", "”", "„", '"')
"""Quotation marks around a passage, for which the description's own stand."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something the reader did: rows of one drawer, before and after."""

    drawer: Drawer
    before: tuple[Edit, ...]
    after: tuple[Edit, ...]
    what: str
    """In a few words, to be told when it is undone."""

    def stands(self) -> bool:
        """True while no other instance has changed these rows."""
        return all(self.drawer.get(edit.table, *edit.key) == edit.row for edit in self.after)


class Undo:
    """The changes of this session, the last on top."""

    def __init__(self) -> None:
        self._changes: deque[Change] = deque(maxlen=DEPTH)

    def change(self, drawer: Drawer, edits: Sequence[Edit], what: str) -> tuple[Edit, ...]:
        """Write those of `edits` that change something, remember what was there, and give them."""
        before = {edit: Edit(edit.table, edit.key, drawer.get(edit.table, *edit.key)) for edit in edits}
        after = tuple(edit for edit in edits if edit != before[edit])
        if after:
            drawer.write(after)
            self._changes.append(Change(drawer, tuple(before[edit] for edit in after), after, what))
        return after

    def undo(self) -> Change | None:
        """Take back the last change that still stands: what another instance changed since is its own."""
        while self._changes:
            change = self._changes.pop()
            if change.stands():
                change.drawer.write(change.before)
                return change
        return None


def described(action: str, words: str) -> str:
    """Say what was done, with the first words of what it was done to: `star of «Un juste équilibre…»`."""
    line = " ".join(words.split())
    if line.startswith(_MARKS) and line.endswith(_MARKS):
        line = line[1:-1].strip()
    short = line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
    return f"{action} «{short}»" if short else action.removesuffix(" of")
