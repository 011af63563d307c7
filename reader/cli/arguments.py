"""What may stand on the command line: the commands and their options, as tables, and how they are read."""

import argparse
import os
import shlex
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from reader import __version__
from reader.query_help import QUERY_LINES
from reader.text.clean import clean


def number(word: str) -> int:
    """Read a number from 1; argparse calls what is none an "invalid number" after this function.

    Raises:
        ValueError: it is none.
    """
    if (value := int(word)) < 1:
        raise ValueError(word)
    return value


_OPTIONS: Mapping[str, Mapping[str, Any]] = {
    "--color": {"choices": ("auto", "always", "never"), "default": "auto", "metavar": "WHEN"}
    | {"help": "auto, always or never; auto asks the terminal, NO_COLOR and CLICOLOR_FORCE"},
    "--json": {"dest": "form", "action": "store_const", "const": "json", "help": "write one JSON object a line"},
    "--csv": {"dest": "form", "action": "store_const", "const": "csv", "help": "write comma-separated values"},
    "--markdown": {"dest": "form", "action": "store_const", "const": "markdown", "help": "write Markdown"},
    "--mark": {"action": "store_true", "help": "write [1: SPEAKER] after each quotation"},
    "--by": {"metavar": "NAME", "default": "", "help": "only what somebody whose name holds these words says"},
    "--limit": {"metavar": "N", "type": number, "default": 50, "help": "how many passages at most (%(default)s)"},
    "--into": {"metavar": "FOLDER", "default": ".", "help": "where the files are put (%(default)s)"},
    "--newest": {"action": "store_true", "help": "the newest first, not the best first"},
    "--from": {"dest": "queries", "metavar": "FILE"}
    | {"help": "a query a line, - for standard input: a table of what each finds; QUERY is then the first PATH"},
    "--jsonl": {"action": "store_true"}
    | {"help": 'read {"id", "lang"?, "text"} lines from standard input, count offsets in the text as it came'},
}
"""Every option of every command."""

_POSITIONALS: Mapping[str, Mapping[str, Any]] = {
    "article": {"metavar": "ARTICLE", "help": "a key or its beginning, a number as in `list`, a path, or path#p6"},
    "query": {
        "metavar": "QUERY",
        "nargs": "?",
        "help": "words and filters, see below; typos and missing accents are forgiven",
    },
    "urls": {"metavar": "URL", "nargs": "+", "help": "the address of a page or of a feed, http or https"},
    "paths": {"metavar": "PATH", "nargs": "*"}
    | {"help": "files, folders, or - for standard input; without any: the sample articles"},
}


@dataclass(frozen=True, slots=True)
class Command:
    """What a command takes. What it does stands in the module of its name in `reader.cli.commands`."""

    says: str
    positionals: tuple[str, ...]
    options: tuple[str, ...]
    examples: tuple[str, ...] = ()
    notes: str = ""
    """What else its help says."""


_TABLES = ("--json", "--csv", "--markdown")

QUERY_HELP = "\n".join(("query:", *(f"  {typed:24}{says}" for typed, says in QUERY_LINES), ""))

COMMANDS = {
    "list": Command(
        "one article a line", ("paths",), _TABLES, ("reader list clippings/", "reader list --csv > all.csv")
    ),
    "show": Command(
        "an article, its quotations, speakers and names told apart",
        ("article", "paths"),
        ("--json", "--mark"),
        ("reader show 3 clippings/", "reader show notes/a.md#p6", "reader show 3bc71d8 --mark | less"),
    ),
    "search": Command(
        "passages, best first; typos and missing accents are forgiven",
        ("query", "paths"),
        (*_TABLES, "--limit", "--newest", "--from"),
        (
            "reader search 'equilbre protction'",
            "reader search '\"impact positif\" -chine' clippings/ --json",
            "reader search 'who:altman kind:direct danger|risque date:2023-05..2023-06' clippings/",
            "reader search --from queries.txt --csv clippings/ > found.csv",
        ),
        notes=QUERY_HELP,
    ),
    "quotes": Command(
        "who said what",
        ("paths",),
        (*_TABLES, "--by"),
        ("reader quotes article.txt", "reader quotes clippings/ --by Altman --csv"),
    ),
    "names": Command(
        "people, organisations and places with counts", ("paths",), _TABLES, ("reader names clippings/ | head",)
    ),
    "annotate": Command(
        "quotations, speakers and names as JSON lines",
        ("paths",),
        ("--jsonl", "--json"),
        ("reader annotate article.txt", "reader annotate --jsonl < texts.jsonl > found.jsonl"),
    ),
    "index": Command(
        "make or update an index of files: what is asked of them then is answered without reading them all",
        ("paths",),
        (),
        ("reader index clippings/", "reader search 'equilbre protction' clippings/"),
    ),
    "check-files": Command(
        "what is read as what, where each fact comes from, and what can't be read and why",
        ("paths",),
        _TABLES,
        ("reader check-files export/", "reader check-files --csv export/ > read.csv"),
    ),
    "fetch": Command(
        "save pages and feeds of the web as files, the one command that uses the network",
        ("urls",),
        (*_TABLES, "--into"),
        (
            "reader fetch https://example.org/article.html",
            "reader fetch https://example.org/feed.xml --into clippings/",
        ),
    ),
    "keys": Command("the keys of the app", (), ("--json", "--markdown"), ("reader keys",)),
}

_OPEN = Command("", ("paths",), ())

_OPEN_EPILOG = """\
commands:
{commands}
  `reader COMMAND --help` tells more. A first word that is the name of a command is that command, whatever files there
  are: to open a file called `list`, say `reader ./list` or `reader -- list`.

examples:
  reader clippings/                       read a folder
  reader                                  read the sample articles
  pdftotext report.pdf - | reader         read what is piped in
  reader search 'equilbre protction'      find a sentence half remembered
  reader quotes clippings/ --by Altman    what Altman says in all of them
  reader show notes/a.md#p6               one paragraph

environment:
  READER_OPTS     options put before those given, for every command that has them: --color never
  READER_CONFIG   the configuration file, where that is not config.toml in the folder of configurations
  NO_COLOR        not empty: no colour
  CLICOLOR_FORCE  neither empty nor 0: colour even where the output is no terminal

exit codes: 0 done or found, 1 nothing found, 2 wrong usage or unreadable input, 130 interrupted"""


@dataclass(frozen=True, slots=True)
class Request:
    """A command line, read."""

    command: str | None
    """None for `reader [PATH ...]`."""
    values: argparse.Namespace


class _Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line, and where to read more in another."""

    hint = "reader"

    def error(self, message: str) -> NoReturn:
        if sys.stderr is not None:
            print(f"{self.prog}: {clean(message)}\nTry `{self.hint} --help`.", file=sys.stderr)
        raise SystemExit(2)


def read(argv: Sequence[str]) -> Request:
    """Read a command line.

    Raises:
        SystemExit: it is wrong (2), or asked for help or the version (0).
    """
    name, words = _command_in(argv)
    command = _OPEN if name is None else COMMANDS[name]
    parser = _open_parser() if name is None else _command_parser(name)
    options = ("--color", *command.options)
    for option in options:
        parser.add_argument(option, **_OPTIONS[option])
    for positional in command.positionals:
        parser.add_argument(positional, **_POSITIONALS[positional])
    parser.set_defaults(form="text")
    parser.set_defaults(**_from_environment(options))
    values = _parse(parser, words)
    if "query" in command.positionals and values.query is None and values.queries is None:
        parser.error("the following arguments are required: QUERY")
    return Request(name, values)


def _command_in(argv: Sequence[str]) -> tuple[str | None, list[str]]:
    """The command, which is the first word that is no option unless `--` stands before it, and the words around it."""
    place = 0
    while place < len(argv) and argv[place].startswith("-") and argv[place] not in ("-", "--"):
        place += 2 if argv[place] == "--color" else 1
    if place < len(argv) and argv[place] in COMMANDS:
        return argv[place], [*argv[:place], *argv[place + 1 :]]
    return None, list(argv)


def _open_parser() -> argparse.ArgumentParser:
    commands = "\n".join(f"  {name:11} {command.says}" for name, command in COMMANDS.items())
    parser = _Parser(
        prog="reader",
        usage="reader [PATH ...]\n       reader COMMAND [ARGUMENT ...]",
        description="Read articles in the terminal and see who said what. Without a terminal, print them.",
        epilog=_OPEN_EPILOG.format(commands=commands),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"reader {__version__}")
    return parser


def _command_parser(name: str) -> argparse.ArgumentParser:
    command = COMMANDS[name]
    parser = _Parser(
        prog=f"reader {name}",
        description=f"{command.says[0].upper()}{command.says[1:]}.",
        epilog="\n".join((command.notes, "examples:", *(f"  {example}" for example in command.examples))).lstrip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.hint = parser.prog
    return parser


def _from_environment(options: Sequence[str]) -> dict[str, object]:
    """What READER_OPTS says about these options. It may hold any option of any command."""
    words = os.environ.get("READER_OPTS", "")
    if not words.strip():
        return {}
    parser = _Parser(prog="READER_OPTS", add_help=False, allow_abbrev=False, argument_default=argparse.SUPPRESS)
    for option, settings in _OPTIONS.items():
        parser.add_argument(option, **{key: value for key, value in settings.items() if key != "default"})
    try:
        said = vars(parser.parse_args(shlex.split(words)))
    except ValueError as error:
        parser.error(str(error))
    return {dest: value for dest, value in said.items() if f"--{value if dest == 'form' else dest}" in options}


def _parse(parser: argparse.ArgumentParser, words: list[str]) -> argparse.Namespace:
    """Parse, options anywhere between the paths; what follows `--` is no option.

    `parse_intermixed_args` of Python 3.11 fails on `--`, so those words go through it under names no word can have.
    """
    border = words.index("--") if "--" in words else len(words)
    hidden = {f"\0{number}": word for number, word in enumerate(words[border + 1 :])}
    values = parser.parse_intermixed_args([*words[:border], *hidden])
    for name, value in vars(values).items():
        if isinstance(value, list):
            setattr(values, name, [hidden.get(word, word) for word in value])
        elif isinstance(value, str):
            setattr(values, name, hidden.get(value, value))
    return values
