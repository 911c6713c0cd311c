"""``integrate-gen SDK --plan``, as a process."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.codegen.cli.commands import integrate_gen

SHOP = """
from collections.abc import AsyncIterator

class Things:
    METHODS

class Shop:
    def __init__(self, token: str):
        self.things = Things()
"""


KEPT = "async def get(self, id: int) -> str: ..."


@pytest.fixture
def shop(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return the command for a small SDK that has a generated package, and then other methods."""
    (tmp_path / "integrate.toml").write_text('[providers.shop]\npackage = "shop"\n')
    (tmp_path / "shop").mkdir()

    def run(*arguments: str, methods: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "shop" / "__init__.py").write_text(SHOP.replace("METHODS", methods))
        return integrate_gen(
            "shop",
            *arguments,
            cwd=tmp_path,
            PYTHONPATH=str(tmp_path),
            PYTHONDONTWRITEBYTECODE="1",
        )

    assert run("-q", methods=KEPT).returncode == 0
    return run


@pytest.mark.parametrize(
    ("methods", "severity", "code"),
    [
        (f"{KEPT}\n    async def new(self) -> int: ...", "risky", 0),
        (KEPT.replace("id: int", "id: int = 1"), "risky", 0),
        (KEPT.replace("-> str", "-> str | None"), "breaking", 1),
        (KEPT.replace("-> str", "-> str | None"), "risky", 1),
    ],
)
def test_a_plan_fails_from_the_severity_on_that_one_names(
    shop: Callable[..., subprocess.CompletedProcess[str]], methods: str, severity: str, code: int
) -> None:
    done = shop("--plan", "--fail-on", severity, methods=methods)
    assert (done.returncode, done.stderr) == (code, "reading shop\n")


def test_a_plan_for_people(shop: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    methods = f"{KEPT}\n    async def new(self) -> int: ..."
    markdown = shop("--plan", "--markdown", methods=methods).stdout
    assert markdown.startswith("### generated/integrate_shop: ")
    assert "; a minor version\n" in markdown
    assert "`things.new`" in markdown


def test_a_plan_says_why_a_task_is_gone(
    shop: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    methods = KEPT.replace("-> str", "-> AsyncIterator[str]")
    done = shop("--plan", methods=methods)
    assert "breaking things.get is gone: it returns a stream; reachable" in done.stdout
