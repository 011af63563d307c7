"""Searches made before, recalled in the search bar with the arrows; what was being typed is kept below them."""

from collections.abc import Callable, Sequence


class Recall:
    """A walk through earlier searches."""

    def __init__(self, searches: Callable[[], Sequence[str]]) -> None:
        """Begin outside.

        Args:
            searches: Gives the earlier searches, the newest first.
        """
        self._searches = searches
        self._texts: list[str] = []
        self._at = 0

    @property
    def is_on(self) -> bool:
        """True while an earlier search is shown."""
        return self._at > 0

    def step(self, older: int, typed: str) -> str | None:
        """Go to an older (1) or a newer search (-1); below the newest is what was being typed.

        Returns:
            What to show, None where there is nothing that way.
        """
        if not self.is_on:
            self._texts = [typed, *(text for text in self._searches() if text != typed)]
        there = self._at + older
        if not 0 <= there < len(self._texts):
            return None
        self._at = there
        return self._texts[there]

    def follow(self, text: str) -> None:
        """The bar says something: what was recalled, or what the reader makes of it, which ends the walk."""
        if self.is_on and text != self._texts[self._at]:
            self.leave()

    def leave(self) -> None:
        """End the walk."""
        self._at = 0
