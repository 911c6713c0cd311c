"""Order of the tests, which may be random, and in which modules that wait are spread."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest

from tests.support.order import shuffled, spread

ROOT = Path(__file__).parents[1]
MODULE = "def test_1(): pass\ndef test_2(): pass\ndef test_3(): pass\n"


def group_of(item: str) -> str | None:
    return item[0] if item[0].isupper() else None


@pytest.mark.parametrize(
    ("items", "ordered"),
    [
        ("a1 b1 c1 d1 A1 A2 B1", "A1 A2 a1 b1 B1 c1 d1"),
        ("a1 A1 b1 A2 c1", "A1 A2 a1 b1 c1"),
        ("A1 B1", "A1 B1"),
        ("a1 b1", "a1 b1"),
        ("", ""),
    ],
)
def test_groups_are_spread_and_keep_their_order(items: str, ordered: str) -> None:
    assert spread(items.split(), group_of) == ordered.split()


def module_of(item: str) -> str:
    return item[0]


def test_groups_and_their_items_are_shuffled_by_a_seed() -> None:
    items = [f"{module}{number}" for module in "abcd" for number in range(4)]
    orders = [shuffled(items, module_of, seed) for seed in range(20)]
    assert orders == [shuffled(items, module_of, seed) for seed in range(20)]
    assert len({tuple(order) for order in orders}) == 20
    for order in orders:
        assert sorted(order) == items
        assert len([*groupby(order, module_of)]) == 4
    assert len({"".join(module for module, _ in groupby(order, module_of)) for order in orders}) > 5


def order_of(folder: Path, *options: str) -> tuple[list[str], str]:
    """Return the tests that pytest runs, in order, and the seed that it prints."""
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        [*command, "-p", "tests.conftest", "-v", *options, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    told = re.search(r"^order of the tests: random, --seed (\d+)$", done.stdout, re.M)
    names = dict.fromkeys(re.findall(r"test_\w\.py::test_\d", done.stdout))
    return [*names], told[1] if told else ""


def test_the_tests_run_in_a_random_order_that_its_seed_repeats(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"test_{name}.py").write_text(MODULE)
    order, seed = order_of(tmp_path, "--order", "random")
    assert sorted(order) == [f"test_{name}.py::test_{n}" for name in "abc" for n in (1, 2, 3)]
    assert order_of(tmp_path, "--order", "random", "--seed", seed, "-n", "1") == (order, seed)
