"""Where the reader stands, in words: the status line's left half, and the card that `i` shows."""

import os

from reader.annotate.rules import RULES
from reader.article import Article, Name, Quotation
from reader.library.library import Library
from reader.tui.prompts import CardRow
from reader.tui.reading import Reading
from reader.tui.status import Part
from reader.tui.words import count, kind_word, say

LONGEST_HEARD = 10_000_000
"""Code points; the longest novels have seven million."""
SURE = 0.7
"""Below this confidence a speaker is shown with a question mark."""


def is_heard(article: Article) -> bool:
    """True where voices are looked for: not in what no one wrote, where it would take minutes and gigabytes."""
    return len(article.text) <= LONGEST_HEARD


def where_parts(reading: Reading, library: Library) -> tuple[Part, ...]:
    """«quotation 2/5 · Sam Altman (a-t-il dit) · direct», or what else the reader stands on."""
    if reading.number is None:
        return ()
    stop = reading.stop
    things = len(reading.things(stop.thing)) if stop else 0
    if stop is None or not things:
        return _overview(library, reading.number)
    if quotation := reading.quotation:
        if not quotation.spoken:
            return ((kind_word(quotation.kind), "bold"),)
        place, of_all = reading.count
        where: Part = (f"{say(stop.thing)} {place}/{of_all}", "bold")
        return (where, *_speaker(quotation, library.articles[reading.number].text))
    head: Part = (f"{say(stop.thing)} {stop.index + 1}/{things}", "bold")
    if stop.thing == "hit" and (said := reading.quotation_over(stop.span)):
        return (head, *_speaker(said, library.articles[reading.number].text))
    if stop.thing == "name":
        name = library.annotations(reading.number).names[stop.index]
        return (head, (" · ", "$quiet"), (name.canonical, "bold $name"), (f" · {kind_word(name.type)}", ""))
    return (head,)


def _overview(library: Library, number: int) -> tuple[Part, ...]:
    article = library.articles[number]
    removed = say("control sequences removed: {count}", count=article.removed) + " · " if article.removed else ""
    head: tuple[Part, ...] = ((removed, "$quiet"), (article.title, "bold")) if removed else ((article.title, "bold"),)
    if not library.is_annotated(number):
        return head if is_heard(article) else (*head, (f" · {say('too long to look for voices')}", "$quiet"))
    known = library.annotations(number)
    return (*head, (f" · {count(len(known.spoken), 'quotation')}", "$quiet"))


def _speaker(quotation: Quotation, text: str) -> tuple[Part, ...]:
    dot: Part = (" · ", "$quiet")
    kind: Part = (kind_word(quotation.kind), "")
    if quotation.speaker is None:
        return (dot, (say("nobody named"), "italic"), dot, kind)
    doubt = "" if quotation.confidence >= SURE else " ?"
    cue: Part = (f" ({quotation.cue.of(text)})" if quotation.cue else "", "$quiet")
    return (dot, (quotation.speaker + doubt, "bold $name"), cue, dot, kind)


def card_rows(reading: Reading, library: Library, *, listed: bool, since: float) -> list[CardRow]:
    """Who this is, why this speaker, where else: about the current quotation or name.

    About the article where the reader stands on neither, or in the list (`listed`).

    Args:
        reading: Where the reader stands.
        library: All articles.
        listed: Whether the reader is in the list.
        since: When the files were read, in seconds since 1970.
    """
    if reading.number is None:
        return [CardRow(say("no articles to show"))]
    if listed:
        return _about(library, reading.number, since)
    if quotation := reading.quotation:
        rows = _why(quotation, library.articles[reading.number].text)
        voice = library.voice(reading.number, quotation)
        return rows + _heard_in(library, voice) if voice else rows
    if reading.stop and reading.stop.thing == "name":
        known = library.annotations(reading.number).names
        return _who(library, reading.number, known[reading.stop.index])
    return _about(library, reading.number, since)


def _why(quotation: Quotation, text: str) -> list[CardRow]:
    who = quotation.speaker or say("nobody named")
    rows = [CardRow(who, "bold $name"), CardRow(), CardRow(quotation.of(text)), CardRow()]
    facts = {
        "kind": kind_word(quotation.kind),
        "called here": quotation.mention.of(text) if quotation.mention else "",
        "reported by": quotation.cue.of(text) if quotation.cue else "",
        "sure": f"{quotation.confidence:.0%}" if quotation.speaker else "",
        "because": say(RULES.get(quotation.rule, "")),
        "mark": "" if quotation.closed else say("the closing mark is missing"),
    }
    return rows + _labelled(facts)


def _heard_in(library: Library, voice: str) -> list[CardRow]:
    """In which articles somebody speaks, and how often."""
    places = sorted(library.quotations_of(voice).items())
    total = count(sum(len(indices) for _, indices in places), "quotation")
    rows = [CardRow(), CardRow(f"{total} {say('in')} {count(len(places), 'article')}", "bold")]
    for number, indices in places:
        article = library.articles[number]
        rows.append(CardRow(f"{article.title}  ❝ {len(indices)}", label=str(article.date or "—")))
    return rows


def _who(library: Library, number: int, name: Name) -> list[CardRow]:
    """The sentence that first names somebody, and how often the name stands where."""
    article = library.articles[number]
    mentions = [other for other in library.annotations(number).names if other.canonical == name.canonical]
    first = mentions[0]
    block = next(block for block in article.blocks if first.start <= block.end)
    begins = article.text.rfind(". ", block.start, first.start)
    ends = article.text.find(". ", first.end, block.end)
    start = block.start if begins < 0 else begins + 2
    sentence = article.text[start : block.end if ends < 0 else ends + 1]
    rows = [CardRow(name.canonical, "bold $name"), CardRow(kind_word(name.type), "$quiet"), CardRow()]
    rows += [CardRow(sentence), CardRow(), CardRow(count(len(mentions), "mention"), label=say("named here"))]
    elsewhere = [
        row
        for row in library.names([n for n in library.present() if library.is_annotated(n)])
        if row.name == name.canonical
    ]
    return rows + [CardRow(count(row.articles, "article"), label=say("named in")) for row in elsewhere[:1]]


def _file(path: str, since: float) -> str:
    """The file, and whether what is shown is still what stands in it."""
    if not path or path == "-":
        return path
    try:
        changed = os.stat(path).st_mtime > since  # noqa: PTH116 - a path that was cleaned may be any string
    except (OSError, ValueError):
        return f"{path} ({say('gone')})"
    return f"{path} ({say('changed since; F5 reads it again')})" if changed else path


def _about(library: Library, number: int, since: float) -> list[CardRow]:
    article = library.articles[number]
    facts = {
        "authors": ", ".join(article.authors),
        "source": article.source,
        "date": str(article.date or ""),
        "language": article.language,
        "address": article.url,
        "file": _file(article.path, since),
        "encoding": dict(article.origins).get("encoding", ""),
        "key": article.key,
        "removed": say("{count} control characters", count=article.removed) if article.removed else "",
    }
    return [CardRow(article.title, "bold"), CardRow(), *_labelled(facts)]


def _labelled(facts: dict[str, str]) -> list[CardRow]:
    """The facts that there are, each after its label."""
    return [CardRow(value, label=say(name)) for name, value in facts.items() if value]
