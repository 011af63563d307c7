"""The table of keys holds together: no key does two things, no action needs AltGr, nothing is bound that isn't told."""

import ast
import inspect
import re
from collections import Counter

import pytest
from textual.binding import Binding

from reader.keys import HINTS, KEYS, Key, key, written
from reader.tui.app import ReaderApp
from reader.tui.article_view import ArticleView
from reader.tui.elsewhere import Elsewhere
from reader.tui.help import help_rows
from reader.tui.keeping import Keeping
from reader.tui.main_screen import MainScreen
from reader.tui.moving import Moving
from reader.tui.panels import Panels
from reader.tui.rows import Rows
from reader.tui.searching import Searching
from reader.tui.view import View

PARTS = {
    "moving": Moving,
    "panels": Panels,
    "searching": Searching,
    "keeping": Keeping,
    "elsewhere": Elsewhere,
    "view": View,
}
WITHOUT_ALTGR = re.compile(
    "[A-Za-z]|slash|question_mark|semicolon|comma|colon|apostrophe|asterisk|plus|minus|exclamation_mark|space|enter|"
    "escape|tab|backspace|down|up|left|right|home|end|pagedown|pageup|f[0-9]+"
)
"""Keys that every keyboard has, without a modifier but Shift."""
every_row = pytest.mark.parametrize("row", KEYS, ids=lambda row: row.id)


def test_no_key_does_two_things() -> None:
    counts = Counter(key for row in KEYS for key in row.keys)
    assert [key for key, count in counts.items() if count > 1] == []


def test_no_two_actions_have_one_id() -> None:
    assert len({row.id for row in KEYS}) == len(KEYS)


@every_row
def test_an_action_is_reached_without_bracket_digit_or_ctrl(row: Key) -> None:
    if row.id not in ("quit_now", "suspend"):  # `q` quits too; Ctrl+Z is what a shell calls it
        assert WITHOUT_ALTGR.fullmatch(row.keys[0])


@every_row
def test_the_name_of_an_action_leads_to_a_method_that_takes_its_arguments(row: Key) -> None:
    action = re.fullmatch(r"(app\.)?(\w+)(?:\((.*)\))?", row.action)
    assert action
    owner: type[object] = ReaderApp if action[1] else MainScreen
    name, values = f"action_{action[2]}", list(ast.literal_eval(f"({action[3]},)")) if action[3] else []
    if action[2] == "do":
        owner, name, values = PARTS[values[0]], values[1], values[2:]
    inspect.signature(getattr(owner, name)).bind(None, *values)


@every_row
def test_an_action_is_bound_by_its_id_to_all_its_keys(row: Key) -> None:
    bound = {binding.id: binding for binding in MainScreen.BINDINGS if isinstance(binding, Binding)}
    assert (bound[row.id].key.split(","), bound[row.id].action) == (list(row.keys), row.action)


def test_no_pane_takes_a_key_of_the_table_for_itself() -> None:
    assert ArticleView.BINDINGS == Rows.BINDINGS == []


def test_the_help_tells_every_action_once_under_its_group() -> None:
    told = Counter(row.words for row in help_rows())
    assert {row.says: told[row.says] for row in KEYS} == {row.says: 1 for row in KEYS}
    assert {row.group: told[row.group] for row in KEYS} == {row.group: 1 for row in KEYS}
    assert all(any(line.label and line.label.split()[0] in row.shown for line in help_rows()) for row in KEYS)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("j", "j"),
        ("G", "G"),
        ("slash", "/"),
        ("f3", "F3"),
        ("ctrl+o", "Ctrl+O"),
        ("alt+down", "Alt+↓"),
        ("pagedown", "PgDn"),
        ("right_square_bracket", "]"),
    ],
)
def test_a_key_is_written_as_people_write_it(name: str, shown: str) -> None:
    assert written(name) == shown


def test_the_hints_of_the_status_line_are_actions_of_the_table() -> None:
    assert [key(hint).id for hint in HINTS] == list(HINTS)
