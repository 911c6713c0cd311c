"""Installation of each wheel into an empty environment."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.packaging.wheels import BIN, ROOT, run


@pytest.fixture
def environment(tmp_path: Path, wheels: Path) -> Environment:
    return Environment(tmp_path / "env", wheels)


class Environment:
    """Empty virtual environment in which the wheels can be installed."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder = folder
        self.wheels = wheels
        done = run(BIN / "uv", "venv", "--quiet", "--python", sys.executable, folder, cwd=wheels)
        assert done.returncode == 0, done.stderr

    def install(self, *names: str, extra: str = "") -> None:
        """Install wheels by name, with their requirements from the registry."""
        command = [BIN / "uv", "pip", "install", "--quiet", "--python", self.folder / "bin/python"]
        wheels = [f"{next(self.wheels.glob(f'{name}-*.whl'))}{extra}" for name in names]
        pins = ["--constraint", ROOT / "requirements.lock", "--find-links", self.wheels]
        done = run(*command, *pins, *wheels, cwd=self.wheels)
        assert done.returncode == 0, done.stderr

    def python(self, script: str) -> str:
        done = run(self.folder / "bin/python", "-c", script, cwd=self.folder)
        assert done.returncode == 0, done.stderr
        return done.stdout


def test_the_contents_of_the_wheels(wheels: Path) -> None:
    names = {
        path.name.partition("-")[0]: set(ZipFile(path).namelist()) for path in wheels.glob("*.whl")
    }
    assert names.keys() == {
        "integrate_gen",
        "integrate_runtime",
        "integrate_github",
        "integrate_openai",
        "integrate_typeform",
    }
    templates = {f"integrate_gen/templates/{p.name}" for p in (ROOT / "templates").iterdir()}
    assert templates <= names["integrate_gen"]
    assert "integrate_gen/providers/github.toml" in names["integrate_gen"]
    for name, files in names.items():
        assert f"{name}/py.typed" in files
    assert "integrate_github/integrate.lock" in names["integrate_github"]
    assert "integrate_openai/beta/agents/sessions/subagents/turns/items.py" in (
        names["integrate_openai"]
    )


def test_the_generator_generates_from_its_wheel(environment: Environment, tmp_path: Path) -> None:
    environment.install("integrate_gen", extra="[github]")
    committed = ROOT / "generated" / "integrate_github"
    written = tmp_path / "out" / "integrate_github"
    written.mkdir(parents=True)
    shutil.copy(committed / "integrate.lock", written)  # it has the proof, which is kept
    shutil.copy(committed / "LICENSE", written)
    shutil.copy(ROOT / "integrate.toml", tmp_path)
    done = run(environment.folder / "bin/integrate-gen", "github", "--out", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert {p.relative_to(written): p.read_bytes() for p in written.rglob("*") if p.is_file()} == {
        p.relative_to(committed): p.read_bytes()
        for p in committed.rglob("*")
        if p.is_file() and p.suffix != ".pyc"
    }


def test_without_the_sdk_the_generator_names_the_package_to_install(
    environment: Environment, tmp_path: Path
) -> None:
    environment.install("integrate_gen")
    done = run(environment.folder / "bin/integrate-gen", "github", cwd=tmp_path)
    assert done.returncode == 2
    assert "error: The SDK githubkit is not installed; run: pip install 'githubkit>=" in done.stderr


def test_the_package_needs_nothing_of_the_generator(environment: Environment) -> None:
    environment.install("integrate_github", "integrate_runtime")
    script = """
import importlib, importlib.util, pkgutil, integrate_github
modules = [m.name for m in pkgutil.iter_modules(integrate_github.__path__)]
for module in modules:
    importlib.import_module(f"integrate_github.{module}")
absent = [n for n in ("integrate_gen", "jinja2", "libcst", "black", "typer")
          if importlib.util.find_spec(n) is None]
print(len(modules), len(absent), integrate_github.Github().issues.create)
"""
    modules, absent, method = environment.python(script).split(maxsplit=2)
    assert (modules, absent) == ("48", "5")
    assert "Issues.create" in method


def test_the_runtime_runs_a_job_on_its_own(environment: Environment) -> None:
    environment.install("integrate_runtime")
    script = """
import asyncio
from integrate_runtime import IO, LocalEngine, RunContext, Task, job

async def double(task: Task, io: IO) -> int:
    return 42

@job(id="answer", version="1")
async def answer(payload: None, io: IO, ctx: RunContext) -> int:
    return await io.run_task("double", double)

async def main() -> None:
    async with LocalEngine() as engine:
        print(await engine.run(answer, None))

asyncio.run(main())
"""
    (environment.folder / "job.py").write_text(script)
    assert environment.python("import job") == "42\n"
