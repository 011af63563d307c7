"""Searching finds what is there, on the first page, however the library changes meanwhile; hits are where they say."""

from itertools import pairwise
from threading import Event, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Span
from reader.library.locate import find_in, locate, snippet
from reader.library.query import MAX_WORDS, Query, parse_query
from reader.library.search import Delete, Put
from reader.text.fold import fold, words
from tests.engines import MakeEngine, each_engine
from tests.search_contract import answer, article, check_backend, found, pages

_WORDS = [
    *("le", "la", "de", "un", "il", "à", "y", "the", "of", "l’été", "aujourd’hui", "porte-parole", "cœur", "œuvre"),
    *("École", "équilibre", "protection", "impact", "positif", "Altman", "déclaré", "façade", "señor", "naïve"),
    *("harbour", "storm", "fishermen", "said", "Ørstad", "straße", "Łódź", "经济", "学校", "2023", "2024", "10", "3e"),
]
_sentences = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12).map(
    lambda chosen: " ".join(chosen).capitalize() + "."
)
_articles = st.lists(st.lists(_sentences, min_size=1, max_size=3), min_size=1, max_size=6, unique_by=str).map(
    lambda all_of_them: [article(*paragraphs) for paragraphs in all_of_them]
)
_queries = st.one_of(
    st.text(max_size=30, alphabet=st.characters(exclude_characters="|:=")),
    st.lists(st.sampled_from([*_WORDS, "equilbre", "protct", '"', "-", "har", "cœur "]), max_size=5).map(" ".join),
)


@each_engine
def test_each_engine_keeps_the_promises_of_every_engine(make_engine: MakeEngine) -> None:
    check_backend(make_engine)


# ---- what the reader typed


@pytest.mark.parametrize(
    ("text", "wanted", "prefix"),
    [
        ("l'École", ("l", "ecole"), True),
        ("juste équ", ("juste", "equ"), True),
        ("juste équ ", ("juste", "equ"), False),
        ("juste, ", ("juste",), False),
        ("porte-parole", ("porte", "parole"), True),
        ("经济学", ("经 济", "济 学"), True),
        ("学", ("学",), True),
        ("", (), False),
        ("  …!", (), False),
    ],
)
def test_the_last_word_may_go_on_until_a_space_follows(text: str, wanted: tuple[str, ...], prefix: bool) -> None:
    query = parse_query(text)
    assert (query.words, query.prefix) == (wanted, prefix)


@pytest.mark.parametrize(
    ("text", "phrases", "excluded"),
    [
        ('"juste équilibre" altman', (" juste equilibre ",), ()),
        ('"juste équ', (" juste equ",), ()),
        ('"juste équ ', (" juste equ ",), ()),
        ("“juste équilibre”", (" juste equilibre ",), ()),
        ("altman -chatgpt", (), (" chatgpt ",)),
        ('altman -"Open AI"', (), (" open ai ",)),
        ("porte-parole", (), ()),
        ("1 - 2", (), ()),
        ("– Altman", (), ()),
        ('"" -', (), ()),
    ],
)
def test_quotation_marks_make_phrases_and_a_minus_excludes(
    text: str, phrases: tuple[str, ...], excluded: tuple[str, ...]
) -> None:
    query = parse_query(text)
    assert (query.phrases, query.excluded) == (phrases, excluded)


@given(st.text(max_size=80, alphabet=st.characters(exclude_characters="|:=")))
def test_any_words_are_a_query(text: str) -> None:
    query = parse_query(text)
    assert query.text == text
    assert bool(query) == bool(query.words)
    assert len(query.words) <= MAX_WORDS


@each_engine
def test_a_pasted_page_is_sought_by_its_beginning(make_engine: MakeEngine) -> None:
    page = " ".join(f"mot{number}" for number in range(500))
    one, other = article(page), article("mot1 mot2")
    engine = make_engine()
    engine.apply([Put(other), Put(one)])
    assert found(engine, page, one, other)[0] == 0


@each_engine
def test_a_word_without_end_is_found_as_it_is_or_not_at_all(make_engine: MakeEngine) -> None:
    one = article("a" * 300, "Une aiguille.")
    engine = make_engine()
    engine.apply([Put(one)])
    assert found(engine, "a" * 300, one) == [0]
    for query in ("a" * 301, "b" * 100_000):
        assert found(engine, query, one) == []
        assert find_in(one, parse_query(query)) == ()


# ---- what is found


@each_engine
@settings(deadline=None, max_examples=60)
@given(_articles, st.data())
def test_some_words_of_an_article_in_their_order_find_it_on_the_first_page(
    make_engine: MakeEngine, articles: list[Article], data: st.DataObject
) -> None:
    engine = make_engine()
    engine.apply(map(Put, articles))
    sought = data.draw(st.sampled_from(articles))
    text = sought.text[slice(*_some_words(sought, data))]
    for query in (text, text.upper(), f"{text} "):
        first = pages(engine, query)[0]
        assert sought.key in {hit.key for hit in first.hits}, query


def _some_words(sought: Article, data: st.DataObject) -> tuple[int, int]:
    block = data.draw(st.sampled_from(sought.blocks))
    text = block.of(sought.text)
    starts = [place for place in range(len(text)) if place == 0 or text[place - 1] == " "]
    first = data.draw(st.sampled_from(starts))
    ends = [place for place in range(first + 1, len(text) + 1) if place == len(text) or text[place] == " "]
    return block.start + first, block.start + data.draw(st.sampled_from(ends[1:] or ends))


@each_engine
@settings(deadline=None, max_examples=60)
@given(_articles, _queries, st.data())
def test_deleting_and_putting_back_changes_no_answer(
    make_engine: MakeEngine, articles: list[Article], text: str, data: st.DataObject
) -> None:
    engine, fresh = make_engine(), make_engine()
    gone = data.draw(st.lists(st.sampled_from(articles)))
    engine.apply([*map(Put, articles), *(Delete(one.key) for one in gone)])
    fresh.apply(Put(one) for one in articles if one not in gone)
    before, after = answer(engine, text), answer(fresh, text)
    assert {(hit.key, hit.block) for hit in before.hits} == {(hit.key, hit.block) for hit in after.hits}
    assert (before.passages, before.articles) == (after.passages, after.articles)
    assert engine.stats().articles == fresh.stats().articles


@each_engine
def test_words_side_by_side_come_before_words_apart_before_words_in_several_paragraphs(make_engine: MakeEngine) -> None:
    together = article("Le juste équilibre est rare.", date="2001")
    apart = article("Il est juste de dire que rien dans cette affaire ne tient en équilibre.", date="2002")
    spread = article("Rien n’est juste.", "Tout est équilibre.", date="2003")
    engine = make_engine()
    engine.apply(map(Put, (spread, apart, together)))
    assert found(engine, "juste équilibre", together, apart, spread) == [0, 1, 2]


@each_engine
def test_a_title_comes_before_a_paragraph_with_the_same_words(make_engine: MakeEngine) -> None:
    titled = article("Rien.", title="Le phare éteint", date="2001")
    mentioned = article("Le phare éteint", date="2002")
    engine = make_engine()
    engine.apply(map(Put, (mentioned, titled)))
    assert found(engine, "phare éteint", titled, mentioned) == [0, 1]


@each_engine
def test_an_old_title_is_found_by_a_typo_behind_many_new_passages(make_engine: MakeEngine) -> None:
    titled = article("Rien.", title="Sans peine du phare", date="1990")
    others = [article(f"La peine du phare {n}, non sans mal.", date="2020") for n in range(400)]
    engine = make_engine()
    engine.apply(map(Put, (titled, *others)))
    assert found(engine, "sans peinne du phare", titled, *others)[0] == 0


@each_engine
def test_a_name_is_no_name_once_its_articles_are_gone(make_engine: MakeEngine) -> None:
    name, word = article("Hier encore, Karl dormait."), article("Un karl et un autre karl.", "Encore un karl.")
    engine = make_engine()
    engine.apply(map(Put, (name, word)))
    engine.apply([Delete(name.key)])
    assert found(engine, "ka", name, word) == []
    engine.apply([Put(name), Delete(word.key)])
    assert found(engine, "ka", name, word) == [0]


@each_engine
def test_one_letter_lists_titles_then_names_then_the_word_itself(make_engine: MakeEngine) -> None:
    title = article("Rien.", title="Un kiosque")
    name = article("Hier encore, Karl dormait.")
    word = article("Le k est une lettre.")
    other = article("Un képi et un kilo.")
    engine = make_engine()
    engine.apply(map(Put, (word, other, name, title)))
    assert found(engine, "k", title, name, word, other) == [0, 1, 2]


@each_engine
def test_a_word_is_found_alone_when_nothing_else_of_the_query_is_there(make_engine: MakeEngine) -> None:
    one, other = article("Le maire et Sam Altman."), article("Le maire dort.")
    engine = make_engine()
    engine.apply(map(Put, (one, other)))
    assert found(engine, "altman extraordinaire", one, other) == [0]
    assert found(engine, "le extraordinaire", one, other) == []
    assert found(engine, "altman 2023", one, other) == []


@each_engine
def test_a_paragraph_however_long_is_one_passage(make_engine: MakeEngine) -> None:
    filler = " ".join(f"mot{number}" for number in range(60_000))
    long = article(f"aiguille rouge {filler} botte de foin", "aiguille bleue")
    engine = make_engine()
    engine.apply([Put(long)])
    assert [hit.block for hit in answer(engine, "botte de foin").hits] == [0]
    assert answer(engine, "mot59999 botte").passages == 1
    assert answer(engine, "aiguille").passages == 2


@each_engine
def test_an_author_is_found_at_the_beginning_of_the_article(make_engine: MakeEngine) -> None:
    signed = article("Premier.", "Second.", authors=("Éloïse Kerbrat",))
    engine = make_engine()
    engine.apply([Put(signed)])
    assert [hit.block for hit in answer(engine, "eloise kerbrat").hits] == [0]


@each_engine
def test_a_search_is_given_up_between_two_steps(make_engine: MakeEngine) -> None:
    engine = make_engine()
    engine.apply(Put(article(f"équilibre {number}", f"protection {number}")) for number in range(400))
    asked: list[int] = []

    def enough() -> bool:
        asked.append(1)
        return len(asked) > 2

    given = list(engine.search(parse_query("équilbre protction zzzz"), cancel=enough))
    assert not any(page.complete for page in given)
    assert len(asked) < 20


@each_engine
def test_articles_stream_in_while_searches_run(make_engine: MakeEngine) -> None:
    engine, done = make_engine(), Event()

    def stream() -> None:
        for number in range(300):
            engine.apply([Put(article(f"Le phare numéro {number} veille sur le port.", title=f"Phare {number}"))])
            if number % 3 == 0:
                engine.apply(
                    [Delete(article(f"Le phare numéro {number} veille sur le port.", title=f"Phare {number}").key)]
                )
        done.set()

    thread = Thread(target=stream)
    thread.start()
    while not done.is_set():
        for query in ("p", "phare por", "veile port", "numero vieille sur lampe"):
            for page in engine.search(parse_query(query)):
                assert len(page.hits) <= 50
    thread.join()
    assert engine.stats().articles == answer(engine, "phare veille").articles == 200


# ---- where the hits are


@settings(deadline=None)
@given(st.text(max_size=80) | _sentences, _queries)
def test_spans_lie_in_the_text_in_order_and_apart(text: str, query: str) -> None:
    spans = locate(text, parse_query(query))
    assert all(span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert all(words(fold(span.of(text))) for span in spans), "only signs are lit"


@settings(deadline=None, max_examples=60)
@given(_articles, _queries)
def test_hits_in_an_article_lie_in_its_blocks_in_order_and_apart(articles: list[Article], query: str) -> None:
    for one in articles:
        spans = find_in(one, parse_query(query))
        assert all(any(block.start <= s.start < s.end <= block.end for block in one.blocks) for s in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))


@each_engine
@settings(deadline=None, max_examples=60)
@given(_articles, _queries.filter(lambda text: '"' not in text and "-" not in text))
def test_every_passage_that_is_found_has_something_to_light_up(
    make_engine: MakeEngine, articles: list[Article], text: str
) -> None:
    engine, query = make_engine(), parse_query(text)
    engine.apply(map(Put, articles))
    by_key = {one.key: one for one in articles}
    for hit in answer(engine, text).hits:
        one = by_key[hit.key]
        assert locate(one.blocks[hit.block].of(one.text), query), (text, one.text)


TEXT = "Le juste équilibre, c’est l’équilibre. Il est juste, dit Sam Altman en 2023."


@pytest.mark.parametrize(
    ("query", "lit"),
    [
        ("juste équilibre", ["juste équilibre"]),
        ("equilibre juste", ["juste", "équilibre", "équilibre", "juste"]),
        ("justt équilbre", ["juste équilibre"]),
        ("altman juste", ["juste", "juste", "Altman"]),
        ("le équilibre", ["équilibre", "équilibre"]),
        ("il est juste", ["Il est juste"]),
        ("sam alt", ["Sam Altman"]),
        ("l'equilibre", ["l’équilibre"]),
        ('"juste équilibre" altman', ["juste équilibre", "Altman"]),
        ("l", ["Le", "l"]),
        ("2024", []),
        ("", []),
    ],
)
def test_the_query_is_lit_whole_where_it_stands_in_order_else_word_by_word(query: str, lit: list[str]) -> None:
    assert [span.of(TEXT) for span in locate(TEXT, parse_query(query))] == lit


def test_hits_in_an_article_are_the_query_in_order_wherever_it_stands() -> None:
    one = article("Un juste équilibre.", "Un équilibre qui est juste.", "Ce juste équilibre-là.")
    spans = find_in(one, parse_query("juste equilibre"))
    assert [span.of(one.text) for span in spans] == ["juste équilibre", "juste équilibre"]
    assert [one.text[: span.start].count("\n") for span in spans] == [0, 2]


def test_else_they_are_its_words_where_nearly_all_of_them_stand() -> None:
    one = article("Un équilibre.", "Un équilibre qui est juste pour la protection.", "Une protection.")
    spans = find_in(one, parse_query("protection juste equilibre"))
    assert [span.of(one.text) for span in spans] == ["équilibre", "juste", "protection"]


def test_else_they_are_its_words_where_most_of_them_stand() -> None:
    one = article("Un équilibre.", "Une protection.", "Rien.")
    spans = find_in(one, parse_query("equilibre du budget protection"))
    assert [span.of(one.text) for span in spans] == ["protection"]


# ---- what is shown of a passage


@settings(deadline=None)
@given(st.text(alphabet="ab é\n", max_size=120), st.integers(1, 60), st.data())
def test_a_snippet_fits_and_shows_a_hit(text: str, width: int, data: st.DataObject) -> None:
    places = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [Span(one, two) for one, two in zip(places[::2], places[1::2], strict=False)]
    start, end = snippet(text, spans, width)
    assert 0 <= start <= end <= len(text)
    assert end - start <= width
    fitting = [span for span in spans if span.end - span.start <= width]
    assert not fitting or any(start <= span.start and span.end <= end for span in fitting)


def test_a_snippet_is_cut_between_words_around_the_most_that_is_lit() -> None:
    text = (
        "Il dit oui. "
        + "Rien de tout cela ne compte vraiment. " * 5
        + "Le juste équilibre, dit-il, est là. "
        + "Fin. " * 9
    )
    spans = locate(text, Query(needle=" dit juste equilibre "))
    start, end = snippet(text, spans, 40)
    assert "juste équilibre, dit" in text[start:end]
    assert text[start - 1].isspace()
    assert text[end].isspace()


def test_a_passage_that_fits_is_shown_whole() -> None:
    assert snippet("Tout est là.", (), 12) == (0, 12)
