"""The model of one method, from its definition in the SDK's source."""

from __future__ import annotations

import ast
from dataclasses import replace

from integrate_gen.introspect.facts import read_deprecation, read_documentation
from integrate_gen.introspect.http import read_http
from integrate_gen.introspect.pairing import Chosen
from integrate_gen.introspect.signatures import read_signature
from integrate_gen.introspect.source import Definition
from integrate_gen.model import Method


def read_method(chosen: Chosen, definition: Definition, *, bound: bool) -> Method:
    """The model of one method from its definition; a bound one's first parameter is left out.

    Raises:
        SdkError: an annotation or default names what the module does not define.
    """
    node, scope = definition.node, definition.scope
    return Method(
        name=chosen.name,
        public=chosen.public,
        symbol=definition.symbol,
        line=node.lineno,
        is_async=isinstance(node, ast.AsyncFunctionDef),
        signature=read_signature(node, scope, bound=bound),
        overloads=tuple(
            replace(
                read_signature(overload, scope, bound=bound),
                deprecated=read_deprecation(overload),
            )
            for overload in definition.overloads
        ),
        overload_lines=tuple(o.lineno for o in definition.overloads),
        http=read_http(node),
        docs=read_documentation(node),
        deprecated=read_deprecation(node),
    )
