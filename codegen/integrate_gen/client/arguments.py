"""A client's constructor arguments from a provider's ``init``, with dummies for credentials."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from integrate_gen.guard.sdk_code import load_object

_DUMMY = "introspection"
_ADDRESS = "https://introspection.invalid"
_IS_ADDRESS = re.compile(r"url|uri|endpoint|host|domain|server")


def made_argument(value: object) -> object:
    """What the constructor gets for one value of ``init``.

    A credential (``"$name"``) becomes a dummy, ``{ new = "module:Class", ... }`` an instance of
    that class, which is given the attributes in ``set``; every other value is itself; lists and
    tables are looked into.
    """
    if isinstance(value, str):
        return _dummy(value) if value.startswith("$") else value
    if isinstance(value, list | tuple):
        return [made_argument(item) for item in cast("list[object]", value)]
    if not isinstance(value, Mapping):
        return value
    entries = cast("Mapping[str, object]", value)
    made: dict[str, Any] = {name: made_argument(item) for name, item in entries.items()}
    return _instance(made) if "new" in made else made


def _instance(entries: Mapping[str, Any]) -> object:
    arguments = {name: item for name, item in entries.items() if name not in ("new", "set")}
    instance = load_reference(str(entries["new"]))(**arguments)
    for name, item in entries.get("set", {}).items():
        setattr(instance, name, item)
    return instance


def load_reference(reference: str) -> Any:
    """``module:Class.attribute``, or the module alone."""
    module, _, attributes = reference.partition(":")
    return load_object(module, attributes.split(".") if attributes else ())


def _dummy(credential: str) -> str:
    return _ADDRESS if _IS_ADDRESS.search(credential) else _DUMMY
