"""Which language a few words are in, where the small words that tell it are too few: by who is said to say them."""

import re

from reader.annotate.languages import language_table

__all__ = ["language_of_few_words"]

_LONGEST = 400
"""Code points of what is a few words."""
_CODES = ("en", "fr", "de", "es", "it", "pt", "nl", "sv")
_WORD = re.compile(r"[^\W\d_]+")
_VERB, _SMALL = 2, 1
"""What a verb of speech and a small word tell for a language that has it."""


def language_of_few_words(text: str) -> str:
    """ISO 639-1 of the one language that knows most of the words; empty where two know as many, or none any."""
    if len(text) > _LONGEST:
        return ""
    words = set(map(str.lower, _WORD.findall(text)))
    scores = sorted(((_score(words, code), code) for code in _CODES), reverse=True)
    (best, code), (second, _) = scores[:2]
    return code if best > second else ""


def _score(words: set[str], code: str) -> int:
    table = language_table(code)
    small = table.determiners | table.prepositions | table.pronouns.keys() | table.conjunctions
    return sum(_VERB if word in table.verbs else _SMALL if word in small else 0 for word in words)
