"""Who a mention is: surnames, titles, pronouns, roles and acronyms lead to one name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotate import annotate, paragraphs
from reader.annotate.given_names import gender_of_given_name
from reader.annotate.languages import language_table
from reader.annotate.languages.base import Who
from reader.annotate.people import entities_of, person_key
from reader.article import Name, NameType


def names_of(text: str, *found: tuple[str, NameType]) -> list[Name]:
    names, place = [], 0
    for words, kind in found:
        place = text.index(words, place)
        names.append(Name(place, place + len(words), kind))
        place += len(words)
    return names


def canonical(text: str, *found: tuple[str, NameType], language: str = "fr") -> list[str]:
    names = names_of(text, *found)
    entities, owners = entities_of(text, names, language_table(language))
    return [entities[owner].canonical for owner in owners]


def speakers(text: str, language: str = "fr") -> list[str | None]:
    return [quotation.speaker for quotation in annotate(text, paragraphs(text), language).quotations]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Léa Fontanel", "lea fontanel"),
        ("M. Jean-Noël Barrot", "jean-noel barrot"),
        ("Dr. Ruth Calloway", "ruth calloway"),
        ("président Emmanuel Macron", "emmanuel macron"),
        ("Sir Ian McKellen", "ian mckellen"),
        ("Martin Luther King Jr.", "martin luther king"),
        ("L’Œuvre", "l'oeuvre"),
        ("Ruth Calloway’s", "ruth calloway"),
        ("Mme", "mme"),
        ("", ""),
    ],
)
def test_the_key_of_a_person_has_no_title_no_case_and_no_accents(name: str, key: str) -> None:
    assert person_key(name) == key


@given(st.text(max_size=40))
@settings(deadline=None)
def test_the_key_of_a_key_is_itself(name: str) -> None:
    assert person_key(person_key(name)) == person_key(name)


PERSON, BODY = NameType.PERSON, NameType.ORGANISATION


def test_a_surname_a_title_and_an_initial_join_the_full_name() -> None:
    text = "Amadou Coulibaly est là. A. Coulibaly parle, puis M. Coulibaly, puis Coulibaly."
    found = canonical(
        text, ("Amadou Coulibaly", PERSON), ("A. Coulibaly", PERSON), ("M. Coulibaly", PERSON), ("Coulibaly", PERSON)
    )
    assert set(found) == {"Amadou Coulibaly"}


def test_two_given_names_never_join() -> None:
    text = "Hillary Clinton et Bill Clinton sont venus."
    assert canonical(text, ("Hillary Clinton", PERSON), ("Bill Clinton", PERSON)) == ["Hillary Clinton", "Bill Clinton"]


def test_an_acronym_joins_the_name_that_it_stands_for() -> None:
    text = "La Banque centrale européenne a tranché. La BCE attend."
    assert canonical(text, ("Banque centrale européenne", BODY), ("BCE", BODY)) == ["Banque centrale européenne"] * 2


def test_a_person_and_a_place_of_the_same_name_stay_apart() -> None:
    text = "Paris Hilton visite Paris."
    assert canonical(text, ("Paris Hilton", PERSON), ("Paris", NameType.PLACE)) == ["Paris Hilton", "Paris"]


def test_given_names_tell_a_gender_unless_both_bear_them() -> None:
    assert gender_of_given_name("hillary") is Who.FEMALE
    assert gender_of_given_name("jean-noel") is Who.MALE
    assert gender_of_given_name("camille") is None


def test_a_pronoun_is_the_person_of_its_gender() -> None:
    text = "Agathe Colbert a rencontré Julien Marsac. « Nous avons parlé longtemps », a-t-{} reconnu."
    assert speakers(text.format("il")) == ["Julien Marsac"]
    assert speakers(text.format("elle")) == ["Agathe Colbert"]


def test_a_pronoun_prefers_the_subject_to_those_around_it() -> None:
    text = (
        "Sam Altman dirige OpenAI. Sur la scène, où il a été précédé par le ministre Jean Barrot, il a parlé. "
        "« La France est en avance », a-t-il dit."
    )
    assert speakers(text) == ["Sam Altman"]


def test_a_role_is_the_person_who_was_called_so() -> None:
    text = "Hélène Morvaniec, la maire de Port-Antrelles, est là. Paul Morin aussi. « Ce sera fait », dit la maire."
    assert speakers(text) == ["Hélène Morvaniec"]


def test_the_company_is_the_company_that_was_named() -> None:
    text = "Northgate Rail denied the claims. “Safety comes first,” the company said in a statement."
    assert speakers(text, "en") == ["Northgate Rail"]


def test_somebody_new_stays_who_he_is() -> None:
    text = "Éric Houde est venu. « Ce sont des soldats entraînés à tout », a indiqué un officier."
    assert speakers(text) == ["un officier"]


def test_a_doubtful_pronoun_is_less_sure_than_a_name() -> None:
    text = "Paul Morin et Jean Blum sont venus. « Il faut partir », a-t-il dit. « Restons », a dit Jean Blum."
    first, second = annotate(text, paragraphs(text), "fr").quotations
    assert first.confidence < second.confidence


def test_the_canonical_form_of_a_name_is_the_fullest_in_the_article() -> None:
    text = "Sam Altman est venu à Paris. Altman a parlé."
    forms = {name.of(text): name.canonical for name in annotate(text, paragraphs(text), "fr").names}
    assert forms.get("Altman", "Sam Altman") == "Sam Altman"
