"""How well articles are found in pages, and how many feeds, books and messages open.

    python benchmarks/extraction.py DATA [--aside | --all] [--lost]

DATA holds what it holds of these: `*/source.html` with `expected.html` and `expected-metadata.json` beside it (the form
of Readability's own tests), and feeds (`*.xml`, `*.rss`, `*.atom`), books (`*.epub`) and messages (`*.eml`) in any
folder. A third of the pages, told by a hash of their names, is kept aside: it is measured only when asked for, and
nothing is tuned on it. Word F1 is that of multisets of words, the mean over pages; a quotation is whole where all of it
stands in one block. trafilatura and readability-lxml alone are measured beside where they are installed.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parent.parent))

from lxml import html

from reader.article import Article, BlockKind
from reader.sources import Problem, load
from reader.sources.html_decode import decode_html
from reader.sources.reading import read
from reader.text.clean import clean

_QUOTATION = re.compile(r'“[^“”]{12,400}”|«[^«»]{12,400}»|(?<!\w)"[^"\n]{12,400}"(?!\w)')
_BLOCKS = "p div li br h1 h2 h3 h4 h5 h6 tr td th blockquote pre figcaption figure section ul ol header table dt dd"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Expected:
    """A page and what a person expects of it."""

    name: str
    data: bytes
    lines: tuple[str, ...]
    title: str
    authors: str
    date: str


@dataclass
class Score:
    """What one program found."""

    f1: list[float] = field(default_factory=list)
    whole: int = 0
    quotations: int = 0
    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    lost: list[str] = field(default_factory=list)

    def row(self, name: str) -> str:
        """The line of a table."""
        said = "  ".join(f"{what} {self.right[what]}/{self.asked[what]}" for what in self.asked if self.right[what])
        quotations = f"{self.whole}/{self.quotations} = {self.whole / max(1, self.quotations):.3f}"
        mean = sum(self.f1) / max(1, len(self.f1))
        bad = sum(value < 0.5 for value in self.f1)
        spent = 1000 * self.seconds / max(1, len(self.f1))
        return f"{name:24}{mean:.4f} ({bad} under .5)   {quotations:18}{spent:7.1f} ms   {said}"


Found = tuple[str, str, str, str]
"""Text, title, authors, date."""


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--aside", action="store_true", help="the pages kept aside")
    parser.add_argument("--all", action="store_true", help="all pages")
    parser.add_argument("--lost", action="store_true", help="name what was lost")
    values = parser.parse_args()
    expected = [page for page in pages(values.data) if values.all or is_aside(page.name) == values.aside]
    if expected:
        print(f"{len(expected)} pages: word F1, quotations whole, CPU time a page, metadata right of those expected")
    for name, program in programs():
        score = measure(expected, program)
        print(score.row(name))
        if values.lost and name == "reader":
            print(*score.lost, sep="\n")
    for kind, suffixes in (("feeds", (".xml", ".rss", ".atom")), ("books", (".epub",)), ("messages", (".eml",))):
        opened(kind, [path for path in sorted(values.data.rglob("*")) if path.suffix in suffixes])


def pages(folder: Path) -> Iterable[Expected]:
    """The pages in a folder, each with what is expected of it."""
    for path in sorted(folder.rglob("source.html")):
        said = json.loads(path.with_name("expected-metadata.json").read_text(encoding="utf-8"))
        date = said.get("publishedTime") or ""
        yield Expected(
            path.parent.name,
            path.read_bytes(),
            tuple(expected_lines(path.with_name("expected.html").read_text(encoding="utf-8"))),
            said.get("title") or "",
            said.get("byline") or "",
            date[:10] if _DAY.match(date) else "",
        )


def is_aside(name: str) -> bool:
    """True for a third of all names."""
    return int(sha256(name.encode()).hexdigest(), 16) % 3 == 0


def expected_lines(text: str) -> Iterable[str]:
    """The text of a piece of HTML, a line for each block; written apart from what it measures."""
    tree = html.fromstring(text)
    for element in tree.iter(*_BLOCKS.split()):
        if element is not tree:
            element.text = f"\n{element.text or ''}"
            element.tail = f"\n{element.tail or ''}"
    lines = (" ".join(clean(line).split()) for line in tree.text_content().split("\n"))
    return filter(None, lines)


def programs() -> Iterable[tuple[str, Callable[[bytes], Found]]]:
    """What is measured, and what beside it."""
    yield "reader", by_reader
    yield "readability-lxml alone", by_readability
    if find_spec("trafilatura") is not None:
        yield "trafilatura", by_trafilatura


def by_reader(data: bytes) -> Found:
    """What this program reads in a page."""
    return found_in(data, "page.html")


def found_in(data: bytes, name: str) -> Found:
    """What this program reads in a file; its text without the title, which no expected text has."""
    article = next((one.item for one in read(data, name) if isinstance(one.item, Article)), None)
    if article is None:
        return "", "", "", ""
    blocks = [block for block in article.blocks if block.kind is not BlockKind.TITLE]
    text = "\n".join(block.of(article.text) for block in blocks)
    return text, article.title, ", ".join(article.authors), str(article.date or "")


def by_readability(data: bytes) -> Found:
    """What readability-lxml finds."""
    from readability import Document

    document = Document(decode_html(data)[0])
    title = document.short_title()
    return "\n".join(expected_lines(document.summary(html_partial=True))), title, "", ""


def by_trafilatura(data: bytes) -> Found:
    """What trafilatura finds."""
    import trafilatura

    found = trafilatura.bare_extraction(data, with_metadata=True, include_comments=False)
    if found is None:
        return "", "", "", ""
    return clean(found.text or ""), found.title or "", found.author or "", found.date or ""


def measure(expected: Sequence[Expected], program: Callable[[bytes], Found]) -> Score:
    """Run a program over pages."""
    score = Score()
    for page in expected:
        before = process_time()
        text, title, authors, date = program(page.data)
        score.seconds += process_time() - before
        score.f1.append(word_f1(text, "\n".join(page.lines)))
        spaced = re.sub(r"[^\S\n]+", " ", text).replace("\n", " ")
        for quotation in (found for line in page.lines for found in _QUOTATION.findall(line)):
            score.quotations += 1
            score.whole += quotation in spaced
            if quotation not in spaced:
                score.lost.append(f"    {page.name}: {quotation[:90]}")
        for what, want, is_right in (
            ("title", page.title, bare(title) == bare(page.title)),
            ("author", page.authors, is_same_author(authors, page.authors)),
            ("date", page.date, date[:10] == page.date),
        ):
            score.asked[what] += bool(want)
            score.right[what] += bool(want) and is_right
    return score


def word_f1(found: str, expected: str) -> float:
    """Harmonic mean of precision and recall over multisets of words."""
    one, other = (Counter(re.findall(r"\w+", text.lower())) for text in (found, expected))
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def is_same_author(found: str, expected: str) -> bool:
    """True where one name holds the other."""
    one, other = bare(found), bare(expected)
    return bool(one and other) and (one in other or other in one)


def bare(text: str) -> str:
    """Letters and digits only, in lower case."""
    return re.sub(r"\W+", "", text.lower())


def opened(kind: str, paths: Sequence[Path]) -> None:
    """Print how many files open, and why the others don't."""
    if not paths:
        return
    before = process_time()
    articles, reasons, files = 0, Counter[str](), 0
    for path in paths:
        items = list(load([path]))
        here = sum(isinstance(item, Article) for item in items)
        articles += here
        files += here > 0
        reasons.update(item.what for item in items if isinstance(item, Problem))
    spent = 1000 * (process_time() - before) / len(paths)
    print(f"{kind}: {files} of {len(paths)} opened, {articles} articles, {spent:.1f} ms a file")
    for reason, times in reasons.most_common():
        print(f"    {times:5}  {reason}")


if __name__ == "__main__":
    main()
