"""Subjects that languages such as Spanish leave out («…», dice.), and verbs that only their place shows to report."""

from collections.abc import Sequence

from reader.annotate.cues import REFLEXIVE, Cue
from reader.annotate.languages.base import Form
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What
from reader.annotate.subjects import named_behind, subject_after

_DASHES = ("—", "–", "―", "-")
_INSERTION = 14
"""Items between commas after a verb whose subject comes behind them: «…», dijo, tras la reunión, el alcalde."""
_ACTOR_REACH = 4
"""Items behind a verb within which the one who acts begins: «grita de longe o carregador»."""
_SHORTEST_GERUND = 5
"""Letters of the longest word that ends as a gerund and is none: mando, cuando."""
_NONE = ("\n",)
"""The end of no word."""
_SHORTEST_ENDING = 2
"""Letters that a verb must have besides an ending that tells its subject."""


def subject_behind(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The subject after a verb, or the one it leaves out; None where the language leaves none out and none is there."""
    language = reader.language
    if not language.left_out or cue.enclitic >= 0:
        return subject_after(reader, items, cue)
    stop = _clause_end(reader, items, cue.last + 1)
    subject = subject_after(reader, items[:stop], cue)
    if subject is None and stop == cue.last + 1 and stop < len(items) and items[stop].low == ",":
        subject = _behind_insertion(reader, items, stop)
    if subject is None or _is_no_speaker(reader, items, subject):
        return left_out(reader, items, cue)
    return named_behind(reader, items, subject) or subject


def _is_no_speaker(reader: PhraseReader, items: Sequence[Item], noun: Mention) -> bool:
    """True for the day or the thing behind a verb: «dijo el lunes», «deslizó un reproche»."""
    if noun.kind is not MentionKind.NOUN:
        return False
    thing = items[noun.first].low in reader.language.indefinite and not reader.can_speak(noun.head)
    return thing or noun.head in reader.language.times


def left_out(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The subject that a verb leaves out: an empty stretch before the verb, read as the pronoun that its end tells."""
    language = reader.language
    if not language.left_out or cue.passive or not (cue.form & (Form.FINITE | Form.PARTICIPLE)):
        return None
    finite = next((i.low for i in items[cue.first : cue.last + 1] if i.low in language.auxiliaries), "")
    low = finite or items[cue.last].low
    fitting = (end for end in language.left_out if low.endswith(end) and len(low) >= len(end) + _SHORTEST_ENDING)
    head = language.left_out[max(fitting, key=len, default="")]
    return Mention(cue.start, cue.start, MentionKind.PRONOUN, head=head, first=cue.first, last=cue.last)


def placed_cue_at(reader: PhraseReader, items: Sequence[Item], index: int) -> Cue | None:
    """A verb that no table need have: «… —la corrige su hermano—», «…», zanja Ana Ruiz.

    Where the language leaves no subject out, a word right between a quotation and somebody is one: «…», peste le maire.
    Behind an object pronoun that follows a quotation any word is one: «…», le coupe d'emblée la présidente. After a
    dash that follows a quotation any verb of speech or gesture reports it, whatever pronoun stands between;
    after a comma, a word that ends as a verb and has a person right behind it.
    """
    language = reader.language
    if items[index].what is not What.WORD or items[index].capital:
        return None
    if _has_object(reader, items, index) and _has_actor(reader, items, index + 1):
        return Cue(items[index - 1].start, items[index].end, index - 1, index, finite=index)
    if language.enclitics and _stands_between(reader, items, index):
        return Cue(items[index].start, items[index].end, index, index, finite=index)
    if not language.left_out:
        return None
    place = index - 1
    while place >= 0 and items[place].low in language.clitics:
        place -= 1
    before = place - 2 if place > 1 and items[place - 1].low == "," else place - 1  # «Aspettiamo», — frena Ada Neri
    if before < 0 or items[before].what is not What.QUOTE:
        return None
    low = items[index].low
    free = low not in language.clitics and low not in language.determiners and low not in language.prepositions
    apart = items[place].low in _DASHES and before == place - 1
    if apart and (_is_gesture(reader, low) or (free and _has_actor(reader, items, index + 1))):
        return Cue(items[index].start, items[index].end, index, index, finite=index)
    person = index + 1 < len(items) and reader.is_person(items[index + 1])
    if items[place].low in (",", *_DASHES) and person and low.endswith(language.reporting_endings):
        return Cue(items[index].start, items[index].end, index, index, finite=index)
    return None


def _stands_between(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for the verb of «…», grommelle un retraité, and of «…», s'étrangle Ana Ruiz: right between the two."""
    language, low = reader.language, items[index].low
    place = index - 1
    if place > 0 and items[place].low in REFLEXIVE:
        place -= 1
    if place > 0 and items[place].low == ",":
        place -= 1
    quoted = place >= 0 and items[place].what is What.QUOTE and index + 1 < len(items)
    listed = (language.determiners, language.prepositions, language.conjunctions, language.relatives, language.pronouns)
    if not quoted or not low.endswith(language.reporting_endings or _NONE) or any(low in words for words in listed):
        return False
    if reader.is_adverb(items[index]) or reader.is_role(low) or low in language.auxiliaries or low in language.passives:
        return False
    actor = reader.phrase_at(items, index + 1, len(items))
    if actor is None or actor.first != index + 1:
        return False
    return reader.is_role(actor.head) if actor.kind is MentionKind.NOUN else reader.is_person(items[actor.last])


def _has_object(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for the verb in «…», le coupe la présidente."""
    if index < 3 or items[index - 1].low not in reader.language.objects or reader.can_speak(items[index].low):
        return False
    return items[index - 2].low == "," and items[index - 3].what is What.QUOTE


def _has_actor(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True where somebody stands right behind a verb: «espanta-se dona Nazaré», «quiere saber un chiquillo»."""
    for place in range(index, min(len(items), index + _ACTOR_REACH)):
        mention = reader.phrase_at(items, place, len(items))
        if mention is not None:
            return mention.kind is MentionKind.NAME or reader.is_role(mention.head)
        if items[place].what is not What.WORD:
            return False
    return False


def _is_gesture(reader: PhraseReader, low: str) -> bool:
    language = reader.language
    return Form.FINITE in language.verbs.get(low, Form(0)) or low in language.gestures


def _clause_end(reader: PhraseReader, items: Sequence[Item], start: int) -> int:
    """The item before which the words around a verb end: punctuation, «y», «mientras», a quotation."""
    language = reader.language
    for index in range(start, len(items)):
        item = items[index]
        ends = item.low in language.conjunctions or item.low in language.subordinators
        gerund = len(item.low) > _SHORTEST_GERUND and item.low.endswith(("ando", "endo", "indo"))
        if item.what in (What.PUNCTUATION, What.QUOTE) or gerund or (ends and item.low not in language.prepositions):
            return index
    return len(items)


def _behind_insertion(reader: PhraseReader, items: Sequence[Item], comma: int) -> Mention | None:
    """A person named after what commas enclose behind a verb."""
    for index in range(comma + 1, min(len(items) - 1, comma + _INSERTION)):
        item = items[index]
        if item.what is What.QUOTE or item.low in (";", ":", ".", *reader.language.conjunctions):
            return None
        if item.low == ",":
            subject = reader.phrase_at(items, index + 1, len(items))
            person = subject is not None and subject.name >= 0 and reader.is_person(items[subject.last])
            return subject if person else None
    return None
