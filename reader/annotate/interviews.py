"""Tells an interview, whose questions nobody is named for, and which of its quotations are answers.

Questions stand without marks before answers in marks or behind dashes, or both stand behind dashes. Where neither has
marks, the questions are paragraphs of their own, and «je» in an answer is the one who is asked.
"""

import re
from collections.abc import Sequence

from reader.annotate.languages.base import words
from reader.annotate.marks import SPACES, Pair
from reader.annotate.sentences import CLOSING, Outline, What

__all__ = ["Interviews", "is_turn"]

_QUESTIONS = 2
"""Questions without a mark whose answers have one, that make an interview."""
_DASHED_QUESTIONS = 3
"""The same where questions have dashes too, as in the dialogue of a novel."""
_PLAIN_QUESTIONS = 3
"""Paragraphs that ask, and whose answers have no marks either, that make one."""
_ASKS = ("?", "？")
FIRST_PERSON = words("i je j' ich yo io eu ik jag jeg ja я")
"""Who is asked, in the answers."""
_REST = re.compile(r"[.!?…]?(?=\n|\Z)")
"""What may stand between a quotation that is all of its line and the line's end."""


def is_turn(text: str, pair: Pair) -> bool:
    """True for a quotation that a dash begins, or that is all of its line."""
    return pair.dash or (text[pair.start - 1 : pair.start] in ("\n", "") and _REST.match(text, pair.end) is not None)


class Interviews:
    """The questions and answers of one article."""

    def __init__(self, text: str, pairs: Sequence[Pair], outline: Outline) -> None:
        self.text = text
        self.pairs = pairs
        self.outline = outline
        self.unmarked = sum(map(self._follows_question, range(len(pairs)))) >= _QUESTIONS
        """True where answers follow questions that stand without marks."""
        answers = frozenset(filter(self._answers_dash, range(len(pairs))))
        self.dashed = answers if len(answers) >= _DASHED_QUESTIONS else frozenset()
        """The answers to questions behind dashes."""

        self.plain = self._first_plain_answer()
        """Where the answers of an interview without marks begin, in code points; -1 where it is none."""

    def answers(self, number: int) -> bool:
        """True for a quotation that answers a question, or goes on after any sentence of the interviewer's."""
        return number in self.dashed or self._follows_question(number, anything=self.unmarked)

    def asks(self, number: int) -> bool:
        """True for a question behind a dash."""
        return number + 1 in self.dashed

    def _first_plain_answer(self) -> int:
        """Where the paragraph begins that follows the first question, where enough paragraphs ask."""
        lasts = {sentence.block: sentence for sentence in self.outline.sentences}
        firsts = {sentence.block: sentence for sentence in reversed(self.outline.sentences)}
        asks = {block for block, last in lasts.items() if last.items[-1].low in _ASKS}
        following = zip(lasts, tuple(lasts)[1:], strict=False)
        answers = [firsts[answer] for block, answer in following if block in asks and answer not in asks]
        return answers[0].items[0].start if len(answers) >= _PLAIN_QUESTIONS else -1

    def _follows_question(self, number: int, anything: bool = False) -> bool:
        """True for a turn behind a question without quoted words; with `anything`, behind any sentence without such."""
        sentence = self.outline.places[number][0]
        asked = self.outline.sentences[sentence - 1].items if sentence > 0 else ()
        turn = is_turn(self.text, self.pairs[number])
        if not asked or not turn or any(item.what is What.QUOTE for item in asked):
            return False
        return anything or asked[-1].low in _ASKS

    def _answers_dash(self, number: int) -> bool:
        """True for a turn right behind one that asks; both stand behind dashes and have no words of the writer's."""
        pair, before = self.pairs[number], self.pairs[number - 1]
        if not number or not (pair.dash and before.dash) or pair.continues or self._asking(pair):
            return False
        return self._asking(before) and not self.text[before.end : pair.start].strip(SPACES + "\n")

    def _asking(self, pair: Pair) -> bool:
        return self.text[pair.start : pair.end].rstrip(CLOSING).endswith(_ASKS)
