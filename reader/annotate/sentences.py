"""Cuts the text outside quotations into sentences of items: words, punctuation, names, and each quotation as one item.

So a rule reads `NAME a déclaré que QUOTE` without caring what is inside either.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache

from reader.annotate.languages.base import Language, Phrase
from reader.annotate.marks import SKIPPED, Pair
from reader.annotate.tokens import Item, What, words_of
from reader.article import Block, BlockKind, Name

__all__ = ["CLOSING", "TERMINAL", "Item", "Outline", "Sentence", "What", "outline_of", "phrase_at"]

_ANNOUNCED = 2
"""Items behind such words within which the quotation begins: «, je cite, d'« une honte »»."""
_LONGEST = 400
"""Items of a sentence; what is longer is no sentence, and must not make every look at it slow."""
TERMINAL = frozenset(".!?…。！？")
_WRITER = frozenset("—–―")
"""A dash in the line of a spoken turn: the writer goes on."""
CLOSING = " \u00a0\u202f\"”»“’‘'«)]"
"""What may stand after the last sign of a quotation."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The items between two ends of sentences."""

    items: tuple[Item, ...]
    block: int
    """The number of the block it stands in."""
    kind: BlockKind = BlockKind.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Outline:
    """The sentences of a text, and where each quotation stands in them."""

    sentences: tuple[Sentence, ...]
    places: tuple[tuple[int, int], ...]
    """For each pair the number of its sentence, and its number among the items there."""

    def sentence_at(self, place: int) -> int:
        """The number of the last sentence that begins at a place in the text, or before it; 0 if none does."""
        return max(0, bisect_right(self.sentences, place, key=lambda sentence: sentence.items[0].start) - 1)


def outline_of(
    text: str, blocks: Sequence[Block], pairs: Sequence[Pair], names: Sequence[Name], language: Language
) -> Outline:
    """Cut a text into sentences.

    Args:
        text: the article's text.
        blocks: its blocks.
        pairs: its quotations, sorted and apart.
        names: its names, sorted and apart; those inside a quotation are no items.
        language: how to cut words.
    """
    sentences: list[Sentence] = []
    first_pair = first_name = 0
    for number, block in enumerate(blocks):
        if block.kind in SKIPPED:
            continue
        while first_pair < len(pairs) and pairs[first_pair].end <= block.start:
            first_pair += 1
        while first_name < len(names) and names[first_name].end <= block.start:
            first_name += 1
        items = _items(text, block, pairs, names, (first_pair, first_name), language)
        parts = _split(text, block, items, pairs, language)
        sentences += [Sentence(_unannounced(part, language), number, block.kind) for part in parts]
    places: list[tuple[int, int]] = [(-1, -1)] * len(pairs)
    for number, sentence in enumerate(sentences):
        for place, item in enumerate(sentence.items):
            if item.what is What.QUOTE:
                places[item.which] = (number, place)
    return Outline(tuple(sentences), tuple(places))


def _items(
    text: str,
    block: Block,
    pairs: Sequence[Pair],
    names: Sequence[Name],
    first: tuple[int, int],
    language: Language,
) -> list[Item]:
    items: list[Item] = []
    pair, name = first
    place = block.start
    while place < block.end:
        next_pair = pairs[pair].start if pair < len(pairs) else block.end
        while name < len(names) and names[name].start < place:
            name += 1
        next_name = names[name].start if name < len(names) else block.end
        stop = min(next_pair, next_name, block.end)
        if place < stop:
            items += words_of(text, place, stop, language)
        if stop == block.end:
            break
        if stop == next_pair:
            items.append(Item(stop, pairs[pair].end, What.QUOTE, which=pair))
            place = max(pairs[pair].end, stop + 1)
            pair += 1
        else:
            items.append(Item(stop, names[name].end, What.NAME, which=name, capital=True))
            place = max(names[name].end, stop + 1)
            name += 1
    return items


def _split(
    text: str, block: Block, items: Sequence[Item], pairs: Sequence[Pair], language: Language
) -> Iterator[tuple[Item, ...]]:
    start = 0
    broken = "\n" in text[block.start : block.end]
    for index in range(len(items) - 1):
        item = items[index]
        candidate = broken or item.low in TERMINAL or item.what is What.QUOTE
        if (candidate and _ends(text, items, index, pairs, language)) or index - start >= _LONGEST:
            yield tuple(items[start : index + 1])
            start = index + 1
    if start < len(items):
        yield tuple(items[start:])


def _ends(text: str, items: Sequence[Item], index: int, pairs: Sequence[Pair], language: Language) -> bool:
    """True where a sentence ends after the item."""
    item, following = items[index], items[index + 1]
    if "\n" in text[item.end : following.start]:
        return True
    starts = following.capital or following.what is What.QUOTE or following.low.isdigit() or following.low in "—–«“\"'("
    if not starts:
        return False
    if item.what is What.QUOTE:
        if pairs[item.which].dash:
            return following.low not in _WRITER
        last = text[item.start : item.end].rstrip(CLOSING)[-1:]
        after = items[index + 2] if index + 2 < len(items) else following
        begins = following.what is What.WORD and following.capital and not after.capital  # not «Quoi ?» Me Morin rit
        new = following.what is What.QUOTE or (begins and not language.subject_after_quotation)
        return last in (".", "…", "。") or (last in TERMINAL and new)
    if item.low not in TERMINAL:
        return False
    before = items[index - 1] if index else item
    initial = before.end - before.start == 1 and before.capital and before.end == item.start
    if initial and index > 1 and following.what is not What.NAME:
        initial = items[index - 2].capital or items[index - 2].what is not What.WORD  # not «la bombe H. La ville …»
    return not (item.low == "." and (initial or (before.low.isdigit() and following.low in ("januar", "uhr"))))


def _unannounced(items: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """A sentence without what only says that words follow: «Le maire a dénoncé, je cite, « une honte »»."""
    for place, item in enumerate(items):
        size = phrase_at(language.announcing, items, place + 1) if item.low == "," and place + 1 < len(items) else 0
        end = place + 1 + size
        if size and end < len(items) and items[end].low in (",", ":"):
            near = items[end + 1 : end + 1 + _ANNOUNCED]
            if any(each.what is What.QUOTE for each in near):
                return items[:place] + items[end + 1 :]
    return items


def phrase_at(listed: Set[Phrase], items: Sequence[Item], index: int) -> int:
    """How many items from `index` on are one of the listed phrases, the longest that is; 0 if none."""
    if not listed or items[index].low not in _first_words(frozenset(listed)):
        return 0
    fitting = (len(phrase) for phrase in listed if tuple(i.low for i in items[index : index + len(phrase)]) == phrase)
    return max(fitting, default=0)


@cache
def _first_words(listed: frozenset[Phrase]) -> frozenset[str]:
    """The words with which the phrases begin: nearly every look at a text ends here."""
    return frozenset(phrase[0] for phrase in listed)
