"""The end of a program that has failed by its own mistake: a report, one line on the screen."""

from reader.cli import exits
from reader.cli.streams import complain
from reader.library.places import places

__all__ = ["crashed"]


def crashed(error: BaseException) -> int:
    """Write the report of an error that nobody caught, say where it is, and give the exit code."""
    from reader.crash import keep_report, message

    complain(message(keep_report(error, places().state)))
    return exits.CRASHED
