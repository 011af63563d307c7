"""The interface speaks English and French, whole."""

import ast
from pathlib import Path

import pytest

import reader.tui
from reader.annotate import RULES
from reader.keys import KEYS, NAMES
from reader.library import query_trouble
from reader.library.query_tree import FIELDS
from reader.query_help import QUERY_LINES
from reader.text.dates import PartialDate
from reader.tui import words
from reader.tui.article_rows import Only, Sort
from reader.tui.french import FRENCH
from reader.tui.help import help_rows
from reader.tui.keeping import COPIES
from reader.tui.panels import TITLES
from reader.tui.view import MARKS
from reader.tui.words import count, full_date, month_name, say
from tests.articles import long_article
from tests.reader_session import reading

SOURCES = sorted(Path(next(iter(reader.tui.__path__))).glob("*.py"))


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "interface_language", lambda: "fr")


def said(source: Path) -> set[str]:
    """The words that a module gives to `say` and `count`, where they stand in the call itself."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("say", "count"):
            words_given = node.args[-1]
            branches = [words_given.body, words_given.orelse] if isinstance(words_given, ast.IfExp) else [words_given]
            for branch in branches:
                if isinstance(branch, ast.Constant) and isinstance(branch.value, str):
                    found |= {branch.value, branch.value + "s"} if node.func.id == "count" else {branch.value}
    return found


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_whatever_the_screen_says_it_says_in_french_too(source: Path) -> None:
    assert said(source) - set(FRENCH) == set()


def test_what_tables_say_is_said_in_french_too() -> None:
    tables = [row.says for row in KEYS] + [row.group for row in KEYS] + list(RULES.values()) + list(MARKS)
    tables += [says for _, says in COPIES] + list(TITLES.values())
    tables += [f"by {sort.value}" for sort in Sort] + [only.value for only in Only]
    tables += [says for _, says in QUERY_LINES] + [what for what in FIELDS.values() if " " in what]
    tables += [value for name, value in vars(query_trouble).items() if name.isupper()]
    assert set(tables) - set(FRENCH) == set()


@pytest.mark.usefixtures("french")
def test_keys_are_called_what_french_keyboards_call_them() -> None:
    labels = [row.label for row in help_rows()]
    assert {"Espace  PgSuiv", "Entrée", "Échap", "Retour  Ctrl+O", "g  Début"} <= set(labels)
    english = {name for name in NAMES.values() if name.isalpha() and len(name) > 1} - {"Tab"}
    assert not english & set(" ".join(labels).split())


def test_both_languages_take_the_same_values() -> None:
    for english, french_words in FRENCH.items():
        assert set(_fields(english)) == set(_fields(french_words)), english


def _fields(text: str) -> list[str]:
    return [part.split("}")[0] for part in text.split("{")[1:]]


@pytest.mark.usefixtures("french")
def test_french_counts_nought_and_one_alike_and_english_one_alone() -> None:
    assert [count(n, "quotation") for n in (0, 1, 2)] == ["0 citation", "1 citation", "2 citations"]


def test_english_has_a_singular_for_one() -> None:
    assert [count(n, "quotation") for n in (0, 1, 2)] == ["0 quotations", "1 quotation", "2 quotations"]


@pytest.mark.usefixtures("french")
def test_dates_are_as_precise_as_their_source_in_french() -> None:
    dates = [PartialDate(2023), PartialDate(2023, 5), PartialDate(2023, 5, 1)]
    assert [full_date(date) for date in dates] == ["2023", "mai 2023", "1er mai 2023"]
    assert month_name(None) == "sans date"


@pytest.mark.usefixtures("french")
def test_words_without_a_translation_stay_english() -> None:
    assert say("a word that nobody translated") == "a word that nobody translated"


@pytest.mark.usefixtures("french", "by_sight")
async def test_what_is_undone_is_said_in_french() -> None:
    async with reading(long_article(12, title="Le port")) as session:
        await session.press("c", "r", "asterisk", "t", "a", "enter", "H", "H", "m", "b")
        said = []
        for _ in range(6):
            await session.press("U")
            said.append(session.status.removeprefix("annulé : ").strip().partition("  ")[0])
        quoted = "«Words number 4»"
        assert said == [
            "marque b",
            f"retrait du surlignage {quoted}",
            f"surlignage {quoted}",
            "étiquettes de «Le port»",
            "étoile de «Le port»",
            "marque de lecture de «Le port»",
        ]


@pytest.mark.usefixtures("french", "by_sight")
@pytest.mark.parametrize("typed", ["problèmes", "PROBLEMES"])
async def test_commands_are_found_by_their_french_names_without_accents(typed: str) -> None:
    async with reading(long_article(12, title="Le port")) as session:
        await session.press("colon")
        await session.type(typed)
        assert "Problèmes" in " ".join(session.shown)
        await session.press("enter", "enter")
        assert session.panel_title.startswith("Problèmes")


@pytest.mark.usefixtures("french", "by_sight")
async def test_the_palette_speaks_french() -> None:
    async with reading(long_article(12, title="Le port"), size=(120, 200)) as session:
        await session.press("colon")
        shown = " ".join(session.shown)
        assert all(
            words in shown for words in ("quelle commande", "Thème", "Aller à la citation suivante", "Touche : c")
        )
        assert not any(words in shown for words in ("Key:", "Quit the", "Jump to"))
