"""Where the reader stands and where the next jump goes: over quotations, names and hits, and along a voice.

Knows no screen. A jump from a stop goes to the one beside it; from anywhere else it goes to the first one after (or
before) the place that is on the screen. At the end it starts over, and says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from reader.article import Annotations, Name, Quotation, Span
from reader.library.library import Library
from reader.page.spans import Spans

Thing = Literal["quotation", "name", "hit", "voice"]


@dataclass(frozen=True, slots=True)
class Stop:
    """A place that a jump led to."""

    thing: Thing
    article: int
    index: int
    """Its place among the quotations, names or hits of the article."""
    span: Span
    wrapped: bool = False
    """True where the jump started over at the other end."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was, to go back to."""

    article: int
    offset: int


class Heard:
    """What is known of an article, put in order for jumps: a key asks for it seven times, each line scrolled once."""

    def __init__(self, known: Annotations) -> None:
        self.known = known
        self.quotations: Spans[Quotation] = Spans(known.quotations)
        self.names: Spans[Name] = Spans(known.names)
        self.spoken = list(accumulate(int(quotation.spoken) for quotation in self.quotations.all))
        """How many of the quotations are somebody's words, up to each and with it."""


class Reading:
    """One article of a library, what may be jumped to in it, and what was jumped to last."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.number: int | None = None
        self.stop: Stop | None = None
        self.last: Thing = "quotation"
        self.hits: Spans[Span] = Spans()
        self._trail: list[Place] = []
        self._heard = Heard(Annotations())

    def open(self, number: int) -> None:
        """Read another article; stands nowhere in it yet."""
        if number != self.number:
            self.number, self.stop, self.hits = number, None, Spans()

    @property
    def quotations(self) -> Spans[Quotation]:
        """The quotations of the article, empty while it is not annotated yet."""
        return self._known.quotations

    @property
    def _known(self) -> Heard:
        if self.number is None or not self.library.is_annotated(self.number):
            return Heard(Annotations())
        known = self.library.annotations(self.number)
        if known is not self._heard.known:
            self._heard = Heard(known)
        return self._heard

    @property
    def quotation(self) -> Quotation | None:
        """The quotation that the reader stands on."""
        if self.stop and self.stop.thing == "quotation" and self.stop.index < len(self.quotations):
            return self.quotations[self.stop.index]
        return None

    def quotation_over(self, span: Span) -> Quotation | None:
        """The spoken quotation that a span begins in."""
        index = self.quotations.at(span.start)
        return self.quotations[index] if index is not None and self.quotations[index].spoken else None

    @property
    def count(self) -> tuple[int, int]:
        """Which of the article's spoken quotations the reader stands on, from 1, and how many there are."""
        spoken = self._known.spoken
        return (spoken[self.stop.index], spoken[-1]) if self.stop and spoken else (0, 0)

    def things(self, thing: Thing) -> "Spans[Span] | Spans[Name] | Spans[Quotation]":
        """What a jump of this sort goes over, in this article."""
        if self.number is None or thing == "hit":
            return self.hits
        return self._known.names if thing == "name" else self._known.quotations

    def jump(self, thing: Thing, step: int, top: int, bottom: int, order: Sequence[int]) -> Stop | None:
        """Go to the next (`step` 1) or previous (-1) thing.

        Args:
            thing: What to jump over.
            step: 1 or -1.
            top: The offset at the top of the screen.
            bottom: The offset below it.
            order: The articles that a voice is followed through, in the order of the list.

        Returns:
            Where that leads, None where there is no such thing.
        """
        self.last = thing
        found = self._voice(step, top, bottom, order) if thing == "voice" else self._beside(thing, step, top, bottom)
        if found:
            self.number = found.article
            self.stop = found
        return found

    def stand_on(self, thing: Thing, index: int) -> Stop | None:
        """Stand on one of the things, as a click does."""
        spans = self.things(thing)
        if self.number is None or index >= len(spans):
            return None
        self.stop = Stop(thing, self.number, index, spans[index])
        self.last = thing
        return self.stop

    def leave(self, place: Place) -> None:
        """Remember a place to come back to."""
        if not self._trail or self._trail[-1] != place:
            self._trail.append(place)
            del self._trail[:-200]

    def back(self) -> Place | None:
        """The last place that was left."""
        return self._trail.pop() if self._trail else None

    def _here(self, thing: Thing, top: int, bottom: int) -> Stop | None:
        """The present stop, where it is of this sort and on the screen."""
        stop = self.stop
        if (
            stop
            and stop.thing == thing
            and stop.article == self.number
            and top <= stop.span.end
            and stop.span.start < bottom
        ):
            return stop
        return None

    def _beside(self, thing: Thing, step: int, top: int, bottom: int) -> Stop | None:
        spans = self.things(thing)
        if not spans or self.number is None:
            return None
        if here := self._here(thing, top, bottom):
            index = here.index + step
        else:
            after = spans.following(top if step > 0 else bottom)
            index = len(spans) if after is None else after
            index -= step < 0
        wrapped = not 0 <= index < len(spans)
        index %= len(spans)
        return Stop(thing, self.number, index, spans[index], wrapped)

    def _voice(self, step: int, top: int, bottom: int, order: Sequence[int]) -> Stop | None:
        """The next quotation of the same speaker, in this article or the next one where that speaker is heard."""
        if self.number is None:
            return None
        here = self._here("quotation", top, bottom)
        if here is None or not (self.quotations[here.index].speaker and self.quotations[here.index].spoken):
            return self._spoken_beside(step, here.span.start if here else top, here.span.end if here else bottom)
        voice = self.library.voice(self.number, self.quotations[here.index])
        if voice is None:
            return None
        places = self.library.quotations_of(voice)
        mine = places.get(self.number, ())
        beyond = [index for index in mine if (index - here.index) * step > 0]
        if beyond:
            index = min(beyond) if step > 0 else max(beyond)
            return Stop("quotation", self.number, index, self.quotations[index])
        return self._elsewhere(places, step, order)

    def _elsewhere(self, places: dict[int, tuple[int, ...]], step: int, order: Sequence[int]) -> Stop | None:
        """The first (or last) quotation of a voice in the next article of the list that has one, this one last."""
        assert self.number is not None
        articles = [number for number in order if places.get(number)] or [self.number]
        if self.number in articles:
            at = articles.index(self.number) + step
            wrapped = not 0 <= at < len(articles)
        else:
            at, wrapped = (0, False)
        number = articles[at % len(articles)]
        index = places[number][0 if step > 0 else -1]
        span = self.library.annotations(number).quotations[index]
        return Stop("quotation", number, index, span, wrapped)

    def _spoken_beside(self, step: int, top: int, bottom: int) -> Stop | None:
        """The nearest quotation from the screen on that has a speaker."""
        assert self.number is not None
        spans = self.quotations
        indices = [n for n, q in enumerate(spans.all) if q.speaker and q.spoken]
        ahead = [n for n in indices if (spans[n].start >= top if step > 0 else spans[n].start < bottom)]
        among = ahead or indices
        index = (among[0] if step > 0 else among[-1]) if among else None
        return None if index is None else Stop("quotation", self.number, index, spans[index], wrapped=not ahead)
