"""Finds the noun phrases that can speak: names, pronouns, «le ministre de l’Intérieur», "the report's authors"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from reader.annotate.languages.base import Form, Language, Who
from reader.annotate.sentences import Item, What, phrase_at
from reader.article import Name, NameType, Span

_TIME_WORDS = 3
"""Items at the beginning of a phrase in which a word for a time makes it one: «le 23 février»."""
_YEARS_OLD = ("-year-old", "-jährige", "-jähriger", "-jährigen", "-jarige", "-åring", "-åringen", "-årige", "-åringa")
"""Ends of words that call somebody by an age."""
_LONGEST = 16
"""Items of a phrase; longer ones are clauses."""
_ROLES = 4
"""Words for what somebody is before a name in commas."""


_PREFIXES = frozenset(("vice", "ex", "co", "sous", "sub", "under", "oud", "vize", "stellvertretende"))
"""Before what somebody is: vice-championne."""


class MentionKind(Enum):
    """How a mention calls the speaker."""

    NAME = auto()
    PRONOUN = auto()
    NOUN = auto()


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """The words that name somebody."""

    kind: MentionKind = MentionKind.NAME
    name: int = -1
    """Which name it is."""
    head: str = ""
    """The pronoun, or the noun that says what they are."""
    governed: bool = False
    """True after a preposition: not the subject."""
    first: int = 0
    """The number of its first item in the sentence."""
    last: int = 0
    """The number of its last item."""


@dataclass(frozen=True, slots=True)
class PhraseReader:
    """What is needed to read phrases: the text, the language and the names."""

    text: str
    language: Language
    names: Sequence[Name]
    _roles: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)
    """What was asked of `is_role`: the same few words come again and again."""

    def is_person(self, item: Item) -> bool:
        """True for the name of a person."""
        return item.what is What.NAME and self.names[item.which].type is NameType.PERSON

    def is_adverb(self, item: Item) -> bool:
        """True for what may stand between a subject and its verb."""
        low, language = item.low, self.language
        if low in language.between:
            return True
        ends = len(low) > 5 and bool(language.adverb_endings) and low.endswith(language.adverb_endings)
        return ends and low not in language.bodies  # not "family", «gouvernement»

    def _is_apposed(self, items: Sequence[Item], index: int) -> bool:
        """True for a person right after a noun: «le candidat de la droite Alain Juppé»."""
        if not self.is_person(items[index]) or not index:
            return False
        before = items[index - 1]
        language = self.language
        return before.what is What.WORD and not (
            before.low in language.prepositions
            or before.low in language.determiners
            or before.low in language.titles
            or before.capital
        )

    def is_verb(self, item: Item) -> bool:
        """True for a word that is surely a verb form."""
        language = self.language
        low = item.low
        if item.what is not What.WORD:
            return False
        return (
            low in language.auxiliaries
            or low in language.passives
            or Form.FINITE in language.verbs.get(low, Form(0))
            or low in language.other_verbs
            or self.ends_as_verb(low)
        )

    def _is_other_verb(self, items: Sequence[Item], place: int) -> bool:
        """True for a verb form after a noun; «elected» in "the newly elected mayor" is none."""
        low = items[place].low
        if low in self.language.other_verbs:
            return True
        followed = place + 1 < len(items) and self._is_headed(items[place + 1])
        return self.ends_as_verb(low) and not followed

    def ends_as_verb(self, low: str) -> bool:
        """True for a word with the end of a verb form: -aient."""
        endings = self.language.finite_endings
        return bool(endings) and len(low) > 5 and low.endswith(endings) and low not in self.language.not_finite

    def points_back(self, low: str) -> bool:
        """True for a noun that means somebody named before, as "the lawmaker" and "the 16-year-old" do."""
        return low in self.language.anaphoric or low.endswith(_YEARS_OLD)

    def is_role(self, low: str) -> bool:
        """True for a noun that says what somebody is."""
        known = self._roles.get(low)
        if known is None:
            known = self._roles[low] = self._says_what_somebody_is(low)
        return known

    def _says_what_somebody_is(self, low: str) -> bool:
        language = self.language
        if self.points_back(low) or tuple(low.split(" ")) in language.one_of:
            return True
        if "-" in low and low.split("-", 1)[0] in _PREFIXES:
            low = low.split("-", 1)[1]
        return (
            low in language.roles
            or (low.endswith("s") and low[:-1] in language.roles)
            or (bool(language.role_endings) and len(low) > 6 and low.endswith(language.role_endings))
        )

    def can_speak(self, head: str) -> bool:
        """True for a noun that calls a person, a body or a document."""
        language = self.language
        if tuple(head.split(" ")) in language.one_of:
            return True
        return self.is_role(head) or any(
            word in language.bodies or word in language.documents for word in (head, head.removesuffix("s"))
        )

    def gender_of(self, items: Sequence[Item], mention: "Mention") -> Who | None:
        """What a noun and its article tell of somebody's gender."""
        who = self.language.roles.get(mention.head)
        if who in (Who.MALE, Who.FEMALE):
            return who
        return self.language.articles.get(items[mention.first].low) if self.is_role(mention.head) else None

    def phrases(self, items: Sequence[Item], start: int, end: int) -> Iterator[Mention]:
        """The noun phrases of `items[start:end]`, in order."""
        index = start
        governed = False
        while index < end:
            item = items[index]
            mention = self.phrase_at(items, index, end, governed and not self._is_apposed(items, index))
            if mention is not None and mention.governed and self._begins_clause(items, mention, end):
                mention = replace(mention, governed=False)
            if mention is not None:
                yield mention
                index = mention.last + 1
                governed = False
                continue
            governed = item.low in self.language.prepositions or (
                governed
                and item.what is What.WORD
                and not self.is_verb(item)
                and item.low not in self.language.governed_alone
            )
            index += 1

    def _begins_clause(self, items: Sequence[Item], mention: Mention, end: int) -> bool:
        """True for "after Pixelhaus moved": a preposition that is a conjunction, and a verb behind."""
        language = self.language
        if not mention.first or items[mention.first - 1].low not in language.subordinators & language.prepositions:
            return False
        follows = items[mention.last + 1] if mention.last + 1 < end else None
        return follows is not None and (self.is_verb(follows) or follows.low.endswith(language.past_ends or "\0"))

    def phrase_at(self, items: Sequence[Item], index: int, end: int, governed: bool = False) -> Mention | None:
        """The noun phrase that begins at an item, if one does."""
        item = items[index]
        language = self.language
        governed = governed or item.low in language.oblique
        if item.what is What.NAME:
            return self._named(items, index, end, governed)
        if item.what is not What.WORD:
            return None
        size = phrase_at(language.one_of, items, index)
        if size or item.low in language.some_of:
            one = self._one_of(items, index, end, governed, size)
            if one is not None:
                return one
        if item.low in language.polite and item.capital and index and items[index - 1].what is What.WORD:
            return None  # „Warum haben Sie …“
        if not index and self.stands_alone(items, index):
            head = language.demonstrative_articles[item.low]  # „Der sprach von …“
            return Mention(item.start, item.end, MentionKind.PRONOUN, head=head, first=0, last=0)
        if item.low in language.pronouns:
            return Mention(
                item.start, item.end, MentionKind.PRONOUN, head=item.low, governed=governed, first=index, last=index
            )
        if item.low in language.that and index + 1 < end and self._begins_anew(items[index + 1]):
            return None  # "a phrase that one backbencher used"
        role = self.is_role(item.low) and item.low not in language.articled and not self._is_verb_at(items, index)
        if self._is_object(items, index, end):
            return None
        if item.low in language.determiners or role or self._bare_noun(item):
            mention = self._noun(items, index, end, governed)
            return None if mention is not None and self._is_time(items, mention) else mention
        return None

    def _is_object(self, items: Sequence[Item], index: int, end: int) -> bool:
        """True for the pronoun of «des gens venus l'aider», where a verb stands behind it and no noun."""
        language = self.language
        if (
            items[index].low not in language.objects
            or not 0 < index < end - 1
            or not self._is_infinitive(items, index + 1)
        ):
            return False
        before, verb = items[index - 1], items[index + 1]
        plain = (
            before.what is What.WORD and before.low not in language.oblique | language.linking | language.conjunctions
        )
        return plain and not self.is_verb(before) and not self.is_role(verb.low) and not self.can_speak(verb.low)

    def _is_verb_at(self, items: Sequence[Item], index: int) -> bool:
        """True for the verb of «mais juge le mouvement …», which without an article calls nobody."""
        finite = Form.FINITE in self.language.verbs.get(items[index].low, Form(0)) and not items[index].capital
        return finite and index + 1 < len(items) and items[index + 1].low in self.language.determiners

    def _begins_anew(self, item: Item) -> bool:
        """True for a determiner that begins a phrase of its own: (that) one, (that) his."""
        return item.low in self.language.indefinite or item.low in self.language.possessives

    def _one_of(self, items: Sequence[Item], index: int, end: int, governed: bool, size: int) -> Mention | None:
        """Somebody of several: «l'une d'elles», "one of the people", with the name that may follow in commas.

        Args:
            items: the items of the sentence.
            index: where the phrase may begin.
            end: where it must end.
            governed: whether a preposition stands before it.
            size: how many items are a phrase of `one_of`; with 0 the first is a word of `some_of`.
        """
        language = self.language
        after = index + (size or 1)
        if after > index and after + 1 < end and items[after].low in language.linking:
            among = self._noun(items, after + 1, end, governed)
            if among is not None and among.kind is MentionKind.NOUN:
                return _moved(among, items[index].start, index)
            if among is not None and among.kind is MentionKind.NAME and items[among.last - 1].low == ",":
                return replace(among, first=index)
        if not size or (after < end and after - index > 1 and self._is_headed(items[after])):
            return None  # «l'autre syndicat»
        named = self._behind_roles(items, after + 1, end) if after < end and items[after].low == "," else end
        if named < end and self.is_person(items[named]):
            name = items[named]
            return Mention(name.start, name.end, MentionKind.NAME, name.which, "", governed, index, named)
        head = " ".join(one.low for one in items[index:after])
        return Mention(items[index].start, items[after - 1].end, MentionKind.NOUN, -1, head, governed, index, after - 1)

    def stands_alone(self, items: Sequence[Item], index: int) -> bool:
        """True for an article before a verb at the beginning of a sentence, where it means somebody: „Der sagte …“."""
        language = self.language
        if index or len(items) < 2 or items[0].low not in language.demonstrative_articles:
            return False
        verb = items[1]
        forms = language.verbs.get(verb.low, Form(0))
        finite = verb.low in language.auxiliaries or verb.low in language.passives or Form.FINITE in forms
        return verb.what is What.WORD and not verb.capital and finite

    def _is_time(self, items: Sequence[Item], mention: Mention) -> bool:
        """True for «ce jeudi matin», which is no subject."""
        if mention.kind is not MentionKind.NOUN or self.is_role(mention.head) or mention.head in self.language.latter:
            return False
        few = items[mention.first : mention.first + _TIME_WORDS]
        return any(item.low in self.language.times for item in few)

    def _bare_noun(self, item: Item) -> bool:
        low = item.low
        plural = low[:-1] if low.endswith("s") else ""
        return plural in self.language.roles or plural in self.language.bodies or low in ("police", "people", "sources")

    def _named(self, items: Sequence[Item], index: int, end: int, governed: bool) -> Mention:
        """A name; or the noun that it stands before («Sunak's spokesman», "the Home Office letter")."""
        follow = index + 1
        if follow < end and items[follow].low == "'s":
            owned = self._noun(items, follow + 1, end, governed) if follow + 1 < end else None
            if owned is not None and owned.kind is MentionKind.NAME:
                return owned
            if owned is not None:
                return _moved(owned, items[index].start, index)
        if follow + 1 < end and self._is_genitive(items, index):
            who = items[follow + 1]
            return replace(self._named(items, follow + 1, follow + 2, governed), start=who.start, first=index)
        if follow < end and self._is_headed(items[follow]) and self.language.heads_last:
            headed = self._noun(items, follow, end, governed)
            if headed is not None:
                return headed if headed.kind is MentionKind.NAME else _moved(headed, items[index].start, index)
        item = items[index]
        return Mention(item.start, item.end, MentionKind.NAME, item.which, governed=governed, first=index, last=index)

    def _is_genitive(self, items: Sequence[Item], index: int) -> bool:
        """True for the first name of „Karl Brandts Anwältin Eva Lind“."""
        role, who = items[index + 1 : index + 3]
        owns = self.language.capital_nouns and self.text[items[index].end - 1] == "s"
        return owns and role.what is What.WORD and self.is_role(role.low) and self.is_person(who)

    def _is_headed(self, item: Item) -> bool:
        language = self.language
        return self.is_role(item.low) or item.low in language.documents or item.low in language.bodies

    def _noun(self, items: Sequence[Item], index: int, end: int, governed: bool) -> Mention | None:
        """A phrase around a noun; a person's name in it or in apposition to it wins."""
        language = self.language
        stop = min(end, index + _LONGEST)
        nouns: list[Item] = []
        place, link, name = index, -1, -1
        while place < stop:
            item = items[place]
            if item.what is What.NAME:
                if self._modifies(items, place, stop):
                    place += 1
                    continue
                if self.is_person(item) and not self._belongs(items, link, place):
                    name = place
                    break
                name = place if name < 0 and link < 0 else name
                if link >= 0 and self._ends_complement(items, place, stop):
                    place += 1
                    break
            elif item.what is not What.WORD or self._closes(items, place, index):
                break
            elif place > index and self._goes_on(items, place):
                if index == 1 and items[0].low in language.conjunctions and self._is_infinitive(items, place + 1):
                    break
                link = place
            elif item.low not in language.determiners and link < 0:
                nouns.append(item)
            place += 1
        last = place if name == place else place - 1
        while last > index and (
            self._goes_on(items, last) or items[last].low == "'s" or items[last].low in language.determiners
        ):
            last -= 1
        return self._whole(items, index, last, name, nouns, governed, end)

    def _goes_on(self, items: Sequence[Item], place: int) -> bool:
        """True for the preposition of «le maire de», "a source close to"."""
        low = items[place].low
        return low in self.language.linking or (place > 0 and (items[place - 1].low, low) in self.language.near)

    def _is_infinitive(self, items: Sequence[Item], place: int) -> bool:
        """True for the verb of «Et l'élue d'ajouter : «…»»."""
        endings = self.language.infinitive_endings
        return bool(endings) and place < len(items) and items[place].low.endswith(endings)

    def _ends_complement(self, items: Sequence[Item], place: int, stop: int) -> bool:
        """True where a name after «de» is followed by a plain word, which is no part of the phrase."""
        if place + 1 >= stop or items[place + 1].what is not What.WORD or items[place + 1].low in self.language.linking:
            return False
        return not any(self.is_person(item) for item in items[place + 1 : place + 4])

    def _modifies(self, items: Sequence[Item], place: int, stop: int) -> bool:
        """True for a name before the noun of its phrase: "a senior Gray adviser"."""
        return self.language.heads_last and place + 1 < stop and self._is_headed(items[place + 1])

    def _belongs(self, items: Sequence[Item], link: int, place: int) -> bool:
        """True where a name follows «de», with at most an article or a title between."""
        if link < 0:
            return False
        language = self.language
        between = (item.low for item in items[link + 1 : place])
        return all(low in language.determiners or low in language.titles or low in language.roles for low in between)

    def _closes(self, items: Sequence[Item], place: int, start: int) -> bool:
        """True where a phrase that began at `start` is over."""
        language, item = self.language, items[place]
        low = item.low
        if self._goes_on(items, place) or (place == start and low not in language.auxiliaries):
            return False
        if low == "'s" or items[place - 1].low == "'s":
            return low == "'s" and not self._owns(items, place)
        if low in language.verbs and place > start + 1 and not self._is_document(items, place):
            told = Form.GERUND in language.verbs[low] and self.is_role(items[place - 1].low)
            return told or Form.FINITE in language.verbs[low]
        return (
            low in language.auxiliaries
            or low in language.passives
            or low in language.prepositions
            or low in language.relatives
            or low in language.that
            or low in language.conjunctions
            or low in language.subordinators
            or (low in language.pronouns and place > start)
            or (low in language.times and items[place - 1].low in language.latter)
            or (place > start + 1 and self._is_another(items, place))
            or (place > start + 1 and self._begins_another(items, place))
            or (place > start + 1 and self._is_other_verb(items, place))
            or (place > start + 1 and self._takes_object(items, place))
            or (place > start + 1 and self.is_adverb(item) and not self._is_noun_at(items, place))
        )

    def _is_document(self, items: Sequence[Item], place: int) -> bool:
        """True for "the first email", not for "two researchers report"."""
        language, low = self.language, items[place].low
        return low in language.bare_plurals & language.documents and not items[place - 1].low.endswith("s")

    def _is_another(self, items: Sequence[Item], place: int) -> bool:
        """True for the article that begins the next phrase: «au préfet | un moratoire»."""
        language = self.language
        before = items[place - 1].low
        joined = self._goes_on(items, place - 1) or before in language.determiners
        opens = items[place].low in language.articles or items[place].low in ("l'", "les")
        return opens and not joined and not language.heads_last

    def _takes_object(self, items: Sequence[Item], place: int) -> bool:
        """True for the verb of «L'accusé baisse la tête»: between a role and an article, where adjectives follow."""
        language = self.language
        if language.heads_last or place + 1 >= len(items) or items[place].what is not What.WORD:
            return False
        follows, before = items[place + 1].low, items[place - 1].low
        object_ = follows in language.determiners and follows not in (*language.linking, *language.prepositions)
        return object_ and self.is_role(before) and not self.is_role(items[place].low)

    def _is_noun_at(self, items: Sequence[Item], place: int) -> bool:
        """True for the word behind «de» or an article, whatever its end: «du gouvernement», «de l'enseignement»."""
        low, before = items[place].low, items[place - 1].low
        return low in self.language.determiners or (
            low not in self.language.between
            and (before in self.language.linking or before in self.language.determiners)
        )

    def _begins_another(self, items: Sequence[Item], place: int) -> bool:
        """True for the second article of «en la fuente un cartel», in languages whose verb may come before both."""
        language = self.language
        before = items[place - 1].low
        articles = language.determiners - language.pronominal if language.bare_subjects else language.determiners
        article = (bool(language.left_out) or language.bare_subjects) and items[place].low in articles
        joined = self._goes_on(items, place - 1) or before in language.determiners
        return article and not joined and before not in ("and", "or", "'s", ",", "-")

    def _owns(self, items: Sequence[Item], place: int) -> bool:
        """True where `'s` makes a possessor: "the paper's board", not "the paper's gone"."""
        if place + 1 >= len(items) or items[place + 1].what is not What.WORD:
            return False
        following = items[place + 1]
        language = self.language
        verb = following.low in language.passives or Form.PARTICIPLE in language.verbs.get(following.low, Form(0))
        return not verb and following.low not in language.between and following.low not in language.determiners

    def _whole(
        self, items: Sequence[Item], first: int, last: int, name: int, nouns: Sequence[Item], governed: bool, end: int
    ) -> Mention | None:
        adjective = not self.language.heads_last and bool(nouns) and name >= 0 and items[name].end < nouns[0].start
        if name >= 0 and not self.is_person(items[name]) and self._is_named(items, nouns, last, end):
            name = last + 2  # «la déléguée FO, Véronique Lamotte»
            item = items[name]
            return Mention(item.start, item.end, MentionKind.NAME, item.which, self._head(nouns), governed, first, name)
        if name >= 0 and (self.is_person(items[name]) or name == last or adjective):
            item = items[name]
            return Mention(
                item.start, item.end, MentionKind.NAME, item.which, self._head(nouns), governed, first, max(name, last)
            )
        if not nouns:
            return None
        apposed = self._behind_roles(items, last + 2, end) if not governed else last + 2
        if apposed < end and items[last + 1].low == "," and self.is_person(items[apposed]):
            item = items[apposed]
            ends = (
                apposed + 1 >= end
                or items[apposed + 1].low in (",", ".", ")", "(")
                or items[apposed + 1].what is What.QUOTE
            )
            head = self._head(nouns)
            if (ends and not (governed and not self.is_role(head))) or self.is_role(head):
                return Mention(
                    item.start, item.end, MentionKind.NAME, item.which, self._head(nouns), governed, first, apposed
                )
        head = self._other_name(items, first, last) or self._head(nouns)
        return Mention(items[first].start, items[last].end, MentionKind.NOUN, -1, head, governed, first, last)

    def _is_named(self, items: Sequence[Item], nouns: Sequence[Item], last: int, end: int) -> bool:
        """True where a person's name in commas follows a role with a body's name at its end."""
        named = last + 2 < end and items[last + 1].low == "," and self.is_person(items[last + 2])
        ends = last + 3 >= len(items) or items[last + 3].low in (",", ".", "(") or items[last + 3].what is What.QUOTE
        return named and ends and not self.language.heads_last and self.is_role(self._head(nouns))

    def _behind_roles(self, items: Sequence[Item], place: int, end: int) -> int:
        """Where the name stands behind titles and roles: «son bras droit, l'ingénieur Marius Fontanille»."""
        first = place
        if self.language.heads_last:
            behind = place + 1 < end and (items[place].low in self.language.titles or self.is_role(items[place].low))
            return place + behind
        if place + 1 < end and items[place].low in self.language.determiners and self.is_role(items[place + 1].low):
            place += 1
        while place + 1 < end and place - first < _ROLES:
            if items[place].low not in self.language.titles and not self.is_role(items[place].low):
                break
            place += 1
        return place

    def _other_name(self, items: Sequence[Item], first: int, last: int) -> str:
        """What «le chef de l'État» and «il primo cittadino» are called in one word; empty for anybody else."""
        lows = tuple(item.low or self.text[item.start : item.end].lower() for item in items[first : last + 1])
        for start in (0, 1):
            for phrase, noun in self.language.other_names.items():
                if lows[start : start + len(phrase)] == phrase:
                    return noun
        return ""

    def _head(self, nouns: Sequence[Item]) -> str:
        """The noun that says what the phrase is: a known one, else the first, or the last in English and German."""
        language = self.language
        known = [n.low for n in nouns if self._is_headed(n)]
        if not nouns:
            return ""
        if language.heads_last:  # "the Russian military"
            known = [low for low in known if low not in language.adjectives_too or low == nouns[-1].low]
            return known[-1] if known else nouns[-1].low
        if known and known[0] != nouns[0].low and known[0] in language.adjectives_too:
            known = known[1:]  # «une opération militaire»
        return known[0] if known else nouns[0].low


def _moved(mention: Mention, start: int, first: int) -> Mention:
    """The same phrase from an earlier start."""
    return Mention(start, mention.end, mention.kind, mention.name, mention.head, mention.governed, first, mention.last)
