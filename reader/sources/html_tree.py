"""Trees of HTML: parsed without network, without entities of their own, without comments, within limits."""

from lxml import etree, html

from reader.sources.html_walk import Element

__all__ = ["body_of", "parse_tree"]


def parse_tree(text: str) -> Element | None:
    """Parse a page or a scrap; None where there is nothing in it.

    Args:
        text: Clean, for libxml2 stops reading at control characters.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        return html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.LxmlError, AssertionError):  # lxml asserts that a document has a root
        return None


def body_of(tree: Element) -> Element:
    """The part that is shown."""
    body = tree.find("body")
    return tree if body is None else body
