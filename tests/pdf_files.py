"""Documents in PDF of one page, made here."""


def pdf(stream: bytes | str, info: bytes | str = b"", how: bytes = b"", mapping: bytes | str = b"") -> bytes:
    """A PDF of one page.

    Args:
        stream: What is drawn on it; `show` writes it for a text.
        info: The properties of the document.
        how: How the stream is packed.
        mapping: Lines of a ToUnicode map: which characters the codes of the font stand for.
    """
    stream, info, mapping = (one.encode("latin-1") if isinstance(one, str) else one for one in (stream, info, mapping))
    cmap = (
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/A def/CMapType 2 def\n"
        b"1 begincodespacerange <00><FF> endcodespacerange\n%d beginbfchar\n%sendbfchar\n"
        b"endcmap CMapName currentdict/CMap defineresource pop end end" % (mapping.count(b"\n"), mapping)
    )
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 2000 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<<%s/Length %d>>stream\n%s\nendstream" % (how, len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica%s>>" % (b"/ToUnicode 7 0 R" if mapping else b""),
        b"<<%s>>" % info,
        b"<</Length %d>>stream\n%s\nendstream" % (len(cmap), cmap),
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, inside) for number, inside in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Info 6 0 R/Size 8>>\n"


def show(text: str) -> str:
    """A page that holds this text."""
    return f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET"
