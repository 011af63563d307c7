"""Cuts the words of the writer out of speech where dashes enclose them: —Sube —dice, con calma—. Si no sube, vuelve.

The Spanish raya stands close to the words that it encloses, outside of them after a space; so its ends are told
without a verb, and a verb of speech or gesture right behind its beginning tells the writer's words from an aside.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.annotate.languages.base import Form, Language
from reader.annotate.marks import SPACES, Pair
from reader.annotate.phrases import PhraseReader
from reader.annotate.tokens import Item, words_of
from reader.article import Span

_OPENING = re.compile(r"(?<=[\s\u00a0\u202f])[—–―](?=[^\W\d_])")
_CLOSING = re.compile(r"(?<=\S)[—–―](?=[\s\u00a0\u202f.,;:?!…»”\"]|$)")
_AFTER = re.compile(r"[.,;:…?!]*[\s\u00a0\u202f]*")
_MOST = 6
"""Incises in one quotation."""
_FEWEST = 2
"""Words of the writer at the end of a turn."""
_MOST_SMALL = 3
"""Pronouns and adverbs before the verb."""


def split_rayas(reader: PhraseReader, pair: Pair) -> list[Pair]:
    """The parts of a quotation without the writer's words between dashes; itself alone where there are none."""
    parts: list[Pair] = []
    begin = pair.start
    for start, end in _insertions(reader, pair):
        head = _part(reader.text, pair, begin, start)
        if head is None:
            continue
        parts.append(replace(head, continues=bool(parts), closed=True))
        begin = end
    tail = _part(reader.text, pair, begin, pair.end)
    if tail is not None:
        parts.append(replace(tail, continues=bool(parts)))
    return parts or [pair]


def _insertions(reader: PhraseReader, pair: Pair) -> Iterator[tuple[int, int]]:
    """Where the writer's words begin, with their dash, and where the speech goes on."""
    place = pair.content.start
    for _ in range(_MOST):
        opening = _OPENING.search(reader.text, place, pair.content.end)
        if opening is None:
            return
        closing = _CLOSING.search(reader.text, opening.end(), pair.content.end)
        stop = closing.start() if closing is not None else pair.content.end
        place = opening.end()
        writes = _is_writer(reader, place, stop) or (pair.dash and closing is None and _is_verbal(reader, place, stop))
        if writes and (closing is not None or pair.dash):
            place = _resumption(reader.text, closing.end(), pair.content.end) if closing is not None else pair.end
            yield opening.start(), place
        elif closing is not None:
            place = closing.end()


def _is_verbal(reader: PhraseReader, start: int, end: int) -> bool:
    """True for «quiere saber un chiquillo» at the end of a turn, whatever the verb: an aside would be closed."""
    language = reader.language
    words = words_of(reader.text, start, min(end, start + 80), language)
    if len(words) < _FEWEST or words[0].capital:
        return False
    small = (language.prepositions, language.conjunctions, language.relatives, language.that, language.subordinators)
    return not any(words[0].low in listed for listed in small)


def _resumption(text: str, start: int, end: int) -> int:
    after = _AFTER.match(text, start, end)
    return after.end() if after is not None else start


def _is_writer(reader: PhraseReader, start: int, end: int) -> bool:
    """True where a stretch begins with a verb of speech or gesture, perhaps after pronouns: la corrige, se rio."""
    language = reader.language
    if reader.text[start].isupper():
        return False
    words: Sequence[Item] = words_of(reader.text, start, min(end, start + 80), language)[: _MOST_SMALL + 2]
    for index, word in enumerate(words[: _MOST_SMALL + 1]):
        if _reports(language, word.low, index == 0):
            return True
        auxiliary = word.low in language.auxiliaries and index + 1 < len(words)
        if auxiliary and Form.PARTICIPLE in language.verbs.get(words[index + 1].low, Form(0)):
            return True
        if word.low not in language.between and word.low not in language.clitics:
            return False
    return False


def _reports(language: Language, low: str, first: bool) -> bool:
    listed = Form.FINITE in language.verbs.get(low, Form(0)) or low in language.gestures
    return listed or (first and len(low) > 3 and low.endswith(language.past_endings or ("\n",)))


def _part(text: str, pair: Pair, start: int, end: int) -> Pair | None:
    """The part of a pair between two places, without the spaces at its ends; None where no word is in it."""
    while start < end and text[start] in SPACES:
        start += 1
    while end > start and text[end - 1] in SPACES:
        end -= 1
    content = Span(max(start, min(pair.content.start, end)), max(start, min(end, pair.content.end)))
    return replace(pair, start=start, end=end, content=content) if any(map(str.isalnum, content.of(text))) else None
