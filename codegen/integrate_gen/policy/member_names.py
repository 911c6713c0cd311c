"""Names of tasks and namespaces: those of the SDK, unless they are invalid in Python or as files.

Namespaces are modules, and a package may be checked out on a file system that folds case, or on one
that reserves names and limits their length.
"""

from __future__ import annotations

import hashlib
import keyword
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field

from integrate_gen.model.sdk import Namespace

INTEGRATION_MEMBERS = frozenset({"answer", "paginate", "run_task"})
"""Names of an integration's own methods, which no task or namespace at the root can have."""

_CHECKERS_OWN = frozenset({"TYPE_CHECKING"})
"""Names that type checkers know by their text alone, so that a module cannot rename them."""

_DEVICES = frozenset(
    {"aux", "con", "nul", "prn", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10))}
)
_LONGEST = 100
"""Longest name of a module in characters. Paths on Windows are limited to 260 characters, names on
most systems to 255 bytes."""

_KEPT = 60


def namespace_names(root: Namespace) -> frozenset[str]:
    """Return the names of the top-level namespaces of an SDK in its package."""
    names = MemberNames(INTEGRATION_MEMBERS)
    children = sorted(root.children, key=lambda child: child.path)
    return frozenset(names.of_namespace(child.path[-1]) for child in children)


@dataclass
class MemberNames:
    """Assigns names to the members of one namespace.

    Attributes:
        reserved: Names that are not available.
        reasons: The SDK's name to the new name and the reason, for each renamed member.
    """

    reserved: Collection[str] = ()
    reasons: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    _taken: set[str] = field(default_factory=set[str])
    _folded: set[str] = field(default_factory=set[str])

    def of_namespace(self, name: str) -> str:
        """Return the name of a namespace's attribute and module."""
        free, reason = self._written(name)
        if len(free.encode()) > _LONGEST:
            digest = hashlib.sha256(free.encode()).hexdigest()[:8]
            short = free.encode()[:_KEPT].decode(errors="ignore")
            free, reason = f"{short}_{digest}", "it is too long for a file"
        if free.casefold() in _DEVICES:
            free, reason = f"{free}_", "Windows reserves the name"
        while free.casefold() in self._folded:
            free, reason = f"{free}_", "some file systems have one file for both names"
        return self._given(name, free, reason)

    def of_task(self, name: str) -> str:
        """Return the name of a task's method."""
        free, reason = self._written(name)
        while free in self._taken:
            free, reason = f"{free}_", "Python has one name for both"
        return self._given(name, free, reason)

    def _written(self, name: str) -> tuple[str, str]:
        """Return a valid and free name, and the reason if it differs from the SDK's."""
        free, reason = unicodedata.normalize("NFKC", name), ""
        if free != name:
            reason = "Python reads it so"
        if keyword.iskeyword(free):
            free, reason = f"{free}_", "it is a keyword"
        if free in _CHECKERS_OWN:
            free, reason = f"{free}_", "type checkers read the name in a way of their own"
        if free in self.reserved:
            free, reason = f"{free}_", "every integration has a member of that name"
        return free, reason

    def _given(self, name: str, free: str, reason: str) -> str:
        self._taken.add(free)
        self._folded.add(free.casefold())
        if free != name:
            self.reasons[name] = free, reason
        return free
