"""Search for an SDK's client: a class that takes a credential, or a module that has one."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from itertools import chain
from types import ModuleType

from integrate_gen.client.build import build
from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import IntegrateGenError, SdkCodeError, SdkError
from integrate_gen.source.exports import is_class
from integrate_gen.tree.children.finder import static_namespaces
from integrate_gen.tree.members import Owner, is_data

from .common_names import common_names
from .constructors import (
    NOTHING,
    Construction,
    constructor_arguments,
    plan_construction,
    plan_settings_object,
    takes_credential,
)
from .environment_variables import environment_variable
from .families import Family
from .modules import (
    async_modules,
    distinctive_name,
    import_sdk_module,
    lazy_names,
    sibling_modules,
    submodules,
)
from .reach import Reach, reach_of

_ENOUGH_METHODS = 10
"""Methods of a client that is taken for its name alone, without a look at other classes."""

_MOST_CANDIDATES = 20
"""Classes that are constructed and compared, the likeliest by name."""

_DEPTH = 3
"""Length of the chains of constructors in which a class is searched for."""


@dataclass(frozen=True, slots=True)
class ClientGuess:
    """A client and its construction.

    Attributes:
        reference: ``module:Class``, or the name of a module that is its own client.
        construction: Constructor arguments and credentials.
        classes: ``module:Glob`` of the namespace classes that are made from the client; empty if
            its namespaces are attributes.
        others: Other classes that may be the client, with their numbers of methods.
    """

    reference: str
    construction: Construction
    classes: str = ""
    others: Mapping[str, int] = field(default_factory=dict[str, int])


def find_client(package: str, family: Family, stated: Construction = NOTHING) -> ClientGuess:
    """Find the likeliest client of a package.

    Classes are compared by whether they send requests and by the methods that hang from them,
    before their names count.

    Args:
        package: Import name of the SDK.
        family: Family of the SDK.
        stated: Constructor arguments and credentials that the user stated.

    Raises:
        SdkError: If the package is not installed, cannot be imported, or has no client that can be
            built; the message names the classes that were considered.
    """
    module = import_sdk_module(package)
    search = _Search(package, family, stated)
    candidates = search.weigh(module)
    if family.classes and (guess := _client_with_namespace_classes(package, family)):
        candidates.append(search.weigh_guess(guess))
    if not any(c.is_good for c in candidates):
        for submodule in submodules(module):
            candidates += search.weigh(submodule, depth=1)
    if candidates:
        return _choose(candidates, package)
    for candidate in (module, *submodules(module)):
        if module_client := _module_client(candidate):
            return module_client
    candidates = [c for m in (module, *submodules(module)) for c in search.weigh_senders(m)]
    if candidates:
        return _choose(candidates, package)
    modules = [module, *submodules(module)]
    offered = sorted({name for m in modules for name, _ in _public_classes(m, package)})
    raise SdkError(
        f"{package} has no class that takes a credential or sends requests; name its client with "
        f"--client module:Class (it has {', '.join(offered[:12]) or 'no classes'})."
    )


def guess_named_client(
    reference: str, package: str, family: Family, stated: Construction = NOTHING
) -> ClientGuess:
    """Guess the construction of a client that the user named.

    Args:
        reference: The client.
        package: Import name of the SDK.
        family: Family of the SDK.
        stated: Constructor arguments and credentials that the user stated.

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
        client = _client_with_namespace_classes(package, family)
        if client is not None and client.reference == reference:
            return client
    guess, _, _ = _try_to_build(reference, cls, package, family, stated)
    return guess


def count_methods(package: str) -> int:
    """Return the number of public methods of a package's public classes that are not data.

    Only modules that are imported by now count, which are those of the client at least.
    """
    methods: set[object] = set()
    for name, module in list(sys.modules.items()):
        if name == package or name.startswith(f"{package}."):
            for _, cls in _public_classes(module, package):
                with suppress(SdkError), sdk_code(f"a class of {package}"):
                    methods.update(Owner(cls).functions.values())
    return len(methods)


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


def _prefer_async_twin(module: ModuleType, name: str, cls: type, package: str) -> tuple[str, type]:
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


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A class that may be the client.

    Attributes:
        guess: The class with its construction.
        reach: What hangs from it.
        rank: Sort key of its name.
        problem: Reason why it cannot be built; empty if it can be.
        takes: Classes in the annotations of its constructor.
        cls: The class; None for a client of namespace classes.
    """

    guess: ClientGuess
    reach: Reach
    rank: tuple[object, ...]
    problem: str = ""
    takes: frozenset[type] = frozenset()
    cls: type | None = None

    @property
    def methods(self) -> int:
        """Number of methods that hang from it."""
        return len(self.reach.methods)

    @property
    def is_good(self) -> bool:
        """Whether it is so likely the client that no submodule is searched for another."""
        return not self.problem and self.reach.sends and self.methods >= _ENOUGH_METHODS


class _Search:
    """Search of modules for classes that may be the client of a package."""

    def __init__(self, package: str, family: Family, stated: Construction) -> None:
        self._package = package
        self._family = family
        self._stated = stated
        self._weighed: set[type] = set()
        self._hide = {**common_names().hide, **family.hide}

    def weigh(self, module: ModuleType, depth: int = 0) -> list[_Candidate]:
        """Return the classes of a module that take a credential, with what hangs from them.

        The first class whose name is that of the package is the only one, if it is good.
        """
        family_classes = self._family.classes
        no_clients = {family_classes.configuration} if family_classes else set[str]()
        weighed: list[_Candidate] = []
        for name, cls in _candidates(module, self._package, no_clients)[:_MOST_CANDIDATES]:
            candidate = self._weigh_class(module, name, cls, depth)
            if candidate is not None:
                weighed.append(candidate)
                if candidate.is_good and candidate.rank[:2] in ((0, 0), (0, 1)):
                    break
        return weighed

    def weigh_senders(self, module: ModuleType) -> list[_Candidate]:
        """Return the classes of a module that need no argument and send requests."""
        classes = sorted(
            _public_classes(module, self._package),
            key=lambda item: _rank(item[0], False, self._package),
        )
        without_arguments = [
            (name, cls)
            for name, cls in classes
            if not any(argument.required for argument in constructor_arguments(cls).values())
        ]
        weighed = [
            candidate
            for name, cls in without_arguments[:_MOST_CANDIDATES]
            if (candidate := self._weigh_class(module, name, cls, 0)) is not None
        ]
        return [candidate for candidate in weighed if candidate.reach.sends]

    def weigh_guess(self, guess: ClientGuess) -> _Candidate:
        """Return a client from which namespace classes are made, with what hangs from them."""
        module_name, _, names = guess.classes.partition(":")
        module = import_sdk_module(module_name)
        values = [getattr(module, name) for name in dir(module) if fnmatchcase(name, names)]
        owners = [Owner(cls) for cls in values if is_class(cls)]
        methods = frozenset(method for owner in owners for method in owner.functions.values())
        return _Candidate(guess, Reach(methods, sends=True), (0, 0))

    def _weigh_class(
        self, module: ModuleType, name: str, cls: type, depth: int
    ) -> _Candidate | None:
        """Return a class, or its async twin, with what hangs from it; None if it was weighed."""
        reference, cls = _prefer_async_twin(module, name, cls, self._package)
        if cls in self._weighed:
            return None
        self._weighed.add(cls)
        guess, problem, client = _try_to_build(
            reference, cls, self._package, self._family, self._stated
        )
        is_twin = name.startswith("Async") or reference != f"{module.__name__}:{name}"
        rank = (depth, *_rank(name, is_twin, self._package))
        takes = frozenset(_taken_classes(cls, package=self._package.partition(".")[0]))
        reach = reach_of([Owner(cls) if problem else client], self._hidden)
        return _Candidate(guess, reach, rank, problem, takes, cls)

    def _hidden(self, attribute: str) -> str | None:
        return next((why for glob, why in self._hide.items() if fnmatchcase(attribute, glob)), None)


def _taken_classes(cls: type, package: str, depth: int = _DEPTH) -> Iterator[type]:
    """Yield the package's classes that a constructor takes, and those that theirs take."""
    for argument in constructor_arguments(cls).values() if depth else ():
        for taken in argument.classes:
            if taken is not cls and taken.__module__.partition(".")[0] == package:
                yield taken
                yield from _taken_classes(taken, package, depth - 1)


def _choose(candidates: list[_Candidate], package: str) -> ClientGuess:
    """Return the best candidate, with the others.

    A class that sends requests is better than any that does not, and one from which at least
    twice as many methods hang is better than one with a better name. A class whose constructor
    takes another candidate is a part of that one.

    Raises:
        SdkError: If the best one cannot be built.
    """
    senders = [c for c in candidates if c.reach.sends] or candidates
    classes = {c.cls for c in senders if not c.problem}
    wholes = [c for c in senders if not c.takes & (classes - {c.cls})] or senders
    most = max(c.methods for c in wholes)
    large = [c for c in wholes if 2 * c.methods >= most]
    best = min(large, key=lambda c: (bool(c.problem), c.rank))
    if best.problem:
        raise SdkError(
            f"{best.problem.rstrip('.')}; pass what its constructor needs with --init name=value, "
            f"or name another client with --client module:Class{_listed(candidates, best)}."
        )
    others = {c.guess.reference: c.methods for c in _sorted(senders) if c is not best}
    return replace(best.guess, others=others)


def _sorted(candidates: list[_Candidate]) -> list[_Candidate]:
    return sorted(candidates, key=lambda c: (-c.methods, c.rank))


def _listed(candidates: list[_Candidate], best: _Candidate) -> str:
    others = [c for c in _sorted(candidates) if c is not best][:5]
    names = ", ".join(f"{c.guess.reference} with {c.methods:,} methods" for c in others)
    return f" (there is {names})" if names else ""


def _try_to_build(
    reference: str, cls: type, package: str, family: Family, stated: Construction
) -> tuple[ClientGuess, str, object]:
    """Return the guess for a class, the problem with building it or an empty text, and it."""
    retries = {**common_names().retries, **family.retries}
    problem = ""
    guesses: list[ClientGuess] = []
    # An account's name is an argument only if the client cannot be built with the credential alone,
    # and so is what saves the requests of a constructor.
    for with_identities, offline in ((False, False), (True, False), (False, True), (True, True)):
        planned = plan_construction(
            cls, package, retries, with_identities=with_identities, offline=offline
        )
        planned = stated.completed_by(planned)
        guess = ClientGuess(reference, planned)
        if guess in guesses:
            continue
        guesses.append(guess)
        try:
            with sdk_code(reference, SLOW):
                client = build(cls, planned.init)
        except SdkCodeError as error:
            problem = problem or (
                f"{reference} cannot be constructed with {dict(planned.init)} ({error.reason})"
            )
        except IntegrateGenError as error:
            problem = problem or str(error)
        else:
            return guess, "", client
    return guesses[0], problem, None


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


def _client_with_namespace_classes(package: str, family: Family) -> ClientGuess | None:
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
    # In reverse order, so that of several versions of an API the newest is found first.
    nested = (inner for outer in reversed(modules[1:]) for inner in submodules(outer))
    classes_module = next(
        (m for m in chain(modules, nested) if any(names.fullmatch(name) for name in dir(m))), None
    )
    if classes_module is None:
        return None
    client = f"{client_module.__name__}:{classes.client}"
    construction = _construction_with_settings(client_module, package, family)
    return ClientGuess(client, construction, f"{classes_module.__name__}:{classes.names}")


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
