"""Hostile files of every format, read in the real app: what reaches the terminal is the app's own.

The same keys are pressed over the same files without the attacks; see `test_pty_hostile` for plain text.
"""

import gzip
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.hostile_documents import CONTROLS_OF_XML, documents, entities
from tests.pty_session import READER, pty_session
from tests.samples import CHAPTER, FILES, book
from tests.test_pty_hostile import ATTACKS, OBEYED, STEPS, Session, shapes

RAW = "".join(ATTACKS[name] for name in ("clipboard", "title", "move", "reset", "c1", "bidi", "invisible", "tag"))
RAW = RAW.replace("\0", "").replace("PWNED", "P")
WORDS = ("The ferry stops", "Marc Lestrade", "The Harbour Post", "Paula Grant", "storm", "digue", "Inès")
"""Where the attack is put: titles, authors, sources, text."""


def plain(attack: str) -> str:
    """As it is."""
    return attack


def escapes(attack: str) -> str:
    """As JSON writes it."""
    return json.dumps(attack)[1:-1]


def encoded(attack: str) -> str:
    """As mail writes it in its text, which is quoted-printable."""
    return "".join(f"={byte:02X}" for byte in attack.encode("latin-1", "ignore"))


WAYS: Mapping[str, tuple[Callable[[str], str], ...]] = {
    "html": (plain, entities),
    "json": (escapes,),
    "jsonl": (escapes,),
    "rss": (plain, entities),
    "eml": (plain, encoded),
    "mbox": (plain, encoded),
    "csv": (plain,),
    "txt": (plain,),
}
SEARCH = ((b"/", b""), (b"ferry", b""), (b"\r", b""), (b"n", b""), (b"\x1b", b""))


def spoiled(name: str, way: Callable[[str], str], attack: str) -> bytes:
    """A file with an attack behind each of the words."""
    text = FILES[name].decode()
    for word in WORDS:
        text = text.replace(word, word + way(attack))
    return text.encode()


def write_all(folder: Path, attack: str) -> Path:
    """Every format, every way to write the attack in it."""
    folder.mkdir()
    for name in sorted(set(FILES) - {"a.epub", "a.txt.gz"}):
        for way in WAYS[name.rpartition(".")[2]]:
            (folder / f"{way.__name__}-{name}").write_bytes(spoiled(name, way, attack))
    chapter = (
        f"<h1>One{entities(attack)}</h1><p>It{entities(attack)} sails,{attack.translate(CONTROLS_OF_XML)} says it.</p>"
    )
    (folder / "b.epub").write_bytes(book({"1.xhtml": CHAPTER.format(chapter)}))
    matter = f'---\ntitle: "Md {escapes(attack)}"\nauthor: Ada{attack} Byron\n---\n\n'
    matter += f"A [link](https://a.example/{attack}) {attack}\n"
    (folder / "c.md").write_bytes(matter.encode())
    for name, data in documents(attack).items():
        (folder / name).write_bytes(data)
    return folder


def codes(output: str) -> set[str]:
    """All kinds of control sequences; of looks each attribute, for what is bold or in italics is told by the words."""
    kinds = shapes(output)
    looks = {code for kind in kinds if kind.startswith("look ") for code in kind[5:].split(";")}
    return {kind for kind in kinds if not kind.startswith("look ")} | looks


def visit(folder: Path, home: Path) -> Session:
    """Open a folder, press the keys of a visit, look at every article and at a card, quit."""
    with pty_session([*READER, str(folder)], home, columns=120) as session:
        session.wait_for(b"ferry")
        session.settle(1.0)
        for keys, pattern in (*((b"J", b""),) * 40, (b"i", b""), (b"\x1b", b""), *SEARCH, *STEPS):
            session.answer(keys, pattern, seconds=0.5)
        session.answer(b"\x1b")
        session.press(b"\x11")
        return Session(bytes(session.output).decode(), session.wait())


@pytest.fixture(scope="module")
def sessions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, Session]:
    folder = tmp_path_factory.mktemp("formats")
    harmless = visit(write_all(folder / "harmless", "and"), folder / "home-1")
    return harmless, visit(write_all(folder / "hostile", RAW), folder / "home-2")


def test_hostile_files_of_every_format_are_read_to_the_end(sessions: tuple[Session, Session]) -> None:
    harmless, hostile = sessions
    assert (harmless.code, hostile.code) == (0, 0)
    assert "control sequences removed" in hostile.output


def test_no_kind_of_sequence_comes_from_a_file_of_any_format(sessions: tuple[Session, Session]) -> None:
    harmless, hostile = sessions
    assert codes(hostile.output) <= codes(harmless.output)


def test_no_control_and_no_hidden_character_comes_from_a_file_of_any_format(sessions: tuple[Session, Session]) -> None:
    assert OBEYED.findall(sessions[1].output) == []


def test_what_looks_like_markup_is_shown_as_it_stands_in_every_format(sessions: tuple[Session, Session]) -> None:
    assert "[red]" in sessions[1].output


def write_traps(folder: Path) -> Path:
    """Bombs, files that were cut off, and what is no file, beside one good article."""
    folder.mkdir()
    anchors = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]\n" for n in range(9))
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    traps: Mapping[str, bytes] = {
        "a.txt": b"The ferry sails.",
        "bomb.txt.gz": gzip.compress(b"a" * (65 * 2**20), 1),
        "bomb.epub": book({"1.xhtml": CHAPTER.format("<p>" + "a" * (21 * 2**20) + "</p>")}),
        "deep.html": b"<div>" * 20_000 + b"<p>It is deep.</p>",
        "aliases.md": f"---\n{anchors}---\n\nIt is aliased.\n".encode(),
        "entities.rss": FILES["a.rss"].replace(b"<rss", f"<!DOCTYPE rss [{bomb}]><rss".encode()),
        "cut.docx": documents("")["plain.docx"][:300],
        "marks.txt": "« ".encode() * 10_000,
        "nothing.txt": bytes(1000),
    }
    for name, data in traps.items():
        (folder / name).write_bytes(data)
    os.mkfifo(folder / "pipe.txt")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "folder.md").mkdir()
    return folder


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_bombs_and_what_is_no_file_are_named_and_the_app_goes_on(tmp_path: Path) -> None:
    traps = write_traps(tmp_path / "traps")
    with pty_session([*READER, str(traps)], tmp_path / "home", columns=120, rows=90) as session:
        session.wait_for(b"The ferry sails")
        session.settle(1.0)
        for keys in (b"J", b"J", b"J", b":"):
            session.answer(keys, seconds=1.0)
        session.answer(b"problems", b"could not be read", seconds=1.0)
        session.answer(b"\r", b"is more than|unpacks to more")
        session.settle(0.5)
        for name in (b"bomb.txt.gz", b"bomb.epub", b"pipe.txt", b"loop.txt", b"zero.txt", b"cut.docx"):
            assert name in session.output
        session.answer(b"\x1b")
        session.press(b"\x11")
        assert session.wait() == 0
    assert OBEYED.findall(bytes(session.output).decode()) == []
