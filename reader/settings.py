"""What the user's configuration file says; read once, when a command begins that reads articles.

[columns]                       # of tables and JSON whose columns are called as nobody else calls them
text = "contenu_brut"
date = ["jour", "mise_en_ligne"]
"""

from collections.abc import Mapping
from pathlib import Path

__all__ = ["FIELDS", "columns", "load"]

FIELDS = ("text", "title", "date", "authors", "source", "language", "url")
"""What a column may hold."""

columns: dict[str, tuple[str, ...]] = {}
"""Of each field, the names of its columns, the first to be believed first; they go before names that are guessed."""


def load(path: Path) -> list[str]:
    """Take over what a configuration file says.

    Returns:
        What is wrong with it, a line each; the rest of it counts all the same.
    """
    import tomllib  # few have a configuration

    columns.clear()
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        return [f"{path}: can't be read ({error.strerror})"]
    except (ValueError, RecursionError) as error:
        return [f"{path}: {error if isinstance(error, tomllib.TOMLDecodeError) else 'no TOML that can be read'}"]
    table = said.get("columns", {})
    if not isinstance(table, Mapping):
        return [f"{path}: columns is no table"]
    wrong = [f"{path}: nothing is called {name!r}" for name in said if name != "columns"]
    for field, names in table.items():
        names = [names] if isinstance(names, str) else names
        if field not in FIELDS:
            wrong.append(f"{path}: columns: nothing is called {field!r}; it may be {', '.join(FIELDS)}")
        elif isinstance(names, list) and all(isinstance(name, str) for name in names):
            columns[field] = tuple(names)
        else:
            wrong.append(f"{path}: columns: {field} is the name of a column, or a list of names")
    return wrong
