"""Type expressions in the form that the runtime resolves."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from integrate_gen.expressions.names import last_name, parse_expression
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.source.exports import is_type_variable
from integrate_gen.source.scope import submodule

from .readable import require_readable

_UNIONS = ("Union", "Optional")


def to_reference(expression: TypeExpr) -> str:
    """Return an expression with every class as ``module:Name``.

    Unions become ``A | B``. ``Annotated`` metadata, which only guides validation, is left out, and
    type variables become ``typing:Any``.

    Raises:
        SdkError: the runtime could not rebuild the type from a journal.
    """
    imports = {i.bound: i for i in expression.imports}
    reference = _reference(parse_expression(expression.text), imports)
    require_readable(reference)
    return reference


def _reference(node: ast.expr, imports: Mapping[str, Import]) -> str:
    match node:
        case ast.Constant(value=None):
            return "None"
        case ast.Constant(value=value) if value is ...:
            return "..."
        case ast.Name(id=name):
            imported = imports.get(name)
            if imported is not None and is_type_variable(imported):
                return "typing:Any"
            return imported.reference if imported is not None else name
        case ast.Attribute():
            return _attribute(node, imports)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return f"{_reference(left, imports)} | {_reference(right, imports)}"
        case ast.Subscript(value=value, slice=inner):
            return _subscript(_reference(value, imports), inner, imports)
        case _:
            raise SdkError(f"The type {ast.unparse(node)} cannot be rebuilt from a journal.")


def _subscript(generic: str, inner: ast.expr, imports: Mapping[str, Import]) -> str:
    elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    name = generic.rpartition(":")[2]
    if name == "Literal":
        return f"{generic}[{', '.join(_value(e, imports) for e in elements)}]"
    if name == "Annotated":
        return _reference(elements[0], imports)
    if any(isinstance(element, ast.Starred) or _is_unpacked(element) for element in elements):
        return f"{generic}[typing:Any, ...]" if name in ("tuple", "Tuple") else "typing:Any"
    references = [_reference(element, imports) for element in elements] or ["()"]
    if name in _UNIONS:
        return " | ".join([*references, *(["None"] if name == "Optional" else [])])
    return f"{generic}[{', '.join(references)}]"


def _is_unpacked(node: ast.expr) -> bool:
    return isinstance(node, ast.Subscript) and last_name(node.value) == "Unpack"


def _value(node: ast.expr, imports: Mapping[str, Import]) -> str:
    """Return an argument of ``Literal``, in which a member of an enum is a reference."""
    return _attribute(node, imports) if isinstance(node, ast.Attribute) else ast.unparse(node)


def _attribute(node: ast.Attribute, imports: Mapping[str, Import]) -> str:
    base, *rest = ast.unparse(node).split(".")
    imported = imports[base]
    if imported.name:
        return f"{imported.module}:{'.'.join([imported.name, *rest])}"
    dotted = ".".join([imported.module, *rest])
    module = submodule(dotted, (dotted.partition(".")[0],)) or imported.module
    return f"{module}:{dotted.removeprefix(f'{module}.')}"
