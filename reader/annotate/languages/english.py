"""Forms of English verbs from their bases, as far as reporting speech needs them."""

from collections.abc import Iterable

from reader.annotate.languages.base import Form

_PAST = Form.FINITE | Form.PARTICIPLE


def regular_forms(bases: Iterable[str]) -> dict[str, Form]:
    """Forms of regular verbs: `note` gives notes, noted, noting; `+admit` doubles its last letter."""
    forms: dict[str, Form] = {}
    for entry in bases:
        base = entry.removeprefix("+")
        doubled = base + base[-1] if entry.startswith("+") else base
        stem = doubled.removesuffix("e")
        if base.endswith("y") and base[-2] not in "aeiou":
            third, past = base[:-1] + "ies", base[:-1] + "ied"
        else:
            third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
            past = stem + "ed"
        forms |= {base: Form.FINITE | Form.INFINITIVE, third: Form.FINITE, past: _PAST}
        forms[(stem if not base.endswith("ee") else base) + "ing"] = Form.GERUND
    return forms


def irregular_forms(table: str) -> dict[str, Form]:
    """Forms listed one verb a line: base, third person, past, participle, gerund."""
    forms: dict[str, Form] = {}
    for line in table.strip().splitlines():
        base, third, past, participle, gerund = line.split()
        forms |= {base: Form.FINITE | Form.INFINITIVE, third: Form.FINITE, gerund: Form.GERUND}
        forms[participle] = Form.PARTICIPLE
        forms[past] = forms.get(past, Form(0)) | Form.FINITE
    return forms
