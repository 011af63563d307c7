"""Tells what stands between marks: somebody's words (a whole statement or a few), a title, or words at a distance."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.annotate.guesses import Guess
from reader.annotate.languages.base import Form, Language
from reader.annotate.marks import Pair
from reader.annotate.sentences import CLOSING, Item, What
from reader.annotate.tokens import words_of
from reader.article import Kind

_TITLE_WORDS = 8
_LONG_TITLE_WORDS = 14
"""Words of a title where nearly all of them have capitals, as in English."""
_WORK_REACH = 4
"""Items behind a title that say that it is one: «, un premier roman»."""
_PUBLISHED = frozenset(("(", word) for word in ("éditions", "éd.", "edizioni", "ediciones", "edições"))
"""Open the bracket that names a book's publisher."""
_SHORT_NOUN = 3
"""Letters of a noun up to which it says nothing at the end of a longer one: Fernsehserie, but not Wanderbar."""
_INNER_END = re.compile(r"[^\W\d_]{3,}[.!?…] +[A-ZÀ-Þ«“]")
"""The end of one sentence and the beginning of another."""
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
"""The address of a site: „news.bbc.co.uk“."""
_CHARGE_REACH = 12
"""Items before an offence that say that somebody is accused of it."""
_LABEL_REACH = 5
"""Items before "as" that say that a name follows: "known to its residents as “the Keller”"."""
_FEW_WORDS = 3
_NAME_WORDS = 5
"""Words of what a body is called: die Tageszeitung „Neues Deutschland“."""
_STATEMENT_WORDS = 6
_SURE = 0.7
"""Weight from which a few words between an article and its noun are somebody's."""


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
        self.path = ("/" in bare and not any(map(str.isspace, bare))) or bool(_DOMAIN.fullmatch(bare))
        self.words = len(words)
        self.ends = inside[-1:] in tuple(".!?…,。，！？")
        self.several = bool(_INNER_END.search(bare))
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
        self.pronoun = bool(words) and (words[0][0] in language.pronouns or words[0][0] == "c'")
        self.infinitive = bool(words) and words[0][0].endswith(language.infinitive_endings) and len(words[0][0]) > 3
        letters = [first for low, first in words if first.isalpha() and (len(low) > 3 or first.isupper())]
        self.capitals = len(letters) >= 1 and sum(map(str.isupper, letters)) / len(letters) > 0.7
        edges = (words[0][0], words[-1][0]) if words else ()
        outlet = any(edge.endswith(tuple(language.outlets)) for edge in edges)
        self.noun_capitals = language.capital_nouns and not outlet

    @property
    def titled(self) -> bool:
        """True where most words have capitals, as in the title of an English book, or „Berliner Zeitung“."""
        within = not self.ends or (self.within and self.words > 1 and not self.asks)
        few = self.words <= (_LONG_TITLE_WORDS if self.within else _TITLE_WORDS) and within
        return few and self.capitals and self.capital and not self.noun_capitals


@dataclass(frozen=True, slots=True)
class _Setting:
    """What stands around a quotation in its sentence, and who is thought to say it."""

    items: Sequence[Item]
    place: int
    guess: Guess | None
    language: Language

    @property
    def before(self) -> Item | None:
        """The item before the quotation."""
        return self.items[self.place - 1] if self.place else None

    @property
    def low(self) -> str:
        """The same as a word of the language tables; empty where there is none."""
        return self.items[self.place - 1].low if self.place else ""

    @property
    def starts(self) -> bool:
        """True where nothing but punctuation stands before."""
        return all(item.what is What.PUNCTUATION for item in self.items[: self.place])

    @property
    def attached(self) -> bool:
        """True where the sentence reports this very quotation."""
        return self.guess is not None and self.guess.attached

    @property
    def reports(self) -> bool:
        """True where the verb of speech stands right before."""
        cue = self.guess.cue if self.guess is not None else None
        return self.before is not None and cue is not None and cue.end == self.before.end

    @property
    def cried(self) -> bool:
        """True right after a verb of crying."""
        return self.reports and self.low in self.language.cries

    @property
    def introduced(self) -> bool:
        """True after a colon or a comma."""
        return self.low in (":", ",")


def kind_of(
    content: Content, items: Sequence[Item], place: int, guess: Guess | None, language: Language, dash: bool
) -> Kind:
    """The kind of the quotation at `items[place]`, by its words, its place and who is thought to say it."""
    if dash or (guess is not None and guess.rule == "turn"):
        return Kind.DIRECT
    if content.path:
        return Kind.SCARE
    setting = _Setting(items, place, guess, language)
    named = _named(content, setting)
    if named is not None:
        return named
    if guess is None:
        return _unattributed(content, setting.starts)
    return Kind.DIRECT if _is_reported(content, setting) else _of_piece(content, setting, guess)


def _named(content: Content, setting: _Setting) -> Kind | None:
    """TITLE or SCARE where the words before say what is quoted, or its capitals do."""
    language, starts = setting.language, setting.starts
    if not setting.reports and not _is_cued(setting.items, setting.place, setting.guess):
        joined = setting.place > 1 and setting.low in language.linking | frozenset(("d'",))
        carrier = setting.items[setting.place - 2] if joined else _carrier(setting.items, setting.place, language)
        named = _named_kind(content, carrier, language)
        quoted = setting.attached and (setting.low == ":" or (content.ends and setting.low != ",")) and content.clause
        if named is not None and not quoted:
            return named
    if _is_charge(content, setting):
        return Kind.SCARE
    if content.capital and not content.ends and content.words <= _TITLE_WORDS and _is_work_behind(setting):
        return Kind.TITLE
    announced = setting.low == ":" or (setting.low == "," and _is_cued(setting.items, setting.place, setting.guess))
    free = not announced and not setting.cried and not (setting.attached and starts)
    return Kind.TITLE if content.titled and free else None


def _is_charge(content: Content, setting: _Setting) -> bool:
    """True for an offence by its name: «une enquête a été ouverte pour « abus de confiance »»."""
    language = setting.language
    if setting.low not in language.charged or content.clause or content.stops or content.words > _TITLE_WORDS:
        return False
    return any(
        item.low in language.charges for item in setting.items[max(0, setting.place - _CHARGE_REACH) : setting.place]
    )


def _is_work_behind(setting: _Setting) -> bool:
    """True where what follows says that it is a work: «« Quart de nuit », une pièce pour …», «(éditions du Gué)»."""
    language = setting.language
    follows = [item.low for item in setting.items[setting.place + 1 : setting.place + 2 + _WORK_REACH]]
    if len(follows) < _WORK_REACH:
        return False
    told = follows[0] == "," and follows[1] in language.indefinite and not setting.reports
    return (told and any(low in language.works for low in follows[2:])) or tuple(follows[:2]) in _PUBLISHED


def _is_reported(content: Content, setting: _Setting) -> bool:
    """True for a whole statement that the sentence reports."""
    guess = setting.guess
    if guess is None or not setting.attached:
        return False
    if setting.language.unspaced or setting.starts or content.several or _is_told(content, setting):
        return True
    if setting.introduced:
        told = guess.rule == "source" and (content.words > _TITLE_WORDS or not setting.language.finite_endings)
        piece = guess.rule == "source" and not content.capital  # "It was, in his words, “a mistake.”"
        stated = told or content.clause or (content.stops and not piece) or content.capital or setting.low == ":"
        if stated and (content.words >= _FEW_WORDS or content.stops or guess.rule == "label"):
            return True
    whole = content.clause and content.words > 1
    return setting.reports and not content.infinitive and (whole or setting.cried)


def _of_piece(content: Content, setting: _Setting, guess: Guess) -> Kind:
    """The kind of what may be a whole statement or a piece of one, by its own words."""
    language = setting.language
    small = language.determiners - language.that | language.prepositions
    inserted = setting.low in small
    if inserted and not content.clause:
        return Kind.MIXED if guess.weight >= _SURE or guess.rule == "mood" else Kind.SCARE
    if setting.starts:
        return Kind.DIRECT if content.words >= _STATEMENT_WORDS or content.clause or content.stops else Kind.MIXED
    if content.infinitive and not setting.introduced:
        return Kind.MIXED
    before = setting.before
    apart = content.capital or setting.reports or before is None or before.what is not What.WORD
    apart = apart or setting.low in language.that | language.conjunctions
    apart = apart or (guess.rule == "source" and (content.pronoun or content.words > _TITLE_WORDS))
    whole = content.clause and content.words >= _STATEMENT_WORDS and apart and not inserted
    return Kind.DIRECT if whole and not _embedded(setting.items, setting.place) else Kind.MIXED


def _is_told(content: Content, setting: _Setting) -> bool:
    """True where «que» brings in all of a statement: «Elle a dit que «la cause reste inconnue»»."""
    if setting.low not in setting.language.that or content.words < _FEW_WORDS:
        return False
    follows = setting.items[setting.place + 1] if setting.place + 1 < len(setting.items) else None
    small = setting.language.conjunctions | setting.language.prepositions
    ends = follows is None or follows.what is What.PUNCTUATION or follows.low in small
    return ends and not content.fragment


def _is_cued(items: Sequence[Item], place: int, guess: Guess | None) -> bool:
    """True where the verb of speech stands right before the comma before a quotation."""
    return place > 1 and guess is not None and guess.cue is not None and guess.cue.end == items[place - 2].end


def _carrier(items: Sequence[Item], place: int, language: Language) -> Item | None:
    """The word before a quotation that may say what it is: "known locally as “…”", "its motto, “…,”"."""
    if not place:
        return None
    before = items[place - 1]
    known_as = place - 1 if before.low == "as" else place - 2 if before.low in language.determiners else -1
    if known_as > 0 and items[known_as].low == "as":
        far = items[max(0, known_as - _LABEL_REACH) : known_as]
        return next((item for item in far if item.low in language.labels), before)
    if (
        place > 1
        and not language.heads_last
        and items[place - 2].low in language.bodies
        and _is_adjective(before, language)
    ):
        return items[place - 2]  # «le groupe autoproclamé « État islamique »»
    return items[place - 2] if before.low == "," and place > 1 else before


def _is_adjective(item: Item, language: Language) -> bool:
    """True for what may stand behind a noun to say of which sort it is, and reports nothing."""
    small = (language.prepositions, language.conjunctions, language.that, language.between, language.auxiliaries)
    verb = Form.FINITE in language.verbs.get(item.low, Form(0))
    return item.what is What.WORD and not item.capital and not verb and not any(item.low in listed for listed in small)


def _named_kind(content: Content, before: Item | None, language: Language) -> Kind | None:
    """TITLE after "his novel" and "the group", SCARE after "so-called"; None where the word before says nothing."""
    if before is None or content.words > _TITLE_WORDS or before.what is not What.WORD:
        return None
    work = before.low in language.works or (
        language.capital_nouns
        and before.low.endswith(tuple(word for word in language.works if len(word) > _SHORT_NOUN))
    )
    ends = content.ends and not (language.marks_within and not content.asks)
    body = before.low in language.bodies and content.words <= _NAME_WORDS and not content.clause
    if (work or body) and content.capital and not ends:
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
