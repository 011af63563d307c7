"""How well and how fast the index searches, beside a scan of the text and plain full-text search, in one run.

    python benchmarks/search.py CORPUS [--full] [--kept]

CORPUS is a folder with `corpus_N.jsonl`, one `{"id", "date", "lang", "title", "author", "body"}` a line with paragraphs
parted by blank lines, and `queries.json`: `[{"cls", "q", "target", "clean"}]`, where a query is answered by the article
`target`, or by one that holds the words `clean`; a query of one or two letters by a title with a word that begins so.
Times are CPU time of the searching thread or process in milliseconds: the machine may be busy. Trust ratios.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from search_peers import build_plain, plain_answers, resident_mb, scan_ms, scanner

from reader.article import Article, Block, BlockKind, PartialDate
from reader.library.index_file import IndexFile
from reader.library.index_search import IndexSearch
from reader.library.query import parse_query
from reader.library.search import Put
from reader.text.fold import fold, normal, words

_SIZES = (1_000, 10_000)
_FULL = 100_000
_FIRST_PAGE = 10
_SHORT = "1-2 letters"


@dataclass(slots=True)
class Corpus:
    """Articles to search in, read line by line."""

    path: Path
    chars: int = 0
    """Code points of all texts, once all have been read."""
    ids: dict[str, int] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)

    def articles(self) -> Iterator[Article]:
        """Read all articles."""
        self.chars, place = 0, 0
        self.places.clear()
        with self.path.open("rb") as file:
            for line in file:
                self.places.append(place)
                place += len(line)
                made = _article(json.loads(line))
                self.ids[made.key] = len(self.places) - 1
                self.chars += len(made.text)
                yield made

    def passages(self, number: int) -> list[str]:
        """The normal texts of an article's title and paragraphs."""
        with self.path.open("rb") as file:
            file.seek(self.places[number])
            row = json.loads(file.readline())
        return [normal(text) for text in (row["title"], *row["body"].split("\n\n"))]


def _article(row: dict[str, str]) -> Article:
    texts = [row["title"], *row["body"].split("\n\n")]
    blocks, place = [], 0
    for text in texts:
        blocks.append(Block(place, place + len(text), BlockKind.PARAGRAPH if blocks else BlockKind.TITLE))
        place += len(text) + 1
    date = PartialDate.parse(row["date"]) or PartialDate.parse(row["date"][:7])
    return Article(
        "\n".join(texts), tuple(blocks), title=row["title"], date=date, language=row["lang"], authors=(row["author"],)
    )


def _is_answer(query: dict[str, str | int], corpus: Corpus, number: int) -> bool:
    if query["cls"] == _SHORT:
        return any(word.startswith(str(query["q"])) for word in words(fold(corpus.passages(number)[0])))
    clean = normal(str(query["clean"])).rstrip() if query.get("clean") else ""
    return number == query["target"] or (clean != "" and any(clean in text for text in corpus.passages(number)))


def recall(search: IndexSearch, corpus: Corpus, queries: Sequence[dict[str, str | int]]) -> dict[str, list[list[bool]]]:
    """For each class of queries whether each is answered first, and among the first ten."""
    found: defaultdict[str, list[list[bool]]] = defaultdict(list)
    for query in queries:
        *_, page = search.search(parse_query(str(query["q"])))
        numbers = list(dict.fromkeys(corpus.ids[hit.key] for hit in page.hits))[:_FIRST_PAGE]
        right = [_is_answer(query, corpus, number) for number in numbers]
        found[str(query["cls"])].append([any(right[:1]), any(right)])
    return found


def keystrokes(search: IndexSearch, queries: Sequence[dict[str, str | int]]) -> tuple[list[float], list[float]]:
    """First page and last page of every beginning of every query, in milliseconds."""
    first, settled = [], []
    for query in queries:
        text = str(query["q"])
        for end in range(1, len(text) + 1):
            start, painted = time.thread_time(), None
            for page in search.search(parse_query(text[:end])):
                if painted is None and page.hits:
                    painted = time.thread_time()
            done = time.thread_time()
            first.append(1000 * ((painted or done) - start))
            settled.append(1000 * (done - start))
    return first, settled


def percentile(values: Sequence[float], share: float) -> float:
    """The value under which this share of all lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def measure(folder: Path, size: int, *, kept: bool) -> None:
    """Measure one size and print what came of it."""
    corpus = Corpus(folder / f"corpus_{size}.jsonl")
    queries = json.loads((folder / "queries.json").read_text(encoding="utf-8"))
    path = folder / f"index_{size}.db"
    if not kept:
        path.unlink(missing_ok=True)
    search, start = IndexSearch(IndexFile(path)), time.process_time()
    if search.stats().articles:
        for _ in corpus.articles():  # for the ids
            pass
        built = 0.0
    else:
        search.apply(map(Put, corpus.articles()))
        search.tidy()
        built = time.process_time() - start
    print(f"\n## {size} articles, {corpus.chars / 1e6:.0f} M characters\n\n{search.stats()}\n")
    plain = build_plain(folder / f"plain_{size}.db", corpus.articles())
    ratio = f"; {built / plain:.2f} of plain FTS5 ({plain:.0f} s)" if built else ""
    print(f"- built in {built:.0f} s of CPU{ratio}; {_sizes(search, corpus.chars)}")
    memory = resident_mb()
    list(search.search(parse_query("equilibre protction")))  # so that all words are in memory
    scores = recall(search, corpus, queries)
    print("\n| class | first | first ten |\n|---|---|---|")
    for name, rows in scores.items():
        print(f"| {name} | {_share(rows, 0)} | {_share(rows, 1)} |")
    print(f"| all but {_SHORT} | {_share(_without_short(scores), 0)} | {_share(_without_short(scores), 1)} |")
    print(f"| plain FTS5, bm25 | | {plain_answers(folder / f'plain_{size}.db', corpus, queries, _is_answer):.3f} |\n")
    first, settled = keystrokes(search, queries)
    scan, program = scan_ms(folder, corpus, queries), Path(scanner()).name
    for name, times in (("first paint", first), ("settled", settled)):
        shares = (0.5, 0.9, 0.99)
        told = " / ".join(f"{percentile(times, share):.1f}" for share in shares)
        ratios = " / ".join(f"{percentile(times, share) / scan:.2f}" for share in shares) if scan else "no scanner"
        print(f"- {name} p50 / p90 / p99: {told} ms; by the scan of {program} ({scan:.0f} ms): {ratios}")
    print(f"- memory: {resident_mb():.0f} MB, {memory:.0f} before the first search; text {corpus.chars / 1e6:.0f} MB")


def _share(rows: Sequence[Sequence[bool]], column: int) -> str:
    return f"{sum(row[column] for row in rows) / len(rows):.3f}"


def _without_short(scores: dict[str, list[list[bool]]]) -> list[list[bool]]:
    return [row for name, rows in scores.items() if name != _SHORT for row in rows]


def _sizes(search: IndexSearch, chars: int) -> str:
    with search.file.reading() as link:
        rows = link.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
    parts: defaultdict[str, int] = defaultdict(int)
    for name, size in rows:
        parts[name.split("_")[0]] += size
    names = ("words", "titles", "word", "passage", "article", "body")
    shown = ", ".join(f"{name} {parts[name] / chars:.2f}" for name in names)
    return f"disk by text: {sum(parts.values()) / chars:.2f} in all ({shown})"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--full", action="store_true", help=f"{_FULL} articles too")
    parser.add_argument("--only", type=int, help="this size alone")
    parser.add_argument("--kept", action="store_true", help="search in the indexes of the last run")
    asked = parser.parse_args()
    for wanted in [asked.only] if asked.only else [*_SIZES, *[_FULL][: asked.full]]:
        measure(asked.corpus, wanted, kept=asked.kept)
