"""Who answers in an interview, however its questions and answers are written."""

import pytest

from reader.annotate import annotate, paragraphs
from reader.article import Kind


def speakers(text: str, language: str) -> list[str | None]:
    return [one.speaker for one in annotate(text, paragraphs(text), language).quotations]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "Ana Roux dirige le musée de Lorme\n\nPourquoi avez-vous fermé ?\n\n« Il manquait de l'argent. »\n\n"
            "Et maintenant ?\n\n« Nous attendons. Le maire, Luc Serval, a promis des travaux. »",
            "Ana Roux",
        ),
        (
            "it",
            "Ana Neri dirige il museo\n\nLa direttrice ci riceve.\n\nPerché ha chiuso?\n\n«Mancavano i soldi».\n\n"
            "Ci crede Lei?\n\n«No».",
            "Ana Neri",
        ),
        (
            "de",
            "Peter Kranz leitet das Museum\n\nDer Direktor empfängt uns.\n\nWarum haben Sie geschlossen?\n\n"
            "„Es fehlte Geld.“\n\nUnd was machen Sie jetzt?\n\n„Wir warten. Die Chefin, Luise Horn, hilft.“",
            "Peter Kranz",
        ),
        (
            "en",
            "Ana Reed runs the museum\n\nThe director met us.\n\nWhy did you close?\n\n“There was no money.”\n\n"
            "And now?\n\n“We wait. The mayor, Luke Hale, promised works.”",
            "Ana Reed",
        ),
    ],
)
def test_answers_are_those_of_the_one_whom_the_article_is_about(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker] * 2
    assert {one.kind for one in annotate(text, paragraphs(text), language).quotations} == {Kind.DIRECT}


def test_questions_behind_dashes_are_nobodys_and_answers_are_the_one_asked() -> None:
    text = (
        "Ana Neves dirige o museu\n\nA diretora recebeu-nos.\n\n— Porque fechou?\n\n— Faltava dinheiro.\n\n"
        "— E agora?\n\n— Agora esperamos.\n\n— Acredita?\n\n— Não."
    )
    assert speakers(text, "pt") == [None, "Ana Neves"] * 3


def test_two_people_who_talk_in_a_novel_are_no_interview() -> None:
    text = "Ana Roux entra.\n— Tu viens ? demanda Luc Serval.\n— Non, dit-elle.\n— Pourquoi ?\n— Il pleut."
    assert speakers(text, "fr") == ["Luc Serval", "Ana Roux", "Luc Serval", "Ana Roux"]
