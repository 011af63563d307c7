"""A query as engines take it: folded words, phrases, words not wanted, filters; one branch for each alternative.

The language stands in `reader.library.query_tree`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, product
from math import prod

from reader.library.filters import NO_FILTERS, Filters, Marks, filters_of
from reader.library.query_tree import MAX_LETTERS, Either, Field, Not, Text, Tree, parse
from reader.library.query_trouble import TOO_MANY, QueryError
from reader.text.fold import IDEOGRAPHS, WORD, find_words, fold, fold_with_map, is_ideograph, normal, unfold, words

MAX_WORDS = 32
"""Words of a query that count: a pasted page is sought by its beginning."""
MAX_BRANCHES = 8
"""Searches that alternatives may make of a query."""

_SHORT = re.compile(rf"(?![{IDEOGRAPHS}\uac00-\ud7a3])\w{{1,2}}")
"""A letter or two of an alphabet; a syllable of Hangul says as much as an ideograph."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query in folded words. Words that must stand side by side are one string with single spaces between them."""

    text: str = ""
    """As typed."""
    words: tuple[str, ...] = ()
    """The words wanted, those of phrases too, in the order typed. Ideographs written together come in overlapping
    pairs: `经济学` is `经 济` and `济 学`. Of alternatives the first."""
    prefix: bool = False
    """True where the last word may go on: no space follows it."""
    phrases: tuple[str, ...] = ()
    """What stood between quotation marks, as it must stand in `normal(text)`: a space before, and after if complete."""
    exact: tuple[str, ...] = ()
    """Those of the phrases that are wanted with these accents, as they must stand in `accented(text)`."""
    excluded: tuple[str, ...] = ()
    """What must not stand in the article, as it would stand in `normal(text)`: with a space before and after."""
    needle: str = ""
    """All that is wanted as it would stand in `normal(text)` if the text said it in these words."""
    filters: Filters = NO_FILTERS
    others: "tuple[Query, ...]" = field(default=())
    """What may be found instead: one query for each other choice among alternatives."""
    newest: bool = False
    """True where hits are wanted by date, the newest first, and not the best first."""

    def __bool__(self) -> bool:
        return bool(self.words or self.filters)

    @property
    def branches(self) -> "tuple[Query, ...]":
        """The queries of which one is to be answered."""
        return (self, *self.others)

    @property
    def is_short(self) -> bool:
        """True for the first letter or two of one word: not enough to search for, enough to list titles and names."""
        return len(self.words) == 1 and _SHORT.fullmatch(self.words[0]) is not None


def parse_query(text: str, marks: Marks | None = None, *, newest: bool = False) -> Query:
    """Read a query, in the language of `reader.library.query_tree`.

    The last word is the beginning of one unless something follows it.

    >>> query = parse_query('L’École -"grand mot" "juste équ')
    >>> query.words, query.prefix, query.phrases, query.excluded
    (('l', 'ecole', 'juste', 'equ'), True, (' juste equ',), (' grand mot ',))

    Args:
        text: What was typed.
        marks: What the reader did with articles, for `is:`.
        newest: Whether hits are wanted by date.

    Raises:
        QueryError: it asks for something that doesn't exist, or isn't finished.
    """
    tree = parse(text)
    filters = filters_of(_fields(tree), marks or Marks())
    wanted = [
        item.parts if isinstance(item, Either) else (item,) for item in tree.items if isinstance(item, Text | Either)
    ]
    if prod(map(len, wanted)) > MAX_BRANCHES:
        raise QueryError(TOO_MANY, most=MAX_BRANCHES)
    excluded = tuple(normal(part.text) for part in _excluded(tree))
    is_whole = len(text) <= MAX_LETTERS
    common = Query(text, excluded=excluded, filters=filters, newest=newest)
    first, *others = dict.fromkeys(_branch(common, parts, is_whole=is_whole) for parts in product(*wanted))
    return replace(first, others=tuple(others))


def accented(text: str) -> str:
    """Give the words of `text` without case but with their accents, one space before and after each.

    >>> accented("L’École, œuvre\u00a0!")
    ' l école œuvre '
    """
    folded, places = fold_with_map(text)
    spans = (unfold(*match.span(), places, len(text)) for match in find_words(folded))
    return f" {' '.join(text[start:end].casefold() for start, end in spans)} "


def _fields(tree: Tree) -> Iterator[tuple[Field, bool]]:
    for item in tree.items:
        if isinstance(item, Field):
            yield item, False
        elif isinstance(item, Not) and isinstance(item.part, Field):
            yield item.part, True


def _excluded(tree: Tree) -> Iterator[Text]:
    for item in tree.items:
        if isinstance(item, Not) and not isinstance(item.part, Field):
            yield from item.part.parts if isinstance(item.part, Either) else (item.part,)


def _branch(common: Query, texts: Sequence[Text], *, is_whole: bool) -> Query:
    """The query for one choice among all alternatives."""
    units = [unit for part in texts for unit in _units(fold(part.text))]
    plain = [word for part in texts for word in words(fold(part.text))]
    prefix = bool(texts) and texts[-1].is_open and is_whole and len(units) <= MAX_WORDS
    needle = "".join(f" {word}" for word in plain[:MAX_WORDS]) + ("" if prefix else " ")
    bound = [part for part in texts if part.is_phrase or part.is_exact]
    return replace(
        common,
        words=tuple(units[:MAX_WORDS]),
        prefix=prefix,
        phrases=tuple(normal(part.text).removesuffix(" " if part.is_open and prefix else "") for part in bound),
        exact=tuple(accented(part.text) for part in texts if part.is_exact),
        needle=needle if units else "",
    )


def _units(folded: str) -> Iterator[str]:
    """Part a stretch into words, and runs of ideographs into overlapping pairs."""
    found = list(WORD.finditer(folded))
    joined = [
        one.end() == two.start() and is_ideograph(one[0]) and is_ideograph(two[0]) for one, two in pairwise(found)
    ]
    for match, follower, with_next, with_last in zip(
        found, [*found[1:], None], [*joined, False], [False, *joined], strict=True
    ):
        if with_next and follower:
            yield f"{match[0]} {follower[0]}"
        elif not with_last:
            yield match[0]
