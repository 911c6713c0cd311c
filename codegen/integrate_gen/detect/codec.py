"""A user's own codec: whether its module has it, and its class the methods, without running it."""

from __future__ import annotations

import ast
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path

from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import Provider
from integrate_gen.source.scope import ModuleScope

_METHODS = ("is_unset", "encode", "decode")
_OWN_FOLDERS = ("", "src")


def require_codec(provider: Provider) -> None:
    """Check that ``module:attribute`` of a provider's codec exists.

    The module is the user's own. It is searched where Python imports from, and in the working
    directory and its ``src``, since a job finds it there and the generator is an installed command.

    Raises:
        ConfigurationError: If there is no such module, its source does not define the attribute, or
            the attribute is a class or an instance of one without a codec's methods.
    """
    module, colon, attribute = provider.codec.partition(":")
    if not colon:
        return
    where = f"[providers.{provider.name}]: codec {provider.codec}"
    spec = _find(module)
    if spec is None:
        raise ConfigurationError(
            f"{where}: there is no module {module}; correct the name, or put its folder into "
            "PYTHONPATH."
        )
    if spec.origin and spec.origin.endswith(".py"):
        is_package = spec.submodule_search_locations is not None
        tree = ast.parse(Path(spec.origin).read_bytes())
        scope = ModuleScope(module, tree, is_package=is_package)
        if scope.binding(attribute.partition(".")[0]) is None:
            raise ConfigurationError(f"{where}: {spec.origin} does not define {attribute}.")
        if reason := _why_no_codec(tree, attribute):
            raise ConfigurationError(f"{where}: {reason}.")


def _why_no_codec(tree: ast.Module, attribute: str) -> str:
    """Return the reason why an attribute of a module is no codec; empty if none is seen."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    if attribute in classes:
        return f"{attribute} is a class; name an instance of it, as in CODEC = {attribute}()"
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=made))
            ) | ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(func=ast.Name(id=made))) if (
                name == attribute and made in classes
            ):
                return _missing_methods(classes[made])
            case _:
                pass
    return ""


def _missing_methods(cls: ast.ClassDef) -> str:
    """Return what a class lacks of a codec's methods; those of base classes are not looked for."""
    own = {node.name for node in cls.body if isinstance(node, ast.FunctionDef)}
    missing = [name for name in _METHODS if name not in own]
    if cls.bases or not missing:
        return ""
    return f"{cls.name} has no {' and no '.join(missing)}, which every codec has"


def _find(module: str) -> ModuleSpec | None:
    """Find a module without importing the packages that contain it."""
    parents = module.split(".")
    spec = PathFinder.find_spec(parents[0]) or PathFinder.find_spec(
        parents[0], [str(Path(folder).resolve()) for folder in _OWN_FOLDERS]
    )
    for end in range(2, len(parents) + 1):
        locations = spec.submodule_search_locations if spec else None
        spec = PathFinder.find_spec(".".join(parents[:end]), locations) if locations else None
    return spec
