"""Facts that a method's source states about itself: its documentation and its deprecation."""

from __future__ import annotations

import ast
import re

from integrate_gen.introspect.definitions import FunctionNode, decorator_name

# It ends up in docstrings: what could end one is no link.
_DOCUMENTATION = re.compile(
    r"^(?:See also|Documentation|Docs|API reference):\s*(https?://[^\s\"'`\\]+)$", re.M | re.I
)


def read_documentation(node: FunctionNode) -> str:
    """The documentation link that the docstring names, empty where there is none."""
    found = _DOCUMENTATION.findall(ast.get_docstring(node) or "")
    return found[-1] if found else ""


def read_deprecation(node: FunctionNode) -> str | None:
    """The message of an ``@deprecated`` decorator; None where the method is current."""
    for decorator in node.decorator_list:
        if decorator_name(decorator) == "deprecated":
            arguments = decorator.args if isinstance(decorator, ast.Call) else []
            return (_message(arguments[0]) if arguments else "") or "deprecated"
    return None


def _message(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
