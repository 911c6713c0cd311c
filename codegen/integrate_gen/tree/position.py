"""Positions of namespaces in the client's tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from integrate_gen.model.sdk import CALL_ITSELF, CALL_MARK, Call


@dataclass(frozen=True)
class TreePosition:
    """A position in the tree.

    Attributes:
        path: Names of the namespaces from the root on; empty for the root.
        access: SDK attributes from the root on; called ones end with ``CALL_MARK``.
        ancestors: Classes of the namespaces above, which are not entered again.
        in_async_twin: An attribute on the way led to an async twin.
        nearby: Paths of the siblings of this namespace and of its ancestors, by class.
        called: Paths of the namespaces that calls of the ancestors return, by class.
    """

    path: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    ancestors: tuple[type, ...] = ()
    in_async_twin: bool = False
    nearby: Mapping[type, tuple[str, ...]] = field(default_factory=dict[type, tuple[str, ...]])
    called: Mapping[type, tuple[str, ...]] = field(default_factory=dict[type, tuple[str, ...]])

    @property
    def is_below_call(self) -> bool:
        """Whether a call leads to this namespace or to one above it."""
        return any(name.endswith(CALL_MARK) for name in self.access)

    @property
    def top(self) -> str:
        """Name of the top-level namespace; empty for the root."""
        return self.path[0] if self.path else ""

    def of_attribute(self, name: str, parent: type) -> TreePosition:
        """Return the position of an attribute of this namespace, whose class is ``parent``."""
        path, access = (*self.path, name), (*self.access, name)
        return replace(self, path=path, access=access, ancestors=(*self.ancestors, parent))

    def of_call(self, name: str, parent: type, call: Call) -> TreePosition:
        """Return the position of the namespace that a call of this one, or of its method, returns.

        Args:
            name: Last name of the position's path.
            parent: Class of this namespace.
            call: The call.
        """
        if call.method == CALL_ITSELF:
            access = (*self.access[:-1], f"{self.access[-1]}{CALL_MARK}")
        else:
            access = (*self.access, f"{call.method}{CALL_MARK}")
        return replace(self.of_attribute(name, parent), access=access)
