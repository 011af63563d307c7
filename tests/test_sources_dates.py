"""Dates are read as precisely as they are written, and never guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.sources.dates import date_in_address, date_in_name, day_of_seconds, is_month, read_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023", "2023"),
        ("2023-05", "2023-05"),
        ("2023-05-17", "2023-05-17"),
        ("2023-5-7", "2023-05-07"),
        ("20230517", "2023-05-17"),
        ("2023/05/17", "2023-05-17"),
        ("2023-05-17T10:00:00Z", "2023-05-17"),
        ("2023-05-17 10:00:00 +0200", "2023-05-17"),
        ("2023-05-00", "2023-05"),
        ("Wed, 17 May 2023 10:00:00 +0200", "2023-05-17"),
        ("Wed May 17 2023 10:00:00 GMT+0200", "2023-05-17"),
        ("12 mai 2023", "2023-05-12"),
        ("1er août 2023", "2023-08-01"),
        ("1ER AOUT 2023", "2023-08-01"),
        ("Publié le vendredi 12 mai 2023 à 10h32", "2023-05-12"),
        ("mar. 16 mai 2023", "2023-05-16"),
        ("May 12, 2023", "2023-05-12"),
        ("Friday, May 12th, 2023 at 10:00", "2023-05-12"),
        ("12th of May 2023", "2023-05-12"),
        ("12-May-2023", "2023-05-12"),
        ("12. Mai 2023", "2023-05-12"),
        ("1. März 2023", "2023-03-01"),
        ("12 de mayo de 2023", "2023-05-12"),
        ("1º de março de 2023", "2023-03-01"),
        ("12 maggio 2023", "2023-05-12"),
        ("12 mei 2023", "2023-05-12"),
        ("mai 2023", "2023-05"),
        ("mayo de 2023", "2023-05"),
        ("Sept. 2021", "2021-09"),
        ("2023年5月17日", "2023-05-17"),
        ("2023 年 5 月 17 日", "2023-05-17"),
        ("2023년 5월 17일", "2023-05-17"),
        ("17 maj 2023 kl. 10.30", "2023-05-17"),
        ("17. desember 2023", "2023-12-17"),
        ("17. toukokuuta 2023", "2023-05-17"),
        ("17. marraskuuta 2023", "2023-11-17"),
        ("17 października 2023", "2023-10-17"),
        ("17 мая 2023 г.", "2023-05-17"),
        ("2023. május 17.", "2023-05-17"),
        ("17 Mar 2023", "2023-03-17"),
        ("20230517102000", "2023-05-17"),
        ("Wed, 17 May 23 10:00:00 GMT", "2023-05-17"),
        ("Sun, 06 Nov 94 08:49:37 GMT", "1994-11-06"),
        ("17/05/2023", "2023-05-17"),
        ("05/17/2023", "2023-05-17"),
        ("05/05/2023", "2023-05-05"),
        ("05/2023", "2023-05"),
    ],
)
def test_a_date_that_can_be_read_in_one_way(text: str, date: str) -> None:
    assert str(read_date(text)) == date
    assert str(read_date(text, "en")) == date


@pytest.mark.parametrize("language", ["fr", "de", "es", "it", "pt", "nl", "da", "fi", "pl", "ru", "fr-CA"])
def test_most_of_europe_writes_the_day_first(language: str) -> None:
    assert str(read_date("02/01/2026", language)) == "2026-01-02"
    assert str(read_date("2.1.2026", language)) == "2026-01-02"


@pytest.mark.parametrize("language", ["", "en", "sv"])
def test_a_date_that_can_be_read_in_two_ways_is_not_guessed(language: str) -> None:
    assert read_date("02/01/2026", language) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "May 12",
        "12 mai",
        "Spring 2023",
        "jui 2023",
        "2023-13-45",
        "2023-02-30",
        "31 février 2023",
        "45/45/2023",
        "0001-01-01",
        "1684310400",
        "version 1.2.3",
        "9" * 5000,
    ],
)
def test_what_is_no_date_of_an_article_is_none(text: str) -> None:
    assert read_date(text, "fr") is None


@given(st.text(st.sampled_from("0123456789-/. mai,Tétjuin年月日"), max_size=24))
@settings(deadline=None, max_examples=300)
def test_reading_never_fails(text: str) -> None:
    date = read_date(text, "fr")
    assert date is None or 1000 <= date.year <= 2999


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("notes/2023-05-17-a-word.md", "2023-05-17"),
        ("a-word-2023_05_17.txt", "2023-05-17"),
        ("20230517 a word.txt", "2023-05-17"),
        ("2023-05-17/index.md", "2023-05-17"),
        ("2023-05-17/a-word.md", "None"),
        ("2023-13-17.md", "None"),
        ("000_3bc71d8440520fcf.txt", "None"),
        ("1914-18 the war.txt", "None"),
    ],
)
def test_a_file_name_may_hold_a_day(path: str, date: str) -> None:
    assert str(date_in_name(path)) == date


@pytest.mark.parametrize(
    ("address", "date"),
    [
        ("https://example.org/2023/05/17/a-word.html", "2023-05-17"),
        ("2023/05/17/a-word", "2023-05-17"),
        ("https://example.org/2023/05/a-word", "2023-05"),
        ("https://example.org/a/2023/45/b", "None"),
        ("https://example.org/12345/05/17/", "None"),
    ],
)
def test_an_address_may_hold_a_day(address: str, date: str) -> None:
    assert str(date_in_address(address)) == date


def test_an_abbreviation_names_a_month_where_it_can_name_only_one() -> None:
    assert is_month("Déc")
    assert not is_month("ju")
    assert not is_month("jui")


def test_no_abbreviation_of_three_letters_but_one_names_two_months() -> None:
    assert [is_month(name) for name in ("mar", "maa", "lis", "cze", "июн", "jui")] == [True] * 5 + [False]


@pytest.mark.parametrize("value", [1684310400, 1684310400000, "1684310400.5"])
def test_seconds_and_milliseconds_are_a_day(value: object) -> None:
    assert day_of_seconds(value) == "2023-05-17"


@pytest.mark.parametrize("value", [12, 20230517, 10**30, float("nan"), float("inf"), -1684310400, "x", None, [], True])
def test_other_numbers_are_no_day(value: object) -> None:
    assert day_of_seconds(value) == ""
