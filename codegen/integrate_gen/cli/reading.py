"""Options of the commands that read an SDK: what its code may see, and how long it may take."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import typer

from integrate_gen.model.provider import Provider

EnvironmentOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--env",
        metavar="NAME",
        help="Let the SDK's code see this environment variable; again for several.",
    ),
]
GetterTimeoutOption: TypeAlias = Annotated[
    float | None,
    typer.Option(
        "--getter-timeout",
        metavar="SECONDS",
        min=0.001,
        help="How long one getter of the SDK may take; 10 by default.",
    ),
]


def reading_keys(environment: list[str] | None, getter_timeout: float | None) -> dict[str, Any]:
    """The provider's keys that the options say."""
    given = {"environment": environment, "getter_timeout": getter_timeout}
    return {key: value for key, value in given.items() if value is not None}


def with_reading_options(
    provider: Provider, environment: list[str] | None, getter_timeout: float | None
) -> Provider:
    """The provider with what the options add to its table, or say instead of it."""
    also = [*provider.environment, *(environment or ())]
    return provider.model_copy(update=reading_keys(also, getter_timeout))
