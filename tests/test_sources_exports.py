"""Exports hold many articles, each with its own title, date, authors and source."""

import json
import re

import pytest

from reader.article import Article
from reader.sources import Problem, json_files, read_bytes, reading
from reader.sources.reading import read
from tests.pages import PROSE
from tests.samples import EUROPRESSE, FACTIVA, FILES, NEXIS, ROWS


def articles(data: str | bytes, name: str) -> list[Article]:
    """The articles in a file."""
    return read_bytes(data.encode() if isinstance(data, str) else data, name)


def problem(data: str | bytes, name: str) -> Problem:
    """What is wrong with a file, which is all there is to say of it."""
    [reading] = read(data.encode() if isinstance(data, str) else data, name)
    assert isinstance(reading.item, Problem)
    return reading.item


def test_of_too_many_rows_the_first_are_read_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_ARTICLES", 3)
    rows = "\n".join(json.dumps({"title": f"Day {number}", "text": PROSE[0]}) for number in range(5))
    *first, last = (one.item for one in read(rows.encode(), "a.jsonl"))
    assert [item.title for item in first if isinstance(item, Article)] == ["Day 0", "Day 1", "Day 2"]
    assert str(last) == "a.jsonl: more than 3 articles, of which the first are read; split it into smaller files"


def test_every_row_of_news_please_is_an_article() -> None:
    first, second = articles(json.dumps(ROWS), "a.json")
    assert first.text.split("\n") == ["The ferry stops", *PROSE]
    assert (first.title, str(first.date), first.authors) == ("The ferry stops", "2023-05-17", ("Marc Lestrade",))
    assert (second.date, second.authors, second.part) == (None, (), 2)


@pytest.mark.parametrize("form", ["\n".join, "".join, "\x1e".join, " , ".join])
def test_objects_may_follow_each_other_in_any_way(form: "type[str]") -> None:
    pieces = [json.dumps(row) for row in ROWS]
    assert [article.title for article in articles(form(pieces), "a.json")] == ["The ferry stops", "The ferry sails"]


@pytest.mark.parametrize("around", ["items", "Articles", "results", "entries"])
def test_the_list_may_stand_in_an_object(around: str) -> None:
    assert len(articles(json.dumps({"count": 2, around: ROWS}), "a.json")) == 2


@pytest.mark.parametrize(
    "document",
    [
        {"response": {"status": "ok", "docs": ROWS}},
        {"hits": {"total": 2, "hits": [{"_source": row} for row in ROWS]}},
        {"db": [{"meta": {"version": "5"}, "data": {"posts": ROWS, "tags": [{"name": "text", "text": "no article"}]}}]},
        {"a-17": ROWS[0], "b-18": ROWS[1]},
        [[ROWS[0]], [ROWS[1]]],
    ],
)
def test_articles_are_found_however_they_are_wrapped(document: object) -> None:
    assert [article.title for article in articles(json.dumps(document), "a.json")] == [row["title"] for row in ROWS]


def test_what_stands_inside_an_article_without_text_is_no_article() -> None:
    row = {"title": "The ferry", "content": "", "annotations": [{"text": "A note of the reader's"}]}
    assert "without articles" in problem(json.dumps([row]), "a.json").what


def test_the_objects_that_wordpress_wraps_its_texts_in_are_unwrapped() -> None:
    post = {
        "date": "2023-05-17T10:00:00",
        "author": 5,
        "title": {"rendered": "The ferry&#8217;s <em>end</em>"},
        "content": {"rendered": "<p>It &amp; sails.</p>", "protected": False},
    }
    [article] = articles(json.dumps([post]), "a.json")
    assert article.text == "The ferry’s end\nIt & sails."
    assert (str(article.date), article.authors) == ("2023-05-17", ())


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(ROWS)[:-30],
        json.dumps({"articles": ROWS}, indent=2)[:-80],
        f"// of 2023\n{json.dumps([ROWS[0]])}",
        f"callback({json.dumps([ROWS[0]])});",
        f"[{json.dumps(ROWS[0])},]",
        f"# of 2023\n{json.dumps(ROWS[0])}\n",
        f'{{"title": oops}}\n{json.dumps(ROWS[0])}\n',
        f'{{"title": "oops\n{json.dumps(ROWS[0])}\n',
    ],
)
def test_of_damaged_json_the_whole_objects_are_read_and_the_damage_is_told(data: str) -> None:
    first, *others = [reading.item for reading in read(data.encode(), "a.jsonl")]
    assert isinstance(first, Article)
    assert first.title == ROWS[0]["title"]
    assert isinstance(others[-1], Problem)
    assert "line" in others[-1].what


def test_several_objects_on_one_of_many_lines_are_read() -> None:
    line = json.dumps(ROWS[0])
    assert len(articles(f"{line}\n{line}{line}\n", "a.jsonl")) == 3


@pytest.mark.parametrize("data", ["{" * 300_000, '{"a":' * 300_000, '{"a" ' * 100_000, "[{" * 200_000])
def test_json_of_nothing_but_openings_ends(data: str) -> None:
    assert problem(data, "a.json").what


def test_json_feed_is_read_with_its_own_title_as_source() -> None:
    items = [
        {"id": "1", "title": "A", "content_html": "<p>One</p><p>Two</p>", "date_published": "2023-05-17T00:00:00Z"}
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Harbour Post",
        "language": "en",
        "items": items,
    }
    [article] = articles(json.dumps(feed), "a.json")
    assert article.text == "A\nOne\nTwo"
    assert (article.source, str(article.date), article.language) == ("The Harbour Post", "2023-05-17", "en")


def test_wallabag_is_read_as_json_and_as_csv() -> None:
    row = {"title": "A", "content": "<p>Un</p>", "published_at": "2023-05-17T08:00:00+0200", "published_by": ["Inès B"]}
    [from_json] = articles(json.dumps([row | {"domain_name": "example.org", "language": "fr"}]), "w.json")
    assert (str(from_json.date), from_json.authors, from_json.source) == ("2023-05-17", ("Inès B",), "example.org")
    head = "Title;URL;Content;Tags;MIME Type;Language;Creation date"
    table = f'{head}\nA;https://example.org/a;"<p>Un</p>";;text/html;fr;05/02/2023 02:10:00\n'
    [from_csv] = articles(table, "w.csv")
    assert (from_csv.text, from_csv.date, from_csv.source) == ("A\nUn", None, "example.org")


@pytest.mark.parametrize(
    ("url", "date"), [("https://example.org/a", "None"), ("https://e.org/2022/04/03/a", "2022-04-03")]
)
def test_the_day_on_which_wallabag_saved_an_article_is_not_its_date(url: str, date: str) -> None:
    saved = {"created_at": "2023-05-17T08:00:00+0200", "updated_at": "2023-05-18T08:00:00+0200", "published_at": None}
    row = {"is_archived": 0, "is_starred": 0, "title": "A", "url": url, "content": "<p>Un</p>", "reading_time": 1}
    [from_json] = articles(json.dumps([row | saved]), "w.json")
    assert str(from_json.date) == date
    head = "Title;URL;Content;Tags;MIME Type;Language;Creation date"
    [from_csv] = articles(f'{head}\nA;{url};"<p>Un</p>";;text/html;fr;05/02/2023 02:10:00\n', "w.csv")
    assert str(from_csv.date) == date


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_parts_the_columns_is_told_by_looking(delimiter: str) -> None:
    table = (
        delimiter.join(("titre", "texte", "journal"))
        + "\n"
        + delimiter.join(("La digue", '"Elle\n\ntient"', "Le Phare"))
        + "\n"
    )
    [article] = articles(table, "a.csv")
    assert (article.title, article.text, article.source) == ("La digue", "La digue\nElle\ntient", "Le Phare")


def test_a_text_in_a_column_of_unknown_name_is_found() -> None:
    [article] = articles(json.dumps([{"id": 1, "zzz": " ".join(PROSE), "headline": "A"}]), "a.json")
    assert article.text.startswith("A\nThe ferry between")


@pytest.mark.parametrize(
    ("value", "date"), [(1684317600, "2023-05-17"), (1684317600000, "2023-05-17"), (7, "None"), ("2023-05", "2023-05")]
)
def test_seconds_since_1970_are_a_day_and_a_month_stays_a_month(value: object, date: str) -> None:
    [article] = articles(json.dumps({"text": "It sails.", "date": value}), "a.json")
    assert str(article.date) == date


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("[" * 100_000, "nested too deep"),
        ('{"a":' * 100_000, "nested too deep"),
        ("[1, 2, 3]", "without articles"),
        ('{"name": "package"}', "without articles"),
        ('{"text": "a"', "no JSON that can be read"),
        ("nothing", "no JSON that can be read"),
    ],
)
def test_json_that_holds_no_article_says_why(data: str, what: str) -> None:
    assert what in problem(data, "a.json").what


def test_json_of_too_many_values_is_refused_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_files, "_MOST_VALUES", 1000)
    assert "too many values" in problem("[" + "1," * 1000 + "1]", "a.json").what


def test_a_number_of_six_thousand_digits_is_no_reason_to_stop() -> None:
    [article] = articles('{"text": "It sails.", "id": ' + "9" * 6000 + "}", "a.json")
    assert article.text == "It sails."


def test_broken_lines_are_counted_and_the_rest_is_read() -> None:
    lines = [json.dumps(ROWS[0]), "{broken", json.dumps(ROWS[1]), "[" * 50_000]
    items = [reading.item for reading in read("\n".join(lines).encode(), "a.jsonl")]
    assert len([item for item in items if isinstance(item, Article)]) == 2
    assert "2 of its lines, the first of them 2" in str(items[-1])


@pytest.mark.parametrize("data", ["just text", "a,b\n1,2\n", 'x,text\n1,"' + "a" * 200_000])
def test_a_table_without_texts_is_a_problem_and_a_long_field_is_none(data: str) -> None:
    assert bool(articles(data, "a.csv")) == data.endswith("aa")


def test_europresse_dates_come_from_the_number_of_the_document() -> None:
    first, second = articles(EUROPRESSE, "e.html")
    assert first.text == "La digue tient\nLa digue tient encore, dit-on sur le port.\nElle a cent ans."
    assert (str(first.date), first.source, first.authors) == ("2023-05-17", "Le Phare", ("Marc Lestrade",))
    assert (second.title, second.date, second.part) == ("Le bac s’arrête", None, 2)


def test_europresse_is_read_whatever_charset_it_names() -> None:
    assert articles(EUROPRESSE.encode("cp1252"), "e.html")[1].title == "Le bac s’arrête"
    assert articles(EUROPRESSE.encode(), "e.html")[1].title == "Le bac s’arrête"


def test_factiva_is_read_with_and_without_codes() -> None:
    plain, coded = articles(FACTIVA, "f.html")
    assert plain.text.split("\n") == ["The ferry stops", PROSE[0], PROSE[2]]
    assert (str(plain.date), plain.source, plain.authors) == ("2023-05-17", "The Harbour Post", ("Marc Lestrade",))
    assert (coded.title, str(coded.date), coded.source, coded.language) == ("Le bac", "2023-05-12", "Le Phare", "fr")


def test_nexis_is_parted_into_its_documents() -> None:
    first, second = articles(NEXIS, "n.txt")
    assert first.text.split("\n") == ["The ferry stops", PROSE[0], PROSE[1]]
    assert (str(first.date), first.source, first.authors) == ("2010-01-11", "The Harbour Post", ("Marc Lestrade",))
    assert (second.title, str(second.date)) == ("The ferry sails", "2010-01-12")


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.html", "a.rss", "a.eml", "a.epub"])
def test_a_format_is_told_by_looking_where_there_is_no_name(name: str) -> None:
    [*named], [*piped] = (read_bytes(FILES[name], called) for called in (name, "-"))
    assert [article.text for article in piped] == [article.text for article in named]
    assert named


@pytest.mark.parametrize(
    "table",
    [
        "\n\n{0};{1}\n{2};{3}\n",
        "sep=;\n{0};{1}\n{2};{3}\n",
        "Articles of 2023\n\n{0},{1}\n{2},{3}\n",
        "\ufeff\ufeff{0},{1}\n{2},{3}\n",
    ],
)
def test_what_stands_above_a_table_is_passed_over(table: str) -> None:
    [article] = articles(table.format("title", "text", "The ferry", "It sails well."), "a.csv")
    assert (article.title, article.text) == ("The ferry", "The ferry\nIt sails well.")


def test_a_table_may_have_one_column_and_marks_that_are_escaped() -> None:
    assert [article.text for article in articles("text\nIt sails, well.\nIt stops.\n", "a.csv")] == [
        "It sails, well.",
        "It stops.",
    ]
    [article] = articles('title,text\na,"It \\"sails\\", well."\n', "a.csv")
    assert article.text == 'a\nIt "sails", well.'


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\x0b", "\x0c"])
def test_only_a_newline_ends_a_row(sign: str) -> None:
    [article] = articles(f"title,text\na,It sails.{sign}It stops.\n", "a.csv")
    assert "It stops." in article.text


@pytest.mark.parametrize(("name", "sign", "mark"), [("w.txt", "=", ""), ("w.md", "#", "# "), ("w.txt", "=", "\n")])
def test_the_text_and_markdown_of_wallabag_hold_many_articles(name: str, sign: str, mark: str) -> None:
    bar = sign * 100
    export = "".join(f"\n\n{bar}\n{mark}{title}\n{bar}\n\n{PROSE[0]}\n\n{PROSE[1]}\n" for title in ("One", "Two"))
    first, second = articles(export, name)
    assert (first.text.split("\n"), second.title, second.part) == (["One", PROSE[0], PROSE[1]], "Two", 2)


PROQUEST = """
____________________________________________________________

Title: {0}

Author: Lestrade, Marc

Publication title: The Harbour Post; Eastmere

Publication date: May 17, 2023

Full text:

{1}

{2}

Subject: Ferries

Language of publication: English
"""


def test_every_article_of_a_proquest_export_is_one() -> None:
    first, second = articles(PROQUEST.format("One", *PROSE) + PROQUEST.format("Two", *PROSE), "p.txt")
    assert (first.title, str(first.date), first.authors) == ("One", "2023-05-17", ("Lestrade, Marc",))
    assert (first.source, first.text.split("\n")) == ("The Harbour Post", ["One", PROSE[0], PROSE[1]])
    assert (second.title, second.part) == ("Two", 2)


FACTIVA_XML = """<?xml version="1.0" encoding="UTF-8"?><ppsArticleResponse><ppsarticle><article><baseLang>fr</baseLang>
<byline>Par Marc Lestrade</byline><headline><paragraph>La <hlt>digue</hlt> tient</paragraph></headline>
<leadParagraph><paragraph>La <hlt>digue</hlt> tient encore.</paragraph></leadParagraph>
<tailParagraphs><paragraph>Elle a cent ans.</paragraph><paragraph>« Hélas », dit-il.</paragraph></tailParagraphs>
<publicationDate><dateTime>2023-05-17T00:00:00Z</dateTime></publicationDate><sourceName>Le Phare</sourceName></article>
</ppsarticle><ppsarticle><article><headline><paragraph>Two</paragraph></headline></article></ppsarticle>
</ppsArticleResponse>"""


def test_the_xml_of_factiva_is_read() -> None:
    first, second = articles(FACTIVA_XML, "f.xml")
    assert first.text.split("\n") == [
        "La digue tient",
        "La digue tient encore.",
        "Elle a cent ans.",
        "« Hélas », dit-il.",
    ]
    assert (str(first.date), first.authors, first.source) == ("2023-05-17", ("Marc Lestrade",), "Le Phare")
    assert (first.language, second.title) == ("fr", "Two")


def test_a_subtitle_of_europresse_is_no_part_of_the_title() -> None:
    title = '<p class="titreArticleVisu rdp__articletitle">La digue tient</p>'
    page = EUROPRESSE.replace(title, f'<div class="titreArticle">{title}<p class="rdp__subtitle">Un chapeau</p></div>')
    assert articles(page, "e.html")[0].title == "La digue tient"


def test_an_hour_on_a_line_of_factiva_is_no_source() -> None:
    page = FACTIVA.replace("<div>17 May 2023</div>", "<div>17 May 2023</div><div>09:15</div>")
    first = articles(page.replace("By Marc", "Von Marc"), "f.html")[0]
    assert (first.source, first.authors) == ("The Harbour Post", ("Marc Lestrade",))


def test_nexis_may_count_its_documents_in_small_letters() -> None:
    first, second = articles(re.sub(r"(\d) of 2 DOCUMENTS", r"Document \1 de 2", NEXIS), "n.txt")
    assert (first.title, first.part, second.part) == ("The ferry stops", 1, 2)
