"""Who a pronoun or a noun stands for: the person or body of the article that fits it best.

Every earlier mention is weighed: as subject or after a preposition, as a speaker, how often the article mentions it,
how far away it stands, whether its gender is known to fit, whether it spoke last.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from reader.annotate.callings import age_told, fits_age, fits_calling
from reader.annotate.candidates import Context, body_score, features, score, shares
from reader.annotate.languages.base import Who
from reader.annotate.people import Entity
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.referents import Known, Referent, Referents, referents_of
from reader.annotate.sentences import Outline
from reader.article import Span
from reader.text.fold import fold

_REACH = 2500
"""Code points back to which a pronoun may point."""
_MOST_NAMED = 50
"""Names in one sentence or quotation that are looked at."""
_NEAREST = 300
"""Code points back to which «celui-ci» points."""
_SPOKE_LAST_REACH = 600
"""Code points after a quotation in which its speaker is likely to be meant."""
_MOST_PRONOUNS = 1500
"""Pronouns that are read; a text that has more is a book, and must not become slow."""
_FEWEST = 2
"""Words of a body without a name, more than which say which it is: «l'hôpital de Bastia»."""
_FEW = 3
"""Words besides the first of a phrase that points back."""
_MOST_CALLED = 500
"""Places at which one noun is looked up; a text that has more must not become slow."""
_AHEAD = 600
"""Code points ahead in which somebody is named whom a pronoun means that stands before all names."""
_NAMED_AHEAD = 0.6
_OWN_WORDS = 0.15
"""How sure a pronoun is that stands for nobody known."""
_NEW, _CALLED, _AS_IT_IS, _POINTS_BACK, _UNKNOWN_NOUN, _ONLY_ONE = 0.9, 0.8, 0.75, 0.65, 0.6, 0.5
"""How sure a noun is: for somebody new, for who was called so, for its own words, for the most likely one named, for a
noun that calls nobody known, for the only one of its gender. Set by how often each was right in documents that were
looked at."""
_CALLED_SO, _CALLED_OTHERWISE, _AGED = 4.0, 2.0, 4.0
"""What it counts in the weights of `candidates`: that other nouns fit a noun, that they do not, that the age fits."""
_BETTER_THAN_NEAREST = 0.39
"""How sure the weighed answer must be for a noun that points back, against the nearest of its gender."""
_STANDS_FOR, _OFFICE_STANDS_FOR = 0.4, 0.65
"""How sure a noun must be to count as a mention of somebody named: one that points back, and any other."""
_TELLS_GENDER = 0.91
"""How sure a pronoun must be to tell the gender of whom it means."""
_VOWELS = frozenset("aeiouy")
_SURE_OWNER = 0.85
"""How sure a possessive must be: of eight less sure ones five meant somebody else."""
_OWNED_BY_BODY = "{what} ({owner})"
"""How somebody of a body is told: its name may want an article or none."""
_LEAST_SURE = 0.5
_SURER = 0.45
"""A pronoun is as sure as the first, and by as much surer as its best candidate is likely."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Who it is, and how sure that is."""

    speaker: str
    referent: int = -1
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known where a mention is asked for, besides the text before it."""

    last: Answer | None = None
    """Who spoke last, if anybody."""
    last_end: int = 0
    """Where in the text the last quotation ended."""
    quoted: Span | None = None
    """What the one mentioned says, if anything."""


_ALONE = Situation()


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
            self._read_pronouns(self._referents)
        return self._referents

    def _read_pronouns(self, found: Referents) -> None:
        """Count the pronouns of the article as mentions of those whom they most likely mean, one after another."""
        nouns = iter(found.nouns)
        noun = next(nouns, None)
        for mention, subject, speaks, sentence in found.pronouns[:_MOST_PRONOUNS]:
            while noun is not None and noun[0].start < mention.start:
                self._read_noun(found, *noun)
                noun = next(nouns, None)
            if mention.governed:
                continue
            who = self.reader.language.pronouns[mention.head]
            answer = self._best(mention, who, _ALONE)
            if answer is not None:
                one = found.all[answer.referent]
                if one.person and one.gender is None and answer.certainty > _TELLS_GENDER:
                    one.gender = who & Who.PERSON
                found.add(Known(mention.start, answer.referent, subject, False, speaks, sentence, pronoun=True))
        for rest in (noun, *islice(nouns, _MOST_PRONOUNS)) if noun is not None else ():
            self._read_noun(found, *rest)

    def _read_noun(self, found: Referents, mention: Mention, thread: int) -> None:
        """Count a noun as a mention of the person or body named that it most likely means: «Le maire. Il dit»."""
        answer = self._noun(mention, _ALONE)
        body = mention.head in self.reader.language.anaphoric_bodies
        points = body or self.reader.points_back(mention.head) or self._is_former(mention)
        called = found.called.get(answer.referent, ())
        points = points or fits_calling(self.reader.language, mention.head, called) > 0
        named = answer.referent >= 0 and found.all[answer.referent].entity >= 0
        if not named or answer.certainty < (_STANDS_FOR if points else _OFFICE_STANDS_FOR):
            return
        first = bisect_left(found.known, mention.start, key=lambda known: known.start)
        for place, known in enumerate(
            takewhile(lambda known: known.start == mention.start, islice(found.known, first, None))
        ):
            if known.referent == thread:
                found.known[first + place] = replace(known, referent=answer.referent)

    def answer(self, mention: Mention, situation: Situation) -> Answer:
        """Who a mention is."""
        if mention.kind is MentionKind.NAME:
            entity = self.owners[mention.name]
            return Answer(self.entities[entity].canonical, entity)
        if mention.kind is MentionKind.NOUN:
            return self._with_owner(self._noun(mention, situation), mention)
        who = self.reader.language.pronouns.get(mention.head, Who.PERSON | Who.THING)
        if Who.SELF in who or mention.head in self.reader.language.impersonal:
            return Answer(_whole(mention.of(self.text)), certainty=_OWN_WORDS)
        if mention.head in self.reader.language.nearer:
            nearest = self._nearest(mention, who)
            if nearest is not None:
                return nearest
        found = self._best(mention, who, situation) or situation.last or self._ahead(mention, who)
        return found or Answer(mention.of(self.text), certainty=_OWN_WORDS)

    def _ahead(self, mention: Mention, who: Who) -> Answer | None:
        """The first person named behind a pronoun with which an article begins: «…», dit-elle. Anna Vidal a 34 ans."""
        gender = who & Who.PERSON
        first = bisect_left(self.referents.known, mention.end, key=lambda known: known.start)
        for known in islice(self.referents.known, first, first + _MOST_NAMED):
            one = self.referents.all[known.referent]
            if known.start > mention.end + _AHEAD or gender not in (Who.MALE, Who.FEMALE):
                return None
            if one.person and one.entity >= 0 and one.gender in (gender, None):
                return Answer(one.canonical, known.referent, _NAMED_AHEAD)
        return None

    def main_person(self, least: int = 0, until: int | None = None) -> Mention | None:
        """The first name of the person whom the article, outside quotations, mentions most often.

        Args:
            least: with more than 0, only one mentioned so often, and twice as often as anybody else.
            until: count mentions before this place only, in code points.
        """
        every = self.referents.all
        known = [one for one in self.referents.known if every[one.referent].entity >= 0]
        told = Counter(one.referent for one in known if until is None or one.start < until)
        people = [number for number, entity in enumerate(self.entities) if entity.is_person]
        if not people:
            return None
        first, *others = sorted(people, key=told.__getitem__, reverse=True)
        if least and (told[first] < least or (others and told[first] < 2 * told[others[0]])):
            return None
        number = self.entities[first].names[0]
        name = self.reader.names[number]
        return Mention(name.start, name.end, MentionKind.NAME, number)

    def weighed(self, mention: Mention) -> dict[str, float]:
        """How well everybody who was mentioned before a pronoun fits it, whoever spoke last."""
        who = self.reader.language.pronouns.get(mention.head, Who.PERSON | Who.THING)
        scores = self._scores(mention, who, _ALONE)
        return {self.referents.all[referent].canonical: value for referent, value in scores.items()}

    def _best(self, mention: Mention, who: Who, situation: Situation) -> Answer | None:
        """The most likely of those that a pronoun or a noun can mean."""
        return self._most_likely(self._scores(mention, who, situation))

    def _best_person(self, mention: Mention, situation: Situation) -> Answer | None:
        """The person that a role most likely means, named or brought up without a name."""
        language, every = self.reader.language, self.referents.all
        scores = self._scores(mention, self._gender(mention), situation)
        people = {r for r in scores if every[r].person and (every[r].entity >= 0 or every[r].is_brought_up(language))}
        return self._most_likely({referent: scores[referent] for referent in scores if referent in people})

    def _best_body(self, mention: Mention) -> Answer | None:
        """The body that «la société» most likely means: near, and named often."""
        return self._most_likely(self._body_scores(mention))

    def _most_likely(self, scores: Mapping[int, float]) -> Answer | None:
        """The one with the highest score, and how much of the whole likelihood is its own; None where there is none."""
        if not scores:
            return None
        best = max(scores, key=scores.__getitem__)
        return Answer(self.referents.all[best].canonical, best, _LEAST_SURE + _SURER * shares(scores)[best])

    def _body_scores(self, mention: Mention) -> dict[int, float]:
        """How well every body named before fits a noun."""
        context = self.context(mention, Who.THING, _ALONE)
        every = self.referents.all
        bodies = {r: seen for r, seen in context.seen.items() if self._is_body(every[r], mention)}
        return {r: body_score(seen, every[r]) + self._fit(mention, r) for r, seen in bodies.items()}

    def _is_body(self, referent: Referent, mention: Mention) -> bool:
        """True for a body named before, and for one that the article calls by more than such a noun: an hospital."""
        if referent.entity >= 0:
            return not _is_town(referent)
        language = self.reader.language
        pointing = referent.head in language.anaphoric_bodies or referent.head == mention.head
        pointing = pointing or referent.head in language.documents
        return referent.body and not pointing and len(referent.canonical.split()) > _FEWEST

    def _nearest(self, mention: Mention, who: Who) -> Answer | None:
        """The one whom «celui-ci» means: whoever of its gender was mentioned last."""
        every = self.referents.all
        for known in reversed(self.referents.before(mention.start)):
            if known.start < mention.start - _NEAREST:
                return None
            one = every[known.referent]
            if not known.pronoun and one.gender in (who, None) and (one.person or one.body):
                return Answer(one.canonical, known.referent, _CALLED)
        return None

    def _scores(self, mention: Mention, who: Who, situation: Situation) -> dict[int, float]:
        context = self.context(mention, who, situation)
        first = context.last_subject()
        every = self.referents.all
        noun = mention.kind is MentionKind.NOUN  # "Hale said that the witness lied" are two people
        apart = {r for r, seen in context.seen.items() if noun and seen.subject == 0 and seen.nearest}
        scores = {r: score(features(context, r, every[r], r == first)) for r in context.seen.keys() - apart}
        return {r: value + self._fit(mention, r) for r, value in scores.items()} if noun else scores

    def _fit(self, mention: Mention, referent: int) -> float:
        """How well a noun fits what a referent is called elsewhere, and its age."""
        language, known = self.reader.language, self.referents
        called = (
            0.0 if self._is_former(mention) else fits_calling(language, mention.head, known.called.get(referent, ()))
        )
        age = fits_age(age_told(language, mention.head, mention.of(self.text)), known.ages.get(referent))
        return (_CALLED_SO if called > 0 else _CALLED_OTHERWISE) * called + _AGED * age

    def context(self, mention: Mention, who: Who, situation: Situation) -> Context:
        """Everybody whom a pronoun can mean, with what is known of their mentions before it."""
        sentence = self.outline.sentence_at(mention.start)
        paragraph = self.reader.text.rfind("\n", 0, mention.start) + 1
        context = Context(mention.start, sentence, paragraph, who, left_out=mention.start == mention.end)
        can_be, every = _who_can_be(who, self.reader.language.gendered), self.referents.all
        for known in reversed(self.referents.before(mention.start)):
            if known.start < mention.start - _REACH:
                break
            one = every[known.referent]
            where = known.governed and one.place and mention.kind is MentionKind.PRONOUN and not who & Who.PERSON
            if can_be(one) and not where:  # "a letter from Doreen in Saskatoon": not "it"
                context.add(known)
        last = situation.last
        if last is not None and mention.start - situation.last_end < _SPOKE_LAST_REACH:
            context.last_speaker = last.referent
            context.since = self._somebody_since(situation.last_end, mention.start)
        context.behind = self._named_behind(mention, sentence)
        context.within = self._named_within(situation.quoted)
        context.headline = self._named_in(0, self.reader.text.find("\n"))
        return context

    def _named_behind(self, mention: Mention, sentence: int) -> frozenset[int]:
        """Who is named behind a subject in its sentence: "He accused Mr. Arafat", who is somebody else.

        A clause before the main one may name its subject before it is named: "When he came, Arafat said so".
        """
        items = self.outline.sentences[sentence].items
        if not items or items[0].low in self.reader.language.subordinators or mention.governed:
            return frozenset()
        return self._named_in(mention.end, items[-1].end)

    def _named_within(self, quoted: Span | None) -> frozenset[int]:
        """Who is named in what somebody says: rarely the one who says it."""
        return self._named_in(quoted.start, quoted.end) if quoted is not None else frozenset()

    def _named_in(self, start: int, end: int) -> frozenset[int]:
        first = bisect_left(self.reader.names, start, key=lambda name: name.start)
        names = takewhile(lambda name: name.start < end, islice(self.reader.names, first, first + _MOST_NAMED))
        return frozenset(self.owners[first + number] for number, _ in enumerate(names))

    def _somebody_since(self, last_end: int, place: int) -> bool:
        """True where a person is a subject between the last quotation and a place."""
        for known in reversed(self.referents.before(place)):
            if known.start < last_end:
                return False
            if self.referents.all[known.referent].person and not known.governed:
                return True
        return False

    def _noun(self, mention: Mention, situation: Situation) -> Answer:
        """A role or a body: who was called so, else the only one who can be meant, else the words themselves."""
        language = self.reader.language
        words = " ".join(mention.of(self.text).split())
        if words.split()[0].lower() in language.indefinite:
            return Answer(words, self._own(mention), _NEW)
        own = self._own(mention)
        role = self.reader.is_role(mention.head)
        pointing = not role or self.reader.points_back(mention.head) or mention.head in language.latter
        pointing = pointing or self._is_former(mention) or words.split()[0].lower() in language.demonstratives
        meant = own >= 0 and (self.referents.all[own].entity >= 0 or mention.head in language.latter)
        if pointing and meant:
            nearest = role and mention.head not in language.latter and mention.start in self.referents.pointing
            weighed = self._anaphor(mention, situation) if nearest else None
            if weighed is not None and weighed.certainty > _BETTER_THAN_NEAREST:
                return replace(weighed, certainty=_CALLED)
            return Answer(self.referents.all[own].canonical, own, _CALLED)
        same = [(place, r) for place, r in self._meant(mention.head) if place != mention.start]
        named = [(place, r) for place, r in same if self.referents.all[r].entity >= 0]
        earlier = [r for place, r in named if place < mention.start]
        office = mention.head not in mention.of(self.text).lower()  # «le chef de l'exécutif» may be many
        if (earlier or (named and not pointing and not office)) and (role or self._is_short(mention)):
            referent = self._likeliest(mention, situation, earlier) if earlier else named[0][1]
            return Answer(self.referents.all[referent].canonical, referent, _CALLED)
        short = self._is_short(mention)
        earlier = [r for place, r in same if place < mention.start]
        body = short and mention.head in language.anaphoric_bodies
        if (body or self._may_point_back(mention)) and not any(self._is_new_to(r) for r in earlier):
            pointed = self._anaphor(mention, situation)
            if pointed is not None:
                return pointed
        if short and earlier:
            other = self._is_new_to(earlier[-1]) or self._is_of_somebody(mention)
            only = None if other else self._only_person(mention)
            if only is not None:
                return only
            return Answer(self.referents.all[earlier[-1]].canonical, earlier[-1], _CALLED)
        if own >= 0 and _in_few_words(words, self.referents.all[own].canonical):
            return Answer(self.referents.all[own].canonical, own, _CALLED)
        guess = self._anaphor(mention, situation) if short and not self._is_of_somebody(mention) else None
        sure = _AS_IT_IS if self.reader.can_speak(mention.head) else _UNKNOWN_NOUN
        return guess or Answer(words, self._own(mention), sure)

    def _with_owner(self, answer: Answer, mention: Mention) -> Answer:
        """Tell somebody without a name with whom they belong to: "Gordon Maybury’s spokesman" for "his spokesman".

        Nobody is their own lawyer: where the noun would mean whom it belongs to, it means somebody else.
        """
        words = " ".join(mention.of(self.text).split())
        start = next((place for place, r in self._meant(mention.head) if r == answer.referent), mention.start)
        owner = self._owner(answer.speaker, mention, start)
        if owner is None and answer.speaker != words:
            owner = self._owner(words, mention, mention.start)
            if owner is None or owner.referent != answer.referent or not self.referents.all[owner.referent].person:
                return answer
            answer = Answer(words, self._own(mention), _AS_IT_IS)
        form = self.reader.language.owned
        if owner is None or form is None or owner.certainty < _SURE_OWNER:
            return answer
        is_person = self.referents.all[owner.referent].person
        told = form[fold(owner.speaker)[:1] in _VOWELS] if is_person else _OWNED_BY_BODY
        return replace(answer, speaker=told.format(owner=owner.speaker, what=self._parted(answer.speaker)[1]))

    def _owner(self, words: str, mention: Mention, start: int) -> Answer | None:
        """Whom somebody so called belongs to, by the possessive before the noun; None where the text names nobody."""
        language = self.reader.language
        determiner, what = self._parted(words)
        pronoun = language.possessives.get(determiner.lower(), "")
        who = language.pronouns.get(pronoun, Who.SELF)
        if Who.SELF in who or mention.head not in what.lower() or self._is_linked(mention):
            return None
        owner = self._best(Mention(start, start, MentionKind.PRONOUN, head=pronoun), who, _ALONE)
        if owner is None or self.referents.all[owner.referent].entity < 0:
            return None
        is_person = self.referents.all[owner.referent].person
        return None if is_person and mention.head in language.of_bodies else owner

    def _parted(self, words: str) -> tuple[str, str]:
        """The possessive and the rest of "his lawyer", «il suo avvocato»; of other words the first and the rest."""
        determiner, _, rest = words.partition(" ")
        possessive, _, noun = rest.partition(" ")
        return (possessive, noun) if possessive.lower() in self.reader.language.possessives else (determiner, rest)

    def _likeliest(self, mention: Mention, situation: Situation, called: Sequence[int]) -> int:
        """Of several that were called by a noun, the one that it most likely means here."""
        if len(set(called)) == 1:
            return called[-1]
        role = self.reader.is_role(mention.head)
        scores = self._scores(mention, self._gender(mention), situation) if role else self._body_scores(mention)
        return max(called, key=lambda referent: scores.get(referent, float("-inf")))

    def _is_of_somebody(self, mention: Mention) -> bool:
        """True for "her barrister", who is nobody named before, as "their chairman" may be."""
        language = self.reader.language
        owner = language.possessives.get(mention.of(self.text).split()[0].lower())
        several = language.pronouns.get(owner or "", Who(0)) & (Who.MANY | Who.THING)
        return owner is not None and not several and self.reader.is_role(mention.head)

    def _may_point_back(self, mention: Mention) -> bool:
        """True for "the Louisiana lawmaker", «l'élu socialiste»: a few words around a noun for somebody known."""
        language = self.reader.language
        words = _words(mention.of(self.text))
        if self.reader.is_role(mention.head) and self._is_former(mention):
            return words[0] not in language.indefinite and words[0] not in language.possessives
        few = mention.last - mention.first <= _FEW + 1
        few = few and (mention.head in language.anaphoric_of or not self._is_linked(mention))
        return few and self.reader.points_back(mention.head) and words[0] not in language.possessives

    def _is_former(self, mention: Mention) -> bool:
        """True for "the former midfielder"."""
        return any(word in self.reader.language.former for word in _words(mention.of(self.text))[1:3])

    def _is_new_to(self, referent: int) -> bool:
        """True for somebody whom the article brings up by a noun alone: "a witness"."""
        return self.referents.all[referent].is_brought_up(self.reader.language)

    def _anaphor(self, mention: Mention, situation: Situation) -> Answer | None:
        """«le trentenaire», "the company": the one person or body that it can mean."""
        language = self.reader.language
        if mention.head in language.generic_documents:
            documents = [k for k in self.referents.before(mention.start) if self._head(k) in language.documents]
            chosen = documents[-1].referent if documents else -1
            return Answer(self.referents.all[chosen].canonical, chosen, _POINTS_BACK) if documents else None
        if self.reader.is_role(mention.head) and not self._is_several(mention):
            found = self._best_person(mention, replace(situation, last_end=mention.start))
        elif mention.head in (language.anaphoric_bodies or language.bodies):
            found = self._best_body(mention)
        else:
            return None
        if found is None or (
            self.referents.all[found.referent].entity < 0 and not self.referents.all[found.referent].body
        ):
            return None
        return Answer(found.speaker, found.referent, _POINTS_BACK * found.certainty)

    def _is_several(self, mention: Mention) -> bool:
        """True for «les juges»."""
        language = self.reader.language
        plural = (
            mention.head.endswith("s") and mention.head not in language.roles and mention.head not in language.anaphoric
        )
        return plural or mention.of(self.text).split()[0].lower() in language.plural_determiners

    def _gender(self, mention: Mention) -> Who:
        """Whom a role can mean, by its noun and its article."""
        language = self.reader.language
        who = language.roles.get(mention.head) or language.anaphoric.get(mention.head, Who.PERSON)
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
        return Answer(all_[referent].canonical, referent, _ONLY_ONE)

    def _head(self, known: Known) -> str:
        return self.referents.all[known.referent].head

    def _meant(self, head: str) -> Sequence[tuple[int, int]]:
        return self.referents.by_head.get(head, ())[:_MOST_CALLED] if head else ()

    def _own(self, mention: Mention) -> int:
        """The referent that the mention itself began."""
        return next((r for place, r in self._meant(mention.head) if place == mention.start), -1)

    def _is_short(self, mention: Mention) -> bool:
        """True for an article and a noun, which say too little to be somebody new, and for «le chef de l'État»."""
        size = mention.last - mention.first
        other_name = mention.head in self.reader.language.other_names.values()
        if other_name and mention.head not in mention.of(self.text).lower():
            return True
        adjective = size == _FEW - 1 and mention.head in self.reader.language.anaphoric_bodies
        return size <= 1 or (adjective and not self._is_linked(mention))

    def _is_linked(self, mention: Mention) -> bool:
        """True for a phrase with «de», other than «de 23 ans»."""
        words = mention.of(self.text).lower().replace("’", "'").split()
        return any(
            word in self.reader.language.linking and not (place + 1 < len(words) and words[place + 1].isdigit())
            for place, word in enumerate(words)
        )


def _words(phrase: str) -> list[str]:
    """The words of a phrase in small letters, an elided one by itself: l', ancien, cadre."""
    return phrase.lower().replace("’", "'").replace("'", "' ").split()


def _in_few_words(words: str, whole: str) -> bool:
    """True for "the former employee" where "a former employee of the mill" was brought up: nothing new is said."""
    said, known = _words(words)[1:], _words(whole)[1:]
    return len(said) > 1 and said == known[: len(said)] and words != whole


def _whole(pronoun: str) -> str:
    """A pronoun without its elision: je for «j'»."""
    return f"{pronoun[:-1]}e" if pronoun.endswith(("'", "’")) else pronoun


def _is_town(referent: Referent) -> bool:
    """True for a place of one word; one of several may be a body that the tagger took for a place."""
    return referent.place and " " not in referent.canonical


def _who_can_be(who: Who, gendered: bool) -> Callable[[Referent], bool]:
    """Whether a pronoun can mean a referent; in a gendered language «il» and «elle» can be bodies as well."""
    person, many = bool(who & Who.PERSON), bool(who & Who.MANY)
    bodies = gendered or bool(who & Who.THING)
    genders = (None, Who.PERSON, *(gender for gender in (Who.MALE, Who.FEMALE) if gender & who))

    def can_be(referent: Referent) -> bool:
        if person:
            kind = not referent.plural and (referent.person or (referent.body and bodies))
            return kind and referent.gender in genders
        if referent.person and not referent.plural:
            return False
        if many:
            return referent.plural or referent.body
        return referent.place or (referent.body and not referent.plural and not referent.relays)

    return can_be
