"""The words of the interface, in English and French. The English words are the keys.

The language is that of the environment (POSIX: LC_ALL, then LC_MESSAGES, then LANG); what is not French reads English.
"""

import os
import re
from functools import cache

from reader.article import Kind, NameType
from reader.text.dates import PartialDate, in_words
from reader.tui.french import FRENCH
from reader.tui.french_troubles import TROUBLES

LANGUAGE_NAMES = {
    "en": "da Danish de German en English es Spanish fi Finnish fr French it Italian ja Japanese nl Dutch pl Polish "
    "pt Portuguese ru Russian sv Swedish zh Chinese",
    "fr": "da danois de allemand en anglais es espagnol fi finnois fr français it italien ja japonais nl néerlandais "
    "pl polonais pt portugais ru russe sv suédois zh chinois",
}


_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


@cache
def interface_language() -> str:
    """`fr` or `en`."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


def say(english: str, **values: object) -> str:
    """The same words in the language of the interface, with the values put in."""
    words = FRENCH.get(english, english) if interface_language() == "fr" else english
    return words.format(**values) if values else words


def say_trouble(english: str) -> str:
    """What a layer below says is wrong, in the language of the interface; as it is where we have no French for it.

    Args:
        english: Words of `TROUBLES`; whole sentences of it may follow one another.
    """
    if interface_language() != "fr":
        return english
    if _THOUSANDS.fullmatch(english):
        return english.replace(",", "\u202f")
    for pattern, french in _troubles():
        match = pattern.search(english) if french.endswith(".") else pattern.fullmatch(english)
        if match is not None:
            before, after = english[: match.start()], english[match.end() :]
            return before + french.format(*map(say_trouble, match.groups())) + (after and say_trouble(after))
    return english


@cache
def _troubles() -> list[tuple[re.Pattern[str], str]]:
    """What finds the words of the table, which are all of a text, or sentences of it, and the French for them."""
    return [(re.compile(_found(english)), french) for english, french in TROUBLES.items()]


def _found(english: str) -> str:
    if not english.endswith("."):
        return re.escape(english).replace(r"\{\}", "(.+?)")
    hole = r"(\S+?)" if english.startswith("{") else "(.+?)"  # a file's name, or words
    return re.escape(english).replace(r"\{\}", hole) + "(?= |$)"


def key_words(shown: str, most: int) -> list[str]:
    """The first of an action's keys, at most so many, as they are written on the keyboards of the language."""
    return [say(key) for key in shown.split()[:most]]


_KINDS = {
    Kind.DIRECT: "direct",
    Kind.MIXED: "mixed",
    Kind.SCARE: "scare quotes",
    Kind.TITLE: "a title",
    NameType.PERSON: "person",
    NameType.ORGANISATION: "organisation",
    NameType.PLACE: "place",
}


def kind_word(kind: Kind | NameType) -> str:
    """What a quotation or a name is, in words."""
    return say(_KINDS[kind])


def count(number: int, thing: str) -> str:
    """A number of things, in words: `count(2, "quotation")` is «2 quotations».

    French keeps the singular for nought, English doesn't.
    """
    single = number < 2 if interface_language() == "fr" else number == 1
    return f"{number_words(number)} {say(thing if single else thing + 's')}"


def number_words(number: int) -> str:
    """A number with its thousands apart."""
    return f"{number:,}".replace(",", "\u202f")


def language_name(code: str) -> str:
    """The name of a language, or its code where we have none."""
    pairs = LANGUAGE_NAMES[interface_language()].split()
    return dict(zip(pairs[::2], pairs[1::2], strict=True)).get(code, code)


def month_name(date: PartialDate | None) -> str:
    """«May 2023»: the month of a date, or its year where that is all the source says."""
    if date is None:
        return say("undated")
    return in_words(PartialDate(date.year, date.month), interface_language())


def full_date(date: PartialDate) -> str:
    """«17 May 2023», no more precise than the source."""
    return in_words(date, interface_language())
