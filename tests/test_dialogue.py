"""Dialogues: who speaks where no verb tells."""

from reader.annotate import annotate, paragraphs
from reader.article import Kind, Quotation


def said(text: str, language: str = "en") -> list[Quotation]:
    return list(annotate(text, paragraphs(text), language).quotations)


def voices(text: str, language: str = "en") -> list[str | None]:
    return [quotation.speaker for quotation in said(text, language)]


_TALK = (
    '"Have you seen the boat?" asked Ida Gray.\n'
    '"No," said Tom Hale.\n'
    '"Are you sure?"\n'
    '"Quite sure."\n'
    '"Then who took it?"\n'
    '"Nobody."\n'
)


def test_two_people_take_turns() -> None:
    assert voices(_TALK) == ["Ida Gray", "Tom Hale"] * 3


def test_a_turn_says_by_which_rule_it_has_its_speaker_and_is_less_sure() -> None:
    asked, _, turn, *_ = said(_TALK)
    assert turn.rule == "turn"
    assert turn.kind is Kind.DIRECT
    assert turn.confidence < asked.confidence


def test_what_a_verb_tells_later_counts_for_the_turns_before_it() -> None:
    text = '"Who is there?"\n"Me."\n"Which me?"\n"Just me," said Tom Hale.\n"Oh, you," said Ida Gray.\n'
    assert voices(text) == ["Ida Gray", "Tom Hale", "Ida Gray", "Tom Hale", "Ida Gray"]


def test_nobody_calls_himself_by_his_name() -> None:
    text = (
        '"Is it late?" asked Ida Gray. "Very," said Tom Hale. "We should go." He put out the lamp. '
        '"You go first, Ida." "No, you, Tom." "As you like."'
    )
    assert voices(text)[-3:] == ["Tom Hale", "Ida Gray", "Tom Hale"]


def test_a_newspaper_that_goes_on_quoting_is_no_dialogue() -> None:
    text = (
        "“We lost eleven boats in one night,” said Ida Gray, the harbour master.\n"
        "“The wind turned twice, and nobody who was out there had seen anything of the kind.”\n"
        "“We will count again tomorrow when the water is down.”\n"
    )
    assert voices(text) == ["Ida Gray"] * 3


def test_french_turns_behind_dashes_alternate_too() -> None:
    text = "— Tu viens ? demanda Inès Baudouin.\n— Non, dit Paul Morin.\n— Pourquoi ?\n— Il pleut.\n"
    assert voices(text, "fr") == ["Inès Baudouin", "Paul Morin", "Inès Baudouin", "Paul Morin"]


def test_the_answers_of_an_interview_are_those_of_the_one_it_is_about() -> None:
    text = (
        "Elin Sandberg har skrivit en bok.\nVarför nu?\n– Jag hade tid.\nVad handlar den om?\n– Om regn. Mest om det.\n"
    )
    assert voices(text, "sv") == ["Elin Sandberg", "Elin Sandberg"]


def test_a_thousand_turns_are_told_apart_in_one_pass() -> None:
    text = _TALK * 200
    assert voices(text) == ["Ida Gray", "Tom Hale"] * 600


def test_who_is_called_by_name_answers() -> None:
    text = (
        '"Good evening," said Ida Gray. "Good evening," said Tom Hale. Nora Quill, the cook, came in.\n'
        '"Tea," said Nora Quill.\n"Thank you." "Nora, who was at the door?"\n"Nobody."\n'
    )
    assert voices(text)[-1] == "Nora Quill"


def test_whom_the_narration_brings_up_speaks_next_even_in_a_dialogue() -> None:
    told = "Furious, Nora Quill: “You took it.”\nThe sergeant, Owen Pratt, put up a hand. “Enough of that.”\n"
    text = _TALK + told
    assert voices(text)[-2:] == ["Nora Quill", "Owen Pratt"]


def test_a_tenth_voice_of_a_dialogue_is_not_lost() -> None:
    people = (
        "Ida Gray",
        "Tom Hale",
        "Nora Quill",
        "Owen Pratt",
        "Lena Frost",
        "Max Dale",
        "Eva Stone",
        "Ian Wells",
        "Una Moss",
    )
    text = "".join(f'"That is all I know," said {name}.\n' for name in people) + _TALK
    assert voices(text)[: len(people)] == list(people)
    assert voices(text + 'Lorna Petty came in.\n"I saw nothing," she said.\n')[-1] == "Lorna Petty"


def test_who_is_called_by_name_answers_though_no_verb_ever_tells_that_they_speak() -> None:
    text = (
        "« Monsieur Vidal, asseyez-vous, dit Ida Morin. Ce matin-là, vous êtes où ? »\n\n« À l’étude. »\n\n"
        "« Et votre téléphone ? »\n\n« Il se promène. »\n\nPaul Vidal baisse la tête.\n"
    )
    assert voices(text, "fr") == ["Ida Morin", "Ida Morin", "Paul Vidal", "Ida Morin", "Paul Vidal"]
