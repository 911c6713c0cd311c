"""Making a client without the certificates that it would check servers by."""

from __future__ import annotations

import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager

_LOADERS = ("load_default_certs", "load_verify_locations")


@contextmanager
def without_certificates() -> Generator[None, None, None]:
    """Within this block no certificates are loaded, if the SDK has loaded what would do it.

    Reading those of the system takes most of the time of making a client, and a client that is
    only looked at never connects.
    """
    contexts: type | None = getattr(sys.modules.get("ssl"), "SSLContext", None)
    if contexts is None:
        yield
        return
    members: Mapping[str, object] = vars(contexts)
    own = {name: members[name] for name in _LOADERS if name in members}
    for name in _LOADERS:
        setattr(contexts, name, _load_nothing)
    try:
        yield
    finally:
        for name in _LOADERS:
            delattr(contexts, name)
        for name, loader in own.items():
            setattr(contexts, name, loader)


def _load_nothing(*arguments: object, **keywords: object) -> None:
    """Stand in for what loads certificates."""
