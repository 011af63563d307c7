"""From articles and what is known about them to the rows that commands write."""

from reader.article import Annotations, Article, Name, Quotation
from reader.cite import paragraph
from reader.cli.place import locator
from reader.cli.records import (
    ArticleRecord,
    BlockRecord,
    NameRecord,
    NameSpanRecord,
    PassageRecord,
    QuoteRecord,
    SaidRecord,
    TextRecord,
)
from reader.library.library import Library, NameCount, Passage, Said


def article_row(library: Library, number: int) -> ArticleRecord:
    """An article, without its text."""
    article = library.articles[number]
    return ArticleRecord(
        number=number + 1,
        key=article.key,
        title=title_of(article),
        date=date_of(article),
        source=article.source,
        authors=article.authors,
        language=article.language,
        words=article.words,
        minutes=library.minutes(number),
        path=article.path,
        part=article.part,
        url=article.url,
    )


def text_row(library: Library, number: int) -> TextRecord:
    """An article with its text and what was found in it."""
    article, known, row = library.articles[number], library.annotations(number), article_row(library, number)
    return TextRecord(
        **{name: getattr(row, name) for name in row.__match_args__},
        text=article.text,
        blocks=tuple(BlockRecord(b.start, b.end, b.kind, b.level, b.marker) for b in article.blocks),
        quotes=quote_rows(article.text, known),
        names=name_span_rows(known.names),
    )


def quote_rows(text: str, known: Annotations) -> tuple[QuoteRecord, ...]:
    """All quotations of a text, scare quotes and titles too."""
    return tuple(quote_row(text, quotation) for quotation in known.quotations)


def quote_row(text: str, quotation: Quotation) -> QuoteRecord:
    """A quotation in the form that annotations are exchanged in."""
    speaker, cue = quotation.mention, quotation.cue
    return QuoteRecord(
        start=quotation.start,
        end=quotation.end,
        kind=quotation.kind.value,
        speaker=quotation.speaker,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        cue=cue.of(text) if cue else None,
        cue_start=cue.start if cue else None,
        cue_end=cue.end if cue else None,
        confidence=round(quotation.confidence, 3),
    )


def name_span_rows(names: tuple[Name, ...]) -> tuple[NameSpanRecord, ...]:
    """Names in the form that annotations are exchanged in."""
    return tuple(NameSpanRecord(name.start, name.end, name.type.value) for name in names)


def said_row(library: Library, said: Said) -> SaidRecord:
    """A quotation and where it stands."""
    article = library.articles[said.article]
    quote = quote_row(article.text, said.quotation)
    block = paragraph(article, said.quotation.start) - 1
    return SaidRecord(
        **{name: getattr(quote, name) for name in quote.__match_args__},
        text=said.quotation.of(article.text),
        article=article.key,
        title=title_of(article),
        date=date_of(article),
        locator=locator(article, block),
        paragraph=block + 1,
    )


def passage_row(library: Library, passage: Passage) -> PassageRecord:
    """A passage that a search found: a block, or the head of an article."""
    article = library.articles[passage.article]
    in_text = passage.block >= 0
    block = article.blocks[passage.block] if in_text else None
    return PassageRecord(
        article=article.key,
        title=title_of(article),
        date=date_of(article),
        locator=locator(article, passage.block if in_text else None),
        paragraph=passage.block + 1 if in_text else None,
        start=block.start if block else None,
        end=block.end if block else None,
        text=block.of(article.text) if block else head_of(article),
        hits=tuple((span.start, span.end) for span in passage.spans) if block else (),
    )


def name_row(count: NameCount) -> NameRecord:
    """A person, an organisation or a place in all articles."""
    return NameRecord(count.name, count.type.value, count.mentions, count.articles, count.quotations)


def title_of(article: Article) -> str:
    """The title, or the beginning of the text where there is none."""
    return article.title or " ".join(article.text[:300].split())[:80] or "(empty)"


def head_of(article: Article) -> str:
    """What the source says about an article, on one line."""
    return " · ".join(filter(None, (article.title, *article.authors, article.source)))


def date_of(article: Article) -> str | None:
    """The date as the source gave it, in ISO 8601."""
    return str(article.date) if article.date else None
