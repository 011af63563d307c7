"""Where the sample articles are. Imports nothing, so that the screen's first paint doesn't wait for what reads them."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).parent


def samples() -> Path:
    """The folder of the sample articles: inside the installed package, or beside it in a checkout."""
    installed = _PACKAGE / "seeds"
    return installed if installed.is_dir() else _PACKAGE.parent / "seeds"


def sample_folder() -> str:
    """The same, as short as it can be said from here."""
    folder = str(samples())
    try:
        relative = os.path.relpath(folder)
    except (OSError, ValueError):  # the working folder is gone, or on another drive
        return folder
    return folder if relative.startswith(os.pardir) else relative
