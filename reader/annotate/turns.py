"""Who speaks next in a dialogue: gives the turns that no verb of speech reports to those who talk.

A dialogue shows itself by quotations with nothing between them: the speaker changes there. The turns between two
such places are decided together, so that what a verb says of a later turn counts for the ones before it, too
(the Viterbi algorithm over the voices of the two turns before; Forney, "The Viterbi algorithm", 1973).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from reader.annotate.marks import SPACES, Pair
from reader.annotate.sentences import Outline

_REACH = 900
"""Code points between two quotations of one dialogue; a longer stretch of narration ends it."""
_SHORT = 8
"""Words up to which a turn is short; dialogues have short turns, statements to a newspaper have long ones."""
_FEWEST = 2
"""Changes of the speaker with nothing between that make a dialogue."""
_DENSEST = 0.1
"""The share of such changes among all turns that makes one."""
_LONGEST_UTTERANCE = 1000
"""Code points in which somebody is called by name who answers."""
_MOST_VOICES = 12
_LONGEST = 400
"""Turns decided together."""
OTHER = ""
"""The voice of somebody whom the text does not name."""
_NEVER = -1000.0
_ADDRESSED = -3.0
_CALLED = 1.5
"""How well it fits that somebody speaks whom the turn before calls by name."""
_CALLING = (
    r"Mr|Mrs|Miss|Ms|Sir|my dear|dear|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|M|Mme|Maître|Me|Herr|Frau|Señora?|Signora?"
)
_UNNAMED = -1.0


class Link(Enum):
    """What stands between a turn and the one before it."""

    BARE = auto()
    """Nothing: somebody else speaks."""
    SPLIT = auto()
    """The words of the writer in the middle of a statement."""
    TAGGED = auto()
    """The verb that reports the turn before, in the same paragraph."""
    TOLD = auto()
    """Narration, in the same paragraph."""
    APART = auto()
    """Narration, and the end of a paragraph."""


_STAYS = {Link.BARE: -2.5, Link.SPLIT: 6.0, Link.TAGGED: 2.0, Link.TOLD: 0.3, Link.APART: -0.5}
"""How well it fits that the same voice speaks again."""
_RETURNS = {Link.BARE: 1.0, Link.SPLIT: 0.0, Link.TAGGED: 0.2, Link.TOLD: 0.3, Link.APART: 0.5}
"""How well it fits that the voice of the turn before last speaks again."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One quotation of a dialogue."""

    number: int
    """Which pair it is."""
    link: Link
    words: str
    """What is said."""
    voices: Mapping[str, float]
    """How well each voice fits by the words around the turn; empty where they tell nothing."""
    sure: bool = False
    """True where only one of `voices` can be meant."""


def dialogues(
    text: str, pairs: Sequence[Pair], outline: Outline, eligible: Sequence[bool]
) -> list[list[tuple[int, Link]]]:
    """The stretches of quotations in which people talk to one another: the number of each turn, and its link.

    Args:
        text: the article's text.
        pairs: its quotations.
        outline: its sentences.
        eligible: for each pair whether it can be a turn (no title, no words at a distance).
    """
    runs: list[list[tuple[int, Link]]] = []
    last = -1
    for number, pair in enumerate(pairs):
        if not eligible[number]:
            continue
        link = _link(text, pairs, outline, last, number) if last >= 0 else Link.APART
        if last >= 0 and pair.start - pairs[last].end <= _REACH and len(runs[-1]) < _LONGEST:
            runs[-1].append((number, link))
        else:
            runs.append([(number, Link.APART)])
        last = number
    return [run for run in runs if _talks(text, pairs, run)]


def _link(text: str, pairs: Sequence[Pair], outline: Outline, last: int, number: int) -> Link:
    before, pair = pairs[last], pairs[number]
    if pair.continues or pair.resumed or not before.closed:
        return Link.SPLIT
    if not text[before.end : pair.start].strip(SPACES + "\n"):
        return Link.BARE
    here, there = outline.places[number][0], outline.places[last][0]
    if outline.sentences[here].block != outline.sentences[there].block:
        return Link.APART
    return Link.TAGGED if here - there <= 1 else Link.TOLD


def _talks(text: str, pairs: Sequence[Pair], run: Sequence[tuple[int, Link]]) -> bool:
    """True for a dialogue: several turns right behind one another, in one paragraph or short."""
    bare = [place for place, (_, link) in enumerate(run) if link is Link.BARE]
    if len(bare) < _FEWEST or len(bare) < _DENSEST * len(run):
        return False
    turns = {run[n][0] for place in bare for n in (place - 1, place)}
    if any(pairs[number].dash for number in turns):
        return True
    close = sum("\n" not in text[pairs[run[n - 1][0]].end : pairs[run[n][0]].start] for n in bare)
    words = [pairs[number].content.of(text) for number in turns]
    brief = sum(len(turn.split()) <= _SHORT or turn.rstrip().endswith(("?", "!", "？")) for turn in words)
    return close >= _FEWEST or 2 * brief >= len(words)


def voices_of(turns: Sequence[Turn], called: Sequence[str] = ()) -> list[str]:
    """The voice of each turn of a dialogue, `OTHER` where nobody who is named fits.

    Args:
        turns: the turns, in order.
        called: people whom turns call by name, and of whom no words around a turn tell.

    Time and memory are linear in the turns: at most `_MOST_VOICES` voices are told apart.
    """
    names = _names(turns, called)
    fits = [_fits(turn, names, before) for turn, before in zip(turns, ("", *_utterances(turns)), strict=False)]
    size = len(names)
    best = [[fits[0][now] if before == 0 else _NEVER for now in range(size)] for before in range(size)]
    backs: list[list[list[int]]] = []
    for turn, fit in zip(turns[1:], fits[1:], strict=True):
        stays, returns = _STAYS[turn.link], _RETURNS[turn.link]
        following = [[_NEVER] * size for _ in range(size)]
        back = [[0] * size for _ in range(size)]
        for before in range(size):
            for now in range(size):
                step = fit[now] + (stays if now == before and names[now] != OTHER else 0.0)
                scores = [best[first][before] + (returns if first == now else 0.0) for first in range(size)]
                first = max(range(size), key=scores.__getitem__)
                following[before][now] = scores[first] + step
                back[before][now] = first
        best = following
        backs.append(back)
    before, now = max(((b, n) for b in range(size) for n in range(size)), key=lambda pair: best[pair[0]][pair[1]])
    path = [now]
    for back in reversed(backs):
        path.append(before)
        before, now = back[before][now], before
    return [names[voice] for voice in reversed(path)]


def _names(turns: Sequence[Turn], called: Sequence[str]) -> list[str]:
    """The voices of a dialogue, those that the text tells most surely first, and the unnamed one."""
    weights = dict.fromkeys(called, 1.0)
    for turn in turns:
        top = max(turn.voices.values(), default=0.0)
        for voice, fit in turn.voices.items():
            weights[voice] = weights.get(voice, 0.0) + (5.0 if turn.sure else max(0.0, 1.0 - (top - fit)))
    ranked = sorted(weights, key=lambda voice: -weights[voice])
    return [*ranked[: _MOST_VOICES - 1], OTHER]


def _utterances(turns: Sequence[Turn]) -> list[str]:
    """What is said up to the end of each turn since somebody began to speak, words of the writer left out."""
    said: list[str] = []
    for turn in turns:
        goes_on = turn.link is Link.SPLIT and said and len(said[-1]) < _LONGEST_UTTERANCE
        said.append(f"{said[-1]} {turn.words}" if goes_on else turn.words)
    return said


def _fits(turn: Turn, names: Sequence[str], before: str) -> list[float]:
    answers = turn.link in (Link.BARE, Link.TAGGED)
    top = max(turn.voices.values(), default=0.0)
    fits = []
    for name in names:
        if turn.sure:
            fit = 0.0 if name in turn.voices else -8.0
        elif turn.voices:
            fit = max(-4.0, turn.voices[name] - top) if name in turn.voices else -4.0
        else:
            fit = _UNNAMED if name == OTHER else 0.0
        called = answers and name and addresses(before, name)
        fits.append(fit + (_ADDRESSED if name and addresses(turn.words, name) else 0.0) + (_CALLED if called else 0.0))
    return fits


def addresses(words: str, name: str) -> bool:
    """True where the words call somebody by a name: "No, thank you, Durbeyfield."."""
    for part in name.split():
        if part[:1].isupper() and len(part) > 2 and part in words:
            called = rf"(?:^|[,;!?—–-]\s*|\b(?:{_CALLING})\.?\s+){re.escape(part)}\s*(?=[,.;!?—–]|$)"
            if re.search(called, words):
                return True
    return False
