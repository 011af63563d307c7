"""How well articles are read from PDF: the expected texts of pages, printed by a browser and read again.

    python benchmarks/printed.py DATA [--aside | --all] [--lost]

DATA as for `extraction.py`. Chromium, or what the environment variable BROWSER names, prints each page with its own
header and footer, once in a column and once in two with words parted at the ends of lines. The extra `[pdf]` is needed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from extraction import Expected, Found, found_in, is_aside, measure, pages

COLUMNS = {
    "one column": "font: 14px sans-serif",
    "two columns": "column-count: 2; hyphens: auto; text-align: justify; font: 11px serif",
}
_NO_PICTURES = "img, video, svg, iframe { display: none }"
_SECONDS = 60


def main() -> int:
    """Print a line for each layout."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--aside", action="store_true", help="the pages kept aside")
    parser.add_argument("--all", action="store_true", help="all pages")
    parser.add_argument("--lost", action="store_true", help="name what was lost")
    values = parser.parse_args()
    browser = shutil.which(os.environ.get("BROWSER", "chromium"))
    if browser is None:
        print("no browser: install Chromium, or name one in BROWSER", file=sys.stderr)
        return 2
    chosen = [page for page in pages(values.data) if values.all or is_aside(page.name) == values.aside]
    for name, style in COLUMNS.items():
        score = measure(list(printed(chosen, values.data, browser, style)), by_pdf)
        print(score.row(name))
        if values.lost:
            print(*score.lost, sep="\n")
    return 0


def printed(chosen: Sequence[Expected], data: Path, browser: str, style: str) -> Iterator[Expected]:
    """The pages as PDF: their expected text under its title; nothing else is expected of them."""
    texts = {path.parent.name: path for path in data.rglob("expected.html")}
    with tempfile.TemporaryDirectory() as folder:
        for page in chosen:
            source, target = Path(folder, "page.html"), Path(folder, "page.pdf")
            text = texts[page.name].read_text(encoding="utf-8")
            head = f'<meta charset="utf-8"><title>{page.title}</title><style>body {{ {style} }} {_NO_PICTURES}</style>'
            source.write_text(f"<!doctype html><html>{head}<h1>{page.title}</h1>{text}</html>", encoding="utf-8")
            command = [browser, "--headless", "--no-sandbox", "--host-resolver-rules=MAP * 127.0.0.1:9"]
            command += [f"--user-data-dir={folder}/browser", f"--print-to-pdf={target}", source.as_uri()]
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)
            yield replace(page, data=target.read_bytes(), authors="", date="")


def by_pdf(data: bytes) -> Found:
    """What this program reads in a PDF."""
    return found_in(data, "page.pdf")


if __name__ == "__main__":
    raise SystemExit(main())
