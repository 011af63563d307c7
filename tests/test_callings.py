"""What one person can be called: other nouns and the age tell whom a noun means; all people are invented."""

import pytest

from reader.annotate import annotate, paragraphs
from reader.annotate.callings import age_told, fits_age, fits_calling
from reader.annotate.languages import language_table


def last_speaker(text: str, language: str) -> str | None:
    return annotate(text, paragraphs(text), language).quotations[-1].speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "La présidente du tribunal, Jeanne Cormerais, lit l’acte. Clara Ravel est morte en mai. « Combien "
            "d’heures aviez-vous dormi ? » demande la magistrate.",
            "Jeanne Cormerais",
        ),
        (
            "fr",
            "La députée Anna Vidal a voté contre. Le ministre, Paul Morin, et Léa Sorel, actrice, sont venus. "
            "« Je maintiens », dit l’élue.",
            "Anna Vidal",
        ),
        (
            "fr",
            "Noé Martin, 15 ans, attend. Près de lui, Marc Tissandier, 52 ans, se tait. « Je m’ennuie », dit "
            "l’adolescent.",
            "Noé Martin",
        ),
        (
            "fr",
            "Aïcha Benmansour, 38 ans, attend. Sophie Estève, 61 ans, se tait. « Il avait fait son sac », dit cette "
            "mère de 38 ans.",
            "Aïcha Benmansour",
        ),
        (
            "en",
            "Everett Lindqvist, the Republican mayor, was there. Lorraine Pickett, a nurse, was not. “We wait,” the "
            "Republican said.",
            "Everett Lindqvist",
        ),
        (
            "en",
            "Ruby Tautahi, 22, won. Her coach, Ann Marlow, 51, wept. “I ran as I could,” the 22-year-old said.",
            "Ruby Tautahi",
        ),
        (
            "es",
            "El alcalde, Julio Berenguer, calla. Pedro Salas, actor, aplaude. «No hay dinero», dijo el regidor.",
            "Julio Berenguer",
        ),
    ],
)
def test_a_noun_means_whom_it_fits(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "Le médecin Vincent Hallouin est là. Le médecin cherche ses mots. « Je dormais », lâche-t-il.",
            "Vincent Hallouin",
        ),
        (
            "fr",
            "Irina Toldeva est ministre de la Justice. L’ancienne ministre a appelé à se rassembler. « Nous n’aurons "
            "que des fleurs », a-t-elle promis.",
            "Irina Toldeva",
        ),
    ],
)
def test_a_noun_counts_as_a_mention_for_the_pronoun_behind_it(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


def test_who_was_once_something_is_not_who_is_it_now() -> None:
    text = (
        "The goalkeeper, Mats Ellingsen, slipped. The manager, Gro Tveit, looked away. She forgave him. "
        "“We missed nine chances,” the former midfielder said."
    )
    assert last_speaker(text, "en") == "Gro Tveit"


def test_of_two_who_are_called_so_the_one_told_about_is_meant() -> None:
    text = (
        "L'avocate Anna Vidal est là. L'avocate Léa Sorel attend. Anna Vidal se lève. Anna Vidal parle. L'avocate note "
        "que « tout se joue là »."
    )
    assert last_speaker(text, "fr") == "Anna Vidal"


def test_nouns_of_one_group_fit_and_those_of_others_do_not() -> None:
    french = language_table("fr")
    assert fits_calling(french, "magistrate", {"présidente"}) == 1
    assert fits_calling(french, "magistrate", {"chanteuse"}) == -1
    assert fits_calling(french, "magistrate", set()) == 0
    assert fits_calling(french, "badaud", {"chanteuse"}) == 0


@pytest.mark.parametrize(
    ("language", "head", "phrase", "ages"),
    [
        ("fr", "trentenaire", "le trentenaire", (30, 39)),
        ("fr", "mère", "cette mère de 38 ans", (38, 38)),
        ("en", "16-year-old", "the 16-year-old", (16, 16)),
        ("de", "71-jährige", "der 71-Jährige", (71, 71)),
        ("fr", "maire", "le maire", None),
    ],
)
def test_a_phrase_may_tell_an_age(language: str, head: str, phrase: str, ages: tuple[int, int] | None) -> None:
    assert age_told(language_table(language), head, phrase) == ages


def test_an_age_fits_tells_nothing_or_does_not_fit() -> None:
    assert [fits_age((30, 39), 34), fits_age((30, 39), None), fits_age(None, 34), fits_age((30, 39), 41)] == [
        1,
        0,
        0,
        -1,
    ]


@pytest.mark.parametrize("code", ["fr", "en", "de", "es", "it", "pt", "nl"])
def test_every_noun_of_a_table_is_in_a_group_of_several(code: str) -> None:
    table = language_table(code).callings
    for group in set().union(*table.values()):
        assert sum(group in groups for groups in table.values()) > 1
