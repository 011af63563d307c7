"""Writing what came into a folder: whole or not at all, and over nothing that is there."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from reader.article import Article
from reader.fetch.pages import Saved
from reader.sources.reading import read

__all__ = ["keep"]

_MOST_NAMES = 1000
"""Files of one name that differ in a number."""


def keep(file: Saved, folder: Path) -> tuple[Path, bool]:
    """Save a file under a name that is free; where the same article is there under its name, leave that.

    Args:
        file: What to save.
        folder: Made where it isn't there.

    Returns:
        Where the article is, and whether it was written now.

    Raises:
        OSError: the folder can't be made or written, or the disk is full. Nothing is left behind.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for path in _names(file, folder):
        if os.path.lexists(path):
            if _holds(path, file):
                return path, False
        elif _written(path, file.data):
            return path, True
    raise FileExistsError(17, "too many files of that name", str(folder / file.stem))


def _names(file: Saved, folder: Path) -> Iterator[Path]:
    yield folder / f"{file.stem}{file.suffix}"
    for number in count(2):
        if number > _MOST_NAMES:
            return
        yield folder / f"{file.stem}-{number}{file.suffix}"


def _holds(path: Path, file: Saved) -> bool:
    """True where a file holds the very article: a page that is fetched again often differs in what surrounds it."""
    try:
        if not path.is_file() or path.stat().st_size > 4 * len(file.data) + 2**20:
            return False
        data = path.read_bytes()
    except OSError:
        return False
    if data == file.data:
        return True
    found = (reading.item for reading in read(data, path.name))
    return any(isinstance(item, Article) and item.key == file.article.key for item in found)


def _written(path: Path, data: bytes) -> bool:
    """Write a file, unless one of that name has come meanwhile.

    It is written under a hidden name first, so that a sudden end leaves nothing that looks like an article.
    """
    number, name = tempfile.mkstemp(prefix=".reader-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(number, "wb") as part:
            part.write(data)
            part.flush()
            os.fsync(part.fileno())
        Path(name).chmod(0o666 & ~_mask())
        return _linked(Path(name), path, data)
    finally:
        with suppress(OSError):
            Path(name).unlink()


def _linked(part: Path, path: Path, data: bytes) -> bool:
    """Give a file its name without taking it from another."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        return False
    except (OSError, NotImplementedError):  # a disk without links
        try:
            file = path.open("xb")
        except FileExistsError:
            return False
        try:
            with file:
                file.write(data)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    return True


def _mask() -> int:
    """What the user takes away from the rights of new files."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
