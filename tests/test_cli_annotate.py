"""`reader annotate --jsonl`: texts in, quotations and names out, offsets in the text as it came."""

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotate import annotate, paragraphs
from reader.text.clean import clean, clean_aligned
from tests.cli_run import Ran, run

TEXT = "« La digue tiendra », a déclaré Inès Baudouin, la directrice du port. Elle a parlé à Eastmere."


def annotated(*texts: str) -> Ran:
    """Run the command on texts, whose ids are their numbers."""
    lines = [json.dumps({"id": number, "lang": "fr", "text": text}) for number, text in enumerate(texts)]
    return run("annotate", "--jsonl", stdin="\n".join(lines).encode())


def words(text: str, spans: list[dict[str, Any]], of: str = "") -> list[str]:
    return [text[span[f"{of}start"] : span[f"{of}end"]] for span in spans]


def test_a_prediction_has_the_form_that_is_scored() -> None:
    (row,) = annotated(TEXT).rows
    assert row["id"] == 0
    (quote,) = row["quotes"]
    assert quote == {
        "start": 0,
        "end": 20,
        "kind": "direct",
        "speaker": "Inès Baudouin",
        "speaker_start": 32,
        "speaker_end": 45,
        "cue": "a déclaré",
        "cue_start": 22,
        "cue_end": 31,
        "confidence": quote["confidence"],
    }
    assert {"start": 32, "end": 45, "type": "PER"} in row["names"]


def test_every_text_gets_its_line_in_order() -> None:
    assert [row["id"] for row in annotated("", "Un mot.", TEXT).rows] == [0, 1, 2]


def test_ids_come_back_as_they_are() -> None:
    ids = ["a\x1b[31m\u202eb", 7, None, "é"]
    lines = "\n".join(json.dumps({"id": each, "text": "x"}) for each in ids)
    ran = run("annotate", "--jsonl", stdin=lines.encode())
    assert [row["id"] for row in ran.rows] == ids
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out


@pytest.mark.parametrize(
    "change",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("digue", "di\u00adgue").replace("Baudouin", "Bau\u00addouin"),
        lambda text: "\ufeff\u200b" + text.replace(", ", ",\u200b "),
        lambda text: "\x1b[1m" + text.replace("Inès", "\x1b]8;;x\x1b\\Inès"),
        lambda text: "Ce lundi.\r\n\r\n" + text,
    ],
)
def test_offsets_count_in_the_text_as_it_came(change: Any) -> None:
    text = change(TEXT)
    (row,) = annotated(text).rows
    assert [clean(each) for each in words(text, row["quotes"])] == ["« La digue tiendra »"]
    assert [clean(each) for each in words(text, row["quotes"], "speaker_")] == ["Inès Baudouin"]
    assert [clean(each) for each in words(text, row["quotes"], "cue_")] == ["a déclaré"]
    assert "Inès Baudouin" in [clean(each) for each in words(text, row["names"])]


@pytest.mark.parametrize("line", ["garbage", "[1]", '{"id": 1}', '{"text": "x"}', '{"id": 1, "text": 2}', "[" * 99_999])
def test_a_line_that_is_no_text_is_said_and_the_others_are_annotated(line: str) -> None:
    ran = run("annotate", "--jsonl", stdin=f'{line}\n\n{{"id": 2, "text": "Un mot."}}\n'.encode())
    assert [row["id"] for row in ran.rows] == [2]
    assert "line 1 of standard input" in ran.err
    assert ran.code == 2


def test_nothing_in_is_nothing_out() -> None:
    assert run("annotate", "--jsonl") == Ran(0, "", "")


def test_texts_and_files_at_once_are_a_mistake() -> None:
    assert run("annotate", "--jsonl", "seeds").code == 2


SIGNS = (
    "ab é«»\u0301\u0323\r\n\t\x1b[]31m;\x07\\\x9b\x9d\u200b\u00ad\u202e\u1100\u1161\u11a8\u09c7\u09be\u034f\u0488経😀"
)


@given(st.text(st.one_of(st.sampled_from(SIGNS), st.characters()), max_size=40))
@settings(deadline=None, max_examples=500)
def test_what_is_cleaned_knows_where_it_comes_from(text: str) -> None:
    cleaned, origins = clean_aligned(text)
    assert cleaned == clean(text)
    assert all(start < end for start, end in origins)
    assert origins == sorted(origins)
    for sign, (start, end) in zip(cleaned, origins, strict=True):
        assert sign in unicodedata.normalize("NFC", clean(text[start:end]) or "\n")


@given(st.text(st.sampled_from("« é»Jean dit,.\r\n\u0301\u200b"), max_size=60))
@settings(deadline=None, max_examples=200)
def test_a_span_of_the_text_as_it_came_cleans_to_the_span_that_was_found(text: str) -> None:
    cleaned = clean(text)
    found = annotate(cleaned, paragraphs(cleaned), "fr").quotations
    (row,) = annotated(text).rows
    assert [clean(each) for each in words(text, row["quotes"])] == [clean(quote.of(cleaned)) for quote in found]
