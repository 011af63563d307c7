"""Hungarian: marks and the most frequent verbs."""

from reader.annotate.languages.base import Form, Language, who, words

HUNGARIAN = Language(
    code="hu",
    verbs=dict.fromkeys(
        [
            "mondta",
            "mondja",
            "mondták",
            "közölte",
            "közli",
            "írta",
            "írja",
            "kérdezte",
            "kérdezi",
            "felelte",
            "feleli",
            "válaszolta",
            "hangsúlyozta",
            "tette",
            "állította",
            "nyilatkozta",
            "jelentette",
            "kijelentette",
            "elmondta",
            "hozzátette",
            "kiáltotta",
            "suttogta",
            "magyarázta",
        ],
        Form.FINITE,
    ),
    between=words("is nem már még majd akkor"),
    left_out={"": "", "ák": "ők", "ék": "ők"},
    pronouns=who(either="ő", many="ők", own="én mi te ti"),
    finite=words("van vannak volt voltak lesz nem én mi ő kell lehet nincs"),
)
