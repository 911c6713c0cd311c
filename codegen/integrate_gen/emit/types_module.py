"""The module of a package that exports the SDK's types: its text, and the check of that text."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from integrate_gen.model.errors import GenerationError
from integrate_gen.model.package import TypesModule
from integrate_gen.model.provider import Provider

from .names import ImportLine
from .templates import render_template

_STAR = "*"


def types_path(types: TypesModule) -> str:
    """Return the path of the module in the package."""
    return f"{types.name}.py"


def render_types(types: TypesModule, provider: Provider) -> str:
    """Render the module, unformatted."""
    imports = [ImportLine(module, names) for module, names in _imports(types)]
    context: dict[str, object] = {"imports": imports, "renamed": _renamed(types)}
    return render_template("types", {"types": types, "provider": provider, **context})


def verify_types(path: str, text: str, types: TypesModule) -> None:
    """Check that the module exports the types of the model, and has no other code.

    Raises:
        GenerationError: It does not compile, or is another module.
    """
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise GenerationError(f"{path} would not compile: {error}.") from error
    match tree.body:
        case [
            ast.Expr(value=ast.Constant()),
            ast.ImportFrom(module="__future__"),
            ast.ImportFrom(module="typing"),
            ast.ImportFrom(module="integrate_runtime"),
            ast.If(test=ast.Name(id="TYPE_CHECKING"), body=checked, orelse=[executed]),
        ] if list(map(ast.unparse, checked)) == list(_checked(types)) and (
            ast.unparse(executed) == _executed(types)
        ):
            return
        case _:
            raise GenerationError(f"{path} would not export the types of its model.")


def _imports(types: TypesModule) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the modules to import from, with the names that are imported.

    Checkers take ``Issue as Issue`` for an export, and ``Issue as RepoIssue`` for none. The latter
    is written ``Issue as _RepoIssue``, and gets its name by an assignment.
    """
    by_module: dict[str, list[str]] = {module: [_STAR] for module in sorted(types.modules)}
    for name, imported in sorted(types.types.items(), key=lambda item: item[1].module):
        bound = name if name == imported.name else f"_{name}"
        by_module.setdefault(imported.module, []).append(f"{imported.name} as {bound}")
    yield from ((module, tuple(sorted(names))) for module, names in by_module.items())


def _renamed(types: TypesModule) -> list[str]:
    return [name for name, imported in types.types.items() if name != imported.name]


def _checked(types: TypesModule) -> Iterator[str]:
    """Yield the statements for checkers as ``ast.unparse`` writes them."""
    for module, names in _imports(types):
        yield f"from {module} import {', '.join(names)}"
    for name in _renamed(types):
        yield f"{name} = _{name}"


def _executed(types: TypesModule) -> str:
    """Return the statement for run time as ``ast.unparse`` writes it."""
    references = {name: imported.reference for name, imported in types.types.items()}
    keywords = f", modules={types.modules!r}" if types.modules else ""
    return f"__getattr__ = lazy_types(__name__, {references!r}{keywords})"
