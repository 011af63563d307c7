"""The command line. Nothing here imports Textual but `open`, and that only when the app is opened."""

import shutil
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from reader.cli import exits
from reader.cli.arguments import read
from reader.cli.output import Form, Output
from reader.cli.paint import Paint, wanted
from reader.cli.streams import complain, fall_silent, is_terminal, prepare, writing
from reader.library.index_trouble import IndexTroubleError

__all__ = ["main"]


class _Command(Protocol):
    """A module of `reader.cli.commands`, or `reader.cli.open`."""

    def run(self, values: Namespace, out: Output) -> int:
        """Do it and give the exit code."""
        ...


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says.

    Args:
        argv: The words after the program's name; those of this process where None.

    Returns:
        The exit code, see `reader.cli.exits`.
    """
    prepare()
    if sys.stdout is None:
        complain("standard output is closed")
        return exits.FAILED
    try:
        code = _answer(sys.argv[1:] if argv is None else argv)
        with writing():
            sys.stdout.flush()
    except exits.ExitError as stop:
        if str(stop):
            complain(str(stop))
        code = stop.code
    except IndexTroubleError as trouble:
        complain(str(trouble))
        code = exits.FAILED
    except KeyboardInterrupt:
        code = exits.INTERRUPTED
    except BrokenPipeError:
        fall_silent()
        code = exits.CLOSED_PIPE
    except Exception as error:
        from reader.cli.crashed import crashed

        code = crashed(error)
    return code


def _answer(argv: Sequence[str]) -> int:
    try:
        request = read(argv)
    except SystemExit as end:  # argparse, after help or a mistake
        return end.code if isinstance(end.code, int) else exits.DONE
    if "paths" in request.values:
        _configure()
    module = import_module(_module(request.command))
    return cast("_Command", module).run(request.values, _output(request.values))


def _configure() -> None:
    """Take over what the configuration file says, where there is one."""
    from reader.library.places import places

    file = places().config_file
    if file.exists():
        from reader import settings

        for wrong in settings.load(file):
            complain(wrong)


def _module(command: str | None) -> str:
    return f"reader.cli.commands.{command.replace('-', '_')}" if command else "reader.cli.open"


def _output(values: Namespace) -> Output:
    """Standard output, in the form and the colour that are wanted."""
    terminal = is_terminal(sys.stdout)
    width = shutil.get_terminal_size().columns if terminal else None
    return Output(sys.stdout, Form(values.form), Paint(wanted(values.color, terminal)), width)
