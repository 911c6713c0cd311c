"""Public API of a package, as recorded in a lock and compared by ``--plan``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter

from integrate_gen.model.package import Package, Task
from integrate_gen.model.sdk import (
    SDK_DEFAULT,
    Import,
    Parameter,
    ParameterKind,
    Signature,
    TypeExpr,
)
from integrate_gen.results.aliases import expansion
from integrate_gen.signatures.type_parameters import declaration
from integrate_gen.signatures.unpacked import unpacked

DEPRECATED = "@deprecated "


@dataclass(frozen=True, slots=True)
class TaskApi:
    """Public API of one task.

    Attributes:
        signatures: Signatures as text; a deprecated overload begins with ``DEPRECATED``.
        deprecated: Whether the task itself is deprecated.
    """

    signatures: tuple[str, ...]
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Api:
    """Public API of a package.

    Attributes:
        tasks: Operation to task; calls of callable namespaces are included.
        names: Name in signatures to its absolute name.
        own_names: Operation to names that have another meaning in its signatures.
        aliases: Absolute name of a type alias to the type.
    """

    tasks: Mapping[str, TaskApi]
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    own_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])

    def names_in(self, operation: str) -> Mapping[str, str]:
        """Return the absolute names of the names in one task's signatures."""
        return {**self.names, **self.own_names.get(operation, {})}


def api_of(package: Package) -> Api:
    """Return the public API of a package."""
    names: dict[str, str] = {}
    own_names: dict[str, Mapping[str, str]] = {}
    aliases: dict[str, str] = {}
    for task in package.tasks:
        signatures = (*_callable_signatures(task), *(call.signature for call in task.calls))
        references = {i.bound: i.reference for s in signatures for i in _type_imports(s)}
        aliases.update(_aliases(task))
        other = {n: r for n, r in references.items() if names.setdefault(n, r) != r}
        if other:
            own_names[task.operation] = other
    tasks = {
        task.operation: TaskApi(
            tuple(
                _text_with_deprecation(s, current=task.deprecated is None)
                for s in _callable_signatures(task)
            ),
            task.deprecated is not None,
        )
        for task in package.tasks
    }
    return Api({**tasks, **dict(_calls(package))}, names, own_names, aliases)


def _callable_signatures(task: Task) -> list[Signature]:
    """Return the signatures that callers see, with unpacked keyword arguments as parameters."""
    return [unpacked(signature) for signature in task.signatures]


def _calls(package: Package) -> Iterator[tuple[str, TaskApi]]:
    """Yield the APIs of callable namespaces, as ``messages.__call__``."""
    for module in package.modules:
        if module.call is not None:
            returned = TypeExpr(module.class_name)
            text = signature_text(replace(module.call.signature, returns=returned))
            yield ".".join((*module.path[:-1], module.call.attribute)), TaskApi((text,))


def _aliases(task: Task) -> Iterator[tuple[str, str]]:
    module = task.symbol.partition(":")[0]
    for signature in _callable_signatures(task):
        for imported in _type_imports(signature):
            if text := expansion(imported, module):
                yield imported.reference, text


def _type_imports(signature: Signature) -> Iterator[Import]:
    for expression in signature.types:
        yield from expression.written.imports
    for parameter in signature.type_parameters:
        for bound in (*parameter.bounds, *([parameter.default] if parameter.default else [])):
            yield from bound.imports


def _text_with_deprecation(signature: Signature, *, current: bool) -> str:
    """Return a signature's text; overloads of a deprecated task are not marked."""
    prefix = DEPRECATED if current and signature.deprecated is not None else ""
    return f"{prefix}{signature_text(signature)}"


def signature_text(signature: Signature) -> str:
    """Return a signature as one line of Python."""
    parts: list[str] = []
    kinds = [p.kind for p in signature.parameters]
    for index, parameter in enumerate(signature.parameters):
        if parameter.kind is ParameterKind.KEYWORD_ONLY and not (
            {ParameterKind.KEYWORD_ONLY, ParameterKind.VAR_POSITIONAL} & set(kinds[:index])
        ):
            parts.append("*")
        parts.append(_parameter_text(parameter))
        if parameter.kind is ParameterKind.POSITIONAL_ONLY and (
            ParameterKind.POSITIONAL_ONLY not in kinds[index + 1 :]
        ):
            parts.append("/")
    returns = signature.returns.written.text if signature.returns else "Any"
    declared = ", ".join(declaration(p, attrgetter("text")) for p in signature.type_parameters)
    return f"{f'[{declared}]' if declared else ''}({', '.join(parts)}) -> {returns}"


def _parameter_text(parameter: Parameter) -> str:
    stars = {ParameterKind.VAR_POSITIONAL: "*", ParameterKind.VAR_KEYWORD: "**"}
    text = f"{stars.get(parameter.kind, '')}{parameter.name}"
    if parameter.annotation:
        text += f": {parameter.annotation.written.text}"
    if parameter.default is None:
        return text
    return f"{text} = {'...' if parameter.default == SDK_DEFAULT else parameter.default.text}"
