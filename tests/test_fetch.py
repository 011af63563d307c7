"""Pages from servers that are slow, endless, wrong or hostile: an answer within bounds, or one line why not."""

import gzip
import socket
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.fetch.client import Fetched, FetchError, Limits, checked, get
from tests.web_server import Answer, Server, answered, serving

BODY = b"<p>The ferry stops.</p>" * 10
SMALL = Limits(silence=20, seconds=60, size=100_000, redirects=3)
SHORT = replace(SMALL, silence=0.3, seconds=1)
EMPTY_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Talk to the test's own server whatever the environment says."""
    monkeypatch.setenv("no_proxy", "*")


def fetched(answer: Answer, limits: Limits = SMALL) -> Fetched:
    with serving({"/": answer}) as server:
        return get(server.url(), limits)


def refused(answer: Answer, limits: Limits = SMALL) -> str:
    with pytest.raises(FetchError) as caught:
        fetched(answer, limits)
    said = str(caught.value)
    assert said.isprintable()
    return said


def test_a_page_comes_as_it_was_sent_with_what_the_server_says_of_it() -> None:
    page = fetched(answered(BODY, "Text/HTML; charset=ISO-8859-1"))
    assert (page.data, page.type, page.charset) == (BODY, "text/html", "iso-8859-1")


def test_the_request_says_who_asks_and_nothing_of_the_user() -> None:
    with serving({"/": answered(BODY)}) as server:
        get(server.url(), SMALL)
        names = {line.split(":")[0].lower() for line in server.requests[0].split("\r\n")[1:] if line}
    assert names == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert "user-agent: reader/" in server.requests[0].lower()


def test_a_packed_page_is_unpacked() -> None:
    assert fetched(answered(gzip.compress(BODY), content_encoding="gzip")).data == BODY


def test_a_page_in_pieces_is_put_together() -> None:
    pieces = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (BODY[:7], BODY[7:])) + b"0\r\n\r\n"
    assert fetched(EMPTY_HEAD + b"transfer-encoding: chunked\r\n\r\n" + pieces).data == BODY


def test_without_a_length_the_page_ends_with_the_connection() -> None:
    assert fetched(EMPTY_HEAD + b"\r\n" + BODY).data == BODY


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize("target", ["/there", "there", "//127.0.0.1:{port}/there", "http://127.0.0.1:{port}/there"])
def test_a_redirect_is_followed(status: str, target: str) -> None:
    with serving({"/there": answered(BODY)}) as server:
        server.answers["/"] = answered(b"", status=status, location=target.format(port=server.port))
        page = get(server.url(), SMALL)
        assert (page.data, page.url) == (BODY, server.url("/there"))


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/a",
        "data:text/html,<p>PWNED",
        "javascript:alert(1)",
        "gopher://127.0.0.1/",
        "http://user:secret@127.0.0.1/",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:port/",
        "http://\x1b[2J/",
    ],
)
def test_a_redirect_to_anything_but_a_page_is_not_followed(target: str) -> None:
    said = refused(answered(b"", status="302 Found", location=target))
    assert said.startswith("leads to another address: ")


def test_a_redirect_that_says_not_where_leads_back_and_ends() -> None:
    assert "more than 3 times" in refused(answered(b"", status="302 Found"))


def test_a_loop_of_redirects_ends() -> None:
    with serving({"*": answered(b"", status="302 Found", location="/a")}) as server:
        with pytest.raises(FetchError, match="more than 3 times"):
            get(server.url("/a"), SMALL)
        assert len(server.requests) == 4


def test_an_endless_chain_of_redirects_ends() -> None:
    numbers = count()

    def on(connection: socket.socket) -> None:
        connection.sendall(answered(b"", status="307 On", location=f"/{next(numbers)}"))

    with serving({"*": on}) as server, pytest.raises(FetchError, match="more than 3 times"):
        get(server.url(), SMALL)


def test_the_body_of_a_redirect_is_not_read() -> None:
    with serving({"/there": answered(BODY)}) as server:
        head = b"HTTP/1.1 302 Found\r\nlocation: /there\r\n\r\n"
        server.answers["/"] = drip(head, b"a" * 1000, server.ended.wait)
        assert get(server.url(), SMALL).data == BODY


def drip(head: bytes, piece: bytes, wait: Callable[[float], object], pause: float = 0.1) -> Callable[..., None]:
    """Send a head, and then the same piece again and again."""

    def send(connection: socket.socket) -> None:
        connection.sendall(head)
        for _ in range(10_000):
            connection.sendall(piece)
            wait(pause)

    return send


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (EMPTY_HEAD + b"\r\n", b"a"),
        (EMPTY_HEAD + b"content-length: 90000\r\n\r\n", b"a"),
        (EMPTY_HEAD + b"transfer-encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (EMPTY_HEAD + b"x: ", b"a"),
        (b"", b"H"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (EMPTY_HEAD + b"transfer-encoding: chunked\r\n\r\n", b"0"),
    ],
    ids=["body", "length", "chunks", "header", "status", "continue", "chunk size"],
)
def test_a_server_that_sends_a_byte_now_and_then_is_left_in_time(head: bytes, piece: bytes) -> None:
    said = refused(drip(head, piece, time.sleep), SHORT)
    assert said == "took longer than 1 seconds" or said.startswith("no answer that can be read")


@pytest.mark.parametrize("head", [b"", EMPTY_HEAD, EMPTY_HEAD + b"\r\n", EMPTY_HEAD + b"content-length: 9\r\n\r\nabc"])
def test_a_server_that_falls_silent_is_left(head: bytes) -> None:
    with serving({}) as server:

        def send(connection: socket.socket) -> None:
            connection.sendall(head)
            server.ended.wait(10)

        server.answers["/"] = send
        with pytest.raises(FetchError, match=r"no word from the server for 0\.3 seconds"):
            get(server.url(), SHORT)


@pytest.mark.parametrize("head", [EMPTY_HEAD + b"\r\n", EMPTY_HEAD + b"transfer-encoding: chunked\r\n\r\n"])
def test_a_page_without_an_end_is_left_at_the_limit(head: bytes) -> None:
    piece = b"ffff\r\n" + b"a" * 0xFFFF + b"\r\n"
    assert refused(drip(head, piece, lambda _: None, 0)) == "larger than 0 MB"


def test_a_page_that_is_announced_as_too_large_is_not_read() -> None:
    assert refused(EMPTY_HEAD + b"content-length: 99999999999999999999\r\n\r\n") == "larger than 0 MB"


def test_a_page_that_is_shorter_than_was_said_was_cut_off() -> None:
    assert refused(EMPTY_HEAD + b"content-length: 500\r\n\r\nabc") == "was cut off on its way"


def test_a_page_that_is_longer_than_was_said_is_read_as_far_as_was_said() -> None:
    assert fetched(EMPTY_HEAD + b"content-length: 3\r\n\r\nabcdef").data == b"abc"


@pytest.mark.parametrize("length", ["-5", "many", "3, 3", "0x10", ""])
def test_a_length_that_is_none_is_not_believed(length: str) -> None:
    assert fetched(EMPTY_HEAD + f"content-length: {length}\r\n\r\nabcdef".encode()).data in (b"abcdef", b"abc")


def test_a_gzip_bomb_is_left_at_the_limit() -> None:
    bomb = gzip.compress(b"a" * 50_000_000)
    assert len(bomb) < SMALL.size
    assert refused(answered(bomb, content_encoding="gzip")) == "larger than 0 MB"


@pytest.mark.parametrize(
    ("data", "packing", "said"),
    [
        (BODY, "gzip", "packed, and damaged"),
        (gzip.compress(BODY)[:-12], "gzip", "was cut off on its way"),
        (zlib.compress(BODY), "br", "packed in a way that is not known: br"),
        (BODY, "\x1b[2J", "packed in a way that is not known"),
    ],
)
def test_a_packing_that_is_damaged_or_not_known_is_said(data: bytes, packing: str, said: str) -> None:
    assert refused(answered(data, content_encoding=packing)).startswith(said)


@pytest.mark.parametrize(
    "status", ["404 Not Found", "403 \x1b]0;PWNED\x07", "500 Oops", "204 No", "206 Part", "304 Old"]
)
def test_an_answer_without_a_page_is_told(status: str) -> None:
    assert refused(answered(b"", status=status)).startswith(f"the server answered {status[:3]}")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n\r\n",
        b"hello\r\n\r\n",
        b"HTTP/9.9 abc\r\n\r\n",
        b"\x00" * 1000,
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"x%d: y\r\n" % number for number in range(5000)) + b"\r\n",
        b"HTTP/1.1 200 OK\r\nx: " + b"a" * 1_000_000 + b"\r\n\r\n",
        EMPTY_HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\nabc",
        EMPTY_HEAD + b"transfer-encoding: chunked\r\n\r\n-5\r\nabc",
    ],
)
def test_an_answer_that_is_no_http_is_said(answer: bytes) -> None:
    assert refused(answer)


@pytest.mark.parametrize(
    "address",
    [
        "",
        " ",
        "example.org",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "ftp://example.org/",
        "data:text/html,a",
        "http:",
        "http://",
        "http:///a",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "http://exa mple.org/",
        "http://example.org:0x50/",
        "http://[::1/",
        "http://\udcff/",
        "http://" + "a" * 5000,
        "http://" + "é" * 300 + ".org/",
    ],
)
def test_what_is_no_address_of_a_page_is_not_asked_for(address: str) -> None:
    with pytest.raises(FetchError):
        checked(address)


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("http://example.org", "http://example.org/"),
        ("HTTPS://Example.ORG:8443/a?b=c#d", "https://example.org:8443/a?b=c"),
        (" http://example.org/é è?q=«a»\n", "http://example.org/%C3%A9%20%C3%A8?q=%C2%ABa%C2%BB"),
        ("http://journal-é.example/", "http://xn--journal--i1a.example/"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("http://example.org/a\r\nHost: evil", "http://example.org/aHost:%20evil"),
        ("http://example.org/100%25", "http://example.org/100%25"),
    ],
)
def test_an_address_is_sent_in_its_plain_form(address: str, sent: str) -> None:
    assert checked(address) == sent


def test_a_server_that_is_not_there_is_said() -> None:
    server = Server({})
    server.close()
    with pytest.raises(FetchError, match="the server refuses the connection"):
        get(server.url(), SMALL)


def test_a_name_that_nobody_has_is_said() -> None:
    with pytest.raises(FetchError, match="no server of that name"):
        get("http://absent.invalid/", SMALL)


def test_a_connection_that_is_not_safe_is_said() -> None:
    with serving({"*": b"no TLS at all"}) as server, pytest.raises(FetchError, match="no safe connection"):
        get(server.url().replace("http:", "https:"), SMALL)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving({}) as one:
        yield one


HEADS = (
    b"",
    b"HTTP/1.1 200 OK\r\n",
    EMPTY_HEAD,
    EMPTY_HEAD + b"\r\n",
    EMPTY_HEAD + b"content-encoding: gzip\r\n\r\n",
    EMPTY_HEAD + b"transfer-encoding: chunked\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nlocation: /x",  # never to another server
)


@given(
    head=st.sampled_from(HEADS),
    rest=st.one_of(st.binary(max_size=200), st.text(max_size=60).map(lambda text: text.encode("utf-8"))),
)
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_answer_is_too_broken(server: Server, head: bytes, rest: bytes) -> None:
    server.answers = {"/": head + rest, "*": answered(BODY)}
    with suppress(FetchError):
        assert len(get(server.url(), SMALL).data) <= SMALL.size


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=300)
def test_no_address_is_too_broken(address: str) -> None:
    for start in ("", "http://", "https://a.example/"):
        try:
            sent = checked(start + address)
        except FetchError:
            continue
        assert sent.isascii()
        assert sent.isprintable()
        assert " " not in sent
        assert checked(sent) == sent
