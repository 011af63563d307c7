"""The work behind the first paint: files read into memory, or an index opened and kept up to date with them.

Runs in worker threads; what is to be shown goes to the app as messages. Once the articles are there, the files are
looked at again now and then: an index follows them; articles in memory are left alone, and the reader is told.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from threading import Event, Lock
from time import monotonic
from typing import TYPE_CHECKING

from reader.article import Article
from reader.library.index_trouble import IndexDamageError, IndexTroubleError
from reader.library.library import Library
from reader.tui.filled import Begun, Grown, Listed, Opened
from reader.tui.main_screen import MainScreen
from reader.tui.where import is_heard
from reader.tui.words import say, say_trouble

if TYPE_CHECKING:
    from reader.library.live_library import LiveLibrary
    from reader.library.opening import Looks
    from reader.sources import Problem
    from reader.tui.app import ReaderApp

BATCH_SECONDS = 0.25
"""The list is drawn anew at most this often while articles arrive: a folder that is read sooner is drawn once."""
PATIENCE = 1.0
"""Seconds that the search for voices lets the screen go first; both would get half of the interpreter."""
SHARE = 10
"""And so that the screen has nine tenths of the time for the reader, however long the list is."""
_REST = 50
"""A look at all files of 2 seconds is followed by 100 in which nobody looks by himself."""
_MENDS = 2
"""How often a damaged index is built anew before the files are read instead."""

Cancel = Callable[[], bool]


class Filling:
    """Fills the library of an app and keeps it filled."""

    def __init__(self, app: "ReaderApp", paths: Sequence[str], stdin: bytes | None) -> None:
        self._app = app
        self._paths = tuple(paths)
        self._stdin = stdin
        self._told = 0.0
        self._looking = Lock()
        self._looks: Looks | None = None
        """What the files looked like that were read into memory."""
        self._beginning: Article | None = None
        """That of a text that takes seconds to read, while it is read."""
        self._rest_until = 0.0
        self._mended = 0
        self._had_index = False
        """True once there was an index, or was to be: one that was damaged is made anew."""
        self.drawn = Event()
        """Set once the screen shows the articles that were read."""
        self.pause = BATCH_SECONDS

    def run(self, library: Library, cancel: Cancel) -> None:
        """Fill the library, or another one out of an index; say how far it is now and then.

        Args:
            library: An empty one.
            cancel: Asked before each article.
        """
        self._told, self._looks = monotonic(), None
        self._beginning = self._read_beginning()
        self.drawn.clear()
        while self._wants_index() and not cancel():
            try:
                self._open_index(cancel)
            except IndexDamageError as trouble:
                self._say(say_trouble(str(trouble)))
                self._mended += 1
            except IndexTroubleError as trouble:
                self._say(say("{trouble}; the files are read instead", trouble=say_trouble(str(trouble))))
                library = self._app.equip(Library())
                self._app.post_message(Opened(library))
                break
            else:
                return
        self._read_files(library, cancel)

    def look_again(self, library: Library, cancel: Cancel, *, is_asked: bool = True) -> None:
        """Notice files that are new, changed or gone, unless somebody is at it.

        Args:
            library: What is open.
            cancel: Asked before each file.
            is_asked: False where nobody asked: then it is not done so often that it would be felt.
        """
        from reader.library.live_library import LiveLibrary

        began = monotonic()
        if (not is_asked and began < self._rest_until) or not self._looking.acquire(blocking=False):
            return
        try:
            if isinstance(library, LiveLibrary):
                self._follow(library, cancel)
                self._app.post_message(Grown(0))
            elif self._looks is not None:
                self._compare()
        except IndexDamageError as trouble:
            self._say(say_trouble(str(trouble)))
            self._mended += 1
            self._app.main.post_message(MainScreen.ReloadAsked(afresh=True))
        except IndexTroubleError as trouble:
            self._say(say_trouble(str(trouble)))
        finally:
            self._looking.release()
            self._rest_until = monotonic() + _REST * (monotonic() - began)

    # ---- files in memory

    def _read_files(self, library: Library, cancel: Cancel) -> None:
        from reader.sources import Problem

        self._show_beginning()
        for item in self._items():
            if cancel():
                return
            if isinstance(item, Problem):
                library.problems.append(item)
            else:
                library.add(item)
            self._tell(-1)
        self._app.post_message(Grown(len(library)))
        _keep_for_good()
        self.drawn.wait(PATIENCE)
        library.index()
        order = dict.fromkeys((*self._app.main.shelf.order, *library.present()))
        self._look_for_voices(library, [n for n in order if is_heard(library.articles[n])], cancel)
        if self._paths and not cancel():
            from reader.library.opening import looks

            self._looks = looks(self._paths)

    def _show_beginning(self) -> None:
        """Let somebody read the beginning of a long text while the rest of it is read."""
        if self._beginning is not None:
            self._app.post_message(Begun(self._beginning))

    def _read_beginning(self) -> Article | None:
        from reader.sources.loading import preview

        return preview(self._paths[0]) if len(self._paths) == 1 and self._stdin is None else None

    def _items(self) -> "Iterator[Article | Problem]":
        from reader.sources import load, read_bytes  # after the first paint, which would wait for it

        if self._stdin is not None:
            yield from read_bytes(self._stdin, "-")
        yield from load(self._paths)

    def _compare(self) -> None:
        """Tell the reader where files are not what they were when they were read; once for each change."""
        from reader.library.opening import looks

        now = looks(self._paths)
        if now != self._looks:
            self._looks = now
            self._say(say("files have changed; F5 reads them again"))

    # ---- an index

    def _wants_index(self) -> bool:
        if self._stdin is not None or not self._paths or self._mended > _MENDS:
            return False
        from reader.library.index_place import has_index
        from reader.library.opening import is_large

        large = self._beginning is None and is_large(self._paths)  # a long text is one article, and read at once
        self._had_index = self._had_index or has_index(self._paths) or large
        return self._had_index

    def _open_index(self, cancel: Cancel) -> None:
        """Show what the index has, bring it up to date, then look for voices.

        Raises:
            IndexTroubleError: there is no index to be had.
        """
        from reader.library.index_place import open_index
        from reader.library.live_library import VOICES, LiveLibrary

        search = open_index(self._paths)
        if search.file.notice:
            self._say(say_trouble(search.file.notice))
        library = LiveLibrary(search)
        self._app.equip(library)
        library.open_first(self._app.desk.last_article() or "")
        self._app.post_message(Opened(library))
        order = self._list(library) if len(library) else []
        library.open_all()
        with self._looking:
            try:
                order = self._list(library) if len(library) > len(order) else order
                self._follow(library, cancel)
            except IndexDamageError:
                raise
            except IndexTroubleError as trouble:
                if not len(library):
                    raise
                self._say(say_trouble(str(trouble)))  # what the index has serves, though it can't grow
        self._app.post_message(Grown(library.unannotated))
        self._look_for_voices(library, self._list(library)[:VOICES], cancel)

    def _follow(self, library: "LiveLibrary", cancel: Cancel) -> None:
        """Bring the index up to date with the files, listing what arrives."""
        from reader.library.index_sync import Outcome, bring_up_to_date

        outcome = Outcome()
        for progress in bring_up_to_date(library.search_engine, self._paths, outcome, cancel):
            if monotonic() - self._told > self.pause and progress.done < progress.total:
                began = monotonic()
                if library.follow():
                    self._list(library)
                self._app.post_message(Grown(-1, (progress.done, progress.total)))
                self._told = monotonic()
                self.pause = max(BATCH_SECONDS, SHARE * (self._told - began))
        library.problems[:] = outcome.problems
        if library.follow():
            self._list(library)

    def _list(self, library: Library) -> Sequence[int]:
        """Have the list made anew shown; give its order."""
        arranged = self._app.main.shelf.arranged(library)
        self._app.post_message(Listed(arranged))
        return arranged.order

    # ---- both

    def _look_for_voices(self, library: Library, numbers: Sequence[int], cancel: Cancel) -> None:
        from reader.library.apart import ahead_of_need

        for done, number in enumerate(numbers):
            if cancel():
                return
            if not library.is_annotated(number):
                with ahead_of_need():
                    library.annotations(number)
                self._app.main.post_message(MainScreen.Annotated(number))
            self._tell(len(numbers) - done - 1)
        _keep_for_good()
        self._app.post_message(Grown(0))

    def _tell(self, left: int) -> None:
        """Say how much is left to do, unless that was said a moment ago."""
        if monotonic() - self._told > self.pause:
            self._app.post_message(Grown(left))
            self._told = monotonic()
            _keep_for_good()

    def _say(self, notice: str) -> None:
        self._app.main.post_message(MainScreen.Notice(notice))


def _keep_for_good() -> None:
    """Let no one look for garbage among what was read so far: in 2,000 articles that stops the screen for 60 ms."""
    gc.freeze()
