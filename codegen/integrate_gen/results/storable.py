"""Whether a task's result can be built again from a journal, told before it is ever called.

The runtime's codecs do the work; here are only the marks of what each of them can take, so that the
generator needs no runtime.
"""

from __future__ import annotations

import inspect
import re
import warnings
from collections.abc import Collection, Mapping
from dataclasses import dataclass, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, cast, is_typeddict
from uuid import UUID

from integrate_gen.guard.sdk_code import load_object

_NAME = re.compile(r"([\w.]+):([\w.]+)")
_BUILTIN = (bool, bytes, dict, float, int, list, str, tuple)
_PLAIN = (*_BUILTIN, Decimal, Enum, UUID, date, time, timedelta)


@dataclass(frozen=True, slots=True)
class _Marks:
    """What a codec takes beside plain data, dataclasses and pydantic models.

    Attributes:
        classes: Names of classes, or of one that they derive from.
        attributes: Names of which the class has one.
    """

    classes: Collection[str] = ()
    attributes: Collection[str] = ()


_MARKS: Mapping[str, _Marks] = {
    "fern": _Marks({"AsyncPager", "SyncPager"}),
    "json": _Marks(),
    "openapi": _Marks(attributes={"openapi_types", "from_dict"}),
    "pydantic": _Marks(),
    "slack": _Marks({"AsyncSlackResponse", "SlackResponse"}),
    "speakeasy": _Marks(),
    "stainless": _Marks(
        {"AsyncBinaryAPIResponse", "BinaryAPIResponse", "HttpxBinaryResponseContent"}
    ),
    "stripe": _Marks({"StripeObject"}),
    "twilio": _Marks({"ApiResponse", "InstanceResource"}),
}


@cache
def why_unstorable(output: str, codec: str) -> str | None:
    """Why results of a type cannot be given again; None where they can, as far as is known.

    Args:
        output: The type as the runtime gets it: ``list[pkg.models:Item] | None``.
        codec: The codec's name. Nothing has to be known where it keeps the answer itself, as
            githubkit's does; and nothing is of one that is not built in.
    """
    marks = _MARKS.get(codec)
    if marks is None:
        return None
    for module, name in _NAME.findall(output):
        try:
            found = _find(module, name)
        except Exception as error:
            return f"{module}:{name} cannot be imported ({type(error).__name__})"
        if isinstance(cast("object", found), type) and not _is_stored(found, marks):
            return f"the codec {codec} has no stored form for a {module}:{name}"
    return None


@cache
def makes_calls(output: str, codec: str, package: str) -> bool:
    """Whether a result is a handle: what a namespace is, or the like of it.

    It is of a class of the SDK's that has no stored form, and methods to be awaited.

    Args:
        output: As of ``why_unstorable``.
        codec: The same.
        package: The SDK's top-level package. Another library's class may have a form all the same.
    """
    if output.rpartition(":")[2] == "Self":
        return True  # what has methods that are tasks
    if why_unstorable(output, codec) is None:
        return False
    named = _NAME.findall(output)
    own = [(module, name) for module, name in named if module.partition(".")[0] == package]
    return any(
        why_unstorable(f"{module}:{name}", codec) is not None and _has_coroutines(module, name)
        for module, name in own
    )


def _has_coroutines(module: str, name: str) -> bool:
    try:
        found = _find(module, name)
    except Exception:
        return False  # what cannot be had cannot be judged; the ledger says so
    public = (getattr(found, name) for name in dir(found) if not name.startswith("_"))
    return any(map(inspect.iscoroutinefunction, public))


def _find(module: str, name: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the SDK's affair
        return load_object(module, name.split("."))


def _is_stored(kind: Any, marks: _Marks) -> bool:
    if kind.__module__ in ("typing", "typing_extensions", "types") or kind is object:
        return True
    if dict in kind.__mro__ and not _is_made_of_items(kind):
        return False
    if issubclass(kind, _PLAIN) or is_typeddict(kind) or is_dataclass(kind):
        return True
    if any(hasattr(kind, name) for name in ("model_fields", "_fields", *marks.attributes)):
        return True
    return any(base.__name__ in marks.classes for base in kind.__mro__)


def _is_made_of_items(kind: Any) -> bool:
    """Whether a dict's class can be called with nothing but its items."""
    try:
        inspect.signature(kind).bind({})
    except TypeError:
        return False
    except ValueError:
        return True  # a builtin's own
    return True
