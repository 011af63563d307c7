"""The files in a zip archive that is a book or a document, read within limits and never written to disk.

Names are only ever looked up in the archive, and no entity or address in its XML is followed.
"""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from reader.sources.html_walk import Element
from reader.sources.problem import UnreadableError

__all__ = ["MAX_MEMBER", "Archive", "open_archive", "xml_tree"]

MAX_MEMBER = 20 * 2**20
"""Bytes of one file in the archive, unpacked."""
MAX_ALL = 160 * 2**20
"""Bytes of all that is read, unpacked."""

_DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError, RuntimeError, EOFError, OSError,
    ValueError, IndexError,
)  # fmt: skip
"""What zipfile raises on archives that are cut off, encrypted, or packed in ways it doesn't know."""
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How books and documents may be packed; zipfile unpacks the others without a limit."""


@dataclass(slots=True)
class Archive:
    """An open archive."""

    zip: zipfile.ZipFile
    what: str
    """What it is, in a word: `book`."""
    names: Mapping[str, str]
    """Of each file, its name with slashes, and as the archive has it."""
    room: int = field(default_factory=lambda: MAX_ALL)

    def bytes_of(self, name: str) -> bytes:
        """What is in a file.

        Raises:
            UnreadableError: it isn't there, or it is too large or damaged.
        """
        if name not in self.names:
            raise UnreadableError(f"missing in the {self.what}", f"get the {self.what} again")
        try:
            info = self.zip.getinfo(self.names[name])
            if info.compress_type not in _WAYS:
                raise UnreadableError(f"packed as no {self.what} is", f"get the {self.what} again")
            with self.zip.open(info) as file:
                data = file.read(min(MAX_MEMBER, self.room) + 1)
        except _DAMAGED:
            raise UnreadableError("damaged or encrypted", f"get the {self.what} again") from None
        if len(data) > MAX_MEMBER:
            raise UnreadableError(f"unpacks to more than {MAX_MEMBER >> 20} MB", "don't trust where it came from")
        self.room -= len(data)
        if self.room < 0:
            what = f"a {self.what} of more than {MAX_ALL >> 20} MB"
            raise UnreadableError(what, "don't trust where it came from")
        return data


def open_archive(data: bytes, what: str) -> Archive:
    """Open an archive.

    Args:
        data: All of it.
        what: What it should be, in a word.

    Raises:
        UnreadableError: it is damaged, or none.
    """
    try:
        packed = zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGED:
        raise UnreadableError(f"a damaged {what}", "get it again") from None
    return Archive(packed, what, {name.replace("\\", "/"): name for name in packed.namelist()})


def xml_tree(data: bytes) -> Element | None:
    """Parse XML; None where there is nothing in it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        return None
