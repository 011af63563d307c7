"""Cuts the words of the writer out of a quotation: «Il faut, a-t-il dit, attendre», «— Oui, dit-elle en riant».

Both parts become quotations; the second says that it continues the first.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.cues import OBJECTS, cue_at, is_enclitic, unknown_cue_at
from reader.annotate.dropped import left_out
from reader.annotate.languages.base import Form, Who, words
from reader.annotate.marks import SPACES, Pair
from reader.annotate.phrases import MentionKind, PhraseReader
from reader.annotate.rayas import split_rayas
from reader.annotate.sentences import Item, What
from reader.annotate.subjects import subject_after
from reader.annotate.tokens import words_of
from reader.article import Name, Span

_NOTE = re.compile(r"\[Note\s?:[^\[\]]{0,400}\]", re.IGNORECASE)
"""A note of an editor within the text."""
_BORDERS = frozenset(",?!…–—.-;")
_DASHES = frozenset("–—")
_LONGEST = 40
"""Items of an incise between marks; in a dialogue the writer may go on to the end of the line."""
_MOST = 6
"""Incises in one quotation."""
_NO_SPEECH = words("est sont était sera serait peut doit va vont veut faut semble y sait")


def split_incises(reader: PhraseReader, pairs: Sequence[Pair]) -> list[Pair]:
    """Cut every quotation that holds words of the writer; the others stay as they are."""
    dashes = bool(reader.language.past_endings) or any(pair.dash for pair in pairs)
    if not reader.language.enclitics and not reader.language.incises and not dashes:
        return list(pairs)
    parts: list[Pair] = []
    first_name = 0
    for pair in pairs:
        while first_name < len(reader.names) and reader.names[first_name].end <= pair.start:
            first_name += 1
        rayas = split_rayas(reader, pair) if reader.language.past_endings else [pair]
        found = rayas if len(rayas) > 1 or rayas[0] != pair else _parts(reader, pair, first_name)
        for part in found:
            parts += _without_notes(reader.text, part)
    return parts


def _without_notes(text: str, pair: Pair) -> list[Pair]:
    """Cut the notes of an editor, such as «[Note : argot.]», out of a turn."""
    notes = list(_NOTE.finditer(text, pair.start, pair.end)) if pair.dash else []
    if not notes:
        return [pair]
    parts: list[Pair] = []
    start = pair.start
    for end, following in [*(note.span() for note in notes), (pair.end, pair.end)]:
        part = _cut(text, pair, start, end)
        if part is not None:
            parts.append(replace(part, continues=pair.continues or bool(parts)))
        start = following
    return parts


def _parts(reader: PhraseReader, pair: Pair, first_name: int) -> list[Pair]:
    items = _items(reader, pair.content, first_name)
    parts: list[Pair] = []
    begin = 0
    rest = pair
    for _ in range(_MOST):
        found = _incise(reader, items, begin, pair.dash)
        if found is None:
            break
        border, resume = found
        head = _cut(
            reader.text, rest, rest.start, items[border].start if items[border].low in ",–—-;" else items[border].end
        )
        if resume >= len(items) or head is None:
            return [*parts, head] if head is not None else [*parts, rest]
        parts.append(replace(head, closed=True))
        tail = _cut(reader.text, rest, items[resume].start, rest.end)
        if tail is None:
            return parts
        rest, begin = replace(tail, continues=True), resume
    return [*parts, rest]


def _items(reader: PhraseReader, content: Span, first_name: int) -> list[Item]:
    """The items of a stretch, its names among them."""
    items: list[Item] = []
    place = content.start
    names: list[tuple[int, Name | None]] = []
    for index in range(first_name, len(reader.names)):
        if reader.names[index].start >= content.end:
            break
        if reader.names[index].end <= content.end:
            names.append((index, reader.names[index]))
    for index, name in [*names, (-1, None)]:
        stop = name.start if name is not None else content.end
        if stop < place:
            continue
        items += words_of(reader.text, place, stop, reader.language)
        if name is not None:
            items.append(Item(name.start, name.end, What.NAME, which=index, capital=True))
            place = name.end
    return items


def _incise(reader: PhraseReader, items: Sequence[Item], begin: int, dash: bool) -> tuple[int, int] | None:
    """The item after which the writer speaks, and the item from which the quotation goes on."""
    for border in range(begin + 1, len(items) - 1):
        if items[border].low not in _BORDERS or items[border].what is not What.PUNCTUATION:
            continue
        end = _reporting(reader, items, border + 1, dash)
        if end is None:
            continue
        while border > begin + 1 and items[border - 1].low in _DASHES:
            border -= 1
        closed = dash or any(item.low in _DASHES for item in items[end:])
        enclosed = closed and reader.language.left_out and _DASHES & {items[border].low, items[border + 1].low}
        return border, _behind_dash(items, end) if enclosed else _resumption(reader, items, end, dash)
    return None


def _behind_dash(items: Sequence[Item], start: int) -> int:
    """The item behind the dash that ends the writer's words where one began them: — Não — disse ele. — Vamos."""
    return next((place + 1 for place in range(start, len(items)) if items[place].low in _DASHES), len(items))


def _reporting(reader: PhraseReader, items: Sequence[Item], start: int, dash: bool) -> int | None:
    """The item after the subject where `items[start:]` begins with a verb of speech and its subject, else None."""
    place = start
    while place < len(items) and items[place].what is What.PUNCTUATION and items[place].low in "–—-":
        place += 1
    told = _told(reader, items, place, dash)
    if told is None and dash and reader.language.left_out and _stands_free(reader.text, items[place - 1]):
        return _narrated(reader, items, place)
    return told


def _stands_free(text: str, item: Item) -> bool:
    """True for a dash with a space on both sides, as in Portuguese; a raya stands close to what it encloses."""
    return item.low in _DASHES and text[item.start - 1] in SPACES and text[item.end : item.end + 1] in tuple(SPACES)


def _narrated(reader: PhraseReader, items: Sequence[Item], place: int) -> int | None:
    """The end of «— espanta-se dona Nazaré» in a turn, whatever the verb; None where nobody acts."""
    language = reader.language
    end = next((n for n in range(place, len(items)) if items[n].low in _DASHES), len(items))
    if end < place + 2 or items[place].what is not What.WORD or items[place].capital:
        return None
    small = (language.prepositions, language.conjunctions, language.relatives, language.that, language.subordinators)
    if any(items[place].low in listed for listed in (*small, language.determiners, language.pronouns)):
        return None
    acts = any(item.capital or reader.is_person(item) or reader.is_role(item.low) for item in items[place + 1 : end])
    return end if acts else None


def _told(reader: PhraseReader, items: Sequence[Item], place: int, dash: bool) -> int | None:
    """The same where the verb is known."""
    language = reader.language
    for index in range(place, min(place + 6, len(items))):
        item = items[index]
        if item.what is not What.WORD:
            return None
        if dash and index + 1 < len(items) and is_enclitic(reader, items, index + 1):
            pronoun = language.pronouns.get(items[index + 1].low, Who(0))
            if item.low not in _NO_SPEECH and item.low not in language.auxiliaries and Who.SELF not in pronoun:
                return index + 2
        cue = cue_at(reader, items, index) or unknown_cue_at(reader, items, index)
        object_first = index == place + 1 and items[place].low in OBJECTS  # «, le coupe Paul Morin,»
        opens = cue is not None and (cue.first <= place or object_first)
        if cue is not None and opens and cue.form in (Form.FINITE, Form.PARTICIPLE):
            return _after_subject(reader, items, index)
        if index == place and _is_placed(reader, items, index):
            return index + 2
        known = reader.is_adverb(item) or item.low in language.auxiliaries or is_enclitic(reader, items, index)
        known = known or (index == place and item.low in OBJECTS)
        if not known and item.low not in ("s'", "se") and item.low not in language.causatives:
            return None
    return None


def _is_placed(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for the verb of «Aspettiamo, — frena Ada Neri, — …», which no table need have."""
    person = index + 1 < len(items) and reader.is_person(items[index + 1])
    return (
        person
        and items[index - 1].low in _DASHES
        and items[index].low.endswith(reader.language.reporting_endings or _NONE)
    )


def _after_subject(reader: PhraseReader, items: Sequence[Item], index: int) -> int | None:
    cue = cue_at(reader, items, index) or unknown_cue_at(reader, items, index)
    if cue is None or cue.passive:
        return None
    subject = subject_after(reader, items, cue)
    if subject is None and cue.first and items[cue.first - 1].low in _DASHES and left_out(reader, items, cue):
        return cue.last + 1
    if subject is None or (subject.first > cue.last + 1 and subject.first - cue.last > 4):
        return None
    if subject.kind is MentionKind.PRONOUN:
        who = reader.language.pronouns[subject.head]
        inverted = cue.enclitic >= 0 or not reader.language.enclitics
        return None if Who.SELF in who or not inverted else max(cue.last, subject.last) + 1
    unknown = subject.kind is MentionKind.NOUN and not reader.is_role(subject.head)
    new = items[subject.first].low in reader.language.indefinite  # «le maire, Luc Serval, a promis des travaux»
    thing = unknown and (bool(reader.language.left_out) or new) and not reader.can_speak(subject.head)
    between = items[cue.last + 1 : subject.first]
    if thing or (unknown and not all(reader.is_adverb(i) or i.low in reader.language.times for i in between)):
        return None
    return max(cue.last, subject.last) + 1


def _resumption(reader: PhraseReader, items: Sequence[Item], start: int, dash: bool) -> int:
    """The item from which the quoted words go on; the number of items where they don't."""
    for place in range(start, min(len(items), start + (len(items) if dash else _LONGEST))):
        item = items[place]
        if item.what is not What.PUNCTUATION or item.low not in ",;.!?…:–—":
            continue
        following = place + 1
        while following < len(items) and items[following].what is What.PUNCTUATION and items[following].low in ",.–—":
            following += 1
        if following >= len(items):
            return len(items)
        if not dash and not _goes_on(items, following, item.low):
            return following
        if dash and not _is_narrative(reader, items, following, item.low):
            return following
        if item.low in ".!?":
            return len(items)
    return len(items)


_NONE = ("\n",)
"""The end of no word."""
_CIRCUMSTANCES = words("dans en avec devant avant après sur sous sans lors au à")
_MANNER = words("""
    en avec sans d' d'une d'un tout toute les la le l' puis et car qui que dont à au aux après avant comme dans sur sous
    pendant tandis mais son sa ses très presque
""")


def _goes_on(items: Sequence[Item], place: int, border: str) -> bool:
    """True where between marks the writer goes on to the end of a sentence: «, dit-elle, dans un bureau vide. »."""
    if border != "," or items[place].low not in _CIRCUMSTANCES:
        return False
    return any(item.low == "." and item.what is What.PUNCTUATION for item in items[place:-1])


def _is_narrative(reader: PhraseReader, items: Sequence[Item], place: int, border: str) -> bool:
    """True where after a border the writer goes on in a dialogue: «, en sautant à terre», «. Il alla à la table»."""
    item = items[place]
    if border in ",;":
        if item.low not in _MANNER:
            return False
        return not _speaks(reader, items, place) if item.low in ("et", "mais", "car", "la", "le", "les") else True
    if border in ":–—…":
        return False
    third = (
        item.low in ("il", "elle", "ils", "elles", "puis", "et") or item.what is What.NAME or item.low in ("le", "la")
    )
    return third and not _speaks(reader, items, place)


def _speaks(reader: PhraseReader, items: Sequence[Item], place: int) -> bool:
    """True where the rest shows somebody speaking: I, you, a question, an exclamation."""
    rest = items[place:]
    return any(
        Who.SELF in reader.language.pronouns.get(item.low, Who(0)) or item.low in ("!", "?", "m'", "me", "ma", "mon")
        for item in rest
    )


def _cut(text: str, pair: Pair, start: int, end: int) -> Pair | None:
    """The part of a pair between two places, without the spaces at its ends; None where no word is in it."""
    while start < end and text[start] in SPACES:
        start += 1
    while end > start and text[end - 1] in SPACES:
        end -= 1
    content = Span(max(start, min(pair.content.start, end)), max(start, min(end, pair.content.end)))
    if not any(map(str.isalnum, content.of(text))):
        return None
    return replace(pair, start=start, end=end, content=content)
