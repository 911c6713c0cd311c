"""Virtual environments, one for each SDK, with the dependencies of generator and runtime."""

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
"""Folder of environments and generated packages, which are not committed."""

_UV = Path(sys.executable).with_name("uv")
_PROJECTS = (ROOT / "pyproject.toml", ROOT / "runtime" / "pyproject.toml")
_SOURCES = (ROOT / "codegen", ROOT / "runtime", ROOT)


@dataclass(frozen=True, slots=True)
class Environment:
    """Environment with one SDK, which uses the generator and the runtime of this checkout.

    Attributes:
        python: Interpreter of the environment.
        project: Folder in which the SDK's package is generated.
    """

    python: Path
    project: Path

    def run(self, *arguments: str, timeout: float = 900) -> subprocess.CompletedProcess[str]:
        """Run ``python -m`` with these arguments in the project's folder.

        Raises:
            subprocess.TimeoutExpired: The process takes longer than ``timeout`` seconds.
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
        """Environment variables that make the generator, the runtime and the package importable."""
        path = (*_SOURCES, self.project / "generated")
        return {"PYTHONPATH": os.pathsep.join(map(str, path)), "NO_COLOR": "1", "COLUMNS": "200"}

    @property
    def checked_path(self) -> tuple[Path, ...]:
        """Folders that a type checker needs besides the SDK: the runtime and the package."""
        return (ROOT / "runtime", self.project / "generated")

    @property
    def site_packages(self) -> Path:
        """Folder of the installed distributions."""
        return next((self.python.parent.parent / "lib").glob("python*")) / "site-packages"


def this_environment(project: Path) -> Environment:
    """Return the environment of the running interpreter, for an SDK that is installed in it."""
    return Environment(Path(sys.executable), project)


def fresh_environment(sdk: SurveyedSdk) -> Environment:
    """Return the SDK's environment with an empty project folder."""
    environment = make_environment(sdk)
    shutil.rmtree(environment.project, ignore_errors=True)
    environment.project.mkdir(parents=True)
    return environment


def make_environment(sdk: SurveyedSdk) -> Environment:
    """Return the SDK's environment; an existing one with the same versions is reused."""
    folder = WORK / sdk.name
    environment = Environment(folder / "env" / "bin" / "python", folder / "project")
    stamp, digest = folder / "env" / "digest", _digest(sdk.install)
    if not stamp.is_file() or stamp.read_text() != digest:
        shutil.rmtree(folder / "env", ignore_errors=True)
        _install(environment.python, sdk.install)
        stamp.write_text(digest)
    return environment


def lock(sdks: Sequence[SurveyedSdk]) -> None:
    """Write ``requirements.lock``, resolved for all SDKs together."""
    requirements = "\n".join(requirement for sdk in sdks for requirement in sdk.install)
    command = ["pip", "compile", "--quiet", "--upgrade", "--python-version", "3.11"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url"]
    command += ["--no-emit-package", "integrate-runtime", "-", *map(str, _PROJECTS)]
    _uv(*command, "--output-file", str(LOCK), stdin=requirements)


def _install(python: Path, requirements: Sequence[str]) -> None:
    _uv("venv", "--quiet", "--python", sys.executable, str(python.parent.parent))
    projects = [part for project in _PROJECTS for part in ("--requirement", str(project))]
    options = ["--quiet", "--python", str(python), "--constraint", str(LOCK)]
    _uv("pip", "install", *options, *projects, *requirements)


def _digest(requirements: Sequence[str]) -> str:
    parts = [*requirements, LOCK.read_text(), *(path.read_text() for path in _PROJECTS)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _uv(*arguments: str, stdin: str | None = None) -> None:
    subprocess.run([str(_UV), *arguments], input=stdin, text=True, check=True, cwd=ROOT)
