"""The language of a text is told by its small words, and not told where they don't say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.language import guess_language, language_code

SENTENCES = {
    "fr": (
        "La mairie a refusé de commenter les chiffres que le port publiera vendredi.",
        "« Nous ne sommes pas prêts », a reconnu la directrice devant les élus.",
        "Les pêcheurs demandent une aide avant la fin de l’été.",
    ),
    "en": (
        "The harbour office would not say whether the ferry is going to sail again.",
        "“We are not ready,” she told the council on Friday.",
        "Most of the boats have been moved to the other side of the bay.",
    ),
    "de": (
        "Die Fähre fährt seit Montag nicht mehr, weil der Motor ausgefallen ist.",
        "„Wir sind noch nicht so weit“, sagte die Leiterin vor dem Rat.",
        "Das Boot liegt auf der anderen Seite und wird erst im Herbst gebraucht.",
    ),
    "es": (
        "El puerto no abrirá hasta que las obras estén terminadas.",
        "«Todavía no estamos listos», dijo la directora ante el consejo.",
        "Los barcos se han quedado en el otro lado de la bahía.",
    ),
    "it": (
        "Il porto non aprirà prima che i lavori siano finiti, ha detto il sindaco.",
        "«Non siamo ancora pronti», ha spiegato la direttrice ai consiglieri.",
        "Le barche sono rimaste dall’altra parte della baia anche questa sera.",
    ),
    "pt": (
        "O porto não vai abrir antes de as obras terminarem, disse o presidente da câmara.",
        "«Ainda não estamos prontos», reconheceu a diretora perante os vereadores.",
        "Os barcos ficaram do outro lado da baía até ao fim da semana.",
    ),
    "nl": (
        "De haven gaat pas open als het werk klaar is, zei de burgemeester.",
        "“We zijn er nog niet klaar voor”, gaf de directeur toe aan de raad.",
        "De boten liggen aan de andere kant van de baai en blijven daar.",
    ),
    "sv": (
        "Hamnen öppnar inte förrän arbetet är klart, sade borgmästaren.",
        "”Vi är inte redo ännu”, sade chefen till nämnden på fredagen.",
        "Båtarna ligger på andra sidan viken och ska stanna där.",
    ),
    "da": (
        "Havnen åbner ikke, før arbejdet er færdigt, siger borgmesteren.",
        "»Vi er ikke klar endnu«, sagde lederen til rådet om fredagen.",
        "Bådene ligger på den anden side af bugten og skal blive der.",
    ),
    "fi": (
        "Satama ei avaudu ennen kuin työt ovat valmiit, sanoi kaupunginjohtaja.",
        "”Emme ole vielä valmiita”, hän sanoi, mutta ei kertonut syytä.",
        "Veneet ovat lahden toisella puolella, ja siellä ne myös pysyvät.",
    ),
    "pl": (
        "Port nie zostanie otwarty, dopóki prace się nie skończą, powiedział burmistrz.",
        "„Nie jesteśmy jeszcze gotowi”, przyznała dyrektorka przed radą.",
        "Łodzie są po drugiej stronie zatoki i na razie tam zostaną.",
    ),
    "ru": ("Порт не откроется, пока не закончатся работы.",),
    "zh": ("工程完成之前，港口不会开放。", "市長說：「我們還沒有準備好。」"),
    "ja": ("工事が終わるまで、港は開かないと市長は述べた。",),
}


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, text) for language, texts in SENTENCES.items() for text in texts]
)
def test_one_sentence_is_enough(language: str, sentence: str) -> None:
    assert guess_language(sentence) == language


@pytest.mark.parametrize(
    "text",
    ["", "12 345,67", "Station F", "OpenAI", "de la", "!!!", "x = f(y)", "Порт не відкриється, доки її не закінчать."],
)
def test_what_no_word_decides_is_not_guessed(text: str) -> None:
    assert guess_language(text) == ""


def test_a_foreign_quotation_does_not_change_the_language() -> None:
    text = " ".join(SENTENCES["fr"]) + " « The show must go on », a-t-il ajouté en anglais, avant de quitter la salle."
    assert guess_language(text) == "fr"


def test_typography_and_case_do_not_change_the_language() -> None:
    text = SENTENCES["fr"][2]
    assert guess_language(text.replace("’", "'")) == guess_language(text.upper()) == "fr"


def test_only_the_beginning_is_read() -> None:
    assert guess_language(SENTENCES["fr"][0] * 100 + SENTENCES["en"][0] * 10_000) == "fr"


@given(st.text(max_size=80))
@settings(deadline=None)
def test_any_text_has_a_known_language_or_none(text: str) -> None:
    assert guess_language(text) in {*SENTENCES, "ko", "el", ""}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("fr", "fr"),
        ("FR-ca", "fr"),
        ("en_GB.UTF-8", "en"),
        ("French", "fr"),
        (" français ", "fr"),
        ("deu", "de"),
        ("日本語", "ja"),
        ("", ""),
        ("Klingon", ""),
        ("x" * 1000, ""),
    ],
)
def test_a_language_by_its_name(name: str, code: str) -> None:
    assert language_code(name) == code
