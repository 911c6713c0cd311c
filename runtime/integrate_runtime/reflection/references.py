"""Objects and constructor arguments that generated packages and bindings name as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, cast


def load_reference(reference: str) -> Any:
    """What ``module:Class.attribute`` names, or the module where there is no colon.

    Raises:
        ImportError: there is no such module.
        AttributeError: it has no such attribute.
    """
    module, _, attributes = reference.partition(":")
    found: Any = import_module(module)
    for name in attributes.split(".") if attributes else ():
        found = getattr(found, name)
    return found


def filled_in(value: object, credentials: Mapping[str, str]) -> object:
    """A binding's argument with credentials in the place of their names.

    ``"$name"`` is the credential of that name, ``"$name?"`` one that there need not be, and
    ``{"new": "module:Class", ...}`` an instance of the class, made with the other entries, of which
    ``"set"`` has attributes that it is given then. Lists and mappings are filled in as well.

    Raises:
        IntegrationError: a credential is missing.
    """
    if isinstance(value, str):
        return credentials[value[1:].removesuffix("?")] if value.startswith("$") else value
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, object]", value)
        made = {name: filled_in(item, credentials) for name, item in entries.items()}
        return _instance(made) if "new" in made else made
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return [filled_in(item, credentials) for item in cast("Sequence[object]", value)]
    return value


def _instance(entries: Mapping[str, Any]) -> object:
    arguments = {name: item for name, item in entries.items() if name not in ("new", "set")}
    instance = load_reference(str(entries["new"]))(**arguments)
    for name, item in entries.get("set", {}).items():
        setattr(instance, name, item)
    return instance


def is_absent(value: object, credentials: Mapping[str, str]) -> bool:
    """Whether an argument stands for a credential that there need not be, and is not."""
    optional = isinstance(value, str) and value.startswith("$") and value.endswith("?")
    return optional and str(value)[1:-1] not in credentials
