"""The people, organisations and places that a text names."""

from collections.abc import Iterator, Sequence

from reader.annotate.languages import language_table
from reader.annotate.name_features import Line, lines
from reader.annotate.name_found import Found
from reader.annotate.name_pass import canonical_forms, over_document
from reader.annotate.name_rules import find_names_by_rule
from reader.annotate.tagger import lists, load, models
from reader.article import Block, BlockKind, Name, NameType

__all__ = ["find_names"]

_MODELS = {"ca": "es", "gl": "pt", "af": "nl", "da": "sv", "no": "sv", "nb": "sv"}
"""Languages without a model of their own, and whose is used instead."""
_MOST_TOKENS = 100_000
"""Tokens of an article that are tagged, those of a book; further on only names that are known by then are found."""
_LONGEST_NAME = 30
"""Words; what is longer is a line of capitals, and must not make every look at it slow."""
_ENDING = (".", ")")
"""Marks that may end a name: «Inc.», «Amies (Les)»; a quotation mark begins what somebody says."""
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)
_SHORT_WORD = 3
"""Letters of the words that headlines leave without a capital."""
_MOSTLY = 0.8
_Typed = tuple[int, int, str]
_SILENT = (BlockKind.CODE, BlockKind.RULE)
"""Blocks in which no name is looked for."""


def find_names(text: str, blocks: Sequence[Block], language: str) -> tuple[Name, ...]:
    """The names in an article, sorted by start, none overlapping another.

    Args:
        text: the article's text.
        blocks: what it consists of; names in code are left alone. Without blocks all of the text is read.
        language: ISO 639-1; names in a language without a model are found by rules.

    Returns:
        The names, each with the fullest form that the article gives it.
    """
    blocks = blocks or (Block(0, len(text)),)
    language = language.lower()[:2]
    model = language if language in models() else _MODELS.get(language, "")
    if model not in models():
        return find_names_by_rule(text, blocks, language)
    all_lines = list(_lines(text, blocks))
    spans = [
        (all_lines[name.line].starts[name.first], all_lines[name.line].ends[name.last - 1], name.type)
        for name in over_document(all_lines, _tagged(all_lines, model), lists(), language_table(language))
    ]
    spans = _without_headline_capitals(text, blocks, spans)
    forms = canonical_forms(text, spans)
    named = zip(spans, forms, strict=True)
    return tuple(Name(start, end, NameType(kind), form) for (start, end, kind), form in named)


def _without_headline_capitals(text: str, blocks: Sequence[Block], spans: Sequence[_Typed]) -> list[_Typed]:
    """Leave out of «A Second Hand in the Tide Tables» what the body doesn't name: capitals tell nothing there."""
    heads = [block for block in blocks if block.kind in _HEADS and _is_title_case(block.of(text))]
    in_head = [any(head.start <= start < head.end for head in heads) for start, _, _ in spans]
    body = {text[start:end] for (start, end, _), head in zip(spans, in_head, strict=True) if not head}
    words = {word for name in body for word in (name, name.split()[-1])}
    kept = []
    for (start, end, kind), head in zip(spans, in_head, strict=True):
        told = text[start:end]
        if head and told not in words:
            begins = max((word for word in words if told.startswith(word + " ")), key=len, default="")
            if not begins:
                continue
            end = start + len(begins)  # «Ida Gray Doesn't Want to Stop»
        kept.append((start, end, kind))
    return kept


def _is_title_case(text: str) -> bool:
    """True where most long words have a capital, as American headlines do (Chicago Manual of Style, 8.159)."""
    long_words = [word for word in text.split() if len(word) > _SHORT_WORD and word[0].isalpha()]
    return len(long_words) > 1 and sum(word[0].isupper() for word in long_words) > _MOSTLY * len(long_words)


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[Line]:
    for block in blocks:
        if block.kind not in _SILENT:
            yield from lines(text, block.start, block.end)


def _tagged(all_lines: Sequence[Line], model: str) -> Iterator[Found]:
    tagger = load(model)
    small = {word for line in all_lines for word in line.words if word.islower()}
    left = _MOST_TOKENS
    for number, line in enumerate(all_lines):
        for tag in tagger.tags(line if len(line.words) <= left else line.upto(left), small):
            last = tag.last
            while (
                last > tag.first + 1 and not line.words[last - 1][0].isalnum() and line.words[last - 1] not in _ENDING
            ):
                last -= 1
            if last - tag.first <= _LONGEST_NAME:
                yield Found(number, tag.first, last, tag.type)
        left = max(left - len(line.words), 0)
