"""Texts that the strings in a function's body have, as far as its source states them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence

_BLOCKS_RUN_ONCE = (ast.With, ast.AsyncWith, ast.Try)


class Texts:
    """Texts of the expressions in a function's body.

    A part of a text that is unknown is written as ``{name}``.

    Args:
        body: The statements of the function.
        arguments: Texts of its arguments by parameter; ``{name}`` for an unknown one.
        constants: Values of the names in its module, of which the strings are texts.
    """

    def __init__(
        self,
        body: Sequence[ast.stmt],
        arguments: Mapping[str, str],
        constants: Mapping[str, object],
    ) -> None:
        self._names = dict(arguments)
        self._constants = constants
        for target, value, is_certain in _assignments(body, is_certain=True):
            text = self.of(value) or self._of_only_name(value)
            # What one of several branches assigns is known only if the others agree.
            if not is_certain and self._names.get(target, text) != text:
                text = ""
            self._names[target] = text

    def of(self, node: ast.expr) -> str:
        """Return the text of an expression; empty if nothing of it is known."""
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.Name(id=name):
                return self._of_name(name)
            case ast.JoinedStr(values=parts):
                return "".join(self._part(part) for part in parts)
            case ast.FormattedValue(value=value):
                return self._part(value)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._part(left) + self._part(right)
            case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mod(), right=right):
                return self._formatted(
                    text, right.elts if isinstance(right, ast.Tuple) else [right]
                )
            case ast.Call(func=ast.Attribute(value=template, attr="format")):
                return self._filled_in(self.of(template), node.args, node.keywords)
            case ast.Call(args=[ast.Constant(value=str(template))], keywords=[_, *_] as values):
                return self._filled_in(template, (), values)
            case _:
                return ""

    def _of_name(self, name: str) -> str:
        if name in self._names:
            return self._names[name]
        constant = self._constants.get(name)
        return constant if isinstance(constant, str) else f"{{{name}}}"

    def _part(self, node: ast.expr) -> str:
        """Return the text of an expression inside a longer text."""
        return self.of(node) or f"{{{_only_name(node) or ast.unparse(node)}}}"

    def _of_only_name(self, node: ast.expr) -> str:
        """Return the text of the name from which a value is computed, as in ``quote(path)``.

        A single word is left out: it may be changed to another.
        """
        name = _only_name(node)
        text = self._names.get(name, "") if name else ""
        return "" if text.isalpha() else text

    def _formatted(self, text: str, values: Sequence[ast.expr]) -> str:
        """Return ``"/forms/%s" % uid`` as ``/forms/{uid}``; empty if the number differs."""
        first, *rest = text.split("%s")
        if len(rest) != len(values):
            return ""
        pairs = zip(values, rest, strict=True)
        return first + "".join(f"{self._part(value)}{more}" for value, more in pairs)

    def _filled_in(
        self, template: str, values: Sequence[ast.expr], named: Sequence[ast.keyword]
    ) -> str:
        """Return ``"/files/{id}".format(id=file_id)`` as ``/files/{file_id}``."""
        for value in values:
            template = template.replace("{}", self._part(value), 1)
        for keyword in named:
            template = template.replace(f"{{{keyword.arg}}}", self._part(keyword.value))
        return template


def _only_name(node: ast.expr) -> str:
    """Return the one variable from which an expression is computed; empty if there are several.

    Functions and the object itself are none: ``self.quote(email_id)`` is computed from
    ``email_id``. An item is named by its key: ``params["id"]`` is ``id``.
    """
    match node:
        case ast.Name(id=name):
            names = {name}
        case ast.Subscript(slice=ast.Constant(value=str(key))):
            names = {key}
        case ast.Call(func=function, args=[], keywords=[]):
            return _only_name(function.value) if isinstance(function, ast.Attribute) else ""
        case ast.Call(args=arguments, keywords=keywords):
            values = [*arguments, *(keyword.value for keyword in keywords)]
            names = {_only_name(v) for v in values if not isinstance(v, ast.Constant)}
        case _:
            return ""
    return names.pop() if len(names) == 1 and not names & {"self", "cls"} else ""


def _assignments(
    body: Sequence[ast.stmt], *, is_certain: bool
) -> Iterator[tuple[str, ast.expr, bool]]:
    """Yield each assigned name with its value, and whether the assignment always happens."""
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value, is_certain
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value, is_certain
            case ast.Assign(targets=[ast.Tuple(elts=elements)], value=value):
                for element in elements:
                    if isinstance(element, ast.Name):
                        yield element.id, ast.Constant(None), is_certain
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                pass
            case _:
                inside = is_certain and isinstance(statement, _BLOCKS_RUN_ONCE)
                for name in ("body", "orelse", "finalbody"):
                    yield from _assignments(getattr(statement, name, []), is_certain=inside)
