"""Detection of stale entries in the keys that name members, modules and parameters of an SDK.

The defaults of these keys are for all SDKs, or all of a family, so that only what a provider's own
table states must match something.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase

from integrate_gen.model.loopback import Loopback
from integrate_gen.model.package import Task
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Namespace, ParameterKind, Signature, Skip
from integrate_gen.tree.load import LoadedSdk

_OF_THE_CLIENT = ("helpers", "tools", "lifecycle")


def unused_names(
    provider: Provider,
    loaded: LoadedSdk,
    omitted: Collection[str],
    tasks: Sequence[Task],
) -> Iterator[str]:
    """Yield the stated entries that match nothing.

    Args:
        provider: The complete provider.
        loaded: The SDK.
        omitted: Parameters that a task was left without.
        tasks: Tasks of the package.
    """
    members, stated = _members(loaded), provider.stated
    for key in (key for key in _OF_THE_CLIENT if key in stated):
        yield from (f"{key}.{name}" for name in getattr(provider, key) if name not in members)
    if "hide" in stated:
        yield from (f"hide.{glob!r}" for glob in provider.hide if not _any(members, glob))
    if "means" in stated:
        yield from (f"means.{name}" for name in provider.means if name not in members)
    if "plumbing" in stated:
        modules = _modules(provider.package, loaded.packages)
        globs = ((entry, entry.removeprefix("!")) for entry in provider.plumbing)
        yield from (f"plumbing.{entry!r}" for entry, glob in globs if not _any(modules, glob))
    if "background" in stated:
        yield from (f"background.{name}" for name in provider.background if name not in omitted)
    if "loopback" in stated:
        yield from _unused_arguments(provider.loopback, tasks)
        yield from _unused_operations(provider.loopback, tasks)


def _any(names: Iterable[str], glob: str) -> bool:
    return any(fnmatchcase(name, glob) for name in names)


def _members(loaded: LoadedSdk) -> frozenset[str]:
    """Return the names of all members of the tree, also of those that are no tasks."""
    return frozenset(_names(loaded.sdk.root, (*loaded.sdk.skipped, *loaded.failed)))


def _names(root: Namespace, skips: Iterable[Skip]) -> Iterator[str]:
    for namespace in root.walk():
        yield from namespace.access
        yield from (name for m in namespace.methods for name in (m.name, m.public))
    for skip in skips:
        yield from skip.path.replace("()", "").split(".")


def _modules(package: str, packages: Collection[str]) -> frozenset[str]:
    """Return the loaded modules of an SDK, as plumbing names them."""
    loaded = (name for name in sys.modules if name.partition(".")[0] in packages)
    return frozenset(name.removeprefix(f"{package}.") for name in loaded)


def _unused_operations(loopback: Loopback, tasks: Sequence[Task]) -> Iterator[str]:
    operations = [task.operation for task in tasks]
    for key, globs in (("options_for", loopback.options_for), ("answers", loopback.answers)):
        yield from (f"loopback.{key}.{glob!r}" for glob in globs if not _any(operations, glob))


def _unused_arguments(loopback: Loopback, tasks: Sequence[Task]) -> Iterator[str]:
    for glob, arguments in loopback.arguments.items():
        signatures = [*_signatures_of(glob, tasks)]
        parameters = [p for signature in signatures for p in signature.parameters]
        taken = {parameter.name for parameter in parameters}
        takes_any = any(p.kind is ParameterKind.VAR_KEYWORD for p in parameters)
        if not signatures:
            yield f"loopback.arguments.{glob!r}"
        elif not takes_any:
            yield from (f"loopback.arguments.{glob!r}.{n}" for n in arguments if n not in taken)


def _signatures_of(glob: str, tasks: Sequence[Task]) -> Iterator[Signature]:
    """Yield the signatures of the tasks and of the called namespaces that a glob matches."""
    for task in tasks:
        if fnmatchcase(task.operation, glob):
            yield from task.signatures
        for call in task.calls:
            if fnmatchcase(".".join(call.path), glob):
                yield call.signature
