"""Samples of result types, stored and rebuilt by a package's codec, without any call.

They show results that the class alone does not: a field that no journal can hold, or a constructor
that does not accept its own data.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from types import FunctionType, ModuleType
from typing import Any, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.codecs.object_state import attributes, filled_slots
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.type_expressions import resolve_type
from pydantic import TypeAdapter

from integrate_gen.guard.reading import reading
from integrate_gen.guard.sdk_code import describe_exception, load_object, sdk_code
from integrate_gen.model.errors import SdkCodeError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider
from integrate_gen.results.storable import stores_values
from integrate_gen.tree.members import top_level_package
from integrate_gen.tree.targets import HTTP_LIBRARIES

from .no_sample import NoSampleError
from .samples import Sampler

_PACKAGE = re.compile(r"(\w+)(?:\.\w+)*:")
_MOST_PARTS = 10_000
_NOT_SEARCHED = (str, bytes, int, float, type, FunctionType, ModuleType)


def sampled_results(package: Package, provider: Provider) -> Sequence[str]:
    """Return the types of results to try: none for a codec that stores the SDK's answers."""
    if not stores_values(provider.codec):
        return ()
    return tuple(dict.fromkeys(task.output for task in package.tasks))


def find_unstorable(
    package: Package,
    provider: Provider,
    on_tried: Callable[[str], None] = lambda _: None,
) -> dict[str, str]:
    """Return the operations whose results cannot be stored and rebuilt, with the reasons.

    Types without a sample are left out, and results that the package's ledger lists already.

    Args:
        package: The package.
        provider: Its provider.
        on_tried: Called with each type of ``sampled_results`` once it is tried.
    """
    reasons: dict[str, str | None] = {}
    with reading(provider):
        for output in sampled_results(package, provider):
            tried = (_why_unstorable(output, provider, optional) for optional in (0, 1))
            reasons[output] = next(filter(None, tried), None)
            on_tried(output)
    known = package.ledger.unstorable
    return {
        task.operation: reason
        for task in sorted(package.tasks, key=lambda task: task.operation)
        if task.operation not in known and (reason := reasons.get(task.output)) is not None
    }


def _why_unstorable(output: str, provider: Provider, optional: int) -> str | None:
    """Return the reason why a sample with so many levels of optional fields cannot be stored."""
    try:
        with sdk_code(f"making a sample of {output}"):
            sample = _sample(resolve_type(output), optional)
            client = _client_in(sample, provider)
    except SdkCodeError:
        return None  # it has no sample
    try:
        with sdk_code(f"storing a sample of {output}"):
            _store_and_rebuild(sample, output, provider, client)
    except SdkCodeError as error:
        cause = describe_exception(error.raised or error)
        return f"a sample of {output} cannot be stored and rebuilt ({cause.rstrip('.')})"
    return None


def _sample(kind: Any, optional: int) -> object:
    """Return a result that pydantic makes of a sample answer, as the SDK does, or an instance."""
    with suppress(Exception):
        return TypeAdapter(kind).validate_python(
            Sampler(as_json=True, optional=optional).value(kind)
        )
    return Sampler(as_json=False, optional=optional).value(kind)


def _client_in(sample: object, provider: Provider) -> object:
    """Return the client that a sample holds, whose place its stored form keeps.

    Returns:
        The client; None if the sample holds none.

    Raises:
        NoSampleError: It differs from the SDK's own results, which are complete and share the
            client's connection.
    """
    module, _, name = provider.client.partition(":")
    kind = load_object(module, name.split("."))
    held = list(_held(sample))
    if any(map(_lacks_parts, held)):
        raise NoSampleError("it lacks parts that the SDK adds to its own results")
    client = next((part for part in held if isinstance(part, kind)), None)
    if client is None and any(map(_is_connection, held)):
        raise NoSampleError("it holds a connection of its own")
    return client


def _held(value: object) -> Iterator[object]:
    """Yield an object and all objects that it holds, each once."""
    seen: dict[int, object] = {}
    waiting = [value]
    while waiting and len(seen) < _MOST_PARTS:
        part = waiting.pop()
        if id(part) not in seen and not isinstance(part, _NOT_SEARCHED):
            seen[id(part)] = part  # and kept, since an id may be given again
            yield part
            waiting += _parts(part)


def _parts(value: Any) -> Iterable[object]:
    if isinstance(value, Mapping):
        return cast("Mapping[object, object]", value).values()
    if isinstance(value, list | tuple | set | frozenset):
        return cast("Iterable[object]", value)
    return [*(attributes(value) or {}).values(), *dict(filled_slots(value)).values()]


def _lacks_parts(value: object) -> bool:
    """Whether a pydantic model has private attributes without a value, such as its client."""
    declared: Mapping[str, object] = getattr(type(value), "__private_attributes__", {})
    present: Mapping[str, object] = getattr(value, "__pydantic_private__", None) or {}
    return not declared.keys() <= present.keys()


def _is_connection(value: object) -> bool:
    return top_level_package(type(value)) in HTTP_LIBRARIES


def _store_and_rebuild(sample: object, output: str, provider: Provider, client: object) -> None:
    packages = frozenset({provider.package.partition(".")[0], *_PACKAGE.findall(output)})
    types = StoredTypes(packages)
    try:
        encoded = codec_for(provider.codec, types, client).encode(sample, output)
    except NotStorable:
        raise
    except Exception:
        return  # a sample that differs from what the codec knows of the SDK's own results
    codec_for(provider.codec, types).decode(parse(compact(encoded)), output)
