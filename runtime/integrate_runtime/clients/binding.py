"""How a generated integration is bound to its SDK."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.observe.outputs import OutputSources


@dataclass(frozen=True, slots=True)
class SdkBinding:
    """An SDK as data.

    Attributes:
        client: The client class, ``module:Class``; or a module that is its own client, whose
            attributes are then the arguments, set while it is used.
        arguments: Its constructor's arguments; ``"$name"`` stands for the credential of that name,
            ``"$name?"`` for one that the client can do without,
            ``{"new": "module:Class", ...}`` for an instance made with the other entries, which is
            given the attributes in ``"set"``.
        credentials: Credential to environment variable.
        switches: Attribute paths that are called when an operation's ``call`` passes them, with
            their arguments: ``{"rest": ("2026-03-10",)}`` is ``client.rest("2026-03-10")``.
        classes: Module of the classes that an operation's ``call`` begins with, where the SDK has
            one for each namespace, made from the client.
        codec: How results become JSON and back: ``githubkit``, ``objects``, or the like; or
            ``module:attribute``.
        cursors: Parameter by which one asks for the next page to where an answer has what it
            takes, dotted: ``{"before": "items.-1.token"}``; beside what is known of most APIs.
        icon: Icon of the integration's tasks.
        outputs: What tasks show of their results: label to the places that may have it, see
            ``outputs``.
    """

    client: str
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])
    credentials: Mapping[str, str] = field(default_factory=dict[str, str])
    switches: Mapping[str, tuple[Any, ...]] = field(default_factory=dict[str, tuple[Any, ...]])
    classes: str = ""
    codec: str = "json"
    cursors: Mapping[str, str] = field(default_factory=dict[str, str])
    icon: str | None = None
    outputs: OutputSources = field(default_factory=dict[str, tuple[str, ...]])
