"""Reads a source and who it is: «selon Anna Vidal», "according to court documents", «d'après les précisions de X»."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.cues import cue_at, source_at
from reader.annotate.dropped import left_out
from reader.annotate.guesses import Guess
from reader.annotate.languages.base import Form, Language
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What
from reader.annotate.subjects import is_bare, subject_after
from reader.article import NameType, Span

_REACH = 60
"""Items before a quotation in which a source is looked for."""
_REST = 7
"""Items of a phrase behind its noun: «Per il direttore della rassegna, …», «les précisions apportées par X»."""
_OPINION = 3
"""Items of the shortest beginning that says whose view it is."""
_LONGEST_SOURCE = 3
"""Items of a source without an article."""


def source_before(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """The nearest source before the quotation at `items[place]`: «selon X, «…»», "in her words", «pour lui, …»."""
    for index in range(place - 1, max(-1, place - _REACH), -1):
        if index and items[index].low in reader.language.sources_after:
            named = [m for m in reader.phrases(items, 0, index) if m.last == index - 1]
            if named:
                return Guess("source", named[0], Span(items[index].start, items[index].end), 0.85)
        own = _in_own_words(reader.language, items, index) or in_ones_words(reader, items, index)
        if own is not None and own.last < place:
            span = Span(items[index].start, items[own.last].end)
            attached = items[place - 1].low == ","
            return Guess("source", replace(own, last=own.first), span, 0.92 if attached else 0.9, attached=attached)
        size = source_at(reader.language, items, index) or _opens_opinion(reader, items, index)
        if not size or index + size >= place or items[index + size].low in reader.language.own:
            continue
        told = him(reader, items, index + size) or _whom(reader, items, index, index + size)
        told = told or _told_by(reader, items[:place], index + size)
        told = told or giver_of(reader, items, index + size, place)
        bare = bare_source(reader, items[:place], index + size)
        mention = told or bare or next(reader.phrases(items, index + size, place), None)
        if mention is None or mention.first > index + size + 6:
            continue
        whole = index == 0 or items[index - 1].what is What.PUNCTUATION
        if _looks_back(reader.language, items, index, mention.last, place):
            continue
        span = Span(items[index].start, items[index + size - 1].end)
        return Guess("source", mention, span, 0.93 if whole else 0.8, attached=items[place - 1].low == ",")
    return None


def _is_parted(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True where a comma follows, at once or behind the rest of a phrase; in Dutch and German a verb."""
    if index >= len(items):
        return False
    if reader.language.verb_second:
        return reader.is_verb(items[index])
    if reader.language.left_out and (reader.is_verb(items[index]) or items[index].low in reader.language.finite):
        return True
    for item in items[index : index + _REST]:
        if item.low == ",":
            return True
        if item.what is What.QUOTE or item.what is What.PUNCTUATION or reader.is_verb(item):
            return False
    return False


def him(reader: PhraseReader, items: Sequence[Item], index: int) -> Mention | None:
    """The pronoun in "according to him", as the one that a subject has; not the owner in "according to her lawyer"."""
    head = reader.language.objective.get(items[index].low) if index < len(items) else None
    alone = index + 1 >= len(items) or items[index + 1].what is What.PUNCTUATION or items[index + 1].what is What.QUOTE
    if head is None or not alone:
        return None
    return Mention(items[index].start, items[index].end, MentionKind.PRONOUN, head=head, first=index, last=index)


def _whom(reader: PhraseReader, items: Sequence[Item], index: int, behind: int) -> Mention | None:
    """The one before a source that a relative pronoun stands for: «Ada Neri, secondo cui», «Ana, según la cual»."""
    pronouns = [item.low for item in items[behind : behind + 2]]
    article = len(pronouns) > 1 and pronouns[0] in reader.language.articles and pronouns[1] in reader.language.whom
    if not index or not (article or (pronouns and pronouns[0] in reader.language.whom)):
        return None
    before = list(reader.phrases(items, 0, index))
    if not before:
        return None
    last = before[-1]  # «Ada Neri, la présidente, pour qui …»: she was named before the comma
    name = last.first - 2 if last.first and items[last.first - 1].low == "," else -1
    return next((m for m in before if m.kind is MentionKind.NAME and m.last == name), last)


def _told_by(reader: PhraseReader, items: Sequence[Item], index: int) -> Mention | None:
    """The subject of the verb in «según explicó Ana Ruiz», or the one that it leaves out; None where no verb stands."""
    cue = cue_at(reader, items, index) if index < len(items) else None
    if cue is None:
        return _in_what(reader, items, index)
    if cue.form is not Form.FINITE:
        return None
    behind = subject_after(reader, items, cue)
    speaks = behind is not None and (behind.kind is not MentionKind.NOUN or reader.can_speak(behind.head))
    return behind if speaks else left_out(reader, items, cue)


def _in_what(reader: PhraseReader, items: Sequence[Item], index: int) -> Mention | None:
    """The subject of a clause that is the source: «selon ce qu'a confié à Reuters le préfet», «selon ce que dit X»."""
    if index + 2 >= len(items) or items[index + 1].low not in reader.language.that or items[index].low != "ce":
        return None
    for place in range(index + 2, min(len(items), index + 2 + _REST)):
        cue = cue_at(reader, items, place)
        if cue is not None and cue.form in (Form.FINITE, Form.PARTICIPLE):
            before = next(reader.phrases(items, index + 2, cue.first), None)
            return before or subject_after(reader, items, cue)
    return None


def _in_own_words(language: Language, items: Sequence[Item], index: int) -> Mention | None:
    """The pronoun for the owner in "in his words", «selon ses termes»; None where no such phrase begins."""
    source = items[index].low in language.prepositions or (items[index].low,) in language.sources
    if not source or index + 2 >= len(items) or items[index + 1].low not in language.possessives:
        return None
    owner, last = items[index + 1], index + 2
    if items[last].low in language.emphatic and last + 1 < len(items):
        last += 1
    noun = items[last]
    if noun.low not in language.speech_nouns and noun.low.removesuffix("s") not in language.speech_nouns:
        return None
    head = language.possessives[owner.low]
    return Mention(owner.start, owner.end, MentionKind.PRONOUN, head=head, first=index + 1, last=last)


def in_ones_words(reader: PhraseReader, items: Sequence[Item], index: int) -> Mention | None:
    """The owner in "in Quill's phrase"; None where no such phrase begins."""
    language = reader.language
    if items[index].low not in language.prepositions or index + 3 >= len(items) or items[index + 2].low != "'s":
        return None
    noun = (
        items[index + 4] if items[index + 3].low in language.emphatic and index + 4 < len(items) else items[index + 3]
    )
    name = items[index + 1]
    if name.what is not What.NAME or noun.low.removesuffix("s") not in language.speech_nouns:
        return None
    return Mention(name.start, name.end, MentionKind.NAME, name.which, first=index + 1, last=index + 3)


def _opens_opinion(reader: PhraseReader, items: Sequence[Item], index: int) -> int:
    """1 where a clause begins with whose view it is: «Pour Anna Vidal, …», «Mais pour lui, …»."""
    language = reader.language
    if items[index].low not in language.views | language.views_first or len(items) < index + _OPINION:
        return 0
    if index and items[index - 1].low == "question":
        return 1  # «pas question pour Anna Vidal de «…»»
    if index and items[index - 1].low not in language.conjunctions and items[index - 1].what is not What.PUNCTUATION:
        return 0
    if items[index + 1].low in language.whom and items[index + 1].low in language.relatives:
        return int(index > 0 and items[index - 1].low == ",")  # «l'opposition, pour qui …»
    named = index + 2 if items[index + 1].low in language.titles and index + 2 < len(items) else index + 1
    mention = reader.phrase_at(items, named, len(items))
    if mention is None or not _is_parted(reader, items, mention.last + 1):
        return 0
    if mention.kind is MentionKind.NAME:
        return int(mention.name >= 0 and reader.names[mention.name].type is not NameType.PLACE)
    return int(mention.kind is MentionKind.PRONOUN or reader.can_speak(mention.head))


def _looks_back(language: Language, items: Sequence[Item], index: int, last: int, place: int) -> bool:
    """True for «13 000 personnes selon la police, …», whose source is that of the words before it."""
    within = (
        index > 0
        and items[index - 1].what is What.WORD
        and items[index - 1].low not in ("que", "qu'", "that", "dass")
        and items[index - 1].low not in language.conjunctions
        and not (items[index - 1].low in language.between and index > 1 and items[index - 2].low == ",")
    )
    return within and last + 1 < place - 1 and items[last + 1].low in (",", ";", ")")


def bare_source(reader: PhraseReader, items: Sequence[Item], index: int) -> Mention | None:
    """The source right behind «laut» or "de acordo com" that has no article: «laut Betreibergesellschaft»."""
    language = reader.language
    if (
        index >= len(items)
        or reader.phrase_at(items, index, len(items)) is not None
        or not is_bare(reader, items[index])
    ):
        return None
    if items[index].low in language.determiners or reader.is_adverb(items[index]):
        return None
    if language.capital_nouns and not items[index].capital:
        return None  # „so charakterisierte ihn der Funktionär“
    last = index
    while last + 1 < min(len(items), index + _LONGEST_SOURCE) and _goes_on(reader, items[last + 1]):
        last += 1
    if last + 1 < len(items) and items[last + 1].what is What.NAME:
        return None  # «nas palavras do supervisor Hélio Paiva»
    head = items[index].low if not language.heads_last else items[last].low
    return Mention(items[index].start, items[last].end, MentionKind.NOUN, head=head, first=index, last=last)


def _goes_on(reader: PhraseReader, item: Item) -> bool:
    """True for a word that can go on a phrase without an article."""
    language = reader.language
    if language.capital_nouns and not item.capital:
        return False
    noun = is_bare(reader, item) and not reader.is_verb(item) and item.low not in language.determiners
    return noun and item.low not in language.verbs and not reader.is_adverb(item)


def giver_of(reader: PhraseReader, items: Sequence[Item], index: int, place: int) -> Mention | None:
    """The one behind a source that is a thing: «selon les précisions apportées par X», «les informations que X a …»."""
    thing = reader.phrase_at(items, index, place) if index < place else None
    if thing is None or thing.kind is not MentionKind.NOUN or reader.can_speak(thing.head):
        return None
    for number in range(thing.first + 1, min(place - 1, thing.last + _REST)):
        if items[number].low in reader.language.agents or items[number].low in reader.language.that:
            return reader.phrase_at(items, number + 1, place)
        if items[number].what is What.QUOTE:
            return None
    return None
