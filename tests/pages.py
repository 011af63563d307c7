"""Web pages for the tests: an article among what surrounds one."""

from dataclasses import dataclass

PROSE = (
    "The ferry between Saint-Mareuil and Eastmere stopped on Monday after the storm had torn its landing stage away.",
    "“We shall sail again before the summer,” said Paula Grant, the mayor of Eastmere, who had come to see the damage.",
    "The fishermen doubt it. Two winters ago the same stage was promised for May, and it was ready in late October.",
    "Nobody was hurt. The last boat had left the quay an hour before the wind turned, with eleven people on board.",
)

EDGES = """
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
{article}
<aside class="related"><h3>Related</h3><ul><li><a href="/a">A harbour in winter</a></li></ul></aside>
<footer><p>Copyright of nobody. <a href="/terms">Terms</a></p></footer>
"""


@dataclass(frozen=True)
class Page:
    """A page in the making."""

    head: str = "<title>The ferry stops | The Harbour Post</title>"
    article: str = ""
    html: str = "<html>"

    def __str__(self) -> str:
        inside = self.article or "<article><h1>The ferry stops</h1>" + paragraphs(*PROSE) + "</article>"
        edges = EDGES.format(article=inside)
        return f"<!DOCTYPE html>{self.html}<head>{self.head}</head><body>{edges}</body></html>"


def paragraphs(*texts: str) -> str:
    """Texts as paragraphs of HTML."""
    return "".join(f"<p>{text}</p>\n" for text in texts)
