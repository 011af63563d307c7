"""Folded text is equal where a reader would call it the same, and every place in it leads back to the original."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.fold import WORD, find_words, fold, fold_with_map, normal, unfold, words, words_by_line

# Letters that articles are full of, and the signs that fold to several, to none, or only after another.
_SIGNS = (
    "aeéèÉœŒæßøłÅüñçiİıﬁ’‘ʼ'´«»“”–—-‑…½²\u00a0\u202f\u2009 \n\t\u0301\u0308\u200d\ufe0f经济がｶﾞＡ１한국йЁсΣάᾳאָعَกำक्ष😀"
)
texts = st.text(st.one_of(st.sampled_from(_SIGNS), st.characters(exclude_categories=["Cs"])), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’École", "l'ecole"),
        ("CŒUR, cœur", "coeur, coeur"),
        ("Ægir æ", "aegir ae"),
        ("Straße STRASSE ẞ", "strasse strasse ss"),
        ("Ørsted Łódź Đorđe", "orsted lodz dorde"),
        ("İstanbul ılık", "istanbul ilik"),
        ("ﬁn ﬂeur eﬃcace", "fin fleur efficace"),
        ("aujourd‘hui aujourdʼhui aujourd´hui", "aujourd'hui aujourd'hui aujourd'hui"),
        ("porte‑parole – — − ‐", "porte-parole - - - -"),
        ("10\u00a0000\u202f€\u2009!\u3000?", "10 000 € ! ?"),
        ("« oui » “yes” „ja“", '" oui " "yes" "ja"'),
        ("etc…", "etc..."),
        ("e\u0301te\u0301", "ete"),
        ("Ｒｅａｄｅｒ１２", "reader12"),
        ("经济学 がぎ カ", "经济学 がぎ カ"),
        ("Йод Ёж Άθως ΣΟΦΌΣ σοφός", "иод еж αθωσ σοφοσ σοφοσ"),
        ("한국", "한국"),
        ("m² 5º", "m2 5o"),
        ("un\nsaut\tet", "un\nsaut et"),
        ("zéro\u00ad\u200blargeur", "zerolargeur"),
    ],
)
def test_what_a_reader_calls_the_same_folds_alike(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_character_of_the_two_planes_of_letters_folds_to_what_folds_no_further() -> None:
    everything = "".join(chr(point) for point in range(0x20000) if not 0xD800 <= point < 0xE000)
    assert fold(fold(everything)) == fold(everything)


def test_the_fast_way_for_latin_text_is_the_slow_way() -> None:
    latin = "".join(chr(point) for point in range(256)) + "’—…–œ“”‘Œ\u202f\u2009‑"
    assert fold(latin) == fold(latin + "经").removesuffix("经")
    assert words(fold(latin)) == WORD.findall(fold(latin))


@given(texts, texts)
def test_folding_goes_sign_by_sign(one: str, two: str) -> None:
    assert fold(one + two) == fold(one) + fold(two)


@given(texts)
def test_the_map_belongs_to_the_folded_text(text: str) -> None:
    folded, places = fold_with_map(text)
    assert folded == fold(text)
    assert len(places) == len(folded)
    assert places == sorted(places)
    assert all(sign in fold(text[place]) for sign, place in zip(folded, places, strict=True))


@settings(deadline=None)
@given(texts, st.data())
def test_a_folded_stretch_leads_back_to_whole_letters_with_their_accents(text: str, data: st.DataObject) -> None:
    folded, places = fold_with_map(text)
    start = data.draw(st.integers(0, len(folded)))
    end = data.draw(st.integers(start, len(folded)))
    first, last = unfold(start, end, places, len(text))
    assert 0 <= first <= last <= len(text)
    if start < end:
        assert folded[start:end] in fold(text[first:last])
        assert last == len(text) or fold(text[last]), "an accent was left behind"
        assert fold(text[first]), "an accent of the letter before was taken along"
    else:
        assert first == last


@pytest.mark.parametrize(
    ("text", "sought", "original"),
    [
        ("le cœur bat", "coeur", "cœur"),
        ("le cœur bat", "co", "cœ"),
        ("le cœur bat", "eur", "œur"),
        ("de\u0301ja\u0300 vu", "deja", "de\u0301ja\u0300"),
        ("Straße", "s", "S"),
        ("die Straße", "strass", "Straß"),
        ("eﬃcace", "ff", "ﬃ"),
    ],
)
def test_ligatures_and_accents_are_covered_whole(text: str, sought: str, original: str) -> None:
    folded, places = fold_with_map(text)
    start = folded.index(sought)
    first, last = unfold(start, start + len(sought), places, len(text))
    assert text[first:last] == original


@given(texts)
def test_words_are_found_the_same_fast_and_slow(text: str) -> None:
    assert words(fold(text)) == WORD.findall(fold(text)) == [match[0] for match in find_words(fold(text))]


@given(texts)
def test_normal_text_is_words_between_single_spaces(text: str) -> None:
    found = normal(text)
    assert found.split() == words(fold(text))
    assert found == f" {' '.join(found.split())} "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L’École-Neuve, 2e étage", ["l", "ecole", "neuve", "2e", "etage"]),
        ("经济学 im Jahr 2024", ["经", "济", "学", "im", "jahr", "2024"]),
        ("abc经def", ["abc", "经", "def"]),
        ("моя_книга", ["моя", "книга"]),
        ("한국어 뉴스", ["한국어", "뉴스"]),
        ("हिन्दी", ["हिन्दी"]),
    ],
)
def test_words_are_letters_of_one_alphabet_or_one_ideograph(text: str, found: list[str]) -> None:
    assert words(fold(text)) == found


@given(st.text(alphabet=st.sampled_from("abÉœ’“ –\n\tẞßµжé̂n1_语"), max_size=60))
def test_the_words_of_each_line_are_those_of_the_line_alone(text: str) -> None:
    assert list(words_by_line(text)) == [words(fold(line)) for line in text.split("\n")]


@given(st.text(st.sampled_from("ab é\n")), st.integers(1, 9))
def test_a_long_text_is_cut_into_the_same_lines(text: str, piece: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.text.fold._PIECE", piece)
        assert list(words_by_line(text)) == [words(fold(line)) for line in text.split("\n")]
