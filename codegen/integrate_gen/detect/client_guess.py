"""A class that may be an SDK's client, with the arguments that construct it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from integrate_gen.client.build import build
from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import IntegrateGenError, SdkCodeError

from .common_names import common_names
from .constructors import Construction, plan_construction
from .families import Family


@dataclass(frozen=True, slots=True)
class ClientGuess:
    """A client and its construction.

    Attributes:
        reference: ``module:Class``, or the name of a module that is its own client.
        construction: Constructor arguments and credentials.
        classes: ``module:Glob`` of the namespace classes that are made from the client; empty if
            its namespaces are attributes.
        methods: Number of reachable methods; 0 if classes were not compared.
        others: Other classes that may be the client, with their numbers of methods.
    """

    reference: str
    construction: Construction
    classes: str = ""
    methods: int = 0
    others: Mapping[str, int] = field(default_factory=dict[str, int])


def try_to_build(
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
