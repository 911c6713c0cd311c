"""Clients from which namespace classes are made, as ``FormsApi(ApiClient(configuration))``."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from types import ModuleType

from integrate_gen.model.errors import SdkError
from integrate_gen.source.exports import is_class, source_path

from .client_guess import ClientGuess
from .constructor_arguments import constructor_arguments
from .constructors import Construction, plan_settings_object
from .environment_variables import environment_variable
from .families import Family
from .modules import import_sdk_module, submodules

_VERSION = re.compile(r"v\d+\w*")


def client_with_namespace_classes(package: str, family: Family) -> ClientGuess | None:
    """Return the guess for a client from which namespace classes are made, if there is one."""
    classes = family.classes
    if classes is None:
        return None
    module = import_sdk_module(package)
    modules = [module, *submodules(module)]
    client_module = next((m for m in modules if hasattr(m, classes.client)), None)
    if client_module is None:
        return None
    names = re.compile(classes.names.replace("*", r"\w+"))
    nested = (inner for outer in modules[1:] for inner in submodules(outer))
    classes_module = next(
        (m for m in chain(modules, nested) if any(names.fullmatch(name) for name in dir(m))), None
    )
    if classes_module is None:
        return None
    client = f"{client_module.__name__}:{classes.client}"
    construction = _construction_with_settings(client_module, package, family)
    pattern = _with_siblings(classes_module.__name__, names)
    unexported = () if "*" in pattern else _unexported(classes_module, names)
    return ClientGuess(client, construction, (f"{pattern}:{classes.names}", *unexported))


def _unexported(module: ModuleType, names: re.Pattern[str]) -> Iterator[str]:
    """Yield namespace classes beside those that a module exports, as ``module:Class``.

    They are in the packages of their modules, have other names, and take the same client.

    Args:
        module: Module with namespace classes.
        names: Pattern of the names of namespace classes.
    """
    exported = _classes_of(module.__name__, names)
    taken = {cls.__name__ for cls in exported}
    parameters = set(map(_first_parameter, exported))
    homes = {cls.__module__ for cls in exported if cls.__module__ != module.__name__}
    for package in sorted({home.rpartition(".")[0] for home in homes} - {""}):
        for name in _defining_modules(package, names):
            for cls in sorted(_classes_of(name, names), key=lambda cls: cls.__name__):
                is_other = cls.__module__ == name and cls.__name__ not in taken
                if is_other and _first_parameter(cls) in parameters:
                    taken.add(cls.__name__)
                    yield f"{name}:{cls.__name__}"


def _defining_modules(package: str, names: re.Pattern[str]) -> Iterator[str]:
    """Yield the modules of a package whose source defines classes of some names."""
    defined = re.compile(rf"^class ({names.pattern})\b", re.MULTILINE)
    for info in pkgutil.iter_modules(import_sdk_module(package).__path__):
        path = source_path(f"{package}.{info.name}")
        if path and defined.search(path.read_text("utf-8", errors="replace")):
            yield f"{package}.{info.name}"


def _first_parameter(cls: type) -> str:
    """Return the name of a constructor's first parameter; empty if it has none."""
    return next(iter(constructor_arguments(cls)), "")


def _with_siblings(module: str, names: re.Pattern[str]) -> str:
    """Return a module's name with a glob if packages beside it have other namespace classes.

    They are versions of the API, of which ``v*`` matches all, or APIs of the same vendor.

    Args:
        module: Name of a module with namespace classes.
        names: Pattern of the names of namespace classes.
    """
    parts = module.split(".")
    for place, part in enumerate(parts[1:], 1):
        outer = import_sdk_module(".".join(parts[:place]))
        siblings = {sibling.__name__.rpartition(".")[2] for sibling in submodules(outer)}
        versions = {name for name in siblings if _VERSION.fullmatch(name)}
        is_version = _VERSION.fullmatch(part) is not None
        if is_version and len(versions) > 1:
            return ".".join((*parts[:place], "v*", *parts[place + 1 :]))
        modules = (".".join((*parts[:place], name, *parts[place + 1 :])) for name in siblings)
        if not is_version and _have_own_classes(modules, names):
            return ".".join((*parts[:place], "*", *parts[place + 1 :]))
    return module


def _have_own_classes(modules: Iterable[str], names: re.Pattern[str]) -> bool:
    """Whether several modules have namespace classes, and no two of them the same one."""
    found = [classes for name in modules if (classes := _classes_of(name, names))]
    return len(found) > 1 and len(set[type]().union(*found)) == sum(map(len, found))


def _classes_of(module: str, names: re.Pattern[str]) -> set[type]:
    """Return the namespace classes of a module; none if it cannot be imported."""
    try:
        values = vars(import_sdk_module(module)).items()
    except SdkError:
        return set()
    return {value for name, value in values if names.fullmatch(name) and is_class(value)}


def _construction_with_settings(module: ModuleType, package: str, family: Family) -> Construction:
    """Return the construction of a client from an object of settings, or from a header."""
    assert family.classes is not None
    client = getattr(module, family.classes.client)
    arguments = constructor_arguments(client)
    configuration = getattr(module, family.classes.configuration, None)
    if is_class(configuration) and "configuration" in arguments:
        reference = f"{module.__name__}:{family.classes.configuration}"
        planned = plan_settings_object(configuration, package, family.retries)
        return Construction(
            {"configuration": {"new": reference, **planned.init}}, planned.credentials
        )
    if {"header_name", "header_value"} <= arguments.keys():
        variable = environment_variable(client, "header_value", "authorization", package)
        return Construction(
            {"header_name": "Authorization", "header_value": "$authorization"},
            {"authorization": variable},
        )
    return Construction({}, {})
