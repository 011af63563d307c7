"""What a list says of an article: all that is known without its text. Costs a start nothing to import."""

from typing import NamedTuple, Protocol

from reader.text.dates import PartialDate


class Summary(Protocol):
    """An article, or what stands for it while its text stays where it is."""

    @property
    def key(self) -> str:
        """The article's key."""
        ...

    @property
    def title(self) -> str:
        """Its title."""
        ...

    @property
    def date(self) -> PartialDate | None:
        """When it appeared."""
        ...

    @property
    def source(self) -> str:
        """Who published it."""
        ...

    @property
    def path(self) -> str:
        """Its file."""
        ...

    @property
    def part(self) -> int:
        """Its number in that file."""
        ...

    @property
    def words(self) -> int:
        """How many words it has."""
        ...


class Line(NamedTuple):
    """A `Summary` and nothing more."""

    key: str
    title: str
    date: PartialDate | None
    source: str
    path: str
    part: int
    words: int
