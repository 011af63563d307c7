"""The annotated texts that the names taggers are trained on and measured with, as documents of lines."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from reader.annotate.name_features import Line, lines

__all__ = ["Document", "Mention", "fold", "kept_aside", "labels", "read", "small_words", "within"]

_TOGETHER = 12
"""Sentences of a corpus that doesn't say where its documents end that are taken for one document."""

Mention = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its names: start, end, type."""

    key: str
    text: str
    names: tuple[Mention, ...]

    def lines(self) -> list[Line]:
        """Its tokens."""
        return list(lines(self.text))


def read(path: Path) -> list[Document]:
    """The documents of a file; corpora of single sentences are put together again.

    Files of JSON lines hold what `training/README.md` says; files that end in `.txt` texts with lists of their names.
    """
    if path.suffix == ".txt":
        return [
            _listed(f"{path.name}/{match[1]}", *match.groups()[1:])
            for match in _LISTED.finditer(path.read_text("utf-8"))
        ]
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    documents = [
        Document(
            f"{path.parent.name}/{path.name}/{record['id']}",
            record["text"],
            tuple((name["start"], name["end"], name["type"]) for name in record["names"]),
        )
        for record in records
    ]
    if "\n" in "".join(document.text for document in documents):
        return documents
    if "pt_bosque" in path.name:
        documents = [_contracted(document) for document in documents]
    return [_joined(group) for group in _groups(documents)]


def _groups(sentences: Sequence[Document]) -> Iterator[list[Document]]:
    marked = any("-DOCSTART-" in sentence.text for sentence in sentences)
    group: list[Document] = []
    for sentence in sentences:
        if group and ("-DOCSTART-" in sentence.text or (not marked and len(group) >= _TOGETHER)):
            yield group
            group = []
        if "-DOCSTART-" not in sentence.text:
            group.append(sentence)
    if group:
        yield group


def _joined(sentences: Iterable[Document]) -> Document:
    text, names, key = "", [], ""
    for sentence in sentences:
        key = key or sentence.key
        names += [(start + len(text), end + len(text), kind) for start, end, kind in sentence.names]
        text += sentence.text + "\n"
    return Document(key, text.rstrip("\n"), tuple(names))


_LISTED = re.compile(r"^## (\S+)\n(.*?)\n+PER:([^\n]*)\nORG:([^\n]*)\nLOC:([^\n]*)$", re.MULTILINE | re.DOTALL)


def _listed(key: str, text: str, *lists: str) -> Document:
    """A text with every place where a listed name stands; of two that overlap the longer counts."""
    kinds = {
        name.strip(): kind
        for kind, names in zip(("PER", "ORG", "LOC"), lists, strict=True)
        for name in names.split(";")
        if name.strip()
    }
    if not kinds:
        return Document(key, text, ())
    longest_first = "|".join(re.escape(name) for name in sorted(kinds, key=lambda name: -len(name)))
    found = re.finditer(rf"(?<!\w)(?:{longest_first})(?!\w)", text)
    return Document(key, text, tuple((*match.span(), kinds[match[0]]) for match in found))


_PARTED = re.compile(r"\b(de|em|por|a) (os?|as?|est[ea]s?|ess[ea]s?|el[ea]s?)\b", re.IGNORECASE)
_WHOLE = {"de": "d", "em": "n", "por": "pel", "a": "a"}


def _contracted(document: Document) -> Document:
    """Portuguese as it is written: the corpus has «de o» for «do»."""
    text, at = "", 0
    moves: list[tuple[int, int]] = []
    for match in _PARTED.finditer(document.text):
        text += document.text[at : match.start()] + _contraction(match[1], match[2])
        at = match.end()
        moves.append((at, len(text) - at))
    text += document.text[at:]

    def moved(place: int) -> int:
        return place + next((by for end, by in reversed(moves) if end <= place), 0)

    names = tuple((moved(start), moved(end), kind) for start, end, kind in document.names)
    return Document(document.key, text, names)


def _contraction(head: str, tail: str) -> str:
    """«do» for «de» and «o»; both words as they are where they do not contract."""
    first, second = head.lower(), tail.lower()
    article = second in ("o", "os", "a", "as")
    if first in ("por", "a") and not article:
        return f"{head} {tail}"
    whole = _WHOLE[first] + second
    if first == "a" and second[0] == "a":
        whole = f"à{second[1:]}"
    if head.isupper() and tail.isupper():
        return whole.upper()
    return whole.capitalize() if head[0].isupper() else whole


def fold(document: Document, folds: int) -> int:
    """Which of so many parts of a corpus a document belongs to, the same each time."""
    return int.from_bytes(blake2b(document.key.encode(), digest_size=4).digest(), "big") % folds


def kept_aside(document: Document) -> bool:
    """True for one document in five of a corpus that has no split of its own."""
    return fold(document, 5) == 0


def small_words(found: Iterable[Line]) -> set[str]:
    """The words that a text has in small letters."""
    return {word for line in found for word in line.words if word.islower()}


def within(line: Line, names: Iterable[Mention]) -> list[Mention]:
    """The names that begin or end in a line."""
    return [name for name in names if name[0] < line.ends[-1] and name[1] > line.starts[0]]


def labels(line: Line, names: Iterable[Mention]) -> list[str]:
    """A label for each token of the line."""
    found = ["O"] * len(line.words)
    spans = list(zip(line.starts, line.ends, strict=True))
    for start, end, kind in names:
        inside = [place for place, (a, b) in enumerate(spans) if a < end and b > start]
        for place in inside:
            found[place] = f"{'B' if place == inside[0] else 'I'}-{kind}"
    return found
