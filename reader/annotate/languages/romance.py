"""Forms of regular Spanish, Portuguese and Italian verbs, as far as reporting speech needs them (third persons)."""

from reader.annotate.languages.base import Form

_ENDINGS: dict[tuple[str, str], tuple[str, str, str]] = {
    # Language and conjugation: finite endings, participle endings, gerund endings.
    ("es", "a"): ("a an ó aron aba aban ará arán aría arían", "ado", "ando"),
    ("es", "e"): ("e en ió ieron ía ían erá erán ería erían", "ido", "iendo"),
    ("es", "i"): ("e en ió ieron ía ían irá irán iría irían", "ido", "iendo"),
    ("pt", "a"): ("a am ou aram ava avam ara ará arão aria ariam", "ado", "ando"),
    ("pt", "e"): ("e em eu eram ia iam era erá erão eria eriam", "ido", "endo"),
    ("pt", "i"): ("e em iu iram ia iam ira irá irão iria iriam", "ido", "indo"),
    ("it", "a"): ("a ano ò arono ava avano erà eranno erebbe erebbero", "ato ata ati", "ando"),
    ("it", "e"): ("e ono é ette erono ettero eva evano erà eranno erebbe", "uto uta", "endo"),
    ("it", "i"): ("e ono ì irono iva ivano irà iranno irebbe", "ito ita", "endo"),
}


def forms_of(code: str, first: str, second: str, third: str, irregular: str) -> dict[str, Form]:
    """Forms of verbs by conjugation; `irregular` lists finite forms as they are.

    Args:
        code: the language, `es`, `pt` or `it`.
        first: infinitives in -ar or -are.
        second: infinitives in -er or -ere.
        third: infinitives in -ir or -ire.
        irregular: words that are added as finite forms; those that end as participles or gerunds do count as such.
    """
    forms: dict[str, Form] = {}
    cut = 3 if code == "it" else 2
    for conjugation, infinitives in zip("aei", (first, second, third), strict=True):
        finite, participles, gerunds = _ENDINGS[code, conjugation]
        for infinitive in infinitives.split():
            stem = infinitive[:-cut]
            for endings, form in ((finite, Form.FINITE), (participles, Form.PARTICIPLE), (gerunds, Form.GERUND)):
                for ending in endings.split():
                    forms[stem + ending] = forms.get(stem + ending, Form(0)) | form
            forms[infinitive] = Form.INFINITIVE
    for word in irregular.split():
        forms[word] = forms.get(word, Form(0)) | _form(code, word)
    return forms


def _form(code: str, word: str) -> Form:
    """What a listed word is, by its end."""
    if word.endswith(("ando", "endo", "iendo", "indo")):
        return Form.GERUND
    participle = {
        "es": ("icho", "escrito", "uesto"),
        "pt": ("dito", "escrito", "posto"),
        "it": ("tto", "sto", "sso", "uto", "ato", "uso"),
    }[code]
    return Form.PARTICIPLE if word.endswith(participle) else Form.FINITE
