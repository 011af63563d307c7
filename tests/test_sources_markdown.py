"""Markdown becomes blocks and spans; nothing of its mark-up is left in the text, and none of its words are lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, BlockKind, InlineKind
from reader.sources import markdown
from reader.sources.markdown import parse


def read(text: str, name: str = "article.md") -> Article:
    """The one article of a text."""
    [article] = parse(text, name)
    return article


def blocks(text: str) -> list[tuple[str, int, str, str]]:
    """Kind, level, marker and text of each block."""
    article = read(text)
    return [(block.kind.value, block.level, block.marker, block.of(article.text)) for block in article.blocks]


def inlines(text: str) -> list[tuple[str, str, str]]:
    """Kind, words and target of each span of mark-up."""
    article = read(text)
    return [(inline.kind.value, inline.of(article.text), inline.target) for inline in article.inlines]


def test_the_title_of_the_front_matter_comes_first() -> None:
    assert blocks("---\ntitle: The ferry\n---\n\nIt stopped.\n") == [
        ("title", 0, "", "The ferry"),
        ("paragraph", 0, "", "It stopped."),
    ]


@pytest.mark.parametrize("heading", ["# The ferry", "The *ferry*\n===", "# THE FERRY #", "## The ferry"])
def test_a_heading_that_repeats_the_title_is_not_repeated(heading: str) -> None:
    assert blocks(f"---\ntitle: The ferry\n---\n\n{heading}\n\nIt stopped.\n") == [
        ("title", 0, "", "The ferry"),
        ("paragraph", 0, "", "It stopped."),
    ]


def test_a_first_heading_that_says_something_else_stays() -> None:
    found = blocks("---\ntitle: The ferry\n---\n\n# Monday\n\nIt stopped.\n")
    assert found[:2] == [("title", 0, "", "The ferry"), ("heading", 1, "", "Monday")]


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    assert read("![A ferry](a.png)\n\n# The *ferry*\n\nIt stopped.\n\n## Why\n").title == "The ferry"
    assert blocks("A ferry\n\n# The *ferry*\n\nIt stopped.\n")[0] == ("title", 0, "", "The ferry")
    assert inlines("A ferry\n\n# The *ferry*\n")[0] == ("emphasis", "ferry", "")
    assert blocks("## The ferry\n\nIt stopped.\n")[0] == ("title", 0, "", "The ferry")


def test_without_any_heading_an_article_is_called_by_its_first_words() -> None:
    article = read("The *ferry* stopped. It will sail again.\n")
    assert article.title == "The ferry stopped"
    assert article.blocks[0].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "text",
    [
        "Title: The ferry\nDate: 2023-05-17\nAuthor: Jane Fairweather\n\nIt *stopped*.\n",
        "# The ferry\n\nBy Jane Fairweather, May 17, 2023\n\nIt *stopped*.\n",
    ],
)
def test_without_front_matter_lines_at_the_top_are_metadata(text: str) -> None:
    article = read(text)
    assert (article.title, str(article.date), article.authors) == ("The ferry", "2023-05-17", ("Jane Fairweather",))
    assert article.text == "The ferry\nIt stopped."


def test_headings_have_their_rank() -> None:
    found = blocks("# T\n\n## Two\n\n###### Six\n\nThree\n---\n")
    assert found[1:] == [("heading", 2, "", "Two"), ("heading", 6, "", "Six"), ("heading", 2, "", "Three")]


def test_lists_have_markers_and_levels() -> None:
    text = "- goats\n- hay\n\n  and straw\n  1. old\n  2. new\n\n7) a priest\n8) a bell\n"
    assert blocks(text) == [
        ("item", 1, "•", "goats"),
        ("item", 1, "•", "hay"),
        ("item", 1, "", "and straw"),
        ("item", 2, "1.", "old"),
        ("item", 2, "2.", "new"),
        ("item", 1, "7)", "a priest"),
        ("item", 1, "8)", "a bell"),
    ]


def test_block_quotes_have_levels() -> None:
    assert blocks("> It stopped.\n> > It did not.\n>\n> - indeed\n") == [
        ("quote", 1, "", "It stopped."),
        ("quote", 2, "", "It did not."),
        ("item", 1, "•", "indeed"),
    ]


def test_code_keeps_its_lines_and_its_indents() -> None:
    assert blocks("```python\n  if x:\n\tgo()\n\n```\n\n    a\n      b\n") == [
        ("code", 0, "", "  if x:\n    go()\n"),
        ("code", 0, "", "a\n  b"),
    ]


def test_a_table_has_a_line_for_a_row_and_a_tab_between_cells() -> None:
    text = "| Day | Boats |\n|---|--:|\n| *Monday* | 1 |\n| Tuesday<br>night | |\n| a&#10;b&#9;c | 2 |\n"
    assert blocks(text) == [("table", 0, "", "Day\tBoats\nMonday\t1\nTuesday night\t\na b c\t2")]
    assert inlines(text) == [("emphasis", "Monday", "")]


def test_a_rule_has_no_text() -> None:
    assert blocks("It stopped.\n\n***\n\nIt sailed.\n")[1] == ("rule", 0, "", "")


def test_footnotes_come_last_and_are_referred_to() -> None:
    notes = "[^2]: Then.\n\n[^why]: The engine.\n\n    And the fish.\n\n"
    text = f"It stopped[^why] and[^2] sank^[Not *really*.].\n\n{notes}End.\n"
    assert blocks(text) == [
        ("paragraph", 0, "", "It stopped[1] and[2] sank[3]."),
        ("paragraph", 0, "", "End."),
        ("footnote", 0, "[1]", "The engine."),
        ("footnote", 0, "", "And the fish."),
        ("footnote", 0, "[2]", "Then."),
        ("footnote", 0, "[3]", "Not really."),
    ]
    assert inlines(text) == [
        ("note", "[1]", "why"),
        ("note", "[2]", "2"),
        ("note", "[3]", "3"),
        ("emphasis", "really", ""),
    ]


def test_a_footnote_that_nothing_refers_to_is_not_lost() -> None:
    assert blocks("It stopped.\n\n[^why]: The engine.\n")[-1] == ("footnote", 0, "[why]", "The engine.")


def test_inline_markup_is_spans() -> None:
    text = "*It* **stopped ~~at~~** `noon` [here *too*](https://example.org/é?a=1 'x') <https://example.org/b>\n"
    assert read(text).text == "It stopped at noon here too https://example.org/b"
    assert inlines(text) == [
        ("emphasis", "It", ""),
        ("strong", "stopped at", ""),
        ("strike", "at", ""),
        ("code", "noon", ""),
        ("link", "here too", "https://example.org/é?a=1"),
        ("emphasis", "too", ""),
        ("link", "https://example.org/b", "https://example.org/b"),
    ]


def test_soft_breaks_are_spaces_and_hard_breaks_are_newlines() -> None:
    assert read("It\nstopped  \nat\\\nnoon<br/>sharp").text == "It stopped\nat\nnoon\nsharp"


def test_an_image_is_its_description() -> None:
    text = "Look: ![a *red* ferry](a.png) and <img src='b.png' alt='a bell'>.\n"
    assert read(text).text == "Look: a red ferry and a bell."
    assert parse("![](a.png)\n", "a.md") == []


def test_html_is_its_words() -> None:
    block = (
        '<div class="a > b">The <b>ferry</b> &amp; the&nbsp;bell<br>rang<!-- not -->.</div>\n<script>no()</script>\n'
    )
    text = f"{block}\nIt <i>stopped</i> &lt;b&gt; &amp;lt;\n"
    assert [found[3] for found in blocks(text)] == ["The ferry & the\u00a0bell", "rang.", "It stopped <b> &lt;"]


def test_broken_html_loses_no_words() -> None:
    assert "the ferry" in read("<div <p the ferry\n").text
    assert "the ferry" in read("<!-- the ferry\n").text


def test_quotation_marks_stay_as_they_were_written() -> None:
    assert read("\"It stopped\" -- 'really'... (c)\n").text == "\"It stopped\" -- 'really'... (c)"


def test_orders_to_the_program_that_makes_the_site_are_no_text() -> None:
    text = '{% image "a.png" "A ferry" %}\n\nIt stopped {% now %}.\n\n{{< video 12 >}}\n'
    assert [found[3] for found in blocks(text)] == ["It stopped."]


def test_entities_cannot_bring_controls_back() -> None:
    article = read("a &#27;[2J &#x202e;b &#x9b;2J\n\n[link](<https://example.org/&#x202e;>)\n")
    assert "\u202e" not in article.text + article.inlines[0].target
    assert not any(sign < " " for sign in article.text.replace("\n", ""))


def test_a_very_long_text_is_read_as_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "_LONGEST", 100)
    text = "---\ntitle: The ferry\n---\n\n" + "It *stopped*.\n\n" * 20
    article = read(text)
    assert article.title == "The ferry"
    assert article.blocks[1].of(article.text) == "It *stopped*."
    assert article.inlines == ()


DEEP = {
    "images": "![" * 2000 + "x" + "](y)" * 2000,
    "links": "[" * 3000 + "x" + "](y)" * 3000,
    "quotes": "> " * 5000 + "x",
    "items": "- " * 5000 + "x",
    "lists": "".join(f"{'  ' * depth}- item x\n" for depth in range(300)),
    "notes": "^[" * 1000 + "x" + "]" * 1000,
    "notes in notes": "[^a]: [^a]\n" * 500 + "[^a] x",
    "cells": "|" * 3000 + "x",
    "tags": "<a " * 3000 + "x",
    "comments": "<!--" * 3000 + "x",
    "emphasis": "*a **b " * 2000 + "x",
    "quotations": '"x" said he. ' * 5000,
}


@pytest.mark.parametrize("name", DEEP)
def test_the_words_of_deep_and_unclosed_markup_are_not_lost(name: str) -> None:
    assert DEEP[name].count("x") == read(DEEP[name]).text.count("x")


def test_lists_of_a_person_are_never_too_deep() -> None:
    found = blocks("".join(f"{'  ' * depth}- item\n" for depth in range(25)))
    assert [level for _, level, _, _ in found] == list(range(1, 26))


MARKS = (
    "# ",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "[",
    "](",
    ")",
    "![",
    "> ",
    "- ",
    "1. ",
    "\n",
    "\n\n",
    "|",
    "|-|",
    "    ",
    "\t",
)
MORE = (
    "[^a]",
    "[^a]: ",
    "^[",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "---",
    "+++",
    "a: b",
    "&amp;",
    "&#10;",
    "\\",
    "  \n",
    "é\u0301",
)


@given(st.lists(st.one_of(st.sampled_from(MARKS + MORE), st.text(max_size=5)), max_size=40).map("".join))
@settings(deadline=None, max_examples=400)
def test_every_span_of_every_text_is_in_the_text(text: str) -> None:
    for article in parse(text, "a.md"):
        assert "\n".join(block.of(article.text) for block in article.blocks) == article.text
        assert article.title
        for inline in article.inlines:
            assert 0 <= inline.start < inline.end <= len(article.text)
            assert any(block.start <= inline.start and inline.end <= block.end for block in article.blocks)
            assert isinstance(inline.kind, InlineKind)
