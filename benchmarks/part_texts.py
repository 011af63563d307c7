"""Long texts: how soon their first screen is there, what a page and a jump cost; in our app and in stock widgets."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import texts
from bench import DOWN, ENTER, F8, F9, PAGE_DOWN, PAGE_UP, Bench, row, seconds, title
from pty_timer import Timed

SIZES = {"30 KB": 30_000, "1 MB": 1_000_000, "10 MB": 10_000_000}
BEGINNING = "Zéphyrine ouvre le bal."
"""The first words of each long text, which stand nowhere else: where they are seen, its first screen is."""
PAGES = ([PAGE_DOWN] * 5 + [PAGE_UP] * 5) * 3
"""To and fro: the shortest text has seven pages."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What opening a text took: medians, or one run."""

    wall: float
    cpu: float
    memory: float
    """Megabytes more than before."""


def long_texts(bench: Bench) -> None:
    """Open a text that is in memory, by a key: in our app, which also looks for voices in it, and in a widget."""
    title("Long texts: from the key to the first screen; pages and jumps (CPU of the drawing thread)")
    row("", "first screen", "CPU", "memory", "page CPU", "jump CPU", "page wall")
    for name, size in SIZES.items():
        if size < 10_000_000 or not bench.quick:
            _one_size(bench, name, size)


def _one_size(bench: Bench, name: str, size: int) -> None:
    paths = [_written(bench, "a", 2000, "Paragraphs"), _written(bench, "b", size, BEGINNING)]
    kinds = {"reader": paths, "static": paths[1:], "markdown": paths[1:]}
    huge = size >= 10_000_000
    if huge and not bench.full:
        print(f"{name} in Textual’s Markdown takes minutes and 1.6 GB: only with --full")
        del kinds["markdown"]
    opened: defaultdict[str, list[Taken]] = defaultdict(list)
    moved: dict[str, tuple[float, float, float]] = {}
    for _ in range(1 if huge else bench.runs(3)):
        for kind, files in kinds.items():
            with bench.subject(kind, *map(str, files)) as program:
                opened[kind].append(_open(program, kind))
                if kind not in moved:
                    moved[kind] = _move(program, kind, wait=not huge)
    best = {
        kind: Taken(*(median(column) for column in zip(*map(_columns, runs), strict=True)))
        for kind, runs in opened.items()
    }
    for kind, taken in best.items():
        cells = (seconds(taken.wall), seconds(taken.cpu), f"{taken.memory:.0f} MB", *map(seconds, moved[kind]))
        row(f"{name} in {kind}", *cells)
    _judge(bench, name, best)


def _columns(taken: Taken) -> tuple[float, float, float]:
    return taken.wall, taken.cpu, taken.memory


def _judge(bench: Bench, name: str, best: dict[str, Taken]) -> None:
    ours = best["reader"].wall
    for kind, taken in best.items():
        if kind != "reader":
            print(f"  {name}: the first screen is there {taken.wall / ours:.1f} times sooner than in {kind}")
    if name == "1 MB":
        bench.goal("1 MB: first screen, times sooner than Markdown", best["markdown"].wall / ours, 20, at_least=True)


def _written(bench: Bench, name: str, size: int, beginning: str) -> Path:
    path = bench.folder / f"{name}.txt"
    path.write_text(texts.text(size, f"Text {name}\n\n{beginning}"), encoding="utf-8")
    return path


def _open(program: Timed, kind: str) -> Taken:
    """Open the long text in a running program and wait for its first words."""
    program.see("Paragraphs", 600)
    if kind == "reader":
        program.see("Text b", 600)
    program.idle()
    cpu, memory = program.cpu, program.memory
    began = program.press(DOWN if kind == "reader" else F9)
    wall = program.see(BEGINNING, 1200) - began
    return Taken(wall, program.cpu - cpu, program.memory - memory)


def _move(program: Timed, kind: str, *, wait: bool) -> tuple[float, float, float]:
    """Medians of the CPU of a page down, the CPU of a jump to a random place, and the wall time of a page down."""
    if kind == "reader":
        program.press(ENTER)
    if wait:
        program.idle()
    else:
        program.rest(1, 10)
    pages = [pressed(program, key) for key in PAGES]
    jumps = [pressed(program, F8) for _ in PAGES]
    return median(cpu for cpu, _ in pages), median(cpu for cpu, _ in jumps), median(wall for _, wall in pages)


def pressed(program: Timed, key: bytes) -> tuple[float, float]:
    """Press a key and wait until the screen rests: CPU of the drawing thread, seconds to the last output."""
    before = program.ui_cpu
    began = program.press(key)
    wall = program.rest() - began
    return program.ui_cpu - before, wall
