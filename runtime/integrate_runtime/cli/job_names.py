"""Jobs in the files of a folder, for completion: the files are read, and nothing is imported."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

_LOOKED_AT = 5000
"""Number of files and folders that are looked at, so that the shell answers soon anywhere."""
_NOT_PYTHON = "node_modules"


def job_names(folder: Path, beginning: str) -> list[str]:
    """Return the names ``module:job`` with a beginning, for the modules below a folder.

    A job is a function of the module with a decorator that is called ``job``.
    """
    return [
        name
        for module, path in islice(_found(folder, "", beginning), _LOOKED_AT)
        if path.suffix == ".py"
        for job in _jobs(path)
        if (name := f"{module}:{job}").startswith(beginning)
    ]


def _found(folder: Path, package: str, beginning: str) -> Iterator[tuple[str, Path]]:
    """Yield the modules whose jobs may have the beginning, and the folders around them."""
    for path in _entries(folder):
        name = f"{package}{path.stem}"
        if path.suffix == ".py" and _may_begin(f"{name}:", beginning):
            yield name, path
        elif _is_package(path) and _may_begin(f"{name}.", beginning):
            yield name, path
            yield from _found(path, f"{name}.", beginning)


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.stem.isidentifier())
    except OSError:
        return []


def _is_package(path: Path) -> bool:
    """Whether a path is a folder that may have modules, and no environment."""
    is_folder = not path.suffix and path.is_dir() and not path.is_symlink()
    return is_folder and path.name != _NOT_PYTHON and not (path / "pyvenv.cfg").exists()


def _may_begin(name: str, beginning: str) -> bool:
    return name.startswith(beginning) or beginning.startswith(name)


def _jobs(file: Path) -> Iterator[str]:
    """Yield the jobs of a module; none if it cannot be read."""
    try:
        source = file.read_text(encoding="utf-8")
        if "job" not in source:
            return
        with warnings.catch_warnings(action="ignore"):
            module = ast.parse(source)
    except (OSError, ValueError, SyntaxError, RecursionError, MemoryError):
        return
    for statement in module.body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef) and any(
            map(_is_job, statement.decorator_list)
        ):
            yield statement.name


def _is_job(decorator: ast.expr) -> bool:
    """Whether a decorator is ``@job(...)`` or ``@module.job(...)``."""
    match decorator:
        case ast.Call(func=ast.Name(id="job") | ast.Attribute(attr="job")):
            return True
        case _:
            return False
