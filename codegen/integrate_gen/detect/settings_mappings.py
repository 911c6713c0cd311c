"""Settings that a constructor takes in one mapping, as ``Client({"apiToken": "..."})`` does.

No signature names them, but the constructor's source reads them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def read_settings(constructors: Iterable[ast.AST]) -> dict[str, str]:
    """Return the settings that constructors read, ``config["apiToken"]`` or ``config.get(...)``.

    Returns:
        Names of the settings as the SDK spells them, by their names in Python.
    """
    read = (name for tree in constructors for node in ast.walk(tree) for name in _read(node))
    return {_HUMP.sub("_", name).lower(): name for name in dict.fromkeys(read)}


def _read(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Subscript(slice=ast.Constant(value=str(name)), ctx=ast.Load()):
            yield name
        case ast.Call(
            func=ast.Attribute(attr="get" | "pop"), args=[ast.Constant(value=str(name)), *_]
        ):
            yield name
        case _:
            pass
