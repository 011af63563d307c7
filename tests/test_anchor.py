"""A highlight is found again in an edited text, and never claims words that are not those that were marked."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from reader.article import Span
from reader.library.anchor import CONTEXT, Anchor, AnchorState, anchor, select
from tests.desks import span_of

EXACT, MOVED, CHANGED, LOST = AnchorState
BEFORE = "Le port de Saint-Alban reprend son souffle après onze jours de grève."
QUOTED = "« Nous avons tenu parce que la ville a tenu avec nous », a déclaré Léa Fontanel."
AFTER = "Les grues ont tourné toute la nuit, sous une pluie fine et tenace."
REFUSAL = "Contactée, la direction du port n’a pas souhaité répondre."
OTHER = "Au marché couvert, les étals de poissons étaient vides depuis une semaine."
TEXT = "\n".join((BEFORE, QUOTED, AFTER, OTHER))
WORDS = "Nous avons tenu parce que la ville a tenu avec nous"
MARKED = select(TEXT, span_of(TEXT, WORDS))


def found(text: str) -> tuple[str, str]:
    """The state and the words of the marked passage in an edited text."""
    anchored = anchor(MARKED, text)
    return anchored.state, anchored.span.of(text) if anchored.span else ""


def test_an_untouched_text_has_the_passage_where_it_was() -> None:
    assert anchor(MARKED, TEXT) == Anchor(MARKED.span, EXACT)


EDITS = {
    "a word changed far behind": (TEXT.replace("poissons", "légumes"), EXACT, WORDS),
    "a word changed just behind": (TEXT.replace("a déclaré", "a dit"), EXACT, WORDS),
    "the end cut off": (TEXT[: TEXT.index(AFTER)], EXACT, WORDS),
    "a word changed in front, same length": (TEXT.replace("après", "avant"), EXACT, WORDS),
    "a paragraph put in front": (f"{OTHER}\n{TEXT}", MOVED, WORDS),
    "a long text put in front": (f"{OTHER * 400}\n{TEXT}", MOVED, WORDS),
    "a letter put just in front": (TEXT.replace("« Nous", "«  Nous"), MOVED, WORDS),
    "the paragraph in front cut off": (TEXT.removeprefix(BEFORE + "\n"), MOVED, WORDS),
    "the paragraph moved to the end": ("\n".join((BEFORE, AFTER, OTHER, QUOTED)), MOVED, WORDS),
    "all around it new": (f"{OTHER} {WORDS} {REFUSAL}", MOVED, WORDS),
    "the same words quoted a second time": (f"{TEXT}\n{QUOTED}", EXACT, WORDS),
    "the same words quoted before": (f"« {WORDS} » : la une d’hier.\n{TEXT}", MOVED, WORDS),
    "a letter changed": (TEXT.replace("Nous avons", "Nous avion"), CHANGED, WORDS.replace("avons", "avion")),
    "a word changed": (TEXT.replace("la ville", "le quartier"), CHANGED, WORDS.replace("la ville", "le quartier")),
    "a word gone": (TEXT.replace(" parce que", ""), CHANGED, WORDS.replace(" parce que", "")),
    "words put in": (
        TEXT.replace("tenu parce", "tenu onze jours durant parce"),
        CHANGED,
        WORDS.replace("tenu parce", "tenu onze jours durant parce"),
    ),
    "its first word changed": (TEXT.replace("Nous avons", "On a"), CHANGED, WORDS.replace("Nous avons", "On a")),
    "its last word changed": (TEXT.replace("avec nous", "avec eux"), CHANGED, WORDS.replace("avec nous", "avec eux")),
    "in capitals": (TEXT.replace(WORDS, WORDS.upper()), LOST, ""),
    "the sentence gone": (TEXT.replace(QUOTED + "\n", ""), LOST, ""),
    "another text": ("\n".join((OTHER, AFTER, REFUSAL)) * 3, LOST, ""),
    "an empty text": ("", LOST, ""),
}


@pytest.mark.parametrize(("text", "state", "words"), EDITS.values(), ids=EDITS)
def test_after_an_edit_the_state_tells_the_truth(text: str, state: AnchorState, words: str) -> None:
    assert found(text) == (state, words)


def test_look_alikes_are_told_apart_by_what_stands_around() -> None:
    text = "\n".join((BEFORE, REFUSAL, QUOTED, REFUSAL, AFTER))
    first, second = span_of(text, REFUSAL), Span(text.rindex(REFUSAL), text.rindex(REFUSAL) + len(REFUSAL))
    longer = f"{OTHER}\n{text}"
    by = len(OTHER) + 1
    for marked in (first, second):
        passage = select(text, marked)
        assert anchor(passage, text) == Anchor(marked, EXACT)
        assert anchor(passage, longer) == Anchor(Span(marked.start + by, marked.end + by), MOVED)


def test_a_look_alike_is_flagged_when_the_passage_itself_is_gone() -> None:
    text = "\n".join((BEFORE, REFUSAL, QUOTED, AFTER, REFUSAL, OTHER))
    passage = select(text, span_of(text, REFUSAL))
    assert anchor(passage, text.replace(f"{REFUSAL}\n", "", 1)).state in (CHANGED, LOST)


def test_a_look_alike_elsewhere_is_not_taken_for_a_passage_that_changed() -> None:
    text = "\n".join((BEFORE, REFUSAL, QUOTED, AFTER, REFUSAL, OTHER))
    passage = select(text, span_of(text, REFUSAL))
    changed = REFUSAL.replace("la direction", "la capitainerie")
    edited = text.replace(REFUSAL, changed, 1)
    assert anchor(passage, edited) == Anchor(span_of(edited, changed), CHANGED)


def test_lines_that_differ_by_a_digit_are_not_confused() -> None:
    lines = [f"10 h {minute:02} : oui, a répondu la salle." for minute in range(10, 40)]
    text = "\n".join(lines)
    passage = select(text, span_of(text, "oui, a répondu la salle"))
    assert anchor(passage, "\n".join(lines[1:])).state in (CHANGED, LOST)


def test_among_sentences_that_are_all_but_alike_the_one_that_changed_is_found() -> None:
    text = " ".join(f"Le quai {number} du port a rouvert le {number % 28 + 1} mai." for number in range(100, 300))
    old, new = "Le quai 200 du port a rouvert", "Le quai 200 du vieux bassin a rouvert"
    edited = text.replace(old, new)
    assert anchor(select(text, span_of(text, old)), edited) == Anchor(span_of(edited, new), CHANGED)


def test_of_two_places_that_nothing_tells_apart_neither_is_claimed() -> None:
    verse = f"{AFTER}\n"
    text = f"{BEFORE}\n{verse * 5}{OTHER}"
    middle = text.index(AFTER) + 2 * len(verse)
    passage = select(text, Span(middle, middle + len(AFTER)))
    assert anchor(passage, text).state == EXACT
    assert anchor(passage, f"Chanson.\n{text}").state == CHANGED


@pytest.mark.parametrize(("old", "new", "state"), [("12", "15", CHANGED), ("12", "", LOST), ("Paris", "Lyon", LOST)])
def test_a_short_passage_lives_by_its_surroundings(old: str, new: str, state: AnchorState) -> None:
    text = f"{BEFORE} Ils étaient {old} à attendre sur le quai de la gare. {AFTER}"
    edited = text.replace(f" {old} ", f" {new} ")
    assert anchor(select(text, span_of(text, old)), edited).state == state


def test_a_common_word_elsewhere_is_no_short_passage() -> None:
    text = f"{BEFORE} Elle a dit oui à la proposition du syndicat. {AFTER}"
    elsewhere = f"{OTHER} Personne ne croyait qu’un oui sortirait des urnes. {REFUSAL}"
    assert anchor(select(text, span_of(text, "oui")), elsewhere).state == LOST


def test_a_whole_text_can_be_marked() -> None:
    assert anchor(select(TEXT, Span(0, len(TEXT))), TEXT).state == EXACT
    assert anchor(select(TEXT, Span(0, len(TEXT))), f"{TEXT}\n{REFUSAL}").state == EXACT
    assert anchor(select(TEXT, Span(0, len(TEXT))), TEXT.replace("grève", "conflit")).state == CHANGED


def test_a_long_passage_is_found_after_a_change_in_its_middle() -> None:
    numbered = [f"Paragraphe {number} : {TEXT}" for number in range(60)]
    text = "\n".join(numbered)
    start, end = text.index("Paragraphe 3 "), text.index("Paragraphe 50 ")
    edited = text.replace("Paragraphe 20 ", "Paragraphe vingt, tout à fait autre ")
    by = len(edited) - len(text)
    assert anchor(select(text, Span(start, end)), edited) == Anchor(Span(start, end + by), CHANGED)


@pytest.mark.parametrize("span", [Span(0, 0), Span(5, 5), Span(0, len(TEXT) + 1)])
def test_no_words_are_no_passage(span: Span) -> None:
    with pytest.raises(ValueError, match="no passage"):
        select(TEXT, span)


def test_context_is_what_stands_around_and_no_more() -> None:
    assert len(MARKED.prefix) == len(MARKED.suffix) == CONTEXT
    assert MARKED.prefix + MARKED.exact + MARKED.suffix in TEXT
    assert MARKED.unique
    assert not select("oui et oui", Span(0, 3)).unique


# What must hold for every text: sentences repeat and differ by little.
SENTENCES = [BEFORE, QUOTED, AFTER, OTHER, REFUSAL, "Oui.", "Non.", "oui", "é", "😀 ok", "10 h 10", "10 h 11"]
sentences = st.sampled_from(SENTENCES)
texts = st.lists(sentences | st.text("ab é\n«»", max_size=12), min_size=1, max_size=8).map("\n".join).filter(len)


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, Span, str]:
    """A text, a span of it, and the text after some cuts and insertions."""
    text, span = draw(marked_texts())
    edited = text
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(edited)))
        end = min(len(edited), start + draw(st.integers(0, 30)))
        edited = edited[:start] + draw(st.just("") | sentences) + edited[end:]
    return text, span, edited


@given(edits())
@example((TEXT, Span(0, 1), "L"))
@settings(deadline=None, max_examples=200)
def test_no_words_are_shown_as_the_same_that_are_not(case: tuple[str, Span, str]) -> None:
    text, span, edited = case
    anchored = anchor(select(text, span), edited)
    assert (anchored.span is None) == (anchored.state == LOST)
    if anchored.span is not None:
        assert 0 <= anchored.span.start < anchored.span.end <= len(edited)
        similarity = ratio(span.of(text), anchored.span.of(edited))
        assert similarity >= 90 or anchored.state == CHANGED
        assert span.of(text) == anchored.span.of(edited) or anchored.state == CHANGED
        assert (anchored.span == span) or anchored.state != EXACT


@given(marked_texts())
@settings(deadline=None)
def test_in_its_own_text_a_passage_is_always_exact(case: tuple[str, Span]) -> None:
    text, span = case
    assert anchor(select(text, span), text) == Anchor(span, EXACT)


@given(marked_texts(), texts, texts)
@settings(deadline=None, max_examples=100)
def test_text_put_around_never_leads_to_another_place(case: tuple[str, Span], before: str, after: str) -> None:
    text, span = case
    grown = f"{before}\n{text}\n{after}"
    by = len(before) + 1
    right = Span(span.start + by, span.end + by)
    passage = select(text, span)
    whole = passage.prefix + passage.exact + passage.suffix
    anchored = anchor(passage, grown)
    if grown.find(whole) == grown.rfind(whole):
        assert anchored in (Anchor(right, MOVED), Anchor(right, CHANGED))
