"""What the panels beside the text list: quotations, names, headings, problems."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.article import Article, Block, BlockKind, NameType, Quotation
from reader.library.library import Library, NameCount, Said
from reader.text.cells import cell_len, graphemes
from reader.text.wrap import shorten, wrap
from reader.tui.rows import RowLine
from reader.tui.words import interface_language, kind_word, say, say_trouble

if TYPE_CHECKING:
    from reader.sources import Problem


class _Plain:
    """Rows without headings, all of one height."""

    height = 1

    def heights(self, width: int) -> Iterable[int]:
        return (self.height for _ in range(len(self)))

    def __len__(self) -> int:
        raise NotImplementedError

    def is_heading(self, row: int) -> bool:
        return False

    def heading_of(self, row: int) -> int | None:
        return None


class QuotationRows(_Plain):
    """Who said what: the speaker, the cue, a line or two of the words, and an empty one."""

    def __init__(self, library: Library, said: Sequence[Said], *, titles: bool) -> None:
        self.library, self.said, self.titles = library, said, titles

    def __len__(self) -> int:
        return len(self.said)

    def heights(self, width: int) -> Iterable[int]:
        return (3 if self._is_short(said, width) else 4 for said in self.said)

    def _is_short(self, said: Said, width: int) -> bool:
        """True where one line has room for the words.

        Told by their number alone for the words of many articles, whose texts need not be in memory; of one, by what
        they are wide as well.
        """
        if said.quotation.end - said.quotation.start > width:
            return False
        return self.titles or cell_len(said.quotation.of(self.library.articles[said.article].text)) <= width

    def lines(self, row: int, width: int) -> list[RowLine]:
        said = self.said[row]
        article = self.library.articles[said.article]
        first: list[tuple[str, str]] = [speaker_run(said.quotation)]
        if said.quotation.cue is not None:
            first.append(("  " + said.quotation.cue.of(article.text), "cue"))
        if said.quotation.kind != "direct":
            first.append(("  " + kind_word(said.quotation.kind), "quiet"))
        if self.titles:
            first.append(("  " + article.title, "quiet"))
        words = " ".join(said.quotation.of(article.text).split())
        if self._is_short(said, width):
            return [tuple(first), ((shorten(words, width), "plain"),), ()]
        breaks = [0, *wrap(words, max(8, width)), len(words)]
        second = words[: breaks[1]].rstrip()
        rest = shorten(words[breaks[1] :], width)
        return [tuple(first), ((second, "plain"),), ((rest, "plain"),) if rest else ()]


def speaker_run(quotation: Quotation) -> tuple[str, str]:
    """The speaker as a run of a row, told apart where the text names nobody; `?` where we are not sure."""
    if quotation.speaker is None:
        return (f"— {say('nobody named')}" if quotation.spoken else "—", "quiet")
    return (quotation.speaker + ("" if quotation.confidence >= 0.7 else " ?"), "name")


class NameRows(_Plain):
    """Who and what is named, with how often."""

    def __init__(self, names: Sequence[NameCount]) -> None:
        self.names = names

    def __len__(self) -> int:
        return len(self.names)

    def lines(self, row: int, width: int) -> list[RowLine]:
        name = self.names[row]
        quotations = f"❝ {name.quotations}" if name.quotations else ""
        kind = say("org.") if name.type is NameType.ORGANISATION else kind_word(name.type)
        facts = f"{quotations:>6}{name.mentions:>4}  {kind:<8}"
        room = max(1, width - len(facts))
        shown = shorten(name.name, room)
        return [((shown + " " * (room - cell_len(shown)), "name"), (facts, "quiet"))]


class OutlineRows(_Plain):
    """The title and headings of an article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.blocks: list[Block] = [b for b in article.blocks if b.kind in (BlockKind.TITLE, BlockKind.HEADING)]

    def __len__(self) -> int:
        return len(self.blocks)

    def lines(self, row: int, width: int) -> list[RowLine]:
        block = self.blocks[row]
        title = block.kind is BlockKind.TITLE
        return [(("  " * max(0, block.level - 1) + block.of(self.article.text), "strong" if title else "plain"),)]


class ProblemRows(_Plain):
    """What could not be read, and what to do about it: a path on one line, the rest on as many as it takes."""

    def __init__(self, problems: "Sequence[Problem]") -> None:
        self.problems = problems

    def __len__(self) -> int:
        return len(self.problems)

    def heights(self, width: int) -> Iterable[int]:
        return (2 + len(_wrapped(one.what, width)) + len(_wrapped(one.advice, width)) for one in self.problems)

    def lines(self, row: int, width: int) -> list[RowLine]:
        problem = self.problems[row]
        what = [((line, "problem"),) for line in _wrapped(problem.what, width)]
        advice = [((line, "quiet"),) for line in _wrapped(problem.advice, width)]
        return [((_tail(problem.path, width), "strong"),), *what, *advice]


def _wrapped(trouble: str, width: int) -> tuple[str, ...]:
    """The lines of what is said of a file, in the language of the interface."""
    return _wrapped_in(interface_language(), trouble, width)


@lru_cache(maxsize=1000)
def _wrapped_in(_language: str, trouble: str, width: int) -> tuple[str, ...]:
    """The same, kept: a hundred thousand files have a handful of troubles."""
    text = say_trouble(trouble)
    return tuple(text[start:end].rstrip() for start, end in pairwise([0, *wrap(text, width), len(text)]))


def _tail(path: str, width: int) -> str:
    """The end of a path, where the file's name stands, in so many cells."""
    if cell_len(path) <= width:
        return path
    kept, room = len(path), width - 1
    for start, _, cells in reversed(graphemes(path)):
        room -= cells
        if room < 0:
            break
        kept = start
    return "…" + path[kept:]
