"""Constructor arguments of a client, from a provider's ``init``, with dummy credentials."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from integrate_gen.guard.sdk_code import load_object

_DUMMY_CREDENTIAL = "introspection"
# Some clients parse an address as they are built, and demand a port; the ``invalid`` domain never
# resolves.
_DUMMY_ADDRESS = "https://introspection.invalid:443"
_NO_ADDRESSES: Mapping[str, str] = MappingProxyType({})
_IS_ADDRESS = re.compile(r"url|uri|endpoint|host|domain|server")
_IS_URL = re.compile(r"(^|_)(url|uri|endpoint)$")


def is_address(credential: str) -> bool:
    """Whether a credential is the address of a server, by its name."""
    return _IS_ADDRESS.search(credential) is not None


def is_url(credential: str) -> bool:
    """Whether a credential is a whole URL, and no name of a host alone, by its name."""
    return _IS_URL.search(credential) is not None


def build_argument(value: object, addresses: Mapping[str, str] = _NO_ADDRESSES) -> object:
    """Return the constructor argument for one value of ``init``.

    A credential (``"$name"``) becomes a dummy. A table ``{ new = "module:Class", ... }`` becomes
    an instance of that class: the other entries are its arguments, except ``set``, which has its
    attributes. Lists and other tables are converted item by item; any other value is returned as
    is.

    Args:
        value: The value.
        addresses: Addresses by the name of their credential, instead of the usual dummy.
    """
    if isinstance(value, str):
        return _dummy(value[1:], addresses) if value.startswith("$") else value
    if isinstance(value, list | tuple):
        return [build_argument(item, addresses) for item in cast("list[object]", value)]
    if not isinstance(value, Mapping):
        return value
    entries = cast("Mapping[str, object]", value)
    arguments: dict[str, Any] = {
        name: build_argument(item, addresses) for name, item in entries.items()
    }
    return _build_instance(arguments) if "new" in arguments else arguments


def _build_instance(entries: Mapping[str, Any]) -> object:
    arguments = {name: item for name, item in entries.items() if name not in ("new", "set")}
    instance = load_reference(str(entries["new"]))(**arguments)
    for name, item in entries.get("set", {}).items():
        setattr(instance, name, item)
    return instance


def load_reference(reference: str) -> Any:
    """Import the object of a reference, ``module:Class.attribute`` or ``module``."""
    module, _, attributes = reference.partition(":")
    return load_object(module, attributes.split(".") if attributes else ())


def _dummy(credential: str, addresses: Mapping[str, str]) -> str:
    dummy = _DUMMY_ADDRESS if is_address(credential) else _DUMMY_CREDENTIAL
    return addresses.get(credential.removesuffix("?"), dummy)
