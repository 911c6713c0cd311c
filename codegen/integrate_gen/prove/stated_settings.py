"""Arguments and answers that a provider's table states for the proof, in place of samples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from integrate_runtime.testing.http_server import Reply

from integrate_gen.model.loopback import StatedAnswer
from integrate_gen.model.provider import Provider

from .clients import built


@dataclass(frozen=True, slots=True)
class StatedObjects:
    """Argument with objects that each call makes anew, since it may read or change them.

    Attributes:
        template: The argument, with tables such as ``{ new = "io:BytesIO" }``.
    """

    template: Any

    def made(self) -> object:
        """Return the argument for one call."""
        return built(self.template)


def stated_arguments(provider: Provider, operation: str) -> Mapping[str, Any]:
    """Return the arguments that a provider's table states for an operation."""
    stated = provider.loopback.arguments_of(operation)
    return {name: StatedObjects(v) if _has_objects(v) else v for name, v in stated.items()}


def stated_replies(provider: Provider, operation: str) -> tuple[Reply, ...]:
    """Return the answers that a provider's table states for an operation, in their order."""
    return tuple(map(_reply, provider.loopback.answers_of(operation)))


def _reply(stated: StatedAnswer) -> Reply:
    if isinstance(stated.body, str):
        return Reply(stated.status, stated.body.encode(), stated.headers)
    return Reply.json(stated.body, status=stated.status, headers=stated.headers)


def _has_objects(value: object) -> bool:
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return "new" in members or any(map(_has_objects, members.values()))
    return isinstance(value, list) and any(map(_has_objects, cast("list[object]", value)))
