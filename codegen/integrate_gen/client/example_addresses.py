"""Addresses in a vendor's examples, for a client that takes no other dummy.

Some clients read a part of their address as they are built, such as the account in
``Client(account_url="https://<account>.blob.example.com")``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from integrate_gen.source.vendor_texts import vendor_texts

from .arguments import is_address

_PLACEHOLDER = re.compile(r"<[^>]*>|\{[^}]*\}")


def example_addresses(package: str, init: Mapping[str, object]) -> dict[str, str]:
    """Return the address of the first example for each argument that is one, by its credential.

    Args:
        package: Import name of the SDK.
        init: Constructor arguments as a provider states them.
    """
    arguments = {name: str(value)[1:] for name, value in init.items() if _is_address(value)}
    found: dict[str, str] = {}
    for text in vendor_texts(package) if arguments else ():
        for argument, credential in arguments.items():
            for address in _passed(argument, text):
                found.setdefault(credential, address)
    return found


def _is_address(value: object) -> bool:
    return isinstance(value, str) and value.startswith("$") and is_address(value)


def _passed(argument: str, text: str) -> Iterator[str]:
    """Yield the addresses that a text passes as an argument, with names for their placeholders."""
    passed = re.compile(rf"\b{argument}\s*=\s*f?[\"'](https://[^\"'\s/]+)")
    for found in passed.finditer(text):
        yield _PLACEHOLDER.sub("introspection", found[1])
