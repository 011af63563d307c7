"""Trains all names taggers: `python training/train_names.py DATA [LANGUAGE …]`, DATA holding the folders of README.md.

Writes `reader/annotate/models/` and prints a table of the scores on what was kept aside.
"""

import argparse
import gzip
import json
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from corpora import Document, fold, kept_aside, read
from crf import Lesson, Settings, train
from scoring import measure
from silver import agreed
from word_lists import Counts, count_words, word_list

from reader.annotate.tagger import Tagger

MODELS = Path(__file__).parent.parent / "reader" / "annotate" / "models"
HERE = Path(__file__).parent
SEED = 20
FOLDS = 8
"""Parts of a corpus, for the list of words that each is read with."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a language is trained on and measured with; paths in the data folder."""

    train: Mapping[str, int] = field(default_factory=dict)
    """Files, and how many times their sentences count."""
    halved: Mapping[str, int] = field(default_factory=dict)
    """The same for files without a split of their own: one document in five is kept aside."""
    sisters: Mapping[str, int] = field(default_factory=dict)
    """Files of languages that are alike: trained on but for what is kept aside of them."""
    aside: Sequence[str] = ()
    """Files of which only what is kept aside is measured with."""
    silver: Sequence[str] = ()
    """Files that another tagger labelled: only what ours agrees with is learnt."""
    test: Sequence[str] = ()
    """Files that are only measured with."""
    settings: Settings = field(default_factory=Settings)


RECIPES = {
    "fr": Recipe(
        train={"winer_fr_names/train.jsonl": 1},
        test=("winer_fr_names/dev.jsonl", "fr_news_quotes/dev.jsonl"),
        aside=("names/fr-1.txt",),
    ),
    "en": Recipe(
        train={"names_en/uner_en_ewt.dev.jsonl": 3},
        halved={"names_en/wikigold_en.jsonl": 3, "names/en-1.txt": 3, "names/en-2.txt": 3},
        silver=("names_en/silver_en.jsonl",),
        test=("names_en/uner_en_ewt.test.jsonl",),
        settings=Settings(l1=0.3),
    ),
    "de": Recipe(halved={"names_other/germeval2014_de.dev.jsonl": 1, "names/de-1.txt": 1}),
    "es": Recipe(
        sisters={"names/it-1.txt": 1, "names/pt-1.txt": 1, "names/fr-1.txt": 1},
        halved={"names/es-1.txt": 2},
        settings=Settings(l1=0.3),
    ),
    "it": Recipe(
        sisters={"names/es-1.txt": 1, "names/pt-1.txt": 1, "names/fr-1.txt": 1},
        halved={"names/it-1.txt": 2},
        settings=Settings(l1=0.3),
    ),
    "nl": Recipe(halved={"names/nl-1.txt": 1}),
    "pt": Recipe(
        train={"names_other/uner_pt_bosque.train.jsonl": 1},
        halved={"names/pt-1.txt": 1},
        test=("names_other/uner_pt_bosque.dev.jsonl",),
        settings=Settings(l1=0.3),
    ),
    "sv": Recipe(
        train={"names_other/uner_sv_talbanken.train.jsonl": 1},
        test=("names_other/uner_sv_talbanken.dev.jsonl",),
    ),
}
"""The corpora in `names/` were written for this: their sister languages learn from one another."""


def located(data: Path, name: str) -> Path:
    """A file of the data folder, or one of the texts that stand beside this program."""
    return HERE / name if name.endswith(".txt") else data / name


def training_set(recipe: Recipe, data: Path) -> list[tuple[Document, int]]:
    """The documents that a language is trained on, each with how often it counts, in an order that the seed gives."""
    documents = [(document, times) for name, times in recipe.train.items() for document in read(located(data, name))]
    for name, times in (*recipe.halved.items(), *recipe.sisters.items()):
        documents += [(document, times) for document in read(located(data, name)) if not kept_aside(document)]
    random.Random(SEED).shuffle(documents)
    return documents


def test_sets(recipe: Recipe, data: Path) -> dict[str, list[Document]]:
    """The documents that it is measured with."""
    parts = (*recipe.halved, *recipe.aside)
    aside = {name: [document for document in read(located(data, name)) if kept_aside(document)] for name in parts}
    return {name: read(located(data, name)) for name in recipe.test} | aside


def lessons(documents: Sequence[tuple[Document, int]], others: Sequence[Counts]) -> list[Lesson]:
    """The documents, each with a list of words that was made without it.

    A list that held the very names of the text would be trusted far more than it deserves in any other text.
    """
    parts = range(FOLDS)
    counts = [count_words(document for document, _ in documents if fold(document, FOLDS) == part) for part in parts]
    known = [word_list([*others, *(counts[other] for other in parts if other != part)]) for part in parts]
    return [Lesson(document, times, known[fold(document, FOLDS)]) for document, times in documents]


def build(language: str, data: Path, words: Mapping[str, Counts]) -> None:
    """Train one language, write its model, print its rows of the table."""
    recipe = RECIPES[language]
    start = time.perf_counter()
    others = [counts for other, counts in words.items() if other != language]
    gold = lessons(training_set(recipe, data), others)
    silver = [document for name in recipe.silver for document in read(located(data, name))]
    read_with = partial(Lesson, times=1, known=word_list(others))
    judged = agreed(gold, silver, read_with, recipe.settings, language) if silver else []
    weights = train([*gold, *map(read_with, judged)], recipe.settings)
    seconds = time.perf_counter() - start
    packed = weights.pack()
    (MODELS / f"{language}.gz").write_bytes(packed)
    print(f"{language}: {len(packed) / 1000:.0f} kB, trained in {seconds:.0f} s", flush=True)
    tagger = Tagger(weights, word_list(list(words.values())))
    for name, documents in test_sets(recipe, data).items():
        print(f"| {language} | {name} | {measure(documents, tagger, language)} |", flush=True)


def main() -> None:
    """Read the arguments and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("languages", nargs="*", default=list(RECIPES))
    arguments = parser.parse_args()
    words = {
        language: count_words(
            [document for document, _ in training_set(recipe, arguments.data)]
            + [document for name in recipe.silver for document in read(located(arguments.data, name))]
        )
        for language, recipe in RECIPES.items()
    }
    kinds: dict[str, list[str]] = {}
    for word, kind in sorted(word_list(list(words.values())).items()):
        kinds.setdefault(kind, []).append(word)
    text = json.dumps({kind: " ".join(kinds[kind]) for kind in sorted(kinds)}, ensure_ascii=False)
    (MODELS / "lists.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print("| language | texts | F1 | spans | PER | ORG | LOC | names | code points/s |")
    for language in arguments.languages:
        build(language, arguments.data, words)


if __name__ == "__main__":
    main()
