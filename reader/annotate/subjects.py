"""Finds the subject of a verb of speech, on either side of it."""

from collections.abc import Sequence

from reader.annotate.cues import Cue
from reader.annotate.languages.base import Form
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What, phrase_at
from reader.article import NameType

_CLOSES_INSERTION = (",", ")", "–", "—")
"""What stands before a verb whose subject an apposition or a relative clause parts from it."""
_INSERTING = (",", "–", "—", "?", "!")
_REST = 6
"""Items of a role's phrase behind its noun."""
_DATELINE = 12
"""Items within which a dateline ends."""
_REACH_RELATIVE = 8
"""Items before a relative pronoun within which the phrase ends that it stands for."""
_REACH_AFTER = 14
"""Items after a verb within which its subject must begin."""
_LONGEST_BARE = 12
"""Items of a subject without an article."""


def subject_before(reader: PhraseReader, items: Sequence[Item], cue: Cue, start: int = 0) -> Mention | None:
    """The subject that stands before the verb, looked for in `items[start:cue.first]`."""
    language = reader.language
    end = cue.first
    quoted = _quoted_as_saying(reader, items, start, end)
    if quoted is not None:
        return quoted
    end = _end_of_subject(reader, items, start, end)
    if end <= start:
        return None
    last = items[end - 1]
    if last.low in language.pronouns:
        return reader.phrase_at(items, end - 1, end)
    if last.low in language.pronominal:
        return Mention(last.start, last.end, MentionKind.NOUN, head=last.low, first=end - 1, last=end - 1)
    mentions = [m for m in reader.phrases(items, start, end) if not _is_dateline(items, m)]
    if not mentions:
        return _from_body(reader, items, start, end) or _bare_before(reader, items, start, end)
    mentions = _without_clauses(reader, items, mentions, end)
    ungoverned = [m for m in mentions if not m.governed]
    if len(ungoverned) > 1 and is_apposed(reader, items, *ungoverned[:2]):
        mentions = mentions[mentions.index(ungoverned[1]) :]
    inserted = _inserted_clause(reader, items, start, end)
    if inserted and any(m.last == inserted - 1 for m in mentions):
        mentions = [m for m in mentions if m.last < inserted]
    if last.low in language.relatives:
        return _antecedent(reader, [m for m in mentions if not _bracketed(items, m)] or mentions, items, end - 1)
    relative = _relative(reader, items, mentions, start, end)
    if relative is not None:
        return relative
    nearest = mentions[-1]
    person = nearest.kind is MentionKind.NAME and reader.is_person(items[nearest.last])
    speaks = nearest.kind is MentionKind.NOUN and reader.is_role(nearest.head)
    free = person or speaks or (nearest.kind is not MentionKind.NOUN and not nearest.governed)
    if cue.form is Form.GERUND and nearest.last == end - 1 and free:
        return nearest
    return _of_clause(reader, items, mentions, end, cue)


def _from_body(reader: PhraseReader, items: Sequence[Item], start: int, end: int) -> Mention | None:
    """The body in «Dal ministero fanno sapere …», at the beginning of a clause; None where there is none."""
    language = reader.language
    place = start + phrase_at(language.whence, items, start)
    if place == start or place >= end or end - place > _REST or items[place].low not in language.bodies:
        return None
    body = items[place]
    return Mention(body.start, body.end, MentionKind.NOUN, head=body.low, first=place, last=place)


def _without_clauses(
    reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], end: int
) -> list[Mention]:
    """The phrases before a verb without those in clauses between commas: «la lettre, dont nous avons copie, …»."""
    language = reader.language
    opening = language.relatives | language.that | language.inserting
    inside: set[int] = set()
    place = 0
    while place < end - 1:
        if items[place].low == "," and items[place + 1].low in opening:
            closing = next((n for n in range(place + 2, end) if items[n].low == ","), end)
            told = closing < end - 1 and items[closing + 1].low in language.relatives  # «, dont Léo Roy, qui …»
            inside.update(range(place, closing) if closing < end - 1 and not told else ())
            place = closing
        place += 1
    kept = [mention for mention in mentions if mention.first not in inside]
    return kept or list(mentions)


def is_apposed(reader: PhraseReader, items: Sequence[Item], role: Mention, owner: Mention) -> bool:
    """True for «Étudiant à l'université, Paul Morin dit»: a role without an article, then who has it."""
    bare = role.kind is MentionKind.NOUN and role.first == 0 and items[0].low not in reader.language.determiners
    return bare and not reader.language.bare_subjects and items[owner.first - 1].low == ","


def _end_of_subject(reader: PhraseReader, items: Sequence[Item], start: int, end: int) -> int:
    """The item behind what may be a subject, without the adverbs and auxiliaries between it and its verb."""
    language = reader.language
    while end > start and (reader.is_adverb(items[end - 1]) or items[end - 1].low in language.auxiliaries):
        begins = end == 1 and items[0].capital  # «Lui dénonce …»
        if items[end - 1].low in language.pronouns and (begins or items[end - 1].low not in ("lui", "nous", "vous")):
            break
        if end - 1 > start and reader.points_back(items[end - 1].low) and items[end - 2].low in language.determiners:
            break  # «la même vantait une réforme»
        end -= 1
    return end


def _quoted_as_saying(reader: PhraseReader, items: Sequence[Item], start: int, verb: int) -> Mention | None:
    """The witness in "the station quoted a witness as saying"."""
    if verb <= start + 1 or not phrase_at(reader.language.as_saying, items, verb - 1):
        return None
    return next((m for m in reader.phrases(items, start, verb - 1) if m.last == verb - 2), None)


def _inserted_clause(reader: PhraseReader, items: Sequence[Item], start: int, end: int) -> int:
    """The comma before «que je connais depuis l'enfance,», a relative clause right before a verb; 0 where none is."""
    if items[end - 1].low != ",":
        return 0
    for place in range(end - 2, start, -1):
        if items[place].low == ",":
            return place if items[place + 1].low in reader.language.relatives | reader.language.that else 0
    return 0


def _relative(
    reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], start: int, end: int
) -> Mention | None:
    """What an open relative clause is about: "their coach, who before the match described his players as “…”"."""
    if items[end - 1].low in _CLOSES_INSERTION:
        return None
    for place in range(end - 1, start, -1):
        if items[place].low in reader.language.relatives - reader.language.that:
            behind = [m for m in mentions if m.first > place and not m.governed]
            before = [m for m in mentions if m.last < place and not _bracketed(items, m)]
            verb = any(reader.is_verb(item) for item in items[place + 1 : end])
            return _antecedent(reader, before, items, place) if before and not behind and not verb else None
        if items[place].what is What.QUOTE or items[place].low in (";", ":"):
            return None
    return None


def _bracketed(items: Sequence[Item], mention: Mention) -> bool:
    """True for the party in «Laurent Vasseur (LR)»."""
    return mention.first > 0 and items[mention.first - 1].low == "("


def _is_dateline(items: Sequence[Item], mention: Mention) -> bool:
    """True for the town and the agency in «Varsk (Karvénie), 14 mars (AIP) - Le président a dénoncé»."""
    dash = next((n for n, item in enumerate(items[:_DATELINE]) if item.low in ("-", "–", "—")), 0)
    return mention.last < dash and items[dash - 1].low == ")"


def _antecedent(reader: PhraseReader, mentions: Sequence[Mention], items: Sequence[Item], relative: int) -> Mention:
    """What «qui» stands for: the last free phrase, if it is near; a governed one otherwise.

    A role between commas gives way to the name that it tells of: «Aya Sorel, maire de la ville, qui qualifie …».
    """
    free = [m for m in mentions if not m.governed]
    if not free or relative - free[-1].last >= _REACH_RELATIVE:
        place = mentions[-1].name >= 0 and reader.names[mentions[-1].name].type is NameType.PLACE
        return free[-1] if free and place else mentions[-1]
    last, named = free[-1], free[-2] if len(free) > 1 else free[-1]
    nearest = mentions[-1]
    thing = last.kind is MentionKind.NOUN and not reader.can_speak(last.head)
    owner = nearest.first > 0 and items[nearest.first - 1].low in reader.language.linking
    if (thing or not owner) and reader.is_person(items[nearest.last]) and nearest.last >= relative - 2:
        return nearest  # «Même constat pour Anna Vidal, qui déplore «…»», "under Val Dunstan, who said"
    apposed = last.kind is MentionKind.NOUN and named.kind is MentionKind.NAME and last.first == named.last + 2
    return named if apposed and items[last.first - 1].low == "," and items[relative - 1].low == "," else last


def _of_clause(
    reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], end: int, cue: Cue
) -> Mention | None:
    """The subject among the phrases before a verb: that of its own clause if there is one, a person before a thing."""
    adjacent = mentions[-1]
    inserted = adjacent.last == end - 1 and adjacent.first > 0 and items[adjacent.first - 1].low == ","
    if inserted and not adjacent.governed and cue.last + 1 < len(items) and items[cue.last + 1].low == ",":
        return adjacent
    if reader.language.subject_after_quotation and adjacent.last == end - 1 and _is_subject(reader, items, adjacent):
        return adjacent
    if _closes_apposition(reader, items, mentions, end) or _begins_main(reader, items, mentions, end):
        return adjacent
    borders = [] if items[end - 1].low in _CLOSES_INSERTION else _borders(reader, items, mentions[0].first, end)
    main = _main_clause(reader, items, mentions, end)
    if main > 0:
        borders = sorted({*borders, main})
    for border in [*reversed(borders), -1]:
        free = [m for m in mentions if m.first > border and not m.governed]
        best = _best(reader, [m for m in free if not _is_object(reader, items, m)] or free, items)
        if best is not None and border >= 0 and _is_object(reader, items, best):
            continue  # "he bowed; touched his shoulder, and said"
        if best is not None and not _is_within_relative(reader, items, mentions, border, best):
            return best
    alone = len(mentions) == 1 and mentions[0].last == end - 1 and not reader.language.verb_second
    return mentions[-1] if alone else None


def _is_object(reader: PhraseReader, items: Sequence[Item], mention: Mention) -> bool:
    """True for a thing right behind a verb: "touched his shoulder", "jerking his thumb"."""
    thing = mention.kind is MentionKind.NOUN and not reader.can_speak(mention.head) and mention.first > 0
    if not thing or not reader.language.subject_after_quotation:
        return False
    before = items[mention.first - 1]
    return before.what is What.WORD and before.low.endswith(("ed", "ing")) and not reader.is_adverb(before)


def _is_within_relative(
    reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], border: int, best: Mention
) -> bool:
    """True for a thing behind «que» and a verb, that tell of a person: «El alcalde que ganó las elecciones dice»."""
    language = reader.language
    if border < 1 or items[border].low not in language.relatives | language.that:
        return False
    before = next((m for m in mentions if m.last == border - 1 and not m.governed), None)
    person = before is not None and (before.kind is MentionKind.NAME or reader.can_speak(before.head))
    thing = best.kind is MentionKind.NOUN and not reader.can_speak(best.head) and best.first > border + 1
    return person and thing


def _main_clause(reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], end: int) -> int:
    """The comma behind a clause that comes first, as in "When Nall spoke, the mayor …"; 0 where there is none."""
    opening = [item.low for item in items[:2]]
    if not any(low in reader.language.subordinators for low in opening[: 2 if reader.is_adverb(items[0]) else 1]):
        return 0
    starts = {mention.first for mention in mentions if not mention.governed}
    verb = False
    for number in range(1, end):
        verb = verb or reader.is_verb(items[number]) or items[number].low in reader.language.finite
        if items[number].low == "," and verb and number + 1 in starts:
            return number
    return 0


def _closes_apposition(reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], end: int) -> bool:
    """True for a name that says who a role is, right before the verb: «L’ancien maire et adjoint, Léo Sorel, dit»."""
    first = mentions[0]
    role = first.kind is MentionKind.NOUN and reader.is_role(first.head) and not first.governed
    named = mentions[-1].last == end - 1 and end > 1 and reader.is_person(items[end - 1])
    return role and named and items[end - 2].low == ","


def _begins_main(reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], end: int) -> bool:
    """True for somebody between a comma and the verb, behind pronouns: «À qui veut savoir s'il part, le maire dit»."""
    last = mentions[-1]
    right = last.last == end - 1 and last.first > 0 and items[last.first - 1].low == "," and not last.governed
    role = last.kind is MentionKind.NOUN and reader.is_role(last.head) and last.first < last.last
    others = [m for m in mentions[:-1] if not m.governed]
    pronouns = bool(others) and all(m.kind is MentionKind.PRONOUN for m in others)
    return right and pronouns and (role or (last.kind is MentionKind.NAME and reader.is_person(items[last.last])))


def _is_subject(reader: PhraseReader, items: Sequence[Item], mention: Mention) -> bool:
    """True for what can be the subject right before a verb, joined to nothing: English has its subject there."""
    before = items[mention.first - 1].low if mention.first else ""
    if before in ("and", "or", "of", "'s") or (mention.governed and before not in reader.language.subordinators):
        return False
    if mention.kind is MentionKind.NOUN:
        definite = items[mention.first].low in reader.language.determiners and mention.first != mention.last
        return (definite and before != ",") or reader.can_speak(mention.head)
    return True


def _borders(reader: PhraseReader, items: Sequence[Item], start: int, end: int) -> list[int]:
    """Where clauses begin; «et» begins one only after a verb."""
    language = reader.language
    borders: list[int] = []
    verb = False
    for number in range(start, end):
        item = items[number]
        if item.low in (";", ":") or item.low in language.subordinators or item.what is What.QUOTE:
            borders.append(number)
        elif item.low in language.conjunctions and verb:
            borders.append(number)
            verb = False
        verb = verb or reader.is_verb(item)
    return borders


def _best(reader: PhraseReader, free: Sequence[Mention], items: Sequence[Item]) -> Mention | None:
    """The first phrase of a clause; a person's name in apposition to it wins."""
    if not free:
        return None
    first = free[0]
    if first.kind is MentionKind.PRONOUN or (first.kind is MentionKind.NAME and reader.is_person(items[first.last])):
        return first
    people = [m for m in free if m.kind is MentionKind.NAME and m.name >= 0 and reader.names[m.name].type == "PER"]
    if people and (first.kind is MentionKind.NAME or people[0].first - first.last <= 2):
        return people[0]
    if people and reader.is_role(first.head) and items[people[0].first - 1].low == ",":
        return people[0]
    second = free[1] if len(free) > 1 else first
    if second is not first and _is_enclosed(reader, items, first, second):
        return second
    if people and not any(reader.is_verb(i) or i.low == "," for i in items[first.last + 1 : people[0].first]):
        return people[0]
    pronouns = [m for m in free if m.kind is MentionKind.PRONOUN]
    after = free[-1].last + 1
    closed = after < len(items) and items[after].low in _CLOSES_INSERTION  # a relative clause came between
    if pronouns and first.kind is MentionKind.NOUN and pronouns[-1].first > first.last + 1 and not closed:
        return pronouns[-1]
    known = reader.is_role(first.head) or first.head in reader.language.bodies
    return people[0] if people and not known else first


def _is_enclosed(reader: PhraseReader, items: Sequence[Item], first: Mention, name: Mention) -> bool:
    """True for the name in «Le propriétaire, le groupe Coloris, s'est dit …»."""
    if first.kind is not MentionKind.NOUN or name.kind is not MentionKind.NAME or not reader.can_speak(first.head):
        return False
    organisation = name.name >= 0 and reader.names[name.name].type is NameType.ORGANISATION
    after = items[name.last + 1].low if name.last + 1 < len(items) else ""
    return organisation and items[name.first - 1].low == "," and after == ","


def inverted_subject(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The subject of a verb that a comma parts from what was said: «Le projet avance, dit Flora Kessler»."""
    before = cue.first - 1
    while (
        before > 0 and items[before].low in reader.language.between and items[before].low in ("l'", "le", "la", "les")
    ):
        before -= 1
    if before > 0 and reader.is_person(items[before - 1]) and items[before].low == "," and cue.enclitic < 0:
        return None  # «Its forecaster, Helen Strand, told the BBC»
    follows = before >= 0 and (items[before].low in _INSERTING or items[before].low in reader.language.manners)
    if cue.enclitic < 0 and not (follows and cue.last + 1 < len(items)):
        return None
    subject = subject_after(reader, items, cue)
    after = items[subject.last + 1] if subject is not None and subject.last + 1 < len(items) else None
    enclosed = before >= 0 and items[before].low == "," and after is not None and after.low == ","
    if subject is None or (subject.kind is MentionKind.NOUN and not (enclosed and reader.is_role(subject.head))):
        return None
    if reader.language.subject_after_quotation and (after is None or after.what is not What.PUNCTUATION):
        return None
    return subject if cue.enclitic >= 0 or subject.first <= cue.last + 2 else None


def subject_after(reader: PhraseReader, items: Sequence[Item], cue: Cue) -> Mention | None:
    """The subject that follows the verb, as in «a conclu Iris Caumont» and "said Maya Ellison"."""
    language = reader.language
    if cue.enclitic >= 0:
        return reader.phrase_at(items, cue.enclitic, cue.enclitic + 1)
    apart = reader.language.verb_second and cue.form is Form.PARTICIPLE and cue.last > cue.finite
    place = cue.finite + 1 if apart else cue.last + 1
    stop = min(len(items), place + _REACH_AFTER)
    while place < stop:
        item = items[place]
        if item.what is What.QUOTE or (item.what is What.PUNCTUATION and item.low != ","):
            return None
        inserted = items[cue.last + 1].low == ","  # «a confié, à Reuters, le directeur»
        if item.low == "," and place > cue.last + 1 and items[place - 1].what is What.NAME and not inserted:
            return None
        aside = phrase_at(language.asides, items, place)
        if aside:
            place += aside
            continue
        subject = _after_article(reader, items, place)
        if subject is not None:
            return subject
        partitive = place == cue.last + 1 and item.low in language.indefinite  # «racontent des témoins»
        if item.low in language.prepositions and not partitive:
            place = _behind_governed(reader, items, place)
            continue
        if item.low in language.that or item.low in language.relatives:
            return None
        mention = reader.phrase_at(items, place, len(items))
        if mention is not None and not (item.low in language.between and mention.kind is MentionKind.PRONOUN):
            return named_behind(reader, items, mention) or mention
        if item.low in language.pronominal:
            return Mention(item.start, item.end, MentionKind.NOUN, head=item.low, first=place, last=place)
        if language.subject_after_quotation and place > cue.last + 1:
            return None
        place += 1
    return None


def _behind_governed(reader: PhraseReader, items: Sequence[Item], place: int) -> int:
    """The item behind a preposition and its phrase; the person of «a confié à l'AFP Paul Morin» is no part of that."""
    governed = reader.phrase_at(items, place + 1, len(items)) if place + 1 < len(items) else None
    if governed is None:
        return place + 1
    return governed.last if _is_behind_body(reader, items, governed) else _behind(reader, governed)


def _is_behind_body(reader: PhraseReader, items: Sequence[Item], mention: Mention) -> bool:
    """True for the person right behind another name: «a confié à l'AFP Paul Morin»."""
    person = mention.kind is MentionKind.NAME and reader.is_person(items[mention.last]) and mention.last > mention.first
    before = items[mention.last - 1]
    return person and before.what is What.NAME and not reader.is_person(before)


def named_behind(reader: PhraseReader, items: Sequence[Item], mention: Mention) -> Mention | None:
    """The person in «l’assessora alla Cultura, Anna Neri», a role whose name follows between commas."""
    if mention.kind is not MentionKind.NOUN or not reader.is_role(mention.head):
        return None
    for place in range(mention.last + 1, min(len(items) - 1, mention.last + _REST)):
        if items[place].low == ",":
            name = reader.phrase_at(items, place + 1, len(items))
            if name is None or name.kind is not MentionKind.NAME or not reader.is_person(items[name.last]):
                return None
            after = name.last + 1
            ends = after >= len(items) or items[after].low in (",", ".", ")", ";", ":", "–", "—")
            return name if ends else None
        if items[place].what is What.QUOTE or items[place].what is What.PUNCTUATION or reader.is_verb(items[place]):
            return None
    return None


def _after_article(reader: PhraseReader, items: Sequence[Item], place: int) -> Mention | None:
    """Who can speak, behind a word that is an article as well as a preposition: «disse a ministra»."""
    low = items[place].low
    if low not in reader.language.prepositions or low not in reader.language.determiners:
        return None
    mention = reader.phrase_at(items, place, len(items))
    return mention if mention is not None and reader.can_speak(mention.head) else None


def _behind(reader: PhraseReader, governed: Mention) -> int:
    """The item after a governed phrase; a person after a noun that calls none is not in it: «a la prensa Ana Ruiz»."""
    apart = governed.kind is MentionKind.NAME and governed.head and not reader.is_role(governed.head)
    person = governed.name >= 0 and reader.names[governed.name].type is NameType.PERSON
    return governed.last if apart and (reader.language.left_out or person) else governed.last + 1


def _bare_before(reader: PhraseReader, items: Sequence[Item], start: int, end: int) -> Mention | None:
    """A phrase without an article that ends at `items[end - 1]`: "Prosecutors", "In May, company officials"."""
    if not reader.language.bare_subjects:
        return None
    first = end
    while first > start and items[first - 1].what is What.WORD:
        first -= 1
    while first < end and not is_bare(reader, items[first]):
        first += 1
    return bare_subject(reader, items, first, end) if first < end else None


def bare_subject(reader: PhraseReader, items: Sequence[Item], start: int, end: int) -> Mention | None:
    """A subject without an article that fills `items[start:end]`: "former mayor Ida Gray", "company officials".

    The name of a person at its end is the subject; else the words themselves, where all of them can be one phrase.
    """
    language = reader.language
    if not start < end <= start + _LONGEST_BARE:
        return None
    for item in items[start:end]:
        if item.what is What.NAME or item.low in language.linking or item.low in language.determiners:
            continue
        if item.what is not What.WORD and item.low not in ("-", "'", "’", "&", "/"):
            return None
        if not is_bare(reader, item) and item.low not in ("'s", "and"):
            return None
    last, first = items[end - 1], items[start]
    if any(item.low in language.relatives or item.low in language.that for item in items[start + 1 : end]):
        return None  # a clause
    if first.what is not What.NAME and not is_bare(reader, first):
        return None
    if last.what is What.NAME:
        return Mention(last.start, last.end, MentionKind.NAME, last.which, first=start, last=end - 1)
    if last.what is not What.WORD or last.low in (*language.linking, *language.determiners, "and"):
        return None
    cut = next((n for n in range(start + 1, end) if items[n].low in language.linking), end)
    head = items[cut - 1].low
    return Mention(first.start, last.end, MentionKind.NOUN, head=head, first=start, last=end - 1)


def is_bare(reader: PhraseReader, item: Item) -> bool:
    """True for a word that can begin a phrase without an article."""
    language = reader.language
    if item.low in language.pronominal:
        return True
    small = (
        language.prepositions,
        language.pronouns,
        language.conjunctions,
        language.subordinators,
        language.relatives,
    )
    if any(item.low in listed for listed in small) or item.low in language.times or item.low in language.auxiliaries:
        return False
    return item.what is What.WORD and item.low not in language.passives and item.low not in language.other_verbs
