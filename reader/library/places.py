"""Where Reader keeps things: four folders, by the XDG base directory specification on macOS too.

Nothing is made here: whoever writes makes the folder. `READER_HOME` puts all four below one folder, for a portable copy
and for tests; `READER_CONFIG` names the configuration file alone.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs
from platformdirs.unix import Unix

_NAME = "reader"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one user, all absolute; some may not exist yet."""

    config: Path
    """What the user writes by hand."""
    data: Path
    """What the user made in Reader: precious."""
    state: Path
    """Where the user was: missed, but not mourned."""
    cache: Path
    """What can be made again: deletable at any time."""
    config_file: Path
    """The configuration: `config.toml` in `config`, or what `READER_CONFIG` names."""


def places() -> Places:
    """Read the environment and say where things are."""
    config, data, state, cache = _below(home) if (home := _variable("READER_HOME")) else _usual()
    return Places(config, data, state, cache, _variable("READER_CONFIG") or config / "config.toml")


def indexes() -> Path:
    """The folder of the indexes of articles."""
    return places().cache / "index"


def has_indexes() -> bool:
    """True where an index may be; costs next to nothing where none is."""
    return indexes().is_dir()


def _variable(name: str) -> Path | None:
    """The absolute path that an environment variable holds; None where it is unset or empty."""
    value = os.environ.get(name)
    return Path(os.path.expanduser(value)).absolute() if value else None  # noqa: PTH111  (Path's own raises without a home)


def _below(home: Path) -> tuple[Path, Path, Path, Path]:
    return home / "config", home / "data", home / "state", home / "cache"


def _usual() -> tuple[Path, Path, Path, Path]:
    dirs = PlatformDirs(_NAME, appauthor=False) if sys.platform == "win32" else Unix(_NAME)
    return dirs.user_config_path, dirs.user_data_path, dirs.user_state_path, dirs.user_cache_path
