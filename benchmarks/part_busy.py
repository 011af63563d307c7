"""How responsive the screen is while many articles are read and annotated behind it."""

import json
import time
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from statistics import quantiles

import texts
from bench import F10, Bench, row, seconds, title
from pty_timer import Timed

KEYS = (b"j", b"j", b"c", b"\x1b[6~", b"c", b"h", b"k", b"\x1b[6~", b"l", b"g", b"h")
"""What is pressed, five times a second: rows and pages of the list, jumps and pages in the text."""
SIZE = 1500
"""Code points of an article."""


def while_reading(bench: Bench) -> None:
    """Let a ticker in the app's event loop note how late it is called: at work, then at rest."""
    count = 200 if bench.quick else 2000
    title(f"While {count:,} articles are read and annotated: delays in the event loop, keys pressed 5 times a second")
    folder, log = bench.folder / "articles", bench.folder / "delays"
    folder.mkdir()
    texts.write_folder(folder, count, SIZE)
    row("", "for", "CPU", "p50", "p99", "longest", "own CPU", "> 16 ms", "> 100 ms")
    with bench.subject("busy", str(log), str(folder)) as program:
        program.see("? ", 60)
        work = _delays(program, log, "reading and annotating")
        program.idle()
        program.press(F10)
        program.drain(1)
        rest = _delays(program, log, "the same app at rest", seconds_long=10)
    for percent in (50, 99):
        ratio = _percentile(work, percent) / _percentile(rest, percent)
        bench.goal(f"p{percent} delay of the event loop while it reads, against at rest", ratio, 3)


def _delays(program: Timed, log: Path, name: str, seconds_long: float = 1200) -> Sequence[float]:
    """Press keys until the app writes its delays down, which it does by itself when its work is done."""
    log.unlink(missing_ok=True)
    began, cpu = time.monotonic(), program.cpu
    for key in cycle(KEYS):
        if time.monotonic() - began > seconds_long:
            key = F10
        program.press(key)
        program.drain(0.2)
        if log.exists():
            break
    delays, own = zip(*json.loads(log.read_text(encoding="utf-8")), strict=True)
    late = (f"{sum(delay > limit for delay in delays) / len(delays):.1%}" for limit in (0.016, 0.1))
    shown = (_percentile(delays, 50), _percentile(delays, 99), max(delays), max(own))
    row(name, seconds(time.monotonic() - began), seconds(program.cpu - cpu), *map(seconds, shown), *late)
    return delays


def _percentile(values: Sequence[float], percent: int) -> float:
    return quantiles(values, n=100)[percent - 1]
