"""Who a name is: one canonical form for all the ways an article writes it, and one key for it across the library."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from reader.annotate.given_names import gender_of_given_name
from reader.annotate.languages.base import Language, Who, words
from reader.article import Name, NameType

_TITLES = words("""
    m mm mme mmes mlle mr mrs ms miss mx dr dre pr prof me mgr sir dame lady lord monsieur madame mademoiselle
    docteur professeur professeure maitre president presidente senator senateur senatrice minister ministre governor
    gouverneur mayor maire judge justice general colonel captain capitaine king queen roi reine prince princess
    princesse pope pape saint st sainte rev reverend pastor father pere frere soeur brother sister sen rep gov gen
    col capt lt sgt herr frau doktor prasident prasidentin bundeskanzler bundeskanzlerin senor senora sr sra don
    dona signor signora dottor presidente mevrouw meneer dhr mw secretary chancellor chancelier chanceliere
    ambassador ambassadeur
""")
_TITLE_BEFORE = re.compile(r"([^\W\d_]+\.?)\s$")
_LONGEST_TITLE = 16
"""Code points of a title and the space behind it."""
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


@lru_cache(maxsize=1_000)
def person_key(name: str) -> str:
    """The key that joins one person across the library: title-less, folded full name.

    A lone surname gives a key of one word; it must not join people of different articles.
    """
    parts = _folded_words(name)
    while len(parts) > 1 and parts[0] in _TITLES:
        parts = parts[1:]
    while len(parts) > 2 and parts[-1] in _SUFFIXES:
        parts = parts[:-1]
    return " ".join(parts)


def _folded_words(name: str) -> list[str]:
    flat = name.casefold()
    if not flat.isascii():
        flat = unicodedata.normalize("NFKD", flat.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss"))
        flat = "".join(c for c in flat if not unicodedata.combining(c)).replace("’", "'").casefold()
    return [word.removesuffix("'s").strip("'") for word in _WORD.findall(flat)]


@dataclass(slots=True)
class Entity:
    """A person, a body or a place, with all its names in one article."""

    canonical: str
    type: NameType
    gender: Who | None = None
    names: list[int] = field(default_factory=list)
    """Which names of the article are its own."""

    @property
    def is_person(self) -> bool:
        """True for a person."""
        return self.type is NameType.PERSON


def entities_of(text: str, names: Sequence[Name], language: Language) -> tuple[list[Entity], list[int]]:
    """Join the names of an article that mean the same.

    Returns:
        The entities, and for each name the number of its entity.
    """
    keys = [person_key(text[name.start : name.end]) for name in names]
    titles = [_title(text, name, language) for name in names]
    plain, keys = keys, _told_apart(names, keys, titles)
    full = _full_keys(names, plain, [who for _, who in titles], _short_forms(text, names, plain))
    numbers: dict[tuple[str, bool], int] = {}
    entities: list[Entity] = []
    owners: list[int] = []
    for index, name in enumerate(names):
        key = full.get(index, keys[index])
        identity = (key, name.type is NameType.PERSON)
        if identity not in numbers:
            numbers[identity] = len(entities)
            entities.append(Entity("", name.type))
        owners.append(numbers[identity])
        entities[owners[-1]].names.append(index)
    for entity in entities:
        entity.canonical = _longest(text[names[i].start : names[i].end] for i in entity.names)
        first = entity.names[0]
        if keys[first] != plain[first] and titles[first][0] and " " not in entity.canonical:
            entity.canonical = f"{titles[first][0]} {entity.canonical}"
        entity.gender = _gender(text, names, entity, language) if entity.is_person else None
    return entities, owners


def _title(text: str, name: Name, language: Language) -> tuple[str, Who | None]:
    """The title of a person, in the name or right before it, and the gender that it tells."""
    first, _, rest = text[name.start : name.end].partition(" ")
    word = first if rest and first.lower() in language.titles else ""
    if not word:
        before = _TITLE_BEFORE.search(text[max(0, name.start - _LONGEST_TITLE) : name.start])
        word = before.group(1) if before is not None else ""
    who = language.titles.get(word.lower())
    return (word, who) if who in (Who.MALE, Who.FEMALE) else ("", None)


def _told_apart(names: Sequence[Name], keys: list[str], titles: Sequence[tuple[str, Who | None]]) -> list[str]:
    """Keys by which Mr and Mrs Bennet are two: a lone surname that has titles of both genders keeps its title."""
    genders: dict[str, set[Who]] = defaultdict(set)
    for name, key, (_, who) in zip(names, keys, titles, strict=True):
        if name.type is NameType.PERSON and who is not None and " " not in key:
            genders[key].add(who)
    apart = {key for key, found in genders.items() if len(found) > 1}
    return [
        f"{title.rstrip('.').lower()} {key}" if key in apart and who is not None else key
        for key, (title, who) in zip(keys, titles, strict=True)
    ]


def with_canonical(
    names: Sequence[Name], known: Sequence[Name], entities: Sequence[Entity], owners: Sequence[int]
) -> tuple[Name, ...]:
    """The names, each with the fullest form that the article has for it; `known` holds them among others."""
    forms = {name.end: entities[owner].canonical for name, owner in zip(known, owners, strict=True)}
    shown = [(name, forms.get(name.end, name.canonical)) for name in names]
    return tuple(name if name.canonical == form else replace(name, canonical=form) for name, form in shown)


def _short_forms(text: str, names: Sequence[Name], keys: Sequence[str]) -> dict[str, str]:
    """For each acronym in brackets behind the name of a body the key of that: «Union des fleuves (ACLU)»."""
    return {
        keys[index + 1]: keys[index]
        for index, (name, following) in enumerate(pairwise(names))
        if NameType.PERSON not in (name.type, following.type)
        and text[name.end : following.start].strip() == "("
        and text[following.end : following.end + 1] == ")"
        and following.of(text).isupper()
        and " " in keys[index]
    }


def _full_keys(
    names: Sequence[Name], keys: Sequence[str], told: Sequence[Who | None], bracketed: Mapping[str, str]
) -> Mapping[int, str]:
    """For each name that is short for a longer one of the article, the key of that one.

    A surname, an initial with a surname («A. Coulibaly») and a lone given name join the one full name that they fit;
    where several fit, the one named most often. Two different given names never join, nor does "Mrs. Gray" join a man.
    """
    people: dict[str, list[str]] = defaultdict(list)
    bodies: dict[str, str] = {}
    counts = Counter(keys)
    for name, key in zip(names, keys, strict=True):
        parts = key.split()
        if len(parts) < 2:
            continue
        if name.type is NameType.PERSON:
            for part in (parts[-1], parts[0], *parts[1:-1]):
                if key not in people[part]:
                    people[part].append(key)
        else:
            initials = "".join(part[0] for part in parts if part not in _SMALL)
            bodies.setdefault(initials, key)
    bodies |= bracketed
    full: dict[int, str] = {}
    for index, (name, key, who) in enumerate(zip(names, keys, told, strict=True)):
        found = _fitting(key, people, counts, who) if name.type is NameType.PERSON else bodies.get(key)
        if found is not None and found != key:
            full[index] = found
    return full


_SMALL = frozenset(
    ("de", "du", "des", "la", "le", "les", "l", "d", "of", "the", "and", "et", "for", "pour", "der", "und")
)


def _fitting(key: str, people: Mapping[str, Sequence[str]], counts: Counter[str], who: Who | None = None) -> str | None:
    """The longest and most frequent full name that `key` can be short for, of the gender that a title told."""
    parts = key.split()
    if not parts:
        return None
    fits = [other for other in people.get(parts[-1], ()) if other != key and _is_short_for(parts, other.split())]
    if who is not None:
        fits = [other for other in fits if gender_of_given_name(other.split()[0]) in (who, None)]
    return max(
        fits, key=lambda other: (other.split()[-1] == parts[-1], len(other.split()), counts[other]), default=None
    )


def _is_short_for(short: Sequence[str], full: Sequence[str]) -> bool:
    if len(short) == 1:
        return short[0] in (full[-1], full[0]) or (len(short[0]) > 3 and short[0] in full)
    if len(short) >= len(full) and not any(len(part) == 1 for part in short[:-1]):
        return False
    given = full[: len(full) - 1]
    surname = short[-1] == full[-1] or short[-1] in full[1:]
    return surname and all(
        part in full or any(other.startswith(part) for other in given if len(part) == 1) for part in short[:-1]
    )


def _longest(forms: Iterable[str]) -> str:
    """The form with most words; its title and the white space in it go."""
    best = ""
    for form in forms:
        parts = form.split()
        while len(parts) > 1 and parts[0].rstrip(".").lower() in _TITLES:
            parts = parts[1:]
        shown = re.sub(r"[’']s$", "", " ".join(parts))
        if (len(shown.split()), len(shown)) > (len(best.split()), len(best)):
            best = shown
    return best


def _gender(text: str, names: Sequence[Name], entity: Entity, language: Language) -> Who | None:
    """What its given name tells, else a title or a role before it."""
    given = gender_of_given_name(person_key(entity.canonical).split(" ")[0])
    if given is not None:
        return given
    for index in entity.names:
        start, end = names[index].start, names[index].end
        before = re.findall(r"[^\W_]+\.?|[’']", text[max(0, start - 30) : start])
        own = text[start:end].split()[0].lower()
        for word in (own, *(w.lower() for w in reversed(before[-1:]))):
            who = language.titles.get(word)
            if who in (Who.MALE, Who.FEMALE):
                return who
        who = _role_gender(before, language)
        if who is not None:
            return who
    return None


def _role_gender(before: Sequence[str], language: Language) -> Who | None:
    """«la ministre X», «le maire X», "spokeswoman X"."""
    if not before:
        return None
    who = language.roles.get(before[-1].lower())
    if who in (Who.MALE, Who.FEMALE):
        return who
    if who is not None and len(before) > 1 and language.code == "fr":
        return {"la": Who.FEMALE, "le": Who.MALE}.get(before[-2].lower())
    return None
