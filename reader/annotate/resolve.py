"""Who a pronoun or a noun stands for: the person or body of the article that fits it best.

Every earlier mention outside quotations is weighed: as subject or after a preposition, how often the article names
it, how far away it stands, whether its gender is known to fit, whether it spoke last.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from reader.annotate.languages.base import Who
from reader.annotate.people import Entity
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Outline, What
from reader.article import NameType

_REACH = 2500
"""Code points back to which a pronoun may point."""
_SUBJECT = 1.6
_GOVERNED = -1.6
_OFTEN = 0.9
_PER_CODE_POINT = 1 / 500
_GENDER = 0.7
_SPOKE_LAST = 1.2
_SURE_MARGIN = 1.5
"""How far the best must lead the second to be sure."""


@dataclass(frozen=True, slots=True)
class Known:
    """One mention of an entity outside quotations."""

    start: int
    entity: int
    subject: bool
    governed: bool
    sentence: int


@dataclass(frozen=True, slots=True)
class Noun:
    """One mention by a noun: «la coalition internationale»."""

    start: int
    head: str
    words: str
    entity: int
    """The entity in apposition to it, or -1."""
    subject: bool
    plural: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """Who it is, and how sure that is."""

    speaker: str
    entity: int = -1
    certainty: float = 1.0


class Resolver:
    """Answers who a mention is, for one article."""

    def __init__(
        self, reader: PhraseReader, outline: Outline, entities: Sequence[Entity], owners: Sequence[int]
    ) -> None:
        self.reader = reader
        self.text = reader.text
        self.outline = outline
        self.entities = entities
        self.owners = owners
        self._known: list[Known] | None = None
        self._nouns: list[Noun] = []

    def answer(self, mention: Mention, last: Answer | None, last_end: int) -> Answer:
        """Who a mention is.

        Args:
            mention: the words.
            last: who spoke last, if anybody.
            last_end: where in the text the last quotation ended.
        """
        if mention.kind is MentionKind.NAME:
            entity = self.owners[mention.name]
            return Answer(self.entities[entity].canonical, entity)
        if mention.kind is MentionKind.PRONOUN:
            return self._pronoun(mention, last, last_end)
        return self._noun(mention, last)

    def _pronoun(self, mention: Mention, last: Answer | None, last_end: int) -> Answer:
        own = self.text[mention.start : mention.end]
        who = self.reader.language.pronouns.get(mention.head, Who.PERSON)
        if Who.SELF in who:
            return Answer(own, certainty=0.3)
        if who in (Who.MANY, Who.THING):
            return self._body(mention, last) or Answer(own, certainty=0.3)
        scores: dict[int, float] = {}
        known = self.known()
        end = bisect_left(known, mention.start, key=lambda k: k.start)
        for mentioned in reversed(known[:end]):
            if mentioned.start < mention.start - _REACH:
                break
            score = self._fit(mentioned, mention, who)
            if score is not None and score > scores.get(mentioned.entity, -99.0):
                scores[mentioned.entity] = score
        if last is not None and last.entity in scores and mention.start - last_end < 600:
            scores[last.entity] += _SPOKE_LAST
        if not scores:
            return last or Answer(own, certainty=0.3)
        ranked = sorted(scores.items(), key=lambda pair: -pair[1])
        margin = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else _SURE_MARGIN
        certainty = 0.65 + 0.3 * min(1.0, margin / _SURE_MARGIN)
        return Answer(self.entities[ranked[0][0]].canonical, ranked[0][0], certainty)

    def _fit(self, known: Known, mention: Mention, who: Who) -> float | None:
        entity = self.entities[known.entity]
        if not entity.is_person or (entity.gender in (Who.MALE, Who.FEMALE) and entity.gender not in who):
            return None
        score = _OFTEN * log(len(entity.names)) - (mention.start - known.start) * _PER_CODE_POINT
        score += _GOVERNED if known.governed else _SUBJECT if known.subject else 0.0
        return score + (_GENDER if entity.gender is not None and entity.gender in who else 0.0)

    def _body(self, mention: Mention, last: Answer | None) -> Answer | None:
        """What "they" or "it" stands for: the nearest subject that is no single person."""
        known = self.known()
        best: Answer | None = None
        place = -1
        for mentioned in reversed(known[: bisect_left(known, mention.start, key=lambda k: k.start)]):
            entity = self.entities[mentioned.entity]
            if entity.type is NameType.ORGANISATION and not mentioned.governed:
                best, place = Answer(entity.canonical, mentioned.entity, 0.6), mentioned.start
                break
        for noun in reversed([n for n in self._nouns if place < n.start < mention.start]):
            if noun.subject and (noun.plural or noun.head in self.reader.language.bodies):
                return Answer(noun.words, noun.entity, 0.6)
        return best or last

    def _noun(self, mention: Mention, last: Answer | None) -> Answer:
        """A role or a body: who was called so, else the only one who can be meant, else the words themselves."""
        language = self.reader.language
        words = self._shown(mention)
        first = self.text[mention.start : mention.end].split()[0].lower()
        new = first in language.indefinite
        known = self.known()
        if new:
            return Answer(words, certainty=0.9)
        earlier = [n for n in self._nouns if n.head == mention.head and n.start != mention.start]
        linked = [n for n in earlier if n.entity >= 0]
        before = [n for n in linked if n.start < mention.start]
        if linked and mention.head in language.roles:
            chosen = before[-1] if before else linked[0]
            return Answer(self.entities[chosen.entity].canonical, chosen.entity, 0.85)
        short = mention.end - mention.start < 40 and len(words.split()) <= 3
        if mention.head in language.roles and short:
            found = self._pronoun(mention, last, mention.start)
            if found.entity >= 0:
                return Answer(found.speaker, found.entity, 0.6 * found.certainty)
        if mention.head in language.bodies and short:
            ahead = bisect_left(known, mention.start, key=lambda k: k.start)
            for mentioned in reversed(known[:ahead]):
                if self.entities[mentioned.entity].type is NameType.ORGANISATION:
                    return Answer(self.entities[mentioned.entity].canonical, mentioned.entity, 0.6)
        longer = [n for n in earlier if n.start < mention.start and len(n.words) > len(words)]
        return Answer(longer[0].words if longer and short else words, certainty=0.85)

    def _shown(self, mention: Mention) -> str:
        return " ".join(self.text[mention.start : mention.end].split())

    def known(self) -> list[Known]:
        """All mentions by name outside quotations, found at the first question."""
        if self._known is None:
            self._known = []
            for number, sentence in enumerate(self.outline.sentences):
                self._note(number, [*self.reader.phrases(sentence.items, 0, len(sentence.items))])
            self._known.sort(key=lambda known: known.start)
        return self._known

    def _note(self, number: int, mentions: Sequence[Mention]) -> None:
        """Record the mentions of a sentence."""
        known = self._known if self._known is not None else []
        subject = True
        items = self.outline.sentences[number].items
        seen: set[int] = set()
        for place, mention in enumerate(mentions):
            is_subject = subject and not mention.governed
            if mention.kind is MentionKind.NAME:
                entity = self.owners[mention.name]
                known.append(Known(mention.start, entity, is_subject, mention.governed, number))
                seen.add(items[mention.last].index)
                if mention.head:
                    self._nouns.append(Noun(mention.start, mention.head, "", entity, is_subject, plural=False))
                subject = subject and not (is_subject and self.entities[entity].is_person)
            elif mention.kind is MentionKind.NOUN:
                entity = self._apposed(mentions, place)
                plural = mention.head.endswith(("s", "x"))
                words = self._shown(mention)
                self._nouns.append(Noun(mention.start, mention.head, words, entity, is_subject, plural))
                for item in items[mention.first : mention.last + 1]:
                    if item.what is What.NAME:
                        known.append(Known(item.start, self.owners[item.index], False, True, number))

    def _apposed(self, mentions: Sequence[Mention], place: int) -> int:
        """The person that «, le patron d'OpenAI» follows."""
        mention = mentions[place]
        if place == 0 or mention.head not in self.reader.language.roles:
            return -1
        before = mentions[place - 1]
        near = mention.first - before.last <= 3
        between = self.text[before.end : mention.start].strip()
        if before.kind is MentionKind.NAME and near and between in (",", "(", "–", "est", "is", "was", "était", "ist"):
            return self.owners[before.name]
        return -1
