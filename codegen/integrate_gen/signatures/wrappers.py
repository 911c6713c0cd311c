"""Functions that decorators return, which have the names of what decorators add.

A ``Callable`` annotation has no names. The ``str`` of ``Callable[Concatenate[Any, str, P], R]`` is
the parameter ``prefix`` if the decorator returns ``def inner(self, prefix, *args, **kwargs)``.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from integrate_gen.model.errors import NoDefinitionError
from integrate_gen.model.sdk import Parameter, ParameterKind, TypeExpr
from integrate_gen.source.functions import Function

_BY_POSITION = (ParameterKind.POSITIONAL_ONLY, ParameterKind.VAR_POSITIONAL)
_NAMED = (ParameterKind.POSITIONAL_OR_KEYWORD, ParameterKind.KEYWORD_ONLY)


class Wrapper:
    """The function that a decorator returns.

    Args:
        decorator: The decorator, or the factory of one.
        is_factory: Whether it is a factory.
    """

    def __init__(self, decorator: Function, *, is_factory: bool) -> None:
        self._decorator = decorator.header.name
        made = _returned(decorator)
        function = _returned(made) if is_factory and made is not None else made
        self._parameters = function.header.parameters if function is not None else ()

    def parameter(self, position: int, annotation: TypeExpr) -> Parameter:
        """Return the parameter at a position, ``self`` included, with a decorator's annotation.

        Raises:
            NoDefinitionError: If it has no name under which a call can pass it.
        """
        stated = self._parameters[position] if position < len(self._parameters) else None
        if stated is None or stated.kind not in _NAMED:
            raise NoDefinitionError(
                f"its decorator {self._decorator} adds a parameter of unknown name"
            )
        return Parameter(stated.name, stated.kind, annotation)

    def require_names(self, parameters: Sequence[Parameter]) -> None:
        """Require that a call can name the parameters that follow one that the wrapper adds.

        Raises:
            NoDefinitionError: If one is passed by position, which would be another one's.
        """
        if any(parameter.kind in _BY_POSITION for parameter in parameters):
            raise NoDefinitionError(
                f"its decorator {self._decorator} adds a parameter before positional ones"
            )


def _returned(function: Function) -> Function | None:
    """Return the function inside another that it returns: ``return wraps(f)(inner)``."""
    inside = {
        node.name: node
        for node in function.body.statements
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    match function.body.statements[-1:]:
        case [ast.Return(value=ast.expr() as value)]:
            names = [node.id for node in ast.walk(value) if isinstance(node, ast.Name)]
            return next((Function(inside[name]) for name in names if name in inside), None)
        case _:
            return None
