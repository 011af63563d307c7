"""What a typed word may mean: near spellings, two words for one, one for two. The same for every engine."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from reader.library.lexicon import Lexicon
from reader.library.search import never
from reader.library.spelling import LONGEST, ONE_EDIT_LETTERS, edits_allowed, is_number

COMPLETED = 0.97
"""Quality of a word that goes on after what was typed; a word as typed counts 1."""
JOINED = 0.92
"""Of two words written as one, or one as two."""
ONE_EDIT = 0.86
ONE_EDIT_IN_BEGINNING = 0.80
TWO_EDITS = 0.68
_EDIT_QUALITY = {1: ONE_EDIT, 2: TWO_EDITS}

_REMEMBERED = 500
"""Words whose near spellings are remembered."""
_PARTED_LETTERS = 4
MAX_NEAR = 40
"""Near spellings of a word that are looked for: the nearest, then the most frequent."""


class Vocabulary(Protocol):
    """The words of an index."""

    @property
    def lexicon(self) -> Lexicon:
        """The words."""
        ...

    def count(self, word: str) -> int:
        """How many passages hold a word, about."""
        ...


class Typed(Protocol):
    """A word of a query."""

    @property
    def word(self) -> str:
        """The word, folded."""
        ...

    @property
    def is_prefix(self) -> bool:
        """True where it may go on."""
        ...


class Speller:
    """Near spellings of typed words, remembered from one keystroke to the next."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._known: dict[tuple[str, bool, bool, bool], dict[str, float]] = {}
        self._size = 0

    def near(
        self,
        word: str,
        *,
        is_prefix: bool,
        any_first: bool = False,
        is_alone: bool = True,
        cancel: Callable[[], bool] = never,
    ) -> dict[str, float]:
        """Find near spellings of a word, with their quality; other words beside it tell what a short one may be."""
        if self._size != len(self.vocabulary.lexicon) or len(self._known) > _REMEMBERED:
            self._known, self._size = {}, len(self.vocabulary.lexicon)
        asked = (word, is_prefix, any_first, is_alone)
        if asked not in self._known:
            edits = edits_allowed(word, is_slip=not (is_alone or is_prefix or word in self.vocabulary.lexicon))
            found = self._look_up(word, edits, is_prefix, any_first, cancel) if edits else {}
            if cancel():
                return {}
            self._known[asked] = found
        return self._known[asked]

    def spellings(
        self, terms: Sequence[Typed], place: int, *, any_first: bool = False, cancel: Callable[[], bool] = never
    ) -> Mapping[str, float]:
        """Find how else the word at `place` of a query may be written, with the quality of each spelling.

        A spelling of two words stands for these words side by side.
        """
        term = terms[place]
        is_alone = len(terms) == 1
        near = self.near(term.word, is_prefix=term.is_prefix, any_first=any_first, is_alone=is_alone, cancel=cancel)
        return near | self._joined(terms, place) | self._parted(term.word)

    def _look_up(
        self, word: str, edits: int, is_prefix: bool, any_first: bool, cancel: Callable[[], bool]
    ) -> dict[str, float]:
        lexicon, count = self.vocabulary.lexicon, self.vocabulary.count
        found = {
            other: _EDIT_QUALITY[edit]
            for other, edit in lexicon.near(word, edits, any_first=any_first, cancel=cancel).items()
        }
        if is_prefix and len(word) >= ONE_EDIT_LETTERS:
            found = dict.fromkeys(lexicon.near_beginnings(word), ONE_EDIT_IN_BEGINNING) | found
        found = {
            other: quality
            for other, quality in found.items()
            if not (is_number(other) or (is_prefix and other.startswith(word)))
        }
        best = sorted(found, key=lambda other: (-found[other], -count(other)))[:MAX_NEAR]
        return {other: found[other] for other in best if count(other)}

    def _joined(self, terms: Sequence[Typed], place: int) -> dict[str, float]:
        """This word and its neighbour written as one: `porte parole`, porteparole."""
        pairs = [(place - 1, place), (place, place + 1)]
        both = [terms[one].word + terms[two].word for one, two in pairs if one >= 0 and two < len(terms)]
        return {word: JOINED for word in both if len(word) > ONE_EDIT_LETTERS and word in self.vocabulary.lexicon}

    def _parted(self, word: str) -> dict[str, float]:
        """This word written as two: `porteparole`, porte-parole."""
        lexicon = self.vocabulary.lexicon
        if self.vocabulary.count(word) or " " in word or not _PARTED_LETTERS <= len(word) <= LONGEST:
            return {}
        return {
            f"{word[:cut]} {word[cut:]}": JOINED
            for cut in range(2, len(word) - 1)
            if word[:cut] in lexicon and word[cut:] in lexicon
        }
