"""A second look by trafilatura, where the extra `[web]` is installed, at pages in which nothing is found."""

import copy
from importlib.util import find_spec

from reader.sources.compose import Draft
from reader.sources.html_tree import body_of, parse_tree
from reader.sources.html_walk import Element, walk

__all__ = ["EDGES", "web_blocks"]

EDGES = ("nav", "aside", "footer", "form")
"""Elements around the article of a page."""


def web_blocks(tree: Element) -> list[Draft]:
    """The blocks of the article in a page, but for its edges; none where trafilatura isn't installed or finds none."""
    if find_spec("trafilatura") is None:
        return []
    import trafilatura

    page = copy.deepcopy(tree)
    for edge in list(page.iter(*EDGES)):
        edge.drop_tree()
    found = trafilatura.extract(
        page, output_format="html", include_formatting=True, include_links=True, include_comments=False
    )
    article = parse_tree(found) if found else None
    return [] if article is None else walk(body_of(article))
