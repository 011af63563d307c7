"""What the words around a name tell of its type: a title, an age, what somebody is, what sort of body it is.

The tagger knows few names and sees two words to each side. An article tells more, once and for all its places: «M.
Brandeis» makes Walt Brandeis a person, «l'opérateur Telvia» makes Telvia a body.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.annotate.languages.base import Language, Who
from reader.annotate.languages.base import words as listed
from reader.annotate.name_features import Line
from reader.annotate.name_found import Found, Words

__all__ = ["CIVILITIES", "parted", "surnamed", "told"]

CIVILITIES = frozenset(("M.", "Mme", "Mlle", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Herr", "Frau"))
"""They stand before a person's name and are no part of it."""

_TITLED, _AGED, _IS, _CALLED = 8, 8, 4, 3
"""How much each tells, where a name of several words that the tagger found is worth two: a title before a name, an age
behind it, what it is behind a comma, the same before it."""
_AGES = listed("ans años anos anni jahre jahren jaar år let лет")
_OLDEST = 110
_REACH = 3
"""Words behind a comma, and before a name, among which somebody's role or a sort of body is looked for."""
_UNACCENTED = "A"
"""How «à» is often written where a sentence begins."""
_MOST_PARTS = 4
"""Words of a person's name whose last word tells who it is."""
_RANKS = listed(
    "MP MPs MEP MSP MLA MPP TD QC KC CEO CFO CIO CTO COO PDG DG DGA Sen. Rep. Gov. Gen. Lt. Col. Sgt. Capt."
)
"""Short for what somebody is, between a body and a person: "Labor MP Lyn Breuer"."""

_OF_FIRMS = listed(
    """
    Foods Holdings Holding Industries Airlines Airways Motors Energy Partners Capital Systems Technologies Labs
    Laboratories Pharmaceuticals Pharma Entertainment Logistics Ventures Enterprises Brands Studios Pictures Records
    Media Networks Resources Chemicals Electronics Robotics Insurance Financial Railways Breweries Publishing
    Therapeutics Inc Corp Ltd LLC PLC plc GmbH AG SA SAS SARL SpA NV AB Oyj
    United Rovers Athletic Wanderers Albion Hotspur FC AFC RFC CF
    """
)
"""Last words of the names of firms and clubs: Orsel Capital, Dorrance Foods, Stoke Rovers."""
_INITIALS = 5
"""Letters of a body that is known by its initials."""


def parted(lines: Sequence[Line], found: Sequence[Found]) -> Iterator[Found]:
    """The names, each that has a rank within as two: the body before it and the person behind it."""
    for name in found:
        words = lines[name.line].words[name.first : name.last]
        rank = next((place for place, word in enumerate(words) if word in _RANKS), 0)
        if not rank:
            yield name
            continue
        if rank == len(words) - 1:  # "Lyn Breuer MP"
            yield name._replace(last=name.last - 1)
            continue
        yield Found(name.line, name.first, name.first + rank, "ORG" if name.type == "PER" else name.type)
        yield Found(name.line, name.first + rank + 1, name.last, "PER")


def told(
    lines: Sequence[Line], found: Sequence[Found], known: Mapping[str, str], language: Language
) -> Mapping[Words, Counter[str]]:
    """Votes for the types of names by what stands around them, wherever it stands.

    Args:
        lines: the text.
        found: the names that the tagger found.
        known: words that names are made of (see `tagger.lists`): a body is not called by a given name.
        language: what people and bodies are called.
    """
    votes: dict[Words, Counter[str]] = defaultdict(Counter)
    for name in found:
        words = lines[name.line].words
        if _is_ones_body(words, name, language):
            votes[words[name.first : name.last]]["ORG"] += _TITLED
            continue
        for kind, weight in (*_before(words, name, language), *_behind(words, name, language)):
            if kind == "PER" or weight == _IS or known.get(words[name.first]) != "F":
                votes[words[name.first : name.last]][kind] += weight
    return votes


def _is_ones_body(words: Words, name: Found, language: Language) -> bool:
    """True for the initials in «Nathalie Wasterlain, déléguée CGT, 48 ans»: what stands around them tells of her."""
    word, before = words[name.first], words[name.first - 1] if name.first else ""
    initials = name.last - name.first == 1 and 1 < len(word) <= _INITIALS and word.isalpha() and word.isupper()
    return initials and before.islower() and _is_role(before, language) and not language.heads_last


def _before(words: Words, name: Found, language: Language) -> Iterator[tuple[str, int]]:
    """What a title, a role or a sort of body right before a name tells."""
    before = words[name.first - 1] if name.first else ""
    low = before.lower()
    within = name.last - name.first > 1 and words[name.first] in CIVILITIES
    if within or _is_title(before, language):
        yield "PER", _TITLED
    elif name.type == "PER" and name.last - name.first > 1 and words[name.first].lower() in language.bodies:
        yield "ORG", _TITLED  # «l'Université de Fribourg»
    elif name.last - name.first > 1 and words[name.last - 1] in _OF_FIRMS:
        yield "ORG", _TITLED
    elif _is_role(before, language) and name.last - name.first > 1 and "&" not in words[name.first : name.last]:
        yield "PER", _CALLED
    elif before == low and (low in language.anaphoric_bodies or _is_body_with_adjective(words, name, language)):
        yield "ORG", _TITLED
    elif low in language.linking and _is_seat(words, name, language):
        yield "LOC", _CALLED
    elif _is_firm(words, name, language):
        yield "ORG", _TITLED
    elif before == "," and words[name.last : name.last + 1] in ((",",), (".",)) and _is_ones_own(words, name, language):
        yield "PER", _TITLED


def _is_seat(words: Words, name: Found, language: Language) -> bool:
    """True for «le parquet de Bastia», "the mayor of Bastia"."""
    seat = words[name.first - 2] if name.first > 1 else ""
    return seat.islower() and seat in language.seats and name.last - name.first == 1


def _is_firm(words: Words, name: Found, language: Language) -> bool:
    """True for «le PDG de Talion», «chez Talion», which is no town."""
    before = [word.lower() for word in words[max(0, name.first - 2) : name.first]]
    if name.last - name.first != 1 or not before:
        return False
    owned = len(before) > 1 and before[-1] in language.linking and before[0] in language.of_firms
    return owned or (name.type == "LOC" and before[-1] in language.of_firms)


def _is_body_with_adjective(words: Words, name: Found, language: Language) -> bool:
    """True for «le groupe belge Coloris»."""
    if name.first < _REACH:
        return False
    article, body, adjective = words[name.first - _REACH : name.first]
    called = body in language.anaphoric_bodies and article.lower().replace("’", "'") in language.articles
    small = adjective in language.prepositions or adjective in language.between or adjective in language.conjunctions
    return called and adjective.isalpha() and not small and adjective not in language.verbs


def _is_ones_own(words: Words, name: Found, language: Language) -> bool:
    """True for "her husband, Len,"."""
    own = words[max(0, name.first - 3) : name.first - 1]
    return len(own) > 1 and own[0].lower() in language.possessives and _is_role(own[1], language)


def _behind(words: Words, name: Found, language: Language) -> Iterator[tuple[str, int]]:
    """What stands behind a comma: an age, «la patronne de», "a distributor"."""
    if words[name.last : name.last + 1] != (",",):
        return
    first, *more = (*words[name.last + 1 : name.last + 1 + _REACH], "")
    if first.isdecimal():
        ends = more[0] in (",", ".") and not "".join(more[1:2]).isdecimal()  # not «, 1,7 milhões»
        if int(first) <= _OLDEST and (ends or more[0].lower() in _AGES):
            yield "PER", _AGED
        return
    governed = _is_governed(words, name.first, language)
    if governed and name.type == "LOC":
        return  # «À Paris, une association»
    determined = first.lower() in language.determiners
    if _is_role(first, language) or (determined and any(_is_role(word, language) for word in more[:2])):
        if not governed:  # «Selon la BRI, le meurtrier»
            yield "PER", _IS
    elif _is_body(first, more, language):
        yield "ORG", _IS


def _is_body(first: str, more: Sequence[str], language: Language) -> bool:
    """True for "X, a distributor" and «X, la empresa para la que trabajaba», not for «X, la société a répondu»."""
    if first.lower() in language.indefinite:
        return any(word.lower() in language.bodies for word in more[:2])
    body, then = [word.lower() for word in (*more, "", "")][:2]
    goes_on = then in language.prepositions or then in language.relatives
    return first.lower() in language.determiners and body in language.bodies and goes_on


def _is_title(word: str, language: Language) -> bool:
    """True for a title with a capital that only people have: Mrs, M., Sen."""
    title = language.titles.get(word.lower())
    return not word.islower() and title is not None and (word.endswith(".") or title in (Who.MALE, Who.FEMALE))


def _is_governed(words: Words, first: int, language: Language) -> bool:
    """True behind a preposition, with an article or without one."""
    before = list(words[max(0, first - 2) : first])
    if before and before[-1].lower().replace("’", "'") in language.determiners:
        before.pop()
    return bool(before) and (before[-1].lower() in language.prepositions or before[-1] == _UNACCENTED)


def _is_role(word: str, language: Language) -> bool:
    """True for what one person is."""
    low = word.lower()
    who = language.roles.get(low)
    return (
        who is not None
        and who is not Who.MANY
        and low not in language.bodies
        and (language.capital_nouns or low == word)
    )


def surnamed(names: Mapping[Words, Counter[str]]) -> Iterator[tuple[Words, int]]:
    """The names whose last word alone is a person's, and how much surer that is than that it is something else."""
    for words in names:
        last = names.get(words[-1:])
        if last is None or not 1 < len(words) <= _MOST_PARTS or any(word[0].islower() for word in words):
            continue
        surer = last["PER"] - max(last["ORG"], last["LOC"])
        if surer > 0:
            yield words, surer
