"""Heavy modules are imported at their first use, not with the runtime."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import integrate_runtime
import pytest


def loaded_by(statement: str) -> set[str]:
    script = (
        f"import sys; before = set(sys.modules); {statement}; print(*(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import integrate_runtime", {"dataclasses", "asyncio", "pydantic"}),
        (
            "from integrate_runtime import Label, Namespace, Operation",
            {"asyncio", "pydantic", "integrate_runtime.integrations.integration"},
        ),
        (
            "from integrate_runtime import ErrorRules, Integration, SdkBinding",
            {"asyncio", "pydantic", "integrate_runtime.engines"},
        ),
        (
            "from integrate_runtime import IO, LocalEngine",
            {
                "pydantic",
                "githubkit",
                "httpx",
                "cryptography",
                "typing_extensions",
                "uuid",
                "concurrent.futures.thread",
                "integrate_runtime.engines.local.sqlite.reader",
                "integrate_runtime.contracts.records",
                "integrate_runtime.integrations.integration",
                "integrate_runtime.secrets.redaction",
            },
        ),
    ],
)
def test_heavy_modules_wait_for_their_first_use(statement: str, absent: set[str]) -> None:
    assert not loaded_by(statement) & absent


def test_every_public_name_is_there() -> None:
    for name in integrate_runtime.__all__:
        assert getattr(integrate_runtime, name) is not None
    assert set(integrate_runtime.__all__) <= set(dir(integrate_runtime))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = integrate_runtime.nothing


def test_checkers_see_the_names_that_are_loaded_lazily() -> None:
    source = Path(integrate_runtime.__file__).read_text()
    imported = {
        alias.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.level == 1
        for alias in node.names
    }
    assert imported == set(integrate_runtime.__all__)
