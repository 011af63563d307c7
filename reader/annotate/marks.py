"""Pairs quotation marks: from a text and its blocks to the stretches between marks, in one pass, never giving up.

Pairs never cross a block. Of nested pairs the outermost counts. A mark that is never closed runs to the end of its
block or to the next quotation, whichever comes first. Every step looks at one mark and a stack of at most `_DEEPEST`
open ones, so the time is linear in the text, whatever it holds.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.annotate.apostrophes import single_pairs
from reader.annotate.conventions import Convention, convention_of
from reader.article import Block, BlockKind, Span

SKIPPED = frozenset({BlockKind.CODE, BlockKind.RULE})
"""Kinds of block in which marks mean something else."""

NOWHERE = Span(0, 0)
SPACES = " \t\n\u00a0\u202f\u2009"
_MARK = re.compile("[«»‹›“”„‟\"「」『』‚‘’']")
_FAMILY = {
    "«": "«", "»": "«", "‹": "‹", "›": "‹", "“": '"', "”": '"', "„": '"', "‟": '"', '"': '"',
    "「": "「", "」": "「", "『": "『", "』": "『",
}  # fmt: skip
_ONLY_OPENS = "«“„‟‹「『"
_ENDS_SPEECH = ".!?…,"
_DEEPEST = 6
"""Marks open at once; real text has three, and more than this are noise."""
_SHORTEST_UNCLOSED = 8
"""Code points after an opening mark below which a missing partner means a stray mark."""
_OPENS_BEFORE = SPACES + "([{—–-/\"'“‘„«"


@dataclass(frozen=True, slots=True)
class Pair(Span):
    """What stands between two marks, or after a dialogue dash, marks included."""

    content: Span = NOWHERE
    closed: bool = True
    dash: bool = False
    """True for a turn of a dialogue that a dash introduces."""
    resumed: bool = False
    """True where the quotation began in the block before."""
    continues: bool = False
    """True where it is what follows an incise: the pair before it is the first part."""


@dataclass(slots=True)
class _Open:
    """A mark that waits for its partner."""

    mark: str
    place: int
    resumed: bool = False


def find_marked(text: str, blocks: Sequence[Block]) -> list[Pair]:
    """All quotations between marks, sorted, none overlapping another."""
    convention = convention_of(text)
    found: list[Pair] = []
    waiting = ""
    for block in blocks:
        if block.kind in SKIPPED or block.start == block.end:
            continue
        scan = _Scan(text, block, convention, waiting)
        pairs = scan.run()
        waiting = scan.unclosed_mark()
        found += pairs
    return _without_false_ends(text, found)


class _Scan:
    """The marks of one block."""

    def __init__(self, text: str, block: Block, convention: Convention, waiting: str) -> None:
        self.text = text
        self.block = block
        self.convention = convention
        self.waiting = waiting
        self.open: list[_Open] = []
        self.pairs: list[Pair] = []

    def run(self) -> list[Pair]:
        """Pair the marks of the block; the outermost pairs, sorted."""
        text, start, end = self.text, self.block.start, self.block.end
        lead = start + len(text[start:end]) - len(text[start:end].lstrip())
        singles = []
        for match in _MARK.finditer(text, start, end):
            mark, place = match.group(), match.start()
            if mark in "‚‘’'":
                singles.append(place)
            elif place == lead and self._resumes(mark):
                self.open.append(_Open("«" if mark == "»" and not self._inward(mark) else mark, place, resumed=True))
            elif self._ends_the_one_before(mark, place):
                self.pairs.append(_resumed(text, lead, place + 1))
            else:
                self._take(mark, place)
        if singles:
            self.pairs += (_pair(text, *ends) for ends in single_pairs(text, singles, self.block))
        return self._outermost()

    def unclosed_mark(self) -> str:
        """The first mark that the block leaves open, or nothing."""
        return self.open[0].mark if self.open else ""

    def _take(self, mark: str, place: int) -> None:
        before = self.text[place - 1] if place > self.block.start else " "
        after = self.text[place + 1] if place + 1 < self.block.end else " "
        if before in "'’" and place - 2 >= self.block.start and self.text[place - 2].isalpha():
            before = " "  # «d'"éclater le groupe"», no feet
        partner = self._partner(mark)
        if partner is not None and self._closes(mark, before, after):
            opened = self.open[partner]
            del self.open[partner:]
            self.pairs.append(_pair(self.text, opened.place, place + 1, resumed=opened.resumed))
        elif len(self.open) < _DEEPEST and self._opens(mark, before, after, partner is not None):
            self.open.append(_Open(mark, place))

    def _partner(self, mark: str) -> int | None:
        """The place in the stack of the innermost open mark of the same family."""
        family = _FAMILY[mark]
        for index in range(len(self.open) - 1, -1, -1):
            if _FAMILY[self.open[index].mark] == family:
                return index
        return None

    def _inward(self, mark: str) -> bool:
        return self.convention.inward and mark in "«»‹›"

    def _closes(self, mark: str, before: str, after: str) -> bool:
        """True where `mark`, its family being open, closes."""
        if mark in "»›" and before == "\n" and after not in SPACES + ".,;" and not self._inward(mark):
            return False  # a mark repeated at the start of each line
        if mark in "«‹":
            return self._inward(mark)
        if mark in "»›":
            return not self._inward(mark)
        if mark == "“":  # closes „, and by mistake “
            return self._last('"').mark == "„" or (not after.isalnum() and before not in SPACES)
        if mark == '"':
            return not (before in SPACES + "([" and after.isalnum() and self.open[-1].mark == '"')
        return mark in "”」』"

    def _last(self, family: str) -> _Open:
        return next(opened for opened in reversed(self.open) if _FAMILY[opened.mark] == family)

    def _opens(self, mark: str, before: str, after: str, within: bool) -> bool:
        """True where `mark` opens; `within` says that its family is open already."""
        before_word = before in _OPENS_BEFORE and (after not in SPACES or after == "\u00a0")
        if mark in "«‹":
            return not self._inward(mark)
        if mark in "»›":
            return self._inward(mark) or (before_word and not within)
        if mark in "“„‟「『":
            return True
        if mark == "”":
            return before_word
        if mark == '"':
            if within:
                return True  # told from a closing one by `_closes`
            feet = before.isdigit() or before in "'’′"
            orphan = before.isalnum() and not after.isalnum()
            return not feet and not orphan and not (before in ".,!?" and after in SPACES)
        return False

    def _resumes(self, mark: str) -> bool:
        """True where a mark at the start of the block repeats one left open by the block before."""
        if not self.waiting:
            return False
        return mark == self.waiting or (mark in "«»" and self.waiting in "«»") or {mark, self.waiting} <= {"“", '"'}

    def _ends_the_one_before(self, mark: str, place: int) -> bool:
        """True for the mark that closes what the block before left open, and this one goes on with without a mark."""
        if self.open or self.pairs or _FAMILY.get(mark) != _FAMILY.get(self.waiting, "") or mark in _ONLY_OPENS:
            return False
        after = self.text[place + 1] if place + 1 < self.block.end else " "
        return self.text[place - 1] in _ENDS_SPEECH and not after.isalnum() and not self._inward(mark)

    def _outermost(self) -> list[Pair]:
        pairs = _outermost(self.pairs)
        for index, opened in enumerate(self.open):
            if not any(pair.start < opened.place < pair.end for pair in pairs):
                pairs = self._with_unclosed(pairs, opened, index)
        return pairs

    def _with_unclosed(self, pairs: list[Pair], opened: _Open, index: int) -> list[Pair]:
        """Add the stretch after a mark that nothing closes, up to the next quotation of its family."""
        end = self.block.end
        family = _FAMILY[opened.mark]
        rivals = [p.start for p in pairs if p.start > opened.place and _FAMILY.get(self.text[p.start]) == family]
        rivals += [other.place for other in self.open[index + 1 :]]
        end = min([end, *rivals])
        stretch = self.text[opened.place : end].rstrip(SPACES)
        if len(stretch) <= _SHORTEST_UNCLOSED:
            return pairs
        new = _pair(self.text, opened.place, opened.place + len(stretch), closed=False, resumed=opened.resumed)
        return _outermost([*pairs, new])


def _resumed(text: str, start: int, end: int) -> Pair:
    """A pair that begins without a mark."""
    inner_end = end - 1
    while inner_end > start and text[inner_end - 1] in SPACES:
        inner_end -= 1
    return Pair(start, end, Span(start, inner_end), resumed=True)


def _pair(text: str, start: int, end: int, closed: bool = True, resumed: bool = False) -> Pair:
    """Make a pair whose content is what is inside the marks, without the spaces at its ends."""
    inner_start, inner_end = start + 1, end - 1 if closed else end
    while inner_start < inner_end and text[inner_start] in SPACES:
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1] in SPACES:
        inner_end -= 1
    return Pair(start, end, Span(inner_start, inner_end), closed=closed, resumed=resumed)


def _outermost(pairs: list[Pair]) -> list[Pair]:
    """Drop what lies inside another pair, or overlaps an earlier one."""
    kept: list[Pair] = []
    for pair in sorted(pairs, key=lambda p: (p.start, -p.end)):
        if not kept or pair.start >= kept[-1].end:
            kept.append(pair)
    return kept


def _without_false_ends(text: str, pairs: Sequence[Pair]) -> list[Pair]:
    """Drop pairs without a letter or digit between the marks."""
    return [pair for pair in pairs if any(map(str.isalnum, pair.content.of(text)))]


def outside(pairs: Sequence[Pair], start: int, end: int) -> Iterator[Span]:
    """The stretches of `start` to `end` that no pair covers."""
    place = start
    for pair in pairs:
        if pair.end <= start:
            continue
        if pair.start >= end:
            break
        if pair.start > place:
            yield Span(place, pair.start)
        place = max(place, pair.end)
    if place < end:
        yield Span(place, end)
