"""A name as it is found in the lines of a text, before the text's own places are known."""

from typing import NamedTuple

__all__ = ["Found", "Words"]

Words = tuple[str, ...]
"""The words of a name."""


class Found(NamedTuple):
    """A name: tokens `first` up to, but not including, `last` of line `line`."""

    line: int
    first: int
    last: int
    type: str
