"""How a command line is read."""

from collections.abc import Sequence

import pytest

from reader.cli.arguments import COMMANDS, read
from tests.cli_run import run


@pytest.mark.parametrize(
    ("words", "command", "paths"),
    [
        ((), None, []),
        (("a.txt", "b"), None, ["a.txt", "b"]),
        (("list",), "list", []),
        (("list", "a"), "list", ["a"]),
        (("--color", "never", "list", "a"), "list", ["a"]),
        (("--color=never", "list", "a"), "list", ["a"]),
        (("--", "list"), None, ["list"]),
        (("./list",), None, ["./list"]),
        (("a", "list"), None, ["a", "list"]),
        (("-",), None, ["-"]),
        (("list", "-", "a"), "list", ["-", "a"]),
        (("list", "a", "--json", "b"), "list", ["a", "b"]),
        (("list", "--", "--json", "-x"), "list", ["--json", "-x"]),
        (("a", "--", "-x", "--"), None, ["a", "-x", "--"]),
    ],
)
def test_commands_and_paths_are_told_apart(words: Sequence[str], command: str | None, paths: list[str]) -> None:
    request = read(words)
    assert (request.command, request.values.paths) == (command, paths)


def test_a_query_may_begin_with_a_dash_after_two_of_them() -> None:
    values = read(["search", "--json", "--", "-not", "a"]).values
    assert (values.query, values.paths, values.form) == ("-not", ["a"], "json")


def test_the_last_form_wins() -> None:
    assert read(["list", "--json", "--csv"]).values.form == "csv"


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--jsno"),
        ("--jsno",),
        ("show",),
        ("search",),
        ("names", "--by", "x"),
        ("show", "1", "--csv"),
        ("list", "--color", "mauve"),
        ("search", "x", "--limit", "0"),
        ("search", "x", "--limit", "many"),
        ("quotes", "--by"),
        ("list", "--js"),
    ],
)
def test_a_mistake_is_said_in_two_lines_with_where_to_read_more(words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 2
    assert "--help" in ran.err


def test_a_query_without_words_is_a_mistake() -> None:
    assert run("search", "…").code == 2


def test_help_names_every_command_and_gives_examples() -> None:
    ran = run("--help")
    assert ran.code == 0
    assert all(f"\n  {name} " in ran.out for name in COMMANDS)
    assert "examples:" in ran.out
    assert "reader -- list" in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples_that_can_be_read(name: str) -> None:
    ran = run(name, "--help")
    assert ran.code == 0
    assert f"reader {name}" in ran.out.split("examples:")[1]


def test_options_of_the_environment_are_defaults() -> None:
    opts = {"READER_OPTS": "--json --limit 3"}
    assert run("keys", variables=opts).out.startswith('{"schema"')
    assert run("keys", "--markdown", variables=opts).out.startswith("| Keys")


def test_options_of_the_environment_matter_only_where_they_are_known() -> None:
    assert run("keys", variables={"READER_OPTS": "--by Altman --csv --mark"}) == run("keys")


@pytest.mark.parametrize("opts", ["--jsno", "list", "--color 'never"])
def test_a_mistake_in_the_environment_is_said(opts: str) -> None:
    ran = run("keys", variables={"READER_OPTS": opts})
    assert ran.code == 2
    assert ran.err.startswith("READER_OPTS: ")


def test_what_a_mistake_quotes_is_clean() -> None:
    ran = run("list", "--\x1b]0;owned\x07")
    assert ran.code == 2
    assert "\x1b" not in ran.err
