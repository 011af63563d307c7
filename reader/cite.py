"""A quotation or a passage as a citation, and the locator that finds it again."""

from bisect import bisect_right

from reader.article import Article, Quotation, Span
from reader.text.dates import in_words


def paragraph(article: Article, offset: int) -> int:
    """The number of the block that holds this offset, from 1."""
    return max(1, bisect_right([block.start for block in article.blocks], offset))


def locator(article: Article, offset: int) -> str:
    """`path#p6`: the file and the paragraph, as `reader show` takes it."""
    return f"{article.path}#p{paragraph(article, offset)}"


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
