"""Names that the tagger missed: beside a verb of speech («précise Orbiscope»), or with a known given name."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.annotate.given_names import gender_of_given_name
from reader.annotate.languages.base import Form, Language
from reader.annotate.name_rules import find_names_by_rule
from reader.annotate.people import person_key
from reader.article import Block, Name, NameType

_WORD_AFTER = re.compile(r"[\s,]*([^\W\d_]+)")
_TOLD_AFTER = re.compile(r",\s([^\W\d_]+)(?:\s([^\W\d_]+))?")
_AGE_AFTER = re.compile(r",\s\d{1,2}(?:,(?!\d)|\s(?:ans|años|anni|anos|jahre|jaar|år)\b)", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s*$")
_CAPITAL_BEFORE = re.compile(r"(?<![^\W\d_])([A-ZÁÉÍÓÚÀÈÌÒÙÂÊÔÃÕÑÇ][^\W\d_]+(?:-[^\W\d_]+)?) $")
_CAPITALS = re.compile(r"(?<!\w)(?=([A-ZÀ-Þ]\w+) ([A-ZÀ-Þ]\w+))")
_AGAIN = 2
"""Times that two words must stand side by side to be one name."""
_ARTICLE = 8
"""Code points before a name in which an article stands."""
_LOOK = 24
"""Code points to each side in which the verb stands."""


def extra_names(text: str, blocks: Sequence[Block], names: Sequence[Name], language: Language) -> list[Name]:
    """Names by rule that overlap none of `names`, and the repeats of each."""
    found = find_names_by_rule(text, blocks, language.code, every=True, but=names)
    by_rule = [_without_role(text, name, language) for name in found if not is_noun(text, name, language)]
    spoken = {
        text[name.start : name.end].split()[-1]
        for name in by_rule
        if _speaks(text, name, language)
        or _has_given_name(text[name.start : name.end])
        or _is_titled(text[name.start : name.end], language)
        or _is_told(text, name, language)
        or (_is_given_name(name.of(text)) and not _begins(text, name))
    }
    spoken |= {text[name.start : name.end].split()[-1] for name in names if name.type is NameType.PERSON}
    given = {text[n.start : n.end].split()[0] for n in names if n.type is NameType.PERSON and " " in n.of(text)}
    free = [name for name in by_rule if not _is_small(text[name.start : name.end], language)]
    called = [
        replace(n, type=NameType.PERSON) if n.of(text) in given or _is_given_name(n.of(text)) else n for n in free
    ]
    return [name for name in called if text[name.start : name.end].split()[-1] in spoken | given]


def is_noun(text: str, name: Name, language: Language) -> bool:
    """True for "the Liberal Democrat", somebody named before, and for «Gegenüber der Zeitung», which is no name."""
    first, _, rest = name.of(text).lower().partition(" ")
    if first in language.prepositions and " " in rest and rest.partition(" ")[0] in language.determiners:
        return True
    before = text[max(0, name.start - _ARTICLE) : name.start].split()
    words = name.of(text).lower().split()
    noun = words[-1] if language.heads_last else " ".join(words)
    return noun in language.anaphoric and bool(before) and before[-1].lower() in language.determiners


def repeated_pairs(text: str) -> frozenset[str]:
    """The pairs of words with capitals that stand side by side in a text at least twice: «Orla Benn»."""
    counts = Counter(map(" ".join, _CAPITALS.findall(text)))
    return frozenset(pair for pair, count in counts.items() if count >= _AGAIN)


def with_given_name(text: str, name: Name, language: Language, repeated: Collection[str]) -> Name:
    """A person's name with the word before it, where the tagger took that for the sentence's first.

    Where the language has a model of its own, only a pair of `repeated_pairs` is a name.
    """
    before = _CAPITAL_BEFORE.search(text[max(0, name.start - _LOOK) : name.start])
    if name.type is not NameType.PERSON or before is None:
        return name
    if not language.left_out and before.group() + name.of(text) not in repeated:
        return name
    word = before.group(1).lower()
    small = (language.prepositions, language.determiners, language.between, language.conjunctions, language.titles)
    known = any(word in listed for listed in (*small, language.subordinators, language.roles, language.bodies))
    if known or word in language.verbs or any(phrase[-1] == word for phrase in language.sources):
        return name
    start = name.start - len(before.group())
    return replace(name, start=start, canonical=text[start : name.end])


def _without_role(text: str, name: Name, language: Language) -> Name:
    """A name without the role that has its capital from the sentence's start: «Kommunalrådet Britt-Inger Fors»."""
    first, _, rest = text[name.start : name.end].partition(" ")
    if " " not in rest or first.lower() not in language.roles:
        return name
    return replace(name, start=name.end - len(rest), canonical=rest)


def _has_given_name(name: str) -> bool:
    """True for a known given name with a surname."""
    parts = name.split()
    return len(parts) > 1 and gender_of_given_name(" ".join(person_key(parts[0]).split()[:1])) is not None


def _begins(text: str, name: Name) -> bool:
    """True where a sentence may begin with the name, so that its capital tells nothing."""
    before = text[max(0, name.start - 3) : name.start].rstrip(" \u00a0\u202f\"“«‘'—–-(")
    return not before or before[-1] in ".!?…\n:"


def _is_given_name(name: str) -> bool:
    """True for a known given name alone."""
    return " " not in name and gender_of_given_name(person_key(name)) is not None


def _is_small(name: str, language: Language) -> bool:
    """True for "I. He" in "said I. He started", and for «Em» in «Em comunicado»: words of the language, no name."""
    first, _, rest = name.partition(" ")
    low = first.rstrip(".").lower()
    if low in language.pronouns or low.replace("’", "'").partition("'")[0] in language.pronouns:  # "She'd"
        return not rest or rest.split()[0].lower() in language.pronouns
    listed = (language.prepositions, language.conjunctions, language.manners, language.between, language.subordinators)
    small = (*listed, language.pronominal, language.nobody, language.bodies)
    return not rest and (any(low in listed for listed in small) or (low,) in language.sources)


def _is_titled(name: str, language: Language) -> bool:
    """True for "Sen. Gray"."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.endswith(".") and first.lower() in language.titles


def _is_told(text: str, name: Name, language: Language) -> bool:
    """True for a name before what only people have: «Lila, 16 ans», «Felisa Rebollar, cuyo padre», «…, alcaldesa»."""
    if _AGE_AFTER.match(text, name.end, name.end + _LOOK):
        return True
    after = _TOLD_AFTER.match(text, name.end, name.end + _LOOK)
    if after is None or text[name.start : name.end].count(" ") != 1:
        return False
    first, second = after.group(1).lower(), (after.group(2) or "").lower()
    role = second if first in language.determiners else first
    return first in language.relatives or (role in language.roles and role not in language.bodies)


def _speaks(text: str, name: Name, language: Language) -> bool:
    after = _WORD_AFTER.match(text, name.end, name.end + _LOOK)
    before = _WORD_BEFORE.search(text[max(0, name.start - _LOOK) : name.start])
    words = [match.group(1).lower() for match in (after, before) if match is not None]
    return any(language.verbs.get(word, Form(0)) & (Form.FINITE | Form.PARTICIPLE) for word in words)
