"""What to ask the full-text table for a query: the rarest words only, the widest phrase that is cheap enough.

A question costs what the lists of its words are long, so common words are left to the comparison that follows. The
costs below were measured at 100,000 articles; only their ratios matter.
"""

from collections.abc import Callable, Collection, Sequence
from itertools import accumulate, combinations, product
from math import prod
from typing import TypeVar

from reader.library.index_terms import IndexTerm, any_of, quoted
from reader.library.scores import MOST

_MOST_WORDS = 5
_ATTRACTION = 8
"""Words stand together so many times more often than chance would have it, where they attract each other much."""
_TOGETHER = 2
"""The same where they do so as words of most queries do."""
_WORTHWHILE = 40
"""A word that is so many times more frequent than the answer so far narrows it too little for its price."""
_PHRASE_COST = 30_000.0
"""The most that a question for words side by side may cost, in microseconds of a common machine."""
_TOGETHER_COST = 30_000.0
"""The same for words close together in any order."""
_FEWEST_TOGETHER, _BETWEEN = 3, 1
"""Words that are looked for so, and how many more stand between the first and the last of them, beside these."""
SLIPS_COST, DOUBTS_COST = 20_000.0, 8_000.0
"""The same for several readings of it: where a word is not used, and so misspelt, and where all are used."""
_AMISS_COST = 25_000.0
"""The same for words without order, each in its near spellings."""
_ENTRY = 0.012
"""Microseconds for each entry of the lists that such a question reads."""
_SKIPPED = 450
"""Of a long list beside a short one, only so many entries are read for each of the short one's."""
_MERGED = 0.15
"""Microseconds for each entry where the lists of all completions of a word are merged."""
_NEAR_WORDS = 4
_SPELLINGS = 3
"""Words of a phrase that may be misspelt, and spellings of each that are looked for."""
_NARROWED = 0.3
"""What is left of a phrase, at most, where one more word is to stand in it."""
_TAILS = 6


def plan(terms: Sequence[IndexTerm], passages: int) -> list[IndexTerm]:
    """Choose the words that a passage is to hold: the rarest, until about half a tier's worth of passages is left."""
    closed = [term for term in terms if not term.is_open and term.count]
    # A word with more completions than are looked for would hide passages that hold one of the others.
    chosen = [term for term in closed if not term.is_partial] or closed
    return [term for _, term in _rarest([(term.typed_count, term) for term in chosen], passages)]


_Item = TypeVar("_Item")


def _rarest(counted: Sequence[tuple[int, _Item]], passages: int) -> list[tuple[int, _Item]]:
    """Of things that so many passages hold the rarest, until about half a tier's worth of passages is left."""
    ordered = sorted(counted, key=lambda each: each[0])[:_MOST_WORDS]
    used, estimate = ordered[:1], float(ordered[0][0]) if ordered else 0.0
    for count, thing in ordered[1:]:
        if estimate < MOST / 2 and count > _WORTHWHILE * max(1.0, estimate):
            break
        used.append((count, thing))
        estimate *= min(1.0, count * _ATTRACTION / passages)
    return used


def all_of(terms: Sequence[IndexTerm], *more: str) -> str:
    """An expression of FTS5: a passage that holds all these words as typed, and more expressions."""
    return " AND ".join([*(term.as_typed for term in terms), *more])


def one_amiss(terms: Sequence[IndexTerm], passages: int, count: Callable[[str], int]) -> str:
    """An expression of FTS5: a passage that holds these words, one of them in a near spelling, or two as one.

    Args:
        terms: The words, which stand somewhere as typed or in a near spelling.
        passages: How many passages the index has.
        count: Tells how many passages hold a word.
    """
    rare = sorted(terms, key=lambda term: term.typed_count)[:_MOST_WORDS]
    typed = [(term.typed_count, term.as_typed) for term in rare]
    amiss: list[tuple[tuple[int, ...], Collection[str]]] = [
        ((place,), term.near) for place, term in enumerate(rare) if term.forms
    ]
    for one, two in combinations(range(len(rare)), 2):
        amiss.append(((one, two), sorted(rare[one].near.keys() & rare[two].near.keys())))
    readings: list[tuple[float, str]] = []
    for places, words in amiss:
        if words:
            others = [each for place, each in enumerate(typed) if place not in places]
            parts = _rarest([(sum(map(count, words)), any_of(words)), *others], passages)
            readings.append((_cost([number for number, _ in parts]), f"({' AND '.join(part for _, part in parts)})"))
    costs = accumulate(cost for cost, _ in sorted(readings))
    cheap = [reading for cost, (_, reading) in zip(costs, sorted(readings), strict=True) if cost <= _AMISS_COST]
    return f"({' OR '.join(cheap)})" if cheap else ""


def counting_cost(terms: Sequence[IndexTerm], passages: int, most: int) -> float:
    """Microseconds to find the newest passages that hold all these words as typed, at most so many."""
    counts = sorted(term.typed for term in terms)
    matching = counts[0] * prod(min(1.0, count * _TOGETHER / passages) for count in counts[1:])
    return min(1.0, most / max(1.0, matching)) * _cost(counts)


def phrase(terms: Sequence[IndexTerm]) -> str:
    """An expression of FTS5: the widest stretch of the query that is cheap, as typed; empty where none is."""
    closed = [term for term in terms if not term.is_open]
    best: tuple[int, float, str] = (0, 0.0, "")
    for start in range(len(closed)):
        for end in range(start + 2, len(closed) + 1):
            if all(term.typed for term in closed[start:end]):
                cost, expression = _as_typed(closed[start:end])
                if cost <= _PHRASE_COST:
                    best = max(best, (end - start, -cost, expression))
    return best[2]


def together(terms: Sequence[IndexTerm]) -> str:
    """An expression of FTS5: the words close together in any order, a few more between them; empty where too dear."""
    words = [term for term in terms if term.typed and not (term.is_open or term.is_prefix) and " " not in term.word]
    if len(words) < _FEWEST_TOGETHER or _cost([term.typed for term in words]) > _TOGETHER_COST:
        return ""
    return f"NEAR({' '.join(quoted(term.word) for term in words)}, {len(words) + _BETWEEN})"


def near_phrase(
    terms: Sequence[IndexTerm], budget: float, most: int, passages: int, count: Callable[[str], int]
) -> str:
    """An expression of FTS5: the stretch of the query that most likely leads to what is meant; empty for none.

    Args:
        terms: The words of the query.
        budget: The most that the question may cost, in microseconds of a common machine.
        most: How many of the passages that match are looked at.
        passages: How many passages the index has.
        count: Tells how many passages hold a word.
    """
    closed = [term for term in terms if not term.is_open]
    found = [
        _readings(closed[start : start + size], budget, most, passages, count)
        for size in range(2, min(_NEAR_WORDS, len(closed)) + 1)
        for start in range(len(closed) - size + 1)
    ]
    return max(found)[1] if found else ""


def _readings(
    stretch: Sequence[IndexTerm], budget: float, most: int, passages: int, count: Callable[[str], int]
) -> tuple[float, str]:
    """The likeliest readings of a stretch, as many as are cheap enough together.

    Returns:
        How likely it is that what is meant is among the passages looked at; the expression for these readings.
    """
    likely = [term.likely(_SPELLINGS, count) for term in stretch]
    share = cost = expected = 0.0
    chosen: list[str] = []
    for likelihood, words in sorted(
        ((prod(each for _, each in words), words) for words in product(*likely)), reverse=True
    ):
        counts = sorted(count(word) for word, _ in words)
        cost += _cost(counts)
        if cost > budget:
            break
        share += likelihood
        expected += counts[0] * prod(min(_NARROWED, number / passages) for number in counts[1:])
        chosen.append(" ".join(word for word, _ in words))
    return share * min(1.0, most / max(1.0, expected)), any_of(chosen) if chosen else ""


def _as_typed(stretch: Sequence[IndexTerm]) -> tuple[float, str]:
    """What a stretch costs, and the expression for it: with the most frequent completions of its last word, or all."""
    *head, tail = stretch
    before, counts = " ".join(term.word for term in head), [term.typed for term in head]
    if not tail.is_prefix:
        return _cost([*counts, tail.typed]), any_of([f"{before} {tail.word}"])
    tails = tail.frequent(_TAILS)
    few = sum(_cost([*counts, tail.forms[word]]) for word in tails)
    every = _MERGED * tail.typed + _cost([*counts, tail.typed])
    if every < few and " " not in tail.word:
        return every, f"{quoted(f'{before} {tail.word}')} *"
    return few, any_of(f"{before} {word}" for word in tails)


def _cost(counts: Sequence[int]) -> float:
    """Microseconds to find where words stand together that so many passages hold each."""
    return _ENTRY * min(sum(counts), _SKIPPED * min(counts))
