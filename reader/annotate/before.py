"""Rules that read what stands before a quotation: X a déclaré : «…» · X said that "…" · selon X, «…» · X : «…»."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.cue_subjects import AND, owner_of, subject_of_cue
from reader.annotate.cues import Cue, cue_at
from reader.annotate.guesses import Guess
from reader.annotate.heard_at import heard_before
from reader.annotate.impersonal import says_before
from reader.annotate.languages.base import Form, Language, Who
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, What, phrase_at
from reader.annotate.source_phrases import source_before
from reader.annotate.subjects import named_behind
from reader.annotate.tokens import words_of
from reader.article import NameType, Span

_REACH = 60
"""Items before a quotation in which its verb is looked for."""
_NEAR = 8
"""Words between a verb without a subject and the quotation that it may still report."""
_TOLD = 12
"""Words between a weak verb and a quotation that «que» joins to it: «considère en effet que «…»»."""
_LIKENED = 8
"""Words between a verb for what somebody finds a thing to be and the quotation: «décrit un homme «immature»»."""
_BEGINNING = 60
"""Code points of a quotation that are read for its first words."""
_FEWEST = 2
"""Words of a quotation that can have the verb of its sentence."""
_DONE = 5
"""Words of a quotation that begins with what is to be done."""
_MARKS = "«“„\"'‘‹» \u202f\xa0”’›"
_ALL = frozenset(("tout", "toute", "tous", "toutes", "comme", "même"))
"""French words that stand before an article, and are no verbs."""
_BEFORE_VERBS = ("ne", "n'", "se", "s'")
"""French words with which a verb begins."""
_AGENT_REACH = 14
"""Items between «par» and a quotation."""
_AGENT_GAP = 3
"""Items between the phrase after «par» and a quotation."""
_INSERTED = 2
"""Code points between a verb and a source that commas enclose behind it: "Lund replied, according to her:"."""
_LONGEST_WHENCE = 3
"""Items of «du côté de»."""
_FEELING = 5
"""Items before the person of «Même colère noire d'Anna Vidal : «…»»."""
_ASIDE = 0.72
"""Weight of whose sentence it is that a quoted piece stands in."""
_NOUN_REACH = 5
"""Items before a quotation in which a noun for what is said stands."""
_ADJECTIVES = 4
"""Items between such a noun and its owner."""
_NEAR_NOUN = 14
"""Items before a colon within which «cette pique d'une députée» stands."""
_NEAR_OWNER = 4
"""Items from the noun's article to its owner."""
_OWNED = 0.96


def guess_before(
    reader: PhraseReader, items: Sequence[Item], place: int, consumed: Span | None, since: int = 0
) -> Guess | None:
    """The speaker by what stands before the quotation at `items[place]` in its sentence.

    Args:
        reader: reads phrases.
        items: the items of the sentence.
        place: the number of the quotation among them.
        consumed: the cue of the quotation before, if that stands in this sentence.
        since: the number of the first item after that quotation.
    """
    cue = _last_cue(reader, items, place)
    impersonal = says_before(reader, items, place)
    if impersonal is not None and (cue is None or _is_used(cue, impersonal.cue)):
        return impersonal if not _is_used(impersonal.cue, consumed) else None
    source = source_before(reader, items, place)
    if _is_used(cue, consumed):
        cue = None
    if source is not None and _is_used(source.cue, consumed):
        source = None
    announced = _announced(reader, items, place)
    if announced is not None and announced.mention is not None and (cue is None or announced.mention.start > cue.end):
        return announced
    told = _by_cue(reader, items, place, cue, since) if cue is not None else None
    viewed = cue is not None and cue.weak and not colon_before(items, place)  # «Pour Ada Roux, il présente «…»»
    if source is not None and (cue is None or (source.weight > 0.9 and (viewed or not _comes_later(told, source)))):
        return source
    if cue is not None:
        agent = _by_agent(reader, items, place) if told is None or told.mention is None else None
        return agent or told
    return (
        _by_agent(reader, items, place)
        or _by_noun(reader, items, place)
        or (_by_colon(reader, items, place) if consumed is None else None)
        or _by_verb_within(reader, items, place)
        or (_by_what_is_to_be_done(reader, items, place) if consumed is None else None)
        or _by_aside(reader, items, place, is_first=consumed is None)
    )


def _comes_later(told: Guess | None, source: Guess) -> bool:
    """True where a verb right before the quotation has a subject of its own: «Selon le juge, Léo a crié : «…»»."""
    if told is None or told.mention is None or source.mention is None or told.cue is None or source.cue is None:
        return False
    inserted = told.mention.end <= told.cue.end <= source.cue.start <= told.cue.end + _INSERTED
    return told.mention.start >= source.mention.end or inserted


def _is_used(cue: Span | None, consumed: Span | None) -> bool:
    """True where a cue belongs to an earlier quotation of the sentence."""
    return cue is not None and consumed is not None and cue.start <= consumed.start


def colon_before(items: Sequence[Item], place: int) -> bool:
    """True where a colon introduces the item."""
    while place > 0 and items[place - 1].low in ("-", "–", "—"):
        place -= 1
    return place > 0 and items[place - 1].low in (":", "：")


def _distance(items: Sequence[Item], cue: Cue, place: int) -> int:
    """How many words stand between a verb and the quotation."""
    return sum(item.what is not What.PUNCTUATION for item in items[cue.last + 1 : place])


def _last_cue(reader: PhraseReader, items: Sequence[Item], place: int) -> Cue | None:
    """The verb of speech nearest to the quotation; a weak one only where it stands close or before a colon."""
    colon = colon_before(items, place)
    resumed = _resumed_at(reader.language, items, place)
    outer: Cue | None = None
    for index in range(place - 1, max(-1, place - _REACH), -1):
        if items[index].low in (";",):
            return None
        cue = cue_at(reader, items, index)
        if cue is None or cue.passive:
            continue
        if index < resumed and not any(i.low in reader.language.that for i in items[cue.last + 1 : resumed]):
            # "said her client had been asking staff to wait and that it was “late”"
            outer = cue if cue.form is Form.FINITE and not cue.weak else outer
            continue
        links = items[cue.last + 1].low in reader.language.linking
        close = _distance(items, cue, place) <= (2 if links else 1)
        that = reader.language.that
        whole = place < 2 or items[place - 2].low not in reader.language.that_parts
        told = whole and items[place - 1].low in that and _distance(items, cue, place) <= _TOLD
        verb = items[cue.last].low
        likening = reader.language.likening_by.get(verb, reader.language.likening)
        likens = verb in reader.language.likened or verb in reader.language.likening_by
        told = told or (likens and items[place - 1].low in likening)
        told = told or (
            likens and _distance(items, cue, place) <= _LIKENED and _begins_small(reader.text, items[place])
        )
        told = told or items[cue.last + 1].low in that or _does(reader, items, cue, place)
        if cue.weak and not (colon or close or told):
            continue
        if cue.form is Form.INFINITIVE and not (colon or close):
            continue
        return cue
    return outer


def _resumed_at(language: Language, items: Sequence[Item], place: int) -> int:
    """Where "and that" goes on with what an earlier verb reports; 0 where it doesn't."""
    for index in range(place - 1, max(1, place - _REACH), -1):
        if items[index].what is What.QUOTE or items[index].low in (":", ";"):
            return 0
        if items[index].low in language.that and items[index - 1].low in language.conjunctions & AND:
            return index
    return 0


def _does(reader: PhraseReader, items: Sequence[Item], cue: Cue, place: int) -> bool:
    """True for «propose de repousser le vote, dans «un esprit de méthode»»: what somebody wants to do."""
    following = cue.last + 2
    joined = following < place and items[cue.last + 1].low in reader.language.linking
    infinitive = joined and items[following].low.endswith(reader.language.infinitive_endings or ("\n",))
    return infinitive and _distance(items, cue, place) <= _TOLD and _begins_small(reader.text, items[place])


def _begins_small(text: str, quotation: Item) -> bool:
    """True for a quoted phrase such as «immature, envahi par la honte»."""
    return text[quotation.start : quotation.end].lstrip(_MARKS)[:1].islower()


def _by_cue(reader: PhraseReader, items: Sequence[Item], place: int, cue: Cue, since: int) -> Guess | None:
    """The subject of the verb; without one of its own, that of the sentence, else the last speaker's."""
    subject = subject_of_cue(reader, items, place, cue, since)
    subject = (heard_before(reader, items, subject) if subject is not None else None) or subject
    if subject is not None and _names_a_thing(reader, items, cue, subject):
        return None
    distance = _distance(items, cue, place)
    colon = colon_before(items, place)
    thing = subject is not None and subject.kind is MentionKind.NOUN and not reader.can_speak(subject.head)
    if cue.weak and thing and not colon:
        return None
    attached = colon or distance <= 1 or items[place - 1].low in (*reader.language.that, ",")
    if subject is None and since:
        return Guess("same-sentence", None, Span(cue.start, cue.end), 0.9, attached=attached)
    if subject is None and distance > _NEAR and (cue.weak or cue.form is Form.PARTICIPLE):
        return None
    weight = 0.95 if colon else 0.93 if distance <= 1 else 0.91 if distance <= 8 else 0.82
    span = Span(cue.start, cue.end)
    return Guess("cue-before", subject, span, weight if subject is not None else 0.7, attached=attached)


def _names_a_thing(reader: PhraseReader, items: Sequence[Item], cue: Cue, subject: Mention) -> bool:
    """True for "a technique called “fracking”", where nobody speaks."""
    if items[cue.last].low not in reader.language.labels or subject.kind is not MentionKind.NOUN:
        return False
    if items[cue.last + 1].low in reader.language.that:
        return False
    if subject.last == cue.first - 1:
        return not reader.can_speak(subject.head)
    before = items[cue.first - 1]
    alone = before.what is What.WORD and not before.capital and not reader.is_adverb(before)
    speaks = reader.can_speak(before.low) or reader.can_speak(before.low.removesuffix("s"))
    joined = before.low in reader.language.pronouns or (
        before.low in reader.language.conjunctions and before.low != "so"
    )
    return alone and cue.first == cue.last and not speaks and not joined


def _heard_from(reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], place: int) -> Mention | None:
    """The person right before the colon of «Même son de cloche chez Anna Vidal : «…»»."""
    last = mentions[-1] if mentions else None
    named = last is not None and last.kind is MentionKind.NAME and last.last == place - 2 and last.first > 0
    if last is None or not named or not reader.is_person(items[last.last]):
        return None
    begins = (last.first - size for size in range(1, min(_LONGEST_WHENCE, last.first) + 1))
    whence = any(first + phrase_at(reader.language.whence, items, first) == last.first for first in begins)
    return replace(last, governed=False) if whence else None


def _felt_by(reader: PhraseReader, items: Sequence[Item], mentions: Sequence[Mention], place: int) -> Mention | None:
    """The person at the end of a few words without a verb: «Colère d'Anna Vidal : «…»»."""
    last = mentions[-1] if mentions else None
    named = last is not None and last.kind is MentionKind.NAME and last.last == place - 2
    if last is None or not named or not reader.is_person(items[last.last]) or last.first > _FEELING:
        return None
    linked = last.first > 0 and items[last.first - 1].low in reader.language.linking
    return replace(last, governed=False) if linked and not any(map(reader.is_verb, items[: last.first])) else None


def _by_agent(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """Who is behind a participle: «qualifiés par l'entreprise de «…»», "described by Gray as “…”"."""
    language = reader.language
    for index in range(place - 1, max(0, place - _AGENT_REACH), -1):
        verb = items[index - 1]
        if items[index].low not in language.agents or Form.PARTICIPLE not in language.verbs.get(verb.low, Form(0)):
            continue
        agent = reader.phrase_at(items, index + 1, place)
        if agent is None or place - agent.last - 1 > _AGENT_GAP:
            return None
        return Guess("passive", agent, Span(verb.start, verb.end), 0.85)
    return None


def _by_noun(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """The owner of a noun for what is said: "Gray's promise to “rebuild”", "her claim that “nobody knew”"."""
    language = reader.language
    for index in range(place - 1, max(0, place - _NOUN_REACH), -1):
        item = items[index]
        if item.what is not What.WORD and item.low not in (":", ","):
            return None
        if item.low not in language.speech_nouns:
            continue
        owner = index - 1
        while (
            owner > 0
            and items[owner].what is What.WORD
            and index - owner < _ADJECTIVES
            and not _owns(language, items, owner)
        ):
            owner -= 1
        if not _owns(language, items, owner):
            return None
        span = Span(item.start, item.end)
        attached = items[place - 1].low in (":", ",", *language.that)
        if items[owner].low in language.possessives:
            pronoun = items[owner]
            who = Mention(
                pronoun.start,
                pronoun.end,
                MentionKind.PRONOUN,
                head=language.possessives[pronoun.low],
                first=owner,
                last=owner,
            )
            return Guess("cue-before", who, span, 0.8, attached=attached)
        named = [m for m in reader.phrases(items, 0, owner) if m.last == owner - 1]
        return Guess("cue-before", named[0], span, 0.82, attached=attached) if named else None
    return None


def _byowner_of(reader: PhraseReader, items: Sequence[Item], said: Mention, place: int) -> Guess:
    """Whose words a noun before a colon announces: «Réponse du praticien : «…»»; else the last subject's."""
    for index in range(said.first + 1, place - 1):
        if items[index].low in reader.language.linking:
            owner = reader.phrase_at(items, index + 1, place) or _bareowner_of(reader, items, index + 1)
            if owner is not None:
                owner = named_behind(reader, items, owner) or owner
                return Guess("colon", replace(owner, governed=False), None, 0.8, attached=True)
    return Guess("colon", None, None, 0.6, attached=True)


def _bareowner_of(reader: PhraseReader, items: Sequence[Item], index: int) -> Mention | None:
    """«praticien» in «la réponse du praticien», whose article is in the «du»; an adjective may stand before it."""
    role = index + 1 < len(items) and reader.is_role(items[index + 1].low) and not reader.is_role(items[index].low)
    item = items[index + role]
    if items[index].what is not What.WORD or item.what is not What.WORD:
        return None
    return Mention(items[index].start, item.end, MentionKind.NOUN, head=item.low, first=index, last=index + role)


def _owns(language: Language, items: Sequence[Item], place: int) -> bool:
    return items[place].low == "'s" or items[place].low in language.possessives


def _by_what_is_to_be_done(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """Who decides in «Le ministère a décidé de «suspendre l'exploitation de la flotte»», whatever the verb."""
    language = reader.language
    words = reader.text[items[place].start : items[place].end].strip(_MARKS).split()
    infinitive = language.infinitive_endings and len(words) >= _DONE and words[0].endswith(language.infinitive_endings)
    if not infinitive or not words[0].islower() or items[place - 1].low not in language.linking:
        return None
    free = [mention for mention in reader.phrases(items, 0, place) if not mention.governed]
    named = free and (free[0].kind is MentionKind.NAME or reader.can_speak(free[0].head))
    return Guess("subject", free[0], None, 0.72) if named else None


def _by_aside(reader: PhraseReader, items: Sequence[Item], place: int, *, is_first: bool) -> Guess | None:
    """Whose sentence a quoted piece ends: «Léa s'attend à des rafales « destructrices »», «Léa part, « sans regret »».

    Args:
        reader: reads phrases.
        items: the items of the sentence.
        place: the number of the quotation among them.
        is_first: whether no other quotation of the sentence has a speaker; else only a comma sets the piece apart.
    """
    inside = reader.text[items[place].start : items[place].end].strip(_MARKS)
    ends = place + 1 >= len(items) or items[place + 1].what is What.PUNCTUATION
    piece = inside[:1].islower() and len(inside.split()) >= _FEWEST
    apart = is_first or (place > 1 and items[place - 1].low == "," and items[place - 2].what is not What.QUOTE)
    if not place or not ends or not piece or not apart or items[place - 1].what is What.QUOTE:
        return None
    subject = next((mention for mention in reader.phrases(items, 0, place) if not mention.governed), None)
    return Guess("aside", subject, None, _ASIDE) if subject is not None and _is_somebody(reader, subject) else None


def _is_somebody(reader: PhraseReader, mention: Mention) -> bool:
    """True for a person's name, a role and a pronoun for one person who is not the writer."""
    if mention.kind is MentionKind.NAME:
        return reader.names[mention.name].type is NameType.PERSON
    if mention.kind is MentionKind.NOUN:
        return reader.is_role(mention.head)
    return bool(reader.language.pronouns.get(mention.head, Who(0)) & Who.PERSON)


def _by_verb_within(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """The subject of the verb with which the quotation begins: «Theresa May, «félicite Léo»»."""
    mentions = list(reader.phrases(items, 0, place))
    if not mentions or mentions[-1].governed:
        return None
    last = mentions[-1]
    right = last.last == place - 1 or (last.last == place - 2 and items[place - 1].low == ",")
    speaks = last.kind is not MentionKind.NOUN or reader.can_speak(last.head)
    if not right or not speaks or not _begins_with_verb(reader, items[place], last.kind is MentionKind.PRONOUN):
        return None
    return Guess("subject", last, None, 0.75)


def _begins_with_verb(reader: PhraseReader, quotation: Item, after_pronoun: bool) -> bool:
    """True for a quotation such as «s'associe à la douleur», "is cooperating fully"."""
    language = reader.language
    begin = words_of(reader.text, quotation.start + 1, min(quotation.end, quotation.start + _BEGINNING), language)
    words = [item for item in begin if item.what is What.WORD]
    if len(words) < _FEWEST or words[0].capital:
        return False
    first, second = words[0].low, words[1].low
    if first in _BEFORE_VERBS:
        return second not in language.pronouns
    forms = language.verbs.get(first, Form(0))
    small = language.determiners | language.prepositions | language.conjunctions | language.between
    if after_pronoun and first not in small:
        return True  # «elle « prend acte » de la décision»
    if language.enclitics and second in language.determiners and first not in small | _ALL:
        return True  # «le groupe Renouveau « tourne la page »»
    told = Form.FINITE in forms and (after_pronoun or Form.PARTICIPLE not in forms)
    finite = first in language.auxiliaries | language.passives | language.finite and first not in language.pronouns
    return told or finite or reader.ends_as_verb(first)


def _announced(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """Whose words a noun right before a colon announces: «…, s'attirant cette pique d'une députée : «…»»."""
    if not colon_before(items, place):
        return None
    mentions = list(reader.phrases(items, max(0, place - _NEAR_NOUN), place - 1))
    language = reader.language
    for noun in reversed(mentions):
        opens = items[noun.first].low
        if noun.head not in language.speech_nouns or opens not in language.demonstratives | language.indefinite:
            continue
        owned = _byowner_of(reader, items, noun, place)
        near = owned.mention is not None and owned.mention.first <= noun.first + _NEAR_OWNER
        speaks = owned.mention is not None and (owned.mention.name >= 0 or reader.can_speak(owned.mention.head))
        return replace(owned, weight=_OWNED) if near and speaks else None
    return None


def _by_colon(reader: PhraseReader, items: Sequence[Item], place: int) -> Guess | None:
    """The subject of a sentence that ends in a colon; a name alone before it is a label."""
    if not colon_before(items, place):
        return None
    determiners = reader.language.determiners
    mentions = list(reader.phrases(items, 0, place - 1))
    if mentions and mentions[0].first == 0 and mentions[0].last == place - 2 and mentions[0].kind is MentionKind.NAME:
        return Guess("label", mentions[0], None, 0.85, attached=True)
    if items[0].low in reader.language.speech_nouns:
        bare = Mention(items[0].start, items[0].end, MentionKind.NOUN, head=items[0].low, first=0, last=0)
        return _byowner_of(reader, items, bare, place)
    free = [m for m in mentions if not m.governed]
    people = [m for m in free if m.kind is MentionKind.NAME and reader.names[m.name].type == "PER"]
    chosen = people[0] if people else free[0] if free else None
    if chosen is not None and (not people or chosen is not people[0]) and chosen.head in reader.language.speech_nouns:
        return _byowner_of(reader, items, chosen, place)
    pronouns = [m for m in free if m.kind is MentionKind.PRONOUN]
    told = bool(free) and free[0].kind is MentionKind.NOUN and reader.is_role(free[0].head)
    if told:  # «Son notaire, que j'ai vu ensuite, était plus prosaïque : «…»»
        pronouns = [m for m in pronouns if Who.SELF not in reader.language.pronouns.get(m.head, Who(0))]
    if pronouns and (not people or pronouns[0].first < people[0].first):
        chosen = pronouns[0]
    owner = owner_of(reader, items, free[0]) if free else None
    chosen = owner or chosen
    if chosen is None or (chosen.kind is MentionKind.NOUN and items[chosen.first].low not in determiners):
        chosen = _heard_from(reader, items, mentions, place) or _felt_by(reader, items, mentions, place) or chosen
    return Guess("colon", chosen, None, 0.75 if chosen is not None else 0.6, attached=True)
