"""``SdkBinding``: how to construct and call an SDK, as generated packages declare it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class SdkBinding:
    """Construction and conventions of an SDK, as data.

    Attributes:
        client: Import string of the client class, ``module:Class``; or of a module that is its own
            client, as in ``import stripe``: the arguments are then set as its attributes during
            calls.
        arguments: Templates of the constructor's arguments. ``"$name"`` is the credential
            ``name``, ``"$name?"`` an optional one, ``{"new": "module:Class", ...}`` an instance
            of the class, constructed with the other entries; after that the attributes in ``"set"``
            are set.
        credentials: Credential to the environment variable in which the SDK's users keep it.
        base_url: The constructor's parameter for the base address, or a dotted path into
            ``arguments``: ``configuration.host``, ``configuration.set.host``. Empty if there is
            none.
        default_base_url: Base address of the SDK's own server; empty if it is unknown.
        other_addresses: Further parameters that send requests to another server.
        ambient: Attribute of the client to the argument for which it is filled from the
            environment if the argument is missing. Clients for another server, or with a
            resolver's credentials, get these attributes reset to the caller's arguments.
        switches: Attribute paths to call with arguments on the way to a method:
            ``{"rest": ("2026-03-10",)}`` is ``client.rest("2026-03-10")``.
        classes: Module whose classes operations' ``call`` paths start with, for SDKs that have one
            class per namespace, constructed from the client; of several, the first one that has
            the class.
        codec: Codec for results: a built-in name such as ``githubkit`` or ``objects``, or
            ``module:attribute``.
        cursors: Parameter that asks for the next page to the dotted path of its value in the
            response, as in ``{"before": "items.-1.token"}``. It adds to the names that most APIs
            use.
        icon: Icon of the integration's tasks.
        outputs: Output properties of tasks: label to the dotted paths of a result that may contain
            the value.
        needs: Operation (glob) to the optional credential without which it cannot be called.
    """

    client: str
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])
    credentials: Mapping[str, str] = field(default_factory=dict[str, str])
    base_url: str = "base_url"
    default_base_url: str = ""
    other_addresses: tuple[str, ...] = ()
    ambient: Mapping[str, str] = field(default_factory=dict[str, str])
    switches: Mapping[str, tuple[Any, ...]] = field(default_factory=dict[str, tuple[Any, ...]])
    classes: str | tuple[str, ...] = ""
    codec: str = "json"
    cursors: Mapping[str, str] = field(default_factory=dict[str, str])
    icon: str | None = None
    outputs: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    needs: Mapping[str, str] = field(default_factory=dict[str, str])
