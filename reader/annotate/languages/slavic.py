"""Polish and Russian: marks, dashes and the most frequent verbs."""

from reader.annotate.languages.base import Form, Language, phrases, who, words


def _finite(text: str) -> dict[str, Form]:
    return dict.fromkeys(text.split(), Form.FINITE)


POLISH = Language(
    code="pl",
    verbs=_finite(
        """
        powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził stwierdziła
        stwierdza
        zapytał zapytała pyta odpowiedział odpowiedziała odpowiada napisał napisała pisze wyjaśnił wyjaśniła wyjaśnia
        podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zauważył zauważyła oświadczył oświadczyła ocenił oceniła
        przyznał przyznała ostrzegł ostrzegła tłumaczy tłumaczył krzyknął krzyknęła szepnął szepnęła rzekł rzekła
        mruknął mruknęła dodali zapewnił zapewniła zapewnia argumentował argumentowała przekonuje przekonywał
        zapowiedział zapowiedziała poinformował poinformowała uważa twierdzi nazwał nazwała westchnął westchnęła
        skomentował skomentowała przypomniał przypomniała relacjonuje opowiada uśmiechnął uśmiechnęła zawołał zawołała
        """
    ),
    between=words("też się nie już potem jednak także"),
    pronouns=who(male="on", female="ona", many="oni one", thing="ono to", own="ja my ty wy"),
    sources=phrases("według, zdaniem"),
    left_out={"": "", "ła": "ona", "ł": "on", "li": "oni", "ły": "one", "ią": "oni"},
    prepositions=words("w we na z ze do od dla po o przy przez nad pod przed między"),
    that=words("że"),
    relatives=words("który która"),
    conjunctions=words("i a ale oraz lub"),
    finite=words("jest są był była było były ma mają może mogą nie się ja my jestem mamy będzie będą"),
)

RUSSIAN = Language(
    code="ru",
    verbs=_finite(
        """
        сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили отметил отметила сообщил
        сообщила
        сообщили добавил добавила подчеркнул подчеркнула написал написала пишет ответил ответила отвечает
        спросил спросила
        спрашивает объяснил объяснила пояснил пояснила считает считал считала признал признала рассказал рассказала
        напомнил предупредил утверждает воскликнул прошептал крикнул произнёс произнес заметил заметила
        назвал назвала уточнил уточнила уверен уверена призвал призвала поинтересовался прокомментировал вздохнул
        вздохнула улыбнулся улыбнулась закричал закричала говорится полагает полагал добавляет отмечает поясняет
        рассказывает произнесла прошептала воскликнула предупредила напомнила
        """
    ),
    between=words("также не уже потом тогда ещё еще"),
    pronouns=who(male="он", female="она", many="они", thing="оно это", own="я мы ты вы"),
    sources=phrases("по словам, по мнению, согласно"),
    left_out={"": "", "ла": "она", "л": "он", "ли": "они", "ят": "они"},
    prepositions=words("в во на с со к от для по о об при через над под перед между из у"),
    that=words("что"),
    relatives=words("который которая"),
    conjunctions=words("и а но или"),
    finite=words("есть был была было были будет будут не я мы он она они может могут нет надо нужно"),
)
