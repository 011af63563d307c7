"""The list of words that names are made of: from the annotated texts, from Unicode CLDR, and from our given names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from babel import Locale
from corpora import Document, labels, within

from reader.annotate import given_names

__all__ = ["Counts", "count_words", "word_list"]

Counts = Mapping[str, Counter[str]]

_LETTERS = {"B-PER": "F", "I-PER": "S", "B-ORG": "G", "I-ORG": "G", "B-LOC": "L", "I-LOC": "L", "O": ""}
_SURE = 0.6
"""The share of its occurrences that a word must have in one role."""
_LOCALES = ("de", "en", "es", "fr", "it", "pt", "sv")


def count_words(documents: Iterable[Document]) -> Counts:
    """How often each word with a capital letter has which role (see `tagger.lists`) in some texts."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        for line in document.lines():
            roles = labels(line, within(line, document.names))
            for word, label, opens in zip(line.words, roles, line.opens, strict=True):
                if len(word) > 2 and word[0].isupper() and not (label == "O" and opens):
                    counts[word][_LETTERS[label]] += 1
    return counts


def word_list(texts: Sequence[Counts]) -> dict[str, str]:
    """Each word with its role: countries and cities of CLDR, then what the texts say, then given names."""
    total: dict[str, Counter[str]] = defaultdict(Counter)
    for counts in texts:
        for word, roles in counts.items():
            total[word].update(roles)
    known = {}
    for word, roles in total.items():
        letter, times = roles.most_common(1)[0]
        if letter and times >= _SURE * roles.total():
            known[word] = letter
    known |= dict.fromkeys(_places(), "L")
    for name in given_names._MEN | given_names._WOMEN:
        known.setdefault(name.capitalize(), "F")
    return known


def _places() -> Iterator[str]:
    """Countries, and the cities that time zones are named after, in single words."""
    for code in _LOCALES:
        locale = Locale(code)
        names = [name for key, name in locale.territories.items() if not key.isdigit()]
        names += [zone["city"] for zone in locale.time_zones.values() if "city" in zone]
        yield from (name for name in names if len(name) > 2 and name[0].isupper() and name.isalpha())
