"""Names of the environment variables that an SDK's constructor reads."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from integrate_gen.source.vendor_texts import vendor_texts

from .provider_names import provider_name

_VARIABLE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")


def environment_variable(cls: type, argument: str, credential: str, package: str) -> str:
    """Return the name of the environment variable for a credential.

    It is, in this order, a variable that the constructor reads for the argument, a variable in the
    constructor that ends with the credential's name, one that the vendor's examples pass as the
    argument, ``NAME_CREDENTIAL`` with the name of the provider if the SDK names it at all, one that
    other code of the SDK reads, or ``NAME_CREDENTIAL`` as the usual name.

    Args:
        cls: Class of the client.
        argument: Constructor argument.
        credential: Name of the credential, which may be nested in the argument.
        package: Import name of the SDK.
    """
    similar: list[str] = []
    for tree in parse_constructors(cls):
        for variable in _variables_for(tree, argument):
            return variable
        similar += [name for name in _variables_in(tree) if name.endswith(credential.upper())]
    usual = f"{provider_name(package).upper()}_{credential.upper()}"
    if not similar:
        texts = list(vendor_texts(package))
        similar += _in_examples(texts, argument)
        similar += [usual] if _is_named(texts, usual) else _read_elsewhere(texts, credential)
    return similar[0] if similar else usual


def _is_named(texts: Iterable[str], variable: str) -> bool:
    """Whether the vendor's texts have a variable in quotes."""
    return any(f"{quote}{variable}{quote}" in text for text in texts for quote in "\"'")


def _in_examples(texts: Iterable[str], argument: str) -> Iterator[str]:
    """Yield the variables of ``argument=os.environ["VARIABLE"]`` and the like."""
    passed = re.compile(rf"\b{argument}\s*=\s*os\.(?:getenv|environ)[^\"'\n]{{0,8}}[\"'](\w+)[\"']")
    for text in texts:
        yield from (name for name in passed.findall(text) if _VARIABLE.fullmatch(name))


def _read_elsewhere(texts: Iterable[str], credential: str) -> Iterator[str]:
    """Yield the variables that an SDK reads and that end with the credential's name."""
    read = re.compile(
        rf"(?:getenv|environ)\W[^\"'\n]{{0,8}}[\"']([A-Z][A-Z0-9_]*_{credential.upper()})[\"']"
    )
    for text in texts:
        yield from read.findall(text)


def parse_constructors(cls: type) -> Iterator[ast.AST]:
    """Yield the parsed constructors of a class and its bases, without those that have no source."""
    for base in cls.__mro__:
        constructor: Any = vars(base).get("__init__")
        try:
            yield ast.parse(textwrap.dedent(inspect.getsource(constructor)))
        except (OSError, TypeError, SyntaxError):
            continue


def _variables_for(tree: ast.AST, argument: str) -> Iterator[str]:
    """Yield variables in a default of the argument, or in an assignment that names it."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(args=arguments):
                yield from _variables_in_default(arguments, argument)
            case ast.Assign(targets=[target], value=value):
                names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
                if argument in names or ast.unparse(target) == f"self.{argument}":
                    yield from _variables_in(value)
            case _:
                pass


def _variables_in_default(arguments: ast.arguments, name: str) -> Iterator[str]:
    positional = [*arguments.posonlyargs, *arguments.args]
    pairs = [
        # Defaults belong to the last positional parameters.
        *zip(reversed(positional), reversed(arguments.defaults), strict=False),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    for argument, default in pairs:
        if argument.arg == name and default is not None:
            yield from _variables_in(default)


def _variables_in(tree: ast.AST) -> Iterator[str]:
    """Yield the strings that look like names of environment variables."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if _VARIABLE.fullmatch(text):
                yield text
            case _:
                pass
