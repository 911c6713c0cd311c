"""Whether a codec of the runtime can store a result type and rebuild it from a journal.

The table of codecs repeats what the runtime's codecs accept, so that generating needs no runtime.
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
    """The classes that a codec accepts besides plain data, dataclasses and pydantic models.

    Attributes:
        classes: The names of accepted classes and base classes.
        attributes: The attributes of which an accepted class has at least one.
    """

    classes: Collection[str] = ()
    attributes: Collection[str] = ()


_ANY_OBJECT = "objects"
"""Codec that accepts every class."""

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


def stores_values(codec: str) -> bool:
    """Whether a codec stores results, and not the answers from which the SDK makes them."""
    return codec in _MARKS or codec == _ANY_OBJECT


@cache
def why_unstorable(output: str, codec: str) -> str | None:
    """Return the reason why a codec cannot store results of a type; None if it can.

    A codec that is not in the table passes: it stores the raw answer, as githubkit's does, or is
    the user's own.

    Args:
        output: The type as a reference: ``list[pkg.models:Item] | None``.
        codec: The name of the codec.
    """
    marks = _MARKS.get(codec)
    if marks is None:
        return None
    for module, name in _NAME.findall(output):
        try:
            cls = _load(module, name)
        except Exception as error:
            return f"{module}:{name} cannot be imported ({type(error).__name__})"
        if isinstance(cast("object", cls), type) and not _is_stored(cls, marks):
            return f"the codec {codec} has no stored form for a {module}:{name}"
    return None


def makes_calls(output: str, codec: str, package: str) -> bool:
    """Whether a result is a handle with methods that make calls, as a namespace is.

    A handle is an instance of a class of the SDK that the codec cannot store and that has coroutine
    methods.

    Args:
        output: The type as a reference.
        codec: The name of the codec.
        package: The top-level package of the SDK.
    """
    if output.rpartition(":")[2] == "Self":
        return True  # the class has at least this method, which is a task
    if why_unstorable(output, codec) is None:
        return False
    named = _NAME.findall(output)
    own = [(module, name) for module, name in named if module.partition(".")[0] == package]
    return any(
        why_unstorable(f"{module}:{name}", codec) is not None and _has_coroutines(module, name)
        for module, name in own
    )


def is_model(cls: type, codec: str) -> bool:
    """Whether a class is that of results which a codec knows by name, and so is no namespace.

    Args:
        cls: The class.
        codec: The name of the codec.
    """
    marks = _MARKS.get(codec)
    return marks is not None and _is_marked(cls, marks)


def _has_coroutines(module: str, name: str) -> bool:
    try:
        cls = _load(module, name)
    except Exception:
        return False  # why_unstorable reports the failed import
    public = (getattr(cls, name) for name in dir(cls) if not name.startswith("_"))
    return any(map(inspect.iscoroutinefunction, public))


def _load(module: str, name: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecation warnings of the SDK
        return load_object(module, name.split("."))


def _is_stored(cls: Any, marks: _Marks) -> bool:
    if cls.__module__ in ("typing", "typing_extensions", "types") or cls is object:
        return True
    if dict in cls.__mro__ and not _is_built_from_items(cls):
        return False
    if issubclass(cls, _PLAIN) or is_typeddict(cls) or is_dataclass(cls):
        return True
    if any(hasattr(cls, name) for name in ("model_fields", "_fields", *marks.attributes)):
        return True
    return _is_marked(cls, marks)


def _is_marked(cls: type, marks: _Marks) -> bool:
    """Whether a class or one of its bases has a name that the codec accepts."""
    return any(base.__name__ in marks.classes for base in cls.__mro__)


def _is_built_from_items(cls: Any) -> bool:
    """Whether a subclass of ``dict`` can be built from its items alone."""
    try:
        inspect.signature(cls).bind({})
    except TypeError:
        return False
    except ValueError:
        return True  # a builtin constructor
    return True
