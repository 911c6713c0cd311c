"""Walking the client's tree into the model: every namespace, every method, every omission."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from integrate_gen.errors import NoDefinitionError, SdkError
from integrate_gen.introspect.client import Client
from integrate_gen.introspect.facts import read_deprecation, read_documentation
from integrate_gen.introspect.http import read_http
from integrate_gen.introspect.members import alias_of, public_functions, unnameable
from integrate_gen.introspect.namespaces import ChildNamespace, Unreadable, child_namespaces
from integrate_gen.introspect.pairing import Chosen, LeftOut, choose
from integrate_gen.introspect.signatures import read_signature
from integrate_gen.introspect.source import Definition, SourceIndex
from integrate_gen.model import Method, Namespace, Skip
from integrate_gen.provider import AsyncStyle

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
    client: Client, style: AsyncStyle, sources: SourceIndex, on_namespace: OnNamespace
) -> Discovery:
    """Walk the tree from the client's root and read the source of every method of ``style``."""
    walker = _Walker(client, style, sources, on_namespace)
    root = walker.namespace((), type(client.root), client.root, ())
    walker.outside_the_root()
    return Discovery(root, tuple(walker.skipped), tuple(walker.failed))


@dataclass
class _Walker:
    client: Client
    style: AsyncStyle
    sources: SourceIndex
    on_namespace: OnNamespace
    skipped: list[Skip] = field(default_factory=list[Skip])
    failed: list[Skip] = field(default_factory=list[Skip])

    def namespace(
        self, path: tuple[str, ...], cls: type, instance: object, ancestors: tuple[type, ...]
    ) -> Namespace:
        """One namespace with all below it; a class that is its own ancestor is not entered."""
        for name in unnameable(cls, instance):
            self.skipped.append(
                Skip(self.dotted((*path, ascii(name))), "its name is no identifier")
            )
        methods = self.methods(path, cls)
        if path:
            self.on_namespace(".".join(path), len(methods))
        children = [
            self.namespace((*path, child.name), child.cls, value, (*ancestors, cls))
            for child, value in self.children(path, cls, instance, ancestors)
        ]
        return Namespace(path, f"{cls.__module__}:{cls.__qualname__}", methods, tuple(children))

    def children(
        self, path: tuple[str, ...], cls: type, instance: object, ancestors: tuple[type, ...]
    ) -> Iterator[tuple[ChildNamespace, object]]:
        """The namespaces to enter, with their instances; two names of one are entered once."""
        found: list[tuple[ChildNamespace, object]] = []
        for child in child_namespaces(cls, instance, self.sources):
            where = self.dotted((*path, child.name))
            if isinstance(child, Unreadable):
                self.failed.append(Skip(where, child.reason))
            elif child.cls in (*ancestors, cls):
                self.skipped.append(Skip(where, "leads back to a namespace above it"))
            else:
                found.append((child, _value(instance, child.name)))
        found.sort(key=lambda pair: (pair[0].deprecated is not None, pair[0].name))
        for index, (child, value) in enumerate(found):
            first = next((c for c, v in found[:index] if v is not None and v is value), None)
            if first is None:
                yield child, value
            else:
                reason = f"another name of {first.name}"
                self.skipped.append(Skip(self.dotted((*path, child.name)), reason))

    def methods(self, path: tuple[str, ...], cls: type) -> tuple[Method, ...]:
        """The methods of one class that become tasks, each read from its source."""
        found: list[Method] = []
        functions = dict(public_functions(cls))
        for decision in choose(functions, self.style):
            where = self.dotted((*path, decision.name))
            alias = alias_of(decision.name, functions[decision.name], functions)
            if alias is not None:
                self.skipped.append(Skip(where, f"another name of {alias}"))
                continue
            if isinstance(decision, LeftOut):
                self.skipped.append(Skip(where, decision.reason))
                continue
            try:
                definition = self.sources.method(cls, decision.name, functions[decision.name])
                found.append(read_method(decision, definition))
            except NoDefinitionError as error:
                self.skipped.append(Skip(where, str(error)))
            except SdkError as error:
                self.failed.append(Skip(where, str(error)))
        return tuple(found)

    def outside_the_root(self) -> None:
        """Note what the client has beside its root: ``run_task`` reaches it, no task wraps it."""
        way = self.client.path
        for path, parent in self.client.above.items():
            methods = [name for name, _ in public_functions(type(parent))]
            children = [c.name for c in child_namespaces(type(parent), parent, self.sources)]
            for name in (*methods, *children):
                if (*path, name) != way[: len(path) + 1]:
                    self.skipped.append(Skip(".".join((*path, name)), "outside the root"))

    def dotted(self, path: tuple[str, ...]) -> str:
        """An attribute path from the client."""
        return ".".join((*self.client.path, *path))


def _value(parent: object, name: str) -> object:
    """A namespace's instance; None where its getter raises, since its class alone can be read."""
    try:
        return getattr(parent, name)
    except Exception:
        return None


def read_method(chosen: Chosen, definition: Definition) -> Method:
    """The model of one method from its definition.

    Raises:
        SdkError: an annotation or default names what the module does not define.
    """
    node, scope = definition.node, definition.scope
    is_static = any(getattr(d, "id", "") == "staticmethod" for d in node.decorator_list)
    return Method(
        name=chosen.name,
        public=chosen.public,
        symbol=definition.symbol,
        line=node.lineno,
        is_async=isinstance(node, ast.AsyncFunctionDef),
        signature=read_signature(node, scope, bound=not is_static),
        overloads=tuple(
            replace(
                read_signature(overload, scope, bound=not is_static),
                deprecated=read_deprecation(overload),
            )
            for overload in definition.overloads
        ),
        http=read_http(node),
        docs=read_documentation(node),
        deprecated=read_deprecation(node),
    )
