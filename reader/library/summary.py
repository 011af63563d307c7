"""What lists say of articles: all that is known without their texts. Costs a start nothing to import."""

from array import array
from collections.abc import Sequence
from typing import Protocol, overload

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


class Line:
    """A `Summary` and nothing more: a place in `Lines`."""

    __slots__ = ("_lines", "_number")

    def __init__(self, lines: "Lines", number: int) -> None:
        self._lines = lines
        self._number = number

    @property
    def key(self) -> str:
        """The article's key."""
        return self._lines.keys[self._number]

    @property
    def title(self) -> str:
        """Its title."""
        return self._lines.texts[self._number].decode(errors="surrogatepass").partition("\0")[0]

    @property
    def date(self) -> PartialDate | None:
        """When it appeared."""
        return self._lines.dates[self._number]

    @property
    def source(self) -> str:
        """Who published it."""
        return self._lines.sources[self._number]

    @property
    def path(self) -> str:
        """Its file."""
        return (
            self._lines.folders[self._number]
            + self._lines.texts[self._number].decode(errors="surrogatepass").partition("\0")[2]
        )

    @property
    def part(self) -> int:
        """Its number in that file."""
        return self._lines.parts[self._number]

    @property
    def words(self) -> int:
        """How many words it has."""
        return self._lines.words[self._number]


class Lines(Sequence[Line]):
    """The lines of many articles, by columns: as tuples of strings they would take twice the memory.

    One thread changes them, any may read: a line is there when the last of its columns is.
    """

    def __init__(self) -> None:
        self.dates: list[PartialDate | None] = []
        self.sources: list[str] = []
        self.folders: list[str] = []
        self.parts = array("q")
        self.words = array("q")
        self.texts: list[bytes] = []
        """Title and the file's name, with a sign between that no text has."""
        self.keys: list[str] = []
        self._shared: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, number: int) -> Line: ...
    @overload
    def __getitem__(self, number: slice) -> list[Line]: ...
    def __getitem__(self, number: int | slice) -> Line | list[Line]:
        if isinstance(number, slice):
            return [Line(self, each) for each in range(*number.indices(len(self)))]
        if not 0 <= number < len(self.keys):
            raise IndexError(number)
        return Line(self, number)

    def put(
        self, number: int, key: str, title: str, date: PartialDate | None, source: str, path: str, part: int, words: int
    ) -> None:
        """Set a line, or add one at the end."""
        cut = max(path.rfind("/"), path.rfind("\\")) + 1
        folder, text = path[:cut], f"{title}\0{path[cut:]}".encode(errors="surrogatepass")
        folder, source = self._shared.setdefault(folder, folder), self._shared.setdefault(source, source)
        if number == len(self.keys):
            self.dates.append(date)
            self.sources.append(source)
            self.folders.append(folder)
            self.parts.append(part)
            self.words.append(words)
            self.texts.append(text)
            self.keys.append(key)
        else:
            self.dates[number], self.sources[number], self.folders[number] = date, source, folder
            self.parts[number], self.words[number] = part, words
            self.texts[number], self.keys[number] = text, key
