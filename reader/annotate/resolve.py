"""Who a pronoun or a noun stands for: the person or body of the article that fits it best.

Every earlier mention is weighed: as subject or after a preposition, as a speaker, how often the article mentions it,
how far away it stands, whether its gender is known to fit, whether it spoke last.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from reader.annotate.languages.base import Who
from reader.annotate.people import Entity
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.referents import Known, Referent, Referents, referents_of
from reader.annotate.sentences import Outline

_REACH = 2500
"""Code points back to which a pronoun may point."""
_SUBJECT = 1.6
_GOVERNED = -1.6
_SPEAKS = 0.7
_SENTENCE_BEFORE = 0.8
_OFTEN = 0.9
_PER_CODE_POINT = 1 / 500
_GENDER = 0.7
_UNNAMED = -0.8
_BODY_AS_MANY = -0.5
_LEFT_OUT = 1.5
"""For the last person who was a subject, where a verb leaves out its own."""
_BODY_LEFT_OUT = -1.6
"""A body where the verb leaves out who speaks: mostly somebody."""
_PLACE = -1.2
_SPOKE_LAST = 1.2
_SPOKE_LAST_REACH = 600
"""Code points after a quotation in which its speaker is likely to be meant."""
_MOST_CALLED = 500
"""Places at which one noun is looked up; a text that has more must not become slow."""
_SURE_MARGIN = 1.5
"""How far the best must lead the second to be sure."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Who it is, and how sure that is."""

    speaker: str
    referent: int = -1
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
        self._referents: Referents | None = None

    @property
    def referents(self) -> Referents:
        """All that can speak in the article, collected at the first question that needs it."""
        if self._referents is None:
            self._referents = referents_of(self.reader, self.outline, self.entities, self.owners)
        return self._referents

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
        if mention.kind is MentionKind.NOUN:
            return self._noun(mention, last)
        who = self.reader.language.pronouns.get(mention.head, Who.PERSON | Who.THING)
        if Who.SELF in who or mention.head in self.reader.language.impersonal:
            return Answer(mention.of(self.text), certainty=0.3)
        return self._best(mention, who, last, last_end) or last or Answer(mention.of(self.text), certainty=0.3)

    def weighed(self, mention: Mention) -> dict[str, float]:
        """How well everybody who was mentioned before a pronoun fits it, whoever spoke last."""
        who = self.reader.language.pronouns.get(mention.head, Who.PERSON | Who.THING)
        return {self.referents.all[r].canonical: score for r, score in self._scores(mention, who).items()}

    def _scores(self, mention: Mention, who: Who) -> dict[int, float]:
        scores: dict[int, float] = {}
        for known in reversed(self.referents.before(mention.start)):
            if known.start < mention.start - _REACH:
                break
            score = self._score(known, mention, who)
            if score is not None and score > scores.get(known.referent, -99.0):
                scores[known.referent] = score
        return scores

    def _best(self, mention: Mention, who: Who, last: Answer | None, last_end: int) -> Answer | None:
        """The referent with the highest score among those that a pronoun can mean."""
        scores = self._scores(mention, who)
        if mention.start == mention.end:
            led = self._last_subject(mention.start)
            scores.update({led: scores[led] + _LEFT_OUT} if led in scores else {})
        if last is not None and last.referent in scores and mention.start - last_end < _SPOKE_LAST_REACH:
            scores[last.referent] += _SPOKE_LAST if not self._somebody_since(last_end, mention.start) else 0.0
        if not scores:
            return None
        ranked = sorted(scores.items(), key=lambda pair: -pair[1])
        margin = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else _SURE_MARGIN
        certainty = 0.65 + 0.3 * min(1.0, margin / _SURE_MARGIN)
        return Answer(self.referents.all[ranked[0][0]].canonical, ranked[0][0], certainty)

    def _last_subject(self, place: int) -> int:
        """The person who was the last to be a subject before a place, or -1."""
        subjects = (known.referent for known in reversed(self.referents.before(place)) if known.subject)
        return next((referent for referent in subjects if self._is_named(referent)), -1)

    def _is_named(self, referent: int) -> bool:
        return self.referents.all[referent].person and self.referents.all[referent].entity >= 0

    def _somebody_since(self, last_end: int, place: int) -> bool:
        """True where a person is a subject between the last quotation and a place."""
        for known in reversed(self.referents.before(place)):
            if known.start < last_end:
                return False
            if self.referents.all[known.referent].person and not known.governed:
                return True
        return False

    def _score(self, known: Known, mention: Mention, who: Who) -> float | None:
        referent = self.referents.all[known.referent]
        fit = _fit(referent, who)
        if fit is None:
            return None
        score = fit + _OFTEN * log(max(1, referent.mentions)) - (mention.start - known.start) * _PER_CODE_POINT
        score += _GOVERNED if known.governed else _SUBJECT if known.subject else 0.0
        near = known.subject and self._sentence_before(mention.start, known.sentence)
        return score + (_SPEAKS if known.speaks else 0.0) + (_SENTENCE_BEFORE if near else 0.0)

    def _sentence_before(self, place: int, sentence: int) -> bool:
        """True where a sentence is the last or last but one to begin before a place."""
        sentences = self.outline.sentences
        return sentence + 2 >= len(sentences) or sentences[sentence + 2].items[0].start > place

    def _noun(self, mention: Mention, last: Answer | None) -> Answer:
        """A role or a body: who was called so, else the only one who can be meant, else the words themselves."""
        language = self.reader.language
        words = " ".join(mention.of(self.text).split())
        if words.split()[0].lower() in language.indefinite:
            return Answer(words, self._own(mention), 0.9)
        same = [(place, r) for place, r in self._meant(mention.head) if place != mention.start]
        named = [(place, r) for place, r in same if self.referents.all[r].entity >= 0]
        if named and (self.reader.is_role(mention.head) or self._is_short(mention)):
            earlier = [r for place, r in named if place < mention.start]
            referent = earlier[-1] if earlier else named[0][1]
            return Answer(self.referents.all[referent].canonical, referent, 0.85)
        short = self._is_short(mention)
        earlier = [r for place, r in same if place < mention.start]
        if short and earlier:
            only = self._only_person(mention)
            if only is not None:
                return only
            return Answer(self.referents.all[earlier[-1]].canonical, earlier[-1], 0.85)
        guess = self._anaphor(mention, last) if short else None
        return guess or Answer(words, self._own(mention), 0.9 if self.reader.can_speak(mention.head) else 0.75)

    def _anaphor(self, mention: Mention, last: Answer | None) -> Answer | None:
        """«le trentenaire», "the company": the one person or body that it can mean."""
        language = self.reader.language
        if mention.head in language.generic_documents:
            documents = [k for k in self.referents.before(mention.start) if self._head(k) in language.documents]
            chosen = documents[-1].referent if documents else -1
            return Answer(self.referents.all[chosen].canonical, chosen, 0.7) if documents else None
        if self.reader.is_role(mention.head):
            found = self._best(mention, self._gender(mention), last, mention.start)
        elif mention.head in language.bodies:
            found = self._best(mention, Who.THING, last, mention.start)
        else:
            return None
        if found is None or self.referents.all[found.referent].entity < 0:
            return None
        return Answer(found.speaker, found.referent, 0.75 * found.certainty)

    def _gender(self, mention: Mention) -> Who:
        """Whom a role can mean, by its noun and its article."""
        language = self.reader.language
        who = language.roles.get(mention.head, Who.PERSON)
        article = language.articles.get(mention.of(self.text).split()[0].lower().replace("’", "'"), Who.PERSON)
        return who if who in (Who.MALE, Who.FEMALE) else article

    def _only_person(self, mention: Mention) -> Answer | None:
        """The one named person so far of the gender that a role tells."""
        who = self._gender(mention)
        if not self.reader.is_role(mention.head) or who is Who.PERSON:
            return None
        all_ = self.referents.all
        fitting = {
            k.referent
            for k in self.referents.before(mention.start)
            if all_[k.referent].entity >= 0 and all_[k.referent].person and all_[k.referent].gender is who
        }
        if len(fitting) != 1:
            return None
        referent = fitting.pop()
        return Answer(all_[referent].canonical, referent, 0.65)

    def _head(self, known: Known) -> str:
        return self.referents.all[known.referent].head

    def _meant(self, head: str) -> Sequence[tuple[int, int]]:
        return self.referents.by_head.get(head, ())[:_MOST_CALLED] if head else ()

    def _own(self, mention: Mention) -> int:
        """The referent that the mention itself began."""
        return next((r for place, r in self._meant(mention.head) if place == mention.start), -1)

    def _is_short(self, mention: Mention) -> bool:
        """True for an article and a noun, which say too little to be somebody new."""
        return mention.last - mention.first <= 1


def _fit(referent: Referent, who: Who) -> float | None:
    """How well a referent fits a pronoun; None where it can't be meant."""
    if who in (Who.MANY, Who.THING):
        if referent.person and not referent.plural:
            return None
        if who is Who.MANY:
            return 0.7 if referent.plural else _BODY_AS_MANY if referent.body else None
        if referent.place:
            return _PLACE
        return 0.3 if referent.body and not referent.plural else None
    if not referent.person and who & Who.THING and referent.body and not referent.plural:
        return _BODY_LEFT_OUT
    if not referent.person or referent.plural:
        return None
    if referent.gender in (Who.MALE, Who.FEMALE) and referent.gender not in who:
        return None
    known = referent.gender in (Who.MALE, Who.FEMALE)
    return (_GENDER if known else 0.0) + (_UNNAMED if referent.entity < 0 else 0.0)
