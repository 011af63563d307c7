"""Whatever bytes a file holds, reading ends: in clean articles or in one line that says why not."""

import random
import re
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO, FileIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.sources import Problem, load, loading, mail
from reader.sources.reading import MISTAKE, read
from reader.text.clean import is_clean
from tests import office_files
from tests.pages import PROSE, Page
from tests.samples import CHAPTER, FILES, archive, book

HOSTILE = "\x1b]0;PWNED\x07\x1b[2J\x9b31m\u202e\u2066\x00\U000e0041[@click=app.bell]x[/]"


def check(data: bytes, name: str) -> list[Article]:
    """Read a file; every article and every problem in it is clean and says something."""
    items = [reading.item for reading in read(data, name)]
    assert items
    for item in items:
        if isinstance(item, Problem):
            assert is_clean(str(item))
            assert item.what
            assert len(str(item)) < 500
            assert not item.what.startswith(MISTAKE)
        else:
            shown = (item.text, item.title, item.source, item.url, *item.authors, *(one.target for one in item.inlines))
            assert all(map(is_clean, shown))
            assert item.text
    return [item for item in items if isinstance(item, Article)]


OFFICE: Mapping[str, bytes] = {
    "a.docx": office_files.word("".join(map(office_files.paragraph, PROSE)) + office_files.item("one", 2)),
    "a.odt": office_files.opendocument("".join(f"<text:p>{line}</text:p>" for line in PROSE)),
}


RTF: Mapping[str, bytes] = {
    "a.rtf": rb"{\rtf1\ansi " + rb"\par \'ab ".join(line.encode("cp1252") for line in PROSE) + b"}"
}


@pytest.mark.parametrize("name", [*FILES, *OFFICE, *RTF])
@given(data=st.data())
@settings(deadline=None, max_examples=25)
def test_a_damaged_file_of_any_format_is_read_or_named(name: str, data: st.DataObject) -> None:
    damaged = bytearray({**FILES, **OFFICE, **RTF}[name])
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), max_size=12)):
        damaged[place] ^= 1 << data.draw(st.integers(0, 7))
    start = data.draw(st.integers(0, 40))
    check(bytes(damaged[start : data.draw(st.integers(0, len(damaged)))]), name)


@pytest.mark.parametrize("name", OFFICE)
@given(data=st.data())
@settings(deadline=None, max_examples=60)
def test_a_document_whose_parts_are_damaged_is_read_or_named(name: str, data: st.DataObject) -> None:
    with zipfile.ZipFile(BytesIO(OFFICE[name])) as packed:
        files = {inner: bytearray(packed.read(inner)) for inner in packed.namelist()}
    for inner in data.draw(st.lists(st.sampled_from(sorted(files)), max_size=4)):
        inside = files[inner]
        for place in data.draw(st.lists(st.integers(0, max(0, len(inside) - 1)), max_size=8)):
            end = place + data.draw(st.integers(1, 30))
            inside[place:end] = bytes([data.draw(st.integers(0, 255))])
    check(archive({inner: bytes(inside) for inner, inside in files.items()}), name)


@given(
    data=st.binary(max_size=400),
    name=st.sampled_from([*FILES, "a.pdf", "a.docx", "a.odt", "a.rtf", "a.xml", "a.tsv", "-", "a"]),
)
@settings(deadline=None, max_examples=300)
def test_random_bytes_of_any_format_are_read_or_named(data: bytes, name: str) -> None:
    check(data, name)


@given(data=st.data(), names=st.lists(st.sampled_from(sorted(FILES)), min_size=2, max_size=2))
@settings(deadline=None, max_examples=60)
def test_a_file_called_as_another_format_is_read_or_named(data: st.DataObject, names: list[str]) -> None:
    check(FILES[names[0]] + FILES[names[1]][: data.draw(st.integers(0, 300))], names[1])


@pytest.mark.parametrize("name", sorted(set(FILES) - {"a.epub", "a.txt.gz"}))
def test_control_sequences_are_removed_from_every_field_of_every_format(name: str) -> None:
    text = FILES[name].decode()
    for word in ("The ferry stops", "Marc Lestrade", "The Harbour Post", "Paula Grant", "sails", "Inès", "digue"):
        text = text.replace(word, word + HOSTILE.replace("\x00", ""))
    check(text.encode(), name)


def test_control_sequences_in_json_escapes_and_entities_are_removed() -> None:
    escaped = "".join(f"\\u{unit:04x}" for unit in (0x1B, 0x5D, 0x9B, 0x202E, 0xD800, 0))
    [article] = check(f'{{"title": "a{escaped}b", "text": "{escaped} It sails."}}'.encode(), "a.json")
    assert article.removed
    [page] = check(str(Page(head="<title>a&#27;[2J&#x9b;b&#x202e;</title>")).encode(), "a.html")
    assert is_clean(page.title)


def test_a_book_that_unpacks_to_more_than_its_limit_is_read_up_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.sources import archive as archive_module

    monkeypatch.setattr(archive_module, "MAX_ALL", 40_000)
    chapter = CHAPTER.format(f"<p>{'a ' * 7000}</p>")
    items = [reading.item for reading in read(book({f"{n}.xhtml": chapter for n in range(50)}), "a.epub")]
    assert 1 <= len([item for item in items if isinstance(item, Article)]) <= 2
    assert isinstance(items[-1], Problem)
    assert "book of more than" in items[-1].what


def test_a_zip_that_lies_about_its_sizes_is_read_no_further_than_its_limit() -> None:
    data = bytearray(book({"1.xhtml": CHAPTER.format("<p>" + "a" * (30 * 2**20) + "</p>")}))
    with zipfile.ZipFile(BytesIO(bytes(data))) as packed:
        size = packed.getinfo("OPS/1.xhtml").file_size
    lie = bytes(data).replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert check(lie, "a.epub") == []


def test_a_book_whose_spine_names_one_chapter_a_thousand_times_has_it_once() -> None:
    data = FILES["a.epub"]
    with zipfile.ZipFile(BytesIO(data)) as packed:
        package = packed.read("OPS/book.opf").decode()
    many = package.replace("<spine>", "<spine>" + '<itemref idref="c0"/>' * 1000)
    assert len(check(book({"1.xhtml": CHAPTER.format("<p>One</p>")}, {"OPS/book.opf": many}), "a.epub")) == 1


def test_entities_of_a_book_stand_for_nothing() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    chapter = f'<?xml version="1.0"?><!DOCTYPE html [{bomb}<!ENTITY x SYSTEM "file://{__file__}">]>' + (
        "<html><body><p>One &e11; &x; two</p></body></html>"
    )
    articles = check(book({"1.xhtml": chapter}), "a.epub")
    assert all(len(article.text) < 5000 and "def test_" not in article.text for article in articles)


@pytest.mark.parametrize(
    "opening", ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<svg><p>", "<!--", "<![CDATA[", "&", "<", "<p "]
)
def test_a_page_of_nothing_but_openings_ends(opening: str) -> None:
    check((opening * 20_000 + PROSE[0]).encode(), "a.html")


def test_a_page_with_one_long_line_ends() -> None:
    [article] = check(b"<p>" + b"word " * 400_000, "a.html")
    assert article.words == 400_000


def test_noise_of_every_length_ends() -> None:
    noise = random.Random(5)
    for size in (1, 100, 10_000, 200_000):
        for name in FILES:
            check(noise.randbytes(size), name)


def test_a_gzip_of_a_gzip_is_unpacked_once() -> None:
    once = zlib.compress(b"a", wbits=31)
    assert check(zlib.compress(once, wbits=31), "a.txt.gz") == []


def test_a_file_that_goes_or_grows_while_it_is_read_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("1.txt", "2.txt", "3.txt"):
        (tmp_path / name).write_text(PROSE[0], encoding="utf-8")
    found = load([tmp_path])
    assert isinstance(next(found), Article)
    monkeypatch.setattr(loading, "MAX_BYTES", 2000)
    with (tmp_path / "3.txt").open("ab") as file:
        file.truncate(5000)
    (tmp_path / "2.txt").unlink()
    gone, large = found
    assert isinstance(gone, Problem)
    assert isinstance(large, Problem)
    assert (gone.what, large.what) == ("no such file or folder", "larger than 0 MB")


def test_a_parser_that_fails_costs_one_line_and_no_other_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.sources import markdown

    def fail(text: str, name: str) -> list[Article]:
        raise KeyError(text)

    (tmp_path / "1.md").write_text("a secret", encoding="utf-8")
    (tmp_path / "2.txt").write_text(PROSE[0], encoding="utf-8")
    monkeypatch.setattr(markdown, "parse", fail)
    problem, article = load([tmp_path])
    assert isinstance(problem, Problem)
    assert problem.what.startswith(f"{MISTAKE} (KeyError, test_sources_hostile.py:")
    assert "secret" not in str(problem)
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", "a\n" * 1_600_000),
        ("a.md", "a\n\n" * 800_000),
        ("a.html", "<p>a" * 1_600_000),
        ("a.json", '{"text": "' + "<p>a" * 1_600_000 + '"}'),
        ("a.eml", "Subject: a\n\n" + "a\n" * 1_600_000),
        ("a.rss", f"<rss><channel>{'<item><title>a</title></item>' * 600_000}</channel></rss>"),
    ],
)
def test_a_text_of_more_lines_than_anyone_writes_is_refused(name: str, data: str) -> None:
    [reading] = read(data.encode(), name)
    assert isinstance(reading.item, Problem)
    assert re.search("million (?:lines|tags)", reading.item.what)


def test_a_tag_with_more_attributes_than_anyone_writes_loses_them() -> None:
    attributes = " ".join(f"a{number}=b" for number in range(100_000))
    [article] = check(f"<body {attributes}><p>{PROSE[0]}</p></body>".encode(), "a.html")
    assert article.text == PROSE[0]


def test_a_mailbox_of_more_messages_than_anyone_gets_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "_MOST_MESSAGES", 5)
    [reading] = read(b"From a@b Wed May 17 10:00:00 2023\nSubject: a\n\nIt sails.\n\n" * 6, "a.mbox")
    assert isinstance(reading.item, Problem)
    assert "more than 5 messages" in reading.item.what


def test_a_file_of_the_system_that_has_nothing_to_say_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kmsg.txt"
    path.write_text("x", encoding="utf-8")

    class Silent(FileIO):
        def read(self, *_: object) -> Any:
            return None

    monkeypatch.setattr(loading, "open", lambda name, *_, **__: Silent(name), raising=False)
    [item] = load([path])
    assert isinstance(item, Problem)
    assert "nothing to say" in item.what
    assert loading.preview(path) is None
