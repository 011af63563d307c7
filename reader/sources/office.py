"""Documents of Word (DOCX) and of LibreOffice and its like (ODT): an article a file, or those of a Nexis export."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.article import Article, BlockKind
from reader.sources import docx, nexis, odt, rtf
from reader.sources.archive import open_archive
from reader.sources.compose import Draft, compose
from reader.sources.dates import date_in_name
from reader.sources.header import read_header
from reader.sources.headline import find_headline
from reader.sources.html_walk import walk
from reader.sources.metadata import Metadata, from_mapping
from reader.sources.plain import without_title
from reader.sources.problem import UnreadableError
from reader.sources.program_titles import is_no_author, is_no_title
from reader.text.clean import clean_line
from reader.text.fold import fold
from reader.text.language import guess_language

__all__ = ["read"]

_OLE = b"\xd0\xcf\x11\xe0"
"""How files of Word before 2007 begin, and newer ones that have a password."""
_TOP = 3
"""Blocks among which a heading is the title."""
_TOP_LINES = 20
"""Blocks among which lines of metadata are looked for."""


def read(data: bytes, name: str) -> Iterator[Article]:
    """Read a document.

    Raises:
        UnreadableError: it is none, or an old, locked or damaged one.
    """
    if data.startswith(_OLE):
        raise UnreadableError("a document of an old Word, or one with a password", "save it as .docx without one")
    if data.startswith(rtf.BEGINNING):
        yield from rtf.read(data, name)
        return
    archive = open_archive(data, "document")
    kind = odt if "content.xml" in archive.names else docx
    built = kind.build(archive)
    said = kind.properties(archive)
    drafts = walk(built.root)
    notes = [
        replace(draft, kind=BlockKind.FOOTNOTE, level=0, marker=f"[{number}]" * (place == 0))
        for number, note in enumerate(built.notes, 1)
        for place, draft in enumerate(walk(note))
    ]
    if exported := nexis.from_blocks(drafts, name):
        yield from exported
        return
    language = guess_language("\n".join(draft.text for draft in drafts[:200]))
    metadata, drafts = _top(drafts, language)
    metadata = _with_properties(metadata, said, language, name)
    drafts, metadata = _titled(drafts, metadata, built.title)
    yield from compose([*drafts, *notes], metadata, name, built.removed)


def _top(drafts: Sequence[Draft], language: str) -> tuple[Metadata, list[Draft]]:
    """What the lines at the top say, and the blocks without those lines."""
    top = [draft.text if "\n" not in draft.text else "…" for draft in drafts[:_TOP_LINES]]
    header = read_header([line for text in top for line in (text, "")], language)
    kept = [
        draft if text == line else replace(draft, text=line, inlines=())
        for draft, text, line in zip(drafts, top, header.lines[::2], strict=False)
        if line
    ]
    return header.metadata, [*kept, *drafts[_TOP_LINES:]]


def _with_properties(metadata: Metadata, said: dict[str, object], language: str, name: str) -> Metadata:
    """Add what the properties of the document say to what stands in it; a date in its name goes before theirs."""
    authors = str(said.get("authors") or "")
    values = {
        "language": said.get("language"),
        "authors": "" if is_no_author(authors) else authors,
        "date": "" if metadata.date or date_in_name(name) else said.get("date"),
        "title": "" if is_no_title(str(said.get("title"))) else said.get("title"),
    }
    told = from_mapping(values, language, "document properties")
    return replace(
        metadata,
        title=metadata.title or told.title,
        date=metadata.date or told.date,
        authors=metadata.authors or told.authors,
        language=metadata.language or told.language,
        origins=tuple({**dict(told.origins), **dict(metadata.origins)}.items()),
    )


def _titled(drafts: list[Draft], metadata: Metadata, styled: str) -> tuple[list[Draft], Metadata]:
    """The title that is seen goes before that of the properties, which is often that of another document."""
    from_top = dict(metadata.origins).get("title") == "top of the text"
    if from_top:
        return without_title(drafts, metadata.title), metadata
    seen = _place(drafts, styled, metadata.title)
    if seen is None:
        return drafts, metadata
    title = replace(drafts[seen], kind=BlockKind.TITLE, level=0, marker="", inlines=())
    origin = "style of the title" if styled else "first heading"
    origins = {**dict(metadata.origins), "title": origin}
    rest = [draft for number, draft in enumerate(drafts) if number != seen]
    return [title, *rest], replace(metadata, title=clean_line(title.text), origins=tuple(origins.items()))


def _place(drafts: Sequence[Draft], styled: str, said: str) -> int | None:
    """Where the title stands among the first blocks."""
    top = list(enumerate(drafts[:_TOP_LINES]))
    for title, most in ((styled, _TOP_LINES), (said, _TOP)):
        for number, draft in top[:most]:
            if title and fold(clean_line(draft.text)) == fold(clean_line(title)):
                return number
    for number, draft in top[:_TOP]:
        if draft.kind is BlockKind.HEADING:
            return number
    return find_headline(drafts)
