"""From the bytes of a page to its text: the bytes themselves are believed before what the page says of them.

Saved pages often carry the charset of the server they came from, not the one they were saved in.
"""

import re

from reader.sources.decode import decode

__all__ = ["decode_html"]

_HEAD = 4096
"""Bytes in which a charset is looked for; browsers look at 1024, programs that save pages write more above it."""

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([a-z0-9_:.-]{1,40})""",
    re.IGNORECASE,
)
_CODECS = (
    (re.compile(r"(iso[-_]?8859[-_]?1|latin-?1|us-ascii|ascii|(windows|cp|x-cp)-?1252)$"), "cp1252"),
    (re.compile(r"iso[-_]?8859[-_]?(\d{1,2})(-[ei])?$"), r"iso8859-\1"),
    (re.compile(r"(?:windows|cp|x-cp)-?(125\d|874|866|932|949)$"), r"cp\1"),
    (re.compile(r"(?:gb2312|gbk|x-gbk|gb18030|gb_2312-80)$"), "gb18030"),
    (re.compile(r"big5(-hkscs)?$"), "big5hkscs"),
    (re.compile(r"(?:x-sjis|shift[-_]?jis|ms_kanji|sjis)$"), "cp932"),
    (re.compile(r"(?:euc-?kr|ks_c_5601-1987|korean)$"), "cp949"),
    (re.compile(r"(euc-jp|x-euc-jp)$"), "euc-jp"),
    (re.compile(r"(iso-2022-jp)$"), "iso2022-jp"),
    (re.compile(r"koi8-?(r|u)$"), r"koi8-\1"),
    (re.compile(r"(?:macintosh|x-mac-roman|mac)$"), "mac-roman"),
)
"""What pages call their charsets (the labels of the Encoding Standard), and what Python calls them. Latin-1 means
cp1252; no codec that is none of a charset can be named."""


def decode_html(data: bytes, declared: str = "") -> tuple[str, str]:
    """Read a page or a scrap of one; never fails.

    Args:
        data: The bytes.
        declared: The charset that something around them says, such as the header of a message.

    Returns:
        The text, and the name of its encoding as Python calls it.
    """
    match = _DECLARED.search(data, 0, _HEAD)
    found = (match[1] or match[2]).decode("ascii") if match else ""
    codec = _codec((declared or found).strip().lower())
    if codec == "iso2022-jp" and b"\x1b$" in data:  # all its bytes are ASCII, so it would pass for UTF-8
        return data.decode(codec, "replace"), codec
    text, encoding = decode(data)
    if not codec or encoding.startswith(("utf", "UTF")) or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return text, encoding
    return data.decode(codec, "replace"), codec


def _codec(label: str) -> str:
    """Python's name of a charset; "" for one that isn't known, and for UTF-8, which is told by its bytes."""
    for pattern, name in _CODECS:
        if match := pattern.match(label):
            return match.expand(name)
    return ""
