"""Virtual environments, one for each SDK, with the dependencies of generator and runtime."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from survey.processes import Done, run
from survey.sdks import SurveyedSdk

ROOT = Path(__file__).parent.parent
WORK = ROOT / "build" / "survey"
"""Folder of environments and generated packages, which are not committed."""

_UV = Path(sys.executable).with_name("uv")
_PROJECTS = (ROOT / "pyproject.toml", ROOT / "runtime" / "pyproject.toml")
_SOURCES = (ROOT / "codegen", ROOT / "runtime", ROOT)
_INSTALL_SECONDS = 600


class InstallError(Exception):
    """An SDK could not be installed."""


@dataclass(frozen=True, slots=True)
class Environment:
    """Environment with one SDK, which uses the generator and the runtime of this checkout.

    Attributes:
        python: Interpreter of the environment.
        project: Folder in which the SDK's package is generated.
    """

    python: Path
    project: Path

    def run(self, *arguments: str, timeout: float = 900) -> Done:
        """Run ``python -m`` with these arguments in the project's folder, in bounded time."""
        command = [str(self.python), "-m", *arguments]
        return run(command, self.project, timeout, self.variables)

    def package(self, module: str) -> Path:
        """Return the folder of a generated package."""
        return self.project / "generated" / module

    @property
    def variables(self) -> Mapping[str, str]:
        """Environment variables that make the generator, the runtime and the package importable.

        Bytecode is written as on a user's machine: an SDK is compiled once for all commands.
        """
        path = os.pathsep.join(map(str, (*_SOURCES, self.project / "generated")))
        written = {"PYTHONDONTWRITEBYTECODE": ""}
        return {"PYTHONPATH": path, "NO_COLOR": "1", "COLUMNS": "200", **written}

    @property
    def mypy_cache(self) -> Path:
        """Folder of mypy's results, one for each SDK, since several are checked at once."""
        return self.project.with_name("mypy")

    @property
    def checked_path(self) -> tuple[Path, ...]:
        """Folders that a type checker needs besides the SDK: the runtime and the package."""
        return (ROOT / "runtime", self.project / "generated")


def this_environment(project: Path) -> Environment:
    """Return the environment of the running interpreter, for an SDK that is installed in it."""
    return Environment(Path(sys.executable), project)


def make_environment(sdk: SurveyedSdk) -> Environment:
    """Return the SDK's environment; an existing one with the same versions is reused.

    Raises:
        InstallError: The SDK cannot be installed.
    """
    folder = WORK / sdk.name
    environment = Environment(folder / "env" / "bin" / "python", folder / "project")
    environment.project.mkdir(parents=True, exist_ok=True)
    stamp, digest = folder / "env" / "digest", _digest(sdk.install)
    if not stamp.is_file() or stamp.read_text() != digest:
        shutil.rmtree(folder / "env", ignore_errors=True)
        _install(environment.python, sdk.install)
        stamp.write_text(digest)
    return environment


def _install(python: Path, requirements: Sequence[str]) -> None:
    _uv("venv", "--quiet", "--python", sys.executable, str(python.parent.parent))
    # The generator requires the runtime, which no registry may have in this version.
    projects = ["--requirement", str(_PROJECTS[0]), "--editable", str(_PROJECTS[1].parent)]
    _uv("pip", "install", "--quiet", "--python", str(python), *projects, *requirements)


def _digest(requirements: Sequence[str]) -> str:
    parts = [*requirements, *(path.read_text() for path in _PROJECTS)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _uv(*arguments: str) -> None:
    done = run((_UV, *arguments), ROOT, _INSTALL_SECONDS)
    if done.code:
        raise InstallError(f"uv {arguments[0]} failed: {done.last_line}")
