"""What the search is measured beside: ripgrep's scan of the same text, and SQLite's own full-text search."""

import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import median
from typing import Protocol

from reader.article import Article
from reader.text.fold import fold, words

_SCANS = 15
_FIRST_PAGE = 10


class Readable(Protocol):
    """Articles that can be read one after the other."""

    def articles(self) -> Iterable[Article]:
        """Read all articles."""
        ...


def scanner() -> str:
    """The program that scans: ripgrep, else grep, which takes two to three times as long; empty where there is none."""
    return shutil.which("rg") or shutil.which("grep") or ""


def scan_ms(folder: Path, corpus: Readable, queries: Sequence[dict[str, str | int]]) -> float:
    """CPU time of one scan of the text by `rg -F`, else by `grep -F`, the median of some; 0 where there is neither."""
    program = scanner()
    if not program:
        return 0.0
    text = folder / "scanned.txt"
    with text.open("w", encoding="utf-8") as file:
        file.writelines(article.text + "\n" for article in corpus.articles())
    times = []
    for query in queries[:_SCANS]:
        asked = [program, "-F", "-c", str(query["q"]), text]
        with subprocess.Popen(asked, stdout=subprocess.DEVNULL, env=os.environ | {"LC_ALL": "C"}) as process:
            _, _, used = os.wait4(process.pid, 0)
            process.returncode = 0
        times.append(1000 * (used.ru_utime + used.ru_stime))
    text.unlink()
    return median(times)


def build_plain(path: Path, articles: Iterable[Article]) -> float:
    """Index folded articles in a plain FTS5 table; give the seconds of CPU it took, those of reading them included."""
    path.unlink(missing_ok=True)
    link, start = sqlite3.connect(path), time.process_time()
    link.execute("CREATE VIRTUAL TABLE article USING fts5 (text, content = '')")
    link.executemany("INSERT INTO article (text) VALUES (?)", ((fold(article.text),) for article in articles))
    link.commit()
    link.close()
    return time.process_time() - start


def plain_answers(
    path: Path,
    corpus: object,
    queries: Sequence[dict[str, str | int]],
    is_answer: Callable[[dict[str, str | int], object, int], bool],
) -> float:
    """The share of queries that plain FTS5 answers among its first ten: all words, the last as a prefix, by bm25."""
    link = sqlite3.connect(path)
    right = []
    asked = [query for query in queries if len(str(query["q"])) > 2]
    for query in asked:
        match = " AND ".join(f'"{word}"' for word in words(fold(str(query["q"])))) + " *"
        rows = link.execute(
            "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?", (match, _FIRST_PAGE)
        ).fetchall()
        right.append(any(is_answer(query, corpus, row[0] - 1) for row in rows))
    link.close()
    return sum(right) / len(right)


def resident_mb() -> float:
    """Memory of this process that is its own, in MB; 0 where the system doesn't tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    row = next(line for line in status.read_text().splitlines() if line.startswith("RssAnon"))
    return int(row.split()[1]) / 1024
