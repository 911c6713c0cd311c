"""Methods of SDKs that tasks call, as the docstrings of generated packages name them.

The packages are read as text: what a journal names is never imported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from .addresses import web_address

_FEWEST_PARTS = 3
"""Number of parts of an operation: integration, namespace and method."""

_CALLS = re.compile(r"Calls ``([^`]+)``")
_SEE = re.compile(r"See (https?://\S+)")


@dataclass(frozen=True, slots=True)
class SdkSymbol:
    """A method of an SDK.

    Attributes:
        name: Its path from the SDK's client.
        url: Address of the API's documentation of it; None if the SDK tells none.
    """

    name: str
    url: str | None


def find_symbol(operation: str) -> SdkSymbol | None:
    """Return the SDK's method of an operation, if its generated package is installed here."""
    parts = operation.split(".")
    if len(parts) < _FEWEST_PARTS or not all(part.isidentifier() for part in parts):
        return None
    integration, *namespaces, method = parts
    package = find_spec(f"integrate_{integration}")
    if package is None or package.origin is None:
        return None
    text = _source(Path(package.origin).parent.joinpath(*namespaces))
    for found in re.finditer(rf"^    def {method}\(.*?(?=^    def |^class |\Z)", text, re.M | re.S):
        calls, see = _CALLS.search(found[0]), _SEE.search(found[0])
        if calls is not None:
            return SdkSymbol(calls[1], web_address(see[1]) if see is not None else None)
    return None


def _source(module: Path) -> str:
    """Return the source of a module or a package."""
    for file in (module.with_suffix(".py"), module / "__init__.py"):
        try:
            return file.read_text()
        except (OSError, ValueError):
            continue
    return ""
