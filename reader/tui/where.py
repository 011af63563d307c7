"""Where the reader stands, in words: the status line's left half, and the card that `i` shows."""

from textual.content import Content

from reader.annotate.rules import RULES
from reader.article import Quotation
from reader.library.library import Library
from reader.tui.reading import Reading
from reader.tui.status import Part
from reader.tui.words import count, say

SURE = 0.7
"""Below this confidence a speaker is shown with a question mark."""


def where_parts(reading: Reading, library: Library) -> tuple[Part, ...]:
    """«quotation 2/5 · Sam Altman (a-t-il dit) · direct», or what else the reader stands on."""
    if reading.number is None:
        return ()
    stop = reading.stop
    things = len(reading.things(stop.thing)) if stop else 0
    if stop is None or not things:
        return _overview(library, reading.number)
    head: Part = (f"{say(stop.thing)} {stop.index + 1}/{things}", "bold")
    if quotation := reading.quotation:
        return (head, *_speaker(quotation, library.articles[reading.number].text))
    if stop.thing == "name":
        name = library.annotations(reading.number).names[stop.index]
        return (head, (" · ", "$quiet"), (name.canonical, "bold $name"), (f" · {say(name.type.value)}", ""))
    return (head,)


def _overview(library: Library, number: int) -> tuple[Part, ...]:
    title: Part = (library.articles[number].title, "bold")
    if not library.is_annotated(number):
        return (title,)
    known = library.annotations(number)
    return (title, (f" · {count(len(known.quotations), 'quotation')}", "$quiet"))


def _speaker(quotation: Quotation, text: str) -> tuple[Part, ...]:
    dot: Part = (" · ", "$quiet")
    kind: Part = (say(quotation.kind.value), "")
    if not quotation.spoken:
        return (dot, kind)
    if quotation.speaker is None:
        return (dot, (say("nobody named"), "italic"), dot, kind)
    doubt = "" if quotation.confidence >= SURE else " ?"
    cue: Part = (f" ({quotation.cue.of(text)})" if quotation.cue else "", "$quiet")
    return (dot, (quotation.speaker + doubt, "bold $name"), cue, dot, kind)


def card_content(reading: Reading, library: Library) -> Content:
    """Who this is, why this speaker, where else: about the current quotation or name, else about the article."""
    if reading.number is None:
        return Content(say("no articles to show"))
    text = library.articles[reading.number].text
    parts: list[Part] = []
    if quotation := reading.quotation:
        parts += _why(quotation, text)
        voice = library.voice(reading.number, quotation)
        if voice:
            parts += _elsewhere(library, voice)
    elif reading.stop and reading.stop.thing == "name":
        name = library.annotations(reading.number).names[reading.stop.index]
        parts += [(f"{name.canonical}\n", "bold $name"), (f"{say(name.type.value)}\n\n", "$quiet")]
        parts += _mentions(reading, library, name.canonical)
    else:
        parts += _about(library, reading.number)
    return Content.assemble(*parts)


def _why(quotation: Quotation, text: str) -> list[Part]:
    who = quotation.speaker or say("nobody named")
    parts: list[Part] = [(f"{who}\n", "bold $name"), (f"{quotation.of(text)}\n\n", "")]
    facts = [(say("kind"), say(quotation.kind.value))]
    if quotation.mention:
        facts.append((say("called here"), quotation.mention.of(text)))
    if quotation.cue:
        facts.append((say("reported by"), quotation.cue.of(text)))
    if quotation.speaker:
        facts.append((say("sure"), f"{quotation.confidence:.0%}"))
    if quotation.rule:
        facts.append((say("because"), RULES.get(quotation.rule, quotation.rule)))
    if not quotation.closed:
        facts.append((say("mark"), say("the closing mark is missing")))
    return parts + _table(facts)


def _elsewhere(library: Library, voice: str) -> list[Part]:
    places = library.quotations_of(voice)
    total = sum(map(len, places.values()))
    parts: list[Part] = [(f"\n{count(total, 'quotation')} {say('in')} {count(len(places), 'article')}\n", "bold")]
    for number, indices in sorted(places.items()):
        article = library.articles[number]
        date = f"{article.date}  " if article.date else ""
        parts.append((f"{date}{article.title}  ❝ {len(indices)}\n", ""))
    return parts


def _mentions(reading: Reading, library: Library, canonical: str) -> list[Part]:
    """The sentence that first names somebody, and in which articles else the name stands."""
    assert reading.number is not None
    article = library.articles[reading.number]
    names = [name for name in library.annotations(reading.number).names if name.canonical == canonical]
    first = names[0]
    block = next(block for block in article.blocks if first.start <= block.end)
    start = max(block.start, article.text.rfind(". ", block.start, first.start) + 2)
    stop = article.text.find(". ", first.end, block.end)
    sentence = article.text[start : block.end if stop < 0 else stop + 1].strip()
    parts: list[Part] = [(f"{sentence}\n\n", "")]
    parts += _table([(say("named here"), count(len(names), "time"))])
    return parts


def _about(library: Library, number: int) -> list[Part]:
    article = library.articles[number]
    facts = [
        (say("authors"), ", ".join(article.authors)),
        (say("source"), article.source),
        (say("date"), str(article.date or "")),
        (say("language"), article.language),
        (say("address"), article.url),
        (say("file"), article.path),
        (say("key"), article.key),
        (say("removed"), str(article.removed or "")),
    ]
    return [(f"{article.title}\n\n", "bold"), *_table([(name, value) for name, value in facts if value])]


def _table(facts: list[tuple[str, str]]) -> list[Part]:
    width = max((len(name) for name, _ in facts), default=0) + 2
    parts: list[Part] = []
    for name, value in facts:
        parts += [(f"{name:{width}}", "$quiet"), (f"{value}\n", "")]
    return parts
