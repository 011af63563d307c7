"""What hostile files do to other readers, and what is right, through the real loader: every family, generated here."""

import gzip
import json
import os
import threading
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest

from reader.article import Article, InlineKind
from reader.sources import Found, Problem, find, load, loading
from reader.sources.reading import read
from reader.text.clean import is_clean
from reader.tui.elsewhere import _leaves, may_open
from tests.office_files import opendocument, paragraph, word
from tests.pages import PROSE, Page, paragraphs
from tests.samples import CHAPTER, FEED, archive, book

POISON = "PWNED"


def texts(data: bytes | str, name: str) -> list[str]:
    """The text of each article in a file; problems are said in clean words."""
    raw = data.encode() if isinstance(data, str) else data
    items = [reading.item for reading in read(raw, name)]
    for item in items:
        assert is_clean(item.text if isinstance(item, Article) else str(item))
    return [item.text for item in items if isinstance(item, Article)]


def problems(data: bytes | str, name: str) -> list[str]:
    """What is wrong with a file."""
    raw = data.encode() if isinstance(data, str) else data
    return [reading.item.what for reading in read(raw, name) if isinstance(reading.item, Problem)]


# ---- entities


TWICE = "A &amp;lt;b&amp;gt; &amp;#27;[31m &amp;amp; c"
ONCE = "A &lt;b&gt; &#27;[31m &amp; c"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", str(Page(article=f"<article><p>{TWICE}</p>{paragraphs(*PROSE)}</article>"))),
        ("a.rss", FEED.replace("It sails.", f"&lt;p&gt;{TWICE.replace('&', '&amp;')}&lt;/p&gt;")),
        ("a.epub", book({"1.xhtml": CHAPTER.format(f"<p>{TWICE}</p>")})),
        ("a.json", json.dumps({"text": f"<p>{TWICE}</p>"})),
        ("a.eml", f"Subject: A\nContent-Type: text/html\n\n<p>{TWICE}</p>"),
        ("a.md", TWICE),
        ("a.csv", f'title,text\nA,"<p>{TWICE}</p>"\n'),
        ("a.docx", word(paragraph(TWICE))),
        ("a.odt", opendocument(f"<text:p>{TWICE}</text:p>")),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("a.") else "",
)
def test_an_entity_is_decoded_once_in_every_format(name: str, data: bytes | str) -> None:
    assert any(ONCE in text for text in texts(data, name))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", TWICE),
        ("a.rtf", rf"{{\rtf1\ansi {TWICE}\par}}"),
        ("a.csv", f"title,text\nA,{TWICE}\n"),
        ("a.json", json.dumps({"text": TWICE})),
        ("a.eml", f"Subject: A\n\n{TWICE}"),
    ],
)
def test_what_is_no_markup_keeps_its_ampersands(name: str, data: str) -> None:
    assert any(TWICE in text for text in texts(data, name))


def test_the_title_of_a_feed_is_decoded_as_its_kind_says() -> None:
    entry = "<entry><title{}</title><content>It sails.</content></entry>"
    kinds = (' type="text">a &amp;lt;b&amp;gt; c', ' type="html">a &amp;lt;i&amp;gt; c', ">a &amp;amp; c")
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{"".join(map(entry.format, kinds))}</feed>'
    assert [text.split("\n")[0] for text in texts(feed, "a.atom")] == ["a &lt;b&gt; c", "a <i> c", "a &amp; c"]


# ---- nothing outside is read


@pytest.mark.parametrize("name", ["a.html", "a.rss", "a.epub"])
def test_no_entity_and_no_address_is_followed(name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(POISON)
    outside = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}"><!ENTITY % b SYSTEM "http://127.0.0.1:9/b">%b;]>'
    inside = f'<p>One &a; two</p><img src="{secret.as_uri()}"><iframe src="{secret.as_uri()}"></iframe>'
    if name == "a.rss":
        data: bytes | str = FEED.replace("<rss", f"{outside}<rss").replace("It sails.", "It sails &a;.")
    elif name == "a.epub":
        data = book({"1.xhtml": f'<?xml version="1.0"?>{outside}<html><body>{inside}</body></html>'})
    else:
        data = f"{outside}<html><body>{inside}{paragraphs(*PROSE)}</body></html>"
    assert all(POISON not in text for text in texts(data, name))


def test_a_book_can_not_lead_outside_by_path_or_link(tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text(CHAPTER.format(POISON))
    names = ("../../../secret.xhtml", "/secret.xhtml", f"{tmp_path}/secret.xhtml", tmp_path.as_uri() + "/secret.xhtml")
    chapter = {"good.xhtml": CHAPTER.format("<p>Good</p>")}
    data = book({**chapter, **dict.fromkeys(names, "")})
    buffer = BytesIO(data)
    with zipfile.ZipFile(buffer, "a") as packed:
        link = zipfile.ZipInfo("OPS/link.xhtml")
        link.external_attr = 0o120777 << 16
        packed.writestr(link, f"{tmp_path}/secret.xhtml")
    (tmp_path / "b.epub").write_bytes(buffer.getvalue())
    before = sorted(tmp_path.rglob("*"))
    items = list(load([tmp_path / "b.epub"]))
    assert [item.text for item in items if isinstance(item, Article)] == ["Good"]
    assert sorted(tmp_path.rglob("*")) == before


# ---- bombs


def test_a_bomb_in_a_bomb_is_never_unpacked() -> None:
    bomb = gzip.compress(gzip.compress(b"a" * 10_000_000) * 2)
    assert texts(bomb, "a.txt.gz") == []
    nested = archive({"a.epub": archive({"b.epub": b"0" * 10_000_000})})
    assert "no book" in problems(nested, "a.epub")[0]


def test_a_book_whose_package_or_container_is_a_bomb_says_so() -> None:
    bomb = b"<package>" + b" " * (21 * 2**20)
    assert problems(book({"1.xhtml": ""}, {"OPS/book.opf": bomb}), "a.epub")
    assert problems(book({"1.xhtml": ""}, {"META-INF/container.xml": bomb}), "a.epub")


def test_a_book_of_a_hundred_thousand_entries_opens() -> None:
    files = {f"OPS/x{number}": b"" for number in range(70_000)}
    assert texts(book({"1.xhtml": CHAPTER.format("<p>One</p>")}, cast("dict[str, bytes | str]", files)), "a.epub") == [
        "One"
    ]


@pytest.mark.parametrize(
    "matter",
    [
        "a: &a [x,x]\n" + "\n".join(f"{b}: &{b} [{f'*{a},' * 8}]" for a, b in pairwise("abcdefghi")),
        "title: &t [*t]",
        "a: &a {b: *a}",
        "title: !!python/object/apply:os.system ['touch PWNED']",
        "title: !!python/name:os.system",
        "? " * 5000 + "x",
        "[" * 5000,
        "title: " + "a" * 16_000,
        "date: 2024-13-45\nauthor: 0x7f\ntags: [no, yes, 010]",
    ],
)  # fmt: skip
def test_front_matter_that_bites_others_is_harmless(matter: str) -> None:
    [text] = texts(f"---\n{matter}\n---\n\nIt sails.\n", "a.md")
    assert text.endswith("It sails.")
    assert len(text) < 60_000
    assert not Path("PWNED").exists()


@pytest.mark.parametrize(
    "piece",
    ['"x" said he. ', "![", "[a](", "a**b", "www.a.com ", "> " * 9, "``` ", "<a ", "*_", "\\", "[^1]: ", "| a ", "&#"],
)  # fmt: skip
def test_markdown_that_is_slow_elsewhere_is_read(piece: str) -> None:
    assert texts(piece * 10_000, "a.md") or problems(piece * 10_000, "a.md")


def test_a_wide_table_and_many_headings_are_read() -> None:
    table = "|".join(["", *("a" for _ in range(2000)), ""]) + "\n" + "|".join(["", *("-" for _ in range(2000)), ""])
    assert texts(table + "\n" + table.split("\n")[0], "a.md")
    [text] = texts("".join(f"# Heading {number}\n\nText.\n\n" for number in range(20_000)), "a.md")
    assert text.count("Heading") == 20_000


def test_a_line_of_megabytes_without_a_space_is_read_in_every_text_format() -> None:
    line = "a" * 3_000_000
    for name, data in (
        ("a.txt", line),
        ("a.md", line),
        ("a.html", f"<p>{line}</p>"),
        ("a.json", json.dumps({"text": line})),
        ("a.csv", f"title,text\na,{line}\n"),
        ("a.eml", f"Subject: A\n\n{line}\n"),
        ("a.rss", FEED.replace("It sails.", line)),
    ):
        assert any(line in text.replace("\n", "") for text in texts(data, name)), name


# ---- lines and letters


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_every_line_end_parts_paragraphs(end: str) -> None:
    [text] = texts(f"Le bac{end}{end}Le bac est parti.{end}{end}Il reviendra.", "a.txt")
    assert text.split("\n") == ["Le bac", "Le bac est parti.", "Il reviendra."]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-8-sig", "mac-roman", "utf-32"])
def test_the_encoding_that_was_guessed_is_told(encoding: str) -> None:
    data = "Le port a rouvert.\n\n« L’été sera beau », a déclaré Inès Baudouin, la préfète.\n".encode(encoding)
    [reading] = read(data, "a.txt")
    assert isinstance(reading.item, Article)
    assert "« L’été sera beau », a déclaré Inès" in reading.item.text
    assert dict(reading.item.origins)["encoding"] == reading.encoding != ""


def test_letters_that_hide_or_pile_up_are_bounded() -> None:
    [article] = (
        reading.item for reading in read(("Za" + "\u0301" * 500 + "l\u200bg\u00ado\U000e0041 " * 3).encode(), "a.txt")
    )
    assert isinstance(article, Article)
    assert "Zá\u0301\u0301\u0301\u0301lgo" in article.text or article.text.startswith("Zá")
    assert len(article.text) < 40
    assert article.removed


# ---- odd files


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_that_is_named_is_read_and_one_in_a_folder_is_not(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "pipe", tmp_path / "folder" / "pipe.txt"):
        os.mkfifo(path)
    writer = threading.Thread(target=lambda: (tmp_path / "pipe").write_text("It sails.\n"))
    writer.start()
    items = list(load([tmp_path / "pipe", tmp_path / "folder"]))
    writer.join()
    assert [item.text if isinstance(item, Article) else item.what for item in items] == [
        "It sails.",
        "a pipe, which is not read",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_file_that_becomes_a_pipe_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It sails.")
    [found] = find([path])
    assert isinstance(found, Found)
    path.unlink()
    os.mkfifo(path)
    problem = loading.read_found(found)
    assert isinstance(problem, Problem)
    assert problem.what == "no regular file any more"


def test_a_file_that_becomes_a_folder_or_a_device_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for is_folder in (True, False):
        path.write_text("It sails.")
        [found] = find([path])
        path.unlink()
        path.mkdir() if is_folder else path.symlink_to("/dev/zero")
        assert isinstance(found, Found)
        assert isinstance(loading.read_found(found), Problem)
        path.rmdir() if is_folder else path.unlink()


def test_a_folder_called_as_a_text_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "dir.md").mkdir()
    (tmp_path / "dir.md" / "a.txt").write_text("It sails.")
    assert [item.text for item in load([tmp_path]) if isinstance(item, Article)] == ["It sails."]


def test_a_file_that_shrinks_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It sails. " * 1000)
    [found] = find([path])
    path.write_text("It sails.")
    assert isinstance(found, Found)
    assert loading.read_found(found) == b"It sails."


# ---- links


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://a.example/",
        "http:",
        "http://",
        "http://[::1",
        "http://a.example/\x1b[2J",
        "http://a.example/\u202e",
        "vscode://x",
        "ssh://a.example",
        "-rf",
        "",
        "//a.example",
        "mailto:\n",
    ],
)
def test_an_address_that_is_none_of_web_or_mail_is_not_opened(address: str) -> None:
    assert not may_open(address)


@pytest.mark.parametrize("address", ["http://a.example/", "https://a.example/?q=1#f", "mailto:a@a.example"])
def test_web_and_mail_addresses_may_be_opened(address: str) -> None:
    assert may_open(address)
    assert _leaves(address)


@pytest.mark.parametrize("target", ["http://[::1", "//x", "javascript:x", "other.md"])
def test_no_target_of_a_link_is_too_broken_to_be_judged(target: str) -> None:
    assert _leaves(target) is (target != "other.md")


def test_the_target_of_a_link_is_what_the_page_says_and_clean() -> None:
    page = f'<article><p><a href="http://real.example/\x1b]0;x\x07&#x202e;">http://bank.example/</a></p>{paragraphs(*PROSE)}</article>'
    [article] = (reading.item for reading in read(str(Page(article=page)).encode(), "a.html"))
    assert isinstance(article, Article)
    [link] = [inline for inline in article.inlines if inline.kind is InlineKind.LINK]
    assert link.target == "http://real.example/"
