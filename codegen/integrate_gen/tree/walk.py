"""Walking the client's tree into the model: every namespace, every method, every omission."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import FunctionType

from integrate_gen.client.build import Client
from integrate_gen.guard.sdk_code import LONG, sdk_code
from integrate_gen.model.errors import NoDefinitionError, SdkError
from integrate_gen.model.provider import AsyncStyle, Provider
from integrate_gen.model.sdk import Method, Namespace, Skip
from integrate_gen.source.index import SourceIndex

from .async_pairs import Chosen, LeftOut, beside, choose
from .callable_namespaces import CalledNamespace, Calls
from .duplicates import without_duplicates
from .internals import (
    CLOSES,
    CORE,
    closes,
    is_plumbing,
    why_not_inherited,
)
from .members import (
    Owner,
    alias_of,
    defined_in,
    unnameable,
)
from .methods import ReadMethod, once, read_method
from .namespaces import (
    ChildNamespace,
    Children,
    Hidden,
    Unreadable,
    Unstated,
)
from .position import Place
from .recursion import Recursion

UNSTATED = "nothing states what it leads to, and only a call gives what has it"

MOST_METHODS = 10_000
"""Methods that one class may have. Ten times as many as any known SDK's class has, and what can be
written as one module in less than a gigabyte."""

OnNamespace = Callable[[str, int], None]
"""Called with a namespace's dotted path and its number of methods as soon as it is read."""


@dataclass(frozen=True)
class Discovery:
    """The tree below the root, what could not be read, and what failed to load.

    ``failed`` are namespaces that an SDK offers and that cannot be had; ``skipped`` is the rest
    that was left out.
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
        client: Where the tree is.
        provider: What is known of the SDK.
        sources: Its source.
        on_namespace: Told of every namespace.
        read: How much of each method is read.
    """
    below = Children(sources, provider.hidden)
    walker = _Walker(client, provider, sources, on_namespace, once(read), Calls(sources), below)
    root = walker.tree()
    walker.outside_the_root()
    root, duplicates = without_duplicates(root, walker.deprecated)
    skipped = [Skip(walker.dotted(path), reason) for path, reason in duplicates]
    return Discovery(root, (*walker.skipped, *skipped), tuple(walker.failed))


@dataclass
class _Walker:
    client: Client
    provider: Provider
    sources: SourceIndex
    on_namespace: OnNamespace
    read: ReadMethod
    calls: Calls
    below: Children
    skipped: list[Skip] = field(default_factory=list[Skip])
    failed: list[Skip] = field(default_factory=list[Skip])
    deprecated: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])

    def __post_init__(self) -> None:
        self.recursion = Recursion(self.owners_below)

    def tree(self) -> Namespace:
        """The one root with all below it, or the client with its several roots."""
        if not self.client.several:
            (root,) = self.client.roots.values()
            return self.namespace(Place(), Owner.of(root))
        return self.grafted(Place())

    def grafted(self, place: Place) -> Namespace:
        """A node on the way to several roots: it has no methods of its own."""
        below = {path for path in self.client.roots if path[: len(place.path)] == place.path}
        children: list[Namespace] = []
        for name in sorted({path[len(place.path)] for path in below}):
            child = place.child(name, self.client_class)
            if child.path in self.client.roots:
                children.append(self.namespace(child, Owner.of(self.client.roots[child.path])))
            else:
                children.append(self.grafted(child))
        return Namespace(place.path, place.access, "", (), tuple(children))

    @property
    def client_class(self) -> type:
        """The class of the client itself, which no namespace is."""
        return Owner.of(self.client.above.get((), None)).cls

    def namespace(self, place: Place, owner: Owner) -> Namespace:
        """One namespace with all below it, as its async twin where that is under an attribute."""
        try:
            with sdk_code(f"the namespace {self.dotted(place.access)}", LONG):
                twin = self.members_of(place, owner)
        except SdkError as error:
            if not place.path:
                raise
            self.failed.append(Skip(self.dotted(place.access), str(error)))
            return Namespace(place.path, place.access, owner.symbol)
        self.recursion.enter(place, owner)
        given: Mapping[str, CalledNamespace] = {}
        if twin is None:
            given = self.calls.given(owner, self.style(place))
            decisions = (d for d in self.decisions(place, owner) if d.name not in given)
            methods = self.methods(place, owner, decisions)
            children = list(self.children(place, owner))
        else:
            place, methods, children = self.with_twin(place, owner, twin)
        for name in unnameable(owner):
            self.skip(place, ascii(name), "its name is no identifier")
        if place.path:
            self.on_namespace(".".join(place.path), len(methods))
        below = [self.namespace(there, child.owner) for there, child in children]
        taken = {*owner.functions, *(child.name for _, child in children)}
        below += self.called(place, owner, taken)
        for name, found in given.items():
            below += self.entered(place, owner, place.given(name, owner.cls), found)
        return Namespace(place.path, place.access, owner.symbol, methods, tuple(below))

    def members_of(self, place: Place, owner: Owner) -> Owner | None:
        """A namespace's async twin, if it has one; its members and the twin's are read here.

        Raises:
            SdkError: the SDK's code has no answer, or too long a one; the owners keep what it is.
        """
        twin = None if place.awaited else self.twin(owner)
        for asked in (owner, *([twin] if twin else [])):
            if len(asked.functions) > MOST_METHODS:
                raise SdkError(
                    f"{asked.symbol} has {len(asked.functions):,} methods, and a class may have "
                    f"{MOST_METHODS:,}; set root to a smaller part of the client"
                )
            self.below.of(asked)
        return twin

    def owners_below(self, owner: Owner) -> Iterator[Owner]:
        """What a namespace leads to, by attributes and by calls."""
        found = (child for child in self.below.of(owner) if isinstance(child, ChildNamespace))
        yield from (child.owner for child in found)
        if called := self.calls.called(owner):
            yield called.owner
        given = self.calls.given(owner, self.provider.async_style)
        yield from (namespace.owner for namespace in given.values())

    def called(self, place: Place, owner: Owner, taken: Container[str]) -> Iterator[Namespace]:
        """What calling a namespace gives, if that is one; the root is the client, and not called.

        Args:
            place: Where the namespace is.
            owner: The namespace.
            taken: Names that it has.
        """
        found = self.calls.called(owner) if place.path else None
        if found is not None:
            there = place.called(found.name(taken), owner.cls)
            yield from self.entered(place, owner, there, found)

    def entered(
        self, place: Place, owner: Owner, there: Place, found: CalledNamespace
    ) -> Iterator[Namespace]:
        """A namespace that takes arguments, unless it is left out."""
        if reason := self.reason_not_to_enter(place, owner, found.owner):
            self.skipped.append(Skip(self.dotted(there.access), reason))
        else:
            yield replace(self.namespace(there, found.owner), call=found.call)

    def reason_not_to_enter(self, place: Place, owner: Owner, child: Owner) -> str:
        """Why a namespace below another is left out; empty where it is entered."""
        if child.cls in (*place.ancestors, owner.cls):
            return "leads back to a namespace above it"
        if way := self.recursion.other_way(place, owner, child):
            return f"leads back to the one above it, and is {'.'.join(way)} as well"
        return CORE if is_plumbing(child.cls, owner, self.provider) else ""

    def twin(self, owner: Owner) -> Owner | None:
        """The async twin of a namespace, where the SDK keeps it under an attribute."""
        if self.provider.async_style.style != "attr" or not hasattr(owner.value, self.affix):
            return None
        return Owner.of(getattr(owner.value, self.affix))

    def with_twin(
        self, place: Place, owner: Owner, twin: Owner
    ) -> tuple[Place, tuple[Method, ...], list[tuple[Place, ChildNamespace]]]:
        """The twin's place, methods and namespaces, and the namespaces that it lacks."""
        there = replace(place, access=(*place.access, self.affix), awaited=True)
        functions = twin.functions
        self.methods(place, owner, beside(owner.functions, functions))
        methods = self.methods(there, twin, choose(functions, self.style(there)))
        children = list(self.children(there, twin))
        known = {self.affix, *(child.name for _, child in children)}
        rest = [pair for pair in self.children(place, owner) if pair[1].name not in known]
        return there, methods, [*children, *rest]

    def decisions(self, place: Place, owner: Owner) -> Iterator[Chosen | LeftOut]:
        """What becomes of each method of a namespace that has no twin beside it."""
        functions = owner.functions
        if self.provider.async_style.style == "attr" and not place.awaited:
            return beside(functions, ())
        return choose(functions, self.style(place))

    @property
    def affix(self) -> str:
        """The attribute of async twins, or what tells the names of pairs."""
        return self.provider.async_style.affix

    def style(self, place: Place) -> AsyncStyle:
        """How the methods of a place are told from their synchronous twins."""
        return AsyncStyle(style="only") if place.awaited else self.provider.async_style

    def children(self, place: Place, owner: Owner) -> Iterator[tuple[Place, ChildNamespace]]:
        """The namespaces to enter; two names of one namespace are entered once."""
        found: list[ChildNamespace] = []
        for child in self.below.of(owner):
            if isinstance(child, Hidden):
                self.skip(place, child.name, child.reason)
            elif isinstance(child, Unstated):
                self.skip(place, child.name, UNSTATED)
            elif isinstance(child, Unreadable):
                self.failed.append(Skip(self.dotted((*place.access, child.name)), child.reason))
            elif reason := self.reason_not_to_enter(place, owner, child.owner):
                self.skip(place, child.name, reason)
            else:
                found.append(child)
        found.sort(key=lambda child: (child.deprecated is not None, child.alias, child.name))
        kept: list[ChildNamespace] = []
        here = {child.owner.cls: (*place.path, child.name) for child in reversed(found)}
        nearer = {**here, **place.nearer}
        for child in found:
            first = _first_name(child, kept)
            if first:
                self.skip(place, child.name, f"another name of {first}")
                continue
            kept.append(child)
            there = replace(place.child(child.name, owner.cls), nearer=nearer)
            if child.deprecated is not None:
                self.deprecated.add(there.path)
            yield there, child

    def methods(
        self, place: Place, owner: Owner, decisions: Iterable[Chosen | LeftOut]
    ) -> tuple[Method, ...]:
        """The methods of one class that become tasks, each read from its source."""
        found: list[Method] = []
        functions = owner.functions
        for decision in decisions:
            reason = self.reason(place, owner, decision, functions)
            if reason:
                self.skip(place, decision.name, reason)
                continue
            assert isinstance(decision, Chosen)
            try:
                function = functions[decision.name]
                found.append(self.read(decision, owner, function, self.sources))
            except NoDefinitionError as error:
                self.skip(place, decision.name, str(error))
            except SdkError as error:
                self.failed.append(Skip(self.dotted((*place.access, decision.name)), str(error)))
        return tuple(found)

    def reason(
        self,
        place: Place,
        owner: Owner,
        decision: Chosen | LeftOut,
        functions: Mapping[str, FunctionType],
    ) -> str:
        """Why a method becomes no task; empty where it does."""
        alias = alias_of(decision.name, functions[decision.name], functions)
        base = defined_in(owner, decision.name)
        if alias is not None:
            return f"another name of {alias}"
        if base is not None and (told := why_not_inherited(base, owner, self.provider)):
            return told
        if place.path and closes(owner, decision.name):
            return CLOSES
        return decision.reason if isinstance(decision, LeftOut) else ""

    def outside_the_root(self) -> None:
        """Note what the client has beside its roots: ``run_task`` reaches it, no task wraps it."""
        for path, value in self.client.above.items():
            parent = Owner.of(value)
            methods = list(parent.functions)
            children = [child.name for child in self.below.of(parent)]
            for name in (*methods, *children):
                inside = any((*path, name) == root[: len(path) + 1] for root in self.client.roots)
                if not inside:
                    self.skipped.append(Skip(".".join((*path, name)), "outside the root"))

    def skip(self, place: Place, name: str, reason: str) -> None:
        """Note a member that was left out."""
        self.skipped.append(Skip(self.dotted((*place.access, name)), reason))

    def dotted(self, path: tuple[str, ...]) -> str:
        """An attribute path from the client."""
        return ".".join((*self.client.path, *path))


def _first_name(child: ChildNamespace, kept: list[ChildNamespace]) -> str:
    """The name under which the same namespace was kept; empty where ``child`` is the first."""
    value = child.owner.value
    for other in kept:
        same = value is not None and other.owner.value is value
        if same or child.alias == other.name:
            return other.name
    return ""
