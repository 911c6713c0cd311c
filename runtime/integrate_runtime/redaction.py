"""Keeps secrets out of everything that is stored, logged or shown.

A value is replaced when the whole name of its parameter or field is a secret's name, or when a
dotted path leads to it; ``*`` in a path stands for any one name or index. Empty values and booleans
stay: they tell nothing, and it matters that they are empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .json_types import Json

REDACTED = "[redacted]"

SECRET_NAMES = frozenset(
    {
        "access_token",
        "api_key",
        "api_token",
        "apikey",
        "auth_token",
        "authorization",
        "bearer_token",
        "client_secret",
        "cookie",
        "encoded_jit_config",
        "encrypted_value",
        "github_token",
        "id_token",
        "jwt",
        "passphrase",
        "passwd",
        "password",
        "private_key",
        "proxy_authorization",
        "refresh_token",
        "runner_token",
        "secret",
        "secret_access_key",
        "secret_key",
        "session_token",
        "set_cookie",
        "signing_secret",
        "temp_clone_token",
        "token",
        "webhook_secret",
        "x_api_key",
    }
)

Rule: TypeAlias = tuple[str, ...]
"""A path, split at its dots."""


def rules_for_arguments(paths: Iterable[str]) -> tuple[Rule, ...]:
    """The rules for an operation's arguments.

    A path that names a parameter also names that field of a body passed as a mapping, so every
    rule holds one level down as well.
    """
    rules = rules_for(paths)
    return (*rules, *(("*", *rule) for rule in rules))


def rules_for(paths: Iterable[str]) -> tuple[Rule, ...]:
    """Split dotted paths."""
    return tuple(tuple(path.split(".")) for path in paths)


def is_secret_name(name: str) -> bool:
    """Whether a parameter, field or header of this name holds a secret."""
    return name.lower().replace("-", "_") in SECRET_NAMES


def redact(value: Json, rules: Sequence[Rule] = ()) -> Json:
    """A copy of ``value`` without its secrets."""
    if isinstance(value, Mapping):
        return {name: _member(name, item, rules) for name, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_member(str(index), item, rules) for index, item in enumerate(value)]
    return value


def _member(name: str, value: Json, rules: Sequence[Rule]) -> Json:
    below = [rule[1:] for rule in rules if rule[0] in (name, "*")]
    if () in below or is_secret_name(name):
        return value if _tells_nothing(value) else REDACTED
    return redact(value, below)


def _tells_nothing(value: Json) -> bool:
    return isinstance(value, bool) or value in (None, "", [], {}, ())
