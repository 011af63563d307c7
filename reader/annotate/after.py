"""Rules that read what follows a quotation: «…», a déclaré X · "…," X said · «…», selon X · «…» (X) · — X, rôle."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.cues import OBJECTS, Cue, cue_at, source_at, unknown_cue_at
from reader.annotate.dropped import placed_cue_at, subject_behind
from reader.annotate.guesses import Guess
from reader.annotate.heard_at import heard_at
from reader.annotate.impersonal import says_behind
from reader.annotate.languages.base import Form
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.sentences import CLOSING, Item, What, phrase_at
from reader.annotate.source_phrases import bare_source, giver_of, him, in_ones_words
from reader.annotate.subjects import bare_subject, named_behind
from reader.article import Span

_PARTICIPLE_REACH = 6
"""Items before a quotation in which the participle stands whose agent follows it."""
_FARTHEST = 6
"""Items between a quotation and the words that report it."""
_REACH = 24
"""Items between a quotation and the verb whose subject stands between."""
_AFTER_REPORT = 8
"""Words that may follow a speaker named at the end of a sentence: "on Monday in a statement"."""
_APPOSITION = 20
"""Items between a subject and its verb that an apposition may take."""
_RIGHT_BEHIND = 3
"""Items between a verb and its subject, none of them a comma."""
_SIGNATURE = 6
"""Items of the name after a dash."""
_ANSWER = 8
"""Items from a verb to the noun for what is said: "was the somewhat curt reply"."""
_BARE = 14
"""Items of a subject without an article, and of the adverbs after it."""


def guess_after(reader: PhraseReader, items: Sequence[Item], place: int, ended: bool) -> Guess | None:
    """The speaker by what follows the quotation at `items[place]` in its sentence.

    Args:
        reader: reads phrases.
        items: the items of the sentence.
        place: the number of the quotation among them.
        ended: True where the quotation ends as a whole sentence does (with a comma, a full stop, `!`, `?`).
    """
    start = place + 1
    while start < len(items) and items[start].low in (",", "–", "—", "-", "…", "!", "?"):
        start += 1
    start += _manner(reader, items, start) if start > place + 1 else 0
    if start + 1 < len(items) and items[start].low == ":":
        start += 1 + phrase_at(reader.language.resuming, items, start + 1)
        if items[start - 1].low == ":":
            return None
    if start >= len(items) or start - place > _FARTHEST:
        return None
    comma = start > place + 1
    if items[start].low in reader.language.likening and reader.language.subject_after_quotation:
        said = _subject_first(reader, items, start + 1) if start + 1 < len(items) else None
        if said is not None:
            return said
    rules = (_signed, _sourced, says_behind, _answered, _inverted, _bracketed, _passive)
    agent = _by_agent(reader, items, place, start)
    if agent is not None:
        return agent
    for rule in rules:
        guess = rule(reader, items, start)
        if guess is not None:
            return guess
    if reader.language.subject_after_quotation and (ended or comma):
        guess = _subject_first(reader, items, start)
        if guess is not None:
            return guess
    return _trailing(reader, items, start)


def _manner(reader: PhraseReader, items: Sequence[Item], start: int) -> int:
    """How many items stand before the verb of «…», comme dit Anna Vidal, and of «…», comme le dit Anna Vidal."""
    verb = start + 1 + (start + 1 < len(items) and items[start + 1].low in OBJECTS)
    told = verb + 1 < len(items) and items[start].low in reader.language.manners and cue_at(reader, items, verb)
    return verb - start if told else 0


def _by_agent(reader: PhraseReader, items: Sequence[Item], place: int, start: int) -> Guess | None:
    """Who is behind a participle before the quotation: «décrits comme «…» par une voisine»."""
    language = reader.language
    if items[start].low not in language.agents or start + 1 >= len(items):
        return None
    for index in range(place - 1, max(-1, place - _PARTICIPLE_REACH), -1):
        if Form.PARTICIPLE in language.verbs.get(items[index].low, Form(0)):
            agent = reader.phrase_at(items, start + 1, len(items))
            if agent is None and start + 2 < len(items) and reader.language.heads_last:
                agent = reader.phrase_at(items, start + 2, len(items))  # "by local councillor Nora Quill"
            speaks = agent is not None and (agent.kind is not MentionKind.NOUN or reader.can_speak(agent.head))
            apposed = index > 0 and items[index - 1].low == ","  # «l'homme, décrit comme «…» par ses voisins»
            span = Span(items[index].start, items[index].end)
            return Guess("passive", agent, span, 0.95 if apposed else 0.85) if speaks else None
        if items[index].what is not What.WORD:
            return None
    return None


def _trailing(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """The end of the sentence reports all of it: "The plan is “dead” in the Senate, Smith said", «…, selon X»."""
    for index in range(start, len(items) - 2):
        if items[index].what is What.QUOTE:
            return None
        if items[index].low != ",":
            continue
        if reader.language.subject_after_quotation:
            guess = _sourced(reader, items, index + 1) or _subject_first(reader, items, index + 1)
        else:
            guess = _sourced(reader, items, index + 1) or _inverted(reader, items, index + 1)
        if guess is None or guess.mention is None:
            continue
        told = max(guess.mention.end, guess.cue.end if guess.cue is not None else 0)
        rest = (item for item in items[guess.mention.last + 1 :] if item.start >= told)
        if sum(item.what is not What.PUNCTUATION for item in rest) <= _AFTER_REPORT:
            return replace(guess, weight=0.8, attached=False)
    return None


def _inverted(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """A verb at once, then its subject: «a conclu Iris Caumont», «dit-il», "said Maya Ellison"."""
    for index in range(start, min(len(items), start + 8)):
        item = items[index]
        if item.what is not What.WORD:
            return None
        cue = (
            cue_at(reader, items, index) or unknown_cue_at(reader, items, index) or placed_cue_at(reader, items, index)
        )
        if cue is not None and cue.form in (Form.FINITE, Form.PARTICIPLE) and not cue.passive:
            if cue.first > start and not all(reader.is_adverb(i) for i in items[start : cue.first]):
                return None
            subject = subject_behind(reader, items, cue)
            if subject is None:
                return None
            apart = subject.kind is MentionKind.PRONOUN and subject.head not in reader.language.nearer
            if cue.enclitic < 0 and apart and reader.language.enclitics:
                return None
            if cue.enclitic < 0 and _runs_on(reader, items[start - 1]) and _is_object(reader, cue, subject):
                return None
            subject = heard_at(reader, items, subject, max(cue.last, subject.last) + 1) or subject
            near = subject.first - cue.last <= 3
            return Guess("cue-after", subject, Span(cue.start, cue.end), 0.97 if near else 0.85, attached=True)
        if index + 1 < len(items) and _third_person_enclitic(reader, items, index):
            subject = reader.phrase_at(items, index + 1, index + 2)
            subject = (heard_at(reader, items, subject, index + 2) if subject is not None else None) or subject
            if item.low not in reader.language.auxiliaries:
                return Guess("cue-after", subject, Span(items[start].start, items[index + 1].end), 0.93, attached=True)
        language = reader.language
        known = reader.is_adverb(item) or item.low in language.auxiliaries | language.causatives | language.modals
        known = known or (index > start and items[index - 1].low in language.modals | language.enclitics)
        if not known and item.low not in reader.language.enclitics:
            return None
    return None


def _runs_on(reader: PhraseReader, item: Item) -> bool:
    """True for a quotation that ends without a sign, where its sentence goes on."""
    return item.what is What.QUOTE and reader.text[item.start : item.end].rstrip(CLOSING)[-1:] not in ",.!?…;:"


def _is_object(reader: PhraseReader, cue: Cue, subject: Mention) -> bool:
    """True where what is quoted is the subject: «l’organisation « X » revendique les attaques»."""
    if cue.weak and subject.first - cue.last > _RIGHT_BEHIND:
        return True
    return subject.kind is MentionKind.NOUN and not reader.can_speak(subject.head)


def _bracketed(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """A subject between auxiliary and participle: „…“, hatte Winterkorn in einem Interview erklärt."""
    if not reader.language.verb_second or items[start].low not in reader.language.auxiliaries:
        return None
    for index in range(start + 2, min(len(items), start + _REACH)):
        cue = cue_at(reader, items, index)
        if cue is not None and cue.form is Form.PARTICIPLE and not cue.passive:
            subject = reader.phrase_at(items, start + 1, index)
            return Guess("cue-after", subject, Span(cue.start, cue.end), 0.93, attached=True) if subject else None
    return None


def _third_person_enclitic(reader: PhraseReader, items: Sequence[Item], index: int) -> bool:
    following = items[index + 1]
    return following.low in ("il", "elle", "ils", "elles", "on") and reader.text[following.start - 1] == "-"


def _subject_first(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """The subject, then its verb: "Priya Nandan said", "the mayor, who runs the city, added"."""
    subject = reader.phrase_at(items, start, len(items))
    found = _verb_of(reader, items, subject) if subject is not None else None
    return found or _bare_first(reader, items, start)


def _bare_first(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """A subject without an article, then its verb: "White House spokesman Bo Lind told reporters"."""
    if not reader.language.bare_subjects:
        return None
    for stop in range(start + 1, min(len(items), start + _BARE)):
        cue = cue_at(reader, items, stop)
        comma = items[stop].low in (",", "(") and items[stop - 1].what is What.NAME
        if comma or (cue is not None and cue.form in (Form.FINITE, Form.PARTICIPLE) and not cue.passive):
            end = stop
            while end > start and reader.is_adverb(items[end - 1]):
                end -= 1
            subject = bare_subject(reader, items, start, end)
            found = _verb_of(reader, items, subject) if subject is not None else None
            if found is not None or comma:
                return found
        elif items[stop].what is What.QUOTE or items[stop].low in (".", ";", ":", "?", "!"):
            return None
    return None


def _verb_of(reader: PhraseReader, items: Sequence[Item], subject: Mention) -> Guess | None:
    """The verb of speech that follows a subject, at once or after an apposition."""
    index = subject.last + 1
    apposed = index < len(items) and items[index].low in (",", "(", "–", "—", "of")
    stop = min(len(items), index + (_APPOSITION if apposed else 6))
    for number in range(index, stop):
        cue = cue_at(reader, items, number)
        if items[number].what is What.QUOTE or items[number].low in (";", ":"):
            return None
        if cue is None or cue.form not in (Form.FINITE, Form.PARTICIPLE) or cue.passive:
            continue
        quoted = reader.phrase_at(items, cue.last + 1, len(items)) if cue.last + 1 < len(items) else None
        if quoted is not None and phrase_at(reader.language.as_saying, items, min(quoted.last + 1, len(items) - 1)):
            return Guess("cue-after", quoted, Span(cue.start, cue.end), 0.9, attached=True)
        between = items[index : cue.first]
        if all(reader.is_adverb(item) for item in between):
            return Guess("cue-after", subject, Span(cue.start, cue.end), 0.96, attached=True)
        if apposed and items[cue.first - 1].low in (",", ")", "–", "—"):
            return Guess("cue-after", subject, Span(cue.start, cue.end), 0.93, attached=True)
    return None


def _sourced(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """«selon X», "according to X", "in X's view"."""
    own = in_ones_words(reader, items, start)
    if own is not None:
        return Guess(
            "source", replace(own, last=own.first), Span(items[start].start, items[own.last].end), 0.9, attached=True
        )
    size = source_at(reader.language, items, start, behind=True) or _views(reader, items, start)
    if not size:
        return None
    stop = min(len(items), start + size + 12)
    given = him(reader, items, start + size) or giver_of(reader, items, start + size, stop)
    given = given or bare_source(reader, items, start + size)
    mention = given or next(reader.phrases(items, start + size, stop), None)
    if mention is None:
        return None
    cue = Span(items[start].start, items[start + size - 1].end)
    return Guess("source", named_behind(reader, items, mention) or mention, cue, 0.93, attached=True)


def _views(reader: PhraseReader, items: Sequence[Item], start: int) -> int:
    """1 where the sentence ends with whose view it is: «une décision «choquante», pour Anna Vidal.»."""
    person = start + 1 < len(items) and items[start].low in reader.language.views and reader.is_person(items[start + 1])
    ends = start + 2 >= len(items) or items[start + 2].what is What.PUNCTUATION
    return int(person and ends and items[start - 1].low == ",")


def _signed(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """«…» (Léa Fontanel), «…» – Léa Fontanel."""
    item, before = items[start], items[start - 1]
    if item.low == "(" and start + 1 < len(items) and _is_full_name(reader, items[start + 1]):
        mention = reader.phrase_at(items, start + 1, len(items))
        return Guess("signature", mention, None, 0.8, attached=True)
    told = item.what is What.NAME or (item.capital and not reader.language.capital_nouns)
    if before.low in ("–", "—", "-") and told:
        rest = next((n for n in range(start, len(items)) if items[n].low in (",", "(")), len(items))
        mention = reader.phrase_at(items, start, len(items))
        if item.what is What.NAME and rest in (start + 1, len(items) - 1, len(items)) and mention is not None:
            return Guess("signature", mention, None, 0.88, attached=True)
        if rest - start <= _SIGNATURE and not any(reader.is_verb(i) or i.what is What.QUOTE for i in items[start:rest]):
            last = items[rest - 1]
            words = mention or Mention(item.start, last.end, MentionKind.NOUN, first=start, last=rest - 1)
            return Guess("signature", words, None, 0.85, attached=True)
    return None


def _is_full_name(reader: PhraseReader, item: Item) -> bool:
    """True for a name that can sign, and not the short form of what is quoted: „Such- und Rettungsdienst“ (SAR)."""
    return item.what is What.NAME and not reader.text[item.start : item.end].isupper()


def _answered(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """Whose answer the quotation is called: "…" was Lind's reply, "…," came the reply from Lind."""
    language = reader.language
    start += start + 1 < len(items) and (items[start].low,) in language.resuming  # «…», c'est le mot d'Anna Vidal
    if items[start].low not in language.passives | language.comes:
        return None
    stop = min(len(items), start + _ANSWER)
    noun = next((n for n in range(start + 1, stop) if items[n].low in language.speech_nouns), 0)
    if not noun or any(item.what is What.PUNCTUATION for item in items[start:noun]):
        return None
    if noun + 4 < len(items) and items[noun + 3].low in language.linking and items[noun + 1].low in language.linking:
        noun += 2  # «le mot d'ordre d'Anna Vidal»
    if items[noun - 1].low == "'s":
        owner = reader.phrase_at(items[: noun - 1], start + 1, noun - 1)
    elif noun + 2 < len(items) and items[noun + 1].low in language.linking:
        owner = reader.phrase_at(items, noun + 2, len(items))
    else:
        return None
    speaks = owner is not None and (owner.kind is not MentionKind.NOUN or reader.can_speak(owner.head))
    cue = Span(items[start].start, items[noun].end)
    return Guess("cue-after", owner, cue, 0.85, attached=True) if speaks else None


def _passive(reader: PhraseReader, items: Sequence[Item], start: int) -> Guess | None:
    """«…» est déploré par X · "…" is how X described it."""
    language = reader.language
    if items[start].low not in language.passives:
        return None
    for index in range(start + 1, min(len(items), start + _APPOSITION)):
        cue: Cue | None = cue_at(reader, items, index)
        if cue is None:
            continue
        if cue.passive and index + 1 < len(items) and items[index + 1].low in language.agents:
            mention = next(reader.phrases(items, index + 2, len(items)), None)
            span = Span(items[index].start, items[index].end)
            return Guess("passive", mention, span, 0.88) if mention is not None else None
        subject = next(reader.phrases(items, start + 1, cue.first), None)
        if items[start + 1].low in ("how", "what") and subject is not None:
            return Guess("cue-after", subject, Span(cue.start, cue.end), 0.85)
    return None
