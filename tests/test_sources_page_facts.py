"""What a page says about its article is found wherever sites say it, and never where they speak of other articles."""

import json

import pytest

from reader.article import Article
from reader.sources import read_bytes
from tests.pages import PROSE, Page, paragraphs

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "The ferry stops",
    "datePublished": "2023-05-17T10:00:00+02:00",
    "author": {"@type": "Person", "name": "Marc Lestrade"},
    "publisher": {"@type": "Organization", "name": "The Harbour Post"},
}


def script(data: object, around: str = "{}", kind: str = "application/ld+json") -> str:
    """JSON-LD in the head of a page."""
    return f'<script type="{kind}">{around.format(json.dumps(data))}</script>'


def page(head: str = "", top: str = "", html: str = '<html lang="en">') -> Article:
    """The article of a page with a head, and with something between its heading and its text."""
    inside = f"<article><h1>The ferry stops</h1>{top}{paragraphs(*PROSE)}</article>"
    [article] = read_bytes(str(Page(head, inside, html)).encode(), "a.html")
    return article


def facts(article: Article) -> tuple[str, tuple[str, ...], str, str]:
    """What is known of an article."""
    return article.title, article.authors, str(article.date), article.source


KNOWN = ("The ferry stops", ("Marc Lestrade",), "2023-05-17", "The Harbour Post")


@pytest.mark.parametrize(
    "change",
    [
        {"@type": ["Article", "NewsArticle"]},
        {"@type": "http://schema.org/NewsArticle"},
        {"@type": "schema:ReportageNewsArticle"},
        {"@type": "WebPage"},
        {"headline": ["The ferry stops"]},
        {"headline": {"@language": "en", "@value": "The ferry stops"}},
        {"datePublished": ["2023-05-17"]},
        {"datePublished": {"@type": "Date", "@value": "2023-05-17"}},
        {"datePublished": 1684310400000},
        {"datePublished": "1684310400"},
        {"author": "Marc Lestrade"},
        {"author": ["Marc Lestrade"]},
        {"author": {"givenName": "Marc", "familyName": "Lestrade"}},
        {"publisher": {"name": ["The Harbour Post"], "logo": {"url": "x"}}},
    ],
)
def test_json_ld_has_many_forms(change: dict[str, object]) -> None:
    assert facts(page(script({**ARTICLE, **change}))) == KNOWN


@pytest.mark.parametrize(
    "document",
    [
        [{"@type": "BreadcrumbList"}, ARTICLE],
        {"@graph": [{"@type": "WebSite", "name": "A site"}, {"@type": "WebPage", "name": "A page"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {"@type": "WebPage", "name": "A page", "hasPart": [ARTICLE]},
        [{"@type": "NewsArticle", "headline": "A harbour in winter", "datePublished": "2020-01-01"}, ARTICLE],
        {
            "@graph": [
                {**ARTICLE, "author": [{"@id": "#marc"}], "publisher": {"@id": "#post"}},
                {"@type": "Person", "@id": "#marc", "name": "Marc Lestrade"},
                {"@type": "Organization", "@id": "#post", "name": "The Harbour Post"},
            ]
        },
    ],
)
def test_the_article_is_found_among_other_objects(document: object) -> None:
    assert facts(page(script(document))) == KNOWN


@pytest.mark.parametrize(
    "around", ["//<![CDATA[\n{}\n//]]>", "/*<![CDATA[*/{}/*]]>*/", "<!--\n{}\n-->", "{};", "\ufeff {}", "[{},]"]
)
def test_what_hides_a_script_is_taken_off(around: str) -> None:
    assert facts(page(script(ARTICLE, around, "Application/LD+JSON"))) == KNOWN


def test_a_text_that_only_a_script_would_show_is_read() -> None:
    head = script({**ARTICLE, "articleBody": "\n\n".join(PROSE)})
    [article] = read_bytes(f'<html><head>{head}</head><body><div id="root"></div></body></html>'.encode(), "a.html")
    assert article.text.split("\n") == ["The ferry stops", *PROSE]


@pytest.mark.parametrize(
    "name",
    [
        "dcterms.issued",
        "publication_date",
        "publish_date",
        "citation_online_date",
        "bt:pubDate",
        "OriginalPublicationDate",
        "rnews:datePublished",
        "iso-8601-publish-date",
        "shareaholic:article_published_time",
        "prism.publicationDate",
        "date.created",
    ],
)
def test_the_day_in_a_meta_element_whatever_it_is_called(name: str) -> None:
    assert str(page(f'<meta name="{name}" content="2023-05-17T10:00:00Z">').date) == "2023-05-17"


@pytest.mark.parametrize("name", ["last-modified", "og:updated_time", "article:modified_time", "expires", "revised"])
def test_the_day_of_a_change_is_not_that_of_the_article(name: str) -> None:
    assert page(f'<meta name="{name}" content="2023-05-17T10:00:00Z">').date is None


@pytest.mark.parametrize(
    "name",
    [
        "authors",
        "article:author_name",
        "cXenseParse:author",
        "og:article:author",
        "byline",
        "rbauthors",
        "sailthru_author",
        "author-list",
        "main.auteur",
    ],
)
def test_the_author_in_a_meta_element_whatever_it_is_called(name: str) -> None:
    assert page(f'<meta name="{name}" content="By Marc Lestrade">').authors == ("Marc Lestrade",)


@pytest.mark.parametrize(
    "meta",
    [
        'name="author-url" content="Marc"',
        'name="author_id" content="Marc"',
        'name="is-author" content="true"',
        'name="rbauthors" content="https://example.org/marc"',
        'name="rbauthors" content="all who wrote this"',
    ],
)
def test_what_only_resembles_an_author_is_none(meta: str) -> None:
    assert page(f"<meta {meta}>").authors == ()


def test_a_name_that_is_known_goes_before_one_that_only_ends_like_it() -> None:
    head = '<meta name="rbauthors" content="Paula Grant"><meta name="byl" content="By Marc Lestrade">'
    assert page(head).authors == ("Marc Lestrade",)


@pytest.mark.parametrize("name", ["cre", "source", "news_source", "article:publisher", "newspaper"])
def test_the_source_in_a_meta_element_whatever_it_is_called(name: str) -> None:
    assert page(f'<meta name="{name}" content="The Harbour Post">').source == "The Harbour Post"


def test_an_address_is_no_name_of_a_source() -> None:
    head = '<meta property="article:publisher" content="https://social.example/post">'
    assert page(f'{head}<link rel="canonical" href="https://www.example.org/a">').source == "example.org"
    assert page(f'{head}<meta name="cre" content="The Harbour Post">').source == "The Harbour Post"


def test_a_site_is_not_the_author_of_its_articles() -> None:
    head = '<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="the harbour post">'
    assert page(head, '<p class="byline">By Marc Lestrade</p>').authors == ("Marc Lestrade",)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Mis en ligne le 17 mai 2023 à 10h30"),
        ("fr", "Par Marc Lestrade, le 17/05/2023 à 10:30"),
        ("en", "Published May 17, 2023 at 10:30 a.m."),
        ("pt", "Publicado em 17 de maio de 2023, às 10h30"),
        ("sv", "Publicerad: 17 maj 2023 kl. 10.30 | Uppdaterad: 18 maj 2023"),
        ("da", "Udgivet den 17. maj 2023 kl. 10.30"),
        ("no", "Publisert 17. mai 2023"),
        ("fi", "Julkaistu keskiviikkona 17. toukokuuta 2023 klo 10.30"),
        ("pl", "Opublikowano 17 maja 2023, 10:30"),
        ("ru", "17 мая 2023 г. в 10:30"),
        ("ja", "公開日：2023年5月17日 10時30分"),
        ("zh", "发布时间：2023-05-17 10:30"),
    ],
)
def test_a_day_under_the_heading_is_read_in_its_language(language: str, line: str) -> None:
    article = page(top=f'<p class="meta">{line}</p>', html=f'<html lang="{language}">')
    assert (str(article.date), dict(article.origins)["date"]) == ("2023-05-17", "line of the page")


@pytest.mark.parametrize(
    "top",
    [
        '<time datetime="2023-05-17">yesterday</time>',
        "<time>May 17, 2023</time>",
        '<time class="updated" datetime="2024-01-01">January</time><time datetime="2023-05-17">May</time>',
    ],
)
def test_the_time_of_an_article_is_that_inside_it(top: str) -> None:
    clock = '<nav><time datetime="2026-11-26">today</time></nav>'
    comment = '<section class="comments"><time datetime="2025-01-01">then</time></section>'
    html = f"<body>{clock}{comment}<article><h1>The ferry stops</h1>{top}{paragraphs(*PROSE)}</article></body>"
    [article] = read_bytes(html.encode(), "a.html")
    assert (str(article.date), dict(article.origins)["date"]) == ("2023-05-17", "time element")


@pytest.mark.parametrize("name", ["article__author", "post-author", "ArticleAuthor", "c-byline", "entry-author-name"])
def test_the_line_of_authors_whatever_its_class(name: str) -> None:
    assert page(top=f'<p class="{name}">By <a href="/m">Marc Lestrade</a></p>').authors == ("Marc Lestrade",)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Interview by Marc Lestrade", "Marc Lestrade"),
        ("Propos recueillis par Marc Lestrade", "Marc Lestrade"),
        ("Marc Lestrade 17 May 2023", "Marc Lestrade"),
        ("Marc Lestrade, May 17, 2023", "Marc Lestrade"),
        ("Marc Lestrade17 May 2023", "Marc Lestrade"),
        ("Hans von Storch", "Hans von Storch"),
    ],
)
def test_a_line_of_authors_is_left_with_their_names(line: str, author: str) -> None:
    assert page(top=f'<div class="byline">{line}</div>').authors == (author,)


def test_who_comments_is_no_author() -> None:
    top = '<div class="comments"><p class="comment-author">Ann Reader</p></div><p class="author-bio">He sails a lot</p>'
    assert page(top=top).authors == ()


def test_a_page_marked_up_for_programs_says_all_of_it() -> None:
    html = (
        '<div itemscope><h1 itemprop="headline">The ferry stops</h1><span itemprop="author" itemscope>'
        '<span itemprop="name">Marc Lestrade</span></span><span itemprop="publisher" itemscope>'
        '<meta itemprop="name" content="The Harbour Post"></span><meta itemprop="datePublished" content="2023-05-17">'
        f"{paragraphs(*PROSE)}</div>"
    )
    [article] = read_bytes(html.encode(), "a.html")
    assert facts(article) == KNOWN


def test_a_day_in_a_table_of_facts_is_not_that_of_the_article() -> None:
    assert page(top="<table><tr><th>Built</th><td>May 17, 1923</td></tr></table>").date is None


@pytest.mark.parametrize("piece", [" ", "]]> ", ",", "--> ", "/*"])
def test_no_script_takes_long(piece: str) -> None:
    assert page(f'<script type="application/ld+json">{{{piece * 300_000}x</script>').title == "The ferry stops"


TEASERS = "".join(
    f'<{{0}} class="card"><h3><a href="/{n}">The ferry of {name}</a></h3><p class="byline">By {name}</p>'
    f'<time datetime="2024-0{n}-01">then</time><p>Short words about the harbour and its ferry.</p></{{0}}>'
    for n, name in enumerate(("Ann Moss", "Bob Reed", "Cid Vale"), 1)
)
"""Three teasers, each in an element that is to be named."""


@pytest.mark.parametrize("tag", ["article", "div", "li"])
@pytest.mark.parametrize("linked", [True, False])
def test_a_list_of_articles_is_by_none_of_their_authors(tag: str, linked: bool) -> None:
    teasers = TEASERS.format(tag)
    if not linked and tag == "article":
        teasers = teasers.replace("<a href", "<b title").replace("</a>", "</b>")
    html = f"<html><head><title>News</title></head><body><h1>News</h1><div>{teasers}</div></body></html>"
    [article] = read_bytes(html.encode(), "a.html")
    assert (article.authors, article.date) == ((), None)


@pytest.mark.parametrize(
    ("byline", "authors"), [("", ()), ('<p class="byline">By Marc Lestrade</p>', ("Marc Lestrade",))]
)
@pytest.mark.parametrize("tag", ["article", "div"])
def test_teasers_under_an_article_say_nothing_of_it(byline: str, authors: tuple[str, ...], tag: str) -> None:
    inside = f"<article><h1>The ferry stops</h1>{byline}{paragraphs(*PROSE)}</article><section>{TEASERS}</section>"
    [article] = read_bytes(str(Page(article=inside.format(tag))).encode(), "a.html")
    assert (article.authors, article.date) == (authors, None)


def test_a_heading_that_links_to_its_own_page_has_its_author_and_day_under_it() -> None:
    inside = (
        '<h1>A site</h1><article><h2><a href="/a">The ferry stops</a></h2><p class="byline">By Marc Lestrade</p>'
        f'<time datetime="2023-05-17">then</time>{paragraphs(*PROSE)}</article>'
    )
    [article] = read_bytes(str(Page(article=inside)).encode(), "a.html")
    assert (article.authors, str(article.date)) == (("Marc Lestrade",), "2023-05-17")
