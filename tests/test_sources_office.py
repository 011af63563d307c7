"""Documents of Word and LibreOffice: what their authors see, as blocks; nothing of what they deleted."""

import pytest

from reader.article import Article, BlockKind, InlineKind
from reader.sources import Problem, office_tree
from reader.sources.archive import open_archive
from reader.sources.reading import read
from tests import office_files
from tests.office_files import item, opendocument, paragraph, word
from tests.pages import PROSE
from tests.samples import archive

BODY = "".join(map(paragraph, PROSE))
TEXT = "".join(f"<text:p>{line}</text:p>" for line in PROSE)


def one(data: bytes, name: str = "a.docx") -> Article:
    """The only article in a document."""
    [reading] = read(data, name)
    assert isinstance(reading.item, Article), reading.item
    return reading.item


def problem(data: bytes, name: str = "a.docx") -> str:
    """What is wrong with a document."""
    [reading] = read(data, name)
    assert isinstance(reading.item, Problem)
    return reading.item.what


def blocks(article: Article) -> list[tuple[str, int, str, str]]:
    """Kind, level, marker and text of every block."""
    return [(block.kind, block.level, block.marker, block.of(article.text)) for block in article.blocks]


def marked(article: Article) -> list[tuple[str, str]]:
    """The mark-up in the lines of an article."""
    return [(inline.kind, inline.of(article.text)) for inline in article.inlines]


def test_styles_of_word_become_kinds_of_blocks() -> None:
    body = (
        paragraph("Sommaire 3", "TM1")
        + paragraph("The ferry stops", "Titre")
        + paragraph(PROSE[0])
        + paragraph("The storm", "Titre2")
        + paragraph("The landing stage", "Inter")
        + paragraph(PROSE[1], "Citation")
        + paragraph(PROSE[2], "Loop")
        + "<w:p/><w:sectPr/>"
    )
    assert blocks(one(word(body))) == [
        (BlockKind.TITLE, 0, "", "The ferry stops"),
        (BlockKind.PARAGRAPH, 0, "", PROSE[0]),
        (BlockKind.HEADING, 2, "", "The storm"),
        (BlockKind.HEADING, 2, "", "The landing stage"),
        (BlockKind.QUOTE, 1, "", PROSE[1]),
        (BlockKind.PARAGRAPH, 0, "", PROSE[2]),
    ]


def test_lists_of_word_have_their_bullets_and_numbers() -> None:
    items = item("a", 2) + item("b", 2) + item("inner", 2, 1) + item("c", 2) + item("dot", 1) + item("none", 0)
    found = blocks(one(word(BODY + items + paragraph("styled", "Puces"))))[-7:]
    assert [(kind, level, marker) for kind, level, marker, _ in found] == [
        (BlockKind.ITEM, 1, "1."),
        (BlockKind.ITEM, 1, "2."),
        (BlockKind.ITEM, 2, "1."),
        (BlockKind.ITEM, 1, "3."),
        (BlockKind.ITEM, 1, "•"),
        (BlockKind.PARAGRAPH, 0, ""),
        (BlockKind.ITEM, 1, "•"),
    ]


def test_looks_links_and_signs_of_word_are_kept() -> None:
    runs = (
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r><w:r><w:tab/><w:rPr/></w:r>"
        '<w:r><w:rPr><w:i/><w:b w:val="0"/></w:rPr><w:t>slanted</w:t></w:r><w:r><w:br/><w:t>next</w:t></w:r>'
        '<w:hyperlink r:id="rId9"><w:r><w:t xml:space="preserve"> link</w:t></w:r></w:hyperlink>'
        "<w:r><w:noBreakHyphen/><w:softHyphen/><w:t>end</w:t></w:r></w:p>"
    )
    article = one(word(BODY + runs))
    assert article.text.endswith("\nbold slanted\nnext link\u2011end")
    assert marked(article) == [
        (InlineKind.STRONG, "bold"),
        (InlineKind.EMPHASIS, "slanted"),
        (InlineKind.LINK, " link"),
    ]
    assert article.inlines[-1].target == "https://example.org/"


def test_what_was_deleted_hidden_or_said_beside_the_text_is_left_out() -> None:
    body = (
        "<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        '<w:ins><w:r><w:t xml:space="preserve"> sails</w:t></w:r></w:ins>'
        "<w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
    )
    assert one(word(BODY + body)).text.endswith("\nIt sails.")


def test_a_text_box_stands_once_behind_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('“It will sail.”')}</w:txbxContent>"
    drawn = f'<mc:AlternateContent xmlns:mc="mc"><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
    body = f"<w:p><w:r><w:t>Before.</w:t></w:r><w:r>{drawn}</mc:AlternateContent></w:r></w:p>"
    assert one(word(BODY + body)).text.endswith("\nBefore.\n“It will sail.”")


def test_footnotes_of_word_stand_at_the_end() -> None:
    body = '<w:p><w:r><w:t>It sails</w:t><w:footnoteReference w:id="1"/><w:t>.</w:t></w:r></w:p>'
    article = one(word(BODY + body))
    assert blocks(article)[-2:] == [
        (BlockKind.PARAGRAPH, 0, "", "It sails[1]."),
        (BlockKind.FOOTNOTE, 0, "[1]", "A first note."),
    ]
    assert marked(article) == [(InlineKind.NOTE, "[1]")]


def test_a_table_of_word_is_one_of_data_or_of_paragraphs() -> None:
    def table(*rows: tuple[str, ...]) -> str:
        cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"

    data = table((paragraph("Year"), paragraph("Boats")), (paragraph("2023"), paragraph("4") + "<w:p/>"))
    assert blocks(one(word(BODY + data)))[-1] == (BlockKind.TABLE, 0, "", "Year\tBoats\n2023\t4")
    laid_out = one(word(table((BODY,), (paragraph("Below."),))))
    assert [kind for kind, *_ in blocks(laid_out)] == [BlockKind.PARAGRAPH] * 5


CORE = (
    "<dc:title>The ferry stops</dc:title><dc:creator>Marc Lestrade</dc:creator>"
    "<dcterms:created>2023-05-17T10:00:00Z</dcterms:created>"
)


def test_the_properties_of_a_document_say_what_its_text_does_not() -> None:
    article = one(word(BODY, CORE))
    assert (article.title, article.authors, str(article.date)) == ("The ferry stops", ("Marc Lestrade",), "2023-05-17")
    assert dict(article.origins)["date"] == "document properties"


def test_what_stands_in_the_text_goes_before_the_properties() -> None:
    top = paragraph("La digue tient") + paragraph("Par Inès Baudouin") + paragraph("Publié le 12 mai 2021")
    article = one(word(top + BODY, CORE))
    assert (article.title, article.authors, str(article.date)) == ("La digue tient", ("Inès Baudouin",), "2021-05-12")
    assert article.text.split("\n") == ["La digue tient", *PROSE]
    assert str(one(word(BODY, CORE), "2020-01-02-notes.docx").date) == "2020-01-02"


@pytest.mark.parametrize("name", ["python-docx", "Microsoft Office User", "Utilisateur", "Admin"])
def test_what_programs_write_where_an_author_should_be_is_none(name: str) -> None:
    assert one(word(BODY, f"<dc:title>Document1</dc:title><dc:creator>{name}</dc:creator>")).authors == ()


def test_an_opendocument_text_is_read_the_same_way() -> None:
    body = (
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        '<text:p text:style-name="P1">The ferry</text:p>'
        f"{TEXT}"
        '<text:h text:outline-level="2">The storm</text:h>'
        '<text:p text:style-name="P2">It was<text:s text:c="3"/>high.</text:p>'
        '<text:p>A <text:span text:style-name="T1">bold</text:span> <text:span text:style-name="T3">secret</text:span>'
        '<text:span text:style-name="T2">word</text:span><text:line-break/><text:a xlink:href="https://example.org/">link'
        "</text:a><office:annotation><text:p>Really?</text:p></office:annotation>"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body>"
        "</text:note>.</text:p>"
        '<text:list text:style-name="L1"><text:list-item><text:p>dot</text:p><text:list><text:list-item><text:p>inner'
        "</text:p></text:list-item></text:list></text:list-item></text:list>"
        '<text:list text:style-name="L2"><text:list-item><text:p>a</text:p></text:list-item>'
        "<text:list-item><text:p>b</text:p></text:list-item></text:list>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
        "<table:table-cell><text:p>Boats</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell><text:p>2023</text:p></table:table-cell><table:table-cell><text:p>4</text:p>"
        "</table:table-cell></table:table-row></table:table>"
        "<text:p>Box.<draw:frame><draw:text-box><text:p>In it.</text:p></draw:text-box></draw:frame></text:p>"
    )
    meta = (
        "<meta:initial-creator>Marc Lestrade</meta:initial-creator>"
        "<meta:creation-date>2023-05-17T10:00</meta:creation-date>"
    )
    article = one(opendocument(body, meta), "a.odt")
    assert (article.title, article.authors, str(article.date)) == ("The ferry", ("Marc Lestrade",), "2023-05-17")
    assert blocks(article)[5:] == [
        (BlockKind.HEADING, 2, "", "The storm"),
        (BlockKind.QUOTE, 1, "", "It was high."),
        (BlockKind.PARAGRAPH, 0, "", "A bold word\nlink[1]."),
        (BlockKind.ITEM, 1, "•", "dot"),
        (BlockKind.ITEM, 2, "•", "inner"),
        (BlockKind.ITEM, 1, "1.", "a"),
        (BlockKind.ITEM, 1, "2.", "b"),
        (BlockKind.TABLE, 0, "", "Year\tBoats\n2023\t4"),
        (BlockKind.PARAGRAPH, 0, "", "Box."),
        (BlockKind.PARAGRAPH, 0, "", "In it."),
        (BlockKind.FOOTNOTE, 0, "[1]", "A note."),
    ]
    assert [kind for kind, _ in marked(article)] == [
        InlineKind.STRONG,
        InlineKind.EMPHASIS,
        InlineKind.LINK,
        InlineKind.NOTE,
    ]


NEXIS_UNI = """The ferry stops
The Harbour Post
January 11, 2010 Monday
Copyright 2010 The Harbour Post All Rights Reserved
Section: NEWS; Pg. 3
Length: 94 words
Byline: Marc Lestrade
Body
{0}
{1}
Load-Date: January 12, 2010
End of Document
"""


def test_every_article_of_a_nexis_export_is_one() -> None:
    lines = NEXIS_UNI.format(*PROSE) + NEXIS_UNI.replace("ferry", "harbour").format(*PROSE)
    first, second = (reading.item for reading in read(word("".join(map(paragraph, lines.split("\n")))), "a.docx"))
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert first.text.split("\n") == ["The ferry stops", PROSE[0], PROSE[1]]
    assert (str(first.date), first.source, first.authors) == ("2010-01-11", "The Harbour Post", ("Marc Lestrade",))
    assert (second.title, second.part) == ("The harbour stops", 2)


@pytest.mark.parametrize(("data", "name"), [(word(BODY), "-"), (opendocument(TEXT), "-"), (word(BODY), "notes")])
def test_a_document_is_told_by_its_bytes(data: bytes, name: str) -> None:
    assert one(data, name).text.endswith(PROSE[-1])


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old Word"),
        (b"PK\x03\x04", "damaged document"),
        (b"It sails.", "damaged document"),
        (word("", extra={"word/document.xml": b"\0\0"}), "without text"),
        (word(""), "holds no text"),
        (opendocument(TEXT, extra={"META-INF/manifest.xml": "<manifest:encryption-data/>"}), "password"),
        (opendocument(TEXT, extra={"content.xml": "<x/>"}), "holds no text"),
    ],
)
def test_what_is_no_document_says_so(data: bytes, what: str) -> None:
    assert what in problem(data)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (word(BODY + paragraph("One &e11; &x; two")), "word/document.xml"),
        (opendocument(f"{TEXT}<text:p>One &e11; &x; two</text:p>"), "content.xml"),
    ],
)
def test_entities_of_a_document_stand_for_nothing(data: bytes, name: str) -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    declared = f'?><!DOCTYPE d [{bomb}<!ENTITY x SYSTEM "file://{__file__}">]>'
    opened = open_archive(data, "document")
    files = {inner: opened.bytes_of(inner) for inner in opened.names}
    files[name] = files[name].replace(b"?>", declared.encode(), 1)
    text = one(archive(files)).text
    assert len(text) < 2000
    assert "def test_" not in text


@pytest.mark.parametrize("wrong", ["\x1b", "&#27;", "&#xD800;", "&#9999999;"])
def test_a_sign_that_no_document_can_hold_costs_no_other(wrong: str) -> None:
    assert one(word(paragraph(f"Fish{wrong} &amp; chips &lt;5"))).text.startswith("Fish & chips <5")


def test_a_document_written_by_hand_is_read_as_it_was_meant() -> None:
    body = "<text:p>Marks &amp; Spencer&nbsp;&eacute;tait l&agrave;, Fish & Co. &aussi;</text:p>"
    assert one(opendocument(body), "a.odt").text == "Marks & Spencer\xa0était là, Fish & Co. &aussi;"


def test_a_document_that_unpacks_to_too_much_is_refused() -> None:
    assert "20 MB" in problem(word(f"<w:p><w:r><w:t>{'a' * (21 * 2**20)}</w:t></w:r></w:p>"))


def test_a_document_of_more_pieces_than_anyone_writes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_tree, "MAX_ELEMENTS", 1000)
    assert "more than 1,000 pieces" in problem(word("<w:p/>" * 1001))


@pytest.mark.parametrize(
    "opening", ["<w:p>", "<w:tbl><w:tr><w:tc>", "<w:sdt><w:sdtContent>", "<w:p><w:r><w:txbxContent>"]
)
def test_a_document_that_is_nested_too_deep_ends(opening: str) -> None:
    [reading] = read(word(BODY + opening * 5000 + paragraph("deep")), "a.docx")
    assert isinstance(reading.item, Article | Problem)


def test_control_sequences_of_a_document_are_removed_and_counted() -> None:
    article = one(word(paragraph("The\x9b31m ferry\u202e", "Titre") + BODY, "<dc:creator>A\x9bB C</dc:creator>"))
    assert article.title == "The ferry"
    assert article.removed == 2
    assert article.authors == ("A C",)


def test_runs_of_one_paragraph_are_put_together_whatever_their_number() -> None:
    assert one(word(f"<w:p>{'<w:r><w:t>a</w:t></w:r>' * 100_000}</w:p>")).text.count("a") == 100_000


def test_a_footnote_that_refers_to_itself_is_read_once() -> None:
    reference = '<w:p><w:r><w:t>It sails</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    note = f'<w:footnotes {office_files.W}><w:footnote w:id="1">{reference}</w:footnote></w:footnotes>'
    assert one(word(BODY + reference, extra={"word/footnotes.xml": note})).text.endswith("\nIt sails[1]\nIt sails")
