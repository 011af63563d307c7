"""Which way round an article uses its quotation marks: «…» or »…« or »…», “…” or ”…”.

Told from the whole article, because one paragraph is often too short to tell.
"""

import re
from dataclasses import dataclass

_OPENS_AFTER = r"\s(\[—–-"
_GUILLEMETS_OUT = re.compile(rf"[»›](?<![^{_OPENS_AFTER}].)(?=\w)")
_GUILLEMETS_IN = re.compile(rf"[«‹](?<![^{_OPENS_AFTER}].)(?=[\s\u00a0\u202f]?\w)")


@dataclass(frozen=True, slots=True)
class Convention:
    """How one article uses marks that can stand either way round."""

    inward: bool = False
    """»…«, as German and Danish books print it."""
    same_guillemets: bool = False
    """»…», as Swedish and Finnish books print it."""
    same_curly: bool = False
    """”…”, the Swedish and Finnish convention of newspapers."""


def convention_of(text: str) -> Convention:
    """Tell an article's convention by counting which marks stand before a word."""
    outward = len(_GUILLEMETS_IN.findall(text))
    inward = len(_GUILLEMETS_OUT.findall(text))
    left, right = "«" in text, "»" in text
    return Convention(
        inward=left and inward > outward,
        same_guillemets=right and not left and inward > 0,
        same_curly="”" in text and "“" not in text and "„" not in text,
    )
