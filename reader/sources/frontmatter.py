"""The front matter of a Markdown file: YAML between `---`, TOML between `+++`, JSON, the lines of Pandoc, even broken.

YAML is read from its events and never constructed, for three reasons: every value stays the string that the author
wrote (`1984`, `no`, `2024-13-45`); aliases of collections stay out (a bomb of them holds billions of values); and
nesting ends at a depth of ours (100,000 brackets overflow the stack of PyYAML 6.0.3's constructor in C, and with it the
process).
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from itertools import chain

import yaml

from reader.sources.metadata import field_of

__all__ = ["split_front_matter"]

_OPENING = re.compile(r"(?:[ \t]*\n){0,5}(---|\+\+\+)[ \t]*(yaml|toml|json)?[ \t]*\n")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\n|\Z)", re.MULTILINE),
}
_PANDOC = re.compile(r"%[ \t]+(\S.*(?:\n[ \t]+\S.*)*)\n(?:%[ \t]*(.*(?:\n[ \t]+\S.*)*)\n(?:%[ \t]*(.*)\n)?)?")
"""`% title`, `% author; author`, `% date`."""
_OBJECT = re.compile(r"\s{0,20}\{\s{0,20}\"")
_LANGUAGES = {"---": "yaml", "+++": "toml"}
_LONGEST = 2**14
"""Code points: what is longer is no front matter (the longest of 844 real ones has 1,443; tomllib is quadratic)."""
_DEEPEST = 20
"""Levels of nesting; front matter in the wild has three."""

_LINE = re.compile(r"([^\W\d_][\w -]{0,40}?)[ \t]*[:=](?:[ \t]+(.*))?")
_ELEMENT = re.compile(r"[ \t]*-[ \t]+(.*)")
_AROUND = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|\[([^\[\]]*)\]|(.*?))\s*""")

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_EXTRA_TABLES = ("extra", "params", "metadata", "meta")
"""Where Zola, Hugo and others want fields that they don't know."""


def split_front_matter(text: str) -> tuple[dict[str, object], str]:
    """Part `text` (clean) into the values of its front matter and its body.

    Text between two rules that holds no values is no front matter and stays in the body.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return _json(text) if (pandoc := _PANDOC.match(text)) is None else _pandoc(pandoc)
    closing = _CLOSING[opening[1]].search(text, opening.end())
    if closing is None or closing.start() - opening.end() > _LONGEST:
        return {}, text
    inside = text[opening.end() : closing.start()]
    values = _values(inside, opening[2] or _LANGUAGES[opening[1]])
    if not values and inside.strip():
        return {}, text
    return values, text[closing.end() :]


def _pandoc(lines: re.Match[str]) -> tuple[dict[str, object], str]:
    values = dict(zip(("title", "author", "date"), lines.groups(), strict=True))
    values["author"] = re.sub(r"\n[ \t]+", "; ", values["author"] or "")
    return {name: value for name, value in values.items() if value}, lines.string[lines.end() :]


def _json(text: str) -> tuple[dict[str, object], str]:
    """Front matter as an object of JSON, which Hugo knows too."""
    if _OBJECT.match(text):
        try:
            values, end = json.JSONDecoder().raw_decode(text[:_LONGEST].lstrip())
        except (ValueError, RecursionError):
            return {}, text
        rest = text.lstrip()[end:]
        if isinstance(values, dict) and rest.startswith("\n") and any(map(field_of, values)):
            return values, rest
    return {}, text


def _values(text: str, language: str) -> dict[str, object]:
    try:
        values = _READ[language](text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return _rescued(text)
    extras = (values.get(name) for name in _EXTRA_TABLES)
    return dict(chain.from_iterable(table.items() for table in (*extras, values) if isinstance(table, Mapping)))


def _object(text: str) -> dict[str, object]:
    """Build the values from an object of JSON.

    Raises:
        ValueError: it is none.
    """
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("no object")
    return values


def _toml(text: str) -> dict[str, object]:
    values: dict[str, object] = tomllib.loads(text)
    return values


def _yaml(text: str) -> dict[str, object]:
    """Build the values from the events of the first document.

    Raises:
        yaml.YAMLError: it is no YAML.
        ValueError: it is nested too deep, or no mapping.
    """
    stack: list[list[object]] = [[]]
    anchors: dict[str, str] = {}
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            stack.append([])
            if len(stack) > _DEEPEST:
                raise ValueError("nested too deep")
        elif isinstance(event, yaml.ScalarEvent):
            stack[-1].append(event.value)
            if event.anchor:
                anchors[event.anchor] = event.value
        elif isinstance(event, yaml.AliasEvent):
            stack[-1].append(anchors.get(event.anchor or "", ""))
        elif isinstance(event, yaml.CollectionEndEvent):
            nodes = stack.pop()
            stack[-1].append(_mapping(nodes) if isinstance(event, yaml.MappingEndEvent) else nodes)
        elif isinstance(event, yaml.DocumentEndEvent):
            break
    document = stack[0][0] if stack[0] else {}
    if not isinstance(document, dict):
        raise ValueError("no mapping")
    return document


def _mapping(nodes: list[object]) -> dict[str, object]:
    pairs = zip(nodes[::2], nodes[1::2], strict=True)
    return {key: value for key, value in pairs if isinstance(key, str)}


_READ = {"yaml": _yaml, "toml": _toml, "json": _object}


def _rescued(text: str) -> dict[str, object]:
    """Read broken front matter line by line: `title: Paris: la fête`. Nothing where most lines are no values."""
    values: dict[str, object] = {}
    lines = [line for line in text.split("\n") if line.strip() and not line.startswith((" ", "\t", "#", "-"))]
    fields = [match for match in map(_LINE.fullmatch, lines) if match]
    if 2 * len(fields) <= len(lines):
        return {}
    for name, found in _blocks(text):
        values.setdefault(name, found)
    return values


def _blocks(text: str) -> Iterator[tuple[str, object]]:
    """Each field with its value, or with the elements of the list under it."""
    name, elements = "", list[str]()
    for line in text.split("\n"):
        if field := _LINE.fullmatch(line):
            if name and elements:
                yield name, elements
            name, elements = field[1], []
            if value := _bare(field[2] or ""):
                yield name, value
        elif element := _ELEMENT.fullmatch(line):
            elements.append(_bare(element[1]))
    if name and elements:
        yield name, elements


def _bare(value: str) -> str:
    """The value without quotes or one pair of brackets around it."""
    match = _AROUND.fullmatch(value)
    return next((group for group in match.groups() if group is not None), "") if match else value
