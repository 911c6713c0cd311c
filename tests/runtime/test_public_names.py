"""The public modules export lazily; examples and generated packages import nothing else."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import textwrap
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PUBLIC = [
    "integrate_runtime",
    "integrate_runtime.codecs",
    "integrate_runtime.contracts",
    "integrate_runtime.testing",
]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLES = sorted((ROOT / "examples").rglob("*.py"))

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("module", PUBLIC)
def test_every_name_of_all_can_be_imported(module: str) -> None:
    loaded = import_module(module)
    assert loaded.__all__ == sorted(set(loaded.__all__), key=_isort_order)
    for name in loaded.__all__:
        assert getattr(loaded, name) is not None
    assert set(loaded.__all__) <= set(dir(loaded))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = loaded.nothing


def _isort_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions, as ruff sorts ``__all__``."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


@pytest.mark.parametrize("module", PUBLIC)
def test_type_checkers_see_every_name_of_all(module: str) -> None:
    loaded = import_module(module)
    assert loaded.__file__ is not None
    imported = {
        alias.name
        for node in ast.walk(ast.parse(Path(loaded.__file__).read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (node.level == 1 or (node.module or "").startswith("integrate_runtime."))
        for alias in node.names
    }
    assert imported == set(loaded.__all__)


@pytest.mark.parametrize("module", PUBLIC)
def test_a_docstring_says_that_its_module_is_public(module: str) -> None:
    assert "\nPublic: " in (import_module(module).__doc__ or "")


@pytest.mark.parametrize("module", PUBLIC)
def test_importing_a_public_module_loads_no_other_module(module: str) -> None:
    script = (
        f"import sys, {module}; print(*(m for m in sys.modules if m.startswith('integrate_'))); "
        "print(*({'asyncio', 'dataclasses', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    ours, costly = done.stdout.split("\n")[:2]
    assert set(ours.split()) == {"integrate_runtime", module}
    assert costly == ""


@pytest.mark.parametrize("path", [*PAGES, *EXAMPLES], ids=lambda path: path.name)
def test_examples_import_public_names_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    blocks = [text] if path.suffix == ".py" else _BLOCK.findall(text)
    wrong = [name for block in blocks for name in _imported(block) if not _is_public(name)]
    assert wrong == []


def test_generated_packages_import_the_root_alone() -> None:
    imported = {
        name.partition(":")[0]
        for path in (ROOT / "generated").rglob("*.py")
        for name in _imported(path.read_text(encoding="utf-8"))
    }
    assert imported == {"integrate_runtime"}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_pages_that_users_read_name_public_modules_only(path: Path) -> None:
    if path.name in ("architecture.md", "performance.md", "CONTRIBUTING.md"):
        pytest.skip("for those who work on the project itself")
    text = path.read_text(encoding="utf-8")
    loggers = {"integrate_runtime.runs", "integrate_runtime.tasks"}
    named = set(re.findall(r"\bintegrate_runtime(?:\.\w+)+", text)) - loggers
    assert [name for name in sorted(named) if not _is_public(name)] == []


@pytest.mark.parametrize(
    ("block", "names"),
    [
        ("from integrate_runtime import IO as Tools", ["integrate_runtime:IO"]),
        ("import integrate_runtime.base.clock", ["integrate_runtime.base.clock"]),
        ("    from integrate_runtime.codecs import Codec", ["integrate_runtime.codecs:Codec"]),
        ("import asyncio", []),
        ("async with engine:\n    ...", []),
    ],
)
def test_imports_are_found(block: str, names: list[str]) -> None:
    assert _imported(block) == names


def _imported(block: str) -> list[str]:
    """Names that a block of code imports from the runtime, as ``module`` or ``module:name``."""
    names: list[str] = []
    # An example may await outside of a function.
    for node in ast.walk(ast.parse(textwrap.dedent(block))):
        if isinstance(node, ast.ImportFrom):
            names += [f"{node.module}:{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    return [name for name in names if re.match(r"integrate_runtime\b", name)]


def _is_public(name: str) -> bool:
    module, _, attribute = name.partition(":")
    if module in PUBLIC:
        return not attribute or attribute in import_module(module).__all__
    parent, _, last = module.rpartition(".")
    return parent in PUBLIC and not attribute and last in import_module(parent).__all__
