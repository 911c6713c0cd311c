"""The use of a generated package: the option that makes it installable, and how it is imported."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from integrate_gen.emit.distribution import PROJECT_FILE
from integrate_gen.model.package import Package
from integrate_gen.pipeline import Build

from .console import stdout

DistributionOption = Annotated[
    bool,
    typer.Option(
        "--distribution",
        help="Write pyproject.toml into the package's folder, so that pip installs it.",
    ),
]


def import_statement(package: Package) -> str:
    """Return the line that imports the integration of a package."""
    return f"from {package.name} import {package.class_name}"


def print_use(generated: Build, folder: Path) -> None:
    """Print how a generated package is imported, which is the last line of a generation."""
    statement = import_statement(generated.package)
    if _is_importable(folder):
        stdout.print(f"Import it: {statement}")
    elif PROJECT_FILE in generated.files:
        stdout.print(f"Install it with pip install --editable {folder}, and import it: {statement}")
    else:
        stdout.print(
            f"Put {folder.parent} on the path (PYTHONPATH={folder.parent}), or write an "
            f"installable package with --distribution, and import it: {statement}"
        )


def _is_importable(folder: Path) -> bool:
    """Whether programs of this environment, started in the working directory, find a package."""
    parent = folder.parent.resolve()
    return parent == Path.cwd() or any(parent == Path(entry).resolve() for entry in sys.path[1:])
