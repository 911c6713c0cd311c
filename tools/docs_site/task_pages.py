"""Pages of the generated packages: one for each namespace, with its tasks."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from importlib import import_module
from types import ModuleType
from typing import Any, cast, get_overloads

from integrate_gen.cli.console import counted
from integrate_runtime import Integration, Namespace, Operation, SyncIntegration

PACKAGES = {
    "integrate_github": "GitHub",
    "integrate_openai": "OpenAI",
    "integrate_typeform": "Typeform",
}
"""Generated package to the name of its API."""

# Guides come first. Of a task, the search knows the title and the call: all of the facts would be
# most of the index.
_SEARCH = "---\nsearch:\n  boost: 0.5\n---\n\n"
_NOT_SEARCHED = ('<div data-search-exclude markdown="1">', "</div>")


@dataclass(frozen=True)
class TaskPage:
    """A page about the tasks of one namespace.

    Attributes:
        title: Path of the namespace, such as ``issues``.
        path: Path of the page below ``docs/``.
        text: Its Markdown.
    """

    title: str
    path: str
    text: str


def task_pages(package: str) -> list[TaskPage]:
    """Return the pages of a generated package, by namespace."""
    root = import_module(package)
    name = package.removeprefix("integrate_")
    pages: list[TaskPage] = []
    for kind in sorted(_owners(root), key=_namespace_of):
        if operations := _own_operations(kind):
            namespace = _namespace_of(kind)
            path = f"reference/{name}/{namespace.replace('.', '-') or 'client'}.md"
            pages.append(TaskPage(namespace or name, path, _page(name, kind, operations)))
    return pages


def _owners(package: ModuleType) -> Iterator[type]:
    """Return the classes with tasks: the namespaces, and the integration of a flat SDK."""
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(import_module(module.name)).values():
            is_own = isinstance(value, type) and value.__module__ == module.name
            if is_own and issubclass(value, (Namespace, Integration, SyncIntegration)):
                yield value


def _own_operations(kind: Any) -> dict[str, Operation]:
    own = cast("dict[str, Any]", {**vars(kind)})
    return cast("dict[str, Operation]", own.get("_operations", {}))


def _namespace_of(kind: Any) -> str:
    """Return the path of a namespace: that of its operations without the method."""
    operations = _own_operations(kind)
    first = next(iter(operations.values()), None)
    return first.id.rpartition(".")[0] if first is not None else ""


def _page(name: str, kind: type, operations: dict[str, Operation]) -> str:
    namespace = _namespace_of(kind)
    owner = f"io.{name}.{namespace}" if namespace else f"io.{name}"
    parts = [f"{_SEARCH}# {owner}\n\n{counted(len(operations), 'task')}.\n"]
    parts += [_task(owner, method, getattr(kind, method), op) for method, op in operations.items()]
    return "\n".join(parts)


def _task(owner: str, method: str, function: Any, operation: Operation) -> str:
    begin, end = _NOT_SEARCHED
    lines = [f"## {operation.name} {{ #{method} }}", "", f"`await {owner}.{method}(key, ...)`", ""]
    lines += [begin, "", *_facts(function, operation), *_forms(function), "", end]
    return "\n".join(lines) + "\n"


def _facts(function: Any, operation: Operation) -> list[str]:
    """Return the lines about what a task calls, gives and shows."""
    deprecated = getattr(function, "__deprecated__", None)
    warning = ["!!! warning", f"    {deprecated}", ""] if deprecated else []
    facts = {
        "HTTP": f"`{operation.http}`" if operation.http else "",
        "Result": f"`{_short(operation.output)}`",
        "After an unknown outcome": {"safe": "sent again", "unsafe": "a person decides"}[
            operation.repeat
        ],
        "Idempotency key": f"`{operation.idempotency}`" if operation.idempotency else "",
        "Properties": ", ".join(label.label for label in operation.properties),
        "Documentation": _link(function),
    }
    return [*warning, *(f"- **{fact}:** {text}" for fact, text in facts.items() if text)]


def _forms(function: Any) -> list[str]:
    """Return the table of the parameters, or one for each overload."""
    lines: list[str] = []
    variants = get_overloads(function) or [function]
    for number, variant in enumerate(variants, 1):
        title = f"Parameters, form {number}" if len(variants) > 1 else "Parameter"
        lines += ["", *_parameters(title, variant)]
    return lines


def _link(function: Any) -> str:
    """Return the address of the API's own documentation that the docstring of a task names."""
    found = re.search(r"^See (https?://\S+)$", inspect.getdoc(function) or "", re.M)
    return f"<{found[1]}>" if found else ""


def _parameters(title: str, function: Any) -> list[str]:
    parameters = list(inspect.signature(function).parameters.values())[2:]
    rows = [
        f"| `{parameter.name}` | {_cell(parameter.annotation)} | {_default(parameter)} |"
        for parameter in parameters
        if parameter.name != "task_options"
    ]
    return [f"| {title} | type | default |", "| --- | --- | --- |", *rows] if rows else []


def _cell(annotation: object) -> str:
    if annotation is inspect.Parameter.empty:
        return ""
    text = escape(_short(str(annotation))).replace("|", "&#124;")  # a | would end the cell
    return f"<code>{text}</code>"


def _default(parameter: inspect.Parameter) -> str:
    if parameter.kind in (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL):
        return ""
    if parameter.default is inspect.Parameter.empty:
        return "required"
    plain = parameter.default is None or isinstance(parameter.default, bool | int | float | str)
    return f"`{parameter.default!r}`" if plain else "the SDK's"


def _short(expression: str) -> str:
    """Return a type expression without the modules of its names."""
    return re.sub(r"[\w.]+:", "", expression)
