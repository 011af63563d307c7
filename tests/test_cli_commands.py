"""What each command says about a folder of articles."""

import csv
import io
from pathlib import Path

import pytest

from reader.keys import KEYS
from tests.cli_run import clippings, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return clippings(tmp_path)


def test_list_gives_one_article_a_line(folder: Path) -> None:
    ran = run("list", folder)
    assert ran.code == 0
    assert [line.split()[0] for line in ran.lines] == ["1", "2"]
    assert "2024-01-15" in ran.lines[0]
    assert "The council votes · The Harbour Post" in ran.lines[0]
    assert str(folder / "port.txt") in ran.lines[1]


def test_list_keeps_the_precision_of_dates(folder: Path) -> None:
    assert [row["date"] for row in run("list", folder, "--json").rows] == ["2024-01-15", "2023-03"]


def test_json_rows_say_their_schema(folder: Path) -> None:
    schemas = {
        "list": "reader.article/1",
        "quotes": "reader.said/1",
        "names": "reader.name/1",
        "annotate": "reader.text/1",
    }
    for command, schema in schemas.items():
        rows = run(command, folder, "--json").rows
        assert rows
        assert {row["schema"] for row in rows} == {schema}


def test_every_span_of_json_is_the_words_that_it_stands_for(folder: Path) -> None:
    for row in run("annotate", folder).rows:
        text = row["text"]
        assert row["quotes"]
        for quote in row["quotes"]:
            assert text[quote["cue_start"] : quote["cue_end"]] == quote["cue"]
            assert text[quote["speaker_start"] : quote["speaker_end"]] == quote["speaker"]
        for said in run("quotes", folder, "--json").rows:
            if said["article"] == row["key"]:
                assert text[said["start"] : said["end"]] == said["text"]


def test_quotes_tell_who_said_what_article_by_article(folder: Path) -> None:
    port = folder / "port.txt"
    assert run("quotes", port).lines == [
        "Le port reprend · 2023-03",
        f"  Inès Baudouin  (a déclaré)  « La digue tiendra cent ans »  {port}#p3",
        f"  Marc Lestrade  (a répondu)  « Nous verrons bien cet hiver »  {port}#p4",
    ]


def test_quotes_by_a_name_are_only_hers(folder: Path) -> None:
    ran = run("quotes", folder, "--by", "baudouin", "--json")
    assert [row["speaker"] for row in ran.rows] == ["Inès Baudouin"]


def test_quotes_by_nobody_known_are_nothing_found(folder: Path) -> None:
    ran = run("quotes", folder, "--by", "Nemo")
    assert (ran.code, ran.out) == (1, "")


def test_names_are_counted(folder: Path) -> None:
    rows = {row["name"]: row for row in run("names", folder, "--json").rows}
    assert rows["Inès Baudouin"]["type"] == "PER"
    assert rows["Inès Baudouin"]["quotations"] == 1


def test_search_forgives_typos_and_accents_and_names_the_place(folder: Path) -> None:
    ran = run("search", "digeu tiendrà", folder)
    assert ran.code == 0
    assert ran.lines[0] == "Le port reprend · 2023-03"
    assert f"{folder / 'port.txt'}#p3" in ran.lines[1]


def test_the_place_that_search_names_can_be_shown(folder: Path) -> None:
    place = run("search", "hiver", folder, "--json").rows[0]["locator"]
    assert run("show", place).out == "Les pêcheurs doutent. « Nous verrons bien cet hiver », a répondu Marc Lestrade.\n"


def test_hits_are_offsets_in_the_text_of_the_article(folder: Path) -> None:
    text = next(row["text"] for row in run("annotate", folder).rows if row["language"] == "fr")
    row = run("search", "pecheurs", folder, "--json").rows[0]
    assert {text[start:end] for start, end in row["hits"]} == {"pêcheurs"}


def test_search_without_a_hit_is_nothing_found(folder: Path) -> None:
    assert run("search", "xyzzyplugh", folder).code == 1


def test_a_list_of_queries_gives_a_table(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    queries = tmp_path_factory.mktemp("queries") / "queries.txt"
    queries.write_text("digeu tiendra\n\nxyzzyplugh\n", encoding="utf-8")
    ran = run("search", "--from", queries, folder, "--json")
    assert ran.code == 0
    first, second = ran.rows
    assert (first["query"], second["query"]) == ("digeu tiendra", "xyzzyplugh")
    assert first["passages"] >= 1
    assert first["locator"] in run("search", "digeu tiendra", folder).out
    assert (second["passages"], second["article"], second["problem"]) == (0, None, None)
    assert len(run("search", "--from", queries, folder, "--csv").lines) == 3
    assert len(run("search", "--from", queries, folder, "--markdown").lines) == 4
    assert "xyzzyplugh" in run("search", "--from", queries, folder).out


def test_a_list_of_queries_may_come_through_a_pipe(folder: Path) -> None:
    assert run("search", "--from", "-", folder, "--json", stdin=b"hiver\n").rows[0]["passages"] >= 1


def test_what_is_wrong_with_a_list_of_queries_is_said(folder: Path, tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text("\n \n", encoding="utf-8")
    for name in (queries, tmp_path / "none.txt", tmp_path):
        ran = run("search", "--from", name, folder)
        assert (ran.code, len(ran.err.splitlines())) == (2, 1)
    queries.write_text("hiver\ndate:20x\n", encoding="utf-8")
    ran = run("search", "--from", queries, folder, "--json")
    assert ran.code == 2
    assert "wants a date" in ran.rows[1]["problem"]
    assert run("search", "--from", "-", "-", stdin=b"hiver\n").code == 2


def test_search_shows_no_more_than_the_limit(folder: Path) -> None:
    assert len(run("search", "port", folder, "--json").rows) > 1
    assert len(run("search", "port", folder, "--json", "--limit", "1").rows) == 1


def test_csv_is_a_table_that_reads_back(folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("quotes", folder, "--csv").out)))
    assert [row["speaker"] for row in rows] == ["Paula Grant", "Inès Baudouin", "Marc Lestrade"]
    assert rows[0]["text"] == '"We have waited long enough,"'


def test_csv_without_rows_still_names_its_columns(folder: Path) -> None:
    ran = run("quotes", folder, "--by", "Nemo", "--csv")
    assert ran.code == 1
    assert ran.lines[0].startswith("speaker,cue,kind,text")


def test_markdown_quotes_are_block_quotes(folder: Path) -> None:
    assert "> « La digue tiendra cent ans »" in run("quotes", folder, "--markdown").lines


def test_markdown_says_what_the_text_says_whatever_signs_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Title: *a* | <b> [c](d)\n\nUn mot.\n", encoding="utf-8")
    line = run("list", tmp_path, "--markdown").lines[2]
    assert r"\*a\* \| \<b\> \[c\](d)" in line


def test_keys_are_those_of_the_table() -> None:
    ran = run("keys", "--json")
    assert [row["id"] for row in ran.rows] == [key.id for key in KEYS]
    assert "jump to the next quotation" in run("keys").out


def test_without_a_path_the_samples_are_read() -> None:
    titles = [row["title"] for row in run("list", "--json").rows]
    assert "« Un juste équilibre » réclamé pour ChatGPT et les IA en général" in titles


def test_standard_input_is_a_path(folder: Path) -> None:
    text = (folder / "port.txt").read_bytes()
    assert [row["locator"] for row in run("quotes", "-", "--json", stdin=text).rows] == ["-#p3", "-#p4"]


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_read(folder: Path) -> None:
    ran = run("list", folder / "absent.txt", folder)
    assert ran.code == 2
    assert len(ran.lines) == 2
    assert "absent.txt: no such file" in ran.err


def test_a_file_skipped_in_a_folder_is_said_and_is_no_failure(folder: Path) -> None:
    (folder / "broken.txt").write_bytes(bytes(range(256)) * 40)
    ran = run("list", folder)
    assert ran.code == 0
    assert "broken.txt" in ran.err


def test_a_folder_without_articles_is_a_failure_that_is_explained(tmp_path: Path) -> None:
    ran = run("list", tmp_path)
    assert ran.code == 2
    assert ran.err


def test_a_first_word_that_is_nearly_a_command_is_told_from_a_missing_file() -> None:
    ran = run("serch", "digue")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines()[-1] == "reader: is `reader search` meant?"
    assert "meant" not in run("/no/such/clippings").err
