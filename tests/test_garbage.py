"""Garbage is collected when what a key has changed is drawn, not while keys come."""

import asyncio
import gc

import pytest

from reader.tui.garbage import Garbage


async def test_garbage_is_collected_once_a_moment_after_the_last_of_several_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    runs: list[float] = []
    now = asyncio.get_running_loop().time
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 1))
    monkeypatch.setattr(gc, "collect", lambda: runs.append(now()))
    collector = Garbage()
    for _ in range(5):
        collector.used()
        await asyncio.sleep(0.01)
    last = now()
    assert not runs
    await asyncio.sleep(0.3)
    assert len(runs) == 1
    assert runs[0] > last


async def test_where_nothing_was_left_nothing_is_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc, "get_count", lambda: (500, 9, 0))
    monkeypatch.setattr(gc, "collect", lambda: pytest.fail("collected"))
    Garbage().used()
    await asyncio.sleep(0.2)
    assert gc.isenabled()
