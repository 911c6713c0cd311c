"""Where in the client's tree a walk is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from integrate_gen.model.sdk import CALL


@dataclass(frozen=True)
class Place:
    """A place in the tree.

    Attributes:
        path: Names from the root on.
        access: Attributes that lead there; one that is called is marked.
        ancestors: The classes above it; one that is its own ancestor is not entered again.
        awaited: An attribute on the way led to an async twin.
    """

    path: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    ancestors: tuple[type, ...] = ()
    awaited: bool = False

    def child(self, name: str, parent: type) -> Place:
        """The place of a namespace below one of class ``parent``."""
        path, access = (*self.path, name), (*self.access, name)
        return Place(path, access, (*self.ancestors, parent), self.awaited)

    def called(self, name: str, parent: type) -> Place:
        """The place of what calling this namespace, of class ``parent``, gives."""
        access = (*self.access[:-1], f"{self.access[-1]}{CALL}")
        return replace(self.child(name, parent), access=access)

    def given(self, method: str, parent: type) -> Place:
        """The place of what a method of this namespace, of class ``parent``, gives."""
        return replace(self.child(method, parent), access=(*self.access, f"{method}{CALL}"))
