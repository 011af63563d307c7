"""Articles for tests of the screen, and an annotator whose every answer can be told by looking at the text.

The screen shows what the annotator finds, whatever that is: its tests write quotations as `«…»`, names as two words
with capitals, «…», said Ada Quill or Ada Quill said: «…» for a speaker, and so-called «…» for words at a distance.
"""

import re

from hypothesis import strategies as st

from reader.article import (
    Annotations,
    Article,
    Block,
    BlockKind,
    Inline,
    InlineKind,
    Kind,
    Name,
    NameType,
    PartialDate,
    Quotation,
    Span,
)

_NAME = r"[A-Z]\w+ [A-Z]\w+"
_QUOTED = re.compile(
    rf"(?:(?P<before>{_NAME}) (?P<cue_before>said): |(?P<distance>so-called ))?"
    rf"(?P<words>«[^»]*»)(?:, (?P<cue_after>said) (?P<after>{_NAME}))?"
)

Written = str | tuple[BlockKind, str]
"""A paragraph, or a block of another kind with its text."""


def article(
    *parts: Written,
    title: str = "",
    date: str = "",
    source: str = "",
    url: str = "",
    path: str = "",
    links: tuple[tuple[str, str], ...] = (),
) -> Article:
    """An article of these blocks, under its title where it has one.

    Args:
        parts: The blocks in order.
        title: Also the first block.
        date: `2023`, `2023-05` or `2023-05-17`.
        source: Where it was published.
        url: Its address.
        path: Its file.
        links: Words of the text, each with the address that they lead to.
    """
    blocks, texts, start = [], [], 0
    for part in ((BlockKind.TITLE, title), *parts) if title else parts:
        kind, text = (BlockKind.PARAGRAPH, part) if isinstance(part, str) else part
        marker = "•" if kind is BlockKind.ITEM else "[1]" if kind is BlockKind.FOOTNOTE else ""
        level = 0 if kind in (BlockKind.TITLE, BlockKind.PARAGRAPH) else 1
        blocks.append(Block(start, start + len(text), kind, level, marker))
        texts.append(text)
        start += len(text) + 1
    text = "\n".join(texts)
    inlines = tuple(
        Inline(text.index(words), text.index(words) + len(words), InlineKind.LINK, target) for words, target in links
    )
    day = PartialDate(*map(int, date.split("-"))) if date else None
    return Article(text, tuple(blocks), inlines, title=title, date=day, source=source, url=url, path=path)


def annotate_by_sight(article: Article) -> Annotations:
    """Every `«…»` is a quotation, every two words with capitals are a name, `said` tells the speaker."""
    text = article.text
    names = tuple(
        Name(match.start(), match.end(), NameType.PERSON, match[0])
        for block in article.blocks
        for match in re.compile(_NAME).finditer(text, block.start, block.end)
    )
    return Annotations(tuple(_quotation(match) for match in _QUOTED.finditer(text)), names)


def _quotation(match: re.Match[str]) -> Quotation:
    start, end = match.span("words")
    side = "after" if match["after"] else "before"
    speaker = match[side]
    return Quotation(
        start,
        end,
        Span(start + 1, end - 1),
        Kind.SCARE if match["distance"] else Kind.DIRECT,
        speaker,
        Span(*match.span(side)) if speaker else None,
        Span(*match.span(f"cue_{side}")) if speaker else None,
        0.9 if speaker else 0.0,
    )


LOREM = "The tide tables of the port were printed on yellow paper and nobody had ever read them twice. "


def long_article(paragraphs: int = 60, title: str = "", date: str = "", source: str = "", path: str = "") -> Article:
    """An article of numbered paragraphs, every fourth with something that Ada Quill or Bo Tarn, in turn, said."""
    voices = ("Bo Tarn", "Ada Quill")
    parts = [
        f"Paragraph {n}. {LOREM * 3}" + (f"«Words number {n}», said {voices[n // 4 % 2]}." if n % 4 == 0 else "")
        for n in range(1, paragraphs + 1)
    ]
    return article(*parts, title=title, date=date, source=source, path=path)


# ---- any article

_words = st.text(st.sampled_from("abc dé,.  «»;:!?…\u00a0\u202f“”’—漢字「」👩‍👧\u0301(x)"), max_size=90)
_lines = st.lists(_words, min_size=1, max_size=3).map("\n".join)
_rows = st.lists(_words.map(lambda text: text[:24]), min_size=1, max_size=5).map("\t".join)
_tables = st.lists(_rows, min_size=1, max_size=4).map("\n".join)
_codes = st.lists(_words | st.sampled_from(["", "    indented", "\ttabbed\tcode"]), min_size=1, max_size=4).map(
    "\n".join
)
_TEXTS = {BlockKind.TABLE: _tables, BlockKind.CODE: _codes, BlockKind.RULE: st.just("")}


@st.composite
def _block(draw: st.DrawFn) -> Written:
    kind = draw(st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.TITLE]))
    return kind, draw(_TEXTS.get(kind, _lines))


any_article = st.builds(
    lambda title, parts: article(*parts, title=title),
    st.just("") | _words.filter(str.strip),
    st.lists(_block(), max_size=7),
)
"""Articles of blocks of every kind, with text that is hard to wrap."""
