"""Verbs of speech at the end of a clause, behind what they report: «hatte den Bericht als „falsch“ zurückgewiesen».

German and Dutch put a participle there, and in a subordinate clause the finite verb. The subject stands before the
quotation: by the auxiliary, behind «von» in a passive, or at the beginning of the subordinate clause.
"""

from collections.abc import Sequence

from reader.annotate.cues import Cue
from reader.annotate.guesses import Guess
from reader.annotate.languages.base import Form
from reader.annotate.phrases import Mention, PhraseReader
from reader.annotate.sentences import Item, What
from reader.annotate.subjects import subject_after, subject_before
from reader.article import Span

_REACH = 25
"""Items before a quotation in which the other half of the verb, or the beginning of the clause, stands."""
_WEIGHT = 0.86


def guess_verb_end(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """The speaker by a verb right behind the quotation at `items[place]` that ends its clause."""
    index = place + 1
    if index < len(items) and reader.is_adverb(items[index]):
        index += 1
    if not reader.language.verb_second or index >= len(items) or items[index].what is not What.WORD:
        return None
    forms = reader.language.verbs.get(items[index].low, Form(0))
    if not forms or not _ends_clause(reader, items, index + 1):
        return None
    speaker = _of_participle(reader, items, place) if Form.PARTICIPLE in forms else None
    if speaker is None and Form.FINITE in forms:
        speaker = _of_subordinate(reader, items, place)
    if speaker is None:
        return None
    return Guess("cue-after", speaker, Span(items[index].start, items[index].end), _WEIGHT, attached=True)


def _ends_clause(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True where nothing of the clause follows but auxiliaries: «… bezeichnet worden war.»."""
    language = reader.language
    if index >= len(items) or items[index].what is What.PUNCTUATION:
        return True
    low = items[index].low
    return low in language.auxiliaries or low in language.passives or low in language.conjunctions


def _of_participle(reader: PhraseReader, items: Sequence[Item], place: int) -> Mention | None:
    """The subject of the auxiliary before the quotation, or the agent of a passive."""
    language = reader.language
    for apart in range(place - 1, max(-1, place - _REACH), -1):
        low = items[apart].low
        if low in (";", ":"):
            return None
        if low in language.passives:
            return _agent(reader, items, apart + 1, place)
        if low in language.auxiliaries:
            cue = Cue(items[apart].start, items[apart].end, apart, apart, Form.FINITE, finite=apart)
            return subject_before(reader, items, cue) or subject_after(reader, items[:place], cue)
    return None


def _agent(reader: PhraseReader, items: Sequence[Item], start: int, stop: int) -> Mention | None:
    for index in range(start, stop - 1):
        if items[index].low in reader.language.agents:
            return reader.phrase_at(items, index + 1, stop)
    return None


def _of_subordinate(reader: PhraseReader, items: Sequence[Item], place: int) -> Mention | None:
    """The first free phrase behind «dass», or what a relative pronoun behind a comma stands for."""
    language = reader.language
    for comma in range(place - 1, max(-1, place - _REACH), -1):
        if items[comma].what is not What.PUNCTUATION:
            continue
        if items[comma].low != ",":
            return None
        opening = items[comma + 1].low
        if opening in language.subordinators or opening in language.that:
            return next((m for m in reader.phrases(items, comma + 2, place) if not m.governed), None)
        if opening in language.relatives or opening in language.relative_articles:
            before = list(reader.phrases(items, 0, comma))
            return before[-1] if before and before[-1].last == comma - 1 else None
        return None
    return None
