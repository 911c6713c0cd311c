"""Imports objects named by strings, and builds constructor arguments from data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, cast


def load_reference(reference: str) -> Any:
    """Import ``module:Class.attribute``, or a module if there is no colon.

    Raises:
        ImportError: If the module does not exist.
        AttributeError: If the module has no such attribute.
    """
    module, _, attributes = reference.partition(":")
    target: Any = import_module(module)
    for name in attributes.split(".") if attributes else ():
        target = getattr(target, name)
    return target


def load_namespace_class(
    classes: str | Sequence[str], steps: Sequence[str]
) -> tuple[Any, Sequence[str]]:
    """Import the class of a namespace that is constructed from the client.

    Args:
        classes: Module of the classes, or several, of which the first one that has the class
            counts. One part of a module may be a glob, for which the first step stands.
        steps: Names from the client on: what the glob stands for, the class, and those below it.

    Returns:
        The class, and the steps below it.

    Raises:
        ImportError: If the module, or the last of several, does not exist.
        AttributeError: If it has no such class.
    """
    *others, last = (classes,) if isinstance(classes, str) else classes
    for module in others:
        with suppress(AttributeError, ImportError):
            return _namespace_class(module, steps)
    return _namespace_class(last, steps)


def _namespace_class(module: str, steps: Sequence[str]) -> tuple[Any, Sequence[str]]:
    parts = module.split(".")
    if "*" in module:
        first, *steps = steps
        parts = [first if "*" in part else part for part in parts]
    name, *below = steps
    return load_reference(f"{'.'.join(parts)}:{name}"), below


def build_argument(value: object, credentials: Mapping[str, str]) -> object:
    """Build a constructor argument from its template in an SDK's binding.

    ====================================  ==================================================
    ``"$name"``                           the credential ``name``
    ``"$name?"``                          the credential ``name``, which is optional
    ``{"new": "module:Class", "a": 1}``   ``Class(a=1)``
    ``{"new": ..., "set": {"b": 2}}``     an instance whose attribute ``b`` is then set to 2
    other lists and mappings              a list or dict with each member built
    ====================================  ==================================================

    Raises:
        MissingCredential: If ``credentials`` lacks a credential.
    """
    if isinstance(value, str):
        return credentials[value[1:].removesuffix("?")] if value.startswith("$") else value
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, object]", value)
        built = {name: build_argument(item, credentials) for name, item in entries.items()}
        return _instance(built) if "new" in built else built
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return [build_argument(item, credentials) for item in cast("Sequence[object]", value)]
    return value


def _instance(entries: Mapping[str, Any]) -> object:
    arguments = {name: item for name, item in entries.items() if name not in ("new", "set")}
    instance = load_reference(str(entries["new"]))(**arguments)
    for name, item in entries.get("set", {}).items():
        setattr(instance, name, item)
    return instance


def template_at(templates: Mapping[str, object], path: str) -> object:
    """Return the template at a dotted path into the arguments of a client; None without one."""
    found: object = templates
    for name in path.split("."):
        found = _entries(found).get(name)
    return found


def with_template_at(
    templates: Mapping[str, object], path: str, template: object
) -> Mapping[str, object]:
    """Return the arguments of a client with a template at a dotted path into them.

    ``configuration.host`` is the argument ``host`` of the object that is made for
    ``configuration``, and ``configuration.set.host`` an attribute of that object.
    """
    name, _, below = path.partition(".")
    if not below:
        return {**templates, name: template}
    return {**templates, name: with_template_at(_entries(templates.get(name)), below, template)}


def _entries(template: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", template) if isinstance(template, Mapping) else {}


def lacks_optional_credential(value: object, credentials: Mapping[str, str]) -> bool:
    """Whether an argument is the template of an optional credential that was not given."""
    optional = isinstance(value, str) and value.startswith("$") and value.endswith("?")
    return optional and str(value)[1:-1] not in credentials
