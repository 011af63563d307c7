"""`reader fetch`: what is saved of a page or a feed, and what the reader finds in it later."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.article import Article, PartialDate
from reader.sources import load
from tests.cli_run import hear_ctrl_c, run
from tests.pages import PROSE, Page, paragraphs
from tests.pty_session import READER, ROOT
from tests.samples import FEED
from tests.web_server import Answer, answered, serving

HEAD = (
    "<title>The ferry stops | The Harbour Post</title>"
    '<meta property="og:site_name" content="The Harbour Post">'
    '<meta property="article:published_time" content="2023-05-17T10:00:00Z">'
)
PAGE = str(Page(head=HEAD)).encode()
NAME = "2023-05-17-the-ferry-stops.html"


@pytest.fixture(autouse=True)
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    """Talk to the test's own server whatever the environment says."""
    monkeypatch.setenv("no_proxy", "*")


def fetch(answer: Answer, folder: Path, path: str = "/a", code: int = 0) -> list[Article]:
    """Fetch an answer into a folder, and read that."""
    with serving({path: answer}) as server:
        ran = run("fetch", server.url(path), "--into", folder)
    assert ran.code == code, ran.err
    return [item for item in load([folder]) if isinstance(item, Article)]


def refused(answer: Answer, folder: Path, path: str = "/a") -> str:
    """What is said of an answer that is not saved."""
    with serving({path: answer}) as server:
        ran = run("fetch", server.url(path), "--into", folder)
    assert (ran.code, ran.out) == (2, "")
    assert list(folder.glob("*")) == []
    [line] = ran.err.splitlines()
    return line.removeprefix(f"reader: {server.url(path)}: ")


def test_a_page_is_saved_under_its_date_and_title_and_read_with_its_address(tmp_path: Path) -> None:
    with serving({"/a?b=c": answered(PAGE)}) as server:
        ran = run("fetch", server.url("/a?b=c"), "--into", tmp_path / "new" / "clippings")
    file = tmp_path / "new" / "clippings" / NAME
    assert ran.lines == [f"{file}  2023-05-17  The ferry stops"]
    [article] = load([file])
    assert isinstance(article, Article)
    assert (article.title, article.source) == ("The ferry stops", "The Harbour Post")
    assert (article.url, article.date) == (server.url("/a?b=c"), PartialDate(2023, 5, 17))
    assert all(text in article.text for text in PROSE)


def test_without_a_folder_the_files_go_where_the_user_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with serving({"/a": answered(PAGE)}) as server:
        run("fetch", server.url("/a"))
    assert (tmp_path / NAME).exists()


def test_each_entry_of_a_feed_is_a_file(tmp_path: Path) -> None:
    with serving({"/feed": answered(FEED.encode(), "application/rss+xml")}) as server:
        ran = run("fetch", "--json", server.url("/feed"), "--into", tmp_path)
    assert [(row["title"], row["date"], row["url"], row["new"]) for row in ran.rows] == [
        ("The ferry stops", "2023-05-17", "https://example.org/1", True),
        ("The ferry sails", None, "", True),
    ]
    first, second = (item for item in load([tmp_path]) if isinstance(item, Article))
    assert (first.url, first.date, first.source) == (
        "https://example.org/1",
        PartialDate(2023, 5, 17),
        "The Harbour Post",
    )
    assert all(text in first.text for text in PROSE)
    assert (second.title, second.text) == ("The ferry sails", "The ferry sails\nIt sails.")


def test_each_entry_of_a_json_feed_is_a_file(tmp_path: Path) -> None:
    items = [
        {"url": f"https://example.org/{n}", "title": f"Piece {n}", "content_html": f"<p>It sails {n}.</p>"}
        for n in (1, 2)
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1",
        "title": "The Harbour Post",
        "items": [*items, 3, {"url": "x"}],
    }
    found = fetch(answered(json.dumps(feed).encode(), "application/feed+json"), tmp_path)
    assert [(article.title, article.source, article.url) for article in found] == [
        (f"Piece {n}", "The Harbour Post", f"https://example.org/{n}") for n in (1, 2)
    ]


def test_a_text_is_saved_with_its_address(tmp_path: Path) -> None:
    text = "Title: Le bac\nDate: 2023-05\n\nLe bac est à quai. 1 < 2 & 3.\n\nIl « tiendra »."
    [article] = fetch(answered(text.encode("cp1252"), "text/plain"), tmp_path)
    assert (article.title, str(article.date), article.url[-2:]) == ("Le bac", "2023-05", "/a")
    assert article.text == "Le bac\nLe bac est à quai. 1 < 2 & 3.\nIl « tiendra »."


@pytest.mark.parametrize(
    ("encoding", "declared", "said"),
    [
        ("utf-8", "text/html; charset=iso-8859-1", "latin-1"),
        ("cp1252", "text/html; charset=utf-8", "utf-8"),
        ("cp1252", "text/html", ""),
        ("cp1251", "text/html; charset=windows-1251", ""),
        ("utf-16", "text/html; charset=utf-8", ""),
        ("utf-8", "text/html; charset=\x1b[2J", "no-such-thing"),
    ],
)
def test_the_charset_is_what_the_bytes_show_whatever_the_server_says(
    encoding: str, declared: str, said: str, tmp_path: Path
) -> None:
    words = "Приём закончен в среду утром" if encoding == "cp1251" else "« L’été dernier », dit-elle à Hélène"
    meta = f'<meta charset="{said}">' if said else ""
    page = str(Page(head=meta + HEAD)).replace(PROSE[2], words + ". " + PROSE[2])
    body = page.replace("“", '"').replace("”", '"').encode(encoding)
    [article] = fetch(answered(body, declared), tmp_path)
    assert words in article.text


def test_a_page_that_names_an_address_of_another_site_is_not_believed(tmp_path: Path) -> None:
    lie = HEAD + '<meta property="og:url" content="https://bank.example/statement">'
    [article] = fetch(answered(str(Page(head=lie)).encode()), tmp_path)
    assert article.url.endswith("/a")


def test_the_same_page_twice_is_one_file(tmp_path: Path) -> None:
    other = PAGE.replace(b"/sport", b"/sport?visit=2")
    with serving({"/a": answered(PAGE)}) as server:
        run("fetch", server.url("/a"), "--into", tmp_path)
        before = (tmp_path / NAME).read_bytes()
        server.answers["/a"] = answered(other)
        ran = run("fetch", server.url("/a"), "--into", tmp_path)
    assert (ran.code, ran.out) == (0, f"{tmp_path / NAME}  2023-05-17  The ferry stops  (was there already)\n")
    assert [path.read_bytes() for path in tmp_path.glob("*.html")] == [before]


def test_another_page_of_the_same_name_gets_a_number(tmp_path: Path) -> None:
    fetch(answered(PAGE), tmp_path)
    fetch(answered(PAGE.replace(b"Nobody was hurt.", b"Somebody was hurt.")), tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.html")) == [NAME.replace(".html", "-2.html"), NAME]


@pytest.mark.parametrize("make", ["folder", "link", "file"])
def test_nothing_that_is_there_is_written_over(make: str, tmp_path: Path) -> None:
    folder, target = tmp_path / "clippings", tmp_path / "target"
    folder.mkdir()
    target.write_text("mine")
    if make == "folder":
        (folder / NAME).mkdir()
    elif make == "link":
        (folder / NAME).symlink_to(target)
    else:
        (folder / NAME).write_text("mine")
    fetch(answered(PAGE), folder)
    assert (folder / NAME.replace(".html", "-2.html")).exists()
    assert target.read_text() == "mine"
    assert make == "folder" or (folder / NAME).read_text() == "mine"


@pytest.mark.parametrize(
    "title",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "..",
        ".hidden",
        "-rf",
        "a\x1b]0;PWNED\x07b\u202e",
        "CON",
        "é" * 300,
        "港口 " * 100,
        "!!!",
        "a/b\\c:d*e?f",
        "x\n\ny",
    ],
)
def test_a_title_makes_a_harmless_name(title: str, tmp_path: Path) -> None:
    folder = tmp_path / "clippings"
    head = f"<title>{title}</title>"
    fetch(answered(str(Page(head=head, article=paragraphs(*PROSE))).encode()), folder)
    [path] = folder.iterdir()
    assert path.stem.replace("-", "").isalnum()
    assert len(path.name.encode()) < 200
    assert path.stem not in ("con", "-")
    assert [entry.name for entry in tmp_path.iterdir() if entry.name != "reader-home"] == ["clippings"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (answered(b"\x89PNG\r\n\x1a\n", "image/png"), "is image/png; only pages, feeds and texts are fetched"),
        (answered(b"%PDF-1.4", "application/pdf"), "is application/pdf; only pages, feeds and texts are fetched"),
        (answered(b"MZ\0\0", "application/x-\x1b[2Jexe"), "is application/x-exe; only pages, feeds"),
        (answered(b"MZ\0\0", "application/octet-stream"), "is no page, feed or text"),
        (answered(b"\0\1\2" * 99, ""), "is no page, feed or text"),
        (answered(b"\0\1\2" * 99), "holds no article"),
        (answered(b""), "is empty"),
        (answered(b"<html><script>app()</script></html>"), "holds no article"),
        (answered(b"{}", "application/json"), "JSON that is no feed"),
        (answered(b"[" * 100_000, "application/json"), "no JSON that can be read"),
        (answered(b"<rss", "application/rss+xml"), "XML that is no feed"),
        (answered(b"", status="404 Not Found"), "the server answered 404 Not Found"),
    ],
)
def test_what_is_no_article_is_said_in_a_line_and_not_saved(answer: bytes, said: str, tmp_path: Path) -> None:
    assert refused(answer, tmp_path / "clippings").startswith(said)


def test_a_feed_whose_entities_are_a_bomb_is_not_opened(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    feed = FEED.replace("<rss", f"<!DOCTYPE rss [{bomb}]><rss").replace("It sails.", "&e11;")
    assert "entities" in refused(answered(feed.encode(), "application/rss+xml"), tmp_path / "clippings")


def test_an_address_that_fails_does_not_keep_the_next_from_being_fetched(tmp_path: Path) -> None:
    with serving({"/a": answered(PAGE)}) as server:
        ran = run("fetch", server.url("/absent"), "file:///etc/passwd", server.url("/a"), "--into", tmp_path)
    assert ran.code == 2
    assert len(ran.err.splitlines()) == 2
    assert (tmp_path / NAME).exists()


def test_a_hostile_page_is_saved_as_it_is_and_read_without_its_controls(tmp_path: Path) -> None:
    attack = "\x1b]52;c;UFdORUQ=\x07\u202e&#27;[2J"
    [article] = fetch(answered(PAGE.replace(b"Nobody", f"{attack}Nobody".encode())), tmp_path)
    assert article.removed
    assert "\x1b" not in article.text


def test_a_folder_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file")
    with serving({"/a": answered(PAGE)}) as server:
        ran = run("fetch", server.url("/a"), "--into", tmp_path / "file")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "can't be written" in ran.err


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("step", ["write", "fsync", "link"])
def test_a_full_disk_leaves_nothing_behind(
    step: str, links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    def no_links(*_arguments: object) -> None:
        raise OSError(95, "Operation not supported")

    if not links or step == "link":
        monkeypatch.setattr(Path, "hardlink_to", no_links)
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    elif step == "write":
        monkeypatch.setattr(os, "fdopen", full)
    else:
        real = Path.open
        monkeypatch.setattr(
            Path, "open", lambda path, mode="r", **rest: full() if mode == "xb" else real(path, mode, **rest)
        )
    with serving({"/a": answered(PAGE)}) as server:
        ran = run("fetch", server.url("/a"), "--into", tmp_path / "clippings")
    assert (ran.code, ran.out) == (2, "")
    assert "No space left on device" in ran.err
    assert list((tmp_path / "clippings").iterdir()) == []


def test_a_disk_without_links_holds_the_page_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_arguments: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    assert len(fetch(answered(PAGE), tmp_path)) == 1
    assert [path.name for path in tmp_path.iterdir() if path.name != "reader-home"] == [NAME]


def test_a_page_that_a_browser_saved_is_known_by_its_address(tmp_path: Path) -> None:
    marks = (
        "<!-- saved from url=(0036)https://example.org/2023/05/17/ferry -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/2023/05/17/ferry \n saved date: Thu Jun 1 -->",
    )
    for number, mark in enumerate(marks):
        page = str(Page(head="<title>The ferry stops</title>")).replace("<html>", f"{mark}<html>")
        (tmp_path / f"{number}.html").write_text(page, encoding="utf-8")
        [article] = load([tmp_path / f"{number}.html"])
        assert isinstance(article, Article)
        assert article.url == "https://example.org/2023/05/17/ferry"
        assert (article.source, article.date) == ("example.org", PartialDate(2023, 5, 17))


def test_a_server_that_hangs_can_be_left_with_ctrl_c(tmp_path: Path) -> None:
    with serving({}) as server:

        def wait(_connection: socket.socket) -> None:
            server.ended.wait(60)

        server.answers["*"] = wait
        command = [*READER, "fetch", server.url(), "--into", str(tmp_path)]
        with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, preexec_fn=hear_ctrl_c) as process:
            while not server.requests:
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            assert process.stderr is not None
            assert (process.wait(20), process.stderr.read()) == (130, b"")


def test_a_sudden_end_leaves_nothing_that_looks_like_an_article(tmp_path: Path) -> None:
    code = "import os; from reader.cli import main; os.fsync = lambda _: os._exit(9); main()"
    with serving({"/a": answered(PAGE)}) as server:
        command = [sys.executable, "-c", code, "fetch", server.url("/a"), "--into", str(tmp_path / "clippings")]
        assert subprocess.run(command, cwd=ROOT, check=False, timeout=60).returncode == 9
        [left] = (tmp_path / "clippings").iterdir()
        assert left.name.startswith(".")
        assert list(load([tmp_path / "clippings"])) == []
        assert len(fetch(answered(PAGE), tmp_path / "clippings")) == 1
