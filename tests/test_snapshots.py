"""The screens as pictures, for what no assertion can say. After `pytest --snapshot-update` they are to be looked at."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
from textual.pilot import Pilot

from reader.article import BlockKind, Inline, InlineKind
from reader.tui.app import ReaderApp
from tests.articles import article
from tests.reader_session import Session, app_with

pytestmark = pytest.mark.usefixtures("by_sight")


class Compare(Protocol):
    """What `snap_compare` is."""

    def __call__(  # noqa: D102
        self, app: ReaderApp, *, terminal_size: tuple[int, int], run_before: Callable[[Pilot[None]], Awaitable[None]]
    ) -> bool: ...


TIDE = replace(
    article(
        "For thirty years nobody in Marrow Fell had asked why the tide tables were printed on yellow paper. "
        "«We thought it was cheaper», said Ada Quill, who has run the harbour office since the flood.",
        "It was not cheaper. The so-called «yellow years» began with a letter, found in March behind the stove, "
        "in which the printer asks whether «anybody still reads these». Ada Quill said: «Somebody did. Look at the "
        "margins.»",
        (BlockKind.HEADING, "What the margins say"),
        "Every page has a second hand in it, in pencil, correcting the first. «My father never trusted a printed "
        "number», said Bo Tarn. He taught at the school for forty years; his father kept the light.",
        (BlockKind.QUOTE, "High water 4.17. Printed 4.32. They will drown somebody one day."),
        (BlockKind.ITEM, "1954 to 1961: eleven corrections a year"),
        (BlockKind.ITEM, "1962: none, and nobody knows why"),
        (BlockKind.TABLE, "Year\tPrinted\tCorrected\n1954\t4.32\t4.17\n1961\t11.05\t10.58\n1962\t6.40\t—"),
        "The tables are still printed. «On white paper now», said Ada Quill, «and nobody reads them.»",
        (BlockKind.FOOTNOTE, "The letter is in the county archive."),
        title="A Second Hand in the Tide Tables",
        date="2024-05-17",
        source="The Northmarsh Courier",
        path="press/tide.md",
        url="https://courier.example.org/tide",
    ),
    authors=("Una Bell",),
    language="en",
)
_WORD = TIDE.text.index("county archive")
TIDE = replace(TIDE, inlines=(Inline(_WORD, _WORD + 14, InlineKind.LINK, "https://archive.example.org"),))
OTHERS = (
    article(
        "The lorry was weighed twice. «The scales don’t lie», said Bo Tarn, «but somebody reads them.»",
        title="Weighed Twice",
        date="2024-05-02",
        source="The Northmarsh Courier",
    ),
    article(
        "Nobody was on the last bus up. «It leaves anyway», said Cy Mott.",
        title="The Last Bus up Marrow Fell Leaves Empty",
        date="2024-03",
        source="Fell Notes",
    ),
    article("A note below the piano said where the tide would be.", title="The Note Below the Piano"),
)
EAST = article(
    "経済は「大きく成長した」と山田氏は述べた。その後、記者団に対して、詳しい説明を避けた。",
    "The 👩‍👩‍👧 family waved 🇫🇷 and ❤️; «漢字とかな, 한국어도», said Ada Quill. "
    "Cafe\u0301 au lait is four letters wide.",
    title="東京の春 🌸 「静かな港」",
    date="2024-06",
    source="港新聞",
)


@pytest.fixture
def see(snap_compare: Compare) -> Callable[..., None]:
    """Compare what the app shows after some keys with the picture of it."""

    def compare(app: ReaderApp, size: tuple[int, int], *keys: str, typed: str = "", few_colours: bool = False) -> None:
        async def act(pilot: Pilot[None]) -> None:
            session = Session(app, pilot)
            await session.settled()
            app.set_class(few_colours, "-few-colours")
            if app.library.problems:
                app.main.panels.toggle("problems")
            await session.press(*keys)
            if typed:
                await session.type(typed)
            await session.settled()

        assert snap_compare(app, terminal_size=size, run_before=act)

    return compare


def library() -> ReaderApp:
    """The app with four articles."""
    return app_with(TIDE, *OTHERS)


See = Callable[..., None]


def test_wide_in_the_paper_theme(see: See, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", "paper")
    see(library(), (120, 36), "c", "c")


def test_vast_in_the_ink_theme_with_the_quotations(see: See) -> None:
    see(library(), (140, 36), "c", "c", "Q")


def test_medium(see: See) -> None:
    see(library(), (80, 24), "j")


def test_forty_columns_and_twelve_rows(see: See) -> None:
    see(library(), (40, 12))


def test_forty_columns_reading(see: See) -> None:
    see(library(), (40, 12), "c")


def test_a_light_theme_of_textuals_own(see: See, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", "textual-light")
    see(library(), (100, 30), "c", "H", "s", "slash", typed="margins")


def test_sixteen_colours(see: See, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", "ansi-dark")
    see(library(), (100, 30), "c", few_colours=True)


def test_no_colours(see: See, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    see(library(), (140, 30), "c", "Q")


def test_help(see: See) -> None:
    see(library(), (100, 40), "question_mark")


def test_search_over_all_articles(see: See) -> None:
    see(library(), (120, 30), "slash", typed="yelow paper")


def test_search_in_this_article(see: See) -> None:
    see(library(), (100, 30), "enter", "slash", typed="nobody")


def test_the_card_of_a_quotation(see: See) -> None:
    see(library(), (100, 30), "c", "i")


def test_the_names(see: See) -> None:
    see(library(), (110, 30), "W", "j")


def test_signs_of_two_cells_and_of_several_code_points(see: See) -> None:
    see(app_with(EAST, *OTHERS), (90, 16), "c")


def test_no_articles(see: See) -> None:
    see(app_with(), (80, 20))


def test_files_that_could_not_be_read(see: See, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "tide.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\0")
    (folder / "empty.txt").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    app = app_with(TIDE, *OTHERS, paths=["press", "a-folder-that-is-gone/with-a-long-name/somewhere-else.txt"])
    see(app, (130, 24))
