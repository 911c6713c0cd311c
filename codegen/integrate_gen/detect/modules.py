"""The modules of a package in which its client may be."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import cast

from integrate_gen.guard.sdk_code import describe_exception, load_object
from integrate_gen.model.errors import IntegrateGenError, SdkError

from .words import words


def import_module(package: str) -> ModuleType:
    """Import what a user named.

    Raises:
        SdkError: it is not installed, or cannot be imported.
    """
    try:
        return cast("ModuleType", load_object(package))
    except IntegrateGenError:
        raise
    except ModuleNotFoundError as error:
        if error.name and package.startswith(error.name):
            raise SdkError(f"The SDK {package} is not installed.") from error
        raise SdkError(f"{package} cannot be imported: {error}.") from error
    except Exception as error:
        raise SdkError(f"{package} cannot be imported: {describe_exception(error)}.") from error


def modules_below(module: ModuleType) -> Iterator[ModuleType]:
    """Modules in which a package may have what it does not offer itself, the likeliest first."""
    found = list(pkgutil.iter_modules(getattr(module, "__path__", ())))
    names = {info.name for info in found}
    likely = [name for name in words().modules if name in names]
    rest = [
        i.name for i in found if i.ispkg and not i.name.startswith("_") and i.name not in likely
    ]
    for name in likely:
        yield import_module(f"{module.__name__}.{name}")
    for name in rest:
        with suppress(SdkError):  # a part that needs what is not installed is not the client's
            yield import_module(f"{module.__name__}.{name}")


def lazy_names(module: ModuleType) -> Iterator[str]:
    """Names that a module gives when asked, as far as its source tells checkers of clients."""
    source = Path(getattr(module, "__file__", None) or "")
    if not hasattr(module, "__getattr__") or source.suffix != ".py":
        return
    plain = plain_name(module.__name__)
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                name = (alias.asname or alias.name).lower()
                if "client" in name or plain.startswith(name):
                    yield alias.asname or alias.name


def modules_with(cls: type, name: str) -> Iterator[ModuleType]:
    """Modules in the folder of a class whose source defines a class ``name``."""
    home = import_module(cls.__module__)
    path = Path(getattr(home, "__file__", None) or "")
    defines = re.compile(rb"\nclass %s\b" % name.encode())
    for file in sorted(path.parent.glob("*.py")):
        if defines.search(b"\n" + file.read_bytes()):
            package = home.__name__ if path.stem == "__init__" else home.__name__.rpartition(".")[0]
            yield import_module(f"{package}.{file.stem}".removesuffix(".__init__"))


def plain_name(package: str) -> str:
    """A package's name as a class of it may have it."""
    parts = [p for p in re.split(r"[^a-z0-9]+", package.rpartition(".")[2].lower()) if p]
    telling = [p for p in parts if p not in words().generic]
    return "".join(telling or parts)
