"""Public classes of an SDK, ranked by how likely their names are that of its client."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from types import ModuleType

from integrate_gen.guard.sdk_code import sdk_code
from integrate_gen.model.errors import SdkError
from integrate_gen.source.exports import is_class
from integrate_gen.tree.members import Owner, is_data

from .credentials import takes_credential
from .modules import async_modules, distinctive_name, lazy_names, sibling_modules


def public_classes(module: ModuleType, package: str) -> Iterator[tuple[str, type]]:
    """Yield the package's public classes in a module, without errors and data classes."""
    top = package.partition(".")[0]
    for name in sorted({*dir(module), *lazy_names(module)}):
        value = None if name.startswith("_") else getattr(module, name, None)
        if is_class(value) and _is_service(value, top):
            yield name, value


def _is_service(cls: type, package: str) -> bool:
    """Whether a class is of the package and no data; false if its metaclass raises on a look."""
    with suppress(SdkError), sdk_code(f"a class of {package}"):
        return cls.__module__.partition(".")[0] == package and not is_data(cls)
    return False


def count_methods(package: str) -> int:
    """Return the number of public methods of a package's public classes that are not data.

    Only modules that are imported by now count, which are those of the client at least. Private
    ones count by what public ones import: others, such as Azure's ``_generated``, are not for use.
    """
    methods: set[object] = set()
    for name, module in list(sys.modules.items()):
        if f"{name}.".startswith(f"{package}.") and "._" not in name:
            for _, cls in public_classes(module, package):
                with suppress(SdkError), sdk_code(f"a class of {package}"):
                    methods.update(Owner(cls).functions.values())
    return len(methods)


def classes_with_credential(
    module: ModuleType, package: str, excluded: Collection[str]
) -> list[tuple[str, type]]:
    """Return the classes of a module that take a credential, the likeliest client first.

    Args:
        module: The module.
        package: Import name of the SDK.
        excluded: Names of classes that take a credential and are not clients.
    """
    classes = dict(public_classes(module, package))
    fitting = {n: cls for n, cls in classes.items() if n not in excluded and takes_credential(cls)}
    async_twins = _async_twins(fitting)
    order = sorted(fitting, key=lambda name: rank_of_name(name, name in async_twins, package))
    return [(name, fitting[name]) for name in order]


def rank_of_name(name: str, is_async_twin: bool, package: str) -> tuple[int, bool, int, str]:
    """Return the sort key of a class name: the package's name first, async twins before others."""
    lower = name.removeprefix("Async").lower()
    package_name = distinctive_name(package)
    stem = lower.removesuffix("client")
    if package_name in (stem, lower):  # ``Stripe`` or ``StripeClient`` of ``stripe``
        distance = 0
    elif lower == "client":
        distance = 1
    elif stem and (stem in package_name or package_name in lower):
        distance = 2
    else:
        distance = 3 if lower.endswith("client") else 4
    return distance, not is_async_twin, len(lower), name


def _async_twins(classes: Mapping[str, type]) -> set[str]:
    return {n for n in classes if n.startswith("Async") and n.removeprefix("Async") in classes}


def prefer_async_twin(module: ModuleType, name: str, cls: type, package: str) -> tuple[str, type]:
    """Return the reference and class of a client, or of an async twin that its package has.

    The package need not export the twin: slack_sdk has it in a module next to the client's. Azure's
    generator has it under the client's own name in ``package.aio``.
    """
    if not name.startswith("Async"):
        for other in sibling_modules(cls, f"Async{name}"):
            twin = getattr(other, f"Async{name}", None)
            if isinstance(twin, type) and takes_credential(twin):
                return f"{other.__name__}:Async{name}", twin
        for other in async_modules(package):
            twin = getattr(other, name, None)
            if isinstance(twin, type) and twin is not cls and takes_credential(twin):
                return f"{other.__name__}:{name}", twin
    return f"{module.__name__}:{name}", cls
