"""The reader's two themes, *paper* and *ink*, and what they add to Textual's own."""

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
        "input-cursor-background": "#d8d4cb",
        "input-cursor-foreground": "#16181c",
        "block-cursor-text-style": "none",
    },
)

_DERIVED = {
    "quotation": "boost",
    "quotation-current": "primary-muted",
    "bar": "accent",
    "cue": "accent",
    "name": "text-primary",
    "quiet": "foreground-muted",
    "hit": "warning",
    "hit-text": "background",
    "highlight": "success-muted",
}
"""Which of Textual's own colours stands for each of ours under a theme that doesn't name it."""


def derived(theme: Theme) -> dict[str, str]:
    """The colours of the reading pane that a theme doesn't name itself."""
    missing = [name for name in _DERIVED if name not in theme.variables]
    colours = theme.to_color_system().generate() if missing else {}
    return {name: colours[_DERIVED[name]] for name in missing}
