"""Tells what stands between marks: somebody's words (a whole statement or a few), a title, or words at a distance."""

from collections.abc import Sequence

from reader.annotate.guesses import Guess
from reader.annotate.languages.base import Language
from reader.annotate.marks import Pair
from reader.annotate.sentences import CLOSING, Item, What
from reader.annotate.tokens import words_of
from reader.article import Kind

_TITLE_WORDS = 8
_LONG_TITLE_WORDS = 14
"""Words of a title where nearly all of them have capitals, as in English."""
_SHORT_NOUN = 3
"""Letters of a noun up to which it says nothing at the end of a longer one: Fernsehserie, but not Wanderbar."""
_FEW_WORDS = 3
_STATEMENT_WORDS = 6


class Content:
    """What the words between the marks look like."""

    def __init__(self, text: str, pair: Pair, language: Language) -> None:
        words = [
            (item.low, text[item.start])
            for item in words_of(text, pair.content.start, pair.content.end, language)
            if item.low[0].isalnum()
        ]
        inside = text[pair.start : pair.end].rstrip(CLOSING)
        bare = pair.content.of(text)
        self.path = "/" in bare and not any(map(str.isspace, bare))
        self.words = len(words)
        self.ends = inside[-1:] in tuple(".!?…,。，！？")
        self.asks = inside[-1:] in tuple("!?！？")
        self.within = language.marks_within
        self.stops = inside[-1:] in tuple(".!?…。！？")
        self.capital = bool(words) and words[0][1].isupper()
        self.fragment = bool(words) and (
            words[0][0] in language.prepositions or words[0][0] in language.relatives or words[0][0] in language.that
        )
        if self.fragment and words[0][0] in language.prepositions:
            self.fragment = not any(low in language.pronouns or low == "c'" for low, _ in words[1:])
        endings = language.finite_endings
        self.clause = not self.fragment and any(
            low in language.finite
            or (len(low) > 5 and bool(endings) and low.endswith(endings) and low not in language.not_finite)
            for low, _ in words
        )
        self.infinitive = bool(words) and words[0][0].endswith(language.infinitive_endings) and len(words[0][0]) > 3
        letters = [first for low, first in words if first.isalpha() and (len(low) > 3 or first.isupper())]
        self.capitals = len(letters) >= 1 and sum(map(str.isupper, letters)) / len(letters) > 0.7
        self.noun_capitals = language.capital_nouns

    @property
    def titled(self) -> bool:
        """True where most words have capitals, as in the title of an English book."""
        within = not self.ends or (self.within and self.words > 1 and not self.asks)
        few = self.words <= (_LONG_TITLE_WORDS if self.within else _TITLE_WORDS) and within
        return few and self.capitals and self.capital and not self.noun_capitals


def kind_of(
    content: Content, items: Sequence[Item], place: int, guess: Guess | None, language: Language, dash: bool
) -> Kind:
    """The kind of the quotation at `items[place]`, by its words, its place and who is thought to say it."""
    if dash:
        return Kind.DIRECT
    if content.path:
        return Kind.SCARE
    before = items[place - 1] if place else None
    reports = before is not None and guess is not None and guess.cue is not None and guess.cue.end == before.end
    joined = place > 1 and before is not None and before.low in language.linking | frozenset(("d'",))
    carrier = items[place - 2] if joined else _carrier(items, place, language)
    named = None if reports else _named_kind(content, carrier, language)
    strong = guess is not None and guess.attached
    colon = before is not None and before.low in (":", ",")
    quoted = strong and (colon or content.ends) and content.clause and not (before is not None and before.low == ",")
    if named is not None and not quoted:
        return named
    starts = place == 0 or all(item.what is What.PUNCTUATION for item in items[:place])
    cried = reports and before is not None and before.low in language.cries
    announced = colon and (before is None or before.low == ":" or _is_cued(items, place, guess))
    if content.titled and not announced and not cried and not (strong and starts):
        return Kind.TITLE
    if language.unspaced and strong:
        return Kind.DIRECT
    if guess is None:
        return _unattributed(content, starts)
    if strong and starts:
        return Kind.DIRECT
    if strong and _is_told(content, items, place, language):
        return Kind.DIRECT
    told = before is not None and guess.rule == "source" and content.words > _TITLE_WORDS
    stated = told or content.clause or content.stops or content.capital or (before is not None and before.low == ":")
    if colon and strong and stated and (content.words >= _FEW_WORDS or content.stops or guess.rule == "label"):
        return Kind.DIRECT
    small = language.determiners - language.that | language.prepositions
    inserted = before is not None and before.low in small
    if inserted and not content.clause:
        return Kind.MIXED if guess.weight >= 0.7 or guess.rule == "mood" else Kind.SCARE
    if content.infinitive and not starts and not colon:
        return Kind.MIXED
    if starts and (content.words >= _STATEMENT_WORDS or content.clause or content.stops):
        return Kind.DIRECT
    statement = content.clause and content.words >= _STATEMENT_WORDS
    apart = content.capital or reports or before is None or before.what is not What.WORD
    apart = apart or (before is not None and before.low in language.that | language.conjunctions)
    if reports and strong and (content.clause or cried):
        return Kind.DIRECT
    if statement and not inserted and apart:
        return Kind.DIRECT if not _embedded(items, place) else Kind.MIXED
    return Kind.MIXED


def _is_told(content: Content, items: Sequence[Item], place: int, language: Language) -> bool:
    """True where «que» brings in all of a statement: «Elle a dit que «la cause reste inconnue»»."""
    if not place or items[place - 1].low not in language.that or content.words < _FEW_WORDS:
        return False
    follows = items[place + 1] if place + 1 < len(items) else None
    ends = follows is None or follows.what is What.PUNCTUATION or follows.low in language.conjunctions
    return ends and not content.fragment


def _is_cued(items: Sequence[Item], place: int, guess: Guess | None) -> bool:
    """True where the verb of speech stands right before the comma before a quotation."""
    return place > 1 and guess is not None and guess.cue is not None and guess.cue.end == items[place - 2].end


def _carrier(items: Sequence[Item], place: int, language: Language) -> Item | None:
    """The word before a quotation that may say what it is: "known locally as “…”", "its motto, “…,”"."""
    if not place:
        return None
    before = items[place - 1]
    if before.low == "as":
        return next((item for item in items[max(0, place - 4) : place - 1] if item.low in language.labels), before)
    return items[place - 2] if before.low == "," and place > 1 else before


def _named_kind(content: Content, before: Item | None, language: Language) -> Kind | None:
    """TITLE after "his novel", SCARE after "so-called"; None where the word before says nothing."""
    if before is None or content.words > _TITLE_WORDS or before.what is not What.WORD:
        return None
    work = before.low in language.works or (
        language.capital_nouns
        and before.low.endswith(tuple(word for word in language.works if len(word) > _SHORT_NOUN))
    )
    ends = content.ends and not (language.marks_within and not content.asks)
    if work and content.capital and not ends:
        return Kind.TITLE
    return Kind.SCARE if before.low in language.labels and not ends else None


def _unattributed(content: Content, starts: bool) -> Kind:
    if starts and (content.words >= _TITLE_WORDS or (content.clause and content.stops and content.words > _FEW_WORDS)):
        return Kind.DIRECT
    return Kind.SCARE


def _embedded(items: Sequence[Item], place: int) -> bool:
    """True where the writer's sentence goes on after the quotation as if it were a noun."""
    if place + 1 >= len(items):
        return False
    return items[place + 1].what is not What.PUNCTUATION and not items[place + 1].capital
