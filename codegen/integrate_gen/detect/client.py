"""Finding an SDK's client: a class that takes a credential, or a module that keeps one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from types import ModuleType

from integrate_gen.client.arguments import load_reference
from integrate_gen.client.build import build
from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import IntegrateGenError, SdkCodeError, SdkError
from integrate_gen.source.exports import is_class
from integrate_gen.tree.members import Owner, is_data
from integrate_gen.tree.namespaces import static_namespaces

from .constructors import (
    Construction,
    configured,
    construction,
    takes_credential,
)
from .families import Classes, Family
from .modules import (
    import_module,
    lazy_names,
    modules_below,
    modules_with,
    plain_name,
)
from .words import words


@dataclass(frozen=True, slots=True)
class ClientGuess:
    """A client and the arguments that make it.

    Attributes:
        reference: ``module:Class``, or a module that is its own client.
        construction: How it is made.
        classes: ``module:Glob`` of the namespaces that are made from it, empty for none.
    """

    reference: str
    construction: Construction
    classes: str = ""


def find_client(package: str, family: Family) -> ClientGuess:
    """The likeliest client of a package.

    Raises:
        SdkError: the package is not installed, cannot be imported, or has no client that can be
            made; the message says what was tried.
    """
    module = import_module(package)
    settings = {family.classes.configuration} if family.classes else set[str]()
    if own := _candidates(module, package, settings):
        return _first_that_is_made(module, own, package, family)
    if family.classes and (found := _client_of_classes(package, family, family.classes)):
        return found
    for place in modules_below(module):
        if candidates := _candidates(place, package, settings):
            return _first_that_is_made(place, candidates, package, family)
    places = [module, *modules_below(module)]
    for place in places:
        found = _client_module(place)
        if found:
            return found
    offered = sorted({name for place in places for name, _ in _classes(place, package)})
    raise SdkError(
        f"{package} has no class that takes a credential; name its client with "
        f"--client module:Class (it has {', '.join(offered[:12]) or 'no classes'})."
    )


def guess_client(reference: str, package: str, family: Family) -> ClientGuess:
    """How a client that is named is made.

    Raises:
        SdkError: there is no such class.
    """
    module_name, _, name = reference.partition(":")
    found = import_module(module_name)
    if not name:
        return _client_module(found) or ClientGuess(reference, Construction({}, {}))
    cls = getattr(found, name, None)
    if not isinstance(cls, type):
        raise SdkError(f"{module_name} has no class {name or '(none was named)'}.")
    if family.classes and name == family.classes.client:
        made = _client_of_classes(package, family, family.classes)
        if made is not None and made.reference == reference:
            return made
    guess, _ = _tried(reference, cls, package, family)
    return guess


def _candidates(
    module: ModuleType, package: str, others: Collection[str]
) -> list[tuple[str, type]]:
    """Classes that may be the client by their names, the likeliest first.

    Args:
        module: Where they are.
        package: The SDK.
        others: Names of classes that are not, although they take a credential.
    """
    classes = dict(_classes(module, package))
    fitting = {n: cls for n, cls in classes.items() if n not in others and takes_credential(cls)}
    order = sorted(fitting, key=lambda name: _rank(name, name in _twins(fitting), package))
    return [(name, fitting[name]) for name in order]


def _classes(module: ModuleType, package: str) -> Iterator[tuple[str, type]]:
    """The package's own public classes that are neither errors nor data."""
    top = package.partition(".")[0]
    for name in sorted({*dir(module), *lazy_names(module)}):
        value = None if name.startswith("_") else getattr(module, name, None)
        if is_class(value) and value.__module__.partition(".")[0] == top and not is_data(value):
            yield name, value


def _rank(name: str, twin: bool, package: str) -> tuple[int, bool, int, str]:
    """A name that is the package's, then one that says client; an async twin first."""
    own = name.removeprefix("Async").lower()
    plain = plain_name(package)
    bare = own.removesuffix("client")
    is_package = bare == plain or own == plain
    similar = bool(bare) and (bare in plain or plain in own)
    telling = 0 if is_package else 1 if own == "client" else 2 if similar else 3
    if telling == 3 and not own.endswith("client"):
        telling = 4
    return telling, not twin, len(own), name


def _twins(classes: Mapping[str, type]) -> set[str]:
    return {n for n in classes if n.startswith("Async") and n.removeprefix("Async") in classes}


def _async_twin(module: ModuleType, name: str, cls: type) -> tuple[str, type]:
    """The async twin of a class where the SDK has one beside it, not offered with it."""
    if not name.startswith("Async"):
        for other in modules_with(cls, f"Async{name}"):
            twin = getattr(other, f"Async{name}", None)
            if isinstance(twin, type) and takes_credential(twin):
                return f"{other.__name__}:Async{name}", twin
    return f"{module.__name__}:{name}", cls


def _first_that_is_made(
    module: ModuleType, candidates: list[tuple[str, type]], package: str, family: Family
) -> ClientGuess:
    """The first of a module's candidates that can be made, each by its async twin."""
    problems: list[str] = []
    for name, candidate in candidates:
        reference, cls = _async_twin(module, name, candidate)
        guess, problem = _tried(reference, cls, package, family)
        if not problem:
            return guess
        problems.append(problem)
    problem = problems[0].rstrip(".")
    raise SdkError(f"{problem}; name the client with --client module:Class.")


def _tried(reference: str, cls: type, package: str, family: Family) -> tuple[ClientGuess, str]:
    """The guess for a class, and why it cannot be made with it; empty where it can."""
    retries = {**words().retries, **family.retries}
    problem = ""
    guesses: list[ClientGuess] = []
    for identities in (False, True):
        made = construction(cls, package, retries, identities=identities)
        guesses.append(ClientGuess(reference, made))
        try:
            with sdk_code(reference, SLOW):
                build(cls, made.init)
        except SdkCodeError as error:
            problem = problem or (
                f"{reference} cannot be made with {dict(made.init)} ({error.reason})"
            )
        except IntegrateGenError as error:
            problem = problem or str(error)
        else:
            return guesses[-1], ""
    return guesses[0], problem


def _client_module(module: ModuleType) -> ClientGuess | None:
    """A module that keeps its credential, and has classes with static methods for namespaces."""
    credential = next((name for name in words().credentials if hasattr(module, name)), None)
    value = getattr(module, credential) if credential else None
    if credential is None or not isinstance(value, str | None):
        return None
    if not any(static_namespaces(Owner.of(module))):
        return None
    variable = f"{module.__name__.upper()}_{credential.upper()}"
    made = Construction({credential: f"${credential}"}, {credential: variable})
    return ClientGuess(module.__name__, made)


def _client_of_classes(package: str, family: Family, classes: Classes) -> ClientGuess | None:
    """A client from which the namespaces are made, where the package or its modules have both."""
    module = import_module(package)
    places = [module, *modules_below(module)]
    client = next((p for p in places if hasattr(p, classes.client)), None)
    if client is None:
        return None
    names = re.compile(classes.names.replace("*", r"\w+"))
    # Of several versions, each with its own, the newest.
    inner = (below for place in reversed(places[1:]) for below in modules_below(place))
    parts = next(
        (p for p in chain(places, inner) if any(names.fullmatch(name) for name in dir(p))), None
    )
    if parts is None:
        return None
    configuration = f"{client.__name__}:{classes.configuration}"
    made = configured(load_reference(configuration), package, family.retries)
    return ClientGuess(
        f"{client.__name__}:{classes.client}",
        Construction({"configuration": {"new": configuration, **made.init}}, made.credentials),
        f"{parts.__name__}:{classes.names}",
    )
