"""Fit the weights by which a pronoun finds its speaker (`reader/annotate/candidates.py`) and print them.

    python training/fit_pronouns.py FILE...

Each FILE holds documents as `benchmarks/accuracy.py` reads them. Taken are the quotations whose speaker is a pronoun
that stands for somebody (`speaker_mention`, `speaker_id`) and is found as such. Of every document only those with a
hash below `ASIDE` are used; the rest is for measuring. The model is a conditional logit with a Gaussian prior around
the weights that are in the code now, fitted by gradient descent.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from hashlib import md5
from math import exp
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from reader.annotate import annotate, paragraphs
from reader.annotate.candidates import FEATURES, WEIGHTS, Context, features
from reader.annotate.phrases import Mention
from reader.annotate.resolve import Resolver, Situation

ASIDE = 171
STEPS = 400
RATE = 0.5
PRIOR = 0.02
"""How strongly a weight is held to what it was, beside the mean gradient of all pronouns."""
_WORD = re.compile(r"[^\W_]{3,}")
Choice = tuple[list[dict[str, float]], list[bool]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the fitted weights, and how many pronouns they get right before and after."""
    parser = argparse.ArgumentParser(description="Fit the weights of pronouns.")
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args(arguments)
    choices = [choice for path in options.files for choice in _choices(path)]
    weights = dict(WEIGHTS)
    print(f"{len(choices)} pronouns, right with the weights as they are: {_right(choices, weights):.3f}")
    for _ in range(STEPS):
        slope = dict.fromkeys(FEATURES, 0.0)
        for found, right in choices:
            _add_slope(slope, found, right, weights)
        for name in FEATURES:
            weights[name] += RATE * (slope[name] / len(choices) - PRIOR * (weights[name] - WEIGHTS[name]))
    print(f"right with the fitted ones: {_right(choices, weights):.3f}")
    for name in FEATURES:
        print(f'    "{name}": {weights[name]:.2f},')
    return 0


def _choices(path: Path) -> Iterator[Choice]:
    """The candidates of each pronoun that speaks, with which of them are right."""
    for line in path.read_text(encoding="utf-8").splitlines():
        document: dict[str, Any] = json.loads(line)
        if md5(document["id"].encode(), usedforsecurity=False).digest()[0] >= ASIDE:
            continue
        asked: dict[int, tuple[Context, Resolver]] = {}
        plain = Resolver.context

        def noting(
            self: Resolver,
            mention: Mention,
            who: Any,
            situation: Situation,
            asked: dict[int, tuple[Context, Resolver]] = asked,
            plain: Any = plain,
        ) -> Context:
            context: Context = plain(self, mention, who, situation)
            asked.setdefault(mention.start, (context, self))
            return context

        Resolver.context = noting  # type: ignore[method-assign]  # only here, to listen
        try:
            annotate(document["text"], paragraphs(document["text"]), document.get("lang", ""))
        finally:
            Resolver.context = plain  # type: ignore[method-assign]  # as it was
        seen: set[int] = set()
        for quotation in document["quotes"]:
            place, who = quotation.get("speaker_start"), quotation.get("speaker_id")
            if place not in asked or place in seen or not who:
                continue
            seen.add(place)
            context, resolver = asked[place]
            every, first = resolver.referents.all, context.last_subject()
            wanted = set(_WORD.findall(who.casefold()))
            right = [bool(wanted & set(_WORD.findall(every[r].canonical.casefold()))) for r in context.seen]
            if any(right) and not all(right):
                yield [features(context, r, every[r], r == first) for r in context.seen], right


def _add_slope(
    slope: dict[str, float], found: list[dict[str, float]], right: list[bool], weights: dict[str, float]
) -> None:
    """Add the gradient of the log-likelihood of one choice."""
    scores = [sum(weights[name] * value for name, value in one.items()) for one in found]
    top = max(scores)
    powers = [exp(value - top) for value in scores]
    whole = sum(powers)
    good = sum(power for power, is_right in zip(powers, right, strict=True) if is_right)
    for one, power, is_right in zip(found, powers, right, strict=True):
        share = (power / good if is_right else 0.0) - power / whole
        for name, value in one.items():
            slope[name] += share * value


def _right(choices: Sequence[Choice], weights: dict[str, float]) -> float:
    hits = 0
    for found, right in choices:
        scores = [sum(weights[name] * value for name, value in one.items()) for one in found]
        hits += right[max(range(len(scores)), key=scores.__getitem__)]
    return hits / max(1, len(choices))


if __name__ == "__main__":
    raise SystemExit(main())
