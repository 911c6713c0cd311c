"""Comparison of the classes that may be the client of an SDK, by their methods and names."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from types import FunctionType, ModuleType

from integrate_gen.client.namespace_classes import namespace_classes
from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import SdkError
from integrate_gen.tree.members import Owner

from .client_guess import ClientGuess, Trial, try_guess, try_to_build
from .common_names import common_names
from .constructor_arguments import constructor_arguments
from .constructors import Construction
from .families import Family
from .modules import import_sdk_module
from .public_classes import (
    classes_with_credential,
    prefer_async_twin,
    public_classes,
    rank_of_name,
)
from .reach import Reach, reach_of

_ENOUGH_METHODS = 10
"""Methods of a client that is taken for its name alone, without a look at other classes."""

_MOST_CANDIDATES = 20
"""Classes that are constructed and compared, the likeliest by name."""

_NAME_TYPE = re.compile(r"\b(str|int)\b")
_VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)

_DEPTH = 3
"""Length of the chains of constructors in which a class is searched for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A class that may be the client.

    Attributes:
        trial: The class with its construction, and whether it can be built.
        reach: Its methods and those of its namespaces.
        rank: Sort key of its name.
        takes: Classes in the annotations of its constructor.
        cls: The class; None for a client of namespace classes.
    """

    trial: Trial
    reach: Reach
    rank: tuple[object, ...]
    takes: frozenset[type] = frozenset()
    cls: type | None = None

    @property
    def guess(self) -> ClientGuess:
        """The class with its construction."""
        return self.trial.guess

    @property
    def problem(self) -> str:
        """Reason why it cannot be built; empty if it can be."""
        return self.trial.problem

    @property
    def methods(self) -> int:
        """Number of reachable methods."""
        return len(self.reach.methods)

    @property
    def is_good(self) -> bool:
        """Whether it is so likely the client that no submodule is searched for another."""
        return not self.problem and self.reach.sends and self.methods >= _ENOUGH_METHODS


class CandidateSearch:
    """Search of modules for classes that may be the client of a package.

    Args:
        package: Import name of the SDK.
        family: Family of the SDK.
        stated: Constructor arguments and credentials that the user stated.
    """

    def __init__(self, package: str, family: Family, stated: Construction) -> None:
        self._package = package
        self._family = family
        self._stated = stated
        self._weighed: set[type] = set()
        self._hide = {**common_names().hide, **family.hide}

    def weigh(self, module: ModuleType, depth: int = 0) -> list[Candidate]:
        """Return the classes of a module that take a credential as candidates.

        The first class whose name is that of the package is the only one, if it is good and no
        other class makes it.
        """
        family_classes = self._family.classes
        no_clients = {family_classes.configuration} if family_classes else set[str]()
        weighed: list[Candidate] = []
        classes = classes_with_credential(module, self._package, no_clients)
        for name, cls in classes[:_MOST_CANDIDATES]:
            candidate = self._weigh_class(module, name, cls, depth)
            if candidate is not None:
                weighed.append(candidate)
                is_named_for_package = candidate.rank[:2] in ((0, 0), (0, 1))
                is_made = any(_makes(maker, cls) for _, maker in classes)
                if candidate.is_good and is_named_for_package and not is_made:
                    break
        return weighed

    def weigh_senders(self, module: ModuleType) -> list[Candidate]:
        """Return the classes of a module that need no argument and send requests."""
        classes = sorted(
            public_classes(module, self._package),
            key=lambda item: rank_of_name(item[0], False, self._package),
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

    def weigh_guess(self, guess: ClientGuess) -> Candidate:
        """Return a client from which namespace classes are made as a candidate."""
        owners = [Owner(cls) for _, cls in namespace_classes(guess.classes)]
        methods = frozenset(method for owner in owners for method in owner.functions.values())
        client_module, _, client = guess.reference.partition(":")
        trial = try_guess(guess, getattr(import_sdk_module(client_module), client))
        return Candidate(trial, Reach(methods, sends=True), (0, 0))

    def _weigh_class(
        self, module: ModuleType, name: str, cls: type, depth: int
    ) -> Candidate | None:
        """Return a class, or its async twin, as a candidate; None if it was one before."""
        reference, cls = prefer_async_twin(module, name, cls, self._package)
        if cls in self._weighed:
            return None
        self._weighed.add(cls)
        trial = try_to_build(reference, cls, self._package, self._family, self._stated)
        is_twin = name.startswith("Async") or reference != f"{module.__name__}:{name}"
        rank = (depth, *rank_of_name(name, is_twin, self._package))
        takes = frozenset(_taken_classes(cls, package=self._package.partition(".")[0]))
        reach = reach_of([Owner(cls) if trial.problem else trial.client], self._hidden)
        return Candidate(trial, reach, rank, takes, cls)

    def _hidden(self, attribute: str) -> str | None:
        return next((why for glob, why in self._hide.items() if fnmatchcase(attribute, glob)), None)


def _taken_classes(cls: type, package: str, depth: int = _DEPTH) -> Iterator[type]:
    """Yield the package's classes that a constructor takes, and those that theirs take."""
    for argument in constructor_arguments(cls).values() if depth else ():
        for taken in argument.classes:
            if taken is not cls and taken.__module__.partition(".")[0] == package:
                yield taken
                yield from _taken_classes(taken, package, depth - 1)


def _makes(maker: type | None, cls: type | None) -> bool:
    """Whether a method of a client class returns an instance of another, and not the reverse."""
    return (
        maker is not None and cls is not None and _returns(maker, cls) and not _returns(cls, maker)
    )


def _returns(maker: type, cls: type) -> bool:
    if maker is cls or not maker.__name__.lower().endswith("client"):
        return False
    with suppress(SdkError), sdk_code(f"the methods of {maker.__qualname__}", SLOW):
        functions = Owner(maker).functions.values()
        makers = [f for f in functions if f.__annotations__.get("return") in (cls, cls.__name__)]
        return any(map(_takes_names, makers))
    return False


def _takes_names(function: FunctionType) -> bool:
    """Whether the required arguments of a method may be texts or numbers, as names and ids are.

    A method that takes an object of the SDK makes another client for it, and no part of its own.
    """
    _, *parameters = inspect.signature(function).parameters.values()
    required = [p for p in parameters if p.default is p.empty and p.kind not in _VARIADIC]
    return all(
        p.annotation is p.empty or _NAME_TYPE.search(str(p.annotation)) is not None
        for p in required
    )


def choose(candidates: list[Candidate], package: str) -> ClientGuess:
    """Return the best candidate, with the others.

    A class that sends requests is better than any that does not, and one with at least twice as
    many reachable methods is better than one with a better name. A class whose constructor takes
    another candidate is a part of that one, and so is one that a method of another client makes.

    Raises:
        SdkError: If the best one cannot be built.
    """
    senders = [c for c in candidates if c.reach.sends] or candidates
    classes = {c.cls for c in senders if not c.problem}
    wholes = [c for c in senders if not c.takes & (classes - {c.cls})] or senders
    wholes = [c for c in wholes if not any(_makes(other.cls, c.cls) for other in wholes)] or wholes
    most = max(c.methods for c in wholes)
    large = [c for c in wholes if 2 * c.methods >= most]
    best = min(large, key=lambda c: (bool(c.problem), c.rank))
    if best.problem:
        raise SdkError(
            f"{best.problem.rstrip('.')}; {_needed(best.trial.missing)}, or name another client "
            f"with --client module:Class{_listed(candidates, best)}."
        )
    others = {c.guess.reference: c.methods for c in _sorted(senders) if c is not best}
    return replace(best.guess, methods=best.methods, others=others)


def _needed(missing: Sequence[str]) -> str:
    """Return the advice to pass arguments to a constructor, by name if they are known."""
    if not missing:
        return "pass what its constructor needs with --init name=value"
    options = " and ".join(f"--init {name}=VALUE" for name in missing)
    return f"its constructor may do without that if you pass {options}"


def _sorted(candidates: list[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda c: (-c.methods, c.rank))


def _listed(candidates: list[Candidate], best: Candidate) -> str:
    others = [c for c in _sorted(candidates) if c is not best][:5]
    names = ", ".join(f"{c.guess.reference} with {c.methods:,} methods" for c in others)
    return f" (there is {names})" if names else ""
