"""The filters of a query: what an article, or a quotation in it, must be besides holding the words.

What the index knows of each article (source, language, date, its key) engines test by `Filters.admits`. Who says and
names what stands in annotations, which are found when wanted: `reader.library.sieve` tests that. `Filters.mentions` are
the words without which that can't be, so that only articles that hold them are annotated.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.article import Annotations, Quotation
from reader.library.date_range import DateRange, date_range
from reader.library.query_tree import Field, Value
from reader.text.dates import PartialDate
from reader.text.fold import fold, words

_ANNOTATED = ("who", "name", "has", "kind")
_QUOTED = ("who", "kind")


@dataclass(frozen=True, slots=True)
class Marks:
    """What the reader did with articles, by their keys."""

    read: frozenset[str] = frozenset()
    starred: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that an article must hold."""

    words: tuple[str, ...]
    """Folded."""
    is_whole: bool
    """False where each may be the beginning of a word."""

    def is_in(self, text: str) -> bool:
        """True where a text names it: «Sam Altman» is named by `altman`, `sam alt` and, not whole, `alt`."""
        held = words(fold(text))
        if self.is_whole:
            return set(self.words) <= set(held)
        return all(any(word.startswith(start) for word in held) for start in self.words)


@dataclass(frozen=True, slots=True)
class Test:
    """One filter: one of the values must hold, or none of them."""

    name: str
    values: tuple[str, ...]
    mentions: tuple[Mention, ...] = ()
    """The values as names, for fields that take names."""
    dates: tuple[DateRange, ...] = ()
    is_not: bool = False

    @classmethod
    def of(cls, field: Field, *, is_not: bool = False) -> "Test":
        """The test that a filter of a query asks for."""
        texts = tuple(value.text for value in field.values)
        mentions = tuple(map(_mention, field.values)) if field.name in ("who", "name", "source") else ()
        ranges = (date_range(text) for text in texts) if field.name == "date" else ()
        return cls(field.name, texts, mentions, tuple(filter(None, ranges)), is_not)

    def names(self, text: str) -> bool:
        """True where a text names one of the values."""
        return any(mention.is_in(text) for mention in self.mentions) != self.is_not


@dataclass(frozen=True, slots=True)
class Filters:
    """All filters of a query."""

    tests: tuple[Test, ...] = ()
    marks: Marks = Marks()

    def __bool__(self) -> bool:
        return bool(self.tests)

    def of(self, *names: str) -> list[Test]:
        """Those with one of these names."""
        return [test for test in self.tests if test.name in names]

    @property
    def titles_only(self) -> bool:
        """True where the words are wanted in titles."""
        return any(not test.is_not for test in self.of("in"))

    @property
    def no_titles(self) -> bool:
        """True where the words are wanted anywhere else."""
        return any(test.is_not for test in self.of("in"))

    @property
    def on_facts(self) -> bool:
        """True where `admits` may say no."""
        return bool(self.of("source", "lang", "date", "is"))

    @property
    def on_annotations(self) -> bool:
        """True where quotations and names decide."""
        return bool(self.of(*_ANNOTATED))

    @property
    def on_quotations(self) -> bool:
        """True where only quotations are hits."""
        return bool(self.of(*_QUOTED))

    @property
    def mentions(self) -> tuple[tuple[Mention, ...], ...]:
        """Of each of these groups an article must hold one, all of its words."""
        return tuple(test.mentions for test in self.of("who", "name") if not test.is_not)

    def in_engine(self) -> "Filters":
        """Those that an engine tests."""
        return replace(self, tests=tuple(t for t in self.tests if t.name not in _ANNOTATED or t.mentions))

    def admits(self, key: str, source: str, language: str, date: PartialDate | None) -> bool:
        """True where an article with these facts may be found."""
        return self.admits_facts(source, language, date) and self.admits_key(key)

    def admits_facts(self, source: str, language: str, date: PartialDate | None) -> bool:
        """The same, but for `is:`."""
        for test in self.of("source", "lang", "date"):
            match test.name:
                case "source":
                    holds = any(mention.is_in(source) for mention in test.mentions)
                case "lang":
                    holds = language.lower() in test.values
                case _:
                    holds = date is not None and any(date in dates for dates in test.dates)
            if holds == test.is_not:
                return False
        return True

    def admits_key(self, key: str) -> bool:
        """True where what the reader did with an article lets it be found."""
        return all(any(self._is(key, value) for value in test.values) != test.is_not for test in self.of("is"))

    def admits_names(self, known: Annotations) -> bool:
        """True where an article with these quotations and names may be found."""
        for test in self.of("name", "has"):
            if test.name == "name":
                holds = any(mention.is_in(name.canonical) for mention in test.mentions for name in known.names)
            else:
                holds = any(bool(known.spoken if value == "quote" else known.names) for value in test.values)
            if holds == test.is_not:
                return False
        return True

    def admits_quotation(self, quotation: Quotation) -> bool:
        """True where a quotation may be a hit."""
        for test in self.of("who"):
            if not quotation.spoken or not test.names(quotation.speaker or ""):
                return False
        return all((quotation.kind in test.values) != test.is_not for test in self.of("kind"))

    def _is(self, key: str, what: str) -> bool:
        return key in self.marks.starred if what == "starred" else (key in self.marks.read) == (what == "read")


NO_FILTERS = Filters()


def filters_of(fields: Iterable[tuple[Field, bool]], marks: Marks) -> Filters:
    """The filters that a query asks for, each with whether it is turned round."""
    return Filters(tuple(Test.of(field, is_not=is_not) for field, is_not in fields), marks)


def _mention(value: Value) -> Mention:
    return Mention(tuple(words(fold(value.text))), value.is_whole)
