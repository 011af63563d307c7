"""How soon something is there: the first paint, the list on the command line; and where that time goes."""

import os
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from statistics import median

from bench import READER, ROOT, SUBJECT, Bench, row, seconds, title

IMPORT_APP = "import reader.cli.open, reader.tui.app"
STEPS = ("reader: first frame", "reader: a title", "reader: text of the article")


def first_paint(bench: Bench) -> None:
    """From the start of the process to words in the terminal: a bare Textual app, and ours on the sample articles."""
    title("First paint: from the start of the process to words in the terminal")
    seen: defaultdict[str, list[tuple[float, float, float]]] = defaultdict(list)
    subjects = {
        (*SUBJECT, "bare"): {"bare Textual app": "Paragraphs"},
        READER: dict(zip(STEPS, _words(), strict=True)),
    }
    for _ in range(bench.runs(9) + 1):
        for argv, steps in subjects.items():
            with bench.run(argv) as program:
                for name, words in steps.items():
                    at = program.see(words, 60)
                    seen[name].append((at - program.started, program.cpu, program.memory))
    base = [median(values[1:]) for values in zip(*seen["bare Textual app"], strict=True)]  # the first run compiles
    row("", "wall", "CPU", "memory", "wall ratio", "CPU ratio")
    ratios: dict[str, float] = {}
    for name, runs in seen.items():
        wall, cpu, memory = (median(values[1:]) for values in zip(*runs, strict=True))
        ratios[name] = wall / base[0]
        row(name, seconds(wall), seconds(cpu), f"{memory:.0f} MB", f"{wall / base[0]:.2f}", f"{cpu / base[1]:.2f}")
    for name in (STEPS[0], STEPS[2]):
        bench.goal(f"{name}, against a bare Textual app", ratios[name], 1.4)


def _words() -> tuple[str, str, str]:
    """What tells that the steps of our start are done: the status line, a headline, the first words of its article."""
    sys.path.insert(0, str(ROOT))
    from reader.article import BlockKind
    from reader.library.library import Library
    from reader.samples import samples
    from reader.sources import Problem, load
    from reader.tui.article_rows import Choice, arrange

    library = Library()
    for item in load([samples()]):
        if not isinstance(item, Problem):
            library.add(item)
    article = library.articles[arrange(library, Choice())[0]]
    body = next(block for block in article.blocks if block.kind is BlockKind.PARAGRAPH)
    return "? ", article.title[:10], body.of(article.text)[:8]


def command_line(bench: Bench) -> None:
    """`reader list`, against Python doing nothing and against importing the app."""
    title("reader list, on the sample articles")
    python = (sys.executable, "-c")
    subjects = {
        "python -c pass": (*python, "pass"),
        "reader list": (*READER, "list"),
        "import the app": (*python, IMPORT_APP),
    }
    taken: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for _ in range(bench.runs(9) + 1):
        for name, argv in subjects.items():
            taken[name].append(_run(bench, argv))
    cpu = {name: median(cpu for _, cpu in runs[1:]) for name, runs in taken.items()}
    row("", "wall", "CPU", "÷ python", "÷ import")
    for name, runs in taken.items():
        ratios = (f"{cpu[name] / cpu[other]:.2f}" for other in ("python -c pass", "import the app"))
        row(name, seconds(median(wall for wall, _ in runs[1:])), seconds(cpu[name]), *ratios)
    bench.goal("reader list, against importing the app (CPU)", cpu["reader list"] / cpu["import the app"], 1)


def _run(bench: Bench, argv: tuple[str, ...]) -> tuple[float, float]:
    """Run a program without a terminal: wall and CPU seconds."""
    nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    began = time.monotonic()
    _, status, usage = os.wait4(os.posix_spawn(argv[0], argv, bench.environment, file_actions=nowhere), 0)
    if status:
        raise RuntimeError(f"{argv} failed")
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime


def profile(bench: Bench) -> None:
    """Where the time before the first paint goes: what is imported until then, by package and by module."""
    log = bench.folder / "imports"
    own: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(4):
        with (
            log.open("w") as stderr,
            bench.run((sys.executable, "-X", "importtime", *READER[1:]), stderr.fileno()) as program,
        ):
            program.see("? ", 60)
        for module, cost in _import_times(log):
            own[module].append(cost)
    best = {module: min(costs) for module, costs in own.items()}
    packages: defaultdict[str, float] = defaultdict(float)
    for module, cost in best.items():
        top = module.partition(".")[0]
        packages["standard library" if top in sys.stdlib_module_names else top] += cost
    title("Imported before the first paint, least of 4 runs")
    for name, cost in sorted(packages.items(), key=lambda item: -item[1])[:8]:
        row(name, f"{cost:.1f} ms")
    title("The dearest modules of our own, without what they import")
    for name, cost in Counter({name: cost for name, cost in best.items() if name.startswith("reader")}).most_common(25):
        row(name, f"{cost:.1f} ms")


def _import_times(log: Path) -> list[tuple[str, float]]:
    """Module and milliseconds of its own, from what `python -X importtime` wrote."""
    lines = (
        line.removeprefix("import time:").split("|")
        for line in log.read_text().splitlines()
        if line.startswith("import time:")
    )
    return [(name.strip(), int(own) / 1000) for own, _, name in lines if own.strip().isdigit()]
