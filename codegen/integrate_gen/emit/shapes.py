"""Allow-list of the code in generated files; SDK text cannot become code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, cast

from integrate_gen.model.errors import GenerationError
from integrate_gen.model.package import Module, Task

_CALLS = frozenset(
    {
        *("ErrorRules", "Label", "Operation", "SdkBinding", "deprecated", "lazy_types"),
        *("self._call", "self._with_call", "staticmethod"),
    }
)
_HOMES = ("integrate_runtime", "typing_extensions")


def check_calls(path: str, tree: ast.Module, children: frozenset[str]) -> None:
    """Refuse any call that generated code does not need.

    Args:
        path: The file, for messages.
        tree: Its syntax tree.
        children: Classes of the namespaces below, which the module instantiates.

    Raises:
        GenerationError: There is another call outside annotations.
    """
    allowed = {*_CALLS, *children, *_other_names(tree)}
    for call in _evaluated_calls(tree):
        name = ast.unparse(call.func)
        if name not in allowed:
            raise GenerationError(f"{path} line {call.lineno} would call {name}.")


def _other_names(tree: ast.Module) -> Iterator[str]:
    """Yield the names under which a file imports what it calls, if a member has the own name."""
    for statement in tree.body:
        for alias in statement.names if isinstance(statement, ast.Import | ast.ImportFrom) else ():
            if isinstance(statement, ast.Import) and alias.name == "builtins":
                yield f"{alias.asname or alias.name}.staticmethod"
            elif getattr(statement, "module", "") in _HOMES and alias.name in _CALLS:
                yield alias.asname or alias.name


def check_operations(path: str, tree: ast.Module, module: Module) -> None:
    """Compare every operation's constant with the model.

    Raises:
        GenerationError: A constant is missing, superfluous or different.
    """
    constants = (node.value for node in tree.body if isinstance(node, ast.Assign))
    written = [_operation(value) for value in constants if isinstance(value, ast.Call)]
    expected = [_facts(task) for task in module.tasks]
    if written != expected:
        raise GenerationError(f"{path} would not have the operations of its model.")


def _evaluated_calls(node: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls that are executed at import or later; annotations are not."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns"):
            continue
        children = cast("list[object]", value) if isinstance(value, list) else [value]
        for child in children:
            if isinstance(child, ast.Call):
                yield child
            if isinstance(child, ast.AST):
                yield from _evaluated_calls(child)


def _operation(call: ast.Call) -> dict[str, Any]:
    return {str(keyword.arg): _value(keyword.value) for keyword in call.keywords}


def _value(node: ast.expr) -> Any:
    if isinstance(node, ast.Tuple):
        return tuple(_value(element) for element in node.elts)
    if isinstance(node, ast.Call):
        return tuple(_value(argument) for argument in node.args)
    return ast.literal_eval(node)


def _facts(task: Task) -> dict[str, Any]:
    """Return an operation's keyword arguments, without defaults."""
    facts = {
        "id": task.operation,
        "call": task.call,
        "name": task.title,
        "properties": tuple((p.label, p.parameter) for p in task.properties),
        "output": task.output,
        "http": task.http,
        "redact": task.redact,
        "repeat": "" if task.repeat == "unsafe" else task.repeat,
        "idempotency": task.idempotency,
        "items": task.items.path if task.items else "",
        "answers": task.answers,
        "pending": task.pending,
        "page_iterator": task.page_iterator,
        "growing_list": task.growing.members if task.growing else (),
        "next_page": task.next_page,
    }
    return {name: value for name, value in facts.items() if value}
