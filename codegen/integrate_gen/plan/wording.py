"""Types and signatures short enough for a sentence: what both versions have is left out."""

from __future__ import annotations

import ast

LONGEST = 120
"""Characters that a type or signature may have and still be printed whole."""


def brief(old: str, new: str) -> tuple[str, str]:
    """What changed, and what it is now; both are signatures, or types or defaults.

    Of long types the literal values are left out that both have, of a long signature the parameters
    that a call need not give.
    """
    if max(len(old), len(new)) <= LONGEST:
        return old, new
    if (old or new).startswith("("):
        return _brief_signature(old), _brief_signature(new)
    trees = [ast.parse(text, mode="eval").body for text in (old, new)]
    values = [{value for tree in _literals(one) for value in _values(tree)} for one in trees]
    shared = values[0] & values[1]
    return _without(trees[0], shared), _without(trees[1], shared)


def _brief_signature(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    function = ast.parse(f"def f{text}: ...").body[0]
    assert isinstance(function, ast.FunctionDef)
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    required = positional[: len(positional) - len(arguments.defaults)]
    shown = [ast.unparse(argument) for argument in required]
    named = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    keywords = [ast.unparse(argument) for argument, default in named if default is None]
    shown += ["*", *keywords] if keywords else []
    return (
        f"({', '.join([*shown, '...'])}) -> {ast.unparse(function.returns or ast.Constant(None))}"
    )


def _literals(tree: ast.expr) -> list[ast.Subscript]:
    return [
        node for node in ast.walk(tree) if isinstance(node, ast.Subscript) and _is_literal(node)
    ]


def _is_literal(node: ast.Subscript) -> bool:
    return ast.unparse(node.value).rpartition(".")[2] == "Literal"


def _values(literal: ast.Subscript) -> list[str]:
    elements = literal.slice.elts if isinstance(literal.slice, ast.Tuple) else [literal.slice]
    return [ast.unparse(element) for element in elements]


def _without(tree: ast.expr, shared: set[str]) -> str:
    text = ast.unparse(tree)
    for literal in _literals(tree):
        kept = [value for value in _values(literal) if value not in shared]
        left_out = ["..."] if len(kept) < len(_values(literal)) else []
        whole = ast.unparse(literal)
        text = text.replace(whole, f"Literal[{', '.join([*left_out, *kept])}]")
    return text
