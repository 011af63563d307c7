"""Who said it, in Spanish: what newspapers and novels do."""

import pytest

from tests.voices_table import D, M, Row, S, T, found, quotations

ROWS: tuple[Row, ...] = (
    ("El ministerio hizo saber que es «falso».", "El ministerio", M, "hizo saber"),
    ("«No hay marcha atrás», dijo Marta Ibáñez en Zaragoza.", "Marta Ibáñez", D, "dijo"),
    ("“No hay marcha atrás”, dice Marta Ibáñez.", "Marta Ibáñez", D, "dice"),
    ('"No hay marcha atrás", ha dicho Marta Ibáñez.', "Marta Ibáñez", D, "ha dicho"),
    ("«No hay marcha atrás», había advertido Marta Ibáñez.", "Marta Ibáñez", D, "había advertido"),
    ("«No hay marcha atrás», decía Marta Ibáñez cada mañana.", "Marta Ibáñez", D, "decía"),
    ("«Yo voté que no», confiesa Fermín Olmaz.", "Fermín Olmaz", D, "confiesa"),
    ("«Esto se acabó», zanja Ana Ruiz.", "Ana Ruiz", D, "zanja"),
    ("«Esto se acabó», remacha Ana Ruiz.", "Ana Ruiz", D, "remacha"),
    ("«La casa es nuestra», reivindica Ana Ruiz.", "Ana Ruiz", D, "reivindica"),
    ("«Nos mintieron», denunciaron los vecinos.", "los vecinos", D, "denunciaron"),
    ("«Nos mintieron», denuncian los sindicatos del metal.", "los sindicatos del metal", D, "denuncian"),
    ("«No llegaremos a tiempo», admitió la alcaldesa, Nuria Garcibáñez.", "Nuria Garcibáñez", D, "admitió"),
    ("«No llegaremos a tiempo», explicó a los periodistas Juan Pérez.", "Juan Pérez", D, "explicó"),
    ("«Iremos a los tribunales», declaró a la prensa Juan Pérez.", "Juan Pérez", D, "declaró"),
    ("«Iremos», dijo tras la reunión el alcalde de Soria, Juan Pérez.", "Juan Pérez", D, "dijo"),
    ("«Iremos», dijo, tras la reunión, Juan Pérez.", "Juan Pérez", D, "dijo"),
    ("«Iremos», añadió ayer Juan Pérez.", "Juan Pérez", D, "añadió"),
    ("«Iremos», insistió también el ministro Juan Pérez.", "Juan Pérez", D, "insistió"),
    ("«Es un error», señaló el presidente del Gobierno.", "el presidente del Gobierno", D, "señaló"),
    ("«Es un error», sostiene la fiscal.", "la fiscal", D, "sostiene"),
    ("«Es un error», según la empresa.", "la empresa", D, "según"),
    ("Según Marta Ibáñez, «el plan ha fracasado por completo».", "Marta Ibáñez", D, "Según"),
    ("De acuerdo con Marta Ibáñez, «el plan ha fracasado por completo».", "Marta Ibáñez", D, "De acuerdo con"),
    ("El plan es, en palabras de Marta Ibáñez, «un disparate».", "Marta Ibáñez", M, "en palabras de"),
    ("A juicio de Marta Ibáñez, «el plan ha fracasado por completo».", "Marta Ibáñez", D, "A juicio de"),
    ("Marta Ibáñez dijo: «No hay marcha atrás».", "Marta Ibáñez", D, "dijo"),
    ("Marta Ibáñez ha dicho que «no hay marcha atrás para nadie».", "Marta Ibáñez", D, "ha dicho"),
    ("Marta Ibáñez, directora de Orbiscope, explicó: «No hay dinero».", "Marta Ibáñez", D, "explicó"),
    ("El presidente de la patronal, Luis Oria, calificó el plan de «disparate».", "Luis Oria", M, "calificó"),
    ("Luis Oria tachó el acuerdo de «papel mojado».", "Luis Oria", M, "tachó"),
    ("La empresa aseguró que el retraso era «inevitable».", "La empresa", M, "aseguró"),
    ("El informe advierte de un «riesgo inaceptable».", "El informe", M, "advierte"),
    ("Luis Oria se preguntó: «¿Quién paga esto?».", "Luis Oria", D, "se preguntó"),
    ("Luis Oria lo resumió así: «Perdimos».", "Luis Oria", M, "resumió"),
    ("Luis Oria: «No volveré».", "Luis Oria", D, None),
    ("«La paz es un oficio».\n\n— Marta Ibáñez, geógrafa", "Marta Ibáñez", D, None),
    ("Marta Ibáñez cierra los ojos. «Oiga esa ese», dice.", "Marta Ibáñez", D, "dice"),
    ("Marta Ibáñez llegó tarde. «No tengo miedo», dijo.", "Marta Ibáñez", D, "dijo"),
    ("Marta Ibáñez llegó tarde. «No tengo miedo», ha asegurado en Madrid.", "Marta Ibáñez", D, "ha asegurado"),
    ("Marta Ibáñez llegó tarde. «No tengo miedo», dice, y golpea el suelo con el bastón.", "Marta Ibáñez", D, "dice"),
    ("Marta Ibáñez llegó tarde. «No tengo miedo», dijo la semana pasada.", "Marta Ibáñez", D, "dijo"),
    ("Marta Ibáñez llegó tarde. «No tengo miedo», afirmó ante los periodistas.", "Marta Ibáñez", D, "afirmó"),
    ("Marta Ibáñez llegó tarde. Luego añadió: «No tengo miedo».", "Marta Ibáñez", D, "añadió"),
    ("Marta Ibáñez llegó tarde. Lo que le molestó, recuerda, fue «un silencio largo».", "Marta Ibáñez", M, "recuerda"),
    ("Marta Ibáñez llegó tarde. «No tengo miedo», dijo ella.", "Marta Ibáñez", D, "dijo"),
    ("Marta Ibáñez llegó tarde. Según ella, «nadie sabe nada de eso».", "Marta Ibáñez", D, "Según"),
    ("Los vecinos protestaron ante Luis Oria. «Nos mintieron», dijeron.", "Los vecinos", D, "dijeron"),
    ("Marta Ibáñez llegó tarde. «No tengo miedo —cuenta—. Nunca lo tuve».", "Marta Ibáñez", D, "cuenta"),
    ("—No lo sé —dijo Marta Ibáñez.", "Marta Ibáñez", D, "dijo"),
    ("—No lo sé —respondió Marta Ibáñez, vuelta hacia la jueza—. Oigo ascensores.", "Marta Ibáñez", D, "respondió"),
    ("—No lo sé —la corrige Luis Oria, dos años menor—. Y se queda.", "Luis Oria", D, "corrige"),
    ("—No lo sé —sonrió Luis Oria.", "Luis Oria", D, "sonrió"),
    ("—No lo sé —carraspeó Luis Oria.", "Luis Oria", D, "carraspeó"),
    ("—Sesenta años —suspiró Luis Oria— y estamos igual.", "Luis Oria", D, "suspiró"),
    ("—Mi hermano —el mayor— vive en Soria.", None, D, None),
    ("El llamado «efecto túnel» no existe.", None, S, None),
    ("Publicó la novela «Los años del agua» en Soria.", None, T, None),
    ("La palabra «ascensor» no le gusta.", None, S, None),
    ("A la salida alguien gritó «¡vete!» dos veces.", "alguien", D, "gritó"),
    ("«Estamos mejor», matizó más tarde Ana Ruiz, mientras guardaba la bobina.", "Ana Ruiz", D, "matizó"),
    ("«El agua no es negocio», rezaba una pancarta.", "una pancarta", D, "rezaba"),
    ("El juez cree que el plan fue «una chapuza», según el auto.", "el auto", M, "según"),
    ("“Nos vamos”, tuiteó Luis Oria.", "Luis Oria", D, "tuiteó"),
    ("“¿Quién paga esto?”, se pregunta Luis Oria.", "Luis Oria", D, "se pregunta"),
    ("“¡Basta ya!”, exclamó indignada la concejala Ana Ruiz.", "Ana Ruiz", D, "exclamó"),
    ("“Que se vayan”, pidieron Ana Ruiz y Luis Oria.", "Ana Ruiz", D, "pidieron"),
)


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_speaker_kind_and_cue_of_a_quotation(row: Row) -> None:
    assert found(row, "es") == row


def test_the_words_between_dashes_are_the_writers() -> None:
    text = "—Sale porque va a casa —la corrige Luis Oria, dos años menor—. Y se queda."
    first, second = quotations(text, "es")
    assert (first.of(text), second.of(text)) == ("—Sale porque va a casa", "Y se queda.")
    assert (first.speaker, second.speaker) == ("Luis Oria", "Luis Oria")
    assert second.rule == "incise"


def test_the_writers_words_are_cut_out_between_marks_too() -> None:
    text = "Marta Ibáñez llegó. «La abrí esperando abejas —cuenta—. Y había un andén»."
    assert [q.of(text) for q in quotations(text, "es")] == ["«La abrí esperando abejas", "Y había un andén»"]


def test_an_aside_of_the_speaker_stays_in_the_turn() -> None:
    text = "—Mi hermano —el mayor— vive en Soria."
    assert [q.of(text) for q in quotations(text, "es")] == [text]


def test_a_subject_that_is_left_out_has_no_words_of_its_own() -> None:
    text = "Marta Ibáñez llegó tarde. «No tengo miedo», dijo."
    (quotation,) = quotations(text, "es")
    assert quotation.speaker == "Marta Ibáñez"
    assert quotation.mention is None
    assert quotation.confidence > 0.6


def test_nobody_is_named_where_nobody_can_be_meant() -> None:
    (quotation,) = quotations("«No tengo miedo», dijo.", "es")
    assert quotation.speaker is None
