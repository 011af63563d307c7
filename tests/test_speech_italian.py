"""Who said it, in Italian: what newspapers and novels do."""

import pytest

from tests.voices_table import D, M, Row, S, T, found, quotations

ROWS: tuple[Row, ...] = (
    ("Il Comune fa sapere che è «falso».", "Comune", M, "fa sapere"),
    ("Dal ministero fanno sapere che è «falso».", "ministero", M, "fanno sapere"),
    ("Chiara Donati ha lasciato intendere che è «falso».", "Chiara Donati", M, "ha lasciato intendere"),
    ("«Non ci fermeremo», ha detto Chiara Donati.", "Chiara Donati", D, "ha detto"),
    ("«Non ci fermeremo», dice Chiara Donati.", "Chiara Donati", D, "dice"),
    ("«Non ci fermeremo», disse Chiara Donati.", "Chiara Donati", D, "disse"),
    ("«Non ci fermeremo», diceva Chiara Donati ogni mattina.", "Chiara Donati", D, "diceva"),
    ("«Non ci fermeremo», aveva avvertito Chiara Donati.", "Chiara Donati", D, "aveva avvertito"),
    ("“Non ci fermeremo”, spiega Chiara Donati.", "Chiara Donati", D, "spiega"),
    ('"Non ci fermeremo", ha ribadito Chiara Donati.', "Chiara Donati", D, "ha ribadito"),
    ("«Non ci fermeremo» ha aggiunto ieri Chiara Donati.", "Chiara Donati", D, "ha aggiunto"),
    ("«Non ci fermeremo», sbotta Chiara Donati.", "Chiara Donati", D, "sbotta"),
    ("«È finita», rincara Paolo Venier.", "Paolo Venier", D, "rincara"),
    ("«È finita», taglia corto Paolo Venier.", "Paolo Venier", D, "taglia"),
    ("«È finita», sospirò Paolo Venier.", "Paolo Venier", D, "sospirò"),
    ("«Ci hanno mentito», denunciano i sindacati.", "i sindacati", D, "denunciano"),
    ("«Ci hanno mentito», hanno detto i residenti.", "i residenti", D, "hanno detto"),
    ("«Arriveremo tardi», ha ammesso il sindaco, Paolo Venier.", "Paolo Venier", D, "ha ammesso"),
    ("«Arriveremo tardi», ha ammesso il sindaco Paolo Venier.", "Paolo Venier", D, "ha ammesso"),
    ("«Arriveremo tardi», ha spiegato ai giornalisti Paolo Venier.", "Paolo Venier", D, "ha spiegato"),
    ("«Arriveremo tardi», ha dichiarato alla stampa Paolo Venier.", "Paolo Venier", D, "ha dichiarato"),
    ("«Arriveremo tardi», ha detto dopo la riunione il ministro Paolo Venier.", "Paolo Venier", D, "ha detto"),
    ("«È un errore», sostiene la procura.", "la procura", D, "sostiene"),
    ("«È un errore», osserva il direttore del museo.", "il direttore del museo", D, "osserva"),
    ("«È un errore», secondo l’azienda.", "l’azienda", D, "secondo"),
    ("Secondo Paolo Venier, «la legge è inutile e costosa».", "Paolo Venier", D, "Secondo"),
    ("A detta di Paolo Venier, «la legge è inutile e costosa».", "Paolo Venier", D, "A detta di"),
    ("Stando a Paolo Venier, «la legge è inutile e costosa».", "Paolo Venier", D, "Stando a"),
    ("Il piano è, nelle parole di Paolo Venier, «un disastro».", "Paolo Venier", M, "nelle parole di"),
    ("Paolo Venier ha detto: «Non ci sono soldi».", "Paolo Venier", D, "ha detto"),
    ("Paolo Venier, direttore di Orbiscope, ha spiegato: «Non ci sono soldi».", "Paolo Venier", D, "ha spiegato"),
    ("Paolo Venier ha detto che «non ci sono soldi per nessuno».", "Paolo Venier", D, "ha detto"),
    ("Paolo Venier ha definito il piano «un disastro».", "Paolo Venier", M, "ha definito"),
    ("L’azienda ha assicurato che il ritardo era «inevitabile».", "L’azienda", M, "ha assicurato"),
    ("Il rapporto denuncia un «rischio inaccettabile».", "Il rapporto", M, "denuncia"),
    ("Paolo Venier si chiede: «Chi paga tutto questo?».", "Paolo Venier", D, "chiede"),
    ("Paolo Venier: «Non tornerò».", "Paolo Venier", D, None),
    ("«La pace è un mestiere».\n\n— Chiara Donati, geografa", "Chiara Donati", D, None),
    ("Chiara Donati è arrivata tardi. «Non ho paura di nessuno», dice.", "Chiara Donati", D, "dice"),
    ("Chiara Donati è arrivata tardi. «Non ho paura di nessuno», ha detto.", "Chiara Donati", D, "ha detto"),
    ("Chiara Donati è arrivata tardi. «Non ho paura di nessuno», disse lei.", "Chiara Donati", D, "disse"),
    ("Chiara Donati è arrivata tardi. «Non ho paura», racconta, e chiude la porta.", "Chiara Donati", D, "racconta"),
    ("Chiara Donati è arrivata tardi. «Non ho paura», ha detto ieri a Roma.", "Chiara Donati", D, "ha detto"),
    ("Chiara Donati è arrivata tardi. «Non ho paura», ha detto la settimana scorsa.", "Chiara Donati", D, "ha detto"),
    ("Chiara Donati è arrivata tardi. Poi ha aggiunto: «Non ho paura di nessuno».", "Chiara Donati", D, "ha aggiunto"),
    (
        "Chiara Donati è arrivata tardi. Secondo lei, «nessuno sa niente di tutto questo».",
        "Chiara Donati",
        D,
        "Secondo",
    ),
    ("I residenti hanno fischiato Paolo Venier. «Ci hanno mentito», dicono.", "I residenti", D, "dicono"),
    ("— Non lo so — disse Chiara Donati.", "Chiara Donati", D, "disse"),
    ("– Non lo so, – disse Chiara Donati, – e non m’importa.", "Chiara Donati", D, "disse"),
    ("– Non lo so – sorrise Chiara Donati.", "Chiara Donati", D, "sorrise"),
    ("– Non lo so – mormorò Chiara Donati. – Forse domani.", "Chiara Donati", D, "mormorò"),
    ("«Non lo so», rispose il padre.", "il padre", D, "rispose"),
    ("Il cosiddetto «effetto tunnel» non esiste.", None, S, None),
    ("Ha pubblicato il romanzo «Gli anni dell’acqua» a Torino.", None, T, None),
    ("La parola «ascensore» non gli piace.", None, S, None),
    ("Qualcuno ha gridato «vattene!» due volte.", "Qualcuno", D, "ha gridato"),
    ("«Chi paga?», si domanda Paolo Venier.", "Paolo Venier", D, "domanda"),
    ("«Basta!», esclama l’assessora Chiara Donati.", "Chiara Donati", D, "esclama"),
    ("«Non ci fermeremo», conferma all’agenzia Chiara Donati.", "Chiara Donati", D, "conferma"),
    ("«Andremo avanti», promette il premier.", "il premier", D, "promette"),
    ("«Andremo avanti», scrive su X Paolo Venier.", "Paolo Venier", D, "scrive"),
    ("«Andremo avanti», fa sapere il ministero.", "il ministero", D, "fa"),
    ("«Andremo avanti», hanno promesso Paolo Venier e Chiara Donati.", "Paolo Venier", D, "hanno promesso"),
    (
        "Il presidente della commissione, Paolo Venier, ha parlato di «scelta politica».",
        "Paolo Venier",
        M,
        "ha parlato",
    ),
    ("Il ministro si è detto «molto preoccupato».", "Il ministro", M, "è detto"),
)


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_speaker_kind_and_cue_of_a_quotation(row: Row) -> None:
    assert found(row, "it") == row


def test_a_turn_goes_on_behind_the_writers_words() -> None:
    first, second = quotations("– Non lo so – mormorò Chiara Donati. – Forse domani.", "it")
    assert second.speaker == first.speaker == "Chiara Donati"
    assert second.of("– Non lo so – mormorò Chiara Donati. – Forse domani.") == "Forse domani."
