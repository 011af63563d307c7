"""What the program's exit code says."""

DONE = 0
"""Done, or found."""

NOTHING = 1
"""Nothing found."""

CRASHED = 1
"""Ended by a mistake in the program; a report was written."""

FAILED = 2
"""Wrong usage, or input that can't be read."""

INTERRUPTED = 130
"""Ended by Ctrl+C."""

CLOSED_PIPE = 141
"""Whoever read the output is gone: as if killed by SIGPIPE (128 + 13), which a shell with `pipefail` knows."""


class ExitError(Exception):
    """Ends the command with an exit code, and a message for standard error unless the reason has been said."""

    def __init__(self, code: int, message: str = "") -> None:
        super().__init__(message)
        self.code = code


def code(found: bool, whole: bool) -> int:
    """The exit code of a search.

    Args:
        found: Whether it found anything.
        whole: Whether all that the user named could be read.
    """
    if not whole:
        return FAILED
    return DONE if found else NOTHING
