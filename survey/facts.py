"""Facts about a generated package that only the environment of its SDK knows.

    python -m survey.facts PROVIDER CLIENT...

Printed as JSON: whether the package's client is one of those named, the folder of the SDK, the
SDK's methods that the tasks call, and the modules of the package that cannot be imported.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from integrate_gen.detect.complete import complete
from integrate_gen.model.config import load_config
from integrate_gen.model.sdk import Namespace
from integrate_gen.pipeline import read_sdk

from survey.progress import SILENT


def main() -> None:
    """Print the facts."""
    name, *clients = sys.argv[1:]
    with contextlib.redirect_stdout(sys.stderr):
        facts = facts_of(name, clients)
    print(json.dumps(facts))


def facts_of(name: str, clients: Sequence[str]) -> dict[str, Any]:
    """Return the facts about a provider's package, in the working directory's project."""
    config = load_config(Path())
    provider = complete(config.provider(name)).provider
    sdk = read_sdk(provider, SILENT)
    package = sdk.package()
    reached = [*(task.symbol for task in package.tasks), *namespace_makers(sdk.loaded.sdk.root)]
    folder = config.output / provider.module
    sys.path.insert(0, str(config.output.resolve()))
    return {
        "client": provider.client,
        "documented": any(_same(provider.client, client) for client in clients),
        "source": str(next(iter(importlib.import_module(provider.package).__path__))),
        "symbols": sorted({s for symbol in reached for s in _definitions(symbol)}),
        "imports": list(_import_failures(provider.module, folder)),
    }


def namespace_makers(root: Namespace) -> Iterator[str]:
    """Yield the methods that lead to namespaces with tasks, as ``module:Class.method``."""
    for namespace in root.walk():
        for child in namespace.children:
            if child.call and any(inner.methods for inner in child.walk()):
                yield f"{namespace.symbol}.{child.call.method}"


def _same(client: str, documented: str) -> bool:
    return client == documented or _object(client) is _object(documented)


def _object(reference: str) -> object:
    module, _, path = reference.partition(":")
    value: object = importlib.import_module(module)
    for name in path.split(".") if path else ():
        value = getattr(value, name, None)
    return value


def _definitions(symbol: str) -> Iterator[str]:
    """Yield a method, and the methods of base classes that it overrides."""
    yield symbol
    owner, _, method = symbol.rpartition(".")
    if ":" not in owner:
        return  # a function of a module
    with contextlib.suppress(ImportError):
        cls = _object(owner)
        for base in cls.__mro__ if isinstance(cls, type) else ():
            if method in vars(base):
                yield f"{base.__module__}:{base.__qualname__}.{method}"


def _import_failures(package: str, folder: Path) -> Iterator[str]:
    """Import each module of the package, and yield a sentence for each failure."""
    for path in sorted(folder.rglob("*.py")):
        parts = (package, *path.relative_to(folder).with_suffix("").parts)
        name = ".".join(parts).removesuffix(".__init__")
        try:
            importlib.import_module(name)
        except Exception as error:  # whatever the module raises
            yield f"{name}: {type(error).__name__}: {error}"


if __name__ == "__main__":
    main()
