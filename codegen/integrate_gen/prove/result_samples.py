"""Samples of result types, stored and rebuilt by a package's codec, without any call.

They show results that the class alone does not: a field that no journal can hold, or a constructor
that does not accept its own data.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.type_expressions import resolve_type

from integrate_gen.guard.reading import reading
from integrate_gen.guard.sdk_code import describe_exception, sdk_code
from integrate_gen.model.errors import SdkCodeError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider
from integrate_gen.results.storable import stores_values

from .samples import Sampler

_PACKAGE = re.compile(r"(\w+)(?:\.\w+)*:")


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
            sample = Sampler(as_json=False, optional=optional).value(resolve_type(output))
    except SdkCodeError:
        return None  # it has no sample
    try:
        with sdk_code(f"storing a sample of {output}"):
            _store_and_rebuild(sample, output, provider)
    except SdkCodeError as error:
        cause = describe_exception(error.raised or error)
        return f"a sample of {output} cannot be stored and rebuilt ({cause.rstrip('.')})"
    return None


def _store_and_rebuild(sample: object, output: str, provider: Provider) -> None:
    packages = frozenset({provider.package.partition(".")[0], *_PACKAGE.findall(output)})
    codec = codec_for(provider.codec, StoredTypes(packages))
    codec.decode(parse(compact(codec.encode(sample, output))), output)
