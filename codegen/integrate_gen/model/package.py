"""The package to write: its tasks, its modules, and the ledger of the SDK's callables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .sdk import CALL_ITSELF, Distribution, GrowingList, Import, Items, Signature, Skip

# A reason such as ``another name of list`` counts as one with those that mention other names.
_NAME_OF = re.compile(r"( name of| methods as) \S+$")


@dataclass(frozen=True, slots=True)
class LabelledParameter:
    """A parameter that dashboards show as a property of a task, under a label."""

    label: str
    parameter: str


@dataclass(frozen=True, slots=True)
class NamespaceCall:
    """A call that returns a namespace, such as ``messages(sid)``.

    Attributes:
        path: Path of the returned namespace.
        method: Called method of the namespace above; ``__call__`` if that itself is called.
        key: Key of the call's arguments among those of the task or of the call before:
            ``messages()``.
        signature: Parameters of the call.
    """

    path: tuple[str, ...]
    method: str
    key: str
    signature: Signature

    @property
    def is_direct(self) -> bool:
        """Whether the namespace above itself is called rather than one of its methods."""
        return self.method == CALL_ITSELF

    @property
    def attribute(self) -> str:
        """Generated method that returns the namespace; ``__call__`` if that above is called."""
        return self.method if self.is_direct else self.path[-1]


@dataclass(frozen=True, slots=True)
class Task:
    """One generated method.

    Attributes:
        name: Name of the method.
        operation: Operation id: the namespace path and the name, dotted.
        call: Attribute path from the client to the SDK's method.
        symbol: ``module:Class.function`` of the SDK's definition.
        line: Line of the definition, from 1.
        title: Title for people, such as "Create Issue".
        properties: Parameters that a dashboard shows.
        output: Type of the result as an absolute expression, ``module:Class``.
        signature: Parameters and result type of the implementation, without the task key and the
            options, which the template adds.
        overloads: Signature of each overload, likewise.
        http: ``VERB /path``, or the verb alone; empty if unknown.
        docs: Documentation link; empty if unknown.
        docstring: The SDK's docstring; empty unless the provider wants it.
        deprecated: The SDK's deprecation message; None if the method is current.
        redact: Parameter paths that are never stored or shown.
        repeat: Whether the operation is ``safe`` or ``unsafe`` to repeat if its outcome is unknown.
        idempotency: Dotted path of the argument that is an idempotency key; None if there is none.
        renamed: SDK names of the parameters that have another name here.
        calls: Calls of namespaces on the way to the method, outermost first.
        items: Items of a page, if the result is a page of another type than a list.
        answers: Types of the result by HTTP status, where they differ from ``output``.
        pending: Statuses of answers that say that the result is still being computed.
        page_iterator: Whether the SDK's method returns pages one by one, of which the task reads
            one.
        growing: How a list of the SDK reads its pages, if it is no iterator of pages.
        next_page: Field of a page with the function that fetches the next one, if the method
            returns the first page.
    """

    name: str
    operation: str
    call: str
    symbol: str
    line: int
    title: str
    properties: tuple[LabelledParameter, ...]
    output: str
    signature: Signature
    overloads: tuple[Signature, ...] = ()
    http: str = ""
    docs: str = ""
    deprecated: str | None = None
    redact: tuple[str, ...] = ()
    repeat: str = "unsafe"
    idempotency: str | None = None
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    calls: tuple[NamespaceCall, ...] = ()
    items: Items | None = None
    answers: tuple[tuple[int, str], ...] = ()
    pending: tuple[int, ...] = ()
    docstring: str = ""
    page_iterator: bool = False
    growing: GrowingList | None = None
    next_page: str = ""

    def access_expression(self, path: Sequence[str]) -> str:
        """Return the expression for the method below the integration: ``messages(sid).fetch``.

        Args:
            path: Names of its modules and its own, as :attr:`Package.task_paths` has them.
        """
        calls = {len(call.path): call for call in self.calls}
        text = ""
        for depth, name in enumerate(path, 1):
            call = calls.get(depth)
            text += "" if call and call.is_direct else f".{name}"
            if call:
                text += f"({', '.join(p.name for p in call.signature.parameters if p.required)})"
        return text.removeprefix(".")

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """Signatures that callers see: the overloads, or the only signature."""
        return self.overloads or (self.signature,)

    @property
    def is_repeated(self) -> bool:
        """Whether it is repeated if its outcome is unknown: it is safe, or sends the same key."""
        return self.repeat == "safe" or self.idempotency is not None


@dataclass(frozen=True, slots=True)
class Module:
    """The module of one namespace.

    Attributes:
        path: Names from the root on; empty for the root.
        access: SDK attributes from the root to the namespace.
        class_name: Name of the generated class.
        tasks: Methods of the class.
        children: Modules of the namespaces below.
        calls: Calls of namespaces on the way from the root, outermost first.
    """

    path: tuple[str, ...]
    access: tuple[str, ...]
    class_name: str
    tasks: tuple[Task, ...] = ()
    children: tuple[Module, ...] = ()
    calls: tuple[NamespaceCall, ...] = ()

    @property
    def call(self) -> NamespaceCall | None:
        """The call that returns the namespace; None if it is an attribute of the one above."""
        return self.calls[-1] if self.calls and self.calls[-1].path == self.path else None

    @property
    def name(self) -> str:
        """Name of the module, and of the parent's attribute unless a call returns it."""
        return self.path[-1]

    def walk(self) -> Iterator[Module]:
        """Yield this module and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True, order=True)
class Emitted:
    """An SDK callable that became a task.

    Attributes:
        path: Attribute path from the client.
        operation: Id of the task's operation.
    """

    path: str
    operation: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """Account of every callable that discovery found.

    Attributes:
        emitted: Callables that became tasks.
        skipped: Callables and namespaces that are left out on purpose.
        failed: Callables and namespaces that could not be read; generation is incomplete.
        left_out: Parameters that no task has, with the reason.
        renamed: New names of renamed parameters, by ``operation.parameter``.
        unstorable: Operations whose result cannot be stored in a journal, with the reason. Their
            tasks fail after the call was made.
        unknown_requests: Operations that are unsafe to repeat because the SDK's source does not
            state their request, and that take no idempotency key.
        first_pages: Operations that return the first page of a listing alone, with the reason.
    """

    emitted: tuple[Emitted, ...]
    skipped: tuple[Skip, ...]
    failed: tuple[Skip, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    unstorable: Mapping[str, str] = field(default_factory=dict[str, str])
    unknown_requests: tuple[str, ...] = ()
    first_pages: Mapping[str, str] = field(default_factory=dict[str, str])

    def skipped_by_reason(self) -> dict[str, int]:
        """Count the skipped callables by reason, without the names that reasons mention."""
        reasons = (_NAME_OF.sub(r"\1 something else", skip.reason) for skip in self.skipped)
        return dict(sorted(Counter(reasons).items()))


@dataclass(frozen=True, slots=True)
class RenamedMember:
    """A task or namespace whose name differs from the SDK's.

    Attributes:
        sdk: Dotted path in the SDK.
        name: Dotted path in the package.
        reason: Reason for the other name.
    """

    sdk: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TypesModule:
    """The module of a package that exports types of the SDK.

    Attributes:
        name: Name of the module: ``models``, unless a namespace has that name.
        types: Exported name to the imported type.
        modules: Modules of the SDK of which every type is exported as well.
    """

    name: str
    types: Mapping[str, Import]
    modules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """One generated package.

    Attributes:
        name: Import name of the package.
        provider: Name of the provider.
        class_name: Name of the integration class.
        distributions: Distributions of the SDK with their versions.
        root: Attribute path from the client to the tree.
        switches: Arguments of calls on that path, by dotted attribute path.
        top: Module of the root, whose tasks are methods of the integration itself.
        ledger: Account of every SDK callable.
        only: Requested top-level namespaces; empty for all.
        typed: Whether the SDK has a ``py.typed`` marker.
        refused: Attempts of the SDK to use the network while it was read.
        stale: Provider entries that match nothing. They are allowed for versions of the SDK with
            which the provider was not reviewed.
        sdk_packages: Packages and modules with the SDK's source, as they are imported.
        renamed_members: Tasks and namespaces whose names differ from the SDK's.
        types: Module of the SDK's types; None if tasks name none.
        client_name: Name under which the package exports the client's type.
    """

    name: str
    provider: str
    class_name: str
    distributions: tuple[Distribution, ...]
    root: tuple[str, ...]
    switches: Mapping[str, tuple[Any, ...]]
    top: Module
    ledger: Ledger
    only: tuple[str, ...] = ()
    typed: bool = True
    refused: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    sdk_packages: tuple[str, ...] = ()
    renamed_members: tuple[RenamedMember, ...] = ()
    types: TypesModule | None = None
    client_name: str = "Client"

    @property
    def modules(self) -> tuple[Module, ...]:
        """Modules of all namespaces below the root, parents first."""
        return tuple(module for module in self.top.walk() if module.path)

    @property
    def task_paths(self) -> dict[str, tuple[str, ...]]:
        """Names of each task's modules and its own, by operation; the SDK's may differ."""
        return {
            task.operation: (*module.path, task.name)
            for module in self.top.walk()
            for task in module.tasks
        }

    @property
    def tasks(self) -> tuple[Task, ...]:
        """All tasks of the package."""
        return tuple(task for module in self.top.walk() for task in module.tasks)
