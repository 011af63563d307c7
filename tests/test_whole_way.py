"""From the bytes of any file to the lines on the screen, at any width: nothing lost, nothing obeyed, nothing raised."""

import gzip
import json
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.style import Style

from reader.annotate import annotate_article
from reader.article import Annotations, Article
from reader.page.layout import Layout
from reader.sources.reading import read
from reader.text.cells import cell_len
from reader.text.clean import clean, clean_aligned, clean_line, count_controls, is_clean
from reader.tui.drawing import Sheet, draw
from reader.tui.looks import Looks
from reader.tui.paint import standing_marks
from tests.pages import PROSE, Page, paragraphs
from tests.samples import CHAPTER, FILES, book
from tests.test_layout import assert_covers, assert_knows_places, lines

RICH_PAGE = str(
    Page(
        head="<title>La digue | Le Phare</title>"
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "La digue",'
        ' "datePublished": "2023-05-17", "author": {"name": "Inès Baudouin"}, "inLanguage": "fr"}</script>',
        article="<article><h1>La digue</h1><h2>Un titre</h2><ul><li>Un<ol><li>deux</ol></ul><blockquote><p>« Non. »</p>"
        "</blockquote><table><tr><th>Port</th><th>Tonnes</th></tr><tr><td>Nord</td><td>12</td></tr></table>"
        f"<pre>  a = 1\n\tb</pre><p><a href='https://a.example/'>lien</a> <b>gras</b></p>{paragraphs(*PROSE)}"
        "</article>",
    )
)
REAL: dict[str, bytes] = {
    **FILES,
    "rich.html": RICH_PAGE.encode(),
    "rich.md": (
        "---\ntitle: La digue\nauthor: [Inès Baudouin]\ndate: 2023-05-17\n---\n\n# La digue\n\n> « Non. »\n\n"
        "- a\n  - b\n\n| Port | Tonnes |\n|---|---|\n| Nord | 12 |\n\n```\na = 1\n```\n\n"
        "Un mot[^1] et [un lien](https://a.example).\n\n[^1]: note\n"
    ).encode(),
    "toml.md": b'+++\ntitle = "La digue"\ndate = 2023-05-17\n[extra]\nauthor = "Ada"\n+++\n\nTexte.\n',
    "old.txt": "Le bac\r\rPar Inès Baudouin\r\r« L’été », dit-elle.\r".encode("mac-roman"),
    "wide.txt": "港口\n\n「明日開く」と市長は言った。\n\nمرحبا بالعالم\n\n👩‍👩‍👧‍👦 ❤️ e\u0301\u0302\n".encode("utf-16"),
    "feed.json": json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "items": [{"content_html": paragraphs(*PROSE)}]}
    ).encode(),
    "packed.html.gz": gzip.compress(RICH_PAGE.encode(), mtime=0),
    "rich.epub": book({"1.xhtml": CHAPTER.format(paragraphs(*PROSE)), "2.xhtml": RICH_PAGE}),
}
"""Small files like real ones, with everything that a format may hold."""

widths = st.integers(1, 200)
slowly = settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])


def shown(article: Article, width: int) -> Iterator[str]:
    """The lines of an article as they are given to the terminal."""
    looks = Looks(Style, lambda _: Style())
    page = Layout(article, width)
    sheet = Sheet(article.text, "", 2, width + 2)
    marks = [standing_marks(article, Annotations())]
    return ("".join(segment.text for segment in draw(line, sheet, marks, looks, None)) for line in lines(page))


def check(data: bytes, name: str, width: int) -> None:
    """Go the whole way."""
    for reading in read(data, name):
        article = reading.item
        if not isinstance(article, Article):
            assert is_clean(str(article))
            continue
        page = Layout(article, width)
        assert_covers(page)
        assert_knows_places(page)
        for line in shown(article, width):
            assert is_clean(line.replace("\t", " "))
            assert "\n" not in line
            assert cell_len(line.rstrip()) <= width + 4  # a letter of two cells on a page of one
        known = annotate_article(article)
        for span in (*known.quotations, *known.names, *article.inlines):
            assert 0 <= span.start <= span.end <= len(article.text)


@pytest.mark.parametrize("name", REAL)
def test_every_sample_goes_the_whole_way_at_every_width(name: str) -> None:
    articles = [reading.item for reading in read(REAL[name], name)]
    assert any(isinstance(article, Article) for article in articles)
    for article in articles:
        for width in range(1, 201, 7):
            assert isinstance(article, Article)
            assert_covers(Layout(article, width))
            assert all(is_clean(line.replace("\t", " ")) for line in shown(article, width))


@pytest.mark.parametrize("name", REAL)
@given(data=st.data(), width=widths)
@slowly
def test_a_file_that_was_cut_off_goes_the_whole_way(name: str, data: st.DataObject, width: int) -> None:
    check(REAL[name][: data.draw(st.integers(0, len(REAL[name])))], name, width)


@pytest.mark.parametrize("name", REAL)
@given(data=st.data(), width=widths)
@slowly
def test_a_file_with_flipped_bits_goes_the_whole_way(name: str, data: st.DataObject, width: int) -> None:
    damaged = bytearray(REAL[name])
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=20)):
        damaged[place] ^= 1 << data.draw(st.integers(0, 7))
    check(bytes(damaged), name, width)


@pytest.mark.parametrize("name", REAL)
@given(data=st.data(), width=widths)
@slowly
def test_a_file_with_a_piece_of_it_elsewhere_goes_the_whole_way(name: str, data: st.DataObject, width: int) -> None:
    whole = REAL[name]
    start, end, to = sorted(data.draw(st.tuples(*[st.integers(0, len(whole))] * 3)))
    check(whole[:to] + whole[start:end] + whole[to:], name, width)


@given(data=st.binary(max_size=600), name=st.sampled_from([*REAL, "a.pdf", "a.xml", "-", "a"]), width=widths)
@settings(deadline=None, max_examples=200)
def test_random_bytes_go_the_whole_way(data: bytes, name: str, width: int) -> None:
    check(data, name, width)


TERMINAL = st.text(
    st.sampled_from("\x1b[]()PX^_\\;0123456789?mHJhl#%\x07\x9b\x9c\x9d\x90 \n\r\tab\u202e\u200b\ud800e\u0301\U000e0041")
)
"""Pieces of control sequences, complete and not."""


@given(text=st.one_of(st.text(), TERMINAL, st.text(st.characters())), width=widths)
@settings(deadline=None, max_examples=300)
def test_any_text_is_clean_and_goes_the_whole_way(text: str, width: int) -> None:
    once = clean(text)
    assert is_clean(once)
    assert clean(once) == once
    assert clean_aligned(text)[0] == once
    assert count_controls(once) == 0
    line = clean_line(text)
    assert is_clean(line)
    assert "\n" not in line
    check(text.encode("utf-8", "surrogatepass"), "a.txt", width)
