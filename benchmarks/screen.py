"""How fast the screen is: `python benchmarks/screen.py` prints it all, each speed beside what it is measured against.

Every figure is a median of runs that take turns with what they are compared to, in one go on one machine: trust the
ratios, not the milliseconds. The articles are made up. Needs Linux and the development extra; takes about ten minutes.
"""

import argparse
import tempfile
from pathlib import Path

import part_busy
import part_rows
import part_start
import part_texts
from bench import Bench, title

PARTS = {
    "start": part_start.first_paint,
    "list": part_start.command_line,
    "texts": part_texts.long_texts,
    "rows": part_rows.article_list,
    "busy": part_busy.while_reading,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--quick", action="store_true", help="fewer runs, nothing of 10 MB, 200 articles instead of 2,000"
    )
    parser.add_argument(
        "--full", action="store_true", help="10 MB in Textual's Markdown too: some minutes and 1.6 GB more"
    )
    parser.add_argument("--profile", action="store_true", help="only say where the time before the first paint goes")
    parser.add_argument("--only", choices=PARTS, action="append", help="only this part; may be given more than once")
    values = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="reader-bench-") as folder:
        bench = Bench(Path(folder), values.quick, values.full)
        if values.profile:
            part_start.profile(bench)
            return
        for name, measure in PARTS.items():
            if not values.only or name in values.only:
                measure(bench)
    title("Goals")
    print(*bench.goals, sep="\n")


if __name__ == "__main__":
    main()
