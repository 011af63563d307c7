"""What the JSON-LD of a page says about its article (schema.org), however it is wrapped, and the text that it holds."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import islice

from reader.sources.dates import day_of_seconds
from reader.sources.html_walk import Element
from reader.text.fold import fold

__all__ = ["json_ld", "json_ld_text"]

_Node = Mapping[str, object]

_ORIGIN = "JSON-LD"
_ARTICLE = re.compile(
    r"(?:\w*Article|\w*BlogPosting|Report|Review|Recipe|SocialMediaPosting|LiveBlogPosting|OpinionPiece)$"
)
_PAGE = re.compile(r"(?:Web|Item|About)Page$")
"""What stands for the article where none is named."""
_FIELDS = (
    ("title", ("headline", "name")),
    ("date", ("datePublished", "dateCreated")),
    ("language", ("inLanguage",)),
    ("url", ("url",)),
)
_PEOPLE = (("authors", "author"), ("authors", "creator"), ("source", "publisher"))
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "item")
"""Where an object may hold another that tells of the article."""
_AROUND = re.compile(
    r"^(?:/\*|//)?\s{0,9}<!(?:\[CDATA\[|--)\s{0,9}(?:\*/)?|(?:/\*|//)?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*/)?\s{0,9};?$|;$"
)
"""What hides a script from programs of 1999, and a semicolon behind it."""
_COMMA_AT_END = re.compile(r",(\s*[\]}])")
_MOST_NODES = 2000
"""Objects that are looked at."""
_LARGEST = 2_000_000
"""Code points of one block."""
_MOST_NAMES = 20
_DEEPEST = 4
"""Lists and objects around words."""


def json_ld(tree: Element) -> Iterator[tuple[str, str, str]]:
    """Give field, value and origin of what is said; the first value of a field is to be believed first."""
    nodes = _all_nodes(tree)
    node = _chosen(nodes, tree)
    if node is None:
        return
    people = {one["@id"]: one for one in nodes if isinstance(one.get("@id"), str) and "name" in one}
    for field, keys in _FIELDS:
        for key in keys:
            value = _said(node.get(key)) or (day_of_seconds(node.get(key)) if field == "date" else "")
            if value:
                yield field, unescape(value), _ORIGIN
    for field, key in _PEOPLE:
        for name in _names(node.get(key), people):
            yield field, unescape(name), _ORIGIN


def json_ld_text(tree: Element) -> str:
    """The text of the article, where a page that a script draws has it nowhere else; else ""."""
    node = _chosen(_all_nodes(tree), tree)
    return "" if node is None else _said(node.get("articleBody"))


def _all_nodes(tree: Element) -> list[_Node]:
    return list(islice(_nodes(tree), _MOST_NODES))


def _nodes(tree: Element) -> Iterator[_Node]:
    """Every object of the page's JSON-LD, the outer before the inner."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or len(script.text or "") > _LARGEST:
            continue
        nodes = _parsed(_AROUND.sub("", (script.text or "").strip()))
        for _ in range(_MOST_NODES):
            if not nodes:
                break
            node = nodes.pop(0)
            if isinstance(node, list):
                nodes = node[:_MOST_NODES] + nodes
            elif isinstance(node, Mapping):
                yield node
                nodes += [node[key] for key in _INSIDE if key in node]


def _parsed(text: str) -> list[object]:
    """The document, in a list; once more without commas behind the last of several, which JavaScript allows."""
    for attempt in (text, _COMMA_AT_END.sub(r"\1", text)):
        try:
            return [json.loads(attempt, strict=False)]
        except (ValueError, RecursionError):
            continue
    return []


def _chosen(nodes: Sequence[_Node], tree: Element) -> _Node | None:
    """The object of the article: that whose headline stands on the page, for others may be linked; else the first."""
    articles = [node for node in nodes if _is(node, _ARTICLE)] or [node for node in nodes if _is(node, _PAGE)]
    if len(articles) > 1:
        headings = _letters(" ".join(" ".join(one.itertext()) for one in islice(tree.iter("h1", "title"), 5)))
        shown = (node for node in articles if (said := _said(node.get("headline"))) and _letters(said) in headings)
        return next(shown, articles[0])
    return next(iter(articles), None)


def _is(node: _Node, kind: re.Pattern[str]) -> bool:
    kinds = node.get("@type")
    return any(
        isinstance(one, str) and kind.match(re.split(r"[/#:]", one)[-1])
        for one in (kinds if isinstance(kinds, list) else [kinds])
    )


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(unescape(text[:2000])))


def _said(value: object) -> str:
    """The words of a value, of the first of several, of an object that holds one."""
    for _ in range(_DEEPEST):
        if isinstance(value, list):
            value = next(iter(value), None)
        elif isinstance(value, Mapping):
            value = value.get("@value") or value.get("name")
    return value if isinstance(value, str) else ""


def _names(value: object, people: Mapping[object, _Node]) -> Iterator[str]:
    """The names of people or bodies, which may stand elsewhere under the `@id` that is given here."""
    for one in value[:_MOST_NAMES] if isinstance(value, list) else [value]:
        node = one
        if isinstance(one, Mapping) and "name" not in one and isinstance(one.get("@id"), str):
            node = people.get(one["@id"], one)
        if isinstance(node, Mapping) and not node.get("name"):
            parts = [part for key in ("givenName", "familyName") if isinstance(part := node.get(key), str)]
            node = " ".join(parts)
        if name := _said(node):
            yield name
