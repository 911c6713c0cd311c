"""A class that may be an SDK's client, with the arguments that construct it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from integrate_gen.client.build import build
from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import IntegrateGenError, SdkCodeError

from .common_names import common_names
from .constructor_arguments import Argument, constructor_arguments
from .constructors import Construction, plan_construction
from .families import Family
from .missing_arguments import missing_arguments
from .written_values import with_written_values


@dataclass(frozen=True, slots=True)
class ClientGuess:
    """A client and its construction.

    Attributes:
        reference: ``module:Class``, or the name of a module that is its own client.
        construction: Constructor arguments and credentials.
        classes: ``module:Glob`` of the namespace classes that are made from the client; empty if
            its namespaces are attributes. The first one with a class of a name counts.
        methods: Number of reachable methods; 0 if classes were not compared.
        others: Other classes that may be the client, with their numbers of methods.
    """

    reference: str
    construction: Construction
    classes: tuple[str, ...] = ()
    methods: int = 0
    others: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Trial:
    """An attempt to build a client.

    Attributes:
        guess: The class with its construction.
        client: The client; None if it could not be built.
        problem: Reason why it could not be built; empty if it was.
        missing: Arguments of the constructor that seem to be missing.
    """

    guess: ClientGuess
    client: object = None
    problem: str = ""
    missing: tuple[str, ...] = ()


def try_to_build(
    reference: str, cls: type, package: str, family: Family, stated: Construction
) -> Trial:
    """Try to build a client with the likeliest arguments, and with more as long as that fails."""
    stated = with_written_values(stated, cls)
    plan = partial(plan_construction, cls, package, {**common_names().retries, **family.retries})
    first = _build(reference, cls, stated.completed_by(plan()))
    if not first.problem:
        return first
    # An account's name is an argument only if the client cannot be built with the credential alone,
    # and so is what saves the requests of a constructor, and what it demands by an exception.
    further = [
        plan(with_addresses=True),
        plan(with_identities=True),
        plan(offline=True),
        plan(with_identities=True, offline=True),
    ]
    tried = [first.guess.construction]
    for planned in map(stated.completed_by, further):
        if planned not in tried:
            tried.append(planned)
            trial = _build(reference, cls, planned)
            if not trial.problem:
                return trial
    return _with_demanded(first, lambda names: stated.completed_by(plan(also=names)), cls)


def _with_demanded(first: Trial, plan: Callable[[Sequence[str]], Construction], cls: type) -> Trial:
    """Try to build a client with the arguments that the exceptions of its constructor demand.

    One of those that are demanded together may be enough, as a host or the id of a cloud.
    """
    for name in first.missing:
        trial = _build(first.guess.reference, cls, plan([name]))
        if not trial.problem:
            return trial
    trial, demanded = first, first.missing
    while trial.problem and trial.missing:
        trial = _build(first.guess.reference, cls, plan(demanded))
        demanded += trial.missing
    return replace(first, missing=demanded) if trial.problem else trial


def try_guess(guess: ClientGuess, cls: type) -> Trial:
    """Try to build a client as it was guessed."""
    built = _build(guess.reference, cls, guess.construction)
    return replace(built, guess=guess)


def _build(reference: str, cls: type, construction: Construction) -> Trial:
    guess = ClientGuess(reference, construction)
    try:
        with sdk_code(reference, SLOW):
            return Trial(guess, build(cls, construction.init))
    except SdkCodeError as error:
        called = f"{reference} cannot be constructed with {dict(construction.init)}"
        return Trial(guess, None, f"{called} ({error.reason})", _missing(cls, error, construction))
    except IntegrateGenError as error:
        return Trial(guess, None, str(error), _missing(cls, error, construction))


def _missing(cls: type, error: Exception, construction: Construction) -> tuple[str, ...]:
    """Return the arguments that an exception demands, of those that the client's class takes."""
    raised = error.raised if isinstance(error, SdkCodeError) else error
    names = missing_arguments(raised) if raised else ()
    arguments = constructor_arguments(cls)
    texts = (n for n in names if n in arguments and _takes_text(arguments[n]))
    return tuple(name for name in texts if name not in construction.init)


def _takes_text(argument: Argument) -> bool:
    """Whether an argument may be a text; the type of an address may be an alias."""
    return argument.takes_str or argument.name in common_names().addresses
