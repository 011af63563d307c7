"""Documents of Word, LibreOffice, RTF and PDF, and saved pages, with an attack in every field."""

import plistlib
from collections.abc import Mapping
from html import escape

from tests.office_files import W, opendocument, paragraph, word
from tests.pdf_files import pdf, show

CONTROLS_OF_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32)))
"""What XML cannot hold as it is; some of its readers take it as entities."""


def entities(attack: str) -> str:
    """As entities, once and twice: a decoder that does it again would bring them back."""
    once = "".join(f"&#{ord(sign)};" if not sign.isalnum() else sign for sign in attack)
    return once + once.replace("&", "&amp;")


def documents(attack: str) -> Mapping[str, bytes]:
    """Name and content of one document a format and a way to write the attack in it."""
    files = {
        "a.rtf": _rtf(attack),
        "a.pdf": _pdf(attack),
        "a.mhtml": _mhtml(attack),
        "a.webarchive": _web_archive(attack),
    }
    for way, said in (("plain", escape(attack.translate(CONTROLS_OF_XML))), ("entities", entities(attack))):
        files[f"{way}.docx"] = _word(said)
        files[f"{way}.odt"] = _opendocument(said)
    return files


def _page(attack: str) -> str:
    said = escape(attack) + entities(attack)
    return (
        f"<html><head><title>The ferry{said}</title></head><body><p>It{said} sails on Monday{attack}.</p></body></html>"
    )


def _mhtml(attack: str) -> bytes:
    """One with the attack in its address, its subject and its charset as well."""
    told = f"Content-Type: text/html; charset={attack}\nContent-Location: https://a.example/{attack}\n\n"
    head = f"From: <Saved by Blink>\nSubject: The ferry{attack}\nMIME-Version: 1.0\n"
    parts = f'Content-Type: multipart/related; boundary="b"\n\n--b\n{told}{_page(attack)}\n--b--\n'
    return (head + parts).encode("utf-8", "surrogateescape")


def _web_archive(attack: str) -> bytes:
    main = {"WebResourceData": _page(attack).encode(), "WebResourceURL": f"https://a.example/{attack}"}
    told = {"WebResourceTextEncodingName": attack}
    return plistlib.dumps({"WebMainResource": main | told}, fmt=plistlib.FMT_BINARY)


def _word(said: str) -> bytes:
    properties = f"<dc:title>The ferry{said}</dc:title><dc:creator>Ada{said} Byron</dc:creator>"
    text = f'<w:p><w:r><w:t>It{said} sails.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    note = f'<w:footnote w:id="1">{paragraph(f"A first{said} note.")}</w:footnote>'
    return word(text, properties, {"word/footnotes.xml": f"<w:footnotes {W}>{note}</w:footnotes>"})


def _opendocument(said: str) -> bytes:
    properties = f"<dc:title>The ferry{said}</dc:title><meta:initial-creator>Ada{said} Byron</meta:initial-creator>"
    link = f'<text:a xlink:href="https://a.example/{said}">here{said}</text:a>'
    return opendocument(f"<text:p>It{said} sails {link}.</text:p>", properties)


def _rtf(attack: str) -> bytes:
    codes = "".join(rf"\'{byte:02x}" for byte in attack.encode("latin-1", "ignore"))
    said = codes + "".join(rf"\u{ord(sign)}?" for sign in attack) + attack
    info = rf"{{\info{{\title The ferry{said}}}{{\author Ada{said} Byron}}}}"
    link = rf'{{\field{{\*\fldinst{{HYPERLINK "https://a.example/{attack}"}}}}{{\fldrslt here{said}}}}}'
    return rf"{{\rtf1\ansi{info}\pard It{said} sails {link}.\par}}".encode()


def _pdf(attack: str) -> bytes:
    """One whose font shows the signs of the attack for harmless codes, those above 127."""
    signs = {chr(code): sign for code, sign in enumerate(attack, 160)}
    mapping = "".join(f"<{ord(code):02X}> <{sign.encode('utf-16-be').hex()}>\n" for code, sign in signs.items())
    named = f"<FEFF{f'Ada {attack} Byron'.encode('utf-16-be').hex()}>"
    text = show(f"The ferry{''.join(signs)} sails on Monday.")
    return pdf(text, f"/Title{named}/Author{named}", mapping=mapping)
