"""The word around a place in a text, as a double click means it."""


def word_at(text: str, offset: int) -> tuple[int, int]:
    """The word around an offset; apostrophes and hyphens inside a word belong to it."""

    def inside(place: int) -> bool:
        return 0 <= place < len(text) and (
            text[place].isalnum()
            or (
                (text[place] in "-'’\u02bc" and 0 < place < len(text) - 1 and text[place - 1].isalnum())
                and text[place + 1].isalnum()
            )
        )

    start = end = offset
    if not inside(offset):
        return (offset, min(offset + 1, len(text)))
    while inside(start - 1):
        start -= 1
    while inside(end):
        end += 1
    return (start, end)
