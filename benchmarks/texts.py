"""Made-up articles of any length, the same on every run: accents, curly quotation marks, invented names.

Nothing here is taken from anywhere. What matters for a measurement is there: sentences of ordinary length, general
punctuation that keeps a text out of every ASCII short cut, and somebody quoted in about one sentence in five.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

FIRST = ("Odile", "Anselme", "Maëlle", "Cyprien", "Ines", "Barnabé", "Théa", "Lubin", "Perrine", "Ottoline")
LAST = ("Varnoux", "Delcambre", "Fossoyeux", "Marrow", "Lindqvard", "Brazeuil", "Thornbeck", "Aubrelle", "Kestrane")
NOUNS = (
    *("le vieux pont", "la gare", "l’école du port", "le marché couvert", "la coopérative", "l’atelier", "le phare"),
    *("la bibliothèque", "le chœur", "la forêt brûlée", "le bac", "la route côtière", "l’été", "la marée"),
)
VERBS = ("attend", "traverse", "garde", "répare", "oublie", "réclame", "raconte", "dépasse", "protège", "éclaire")
TAILS = (
    *("depuis des années", "sans que personne s’en étonne", "à deux pas d’ici", "malgré la pluie", "pour l’essentiel"),
    *("avec une patience de géomètre", "comme chaque hiver", "— c’est selon —", "au même prix qu’hier", "tôt le matin"),
)
CUES = ("a déclaré", "a répondu", "explique", "assure", "a-t-on entendu dire à", "raconte")
QUOTED = 0.2
"""The share of sentences in which somebody is quoted (measured on news text: 18 %)."""
MONTHS_BACK = 120


def _clause(random: Random) -> str:
    return f"{random.choice(NOUNS)} {random.choice(VERBS)} {random.choice(NOUNS)} {random.choice(TAILS)}"


def _person(random: Random) -> str:
    return f"{random.choice(FIRST)} {random.choice(LAST)}"


def _sentence(random: Random) -> str:
    said = _clause(random)
    if random.random() < QUOTED / 2:
        return f"« {said[0].upper()}{said[1:]} », {random.choice(CUES)} {_person(random)}."
    if random.random() < QUOTED / 2:
        return f"“{said[0].upper()}{said[1:]},” {random.choice(('said', 'argued', 'wrote'))} {_person(random)}."
    text = f"{said}, et {_clause(random)}" if random.random() < 0.4 else said
    return f"{text[0].upper()}{text[1:]}."


def paragraphs(size: int, seed: int = 1) -> Iterator[str]:
    """Paragraphs of two to six sentences, `size` code points in all, more or less one paragraph."""
    random = Random(seed)
    while size > 0:
        paragraph = " ".join(_sentence(random) for _ in range(random.randint(2, 6)))
        size -= len(paragraph) + 2
        yield paragraph


def text(size: int, first: str, seed: int = 1) -> str:
    """A text of about `size` code points, its paragraphs parted by empty lines, `first` its first words."""
    return "\n\n".join((first, *paragraphs(size, seed)))


def write_folder(folder: Path, count: int, size: int) -> None:
    """Write `count` articles of about `size` code points, dated over ten years, in a folder."""
    for number in range(count):
        random = Random(number)
        title = f"{_clause(random)} ({number})"
        month = number % MONTHS_BACK
        head = f"title: {title}\ndate: {2015 + month // 12}-{month % 12 + 1:02}-{number % 28 + 1:02}\nsource: Le Bac"
        body = "\n\n".join(paragraphs(size, number))
        (folder / f"{number:05}.md").write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")
