"""How an article is named and shown on the command line."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Annotations, Article, Block, Quotation, Span
from reader.cite import locator
from reader.cli.marked import marked
from reader.cli.page import Page
from reader.cli.paint import Paint
from reader.cli.place import Place, parse_place
from reader.text.cells import cell_len
from tests.cli_run import clippings, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return clippings(tmp_path)


def test_an_article_is_shown_with_its_head_and_a_paragraph_a_line(folder: Path) -> None:
    assert run("show", folder / "council.txt").lines == [
        "The council votes",
        "2024-01-15 · The Harbour Post · en · 1 min · 1 quotation",
        "",
        "The council met on Monday in Eastmere and voted for the bridge.",
        "",
        '"We have waited long enough," said Paula Grant, the mayor.',
    ]


@pytest.mark.parametrize("name", ["number", "key", "beginning", "path"])
def test_an_article_has_several_names(folder: Path, name: str) -> None:
    row = run("list", folder, "--json").rows[1]
    names = {"number": "2", "key": row["key"], "beginning": row["key"][:7], "path": row["path"]}
    assert run("show", names[name], folder).lines[0] == "Le port reprend"


def test_a_paragraph_is_shown_alone(folder: Path) -> None:
    shown = run("show", f"{folder / 'council.txt'}#p2").out
    assert shown == "The council met on Monday in Eastmere and voted for the bridge.\n"


@pytest.mark.parametrize("name", ["99", "zzzz", "p#p2", "1#p99"])
def test_what_nothing_is_called_is_not_found(folder: Path, name: str) -> None:
    ran = run("show", name, folder)
    assert (ran.code, ran.out) == (1, "")
    assert "no article is called" in ran.err


def test_the_beginning_of_several_keys_is_no_name(folder: Path) -> None:
    for number in range(40):
        (folder / f"{number}.txt").write_text(f"Une dépêche de {number} mots.", encoding="utf-8")
    first = {row["key"][0] for row in run("list", folder, "--json").rows if row["key"][0].isalpha()}
    ran = [run("show", letter, folder) for letter in sorted(first)]
    assert 2 in {each.code for each in ran}
    assert any("is the beginning of" in each.err for each in ran)


def test_a_file_with_a_number_sign_in_its_name_is_found_first(tmp_path: Path) -> None:
    path = tmp_path / "a.txt#p1"
    path.write_text("Un mot.\n\nDeux mots.", encoding="utf-8")
    assert "Deux mots." in run("show", path).out


def test_markers_tell_the_speakers_without_colour(folder: Path) -> None:
    out = run("show", folder / "port.txt", "--mark").out
    assert "« La digue tiendra cent ans » [1: Inès Baudouin], a déclaré" in out
    assert "« Nous verrons bien cet hiver » [2: Marc Lestrade], a répondu" in out
    assert "[1:" not in run("show", folder / "port.txt").out


def test_colour_tells_quotation_speaker_and_name_apart(folder: Path) -> None:
    out = run("show", folder / "port.txt", "--color", "always").out
    assert "\x1b[33m« La digue tiendra cent ans »\x1b[0m" in out
    assert re.search("\x1b\\[[0-9;]*1m(Inès Baudouin)\x1b\\[0m|\x1b\\[36;1mInès Baudouin\x1b\\[0m", out)
    assert re.sub("\x1b\\[[0-9;]*m", "", out) == run("show", folder / "port.txt").out


@pytest.mark.parametrize(
    ("options", "variables", "coloured"),
    [
        ((), {}, False),
        ((), {"CLICOLOR_FORCE": "1"}, True),
        ((), {"CLICOLOR_FORCE": "0"}, False),
        ((), {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, False),
        ((), {"CLICOLOR_FORCE": "1", "NO_COLOR": ""}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"CLICOLOR_FORCE": "1"}, False),
        ((), {"READER_OPTS": "--color always"}, True),
        (("--color=never",), {"READER_OPTS": "--color always"}, False),
    ],
)
def test_colour_is_where_it_is_wanted(
    folder: Path, options: tuple[str, ...], variables: dict[str, str], coloured: bool
) -> None:
    assert ("\x1b[" in run("show", folder / "port.txt", *options, variables=variables).out) is coloured


def test_nothing_of_an_article_reaches_the_output_that_a_terminal_would_obey(tmp_path: Path) -> None:
    evil = "\x1b]52;c;aGk=\x07 \x1b]0;owned\x1b\\ \x1bc \x1b[31m \x9b31m \x1bP1;2q\x1b\\ \u202e \x00"
    path = tmp_path / f"a{evil.replace(chr(0), '').replace('/', '')}.txt"
    path.write_text(f"Title: x{evil}y\n\nDit « {evil} oui », assure Zoé{evil} Leroy.\n", encoding="utf-8")
    for command in ("list", "quotes", "names", "annotate", "show 1", "search oui"):
        for form in ("", "--json"):
            ran = run(*command.split(), tmp_path, *form.split())
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", ran.out + ran.err), command


def test_a_locator_reads_back_for_every_part(tmp_path: Path) -> None:
    article = Article("Un\nDeux", (Block(0, 2), Block(3, 7)), path=str(tmp_path / "a.mbox"), part=3)
    assert parse_place(locator(article, 2)) == Place(str(tmp_path / "a.mbox"), 3, 2)
    assert parse_place(locator(article)) == Place(str(tmp_path / "a.mbox"), 3)


WORDS = st.text(st.sampled_from("aé «»’—œ  経.,"), min_size=1, max_size=60).map(lambda text: text.replace("\n", " "))


@st.composite
def quoted(draw: st.DrawFn) -> tuple[Article, Annotations]:
    """An article of a few paragraphs, some of whose words are somebody's."""
    lines = draw(st.lists(WORDS, min_size=1, max_size=4))
    text, blocks, start = "\n".join(lines), [], 0
    for line in lines:
        blocks.append(Block(start, start + len(line)))
        start += len(line) + 1
    article = Article(text, tuple(blocks))
    borders = draw(st.lists(st.integers(0, len(article.text)), max_size=8).map(sorted))
    spans = [Span(*pair) for pair in zip(borders[::2], borders[1::2], strict=False)]
    return article, Annotations(tuple(Quotation(s.start, s.end, s, speaker=f"S{s.start}") for s in spans))


@given(quoted())
@settings(deadline=None, max_examples=200)
def test_markers_change_no_word_and_move_every_span_along(drawn: tuple[Article, Annotations]) -> None:
    article, known = drawn
    shown, moved = marked(article, known)
    assert re.sub(r" \[\d+: S\d+\]", "", shown.text) == article.text
    for before, after in zip(known.quotations, moved.quotations, strict=True):
        assert re.sub(r" \[\d+: S\d+\]", "", after.of(shown.text)) == before.of(article.text)


@given(quoted(), st.integers(8, 100))
@settings(deadline=None, max_examples=200)
def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(drawn: tuple[Article, Annotations], width: int) -> None:
    article, known = drawn
    blocks = range(len(article.blocks))
    page = Page(article, known, 1, Paint(on=False), width)
    lines = [line for block in blocks for line in page.block_lines(block)]
    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(article.text.split())


@given(quoted())
@settings(deadline=None, max_examples=100)
def test_colour_adds_nothing_but_colour(drawn: tuple[Article, Annotations]) -> None:
    article, known = drawn
    plain, coloured = (list(Page(article, known, 1, Paint(on), 40).lines()) for on in (False, True))
    assert [re.sub("\x1b\\[[0-9;]*m", "", line) for line in coloured] == plain
