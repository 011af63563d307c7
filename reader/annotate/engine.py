"""The order of work on one text: marks, names, incises, sentences, speakers."""

from collections.abc import Sequence
from dataclasses import replace

from reader.annotate.dashes import find_turns
from reader.annotate.extra_names import extra_names, is_noun, repeated_pairs, with_given_name
from reader.annotate.few_words import language_of_few_words
from reader.annotate.incises import split_incises
from reader.annotate.languages import language_table
from reader.annotate.languages.base import Language
from reader.annotate.marks import Pair, find_marked
from reader.annotate.names import find_names
from reader.annotate.people import entities_of, with_canonical
from reader.annotate.phrases import PhraseReader
from reader.annotate.sentences import outline_of
from reader.annotate.speech import Speech
from reader.article import Annotations, Block, Name
from reader.text.language import guess_language


def annotations_of(text: str, blocks: Sequence[Block], language: str) -> Annotations:
    """Find the quotations, their speakers and the names of a text; see `reader.annotate.annotate`."""
    code = language or guess_language(text) or language_of_few_words(text)
    table = language_table(code)
    names = tuple(_without_day(text, name, table) for name in find_names(text, blocks, code))
    told = [name for name in names if not is_noun(text, name, table)]
    repeated = repeated_pairs(text)
    names_apart = [with_given_name(text, _without_cue(text, name, table), table, repeated) for name in told]
    known = sorted([*names_apart, *extra_names(text, blocks, names_apart, table)], key=lambda name: name.start)
    entities, owners = entities_of(text, known, table)
    reader = PhraseReader(text, table, known)
    marked = sorted([*find_marked(text, blocks), *find_turns(text, blocks)], key=lambda pair: (pair.start, -pair.end))
    if not marked:
        return Annotations((), with_canonical(names, known, entities, owners))
    pairs = split_incises(reader, _apart(marked))
    outline = outline_of(text, blocks, pairs, known, table)
    quotations = Speech(reader, blocks, pairs, outline, entities, owners).quotations()
    return Annotations(tuple(quotations), with_canonical(names, known, entities, owners))


def _without_cue(text: str, name: Name, language: Language) -> Name:
    """A name without the small word that the tagger took for its beginning: «Secondo Paolo Venier»."""
    first, _, rest = name.of(text).partition(" ")
    small = first.lower() in language.prepositions or (first.lower(),) in language.sources
    return replace(name, start=name.end - len(rest)) if rest and small else name


def _without_day(text: str, name: Name, language: Language) -> Name:
    """A name without the day that the tagger took for its end: "Gaza Tuesday"."""
    before, _, last = name.of(text).rpartition(" ")
    if not before or last.lower() not in language.times or last.islower():
        return name
    return replace(name, end=name.start + len(before), canonical=before)


def _apart(pairs: Sequence[Pair]) -> list[Pair]:
    """Keep the first of two that overlap; a turn whose words stand between marks is those marks."""
    kept: list[Pair] = []
    for pair in pairs:
        if kept and kept[-1].dash and kept[-1].content.start == pair.start:
            kept[-1] = pair
        elif not kept or pair.start >= kept[-1].end:
            kept.append(pair)
    return kept
