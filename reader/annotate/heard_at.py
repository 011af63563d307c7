"""Reads who speaks where nobody does: «…», explique-t-on chez Talion · À Bercy, on dit être «prêt à tout»."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What, phrase_at

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
    if body is None or body.last == subject.first - 2:
        return body
    rest = items[body.last + 1 : subject.first - 1]
    within = all(item.what in (What.WORD, What.NAME) and not reader.is_verb(item) for item in rest)
    linked = rest[0].low in reader.language.linking and within
    return replace(body, end=rest[-1].end, last=subject.first - 2) if linked else None


_SHORTEST = 3
"""Items before the subject: «Chez Talion, on …»."""


def _is_nobody(reader: PhraseReader, subject: Mention) -> bool:
    return subject.kind is MentionKind.PRONOUN and subject.head in reader.language.impersonal


def _body(reader: PhraseReader, items: Sequence[Item], place: int) -> Mention | None:
    first = place + phrase_at(reader.language.whence, items, place)
    if first == place or first >= len(items):
        return None
    item = items[first]
    found = reader.phrase_at(items, first, len(items))
    if found is None and item.what is What.WORD and reader.can_speak(item.low):
        found = Mention(item.start, item.end, MentionKind.NOUN, head=item.low, first=first, last=first)
    speaks = found is not None and (found.kind is MentionKind.NAME or reader.can_speak(found.head))
    return replace(found, governed=False) if found is not None and speaks else None
