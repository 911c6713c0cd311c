"""Options of commands that read an SDK: environment variables for its code, and time limits."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import typer
from integrate_runtime.base.durations import parse_duration

from integrate_gen.model.provider import Provider

EnvironmentOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--env",
        metavar="NAME",
        help="Let the SDK's code see this environment variable; repeat it for several.",
    ),
]


def _seconds(text: str) -> float:
    try:
        seconds = parse_duration(text).total_seconds()
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    if not seconds:
        raise typer.BadParameter("a getter needs more than no time at all.")
    return seconds


GetterTimeoutOption: TypeAlias = Annotated[
    float | None,
    typer.Option(
        "--getter-timeout",
        metavar="DURATION",
        parser=_seconds,
        help="How long one getter of the SDK may take: 30s or 5m; 10s by default.",
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
