"""Bytes become the text that was written, whatever program wrote them."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.sources.decode import decode, is_binary

FRENCH = (
    "« La marée n’attend pas », a prévenu l’élue : le chantier coûtera 3 000 € de plus.\r\n"
    "Où ira l’argent ? À l’école, répond-elle… et « à personne d’autre »."
)
ENGLISH = "“We’re not ready,” she said – and that’s that… “The boats’ owners” agreed. It cost £300."
OTHERS = {
    "de": "„Über die Brücke fährt niemand“, sagte der Bürgermeister. Das Café an der Straße schließt früh.",
    "es": "«¿Qué pasó mañana?», preguntó el niño. La señora no contestó; el camión pasó después.",
    "sv": "Båten låg på andra sidan ån. Hon frågade: är det så långt till ön?",
}


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "mac-roman", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, ENGLISH, *OTHERS.values()])
def test_a_text_comes_back(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["latin-1", "iso8859-15", "cp850"])
def test_french_in_old_code_pages_comes_back(encoding: str) -> None:
    text = "Le pêcheur a été élu à l'unanimité ; sa sœur, forcément, s'en réjouit, et l'été commence bientôt."
    text = text if encoding == "iso8859-15" else text.replace("œ", "oe")
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(mark: bytes, encoding: str) -> None:
    assert decode(mark + FRENCH.encode(encoding)) == (FRENCH, encoding)


@pytest.mark.parametrize("word", ["été", "cœur", "« non »", "L’été", "Noël"])
def test_a_few_letters_are_enough_for_the_code_page_of_windows(word: str) -> None:
    assert decode(word.encode("cp1252"))[0] == word


def test_one_broken_byte_does_not_make_the_rest_another_encoding() -> None:
    data = FRENCH.encode() + b"\xff" + FRENCH.encode()
    text, encoding = decode(data)
    assert encoding == "utf-8"
    assert text.replace("\ufffd", "") == FRENCH + FRENCH


def test_utf8_cut_inside_a_letter_is_utf8() -> None:
    assert decode(FRENCH.encode()[:12])[1] == "utf-8"


@given(st.binary(max_size=200))
@settings(deadline=None)
def test_decoding_never_fails(data: bytes) -> None:
    text, encoding = decode(data)
    assert codecs.lookup(encoding)
    assert isinstance(text, str)
    assert isinstance(is_binary(data), bool)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
@settings(deadline=None)
def test_utf8_is_always_recognised(text: str) -> None:
    assert decode(("x" + text).encode()) == ("x" + text, "utf-8")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%more",
        b"PK\x03\x04zip",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\x7fELF\x02\x01",
        b"{\\rtf1 text}",
        bytes(range(256)) * 8,
        b"\0" * 100,
    ],
)
def test_what_is_no_text_is_told(data: bytes) -> None:
    assert is_binary(data)


@pytest.mark.parametrize(
    "data",
    [b"", b"text", FRENCH.encode("utf-16"), FRENCH.encode("mac-roman"), b"\x1b[31mred\x1b[0m\x07\x08", b"page\fpage"],
)
def test_texts_are_no_binaries(data: bytes) -> None:
    assert not is_binary(data)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["The ferry sails, “she” said.", "Паром идёт, сказала она.", "Été 👍 à Évreux"])
def test_unicode_without_a_mark_is_told_by_its_zeros(encoding: str, text: str) -> None:
    assert decode((text * 20).encode(encoding)) == (text * 20, encoding)


def test_a_text_with_zeros_among_its_letters_is_no_utf_16() -> None:
    text = "The ferry between Saint-Mareuil and Eastmere. " * 20
    sown = b"\0".join(text.encode()[place : place + 7] for place in range(0, len(text), 7))
    assert decode(sown)[1] == "utf-8"
