"""Clients from which namespace classes are made, as ``FormsApi(ApiClient(configuration))``."""

from __future__ import annotations

import re
from itertools import chain
from types import ModuleType

from integrate_gen.source.exports import is_class

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
    pattern = _with_versions(classes_module.__name__)
    return ClientGuess(client, construction, f"{pattern}:{classes.names}")


def _with_versions(module: str) -> str:
    """Return the name of a module with a glob for the version in it, if there are several."""
    parts = module.split(".")
    for place, part in enumerate(parts[1:], 1):
        if _VERSION.fullmatch(part):
            versions = [m.__name__ for m in submodules(import_sdk_module(".".join(parts[:place])))]
            names = [name.rpartition(".")[2] for name in versions]
            if sum(_VERSION.fullmatch(name) is not None for name in names) > 1:
                return ".".join((*parts[:place], "v*", *parts[place + 1 :]))
    return module


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
