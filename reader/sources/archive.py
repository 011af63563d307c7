"""The files in a zip archive that is a book or a document, read within limits and never written to disk.

Names are only ever looked up in the archive, and no entity or address in its XML is followed.
"""

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.entities import name2codepoint

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
_CONTROLS = re.compile(rb"[\0-\x08\x0b\x0c\x0e-\x1f]")
_ENTITY = re.compile(rb"&(?:(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)?")
_CHARACTERS = (range(9, 11), range(13, 14), range(32, 0xD800), range(0xE000, 0xFFFE), range(0x10000, 0x110000))
"""Those of XML 1.0, section 2.2."""
_OF_XML = ("amp", "lt", "gt", "quot", "apos")


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
    """Parse XML, mended where a program wrote it wrong; None where there is nothing in it."""
    tree, is_right = _parsed(data)
    if is_right or data.lstrip()[:1] not in (b"<", b"\xef"):  # in UTF-16 bytes of 0 are no mistakes
        return tree
    return _parsed(_mended(data))[0]


def _parsed(data: bytes) -> tuple[Element | None, bool]:
    """The tree and whether nothing was wrong with it; behind a mistake the parser loses every `&amp;`."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        return etree.fromstring(data, parser), not parser.error_log
    except (etree.LxmlError, ValueError):
        return None, False


def _mended(data: bytes) -> bytes:
    """XML without the characters that it can't hold, with the entities of HTML as characters and `&` as `&amp;`."""
    return _ENTITY.sub(_entity, _CONTROLS.sub(b"", data))


def _entity(found: re.Match[bytes]) -> bytes:
    name = (found[1] or b"").decode()
    if name.startswith("#"):
        code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
        return f"&#{code};".encode() if any(code in span for span in _CHARACTERS) else b""
    if name in _OF_XML:
        return found[0]
    return f"&#{name2codepoint[name]};".encode() if name in name2codepoint else b"&amp;" + found[0][1:]
