"""Which part of a page is the article: readability decides, and what it took out of the article by mistake comes back.

readability works on a copy of the tree in which each element carries its number, so that its answer is read in the
original tree: with the mark-up that stands there, and with the prose that it dropped between two kept paragraphs.
"""

import logging
import re
from collections.abc import Sequence

from lxml import etree, html
from readability import Document
from readability.readability import Unparseable

from reader.sources.compose import Draft
from reader.sources.html_walk import Element, names, walk

__all__ = ["main_blocks"]

logging.getLogger("readability.readability").addHandler(logging.NullHandler())
logging.getLogger("readability.readability").propagate = False

_NUMBER = "data-reader"
_NUMBERED = re.compile(rf'{_NUMBER}="(\d+)"')

_UNITS = names(
    """
    p blockquote li h2 h3 h4 h5 h6 pre dd dt figcaption div section ul ol dl table td
    """
)
"""Elements that may come back."""
_PHRASES = names(
    """
    a abbr b bdi bdo cite code em font i kbd mark q s samp small span strong sub sup time tt u var br wbr ins
    del
    """
)
"""Elements that stand in a line; inside a paragraph that is kept they are kept."""
_NEVER = frozenset(["nav", "aside", "footer", "form", "button", "header"])
_UNLIKELY = re.compile(
    r"comment|sidebar|related|promo|share|social|newsletter|subscri|footer|masthead|menu|navbar|breadcrumb|sponsor|"
    r"advert|popup|cookie|widget|byline|author|meta|tags|toolbar|outbrain|taboola|recommend|read-?more|disqus|signup|teaser",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"related-?(?:posts|articles|stories|content)|sharedaddy|outbrain|taboola|newsletter-", re.IGNORECASE
)
"""What readability sometimes keeps: links to other articles, buttons."""
_MOST_OF_OTHERS = 0.3
"""Share of the article from which it is believed all the same."""
_MOST_ELEMENTS = 40_000
"""Readability takes minutes for more; the longest articles of encyclopaedias have 20,000."""
_LONGEST_ATTRIBUTE = 2000
"""Code points: readability's expressions are quadratic in the length of one."""
_LEAST = 60
"""Code points of a paragraph that comes back."""
_MOST_LINKED = 0.4
"""Share of a paragraph's text that may be links."""


def main_blocks(tree: Element) -> list[Draft]:
    """The blocks of the article in a page; none where none was found."""
    elements = list(tree.iter(etree.Element))
    if len(elements) > _MOST_ELEMENTS:
        return []
    kept = _kept(tree, elements)
    if not kept:
        return []
    root = _around(kept)
    wanted = set(kept) - _others(root, kept)
    for element in root.iter(etree.Element):
        if element not in wanted and not _OTHERS.search(_labels(element)) and _comes_back(element, root, wanted):
            wanted.update(element.iter(etree.Element))
    on_the_way = {above for element in wanted for above in element.iterancestors()}
    left_out = {element for element in root.iter(etree.Element) if element not in wanted and element not in on_the_way}
    return walk(root, left_out)


def _kept(tree: Element, elements: Sequence[Element]) -> list[Element]:
    """What readability keeps, in the order of the page."""
    for number, element in enumerate(elements):
        for name, value in element.attrib.items():
            if len(value) > _LONGEST_ATTRIBUTE:
                del element.attrib[name]
        element.set(_NUMBER, str(number))
    copy = html.fromstring(etree.tostring(tree, encoding="unicode", method="html"))
    for element in elements:
        del element.attrib[_NUMBER]
    try:
        summary = Document(copy).summary(html_partial=True)
    except Unparseable:
        return []
    return [elements[number] for number in sorted({int(number) for number in _NUMBERED.findall(summary)})]


def _around(kept: Sequence[Element]) -> Element:
    """The innermost element that holds all of them."""
    chain = [kept[0], *kept[0].iterancestors()]
    for element in kept[1:]:
        above = {element, *element.iterancestors()}
        while chain[0] not in above:
            del chain[0]
    return chain[0]


def _others(root: Element, kept: Sequence[Element]) -> set[Element]:
    """What stands in parts of other articles."""
    room = _MOST_OF_OTHERS * len(root.text_content())
    parts = [element for element in kept if _OTHERS.search(_labels(element))]
    return {inner for part in parts if len(part.text_content()) < room for inner in part.iter(etree.Element)}


def _comes_back(element: Element, root: Element, wanted: set[Element]) -> bool:
    parent = element.getparent()
    if element.tag in _PHRASES and parent in wanted:
        return True
    if element.tag == "li" and parent in wanted and any(item in wanted for item in parent):
        return True
    if element.tag not in _UNITS or any(_is_unlikely(one) for one in (element, *_below(element, root))):
        return False
    text = " ".join(element.text_content().split())
    if element.tag == "table" and element.find(".//th") is not None and element.find(".//a") is None:
        return element.find(".//tr[2]") is not None
    if element.tag[0] == "h" and len(text) < 200:
        following = element.getnext()
        return bool(text) and following is not None and following in wanted
    linked = sum(len(link.text_content()) for link in element.iter("a"))
    return (
        len(text) >= _LEAST
        and linked <= _MOST_LINKED * len(text)
        and not any(map(_is_unlikely, element.iter(etree.Element)))
    )


def _below(element: Element, root: Element) -> list[Element]:
    """The elements between the two."""
    between = []
    for above in element.iterancestors():
        if above is root:
            break
        between.append(above)
    return between


def _is_unlikely(element: Element) -> bool:
    return element.tag in _NEVER or _UNLIKELY.search(_labels(element)) is not None


def _labels(element: Element) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"[:500]
