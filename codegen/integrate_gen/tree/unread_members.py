"""Record of the members of a namespace that become neither a task nor a namespace."""

from __future__ import annotations

from dataclasses import dataclass
from types import FunctionType

from integrate_gen.model.sdk import Skip
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.children.callable_namespaces import CallableNamespaces, find_call_method
from integrate_gen.tree.children.finder import UNLISTED, ChildFinder

from .members import (
    Owner,
    class_names,
    is_dynamic,
    lists_its_names,
    public_names,
    revealed_names,
    unnameable,
)
from .omissions import Omissions
from .position import TreePosition

NOT_AN_IDENTIFIER = "its name is not an identifier"

CALLED_ITSELF = "the object itself is called, and returns no namespace; reachable through run_task"

CALLED_ROOT = "the client itself is called; reachable through run_task"

OF_OBJECTS = "a method of the class's objects; reachable through run_task"

UNREAD = "no method and no namespace that the source shows; reachable through run_task"


@dataclass(frozen=True)
class UnreadMembers:
    """Records members as skipped, so that none vanishes without a word.

    Attributes:
        sources: The SDK's source.
        calls: Finds the namespaces that calls return.
        children: Finds the namespaces under attributes.
        omissions: Record of the members that the walk leaves out.
    """

    sources: SourceIndex
    calls: CallableNamespaces
    children: ChildFinder
    omissions: Omissions

    def record_unnamed(self, position: TreePosition, owner: Owner) -> None:
        """Record what no code can name: odd names, a call of the namespace, dynamic attributes."""
        for name in unnameable(owner):
            self.omissions.skip(position, ascii(name), NOT_AN_IDENTIFIER)
        place = self.omissions.dotted(position.access)
        if not position.path and find_call_method(owner):
            self.omissions.skip(position, "__call__", CALLED_ROOT)
        elif find_call_method(owner) and not self.calls.from_instance(owner):
            self.omissions.skipped.append(Skip(f"{place}()", CALLED_ITSELF))
        listed = self.sources.declared_attributes(owner.cls) - class_names(owner.cls)
        listed |= {*revealed_names(owner.value), *owner.forwarded}
        if is_dynamic(owner.cls) and not listed and not lists_its_names(owner.cls):
            self.omissions.skipped.append(Skip(f"{place}.*".removeprefix("."), UNLISTED))

    def record_unknown(self, position: TreePosition, owner: Owner, known: set[str]) -> None:
        """Record each member that may be a call, and of which nothing is known otherwise.

        Args:
            position: Position of the namespace.
            owner: The namespace.
            known: Names of its children and of the members that are recorded.
        """
        unknown = public_names(owner.exported_names()) - {*owner.functions} - known
        for name in sorted(unknown):
            member = owner.member(name)
            if self.children.may_call(owner, member):
                is_bound = owner.is_static and isinstance(member, FunctionType)
                self.omissions.skip(position, name, OF_OBJECTS if is_bound else UNREAD)
