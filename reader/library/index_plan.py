"""What to ask the full-text table for a query: the rarest words only, the widest phrase that is cheap enough.

A question costs what the lists of its words are long (0.4 microseconds a passage where they are intersected), so common
words are left to the comparison that follows.
"""

from collections.abc import Callable, Sequence
from itertools import product

from reader.library.index_terms import IndexTerm, any_of
from reader.library.scores import MOST

_MOST_WORDS = 5
_ATTRACTION = 8
"""Words stand together so many times more often than chance would have it."""
_WORTHWHILE = 40
"""A word that is so many times more frequent than the answer so far narrows it too little for its price."""
_PHRASE_COST = 600_000
"""The most passages that the words of a phrase may have together: positions are slow to compare."""
_NEAR_WORDS = 3
_SPELLINGS = 3
"""Words of a phrase that may be misspelt, and spellings of each that are looked for."""
_TAILS = 6


def plan(terms: Sequence[IndexTerm], passages: int) -> list[IndexTerm]:
    """Choose the words that a passage is to hold: the rarest, until about half a tier's worth of passages is left."""
    closed = [term for term in terms if not term.is_open and term.count]
    # A word with more completions than are looked for would hide passages that hold one of the others.
    chosen = [term for term in closed if not term.is_partial] or closed
    chosen.sort(key=lambda term: term.count)
    if not chosen:
        return []
    used, estimate = [chosen[0]], float(chosen[0].count)
    for term in chosen[1:_MOST_WORDS]:
        if estimate < MOST / 2 and term.count > _WORTHWHILE * max(1.0, estimate):
            break
        used.append(term)
        estimate *= min(1.0, term.count * _ATTRACTION / passages)
    return used


def all_of(terms: Sequence[IndexTerm], *more: str) -> str:
    """An expression of FTS5: a passage that holds all these words, and more expressions."""
    return " AND ".join([*(term.match() for term in terms), *more])


def phrase(terms: Sequence[IndexTerm]) -> str:
    """An expression of FTS5: the widest stretch of the query that is cheap, as typed; empty where none is."""
    closed = [term for term in terms if not term.is_open]
    stretches = [closed[start:end] for start in range(len(closed)) for end in range(start + 2, len(closed) + 1)]
    known = [stretch for stretch in stretches if all(term.typed for term in stretch)]
    cheap = [stretch for stretch in known if sum(term.typed for term in stretch) <= _PHRASE_COST]
    if not cheap:
        return ""
    *head, tail = max(cheap, key=lambda stretch: (len(stretch), -min(term.typed for term in stretch)))
    before = " ".join(term.word for term in head)
    # Never "…"*: a phrase whose last word is open merges the lists of all its completions.
    tails = tail.frequent(_TAILS) if tail.is_prefix else [tail.word]
    return any_of(f"{before} {word}" for word in tails)


def near_phrase(terms: Sequence[IndexTerm], count: Callable[[str], int]) -> str:
    """An expression of FTS5: the cheapest stretch of the query with a word that may be misspelt; empty where none is.

    Args:
        terms: The words of the query.
        count: Tells how many passages hold a word.
    """
    closed = [term for term in terms if not term.is_open]
    size = min(_NEAR_WORDS, len(closed))
    choices = [term.likely(_SPELLINGS) for term in closed]
    costs = [sum(map(count, words)) for words in choices]
    starts = [
        start
        for start in range(len(closed) - size + 1)
        if all(choices[start : start + size]) and any(term.near for term in closed[start : start + size])
    ]
    if size < 2 or not starts:
        return ""
    start = min(starts, key=lambda start: sum(costs[start : start + size]))
    if sum(costs[start : start + size]) > _PHRASE_COST:
        return ""
    return any_of(" ".join(words) for words in product(*choices[start : start + size]))


def titled(expression: str) -> str:
    """The same in titles only, for the table of names."""
    return f"title : ({expression})"
