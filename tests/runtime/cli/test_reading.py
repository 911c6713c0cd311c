"""Trees of tasks of any size and depth are read and printed page by page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from io import StringIO
from typing import Any

import pytest
from integrate_runtime import (
    Change,
    EventRecord,
    LogRecord,
    Page,
    RunRecord,
    Status,
    TaskDetail,
    TaskRecord,
)
from integrate_runtime.cli.console import Output
from integrate_runtime.cli.json_text import JsonList, JsonTree, json_text
from integrate_runtime.cli.reading import (
    DoubtfulTasks,
    Omitted,
    Visited,
    log_pages,
    run_pages,
    walk,
)
from integrate_runtime.cli.views import RunTree
from integrate_runtime.contracts.engine import Journal

from .test_views import NOW, line, run, task

pytestmark = pytest.mark.anyio


class Tree(Journal):
    """Journal of one run, in which each parent has the same number of children, down to a depth.

    Attributes:
        pages: Limits of the requested pages.
    """

    def __init__(self, children: int, depth: int = 1) -> None:
        self.children = children
        self.depth = depth
        self.pages: list[int] = []

    async def tasks(
        self, run_id: str, *, parent: Any = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        self.pages.append(limit)
        begin = int(cursor or 0)
        end = min(begin + limit, self.children)
        records = tuple(
            task(*parent, f"t{index}", name="T", has_children=len(parent) + 1 < self.depth)
            for index in range(begin, end)
        )
        return Page(records, str(end) if end < self.children else None)

    async def runs(self, **query: Any) -> Page[RunRecord]:
        self.pages.append(query["limit"])
        begin = int(query["cursor"] or 0)
        end = min(begin + query["limit"], self.children)
        records = tuple(run(Status.COMPLETED, run_id=f"r{index}") for index in range(begin, end))
        return Page(records, str(end) if end < self.children else None)

    async def run(self, run_id: str) -> RunRecord | None:
        raise NotImplementedError

    async def unresolved_tasks(self, run_id: str, **query: Any) -> tuple[TaskRecord, ...]:
        raise NotImplementedError

    async def task(self, run_id: str, path: Any) -> TaskDetail | None:
        raise NotImplementedError

    async def events(self, run_id: str, **query: Any) -> Page[EventRecord]:
        raise NotImplementedError

    async def logs(self, run_id: str, **query: Any) -> Page[LogRecord]:
        self.pages.append(query["limit"])
        begin = int(query["cursor"] or 0)
        end = min(begin + query["limit"], self.children)
        lines = tuple(line(f"line {index}") for index in range(begin, end))
        return Page(lines, str(end) if end < self.children else None)

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        raise NotImplementedError


async def test_a_page_is_read_when_the_one_before_it_was_visited() -> None:
    journal = Tree(children=2000)
    visited = 0
    async for _ in walk(journal, "r", whole=True):
        visited += 1
        assert len(journal.pages) == (visited - 1) // 500 + 1
    assert visited == 2000
    assert set(journal.pages) == {500}


async def test_without_all_a_page_of_each_parent_is_read() -> None:
    journal = Tree(children=300, depth=2)
    items = [item async for item in walk(journal, "r", whole=False)]
    assert len([item for item in items if isinstance(item, Visited)]) == 200 + 200 * 200
    assert items[-1] == Omitted(())
    assert items[201] == Omitted(("t0",))
    assert not any(isinstance(item, Visited) and item.last for item in items)


async def test_a_tree_may_be_deeper_than_python_recurses() -> None:
    journal, printed = Tree(children=1, depth=1500), StringIO()
    tree = RunTree(Output(printed), run(Status.COMPLETED, finished_at=NOW), NOW)
    async for item in walk(journal, "r", whole=True):
        assert isinstance(item, Visited)
        tree.task(item)
    assert printed.getvalue().count("└── ✓ T (t0)") == 1500


@pytest.mark.parametrize(("children", "depth"), [(0, 1), (1, 1), (3, 1), (1, 3), (3, 3)])
async def test_a_tree_written_piece_by_piece_is_one_document(children: int, depth: int) -> None:
    journal, printed = Tree(children, depth), StringIO()
    record = run(Status.COMPLETED, finished_at=NOW, payload={"a": [1, {}, []]})
    tree = JsonTree(printed.write, record)

    async def nested(parent: Any) -> list[Any]:
        if len(parent) == depth:
            return []
        page = await journal.tasks("r", parent=parent)
        return [{**json.loads(json_text(it)), "tasks": await nested(it.path)} for it in page.items]

    async for item in walk(journal, "r", whole=True):
        assert isinstance(item, Visited)
        tree.add(item.task)
    tree.begin_log()
    lines = (await journal.logs("r", limit=200, cursor=None)).items
    for logged in lines:
        tree.add_line(logged)
    tree.end()
    logs = [json.loads(json_text(logged)) for logged in lines]
    whole = {**json.loads(json_text(record)), "tasks": await nested(()), "logs": logs}
    assert printed.getvalue() == f"{json.dumps(whole, indent=2, ensure_ascii=False)}\n"


@pytest.mark.parametrize(
    ("whole", "pages", "found", "more"), [(False, [200], 200, True), (True, [500, 500], 700, False)]
)
async def test_a_log_is_read_in_pages(
    whole: bool, pages: list[int], found: int, more: bool
) -> None:
    journal = Tree(children=700)
    read = [(len(page), after) async for page, after in log_pages(journal, "r", whole=whole)]
    assert journal.pages == pages
    assert sum(size for size, _ in read) == found
    assert read[-1][1] is more


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_list_written_piece_by_piece_is_one_document(count: int) -> None:
    printed = StringIO()
    records = JsonList(printed.write)
    for _ in range(count):
        records.add(run(Status.RUNNING))
    records.end()
    whole = [json.loads(json_text(run(Status.RUNNING)))] * count
    assert printed.getvalue() == f"{json.dumps(whole, indent=2, ensure_ascii=False)}\n"


@pytest.mark.parametrize(
    ("limit", "pages", "found", "more"),
    [
        (1, [1], 1, True),
        (500, [500], 500, True),
        (501, [500, 1], 501, True),
        (1200, [500, 500, 200], 1200, False),
        (10**30, [500, 500, 500], 1200, False),
    ],
)
async def test_runs_are_read_in_pages(limit: int, pages: list[int], found: int, more: bool) -> None:
    journal = Tree(children=1200)
    read = [(len(page), after) async for page, after in run_pages(journal, limit=limit)]
    assert journal.pages == pages
    assert sum(size for size, _ in read) == found
    assert read[-1][1] is more


def test_only_the_innermost_task_in_doubt_counts() -> None:
    doubtful = DoubtfulTasks()
    paths = [("a",), ("a", "b"), ("a", "b", "c"), ("a", "d"), ("e",), ("e", "f"), ("g",)]
    for path in paths:
        kind = None if path in (("a", "b"), ("e", "f")) else "unknown_outcome"
        doubtful.add(task(*path, name="T", kind=kind))
    assert [it.path for it in doubtful.tasks] == [("a", "b", "c"), ("a", "d"), ("e",), ("g",)]
