"""The list of articles: whether 100,000 rows cost what 100 do."""

from collections import defaultdict
from statistics import median

from bench import F9, Bench, row, seconds, title
from part_texts import PAGES, pressed
from pty_timer import Timed

COUNTS = (100, 100_000)


def article_list(bench: Bench) -> None:
    """List articles that are in memory, go through the list, sort it anew."""
    title("The list of articles (CPU of the drawing thread)")
    row("", "ready", "CPU", "memory", "page CPU", "end CPU", "sorted anew")
    runs: defaultdict[int, list[tuple[float, ...]]] = defaultdict(list)
    for _ in range(bench.runs(3)):
        for count in COUNTS:
            with bench.subject("rows", str(count)) as program:
                program.see("no articles", 600)
                program.idle()
                runs[count].append(_go_through(program))
    few, many = ([median(column) for column in zip(*runs[count], strict=True)] for count in COUNTS)
    for count, (ready, cpu, memory, *others) in zip(COUNTS, (few, many), strict=True):
        row(f"{count:,} articles", seconds(ready), seconds(cpu), f"{memory:.1f} MB", *map(seconds, others))
    bench.goal("100,000 rows against 100: a page (CPU)", many[3] / few[3], 1.2)
    bench.goal("100,000 rows against 100: to the other end (CPU)", many[4] / few[4], 1.2)
    bench.goal("100,000 rows against 100: ready (wall)", many[0] / few[0], 2)
    bench.goal("100,000 rows against 100: sorted by title (wall)", many[5] / few[5], 2)


def _go_through(program: Timed) -> tuple[float, ...]:
    """Seconds and CPU to the list, its megabytes, CPU of a page and of going to an end, seconds to sort."""
    cpu, memory = program.cpu, program.memory
    ready = -program.press(F9) + program.see("Title", 600)
    program.rest(0.3)
    cpu, memory = program.cpu - cpu, program.memory - memory
    pages = [pressed(program, key)[0] for key in PAGES]
    ends = [pressed(program, key)[0] for key in (b"G", b"g") * 6]
    program.press(b"v")
    program.rest(0.3)
    return ready, cpu, memory, median(pages), median(ends), -program.press(b"t") + program.see("by title", 600)
