"""Assembly of the package's model from the SDK's model and the provider's rules."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field, replace

from integrate_gen.model.errors import ConfigurationError, SdkError
from integrate_gen.model.identifiers import ClassName, unused_name
from integrate_gen.model.package import (
    Emitted,
    Ledger,
    Module,
    NamespaceCall,
    Package,
    RenamedMember,
    Task,
)
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Method, Namespace, Skip
from integrate_gen.policy.task_signatures.streams import journalable
from integrate_gen.results.kinds import NotData
from integrate_gen.results.storable import makes_calls, why_unstorable
from integrate_gen.source.exports import source_path
from integrate_gen.tree.load import LoadedSdk

from .calls import namespace_calls
from .class_names import with_free_names
from .exported_types import exported_types, names_beside_client
from .first_pages import why_first_page_alone
from .globs import Globs
from .member_names import INTEGRATION_MEMBERS, MemberNames
from .stated_names import unused_names
from .tasks import TaskBuilder

RUN_TASK = "reachable through run_task"
HANDLE = "it returns a handle that makes calls of its own"
LIFECYCLE = "it opens or closes the client, which all tasks share"
TOOL = "a tool of the client's, not a call of its API"


def assemble(loaded: LoadedSdk, provider: Provider, only: Sequence[str] = ()) -> Package:
    """Decide for every SDK callable whether it becomes a task, and which.

    Args:
        loaded: The introspected SDK.
        provider: The rules.
        only: Top-level namespaces to emit; empty for all.

    Raises:
        ConfigurationError: A provider entry matches nothing, or ``only`` has an unknown namespace.
    """
    assembler = _Assembler(loaded, provider)
    top = with_free_names(assembler.module(loaded.sdk.root, (), ()))
    all_tasks = [task for module in top.walk() for task in module.tasks]
    omitted = assembler.builder.omitted
    stale = [*assembler.stale_entries(), *unused_names(provider, loaded, omitted, all_tasks)]
    if stale and provider.fits({d.name: d.version for d in loaded.sdk.distributions}):
        raise ConfigurationError(
            f"[providers.{provider.name}] has entries that match nothing in "
            f"{provider.package}: {', '.join(stale)}; remove or correct them."
        )
    whole = top
    top, outside = _only(top, tuple(sorted(set(only))), provider)
    tasks = [task for module in top.walk() for task in module.tasks]
    ledger = Ledger(
        emitted=tuple(sorted(Emitted(task.call, task.operation) for task in tasks)),
        skipped=tuple(sorted((*loaded.sdk.skipped, *assembler.skipped, *outside))),
        failed=tuple(sorted(assembler.failed)),
        left_out={
            name: provider.omitted_parameters[name] for name in sorted(assembler.builder.omitted)
        },
        renamed={
            f"{task.operation}.{sdk_name}": name
            for task in tasks
            for name, sdk_name in task.renamed.items()
        },
        unstorable={
            task.operation: reason
            for task in sorted(tasks, key=lambda task: task.operation)
            if (reason := why_unstorable(task.output, provider.codec)) is not None
        },
        first_pages={
            task.operation: reason
            for task in sorted(tasks, key=lambda task: task.operation)
            if (reason := why_first_page_alone(task, provider)) is not None
        },
        unknown_requests=tuple(
            sorted(t.operation for t in tasks if not t.http and not t.is_repeated)
        ),
    )
    return Package(
        name=provider.module,
        provider=provider.name,
        class_name=provider.class_name,
        distributions=loaded.sdk.distributions,
        root=loaded.root,
        switches=loaded.switches,
        top=top,
        ledger=ledger,
        only=tuple(sorted(set(only))),
        typed=loaded.typed,
        refused=loaded.refused,
        stale=tuple(stale),
        sdk_packages=loaded.packages,
        renamed_members=tuple(assembler.renamed_members),
        types=exported_types(top, [child.name for child in whole.children], provider, loaded),
        client_name=unused_name("Client", names_beside_client(whole)),
    )


@dataclass
class _Assembler:
    loaded: LoadedSdk
    provider: Provider
    skipped: list[Skip] = field(default_factory=list[Skip])
    failed: list[Skip] = field(default_factory=list[Skip])
    renamed_members: list[RenamedMember] = field(default_factory=list[RenamedMember])

    def __post_init__(self) -> None:
        self.builder = TaskBuilder(self.provider, self.loaded.root)
        self.excluded = Globs(self.provider.exclude)
        self.unreadable = Globs(self.provider.unreadable)
        for skip in self.loaded.failed:
            self.fail(skip)

    def module(
        self, namespace: Namespace, above: tuple[NamespaceCall, ...], path: tuple[str, ...]
    ) -> Module:
        """Return a namespace's module with those below it; empty namespaces are left out.

        Args:
            namespace: The namespace.
            above: Calls of the namespaces above it.
            path: Names of its module and of those above it.
        """
        calls = (*above, *namespace_calls(namespace, path))
        names = MemberNames(() if path else INTEGRATION_MEMBERS)
        namespaces = sorted(namespace.children, key=lambda child: child.path)
        children = [
            self.module(child, calls, (*path, names.of_namespace(child.path[-1])))
            for child in namespaces
        ]
        taken = {child.name for child in children}
        tasks = [
            replace(task, name=names.of_task(task.name))
            for task in self.tasks(namespace, calls, taken)
        ]
        not_empty = sorted((c for c in children if c.tasks or c.children), key=lambda c: c.name)
        present = {*(child.name for child in not_empty), *(task.name for task in tasks)}
        for name, (new, reason) in sorted(names.reasons.items()):
            if new in present:
                new_path = ".".join((*path, new))
                self.renamed_members.append(
                    RenamedMember(".".join((*namespace.path, name)), new_path, reason)
                )
        return Module(
            path=path,
            access=namespace.access,
            class_name=ClassName(path[-1]) if path else self.provider.class_name,
            tasks=tuple(sorted(tasks, key=lambda task: task.name)),
            children=tuple(not_empty),
            calls=calls,
        )

    def tasks(
        self, namespace: Namespace, calls: tuple[NamespaceCall, ...], taken: Container[str]
    ) -> Iterator[Task]:
        """Yield the namespace's tasks, and record every skipped method with its reason.

        Args:
            namespace: Namespace of the methods.
            calls: Calls of it and of the namespaces above it.
            taken: Names of the namespaces below it.
        """
        for method in namespace.methods:
            path = ".".join((*self.loaded.root, *namespace.access, method.name))
            if reason := self.exclusion((*namespace.path, method.public)):
                self.skipped.append(Skip(path, f"{reason}; {RUN_TASK}"))
            elif self.is_tool(namespace, method.public):
                self.skipped.append(Skip(path, f"{TOOL}; {RUN_TASK}"))
            elif self.opens_or_closes(namespace, method):
                self.skipped.append(Skip(path, f"{LIFECYCLE}; {RUN_TASK}"))
            elif method.public in taken:
                self.skipped.append(Skip(path, f"a namespace has the same name; {RUN_TASK}"))
            elif isinstance(data := journalable(method), NotData):
                self.skipped.append(Skip(path, f"it returns {data.value}; {RUN_TASK}"))
            else:
                yield from self.task(namespace, data, path, calls)

    def task(
        self, namespace: Namespace, method: Method, path: str, calls: tuple[NamespaceCall, ...]
    ) -> Iterator[Task]:
        """Yield the task of a method, unless its result cannot be data."""
        try:
            task = self.builder.build(namespace, method, calls)
        except SdkError as error:
            self.fail(Skip(path, str(error)))
            return
        package = self.provider.package.partition(".")[0]
        if makes_calls(task.output, self.provider.codec, package):
            self.skipped.append(Skip(path, f"{HANDLE}; {RUN_TASK}"))
        else:
            yield task

    def is_tool(self, namespace: Namespace, name: str) -> bool:
        """Whether a method is a tool of the client and not of the API; in a flat SDK, none is."""
        if namespace.path:
            return False
        below = (inner for child in namespace.children for inner in child.walk())
        own = self.provider.helpers if any(inner.methods for inner in below) else ()
        return name in (*self.provider.tools, *own)

    def opens_or_closes(self, namespace: Namespace, method: Method) -> bool:
        """Whether a method opens or closes the client, which all tasks share."""
        needs = any(parameter.required for parameter in method.signature.parameters)
        return not namespace.path and not needs and method.public in self.provider.lifecycle

    def exclusion(self, operation: tuple[str, ...]) -> str | None:
        """Return the provider's reason to exclude an operation, or None."""
        name = ".".join(operation)
        patterns = list(self.excluded.matching(name))
        if not patterns:
            return None
        self.builder.note_excluded(name)
        return self.provider.exclude[patterns[0]]

    def fail(self, failure: Skip) -> None:
        """Record a failure, as an error unless the provider expects it."""
        expected = list(self.unreadable.matching(failure.path))
        if expected:
            self.skipped.append(Skip(failure.path, self.provider.unreadable[expected[0]]))
        else:
            self.failed.append(failure)

    def stale_entries(self) -> list[str]:
        """Return the provider's entries that match nothing in the SDK."""
        stale = [f"exclude.{pattern!r}" for pattern in self.excluded.stale]
        stale += [f"unreadable.{pattern!r}" for pattern in self.unreadable.stale]
        stale += [f"models.{name!r}" for name in self.provider.models if not source_path(name)]
        return stale + self.builder.stale_entries()


def _only(top: Module, only: Sequence[str], provider: Provider) -> tuple[Module, list[Skip]]:
    if not only:
        return top, []
    names = {child.name for child in top.children}
    unknown = sorted(set(only) - names)
    if unknown:
        raise ConfigurationError(
            f"{provider.package} has no namespace {unknown[0]}; "
            f"'integrate-gen inspect {provider.name}' lists them."
        )
    dropped = [child for child in top.children if child.name not in only]
    namespaces = tuple(child for child in top.children if child.name in only)
    skips = [
        Skip(task.call, "--only leaves its namespace out")
        for child in dropped
        for module in child.walk()
        for task in module.tasks
    ]
    return replace(top, children=namespaces), skips
