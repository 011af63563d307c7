"""A saved page becomes its article: what stands in it, what is said of it, and nothing of what stands around it."""

import gzip
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, BlockKind, InlineKind
from reader.sources import read_bytes
from reader.sources.html_decode import decode_html
from reader.sources.html_tree import body_of, parse_tree
from reader.sources.html_walk import walk
from reader.text.clean import is_clean
from tests.pages import PROSE, Page, paragraphs


def page(html: object, name: str = "a.html") -> Article:
    """The article in a page."""
    [article] = read_bytes(str(html).encode(), name)
    return article


def blocks(html: str) -> list[tuple[str, str]]:
    """The kinds and texts of a scrap of HTML."""
    tree = parse_tree(html)
    return [] if tree is None else [(draft.kind.value, draft.text) for draft in walk(body_of(tree))]


def origin(article: Article, field: str) -> str:
    """Where a field of an article was found."""
    return dict(article.origins)[field]


def test_an_article_is_read_without_what_stands_around_it() -> None:
    article = page(Page())
    assert article.text.split("\n") == ["The ferry stops", *PROSE]
    assert article.title == "The ferry stops"
    assert [block.kind for block in article.blocks[:2]] == [BlockKind.TITLE, BlockKind.PARAGRAPH]


def test_prose_that_was_taken_for_something_else_comes_back() -> None:
    odd = f'<div class="extra-pullquote"><p>{PROSE[1]}</p></div>'
    inside = "<article>" + paragraphs(PROSE[0]) + odd + paragraphs(*PROSE[2:]) + "</article>"
    assert page(Page(article=inside)).text.split("\n")[1:] == list(PROSE)


def test_a_page_without_an_article_is_read_whole_but_for_its_edges() -> None:
    article = page(Page(article="<div>Closed today.</div>"))
    assert "Closed today." in article.text
    assert "Sport" not in article.text


def test_json_ld_is_believed_before_opengraph_and_that_before_the_page() -> None:
    said = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebPage", "name": "no"},
            {
                "@type": "NewsArticle",
                "headline": "The ferry stops for good",
                "datePublished": "2024-02-05T08:00:00+01:00",
                "author": [{"@type": "Person", "name": "Inès Baudouin"}, {"name": "Marc Lestrade"}],
                "publisher": {"name": "The Harbour Post"},
            },
        ],
    }
    head = (
        f'<script type="application/ld+json">{json.dumps(said)}</script><meta property="og:title" content="other">'
        '<meta property="og:url" content="https://example.org/2024/02/05/ferry">'
        '<meta property="og:locale" content="en_GB">'
    )
    article = page(Page(head=head))
    assert (article.title, str(article.date)) == ("The ferry stops for good", "2024-02-05")
    assert article.authors == ("Inès Baudouin", "Marc Lestrade")
    assert (article.source, article.language) == ("The Harbour Post", "en")
    assert article.url == "https://example.org/2024/02/05/ferry"
    assert (origin(article, "date"), origin(article, "language")) == ("JSON-LD", "OpenGraph")


@pytest.mark.parametrize(
    ("head", "date", "where"),
    [
        ('<meta property="article:published_time" content="2023-05-17T10:00Z">', "2023-05-17", "OpenGraph"),
        ('<meta name="DC.date" content="2023-05">', "2023-05", "meta dc.date"),
        ('<link rel="canonical" href="https://example.org/2023/05/17/a">', "2023-05-17", "address"),
        ('<meta name="date" content="no date at all">', "2022-01-02", "time element"),
    ],
)
def test_a_date_is_as_precise_as_the_page_and_says_where_it_stands(head: str, date: str, where: str) -> None:
    when = '<time datetime="2022-01-02">Sunday</time>' if where == "time element" else ""
    article = page(Page(head=head, article="<article>" + when + paragraphs(*PROSE) + "</article>"))
    assert (str(article.date), origin(article, "date")) == (date, where)


def test_the_day_a_file_was_saved_is_not_the_day_of_its_article() -> None:
    assert page(Page()).date is None
    assert str(page(Page(), "2023-05-17-ferry.html").date) == "2023-05-17"


@pytest.mark.parametrize("broken", ["{", "[" * 100_000, '{"@type": "NewsArticle", "headline": 7}', "9" * 6000])
def test_broken_json_ld_says_nothing(broken: str) -> None:
    head = f'<title>The ferry stops</title><script type="application/ld+json">{broken}</script>'
    assert page(Page(head=head)).title == "The ferry stops"


def test_every_kind_of_block_keeps_its_kind() -> None:
    html = (
        "<h2>Head</h2><p>One<br>line.<br><br>Two</p><ul><li>a<ul><li>b</ul><li>c</ul><ol start=3><li>d</ol>"
        "<blockquote><p>q</p></blockquote><pre>x\n  y</pre><hr><table><tr><th>k<th>v<tr><td>1<td>2</table>"
    )
    assert blocks(html) == [
        ("heading", "Head"),
        ("paragraph", "One\nline."),
        ("paragraph", "Two"),
        ("item", "a"),
        ("item", "b"),
        ("item", "c"),
        ("item", "d"),
        ("quote", "q"),
        ("code", "x\n  y"),
        ("rule", ""),
        ("table", "k\tv\n1\t2"),
    ]


def test_a_table_that_lays_out_a_page_is_read_as_what_stands_in_it() -> None:
    assert blocks("<table><tr><td><p>a</p><td><p>b</p><tr><td>c</table>") == [
        ("paragraph", "a"),
        ("paragraph", "b"),
        ("paragraph", "c"),
    ]


def test_spans_cover_the_words_they_mark() -> None:
    tree = parse_tree('<p>He <em>said</em>, on  <a href="https://example.org">the <b>quay</b></a>: <q>No</q>.</p>')
    [draft] = walk(tree)
    assert draft.text == "He said, on the quay: “No”."
    marked = {inline.kind: inline.of(draft.text) for inline in draft.inlines}
    assert marked == {InlineKind.EMPHASIS: "said", InlineKind.LINK: "the quay", InlineKind.STRONG: "quay"}
    assert "https://example.org" in [inline.target for inline in draft.inlines]


def test_the_signs_of_a_formula_are_read_and_its_source_is_not() -> None:
    html = "<p>Where <math><mi>a</mi><mo>≠</mo><mn>0</mn><annotation>a \\neq 0</annotation></math>.</p>"
    assert blocks(html) == [("paragraph", "Where a≠0.")]


def test_a_page_that_only_looks_like_an_export_is_a_page() -> None:
    inside = f'<div class="article mainArticle">{paragraphs(*PROSE)}</div>'
    assert PROSE[1] in page(Page(article=inside)).text


def test_pictures_inside_a_page_are_no_part_of_its_length() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 6_000_000}">'
    article = page(Page(article=f"<article><h1>The ferry stops</h1>{picture}{paragraphs(*PROSE)}</article>"))
    assert article.text.split("\n") == ["The ferry stops", *PROSE]


def test_a_page_too_long_for_a_tree_is_read_as_lines() -> None:
    assert page("<title>A</title>" + paragraphs("word " * 1_100_000, "the end")).text.endswith("the end")


def test_what_a_page_hides_is_not_read() -> None:
    html = '<p>a</p><p hidden>b</p><p style="color: red; display : none">c</p><script>d</script><template>e</template>f'
    assert [text for _, text in blocks(html)] == ["a", "f"]


def test_entities_are_decoded_once() -> None:
    article = page(
        Page(article="<article>" + paragraphs("&amp;#27;]0;x &amp;lt;b&amp;gt; &eacute;", *PROSE) + "</article>")
    )
    assert "&#27;]0;x &lt;b&gt; é" in article.text


def test_a_control_sequence_behind_an_entity_is_removed_and_counted() -> None:
    article = page(Page(article="<article>" + paragraphs("a&#x202e;b &#8238;", *PROSE) + "</article>"))
    assert is_clean(article.text)
    assert article.removed == 2


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul><li", "table><tr><td", "font"])
def test_what_is_nested_too_deep_for_a_tree_is_read_all_the_same(tag: str) -> None:
    depth = 5000
    html = f"<{tag}>" * depth + paragraphs(*PROSE)
    assert "We shall sail again" in page(html).text


@pytest.mark.parametrize(
    ("html", "encoding"),
    [
        ("<meta charset=iso-8859-1>«\u00a0L’été\u00a0» – 5\u00a0€".encode("cp1252"), "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Привет'.encode("cp1251"), "cp1251"),
        ("<meta charset=iso-8859-1>« L’été »".encode(), "utf-8"),
        ("<meta charset=utf-8>« L’été est arrivé »".encode("cp1252"), "cp1252"),
        ("<meta charset=gb2312>你好，世界".encode("gb18030"), "gb18030"),
        ("\ufeff<p>L’été".encode("utf-16-le"), "utf-16-le"),
        ("<meta charset=rot13>« L’été »".encode(), "utf-8"),
    ],
)
def test_bytes_are_believed_before_the_charset_that_a_page_names(html: bytes, encoding: str) -> None:
    text, found = decode_html(html)
    assert found == encoding
    assert "\ufffd" not in text


def test_a_page_is_told_by_its_first_bytes_where_its_name_says_nothing() -> None:
    for name in ("-", "saved", "page.gz"):
        data = gzip.compress(str(Page()).encode()) if name == "page.gz" else str(Page()).encode()
        [article] = read_bytes(data, name)
        assert article.title == "The ferry stops"


@given(st.text(alphabet=st.sampled_from("<>/=\"'& \n\x00\x1b\u202eabpdivtrli!-[]?;#x"), max_size=300))
@settings(deadline=None)
def test_no_scrap_of_tags_is_too_broken(text: str) -> None:
    for article in read_bytes(text.encode(), "a.html"):
        assert is_clean(article.text)


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_a_damaged_page_is_read_or_skipped(data: st.DataObject) -> None:
    bytes_ = bytearray(str(Page()).encode())
    for _ in range(data.draw(st.integers(0, 8))):
        bytes_[data.draw(st.integers(0, len(bytes_) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    for article in read_bytes(bytes(bytes_[: data.draw(st.integers(0, len(bytes_)))]), "a.html"):
        assert is_clean(article.text)
        assert is_clean(article.title)


def dated(line: str) -> Article:
    """The article of a page on which a date is only seen."""
    inside = f"<article><h1>La digue tient</h1>{line}{paragraphs(*PROSE)}</article>"
    return page(Page(head="<title>La digue tient</title>", article=inside, html='<html lang="fr">'))


@pytest.mark.parametrize(
    "line",
    [
        '<div class="infos">Par <b>Inès Baudouin</b> — Publié le 12 février 2024 à 10h32</div>',
        "<span>Publié le 12 février 2024 à 06h00, modifié le 17 mars 2025 à 09h12</span>",
        "<p>Par Inès Baudouin — 12 février 2024</p>",
        '<p class="meta">Par <b>Inès Baudouin</b>, publié le 12 février 2024 à 10h30, mis à jour le 13 mars 2024</p>',
    ],
)
def test_a_date_that_is_only_seen_is_read(line: str) -> None:
    assert str(dated(line).date) == "2024-02-12"


def test_who_wrote_it_is_read_from_the_line_about_the_article() -> None:
    line = '<p class="meta">Par <b>Inès Baudouin</b>, publié le 12 février 2024</p>'
    assert dated(line).authors == ("Inès Baudouin",)


@pytest.mark.parametrize("stamp", ["1707737400", "1707737400000"])
def test_json_ld_with_a_comma_too_many_and_a_time_in_seconds_is_read(stamp: str) -> None:
    said = f'{{"@type": "NewsArticle", "headline": "The ferry stops", "datePublished": {stamp}, }}'
    article = page(Page(head=f'<script type="application/ld+json">{said}</script>'))
    assert (article.title, str(article.date)) == ("The ferry stops", "2024-02-12")


def test_a_date_inside_a_sentence_is_not_that_of_the_page() -> None:
    for sentence in ("Il a publié en juin 1962 un livre sur la digue.", "Le rapport fut publié le 12 mai 1962."):
        assert dated(f"<p>{sentence}</p>").date is None


def test_entities_in_json_ld_are_decoded() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quay &amp; crane"}</script>'
    assert page(Page(head=head)).title == "Quay & crane"


def test_a_heading_that_repeats_the_title_with_other_signs_is_left_out() -> None:
    heading = '<h1><span class="kicker">Harbour</span> <span>The ferry stops</span></h1>'
    article = page(
        Page(
            head='<meta property="og:title" content="Harbour: The ferry stops">',
            article=f"<article>{heading}{paragraphs(*PROSE)}</article>",
        )
    )
    assert article.text.split("\n") == ["Harbour: The ferry stops", *PROSE]


def test_what_is_for_programs_that_read_aloud_is_left_out() -> None:
    inside = PROSE[0].replace("ferry", 'ferry<span class="screen-reader-text"> (opens in a new tab)</span>')
    article = page(Page(article=f"<article><h1>The ferry stops</h1>{paragraphs(inside, *PROSE[1:])}</article>"))
    assert article.text.split("\n") == ["The ferry stops", *PROSE]


def test_a_small_table_of_data_stays_in_the_article() -> None:
    table = "<figure><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2022</td><td>61</td></tr></table></figure>"
    inside = paragraphs(*PROSE) + table + paragraphs(*PROSE)
    article = page(Page(article=f"<article><h1>The ferry stops</h1>{inside}</article>"))
    assert "Year\tBoats\n2022\t61" in article.text
