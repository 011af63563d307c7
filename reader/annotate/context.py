"""Rules that look beyond the sentence: the speaker goes on, is announced, signs, or takes turns."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.after import guess_after
from reader.annotate.cues import cue_at
from reader.annotate.guesses import Guess
from reader.annotate.languages.base import Form, Who
from reader.annotate.marks import Pair
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, Outline, Sentence, What, phrase_at
from reader.annotate.subjects import inverted_subject, is_apposed, subject_before
from reader.article import NameType, Span

_NEAR_THE_COLON = 4
"""Items between a weak verb and the colon at the end of its sentence."""
_SIGNATURE_ITEMS = 24
"""Items of a line that can be the signature under a quotation."""
_BY_THING = 0.5
"""Weight of a sentence before whose subject can't speak."""
_THUS = 20
"""Items from the beginning of a sentence within which «ainsi» and its verb stand."""


def lead_in(reader: PhraseReader, sentence: Sentence, pairs: Sequence[Pair]) -> Guess | None:
    """The subject of the sentence before: «Elle a pris la parole. « … »»."""
    items = sentence.items
    if any(item.what is What.QUOTE and pairs[item.which].dash for item in items):
        return None  # in a dialogue somebody else speaks next
    if items and items[0].low in reader.language.nobody:
        return None
    last = items[-1].low if items else ""
    by_thing: Guess | None = None
    for index in range(len(items) - 1, -1, -1):
        cue = cue_at(reader, items, index)
        told = cue is not None and cue.last + 1 < len(items) and items[cue.last + 1].low in reader.language.that
        near = last == ":" and (told or index > len(items) - _NEAR_THE_COLON)
        if cue is None or cue.passive or cue.form not in (Form.FINITE, Form.PARTICIPLE):
            continue
        inverted = inverted_subject(reader, items, cue)
        if cue.weak and not near and (inverted is None or inverted.kind is not MentionKind.NOUN):
            continue
        subject = inverted or subject_before(reader, items, cue)
        if subject is None or subject.head in reader.language.impersonal:
            continue
        weight = 0.9 if last in (":", ",") and index > len(items) - 6 else 0.78
        guess = Guess("lead-in", subject, Span(cue.start, cue.end), weight, attached=last in (":", ","))
        if last == ":" or subject.kind is not MentionKind.NOUN or reader.can_speak(subject.head):
            return guess
        by_thing = by_thing or replace(guess, weight=_BY_THING)  # «Le salaire n'explique pas tout»
    mentions = [m for m in reader.phrases(items, 0, len(items)) if not m.governed]
    people = [m for m in mentions if _is_person(reader, m)]
    if len(people) > 1 and is_apposed(reader, items, *people[:2]):
        people = people[1:]
    if not people:
        return by_thing
    return Guess("lead-in", people[0], None, 0.62 if people[0] is mentions[0] else 0.5)


def _is_person(reader: PhraseReader, mention: Mention) -> bool:
    if mention.kind is MentionKind.NAME:
        return reader.names[mention.name].type is NameType.PERSON
    if mention.kind is MentionKind.PRONOUN:
        told = mention.head not in reader.language.impersonal
        return told and bool(reader.language.pronouns[mention.head] & Who.PERSON)
    return reader.is_role(mention.head)


def signature(reader: PhraseReader, sentence: Sentence) -> Guess | None:
    """A line under the quotation that says who: «— Donald Trump, président des États-Unis»."""
    items = sentence.items
    if len(items) < 2 or len(items) > _SIGNATURE_ITEMS or items[0].low not in ("—", "–", "―", "-"):
        return None
    if items[1].what is What.QUOTE or not (items[1].capital or items[1].low in reader.language.determiners):
        return None
    if items[-1].low in (".", "!", "?") and items[1].what is not What.NAME:
        return None
    mention = reader.phrase_at(items, 1, len(items))
    if mention is None:
        words = [item for item in items[1:] if item.what is not What.PUNCTUATION]
        mention = Mention(words[0].start, words[-1].end, MentionKind.NOUN, first=1, last=len(items) - 1)
    return Guess("signature", mention, None, 0.9, attached=True)


def lead_out(reader: PhraseReader, sentence: Sentence) -> Guess | None:
    """The sentence after a quotation that ends with a full stop: «… .» C'est ce qu'a dit X; "…." X said that …."""
    thus = _said_thus(reader, sentence.items)
    if thus is not None:
        return thus
    first = Item(sentence.items[0].start, sentence.items[0].start, What.QUOTE)
    skipped = phrase_at(reader.language.resuming, sentence.items, 0)
    guess = guess_after(reader, (first, *sentence.items[skipped:]), 0, ended=True)
    if guess is None:
        return None
    return Guess("lead-out", guess.mention, guess.cue, 0.6, attached=False)


def _said_thus(reader: PhraseReader, items: Sequence[Item]) -> Guess | None:
    """«Le consul, Pierre Morin, a ainsi conclu son discours»: who said what stands before."""
    thus = {phrase[0] for phrase in reader.language.resuming if len(phrase) == 1}
    for index in range(2, min(len(items), _THUS)):
        cue = cue_at(reader, items, index) if items[index - 1].low in thus else None
        if cue is not None and cue.form is not Form.INFINITIVE:
            subject = subject_before(reader, items, cue)
            said = Span(items[index].start, items[index].end)
            return Guess("lead-out", subject, said, 0.6) if subject is not None else None
    return None


def somebody_between(reader: PhraseReader, outline: Outline, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """True where a person is named between two quotations of one block."""
    for number in range(first[0], second[0] + 1):
        items = outline.sentences[number].items
        start = first[1] + 1 if number == first[0] else 0
        stop = second[1] if number == second[0] else len(items)
        if any(reader.is_person(item) for item in items[start:stop]):
            return True
        pairs = zip(items[start:stop], items[start + 1 : stop], strict=False)
        if any(one.low in reader.language.determiners and reader.points_back(noun.low) for one, noun in pairs):
            return True
    return False


def starts(items: Sequence[Item], place: int) -> bool:
    """True where nothing but punctuation stands before the item in its sentence."""
    return all(item.what is What.PUNCTUATION for item in items[:place])
