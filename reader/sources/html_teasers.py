"""What a page says in its teasers, which are of other articles: their authors and days are none of its own.

A teaser is a part of the page under a heading that is a link, or an `<article>` beside others.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from reader.sources.html_walk import Element

__all__ = ["without_teasers"]

_HEADINGS = ("h1", "h2", "h3", "h4")
_WHOLE = frozenset(("body", "html", "main"))
"""Elements around the whole page, in which a heading says nothing of what stands beside it."""
_MOST_AROUND = 12
"""Elements around a piece among which its heading is looked for."""
_MOST_HEADINGS = 3


def without_teasers(said: Sequence[tuple[Element, str]]) -> list[str]:
    """Give what is said outside teasers.

    A page may link the heading of its only article, too: the only teaser of a page that says something is believed
    where nothing else is.

    Args:
        said: Elements, and what each says.
    """
    teasers = [_teaser(element) for element, _ in said]
    if None not in teasers and len(set(teasers)) == 1:
        return [value for _, value in said]
    return [value for (_, value), teaser in zip(said, teasers, strict=True) if teaser is None]


def _teaser(element: Element) -> Element | None:
    """The teaser around an element; None for one that belongs to the page."""
    for around in islice(element.iterancestors(), _MOST_AROUND):
        headings = list(islice(around.iter(*_HEADINGS), _MOST_HEADINGS))
        if around.tag in _WHOLE or any(heading.tag == "h1" for heading in headings):
            return None
        if headings:
            return around if _is_beside_others(around) or any(map(_is_link, headings)) else None
    return None


def _is_beside_others(element: Element) -> bool:
    """True for an `<article>` among others."""
    return element.tag == "article" and next(_others(element), None) is not None


def _others(element: Element) -> Iterator[Element]:
    yield from element.itersiblings("article")
    yield from element.itersiblings("article", preceding=True)


def _is_link(heading: Element) -> bool:
    parent = heading.getparent()
    return heading.find(".//a[@href]") is not None or (parent is not None and parent.tag == "a")
