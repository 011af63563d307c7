"""How much of a text is taken: what no one writes would fill the memory as Python's objects."""

from reader.sources.problem import UnreadableError

__all__ = ["MAX_HTML", "MAX_LINES", "MAX_TAGS", "check_lines", "is_too_much_html"]

MAX_LINES = 1_500_000
"""Lines of one text; each may become a block, which takes some 300 bytes."""
MAX_HTML = 5_000_000
"""Code points of one piece of HTML of which a tree is made; of a longer one only the text is read."""
MAX_TAGS = 200_000
"""Tags of one; each may become an element, which takes two kilobytes with all that is asked of it."""


def check_lines(text: str) -> str:
    """Give the text back.

    Raises:
        UnreadableError: it has more lines than `MAX_LINES`.
    """
    if text.count("\n") > MAX_LINES:
        raise UnreadableError("a text of more than 1.5 million lines", "split it into smaller files")
    return text


def is_too_much_html(text: str) -> bool:
    """True for HTML of which no tree is made."""
    return len(text) > MAX_HTML or text.count("<") > MAX_TAGS
