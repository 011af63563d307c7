"""What lists say of articles: all that is known without their texts. Costs a start nothing to import."""

from array import array
from collections.abc import Sequence
from typing import Protocol, overload

from reader.text.dates import PartialDate

_END = b"\0"
_FEWEST_SLOTS = 1 << 10
"""Always a power of two, and twice as many as there are lines or more."""


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
        return f"{self._lines.keys[self._number]:016x}"

    @property
    def title(self) -> str:
        """Its title."""
        return self._lines.title(self._number)

    @property
    def date(self) -> PartialDate | None:
        """When it appeared."""
        return self._lines.dates[self._number]

    @property
    def source(self) -> str:
        """Who published it."""
        return self._lines.source(self._number)

    @property
    def path(self) -> str:
        """Its file."""
        return self._lines.path(self._number)

    @property
    def part(self) -> int:
        """Its number in that file."""
        return self._lines.parts[self._number]

    @property
    def words(self) -> int:
        """How many words it has."""
        return self._lines.words[self._number]


class Lines(Sequence[Line]):
    """The lines of many articles, by columns: as tuples of strings they would take four times the memory.

    One thread changes them, any may read: a line is there when the last of its columns is.
    """

    def __init__(self) -> None:
        self.dates: list[PartialDate | None] = []
        self.parts, self.words = array("I"), array("I")
        self.keys = array("Q")
        """An article's key is a number of 64 bits, in hexadecimal digits."""
        self._slots = array("I", bytes(4 * _FEWEST_SLOTS))
        """Numbers by key, plus one: each in the first free slot from that which the key tells (open addressing)."""
        self._sources, self._folders = array("I"), array("I")
        """Places in `_shared`."""
        self._shared: list[str] = []
        self._places: dict[str, int] = {}
        self._starts = array("Q")
        self._texts = bytearray()
        """Title and the file's name of each line, in UTF-8, each with a sign after it that no text has."""

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

    def title(self, number: int) -> str:
        """The title of a line."""
        start = self._starts[number]
        return self._texts[start : self._texts.find(_END, start)].decode(errors="surrogatepass")

    def path(self, number: int) -> str:
        """The file of a line."""
        start = self._texts.find(_END, self._starts[number]) + 1
        name = self._texts[start : self._texts.find(_END, start)].decode(errors="surrogatepass")
        return self._shared[self._folders[number]] + name

    def source(self, number: int) -> str:
        """The source of a line."""
        return self._shared[self._sources[number]]

    def put(
        self, number: int, key: str, title: str, date: PartialDate | None, source: str, path: str, part: int, words: int
    ) -> None:
        """Set the line with a key, or add one at the end; what it said before stays in memory: lines change seldom."""
        cut = max(path.rfind("/"), path.rfind("\\")) + 1
        source_place, folder = self._place(source), self._place(path[:cut])
        start = len(self._texts)
        self._texts += f"{title}\0{path[cut:]}\0".encode(errors="surrogatepass")
        if number == len(self.keys):
            self.dates.append(date)
            self.parts.append(part)
            self.words.append(words)
            self._sources.append(source_place)
            self._folders.append(folder)
            self._starts.append(start)
            self.keys.append(int(key, 16))
            if 2 * len(self.keys) > len(self._slots):
                self._slots = self._filed(2 * len(self._slots))
            else:
                _file(self._slots, self.keys, number)
        else:
            self.dates[number], self.parts[number], self.words[number] = date, part, words
            self._sources[number], self._folders[number] = source_place, folder
            self._starts[number] = start

    def number_of(self, key: str) -> int | None:
        """The number of the line with a key; None where there is none, or it is no key."""
        try:
            wanted = int(key, 16)
        except ValueError:
            return None
        slots, keys = self._slots, self.keys
        slot = wanted % len(slots)
        while number := slots[slot]:
            if keys[number - 1] == wanted:
                return number - 1
            slot = (slot + 1) % len(slots)
        return None

    def _filed(self, size: int) -> "array[int]":
        """All numbers in so many slots."""
        slots = array("I", bytes(4 * size))
        for number in range(len(self.keys)):
            _file(slots, self.keys, number)
        return slots

    def _place(self, text: str) -> int:
        """Where a text is kept that many lines share."""
        place = self._places.get(text)
        if place is None:
            self._shared.append(text)
            place = self._places[text] = len(self._shared) - 1
        return place


def _file(slots: "array[int]", keys: "array[int]", number: int) -> None:
    slot = keys[number] % len(slots)
    while slots[slot]:
        slot = (slot + 1) % len(slots)
    slots[slot] = number + 1
