"""Forms of French verbs from their infinitives, as far as reporting speech needs them (third persons, participles)."""

from collections.abc import Iterable

from reader.annotate.languages.base import Form


def er_forms(infinitives: Iterable[str]) -> dict[str, Form]:
    """Forms of verbs of the first group, with the spelling of -ger and -cer and the accent of -eler, -éter, -ever."""
    forms: dict[str, Form] = {}
    for infinitive in infinitives:
        stem = infinitive[:-2]
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        open_stem = _open(stem)
        finite = [open_stem + "e", open_stem + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent"]
        finite += [open_stem + "era", stem + "era", open_stem + "eront", soft + "ai", soft + "ais", soft + "âmes"]
        _add(forms, finite, Form.FINITE)
        _add(forms, (stem + ending for ending in ("é", "ée", "és", "ées")), Form.PARTICIPLE)
        _add(forms, [soft + "ant"], Form.GERUND)
        _add(forms, [infinitive], Form.INFINITIVE)
    return forms


def listed_forms(finite: str, participles: str, gerunds: str, infinitives: str) -> dict[str, Form]:
    """Forms that are listed one by one; a word may be in several lists."""
    forms: dict[str, Form] = {}
    _add(forms, finite.split(), Form.FINITE)
    _add(forms, participles.split(), Form.PARTICIPLE)
    _add(forms, gerunds.split(), Form.GERUND)
    _add(forms, infinitives.split(), Form.INFINITIVE)
    return forms


def agreeing(participles: str) -> str:
    """The other forms of participles that agree: décrite, décrits, décrites."""
    return " ".join(word.removesuffix("s") + end for word in participles.split() for end in ("e", "s", "es"))


def _open(stem: str) -> str:
    """The stem before a silent ending: rappel- rappell-, répét- répèt-, soulev- soulèv-."""
    if stem.endswith(("appel", "jet")):
        return stem + stem[-1]
    for closed, opened in (("é", "è"), ("e", "è")):
        if len(stem) > 3 and stem[-2] == closed and stem[-1] in "lrtvnsdpm":
            return stem[:-2] + opened + stem[-1]
    return stem


def _add(forms: dict[str, Form], these: Iterable[str], form: Form) -> None:
    for word in these:
        forms[word] = forms.get(word, Form(0)) | form
