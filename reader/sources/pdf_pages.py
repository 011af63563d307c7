"""A program of its own that reads the PDF on its standard input and writes what it says as JSON.

PDF is read by a library in C++, which ends the whole process when it finds no memory, and never ends on some files: so
it has a process of its own, with little memory and time. Nothing of Reader is imported here.
"""

import json
import sys
from typing import Any

MAX_MEMORY = 2**30
"""Bytes of addresses, on systems that keep count."""
MAX_SECONDS = 60
"""Of the processor."""
_MOST_PAGES = 3000
_MOST_TEXT = 20_000_000
"""Code points."""
_PARTED = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line and for that end; a real hyphen tells later that it parts."""


def main() -> None:
    """Read, write, end: with 0, or with 1 for a PDF that is damaged or locked."""
    _limit()
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(sys.stdin.buffer.read())
        said = {"pages": _pages(document), **document.get_metadata_dict()}
    except pdfium.PdfiumError:
        sys.exit(1)
    sys.stdout.write(json.dumps(said))


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    for what, most in ((resource.RLIMIT_AS, MAX_MEMORY), (resource.RLIMIT_CPU, MAX_SECONDS), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):  # there is a lower limit, or the system keeps no count
            continue


def _pages(document: Any) -> list[str]:
    pages: list[str] = []
    size = 0
    for number in range(min(len(document), _MOST_PAGES)):
        text = document[number].get_textpage().get_text_range().replace("\r\n", "\n").replace("\r", "\n")
        text = text.replace(_PARTED, "\u2010\n")
        size += len(text)
        if size > _MOST_TEXT:
            break
        pages.append(text)
    return pages


if __name__ == "__main__":
    main()
