"""Pages that a browser saved whole in one file."""

import plistlib
import quopri

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.sources import Problem
from reader.sources.reading import read
from tests.pages import Page

ADDRESS = "https://thepost.example/2023/05/17/ferry"
PAGE = str(Page())


def mhtml(page: str = PAGE, charset: str = "", address: str = ADDRESS) -> bytes:
    """A page as Chromium saves it, with a picture."""
    said = f"; charset={charset}" if charset else ""
    head = (
        f"From: <Saved by Blink>\nSnapshot-Content-Location: {address}\nSubject: =?utf-8?Q?The=20ferry?=\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--b--"\n\n'
        f"----b--\nContent-Type: text/html{said}\nContent-Transfer-Encoding: quoted-printable\n"
        f"Content-Location: {address}\n\n"
    )
    picture = "\n----b--\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\naGFsbG8=\n----b----\n"
    body = quopri.encodestring(page.encode(charset or "utf-8"))
    return (head.encode() + body + picture.encode()).replace(b"\n", b"\r\n")


def web_archive(page: str = PAGE, **others: object) -> bytes:
    """A page as Safari saves it."""
    main = {"WebResourceData": page.encode(), "WebResourceURL": ADDRESS, "WebResourceTextEncodingName": "UTF-8"}
    return plistlib.dumps({"WebMainResource": main | others, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def one(data: bytes, name: str) -> Article:
    [reading] = read(data, name)
    assert isinstance(reading.item, Article)
    assert reading.format == "saved page"
    return reading.item


@pytest.mark.parametrize(
    ("data", "name"),
    [(mhtml(), "a.mhtml"), (mhtml(), "-"), (mhtml(), "a.mht"), (web_archive(), "a.webarchive"), (web_archive(), "-")],
    ids=["mhtml", "mhtml by its bytes", "mht", "web archive", "web archive by its bytes"],
)
def test_a_saved_page_is_read_as_the_page_is_with_its_address_and_the_day_in_it(data: bytes, name: str) -> None:
    saved = one(data, name)
    [page] = [reading.item for reading in read(PAGE.encode(), "a.html")]
    assert isinstance(page, Article)
    assert (saved.text, saved.blocks, saved.title) == (page.text, page.blocks, page.title)
    assert (saved.url, saved.source, str(saved.date)) == (ADDRESS, page.source or "thepost.example", "2023-05-17")


def test_the_file_tells_the_encoding_where_the_page_does_not() -> None:
    page = "<title>L’été</title><p>" + "«\xa0Déjà l’été\xa0», dit-elle à la fenêtre. " * 8
    assert one(mhtml(page, "windows-1252"), "a.mht").text.startswith("L’été\n«\xa0Déjà l’été\xa0», dit-elle")


def test_the_address_of_a_file_is_none() -> None:
    assert one(mhtml(address="file:///home/me/a.html"), "a.mhtml").url == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Hello",
        mhtml()[:200],
        web_archive()[:100],
        b"bplist00rubbish",
        plistlib.dumps({"WebMainResource": 3}),
        plistlib.dumps(["WebMainResource"]),
        web_archive(WebResourceData="text"),
        mhtml().replace(b"text/html", b"text/plain"),
    ],
)
@pytest.mark.parametrize("name", ["a.mhtml", "a.webarchive"])
def test_what_holds_no_page_says_so(data: bytes, name: str) -> None:
    [reading] = read(data, name)
    assert isinstance(reading.item, Problem)
    assert "a saved page that is damaged" in reading.item.what


@given(data=st.data(), saved=st.sampled_from([(mhtml(), "a.mhtml"), (web_archive(), "a.webarchive")]))
@settings(deadline=None, max_examples=150)
def test_a_damaged_file_is_read_or_named(data: st.DataObject, saved: tuple[bytes, str]) -> None:
    damaged = bytearray(saved[0])
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), max_size=12)):
        damaged[place] ^= 1 << data.draw(st.integers(0, 7))
    for reading in read(bytes(damaged[: data.draw(st.integers(0, len(damaged)))]), saved[1]):
        assert isinstance(reading.item, Article) or "mistake" not in reading.item.what
