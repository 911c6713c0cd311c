"""Modules of a package that may define its client."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path
from types import ModuleType
from typing import cast

from integrate_gen.guard.sdk_code import describe_exception, load_object
from integrate_gen.model.errors import IntegrateGenError, SdkError

from .common_names import common_names


def import_sdk_module(package: str) -> ModuleType:
    """Import a module that a user named.

    Raises:
        SdkError: If the module is not installed, or its import fails.
    """
    try:
        return cast("ModuleType", load_object(package))
    except IntegrateGenError:
        raise
    except ModuleNotFoundError as error:
        # A dependency may be missing instead, which the next error names.
        if error.name and package.startswith(error.name):
            raise SdkError(f"The SDK {package} is not installed.") from error
        raise SdkError(f"{package} cannot be imported: {error}.") from error
    except Exception as error:
        raise SdkError(f"{package} cannot be imported: {describe_exception(error)}.") from error


def submodules(module: ModuleType) -> Iterator[ModuleType]:
    """Yield the submodules that may define the client of a package, the likeliest first."""
    infos = [
        info
        for info in pkgutil.iter_modules(getattr(module, "__path__", ()))
        if not info.name.startswith("_")
    ]
    likely = [i.name for glob in common_names().modules for i in infos if fnmatchcase(i.name, glob)]
    packages = [info.name for info in infos if info.ispkg]
    for name in dict.fromkeys((*likely, *packages)):
        with suppress(SdkError):  # an optional part with a dependency that is not installed
            yield import_sdk_module(f"{module.__name__}.{name}")


def async_modules(package: str) -> Iterator[ModuleType]:
    """Yield the submodules with the async twins of a package, such as ``package.aio``."""
    module = import_sdk_module(package)
    present = {info.name for info in pkgutil.iter_modules(getattr(module, "__path__", ()))}
    for name in common_names().async_attributes:
        if name in present:
            with suppress(SdkError):  # a dependency of the async client may not be installed
                yield import_sdk_module(f"{package}.{name}")


def lazy_names(module: ModuleType) -> Iterator[str]:
    """Yield the names of clients that a module imports lazily, in ``__getattr__``.

    ``dir`` does not show them, but the source imports them under ``TYPE_CHECKING``.
    """
    source = Path(getattr(module, "__file__", None) or "")
    if not hasattr(module, "__getattr__") or source.suffix != ".py":
        return
    package_name = distinctive_name(module.__name__)
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                name = (alias.asname or alias.name).lower()
                if "client" in name or package_name.startswith(name):
                    yield alias.asname or alias.name


def sibling_modules(cls: type, name: str) -> Iterator[ModuleType]:
    """Yield the modules in the folder of a class whose source defines a class ``name``."""
    home = import_sdk_module(cls.__module__)
    path = Path(getattr(home, "__file__", None) or "")
    for file in sorted(path.parent.glob("*.py")):
        if file.stem.isidentifier() and _defines_class(file.read_bytes(), name):
            package = home.__name__ if path.stem == "__init__" else home.__name__.rpartition(".")[0]
            yield import_sdk_module(f"{package}.{file.stem}".removesuffix(".__init__"))


def classes_named(package: str, name: str) -> Iterator[type]:
    """Yield the classes of a name that the modules of a package define."""
    module = import_sdk_module(package)
    for folder in map(Path, getattr(module, "__path__", ())):
        for file in sorted(folder.rglob("*.py")):
            parts = file.relative_to(folder).with_suffix("").parts
            if all(map(str.isidentifier, parts)) and _defines_class(file.read_bytes(), name):
                home = import_sdk_module(".".join((package, *parts)).removesuffix(".__init__"))
                value = getattr(home, name, None)
                if isinstance(value, type):
                    yield value


def _defines_class(source: bytes, name: str) -> bool:
    """Whether a module defines a class ``name`` at its top; False if it is not Python."""
    if name.encode() not in source:
        return False  # saves parsing most modules
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError):
        return False
    return any(isinstance(node, ast.ClassDef) and node.name == name for node in body)


def distinctive_name(package: str) -> str:
    """Return a package's name without common parts: ``slack`` for ``slack_sdk``."""
    parts = [p for p in re.split(r"[^a-z0-9]+", package.rpartition(".")[2].lower()) if p]
    distinctive = [p for p in parts if p not in common_names().generic]
    return "".join(distinctive or parts)
