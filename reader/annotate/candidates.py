"""How well each person or body of an article fits a pronoun: a linear model of where and how it was mentioned before.

The weights were fitted by `training/fit_pronouns.py` to pronouns that speak, as a choice among all that the article
mentions before one (a conditional logit; McFadden, "Conditional logit analysis of qualitative choice behavior", 1974).
The last fit was followed seven tenths of the way, and not for `gender`: some hundred pronouns tell little more.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp, log

from reader.annotate.languages.base import Who
from reader.annotate.referents import Known, Referent

FEATURES = (
    "subject_here",
    "subject_1",
    "subject_2",
    "subject_far",
    "first_subject",
    "object_near",
    "remote",
    "in_paragraph",
    "mentions",
    "mentions_near",
    "distance",
    "speaks",
    "spoke_last",
    "spoke_before_another",
    "gender",
    "body_gender",
    "body",
    "place",
    "unnamed",
    "introduced",
    "plural",
    "left_out",
    "behind",
    "within",
    "governed_near",
    "headline",
)
"""What counts for a candidate: as subject in the same sentence, one or two before, or farther back; as the last subject
of all; by other near mentions; `remote` without any near one; `introduced` as «un inspecteur» in the sentence before,
which was set by hand; and so on as `features` says."""
WEIGHTS: Mapping[str, float] = {
    "subject_here": 1.35,
    "subject_1": 2.09,
    "subject_2": 0.63,
    "subject_far": -0.07,
    "first_subject": 0.02,
    "object_near": 0.57,
    "remote": -0.43,
    "in_paragraph": 1.97,
    "mentions": 0.47,
    "mentions_near": -0.23,
    "distance": -0.62,
    "speaks": 1.11,
    "spoke_last": 0.44,
    "spoke_before_another": 0.08,
    "gender": 1.19,
    "body_gender": 1.30,
    "body": -2.06,
    "place": -2.11,
    "unnamed": -2.54,
    "introduced": 0.80,
    "plural": 0.30,
    "left_out": 1.50,
    "behind": -3.93,
    "within": -1.50,
    "governed_near": 0.39,
    "headline": 1.01,
}
_NEAR = 2
"""Sentences back to which a mention is near."""
_UNIT = 500
"""Code points in one step of `distance`."""
_PLACE = 0.25
"""How much worse a place fits a noun for a body."""


@dataclass(slots=True)
class Seen:
    """The mentions of one candidate before a pronoun, counted from the nearest on."""

    nearest: int
    """Code points from its last mention to the pronoun."""
    subject: int = 99
    """Sentences from the last one in which it is the subject to the pronoun's."""
    free: int = 99
    """The same, where it is neither subject nor governed."""
    governed: int = 99
    """The same, where it stands after a preposition."""
    pronoun: int = 99
    """Sentences from the last one in which a pronoun for it is the subject."""
    speaks: bool = False
    """True where a verb of speech follows a mention not far off."""
    in_paragraph: bool = False
    count: int = 0


@dataclass(slots=True)
class Context:
    """What is known of the place of a pronoun."""

    place: int
    sentence: int
    paragraph: int
    """Where its paragraph begins."""
    who: Who
    last_speaker: int = -1
    """Who spoke last, near enough to go on; -1 for nobody."""
    since: bool = False
    """True where another person was a subject since."""
    left_out: bool = False
    """True where the language leaves the subject out, and this is no pronoun but a verb."""
    behind: frozenset[int] = frozenset()
    """Who is named behind the pronoun in its sentence."""
    headline: frozenset[int] = frozenset()
    """Who is named in the article's first line."""
    within: frozenset[int] = frozenset()
    """Who is named in what the one it means says."""
    seen: dict[int, Seen] = field(default_factory=dict)

    def add(self, known: Known) -> None:
        """Count one mention; to be called from the nearest on."""
        seen = self.seen.setdefault(known.referent, Seen(self.place - known.start))
        apart = max(0, self.sentence - known.sentence)
        seen.in_paragraph = seen.in_paragraph or known.start >= self.paragraph
        if known.pronoun:
            seen.pronoun = min(seen.pronoun, apart if known.subject else 99)
            return
        if known.subject:
            seen.subject = min(seen.subject, apart)
        elif known.governed:
            seen.governed = min(seen.governed, apart)
        else:
            seen.free = min(seen.free, apart)
        seen.speaks = seen.speaks or (known.speaks and apart <= 2)
        seen.count += 1

    def last_subject(self) -> int:
        """The candidate that was subject in the nearest sentence, or -1."""
        subjects = ((min(seen.subject, seen.pronoun), seen.nearest, referent) for referent, seen in self.seen.items())
        nearest = min(subjects, default=(99, 0, -1))
        return nearest[2] if nearest[0] < 99 else -1


def features(context: Context, referent: int, of: Referent, first: bool) -> dict[str, float]:
    """What tells for or against a candidate; features that are 0 are left out."""
    seen = context.seen[referent]
    last = referent == context.last_speaker
    known_gender = of.gender in (Who.MALE, Who.FEMALE)
    found = {
        "subject_here": seen.subject == 0,
        "subject_1": seen.subject == 1,
        "subject_2": seen.subject == 2,
        "subject_far": 2 < seen.subject < 99,
        "first_subject": first,
        "object_near": seen.subject > _NEAR and seen.free < _NEAR,
        "remote": seen.subject > _NEAR and seen.free >= _NEAR,
        "in_paragraph": seen.in_paragraph,
        "mentions": log(max(1, of.mentions)),
        "mentions_near": log(max(1, seen.count)),
        "distance": seen.nearest / _UNIT,
        "speaks": seen.speaks,
        "spoke_last": last and not context.since,
        "spoke_before_another": last and context.since,
        "gender": known_gender and not of.body and bool(context.who & Who.PERSON),
        "body_gender": known_gender and of.body and bool(context.who & Who.PERSON),
        "body": of.body and bool(context.who & Who.PERSON),
        "place": of.place,
        "unnamed": of.entity < 0,
        "introduced": of.introduced and seen.subject == 1,
        "plural": of.plural and Who.MANY in context.who,
        "left_out": context.left_out and first,
        "behind": referent in context.behind,
        "within": referent in context.within,
        "governed_near": seen.subject > _NEAR and seen.governed < _NEAR,
        "headline": referent in context.headline,
    }
    return {name: float(value) for name, value in found.items() if value}


def body_score(seen: Seen, of: Referent) -> float:
    """How well a body fits a noun as «la société»: the nearer and the more often named, the better."""
    return log(max(1, of.mentions)) - seen.nearest / _UNIT - (_PLACE if of.place else 0.0)


def score(found: Mapping[str, float]) -> float:
    """The sum of the weighted features."""
    return sum(WEIGHTS[name] * value for name, value in found.items())


def shares(scores: Mapping[int, float]) -> dict[int, float]:
    """The probability of each candidate."""
    top = max(scores.values())
    powers = {referent: exp(value - top) for referent, value in scores.items()}
    whole = sum(powers.values())
    return {referent: power / whole for referent, power in powers.items()}
