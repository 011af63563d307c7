"""The order of work on one text: marks, names, speakers."""

from collections.abc import Sequence

from reader.annotate.dashes import find_turns
from reader.annotate.marks import Pair, find_marked
from reader.article import Annotations, Block, Name, Quotation


def annotations_of(text: str, blocks: Sequence[Block], language: str) -> Annotations:
    """Find the quotations, their speakers and the names of a text; see `reader.annotate.annotate`."""
    names = _names(text, blocks, language)
    pairs = sorted([*find_marked(text, blocks), *find_turns(text, blocks)], key=lambda pair: pair.start)
    return Annotations(tuple(_quotation(pair) for pair in _apart(pairs)), tuple(names))


def _apart(pairs: Sequence[Pair]) -> list[Pair]:
    kept: list[Pair] = []
    for pair in pairs:
        if not kept or pair.start >= kept[-1].end:
            kept.append(pair)
    return kept


def _quotation(pair: Pair) -> Quotation:
    return Quotation(pair.start, pair.end, pair.content, rule="none", closed=pair.closed)


def _names(text: str, blocks: Sequence[Block], language: str) -> tuple[Name, ...]:
    from reader.annotate.name_rules import find_names_by_rule

    return find_names_by_rule(text, blocks, language)
