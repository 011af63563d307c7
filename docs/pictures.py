"""Make the pictures of the README: the app itself, on the sample articles, without a terminal.

Usage: python docs/pictures.py
"""

import asyncio
import contextlib
import os
import re
import tempfile
from pathlib import Path

os.environ.update(COLORTERM="truecolor", TERM="xterm-256color", LC_ALL="C.UTF-8")
os.environ["READER_HOME"] = tempfile.mkdtemp()

from textual.worker import WorkerCancelled

from reader.samples import samples
from reader.tui.app import ReaderApp

DOCS = Path(__file__).parent
PICTURES = (("reader.svg", "paper", (140, 40), "The seed article, with the panel of quotations"),)
SEED = "juste équilibre"


async def picture(file: str, theme: str, size: tuple[int, int]) -> None:
    """Write one picture: the user's article, its third quotation current, the quotations beside."""
    app = ReaderApp([str(samples())])
    app.theme = theme
    async with app.run_test(size=size) as pilot:
        with contextlib.suppress(WorkerCancelled):
            await app.workers.wait_for_complete()
        await pilot.pause()
        number = next(n for n, article in enumerate(app.library.articles) if SEED in article.title)
        app.main.show_article(number)
        await pilot.press("c", "c", "c", "Q")
        await pilot.pause(0.2)
        svg = app.export_screenshot(title="reader", simplify=True)
    (DOCS / file).write_text(re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    for name, theme, size, _ in PICTURES:
        asyncio.run(picture(name, theme, size))
