"""What holds for every text that is annotated."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotate import RULES, annotate, annotate_article, paragraphs
from reader.article import Article, Block, BlockKind, Kind

SEED = Path(__file__).parent.parent / "seeds" / "000_3bc71d8440520fcf.txt"

WORDS = st.lists(
    st.sampled_from(
        [
            "«",
            "»",
            "“",
            "”",
            "„",
            '"',
            "'",
            "’",
            "—",
            ",",
            ".",
            ":",
            ";",
            "?",
            "!",
            "(",
            ")",
            "il",
            "elle",
            "a",
            "dit",
            "que",
            "selon",
            "Paul",
            "Morin",
            "le",
            "maire",
            "l’",
            "a-t-il",
            "said",
            "she",
            "according",
            "to",
            "Ruth",
            "Calloway",
            "sagte",
            "er",
            "laut",
            "und",
            "et",
            "de",
            "mot",
        ]
    ),
    max_size=60,
).map(" ".join)


@given(st.one_of(WORDS, st.text(max_size=80)), st.sampled_from(["", "fr", "en", "de", "es", "zh", "xx"]))
@settings(deadline=None, max_examples=250)
def test_spans_are_sorted_apart_and_inside_the_text(text: str, language: str) -> None:
    found = annotate(text, paragraphs(text), language)
    for spans in (found.quotations, found.names):
        assert all(a.end <= b.start for a, b in pairwise(spans))
    for quotation in found.quotations:
        assert quotation.end <= len(text)
        assert quotation.start <= quotation.content.start <= quotation.content.end <= quotation.end
        assert quotation.rule in RULES
        assert 0.0 <= quotation.confidence <= 1.0
        assert (quotation.speaker is None) == (quotation.confidence == 0.0)
        assert quotation.spoken or quotation.speaker is None
        for span in filter(None, (quotation.mention, quotation.cue)):
            assert span.of(text).strip()


@given(st.text(max_size=200))
@settings(deadline=None)
def test_paragraphs_cover_any_text(text: str) -> None:
    blocks = paragraphs(text)
    assert "\n".join(block.of(text) for block in blocks) == text


def test_annotating_twice_gives_the_same() -> None:
    text = "« Oui », dit Paul Morin. « Non », dit Léa Blum. Elle ajoute : « Jamais. »"
    assert annotate(text, paragraphs(text), "fr") == annotate(text, paragraphs(text), "fr")


def test_all_five_pairs_of_the_sample_article_are_found_and_are_sam_altmans() -> None:
    source = SEED.read_text(encoding="utf-8")
    text = source[source.index("Sam Altman") :]
    blocks = [
        Block(b.start, b.end, BlockKind.TITLE if text.startswith("« Un juste", b.start) else b.kind)
        for b in paragraphs(text)
    ]
    found = annotate(text, blocks, "fr").quotations
    assert len(found) == 5
    assert [quotation.speaker for quotation in found] == ["Sam Altman"] * 5
    assert found[2].mention is not None
    assert found[2].mention.of(text) == "il"
    assert found[4].kind is Kind.DIRECT


def test_an_article_is_annotated_by_its_own_language() -> None:
    text = "“We stand by it,” said Maya Ellison."
    article = Article(text, (Block(0, len(text)),), language="en")
    assert [quotation.speaker for quotation in annotate_article(article).quotations] == ["Maya Ellison"]


def test_code_and_rules_hold_no_quotations() -> None:
    text = 'say("a b c d e f g h")\n***'
    blocks = (Block(0, 22, BlockKind.CODE), Block(23, 26, BlockKind.RULE))
    assert annotate(text, blocks, "en").quotations == ()


def test_importing_the_package_loads_no_table_and_no_model() -> None:
    code = (
        "import sys, reader.annotate;"
        "print([m for m in sys.modules if m.startswith('reader.annotate.') and m != 'reader.annotate.rules'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("« a b c, dit Paul Morin, d e f » ", 4_000),
        ("— Oui, dit-il, non.\n", 4_000),
        ("Paul Morin a dit que ", 0),
        ("selon ", 0),
        (", ", 0),
    ],
)
def test_long_monotonous_texts_are_read_to_their_end(piece: str, count: int) -> None:
    text = piece * 2_000
    assert len(annotate(text, paragraphs(text), "fr").quotations) == count


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bonjour. « Oui », dit Anne Dupont.", "Anne Dupont"),
        ("“Yes,” said Anne Dupont.", "Anne Dupont"),
        ("„Ja“, sagte Anna Berg.", "Anna Berg"),
        ("«No», dijo Ana Ruiz.", "Ana Ruiz"),
    ],
)
def test_a_few_words_tell_their_language_by_who_says_them(text: str, speaker: str) -> None:
    assert [one.speaker for one in annotate(text, paragraphs(text)).quotations] == [speaker]


def test_a_name_that_means_somebody_else_keeps_its_own_form() -> None:
    text = "Gov. Everett Hale came. “No,” the Republican said. Republicans left. The Republican Party won."
    assert annotate(text, paragraphs(text), "en").names
