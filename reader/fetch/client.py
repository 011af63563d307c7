"""One page over HTTP: bounded in time, in size, in redirects, and to http and https.

The standard library's own opener would also follow redirects to `ftp:` and read `file:` and `data:`, waits as long as
a byte comes now and then, and doesn't notice a page that was cut off.
"""

import queue
import re
import socket
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPResponse
from ssl import SSLCertVerificationError, SSLError
from typing import IO, NoReturn, TypeVar, cast
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from urllib.request import (
    BaseHandler,
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from reader import __version__
from reader.text.clean import clean_line

__all__ = ["FetchError", "Fetched", "Limits", "get"]

_AGENT = f"reader/{__version__}"
_ACCEPT = (
    "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5"
)
_PIECE = 2**16
"""Bytes read at a time."""
_KEPT_IN_PATHS = "%/:=&?~#+!$,;'@()*[]-._"
_LONGEST_ADDRESS = 4000
_Result = TypeVar("_Result")


class FetchError(Exception):
    """A page that can't be had: why, in one clean line."""

    def __init__(self, what: str) -> None:
        super().__init__(clean_line(what)[:300])


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is waited for."""

    silence: float = 15.0
    """Seconds without a byte."""
    seconds: float = 60.0
    """Seconds in all, looking up the name and all redirects included."""
    size: int = 20 * 2**20
    """Bytes of the page, packed or not."""
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came."""

    url: str
    """Where it came from in the end."""
    data: bytes
    type: str
    """The media type that the server names, in lower case; empty where it names none."""
    charset: str
    """The charset that the server names."""


def get(address: str, limits: Limits | None = None) -> Fetched:
    """Get a page.

    Args:
        address: As the user gave it.
        limits: How much is waited for.

    Raises:
        FetchError: it is no address of a page, or it can't be had within the limits.
    """
    limits = limits or Limits()
    url = checked(address)
    return _within(limits.seconds, lambda: _get(url, limits))


def checked(address: str) -> str:
    """The address in the form in which it is sent.

    Raises:
        FetchError: it is none of a page on the web.
    """
    if len(address) > _LONGEST_ADDRESS:
        raise FetchError("an address that long is none")
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
        if host and not host.isascii():
            host = host.encode("idna").decode("ascii")
    except ValueError:
        raise FetchError("no address of a web page") from None
    if parts.scheme not in ("http", "https"):
        raise FetchError("only http and https addresses are fetched")
    if parts.username is not None or parts.password is not None:
        raise FetchError("an address with a name or a password in it is not fetched")
    if not re.fullmatch(r"[a-z0-9_.-]+|[0-9a-f:.]+", host):
        raise FetchError("no address of a web page")
    place = f"[{host}]" if ":" in host else host
    path, query = (quote(part, safe=_KEPT_IN_PATHS) for part in (parts.path or "/", parts.query))
    return urlunsplit((parts.scheme, f"{place}:{port}" if port else place, path, query, ""))


class _Redirects(BaseHandler):
    """Follows few redirects, to http and https only."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.count = 0

    def http_error_302(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message) -> object:  # noqa: ARG002
        """Go where the answer says; named as the standard library calls it."""
        fp.close()
        self.count += 1
        if self.count > self.most:
            raise FetchError(f"leads from one address to the next, more than {self.most} times")
        try:
            target = checked(urljoin(req.full_url, headers.get("location") or ""))
        except (FetchError, ValueError) as error:
            raise FetchError(f"leads to another address: {error}") from None
        return self.parent.open(_request(target), timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _request(url: str) -> Request:
    return Request(url, headers={"User-Agent": _AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip"})


def _get(url: str, limits: Limits) -> Fetched:
    end = time.monotonic() + limits.seconds
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPErrorProcessor(),
        HTTPDefaultErrorHandler(),
        _Redirects(limits.redirects),
    ):
        opener.add_handler(handler)
    try:
        with cast("HTTPResponse | None", opener.open(_request(url), timeout=limits.silence)) or _nothing() as response:
            return _fetched(response, limits, end)
    except (OSError, HTTPException, ValueError) as error:
        raise FetchError(_why(error, limits)) from None


def _nothing() -> NoReturn:
    raise FetchError("the server gave no answer")


def _fetched(response: HTTPResponse, limits: Limits, end: float) -> Fetched:
    headers = response.headers
    kind = headers.get_content_type() if "content-type" in headers else ""
    if response.status != 200:
        raise FetchError(f"the server answered {response.status} {response.reason}")
    data = _body(response, limits, end)
    return Fetched(response.url, data, kind, str(headers.get_content_charset() or ""))


def _body(response: HTTPResponse, limits: Limits, end: float) -> bytes:
    """The page, unpacked.

    Raises:
        FetchError: it is too large, too slow, packed in a way that isn't known, or was cut off.
    """
    announced = response.length
    if announced is not None and announced > limits.size:
        raise FetchError(_too_large(limits))
    packing = (response.headers.get("content-encoding") or "identity").strip().lower()
    if packing not in ("identity", "", "gzip", "x-gzip"):
        raise FetchError(f"packed in a way that is not known: {packing[:40]}")
    unpack = _Unpacker(limits.size) if packing not in ("identity", "") else None
    parts: list[bytes] = []
    came = size = 0
    while piece := response.read1(_PIECE):
        came += len(piece)
        part = unpack(piece) if unpack else piece
        size += len(part)
        parts.append(part)
        if came > limits.size or size > limits.size:
            raise FetchError(_too_large(limits))
        if time.monotonic() > end:
            raise FetchError(_too_slow(limits))
    if (announced is not None and came < announced) or (unpack and came and not unpack.is_whole):
        raise FetchError("was cut off on its way")
    return b"".join(parts)


class _Unpacker:
    """Unpacks gzip no further than a limit.

    Args:
        most: Bytes that may come out in all.
    """

    def __init__(self, most: int) -> None:
        self._room = most + 1  # one more: how too much is told from just enough
        self._inner = zlib.decompressobj(wbits=31)

    @property
    def is_whole(self) -> bool:
        """True once the end has come."""
        return self._inner.eof

    def __call__(self, piece: bytes) -> bytes:
        """Unpack the next piece.

        Raises:
            FetchError: it is damaged.
        """
        try:
            out = self._inner.decompress(piece, max(1, self._room))
        except zlib.error:
            raise FetchError("packed, and damaged") from None
        self._room -= len(out)
        return out


def _within(seconds: float, work: Callable[[], _Result]) -> _Result:
    """Do work that may hang where nothing can interrupt it: looking up a name, headers that come byte by byte.

    What is not done in time is left behind, in a thread that ends with the program.
    """
    answer: queue.SimpleQueue[_Result | BaseException] = queue.SimpleQueue()

    def run() -> None:
        try:
            answer.put(work())
        except BaseException as error:
            answer.put(error)

    threading.Thread(target=run, daemon=True, name="fetch").start()
    try:
        found = answer.get(timeout=seconds + 1)
    except queue.Empty:
        raise FetchError(f"took longer than {seconds:g} seconds") from None
    if isinstance(found, BaseException):
        raise found
    return found


def _too_large(limits: Limits) -> str:
    return f"larger than {limits.size >> 20} MB"


def _too_slow(limits: Limits) -> str:
    return f"took longer than {limits.seconds:g} seconds"


def _why(error: Exception, limits: Limits) -> str:
    """What went wrong, in words that a reader of articles can use."""
    if isinstance(error, HTTPError):
        error.close()
        return f"the server answered {error.code} {error.reason}"
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, TimeoutError):
        return f"no word from the server for {limits.silence:g} seconds"
    if isinstance(reason, socket.gaierror):
        return "no server of that name is known, or there is no network"
    if isinstance(reason, SSLCertVerificationError):
        return f"the server can't prove who it is ({reason.verify_message})"
    if isinstance(reason, SSLError):
        return "no safe connection to the server"
    if isinstance(reason, ConnectionRefusedError):
        return "the server refuses the connection"
    if isinstance(reason, ConnectionError):
        return "the server broke off"
    if isinstance(reason, OSError) and reason.strerror:
        return f"can't be reached ({reason.strerror})"
    if isinstance(error, HTTPException):
        return f"no answer that can be read ({type(error).__name__})"
    return "no answer that can be read"
