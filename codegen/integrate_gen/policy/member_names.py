"""The names of tasks and namespaces: the SDK's own, unless Python or a file cannot have them.

Namespaces are modules, and a package may be checked out on a file system that folds case, or on one
that reserves names and limits their length.
"""

from __future__ import annotations

import hashlib
import keyword
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field

INTEGRATION_MEMBERS = frozenset({"paginate", "run_task"})
"""What every integration has of its own, so that nothing right below it can have the name."""

_DEVICES = frozenset(
    {"aux", "con", "nul", "prn", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10))}
)
_LONGEST = 100
"""Characters of a module's name. A path on Windows has 260, a name on most systems 255 bytes."""

_KEPT = 60


@dataclass
class MemberNames:
    """Gives the members of one namespace their names.

    Attributes:
        reserved: Names that none of them can have.
        reasons: New names by the SDK's, each with the reason, where the two differ.
    """

    reserved: Collection[str] = ()
    reasons: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    _taken: set[str] = field(default_factory=set[str])
    _folded: set[str] = field(default_factory=set[str])

    def of_namespace(self, name: str) -> str:
        """A name for a namespace, its attribute and its module."""
        found, reason = self._written(name)
        if len(found.encode()) > _LONGEST:
            digest = hashlib.sha256(found.encode()).hexdigest()[:8]
            short = found.encode()[:_KEPT].decode(errors="ignore")
            found, reason = f"{short}_{digest}", "it is too long for a file"
        if found.casefold() in _DEVICES:
            found, reason = f"{found}_", "Windows reserves the name"
        while found.casefold() in self._folded:
            found, reason = f"{found}_", "some file systems have one file for both names"
        return self._given(name, found, reason)

    def of_task(self, name: str) -> str:
        """A name for a task, which is a method."""
        found, reason = self._written(name)
        while found in self._taken:
            found, reason = f"{found}_", "Python has one name for both"
        return self._given(name, found, reason)

    def _written(self, name: str) -> tuple[str, str]:
        """The name as Python reads it, which no other meaning takes, and why it is another."""
        found, reason = unicodedata.normalize("NFKC", name), ""
        if found != name:
            reason = "Python reads it so"
        if keyword.iskeyword(found):
            found, reason = f"{found}_", "it is a keyword"
        if found in self.reserved:
            found, reason = f"{found}_", "every integration has a member of that name"
        return found, reason

    def _given(self, name: str, found: str, reason: str) -> str:
        self._taken.add(found)
        self._folded.add(found.casefold())
        if found != name:
            self.reasons[name] = found, reason
        return found
