"""Members of an SDK's classes outside of its API: internals, and other libraries' members.

The provider's ``plumbing`` globs name the modules of internals.
"""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from inspect import Parameter, signature, unwrap
from types import FunctionType

from integrate_gen.model.provider import Provider

from .members import Owner, top_level_package

INHERITED_INTERNAL = "inherited from the SDK's core, not a call of its API"
INHERITED_FOREIGN = "inherited from another library"
INTERNAL_CLASS = "a part of the SDK's core, not of its API"
CLOSE_METHOD = "opens or closes resources, not a call of the API"

_CLOSE_NAMES = ("aclose", "close")
_VARIADIC = (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)


def is_close_method(owner: Owner, name: str, provider: Provider) -> bool:
    """Whether a method opens or closes the resources of a context manager.

    Without ``__exit__`` a ``close`` is a call of the API, such as ``disputes.close``.
    """
    is_context_manager = hasattr(owner.cls, "__exit__") or hasattr(owner.cls, "__aexit__")
    opens_or_closes = name in provider.lifecycle and not _needs_arguments(owner.functions[name])
    return is_context_manager and (name in _CLOSE_NAMES or opens_or_closes)


def _needs_arguments(function: FunctionType) -> bool:
    parameters = [*signature(unwrap(function)).parameters.values()][1:]
    return any(p.default is p.empty and p.kind not in _VARIADIC for p in parameters)


def reason_to_omit_inherited(base: type, owner: Owner, provider: Provider) -> str:
    """Return the reason to omit methods that ``owner`` inherits from ``base``, empty if none."""
    if is_internal(base, owner, provider):
        return INHERITED_INTERNAL
    return INHERITED_FOREIGN if _is_foreign(base, owner, provider) else ""


def _is_foreign(base: type, owner: Owner, provider: Provider) -> bool:
    """Whether a base class belongs to another library than the SDK."""
    return top_level_package(base) not in (owner.package, provider.package.partition(".")[0])


def is_internal(cls: type, owner: Owner, provider: Provider) -> bool:
    """Whether a class belongs to an internal module of the SDK.

    A class in the owner's own module never does: some SDKs are one module.
    """
    module = cls.__module__
    if module == owner.cls.__module__:
        return False
    return _matches(module.removeprefix(f"{provider.package}."), provider.plumbing)


def _matches(module: str, patterns: Sequence[str]) -> bool:
    """Whether a glob matches a module, and no glob that begins with ``!`` does."""
    matching = [pattern for pattern in patterns if fnmatchcase(module, pattern.removeprefix("!"))]
    return bool(matching) and not any(pattern.startswith("!") for pattern in matching)
