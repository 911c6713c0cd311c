"""Every asynchronous REST method of the installed githubkit, as its source declares it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, get_args, get_type_hints

from githubkit.response import Response

from tests.support.declarations import Parameter, declarations

if TYPE_CHECKING:
    from types import ModuleType

    from tests.support.declarations import Declaration

VERSION: Final = "2026-03-10"
_PACKAGE = "githubkit_schemas.v2026_03_10.rest"
_PREFIX = "async_"
_LEFT_OUT = "stream"


@dataclass(frozen=True, slots=True)
class SdkSignature:
    """One signature of a method.

    Attributes:
        parameters: Parameters in order, without ``self`` and ``stream``.
        returns: Type of the parsed data; None for a bare ``Response``.
    """

    parameters: tuple[Parameter, ...]
    returns: Any


@dataclass(frozen=True, slots=True)
class SdkMethod:
    """One method.

    Attributes:
        namespace: Attribute of the client's ``rest``.
        name: Name without the prefix ``async_``.
        signatures: The overloads, or the only signature.
        overloaded: Whether it has overloads.
        function: The method itself.
    """

    namespace: str
    name: str
    signatures: tuple[SdkSignature, ...]
    overloaded: bool
    function: Any

    @property
    def deprecated(self) -> bool:
        """Whether the SDK deprecates the method."""
        return hasattr(self.function, "__deprecated__")


@cache
def namespaces() -> tuple[str, ...]:
    """Return the namespaces of ``client.rest``, sorted."""
    found = import_module(_PACKAGE).RestNamespace
    return tuple(sorted(n for n, v in vars(found).items() if isinstance(v, cached_property)))


@cache
def methods(namespace: str) -> tuple[SdkMethod, ...]:
    """Return the methods of a namespace in source order."""
    module = import_module(f"{_PACKAGE}.{namespace}")
    client = _client(namespace, module)
    found = declarations(module, client.__name__, _PREFIX)
    assert {item.name for item in found} == {n for n in vars(client) if n.startswith(_PREFIX)}
    return tuple(_method(namespace, client, item) for item in found)


def _client(namespace: str, module: ModuleType) -> Any:
    getter = vars(import_module(_PACKAGE).RestNamespace)[namespace]
    return getattr(module, get_type_hints(getter.func, vars(module))["return"].__name__)


def _method(namespace: str, client: type, item: Declaration) -> SdkMethod:
    signatures = (
        SdkSignature(each.without(_LEFT_OUT), _parsed(each.returns)) for each in item.signatures
    )
    return SdkMethod(
        namespace,
        item.name.removeprefix(_PREFIX),
        tuple(signatures),
        item.overloaded,
        getattr(client, item.name),
    )


def _parsed(returns: Any) -> Any:
    return None if returns is Response else get_args(returns)[0]
