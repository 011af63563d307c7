"""What all parts of the benchmark share: the programs measured, the goals, and how a table is printed."""

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pty_timer import Timed

HERE = Path(__file__).parent
ROOT = HERE.parent
SUBJECT = (sys.executable, str(HERE / "subject.py"))
READER = (sys.executable, "-m", "reader")

DOWN, PAGE_DOWN, PAGE_UP, ENTER = b"\x1b[B", b"\x1b[6~", b"\x1b[5~", b"\r"
F8, F9, F10 = b"\x1b[19~", b"\x1b[20~", b"\x1b[21~"


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of the last table."""

    what: str
    measured: float
    goal: float
    at_least: bool = False

    def __str__(self) -> str:
        met = self.measured >= self.goal if self.at_least else self.measured <= self.goal
        bound = f"{'≥' if self.at_least else '≤'} {self.goal:g}"
        return f"{self.what:<64}{self.measured:>8.2f}   {bound:<8}{'met' if met else 'MISSED'}"


@dataclass(slots=True)
class Bench:
    """A run of the benchmark.

    Args:
        folder: Where everything is written that is written; it goes when the run is over.
        quick: Whether fewer runs are enough.
        full: Whether what takes minutes is wanted too.
    """

    folder: Path
    quick: bool = False
    full: bool = False
    goals: list[Goal] = field(default_factory=list)

    def runs(self, many: int) -> int:
        """How often to repeat something."""
        return max(1, many // 3) if self.quick else many

    @property
    def environment(self) -> dict[str, str]:
        """A terminal with all colours, modules that are compiled once, a desk of its own."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return kept | {
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": str(self.folder / "compiled"),
            "READER_HOME": str(self.folder / "home"),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
        }

    def run(self, argv: Sequence[str], stderr: int | None = None) -> Timed:
        """Run a program in a terminal."""
        return Timed(argv, self.environment, stderr)

    def subject(self, *argv: str) -> Timed:
        """Run one of the apps of `subject.py` in a terminal, with an empty desk: nothing was read before."""
        desk = {"READER_HOME": tempfile.mkdtemp(dir=self.folder)}
        return Timed((*SUBJECT, *argv), self.environment | desk)

    def goal(self, what: str, measured: float, goal: float, *, at_least: bool = False) -> None:
        """Note a goal for the last table."""
        self.goals.append(Goal(what, measured, goal, at_least))


def title(words: str) -> None:
    """Begin a part."""
    print(f"\n{words}\n{'─' * len(words)}", flush=True)


def row(name: str, *cells: str) -> None:
    """Print a row of a table."""
    print(f"{name:<32}" + "".join(f"{cell:>14}" for cell in cells), flush=True)


def seconds(value: float) -> str:
    """Seconds or milliseconds, whichever reads better."""
    return f"{value:.2f} s" if value >= 1 else f"{1000 * value:.1f} ms" if value < 0.02 else f"{1000 * value:.0f} ms"
