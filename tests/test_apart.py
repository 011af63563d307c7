"""Voices are looked for in another process, and found whatever becomes of that."""

import sys
from collections.abc import Iterator
from threading import Thread
from time import sleep

import pytest

from reader.annotate import annotate_article
from reader.article import Annotations
from reader.library import apart
from reader.library.apart import Apart, ahead_of_need
from tests.articles import article

SAID = article("« Nous partons demain », a déclaré Jeanne Moreuil, la maire de Sainte-Aube.", title="Le départ")
LATE = 60.0
"""Seconds after which nothing comes any more."""


@pytest.fixture
def elsewhere() -> Iterator[Apart]:
    other = Apart()
    other.start()
    yield other
    other.close()


def ended(other: Apart) -> bool:
    process = other._process
    assert process is not None
    return process.wait(LATE) is not None


def test_what_is_found_elsewhere_is_what_would_be_found_here(elsewhere: Apart, monkeypatch: pytest.MonkeyPatch) -> None:
    here = annotate_article(SAID)
    assert here.quotations[0].speaker == "Jeanne Moreuil"
    monkeypatch.setattr(apart, "annotate_article", None)
    monkeypatch.setattr(apart, "PATIENCE", LATE)
    assert elsewhere.annotate(SAID) == here
    with ahead_of_need():
        assert elsewhere.annotate(SAID) == here


def test_without_another_process_it_is_done_here() -> None:
    assert Apart().annotate(SAID) == annotate_article(SAID)
    absent = Apart(["/no/such/program"])
    absent.start()
    assert absent.annotate(SAID) == annotate_article(SAID)


def test_a_program_that_is_no_python_does_not_start_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    packed = Apart()
    packed.start()
    assert packed._process is None
    assert packed.annotate(SAID) == annotate_article(SAID)


@pytest.mark.parametrize(
    "program",
    [
        "",
        "import time; time.sleep(0.1)",
        "import sys; sys.stdin.buffer.read(1)",
        "import os; os.write(1, b'nonsense')",
        "import pickle, sys\nwhile True: pickle.load(sys.stdin.buffer); sys.stdout.buffer.write(pickle.dumps(None)); "
        "sys.stdout.buffer.flush()",
    ],
    ids=["ends", "ends late", "ends at work", "talks nonsense", "fails"],
)
def test_where_the_other_process_fails_it_is_done_here(program: str) -> None:
    broken = Apart([sys.executable, "-c", program])
    broken.start()
    try:
        for _ in range(2):
            with ahead_of_need():
                assert broken.annotate(SAID) == annotate_article(SAID)
    finally:
        broken.close()
    assert ended(broken)


def test_what_somebody_waits_for_is_not_held_up_by_another_text() -> None:
    stuck = Apart([sys.executable, "-c", "import time; time.sleep(600)"])
    stuck.start()
    found: list[Annotations] = []

    def ahead() -> None:
        with ahead_of_need():
            found.append(stuck.annotate(SAID))

    thread = Thread(target=ahead)
    thread.start()
    while not stuck._tasks.unfinished_tasks or not stuck._tasks.empty():  # until it was asked for, and that was taken
        sleep(0.001)
    assert stuck.annotate(SAID) == annotate_article(SAID)
    assert found == []
    stuck.close()
    thread.join(LATE)
    assert found == [annotate_article(SAID)]


def test_what_somebody_waits_for_goes_before_what_nobody_does(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = Apart()
    order: list[bool] = []
    for is_ahead in (True, True, False):
        waiting._tasks.put(apart._Task(is_ahead, next(waiting._turns), ("", (), "")))
    while not waiting._tasks.empty():
        order.append(waiting._tasks.get().is_ahead)
    assert order == [False, True, True]


def test_closing_ends_the_other_process(elsewhere: Apart) -> None:
    elsewhere.close()
    assert ended(elsewhere)
    assert elsewhere.annotate(SAID) == annotate_article(SAID)


def test_the_other_process_ends_with_this_one(elsewhere: Apart) -> None:
    process = elsewhere._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(LATE) == 0
    assert elsewhere.annotate(SAID) == annotate_article(SAID)


def test_modules_of_the_folder_that_one_is_in_are_not_run(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("clippings")
    trap = folder / "ran"
    for name in ("reader.py", "pickle.py", "re.py", "sitecustomize.py"):
        (folder / name).write_text(f"open({str(trap)!r}, 'w')", encoding="utf-8")
    monkeypatch.chdir(folder)
    other = Apart()
    other.start()
    with ahead_of_need():
        assert other.annotate(SAID) == annotate_article(SAID)
    other.close()
    assert not trap.exists()
