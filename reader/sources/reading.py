"""From the bytes of one file to its articles: which format it is, unpacked and decoded, never an exception."""

import copy
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from reader.article import Article
from reader.sources.decode import decode, is_binary
from reader.sources.formats import FEED, MARKDOWN, PAGE, PLAIN, WALLABAG, Format, format_of, is_known
from reader.sources.problem import Problem, UnreadableError
from reader.sources.sniff import export_in, looks_like, looks_like_markdown

__all__ = ["MISTAKE", "Reading", "read"]

MISTAKE = "can't be read for a mistake of Reader's own"
MAX_UNPACKED = 64 * 2**20
"""Bytes that a gzip file may hold."""
MAX_ARTICLES = 100_000
"""Articles that one file may hold: a million empty rows of a table would fill the memory."""
_GZIP = b"\x1f\x8b"
_XML = (FEED, PAGE)
"""What may have the suffix of the other: both are XML, or were."""
_AT_ONCE = 2**14
"""Bytes that are unpacked in one step: what is behind the end of a member is copied, and there may be many members."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article or a problem, and as what its file was read."""

    item: Article | Problem
    format: str = ""
    encoding: str = ""
    """As Python calls it; empty where the format has no encoding, or one for each of its parts."""


def read(data: bytes, name: str) -> Iterator[Reading]:
    """Read everything in a file: at least one article or problem.

    Args:
        data: What was in the file or came down the pipe.
        name: The name to show; its suffix tells the format, its bytes do where the suffix tells nothing.
    """
    format_: Format | None = None
    count = 0
    try:
        if data.startswith(_GZIP):
            data = _unpacked(data)
        format_ = _format(data, name)
        for reading in _read(format_, data, name):
            if count == MAX_ARTICLES:
                what = f"more than {MAX_ARTICLES:,} articles, of which the first are read"
                raise UnreadableError(what, "split it into smaller files")
            count += 1
            yield reading
        if not count:
            yield Reading(_nothing(data, name, format_), format_.name)
    except UnreadableError as error:
        yield Reading(Problem(name, error.what, error.advice), format_.name if format_ else "")
    except Exception as error:  # one file of thousands, which must not keep the others from being read
        yield Reading(
            Problem(name, f"{MISTAKE} ({_kind(error)})", "tell who made Reader"), format_.name if format_ else ""
        )


def _kind(error: BaseException) -> str:
    """What happened and where, without a word of the file: `TypeError, epub.py:12`."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f", {PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{place}"


def _format(data: bytes, name: str) -> Format:
    """What the suffix says, else what the bytes look like; a text that looks like nothing is plain, or Markdown."""
    known = format_of(name)
    if known in _XML:
        seen = looks_like(data, is_named=False)
        return seen if seen is not None and seen in _XML else known
    if known is not None and known is not PLAIN:
        return known
    if (seen := looks_like(data, is_named=known is not None)) is not None:
        return seen
    return PLAIN


def _read(format_: Format, data: bytes, name: str) -> Iterator[Reading]:
    if not format_.is_text:
        for item in format_.read()(data, name):
            origins = dict(item.origins) if isinstance(item, Article) else {}
            yield Reading(item, origins.get("format", format_.name), origins.get("encoding", ""))
    elif not is_binary(data):
        text, encoding = decode(data)
        text = text.replace("\r\n", "\n")
        export = export_in(text) if format_ in (PLAIN, MARKDOWN) else None
        if export is WALLABAG or (export and format_ is PLAIN):
            format_ = export
        elif name == "-" and looks_like_markdown(text):
            format_ = MARKDOWN
        for item in format_.parse()(text, name):
            yield Reading(_noted(item, encoding), format_.name, encoding)


def _noted(item: Article | Problem, encoding: str) -> Article | Problem:
    """The article with the encoding that it was read in among what is told of it; nothing else of it changes."""
    if not isinstance(item, Article):
        return item
    noted = copy.copy(item)
    object.__setattr__(noted, "origins", (*item.origins, ("encoding", encoding)))
    return noted


def _unpacked(data: bytes) -> bytes:
    """What a gzip file holds, all its members.

    Raises:
        UnreadableError: it is damaged, or holds too much.
    """
    parts: list[bytes] = []
    room = MAX_UNPACKED + 1
    place = 0
    while data.startswith(_GZIP, place) and room > 0:
        unpacker = zlib.decompressobj(wbits=31)
        while room > 0 and not unpacker.eof:
            if place >= len(data):
                raise UnreadableError("a gzip file that was cut off", "get it again")
            packed = data[place : place + _AT_ONCE]
            try:
                parts.append(unpacker.decompress(packed, room))
            except zlib.error:
                raise UnreadableError("a damaged gzip file", "get it again") from None
            room -= len(parts[-1])
            place += len(packed) - len(unpacker.unused_data)
    if room <= 0:
        raise UnreadableError(f"unpacks to more than {MAX_UNPACKED >> 20} MB", "unpack it and split it")
    return b"".join(parts)


def _nothing(data: bytes, name: str, format_: Format) -> Problem:
    if not format_.is_text or not is_binary(data):
        return Problem(name, "holds no text", "check that it was saved whole")
    if is_known(name):
        return Problem(name, "is named like a text but is none", "open it in the program that wrote it")
    return Problem(name, "not a kind of file that Reader knows", "save it as text or Markdown")
