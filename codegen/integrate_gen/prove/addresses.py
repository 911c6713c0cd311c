"""Addresses in samples: of members and parameters that have one by their names."""

from __future__ import annotations


def is_named_as_address(name: object) -> bool:
    """Whether a member or parameter of a name is an address, such as ``upload_url``."""
    return isinstance(name, str) and name.lower().endswith("url")


def address(host: str, *path: object) -> str:
    """Return an address of a host; one with a port is a server on loopback."""
    scheme = "http" if ":" in host else "https"
    return "/".join([f"{scheme}://{host}", *map(str, path)])
