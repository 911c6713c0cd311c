"""Compile and import every module of a generated package, in the environment of its SDK.

    python -m survey.imports PACKAGE

The failures are printed as a JSON list.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path


def main() -> None:
    """Print the failures."""
    print(json.dumps(list(failures(sys.argv[1]))))


def failures(package: str) -> Iterator[str]:
    """Import each module of a package, and yield a sentence for each failure."""
    root = importlib.import_module(package)
    folder = Path(str(root.__file__)).parent
    for path in sorted(folder.rglob("*.py")):
        parts = (package, *path.relative_to(folder).with_suffix("").parts)
        name = ".".join(parts).removesuffix(".__init__")
        try:
            compile(path.read_bytes(), str(path), "exec")
            importlib.import_module(name)
        except Exception as error:
            yield f"{name}: {type(error).__name__}: {error}"


if __name__ == "__main__":
    main()
