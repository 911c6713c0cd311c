"""The Jinja environment, strict and without globals or filters that compute."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FunctionLoader, StrictUndefined

from integrate_gen.model.toml import toml_value

from .layout import literal

_SUFFIX = ".jinja"


def render_template(name: str, context: dict[str, object]) -> str:
    """Render the template ``name`` (without its suffix); an undefined name is an error."""
    return _environment().get_template(name).render(context)


def templates_digest() -> str:
    """Return the SHA-256 of all templates' names and texts."""
    digest = hashlib.sha256()
    for entry in sorted(_folder().iterdir(), key=lambda item: item.name):
        if entry.name.endswith(_SUFFIX):
            digest.update(f"{entry.name}\0{entry.read_text(encoding='utf-8')}\0".encode())
    return digest.hexdigest()


@cache  # one environment, which keeps the compiled templates
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the output is Python, and verified before it is written
    )
    filters: dict[str, Any] = cast("Any", environment).filters  # Jinja's types do not cover it
    filters |= {"cell": _cell, "literal": literal, "paragraphs": _paragraphs, "prose": _prose}
    filters["toml"] = toml_value
    return environment


def _prose(value: object) -> str:
    """Escape a text for one line of a docstring."""
    line = " ".join(str(value).split())
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _paragraphs(text: str) -> str:
    """Escape a text of several lines for a docstring; the lines keep their indentation."""
    lines = (_printable(line).rstrip() for line in text.splitlines())
    return "\n".join(line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines)


def _printable(line: str) -> str:
    return "".join(char if char.isprintable() else " " for char in line)


def _cell(value: object) -> str:
    """Escape a text for a cell of a Markdown table."""
    line = " ".join(str(value).split())
    return line.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def _source(name: str) -> str:
    return (_folder() / f"{name}{_SUFFIX}").read_text(encoding="utf-8")


def _folder() -> Traversable:
    """Return the folder of the templates, which differs between wheel and checkout."""
    shipped = files("integrate_gen") / "templates"
    return shipped if shipped.is_dir() else Path(__file__).parents[3] / "templates"
