"""Articles that try to take over the terminal, read in the real app: what reaches the terminal is the app's own.

The same keys are pressed over a harmless folder and over a hostile one of the same shape. The second must not write one
kind of sequence that the first doesn't.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.pty_session import READER, pty_session

ATTACKS: Mapping[str, str] = {
    "clipboard": "\x1b]52;c;UFdORUQ=\x07",
    "clipboard-st": "\x1b]52;c;UFdORUQ=\x1b\\",
    "title": "\x1b]0;PWNED\x07",
    "title-open": "\x1b]2;PWNED",
    "link": "\x1b]8;;http://pwned.example\x1b\\here\x1b]8;;\x1b\\",
    "colour": "\x1b[31;5m",
    "move": "\x1b[2J\x1b[1;1H\x1b[999B",
    "modes": "\x1b[?1049l\x1b[?7h\x1b[4h\x1b[?1002h",
    "reset": "\x1bc\x1b[!p",
    "report": "\x1b[6n\x1b[c\x1bZ\x05",
    "device": "\x1bP$qm\x1b\\\x1bP1;2q#0~\x1b\\",
    "application": "\x1b_Gf=32;AAAA\x1b\\\x1b^PWNED\x1b\\\x1bXPWNED\x1b\\",
    "charset": "\x1b(0\x0e\x0f",
    "c1": "\x9b31m\x9d0;PWNED\x9c\x90PWNED\x9c\x84\x85",
    "c0": "\x00\x07\x08\x0b\x0c\x7f",
    "bidi": "\u202e\u2066\u2067\u2068\u202a\u202b\u202d",
    "invisible": "\u200b\u2060\ufeff\U000e0041\U000e0042",
    "closing-tag": "[/]",
    "tag": "[red]",
    "action": "[@click=app.quit]",
    "escaped-tag": "\\[red]",
}
"""What stands in the title, the author, the text and the name of an article."""

OBEYED = re.compile(
    r"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\U000e0000-\U000e007f]"
)
"""What no screen needs: controls but BEL, BS, HT, line ends and ESC; hidden characters."""

_SEQUENCE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x1b]*(?:\x1b\\)?|[ -/]*[0-~]?)|\x07", re.DOTALL
)

STEPS = (
    *(
        (keys, b"")
        for keys in (b"j", b"\r", b"c", b"p", b"Q", b"W", b"O", b"O", b"/", b"lighthouse", b"\r", b"i", b"\x1b")
    ),
    (b"?", b"previous quotation"),
    *((keys, b"") for keys in (b"\x1b", b"z", b"z")),
)
"""The keys of a visit, and what each must bring on the screen."""

PROBLEMS = ((b":", b"which command"), (b"problems", b"could not be read"), (b"\r", b"named like a text"))
"""The way to the list of what could not be read. Not in one go: Textual 8.2 takes no keys in advance here."""


def shape(sequence: str) -> str:
    """The kind of a control sequence: colours and places may be any, everything else is as it is."""
    if re.fullmatch(r"\x1b\[[0-9;]*m", sequence):
        return "look " + re.sub(r"[34]8;(2;\d+;\d+;\d+|5;\d+);?", "", sequence[2:-1]).strip(";")
    if re.fullmatch(r"\x1b\[\d+;\d+H", sequence):
        return "place"
    return sequence


def shapes(text: str) -> set[str]:
    """All kinds of control sequences in an output."""
    return {shape(sequence) for sequence in _SEQUENCE.findall(text)}


def write_articles(folder: Path, attacks: Mapping[str, str]) -> Path:
    """One article an attack, with the attack wherever foreign text can stand."""
    folder.mkdir()
    for name, attack in attacks.items():
        in_name = attack.replace("\0", "").replace("/", "|")
        (folder / f"{name}{in_name}.txt").write_text(
            f"Title: The lighthouse {attack} of {name}\nAuthor: Ada{attack} Byron\nSource: The{attack} Post\n"
            f"Date: 2024-01-15\n\nThe lighthouse {attack}{name} stands.\n\n"
            f'"It {attack} will stand," said Ada{attack} Byron, the keeper. She lives in East{attack}mere.\n\n'
            f"Nobody else {attack} was there.\n",
            encoding="utf-8",
        )
    (folder / f"broken{next(iter(attacks.values()))}.txt").write_bytes(bytes(range(256)) * 40)
    return folder


@dataclass(frozen=True)
class Session:
    """What the app wrote, and how it ended."""

    output: str
    code: int


def visit(folder: Path, home: Path) -> Session:
    """Open a folder, press the keys of a visit, read every article, look at the problems, quit."""
    with pty_session([*READER, str(folder)], home) as session:
        session.wait_for(b"stands")
        session.settle(0.8)
        for keys, pattern in (*STEPS, *((b"J", b""),) * len(ATTACKS), *PROBLEMS):
            session.answer(keys, pattern, seconds=5.0 if keys == b"\x1b" else 1.5)
        session.answer(b"\x1b")
        for _ in range(12):
            if session.process.poll() is None:
                session.answer(b"q", seconds=1.0)
        code = session.wait()
        return Session(bytes(session.output).decode(), code)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Session:
    folder = tmp_path_factory.mktemp("harmless")
    return visit(write_articles(folder / "articles", dict.fromkeys(ATTACKS, "and")), folder / "home")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Session:
    folder = tmp_path_factory.mktemp("hostile")
    return visit(write_articles(folder / "articles", ATTACKS), folder / "home")


def test_the_app_reads_hostile_articles_to_the_end(harmless: Session, hostile: Session) -> None:
    assert (harmless.code, hostile.code) == (0, 0)


def test_no_kind_of_sequence_comes_from_an_article(harmless: Session, hostile: Session) -> None:
    assert shapes(hostile.output) == shapes(harmless.output)


def test_no_control_and_no_hidden_character_comes_from_an_article(hostile: Session) -> None:
    assert OBEYED.findall(hostile.output) == []


def test_what_looks_like_markup_is_shown_as_it_stands(hostile: Session) -> None:
    shown = _SEQUENCE.sub("", hostile.output)
    for name in ("closing-tag", "tag", "action", "escaped-tag"):
        assert f"The lighthouse {ATTACKS[name]} of {name}" in shown


@pytest.mark.parametrize("name", [name for name, attack in ATTACKS.items() if "[" not in attack or "\x1b" in attack])
def test_each_attack_would_be_seen_if_it_came_through(harmless: Session, name: str) -> None:
    attack = ATTACKS[name]
    assert OBEYED.search(attack) or shapes(attack) - shapes(harmless.output)
