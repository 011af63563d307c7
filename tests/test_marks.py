"""Pairing never gives up, never overlaps, and tells quotation marks from all that look like them."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotate import paragraphs
from reader.annotate.dashes import find_turns
from reader.annotate.marks import Pair, find_marked, outside
from reader.article import Block, BlockKind


def marked(text: str) -> list[str]:
    return [pair.of(text) for pair in find_marked(text, paragraphs(text))]


def turns(text: str) -> list[str]:
    return [pair.of(text) for pair in find_turns(text, paragraphs(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Elle dit «oui» ici.",
        "Elle dit « oui » ici.",
        "She says “yes” here.",
        'She says "yes" here.',
        "She says ‘yes’ here.",
        "She says 'yes' here.",
        "Sie sagt „ja“ hier.",
        "Sie sagt ‚ja‘ hier.",
        "Mówi „tak” tutaj.",
        "Elle dit ‹oui› ici.",
        "彼女は「はい」と言った。",
        "彼女は『はい』と言った。",
        "她说：“是的。”",
    ],
)
def test_every_kind_of_mark_is_paired(text: str) -> None:
    assert len(marked(text)) == 1


@pytest.mark.parametrize("text", ['Il risque d\'"éclater le groupe" ici.', 'Il risque d’"éclater le groupe" ici.'])
def test_a_straight_mark_opens_behind_an_elision(text: str) -> None:
    assert marked(text) == ['"éclater le groupe"']


def test_feet_and_inches_open_nothing() -> None:
    assert marked('He is 5\'11" tall and "quick" here.') == ['"quick"']


def test_marks_belong_to_the_span_and_the_content_is_inside_them() -> None:
    text = "Il dit «\u202f oui \u00a0»."
    (pair,) = find_marked(text, paragraphs(text))
    assert pair.of(text) == "«\u202f oui \u00a0»"
    assert pair.content.of(text) == "oui"


def test_inward_guillemets_are_told_from_the_whole_document() -> None:
    text = "»Das Geld fehlt«, sagte sie. »Uns fehlt alles«, sagte er."
    assert marked(text) == ["»Das Geld fehlt«", "»Uns fehlt alles«"]


def test_the_same_mark_on_both_sides_is_a_convention_too() -> None:
    assert marked("Hon sade ”ja” och ”nej” i dag.") == ["”ja”", "”nej”"]
    assert marked("Hän sanoi »kyllä» ja »ei» tänään.") == ["»kyllä»", "»ei»"]


def test_only_the_outermost_of_nested_marks_counts() -> None:
    assert marked("Elle raconte : « Il m’a dit “partez” et j’ai ri. »") == ["« Il m’a dit “partez” et j’ai ri. »"]
    assert marked("Elle : « Il a crié « feu » et fui. »") == ["« Il a crié « feu » et fui. »"]
    assert marked("“She said ‘go’ and left.”") == ["“She said ‘go’ and left.”"]


@pytest.mark.parametrize(
    "text",
    [
        "The teachers' union and the miners' families met Anna Weiss.",
        "The teachers’ union and the miners’ families met Anna Weiss.",
        "'Tis the season of the '90s, rock 'n' roll.",
        "L’an dernier, l’entreprise n’a rien dit ; aujourd’hui non plus.",
        'The 6\' 2" guard from Dayton caught a 12" pipe.',
        "Don't say it's over, y'all.",
    ],
)
def test_apostrophes_inches_and_possessives_are_no_quotations(text: str) -> None:
    assert marked(text) == []


def test_an_apostrophe_does_not_close_a_quotation() -> None:
    assert marked("'The council wasn't told,' said Owen Pryce.") == ["'The council wasn't told,'"]
    assert marked("‘The miners’ strike was wrong,’ he said.") == ["‘The miners’ strike was wrong,’"]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "Elle a répondu : « Nous verrons bien.\n\nLe conseil se réunira « mardi » à Tours."
    pairs = find_marked(text, paragraphs(text))
    assert [(pair.of(text), pair.closed) for pair in pairs] == [
        ("« Nous verrons bien.", False),
        ("« mardi »", True),
    ]


def test_an_unclosed_quotation_touches_no_other() -> None:
    text = "Il crie « au feu, au feu ! Puis il dit « merci » à tous."
    assert marked(text) == ["« au feu, au feu ! Puis il dit", "« merci »"]


def test_a_quotation_goes_on_over_paragraphs_that_reopen_it() -> None:
    text = "“We have come a long way.\n\n“And we have further to go.”"
    first, second = find_marked(text, paragraphs(text))
    assert not first.closed
    assert second.closed
    assert second.resumed


def test_an_old_french_paragraph_resumes_with_a_closing_mark() -> None:
    text = "Il commença : « Je viens de loin.\n» Je repars demain. »"
    first, second = find_marked(text, paragraphs(text))
    assert first.of(text) == "« Je viens de loin."
    assert second.of(text) == "» Je repars demain. »"
    assert second.resumed


def test_marks_in_code_are_not_looked_at() -> None:
    text = 'print("a b c")\n« oui »'
    blocks = (Block(0, 14, BlockKind.CODE), Block(15, 22))
    assert [pair.of(text) for pair in find_marked(text, blocks)] == ["« oui »"]


def test_a_quotation_never_crosses_a_block() -> None:
    text = "Il dit « oui\net « non » aussi"
    assert all("\n" not in span for span in marked(text))


def test_a_dash_begins_a_turn_of_a_dialogue() -> None:
    text = "— Vous partez déjà ?\n— Oui, mon train est à six heures."
    assert turns(text) == ["— Vous partez déjà ?", "— Oui, mon train est à six heures."]
    assert turns("– Det är för sent, säger Elin.") == ["– Det är för sent, säger Elin."]


def test_a_signature_and_a_list_are_no_turns() -> None:
    assert turns("« Il faut partir. »\n— Donald Trump, président des États-Unis") == []
    assert turns("Il faut :\n- du pain ;\n- du vin ;") == []
    assert turns("---") == []


@given(st.text(alphabet="«»‹›“”„‟\"'‘’‚「」『』 a.,!?\n—-", max_size=120))
@settings(deadline=None, max_examples=300)
def test_pairs_are_sorted_and_apart_whatever_the_marks(text: str) -> None:
    pairs = find_marked(text, paragraphs(text))
    for pair in pairs:
        assert pair.start <= pair.content.start <= pair.content.end <= pair.end
        assert any(map(str.isalnum, pair.content.of(text)))
    assert all(a.end <= b.start for a, b in pairwise(pairs))


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 5)), max_size=6))
@settings(deadline=None)
def test_what_is_outside_and_the_pairs_make_up_the_whole(raw: list[tuple[int, int]]) -> None:
    pairs: list[Pair] = []
    for start, length in sorted(raw):
        if not pairs or start >= pairs[-1].end:
            pairs.append(Pair(start, start + length))
    covered = [set(range(s.start, s.end)) for s in (*outside(pairs, 0, 50), *pairs)]
    assert set().union(*covered) == set(range(50))
    assert sum(map(len, covered)) == 50


def test_ten_thousand_marks_are_all_found() -> None:
    text = "« mot » " * 10_000
    assert len(marked(text)) == 10_000


def test_ten_thousand_unclosed_marks_give_one_open_end_for_each_that_can_be_told() -> None:
    text = "« un deux trois quatre " * 10_000
    found = find_marked(text, paragraphs(text))
    assert 0 < len(found) < 10
    assert not any(pair.closed for pair in found)


def test_a_line_of_a_million_characters_is_no_trouble() -> None:
    text = "mot « oui oui » l’an " * 50_000
    assert len(marked(text)) == 50_000
