"""What a whole article says about its names that a single line cannot.

A name is of one type throughout; the surname of a person named in full is that person; a name that was seen once is
seen everywhere; «Long Name (LN)» says what LN stands for.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from reader.annotate.languages.base import Form, Language
from reader.annotate.name_evidence import CIVILITIES, parted, surnamed, told
from reader.annotate.name_features import Line
from reader.annotate.name_found import Found, Words
from reader.annotate.name_missed import PARTICLES, called, titled, with_long_forms
from reader.annotate.name_rules import STARTERS

__all__ = ["canonical_forms", "over_document"]

_LONG_FORM = 2
"""Votes of a name of several words: its type is surer than that of one word."""
_SURNAME = 3
"""Votes of a known given name before it for a surname."""
_SHORTEST = 3
"""A word of fewer letters is not looked for elsewhere in the text."""
_LONGEST_ACRONYM = 8
"""Letters of the short form in «Long Name (LN)»."""
_MOST_WORDS = 8
"""Longer names are not looked for elsewhere."""
_NO_NAMES = frozenset(
    (word,)
    for word in (
        *("IA", "AI", "KI", "ADN", "DNA", "DNS", "PIB", "GDP", "TVA", "VAT", "PDG", "CEO", "VIH", "HIV", "TV", "PC"),
        *("GPS", "PDF", "URL", "CD", "DVD", "SMS", "QI", "IQ", "OK", "RH", "VTC", "HLM", "SMIC", "RSA", "CDI", "CDD"),
    )
)
"""Capitals that look like an organisation and are a thing."""
_LETTERED = frozenset(("la", "le", "à", "au", "the", "at"))
"""Before a place that is named after a letter: «la Station F»."""
_STATE = frozenset(("État", "Etat", "Estado", "Stato"))
"""The last word of an office, before who holds it."""
_LONGEST_PERSON = 5
"""Words of an office's last word and a person's name."""
_OF_AN_OFFICE = frozenset(("au", "aux", "du", "des", "la", "l’", "l'"))
"""Between a minister and the field of work, before the minister's name."""


def over_document(
    lines: Sequence[Line], found: Iterable[Found], known: Mapping[str, str], language: Language
) -> list[Found]:
    """The names of the lines, made consistent, and those that were missed; in order.

    Args:
        lines: the text.
        found: the names that the lines were seen to have by themselves.
        known: words that names are made of (see `tagger.lists`).
        language: what people and bodies are called.
    """
    found = [_without_verb(lines, name, language) for name in found]
    found = list(_two_people(lines, list(parted(lines, found)), known))
    found = _trimmed(lines, found, known)
    found = list(_opened(lines, found, language))
    found += titled(lines, found, language)
    found = list(called(lines, found, language))
    found = list(with_long_forms(lines, found, language))
    found += _acronyms(lines, found)
    found += _lettered(lines, found)
    votes = _votes(lines, found, told(lines, found, known, language), known)
    missed = list(_missed(lines, found, _types(votes)))
    for words, count in told(lines, missed, known, language).items():
        votes[words] += count
    types = _types(votes)
    agreed = [name._replace(type=types[_words(lines, name)]) for name in (*found, *missed)]
    names = [name for name in agreed if _words(lines, name) not in _NO_NAMES]
    return sorted(names, key=lambda name: (name.line, name.first))


def _words(lines: Sequence[Line], name: Found) -> Words:
    return lines[name.line].words[name.first : name.last]


def _two_people(lines: Sequence[Line], found: Sequence[Found], known: Mapping[str, str]) -> Iterator[Found]:
    """The names, a person's whole name behind another's apart: «le suppléant de François Fillon Marc Joulaud»."""
    people = {_words(lines, name) for name in found if name.type == "PER"}
    for name in found:
        words = _words(lines, name)
        border = next((n for n in range(2, len(words) - 1) if words[:n] in people and known.get(words[n]) == "F"), 0)
        if border and name.type == "PER":
            yield name._replace(last=name.first + border)
            yield name._replace(first=name.first + border)
        else:
            yield name


def _without_verb(lines: Sequence[Line], name: Found, language: Language) -> Found:
    """A name without the verb behind it that the tagger took in: «Bellecombe réplique»."""
    last = lines[name.line].words[name.last - 1]
    verb = name.last - name.first > 1 and Form.FINITE in language.verbs.get(last, Form(0))
    adjective = Form.PARTICIPLE in language.verbs.get(last, Form(0))  # «Le Canard enchaîné»
    adjective = adjective and not (language.heads_last and last.islower())
    return name._replace(last=name.last - 1) if verb and not adjective else name


def _trimmed(lines: Sequence[Line], found: Sequence[Found], known: Mapping[str, str]) -> list[Found]:
    """People without a word before their names that only stands there with a capital, too.

    «ministre du Travail Odile Marchetti», and «Puis Marchetti» where a sentence begins and she is named in full
    elsewhere.
    """
    people = [_words(lines, name) for name in found if name.type == "PER" and name.last - name.first > 1]
    surnames = Counter(words[-1] for words in people)
    trimmed = []
    for name in found:
        name = _without_state(lines[name.line].words, name)
        words = _words(lines, name)
        if name.type == "PER" and len(words) > 1 and known.get(words[0]) != "F":
            line = lines[name.line]
            before = line.words[name.first - 1] if name.first else ""
            office = len(words) > 2 and before in _OF_AN_OFFICE and known.get(words[1].split("-")[0]) == "F"
            opening = line.opens[name.first] and (
                surnames[words[1]] > 1 if len(words) == 2 else known.get(words[1]) == "F" and words[0] not in known
            )
            if office or opening or words[0] in CIVILITIES:
                name = name._replace(first=name.first + 1)
        trimmed.append(name)
    return trimmed


def _without_state(words: Words, name: Found) -> Found:
    """The person in «la conseillère d'État Marlyse Rey», where the tagger took in the office."""
    office = words[name.first] in _STATE and words[max(0, name.first - 1)] in ("d'", "d’")
    person = office and 1 < name.last - name.first <= _LONGEST_PERSON and words[name.first + 1][0].isupper()
    small = {word.lower() for word in words[name.first + 1 : name.last]} & PARTICLES
    return Found(name.line, name.first + 1, name.last, "PER") if person and not small else name


def _opened(lines: Sequence[Line], found: Sequence[Found], language: Language) -> Iterator[Found]:
    """Names without the word that begins a sentence: a small one where the rest is named elsewhere, or a role.

    «Chez Telvia», „Kommunalrådet Britt-Inger Fors“.
    """
    names = {_words(lines, name) for name in found}
    names |= {words[:1] for words in [_words(lines, name) for name in found if name.type == "PER"] if len(words) > 1}
    small = (language.prepositions, language.conjunctions, language.subordinators, STARTERS - language.articles.keys())
    for name in found:
        first, *rest = _words(lines, name)
        role = name.type == "PER" and len(rest) > 1 and first.lower() in language.roles
        joined = name.type == "PER" and bool(rest) and first.lower() in language.conjunctions  # "But Quill said"
        opening = role or joined or (tuple(rest) in names and any(first.lower() in listed for listed in small))
        yield name._replace(first=name.first + 1) if opening and lines[name.line].opens[name.first] else name


def _acronyms(lines: Sequence[Line], found: Iterable[Found]) -> list[Found]:
    """The short forms in «Long Name (LN)» that are no names yet."""
    taken = {(name.line, name.first) for name in found}
    short = []
    for name in found:
        words, place = lines[name.line].words, name.last + 1
        if words[name.last : place] == ("(",) and words[place + 1 : place + 2] == (")",):
            fits = name.last - name.first > 1 and _abbreviates(words[place], _words(lines, name))
            if fits and (name.line, place) not in taken:
                short.append(Found(name.line, place, place + 1, name.type))
    return short


def _lettered(lines: Sequence[Line], found: Iterable[Found]) -> Iterator[Found]:
    """Places like «la Station F» that are no names yet."""
    taken = {(name.line, place) for name in found for place in range(name.first, name.last)}
    for number, line in enumerate(lines):
        for place in [place - 1 for place, word in enumerate(line.words) if len(word) == 1 and word.isupper()]:
            word = line.words[place]
            if place > 0 and len(word) > _SHORTEST and word[0].isupper():
                free = taken.isdisjoint(((number, place), (number, place + 1)))
                if free and not line.opens[place] and line.words[place - 1] in _LETTERED:
                    yield Found(number, place, place + 2, "LOC")


def _abbreviates(short: str, words: Words) -> bool:
    """True for capitals that begin as one of the words does."""
    return short.isupper() and 1 < len(short) <= _LONGEST_ACRONYM and any(word[0].upper() == short[0] for word in words)


def _types(votes: Mapping[Words, Counter[str]]) -> dict[Words, str]:
    return {words: max(count, key=lambda kind: (count[kind], kind)) for words, count in votes.items()}


def _votes(
    lines: Sequence[Line], found: Sequence[Found], around: Mapping[Words, Counter[str]], known: Mapping[str, str]
) -> dict[Words, Counter[str]]:
    """What each name is, as often as it was seen to be so, and as what stands around it tells."""
    votes: dict[Words, Counter[str]] = defaultdict(Counter)
    for name in found:
        words = _words(lines, name)
        votes[words][name.type] += 1 if len(words) == 1 else _LONG_FORM
    for words, count in around.items():
        votes[words] += count
    for words, surer in list(surnamed(votes)):
        votes[words]["PER"] += surer
    for name in found:
        words = _words(lines, name)
        if len(words) > 1 and max(votes[words], key=votes[words].__getitem__) == "PER":
            votes[words[-1:]]["PER"] += _SURNAME if known.get(words[0]) == "F" else 1
    return votes


def _missed(lines: Sequence[Line], found: Iterable[Found], types: dict[Words, str]) -> Iterator[Found]:
    """Occurrences of known names that are no names yet; the longest first at each place."""
    taken: dict[int, set[int]] = defaultdict(set)
    for name in found:
        taken[name.line].update(range(name.first, name.last))
    sizes: dict[str, set[int]] = defaultdict(set)
    for words in types:
        if len(words) <= _MOST_WORDS and len(words[0]) >= _SHORTEST and not words[0].islower():
            sizes[words[0]].add(len(words))
    longest_first = {word: sorted(lengths, reverse=True) for word, lengths in sizes.items()}
    for number, line in enumerate(lines):
        if longest_first.keys().isdisjoint(line.words):
            continue
        stop = 0
        for place, word in enumerate(line.words):
            if place < stop or word not in longest_first:
                continue
            for size in longest_first[word]:
                words = line.words[place : place + size]
                if words in types and taken[number].isdisjoint(range(place, place + len(words))):
                    stop = place + len(words)
                    yield Found(number, place, stop, types[words])
                    break


def canonical_forms(text: str, spans: Sequence[tuple[int, int, str]]) -> list[str]:
    """For each name, as (start, end, type) in the text and in order, its fullest form in the article."""
    names = [(text[start:end], kind) for start, end, kind in spans]
    plain = {(name.casefold(), kind): name for name, kind in names if not name.isupper()}
    names = [(plain.get((name.casefold(), kind), name), kind) for name, kind in names]
    distinct = sorted(set(names))
    fuller = _fuller(name.split() for name, kind in distinct if kind == "PER")
    long = {_initials(name): name for name, kind in distinct if kind != "PER" and " " in name}
    long |= {
        text[second[0] : second[1]]: text[first[0] : first[1]]
        for first, second in pairwise(spans)
        if text[first[1] : second[0]] == " (" and text[second[1] : second[1] + 1] == ")"
    }
    fullest = {(name, kind): _person(name, fuller) if kind == "PER" else _body(name, long) for name, kind in distinct}
    return [fullest[name] for name in names]


def _fuller(people: Iterable[list[str]]) -> dict[Words, list[Words]]:
    """For each ending of a person's name, and for the given name alone, the whole names."""
    whole: dict[Words, list[Words]] = defaultdict(list)
    for parts in people:
        words = tuple(parts[:_MOST_WORDS])
        for place in range(1, len(words)):
            whole[words[place:]].append(words)
        if len(words) > 1:
            whole[words[:1]].append(words)
    return whole


def _person(name: str, fuller: Mapping[Words, Sequence[Words]]) -> str:
    """The longest name of which this one is a part, unless two different people share it."""
    candidates = fuller.get(tuple(name.split()), ())
    longest = max(candidates, key=len, default=())
    alone = all(set(words) <= set(longest) for words in candidates)
    return " ".join(longest) if longest and alone else name


def _body(name: str, long: Mapping[str, str]) -> str:
    """What an acronym stands for: the name that it follows in brackets, or one with these initials."""
    return long.get(name, name) if name.isupper() and " " not in name else name


def _initials(name: str) -> str:
    words = re.split(r"[\s’'-]+", name)
    return "".join(word[0] for word in words if word and word.lower() not in PARTICLES).upper()
