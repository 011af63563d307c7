"""A quotation or a passage as a citation, and the locator that finds it again."""

from bisect import bisect_right

from reader.article import Article, Quotation, Span
from reader.text.dates import in_words


def paragraph(article: Article, offset: int) -> int:
    """The number of the block that holds this offset, from 1."""
    return max(1, bisect_right([block.start for block in article.blocks], offset))


def locator(article: Article, paragraph: int | None = None) -> str:
    """The name of an article or of one of its paragraphs, as `reader show` takes it: `a.md`, `a.md#p6`, `a.md#2/p6`.

    Args:
        article: Which article; its part is named where it is not the first of its file.
        paragraph: Which block, from 1; None for the whole.
    """
    part = str(article.part) if article.part > 1 else ""
    fragment = "/".join(filter(None, (part, f"p{paragraph}" if paragraph else "")))
    return f"{article.path}#{fragment}" if fragment else article.path


def citation(article: Article, span: Span) -> str:
    """The words with who says them and where they stand, in the article's own typography.

    «… » — Sam Altman, « Title », The Paper, May 2023, § 3. <https://…>
    """
    words = span.of(article.text).strip()
    speaker = span.speaker if isinstance(span, Quotation) and span.spoken else None
    french = article.language == "fr"
    title = f"« {article.title} »" if french else f"“{article.title}”"
    where = [
        speaker,
        *([] if speaker else [", ".join(article.authors) or None]),
        title if article.title else None,
        article.source or None,
        in_words(article.date, article.language) if article.date else None,
        f"§ {paragraph(article, span.start)}",
    ]
    address = f" <{article.url}>" if article.url else ""
    return f"{words} — {', '.join(filter(None, where))}.{address}"
