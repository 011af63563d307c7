"""The keys of searching."""

from tests.reader_session import Session
from tests.scenarios import Outside, does


@does("search")
async def opens_the_search_bar_over_all_articles(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.focus == "search"
    assert session.main.bar.scope == "all"
    await session.type("number 40")
    assert session.main.results.display
    assert session.words == "number 40"


@does("next_hit")
async def jumps_to_the_next_hit(session: Session, key: str, outside: Outside) -> None:
    await _find_words(session)
    await session.press(key)
    assert session.main.text.article.text.startswith("Words number 8", session.main.reading.stop.span.start)  # type: ignore[union-attr]  # None fails too


@does("previous_hit")
async def jumps_to_the_previous_hit(session: Session, key: str, outside: Outside) -> None:
    await _find_words(session)
    await session.press("n", "n", key)
    assert session.main.text.article.text.startswith("Words number 8", session.main.reading.stop.span.start)  # type: ignore[union-attr]  # None fails too


async def _find_words(session: Session) -> None:
    await session.read()
    await session.press("slash")
    await session.type("words")
    await session.press("enter")
    assert session.words == "Words"
    assert len(session.main.reading.hits) == 10


@does("sort_results")
async def sorts_the_results(session: Session, key: str, outside: Outside) -> None:
    await session.press("slash")
    await session.type("words")
    assert session.main.found_line.order == "best first"
    await session.press(key)
    assert session.main.found_line.order == "newest first"
    assert "results: newest first" in session.status
    await session.press(key)
    assert session.main.found_line.order == "best first"
