"""Search for an SDK's client: a class that takes a credential, or a module that has one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from types import ModuleType

from integrate_gen.client.arguments import load_reference
from integrate_gen.client.build import build
from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import IntegrateGenError, SdkCodeError, SdkError
from integrate_gen.source.exports import is_class
from integrate_gen.tree.children.finder import static_namespaces
from integrate_gen.tree.members import Owner, is_data

from .common_names import common_names
from .constructors import (
    Construction,
    plan_construction,
    plan_settings_object,
    takes_credential,
)
from .families import Family, NamespaceClasses
from .modules import (
    distinctive_name,
    import_sdk_module,
    lazy_names,
    sibling_modules,
    submodules,
)


@dataclass(frozen=True, slots=True)
class ClientGuess:
    """A client and its construction.

    Attributes:
        reference: ``module:Class``, or the name of a module that is its own client.
        construction: Constructor arguments and credentials.
        classes: ``module:Glob`` of the namespace classes that are made from the client; empty if
            its namespaces are attributes.
    """

    reference: str
    construction: Construction
    classes: str = ""


def find_client(package: str, family: Family) -> ClientGuess:
    """Find the likeliest client of a package.

    Raises:
        SdkError: If the package is not installed, cannot be imported, or has no client that can be
            built; the message names the classes that were considered.
    """
    module = import_sdk_module(package)
    no_clients = {family.classes.configuration} if family.classes else set[str]()
    if candidates := _candidates(module, package, no_clients):
        return _first_buildable(module, candidates, package, family)
    if family.classes and (
        guess := _client_with_namespace_classes(package, family, family.classes)
    ):
        return guess
    for submodule in submodules(module):
        if candidates := _candidates(submodule, package, no_clients):
            return _first_buildable(submodule, candidates, package, family)
    modules = [module, *submodules(module)]
    for candidate in modules:
        if module_client := _module_client(candidate):
            return module_client
    offered = sorted({name for m in modules for name, _ in _public_classes(m, package)})
    raise SdkError(
        f"{package} has no class that takes a credential; name its client with "
        f"--client module:Class (it has {', '.join(offered[:12]) or 'no classes'})."
    )


def guess_named_client(reference: str, package: str, family: Family) -> ClientGuess:
    """Guess the construction of a client that the user named.

    Raises:
        SdkError: If there is no such class.
    """
    module_name, _, name = reference.partition(":")
    module = import_sdk_module(module_name)
    if not name:
        return _module_client(module) or ClientGuess(reference, Construction({}, {}))
    cls = getattr(module, name, None)
    if not isinstance(cls, type):
        raise SdkError(f"{module_name} has no class {name or '(none was named)'}.")
    if family.classes and name == family.classes.client:
        client = _client_with_namespace_classes(package, family, family.classes)
        if client is not None and client.reference == reference:
            return client
    guess, _ = _try_to_build(reference, cls, package, family)
    return guess


def _candidates(
    module: ModuleType, package: str, excluded: Collection[str]
) -> list[tuple[str, type]]:
    """Return the classes of a module that take a credential, the likeliest client first.

    Args:
        module: The module.
        package: Import name of the SDK.
        excluded: Names of classes that take a credential and are not clients.
    """
    classes = dict(_public_classes(module, package))
    fitting = {n: cls for n, cls in classes.items() if n not in excluded and takes_credential(cls)}
    async_twins = _async_twins(fitting)
    order = sorted(fitting, key=lambda name: _rank(name, name in async_twins, package))
    return [(name, fitting[name]) for name in order]


def _public_classes(module: ModuleType, package: str) -> Iterator[tuple[str, type]]:
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


def _rank(name: str, is_async_twin: bool, package: str) -> tuple[int, bool, int, str]:
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


def _prefer_async_twin(module: ModuleType, name: str, cls: type) -> tuple[str, type]:
    """Return the reference and class of a client, or of an async twin that its package has.

    The package need not export the twin: slack_sdk has it in a module next to the client's.
    """
    if not name.startswith("Async"):
        for other in sibling_modules(cls, f"Async{name}"):
            twin = getattr(other, f"Async{name}", None)
            if isinstance(twin, type) and takes_credential(twin):
                return f"{other.__name__}:Async{name}", twin
    return f"{module.__name__}:{name}", cls


def _first_buildable(
    module: ModuleType, candidates: list[tuple[str, type]], package: str, family: Family
) -> ClientGuess:
    """Return the first of a module's candidates that can be built.

    Raises:
        SdkError: If none can be built, with the reason of the first.
    """
    problems: list[str] = []
    for name, candidate in candidates:
        reference, cls = _prefer_async_twin(module, name, candidate)
        guess, problem = _try_to_build(reference, cls, package, family)
        if not problem:
            return guess
        problems.append(problem)
    problem = problems[0].rstrip(".")
    raise SdkError(f"{problem}; name the client with --client module:Class.")


def _try_to_build(
    reference: str, cls: type, package: str, family: Family
) -> tuple[ClientGuess, str]:
    """Return the guess for a class, and the problem with building it, empty if it can be built."""
    retries = {**common_names().retries, **family.retries}
    problem = ""
    guesses: list[ClientGuess] = []
    # An account's name is an argument only if the client cannot be built with the credential alone.
    for with_identities in (False, True):
        planned = plan_construction(cls, package, retries, with_identities=with_identities)
        guesses.append(ClientGuess(reference, planned))
        try:
            with sdk_code(reference, SLOW):
                build(cls, planned.init)
        except SdkCodeError as error:
            problem = problem or (
                f"{reference} cannot be constructed with {dict(planned.init)} ({error.reason})"
            )
        except IntegrateGenError as error:
            problem = problem or str(error)
        else:
            return guesses[-1], ""
    return guesses[0], problem


def _module_client(module: ModuleType) -> ClientGuess | None:
    """Return the guess for a module that is its own client.

    Such a module has an attribute for the credential, and classes with static methods.
    """
    credential = next((n for n in common_names().credentials if hasattr(module, n)), None)
    value = getattr(module, credential) if credential else None
    if credential is None or not isinstance(value, str | None):
        return None
    if not any(static_namespaces(Owner.of(module))):
        return None
    variable = f"{module.__name__.upper()}_{credential.upper()}"
    construction = Construction({credential: f"${credential}"}, {credential: variable})
    return ClientGuess(module.__name__, construction)


def _client_with_namespace_classes(
    package: str, family: Family, classes: NamespaceClasses
) -> ClientGuess | None:
    """Return the guess for a client from which namespace classes are made, if there is one."""
    module = import_sdk_module(package)
    modules = [module, *submodules(module)]
    client_module = next((m for m in modules if hasattr(m, classes.client)), None)
    if client_module is None:
        return None
    names = re.compile(classes.names.replace("*", r"\w+"))
    # In reverse order, so that of several versions of an API the newest is found first.
    nested = (inner for outer in reversed(modules[1:]) for inner in submodules(outer))
    classes_module = next(
        (m for m in chain(modules, nested) if any(names.fullmatch(name) for name in dir(m))), None
    )
    if classes_module is None:
        return None
    configuration = f"{client_module.__name__}:{classes.configuration}"
    planned = plan_settings_object(load_reference(configuration), package, family.retries)
    init = {"configuration": {"new": configuration, **planned.init}}
    return ClientGuess(
        f"{client_module.__name__}:{classes.client}",
        Construction(init, planned.credentials),
        f"{classes_module.__name__}:{classes.names}",
    )
