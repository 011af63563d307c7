"""The library: all open articles with what is known about them, and the questions one may ask of it.

Articles are only ever added; an article's place in `articles` is its number for good. One thread adds, any thread may
read, index and annotate: each structure is complete before its number is handed out, and nothing is worked out twice.

Cheap to import, because the screen's first paint waits for it: what finds files and what searches come when needed.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from reader.annotate import annotate_article
from reader.annotate.people import person_key
from reader.article import Annotations, Article, NameType, Quotation, Span
from reader.library.found import Found
from reader.library.summary import Summary

if TYPE_CHECKING:
    from reader.library.query import Query
    from reader.library.search import SearchBackend
    from reader.sources import Problem

WORDS_A_MINUTE = 230
"""Silent reading of non-fiction: 238 in English, 214 in French (Brysbaert 2019, doi 10.1016/j.jml.2019.104047)."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation and where it stands."""

    article: int
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class NameCount:
    """A person, organisation or place, and how often it is named."""

    name: str
    type: NameType
    mentions: int
    articles: int
    quotations: int


class Library:
    """All open articles; see the module's docstring for what may be done from which thread."""

    def __init__(self, searcher: "SearchBackend | None" = None) -> None:
        self._added: list[Article] = []
        self.articles: Sequence[Article] = self._added
        self.summaries: Sequence[Summary] = self._added
        """What lists say of the articles, by number."""
        self.problems: list[Problem] = []
        self.duplicates = 0
        """How many articles were not added because the same text was there already."""
        self.annotate: Callable[[Article], Annotations] | None = None
        """Finds out who says what in an article, where that is not done by whoever asks."""
        self._annotations: dict[int, Annotations] = {}
        self._annotating: defaultdict[int, Lock] = defaultdict(Lock)
        self._minutes: dict[int, int] = {}
        self._numbers: dict[str, int] = {}
        self._voices: defaultdict[str, dict[int, tuple[int, ...]]] = defaultdict(dict)
        self._named: set[tuple[str, NameType]] = set()
        self.spoken = 0
        """How many quotations of somebody's words are known so far, in all articles."""
        self._searcher = searcher
        self._indexed = 0
        self._indexing = Lock()

    @property
    def is_followed(self) -> bool:
        """True where it follows the files by itself."""
        return False

    def close(self) -> None:
        """Let go of where the articles are kept."""

    @property
    def trouble(self) -> str:
        """What is wrong with where the articles are kept; empty where nothing is."""
        return ""

    def __len__(self) -> int:
        return len(self.articles)

    def add(self, article: Article) -> int | None:
        """Take in an article; give its number, or None where the same text is here already."""
        if article.key in self._numbers:
            self.duplicates += 1
            return None
        number = len(self.articles)
        self._added.append(article)
        self._numbers[article.key] = number
        return number

    def number(self, key: str) -> int | None:
        """The number of the article with this key."""
        return self._numbers.get(key)

    def present(self) -> Iterable[int]:
        """The numbers of all articles that are there."""
        return range(len(self.articles))

    def is_quoted(self, number: int) -> bool:
        """True where an article is known to hold somebody's words; asked for many at once, so nothing is found out."""
        return self.is_annotated(number) and bool(self.annotations(number).spoken)

    def index(self) -> "SearchBackend":
        """Make all articles searchable that are not yet; a search does so by itself, and then has to wait for it.

        Returns:
            What searches them.
        """
        from reader.library.search import Put

        with self._indexing:
            if self._searcher is None:
                from reader.library.memory_search import MemorySearch

                self._searcher = MemorySearch()
            while self._indexed < len(self.articles):
                self._searcher.apply([Put(self.articles[self._indexed])])
                self._indexed += 1
            return self._searcher

    def annotations(self, number: int) -> Annotations:
        """Who says what in an article; worked out when first asked for, by whoever asks first."""
        known = self._annotations.get(number)
        if known is not None:
            return known
        with self._annotating[number]:
            known = self._annotations.get(number)
            if known is None:
                known = self._work_out(number)
                self._count(number, known)
                self._annotations[number] = known
        self._annotating.pop(number, None)
        return known

    def _work_out(self, number: int) -> Annotations:
        return (self.annotate or annotate_article)(self.articles[number])

    def is_annotated(self, number: int) -> bool:
        """True once `annotations` is ready for this article."""
        return number in self._annotations

    @property
    def unannotated(self) -> int:
        """How many articles `annotations` is not ready for."""
        return len(self.articles) - len(self._annotations)

    def voice(self, number: int, quotation: Quotation) -> str | None:
        """A key for who speaks: the same for one person in all articles, None for nobody.

        A name of one word («Lefort», "the mayor") stands for somebody in its own article only.
        """
        if quotation.speaker is None:
            return None
        key = person_key(quotation.speaker)
        return key if " " in key else f"{key}@{number}"

    def quotations_of(self, voice: str) -> dict[int, tuple[int, ...]]:
        """Where somebody speaks: article number to the indices in its `annotations(…).quotations`."""
        return dict(self._voices.get(voice, {}))

    @property
    def named(self) -> int:
        """How many people, organisations and places are known so far, in all articles."""
        return len(self._named)

    def said(self, numbers: Sequence[int] | None = None, by: str = "") -> Iterator[Said]:
        """Every quotation of somebody's words, in the order of `numbers`; `by` keeps speakers so named."""
        wanted = person_key(by).split()
        for number in self.present() if numbers is None else numbers:
            for quotation in self.annotations(number).spoken:
                if not wanted or set(wanted) <= set(person_key(quotation.speaker or "").split()):
                    yield Said(number, quotation)

    def names(self, numbers: Sequence[int] | None = None) -> list[NameCount]:
        """Everybody and everything named, the most often named first."""
        shown: dict[tuple[str, NameType], str] = {}
        mentions: Counter[tuple[str, NameType]] = Counter()
        articles: defaultdict[tuple[str, NameType], set[int]] = defaultdict(set)
        quotations: Counter[str] = Counter()
        for number in self.present() if numbers is None else numbers:
            known = self.annotations(number)
            quotations.update(person_key(q.speaker) for q in known.spoken if q.speaker)
            for name in known.names:
                key = (person_key(name.canonical), name.type)
                shown.setdefault(key, name.canonical)
                mentions[key] += 1
                articles[key].add(number)
        return [
            NameCount(shown[key], key[1], count, len(articles[key]), quotations[key[0]])
            for key, count in mentions.most_common()
        ]

    def search(self, query: "Query", *, limit: int = 50, cancel: Callable[[], bool] = lambda: False) -> Iterator[Found]:
        """Look for a query in all articles: one or more answers, each better than the one before."""
        from reader.library.sieve import Sieve

        yield from Sieve(self, query).search(self.index(), limit, cancel)

    def hits_in(self, number: int, query: "Query") -> tuple[Span, ...]:
        """All that a query lights up in one article."""
        from reader.library.sieve import Sieve

        return Sieve(self, query).hits_in(number) if query else ()

    def minutes(self, number: int) -> int:
        """How long an article takes to read, in whole minutes, at least one."""
        known = self._minutes.get(number)
        if known is None:  # counting the words of 1 MB takes a frame
            known = self._minutes[number] = max(1, round(self.summaries[number].words / WORDS_A_MINUTE))
        return known

    def _count(self, number: int, known: Annotations) -> None:
        """Take an article's voices and names into the counts over all articles."""
        for voice, places in self._voices_in(number, known).items():
            self._voices[voice][number] = places
        self._named.update((person_key(name.canonical), name.type) for name in known.names)
        self.spoken += len(known.spoken)

    def _voices_in(self, number: int, known: Annotations) -> dict[str, tuple[int, ...]]:
        voices: defaultdict[str, list[int]] = defaultdict(list)
        for index, quotation in enumerate(known.quotations):
            if quotation.spoken and (voice := self.voice(number, quotation)):
                voices[voice].append(index)
        return {voice: tuple(places) for voice, places in voices.items()}
