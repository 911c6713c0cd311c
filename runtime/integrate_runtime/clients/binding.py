"""How a generated integration is bound to its SDK."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

OutputSources: TypeAlias = Mapping[str, tuple[str, ...]]
"""Label of a property to the places of a result that may have its value, see
``observe.outputs``."""


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
        credentials: Credential to the environment variable that the SDK's users keep it in.
        base_url: The constructor's argument for the base address; empty where it has none.
        default_base_url: The base address that the client uses by itself, where that is known.
        other_addresses: Further arguments that send requests to another server.
        ambient: What the client reads from the environment by itself where an argument is missing:
            attribute to argument. A client for another server, or for a resolver's credentials,
            has of these only what the caller gave.
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
    base_url: str = "base_url"
    default_base_url: str = ""
    other_addresses: tuple[str, ...] = ()
    ambient: Mapping[str, str] = field(default_factory=dict[str, str])
    switches: Mapping[str, tuple[Any, ...]] = field(default_factory=dict[str, tuple[Any, ...]])
    classes: str = ""
    codec: str = "json"
    cursors: Mapping[str, str] = field(default_factory=dict[str, str])
    icon: str | None = None
    outputs: OutputSources = field(default_factory=dict[str, tuple[str, ...]])
