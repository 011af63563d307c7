"""What leaves the reader: web pages, the editor, other programs, the mouse.

Never through a shell, and the true target is shown first.
"""

import os
import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from textual.app import SuspendNotSupported

from reader.article import Inline, InlineKind
from reader.tui import mouse
from reader.tui.prompts import Ask, ChooseKey, Pick
from reader.tui.rows import RowLine
from reader.tui.terminal import ignore_interrupts
from reader.tui.words import say

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

SCHEMES = ("http", "https", "mailto")
"""Addresses that may be given to the system's browser; everything else is refused."""


class Elsewhere:
    """The part of the screen that hands over to other programs."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen

    def open_source(self) -> None:
        """Offer to open the web page that the article came from."""
        article = self.screen.text.article
        if article.url:
            self._offer(article.url)
        else:
            self.screen.tell(say("no web address; the file is {path}", path=article.path or "-"))

    def follow(self) -> None:
        """Let the reader pick a link of the article; its true target is shown beside its words."""
        article = self.screen.text.article
        links = [span for span in article.inlines if span.kind is InlineKind.LINK]
        if links:
            self.screen.app.push_screen(Pick(LinkRows(article.text, links)), lambda row: self._follow(links, row))
        else:
            self.screen.tell(say("no links in this article"))

    def _follow(self, links: list[Inline], row: int | None) -> None:
        if row is None:
            return
        target = links[row].target
        if _leaves(target):
            self._offer(target)
            return
        number = self._file(target)
        if number is None:
            self.screen.tell(say("not in the library: {target}", target=target))
        else:
            self.screen.remember()
            self.screen.show_article(number)

    def _file(self, target: str) -> int | None:
        """The article in the file that a relative link names."""
        here, lines = Path(self.screen.text.article.path).parent, self.screen.library.summaries
        try:
            wanted = (here / unquote(target.partition("#")[0])).resolve()
            alike = [
                n for n in self.screen.library.present() if lines[n].path and Path(lines[n].path).name == wanted.name
            ]
            exact = (number for number in alike if Path(lines[number].path).resolve() == wanted)
            return next(exact, alike[0] if len(alike) == 1 else None)  # notes are linked by name, wherever they are
        except (OSError, ValueError, RuntimeError):  # a name that no file has, a link that leads round and round
            return None

    def _offer(self, address: str) -> None:
        """Open an address in the browser, once the reader has seen what it truly is."""
        if not may_open(address):
            self.screen.tell(say("refused: {address} is no web or mail address", address=address))
            return

        def answered(key: str | None) -> None:
            if key == "o":
                self.screen.app.open_url(address)

        self.screen.app.push_screen(ChooseKey(address, (("o", say("open")),)), answered)

    def edit(self) -> None:
        """Open the article's file in the reader's editor, then read the files again."""
        path = self.screen.text.article.path
        command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
        if not Path(path).is_file():
            self.screen.tell(say("there is no file to edit"))
        elif self._run([*shlex.split(command), path]):
            self.reload()

    def pipe(self) -> None:
        """Ask for a command and give it the article's text on its standard input."""
        if self.screen.reading.number is not None:
            self.screen.app.push_screen(Ask(say("pipe to")), self._pipe)

    def _pipe(self, command: str | None) -> None:
        if not command or not command.strip():
            return
        try:
            words = shlex.split(command)
        except ValueError as error:
            self.screen.tell(say("not a command: {error}", error=error))
            return
        self._run(words, self.screen.text.article.text, wait=True)

    def _run(self, words: list[str], text: str | None = None, *, wait: bool = False) -> bool:
        """Run a program with the terminal to itself; False where that was not possible."""
        failure: Exception | None = None
        try:
            with self.screen.app.suspend(), ignore_interrupts():
                # An error that leaves this block leaves Textual (8.2.8) without the terminal for good.
                try:
                    subprocess.run(words, input=None if text is None else text.encode(), check=False)
                    if wait:
                        input(say("Enter goes back to the reader"))
                except (OSError, ValueError, EOFError) as error:
                    failure = error
        except SuspendNotSupported as error:
            failure = error
        if failure is None:
            return True
        self.screen.tell(say("could not run {program}: {error}", program=words[0], error=failure))
        return False

    def release_mouse(self) -> None:
        """Leave the mouse to the terminal, for its own selection, or take it back."""
        free = mouse.toggle(self.screen.app)
        self.screen.tell(say("the mouse is the terminal’s; M takes it back" if free else "the mouse is the reader’s"))

    def reload(self) -> None:
        """Read the files again."""
        self.screen.post_message(self.screen.ReloadAsked())


class LinkRows:
    """The links of an article: their words and their targets."""

    def __init__(self, text: str, links: list[Inline]) -> None:
        self.text, self.links = text, links

    def __len__(self) -> int:
        return len(self.links)

    def heights(self, width: int) -> list[int]:
        return [2] * len(self.links)

    def is_heading(self, row: int) -> bool:
        return False

    def heading_of(self, row: int) -> int | None:
        return None

    def lines(self, row: int, width: int) -> list[RowLine]:
        link = self.links[row]
        return [((link.of(self.text).replace("\n", " "), "strong"),), ((link.target, "quiet"),)]


def may_open(address: str) -> bool:
    """True for an address that may be given to the system's browser."""
    try:
        parts = urlsplit(address)
    except ValueError:  # a bracket that is not closed
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc or parts.scheme == "mailto") and address.isprintable()


def _leaves(target: str) -> bool:
    """True for a link to something that is no file beside this one."""
    try:
        return bool(urlsplit(target).scheme) or target.startswith("//")
    except ValueError:
        return True
