"""What the user's configuration file says; read once, when a command begins that reads articles.

[columns]                       # of tables and JSON whose columns are called as nobody else calls them
text = "contenu_brut"
date = ["jour", "mise_en_ligne"]
"""

from collections.abc import Mapping
from pathlib import Path

__all__ = ["FIELDS", "books", "columns", "load", "wrong"]

FIELDS = ("text", "title", "date", "authors", "source", "language", "url")
"""What a column may hold."""

columns: dict[str, tuple[str, ...]] = {}
"""Of each field, the names of its columns, the first to be believed first; they go before names that are guessed."""

books: dict[str, bool] = {}
"""`whole`: whether a book is one article."""


wrong: list[str] = []
"""What is wrong with the file that was read last, a line each."""


def load(path: Path) -> list[str]:
    """Take over what a configuration file says.

    Returns:
        What is wrong with it, a line each, which `wrong` holds from then on; the rest of it counts all the same.
    """
    columns.clear()
    books.clear()
    wrong[:] = _read(path)
    return wrong


def _read(path: Path) -> list[str]:
    import tomllib  # few have a configuration

    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        return [f"{path}: can't be read ({error.strerror})"]
    except (ValueError, RecursionError) as error:
        return [f"{path}: {error if isinstance(error, tomllib.TOMLDecodeError) else 'no TOML that can be read'}"]
    tables = {"columns": _column, "books": _book}
    found: list[str] = []
    for name, table in said.items():
        if name not in tables:
            found.append(f"nothing is called {name!r}")
        elif not isinstance(table, Mapping):
            found.append(f"{name} is no table")
        else:
            found += [f"{name}: {why}" for field, value in table.items() if (why := tables[name](field, value))]
    return [f"{path}: {why}" for why in found]


def _column(field: str, value: object) -> str:
    """Take over the names of a column; what is wrong with them."""
    names = [value] if isinstance(value, str) else value
    if field not in FIELDS:
        return f"nothing is called {field!r}; it may be {', '.join(FIELDS)}"
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return f"{field} is the name of a column, or a list of names"
    columns[field] = tuple(names)
    return ""


def _book(field: str, value: object) -> str:
    """Take over how books are read; what is wrong with that."""
    if field != "whole" or not isinstance(value, bool):
        return "whole is true or false, and there is nothing else"
    books[field] = value
    return ""
