"""Looking for voices in a process of its own, so that the screen has the interpreter for itself.

Threads of one process take turns, and a text is annotated by Python from beginning to end: an event loop beside it was
late by tenths of a second. What can't be done there is done here, as if there were no other process.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from queue import PriorityQueue, SimpleQueue
from threading import Lock, Thread, local

import reader
from reader.annotate import annotate, annotate_article
from reader.article import Annotations, Article, Block

PATIENCE = 0.3
"""Seconds that somebody waits for the other process to be done with another article, before doing the work here."""
_NICE = 5
"""By how much the other process lets others go first."""

_RUN = "import sys; sys.path.append(sys.argv[1]); from reader.library.apart import serve; serve()"
"""What the other process runs. Its modules come from where ours do, never from the folder that one is in, which may be
anybody's (`-P`)."""

_Given = tuple[str, tuple[Block, ...], str]
"""Text, blocks and language of an article."""
_here = local()


class _FailedError(Exception):
    """The other process did not do it."""


@dataclass(order=True)
class _Task:
    """An article to annotate; what somebody waits for comes first."""

    is_ahead: bool
    turn: int
    given: _Given = field(compare=False)
    answer: "Future[Annotations]" = field(compare=False, default_factory=Future)


@contextmanager
def ahead_of_need() -> Iterator[None]:
    """What this thread asks for meanwhile, nobody waits for: articles that are asked for elsewhere go first."""
    _here.is_ahead = True
    try:
        yield
    finally:
        _here.is_ahead = False


class Apart:
    """Annotates articles in another process. Any thread may ask."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        """Start nothing yet.

        Args:
            command: What to run instead of our own Python.
        """
        self._command = command or (sys.executable, "-P", "-c", _RUN, str(Path(reader.__file__).parent.parent))
        self._tasks: PriorityQueue[_Task] = PriorityQueue()
        self._turns = count()
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_open = False

    def start(self) -> None:
        """Start the other process; until then, and where there can be none, the work is done here."""
        with self._lock:
            if self._process is None and not getattr(sys, "frozen", False):  # there, the program would start itself
                with suppress(OSError, ValueError):
                    self._process = self._begin()
                    self._is_open = True
                    Thread(target=self._talk, args=(self._process,), name="voices", daemon=True).start()

    def annotate(self, article: Article) -> Annotations:
        """Find the quotations, their speakers and the names of an article."""
        is_ahead = getattr(_here, "is_ahead", False)
        task = _Task(is_ahead, next(self._turns), (article.text, article.blocks, article.language))
        with self._lock:
            if self._is_open:
                self._tasks.put(task)
        if not self._is_open and task.answer.cancel():
            return annotate_article(article)
        try:
            return self._wait(task)
        except _FailedError:
            return annotate_article(article)

    def close(self) -> None:
        """End the other process, whatever it is at."""
        with self._lock:
            self._is_open = False
            if self._process is not None:
                self._process.kill()
        wake = _Task(False, -1, ("", (), ""))
        wake.answer.cancel()
        self._tasks.put(wake)

    # ---- inside

    def _begin(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # a Ctrl+C that is meant for a command of the reader's is not meant for it
        )

    def _wait(self, task: _Task) -> Annotations:
        """Wait for an answer, or, where a long text of somebody else's is in the way, do without.

        Raises:
            _FailedError: there will be none.
        """
        try:
            return task.answer.result(None if task.is_ahead else PATIENCE)
        except TimeoutError:
            if task.answer.cancel():
                raise _FailedError from None
            return task.answer.result()

    def _talk(self, process: "subprocess.Popen[bytes]") -> None:
        """Give the process one task after the other for as long as it answers."""
        assert process.stdin is not None
        assert process.stdout is not None
        while self._is_open:
            task = self._tasks.get()
            if not task.answer.set_running_or_notify_cancel():
                continue
            try:
                pickle.dump(task.given, process.stdin)
                process.stdin.flush()
                found = pickle.load(process.stdout)
            except (OSError, EOFError, ValueError, pickle.PickleError):  # it is gone
                task.answer.set_exception(_FailedError())
                break
            if isinstance(found, Annotations):
                task.answer.set_result(found)
            else:
                task.answer.set_exception(_FailedError())
        self._give_up(process)

    def _give_up(self, process: "subprocess.Popen[bytes]") -> None:
        """From now on everything is done here; what waits is sent back."""
        self.close()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):  # what was not sent yet can't be
                    stream.close()
        process.wait()
        while not self._tasks.empty():
            task = self._tasks.get()
            if task.answer.set_running_or_notify_cancel():
                task.answer.set_exception(_FailedError())


def serve() -> None:
    """Annotate what comes in on standard input until it ends; then end at once, in the middle of a text too."""
    with suppress(AttributeError, OSError):  # Windows has no nice
        os.nice(_NICE)
    given: SimpleQueue[_Given] = SimpleQueue()
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what anybody prints by mistake is no answer

    def listen() -> None:
        try:
            while True:
                given.put(pickle.load(sys.stdin.buffer))
        except (OSError, EOFError, pickle.PickleError):
            os._exit(0)

    Thread(target=listen, daemon=True).start()
    import reader.annotate.engine  # noqa: F401 - while nothing is asked yet

    while True:
        text, blocks, language = given.get()
        try:
            found: Annotations | None = annotate(text, blocks, language)
        except Exception:
            found = None
        pickle.dump(found, out)
        out.flush()
