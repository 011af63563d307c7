"""Python's garbage is collected between two keystrokes, when what the first has changed is drawn.

What Textual draws makes some 20,000 objects of garbage in cycles a second while somebody types. Python frees them while
something else is drawn, three times a second, which stops the screen for 20 to 60 ms; after each key it takes 5 to 15.
"""

import asyncio
import gc

_DRAWN = 0.07
"""Seconds after a key or the mouse in which all is drawn: people type a key in twice that time."""


class Garbage:
    """Collects garbage a moment after each keystroke; while a key is held down Python does that as before."""

    def __init__(self) -> None:
        self._soon: asyncio.TimerHandle | None = None

    def used(self) -> None:
        """Somebody has pressed a key or moved the mouse; call it in the event loop."""
        if self._soon is not None:
            self._soon.cancel()
        self._soon = asyncio.get_running_loop().call_later(_DRAWN, _collect)


def _collect() -> None:
    if gc.isenabled() and gc.get_count()[2]:
        gc.collect()
