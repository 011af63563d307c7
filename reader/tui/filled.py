"""What the workers that fill the library say to the app."""

from dataclasses import dataclass

from textual.message import Message

from reader.article import Article
from reader.library.library import Library
from reader.tui.shelf import Arranged


@dataclass
class Opened(Message):
    """There is another library, which is being filled."""

    library: Library


@dataclass
class Begun(Message):
    """The beginning of a long text is there, before the text itself."""

    article: Article


@dataclass
class Listed(Message):
    """The list of articles is made anew."""

    arranged: Arranged


@dataclass
class Grown(Message):
    """Articles have arrived, or more is known about them."""

    left: int = 0
    """How many articles nobody has looked for voices in yet; -1 while files are still read."""
    indexed: tuple[int, int] | None = None
    """How many files of how many the index is up to date with, while it is brought up to date."""

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Grown)
