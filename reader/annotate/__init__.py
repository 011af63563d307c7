"""From a text to its quotations, speakers and names.

    annotate(text, blocks, language)  what is quoted, by whom, and who is named
    annotate_article(article)         the same of an article
    paragraphs(text)                  the blocks of a text that is nothing but lines
    RULES                             what each rule that finds a speaker looks for, in a sentence

Cheap to import: tables and models are loaded when the first text of their language is annotated.
"""

from collections.abc import Sequence

from reader.annotate.rules import RULES
from reader.article import Annotations, Article, Block, BlockKind

__all__ = ["RULES", "annotate", "annotate_article", "paragraphs"]

_LONGEST_TITLE = 160
"""Code points."""
_ENDS = frozenset(".,;:!…。，")
_DASHES = frozenset("-–—―")


def annotate(text: str, blocks: Sequence[Block], language: str = "") -> Annotations:
    """Find the quotations, their speakers and the names of a text.

    Args:
        text: the text; offsets of all that is found are code points in it.
        blocks: its blocks in order. Code and rules are left out; in titles and headings a quotation takes a speaker
            only where that is clear.
        language: ISO 639-1; told from the text where empty.
    """
    from reader.annotate.engine import annotations_of

    return annotations_of(text, blocks, language)


def annotate_article(article: Article) -> Annotations:
    """Find the quotations, their speakers and the names of an article."""
    return annotate(article.text, article.blocks, article.language)


def paragraphs(text: str) -> tuple[Block, ...]:
    """The lines of `text` as blocks that cover it, for a text that says nothing of its structure.

    A short first line that does not end as a sentence does, before others, is a title.
    """
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(start, start + len(line)))
        start += len(line) + 1
    first, _, rest = text.partition("\n")
    if rest.strip() and _is_title(first.strip()):
        blocks[0] = Block(0, len(first), BlockKind.TITLE)
    return tuple(blocks)


def _is_title(line: str) -> bool:
    """True for a short line that ends without a full stop, and is no turn of a dialogue."""
    return 0 < len(line) <= _LONGEST_TITLE and line[-1] not in _ENDS and line[0] not in _DASHES
