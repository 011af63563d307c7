"""Who said it, in Portuguese of both sides of the ocean: what newspapers and novels do."""

import pytest

from tests.voices_table import D, M, Row, S, T, found, quotations

ROWS: tuple[Row, ...] = (
    ("O ministério fez saber que é «falso».", "O ministério", M, "fez saber"),
    ("Ana Reis considera a decisão «absurda».", "Ana Reis", M, "considera"),
    ("«Não vamos recuar», afirmou Rui Tavora.", "Rui Tavora", D, "afirmou"),
    ("“Não vamos recuar”, disse Rui Tavora.", "Rui Tavora", D, "disse"),
    ('"Não vamos recuar", diz Rui Tavora.', "Rui Tavora", D, "diz"),
    ("“Não vamos recuar”, tinha avisado Rui Tavora.", "Rui Tavora", D, "tinha avisado"),
    ("“Não vamos recuar”, dizia Rui Tavora todas as manhãs.", "Rui Tavora", D, "dizia"),
    ("“Não vamos recuar”, garante Helena Prado.", "Helena Prado", D, "garante"),
    ("“Não vamos recuar”, reforçou Helena Prado.", "Helena Prado", D, "reforçou"),
    ("“Não vamos recuar”, desabafa Helena Prado.", "Helena Prado", D, "desabafa"),
    ("“Acabou”, arremata Helena Prado.", "Helena Prado", D, "arremata"),
    ("“Acabou”, dispara Helena Prado.", "Helena Prado", D, "dispara"),
    ("“Mentiram para nós”, denunciaram os moradores.", "os moradores", D, "denunciaram"),
    ("“Mentiram para nós”, dizem os sindicatos.", "os sindicatos", D, "dizem"),
    ("“Vamos chegar tarde”, admitiu o prefeito, Rui Tavora.", "Rui Tavora", D, "admitiu"),
    ("“Vamos chegar tarde”, admitiu o presidente da Câmara, Rui Tavora.", "Rui Tavora", D, "admitiu"),
    ("“Vamos chegar tarde”, explicou aos jornalistas Rui Tavora.", "Rui Tavora", D, "explicou"),
    ("“Vamos chegar tarde”, declarou à imprensa Rui Tavora.", "Rui Tavora", D, "declarou"),
    ("“Vamos chegar tarde”, disse ontem a ministra Helena Prado.", "Helena Prado", D, "disse"),
    ("“É um erro”, sustenta a polícia.", "a polícia", D, "sustenta"),
    ("“É um erro”, observou o diretor do museu.", "o diretor do museu", D, "observou"),
    ("“É um erro”, segundo a empresa.", "a empresa", D, "segundo"),
    ("Segundo Helena Prado, “o plano fracassou por completo”.", "Helena Prado", D, "Segundo"),
    ("De acordo com Helena Prado, “o plano fracassou por completo”.", "Helena Prado", D, "De acordo com"),
    ("O plano é, nas palavras de Helena Prado, “um desastre”.", "Helena Prado", M, "nas palavras de"),
    ("Para Helena Prado, “o plano fracassou por completo”.", "Helena Prado", D, "Para"),
    ("Helena Prado disse: “Não há dinheiro”.", "Helena Prado", D, "disse"),
    ("Helena Prado, diretora da Orbiscope, explicou: “Não há dinheiro”.", "Helena Prado", D, "explicou"),
    ("Helena Prado disse que “não há dinheiro para ninguém”.", "Helena Prado", D, "disse"),
    ("Helena Prado classificou o plano de “desastre”.", "Helena Prado", M, "classificou"),
    ("Helena Prado chamou o acordo de “papel molhado”.", "Helena Prado", M, "chamou"),
    ("A empresa garantiu que o atraso era “inevitável”.", "A empresa", M, "garantiu"),
    ("O relatório alerta para um “risco inaceitável”.", "O relatório", M, "alerta"),
    ("Helena Prado perguntou: “Quem paga isto?”", "Helena Prado", D, "perguntou"),
    ("Helena Prado: “Não voltarei”.", "Helena Prado", D, None),
    ("“A paz é um ofício”.\n\n— Helena Prado, geógrafa", "Helena Prado", D, None),
    ("Helena Prado chegou tarde. “Não tenho medo de ninguém”, disse.", "Helena Prado", D, "disse"),
    ("Helena Prado chegou tarde. “Não tenho medo de ninguém”, diz ela.", "Helena Prado", D, "diz"),
    ("Helena Prado chegou tarde. “Não tenho medo”, conta, e fecha a porta.", "Helena Prado", D, "conta"),
    ("Helena Prado chegou tarde. “Não tenho medo”, afirmou ontem em Lisboa.", "Helena Prado", D, "afirmou"),
    ("Helena Prado chegou tarde. “Não tenho medo”, disse na semana passada.", "Helena Prado", D, "disse"),
    ("Helena Prado chegou tarde. “Não tenho medo”, disse aos jornalistas.", "Helena Prado", D, "disse"),
    ("Helena Prado chegou tarde. Depois acrescentou: “Não tenho medo de ninguém”.", "Helena Prado", D, "acrescentou"),
    ("Helena Prado chegou tarde. Segundo ela, “ninguém sabe nada disso”.", "Helena Prado", D, "Segundo"),
    ("Os moradores vaiaram Rui Tavora. “Mentiram para nós”, disseram.", "Os moradores", D, "disseram"),
    ("Helena Prado riu. “Fica”, disse-lhe Rui Tavora.", "Rui Tavora", D, "disse-lhe"),
    ("— Não sei — disse Helena Prado.", "Helena Prado", D, "disse"),
    ("— Não sei — respondeu Helena Prado. — Talvez amanhã.", "Helena Prado", D, "respondeu"),
    ("— Não sei — murmurou Helena Prado, levantando-se. — Talvez amanhã.", "Helena Prado", D, "murmurou"),
    ("— Não sei, disse Helena Prado.", "Helena Prado", D, "disse"),
    ("— Não sei — sorriu Helena Prado.", "Helena Prado", D, "sorriu"),
    ("— Não sei — perguntou-lhe Helena Prado.", "Helena Prado", D, "perguntou-lhe"),
    ("O chamado “efeito túnel” não existe.", None, S, None),
    ("Publicou o romance “Os Anos da Água” em Coimbra.", None, T, None),
    ("A palavra “elevador” não lhe agrada.", None, S, None),
    ("Alguém gritou “vai embora!” duas vezes.", "Alguém", D, "gritou"),
    ("“Quem paga?”, questiona Rui Tavora.", "Rui Tavora", D, "questiona"),
    ("“Basta!”, exclamou a vereadora Helena Prado.", "Helena Prado", D, "exclamou"),
    ("“Vamos em frente”, prometeu o governador.", "o governador", D, "prometeu"),
    ("“Vamos em frente”, escreveu no X Rui Tavora.", "Rui Tavora", D, "escreveu"),
    ("“Vamos em frente”, informou o ministério em nota.", "o ministério", D, "informou"),
    ("“Que saiam”, pediram Helena Prado e Rui Tavora.", "Helena Prado", D, "pediram"),
    ("O ministro disse-se “muito preocupado”.", "O ministro", M, "disse-se"),
)


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_speaker_kind_and_cue_of_a_quotation(row: Row) -> None:
    assert found(row, "pt") == row


def test_a_turn_goes_on_behind_the_writers_words() -> None:
    text = "— Não sei — murmurou Helena Prado, levantando-se. — Talvez amanhã."
    first, second = quotations(text, "pt")
    assert (first.of(text), second.of(text)) == ("— Não sei", "Talvez amanhã.")
    assert second.speaker == "Helena Prado"
