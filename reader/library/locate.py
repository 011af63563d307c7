"""Where in the original text the hits of a query are: what to light up, where to jump, what to show of a passage."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.article import Article, Span
from reader.library.query import Query, accented
from reader.library.spelling import LONGEST, ONE_EDIT_LETTERS, distance, edits_allowed, is_number
from reader.text.fold import find_words, fold, fold_with_map, normal, unfold, words

_NEARLY_ALL = 0.75
"""Share of a query's letters that a paragraph holds when nearly all words match."""
_WEAK = 3
"""Words of so few letters are lit only beside another word of the query: articles, prepositions, elided letters."""


def locate(text: str, query: Query) -> tuple[Span, ...]:
    """Find what to light up in a passage: the whole query where it stands in order, else each of its words.

    A word that stands there as typed, or begun as typed, hides its near spellings.

    Returns:
        Spans of `text`, sorted, none overlapping another.
    """
    if not query.needle:
        return ()
    folded = fold(text)
    vocabulary = set(words(folded))
    found = [(branch, _runs(folded, branch, _meanings(branch, vocabulary))) for branch in query.branches]
    best = max(_coverage(runs, branch) for branch, runs in found)
    runs = [run for branch, some in found if best <= 1 or _coverage(some, branch) > 1 for run in some]
    return _with_accents(text, _spans(text, _disjoint(runs)), query)


def covers(text: str, query: Query) -> bool:
    """True where a text holds nearly all words of a query, or near spellings of them, and its phrases."""
    normal_text, vocabulary = normal(text), set(words(fold(text)))
    return any(
        all(phrase in normal_text for phrase in branch.phrases)
        and all(phrase in accented(text) for phrase in branch.exact)
        and _promise(vocabulary, _meanings(branch, vocabulary), branch) >= _NEARLY_ALL
        for branch in query.branches
    )


def find_in(article: Article, query: Query) -> tuple[Span, ...]:
    """Find all hits of a query in an article, in text order.

    These are the places where the whole query stands in order; if there are none, its words in the paragraphs that hold
    nearly all of them; if there are none either, in those that hold the most.
    """
    if not query.words:
        return ()
    folded = [fold(block.of(article.text)) for block in article.blocks]
    vocabularies = [set(words(block)) for block in folded]
    found: list[list[tuple[float, _Run]]] = [[] for _ in folded]
    enough = 0.0
    for branch in query.branches:
        enough = _find_branch(branch, folded, vocabularies, found, enough)
    spans: list[Span] = []
    for block, rows in zip(article.blocks, found, strict=True):
        runs = _disjoint([run for coverage, run in rows if coverage >= enough])
        text = block.of(article.text)
        lit = _with_accents(text, _spans(text, runs), query)
        spans += (Span(block.start + span.start, block.start + span.end) for span in lit)
    return tuple(spans)


def _find_branch(
    query: Query,
    folded: Sequence[str],
    vocabularies: Sequence[set[str]],
    found: list[list[tuple[float, "_Run"]]],
    enough: float,
) -> float:
    """Add what one branch of a query finds in some paragraphs, with how much of the query each holds.

    Returns:
        How much a paragraph must hold for its hits to count, `enough` or more.
    """
    meanings = _meanings(query, set().union(*vocabularies))
    promises = [_promise(vocabulary, meanings, query) for vocabulary in vocabularies]
    # The most promising first: most paragraphs of a long article need no closer look.
    for index in sorted(range(len(folded)), key=lambda index: -promises[index]):
        if not promises[index] or promises[index] < enough:
            break
        runs = _runs(folded[index], query, meanings)
        coverage = _coverage(runs, query)
        found[index] += ((coverage, run) for run in runs)
        enough = max(enough, coverage if coverage > 1 else min(coverage, _NEARLY_ALL))
    return enough


def snippet(text: str, spans: Sequence[Span], width_chars: int) -> tuple[int, int]:
    """Choose the stretch of a passage to show: around the most that is lit, cut between words.

    Args:
        text: The passage.
        spans: What is lit in it, sorted; none for the passage's beginning.
        width_chars: How long the stretch may be, in code points.
    """
    if len(text) <= width_chars:
        return 0, len(text)
    first, last = _densest(spans, width_chars)
    lead = max(0, width_chars - (last - first)) // 3
    start = max(0, min(first - lead, len(text) - width_chars))
    end = start + width_chars
    if start and not text[start - 1].isspace():
        start = next((place + 1 for place in range(start, first) if text[place].isspace()), start)
    if end < len(text) and not text[end].isspace():
        end = next((place for place in range(end - 1, max(last, start), -1) if text[place].isspace()), end)
    return start, end


def _densest(spans: Sequence[Span], width: int) -> tuple[int, int]:
    """The stretch of at most `width` that holds the most lit text; the first of several."""
    best, most = (0, 0), 0
    for place, first in enumerate(spans):
        inside = [span for span in spans[place:] if span.end <= first.start + width]
        lit = sum(span.end - span.start for span in inside)
        if lit > most:
            best, most = (first.start, inside[-1].end), lit
        elif not most:
            best = (first.start, first.start + width)
    return best


# ---- which words of the text are which words of the query

_Meanings = dict[str, set[tuple[int, int]]]
"""For a folded word of the text the query's words that it may be: the places of the first and the last of them."""


def _meanings(query: Query, vocabulary: set[str]) -> _Meanings:
    """Find the words of a text that the query may mean; what may stand there as two words is under both as one."""
    meanings: _Meanings = {}
    typed = query.needle.split()
    for place, word in enumerate(typed):
        goes_on = query.prefix and place == len(typed) - 1
        for meant in {word, *_meant(word, goes_on, vocabulary)}:
            meanings.setdefault(meant, set()).add((place, place))
        if place and (joined := typed[place - 1] + word) in vocabulary and len(joined) > ONE_EDIT_LETTERS:
            meanings.setdefault(joined, set()).add((place - 1, place))
    return meanings


def _meant(word: str, goes_on: bool, vocabulary: set[str]) -> set[str]:
    exact = {other for other in vocabulary if other.startswith(word)} if goes_on else {word} & vocabulary
    if exact:
        return exact
    edits = edits_allowed(word)
    near = _near(word, edits, vocabulary)
    if goes_on and edits:
        sizes = range(len(word) - 1, len(word) + 2)
        near |= {other for other in vocabulary if any(distance(word, other[:size], 1) <= 1 for size in sizes)}
    return {other for other in near if not is_number(other)}


def _near(word: str, edits: int, vocabulary: set[str]) -> set[str]:
    if not edits:
        return set()
    return {
        other for other, _, _ in process.extract(word, vocabulary, scorer=OSA.distance, score_cutoff=edits, limit=None)
    }


# ---- which stretches of the text are which stretches of the query


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of folded text whose words are consecutive words of the query."""

    start: int
    end: int
    first: int
    """The place in the query of its first word."""
    last: int

    @property
    def length(self) -> int:
        """How many words of the query it holds."""
        return self.last - self.first + 1

    def of(self, typed: list[str]) -> list[str]:
        """The words of the query that it holds."""
        return typed[self.first : self.last + 1]


def _runs(folded: str, query: Query, meanings: _Meanings) -> list[_Run]:
    """Find what matches in a passage: the whole query where it stands in order, else the longest runs of its words."""
    typed = query.needle.split()
    runs = list(_all_runs(folded, meanings))
    if whole := [run for run in runs if run.length == len(typed)]:
        return _disjoint(whole)
    runs = [run for run in runs if _keeps_phrases(run, typed, query)]
    return _disjoint([run for run in runs if any(_is_strong(word) for word in run.of(typed))] or runs)


def _all_runs(folded: str, meanings: _Meanings) -> Iterator[_Run]:
    """Every stretch of words that follow each other in the text as in the query, none part of a longer one."""
    going: dict[int, _Run] = {}
    before, before_start = "", 0
    for match in find_words(folded):
        grown: dict[int, _Run] = {}
        for first, last in meanings.get(match[0], ()):
            run = going.pop(first - 1, None) or _Run(match.start(), match.end(), first, last)
            grown[last] = _Run(run.start, match.end(), run.first, last)
        for first, last in meanings.get(before + match[0], ()) if before else ():
            grown.setdefault(last, _Run(before_start, match.end(), first, last))
        yield from going.values()
        going = grown
        before, before_start = match[0], match.start()
    yield from going.values()


def _is_strong(word: str) -> bool:
    return len(word) > _WEAK or is_number(word)


def _keeps_phrases(run: _Run, typed: list[str], query: Query) -> bool:
    """False for words of a phrase that the query wants together and that stand here without the rest of it."""
    here = run.of(typed)
    bound = {word for phrase in query.phrases for word in phrase.split()}
    return not bound.issuperset(here) or any(phrase in f" {' '.join(here)} " for phrase in query.phrases)


def _disjoint(runs: list[_Run]) -> list[_Run]:
    """Keep the longest of those that overlap; in text order."""
    kept: list[_Run] = []
    for run in sorted(runs, key=lambda run: (-run.length, run.start, -run.end)):
        place = bisect_left(kept, run.start, key=lambda other: other.start)
        clear_before = not place or kept[place - 1].end <= run.start
        if clear_before and (place == len(kept) or run.end <= kept[place].start):
            kept.insert(place, run)
    return kept


def _coverage(runs: list[_Run], query: Query) -> float:
    """The share of the query's letters that these runs hold; 2 for the whole query in order."""
    typed = query.needle.split()
    if any(run.length == len(typed) for run in runs):
        return 2.0
    return _share({place for run in runs for place in range(run.first, run.last + 1)}, typed)


def _promise(vocabulary: set[str], meanings: _Meanings, query: Query) -> float:
    """The most that `_coverage` may say of a passage with these words."""
    typed = query.needle.split()
    places = {
        place
        for word in vocabulary & meanings.keys()
        for first, last in meanings[word]
        for place in range(first, last + 1)
    }
    places.update(place for place, word in enumerate(typed) if place not in places and _parts_in(word, vocabulary))
    return 2.0 if len(places) == len(typed) else _share(places, typed)


def _parts_in(word: str, vocabulary: set[str]) -> bool:
    """True where a word may stand as two: `porteparole`, porte-parole."""
    cuts = range(1, len(word)) if len(word) <= LONGEST else ()
    return any(word[:cut] in vocabulary and word[cut:] in vocabulary for cut in cuts)


def _share(places: set[int], typed: list[str]) -> float:
    return sum(len(typed[place]) for place in places) / sum(map(len, typed))


def _with_accents(text: str, spans: tuple[Span, ...], query: Query) -> tuple[Span, ...]:
    """Without those that stand there with other accents than those asked for."""
    wanted = {(normal(exact), exact) for branch in query.branches for exact in branch.exact}
    if not wanted:
        return spans
    return tuple(
        span
        for span in spans
        if all(exact in accented(span.of(text)) for folded, exact in wanted if folded in normal(span.of(text)))
    )


def _spans(text: str, runs: list[_Run]) -> tuple[Span, ...]:
    """The stretches of `text` that runs of its folded text came from; those of one sign (`¼` is 1 and 4) are one."""
    _, places = fold_with_map(text) if runs else ("", [])
    spans: list[Span] = []
    for run in runs:
        span = Span(*unfold(run.start, run.end, places, len(text)))
        if spans and span.start < spans[-1].end:
            span = Span(spans.pop().start, span.end)
        spans.append(span)
    return tuple(spans)
