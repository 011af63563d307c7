"""E-mail messages and mailboxes: the text of each message, its HTML where it has no other."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import EmailPolicy
from itertools import islice

from reader.article import Article
from reader.sources.compose import Draft, compose
from reader.sources.content import html_blocks, text_blocks
from reader.sources.decode import decode
from reader.sources.html_decode import decode_html
from reader.sources.metadata import from_mapping
from reader.sources.problem import Problem, UnreadableError
from reader.text.clean import clean, count_controls

__all__ = ["FAILURES", "message_of", "read"]

_FROM = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,200}\d{4}[^\r\n]{0,40}\r?\n")
"""The line between two messages of a mailbox (RFC 4155)."""
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)
FAILURES = (MessageError, ValueError, LookupError, AttributeError, TypeError, AssertionError, RecursionError)
"""What the standard library raises on messages that break the rules."""
_BORDER = re.compile(rb"^--[^\r\n]*\r?\n", re.MULTILINE)
_PART = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,10}Content-Type:", re.IGNORECASE)
_MOST_MESSAGES = 100_000
"""Of one mailbox: a minute's work."""
_MOST_PARTS = 1000
_HEAD = 100_000
"""Bytes in which the headers of a message say of what kind it is."""
_BORDERS = re.compile(rb"\n--")
_MOST_BORDERS = 5000
"""Lines that may part a message of many parts: behind them nothing is looked at."""
_LONGEST_HEADER = 2000
"""Code points: what parses the parameters of a header compares each with all others."""
_NAME = re.compile(r"""\s*"?([^"<>@]*?)"?\s*<[^<>]*>\s*""")
_NAME_BEHIND = re.compile(r"[^()<>]*\(([^()<>]+)\)\s*")
"""`paula at example.org (Paula Grant)`, as archives of lists have it; the standard library drops the brackets."""
_STUB = 500
"""Code points: a plain text that is shorter may only say that the message is HTML."""
_MUCH = 4
"""How many times longer the HTML then is."""


class _Policy(EmailPolicy):
    """The standard policy with an end to every header."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the value of a header that is read."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


_POLICY = _Policy()


def read(data: bytes, name: str) -> Iterator[Article | Problem]:
    """Read a message, or every message of a mailbox.

    Raises:
        UnreadableError: no message in it has a text.
    """
    data = _as_bytes(data)
    places = [match.span() for match in _FROM.finditer(data)]
    if len(places) > _MOST_MESSAGES:
        raise UnreadableError(f"a mailbox of more than {_MOST_MESSAGES:,} messages", "split it into smaller files")
    starts = [end for _, end in places] or [0]
    ends = [*(start for start, _ in places[1:]), len(data)]
    is_box = len(places) > 0
    part = broken = 0
    for start, end in zip(starts, ends, strict=True):
        message = data[start:end]
        try:
            found = _article(_STUFFED.sub(rb"\1", message) if is_box else message, name, part + 1 if is_box else 0)
        except FAILURES:
            found = []
        part += len(found)
        broken += not found
        yield from found
    if not part:
        raise UnreadableError("no message with a text", "open it in a mail program")
    if broken:
        yield Problem(name, f"{broken} of {part + broken} messages without a text", "open them in a mail program")


def _article(data: bytes, name: str, part: int) -> list[Article]:
    """Read one message.

    Raises:
        LookupError, ValueError, …: it breaks rules on which the standard library relies.
    """
    message = message_of(data)
    drafts, encoding, removed = _body(message)
    if not drafts and not any(header in message for header in ("from", "date", "subject")):
        return []
    values = {
        "title": _header(message, "subject"),
        "date": _header(message, "date"),
        "authors": [_sender(message)],
        "language": _header(message, "content-language"),
    }
    metadata = from_mapping(values, origin="message")
    metadata = replace(metadata, origins=(*metadata.origins, ("encoding", encoding)))
    found = compose(drafts, metadata, name, removed, part)
    return found if drafts else []


def _as_bytes(data: bytes) -> bytes:
    """A message as it is sent: nothing stands above its headers, and its lines end as lines do."""
    _, encoding = decode(data[:_HEAD])
    if encoding.startswith(("utf-16", "utf-32")):
        data = decode(data)[0].encode()
    while data.startswith(BOM_UTF8):
        data = data.removeprefix(BOM_UTF8)
    data = data.lstrip(b"\r\n\t ")
    return data if b"\n" in data else data.replace(b"\r", b"\n")


def message_of(data: bytes) -> Message:
    """Parse a message, without the parts that would never be looked at.

    Raises:
        LookupError, ValueError, …: one of `FAILURES`, where it breaks rules on which the standard library relies.
    """
    return message_from_bytes(_start(data), policy=_POLICY)


def _start(data: bytes) -> bytes:
    """A message of many parts without those that would never be looked at."""
    head = data[:_HEAD].lower()
    borders = _BORDERS.finditer(data) if b"multipart/" in head else iter(())
    cut = next(islice(borders, _MOST_BORDERS, None), None)
    return data[: cut.start()] if cut else data


def _sender(message: Message) -> str:
    """Who wrote it: the name, else the address."""
    raw = _raw(message, "from")
    if raw.isascii() and (behind := _NAME_BEHIND.fullmatch(raw)):
        message["x-name"] = " ".join(behind[1].split())
        return _header(message, "x-name")
    sender = _header(message, "from")
    named = _NAME.fullmatch(sender) or _NAME_BEHIND.fullmatch(sender)
    return named[1] if named and named[1] else sender


def _raw(message: Message, name: str) -> str:
    return str(next((value for key, value in message.raw_items() if key.lower() == name), ""))


def _header(message: Message, name: str) -> str:
    """A header's value; what it says in bytes where it breaks the rules."""
    raw = _raw(message, name)
    if raw.isascii():
        try:
            return clean(str(message.get(name, "") or ""))
        except FAILURES:
            return clean(raw)
    return clean(decode(raw.encode("utf-8", "surrogateescape"))[0])


def _body(message: Message) -> tuple[list[Draft], str, int]:
    """The blocks of the text, its encoding, and how many control sequences it had.

    The plain text goes first, but not before HTML that says much more: it may only say where that can be read.
    """
    texts = _texts(message.walk()) or _texts(_pieces(message))
    best: tuple[list[Draft], str, int] = ([], "", 0)
    for kind, blocks in (("text/plain", text_blocks), ("text/html", html_blocks)):
        if kind not in texts or _size(best[0]) >= _STUB:
            continue
        text, encoding = _text(texts[kind])
        drafts = blocks(text)
        if _size(drafts) > _MUCH * _size(best[0]):
            best = drafts, encoding, count_controls(text)
    return best


def _size(drafts: Sequence[Draft]) -> int:
    return sum(len(draft.text) for draft in drafts)


def _texts(parts: Iterator[Message]) -> dict[str, Message]:
    """The first part of each kind that is read."""
    texts: dict[str, Message] = {}
    for part in islice(parts, _MOST_PARTS):
        kind = part.get_content_type()
        if kind in ("text/plain", "text/html") and not _is_attached(part):
            texts.setdefault(kind, part)
    return texts


def _pieces(message: Message) -> Iterator[Message]:
    """The parts of a message whose border is not the one that it names."""
    payload = message.get_payload()
    if isinstance(payload, str):
        pieces = _BORDER.split(payload.encode("utf-8", "surrogateescape"))
        yield from (message_from_bytes(piece, policy=_POLICY) for piece in pieces if _PART.match(piece))


def _is_attached(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except FAILURES:
        return False


def _text(part: Message) -> tuple[str, str]:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        declared = part.get_content_charset() or ""
    except FAILURES:
        declared = ""
    return decode_html(data, declared)
