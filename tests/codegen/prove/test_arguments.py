"""Search for arguments that an SDK accepts, by the errors that others cause."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integrate_gen.model.sdk import Parameter, ParameterKind, Signature
from integrate_gen.prove.arguments import ArgumentSearch, with_own_texts

NAMES = ("body", "gid", "options")


class Pages:
    """Class of an SDK with ``items``, which is not what the argument has to be."""

    def items(self) -> list[Any]:
        return []


def send(body: Any, gid: Any, options: Any) -> list[Any]:
    """Send a request; the error's module knows ``Pages``."""
    return [body, gid, *options.items()]


def test_the_argument_that_lacks_an_attribute_is_changed_first() -> None:
    parameters = tuple(Parameter(name, ParameterKind.POSITIONAL_OR_KEYWORD) for name in NAMES)
    arguments: Mapping[str, Any] | None = with_own_texts(dict.fromkeys(NAMES, "sample"))
    search = ArgumentSearch(Signature(parameters), arguments or {}, {})
    tried: list[Mapping[str, Any]] = []
    while arguments is not None and len(tried) < 10:
        tried.append(arguments)
        try:
            send(**arguments)
        except AttributeError as error:
            arguments = search.next(error)
        else:
            break
    assert len(tried) == 2
    assert arguments == {"body": "sample", "gid": "sample", "options": {"id": "sample"}}
