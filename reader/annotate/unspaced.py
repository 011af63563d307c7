"""The speaker in Chinese and Japanese, where no space parts the words: 王建国说：“…” · 田中さんは「…」と述べた."""

from reader.annotate.guesses import Guess
from reader.annotate.languages.base import Language
from reader.annotate.marks import Pair
from reader.annotate.phrases import Mention, MentionKind
from reader.article import Span

_BORDERS = "，。！？：、；,.!?:;\n “”「」『』（）()"
_REACH = 30
"""Code points to each side of a quotation that are looked at."""
_LONGEST_NAME = 16
"""Code points of a name with what may stand around it."""


def guess_unspaced(text: str, pair: Pair, language: Language) -> Guess | None:
    """The speaker by the words right before a quotation, or right after it."""
    before = text[max(0, pair.start - _REACH) : pair.start].rstrip("：:，, ")
    end = pair.start - (len(text[max(0, pair.start - _REACH) : pair.start]) - len(before))
    for verb in sorted(language.suffixes, key=len, reverse=True):
        if before.endswith(verb):
            return _named(
                text, _trimmed(text, _back(text, end - len(verb)), end - len(verb), language), (end - len(verb), end)
            )
    after = text[pair.end : pair.end + _REACH].lstrip("と，, ")
    verb = next((verb for verb in sorted(language.suffixes, key=len, reverse=True) if after.startswith(verb)), "")
    if verb and language.particles:
        start = text.index(verb, pair.end)
        topic = _trimmed(text, _back(text, end), end, language)
        return _named(text, topic, (start, start + len(verb)))
    return _behind(text, pair, language)


def _behind(text: str, pair: Pair, language: Language) -> Guess | None:
    """The speaker and the verb behind the quotation: “…”王建国说 · 「…」と田中さんは述べた."""
    start = pair.end
    while start < len(text) and text[start] in "と，, ":
        start += 1
    end = start
    while end < len(text) and end - start < _REACH and text[end] not in _BORDERS:
        end += 1
    for verb in sorted(language.suffixes, key=len, reverse=True):
        name_end = end - len(verb)
        if text[start:end].endswith(verb) and 0 < name_end - start <= _LONGEST_NAME:
            return _named(text, _trimmed(text, start, name_end, language), (name_end, end))
    return None


def _back(text: str, end: int) -> int:
    """Where the run of characters that ends at `end` begins."""
    start = end
    while start > 0 and end - start < _LONGEST_NAME and text[start - 1] not in _BORDERS:
        start -= 1
    return start


def _trimmed(text: str, start: int, end: int, language: Language) -> tuple[int, int]:
    """A stretch without the adverbs and particles at its end."""
    for word in sorted((*language.between, *language.particles), key=len, reverse=True):
        if text[start:end].endswith(word):
            return start, end - len(word)
    return start, end


def _named(text: str, name: tuple[int, int], cue: tuple[int, int]) -> Guess | None:
    start, end = name
    if end <= start or not any(map(str.isalnum, text[start:end])):
        return None
    return Guess("cue-before", Mention(start, end, MentionKind.NOUN), Span(*cue), 0.85, attached=True)
