"""The title of a plain text, where a reader would see one: a short line without final full stop, set apart.

It stands first, or second after a lead that ends its sentence.
"""

import re
from collections.abc import Sequence

from reader.article import BlockKind
from reader.sources.compose import Draft

__all__ = ["find_headline"]

_LONGEST = 150
"""Code points; the longest headlines of newspapers have about 130."""

_NOT_AT_END = (".", ",", ";", ":")
_NOT_AT_START = re.compile(r"[-–—―*•]|\d{1,3}[.)]\s|https?:|[^\W\d_]*@")
_SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"')


def find_headline(drafts: Sequence[Draft], *, after_lead: bool = False) -> int | None:
    """The place of the title among the first blocks, or None.

    Args:
        drafts: The blocks of the text.
        after_lead: True where the source shows that the text begins with its lead.
    """
    if sum(draft.text != "" for draft in drafts) < 2:
        return None
    first, second = _is_headline(drafts[0]), _is_headline(drafts[1])
    if first and not (after_lead and second):
        return 0 if sum(len(draft.text) for draft in drafts[1:]) > len(drafts[0].text) else None
    if second and len(drafts) > 2 and _is_lead(drafts[0]):
        # A heading between paragraphs is no title, and a text that has one has others.
        return 1 if after_lead or not any(map(_is_headline, drafts[2:])) else None
    return None


def _is_lead(draft: Draft) -> bool:
    return draft.kind is BlockKind.PARAGRAPH and draft.text.endswith(_SENTENCE_ENDS)


def _is_headline(draft: Draft) -> bool:
    text = draft.text
    if draft.kind is not BlockKind.PARAGRAPH or len(text) > _LONGEST or "\n" in text:
        return False
    letter = next(filter(str.isalpha, text), "")
    return bool(letter) and not letter.islower() and not text.endswith(_NOT_AT_END) and not _NOT_AT_START.match(text)
