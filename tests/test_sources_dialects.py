"""Notes of Obsidian, pages of Hugo and Jekyll, and the exports of services that read later."""

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, InlineKind
from reader.sources import Problem, html_web, load
from reader.sources.html_tree import parse_tree
from reader.sources.markdown_dialects import common_markdown
from reader.sources.reading import read
from tests.pages import PROSE, Page
from tests.reader_session import reading
from tests.samples import FILES


def one(text: str, name: str = "a.md") -> Article:
    [found] = (reading_.item for reading_ in read(text.encode(), name))
    assert isinstance(found, Article)
    return found


# ---- Obsidian


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("[[Marc Lestrade]] dit non.", "Marc Lestrade dit non."),
        ("[[Marc Lestrade|Marc]] dit non.", "Marc dit non."),
        ("[[gens/Marc Lestrade#Enfance]] dit non.", "Marc Lestrade dit non."),
        ("[[#Plus bas]] dit non.", "Plus bas dit non."),
        ("Voir ![[carte.png|300]] ici.", "Voir ici."),
        ("C’est ==très== clair.", "C’est très clair."),
        ("Il part.%% à vérifier %% Elle reste.", "Il part. Elle reste."),
        ("%%\nà vérifier\n%%\n\nIl part.", "Il part."),
        ("Il part. ^a1b2c3", "Il part."),
        ("`[[code]] ==x==` reste.", "[[code]] ==x== reste."),
        ("a == b et c == d", "a == b et c == d"),
        ("100 %% sûr", "100 %% sûr"),
        ("[^1] et x^2 restent", "[^1] et x^2 restent"),
        ("[[]] et [[ a", "[[]] et [[ a"),
    ],
)
def test_what_obsidian_writes_is_read_as_its_words(written: str, read_as: str) -> None:
    assert " ".join(one(written).text.split()) == read_as


def test_a_link_to_a_note_leads_to_its_file() -> None:
    article = one("Selon [[gens/Marc Lestrade|Marc]], non.")
    [link] = article.inlines
    assert (link.of(article.text), link.kind, link.target) == ("Marc", InlineKind.LINK, "gens/Marc Lestrade.md")


def test_a_callout_is_a_quotation_under_its_title() -> None:
    article = one("> [!quote]+ Inès Baudouin\n> « Non. »\n\n> [!note]\n> Texte.\n")
    assert article.text.split("\n") == ["Inès Baudouin", "« Non. »", "Texte."]


def test_code_stays_as_it_is() -> None:
    article = one("```\n[[a]] {% b %} ==c==\n```\n\n~~~md\n%%d%%\n~~~\n")
    assert article.text.split("\n") == ["[[a]] {% b %} ==c==", "%%d%%"]


@given(st.text("[]|=%{}^!> `~\\\na#é<", max_size=80))
@settings(deadline=None, max_examples=300)
def test_no_signs_are_too_broken(text: str) -> None:
    found = common_markdown(text)
    assert common_markdown("x" + text.replace("\n", "y")) is not None
    assert not set(found) - set(text) - set("[](<>).md\n")


@pytest.mark.parametrize("piece", ["[[", "==", "%%", "{%", "{{", "> [!a]", " ^aaaa", "`", "``` ", "[[a|", "==a"])
def test_no_signs_take_long(piece: str) -> None:
    assert one(piece * 20_000 + "\n\nIl part.").text.endswith("Il part.") or piece in ("%%", "``` ")


async def test_a_link_to_a_note_opens_it_wherever_it_is(tmp_path: Path) -> None:
    (tmp_path / "gens").mkdir()
    (tmp_path / "gens" / "Marc Lestrade.md").write_text("# Marc\n\nIl est né au port.\n")
    (tmp_path / "a.md").write_text(
        "# Le bac\n\nSelon [[Marc Lestrade]], il coule. [Rien](http://[x) et [mal](%00.md).\n"
    )
    async with reading(paths=[tmp_path / "a.md", tmp_path / "gens"]) as session:
        await session.read()
        while session.title != "Le bac":
            await session.press("J")
        for keys in (("f", "j", "enter"), ("f", "j", "j", "enter"), ("f", "enter")):
            assert session.title == "Le bac"
            await session.press(*keys)
        assert session.title == "Marc"


# ---- Hugo and Jekyll


@pytest.mark.parametrize(
    "matter",
    [
        "---\ntitle: La digue\ndate: 2023-05-17T10:00:00+02:00\nauthors: [Inès Baudouin]\ndraft: true\n---\n",
        '+++\ntitle = "La digue"\ndate = 2023-05-17T10:00:00Z\nauthors = ["Inès Baudouin"]\n[params]\na = 1\n+++\n',
        '{\n "title": "La digue",\n "date": "2023-05-17",\n "authors": ["Inès Baudouin"],\n "x": {"y": [1]}\n}\n',
    ],
)
def test_the_three_front_matters_of_hugo(matter: str) -> None:
    article = one(f"{matter}\nElle tient.\n")
    assert (article.title, str(article.date), article.authors) == ("La digue", "2023-05-17", ("Inès Baudouin",))
    assert article.text == "La digue\nElle tient."


@pytest.mark.parametrize("text", ['{"a": 1}\n\nx', '{"title": "a"} dit-il.\n', '{"title": \n\nx', '{"' + "[" * 20_000])
def test_what_is_no_front_matter_of_json_stays(text: str) -> None:
    assert one(text).text.startswith('{"')


def test_a_post_of_jekyll_has_its_date_in_its_name_and_no_orders_in_its_text() -> None:
    text = (
        "---\nlayout: post\ntitle: La digue\n---\n\n{% include head.html %}\nElle {{ page.word }}tient{: .wide} "
        '{% comment %}.\n\n{{< figure src="a.jpg" >}}\n\n{{% notice %}}Elle tiendra.{{% /notice %}}\n'
    )
    article = one(text, "2023-05-17-la-digue.md")
    assert (article.title, str(article.date)) == ("La digue", "2023-05-17")
    assert article.text == "La digue\nElle tient.\nElle tiendra."


def test_an_order_that_gives_the_address_of_a_link_is_its_target() -> None:
    article = one('Voir [la page]({{ "/2015/12/01/digue/" | url }}) et [l’autre]({{ site.baseurl }}/bac).')
    assert article.text == "Voir la page et l’autre."
    assert [link.target for link in article.inlines] == ["/2015/12/01/digue/", "/bac"]


# ---- services


def test_the_list_of_omnivore_has_the_dates_of_the_articles_not_of_saving() -> None:
    row = {"id": "x", "slug": "a", "title": "La digue", "description": "Elle tient.", "author": "Inès Baudouin"}
    row |= {"url": "https://lephare.example/a", "state": "Archived", "savedAt": "2024-01-02T10:00:00Z", "thumbnail": ""}
    rows = [row | {"publishedAt": "2023-05-17T00:00:00.000Z"}, row | {"title": "Le bac", "publishedAt": None}]
    first, second = (reading_.item for reading_ in read(json.dumps(rows).encode(), "metadata_0_to_20.json"))
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.title, str(first.date), first.authors) == ("La digue", "2023-05-17", ("Inès Baudouin",))
    assert (first.url, first.source, second.date) == ("https://lephare.example/a", "lephare.example", None)


def test_the_pages_of_omnivore_are_read_beside_its_list(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.html").write_text(str(Page()), encoding="utf-8")
    (tmp_path / "metadata_0_to_1.json").write_text('[{"title": "La digue", "description": "Elle tient."}]')
    assert len([item for item in load([tmp_path]) if isinstance(item, Article)]) == 2


def test_an_export_that_is_a_list_of_addresses_says_that_it_holds_no_texts() -> None:
    pocket = "title,url,time_added,tags,status\nLa digue,https://x.example/a,1684317600,a|b,unread\n"
    [reading_] = read(pocket.encode(), "pocket.csv")
    assert isinstance(reading_.item, Problem)


def test_what_instapaper_kept_of_a_page_has_no_date_of_saving() -> None:
    table = "URL,Title,Selection,Folder,Timestamp\nhttps://x.example/a,La digue,Elle tient.,Unread,1684317600\n"
    article = one(table, "instapaper.csv")
    assert (article.text, article.date, article.url) == ("La digue\nElle tient.", None, "https://x.example/a")


def test_an_entry_of_a_json_feed_has_its_own_authors_else_those_of_the_feed() -> None:
    items = [
        {
            "url": "https://x.example/1",
            "content_text": "Un & <b>\n\nDeux",
            "authors": [{"name": "Ada"}, {"name": "Bo"}],
        },
        {"external_url": "https://y.example/2", "content_html": "Caf&eacute; &amp; th&eacute;", "summary": "non"},
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1",
        "title": "Le Phare",
        "author": {"name": "Inès"},
        "items": items,
    }
    first, second = (reading_.item for reading_ in read(json.dumps(feed).encode(), "f.json"))
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.authors, first.url) == (("Ada", "Bo"), "https://x.example/1")
    assert (second.text, second.authors, second.url) == ("Café & thé", ("Inès",), "https://y.example/2")


def test_what_trafilatura_writes_is_read_with_all_its_facts() -> None:
    row = {
        "title": "La digue",
        "author": "Inès Baudouin; Marc Lestrade",
        "hostname": "lephare.example",
        "date": "2023-05",
    }
    row |= {"source": "https://lephare.example/a", "source-hostname": "Le Phare", "text": "Un.\nDeux.", "raw_text": "x"}
    article = one(json.dumps(row), "a.json")
    assert (article.title, str(article.date), article.url) == ("La digue", "2023-05", "https://lephare.example/a")
    assert article.authors == ("Inès Baudouin", "Marc Lestrade")
    assert article.text == "La digue\nUn.\nDeux."


# ---- the extra [web]


def test_the_extra_looks_again_at_pages_in_which_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def second_look(text: str) -> list[object]:
        asked.append(text)
        return []

    monkeypatch.setattr("reader.sources.html_page.web_blocks", second_look)
    one(str(Page()), "a.html")
    assert asked == []
    one("<html><body><nav>Menu</nav><p>Elle tient.</p></body></html>", "a.html")
    assert len(asked) == 1


def test_without_the_extra_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_web, "find_spec", lambda _: None)
    assert html_web.web_blocks(parse_tree(str(Page()))) == []


def test_with_the_extra_its_blocks_are_read() -> None:
    pytest.importorskip("trafilatura")
    assert any(PROSE[0] in draft.text for draft in html_web.web_blocks(parse_tree(str(Page()))))


def test_a_book_packed_in_a_zip_of_other_things_is_no_article(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as packed:
        packed.writestr("a.html", FILES["a.html"])
    [item] = load([tmp_path / "export.zip"])
    assert isinstance(item, Problem)
