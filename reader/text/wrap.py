"""Where a paragraph breaks into lines so many cells wide, the way a French typesetter breaks it.

A line never breaks at a no-break space (U+00A0, U+202F), never ends with an opening « and never starts with » ; : ! or
?, also where the source has plain spaces there (Lexique des règles typographiques en usage à l'Imprimerie nationale).
Between ideographs it breaks anywhere but before closing and after opening marks (the core of JIS X 4051's kinsoku).
"""

from reader.text.cells import cell_len, graphemes, is_narrow

NEVER_STARTS = frozenset("»›;:!?%…)]}”’、。，．：；！？」』）】》〉…ー々")
"""Signs that no line starts with."""

NEVER_ENDS = frozenset("«‹([{“‘„¿¡「『（【《〈")
"""Signs that no line ends with."""


def wrap(text: str, width: int) -> list[int]:
    """Give the offsets (code points) at which display lines after the first start.

    The lines join to `text` again. Spaces at a line's end hang over the edge and take no room. A word wider than the
    line is cut at the edge.

    Args:
        text: One logical line, without newlines.
        width: Cells a line; less than 1 counts as 1.
    """
    width = max(1, width)
    if len(text) <= width and is_narrow(text):
        return []
    return _wrap_narrow(text, width) if is_narrow(text) else _wrap_wide(text, width)


def wrap_verbatim(text: str, width: int) -> list[int]:
    """The same for text whose spaces matter, such as program code: cut at the edge, wherever that is."""
    width = max(1, width)
    if is_narrow(text):
        return list(range(width, len(text), width))
    breaks, room = [], width
    for start, _, cells in graphemes(text):
        if cells > room and room < width:
            breaks.append(start)
            room = width
        room -= cells
    return breaks


def _may_break(text: str, space: int) -> bool:
    """True where the line may end at the space at this offset."""
    before, after = text[space - 1 : space], text[space + 1 : space + 2]
    return before not in NEVER_ENDS and after not in NEVER_STARTS


def _cut(text: str, start: int, edge: int) -> int:
    """Where to cut a word that is wider than the line: at the edge, or before signs that may not be parted there."""
    for cut in range(edge, max(start + 1, edge - 8), -1):
        if text[cut] not in NEVER_STARTS and text[cut - 1] not in NEVER_ENDS and " " not in text[cut - 1 : cut + 1]:
            return cut
    return edge


def _wrap_narrow(text: str, width: int) -> list[int]:
    """Every code point is one cell: look back from each edge for a space."""
    breaks: list[int] = []
    start, end = 0, len(text.rstrip(" "))
    while end - start > width:
        space = text.rfind(" ", start + 1, start + width + 1)
        while space > 0 and not _may_break(text, space):
            space = text.rfind(" ", start + 1, space)
        if space > 0:
            start = space + 1
            while text[start] == " ":
                start += 1
        else:
            start = _cut(text, start, start + width)
        breaks.append(start)
    return breaks


def _wrap_wide(text: str, width: int) -> list[int]:
    """Sign by sign, for ideographs, emoji and combining marks."""
    breaks: list[int] = []
    last = 0  # where the line could break
    line_start = used = used_at_last = 0
    signs = graphemes(text)
    for index, (start, end, cells) in enumerate(signs):
        if text[start:end] == " ":  # with an accent on it, it is a sign
            used += cells
            following = text[end : end + 1]
            if following != " " and _may_break(text, start):
                last, used_at_last = end, used
            continue
        if index and start != last and _parts_before(text, start, signs[index - 1][2], cells):
            last, used_at_last = start, used
        while used + cells > width and start > line_start:
            if last > line_start:
                used -= used_at_last
            else:
                last, used = start, 0
            line_start = last
            breaks.append(line_start)
            used_at_last = 0
        used += cells
    return breaks


def _parts_before(text: str, start: int, cells_before: int, cells: int) -> bool:
    """True where a line may break before this sign because it or the one before is an ideograph (two cells)."""
    return (
        2 in (cells, cells_before)
        and text[start - 1] not in NEVER_ENDS
        and text[start] not in NEVER_STARTS
        and not text[start - 1].isspace()
    )


def shorten(text: str, width: int) -> str:
    """Cut `text` to `width` cells, the last one an ellipsis where something is left out."""
    if cell_len(text) <= width:
        return text
    kept, room = 0, max(0, width - 1)
    for _, end, cells in graphemes(text):
        if cells > room:
            break
        room -= cells
        kept = end
    return text[:kept].rstrip() + "…" if width > 0 else ""
