"""Gives the turns of dialogues to those who talk, where verbs of speech are few."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.context import starts
from reader.annotate.guesses import Guess
from reader.annotate.interviews import Interviews
from reader.annotate.marks import Pair
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.resolve import Answer, Resolver
from reader.annotate.said import SAME, Said
from reader.annotate.sentences import Outline
from reader.annotate.turns import Link, Turn, addresses, dialogues, voices_of
from reader.article import Kind

_LINKED = SAME | {"turn"}
"""Rules that know no more than who spoke before."""
_TOLD = frozenset({"colon", "lead-in"})
"""Rules that read who acts before a turn: «Me Abadie, bondissant : «…»»."""
_MOST_PEOPLE = 200
"""People of an article of whom it is asked whether a turn calls them."""
_WEIGHT = 0.7
_CERTAINTY = 0.8


def take_turns(
    reader: PhraseReader,
    pairs: Sequence[Pair],
    outline: Outline,
    resolver: Resolver,
    said: list[Said],
    interviews: Interviews,
) -> None:
    """Decide who speaks in the dialogues of an article, those of interviews apart, and put it into `said`."""
    asked = [number in interviews.dashed or interviews.asks(number) for number in range(len(said))]
    can = [not asked[number] and _may_be_turn(outline, number, one) for number, one in enumerate(said)]
    voices: dict[str, tuple[Guess, Answer]] = {}
    for run in dialogues(reader.text, pairs, outline, can):
        turns = [_turn(pairs[number], number, link, said[number], resolver) for number, link in run]
        for number, _ in run:
            guess, answer = said[number].guess, said[number].answer
            if guess is not None and answer is not None:
                voices[answer.speaker] = (guess, answer)
        called = _called(turns, resolver)
        for turn, voice in zip(turns, voices_of(turns, tuple(called)), strict=True):
            said[turn.number] = _given(turn, said[turn.number], voices.get(voice) or called.get(voice))


def _called(turns: Sequence[Turn], resolver: Resolver) -> dict[str, tuple[Guess, Answer]]:
    """The people whom turns call by name, as voices: «Monsieur Malaterre, où étiez-vous ?»."""
    called: dict[str, tuple[Guess, Answer]] = {}
    for number, entity in enumerate(resolver.entities[:_MOST_PEOPLE]):
        if entity.is_person and any(addresses(turn.words, entity.canonical) for turn in turns):
            name = resolver.reader.names[entity.names[0]]
            mention = Mention(name.start, name.end, MentionKind.NAME, entity.names[0])
            called[entity.canonical] = Guess("turn", mention, None, _WEIGHT), Answer(entity.canonical, number)
    return called


def _may_be_turn(outline: Outline, number: int, said: Said) -> bool:
    """True for a whole statement, or what stands where one may stand."""
    sentence, place = outline.places[number]
    if sentence < 0:
        return False
    free = said.kind in (Kind.SCARE, Kind.TITLE) and starts(outline.sentences[sentence].items, place)
    return said.kind is Kind.DIRECT or free


def _turn(pair: Pair, number: int, link: Link, said: Said, resolver: Resolver) -> Turn:
    words, start = pair.content.of(resolver.text), pair.start
    guess, answer = said.guess, said.answer
    if guess is None or answer is None or guess.mention is None or guess.rule in _LINKED:
        return Turn(number, link, words, {})
    here = "\n" not in resolver.text[guess.mention.start : start]
    pronoun = guess.mention.kind is MentionKind.PRONOUN and answer.referent >= 0
    if guess.rule in _TOLD and here and (pronoun or guess.mention.kind is MentionKind.NAME):
        fits = resolver.weighed(guess.mention) if pronoun else {answer.speaker: 1.0}
        return Turn(number, link, words, fits)
    if not guess.attached or (guess.cue is None and guess.rule not in ("label", "signature")):
        return Turn(number, link, words, {})
    if pronoun:
        return Turn(number, link, words, resolver.weighed(guess.mention))
    return Turn(number, link, words, {answer.speaker: 1.0}, sure=True)


def _given(turn: Turn, said: Said, voice: tuple[Guess, Answer] | None) -> Said:
    """What is said in a turn once it has a voice; what was known better stays."""
    if turn.sure:
        return said
    if voice is None:
        return said if turn.voices else Said(Kind.DIRECT, None, None)
    guess, answer = voice
    if said.answer is not None and said.answer.speaker == answer.speaker:
        return said
    told = said.guess if turn.voices else None
    return Said(Kind.DIRECT, told or Guess("turn", guess.mention, None, _WEIGHT), replace(answer, certainty=_CERTAINTY))
