"""The keys: one table, from which the bindings, the hints, the help, `reader keys`, the docs and the tests are made.

Essentials are plain letters, arrows, Enter, Space, Tab, Esc and `, ; : ! / ?`, none of which needs AltGr on a French
or German keyboard; brackets, digits and Ctrl chords are only ever a second way.
"""

from dataclasses import dataclass

NAMES = {
    "slash": "/",
    "question_mark": "?",
    "semicolon": ";",
    "comma": ",",
    "colon": ":",
    "apostrophe": "'",
    "asterisk": "*",
    "plus": "+",
    "minus": "-",
    "exclamation_mark": "!",
    "right_parenthesis": ")",
    "left_parenthesis": "(",
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "backspace": "Backspace",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "home": "Home",
    "end": "End",
    "pagedown": "PgDn",
    "pageup": "PgUp",
}
"""How a key that Textual calls by a word is written for people."""


@dataclass(frozen=True, slots=True)
class Key:
    """One action and the keys that do it."""

    id: str
    """Stable: configuration and tests name an action by it."""
    keys: tuple[str, ...]
    """As Textual names them, the one to show first."""
    action: str
    """The action of the main screen, as Textual writes actions."""
    says: str
    """What it does, in the imperative."""
    group: str

    @property
    def shown(self) -> str:
        """The keys as people write them: `c`, `Ctrl+O`, `PgDn`."""
        return " ".join(written(key) for key in self.keys)


def written(key: str) -> str:
    """One key as people write it."""
    if key in NAMES:
        return NAMES[key]
    *modifiers, last = key.split("+")
    last = NAMES.get(last, last)
    if modifiers:
        return "+".join([*(m.capitalize() for m in modifiers), last.upper() if len(last) == 1 else last])
    return last.upper() if len(last) > 1 and last[0] == "f" else last


def _keys(group: str, *rows: tuple[str, str, str, str]) -> tuple[Key, ...]:
    return tuple(Key(id_, tuple(keys.split()), action, says, group) for id_, keys, action, says in rows)


KEYS: tuple[Key, ...] = (
    *_keys(
        "Reading",
        ("line_down", "j down", "do('moving', 'move', 'line', 1)", "go down a line, or a row of a list"),
        ("line_up", "k up", "do('moving', 'move', 'line', -1)", "go up a line, or a row"),
        ("half_down", "d ctrl+d", "do('moving', 'move', 'half', 1)", "go down half a page"),
        ("half_up", "u ctrl+u", "do('moving', 'move', 'half', -1)", "go up half a page"),
        (
            "page_down",
            "space pagedown",
            "do('moving', 'move', 'page', 1)",
            "go down a page; at the end, to the next unread article",
        ),
        ("page_up", "b pageup", "do('moving', 'move', 'page', -1)", "go up a page"),
        ("top", "g home", "do('moving', 'move', 'end', -1)", "go to the beginning"),
        ("bottom", "G end", "do('moving', 'move', 'end', 1)", "go to the end"),
        ("next_article", "J alt+down", "do('moving', 'article', 1)", "read the next article of the list"),
        ("previous_article", "K alt+up", "do('moving', 'article', -1)", "read the previous article of the list"),
    ),
    *_keys(
        "Who said what",
        (
            "next_quotation",
            "c right_parenthesis right_square_bracket",
            "do('moving', 'jump', 'quotation', 1)",
            "jump to the next quotation",
        ),
        (
            "previous_quotation",
            "C left_parenthesis left_square_bracket",
            "do('moving', 'jump', 'quotation', -1)",
            "jump to the previous quotation",
        ),
        (
            "next_voice",
            "s",
            "do('moving', 'jump', 'voice', 1)",
            "jump to the next quotation of the same speaker, in other articles too",
        ),
        (
            "previous_voice",
            "S",
            "do('moving', 'jump', 'voice', -1)",
            "jump to the previous quotation of the same speaker",
        ),
        ("next_name", "p", "do('moving', 'jump', 'name', 1)", "jump to the next name"),
        ("previous_name", "P", "do('moving', 'jump', 'name', -1)", "jump to the previous name"),
        ("repeat", "semicolon", "do('moving', 'repeat', 1)", "repeat the last jump"),
        ("repeat_back", "comma", "do('moving', 'repeat', -1)", "repeat the last jump backwards"),
        ("card", "i", "do('view', 'card')", "who is this, why this speaker, where else"),
        (
            "quotations",
            "Q",
            "do('panels', 'toggle', 'quotations')",
            "show the quotations: once for this article, again for all, again to close",
        ),
        ("names", "W", "do('panels', 'toggle', 'names')", "show who and what is named: this article, all, close"),
        ("outline", "O", "do('panels', 'toggle', 'outline')", "show the headings of the article"),
        ("highlights", "x", "do('view', 'cycle_marks')", "choose what is highlighted: all, quotations, nothing"),
    ),
    *_keys(
        "Searching",
        (
            "search",
            "slash f3",
            "do('searching', 'open')",
            "search; in the bar Tab: all articles or this one, ↑: earlier searches",
        ),
        ("next_hit", "n", "do('moving', 'jump', 'hit', 1)", "jump to the next hit"),
        ("previous_hit", "N", "do('moving', 'jump', 'hit', -1)", "jump to the previous hit"),
        ("sort_results", "f4", "do('searching', 'sort')", "sort the results: best first, newest first"),
    ),
    *_keys(
        "Moving between panes",
        ("pane_right", "l right", "pane(1)", "go to the pane on the right"),
        ("pane_left", "h left", "pane(-1)", "go to the pane on the left"),
        ("next_pane", "tab", "pane(0)", "go round the panes"),
        ("choose", "enter", "choose", "read the article, go to the place"),
        ("back", "escape", "back", "go back; never quits"),
        ("jump_back", "backspace ctrl+o", "do('moving', 'trail_back')", "go back to where the last jump started"),
    ),
    *_keys(
        "Keeping",
        ("copy", "y", "do('keeping', 'copy')", "copy: y words, c with citation, l locator, a article"),
        ("mark", "m", "do('keeping', 'mark')", "set a mark: then a letter"),
        ("go_to_mark", "apostrophe", "do('keeping', 'go_to_mark')", "go to a mark: then its letter"),
        ("highlight", "H", "do('keeping', 'highlight')", "highlight the selection, or the quotation"),
        ("note", "a", "do('keeping', 'note')", "write a note on the selection, or the quotation"),
        ("tag", "t", "do('keeping', 'tag')", "tag the article"),
        ("star", "asterisk", "do('keeping', 'star')", "star the article, or take the star away"),
        ("read", "r", "do('keeping', 'toggle_read')", "mark the article read, or unread"),
        ("undo", "U", "do('keeping', 'undo')", "undo the last change that you made"),
    ),
    *_keys(
        "The view",
        ("view", "v", "do('view', 'arrange')", "sort and filter the list"),
        ("wider", "plus", "do('view', 'measure', 4)", "make the lines longer"),
        ("narrower", "minus", "do('view', 'measure', -4)", "make the lines shorter"),
        ("zen", "z", "do('view', 'zen')", "show the text alone"),
        ("release_mouse", "M", "do('elsewhere', 'release_mouse')", "leave the mouse to the terminal, or take it back"),
    ),
    *_keys(
        "Elsewhere",
        ("source", "o", "do('elsewhere', 'open_source')", "open the article's web page"),
        ("edit", "e", "do('elsewhere', 'edit')", "open the file in your editor"),
        ("follow", "f", "do('elsewhere', 'follow')", "follow a link of the article"),
        ("pipe", "exclamation_mark", "do('elsewhere', 'pipe')", "pipe the article's text to a command"),
        ("reload", "f5 ctrl+r", "do('elsewhere', 'reload')", "read the files again"),
        ("suspend", "ctrl+z", "app.suspend_process", "leave for the shell; its fg comes back"),
        ("palette", "colon ctrl+p", "app.command_palette", "choose any command by its name"),
        ("help", "question_mark f1", "do('view', 'help')", "show these keys"),
        ("quit", "q", "quit_or_back", "go back, then quit"),
        ("quit_now", "ctrl+q", "app.quit", "quit"),
    ),
)
"""Every key of the reader, in the order of the help."""

HINTS = ("next_quotation", "next_voice", "search", "help")
"""The actions that the status line reminds of, when there is room."""


def key(id_: str) -> Key:
    """The row of the table with this id."""
    return next(row for row in KEYS if row.id == id_)
