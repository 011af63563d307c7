"""Reads «heißt es in der Mitteilung», which names a document or an office in the place of who speaks."""

from collections.abc import Sequence

from reader.annotate.guesses import Guess
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What, phrase_at
from reader.annotate.source_phrases import bare_source
from reader.article import Span

_REACH = 8
"""Items behind the phrase within which the document begins."""
_OPENING = 14
"""Items before the phrase in which the document stands."""


def says_behind(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """The document in „…“, heißt es in der Rede; the speaker of the quotation before where none is named."""
    size = phrase_at(reader.language.it_says, items, start)
    if not size:
        return _as_it_says(reader, items, start)
    cue = Span(items[start].start, items[start + size - 1].end)
    document = _document(reader, items, start + size, min(len(items), start + size + _REACH))
    return Guess("cue-after", document, cue, 0.85 if document is not None else 0.7, attached=True)


def _as_it_says(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """The document in „…“, wie es in einem Schreiben der Stadt heißt."""
    size = phrase_at(reader.language.as_it, items, start)
    for index in range(start + size, min(len(items), start + _OPENING)) if size else ():
        if items[index].what is What.QUOTE:
            return None
        if items[index].low in reader.language.naming:
            document = _document(reader, items, start + size, index)
            return Guess("cue-after", document, Span(items[index].start, items[index].end), 0.85) if document else None
    return None


def says_before(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """The document in «In der Mitteilung heißt es: „…“» and «Es heißt in dem Bericht, die Lage sei „unklar“»."""
    for index in range(place - 1, max(-1, place - _OPENING), -1):
        size = phrase_at(reader.language.it_says, items, index)
        if not size or index + size > place:
            continue
        document = _document(reader, items, 0, index) or _document(reader, items, index + size, place)
        cue = Span(items[index].start, items[index + size - 1].end)
        colon = items[place - 1].low == ":"
        return Guess("cue-before", document, cue, 0.85 if document is not None else 0.7, attached=colon)
    return None


def _document(reader: PhraseReader, items: Sequence[Item], start: int, stop: int) -> Mention | None:
    """The phrase behind the first preposition that has one."""
    for index in range(start, stop - 1):
        if items[index].what is What.QUOTE or items[index].low in (":", ";"):
            return None
        if items[index].low in reader.language.prepositions:
            mention = reader.phrase_at(items, index + 1, len(items)) or bare_source(reader, items, index + 1)
            if mention is not None and mention.kind is not MentionKind.PRONOUN:
                return mention
    return None
