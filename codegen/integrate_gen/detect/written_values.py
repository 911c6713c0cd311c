"""Constructor arguments as a user writes them on the command line, read by their annotations."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from dataclasses import replace

from .constructor_arguments import constructor_arguments
from .constructors import Construction

_BOOLEANS = {"false": False, "true": True}


def with_written_values(stated: Construction, cls: type) -> Construction:
    """Return a construction with the values of its texts, as a class takes them.

    A text is TOML if it can be, as ``false`` and ``[1, 2]``, otherwise a text; ``1.45`` for a
    parameter ``version: str`` is a text as well.
    """
    if not stated.written:
        return stated
    arguments = constructor_arguments(cls)
    values = {
        name: _value(text, arguments[name].types if name in arguments else ())
        for name, text in stated.written.items()
    }
    return replace(stated, init={**stated.init, **values}, written={})


def _value(text: str, types: Collection[str]) -> object:
    """Return the value of a text for a parameter of some types, none if they are unknown."""
    try:
        value: object = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        is_boolean = "bool" in types and "str" not in types
        return _BOOLEANS.get(text.lower(), text) if is_boolean else text
    if type(value) in (str, list, dict) or type(value).__name__ in types:
        return value
    if type(value) is int and "float" in types:
        return float(value)
    return text if "str" in types else value
