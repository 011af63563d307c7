"""`reader check-files` says of every file as what it was read, where each fact comes from, or why it was not read."""

from pathlib import Path

from tests.cli_run import clippings, run
from tests.samples import FILES


def rows(folder: Path) -> dict[str, dict[str, object]]:
    """The rows of a folder, by the name of the file and the number of the article."""
    return {f"{Path(row['path']).name}#{row['part']}": row for row in run("check-files", folder, "--json").rows}


def test_every_format_is_named_with_its_encoding_and_where_each_fact_comes_from(tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    found = rows(tmp_path)
    kinds = {name: (row["format"], row["encoding"]) for name, row in found.items()}
    assert kinds["a.html#1"] == ("HTML page", "utf-8")
    assert kinds["a.epub#2"] == ("EPUB", "utf-8")
    assert kinds["a.eml#1"] == ("e-mail", "cp1252")
    assert kinds["europresse.html#2"] == ("Europresse", "utf-8")
    assert kinds["nexis.txt#1"] == ("Nexis export", "utf-8")
    assert kinds["a.txt.gz#1"] == ("plain text", "utf-8")
    assert (found["a.json#1"]["title_from"], found["a.json#1"]["date_from"]) == ("JSON", "JSON")
    assert (found["a.html#1"]["title_from"], found["a.html#1"]["date_from"]) == ("h1", "")
    assert found["a.html#1"]["language_from"] == "words of the text"


def test_front_matter_header_and_file_name_are_told_apart(tmp_path: Path) -> None:
    clippings(tmp_path)
    (tmp_path / "a.md").write_text("---\ntitle: A\ndate: 2023-05\n---\nIt sails.\n", encoding="utf-8")
    (tmp_path / "2023-05-17-b.md").write_text("# B\n\nIt sails again.\n", encoding="utf-8")
    found = rows(tmp_path)
    assert (found["port.txt#1"]["title_from"], found["port.txt#1"]["date_from"]) == ("top of the text",) * 2
    assert (found["a.md#1"]["title_from"], found["a.md#1"]["date_from"]) == ("front matter",) * 2
    assert (found["2023-05-17-b.md#1"]["title_from"], found["2023-05-17-b.md#1"]["date_from"]) == (
        "first heading",
        "file name",
    )


def test_what_is_not_read_is_said_with_the_reason_and_the_code(tmp_path: Path) -> None:
    clippings(tmp_path)
    assert run("check-files", tmp_path).code == 0
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "photo.jpeg").write_bytes(b"\xff\xd8\xff")
    ran = run("check-files", tmp_path)
    assert ran.code == 1
    assert "no JSON that can be read" in ran.out
    assert "photo.jpeg: not read: no kind of file that Reader looks for" in ran.out
    assert ran.lines[-1] == "2 read (plain text 2), 2 not read"


def test_the_same_text_twice_is_said_here_and_where_it_is_folded(tmp_path: Path) -> None:
    clippings(tmp_path)
    (tmp_path / "copy.txt").write_bytes((tmp_path / "port.txt").read_bytes())
    ran = run("check-files", tmp_path)
    assert ran.lines[-1] == "3 read (plain text 3), 1 of them the same text twice, 0 not read"
    listed = run("list", tmp_path)
    assert len(listed.lines) == 2
    assert "the same text twice, listed once: 1" in listed.err


def test_standard_input_is_checked_like_a_file() -> None:
    ran = run("check-files", "-", "--json", stdin=FILES["a.rss"])
    assert [row["format"] for row in ran.rows] == ["feed", "feed"]


def test_a_hostile_name_is_shown_clean(tmp_path: Path) -> None:
    (tmp_path / "a\x1b]0;PWNED\x07.json").write_text("{", encoding="utf-8")
    for form in ("--json", "--csv", "--markdown"):
        assert "\x1b" not in run("check-files", tmp_path, form).out
    assert "\x1b" not in run("check-files", tmp_path).out
