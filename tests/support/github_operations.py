"""Every asynchronous REST method of the installed githubkit, read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from integrate_gen.model.sdk import Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.policy.properties import union_of
from integrate_gen.policy.usage import OperationFacts

_PACKAGE = "githubkit_schemas.v2026_03_10.rest"
_HTTP = re.compile(r"^(?:GET|POST|PUT|PATCH|DELETE) /\S*$", re.MULTILINE)


@cache
def operations() -> tuple[OperationFacts, ...]:
    """Return all operations in source order."""
    modules = sorted(files(_PACKAGE).iterdir(), key=lambda module: module.name)
    return tuple(
        operation
        for module in modules
        if module.name.endswith(".py")
        for operation in _operations(module.name[:-3], ast.parse(module.read_text("utf-8")))
    )


def _operations(namespace: str, module: ast.Module) -> Iterator[OperationFacts]:
    functions: dict[str, list[ast.AsyncFunctionDef]] = {}
    classes = (node for node in module.body if isinstance(node, ast.ClassDef))
    for node in (member for cls in classes for member in cls.body):
        if isinstance(node, ast.AsyncFunctionDef):
            functions.setdefault(node.name, []).append(node)
    for name, definitions in functions.items():
        request = _HTTP.search(ast.get_docstring(definitions[-1]) or "")
        assert request is not None, name
        signatures = [_signature(node.args) for node in definitions[:-1] or definitions]
        yield OperationFacts(
            namespace=(namespace,),
            method=name.removeprefix("async_"),
            http=request[0],
            parameters=union_of(signatures),
            title_words=(namespace,),
        )


def _signature(arguments: ast.arguments) -> Signature:
    positional = [(argument, None) for argument in arguments.args[1:]]
    keyword = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    return Signature(tuple(_parameter(*pair) for pair in (*positional, *keyword)))


def _parameter(argument: ast.arg, default: ast.expr | None) -> Parameter:
    annotation = TypeExpr(ast.unparse(argument.annotation)) if argument.annotation else None
    value = TypeExpr(ast.unparse(default)) if default else None
    return Parameter(argument.arg, ParameterKind.KEYWORD_ONLY, annotation, value)
