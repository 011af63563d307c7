"""The mouse, left to the terminal for its own selection, and taken back.

Textual has no public way to do this while an app runs; its drivers have these two methods since 0.1, and a driver
without them (a browser's) keeps the mouse.
"""

from typing import Any
from weakref import WeakSet

from textual.app import App

_released: "WeakSet[App[Any]]" = WeakSet()


def toggle(app: App[Any]) -> bool:
    """Release the mouse or take it back; True where the terminal has it now."""
    driver = app._driver
    free = app not in _released
    switch = getattr(driver, "_disable_mouse_support" if free else "_enable_mouse_support", None)
    if switch is None:
        return False
    switch()
    if free:
        _released.add(app)
    else:
        _released.discard(app)
    return free
