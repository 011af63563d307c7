"""How soon the app is there on an index of many articles, beside a few in memory.

    READER_HOME=HOME reader index MANY && python benchmarks/search_start.py HOME FEW MANY

FEW is a folder of some ten articles, MANY one whose index is in HOME. Both starts take turns in a pseudo-terminal;
figures are medians. The first frame is drawn before anything is opened; then the newest articles are listed, then all.
"""

import argparse
import os
import sys
from collections import defaultdict
from pathlib import Path
from statistics import median

from pty_timer import Timed

_STEPS = {"first frame": "? ", "first article": "▌", "all articles": "search in "}


def start(folder: Path, home: Path, total: str) -> list[float]:
    """Seconds until each step is on the screen."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environment = kept | {"READER_HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    with Timed((sys.executable, "-m", "reader", str(folder)), environment) as program:
        return [
            program.see(words + (total if step == "all articles" else "")) - program.started
            for step, words in _STEPS.items()
        ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("home", type=Path)
    parser.add_argument("few", type=Path)
    parser.add_argument("many", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    asked = parser.parse_args()
    folders = {"few": asked.few, "many": asked.many}
    counts = {name: sum(1 for path in folder.rglob("*") if path.is_file()) for name, folder in folders.items()}
    seen: defaultdict[str, list[list[float]]] = defaultdict(list)
    for run in range(asked.runs + 1):
        for name, folder in folders.items():
            times = start(folder, asked.home, f"{counts[name]:,}".replace(",", "\u202f"))
            if run:  # the first one compiles
                seen[name].append(times)
    few, many = ([median(column) for column in zip(*seen[name], strict=True)] for name in folders)
    for step, one, other in zip(_STEPS, few, many, strict=True):
        print(f"{step:<16}{1000 * one:>8.0f} ms{1000 * other:>8.0f} ms   {other / one:.2f}")


if __name__ == "__main__":
    main()
