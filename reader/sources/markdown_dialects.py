"""What notes and sites write into Markdown that is none: Obsidian's links and marks, orders to Hugo and Jekyll.

Each is turned into Markdown, or goes, line by line and outside code, before the text is parsed.
"""

import re

__all__ = ["common_markdown"]

_SIGNS = re.compile(r"\[\[|==|%%|\[!|\{[{%:]| \^\w")
"""Without one of these there is nothing to do."""
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_CODE = re.compile(r"(`+[^`\n]*`+)")
_COMMENT_BLOCK = re.compile(r"^%%[ \t]*\n.{0,10000}?^%%[ \t]*$", re.MULTILINE | re.DOTALL)
_CALLOUT = re.compile(r"((?:>[ \t]?)+)\[![\w-]{1,30}\][+-]?[ \t]*(.*)")
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]")
_WIKILINK = re.compile(r"\[\[([^\[\]|\n<>#]{0,300})(#[^\[\]|\n<>]{0,200})?(?:\|([^\[\]\n]{1,300}))?\]\]")
_HIGHLIGHT = re.compile(r"==(?=[^\s=])([^=\n]{1,1000})(?<=\S)==")
_COMMENT = re.compile(r"[ \t]?%%[^%\n]{0,1000}%%")
_ORDER = re.compile(r"([ \t]?)(?:\{%[^\n{}]{0,500}%\}|\{\{[^\n{}]{0,500}\}\}|\{:[^\n{}]{0,300}\})(?=(\w)?)")
"""`{% image "a.jpg" %}`, `{{< video 12 >}}`, `{{% note %}}`, `{{ site.name }}`, `{: .wide}`."""
_TARGET = re.compile(r"""\]\(\{\{[ \t]*["']([^"'\s{}()]{1,500})["'][^\n{}]{0,200}\}\}([^\s()]{0,300})\)""")
"""`[words]({{ "/2015/12/01/page/" | url }})`: an order that gives an address."""
_BLOCK_NAME = re.compile(r"[ \t]+\^[\w-]{4,40}[ \t]*$")


def common_markdown(text: str) -> str:
    """Give `text` (clean) in Markdown that everybody understands."""
    if _SIGNS.search(text) is None:
        return text
    lines: list[str] = []
    fence = ""
    for line in _COMMENT_BLOCK.sub("", text).split("\n"):
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence and _SIGNS.search(line):
            line = _plain(line)
        lines.append(line)
    return "\n".join(lines)


def _plain(line: str) -> str:
    if callout := _CALLOUT.match(line):
        line = f"{callout[1]}{callout[2]}\n{callout[1]}" if callout[2] else callout[1]
    parts = _CODE.split(line)
    parts[::2] = map(_words, parts[::2])
    return _BLOCK_NAME.sub("", "".join(parts))


def _words(text: str) -> str:
    text = _EMBEDDED.sub("", text)
    text = _TARGET.sub(r"](\1\2)", _WIKILINK.sub(_link, text))
    text = _HIGHLIGHT.sub(r"\1", _COMMENT.sub("", text))
    return _ORDER.sub(lambda order: order[1] if order[2] else "", text)


def _link(match: re.Match[str]) -> str:
    """A link to a note, by its name or by other words, as a link to its file."""
    target, place = match[1].strip(), (match[2] or "")[1:].strip()
    words = (match[3] or target.rpartition("/")[2] or place).strip()
    if not target:
        return words or match[0]
    file = target if "." in target.rpartition("/")[2][-5:] else f"{target}.md"
    return f"[{words}](<{file}>)"
