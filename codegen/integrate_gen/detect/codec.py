"""A user's own codec: whether its module can be found and has it, without running either."""

from __future__ import annotations

import ast
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path

from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import Provider
from integrate_gen.source.scope import ModuleScope

_OWN_FOLDERS = ("", "src")


def require_codec(provider: Provider) -> None:
    """Check that ``module:attribute`` of a provider's codec exists.

    The module is the user's own. It is searched where Python imports from, and in the working
    directory and its ``src``, since a job finds it there and the generator is an installed command.

    Raises:
        ConfigurationError: If there is no such module, or its source does not define the attribute.
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
