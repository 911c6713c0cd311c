"""The walk of the client's tree into the model: every namespace, method and omission."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from integrate_gen.client.build import Client
from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import SdkError
from integrate_gen.model.provider import AsyncStyle, Provider
from integrate_gen.model.sdk import Method, Namespace, Skip
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.children.callable_namespaces import (
    CallableNamespace,
    CallableNamespaces,
)
from integrate_gen.tree.children.finder import (
    ChildFinder,
    ChildNamespace,
    HiddenChild,
    UnknownChild,
    UnreadableChild,
)

from .async_pairs import (
    Selection,
    omit_synchronous,
    select_methods,
)
from .duplicates import without_duplicates
from .internals import (
    INTERNAL_CLASS,
    is_internal,
)
from .members import (
    Owner,
    holds_namespaces,
)
from .method_reader import MethodReader
from .methods import ReadMethod, read_method
from .omissions import Omissions
from .position import TreePosition
from .recursion import Recursion
from .unread_members import UnreadMembers

UNKNOWN_CLASS = "the source does not state its class, and only a call returns its parent"

DATA_OF_HANDLE = "data of the object above it, with the methods of every object"

NESTED_HOLDER = "a SimpleNamespace inside another; reachable through run_task"

MAX_METHODS = 10_000
"""Largest number of methods that one class may have.

It is ten times that of any known SDK's class, and still generated in less than a gigabyte.
"""

_UNLIMITED = 1e6
"""Factor of a time limit that is none: the SDK's code within has its own blocks."""

OnNamespace = Callable[[str, int], None]
"""Progress callback, called with the dotted path of each namespace and its number of methods."""


@dataclass(frozen=True)
class Discovery:
    """The result of a walk.

    Attributes:
        root: The tree.
        skipped: Methods and namespaces that are left out on purpose.
        failed: Methods and namespaces that the SDK offers and that could not be read.
    """

    root: Namespace
    skipped: tuple[Skip, ...]
    failed: tuple[Skip, ...]


def discover(
    client: Client,
    provider: Provider,
    sources: SourceIndex,
    on_namespace: OnNamespace,
    read: ReadMethod = read_method,
) -> Discovery:
    """Walk the tree from the client's roots and read the source of every method.

    Args:
        client: The SDK's client.
        provider: Provider of the SDK.
        sources: The SDK's source.
        on_namespace: Called for every namespace as it is read.
        read: Function that reads a method, whole or in outline.
    """
    omissions = Omissions(client.path)
    walker = _Walker(
        client=client,
        provider=provider,
        sources=sources,
        on_namespace=on_namespace,
        methods=MethodReader(provider, sources, read, omissions),
        calls=CallableNamespaces(sources, provider.codec),
        children=ChildFinder(sources, provider.hidden),
        omissions=omissions,
    )
    root = walker.walk()
    walker.skip_outside_roots()
    root, duplicates = without_duplicates(root, walker.deprecated)
    skipped = [Skip(omissions.dotted(path), reason) for path, reason in duplicates]
    return Discovery(root, (*omissions.skipped, *skipped), tuple(omissions.failed))


@dataclass
class _Walker:
    client: Client
    provider: Provider
    sources: SourceIndex
    on_namespace: OnNamespace
    methods: MethodReader
    calls: CallableNamespaces
    children: ChildFinder
    omissions: Omissions
    deprecated: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])

    def __post_init__(self) -> None:
        self.recursion = Recursion(self.owners_below)
        self.unread = UnreadMembers(self.sources, self.calls, self.children, self.omissions)

    def walk(self) -> Namespace:
        """Walk the tree below the one root, or below the client if it has several."""
        if not self.client.has_several_roots:
            (root,) = self.client.roots.values()
            return self.walk_namespace(TreePosition(), Owner.of(root))
        return self.walk_to_roots(TreePosition())

    def walk_to_roots(self, position: TreePosition) -> Namespace:
        """Walk a node above several roots, which has no methods of its own."""
        depth = len(position.path)
        below = {path for path in self.client.roots if path[:depth] == position.path}
        children: list[Namespace] = []
        for name in sorted({path[depth] for path in below}):
            child = position.of_attribute(name, self.client_class)
            if child.path in self.client.roots:
                owner = Owner.of(self.client.roots[child.path])
                children.append(self.walk_namespace(child, owner))
            else:
                children.append(self.walk_to_roots(child))
        return Namespace(position.path, position.access, "", (), tuple(children))

    @property
    def client_class(self) -> type:
        """Class of the client, to which no namespace may lead back."""
        return Owner.of(self.client.above_roots.get((), None)).cls

    def walk_namespace(self, position: TreePosition, owner: Owner) -> Namespace:
        """Walk a namespace with everything below it; one that cannot be read is empty and failed.

        Raises:
            SdkError: If the root cannot be read.
        """
        place = self.omissions.dotted(position.access)
        name = f"the namespace {place}" if position.path else f"the root {place or 'client'}"
        try:
            with sdk_code(name, SLOW):
                twin = self.read_members(position, owner)
            with sdk_code(name, _UNLIMITED):  # a class may raise on any look
                return self.walk_members(position, owner, twin)
        except SdkError as error:
            if not position.path:
                raise
            self.omissions.failed.append(Skip(place, str(error)))
            return Namespace(position.path, position.access, "")

    def walk_members(self, position: TreePosition, owner: Owner, twin: Owner | None) -> Namespace:
        """Walk the members of a namespace.

        A namespace with an async twin under an attribute (``aio``) has the twin's methods.
        """
        self.recursion.enter(position, owner)
        before, own_position = self.omissions.count, position
        by_method: Mapping[str, CallableNamespace] = {}
        if twin is None:
            by_method = self.methods_to_namespaces(position, owner)
            made = {name for name, namespace in by_method.items() if not namespace.is_fetched}
            selections = (s for s in self.select(position, owner) if s.name not in made)
            methods = self.methods.read(position, owner, selections)
            children = list(self.enter_children(position, owner))
        else:
            position, methods, children = self.read_twin(position, owner, twin)
        self.unread.record_unnamed(position, owner)
        known = {*self.omissions.names_since(before), *(child.name for _, child in children)}
        known |= {self.affix} if twin else set()
        self.unread.record_unknown(own_position, owner, known)
        if position.path:
            self.on_namespace(".".join(position.path), len(methods))
        taken = {*owner.functions, *(child.name for _, child in children)}
        called = list(self.called_positions(position, owner, by_method, taken))
        within = {**{c.owner.cls: below.path for below, c in called}, **position.called}
        namespaces = [
            self.walk_namespace(replace(below, called=within), child.owner)
            for below, child in children
        ]
        for below, namespace in called:
            below = replace(below, called=within)
            namespaces += self.walk_callable(position, owner, below, namespace)
        return Namespace(position.path, position.access, owner.symbol, methods, tuple(namespaces))

    def called_positions(
        self,
        position: TreePosition,
        owner: Owner,
        by_method: Mapping[str, CallableNamespace],
        taken: set[str],
    ) -> Iterator[tuple[TreePosition, CallableNamespace]]:
        """Yield the namespaces that a call of a namespace or of its methods returns.

        Args:
            position: Position of the namespace. The root is the client and never called itself.
            owner: The namespace.
            by_method: The namespaces that its methods return.
            taken: Names of its methods and children, to which the new names are added.
        """
        by_call = self.calls.from_instance(owner) if position.path else None
        if by_call is not None:
            yield position.of_call(by_call.module_name(taken), owner.cls, by_call.call), by_call
        for name, namespace in by_method.items():
            path_name = namespace.module_name(taken) if namespace.is_fetched else name
            taken.add(path_name)
            yield position.of_call(path_name, owner.cls, namespace.call), namespace

    def read_members(self, position: TreePosition, owner: Owner) -> Owner | None:
        """Read the members of a namespace and of its async twin, and return the twin if any.

        Owner and finder keep what they read, so that the SDK's code runs here alone, within the
        time limit of the caller.

        Raises:
            SdkError: If the SDK's code raises or takes too long, or a class is too large.
        """
        twin = None if position.in_async_twin else self.find_twin(owner)
        for namespace in (owner, *([twin] if twin else [])):
            if len(namespace.functions) > MAX_METHODS:
                raise SdkError(
                    f"{namespace.symbol} has {len(namespace.functions):,} methods, and a class may "
                    f"have {MAX_METHODS:,}; set root to a smaller part of the client"
                )
            self.children.find(namespace)
        return twin

    def owners_below(self, owner: Owner) -> Iterator[Owner]:
        """Yield the namespaces to which attributes and calls of a namespace lead."""
        for child in self.children.find(owner):
            if isinstance(child, ChildNamespace):
                yield child.owner
        if by_call := self.calls.from_instance(owner):
            yield by_call.owner
        by_method = self.calls.from_methods(owner, self.provider.async_style)
        yield from (namespace.owner for namespace in by_method.values())

    def methods_to_namespaces(
        self, position: TreePosition, owner: Owner
    ) -> Mapping[str, CallableNamespace]:
        """Return the methods of a namespace that lead to namespaces of the API."""
        by_method = self.calls.from_methods(owner, self.style(position))
        return {
            name: namespace
            for name, namespace in by_method.items()
            if not is_internal(namespace.owner.cls, owner, self.provider)
        }

    def walk_callable(
        self, position: TreePosition, owner: Owner, below: TreePosition, child: CallableNamespace
    ) -> Iterator[Namespace]:
        """Walk a namespace that takes arguments, unless there is a reason to skip it.

        Args:
            position: Position of the parent.
            owner: The parent.
            below: Position of the namespace.
            child: The namespace.
        """
        reason = self.reason_not_to_enter(position, owner, child.owner)
        # A handle that is made from arguments has those of its parents, and may be another.
        if child.is_fetched and (path := position.called.get(child.owner.cls)):
            reason = reason or _repeats(path)
        if reason:
            self.omissions.skipped.append(Skip(self.omissions.dotted(below.access), reason))
        else:
            yield replace(self.walk_namespace(below, child.owner), call=child.call)

    def reason_not_to_enter(self, position: TreePosition, owner: Owner, child: Owner) -> str:
        """Return the reason to skip a namespace below another, empty if it is to be entered."""
        above = (*position.ancestors, owner.cls)
        if holds_namespaces(child) and child.cls in above:
            return NESTED_HOLDER
        if child.cls in above:
            return "leads back to a namespace above it"
        if path := self.recursion.path_elsewhere(position, owner, child):
            return f"leads back to the namespace above it, and is entered at {'.'.join(path)}"
        return INTERNAL_CLASS if is_internal(child.cls, owner, self.provider) else ""

    def reason_not_to_enter_attribute(
        self, position: TreePosition, owner: Owner, child: Owner
    ) -> str:
        """Return the reason to skip a namespace under an attribute, empty if it is to be entered.

        An object that a call returned holds others: objects that a nearer call returns as well, and
        plain data, which has no more methods than every object of the SDK.
        """
        reason = self.reason_not_to_enter(position, owner, child)
        if reason or not position.is_below_call:
            return reason
        if path := position.called.get(child.cls):
            return _repeats(path)
        own = {*child.functions.values()} - {*owner.functions.values()}
        leads_on = own or self.calls.from_methods(child, self.style(position))
        return "" if leads_on or not child.functions else DATA_OF_HANDLE

    def find_twin(self, owner: Owner) -> Owner | None:
        """Return the async twin that a namespace has under an attribute."""
        if self.provider.async_style.style != "attr" or not hasattr(owner.value, self.affix):
            return None
        return Owner.of(getattr(owner.value, self.affix))

    def read_twin(
        self, position: TreePosition, owner: Owner, twin: Owner
    ) -> tuple[TreePosition, tuple[Method, ...], list[tuple[TreePosition, ChildNamespace]]]:
        """Read a namespace by its async twin.

        Returns:
            The twin's position and methods, and the children of the twin and of the namespace.
        """
        access = (*position.access, self.affix)
        twin_position = replace(position, access=access, in_async_twin=True)
        functions = twin.functions
        self.methods.read(position, owner, omit_synchronous(owner.functions, functions))
        selections = select_methods(functions, self.style(twin_position))
        methods = self.methods.read(twin_position, twin, selections)
        children = list(self.enter_children(twin_position, twin))
        # A child of the namespace alone may have a twin of its own.
        names = {self.affix, *(child.name for _, child in children)}
        children += [p for p in self.enter_children(position, owner) if p[1].name not in names]
        return twin_position, methods, children

    def select(self, position: TreePosition, owner: Owner) -> Iterator[Selection]:
        """Select or omit each method of a namespace that has no twin under an attribute."""
        functions = owner.functions
        if self.provider.async_style.style == "attr" and not position.in_async_twin:
            return omit_synchronous(functions, ())
        return select_methods(functions, self.style(position))

    @property
    def affix(self) -> str:
        """Attribute of async twins with the style ``attr``; affix of async names with others."""
        return self.provider.async_style.affix

    def style(self, position: TreePosition) -> AsyncStyle:
        """Return the style of async methods at a position: all are async within a twin."""
        return AsyncStyle(style="only") if position.in_async_twin else self.provider.async_style

    def enter_children(
        self, position: TreePosition, owner: Owner
    ) -> Iterator[tuple[TreePosition, ChildNamespace]]:
        """Yield the children to enter with their positions, and record the others as skipped.

        If a child has several names, the current one is entered rather than a deprecated one.
        """
        candidates = list(self.enterable_children(position, owner))
        candidates.sort(key=lambda child: (child.deprecated is not None, child.alias, child.name))
        entered: list[ChildNamespace] = []
        # In reverse, so that the preferred name of a class with several is the one that stays.
        siblings = {child.owner.cls: (*position.path, child.name) for child in reversed(candidates)}
        nearby = {**siblings, **position.nearby}
        for child in candidates:
            if name := _entered_name(child, entered):
                self.omissions.skip(position, child.name, f"another name of {name}")
                continue
            entered.append(child)
            below = replace(position.of_attribute(child.name, owner.cls), nearby=nearby)
            if child.deprecated is not None:
                self.deprecated.add(below.path)
            yield below, child

    def enterable_children(self, position: TreePosition, owner: Owner) -> Iterator[ChildNamespace]:
        """Yield the readable children that there is no reason to skip, and record the others."""
        for child in self.children.find(owner):
            if isinstance(child, HiddenChild):
                self.omissions.skip(position, child.name, child.reason)
            elif isinstance(child, UnknownChild):
                self.omissions.skip(position, child.name, UNKNOWN_CLASS)
            elif isinstance(child, UnreadableChild):
                self.omissions.fail(position, child.name, child.reason)
            elif reason := self.reason_not_to_enter_attribute(position, owner, child.owner):
                self.omissions.skip(position, child.name, reason)
            elif self.provider.is_means(child.name, child.owner.cls):
                self.omissions.skip(position, child.name, INTERNAL_CLASS)
            else:
                yield child

    def skip_outside_roots(self) -> None:
        """Record the client's members outside the roots, which only ``run_task`` reaches."""
        for path, value in self.client.above_roots.items():
            parent = Owner.of(value)
            methods = list(parent.functions)
            children = [child.name for child in self.children.find(parent)]
            for name in (*methods, *children):
                inside = any((*path, name) == root[: len(path) + 1] for root in self.client.roots)
                if not inside:
                    self.omissions.skipped.append(Skip(".".join((*path, name)), "outside the root"))


def _repeats(path: Sequence[str]) -> str:
    return f"the same methods as {'.'.join(path)}"


def _entered_name(child: ChildNamespace, entered: list[ChildNamespace]) -> str:
    """Return the name under which the same namespace was entered, empty if it was not."""
    value = child.owner.value
    for other in entered:
        same = value is not None and other.owner.value is value
        if same or child.alias == other.name:
            return other.name
    return ""
