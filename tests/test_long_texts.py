"""Texts longer than anyone writes: begun before they are read, parted where nobody parted them, bounded."""

import asyncio
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Inline, InlineKind
from reader.library import opening
from reader.sources import load, loading, paragraphs
from reader.sources.compose import Draft, compose
from reader.sources.loading import preview
from reader.sources.metadata import Metadata
from reader.sources.problem import Problem
from reader.sources.reading import read
from reader.text.clean import count_controls, is_clean
from reader.tui import where
from tests.reader_session import Session, app_with, reading
from tests.samples import FEED

LINE = "Le port reprend son souffle et « la digue tiendra », dit-elle encore une fois. "
LONGEST = 50_000


def whole(data: str, name: str) -> Article:
    article = next(reading.item for reading in read(data.encode(), name))
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize("unit", [LINE, "mot ", "a", "« Non ! » "])
def test_a_paragraph_that_no_one_wrote_is_parted_and_loses_nothing(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    article = whole(text, "a.txt")
    assert max(block.end - block.start for block in article.blocks) <= LONGEST
    assert "".join(article.text.split()) == "".join(text.split())


def test_it_is_parted_behind_a_sentence_where_one_ends() -> None:
    article = whole(LINE * 2000, "a.txt")
    assert all(block.of(article.text).endswith("fois.") for block in article.blocks)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.md", LINE * 2000),
        ("a.html", f"<p>{LINE * 2000}</p>"),
        ("a.json", json.dumps({"text": LINE * 2000})),
        ("a.csv", f"title,text\na,{LINE.replace(',', '') * 2000}\n"),
        ("a.eml", f"Subject: A\n\n{LINE * 2000}\n"),
        ("a.rss", FEED.replace("It sails.", LINE * 2000)),
    ],
)
def test_it_is_parted_in_every_format(name: str, data: str) -> None:
    for reading_ in read(data.encode(), name):
        assert isinstance(reading_.item, Article)
        assert max(block.end - block.start for block in reading_.item.blocks) <= LONGEST


def test_what_is_as_long_as_people_write_is_left_whole() -> None:
    assert len(whole(LINE * 600, "a.txt").blocks) == 1


@given(
    words=st.lists(st.text("ab. é", min_size=1, max_size=9), min_size=1, max_size=60),
    spans=st.lists(st.tuples(st.integers(0, 400), st.integers(1, 200)), max_size=4),
)
@settings(deadline=None, max_examples=150)
def test_mark_up_covers_the_same_words_wherever_it_is_parted(words: list[str], spans: list[tuple[int, int]]) -> None:
    text = " ".join(words).strip() or "a"
    inlines = tuple(
        Inline(start, min(start + size, len(text)), InlineKind.STRONG) for start, size in spans if start < len(text)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.sources.compose._LONGEST_BLOCK", 30)
        patch.setattr("reader.sources.compose._LOOKED_BACK", 10)
        [article] = compose([Draft(text, inlines=inlines)], Metadata(), "a")
    assert all(block.end - block.start <= 30 for block in article.blocks)
    assert all(one.end == two.start - 1 for one, two in pairwise(article.blocks))
    marked = {"".join(inline.of(article.text).split()) for inline in article.inlines}
    assert all(any(piece in "".join(inline.of(text).split()) for inline in inlines) for piece in marked)


def test_only_a_text_that_takes_long_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_AT_ONCE", 1000)
    names = ("short.txt", "long.txt", "long.md", "long.html", "long.json", "long.txt.gz", "long")
    for name in names:
        (tmp_path / name).write_text(LINE * (1 if name.startswith("short") else 100), encoding="utf-8")
    assert [name for name in names if preview(tmp_path / name)] == ["long.txt", "long.md", "long"]
    for odd in (tmp_path, tmp_path / "absent.txt", Path("/dev/zero"), "nul\0.txt"):
        assert preview(odd) is None
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 100)
    assert preview(tmp_path / "noise.txt") is None


def test_the_beginning_is_the_beginning_of_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_AT_ONCE", 1000)
    monkeypatch.setattr(loading, "_PREVIEW", 3000)
    for name in ("a.txt", "a.md"):
        text = "Title: Le port\nDate: 2023-05\n\n" + "".join(f"{LINE}{number}\n\n" for number in range(400))
        (tmp_path / name).write_text(text, encoding="utf-8")
        begun = preview(tmp_path / name)
        [article] = load([tmp_path / name])
        assert isinstance(article, Article)
        assert begun is not None
        assert begun.title == article.title == "Le port"
        assert article.text.startswith(begun.text[: begun.blocks[-1].start])


@pytest.fixture
def long_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(loading, "_AT_ONCE", 1000)
    path = tmp_path / "long.txt"
    path.write_text("Le port\n\n" + "".join(f"{LINE}{number}\n\n" for number in range(2000)), encoding="utf-8")
    return path


async def test_a_text_however_long_is_read_without_an_index(long_text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGE_BYTES", 1000)
    app = app_with(paths=[long_text])
    async with app.run_test(size=(100, 30)) as pilot:
        await Session(app, pilot).settled()
        assert [article.title for article in app.library.articles] == ["Le port"]
        assert not app.library.is_followed


@pytest.mark.usefixtures("by_sight")
async def test_the_beginning_is_read_while_the_rest_is_and_the_place_stays(
    long_text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    app = app_with(paths=[long_text])
    items = app._filling._items

    def later() -> Iterator[Article | Problem]:
        go_on.wait(60)
        return items()

    monkeypatch.setattr(app._filling, "_items", later)
    async with app.run_test(size=(100, 30)) as pilot:
        session = Session(app, pilot)
        while not app.main.text.article.text:
            await asyncio.sleep(0.01)
            await pilot.pause()
        await pilot.press("space", "space", "c", "s", "Q", "i", "escape", "escape", "y", "a", "escape", "H")
        assert session.title == "Le port"
        assert "reading on …" in session.status
        top = app.main.text.top
        assert top > 0
        assert len(app.library) == 0
        go_on.set()
        await session.settled()
        assert app.main.text.article is app.library.articles[0]
        assert app.main.text.top == top


async def test_no_voices_are_looked_for_in_what_no_one_wrote(long_text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(where, "LONGEST_HEARD", 10_000)
    async with reading(paths=[long_text]) as session:
        assert not session.app.library.is_annotated(0)
        assert "too long to look for voices" in session.status
        await session.press("c", "s", "p", "Q", "W", "i", "escape", "slash")
        await session.type("digue")
        await session.press("enter")
        assert not session.app.library.is_annotated(0)


@given(text=st.text("ab \t\u0301\u0300\u200b\x1bé", max_size=60), piece=st.integers(1, 20))
@settings(deadline=None, max_examples=300)
def test_pieces_are_cleaned_as_the_whole_is(text: str, piece: int) -> None:
    whole_is_clean, controls, spaced = is_clean(text), count_controls(text), paragraphs._spaced(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.text.clean._PIECE", piece)
        patch.setattr(paragraphs, "_PIECE", piece)
        assert is_clean(text) == whole_is_clean
        assert count_controls(text) == controls
        assert paragraphs._spaced(text) == spaced
