"""An environment of its own for each SDK: what the generator and the runtime need, and the SDK."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from survey.sdks import SurveyedSdk

ROOT = Path(__file__).parent.parent
LOCK = Path(__file__).with_name("requirements.lock")
WORK = ROOT / ".survey"
"""Environments and generated packages; nothing of it is committed."""

_UV = Path(sys.executable).with_name("uv")
_PROJECTS = (ROOT / "pyproject.toml", ROOT / "runtime" / "pyproject.toml")
_SOURCES = (ROOT / "codegen", ROOT / "runtime", ROOT)


@dataclass(frozen=True, slots=True)
class Environment:
    """A Python with one SDK in it; the generator and the runtime are this checkout's.

    Attributes:
        python: Its interpreter.
        project: The folder that the SDK's package is generated in.
    """

    python: Path
    project: Path

    def run(self, *arguments: str, timeout: float = 900) -> subprocess.CompletedProcess[str]:
        """Run ``python -m`` with these arguments in the project's folder.

        Raises:
            subprocess.TimeoutExpired: it takes longer than ``timeout`` seconds.
        """
        return subprocess.run(
            [str(self.python), "-m", *arguments],
            cwd=self.project,
            env={**os.environ, **self.variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
        )

    @property
    def variables(self) -> Mapping[str, str]:
        """What a process needs to import the generator, the runtime and the package."""
        path = (*_SOURCES, self.project / "generated")
        return {"PYTHONPATH": os.pathsep.join(map(str, path)), "NO_COLOR": "1", "COLUMNS": "200"}

    @property
    def checked_path(self) -> tuple[Path, ...]:
        """What a type checker finds beside the SDK: the runtime and the package."""
        return (ROOT / "runtime", self.project / "generated")

    @property
    def site_packages(self) -> Path:
        """Where its distributions are."""
        return next((self.python.parent.parent / "lib").glob("python*")) / "site-packages"


def this_environment(project: Path) -> Environment:
    """The running interpreter's environment, for an SDK that is in it already."""
    return Environment(Path(sys.executable), project)


def fresh_environment(sdk: SurveyedSdk) -> Environment:
    """The SDK's environment, with an empty folder to generate its package in."""
    made = make_environment(sdk)
    shutil.rmtree(made.project, ignore_errors=True)
    made.project.mkdir(parents=True)
    return made


def make_environment(sdk: SurveyedSdk) -> Environment:
    """The SDK's environment; one that was made for the same versions is used again."""
    folder = WORK / sdk.name
    made = Environment(folder / "env" / "bin" / "python", folder / "project")
    mark, wanted = folder / "env" / "made-for", _digest(sdk.install)
    if not mark.is_file() or mark.read_text() != wanted:
        shutil.rmtree(folder / "env", ignore_errors=True)
        _install(made.python, sdk.install)
        mark.write_text(wanted)
    return made


def lock(sdks: Sequence[SurveyedSdk]) -> None:
    """Resolve ``requirements.lock`` anew, for all SDKs together."""
    wanted = "\n".join(requirement for sdk in sdks for requirement in sdk.install)
    command = ["pip", "compile", "--quiet", "--upgrade", "--python-version", "3.11"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "-", *map(str, _PROJECTS)]
    _uv(*command, "--output-file", str(LOCK), given=wanted)


def _install(python: Path, requirements: Sequence[str]) -> None:
    _uv("venv", "--quiet", "--python", sys.executable, str(python.parent.parent))
    projects = [part for project in _PROJECTS for part in ("--requirement", str(project))]
    where = ["--quiet", "--python", str(python), "--constraint", str(LOCK)]
    _uv("pip", "install", *where, *projects, *requirements)


def _digest(requirements: Sequence[str]) -> str:
    parts = [*requirements, LOCK.read_text(), *(path.read_text() for path in _PROJECTS)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _uv(*arguments: str, given: str | None = None) -> None:
    subprocess.run([str(_UV), *arguments], input=given, text=True, check=True, cwd=ROOT)
