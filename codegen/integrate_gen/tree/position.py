"""Where in the client's tree a walk is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from integrate_gen.model.sdk import CALL


@dataclass(frozen=True)
class Place:
    """A place in the tree.

    Attributes:
        path: Names from the root on.
        access: Attributes that lead there; one that is called is marked.
        ancestors: The classes above it; one that is its own ancestor is not entered again.
        awaited: An attribute on the way led to an async twin.
        nearer: Classes of the namespaces beside it and beside those above it, and where these are.
    """

    path: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    ancestors: tuple[type, ...] = ()
    awaited: bool = False
    nearer: Mapping[type, tuple[str, ...]] = field(default_factory=dict[type, tuple[str, ...]])

    @property
    def top(self) -> str:
        """The top-level namespace that it is in; empty for the root."""
        return self.path[0] if self.path else ""

    def child(self, name: str, parent: type) -> Place:
        """The place of a namespace below one of class ``parent``."""
        path, access = (*self.path, name), (*self.access, name)
        return replace(self, path=path, access=access, ancestors=(*self.ancestors, parent))

    def called(self, name: str, parent: type) -> Place:
        """The place of what calling this namespace, of class ``parent``, gives."""
        access = (*self.access[:-1], f"{self.access[-1]}{CALL}")
        return replace(self.child(name, parent), access=access)

    def given(self, method: str, parent: type) -> Place:
        """The place of what a method of this namespace, of class ``parent``, gives."""
        return replace(self.child(method, parent), access=(*self.access, f"{method}{CALL}"))
