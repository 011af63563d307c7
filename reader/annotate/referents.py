"""Everybody and everything in an article that can speak, with every place where it is mentioned outside quotations.

A referent is a named entity, or what is called by a noun alone («la coalition», "the report's authors"): nouns with
the same head are taken for the same thing, and a noun in apposition to a name belongs to that name.
"""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from reader.annotate.callings import age_behind
from reader.annotate.cues import cue_at
from reader.annotate.languages.base import Language, Who, words
from reader.annotate.people import Entity
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import Item, Outline, What
from reader.article import NameType

_APPOSITIONS = frozenset((",", "(", "–", "—", "est", "was", "is", "était", "ist", "war"))


_FULLEST = 7
"""Words of a phrase that names a thread; longer ones have swallowed a clause."""
_MOST_BEFORE = 2000
"""Mentions back to which a speaker is looked for; a pronoun reaches some dozens, a whole book has this many."""
_STEP = 300
"""Code points that count as one step away."""
_OBLIQUE = 1.0
"""Steps that a mention after a preposition counts as farther away."""
_FAR = 6.0
"""Steps beyond which a noun points at nobody."""
_FEW_BEFORE = 60
"""Mentions back to which a noun points."""
_WITHIN = frozenset(("dans", "sur", "en", "in", "within", "nel", "nella", "im", "no", "na"))
"""Nobody stands behind these: «dans ce milieu»."""
_MOST_CALLED = 500
"""Places back to which a noun is looked up; a text that has more must not become slow."""

_WHO = frozenset(("who", "qui"))
_CLEFTS = frozenset(
    (one, verb) for one in ("it", "ce", "c'", "this", "that") for verb in ("was", "is", "est", "était", "fut", "sera")
)
"""What stands before who is singled out."""
_RELAYS = words(
    """
    ap afp reuters upi bloomberg dpa afd epd kna sid ansa agi adnkronos efe europapress lusa ats apa belga anp novum tt
    ntb ritzau pap tass interfax xinhua kyodo yonhap aap pti cnn bbc npr cnbc msnbc itv rtl rfi rts rtbf tf1 ard zdf orf
    srf rai rtve nos vrt svt nrk yle
    """
)
"""News agencies and stations."""


@dataclass(slots=True)
class Referent:
    """Who or what can speak."""

    canonical: str
    person: bool
    gender: Who | None = None
    plural: bool = False
    body: bool = False
    place: bool = False
    relays: bool = False
    """True for a news agency or station, which is there as the place where somebody spoke."""
    entity: int = -1
    """The number of the named entity, or -1."""
    head: str = ""
    mentions: int = 0
    introduced: bool = False
    """True for one person whom an indefinite article brings up: «un inspecteur»."""

    def is_brought_up(self, language: Language) -> bool:
        """True for somebody whom the article brings up by a noun alone: "a witness"."""
        words = self.canonical.split()
        return self.entity < 0 and not self.plural and bool(words) and words[0].lower() in language.indefinite


@dataclass(frozen=True, slots=True)
class Known:
    """One mention of a referent."""

    start: int
    referent: int
    subject: bool
    governed: bool
    speaks: bool
    """True where a verb of speech follows."""
    sentence: int
    pronoun: bool = False
    """True for a pronoun that most likely means the referent."""


@dataclass(slots=True)
class Referents:
    """The referents of one article."""

    all: list[Referent] = field(default_factory=list)
    known: list[Known] = field(default_factory=list)
    """Every mention, sorted by start."""
    pronouns: list[tuple[Mention, bool, bool, int]] = field(default_factory=list)
    """The pronouns that mean one person, in order: whether each is a subject, whether a verb of speech follows, and
    its sentence."""
    nouns: list[tuple[Mention, int]] = field(default_factory=list)
    """The nouns that may mean somebody named elsewhere, in order, and the thread that each began or continued."""
    pointing: set[int] = field(default_factory=set)
    """Where the nouns begin that point back to the nearest person of their gender."""
    called: dict[int, set[str]] = field(default_factory=dict)
    """For each referent the nouns by which it is called."""
    ages: dict[int, int] = field(default_factory=dict)
    """The ages, in years, that the article tells."""
    by_head: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """For each noun, where it stands and the referent that it means."""

    def call(self, head: str, place: int, referent: int) -> None:
        """Note that the noun `head`, which stands at `place`, means a referent."""
        self.by_head.setdefault(head, []).append((place, referent))
        self.called.setdefault(referent, set()).add(head)

    def add(self, known: Known) -> None:
        """Put one mention in its place."""
        insort(self.known, known, key=lambda one: one.start)

    def before(self, place: int) -> Sequence[Known]:
        """The mentions that start before a place in the text, the nearest `_MOST_BEFORE` of them."""
        end = bisect_left(self.known, place, key=lambda known: known.start)
        return self.known[max(0, end - _MOST_BEFORE) : end]


def referents_of(
    reader: PhraseReader, outline: Outline, entities: Sequence[Entity], owners: Sequence[int]
) -> Referents:
    """Collect the referents of an article; the named entities keep their numbers."""
    found = Referents()
    for number, entity in enumerate(entities):
        found.all.append(
            Referent(
                entity.canonical,
                entity.is_person,
                entity.gender,
                body=entity.type is NameType.ORGANISATION,
                place=entity.type is NameType.PLACE,
                relays=entity.canonical.lower() in _RELAYS,
                entity=number,
                mentions=len(entity.names),
            )
        )
    for number, sentence in enumerate(outline.sentences):
        _Collector(reader, found, owners, sentence.items, number).run()
    found.known.sort(key=lambda known: known.start)
    return found


class _Collector:
    """Collects the mentions of one sentence."""

    def __init__(
        self, reader: PhraseReader, found: Referents, owners: Sequence[int], items: Sequence[Item], number: int
    ) -> None:
        self.number = number
        self.reader = reader
        self.found = found
        self.owners = owners
        self.items = items

    def run(self) -> None:
        mentions = list(self.reader.phrases(self.items, 0, len(self.items)))
        subject = True
        for place, mention in enumerate(mentions):
            mention = replace(mention, governed=False) if self._is_view(mention) else mention
            first = subject and not mention.governed and not self._is_label(mention) and self._may_lead(mention)
            called = mentions[place + 1] if place + 1 < len(mentions) else None
            if called is not None and self._is_named_behind(mention, called):
                self._call(mention, self.owners[called.name])
                continue
            owner = next((later for later in mentions[place + 1 :] if not later.governed), None)
            if owner is not None and self._is_told_of(mention, owner):
                if owner.kind is MentionKind.NAME:
                    self._call(mention, self.owners[owner.name])
                continue
            if mention.kind is MentionKind.NOUN and called is not None and self._calls(mention, called):
                self._call(mention, self.owners[called.name])
                continue
            subject = subject and not first
            first = first or self._is_cleft(mention)
            if mention.kind is MentionKind.PRONOUN:
                self._pronoun(mention, first)
            elif mention.kind is MentionKind.NAME:
                self._name(mention, first)
            elif mention.kind is MentionKind.NOUN:
                self._noun(mention, first, mentions[place - 1] if place else None)

    def _is_cleft(self, mention: Mention) -> bool:
        """True for "it was captain Okafor who came out", «c'est Léo Vidal qui a répondu»."""
        follows = self.items[mention.last + 1].low if mention.last + 1 < len(self.items) else ""
        before = tuple(item.low for item in self.items[max(0, mention.first - 2) : mention.first])
        return follows in _WHO and before in _CLEFTS

    def _is_view(self, mention: Mention) -> bool:
        """True for the one whose view a sentence tells: «Pour Anna Vidal, aucune peine ne suffit»."""
        person = mention.kind is MentionKind.NAME and self.found.all[self.owners[mention.name]].person
        return person and mention.first == 1 and self.items[0].low in self.reader.language.views

    def _may_lead(self, mention: Mention) -> bool:
        """False for the thing in «La bobina la encontró Darío Lastrera», where verbs may come before their subject."""
        thing = mention.kind is MentionKind.NOUN and not self.reader.can_speak(mention.head)
        thing = thing and not self._is_plural(mention)
        return not (self.reader.language.left_out and thing)

    def _is_plural(self, mention: Mention) -> bool:
        """True for «les habitants», «i residenti»."""
        determiner = self.items[mention.first].low
        if tuple(mention.head.split(" ")) in self.reader.language.one_of:
            return False
        return mention.head.endswith(("s", "x")) or determiner in self.reader.language.plural_determiners

    def _is_label(self, mention: Mention) -> bool:
        """True for «Somalie : au moins cinq morts», which names a topic."""
        return mention.last + 1 < len(self.items) and self.items[mention.last + 1].low == ":"

    def _calls(self, mention: Mention, called: Mention) -> bool:
        """True for «l'ancien candidat à la primaire de la droite Alain Juppé»: a noun, then whose it is."""
        if called.kind is not MentionKind.NAME or called.governed or not self.reader.is_role(mention.head):
            return False
        between = self.items[mention.last + 1 : called.first]
        person = self.reader.names[called.name].type is NameType.PERSON
        return person and not any(i.low == "," or self.reader.is_verb(i) or i.what is What.QUOTE for i in between)

    def _is_named_behind(self, mention: Mention, called: Mention) -> bool:
        """True for "Its chairman, the MP Rupert Lyle, said": a role or body whose name commas enclose."""
        if mention.kind is not MentionKind.NOUN or called.kind is not MentionKind.NAME:
            return False
        if not self._fits(mention.head, self.reader.names[called.name].type):
            return False
        between = [item.low for item in self.items[mention.last + 1 : called.first]]
        if between and all(low in self.reader.language.naming for low in between):
            return True  # «Cette bibliothécaire s'appelle Josette Armand»
        after = self.items[called.last + 1] if called.last + 1 < len(self.items) else None
        return between == [","] and (after is None or after.low in (",", ".", "(", ":") or after.what is What.QUOTE)

    def _is_told_of(self, mention: Mention, called: Mention) -> bool:
        """True for «Fille d'un notaire, elle découvre …»: a role without an article, then who has it."""
        bare = mention.kind is MentionKind.NOUN and mention.first == 0 and self.reader.is_role(self.items[0].low)
        person = called.kind is MentionKind.PRONOUN or (
            called.kind is MentionKind.NAME and self.reader.names[called.name].type is NameType.PERSON
        )
        between = self.items[mention.last + 1 : called.first]
        whose = len(between) > 1 and between[-1].low in self.reader.language.determiners  # «…, la politologue Anne Roy»
        comma = bool(between) and (between[-1].low == "," or (whose and between[-2].low == ","))
        return bare and person and comma and not any(map(self.reader.is_verb, between))

    def _fits(self, head: str, named: NameType) -> bool:
        """True for a role beside a person's name and for a body beside that of an organisation."""
        language = self.reader.language
        body = head in language.bodies or head in language.anaphoric_bodies
        return (body and named is NameType.ORGANISATION) or (named is NameType.PERSON and self.reader.is_role(head))

    def _call(self, mention: Mention, referent: int) -> None:
        """Note that somebody is called by a noun, and what that tells of their gender."""
        self.found.call(mention.head, mention.start, referent)
        one = self.found.all[referent]
        told = self.reader.gender_of(self.items, mention) if one.person else None
        if told is not None and (one.gender is None or not self.reader.language.gendered):
            one.gender = told  # «her sister, Jean»: surer than a given name that is a man's elsewhere

    def _add(self, mention: Mention, referent: int, subject: bool) -> None:
        self._add_known(mention, referent, subject)
        if mention.head:
            self._call(mention, referent)

    def _add_known(self, mention: Mention, referent: int, subject: bool) -> None:
        known = Known(
            mention.start,
            referent,
            subject,
            mention.governed and not self._is_agent(mention),
            self._speaks(mention),
            self.number,
        )
        self.found.known.append(known)

    def _is_agent(self, mention: Mention) -> bool:
        """True for «par les autorités»: after a preposition, and yet the one who acts."""
        return mention.first > 0 and self.items[mention.first - 1].low in self.reader.language.agents

    def _speaks(self, mention: Mention) -> bool:
        """True where a verb of speech comes right after the mention."""
        for index in range(mention.last + 1, min(len(self.items), mention.last + 5)):
            item = self.items[index]
            if cue_at(self.reader, self.items, index) is not None:
                return True
            if not self.reader.is_adverb(item) and item.low not in self.reader.language.auxiliaries:
                return False
        return False

    def _pronoun(self, mention: Mention, subject: bool) -> None:
        """Note a pronoun that means one person, unless it means nobody: «il faut»."""
        language = self.reader.language
        who = language.pronouns.get(mention.head, Who(0))
        follows = self.items[mention.last + 1].low if mention.last + 1 < len(self.items) else ""
        if who in (Who.MALE, Who.FEMALE) and follows not in language.impersonal_verbs:
            self.found.pronouns.append((mention, subject, self._speaks(mention), self.number))

    def _name(self, mention: Mention, subject: bool) -> None:
        owner = self.owners[mention.name]
        self._learn_gender(mention, owner)
        age = age_behind(self.items, mention.last + 1)
        if age is not None:
            self.found.ages[owner] = age
        self._add(mention, owner, subject)
        title = self._title_before(mention)
        if title and self.found.all[owner].person:
            self.found.call(title, mention.start, owner)

    def _learn_gender(self, mention: Mention, owner: int) -> None:
        """Note that «la Cour des comptes» is a feminine body, so that «elle» can mean it and «il» can't."""
        one, language = self.found.all[owner], self.reader.language
        if not language.gendered or one.person or one.gender is not None:
            return
        places = (mention.first, mention.first - 1)
        articles = [language.articles.get(self.items[place].low) for place in places if place >= 0]
        told = next((who for who in articles if who in (Who.MALE, Who.FEMALE)), None)
        first = self.reader.names[mention.name].of(self.reader.text).split()[0].lower()
        one.gender = told or self._gender_of_body(first)

    def _gender_of_body(self, noun: str) -> Who | None:
        """Whether «l'Autorité» is «elle», whose article does not tell."""
        language = self.reader.language
        if not language.feminine_bodies or noun not in language.bodies | language.feminine_bodies:
            return None
        return Who.FEMALE if noun in language.feminine_bodies else Who.MALE

    def _title_before(self, mention: Mention) -> str:
        """The noun that a title before a name stands for: senator for "Sen.", chancellor for "Chancellor"."""
        language = self.reader.language
        name = next(
            (n for n in range(mention.first, mention.last + 1) if self.items[n].which == mention.name), mention.last
        )
        before = self.items[name - 1].low if name else ""
        noun = language.title_nouns.get(before, before)
        return noun if noun != mention.head and (before in language.titles or self.reader.is_role(before)) else ""

    def _noun(self, mention: Mention, subject: bool, before: Mention | None) -> None:
        for item in self.items[mention.first : mention.last + 1]:
            if item.what is What.NAME:
                self.found.known.append(Known(item.start, self.owners[item.which], False, True, False, self.number))
        if before is not None and self._is_bare_behind(mention, before):
            return  # «Sa voisine, infirmière, a dit»
        apposed = self._apposed(mention, before)
        named = self._named(mention) if apposed < 0 else -1
        pointed = self._pointed_at(mention) if max(named, apposed) < 0 else -1
        if pointed >= 0 or self._calls_several(mention.head, named):
            self._point(mention, max(pointed, named), subject)
        elif named >= 0:
            self._add(mention, named, subject)
        elif apposed >= 0:
            self._call(mention, apposed)
        else:
            thread = self._thread(mention)
            self._add(mention, thread, subject)
            if self._may_stand_for_a_name(mention):
                self.found.nouns.append((mention, thread))

    def _is_bare_behind(self, mention: Mention, before: Mention) -> bool:
        """True for a role without an article, behind a comma and somebody called by a noun: what that one is."""
        bare = self.items[mention.first].low not in self.reader.language.determiners
        bare = bare and not any(item.capital for item in self.items[mention.first : mention.last + 1])
        called = before.kind is MentionKind.NOUN and self.reader.is_role(before.head)
        role = bare and called and self.reader.is_role(mention.head) and not self.reader.language.bare_subjects
        return role and before.last + 2 == mention.first and self.items[mention.first - 1].low == ","

    def _calls_several(self, head: str, named: int) -> bool:
        """True where a role that was found for somebody was that of others, too: two lawyers of a trial."""
        meant = {referent for _, referent in self.found.by_head.get(head, ())[-_MOST_CALLED:]}
        return named >= 0 and sum(self.found.all[referent].entity >= 0 for referent in meant) > 1

    def _point(self, mention: Mention, referent: int, subject: bool) -> None:
        """Note whom a noun that points back most likely means; that does not tell what they are called."""
        self.found.pointing.add(mention.start)
        self.found.by_head.setdefault(mention.head, []).append((mention.start, referent))
        self._add_known(mention, referent, subject)
        self.found.nouns.append((mention, referent))

    def _may_stand_for_a_name(self, mention: Mention) -> bool:
        """True for «le maire» and «l'entreprise», which may be named elsewhere."""
        language, first = self.reader.language, self.items[mention.first].low
        noun = self.reader.is_role(mention.head) or mention.head in language.anaphoric_bodies
        definite = first in language.determiners and not (first in language.indefinite or first in language.possessives)
        return noun and definite and not self._is_plural(mention)

    def _pointed_at(self, mention: Mention) -> int:
        """The person named before whom «ce géologue», «l'intéressé» or «ce dernier» means, or -1."""
        language, head = self.reader.language, mention.head
        short = mention.last - mention.first <= 1
        definite = self.items[mention.first].low not in language.indefinite
        if mention.first and self.items[mention.first - 1].low in _WITHIN:
            return -1
        demonstrative = self.items[mention.first].low in language.demonstratives and self.reader.is_role(head)
        if not definite or not (
            demonstrative or (short and (self.reader.points_back(head) or head in language.latter))
        ):
            return -1
        if demonstrative and self._was_brought_up(head):
            return -1
        who = language.latter.get(head) or language.anaphoric.get(head) or Who.PERSON
        article = language.articles.get(self.items[mention.first].low)
        who = article if article is not None and article in who else who
        best, top = -1, _FAR
        for known in islice(reversed(self.found.known), _FEW_BEFORE):
            one = self.found.all[known.referent]
            fits = one.gender not in (Who.MALE, Who.FEMALE) or one.gender in who
            here = known.sentence == self.number and known.subject
            if not one.person or not fits or here or known.start >= mention.start:
                continue
            if head in language.latter and not one.plural:
                return known.referent
            if one.entity < 0 and not (demonstrative and one.is_brought_up(language)):
                continue
            away = (mention.start - known.start) / _STEP + (_OBLIQUE if known.governed else 0.0)
            if away < top:
                best, top = known.referent, away
        return best

    def _was_brought_up(self, head: str) -> bool:
        """True where «une femme» was last called so: «cette femme» is she, not the last woman named."""
        last = self.found.by_head.get(head, ())[-1:]
        return any(self.found.all[referent].is_brought_up(self.reader.language) for _, referent in last)

    def _named(self, mention: Mention) -> int:
        """The person that was called by this role before, for a phrase that brings up nobody new."""
        language = self.reader.language
        if not self.reader.is_role(mention.head) or self.items[mention.first].low in language.indefinite:
            return -1
        meant = self.found.by_head.get(mention.head, ())
        return next((r for _, r in islice(reversed(meant), _MOST_CALLED) if self.found.all[r].entity >= 0), -1)

    def _thread(self, mention: Mention) -> int:
        """The referent of a noun: the one that had the same head, else a new one."""
        language = self.reader.language
        text = self.reader.text
        words = " ".join(text[mention.start : mention.end].split())
        that, _, rest = words.partition(" ")
        if that in language.that and rest.split(" ")[0] in language.determiners:
            words = rest
        new = self.items[mention.first].low in language.indefinite
        for _, referent in reversed(self.found.by_head.get(mention.head, ()) if not new else ()):
            if self.found.all[referent].entity < 0:
                known = self.found.all[referent]
                known.mentions += 1
                fuller = len(known.canonical.split()) <= 2 < len(words.split()) <= _FULLEST
                known.canonical = words if fuller else known.canonical
                return referent
        person = self.reader.is_role(mention.head)
        plural = self._is_plural(mention)
        body = mention.head in language.bodies or mention.head in language.documents
        gender = self.reader.gender_of(self.items, mention)
        if body and gender is None and language.gendered:
            gender = language.articles.get(self.items[mention.first].low) or self._gender_of_body(mention.head)
        self.found.all.append(Referent(words, person, gender, plural, body, head=mention.head, mentions=1))
        self.found.all[-1].introduced = new and person and not plural
        return len(self.found.all) - 1

    def _apposed(self, mention: Mention, before: Mention | None) -> int:
        """The person that «, le patron d'OpenAI» follows."""
        if before is None or before.kind is not MentionKind.NAME:
            return -1
        named = self.reader.names[before.name].type if before.name >= 0 else NameType.PERSON
        several = named is not NameType.PERSON and self._is_plural(mention)
        if several or (not self.reader.is_role(mention.head) and not self._fits(mention.head, named)):
            return -1  # «confiées à l'AFP, les enquêteurs …»
        between = self.reader.text[before.end : mention.start].strip()
        near = mention.first - before.last <= 3
        return self.owners[before.name] if near and between in _APPOSITIONS else -1
