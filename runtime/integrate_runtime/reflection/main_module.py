"""The program's main module, under the name by which another process can import it.

Every process has another ``__main__``. What a journal stores about jobs, functions and classes of a
script therefore names the script's file, or the module that ``python -m`` ran.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

MAIN = "__main__"
_SUFFIX = ".py"


def importable_name(module: str) -> str:
    """Return a module's name; for ``__main__``, one that other processes can import.

    The main module can be imported by it in this process too, instead of being executed twice. It
    stays ``__main__`` if it has no file, as in an interactive session, or if another module has the
    name.
    """
    if module != MAIN:
        return module
    main = sys.modules[MAIN]
    spec = getattr(main, "__spec__", None)
    path = _script(main)
    name = spec.name if spec is not None else path.stem if path is not None else MAIN
    return name if sys.modules.setdefault(name, main) is main else MAIN


def module_entry(module: str) -> str:
    """Return what ``import_entry`` imports a module by: its name, or the path of a script."""
    name = importable_name(module)
    path = _script(sys.modules[MAIN]) if module == MAIN and name != MAIN else None
    return str(path) if path is not None else name


def import_entry(entry: str) -> ModuleType:
    """Import a module by its name, or a script by its path.

    Raises:
        ImportError: If it does not exist, or another module has the script's name.
        Exception: If the module raises it.
    """
    if not entry.endswith(_SUFFIX):
        return import_module(entry)
    path = Path(entry)
    folder = str(path.parent)
    if folder not in sys.path:
        sys.path.append(folder)  # a script imports its neighbours from there
    module = import_module(path.stem)
    if Path(module.__file__ or "").absolute() != path:
        raise ImportError(f"another module has the name {path.stem!r}", name=path.stem, path=entry)
    return module


def _script(main: ModuleType) -> Path | None:
    """Return the path of a program that Python runs as a file, if its name can be imported."""
    file = getattr(main, "__file__", None)
    if file is None or getattr(main, "__spec__", None) is not None:
        return None
    path = Path(file).absolute()
    importable = path.suffix == _SUFFIX and path.stem.isidentifier()
    return path if importable and path.stem not in sys.stdlib_module_names else None
