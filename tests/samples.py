"""One small file of each format that is no plain text, made here."""

import gzip
import io
import json
import zipfile
from collections.abc import Mapping

from tests.pages import PROSE, Page, paragraphs

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
PACKAGE = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The Harbour</dc:title><dc:creator>Inès Baudouin</dc:creator>
<dc:language>en</dc:language><dc:date>1901</dc:date>
</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"""
CHAPTER = (
    '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
    "<body>{}</body></html>"
)


def book(chapters: Mapping[str, bytes | str], extra: Mapping[str, bytes | str] | None = None) -> bytes:
    """A book whose chapters have these names and hold this."""
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OPS/book.opf": PACKAGE.format(items=items, spine=spine),
        **{f"OPS/{name}": inside for name, inside in chapters.items()},
        **(extra or {}),
    }
    return archive(files)


def archive(files: Mapping[str, bytes | str]) -> bytes:
    """A zip file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, inside in files.items():
            packed.writestr(name, inside, zipfile.ZIP_STORED if name == "mimetype" else None)
    return buffer.getvalue()


FEED = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>
<title>The Harbour Post</title><language>en</language>
<item><title>The ferry stops</title><link>https://example.org/1</link><pubDate>Wed, 17 May 2023 10:00:00 GMT</pubDate>
<description><![CDATA[{paragraphs(*PROSE)}]]></description></item>
<item><title>The ferry sails</title><description>It sails.</description></item></channel></rss>"""

MAIL = """From: "Paula Grant" <paula@example.org>
Subject: =?utf-8?q?La_digue_c=C3=A8de?=
Date: Wed, 17 May 2023 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Le temps passe =96 la digue c=E8de.

--b
Content-Type: text/html; charset=utf-8

<p>Not this</p>
--b--
"""

ROWS = [
    {
        "title": "The ferry stops",
        "maintext": "\n".join(PROSE),
        "date_publish": "2023-05-17 10:00:00",
        "authors": ["Marc Lestrade"],
    },
    {"title": "The ferry sails", "maintext": "It sails.", "date_publish": "None", "authors": []},
]

EUROPRESSE = f"""<html><head><meta charset="iso-8859-1"></head><body>
<article><div class="DocHeader">mercredi 17 mai 2023, p. 6</div><span class="DocPublicationName">Le Phare, no. 12</span>
<p class="titreArticleVisu rdp__articletitle">La digue tient</p><p class="sm-margin-bottomNews">Par Marc Lestrade</p>
<div class="docOcurrContainer"><p>La <mark>digue</mark> tient encore, dit-on sur le port.</p>
<p>Elle a cent ans.</p></div>
<div class="publiC-lblNodoc">news·20230517·PH·12345</div></article>
<article><p class="titreArticleVisu">Le bac s’arrête</p><div class="docOcurrContainer"><p>{PROSE[0]}</p></div></article>
</body></html>"""

FACTIVA = f"""<html><body>
<div id="article-PH000" class="article enArticle">
<div id="hd"><span class="enHeadline">The ferry stops</span></div>
<div class="author">By Marc Lestrade</div><div>94 words</div><div>17 May 2023</div><div>The Harbour Post</div>
<div>PH</div><p class="articleParagraph enarticleParagraph">{PROSE[0]}</p>
<p class="articleParagraph enarticleParagraph">{PROSE[2]}</p></div>
<div class="article frArticle"><table><tr><td><b>HD</b></td><td>Le bac</td></tr>
<tr><td><b>PD</b></td><td>12 mai 2023</td></tr><tr><td><b>SN</b></td><td>Le Phare</td></tr>
<tr><td><b>LP</b></td><td><p class="articleParagraph">Le bac est à quai.</p></td></tr>
</table></div></body></html>"""

NEXIS = f"""
                               1 of 2 DOCUMENTS

                               The Harbour Post

                            January 11, 2010 Monday

The ferry stops

BYLINE: Marc Lestrade

LENGTH: 94 words

{PROSE[0]}

{PROSE[1]}

LOAD-DATE: January 11, 2010

                               2 of 2 DOCUMENTS

                               The Harbour Post

                            January 12, 2010 Tuesday

The ferry sails

LENGTH: 12 words

{PROSE[3]}
"""

FILES: Mapping[str, bytes] = {
    "a.html": str(Page()).encode(),
    "europresse.html": EUROPRESSE.encode(),
    "factiva.html": FACTIVA.encode(),
    "nexis.txt": NEXIS.encode(),
    "a.json": json.dumps(ROWS).encode(),
    "a.jsonl": "\n".join(map(json.dumps, ROWS)).encode(),
    "a.csv": f'title,text,date\n"The ferry stops","{PROSE[0]}",2023-05-17\nThe ferry sails,It sails.,2023\n'.encode(),
    "a.rss": FEED.encode(),
    "a.epub": book(
        {"1.xhtml": CHAPTER.format("<h1>One</h1>" + paragraphs(*PROSE)), "2.xhtml": CHAPTER.format("<p>Two.</p>")}
    ),
    "a.eml": MAIL.encode(),
    "a.mbox": "".join(f"From paula@example.org Wed May 17 10:00:00 2023\n{MAIL}\n" for _ in range(2)).encode(),
    "a.txt.gz": gzip.compress("\n\n".join(PROSE).encode(), mtime=0),
}
"""Name and content of each."""
