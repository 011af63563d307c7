"""Who says each quotation of an article: asks every rule, keeps the best answer, tells the kind, names the speaker."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.after import guess_after
from reader.annotate.before import guess_before
from reader.annotate.context import lead_in, lead_out, signature, somebody_between, starts
from reader.annotate.dialogue import take_turns
from reader.annotate.echo import with_echoes, without_labels
from reader.annotate.guesses import Guess
from reader.annotate.interviews import FIRST_PERSON, Interviews, is_turn
from reader.annotate.kinds import Content, kind_of
from reader.annotate.languages.base import Who
from reader.annotate.marks import Pair
from reader.annotate.people import Entity
from reader.annotate.phrases import Mention, MentionKind, PhraseReader
from reader.annotate.resolve import Answer, Resolver, Situation
from reader.annotate.said import SAME, Said
from reader.annotate.sentences import CLOSING, Item, Outline, What, phrase_at
from reader.annotate.unspaced import guess_unspaced
from reader.annotate.verb_end import guess_verb_end
from reader.article import Block, BlockKind, Kind, Quotation, Span

_HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_MOOD_REACH = 8
"""Sentences back in which the verb of speech may stand that a reported mood goes on from."""
_DIALOGUE = 8
"""Quotations back to which the two of a dialogue are looked for."""
_ASKED = 0.85
"""How surely «je» in an interview is the person whom it names most often."""
_WEAK = 0.8
"""Weight below which what the sentence before tells counts less than the end of the sentence itself."""
_MOST = 20_000
"""Quotations of one article whose speakers are looked for; a long novel has 10,000."""
_STORY = 4
"""Mentions outside quotations of one person, and half as many of anybody else, that make an article a story of hers."""
_STORY_WORDS = 6
_GAP = 8
"""Items between two quotations of which the second has another speaker and no verb."""
_JOINING = frozenset((",", ";", "et", "and", "y", "e", "und", "en"))
_NEAR_PIECE = 2
"""Items between a verb and the piece of speech that it reports."""
_CLEAR = 0.85
"""Weight above which a quotation in a heading takes a speaker."""


class Speech:
    """The quotations of one article, in order."""

    def __init__(
        self,
        reader: PhraseReader,
        blocks: Sequence[Block],
        pairs: Sequence[Pair],
        outline: Outline,
        entities: Sequence[Entity],
        owners: Sequence[int],
    ) -> None:
        self.reader = reader
        self.blocks = blocks
        self.pairs = pairs
        self.outline = outline
        self.resolver = Resolver(reader, outline, entities, owners)
        self.said: list[Said] = []
        self.last: int = -1
        """The number of the last quotation that has a speaker."""
        self.heard: int = -1
        """The number of the last one that is more than a piece of the writer's own sentence."""
        self.interviews = Interviews(reader.text, pairs, outline)

    def quotations(self) -> list[Quotation]:
        """All quotations with kind, speaker, cue, rule and confidence."""
        for number in range(len(self.pairs)):
            self.said.append(self._say(number) if number < _MOST else Said(Kind.DIRECT, None, None))
            guess = self.said[-1].guess
            if self.said[-1].answer is not None:
                self.heard = number if guess is not None and guess.rule != "aside" else self.heard
                self.last = number
                self._share_back(number)
        take_turns(self.reader, self.pairs, self.outline, self.resolver, self.said, self.interviews)
        found = [self._quotation(pair, said) for pair, said in zip(self.pairs, self.said, strict=True)]
        heads = filter(self._in_heading, range(len(found)))
        titles = {n: Content(self.reader.text, self.pairs[n], self.reader.language).clause for n in heads}
        said = without_labels(self.reader.text, found)
        return with_echoes(self.reader.text, said, titles, self.reader.language.determiners)

    def _in_heading(self, number: int) -> bool:
        sentence = self.outline.places[number][0]
        return sentence >= 0 and self.outline.sentences[sentence].kind in _HEADS

    def _share_back(self, number: int) -> None:
        """Give the speaker named behind a quotation to those before it in the sentence that have none."""
        guess, answer = self.said[number].guess, self.said[number].answer
        if guess is None or guess.rule not in ("source", "cue-after"):
            return
        here = self.outline.places[number][0]
        for earlier in range(number - 1, -1, -1):
            said = self.said[earlier]
            weak = said.guess is not None and said.guess.weight < _WEAK and not said.guess.attached
            if self.outline.places[earlier][0] != here or said.kind is Kind.TITLE or not (said.answer is None or weak):
                return
            shared = replace(guess, rule="same-sentence", weight=0.75, attached=False)
            whole = (
                said.kind is Kind.DIRECT or Content(self.reader.text, self.pairs[earlier], self.reader.language).clause
            )
            first = starts(self.outline.sentences[here].items, self.outline.places[earlier][1])
            self.said[earlier] = Said(Kind.DIRECT if whole and first else Kind.MIXED, shared, answer)

    def _say(self, number: int) -> Said:
        pair = self.pairs[number]
        sentence, place = self.outline.places[number]
        if sentence < 0:
            return Said(Kind.SCARE, None, None)
        items = self.outline.sentences[sentence].items
        guess = self._best(number)
        language = self.reader.language
        content = Content(self.reader.text, pair, language)
        vague = guess is not None and guess.weight < _CLEAR and not self._is_labelled(guess, items, place)
        if vague and self._in_heading(number):
            guess = None
        kind = kind_of(content, items, place, guess, language, pair.dash)
        announced = not place or items[place - 1].low == ":"
        if guess is None and content.clause and announced and self._in_heading(number):
            kind = Kind.DIRECT
        if number and (pair.continues or pair.resumed):
            kind = self.said[number - 1].kind if self.said[number - 1].kind is not Kind.TITLE else kind
        if kind is Kind.MIXED and guess is not None and self._is_nobody(guess):
            kind = Kind.SCARE
        if kind in (Kind.SCARE, Kind.TITLE) or guess is None:
            return Said(kind, None, None)
        answer = self._answer(guess, pair)
        spoken = self.said[self.last].guess if self.last >= 0 else None
        if guess.mention is None and answer is not None and spoken is not None:
            guess = replace(guess, mention=spoken.mention)
        if answer is None and kind is Kind.MIXED:
            return Said(Kind.SCARE, None, None)
        return Said(kind, guess, answer)

    def _is_labelled(self, guess: Guess, items: Sequence[Item], place: int) -> bool:
        """True for a person before a colon: «Clémence Auvray : «…»», «Clémence Auvray, maire : «…»»."""
        mention = guess.mention
        if mention is None or mention.kind is not MentionKind.NAME or place < 2 or items[place - 1].low != ":":
            return False
        told = items[mention.last + 1 : place - 1]
        apposed = mention.first == 0 and bool(told) and told[0].low == "," and not any(map(self.reader.is_verb, told))
        return self.reader.is_person(items[place - 2]) or apposed

    def _is_nobody(self, guess: Guess) -> bool:
        """True for «on», for a thing before a colon, and for the writer and the reader: few words are no speech."""
        mention, language = guess.mention, self.reader.language
        if mention is None:
            return False
        if mention.kind is MentionKind.NOUN:
            return guess.rule == "colon" and not self.reader.can_speak(mention.head)
        own = Who.SELF in language.pronouns.get(mention.head, Who(0)) and mention.kind is MentionKind.PRONOUN
        return own or mention.head in language.impersonal

    def _answer(self, guess: Guess, quoted: Span) -> Answer | None:
        before = self.said[self.last].answer if self.last >= 0 else None
        if guess.mention is None or guess.rule in SAME:
            return before
        if guess.mention.head in FIRST_PERSON and 0 <= self.interviews.plain <= guess.mention.start:
            asked = self.resolver.main_person(until=self.interviews.plain)
            if asked is not None:  # «Et moi, je répondais : «Parlez plus fort.»»
                own = self.resolver.answer(asked, Situation(None, 0, quoted))
                return replace(own, certainty=_ASKED)
        heard = self.said[self.heard].answer if self.heard >= 0 else None
        end = self.pairs[self.heard].end if self.heard >= 0 else 0
        answer = self.resolver.answer(guess.mention, Situation(heard, end, quoted))
        return answer if answer.speaker else None

    def _best(self, number: int) -> Guess | None:
        """The heaviest guess for a pair."""
        pair = self.pairs[number]
        sentence, place = self.outline.places[number]
        items = self.outline.sentences[sentence].items
        ended = pair.dash or self.reader.text[pair.start : pair.end].rstrip(CLOSING)[-1:] in tuple(",.!?…")
        candidates = [guess_after(self.reader, items, place, ended)]
        consumed = self._consumed(number)
        since = self.outline.places[number - 1][1] + 1 if consumed is not None else 0
        before = guess_before(self.reader, items, place, consumed, since)
        if before is not None and (self._introduces(number, before) or self._leads_into(number, before)):
            candidates = []
        candidates.append(guess_verb_end(self.reader, items, place))
        candidates.append(before)
        if self.reader.language.unspaced:
            candidates.append(guess_unspaced(self.reader.text, pair, self.reader.language))
        candidates += [self._continued(number), self._signed(number), self._headlined(number)]
        found = [guess for guess in candidates if guess is not None]
        unsure = not found or (self.interviews.unmarked and max(guess.weight for guess in found) < _WEAK)
        if unsure and (pair.dash or self.interviews.unmarked) and self.interviews.answers(number):
            found += [guess for guess in (self._answered(),) if guess is not None]
        if not found and self.interviews.asks(number):
            return None
        if not found or max(guess.weight for guess in found) < 0.7:
            led = self._led(number)
            found += [guess for guess in (led, self._mood(number)) if guess is not None]
        if not found:
            behind = self._resumed(number) or self._acts_behind(number) or self._told(number)
            found += [behind] if behind is not None else []
        best = max(found, key=lambda guess: guess.weight, default=None)
        return best if best is None or best.mention is not None else self._with_subject(number, best)

    def _headlined(self, number: int) -> Guess | None:
        """The person behind the colon in a headline: «“I can't read music”: Orla Benn on fathers and folk»."""
        sentence, place = self.outline.places[number]
        items = self.outline.sentences[sentence].items
        if place or len(items) < 3 or items[1].low != ":" or not self._in_heading(number):
            return None
        mention = self.reader.phrase_at(items, 2, len(items))
        named = mention is not None and self.reader.is_person(items[mention.last])
        return Guess("signature", mention, None, 0.88, attached=True) if named else None

    def _told(self, number: int) -> Guess | None:
        """A paragraph of somebody's words that nothing reports, in the story of one person: that person's."""
        pair, text = self.pairs[number], self.reader.text
        if pair.dash or not is_turn(text, pair) or len(pair.content.of(text).split()) < _STORY_WORDS:
            return None
        mention = self.resolver.main_person(_STORY)
        return Guess("turn", mention, None, 0.45) if mention is not None else None

    def _resumed(self, number: int) -> Guess | None:
        """The next sentence says who told this: «C'est ce qu'a annoncé le président»."""
        sentence = self.outline.places[number][0] + 1
        if sentence >= len(self.outline.sentences):
            return None
        following = self.outline.sentences[sentence]
        resumes = phrase_at(self.reader.language.resuming, following.items, 0)
        return lead_out(self.reader, following) if resumes else None

    def _acts_behind(self, number: int) -> Guess | None:
        """Who does something in the next sentence: «« J'ai écrit la lettre. » Elle marque une pause.»."""
        sentence, place = self.outline.places[number]
        items, block = self.outline.sentences[sentence].items, self.outline.sentences[sentence].block
        following = self.outline.sentences[sentence + 1] if sentence + 1 < len(self.outline.sentences) else None
        if following is None or following.block != block or self.pairs[number].dash or place < len(items) - 2:
            return None
        mention = self.reader.phrase_at(following.items, 0, len(following.items))
        if mention is None or not starts(items, place) or not self._acts(following.items, mention):
            return None
        return Guess("lead-out", mention, None, 0.5, attached=False)

    def _acts(self, items: Sequence[Item], mention: Mention) -> bool:
        """True for a person before a verb, and for a pronoun that means one."""
        language, last = self.reader.language, mention.last + 1
        if last >= len(items) or items[last].what is not What.WORD or items[last].low in language.impersonal_verbs:
            return False
        if mention.kind is MentionKind.NAME:
            return self.reader.is_person(items[mention.last])
        who = language.pronouns.get(mention.head, Who(0))
        alone = mention.kind is MentionKind.PRONOUN and who in (Who.MALE, Who.FEMALE)
        return alone and items[last].low not in language.passives

    def _answered(self) -> Guess | None:
        """Who answers in an interview: the one who did before, else the one whom the article is about."""
        turn = self.last >= 0 and is_turn(self.reader.text, self.pairs[self.last])
        spoken = self.said[self.last].guess if turn else None
        if spoken is not None:
            return replace(spoken, rule="turn", cue=None, weight=0.65)
        mention = self.resolver.main_person()
        return Guess("turn", mention, None, 0.6) if mention is not None else None

    def _introduces(self, number: int, guess: Guess) -> bool:
        """True for a verb and a comma right before a whole sentence, behind which another begins."""
        sentence, place = self.outline.places[number]
        items = self.outline.sentences[sentence].items
        if guess.cue is None or guess.mention is None or place < 2 or items[place - 1].low not in (",", ":"):
            return False
        stops = self.reader.text[self.pairs[number].start : self.pairs[number].end].rstrip(CLOSING)[-1:] in tuple(".!?")
        follows = items[place + 1] if place + 1 < len(items) else None
        return guess.cue.end == items[place - 2].end and stops and follows is not None and follows.capital

    def _leads_into(self, number: int, guess: Guess) -> bool:
        """True for a piece of speech that somebody else relays: "Voss told her to “go find one,” an aide said"."""
        sentence, place = self.outline.places[number]
        items = self.outline.sentences[sentence].items
        if guess.cue is None or guess.mention is None or guess.mention.kind is not MentionKind.NAME:
            return False
        inside = self.pairs[number].content.of(self.reader.text)
        near = sum(item.start >= guess.cue.end for item in items[:place]) <= _NEAR_PIECE
        return near and inside[:1].islower() and guess.rule == "cue-before"

    def _with_subject(self, number: int, guess: Guess) -> Guess:
        """A verb without a subject («Et d'ajouter») takes that of the sentence before, if nobody was quoted since."""
        sentence = self.outline.places[number][0]
        since = self.outline.places[self.last][0] if self.last >= 0 else -1
        if sentence <= 0 or since >= sentence - 1:
            return guess
        led = lead_in(self.reader, self.outline.sentences[sentence - 1], self.pairs)
        return replace(guess, mention=led.mention) if led is not None else guess

    def _consumed(self, number: int) -> Span | None:
        """The cue of the quotation before, where that stands in the same sentence."""
        if not number or self.outline.places[number - 1][0] != self.outline.places[number][0]:
            return None
        guess = self.said[number - 1].guess
        return guess.cue if guess is not None else None

    def _continued(self, number: int) -> Guess | None:
        """The speaker of the quotation before goes on."""
        if not number or self.said[number - 1].answer is None:
            return None
        pair, before = self.pairs[number], self.said[number - 1].guess
        if before is None:
            return None
        if pair.continues or pair.resumed:
            return Guess("incise" if pair.continues else "goes-on", before.mention, before.cue, 0.96, attached=True)
        here, there = self.outline.places[number], self.outline.places[number - 1]
        items = self.outline.sentences[here[0]].items
        if here[0] == there[0]:
            gapped = self._gapped(number, before)
            if gapped is not None:
                return gapped
            split = self._is_split(number, before)
            return replace(before, rule="same-sentence", weight=0.95 if split else 0.82, attached=split)
        if pair.dash:
            return self._turn(number)
        block = self.outline.sentences[here[0]].block
        if self.outline.sentences[there[0]].block == block and starts(items, here[1]):
            if here[0] == there[0] + 1:
                return replace(before, rule="same-paragraph", weight=0.92)
            if not somebody_between(self.reader, self.outline, there, here):
                return replace(before, rule="same-paragraph", weight=0.72, attached=False)
        return self._over_paragraphs(number, before)

    def _gapped(self, number: int, before: Guess) -> Guess | None:
        """Somebody else in a sentence that leaves its verb out: «Morin parle d'un «…», Anna Vidal d'un «…»»."""
        (sentence, here), (_, there) = self.outline.places[number], self.outline.places[number - 1]
        items = self.outline.sentences[sentence].items
        first = there + 1 + sum(item.low in _JOINING for item in items[there + 1 : there + 3])
        rest = items[first:here]
        called = there > 0 and self.reader.is_person(items[there - 1])  # "called Bo Lind “mad” and Jo Hale “worse”"
        if called or first == there + 1 or len(rest) > _GAP or any(map(self.reader.is_verb, rest)):
            return None
        mention = self.reader.phrase_at(items, first, here)
        somebody = (
            mention is not None and mention.kind is MentionKind.NAME and self.reader.is_person(items[mention.last])
        )
        told = somebody and before.cue is not None
        return Guess("cue-before", mention, before.cue, 0.85, attached=before.attached) if told else None

    def _is_split(self, number: int, before: Guess) -> bool:
        """True for the second part of a statement that its verb of speech interrupts: "No," she said, "never."."""
        (sentence, here), (_, there) = self.outline.places[number], self.outline.places[number - 1]
        items = self.outline.sentences[sentence].items
        between = before.cue is not None and items[there].end <= before.cue.start < items[here].start
        whole = self.said[number - 1].kind is Kind.DIRECT and before.attached
        return between and whole and items[here - 1].low in (",", ":", "–", "—")

    def _mood(self, number: int) -> Guess | None:
        """A sentence whose verb says that it reports («sei», «habe»): its speaker is that of the sentence before."""
        sentence, _ = self.outline.places[number]
        reported = self.reader.language.reported
        if not reported or all(item.low not in reported for item in self.outline.sentences[sentence].items):
            return None
        here = self.outline.sentences[sentence]
        for earlier in range(sentence - 1, max(-1, sentence - _MOOD_REACH), -1):
            if self.outline.sentences[earlier].block != here.block:
                break
            led = lead_in(self.reader, self.outline.sentences[earlier], self.pairs)
            if led is not None and led.cue is not None:
                return replace(led, rule="mood", weight=0.65, attached=False)
        return Guess("mood", None, None, 0.5) if self.last >= 0 else None

    def _turn(self, number: int) -> Guess | None:
        """In a dialogue of two, the one who did not speak last, where two turns follow one another."""
        here, there = self.outline.places[number], self.outline.places[number - 1]
        last = self.said[number - 1]
        if here[0] - there[0] > 2 or not self.pairs[number - 1].dash or last.answer is None:
            return None
        for earlier in reversed(self.said[max(0, number - _DIALOGUE) : number - 1]):
            if earlier.answer is not None and earlier.answer != last.answer and earlier.guess is not None:
                return Guess("turn", earlier.guess.mention, None, 0.6)
        return None

    def _over_paragraphs(self, number: int, before: Guess) -> Guess | None:
        """A block that is nothing but a quotation, after one that ends with the same speaker's."""
        here, there = self.outline.places[number], self.outline.places[number - 1]
        if here[0] != there[0] + 1 or self.pairs[number].dash:
            return None
        alone = all(item.what is not What.WORD for item in self.outline.sentences[here[0]].items)
        return replace(before, rule="goes-on", weight=0.75, attached=False) if alone else None

    def _signed(self, number: int) -> Guess | None:
        """A signature in the block after the one that the quotation ends."""
        sentence, place = self.outline.places[number]
        items = self.outline.sentences[sentence].items
        if sentence + 1 >= len(self.outline.sentences):
            return None
        following = self.outline.sentences[sentence + 1]
        if any(item.what is not What.PUNCTUATION for item in items[place + 1 :]):
            return None
        return signature(self.reader, following)

    def _led(self, number: int) -> Guess | None:
        """The sentence before or after tells, for a quotation that is a sentence of its own."""
        sentence, place = self.outline.places[number]
        items = self.outline.sentences[sentence].items
        if not starts(items, place):
            return None
        guesses: list[Guess | None] = []
        if sentence > 0:
            guesses.append(lead_in(self.reader, self.outline.sentences[sentence - 1], self.pairs))
        if sentence + 1 < len(self.outline.sentences) and place >= len(items) - 2:
            following = self.outline.sentences[sentence + 1]
            if following.block == self.outline.sentences[sentence].block:
                guesses.append(lead_out(self.reader, following))
        found = [guess for guess in guesses if guess is not None]
        return max(found, key=lambda guess: guess.weight, default=None)

    def _quotation(self, pair: Pair, said: Said) -> Quotation:
        guess, answer = said.guess, said.answer
        if guess is None or answer is None:
            return Quotation(pair.start, pair.end, pair.content, said.kind, rule="none", closed=pair.closed)
        mention = guess.mention
        return Quotation(
            pair.start,
            pair.end,
            pair.content,
            said.kind,
            speaker=answer.speaker,
            mention=Span(mention.start, mention.end) if mention is not None and mention.end > mention.start else None,
            cue=guess.cue,
            confidence=round(guess.weight * answer.certainty, 3),
            rule=guess.rule,
            closed=pair.closed,
        )
