"""An SDK that tries to inject code: the generated code follows the model and runs none of it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from integrate_gen.committed.lock import LOCK_FILE
from integrate_gen.committed.publish import publish
from integrate_gen.emit.finish import finish_files
from integrate_gen.emit.render import module_path, render
from integrate_gen.emit.verify import verify_file
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

TABLE = {
    "package": "hostile",
    "client": "hostile:Client",
    "async": {"style": "only"},
    "class": "Hostile",
}


PROVIDER = parse_provider("hostile", TABLE, "test")


@pytest.fixture
def package(toys: Path) -> Package:
    return assemble(load_sdk(PROVIDER), PROVIDER)


@pytest.fixture
def files(package: Package) -> dict[str, str]:
    return finish_files(package, render(package, PROVIDER))


def test_the_generated_code_follows_the_model(package: Package, files: dict[str, str]) -> None:
    (things,) = package.modules
    path = module_path(things)
    verify_file(package.name, path, files[path], things)
    assert set(files) == {
        ".gitattributes",
        "README.md",
        "__init__.py",
        "_errors.py",
        "_integration.py",
        "models.py",
        "py.typed",
        "things.py",
    }


def test_expressions_that_would_run_code_are_refused_with_a_reason(package: Package) -> None:
    failed = {skip.path: skip.reason for skip in package.ledger.failed}
    assert failed.keys() == {
        "things.annotation_call",
        "things.annotation_lambda",
    }
    assert all("is not plain enough to be copied" in reason for reason in failed.values())
    skipped = {skip.path: skip.reason for skip in package.ledger.skipped}
    unnameable = [
        path for path, reason in skipped.items() if reason == "its name is not an identifier"
    ]
    assert len(unnameable) == 3
    assert all(path.isascii() and "\n" not in path for path in unnameable)


def test_a_default_that_would_run_code_is_left_to_the_sdk(files: dict[str, str]) -> None:
    assert "        name: str = SDK_DEFAULT," in files["things.py"].splitlines()


def test_injected_text_stays_text(files: dict[str, str]) -> None:
    text = files["things.py"]
    kept = [n.value for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Constant)]
    assert any(isinstance(value, str) and value.startswith('a"\n') for value in kept)
    assert "link" not in text
    assert 'strike("path")' not in text


def test_importing_the_package_runs_no_injected_code(
    files: dict[str, str], toys: Path, tmp_path: Path
) -> None:
    """The SDK is importable in the process: its own code may run, and no copy of it."""
    publish(tmp_path / "integrate_hostile", {**files, LOCK_FILE: "{}"})
    proof = tmp_path / "proof"
    script = "import integrate_hostile.things, integrate_hostile._integration"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{tmp_path}:{toys}", "HOSTILE_PROOF": str(proof)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert set(proof.read_text().splitlines()) == {"the SDK itself"}
