"""Reads who speaks where nobody does: «…», explique-t-on chez Talion · À Bercy, on dit être «prêt à tout»."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What

__all__ = ["heard_at", "heard_before"]


def heard_at(reader: PhraseReader, items: Sequence[Item], subject: Mention, place: int) -> Mention | None:
    """The body behind the preposition at `items[place]`, where the subject means nobody in particular."""
    if not _is_nobody(reader, subject) or place + 1 >= len(items):
        return None
    return _body(reader, items, place)


def heard_before(reader: PhraseReader, items: Sequence[Item], subject: Mention) -> Mention | None:
    """The same where the sentence begins with it: «Chez Talion, on assure que …»."""
    if not _is_nobody(reader, subject) or subject.first < _SHORTEST or items[subject.first - 1].low != ",":
        return None
    body = _body(reader, items[: subject.first], 0)
    return body if body is not None and body.last == subject.first - 2 else None


_SHORTEST = 3
"""Items before the subject: «Chez Talion, on …»."""


def _is_nobody(reader: PhraseReader, subject: Mention) -> bool:
    return subject.kind is MentionKind.PRONOUN and subject.head in reader.language.impersonal


def _body(reader: PhraseReader, items: Sequence[Item], place: int) -> Mention | None:
    if items[place].low not in reader.language.whence:
        return None
    found = reader.phrase_at(items, place + 1, len(items))
    if found is None and items[place + 1].what is What.WORD and reader.can_speak(items[place + 1].low):
        item = items[place + 1]
        found = Mention(item.start, item.end, MentionKind.NOUN, head=item.low, first=place + 1, last=place + 1)
    speaks = found is not None and (found.kind is MentionKind.NAME or reader.can_speak(found.head))
    return replace(found, governed=False) if found is not None and speaks else None
