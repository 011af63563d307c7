"""What the reader typed, understood: words, phrases, words not wanted. Any text is a query; none raises."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.text.fold import IDEOGRAPHS, WORD, fold, is_ideograph, normal, words

MAX_WORDS = 32
"""Words of a query that count: a pasted page is sought by its beginning."""
_MAX_LETTERS = 500
"""Code points of a query that count."""

_SHORT = re.compile(rf"(?![{IDEOGRAPHS}\uac00-\ud7a3])\w{{1,2}}")
"""A letter or two of an alphabet; a syllable of Hangul says as much as an ideograph."""
_TOKEN = re.compile(r'(?P<minus>-?)["“”„](?P<phrase>[^"“”„]*)(?P<closed>["“”„]?)|(?P<word>[^\s"“”„]+)')
_EXCLUDED = re.compile(r"-[\w\"“”„]")
_ENDS_IN_WORD = re.compile(rf"(?:{WORD.pattern})\Z")


@dataclass(frozen=True, slots=True)
class Query:
    """A query in folded words. Words that must stand side by side are one string with single spaces between them."""

    text: str = ""
    """As typed."""
    words: tuple[str, ...] = ()
    """The words wanted, those of phrases too, in the order typed. Ideographs written together come in overlapping
    pairs: `经济学` is `经 济` and `济 学`."""
    prefix: bool = False
    """True where the last word may go on: no space follows it."""
    phrases: tuple[str, ...] = ()
    """What stood between quotation marks, as it must stand in `normal(text)`: a space before, and after if complete."""
    excluded: tuple[str, ...] = ()
    """What must not stand in the article, as it would stand in `normal(text)`: with a space before and after."""
    needle: str = ""
    """All that is wanted as it would stand in `normal(text)` if the text said it in these words."""

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def is_short(self) -> bool:
        """True for the first letter or two of one word: not enough to search for, enough to list titles and names."""
        return len(self.words) == 1 and _SHORT.fullmatch(self.words[0]) is not None


def parse_query(text: str) -> Query:
    """Read a query: words, `"a phrase"`, `-not`. The last word is the beginning of one unless something follows it.

    >>> query = parse_query('L’École -"grand mot" "juste équ')
    >>> query.words, query.prefix, query.phrases, query.excluded
    (('l', 'ecole', 'juste', 'equ'), True, (' juste equ',), (' grand mot ',))
    """
    units: list[str] = []
    plain: list[str] = []
    phrases: list[str] = []
    excluded: list[str] = []
    prefix = False
    for token in _TOKEN.finditer(unicodedata.normalize("NFC", text[:_MAX_LETTERS])):
        part = token["word"] or token["phrase"] or ""
        prefix = False
        if not words(fold(part)):
            continue
        if _EXCLUDED.match(token[0]):
            excluded.append(normal(part))
            continue
        units += _units(fold(part))
        plain += words(fold(part))
        prefix = not token["closed"] and _ENDS_IN_WORD.search(fold(part)) is not None
        if token["phrase"]:
            phrases.append(normal(part).removesuffix(" " if prefix else ""))
    prefix = prefix and len(text) <= _MAX_LETTERS and not text[-1:].isspace() and len(units) <= MAX_WORDS
    needle = "".join(f" {word}" for word in plain[:MAX_WORDS]) + ("" if prefix else " ")
    return Query(text, tuple(units[:MAX_WORDS]), prefix, tuple(phrases), tuple(excluded), needle if units else "")


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
