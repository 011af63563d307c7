"""Finds the verbs and phrases that report speech in a sentence: «a déclaré», "said", «selon»."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.annotate.languages.base import Form, Language, words
from reader.annotate.phrases import PhraseReader
from reader.annotate.sentences import Item, What, phrase_at
from reader.article import Span


@dataclass(frozen=True, slots=True)
class Cue(Span):
    """A verb of speech with its auxiliaries, or «selon»."""

    first: int = 0
    """The number of its first item in the sentence."""
    last: int = 0
    """The number of its last item."""
    form: Form = Form.FINITE
    """How it is used here."""
    weak: bool = False
    """True for a verb that reports speech only beside a colon or a quotation."""
    enclitic: int = -1
    """The number of the item of a pronoun inside or right behind it («a-t-il dit», «dit-il»)."""
    passive: bool = False
    finite: int = -1
    """The number of the item of the finite verb, where that stands apart («hat … gesagt»)."""


_INSERTION = 14
"""Items between an auxiliary and its participle that commas enclose: «avait, il y a quelques jours, qualifié»."""
OBJECTS = words("le la les l'")
"""French articles that are pronouns right before a verb."""
REFLEXIVE = ("se", "s'")
"""Pronouns of those who speak in «s'étrangle Ana Ruiz», «pouvait se réjouir»."""
_JUDGING = words(
    """
    dit disent disait disaient décrit décrivent décrivait décrivaient qualifie qualifient trouve trouvent trouvait
    croit croient croyait considère considèrent considérait
    """
)
"""French verbs for what somebody thinks of somebody, which are no nouns behind `OBJECTS`."""
_NEEDED = 3
"""Items before a verb within which the word stands that it needs."""
_OBJECT = 4
"""Items of the object of "found the film “punishing”"."""
_PREFIX_REACH = 16
"""Items behind a verb in which its other part stands."""
_PLURAL_REACH = 6
"""Items before a verb in which the plural stands that is its subject."""
_PRONOUNS_TOO = words("l' les leur that this other both one")
"""Determiners that also stand alone before a verb: «l'affirme», "this says"."""


def cue_at(reader: PhraseReader, items: Sequence[Item], index: int) -> Cue | None:
    """The verb of speech whose main word is the item, if it is one there.

    A participle needs an auxiliary, or another participle that it is joined to; after a determiner it is a noun.
    """
    language = reader.language
    word = items[index].low
    forms = _listed(language, items, index)
    if forms is None:
        return None
    chained = Form.INFINITIVE in forms or word in language.made or (Form.GERUND in forms and bool(language.bare_modals))
    made = _made(reader, items, index) if chained else None
    if made is not None:
        return made
    first, auxiliary, enclitic, passive = _group(reader, items, index)
    if language.verb_second and Form.PARTICIPLE in forms and not auxiliary and not passive:
        apart = _auxiliary_apart(language, items, index)
        if apart >= 0:
            weak, passive = word in language.weak_verbs, items[apart].low in language.passives
            passive = passive and word not in language.quoted
            return Cue(items[index].start, items[index].end, apart, index, Form.PARTICIPLE, weak, -1, passive, apart)
    form = _form_here(reader, items, index, (first, auxiliary, passive))
    if form is None:
        return None
    if enclitic < 0 and index + 1 < len(items) and is_enclitic(reader, items, index + 1):
        enclitic = index + 1
    last = max(index, enclitic)
    weak = word in language.weak_verbs and not (form is Form.FINITE and _prefix_apart(language, items, index))
    passive = passive and not auxiliary and form is Form.PARTICIPLE and word not in language.quoted
    return Cue(items[first].start, items[last].end, first, last, form, weak, enclitic, passive, first)


def _form_here(reader: PhraseReader, items: Sequence[Item], index: int, group: tuple[int, bool, bool]) -> Form | None:
    """How a verb of speech is used where it stands; None where it is no verb.

    Args:
        reader: reads phrases.
        items: the items of the sentence.
        index: the number of the verb.
        group: where its group begins, whether that has an auxiliary, and whether it stands in the passive.
    """
    language, (first, auxiliary, passive) = reader.language, group
    word = items[index].low
    forms = language.verbs[word]
    if auxiliary and Form.PARTICIPLE in forms:
        return Form.PARTICIPLE
    if Form.FINITE in forms and not passive:
        bare = word in language.bare_plurals and not _after_modal(reader, items, index)
        noun = _is_noun(reader, items, index) or (bare and not _after_plural(reader, items, first))
        return None if noun else Form.FINITE
    if forms & (Form.GERUND | Form.INFINITIVE) and _calls_somebody(reader, items, index):
        return None  # «son attaquant», «un conseiller»
    if Form.PARTICIPLE in forms and not forms & (Form.GERUND | Form.INFINITIVE):
        return Form.PARTICIPLE if passive or _is_joined(language, items, index) else None
    return next((form for form in (Form.GERUND, Form.INFINITIVE) if form in forms), None)


def _calls_somebody(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for a noun for somebody that a verb form looks like, behind its article."""
    return index > 0 and items[index - 1].low in reader.language.determiners and reader.is_role(items[index].low)


def _listed(language: Language, items: Sequence[Item], index: int) -> Form | None:
    """What a word can be as a verb of speech; None for a word that is none, or lacks what it needs: «y voit»."""
    word = items[index].low
    needed = language.needing.get(word)
    if items[index].what is not What.WORD:
        return None
    behind = index + 1 < len(items) and items[index + 1].low in language.needing_behind
    behind = behind or (needed is not None and _judges(language, items, index))
    if needed is not None and not behind and all(i.low != needed for i in items[max(0, index - _NEEDED) : index]):
        return None
    return language.verbs.get(word)


def _judges(language: Language, items: Sequence[Item], index: int) -> bool:
    """True for the verb of "the Courier found the film “punishing”", with nothing but its object before the words."""
    quoted = next((n for n in range(index + 2, min(len(items), index + _OBJECT + 2)) if items[n].what is What.QUOTE), 0)
    if not quoted:
        return False
    first, *rest = items[index + 1 : quoted]
    known = first.low in language.determiners and first.low not in language.indefinite and bool(rest)
    known = known or first.what is What.NAME or first.low in language.pronouns
    small = language.prepositions | language.conjunctions | language.determiners | language.that
    return known and all(item.what is not What.PUNCTUATION and item.low not in small for item in rest)


def _prefix_apart(language: Language, items: Sequence[Item], index: int) -> bool:
    """True where the other part of a verb ends its clause: «hob hervor, dass», «gab das im Mai zu:»."""
    if not language.prefixes:
        return False
    for place in range(index + 1, min(len(items), index + _PREFIX_REACH)):
        if items[place].what is What.QUOTE or items[place].low == ";":
            return False
        if items[place].what is What.PUNCTUATION and items[place].low in (",", ":", "."):
            return items[place - 1].low in language.prefixes
    return False


def _made(reader: PhraseReader, items: Sequence[Item], index: int) -> Cue | None:
    """«fait valoir», «fait-elle remarquer», «a tenu à rappeler»: an infinitive that another verb makes finite."""
    language = reader.language
    place = index - 1
    if place > 0 and items[place].low in REFLEXIVE:
        place -= 1  # «pouvait se réjouir»
    joined = place > 0 and items[place].low in language.prepositions
    place -= joined
    enclitic = place if place > 0 and is_enclitic(reader, items, place) else -1
    maker = place if enclitic < 0 else place - 1
    makers = language.modals if joined else language.modals | language.causatives
    if maker < 0 or items[maker].low not in makers:
        return None
    first, auxiliary, inner, _ = _group(reader, items, maker)
    if first > 0 and items[first - 1].low in language.modals:
        first -= 1  # «fez questão de frisar»
    form = Form.PARTICIPLE if auxiliary else Form.FINITE
    return Cue(items[first].start, items[index].end, first, index, form, False, max(enclitic, inner), False, first)


def unknown_cue_at(reader: PhraseReader, items: Sequence[Item], index: int) -> Cue | None:
    """A verb that no table has but whose place shows that it reports: «…», a calculé Gildas Trévidon."""
    language = reader.language
    if not language.participle_endings or items[index].what is not What.WORD or index + 1 >= len(items):
        return None
    low = items[index].low
    if low.endswith(language.infinitive_endings):
        made = _made(reader, items, index)  # «a tenté de relativiser Gaël Rozec»
        return made if made is not None and _somebody_at(reader, items, index + 1, made.first) else None
    if not low.endswith(language.participle_endings):
        return None
    first, auxiliary, _, _ = _group(reader, items, index)
    span = items[first].start, items[index].end
    told = auxiliary and _somebody_at(reader, items, index + 1, first)
    return Cue(*span, first, index, Form.PARTICIPLE) if told else None


def _somebody_at(reader: PhraseReader, items: Sequence[Item], place: int, verb: int) -> bool:
    """True for a person's name and, where a comma stands before the verb, for a role: «…», a savouré l'attaquant."""
    role = place + 1 < len(items) and items[place].low in reader.language.articles and verb > 0
    role = role and items[verb - 1].low == "," and reader.is_role(items[place + 1].low)
    return reader.is_person(items[place]) or role


def is_enclitic(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for «il» in «dit-il»."""
    item = items[index]
    return item.low in reader.language.enclitics and item.start > 0 and reader.text[item.start - 1] == "-"


def _group(reader: PhraseReader, items: Sequence[Item], index: int) -> tuple[int, bool, int, bool]:
    """Where the verb's group begins; whether it has an auxiliary, an enclitic pronoun, and stands in the passive."""
    language = reader.language
    first, enclitic, auxiliary, passive = index, -1, False, False
    place, skipped = index - 1, 0
    while place >= 0 and index - place - skipped < 7:
        item = items[place]
        if item.low == "à" and place == index - 1 and _is_participle_only(language, items[index].low):
            auxiliary, first = True, place  # «à déclaré», as many write
        elif item.low in language.auxiliaries and not (item.low in language.passives and not _reflexive(items, place)):
            auxiliary, first = True, place
        elif item.low in language.passives:
            passive, first = True, place
        elif is_enclitic(reader, items, place):
            enclitic = place
        elif item.low == "," and _inserted(reader, items, place):
            opening = _inserted(reader, items, place)
            place, skipped = opening, place - opening
        elif item.low in language.times and place and items[place - 1].low in language.determiners:
            place -= 1  # «l'avait un jour qualifié»
        elif not reader.is_adverb(item):
            break
        place -= 1
    if auxiliary and passive:
        auxiliary = False
    while first > 0 and items[first - 1].low in ("s'", "se", "n'", "ne", "m'", "me", "lui", "leur", "y", "en"):
        if items[first - 1].low == "lui" and first == 1 and items[0].capital:
            break  # «Lui préfère parler de …»
        first -= 1
    return first, auxiliary, enclitic, passive


def _is_participle_only(language: Language, word: str) -> bool:
    noun = word in language.roles or word in language.verb_nouns
    return language.verbs.get(word) == Form.PARTICIPLE and not noun


def _inserted(reader: PhraseReader, items: Sequence[Item], comma: int) -> int:
    """The first comma of «a, lui,» or «a, quant à elle,» whose last is at `comma`; 0 where there is none."""
    for place in range(comma - 1, max(0, comma - _INSERTION), -1):
        if items[place].what is What.QUOTE or items[place].low in (";", ":"):
            return 0
        if items[place].low == ",":
            return place if place < comma - 1 and items[place - 1].low in reader.language.auxiliaries else 0
    return 0


def _auxiliary_apart(language: Language, items: Sequence[Item], index: int) -> int:
    """The auxiliary of a participle at the end of its clause («hatte Winterkorn in einem Interview erklärt»), or -1."""
    for place in range(index - 1, max(-1, index - 25), -1):
        if items[place].low in language.auxiliaries or items[place].low in language.passives:
            return place
        if items[place].what is What.QUOTE or items[place].low in (";", ":"):
            break
    return -1


def _reflexive(items: Sequence[Item], place: int) -> bool:
    """True for «s'est» and «s'y est», whose participle is active."""
    before = place - 2 if place > 1 and items[place - 1].low in ("y", "en") else place - 1
    return before >= 0 and items[before].low in ("s'", "se", "me", "m'", "si")


def _judges_object(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for the verb of «Un collègue la dit « incapable de perdre »»."""
    language = reader.language
    quoted = index + 1 < len(items) and items[index + 1].what is What.QUOTE
    if not quoted or index < 2 or items[index].low not in _JUDGING:
        return False
    before = items[index - 2]
    small = language.prepositions | language.linking | language.conjunctions | language.determiners
    return before.what in (What.WORD, What.NAME) and before.low not in small and not reader.is_verb(before)


def _is_noun(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for «la demande», "the report"."""
    language = reader.language
    if index == 0:
        return False
    before = items[index - 1].low
    if index == 1 and reader.stands_alone(items, 0):
        return False
    if index > 1 and items[index - 2].low in language.manners:
        return False
    if before in language.manners and items[index].low not in language.verb_nouns:
        return False  # «según explicó», «comme dit Anna Vidal»
    if index > 2 and items[index - 2].low == "," and items[index - 3].what is What.QUOTE and before in OBJECTS:
        return False  # «…», le défend la scientifique
    if before in OBJECTS and (_cuts_in(reader, items, index) or _judges_object(reader, items, index)):
        return False
    if before == "en" and index > 1 and items[index - 2].low in (*language.enclitics, "qui", "s'"):
        return False  # «Elle en appelle à …»
    if before == "'s" and Form.PARTICIPLE not in language.verbs[items[index].low]:
        return True  # "the firm's terms"
    past = Form.FINITE | Form.PARTICIPLE in language.verbs[items[index].low] and language.bare_subjects
    if before.isdigit() or (before in language.prepositions and not past):
        return True
    introduces = index + 2 < len(items) and items[index + 1].low in (",", ":") and items[index + 2].what is What.QUOTE
    if items[index].low in language.plural_nouns and not introduces and not _after_speaker(reader, items, index):
        return True
    if before in language.clitics and items[index].low not in language.verb_nouns:
        return False
    return before in language.determiners and before not in _PRONOUNS_TOO


def _cuts_in(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for «, le coupe Paul Morin, » within what somebody says."""
    language, word = reader.language, items[index].low
    noun = word in language.verb_nouns or word in language.roles or word in language.bodies
    enclosed = index > 1 and items[index - 2].low == "," and index + 1 < len(items)
    named = enclosed and (reader.is_person(items[index + 1]) or items[index + 1].low in language.titles)
    return named and not noun and language.subject_after_quotation is False


def _after_speaker(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for "Ida Gray claims", "who questions", "he then notes", "the report states": no "first comments"."""
    language = reader.language
    place = index - 1
    while place >= 0 and items[place].low != "'s" and reader.is_adverb(items[place]):
        place -= 1
    if place < 0:
        return False
    before = items[place]
    if before.what is not What.WORD:
        return True
    pronoun = before.low in language.pronouns or before.low in language.relatives
    return pronoun or before.low in ("and", "but") or reader.can_speak(before.low)


def _after_modal(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    """True for "would only say"."""
    place = index - 1
    while place > 0 and reader.is_adverb(items[place]) and items[place].low not in reader.language.bare_modals:
        place -= 1
    return place > 0 and items[place].low in reader.language.bare_modals


def _after_plural(reader: PhraseReader, items: Sequence[Item], first: int) -> bool:
    """True where a plural or a pronoun stands before: "they claim", "researchers say", "people at the bank say"."""
    for place in range(first - 1, max(-1, first - 1 - _PLURAL_REACH), -1):
        before = items[place]
        if before.low in reader.language.pronouns:
            return place == first - 1
        word = before.low or reader.text[before.start : before.end]
        plural = (word.endswith("s") and word != "'s") or word in ("people", "police")
        linked = place == first - 1 or items[place + 1].low in reader.language.linking
        if plural and linked:
            return True
        if before.what not in (What.WORD, What.NAME) or reader.is_verb(before):
            return False
    return False


def _is_joined(language: Language, items: Sequence[Item], index: int) -> bool:
    """True for «a précisé que …, et ajouté que …»."""
    place = index - 1
    while place >= 0 and items[place].low in language.between:
        place -= 1
    if place < 0 or items[place].low not in (*language.conjunctions, ","):
        return False
    return any(
        Form.PARTICIPLE in language.verbs.get(item.low, Form(0))
        and number
        and items[number - 1].low in language.auxiliaries
        for number, item in enumerate(items[:place])
    )


def source_at(language: Language, items: Sequence[Item], index: int, behind: bool = False) -> int:
    """How many items from `index` on are a phrase such as «selon» or "according to"; 0 if none.

    Args:
        language: whose phrases.
        items: the items of the sentence.
        index: where the phrase begins.
        behind: whether the place is right behind a quotation, where more phrases count.
    """
    return phrase_at(language.sources | language.sources_behind if behind else language.sources, items, index)
