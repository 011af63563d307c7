"""The index on disk: two readers share it, an unfit file is built anew, a full disk is said and costs nothing."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Annotations, Article, Inline, InlineKind, Kind, Name, NameType, Quotation, Span
from reader.library import index_file
from reader.library.index_body import pack, pack_annotations, unpack, unpack_annotations
from reader.library.index_file import IndexFile
from reader.library.index_schema import VERSION, newest_first, numbers_of
from reader.library.index_search import IndexSearch
from reader.library.index_trouble import IndexDamageError, IndexTroubleError
from reader.library.query import parse_query
from reader.library.search import Change, Delete, Put
from reader.text.dates import PartialDate
from tests.engines import index_engine
from tests.search_contract import ALL, BALANCE, ECONOMY, HARBOUR, answer, article, found

_dates = st.none() | st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))


def _lamps(count: int) -> list[Article]:
    return [article(f"Une lampe numéro {number} brûle.", date=f"{1000 + number}") for number in range(1, count + 1)]


# ---- articles as bytes


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4), st.text(max_size=20), _dates)
def test_an_article_comes_back_as_it_was(paragraphs: list[str], title: str, date: PartialDate | None) -> None:
    paragraphs = [paragraph.replace("\n", " ") for paragraph in paragraphs]
    made = article(*paragraphs)
    length = len(made.text)
    one = Article(
        made.text,
        made.blocks,
        (Inline(0, length // 2, InlineKind.LINK, "https://example.org/é"),),
        title=title,
        date=date,
        authors=("Éloïse", title),
        source="Le Port",
        language="fr",
        url="https://example.org",
        path="a/b.md",
        part=3,
    )
    assert unpack(pack(one)) == one
    assert pack(unpack(pack(one))) == pack(one)


def test_quotations_and_names_come_back_as_they_were() -> None:
    known = Annotations(
        (
            Quotation(0, 9, Span(1, 8), Kind.MIXED, "Léa", Span(10, 13), Span(14, 17), 0.75, "after", True),
            Quotation(20, 30, Span(21, 30), Kind.SCARE, closed=False),
        ),
        (Name(10, 13, NameType.PERSON, "Léa Fontanel"),),
    )
    assert unpack_annotations(pack_annotations(known)) == known


@given(st.lists(_dates, min_size=2, max_size=8))
def test_numbers_sort_articles_by_date_with_the_undated_last(dates: list[PartialDate | None]) -> None:
    by_number = sorted(dates, key=lambda date: newest_first(numbers_of(date).start))
    dated = sorted((date for date in dates if date), reverse=True)
    assert by_number == [*dated, *[None] * (len(dates) - len(dated))]


# ---- many articles


def test_more_passages_than_are_fetched_are_counted_up_to_a_limit_and_said_to_be_more() -> None:
    engine = index_engine()
    engine.apply(map(Put, _lamps(700)))
    page = answer(engine, "une lampe", limit=10)
    assert (page.passages, page.articles, page.is_more) == (700, 700, False)
    engine.apply(Put(article(f"Une lampe, {number}.", date="1500")) for number in range(700))
    page = answer(engine, "une lampe", limit=10)
    assert page.is_more
    assert page.passages >= 1000


def test_old_words_side_by_side_are_found_behind_hundreds_of_newer_passages_with_the_same_words() -> None:
    engine = index_engine()
    sought = article("Le vieux phare du cap est éteint.", date="1900")
    engine.apply(Put(article(f"Le cap, et un phare vieux de {n} ans, du bois.", date="2000")) for n in range(400))
    engine.apply([Put(sought)])
    for query in ("vieux phare du cap", "vieux phrae du cap"):
        assert answer(engine, query).hits[0].key == sought.key, query


def test_half_a_sentence_without_one_of_its_words_is_found_behind_hundreds_of_newer_passages() -> None:
    engine = index_engine()
    old = article("On ne passe jamais deux fois la même porte sans la voir.", date="1900")
    apart = "Deux chats de la maison n'ont pas vu le jour, et ne le verront jamais, la porte est la même, {} fois."
    engine.apply([Put(old), *(Put(article(apart.format(number), date="2000")) for number in range(400))])
    assert answer(engine, "ne jamais deux fois la même ").hits[0].key == old.key


def test_an_old_title_is_found_behind_hundreds_of_newer_paragraphs() -> None:
    engine = index_engine()
    sought = article("Rien.", title="Le phare", date="1900")
    engine.apply([Put(sought), *(Put(article(f"Un phare, {number}.", date="2000")) for number in range(400))])
    assert answer(engine, "phare").hits[0].key == sought.key


def test_articles_of_one_day_never_run_out_of_numbers() -> None:
    engine = index_engine()
    same_day = [article(f"Dépêche {number}.", date="2020-02-02") for number in range(5000)]
    next_day = [article(f"Brève {number}.", date="2020-02-03") for number in range(3)]
    engine.apply([*map(Put, same_day), *map(Put, next_day)])
    assert engine.stats().articles == 5003
    assert len(found(engine, "brève", *next_day)) == 3
    engine.apply(Delete(one.key) for one in same_day)
    assert engine.stats().articles == 3


def _counts(engine: IndexSearch) -> list[tuple[str, int, int]]:
    with engine.file.reading() as link:
        return link.execute("SELECT word, count, named FROM word ORDER BY word").fetchall()


def test_words_counted_all_at_once_are_counted_as_one_by_one() -> None:
    one_by_one, at_once = index_engine(), index_engine()
    harbour = article("The harbour of Ørstad is open, and Ørstad sleeps.", date="2024")
    changes: list[Change] = [*map(Put, (*_lamps(40), *ALL, harbour)), Delete(_lamps(3)[2].key), Delete(ECONOMY.key)]
    for change in changes:
        one_by_one.apply([change])
    for start in range(0, len(changes), 7):
        with at_once.changing() as batch:
            batch.apply(changes[start : start + 7], in_bulk=True)
    at_once.count()
    assert _counts(at_once) == _counts(one_by_one)
    assert ("orstad", 2, 3) in _counts(at_once)


def test_what_came_in_bulk_is_found_before_its_words_are_counted() -> None:
    engine = index_engine()
    engine.apply(map(Put, _lamps(40)))
    with engine.changing() as batch:
        batch.apply([Put(HARBOUR)], in_bulk=True)
    assert "harbour" not in [word for word, _, _ in _counts(engine)]
    for typed in ("harbour", "harbo", "fishermen of Orst", '"had expected the balance"'):
        assert found(engine, typed, HARBOUR) == [0], typed
    engine.count()
    assert found(engine, "harbuor", HARBOUR) == [0]


def test_who_has_read_the_words_reads_them_again_when_another_program_has_counted_them(tmp_path: Path) -> None:
    one, other = (IndexSearch(IndexFile(tmp_path / "index.db")) for _ in range(2))
    one.apply(map(Put, _lamps(40)))
    assert found(other, "lmape 7", *_lamps(40))[:1] == [6]
    with one.changing() as batch:
        batch.apply([Put(HARBOUR)], in_bulk=True)
    answer(other, "harbuor")
    one.count()
    one.count()
    for _ in range(100):  # they are read in a thread
        if answer(other, "harbuor").hits:
            break
        sleep(0.05)
    assert answer(other, "harbuor").hits[0].key == HARBOUR.key


def test_words_left_uncounted_by_a_kill_are_counted_by_the_next_run(tmp_path: Path) -> None:
    file = IndexFile(tmp_path / "index.db")
    engine = IndexSearch(file)
    engine.apply(map(Put, _lamps(40)))
    with engine.changing() as batch:
        batch.apply([Put(BALANCE)], in_bulk=True)
    file.close()
    again = IndexSearch(IndexFile(tmp_path / "index.db"))
    again.apply([Put(HARBOUR)])
    counted = {word: count for word, count, _ in _counts(again)}
    assert (counted["equilibre"], counted["harbour"]) == (1, 2)


def test_an_article_of_many_paragraphs_is_one_article() -> None:
    engine = index_engine()
    long = article(*(f"Ligne {number}." for number in range(600)), "Le mot aiguille.")
    engine.apply([Put(long), Put(article("Autre chose."))])
    [hit] = answer(engine, "aiguille").hits
    assert (hit.key, hit.block) == (long.key, 600)
    assert answer(engine, "ligne 599 aiguille").articles == 1
    engine.apply([Delete(long.key)])
    assert answer(engine, "aiguille").hits == ()
    assert engine.stats().articles == 1


# ---- the file


def test_what_was_put_is_there_for_the_next_start(tmp_path: Path) -> None:
    file = IndexFile(tmp_path / "index.db")
    IndexSearch(file).apply(map(Put, ALL))
    file.close()
    file = IndexFile(tmp_path / "index.db")
    engine = IndexSearch(file)
    assert file.notice == ""
    assert found(engine, "equilibre juste", *ALL) == [0]
    assert found(engine, "harbuor", *ALL) == [1]
    engine.apply([Delete(HARBOUR.key)])
    assert found(engine, "harbour", *ALL) == []
    file.close()


def test_two_readers_share_an_index(tmp_path: Path) -> None:
    files = [IndexFile(tmp_path / "index.db") for _ in range(2)]
    one, two = map(IndexSearch, files)
    one.apply([Put(BALANCE)])
    assert found(two, "equilbre", *ALL) == [0]
    two.apply([Put(HARBOUR), Put(BALANCE)])
    assert found(one, "harbour", *ALL) == [1]
    assert one.stats() == two.stats()
    two.apply([Delete(BALANCE.key)])
    assert found(one, "équilibre", *ALL) == []
    for file in files:
        file.close()


def _random_bytes(path: Path) -> None:
    path.write_bytes(bytes(range(7, 256)) * 200)


def _half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 + 100])


def _with_sql(script: str) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        link = sqlite3.connect(path)
        link.executescript(script)
        link.close()

    return damage


UNFIT = {
    "random bytes": (_random_bytes, "damaged"),
    "cut in half": (_half, "damaged"),
    "older": (_with_sql(f"PRAGMA user_version = {VERSION - 1}"), "another version"),
    "newer": (_with_sql(f"PRAGMA user_version = {VERSION + 1}"), "another version"),
    "a table gone": (_with_sql("DROP TABLE passage"), "damaged"),
}


@pytest.mark.parametrize(("damage", "reason"), UNFIT.values(), ids=UNFIT)
def test_an_unfit_index_is_built_anew_and_said_to_be(
    damage: Callable[[Path], None], reason: str, tmp_path: Path
) -> None:
    path = tmp_path / "index.db"
    file = IndexFile(path)
    IndexSearch(file).apply(map(Put, ALL))
    file.close()
    damage(path)
    file = IndexFile(path)
    assert reason in file.notice
    assert "built anew" in file.notice
    engine = IndexSearch(file)
    assert engine.stats().articles == 0
    engine.apply(map(Put, ALL))
    assert found(engine, "学校", *ALL) == [2]
    file.close()


def test_an_index_that_was_made_anew_is_not_deleted_by_who_meets_the_damage_of_the_old_one(tmp_path: Path) -> None:
    old = IndexFile(tmp_path / "index.db")
    IndexSearch(old).apply(map(Put, ALL))
    (tmp_path / "index.db").unlink()
    new = IndexFile(tmp_path / "index.db")
    IndexSearch(new).apply(map(Put, ALL))
    with pytest.raises(IndexDamageError), old.writing():
        raise sqlite3.DatabaseError("damaged")
    assert found(IndexSearch(new), "harbour", *ALL) == [1]
    with pytest.raises(IndexTroubleError), old.reading(), old.reading():
        pass
    for file in (old, new):
        file.close()


def test_a_full_disk_is_said_and_keeps_what_was_there(tmp_path: Path) -> None:
    file = IndexFile(tmp_path / "index.db")
    engine = IndexSearch(file)
    engine.apply(map(Put, ALL))
    with file.writing() as link:
        pages = link.execute("PRAGMA page_count").fetchone()[0]
        link.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(IndexTroubleError, match="the disk is full"):
        engine.apply(map(Put, _lamps(600)))
    assert engine.stats().articles == len(ALL)
    assert found(engine, "经济", *ALL) == [2]
    with file.writing() as link:
        link.execute("PRAGMA max_page_count = 100000")
    engine.apply(map(Put, _lamps(600)))
    assert answer(engine, "lampe").articles == 600
    file.close()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(IndexTroubleError, match="can't be kept"):
        IndexFile(tmp_path / "cache" / "index.db")


def test_a_python_without_full_text_search_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_file, "has_full_text", lambda: False)
    with pytest.raises(IndexTroubleError, match="FTS5"):
        IndexFile(tmp_path / "index.db")


def test_a_statement_at_work_ends_when_the_search_is_no_longer_wanted(tmp_path: Path) -> None:
    file = IndexFile(tmp_path / "index.db")
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    asked: list[int] = []

    def enough() -> bool:
        asked.append(1)
        return len(asked) > 3

    with file.reading(enough) as link, pytest.raises(sqlite3.OperationalError, match="interrupted"):
        link.execute(endless)
    engine = IndexSearch(file)
    engine.apply(map(Put, ALL))
    assert list(engine.search(parse_query("harbour"), cancel=lambda: True)) == []
    assert found(engine, "harbour", *ALL) == [1]
    assert ECONOMY.key not in {hit.key for hit in answer(engine, "harbour").hits}
    file.close()
