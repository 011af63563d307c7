"""From bytes to text, whatever wrote them: Unicode by its marks, else the Western code page that reads best.

A byte-order mark decides; zeros in every second byte tell UTF-16, in three of four UTF-32; what is valid UTF-8 is
UTF-8, a few broken bytes aside. The rest is read in each old code page, and the reading with the most plausible letters
and quotation marks is taken. Other alphabets in old code pages (Cyrillic, Japanese) are not guessed.
"""

import codecs
import re
from itertools import islice

__all__ = ["decode", "is_binary"]

_BOMS = (  # the long ones first: that of UTF-32 begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_CODE_PAGES = ("cp1252", "iso8859-15", "mac-roman", "cp850")
"""Latin-1 is not among them: files that say so are cp1252, which has quotation marks where Latin-1 has controls."""

_HIGH = re.compile(rb"[^\n\x80-\xff]{0,3}[\x80-\xff][^\n]{0,3}")
_LOOKED_AT = 4000
"""Stretches around bytes above 127 that are weighed; a page of French has about 100."""

_L = "A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ"
_SIGNS = (
    (1, re.compile("[éèêàâçùûîïôëœÉÈÀÇÊŒäöüßÄÖÜñáíóúñãõåøæ\u00a0]")),
    (1, re.compile("[’‘«»“”…–—€°¿¡]")),
    (2, re.compile(r"[£€$] ?[0-9]|[0-9][\u00a0 ]?[€£°%]")),
    (2, re.compile(rf"[{_L}]’[{_L}]|(?<![{_L}])[“«‘][{_L}\u00a0 ]|[{_L}.,;:!?…\u00a0 ][”»](?![{_L}])| [–—] ")),
    (-3, re.compile("[a-zà-öø-ÿœ][A-ZÀ-ÖØ-ÞŠŽŒŸ]|[A-Z]{2}[à-öø-ÿ]|[À-ÖØ-Þ][A-Z][a-z]")),
    (-2, re.compile("[^\x00-\x7fA-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ’‘‚„«»‹›“”…–—\u00a0€°£§·•¿¡©®™²³]")),
    (-2, re.compile(rf"[{_L}][¿¡«“°£§•©®™²³¼½¾‚„]|[.,;:!?][À-ÖØ-Þ](?![{_L}])|[à-öø-ÿ][0-9]")),
)
"""What a stretch of text is worth when this is in it: letters and marks of Western languages, both where they belong,
capitals inside words, signs that no article has, marks where they don't belong."""

_MAGIC = (b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\x1f\x8b", b"\x7fELF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_NO_TEXT = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_HEAD = 4096
"""Bytes at the start by which UTF-16 and binary files are told."""
_LAST_PLANE = 0x10
"""The third byte of the last code point that there is."""


def decode(data: bytes) -> tuple[str, str]:
    """Read `data` as text; never fails, what can't be read becomes U+FFFD.

    Returns:
        The text, and the name of its encoding as Python calls it.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    if name := _unmarked(data):
        return data.decode(name, "replace"), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    if _is_damaged_utf8(text):
        return text, "utf-8"
    around = b"\n".join(match[0] for match in islice(_HIGH.finditer(data), _LOOKED_AT))
    name = max(_CODE_PAGES, key=lambda page: _worth(around.decode(page, "replace")))
    return data.decode(name, "replace"), name


def is_binary(data: bytes) -> bool:
    """True where `data` is no text: a known kind of binary file, or control characters all over its beginning.

    A terminal's own controls (bell, backspace, shifts, escape) don't count: a text full of them is still a text.
    """
    if data.startswith(_MAGIC):
        return True
    head, _ = decode(data[:_HEAD])
    return len(_NO_TEXT.findall(head)) * 20 > len(head)


def _unmarked(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark, told by its zeros."""
    head = data[: min(_HEAD, len(data) // 4 * 4)] or data[:2]
    for high, low, name in (((3, 2), 0, "utf-32-le"), ((0, 1), 3, "utf-32-be")):
        places = (max(head[place::4], default=1) for place in high)
        if next(places) == 0 and next(places) <= _LAST_PLANE and head[low::4].count(0) * 100 <= len(head) // 4:
            return name
    first, second, half = head[::2].count(0), head[1::2].count(0), len(head) // 2
    for zeros, others, name in ((second, first, "utf-16-le"), (first, second, "utf-16-be")):
        if zeros * 10 > half and others * 100 <= half and (zeros * 10 > 7 * half or not _is_text_with_zeros(head)):
            return name
    return ""


def _is_text_with_zeros(head: bytes) -> bool:
    """True for bytes that are a text of another encoding where some zeros among them are left out."""
    try:
        text = head.replace(b"\0", b"").decode("utf-8")
    except UnicodeDecodeError:
        return False
    return _NO_TEXT.search(text) is None


def _is_damaged_utf8(text: str) -> bool:
    """True where broken bytes are few beside good sequences; other encodings hardly ever form a good one."""
    broken = text.count("\ufffd")
    return len(re.findall("[^\x00-\x7f\ufffd]", text)) > 4 * broken


def _worth(text: str) -> int:
    return sum(weight * len(sign.findall(text)) for weight, sign in _SIGNS)
