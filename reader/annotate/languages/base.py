"""What a language's table says, and how to write one.

A table is one file with one `Language` in it, made of lists of words that a speaker of the language can read and
mend. Words are written in lower case with a straight apostrophe after an elided word (`l'`, `qu'`). Everything has a
default, so a table may begin with a few verbs and grow.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Flag, auto

Phrase = tuple[str, ...]


class Form(Flag):
    """What a form of a reporting verb can be; some are several at once («dit» is said and says)."""

    FINITE = auto()
    """Has its own subject: says, déclare, sagte."""
    PARTICIPLE = auto()
    """Needs an auxiliary: déclaré, gesagt."""
    GERUND = auto()
    """Shares the subject of its sentence: ajoutant, adding."""
    INFINITIVE = auto()
    """Shares it too: (et d')ajouter."""


class Who(Flag):
    """Whom a pronoun or a title can stand for."""

    MALE = auto()
    FEMALE = auto()
    MANY = auto()
    THING = auto()
    SELF = auto()
    """The one who speaks or is spoken to: I, we, you."""
    PERSON = MALE | FEMALE


def words(text: str) -> frozenset[str]:
    """The words of `text`, which white space parts."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[Phrase]:
    """The phrases of `text`, which commas part, as tuples of words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split(",") if phrase.strip())


def who(
    male: str = "", female: str = "", either: str = "", many: str = "", thing: str = "", own: str = ""
) -> dict[str, Who]:
    """Whom each word can stand for; a word in two lists can stand for both.

    Args:
        male: words for a man.
        female: words for a woman.
        either: words for a person whose gender they do not tell.
        many: words for several.
        thing: words for what is no person.
        own: words for the one who speaks or is spoken to.
    """
    lists = {
        Who.MALE: male,
        Who.FEMALE: female,
        Who.PERSON: either,
        Who.MANY: many,
        Who.THING: thing,
        Who.SELF: own,
    }
    table: dict[str, Who] = {}
    for whom, listed in lists.items():
        for word in listed.split():
            table[word] = table.get(word, Who(0)) | whom
    return table


def groups(text: str) -> dict[str, frozenset[int]]:
    """For each word the numbers of its groups; white space parts words, and slashes part groups."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(text.split("/")):
        for word in group.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@dataclass(frozen=True, slots=True)
class Language:
    """The words by which a language reports speech."""

    code: str
    """ISO 639-1."""
    verbs: Mapping[str, Form] = field(default_factory=dict)
    """Forms of verbs that report speech."""
    weak_verbs: frozenset[str] = frozenset()
    """Those among them that report speech only beside a colon or right after a quotation: began, lance."""
    auxiliaries: frozenset[str] = frozenset()
    """Make a past tense with a participle: a, avait, hat."""
    passives: frozenset[str] = frozenset()
    """Make a passive with a participle: est, été, was, wurde."""
    between: frozenset[str] = frozenset()
    """May stand between subject and verb, or between auxiliary and participle: pronouns, negations, adverbs."""
    adverb_endings: tuple[str, ...] = ()
    """Ends of adverbs that may stand there as well: -ment, -ly."""
    pronouns: Mapping[str, Who] = field(default_factory=dict)
    """Personal pronouns as subjects."""
    other_names: Mapping[Phrase, str] = field(default_factory=dict)
    """Ways to say what somebody is, and the one word for it: chef de l'État, président."""
    articled: frozenset[str] = frozenset()
    """Words that call somebody only behind an article: la même."""
    former: frozenset[str] = frozenset()
    """Say that somebody is something no more, and so was named before: l'ancienne ministre."""
    emphatic: frozenset[str] = frozenset()
    """May stand between an owner and what is said: by her own account."""
    whence: frozenset[Phrase] = frozenset()
    """Stand before where somebody speaks who is not named: (dit-on) chez, au sein de."""
    objective: Mapping[str, str] = field(default_factory=dict)
    """The pronoun for each of its forms behind a preposition: according to him."""
    polite: frozenset[str] = frozenset()
    """Those that with a capital within a sentence mean the one who is spoken to: Sie, Lei."""
    enclitics: frozenset[str] = frozenset()
    """Those that follow their verb with a hyphen: dit-il."""
    sources: frozenset[Phrase] = frozenset()
    """Stand before the one who says it: selon, according to."""
    sources_behind: frozenset[Phrase] = frozenset()
    """The same, but only behind a quotation: so, aldus."""
    sources_after: frozenset[str] = frozenset()
    """Stand after the one who says it: zufolge."""
    quoted: frozenset[str] = frozenset()
    """Participles whose passive has the speaker as subject: zitiert, quoted."""
    reported: frozenset[str] = frozenset()
    """Verb forms that only reported speech has: sei, habe, könne."""
    made: frozenset[str] = frozenset()
    """Nouns that such a verb makes report speech: «faire part de», «faire état de»; they stand in `verbs` too."""
    resuming: frozenset[Phrase] = frozenset()
    """Stand for what was said before, in front of the verb that reports it: das (erklärte), c'est ce que (dit)."""
    causatives: frozenset[str] = frozenset()
    """Verb forms that make the infinitive behind them report speech: «fait valoir», «a fait savoir»."""
    modals: frozenset[str] = frozenset()
    """Verb forms with an infinitive that says how something is said: «a tenu à rappeler», «finit par lâcher»."""
    agents: frozenset[str] = frozenset()
    """Stand before the doer of a passive: par, by, von."""
    determiners: frozenset[str] = frozenset()
    """Begin a noun phrase."""
    indefinite: frozenset[str] = frozenset()
    """Those among them that bring up somebody new: un, several."""
    oblique: frozenset[str] = frozenset()
    """Those among them that no subject has: dem, einem."""
    prepositions: frozenset[str] = frozenset()
    """What follows is no subject."""
    linking: frozenset[str] = frozenset()
    """Those among them that go on with the noun before: de, of."""
    near: frozenset[Phrase] = frozenset()
    """Others that do so behind an adjective: a source close to the talks, una fuente cercana al caso."""
    that: frozenset[str] = frozenset()
    """Opens what is said: que, that, dass."""
    that_parts: frozenset[str] = frozenset()
    """Words before `that` with which it is another conjunction: ce que, afin que, pour que."""
    relatives: frozenset[str] = frozenset()
    """Stand for the noun before, as subject: qui, who."""
    inserting: frozenset[str] = frozenset()
    """Others that begin a clause between commas: dont, whose."""
    governed_alone: frozenset[str] = frozenset()
    """What a preposition governs and nothing behind it: «à quoi le maire réplique», "to which Gray replied"."""
    conjunctions: frozenset[str] = frozenset()
    """Begin a clause of its own: et, mais, while."""
    subordinators: frozenset[str] = frozenset()
    """Begin a clause that depends on another: quand, because."""
    demonstratives: frozenset[str] = frozenset()
    """Determiners that point back: ce, this."""
    impersonal: frozenset[str] = frozenset()
    """Pronouns that mean nobody in particular: on, man."""
    nominative: frozenset[str] = frozenset()
    """Pronouns that are always subjects, so that one right behind its verb is its subject: er."""
    anaphoric: Mapping[str, Who] = field(default_factory=dict)
    """Nouns that point back to somebody just named, with whom they can mean: l'intéressé, the lawmaker."""
    adjectives_too: frozenset[str] = frozenset()
    """Nouns for people that behind another noun say of what sort it is: «une opération militaire»."""
    callings: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """Nouns by groups that can mean one person or body: senator, lawmaker and politician; see `groups`."""
    ages: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Nouns that tell an age: the youngest and the oldest, in years."""
    anaphoric_of: frozenset[str] = frozenset()
    """Those among them that point back whatever follows: «la députée du Val-d'Oise» is no new one."""
    of_firms: frozenset[str] = frozenset()
    """Nouns that go on with a firm: the CEO of, les actionnaires de; and prepositions before one: chez."""
    seats: frozenset[str] = frozenset()
    """Nouns that go on with a place: the mayor of, le parquet de."""
    anaphoric_bodies: frozenset[str] = frozenset()
    """Nouns that point back to a body just named: the company, l'association; empty for all `bodies`."""
    whom: frozenset[str] = frozenset()
    """Stand for the noun before behind a source: selon qui, secondo cui, according to whom."""
    citing: frozenset[str] = frozenset()
    """Verbs whose object speaks: (the agency) quotes (a witness)."""
    as_saying: frozenset[Phrase] = frozenset()
    """Stand behind the one who is quoted by somebody else: (quoted a witness) as saying."""
    nobody: frozenset[str] = frozenset()
    """Subjects that mean nobody, who says nothing in the next sentence."""
    nearer: frozenset[str] = frozenset()
    """Pronouns for the one of two who was named last, subject or not: celui-ci."""
    some_of: frozenset[str] = frozenset()
    """Words before a preposition and a plural: one (of the people)."""
    one_of: frozenset[Phrase] = frozenset()
    """Somebody of several: l'un d'eux, one of them."""
    latter: Mapping[str, Who] = field(default_factory=dict)
    """The same for the one named last of all, subject or not: ce dernier, the latter."""
    announcing: frozenset[Phrase] = frozenset()
    """What stands between commas and only says that somebody's words follow: je cite, and I quote."""
    likened: frozenset[str] = frozenset()
    """Those among the weak verbs that such a word makes strong: referred, considère."""
    likening_by: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """More of these verbs, that want another word there than `likening`: hielt für."""
    likening: frozenset[str] = frozenset()
    """Words between a verb and what somebody calls something: as, comme."""
    asides: frozenset[Phrase] = frozenset()
    """May stand between a verb and the subject behind it: «estime pour sa part Neil Vasseur»."""
    voices: frozenset[Phrase] = frozenset()
    """Stand before the one who speaks for the subject: par la voix de."""
    views: frozenset[str] = frozenset()
    """Prepositions that say whose view a sentence is, at its beginning and before a person: pour."""
    views_first: frozenset[str] = frozenset()
    """Those that do so at the beginning of a clause only: "To Anna Hale, the plan is “madness.”"."""
    cries: frozenset[str] = frozenset()
    """Forms of verbs after which capitals make no title: crier, shout."""
    manners: frozenset[str] = frozenset()
    """Words after which a determiner before a verb is a pronoun: «comme le dit»."""
    own: frozenset[str] = frozenset()
    """Pronouns for the writer or the reader after a preposition: moi, me."""
    impersonal_verbs: frozenset[str] = frozenset()
    """Words behind a pronoun that then means nobody: «il faut», «il y a»."""
    it_says: frozenset[Phrase] = frozenset()
    """Verbs whose subject is nobody, beside the document that says it: heißt es, luidt het, heter det."""
    as_it: frozenset[Phrase] = frozenset()
    """What opens a clause that ends with a verb of `naming` and tells where it stands: «wie es im Brief heißt»."""
    needing: dict[str, str] = field(default_factory=dict)
    """Verbs that report only with a word before them: «y voit «un gadget»»."""
    needing_behind: frozenset[str] = frozenset()
    """Words right behind such a verb that do as well: «voit dans ce texte «un recul»»."""
    naming: frozenset[str] = frozenset()
    """Verbs between somebody and the name: s'appelle, is called, heißt."""
    outlets: frozenset[str] = frozenset()
    """Ends of the names of newspapers, where nouns have capitals anyway: „Neue Ruhrzeitung“, „Abendblatt“."""
    finite: frozenset[str] = frozenset()
    """Frequent verb forms and pronouns by which a quotation shows itself as a whole clause: est, a, we, is."""
    finite_endings: tuple[str, ...] = ()
    """Ends of words that are nearly always verb forms: -aient."""
    other_verbs: frozenset[str] = frozenset()
    """Frequent verb forms that report nothing and that no ending tells: stood, took."""
    not_finite: frozenset[str] = frozenset()
    """Words with such an end that are no verbs: portrait."""
    past_ends: tuple[str, ...] = ()
    """Ends of past tenses, by which a verb is told behind what may be its subject: -ed."""
    infinitive_endings: tuple[str, ...] = ()
    """Ends of infinitives, where words with such an end rarely begin a statement: -er, -ir, -oir."""
    participle_endings: tuple[str, ...] = ()
    """Ends of participles: an auxiliary, such a word and a person's name right after a quotation report it."""
    role_endings: tuple[str, ...] = ()
    """Ends of nouns that say what somebody is: -ologue, -ist."""
    articles: Mapping[str, Who] = field(default_factory=dict)
    """Articles that tell the gender of the person behind a role: «la ministre»."""
    times: frozenset[str] = frozenset()
    """Days and months, which are no speakers although they may have a capital."""
    comes: frozenset[str] = frozenset()
    """Verbs before the noun for what was quoted: (so) came (the reply)."""
    bare_modals: frozenset[str] = frozenset()
    """Verbs before such a form that make it one without a plural: would (only say)."""
    bare_plurals: frozenset[str] = frozenset()
    """Base forms of verbs that look like nouns, and report speech only after a plural: they claim."""
    plural_nouns: frozenset[str] = frozenset()
    """Third persons that look like plurals of nouns, and report speech only right after who can speak: she claims."""
    generic_documents: frozenset[str] = frozenset()
    """Point back to a document that was named: texte."""
    titles: Mapping[str, Who] = field(default_factory=dict)
    """Stand before a person's name and are no part of it: M., Mme, Mr, Dr."""
    title_nouns: Mapping[str, str] = field(default_factory=dict)
    """The noun that a short title stands for: senator for "sen."."""
    roles: Mapping[str, Who] = field(default_factory=dict)
    """What people are: maire, ministre, spokeswoman."""
    bodies: frozenset[str] = frozenset()
    """What speaks without being a person: entreprise, company, ministry."""
    documents: frozenset[str] = frozenset()
    """What speaks without speaking: rapport, letter, statement."""
    works: frozenset[str] = frozenset()
    """What carries a title: roman, film, book."""
    labels: frozenset[str] = frozenset()
    """What is followed by words as words: mot, so-called, dubbed, slogan."""
    charges: frozenset[str] = frozenset()
    """What somebody is accused by: plainte, inquiry, condamné; the name of the offence is nobody's words."""
    charged: frozenset[str] = frozenset()
    """The prepositions behind it: pour, of, with."""
    subject_after_quotation: bool = False
    """True for English, where «…», X said is as good as «…», said X."""
    feminine_bodies: frozenset[str] = frozenset()
    """Those among them that «elle» stands for; the others are masculine. Empty where gender tells nothing."""
    speech_nouns: frozenset[str] = frozenset()
    """Nouns for what somebody says, by which a possessor speaks: "Gray's promise to “rebuild”"."""
    possessives: Mapping[str, str] = field(default_factory=dict)
    """Possessive determiners that may own such a noun, and the pronoun that each stands for."""
    of_bodies: frozenset[str] = frozenset()
    """Roles that bodies and places have, and no person: maire, chairman."""
    owned: tuple[str, str] | None = None
    """How somebody is told with whom he belongs to: "{owner}’s {what}"; the second before a vowel."""
    pronominal: frozenset[str] = frozenset()
    """Determiners that also speak alone: another, some, many."""
    marks_within: bool = False
    """True where the comma and the full stop after a quotation stand inside its marks, whatever it is."""
    bare_subjects: bool = False
    """True where a subject often has no article: "company officials said"."""
    unspaced: bool = False
    """True for Chinese and Japanese: `suffixes` stand in for `verbs`."""
    suffixes: frozenset[str] = frozenset()
    """Verbs of speech at the end of a run of characters."""
    particles: frozenset[str] = frozenset()
    """What marks the subject at its end: は."""
    verb_second: bool = False
    """True where the finite verb comes second whatever begins the sentence, so that its subject may follow it."""
    demonstrative_articles: Mapping[str, str] = field(default_factory=dict)
    """Articles that alone before a verb mean somebody just named, and the pronoun that each stands for: der (sagte)."""
    relative_articles: frozenset[str] = frozenset()
    """Articles that are relative pronouns behind a comma: der, die, das."""
    prefixes: frozenset[str] = frozenset()
    """Parts of verbs that stand at the end of a clause, and make a weak verb strong: hob hervor, gab zu."""
    plural_determiners: frozenset[str] = frozenset()
    """Determiners of several, where no end of a noun tells: i residenti."""
    left_out: Mapping[str, str] = field(default_factory=dict)
    """Where verbs stand without a subject (dice, dicono): the ends of verbs to the pronoun that each stands for; the
    empty end for all others, with no pronoun where they do not tell."""
    clitics: frozenset[str] = frozenset()
    """Pronouns before a verb that may look like articles: la corrige."""
    objects: frozenset[str] = frozenset()
    """Pronouns that show the word behind them to be a verb, between a quotation and who speaks: «…», le coupe Ana."""
    verb_nouns: frozenset[str] = frozenset()
    """Verb forms that are nouns after such a word: la denuncia."""
    gestures: frozenset[str] = frozenset()
    """Verbs that report speech only where dashes enclose them: —… —sonrió Ana."""
    past_endings: tuple[str, ...] = ()
    """Ends of third persons that no other word has, by which such a verb is told without a list: -ió."""
    reporting_endings: tuple[str, ...] = ()
    """Ends of a verb that reports what stands before its comma where a person follows: «…», zanja Ana Ruiz."""
    incises: bool = False
    """True where the writer's words often stand inside the marks: «…, — сказал он. — …»."""
    gendered: bool = False
    """True where every noun has a gender, so that «il» can be a ministry."""
    heads_last: bool = False
    """True where the noun that counts is the last of its phrase: the report's authors."""
    capital_nouns: bool = False
    """True for German, where every noun has a capital."""


def joined(*tables: Mapping[str, Form]) -> dict[str, Form]:
    """One table of several; a word keeps all it can be."""
    forms: dict[str, Form] = {}
    for table in tables:
        for word, form in table.items():
            forms[word] = forms.get(word, Form(0)) | form
    return forms


def finite(text: str) -> dict[str, Form]:
    """The words of a list as finite verbs."""
    return dict.fromkeys(text.split(), Form.FINITE)


def participles(text: str) -> dict[str, Form]:
    """The words of a list as participles."""
    return dict.fromkeys(text.split(), Form.PARTICIPLE)
