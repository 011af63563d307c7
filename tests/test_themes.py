"""Under any theme quotations are seen, and words on them can be read."""

import re

import pytest
from textual.app import App
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from reader.tui.themes import INK, PAPER, derived
from tests.reader_session import app_with

OURS = (INK, PAPER)
MIXED = [theme for theme in (*OURS, *BUILTIN_THEMES.values()) if not theme.name.startswith("ansi")]
every_theme = pytest.mark.parametrize("theme", MIXED, ids=lambda theme: theme.name)


def colours(theme: Theme) -> dict[str, Color]:
    """All colours that the app draws with under a theme."""
    known = theme.to_color_system().generate() | theme.variables | derived(theme)
    return {name: Color.parse(value) for name, value in known.items() if re.fullmatch("#[0-9a-fA-F]{6}", value)}


def contrast(one: Color, other: Color) -> float:
    """How well one colour is read on another (WCAG 2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    parts = (part / 255 for part in colour.rgb)
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@every_theme
def test_a_quotation_is_told_from_the_text_and_the_current_one_from_others(theme: Theme) -> None:
    known = colours(theme)
    assert contrast(known["quotation"], known["background"]) > 1.05
    assert contrast(known["quotation-current"], known["quotation"]) > 1.05


@every_theme
def test_words_can_be_read_on_whatever_they_stand_on(theme: Theme) -> None:
    known = colours(theme)
    plain = contrast(known["foreground"], known["background"])
    for ground in ("quotation", "quotation-current", "highlight"):
        assert contrast(known["foreground"], known[ground]) > min(4, plain * 0.6), ground
    assert contrast(known["hit-text"], known["hit"]) > 4.4
    assert contrast(known["selection-text"], known["selection"]) > min(4, plain * 0.45)
    assert contrast(known["name"], known["quotation"]) > 4.5
    assert contrast(known["cue"], known["background"]) > 3


@pytest.mark.parametrize("theme", OURS, ids=lambda theme: theme.name)
def test_in_our_own_themes_everything_reads_well(theme: Theme) -> None:
    known = colours(theme)
    assert derived(theme) == {}
    assert contrast(known["foreground"], known["background"]) > 10
    assert contrast(known["selection-text"], known["selection"]) > 6
    for ground in ("quotation", "quotation-current", "highlight"):
        assert contrast(known["foreground"], known[ground]) > 7, ground
        assert contrast(known["name"], known[ground]) > 4.5, ground


@pytest.mark.parametrize("name", ["ansi-dark", "ansi-light"])
def test_a_theme_of_the_terminals_own_colours_mixes_none(name: str) -> None:
    known = derived(BUILTIN_THEMES[name])
    assert known["quotation"] == "transparent"
    assert all(value == "transparent" or value.startswith("ansi_") for value in known.values())
    assert known["hit"] != known["hit-text"]
    assert known["selection"] != known["selection-text"]


@pytest.mark.parametrize("name", ["ink", "paper", "nord"])
async def test_the_theme_that_the_environment_names_is_used(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", name)
    monkeypatch.setattr(vars(App)["theme"], "_default", name)  # Textual reads it when it is imported
    app = app_with()
    async with app.run_test():
        theme = app.get_theme(name)
        assert theme is not None
        assert app.main.text.styles.background.hex.lower() == str(theme.background).lower()
