"""Options of commands that read an SDK: environment variables for its code, and time limits."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import typer

from integrate_gen.model.provider import Provider

EnvironmentOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--env",
        metavar="NAME",
        help="Let the SDK's code see this environment variable; repeat it for several.",
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
    """Return the provider's keys from the options."""
    keys = {"environment": environment, "getter_timeout": getter_timeout}
    return {key: value for key, value in keys.items() if value is not None}


def with_reading_options(
    provider: Provider, environment: list[str] | None, getter_timeout: float | None
) -> Provider:
    """Return the provider with the options' keys added or replaced."""
    variables = [*provider.environment, *(environment or ())]
    return provider.model_copy(update=reading_keys(variables, getter_timeout))
