"""Lines become paragraphs: wrapped prose flows again, and what is no prose keeps its lines."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import BlockKind
from reader.sources.pages import printed_from, without_pages
from reader.sources.paragraphs import paragraphs

PROSE = (
    "The ferry stopped on Monday, and nobody on either bank was surprised: the engine had coughed since March, the"
    " ferryman had said so to the mayor, to the priest and to the fish, and only the fish had listened with patience."
)
OTHER = (
    "It will sail again when the part arrives from the other side, which it cannot do, of course, as long as the"
    ' ferry does not sail; Mr. Tarn has written a letter about it, in which the words "in due course" occur twice.'
)


def read(text: str) -> list[str]:
    """The text of each block."""
    return [draft.text for draft in paragraphs(text.split("\n"))]


@pytest.mark.parametrize("width", [40, 60, 72, 79, 100])
@pytest.mark.parametrize("indent", ["", "   "])
@pytest.mark.parametrize("between", ["\n\n", "\n \n\n"])
def test_wrapped_prose_flows_again(width: int, indent: str, between: str) -> None:
    wrapped = [textwrap.fill(text, width, initial_indent=indent) for text in (PROSE, OTHER, PROSE)]
    assert read(between.join(wrapped)) == [PROSE, OTHER, PROSE]


@pytest.mark.parametrize("width", [50, 72])
def test_an_indent_alone_begins_a_paragraph(width: int) -> None:
    wrapped = [textwrap.fill(text, width, initial_indent="    ") for text in (PROSE, OTHER)]
    assert read("\n".join(wrapped)) == [PROSE, OTHER]


def test_long_lines_are_paragraphs_with_or_without_empty_lines() -> None:
    for between in ("\n", "\n\n"):
        assert read(f"The ferry{between}{PROSE}{between}{OTHER}") == ["The ferry", PROSE, OTHER]


def test_sentences_of_a_line_each_are_paragraphs() -> None:
    lines = [
        "The ferry stopped on Monday, to the surprise of nobody.",
        "It will sail again when the engine has been mended.",
    ]
    assert read("\n".join(lines)) == lines


def test_verse_keeps_its_lines() -> None:
    verse = "The ferry stopped on Monday noon\nBelow a thin and early moon\nAnd no one came to row."
    text = "\n\n".join([textwrap.fill(PROSE, 72), verse, textwrap.fill(OTHER, 72)])
    assert read(text) == [PROSE, verse, OTHER]
    assert read(f"{verse}\n\n{verse}") == [verse, verse]


def test_verse_keeps_its_indents() -> None:
    verse = "The ferry stopped\n  Below the moon\nAnd no one came"
    assert read("  " + verse.replace("\n", "\n  ")) == [verse]


def test_dialogue_keeps_its_lines() -> None:
    speech = "— Will it sail? asked the priest, who had a wedding to bless on the other bank at noon and no boat."
    answer = "— No, said the ferryman."
    text = "\n".join([textwrap.fill(PROSE, 60), textwrap.fill(speech, 60), answer, "-- Never?", "- Ask the fish."])
    assert read(text) == [PROSE, speech, answer, "-- Never?", "- Ask the fish."]


def test_a_dash_inside_a_sentence_begins_no_line() -> None:
    lines = [
        "The ferry stopped on Monday, after a long and patient",
        "— some would say a fishy — wait on the part of all the",
    ]
    assert len(read("\n".join([*lines, "village."]))) == 1


def test_lists_keep_their_lines_and_their_markers() -> None:
    first = ["To bring across:", "", "- two goats", "- the letter that Mr. Tarn has written about the engine and"]
    drafts = paragraphs([*first, "  the part", "* hay"])
    assert [draft.text for draft in drafts] == [
        "To bring across:",
        "- two goats",
        "- the letter that Mr. Tarn has written about the engine and the part",
        "* hay",
    ]
    assert [draft.kind for draft in drafts[1:]] == [BlockKind.ITEM] * 3


def test_numbered_lists_keep_their_lines() -> None:
    assert read("1. goats\n2. hay\n10) the priest") == ["1. goats", "2. hay", "10) the priest"]


def test_a_line_of_stars_is_a_rule() -> None:
    drafts = paragraphs([PROSE, "", "* * *", OTHER, "-----"])
    assert [draft.kind.value for draft in drafts] == ["paragraph", "rule", "paragraph", "rule"]
    assert drafts[1].text == ""


def test_a_parted_word_is_whole_again_where_the_text_knows_it() -> None:
    lines = ["The ferryman had mended the engine himself, twice, with a spoon, and the fer-", "ryman said so; a well-"]
    assert read("\n".join([*lines, "known story."])) == [
        "The ferryman had mended the engine himself, twice, with a spoon, and the ferryman said so; a well-known story."
    ]


def test_words_parted_in_print_are_whole_again_and_compounds_keep_their_hyphen() -> None:
    lines = ["The ferry is can‐", "celled, said the well‐", "known Marc Les‐", "trade in Saint‐"]
    assert read("\n".join([*lines, "Nazaire; all is well, as is known."])) == [
        "The ferry is cancelled, said the well-known Marc Lestrade in Saint-Nazaire; all is well, as is known."
    ]


def test_a_text_that_parts_words_as_printers_do_has_them_all_whole_again() -> None:
    known = "The ferryman mended the engine of the ferry and crossed the harbour towards the lighthouse of the island."
    parted = ["At night, when the wind was up, the fer-", "ryman heard the engine cough over the har-"]
    parted += ["bour, and from the door of the light-", "house he counted the lamps: there were seven-", "teen."]
    assert read("\n".join([known, "", *parted]))[1:] == [
        "At night, when the wind was up, the ferryman heard the engine cough over the harbour, and from the door of "
        "the lighthouse he counted the lamps: there were seventeen."
    ]


def test_a_compound_that_shares_its_end_keeps_its_space() -> None:
    lines = ["Der Fährmann kennt alle Häfen an der Nord- und Ostsee, jeden", "Steg und jede Boje zwischen West-"]
    assert read("\n".join([*lines, "und Ostfriesland."]))[0].endswith("zwischen West- und Ostfriesland.")


def test_a_name_stays_with_its_abbreviation() -> None:
    lines = [
        "The whole village had seen the letter of the honourable",
        "Mr. Tarn, and the village laughed at it for a week and a",
    ]
    assert len(read("\n".join([*lines, "day."]))) == 1


def test_scripts_without_spaces_are_joined_without_one() -> None:
    line = "渡船星期一停航岸上的人都不覺得奇怪因為引擎從三月起就一直咳嗽船夫早就說過了"
    assert read(f"{line}\n{line}\n完") == [f"{line}{line}完"]


def test_columns_of_spaces_in_prose_become_one() -> None:
    assert read("The   ferry\tstopped.") == ["The ferry stopped."]


@pytest.mark.parametrize("number", ["- 12 -", "— 12 —", "Page 12", "page 12 sur 40", "\f", "12\n\f", "\f12\n"])
def test_a_page_that_ends_inside_a_sentence_is_joined(number: str) -> None:
    text = f"The ferry stopped on Monday and the\n{number}\nvillage laughed."
    assert without_pages(text) == "The ferry stopped on Monday and the\nvillage laughed."


def test_a_page_that_ends_a_sentence_ends_a_paragraph() -> None:
    assert (
        without_pages("The ferry stopped.\n\n3\n\fThe village laughed.\n\n4\n\f")
        == "The ferry stopped.\n\nThe village laughed."
    )


def test_running_heads_go() -> None:
    pages = [f"THE HARBOUR HERALD  {number}\n\nStory {name} ends here." for number, name in enumerate("abc", 1)]
    assert without_pages("\f".join(pages)) == "\n\n".join(f"Story {name} ends here." for name in "abc")


def test_a_number_alone_is_a_chapter_where_there_are_no_pages() -> None:
    assert without_pages("1\n\nThe ferry stopped.\n\n2\n\nThe village laughed.").count("2") == 1


@given(st.text(st.sampled_from("ab M.,-—«*1)\n \t\f"), max_size=120))
@settings(deadline=None, max_examples=300)
def test_no_letter_is_lost(text: str) -> None:
    kept = "".join(read(text))
    assert [sign for sign in kept if sign in "abM"] == [sign for sign in text if sign in "abM"]


PRINTED = (
    "The ferry stops\n{}\n11/27/26, 8:30 AM The ferry stops\nhttps://example.org/ferry 1/2",
    "{}\n11/27/26, 8:30 AM The ferry stops\nhttps://example.org/ferry 2/2",
)
"""What Chromium prints around two pages."""


def test_what_a_browser_prints_around_pages_is_no_text_but_tells_the_address() -> None:
    pages = [page.format(text) for page, text in zip(PRINTED, (PROSE, OTHER), strict=True)]
    assert printed_from(pages) == (True, "https://example.org/ferry")
    assert without_pages("\f".join(pages)) == f"The ferry stops\n{PROSE}\n\n{OTHER}"
    firefox = f"{PROSE}\n1 of 2 27/11/2026, 08:30\f{OTHER}\n2 of 2 27/11/2026, 08:30"
    assert without_pages(firefox) == f"{PROSE}\n\n{OTHER}"
    assert printed_from([PROSE, OTHER]) == (False, "")


def test_a_sentence_that_goes_on_with_a_name_on_the_next_page_is_one() -> None:
    lines = [
        "The ferry stopped on Monday, said the captain, who has",
        "steered it for years, and the keeper of the light, Mr.",
    ]
    text = "\n".join(lines).removesuffix(", Mr.") + "\fMarc Lestrade, agreed."
    assert without_pages(text) == "\n".join(lines).removesuffix(", Mr.") + "\nMarc Lestrade, agreed."
    assert "\n\nMarc" in without_pages("The ferry stopped on Monday and nobody knew why.\nA list:\n\fMarc Lestrade")


def test_pages_printed_across_flow_as_well() -> None:
    lines = ["The harbour was closed on Monday, and the ferry stayed where it was " * 2 + "until", "the evening. " * 3]
    assert len(read("\n".join([*lines[:1], lines[0].lower(), *lines[1:]]))) == 1
