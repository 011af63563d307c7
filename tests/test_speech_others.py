"""Who said it, in Nordic and Slavic languages, Hungarian, Chinese and Japanese."""

import pytest

from tests.voices_table import D, M, Row, S, found, quotations

SWEDISH: tuple[Row, ...] = (
    ("”Det är för sent”, säger Elin Sandberg.", "Elin Sandberg", D, "säger"),
    ("– Det är för sent, säger Elin Sandberg.", "Elin Sandberg", D, "säger"),
    ("”Det är för sent”, sade Elin Sandberg i Lund.", "Elin Sandberg", D, "sade"),
    ("”Det är för sent”, skriver Elin Sandberg.", "Elin Sandberg", D, "skriver"),
    ("”Det är för sent”, menar polisen.", "polisen", D, "menar"),
    ("”Det är för sent”, förklarade ministern.", "ministern", D, "förklarade"),
    ("”Det är för sent”, enligt Elin Sandberg.", "Elin Sandberg", D, "enligt"),
    ("Enligt Elin Sandberg är planen ”en katastrof”.", "Elin Sandberg", M, "Enligt"),
    ("Elin Sandberg säger: ”Det är för sent.”", "Elin Sandberg", D, "säger"),
    ("Elin Sandberg kallar planen ”en katastrof”.", "Elin Sandberg", M, "kallar"),
    ("Elin Sandberg kom sent. ”Jag är inte rädd”, sade hon.", "Elin Sandberg", D, "sade"),
    ("– Jag vet inte, svarade Elin Sandberg.", "Elin Sandberg", D, "svarade"),
    ("– Vad gör ni? frågade Elin Sandberg.", "Elin Sandberg", D, "frågade"),
    ("”Vi har sagt nej”, har Elin Sandberg sagt tidigare.", "Elin Sandberg", D, "sagt"),
)
DANISH: tuple[Row, ...] = (
    ("»Det er for sent«, siger Mette Holm.", "Mette Holm", D, "siger"),
    ("”Det er for sent”, sagde Mette Holm i Odense.", "Mette Holm", D, "sagde"),
    ("- Det er for sent, siger Mette Holm.", "Mette Holm", D, "siger"),
    ("”Det er for sent”, udtaler Mette Holm.", "Mette Holm", D, "udtaler"),
    ("Ifølge Mette Holm er planen ”en katastrofe”.", "Mette Holm", M, "Ifølge"),
    ("Mette Holm siger: ”Det er for sent.”", "Mette Holm", D, "siger"),
    ("Mette Holm kom sent. ”Jeg er ikke bange”, sagde hun.", "Mette Holm", D, "sagde"),
    ("Mette Holm kalder planen ”en katastrofe”.", "Mette Holm", M, "kalder"),
)
FINNISH: tuple[Row, ...] = (
    ("”On liian myöhäistä”, sanoi Aino Laine.", "Aino Laine", D, "sanoi"),
    ("”On liian myöhäistä”, Aino Laine sanoo.", "Aino Laine", D, "sanoo"),
    ("– On liian myöhäistä, sanoo Aino Laine.", "Aino Laine", D, "sanoo"),
    ("”On liian myöhäistä”, kertoo Aino Laine.", "Aino Laine", D, "kertoo"),
    ("”On liian myöhäistä”, arvioi Aino Laine.", "Aino Laine", D, "arvioi"),
    ("Aino Laine sanoi: ”On liian myöhäistä.”", "Aino Laine", D, "sanoi"),
)
POLISH: tuple[Row, ...] = (
    ("„Nie mamy wyboru” – powiedziała Anna Wolska.", "Anna Wolska", D, "powiedziała"),
    ("„Nie mamy wyboru” – mówi Anna Wolska.", "Anna Wolska", D, "mówi"),
    ("„Nie mamy wyboru”, stwierdził Jan Zaręba.", "Jan Zaręba", D, "stwierdził"),
    ("– Nie mamy wyboru – powiedziała Anna Wolska.", "Anna Wolska", D, "powiedziała"),
    ("– Nie mamy wyboru – dodał Jan Zaręba. – Musimy iść.", "Jan Zaręba", D, "dodał"),
    ("— Nie wiem — szepnęła Anna Wolska.", "Anna Wolska", D, "szepnęła"),
    ("Według Anny Wolskiej „plan jest katastrofą dla miasta”.", "Anny Wolskiej", M, "Według"),
    ("Anna Wolska powiedziała: „Nie mamy wyboru”.", "Anna Wolska", D, "powiedziała"),
    ("Anna Wolska wyjaśniła, że „nie ma pieniędzy dla nikogo”.", "Anna Wolska", D, "wyjaśniła"),
    ("Anna Wolska przyszła późno. „Nie boję się”, powiedziała.", "Anna Wolska", D, "powiedziała"),
    ("Anna Wolska przyszła późno.\n– Nie boję się – mówi.", "Anna Wolska", D, "mówi"),
)
RUSSIAN: tuple[Row, ...] = (
    ("«Мы не сдадимся», — сказал Олег Белов.", "Олег Белов", D, "сказал"),
    ("«Мы не сдадимся», — заявила Анна Белова.", "Анна Белова", D, "заявила"),
    ("«Мы не сдадимся», — пишет Олег Белов.", "Олег Белов", D, "пишет"),
    ("«Мы не сдадимся», — также отметил Олег Белов.", "Олег Белов", D, "отметил"),
    ("— Мы не сдадимся, — сказал Олег Белов.", "Олег Белов", D, "сказал"),
    ("— Не знаю, — ответила Анна Белова. — Может быть, завтра.", "Анна Белова", D, "ответила"),
    ("По словам Олега Белова, «план полностью провалился».", "Олега Белова", D, "По словам"),
    ("Олег Белов сказал: «Денег больше нет».", "Олег Белов", D, "сказал"),
    ("Олег Белов сообщил, что «денег нет ни у кого».", "Олег Белов", D, "сообщил"),
    ("Олег Белов назвал план «катастрофой».", "Олег Белов", M, "назвал"),
    ("Анна Белова опоздала. «Я не боюсь», — сказала она.", "Анна Белова", D, "сказала"),
)
HUNGARIAN: tuple[Row, ...] = (
    ("„Nincs más út” – mondta Nagy Eszter.", "Nagy Eszter", D, "mondta"),
    ("„Nincs más út” – közölte Nagy Eszter.", "Nagy Eszter", D, "közölte"),
    ("– Nincs más út – mondta Nagy Eszter.", "Nagy Eszter", D, "mondta"),
    ("Nagy Eszter azt mondta: „Nincs más út.”", "Nagy Eszter", D, "mondta"),
    ("„Nincs más út” – hangsúlyozta Nagy Eszter.", "Nagy Eszter", D, "hangsúlyozta"),
)
CHINESE: tuple[Row, ...] = (
    ("王建国说：“我们已经准备好了。”", "王建国", D, "说"),
    ("王建国表示：“我们已经准备好了。”", "王建国", D, "表示"),
    ("王建国指出，“我们已经准备好了”。", "王建国", D, "指出"),
    ("王建国也说：“我们已经准备好了。”", "王建国", D, "说"),
    ("王建國說：「我們已經準備好了。」", "王建國", D, "說"),
    ("“我们已经准备好了。”王建国说。", "王建国", D, "说"),
    ("“我们已经准备好了，”王建国告诉记者。", "王建国", D, "告诉记者"),
    ("所谓“效应”并不存在。", None, S, None),
)
JAPANESE: tuple[Row, ...] = (
    ("田中さんは「もう終わりだ」と述べた。", "田中", D, "述べた"),
    ("田中氏は「もう終わりだ」と話した。", "田中", D, "話した"),
    ("田中さんが「もう終わりだ」と言った。", "田中", D, "言った"),
    ("田中さんは「もう終わりだ」と強調した。", "田中", D, "強調した"),
    ("「もう終わりだ」と田中さんは述べた。", "田中", D, "述べた"),
    ("田中さんは「もう終わりだ」と説明した。", "田中", D, "説明した"),
)
TABLES = {
    "sv": SWEDISH, "da": DANISH, "fi": FINNISH, "pl": POLISH, "ru": RUSSIAN, "hu": HUNGARIAN,
    "zh": CHINESE, "ja": JAPANESE,
}  # fmt: skip
ROWS = [(*row, language) for language, rows in TABLES.items() for row in rows]


@pytest.mark.parametrize(
    ("language", "row"), [(row[4], row[:4]) for row in ROWS], ids=[f"{row[4]} {row[0][:30]}" for row in ROWS]
)
def test_speaker_kind_and_cue_of_a_quotation(language: str, row: Row) -> None:
    assert found(row, language) == row


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "– Nie mamy wyboru – dodał Jan Zaręba. – Musimy iść."),
        ("ru", "— Не знаю, — ответила Анна Белова. — Может быть, завтра."),
    ],
)
def test_a_turn_goes_on_behind_the_writers_words(language: str, text: str) -> None:
    first, second = quotations(text, language)
    assert first.speaker == second.speaker
    assert second.rule == "incise"
