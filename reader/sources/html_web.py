"""A second look by trafilatura, where the extra `[web]` is installed, at pages in which nothing is found."""

from importlib.util import find_spec

from reader.sources.compose import Draft
from reader.sources.html_tree import body_of, parse_tree
from reader.sources.html_walk import walk

__all__ = ["web_blocks"]


def web_blocks(text: str) -> list[Draft]:
    """The blocks of the article in a page; none where trafilatura is not installed or finds none."""
    if find_spec("trafilatura") is None:
        return []
    import trafilatura

    found = trafilatura.extract(
        text, output_format="html", include_formatting=True, include_links=True, include_comments=False
    )
    tree = parse_tree(found) if found else None
    return [] if tree is None else walk(body_of(tree))
