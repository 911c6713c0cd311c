"""Every cache of the project is one that the benchmark measures."""

from __future__ import annotations

import ast

from benchmarks.cache_workloads import WORKLOADS
from benchmarks.caches import (
    FOR_SPEED,
    HAND_WRITTEN,
    ROOT,
    SINGLE,
    cached_in,
    find_caches,
)


def test_every_cache_is_measured_or_single() -> None:
    assert find_caches() == sorted({*FOR_SPEED, *SINGLE})
    measured_in = {*FOR_SPEED.values(), *(workload for workload, _ in HAND_WRITTEN.values())}
    assert measured_in <= WORKLOADS.keys()


def test_the_documented_table_has_every_measured_cache() -> None:
    text = (ROOT / "docs" / "performance.md").read_text("utf-8")
    assert [name for name in (*FOR_SPEED, *HAND_WRITTEN) if f"| `{name}` |" not in text] == []


def test_caches_are_found_in_every_form() -> None:
    code = """
@cache
def plain(): ...

class C:
    @functools.cached_property
    def value(self): ...

    def method(self):
        @lru_cache(maxsize=1)
        def inner(): ...
        self.f = cache(partial(g))
"""
    assert list(cached_in(ast.parse(code), "")) == [
        "plain",
        "C.value",
        "C.method.<locals>.inner",
        "C.method.<locals>.(cache(partial(g)))",
    ]
