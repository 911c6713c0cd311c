"""The package that will be written: tasks, modules, and the ledger of what became of the SDK."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .sdk import Distribution, Items, Signature, Skip

# A reason such as ``another name of list`` counts as one with those that mention other names.
_NAME_OF = re.compile(r"( name of) \S+$")


@dataclass(frozen=True, slots=True)
class Property:
    """A labelled value that a dashboard shows: the label and the parameter that it comes from."""

    label: str
    parameter: str


@dataclass(frozen=True, slots=True)
class NamespaceCall:
    """A call on the way to a namespace that takes arguments.

    Attributes:
        path: The namespace that it gives.
        method: The method of the namespace above; ``__call__`` where that itself is called.
        key: What the call's arguments are called within those of the call before it.
        signature: What it takes.
    """

    path: tuple[str, ...]
    method: str
    key: str
    signature: Signature

    @property
    def is_of_itself(self) -> bool:
        """Whether the namespace above is called, and no method of it."""
        return self.method == "__call__"


@dataclass(frozen=True, slots=True)
class Task:
    """One generated method.

    Attributes:
        name: The method's name.
        operation: Its id, the namespace path and the name.
        call: Attribute path from the client to the SDK's method.
        symbol: ``module:Class.function`` of its definition.
        line: The line of that, from 1.
        title: What a person reads.
        properties: What a dashboard shows of the arguments.
        output: The result's type in the runtime's absolute form.
        signature: Parameters and data type of the implementation; the key and the options, which
            every task has, are the template's.
        overloads: The same for each overload.
        http: ``VERB /path``, empty where unknown.
        docs: Documentation link, empty where unknown.
        deprecated: The SDK's deprecation message.
        redact: Parameter paths that are never stored or shown.
        repeat: ``safe`` or ``unsafe`` to run again when its outcome is unknown.
        idempotency: The parameter that takes an idempotency key; None where there is none.
        renamed: Parameter to its SDK name, where the two differ.
        calls: Those of namespaces on the way to it, outermost first.
        items: What its pages hold, where it has pages that are no plain lists and that is known.
    """

    name: str
    operation: str
    call: str
    symbol: str
    line: int
    title: str
    properties: tuple[Property, ...]
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

    @property
    def written(self) -> str:
        """How a program reaches it from the integration: ``messages(sid).fetch``."""
        calls = {len(call.path): call for call in self.calls}
        text = ""
        for depth, name in enumerate(self.operation.split("."), 1):
            call = calls.get(depth)
            text += "" if call and call.is_of_itself else f".{name}"
            if call:
                text += f"({', '.join(p.name for p in call.signature.parameters if p.required)})"
        return text.removeprefix(".")

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """What a caller sees: the overloads, or the one signature."""
        return self.overloads or (self.signature,)


@dataclass(frozen=True, slots=True)
class Module:
    """One namespace as a module: its class, its tasks, the modules of the namespaces below it.

    ``access`` are the SDK's attributes that lead to it from the root, ``calls`` what is called on
    the way, outermost first.
    """

    path: tuple[str, ...]
    access: tuple[str, ...]
    class_name: str
    tasks: tuple[Task, ...] = ()
    children: tuple[Module, ...] = ()
    calls: tuple[NamespaceCall, ...] = ()

    @property
    def call(self) -> NamespaceCall | None:
        """The call that gives it; None where it is an attribute of the namespace above."""
        return self.calls[-1] if self.calls and self.calls[-1].path == self.path else None

    @property
    def name(self) -> str:
        """The attribute under which its parent has it, or its module's name where it is called."""
        return self.path[-1]

    def walk(self) -> Iterator[Module]:
        """This module and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True, order=True)
class Emitted:
    """An SDK callable that became a task: its path from the client, and the operation."""

    path: str
    operation: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """What became of every callable that discovery found.

    ``left_out`` are parameters that no task has, with the reason; ``renamed`` are parameters that
    a task has under another name, as ``operation.parameter`` to the new name. ``failed`` could not
    be read and makes the generation incomplete. ``unstorable`` are operations whose result no
    journal can give again, with the reason: their tasks fail once the call has been made.
    """

    emitted: tuple[Emitted, ...]
    skipped: tuple[Skip, ...]
    failed: tuple[Skip, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    unstorable: Mapping[str, str] = field(default_factory=dict[str, str])

    def skipped_by_reason(self) -> dict[str, int]:
        """Count the skipped callables by reason, without the names that reasons mention."""
        reasons = (_NAME_OF.sub(r"\1 something else", skip.reason) for skip in self.skipped)
        return dict(sorted(Counter(reasons).items()))


@dataclass(frozen=True, slots=True)
class Respelled:
    """A task or namespace that has another name than the SDK's: both as dotted paths, and why."""

    sdk: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Package:
    """One generated package.

    Attributes:
        name: Its import name.
        provider: The provider's name.
        class_name: The integration class.
        distributions: The SDK's distributions and versions.
        root: Attribute path from the client to the tree.
        switches: Attribute paths that are called on the way, with their arguments.
        top: Module of the root; its tasks are the integration's own.
        ledger: What became of every SDK callable.
        only: Top-level namespaces that were asked for; empty for all.
        typed: The SDK is typed for others (``py.typed``).
        refused: Attempts of the SDK's to use the network while it was read.
        stale: Entries of the provider that match nothing in a version of the SDK that it was not
            reviewed with.
        respelled: Tasks and namespaces that have another name than the SDK's.
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
    respelled: tuple[Respelled, ...] = ()

    @property
    def modules(self) -> tuple[Module, ...]:
        """Every namespace module, parents first."""
        return tuple(module for module in self.top.walk() if module.path)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Every task of the package."""
        return tuple(task for module in self.top.walk() for task in module.tasks)
