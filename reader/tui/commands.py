"""The commands that `:` offers: by name, in the language of the interface, found without accents."""

from collections.abc import Iterator

from textual.app import SystemCommand
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.fuzzy import Matcher
from textual.theme import ThemeProvider

from reader.text.fold import fold
from reader.tui.prompts import Palette
from reader.tui.words import say


def command_palette() -> Palette:
    """All commands."""
    return Palette([Commands], placeholder=say("which command?"), id="--command-palette")


def theme_palette() -> Palette:
    """All themes."""
    return Palette([ThemeProvider], placeholder=say("which theme?"))


class Commands(Provider):
    """The commands of the app, in the order in which the help has them."""

    async def discover(self) -> Hits:
        """All, where nothing is typed."""
        for name, says, run, _ in self._commands():
            yield DiscoveryHit(name, run, help=says)

    async def search(self, query: str) -> Hits:
        """Those whose names match what is typed."""
        matcher = self.matcher(fold(query))
        for name, says, run, _ in self._commands():
            if (score := matcher.match(fold(name))) > 0:
                yield Hit(score, _lit(matcher, name), run, help=says, text=name)

    def _commands(self) -> Iterator[SystemCommand]:
        yield from self.app.get_system_commands(self.screen)


def _lit(matcher: Matcher, name: str) -> Content:
    """The name with what matches lit, where folding has left every letter in its place."""
    folded = fold(name)
    return Content(name, spans=list(matcher.highlight(folded).spans)) if len(folded) == len(name) else Content(name)
