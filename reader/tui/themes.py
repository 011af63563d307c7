"""The reader's two themes, *paper* and *ink*, and what they add to Textual's own."""

from textual.color import Color
from textual.theme import Theme

PAPER = Theme(
    name="paper",
    dark=False,
    primary="#2f6470",
    secondary="#8b8577",
    accent="#b3541e",
    foreground="#2c2a26",
    background="#fbf8f1",
    surface="#f4efe4",
    panel="#ece5d6",
    warning="#b3541e",
    error="#a3312b",
    success="#4c7a3f",
    variables={
        "quotation": "#f6e7cd",
        "quotation-current": "#f0d4a3",
        "bar": "#d08a3e",
        "cue": "#b3541e",
        "name": "#2f6470",
        "quiet": "#8b8577",
        "hit": "#ffd84d",
        "hit-text": "#2c2a26",
        "highlight": "#dbe9c8",
        "selection": "#bcd3d6",
        "selection-text": "#2c2a26",
        "input-cursor-background": "#2c2a26",
        "input-cursor-foreground": "#fbf8f1",
        "block-cursor-text-style": "none",
    },
)

INK = Theme(
    name="ink",
    dark=True,
    primary="#8fc1c7",
    secondary="#7d8088",
    accent="#e0a458",
    foreground="#d8d4cb",
    background="#16181c",
    surface="#1b1e23",
    panel="#20252c",
    warning="#e0a458",
    error="#e07a6a",
    success="#9dbf80",
    variables={
        "quotation": "#2a2620",
        "quotation-current": "#41351f",
        "bar": "#e0a458",
        "cue": "#e0a458",
        "name": "#8fc1c7",
        "quiet": "#7d8088",
        "hit": "#8a6d1f",
        "hit-text": "#fff6df",
        "highlight": "#2c3a2a",
        "selection": "#2f4b54",
        "selection-text": "#d8d4cb",
        "input-cursor-background": "#d8d4cb",
        "input-cursor-foreground": "#16181c",
        "block-cursor-text-style": "none",
    },
)

_DERIVED = {
    "bar": "accent",
    "cue": "text-accent",
    "name": "text-primary",
    "quiet": "foreground-muted",
    "hit": "warning",
    "selection-text": "foreground",
}
"""Which of Textual's own colours stands for each of ours under a theme that doesn't name it."""
_TINTS = {
    "quotation": ("accent", 0.13),
    "quotation-current": ("accent", 0.3),
    "highlight": ("success", 0.2),
    "selection": ("primary", 0.3),
}
"""How much of which colour is in the ground of words: enough to be seen, little enough to read well."""
_ANSI = {
    "quotation": "transparent",
    "quotation-current": "ansi_blue",
    "highlight": "ansi_green",
    "hit-text": "ansi_black",
    "selection": "ansi_cyan",
    "selection-text": "ansi_black",
}
"""The terminal's own colours can't be mixed: quotations are underlined there."""


def derived(theme: Theme) -> dict[str, str]:
    """The colours of the reading pane that a theme doesn't name itself."""
    if all(name in theme.variables for name in (*_DERIVED, *_ANSI)):
        return {}
    colours = theme.to_color_system().generate()
    ground = Color.parse(colours["background"])
    if ground.ansi is not None:
        return {name: colours[source] for name, source in _DERIVED.items()} | _ANSI
    # Lines are drawn from styles without transparency, so that is worked out here.
    solid = {name: _over(ground, Color.parse(colours[source])) for name, source in _DERIVED.items()}
    solid |= {name: ground.blend(Color.parse(colours[source]), share, 1) for name, (source, share) in _TINTS.items()}
    solid["hit-text"] = solid["hit"].get_contrast_text(1)
    return {name: colour.hex for name, colour in solid.items()}


def _over(ground: Color, colour: Color) -> Color:
    """A colour that lets the ground through, as it looks."""
    return ground.blend(colour, colour.a, 1)
