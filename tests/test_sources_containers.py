"""Feeds, books, messages and packed files: one article for each entry, chapter and message."""

import gzip
import io
import json
import sys
import zipfile
import zlib

import pytest

from reader.article import Article
from reader.sources import Problem, read_bytes
from reader.sources.reading import read
from tests.pages import PROSE, paragraphs
from tests.pdf_files import pdf, show
from tests.samples import CHAPTER, FEED, FILES, MAIL, archive, book


def items(data: bytes, name: str) -> tuple[list[Article], list[Problem]]:
    """Everything in a file, parted."""
    found = [reading.item for reading in read(data, name)]
    return [one for one in found if isinstance(one, Article)], [one for one in found if isinstance(one, Problem)]


def problem(data: bytes, name: str) -> str:
    """What is wrong with a file that holds no article."""
    articles, [what] = items(data, name)
    assert articles == []
    return what.what


def test_every_entry_of_a_feed_is_an_article() -> None:
    first, second = read_bytes(FEED.encode(), "a.xml")
    assert first.text.split("\n") == ["The ferry stops", *PROSE]
    assert (str(first.date), first.source, first.url) == ("2023-05-17", "The Harbour Post", "https://example.org/1")
    assert (second.text, second.part) == ("The ferry sails\nIt sails.", 2)


def test_a_feed_is_never_taken_for_an_address_or_a_path() -> None:
    assert "no feed" in problem(b"http://127.0.0.1:9/feed", "a.rss")
    assert "no feed" in problem(__file__.encode(), "a.rss")


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        f'<!ENTITY a "{"a" * 5000}">',
    ],
)
def test_a_feed_with_a_bomb_of_entities_is_refused(entities: str) -> None:
    feed = FEED.replace("<rss", f"<!DOCTYPE rss [{entities}]><rss")
    assert "entities" in problem(feed.encode(), "a.xml")


def test_an_entity_of_a_feed_never_reads_a_file() -> None:
    feed = FEED.replace("<rss", f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{__file__}">]><rss').replace(
        "It sails.", "&x;"
    )
    assert "def test_" not in "".join(article.text for article in read_bytes(feed.encode(), "a.xml"))


def test_every_chapter_is_an_article_of_its_book() -> None:
    first, second = read_bytes(FILES["a.epub"], "a.epub")
    assert first.text.split("\n") == ["One", *PROSE]
    assert (first.title, first.source, first.authors) == ("One", "The Harbour", ("Inès Baudouin",))
    assert (str(first.date), first.language, second.part) == ("1901", "en", 2)


def test_chapters_with_odd_names_and_old_encodings_are_read() -> None:
    data = book({"a%20b.xhtml": "", "../c.xhtml": "", "old.xhtml": "<p>«\u00a0L’été\u00a0»</p>".encode("cp1252")})
    data = archive(
        {**_files(data), "OPS/a b.xhtml": CHAPTER.format("<p>One</p>"), "c.xhtml": CHAPTER.format("<p>Two</p>")}
    )
    assert [article.text for article in read_bytes(data, "a.epub")] == ["One", "Two", "«\u00a0L’été\u00a0»"]


def _files(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def test_nothing_outside_a_book_is_read_or_written() -> None:
    data = book({"../../../../../../etc/hostname": "<p>No</p>", "1.xhtml": CHAPTER.format("<p>Yes</p>")})
    assert [article.text for article in read_bytes(data, "a.epub")] == ["Yes"]


def test_a_chapter_that_is_missing_or_too_large_is_named_and_the_rest_is_read() -> None:
    bomb = CHAPTER.format("<p>" + "a" * (21 * 2**20) + "</p>")
    data = book({"1.xhtml": CHAPTER.format("<p>One</p>"), "bomb.xhtml": bomb})
    articles, [what] = items(data, "a.epub")
    assert [article.text for article in articles] == ["One"]
    assert "bomb.xhtml" in what.path
    assert "20 MB" in what.what


def test_a_protected_a_damaged_and_a_false_book_say_so() -> None:
    locked = '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>'
    fonts = locked.replace("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "http://www.idpf.org/2008/embedding")
    chapter = {"1.xhtml": CHAPTER.format("<p>One</p>")}
    assert "DRM" in problem(book(chapter, {"META-INF/encryption.xml": locked}), "a.epub")
    assert items(book(chapter, {"META-INF/encryption.xml": fonts}), "a.epub")[1] == []
    assert "damaged" in problem(FILES["a.epub"][:200], "a.epub")
    assert "no book" in problem(archive({"a.txt": "a"}), "a.epub")


def test_a_message_is_its_plain_text_in_its_own_charset() -> None:
    [article] = read_bytes(MAIL.encode(), "a.eml")
    assert article.text == "La digue cède\nLe temps passe – la digue cède."
    assert (article.title, str(article.date), article.authors) == ("La digue cède", "2023-05-17", ("Paula Grant",))
    assert dict(article.origins)["encoding"] == "cp1252"


def test_a_message_of_html_alone_is_read_without_its_tags() -> None:
    message = "From: a@example.org\nSubject: A\nContent-Type: text/html\n\n" + paragraphs("One", "Two &amp; three")
    [article] = read_bytes(message.encode(), "a.eml")
    assert article.text == "A\nOne\nTwo & three"


def test_a_mailbox_is_parted_where_a_message_begins() -> None:
    box = "".join(
        f"From a@example.org Wed May 17 10:00:00 2023\nSubject: {n}\n\nBody {n}\n>From here\n\n" for n in range(3)
    )
    assert [article.text for article in read_bytes(box.encode(), "a.mbox")] == [
        f"{n}\nBody {n}\nFrom here" for n in range(3)
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: text/plain; charset=klingon",
        "Content-Type: text/plain; charset==?utf-8?q?x?=",
        "Content-Transfer-Encoding: base65",
        "Date: Wed, 45 May 2023 99:99:99 +9999",
        "From: @@@<<>>,,;;",
        "Subject: =?utf-8?b?////?= =?x?q?=ZZ?=",
        "Content-Disposition: ;;;",
    ],
)
def test_a_message_that_breaks_the_rules_is_read_all_the_same(header: str) -> None:
    [article] = read_bytes(f"{header}\nTo: b@example.org\n\nIt sails.\n".encode(), "a.eml")
    assert "It sails." in article.text


def test_messages_nested_a_thousand_deep_are_no_reason_to_stop() -> None:
    head = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(1500))
    assert items((head + "\nIt sails.\n").encode(), "a.eml")


def test_any_format_may_be_packed() -> None:
    for name, data in FILES.items():
        if not name.endswith((".gz", ".epub")):
            packed = read_bytes(gzip.compress(data), f"{name}.gz")
            assert [one.text for one in packed] == [one.text for one in read_bytes(data, name)]


def test_many_packed_files_in_a_row_are_one() -> None:
    parts = [gzip.compress(f"Line {n}\n".encode()) for n in range(3000)]
    [article] = read_bytes(b"".join(parts) + b"garbage", "a.txt.gz")
    assert article.text.startswith("Line 0")
    assert article.text.endswith("Line 2999")


def test_a_packed_bomb_a_damaged_and_a_cut_file_say_so() -> None:
    assert "64 MB" in problem(gzip.compress(b"a" * (65 * 2**20)), "a.txt.gz")
    assert "64 MB" in problem(b"".join(gzip.compress(b"a" * (33 * 2**20)) for _ in range(2)), "a.txt.gz")
    whole = gzip.compress("\n\n".join(PROSE).encode())
    assert "cut off" in problem(whole[:-20], "a.txt.gz")
    assert "damaged" in problem(whole[:10] + b"\xff" * 20, "a.txt.gz")


def test_a_pdf_without_the_extra_says_how_to_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert "[pdf]" in problem(b"%PDF-1.4\n", "a.pdf")


def test_a_pdf_is_read_with_the_extra() -> None:
    pytest.importorskip("pypdfium2")
    [article] = read_bytes(pdf(show("The ferry stopped on Monday.")), "a.pdf")
    assert article.text == "The ferry stopped on Monday."
    assert "damaged" in problem(b"%PDF-1.4\n", "b.pdf")


SPINE = '<spine><itemref idref="c0"/><itemref idref="c1"/></spine>'


@pytest.mark.parametrize("spine", ["", "<spine/>", '<spine><itemref idref="gone"/></spine>'])
def test_a_book_without_an_order_is_read_in_that_of_its_list(spine: str) -> None:
    files = _files(FILES["a.epub"])
    files["OPS/book.opf"] = files["OPS/book.opf"].replace(SPINE.encode(), spine.encode())
    assert [article.title for article in read_bytes(archive(files), "a.epub")] == ["One", "Two"]


@pytest.mark.parametrize("package", [b"", b"<package/>", b"\0\0\0"])
def test_a_book_without_a_list_is_read_in_the_order_of_names(package: bytes) -> None:
    files = _files(FILES["a.epub"]) | {"OPS/book.opf": package}
    assert [article.title for article in read_bytes(archive(files), "a.epub")] == ["One", "Two"]


def test_a_book_whose_names_have_backslashes_is_read() -> None:
    files = {name.replace("/", "\\"): inside for name, inside in _files(FILES["a.epub"]).items()}
    assert len(read_bytes(archive(files), "a.epub")) == 2


def test_chapters_that_are_missing_are_counted_in_one_line() -> None:
    files = _files(FILES["a.epub"])
    lost = "".join(f'<item id="x{n}" href="{"x" * 5000}{n}.xhtml"/>' for n in range(50))
    named = "".join(f'<itemref idref="x{n}"/>' for n in range(50))
    package = files["OPS/book.opf"].decode().replace("</manifest>", f"{lost}</manifest>")
    files["OPS/book.opf"] = package.replace("</spine>", f"{named}</spine>").encode()
    found, [what] = items(archive(files), "a.epub")
    assert len(found) == 2
    assert "50 of its chapters" in what.what


def test_a_way_of_packing_that_has_no_limit_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as packed:
        for name, inside in _files(FILES["a.epub"]).items():
            packed.writestr(name, inside)
    assert "packed as no book is" in problem(buffer.getvalue(), "a.epub")


@pytest.mark.parametrize("name", ["a.epub", "a.html", "a.json", "a.rss", "a.eml"])
def test_what_is_nested_too_deep_is_read_without_its_structure(name: str) -> None:
    deep = f"{'<div>' * 3000}<p>{PROSE[0]}</p>"
    data = {
        "a.epub": book({"1.xhtml": CHAPTER.format(deep)}),
        "a.html": deep.encode(),
        "a.json": json.dumps({"text": deep}).encode(),
        "a.rss": FEED.replace("It sails.", deep.replace("<", "&lt;")).encode(),
        "a.eml": f"Subject: a\nContent-Type: text/html\n\n{deep}".encode(),
    }[name]
    assert PROSE[0] in read_bytes(data, name)[-1].text


ENCODED = "From: Élodie Marchais <e@example.org>\nSubject: L’été\n\nLe temps passe, « vite ».\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "cp1252"])
def test_a_message_is_read_in_the_encoding_that_an_editor_saved_it_in(encoding: str) -> None:
    [article] = read_bytes(f"\n\n{ENCODED}".encode(encoding), "a.eml")
    assert (article.title, article.authors) == ("L’été", ("Élodie Marchais",))
    assert article.text == "L’été\nLe temps passe, « vite »."


def test_a_mailbox_whose_lines_end_with_returns_has_all_its_messages() -> None:
    box = f"From a@b Wed May 17 10:00:00 2023\n{ENCODED}\n" * 2
    assert len(read_bytes(box.replace("\n", "\r").encode(), "a.mbox")) == 2
    assert len(read_bytes(b"\xef\xbb\xbf" + box.encode(), "a.mbox")) == 2


def test_words_that_a_line_of_a_pdf_parts_are_whole() -> None:
    pytest.importorskip("pypdfium2")
    lines = " T* ".join(f"({line}) Tj" for line in ("The fer-", "ry to Saint-", "Nazaire stopped."))
    [article] = read_bytes(pdf(f"BT /F1 12 Tf 14 TL 72 700 Td {lines} ET"), "a.pdf")
    assert article.text == "The ferry to Saint-Nazaire stopped."


def test_a_page_that_a_browser_printed_has_its_address_and_not_the_day_of_printing() -> None:
    pytest.importorskip("pypdfium2")
    lines = (
        "The ferry stops for the",
        "winter",
        PROSE[0],
        "27/11/2026 08:30 The ferry stops",
        "https://example.org/1 1/1",
    )
    drawn = " T* ".join(f"({line}) Tj" for line in lines)
    properties = "/Title(The ferry stops for the winter - The Harbour Post)/Creator(Mozilla/5.0 \\(X11\\))"
    properties += "/CreationDate(D:20261127083014Z)"
    [article] = read_bytes(pdf(f"BT /F1 12 Tf 14 TL 72 700 Td {drawn} ET", properties), "a.pdf")
    assert (article.title, article.text) == (
        "The ferry stops for the winter",
        f"The ferry stops for the winter\n{PROSE[0]}",
    )
    assert (article.url, article.source, article.date) == ("https://example.org/1", "example.org", None)


def test_an_entry_of_a_feed_that_is_only_a_title_is_an_article_of_one_line() -> None:
    feed = FEED.replace("<description>It sails.</description>", "<link>https://example.org/2</link>")
    _, short = read_bytes(feed.encode(), "a.rss")
    assert (short.title, short.text, short.url) == ("The ferry sails", "The ferry sails", "https://example.org/2")


def test_headers_and_parts_without_an_end_are_read_up_to_a_limit() -> None:
    head = "From: a@b.c\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    part = "--b\nContent-Type: text/plain" + "; a=b" * 50_000 + "\n\nIt sails.\n"
    [article] = read_bytes((head + part + "--b\n\n" * 100_000).encode(), "a.eml")
    assert article.text == "x\nIt sails."


def test_a_pdf_that_takes_too_much_memory_costs_one_line() -> None:
    pytest.importorskip("pypdfium2")
    pytest.importorskip("resource")
    stream = zlib.compress(b"BT /F1 1 Tf " + b"(aaaa) Tj " * 5_000_000 + b" ET")
    data = pdf(stream, how=b"/Filter/FlateDecode")
    assert "too much memory or time" in problem(data, "a.pdf")


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        (b"paula at example.org (Paula Grant)", "Paula Grant"),
        (b"paula@example.org (=?utf-8?Q?Ren=C3=A9?= Grant)", "René Grant"),
        ("paula@example.org (René Grant)".encode("latin-1"), "René Grant"),
        (b'"Grant (Eastmere)" <paula@example.org>', "Grant (Eastmere)"),
    ],
)
def test_the_name_of_who_wrote_may_stand_behind_the_address(sender: bytes, author: str) -> None:
    [article] = read_bytes(b"From: " + sender + b"\nSubject: A\n\n" + PROSE[0].encode(), "a.eml")
    assert article.authors == (author,)


@pytest.mark.parametrize(
    ("plain", "first"), [("Read this message on the web.", PROSE[0]), (PROSE[1] * 5, PROSE[1] * 5), ("", PROSE[0])]
)
def test_a_plain_text_that_only_says_where_to_read_gives_way(plain: str, first: str) -> None:
    parts = {"plain": plain, "html": paragraphs(*PROSE)}
    body = "".join(f"--b\nContent-Type: text/{kind}; charset=utf-8\n\n{text}\n" for kind, text in parts.items())
    head = 'Subject: A\nContent-Type: multipart/alternative; boundary="b"\n\n'
    [article] = read_bytes(f"{head}{body}--b--\n".encode(), "a.eml")
    assert article.text.split("\n")[1] == first


def test_an_entry_that_comes_from_another_feed_has_that_as_its_source() -> None:
    source = "<source><title>The Harbour Post</title></source>"
    entry = f"<entry><title>The ferry stops</title><content>{PROSE[0]}</content>{source}</entry>"
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>A planet</title>{entry}</feed>'
    assert [article.source for article in read_bytes(feed.encode(), "a.atom")] == ["The Harbour Post"]


def test_a_page_may_be_named_xml_and_a_feed_html() -> None:
    page = f'<?xml version="1.0"?><html><head><title>A</title></head><body>{paragraphs(*PROSE)}</body></html>'
    assert [reading.format for reading in read(page.encode(), "a.xml")] == ["HTML page"]
    assert {reading.format for reading in read(FEED.encode(), "a.html")} == {"feed"}


NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
<navPoint><navLabel><text>The ferry stops</text></navLabel><content src="1.xhtml#top"/></navPoint>
<navPoint><navLabel><text>A part of it</text></navLabel><content src="1.xhtml#part"/></navPoint></navMap></ncx>"""
NAV = """<html xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="landmarks"><a href="1.xhtml">Begin</a></nav>
<nav epub:type="toc"><ol><li><a href="1.xhtml">The ferry <i>stops</i></a></li></ol></nav></body></html>"""


@pytest.mark.parametrize(
    ("item", "contents"),
    [
        ('<item id="n" href="toc" media-type="application/x-dtbncx+xml"/>', NCX),
        ('<item id="n" href="toc" media-type="application/xhtml+xml" properties="nav scripted"/>', NAV),
    ],
)
def test_a_chapter_without_a_heading_is_called_as_the_contents_call_it(item: str, contents: str) -> None:
    chapter = CHAPTER.format(paragraphs(*PROSE))
    package = (
        f'<package><metadata/><manifest>{item}<item id="1" href="1.xhtml" media-type="application/xhtml+xml"/>'
        '</manifest><spine><itemref idref="1"/></spine></package>'
    )
    data = archive({"a.opf": package, "toc": contents, "1.xhtml": chapter})
    [article] = read_bytes(data, "a.epub")
    assert (article.title, dict(article.origins)["title"]) == ("The ferry stops", "contents of the book")


def test_the_day_on_which_the_file_of_a_book_was_changed_is_not_its_own() -> None:
    package = (
        '<package xmlns:opf="x"><metadata><date opf:event="modification">2024-01-01</date><date>2023-01</date>'
        '<date opf:event="publication">2023-05-17</date></metadata><manifest/></package>'
    )
    [article] = read_bytes(archive({"a.opf": package, "1.xhtml": CHAPTER.format(paragraphs(*PROSE))}), "a.epub")
    assert str(article.date) == "2023-05-17"
