"""What stretches of text look like: the styles of several roles, each laid over the one before."""

from collections.abc import Callable

from rich.style import Style


class Looks:
    """Styles by their roles, each combination worked out once.

    Args:
        ground: The style of the pane itself; asked again after `clear`.
        component: What a role changes.
    """

    def __init__(self, ground: Callable[[], Style], component: Callable[[str], Style]) -> None:
        self._ground, self._component = ground, component
        self._known: dict[tuple[str, ...], Style] = {}

    def __call__(self, *roles: str) -> Style:
        """The look of these roles; empty names change nothing."""
        style = self._known.get(roles)
        if style is None:
            style = self._ground()
            for role in filter(None, roles):
                style += self._component(role)
            self._known[roles] = style
        return style

    def clear(self) -> None:
        """Forget all: the theme has changed."""
        self._known.clear()
