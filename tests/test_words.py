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
from reader.tui.french_troubles import TROUBLES
from reader.tui.help import help_rows
from reader.tui.keeping import COPIES
from reader.tui.moving import THINGS
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
    tables = (
        [*THINGS, *THINGS.values()]
        + [row.says for row in KEYS]
        + [row.group for row in KEYS]
        + list(RULES.values())
        + list(MARKS)
    )
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
        quoted = "«\u202fWords number 4\u202f»"
        assert said == [
            "marque b",
            f"retrait du surlignage {quoted}",
            f"surlignage {quoted}",
            "étiquettes de «\u202fLe port\u202f»",
            "étoile de «\u202fLe port\u202f»",
            "marque de lecture de «\u202fLe port\u202f»",
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


def _templates(node: ast.expr | None, known: dict[str, list[str]]) -> list[str]:
    """The strings that an expression may be, their values as `{}`."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        return ["".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)]
    if isinstance(node, ast.IfExp):
        return _templates(node.body, known) + _templates(node.orelse, known)
    if isinstance(node, ast.Tuple):
        return [text for part in node.elts for text in _templates(part, known)]
    if isinstance(node, ast.Starred):
        return _templates(node.value, known)
    return known.get(node.id, []) if isinstance(node, ast.Name) else []


def troubles(source: Path) -> set[str]:
    """What a module says is wrong, and what to do."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    known: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            known.setdefault(node.targets[0].id, []).extend(_templates(node.value, known))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    given = {"UnreadableError": 0, "IndexTroubleError": 0, "IndexDamageError": 0, "Problem": 1}
    return {
        text
        for call in calls
        for argument in call.args[given.get(getattr(call.func, "id", ""), 99) :]
        for text in _templates(argument, known)
    }


BELOW = [path for folder in ("sources", "library") for path in sorted((SOURCES[0].parents[1] / folder).glob("*.py"))]


@pytest.mark.parametrize("source", BELOW, ids=lambda path: f"{path.parent.stem}-{path.stem}")
def test_what_is_wrong_below_is_said_in_french_too(source: Path) -> None:
    mistake = {"{} ({})"}  # the words for a mistake of our own, which stand in a constant
    assert troubles(source) - set(TROUBLES) - mistake == set()


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("english", "french_words"),
    [
        ("larger than 64 MB", "plus de 64 Mo"),
        ("a mailbox of more than 100,000 messages", "une boîte de plus de 100\u202f000 messages"),
        ("a damaged book", "un livre abîmé"),
        ("a pipe, which is not read", "un tube, ce qui n’est pas lu"),
        (
            "Notes and stars are not being saved: ~/.a/b is read-only; make it writable. "
            "Places and settings are not being saved: the disk is full; free some space.",
            "Notes et étoiles ne sont pas enregistrées : ~/.a/b est en lecture seule ; permettez d’y écrire. "
            "Lieux et réglages ne sont pas enregistrés : le disque est plein ; libérez de la place.",
        ),
        (
            "a is damaged: it is put aside as a.bad-1, a new one is started with the 3 entries that could be read.",
            "a est abîmé : il est mis de côté sous a.bad-1, un neuf est commencé avec les 3 entrées lisibles.",
        ),
        ("a sentence of nobody's.", "a sentence of nobody's."),
        ("", ""),
    ],
)
def test_troubles_in_french(english: str, french_words: str) -> None:
    assert words.say_trouble(english) == french_words


def test_troubles_are_as_they_are_in_english() -> None:
    assert words.say_trouble("a damaged book") == "a damaged book"


@pytest.mark.parametrize("english", TROUBLES)
def test_a_trouble_has_as_many_values_in_french(english: str) -> None:
    assert english.count("{}") == TROUBLES[english].count("{}")
