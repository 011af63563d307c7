"""The line of facts under an article's title: «May 2023 · English · 2 min · 5 quotations · 14 names»."""

from collections.abc import Mapping

from reader.library.library import Library
from reader.text.cells import cell_len
from reader.tui.words import count, full_date, language_name

LEAVE_OUT = ("language", "names", "authors", "source", "quotations", "minutes")
"""What is left out where there is no room, the first first."""

Facts = Mapping[str, str]
"""What is known, by name, in the order it is told."""


def facts_of(library: Library, number: int) -> Facts:
    """All that the line could say of an article; quotations and names once they are known."""
    article = library.articles[number]
    facts = {
        "authors": ", ".join(article.authors),
        "source": article.source,
        "date": full_date(article.date) if article.date else "",
        "language": language_name(article.language) if article.language else "",
        "minutes": f"{library.minutes(number)} min",
    }
    if library.is_annotated(number):
        known = library.annotations(number)
        facts["quotations"] = count(len(known.spoken), "quotation")
        facts["names"] = count(len({name.canonical for name in known.names}), "name")
    return {name: fact for name, fact in facts.items() if fact}


def fitting(facts: Facts, width: int) -> str:
    """As many of the facts as fit in so many cells."""
    kept = dict(facts)
    for name in LEAVE_OUT:
        if cell_len(" · ".join(kept.values())) <= width:
            break
        kept.pop(name, None)
    return " · ".join(kept.values())
