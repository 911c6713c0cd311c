"""What is in an SDK's classes and no part of its API: its core, and other libraries'."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from integrate_gen.model.provider import Provider

from .members import Owner, top_level

PLUMBING = "inherited from the SDK's core, not a call of its API"
FOREIGN = "inherited from another library"
CORE = "a part of the SDK's core, not of its API"
CLOSES = "closes what is held open, not a call of the API"

_CLOSING = ("aclose", "close")


def closes(owner: Owner, name: str) -> bool:
    """Whether a method is what leaving the owner's ``with`` block does."""
    leaving = hasattr(owner.cls, "__exit__") or hasattr(owner.cls, "__aexit__")
    return leaving and name in _CLOSING


def why_not_inherited(base: type, owner: Owner, provider: Provider) -> str:
    """Why a method that a namespace inherits from a base is none of the API; empty where it is."""
    if is_plumbing(base, owner, provider):
        return PLUMBING
    return FOREIGN if _is_foreign(base, owner, provider) else ""


def _is_foreign(base: type, owner: Owner, provider: Provider) -> bool:
    """Whether a base class is of another library than the SDK."""
    return top_level(base) not in (owner.package, provider.package.partition(".")[0])


def is_plumbing(base: type, owner: Owner, provider: Provider) -> bool:
    """Whether a base class is of the SDK's core: in one of its modules, and in another's."""
    module = base.__module__
    if module == owner.cls.__module__:
        return False
    inner = module.removeprefix(f"{provider.package}.")
    return _is_one_of(inner, provider.plumbing)


def _is_one_of(module: str, patterns: Sequence[str]) -> bool:
    """Whether a module is named by one of the patterns, and by none that begins with ``!``."""
    named = [pattern for pattern in patterns if fnmatchcase(module, pattern.removeprefix("!"))]
    return bool(named) and not any(pattern.startswith("!") for pattern in named)
