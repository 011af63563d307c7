"""Who acts in the verb that reports what stands behind it: «Anna Vidal a dit que «…»», "The AP cites X as saying"."""

from collections.abc import Sequence

from reader.annotate.cues import Cue, cue_at
from reader.annotate.dropped import left_out
from reader.annotate.languages.base import Form
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What, phrase_at
from reader.annotate.subjects import inverted_subject, subject_after, subject_before

__all__ = ["AND", "owner_of", "subject_of_cue"]

AND = frozenset(("and", "et", "y", "e", "und", "en", "och", "og", "i"))
"""Conjunctions behind which a clause goes on with the subject before."""
_REACH = 60
"""Items behind a quotation in which the main clause begins that shares its subject."""
_OF_PEOPLE = ("a", "al")
"""The Spanish prepositions before a person who is an object: «cita a Ana Ruiz»."""


def subject_of_cue(reader: PhraseReader, items: Sequence[Item], place: int, cue: Cue, since: int) -> Mention | None:
    """The phrase that says who acts in the verb before the quotation at `items[place]`."""
    told = _cited(reader, items[:place], cue) or (_inverted_before(reader, items, cue) if not since else None)
    if told is not None:
        return told
    cue = (_reporting(reader, items, cue) if cue.weak else None) or cue
    outer = cue_at(reader, items, cue.first - 2) if cue.first > 1 and reader.language.left_out else None
    if outer is not None and items[cue.first - 1].low in reader.language.that and not outer.passive:
        cue = outer  # «El presidente aseguró que mantiene «…»»
    subject = inverted_subject(reader, items[:place], cue) or _right_behind(reader, items[:place], cue)
    subject = subject or _behind_that(reader, items[:place], cue)
    if subject is None:
        subject = subject_before(reader, items, cue, since if since < cue.first else 0)
        shares = since and cue.form is Form.GERUND and subject is not None
        shares = shares or (since and items[cue.first - 1].low in reader.language.conjunctions & AND)
        thing = subject is not None and subject.kind is MentionKind.NOUN and not reader.is_role(subject.head)
        if shares and subject is not None and (thing or not reader.is_person(items[subject.last])):
            subject = None  # that of the quotation before: «X dit avoir « refusé » la publication et ajoute que «…»»
    inverts = not reader.language.subject_after_quotation or cue.first == 0
    if subject is None and cue.form is Form.GERUND and not since:
        subject = _shared(reader, items, cue, place)
    bracketed = reader.language.verb_second and cue.form is Form.PARTICIPLE and 0 <= cue.finite < cue.last
    thing = subject is not None and subject.kind is MentionKind.NOUN and not reader.can_speak(subject.head)
    if thing and reader.language.verb_second and cue.form is Form.FINITE and not since:
        subject = _who_acts(reader, items[:place], cue) or subject  # «Den Plan stellte Anna Berg in Frage: „…“»
    if subject is None and (cue.form is Form.FINITE or bracketed) and not since and inverts:
        after = subject_after(reader, items[:place], cue)
        if reader.language.left_out and after is not None and after.kind is MentionKind.NOUN:
            after = after if reader.can_speak(after.head) else None  # what is behind is the object
        pronoun = after is not None and after.kind is MentionKind.PRONOUN
        subject = after if not pronoun or reader.language.verb_second else None
    if reader.language.left_out and not since and (subject is None or _is_inserted(items, cue)):
        subject = left_out(reader, items, cue)
    subject = _by_the_voice_of(reader, items[:place], cue) or subject
    if subject is not None and subject.first == 0:
        return owner_of(reader, items, subject) or subject
    return subject


def _inverted_before(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The subject of a verb that commas set apart before a gerund: «…, a indiqué Galdéo, évoquant «…»»."""
    if cue.form is not Form.GERUND or not reader.language.enclitics:
        return None
    for index in range(cue.first - 1, 0, -1):
        outer = cue_at(reader, items, index)
        if outer is not None and items[outer.first - 1].low == "," and outer.form in (Form.FINITE, Form.PARTICIPLE):
            behind = subject_after(reader, items[: cue.first], outer)
            speaks = behind is not None and (behind.kind is MentionKind.NAME or reader.can_speak(behind.head))
            return behind if speaks else None
    return None


def _cited(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The object of a verb that quotes somebody: "the agency quotes a witness as saying", «l'AFP cite le maire : »."""
    language = reader.language
    if items[cue.last].low not in language.citing or cue.passive:
        return None
    for index in range(cue.last + 1, len(items)):
        if phrase_at(language.as_saying, items, index) or index == len(items) - 1:
            named = reader.phrases(items, cue.last + 1, index)
            whom = [m for m in named if not m.governed or items[m.first - 1].low in _OF_PEOPLE]
            told = items[index].low == ":" or index < len(items) - 1
            speaks = bool(whom) and (whom[-1].kind is not MentionKind.NOUN or reader.can_speak(whom[-1].head))
            return whom[-1] if told and speaks else None
    return None


def _who_acts(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The subject right behind a verb that comes second, if it is somebody who can speak."""
    after = subject_after(reader, items, cue)
    speaks = after is not None and (after.kind is not MentionKind.NOUN or reader.can_speak(after.head))
    return after if speaks else None


def _shared(reader: PhraseReader, items: Sequence[Item], cue: Cue, place: int) -> Mention | None:
    """The subject of the main clause that a gerund opens: «Se disant «confiant», le conseil a estimé …»."""
    if any(item.what is not What.WORD or item.capital for item in items[1 : cue.first]):
        return None
    for index in range(place + 1, min(len(items) - 1, place + _REACH)):
        if items[index].low == ",":
            return reader.phrase_at(items, index + 1, len(items))
        if items[index].what is What.QUOTE:
            return None
    return None


def _behind_that(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The subject behind the verb of «un mépris que dénonce la CGT : «…»», «c'est ce qu'a dit le maire : «…»»."""
    language = reader.language
    inverts = language.enclitics and cue.first > 0 and items[cue.first - 1].low in language.that
    if not inverts or cue.form not in (Form.FINITE, Form.PARTICIPLE) or items[-1].low != ":":
        return None
    after = subject_after(reader, items, cue)
    speaks = after is not None and (after.kind is not MentionKind.NOUN or reader.can_speak(after.head))
    return after if speaks else None


def _reporting(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Cue | None:
    """The verb that reports what a weak one is part of: «Ada Roux a affirmé que le pilote comptait «…»»."""
    for index in range(cue.first - 1, 1, -1):
        if items[index].what is What.QUOTE or items[index].low in (";", ":"):
            return None
        if items[index].low in reader.language.that:
            outer = cue_at(reader, items, index - 1)
            told = outer is not None and not outer.passive and outer.form in (Form.FINITE, Form.PARTICIPLE)
            return outer if told else None
    return None


def _by_the_voice_of(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """Who speaks for the subject: «Le Rwanda a répondu par la voix du colonel Ruhinda : «…»»."""
    for index in range(len(items) - 1):
        size = phrase_at(reader.language.voices, items, index) if not cue.first <= index <= cue.last else 0
        if size:
            voice = next(reader.phrases(items, index + size, len(items)), None)
            return voice if voice is not None and voice.first <= index + size + 2 else None
    return None


def _is_inserted(items: Sequence[Item], cue: Cue) -> bool:
    """True for a verb alone between commas: «Lo que le llamó la atención, recuerda, fue «un silencio»»."""
    return cue.first > 0 and items[cue.first - 1].low == items[cue.last + 1].low == ","


def _right_behind(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The person right behind the verb where that comes second: „Der Zeitung sagte Jonas Reuter: …“."""
    following = cue.last + 1
    second = reader.language.verb_second and cue.form is Form.FINITE
    if not second or following >= len(items) or _has_subject(reader, items, cue):
        return None
    if not reader.is_person(items[following]) and items[following].low not in reader.language.nominative:
        return None
    return reader.phrase_at(items, following, len(items))


def _has_subject(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> bool:
    """True where a person right before the verb is its subject: „Anna Berg nannte Jonas Reuter einen „Lügner““."""
    before = list(reader.phrases(items, 0, cue.first))
    if not before or before[-1].last != cue.first - 1 or before[-1].governed:
        return False
    mention = before[-1]
    role = mention.kind is MentionKind.NOUN and reader.is_role(mention.head)
    person = mention.kind is MentionKind.NAME and reader.is_person(items[mention.last])
    return role or person or mention.kind is MentionKind.PRONOUN


def owner_of(reader: PhraseReader, items: Sequence[Item], mention: Mention) -> Mention | None:
    """The one whose thing it is that says something: «Son avis sur Anna Berg : «…»»."""
    word = items[mention.first]
    owner = reader.language.possessives.get(word.low, "")
    if not owner or mention.kind is not MentionKind.NOUN or reader.can_speak(mention.head):
        return None
    return Mention(word.start, word.end, MentionKind.PRONOUN, head=owner, first=mention.first, last=mention.first)
