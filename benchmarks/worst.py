"""What the worst files cost: seconds of processor and megabytes, each in a process of its own, against ceilings.

    python benchmarks/worst.py [--quick]

Every file is generated. Memory is the peak of the whole process, 35 MB of which are Python's and the parser's. With
`--quick`, what takes more than some seconds to generate is left out.
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench import READER, Bench, row, seconds, title

ROOT = Path(__file__).parent.parent
LINE = "Le port reprend son souffle et « la digue tiendra », dit-elle encore une fois. "
MESSAGE = b"From a Mon Jan 1 10:00:00 2024\nSubject: a\n\nIt sails.\n\n"
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/>'
    "</rootfiles></container>"
)
LOAD = """
import resource, sys, time
from reader.sources import Problem, load
began, articles, problems = time.process_time(), 0, []
for item in load(sys.argv[1:]):
    if isinstance(item, Problem):
        problems.append(item.what)
    else:
        articles += 1
spent = time.process_time() - began
try:  # getrusage would give the peak of the process that started this one, where that is higher
    peak = int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0]) / 1024
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 2**20)
print(spent, peak, articles, *problems[:1])
"""


@dataclass(frozen=True, slots=True)
class Worst:
    """A file, and what reading it may cost."""

    suffix: str
    make: Callable[[], bytes]
    seconds: float
    """Of processor."""
    megabytes: float
    slow: bool = False
    """True where it takes long to generate."""


def book(chapters: int, size: int) -> bytes:
    """A book of chapters that unpack to so many bytes each."""
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            items = "".join(
                f'<item id="c{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(chapters)
            )
            spine = "".join(f'<itemref idref="c{n}"/>' for n in range(chapters))
            packed.writestr("mimetype", "application/epub+zip")
            packed.writestr("META-INF/container.xml", CONTAINER)
            packed.writestr("b.opf", f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>")
            for number in range(chapters):
                packed.writestr(f"{number}.xhtml", f"<html><body><p>{number} {'a ' * (size // 2)}</p></body></html>")
        file.seek(0)
        return file.read()


def document() -> bytes:
    """A document of Word with as many paragraphs as are read."""
    paragraph = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            body = f'<w:document xmlns:w="w"><w:body>{paragraph * 190_000}</w:body></w:document>'
            packed.writestr("word/document.xml", body)
        file.seek(0)
        return file.read()


def entities() -> bytes:
    """A feed of entities that stand for entities."""
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    return f"<!DOCTYPE rss [{bomb}]><rss><channel><item><title>&e11;</title></item></channel></rss>".encode()


WORST: Mapping[str, Worst] = {
    "50 MB of text on one line": Worst(".txt", lambda: (LINE * (50 * 2**20 // 80)).encode(), 8, 500),
    "50 MB without a space": Worst(".txt", lambda: b"a" * (50 * 2**20), 8, 500),
    "50 MB of Markdown on one line": Worst(".md", lambda: (LINE * (50 * 2**20 // 80)).encode(), 8, 600),
    "2 MB of Markdown, all emphasis": Worst(".md", lambda: b"a**b" * 500_000, 90, 1500),
    "20,000 headings": Worst(".md", lambda: b"# Heading\n\nText.\n\n" * 20_000, 8, 250),
    "40,000 quotations in quotes": Worst(".md", lambda: b'"x" said he. ' * 40_000, 8, 200),
    "5 million characters of HTML": Worst(".html", lambda: b"<p>It sails. " * 380_000, 30, 1500),
    "HTML of 100,000 open elements": Worst(".html", lambda: b"<div><b><table><tr><td>a " * 20_000, 30, 600),
    "HTML of 190,000 short paragraphs": Worst(".html", lambda: b"<p>a" * 190_000, 40, 700),
    "a document of 190,000 paragraphs": Worst(".docx", document, 15, 500),
    "JSON of 4 million objects": Worst(".json", lambda: b"[" + b"{}," * 3_999_990 + b"{}]", 20, 900),
    "JSON of one text of 50 MB": Worst(".json", lambda: json.dumps({"text": LINE * 600_000}).encode(), 15, 1000),
    "1 million rows of CSV": Worst(".csv", lambda: b"title,text\n" + b"a,It sails.\n" * 1_000_000, 240, 400, slow=True),
    "a gzip bomb of 1 GB": Worst(".txt.gz", lambda: gzip.compress(b"\0" * 2**30), 4, 250, slow=True),
    "a book that unpacks to 400 MB": Worst(".epub", lambda: book(40, 10 * 2**20), 90, 900, slow=True),
    "a book whose chapter is 1 GB": Worst(".epub", lambda: book(1, 2**30), 4, 200, slow=True),
    "a feed of entities": Worst(".rss", entities, 2, 120),
    "a mailbox of 20,000 messages": Worst(".mbox", lambda: MESSAGE * 20_000, 60, 200),
    "noise of 60 MB": Worst(".txt", lambda: os.urandom(60 * 2**20), 15, 600),
}


def main() -> None:
    """Measure them all and compare with the ceilings."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), quick=quick)
        title("Reading the worst files")
        row("", "processor", "memory", "articles", "or why not")
        for name, worst in WORST.items():
            if not (quick and worst.slow):
                read_one(bench, name, worst)
        title("The first screen of 50 MB on one line")
        first_screen(bench)
        if not quick:
            title("100,000 tiny files")
            tiny(bench)
        title("Ceilings")
        for goal in bench.goals:
            print(goal)


def read_one(bench: Bench, name: str, worst: Worst) -> None:
    """Read one file in a process of its own."""
    path = bench.folder / f"worst{worst.suffix}"
    path.write_bytes(worst.make())
    spent, memory, count, why = measured(bench, [str(path)])
    path.unlink()
    row(name, seconds(spent), f"{memory:.0f} MB", count, f"  {why}")
    bench.goal(f"{name}: seconds", spent, worst.seconds)
    bench.goal(f"{name}: MB", memory, worst.megabytes)


def measured(bench: Bench, paths: list[str]) -> tuple[float, float, str, str]:
    """Seconds of processor, megabytes, articles, the first problem."""
    command = [sys.executable, "-c", LOAD, *paths]
    ran = subprocess.run(command, cwd=ROOT, env=bench.environment, capture_output=True, text=True, check=True)
    spent, memory, count, *why = ran.stdout.split(maxsplit=3)
    return float(spent), float(memory), count, " ".join(why).strip()


def first_screen(bench: Bench) -> None:
    """Open the app on 50 MB on one line; what the process has used when the text is seen, and when it is at rest."""
    path = bench.folder / "line.txt"
    path.write_text("Le premier mot. " + LINE * (50 * 2**20 // 80), encoding="utf-8")
    sys.path.insert(0, str(ROOT))
    from tests.pty_session import pty_session

    with pty_session((*READER, str(path)), bench.folder / "desk") as session:
        session.wait_for(b"premier mot")
        at_once, _ = used(session.process.pid)
        row("the text is seen", seconds(at_once))
        before = -1.0
        while (now := used(session.process.pid))[0] > before + 0.1:
            before, end = now[0], time.monotonic() + 2
            while time.monotonic() < end:
                session.read(0.1)
        row("all is read and searchable", seconds(now[0]), f"{now[1]:.0f} MB")
        session.press(b"\x11")
        session.wait()
    path.unlink()
    bench.goal("50 MB on one line: seconds of processor to the first screen", at_once, 1)
    bench.goal("50 MB on one line: MB at most in the app", now[1], 600)


def used(pid: int) -> tuple[float, float]:
    """Seconds of processor and megabytes at most of a running process; only where there is a /proc."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    memory = Path(f"/proc/{pid}/status").read_text().partition("VmHWM:")[2].split()[0]
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(memory) / 1024


def tiny(bench: Bench) -> None:
    """Read a folder of 100,000 articles of two paragraphs."""
    for number in range(100_000):
        folder = bench.folder / "tiny" / f"{number // 1000:03}"
        if number % 1000 == 0:
            folder.mkdir(parents=True)
        (folder / f"{number}.txt").write_text(f"Note {number}\n\nLe bac {number} est parti. {LINE}\n", encoding="utf-8")
    spent, memory, count, why = measured(bench, [str(bench.folder / "tiny")])
    row("read", seconds(spent), f"{memory:.0f} MB", count, f"  {why}")
    bench.goal("100,000 tiny files: seconds", spent, 90)
    bench.goal("100,000 tiny files: MB", memory, 500)


if __name__ == "__main__":
    main()
