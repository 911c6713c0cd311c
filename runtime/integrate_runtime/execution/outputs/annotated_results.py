"""Check of a callback's return annotation, before its call takes effect."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, cast, get_args, get_type_hints
from weakref import WeakKeyDictionary

from integrate_runtime.base.errors import UnstorableResult
from integrate_runtime.tasks.keys import display_key
from integrate_runtime.values.json_forms.encoding import has_stored_form

if TYPE_CHECKING:
    from integrate_runtime.tasks.request import TaskRequest

# By code, as each execution of a job creates new closures.
_reasons: WeakKeyDictionary[CodeType, str] = WeakKeyDictionary()


def check_annotated_result(request: TaskRequest) -> None:
    """Refuse a callback whose annotation says that its result cannot be stored.

    Raises:
        UnstorableResult: If it is annotated with a class that has no stored form, or with a model,
            dataclass or enum that is defined inside a function.
    """
    function: object = request.work.callback
    while isinstance(function, partial):
        function = cast("partial[object]", function).func
    if not isinstance(function, FunctionType) or request.codec != "json":
        return
    reason = _reasons.get(function.__code__)
    if reason is None:
        reason = _reasons[function.__code__] = _reason(function)
    if reason:
        raise UnstorableResult(
            f"The callback {function.__qualname__} of the task {display_key(request.key)} was not "
            f"called: its annotation says that it returns {reason}.",
            request.key,
        )


def _reason(function: FunctionType) -> str:
    """Return what is wrong with a function's return annotation; empty if nothing is."""
    annotation: object = function.__annotations__.get("return")
    if isinstance(annotation, str):
        try:
            annotation = get_type_hints(function).get("return")
        except Exception:  # names that exist for type checkers only
            return ""
    for kind in _classes_in(annotation):
        name = f"{kind.__module__}.{kind.__qualname__}"
        if not has_stored_form(kind):
            return (
                f"a {name}, which has no stored form: return JSON values, dates, bytes, "
                "dataclasses or pydantic models"
            )
        if "<locals>" in kind.__qualname__:
            return f"a {name}, which cannot be imported: define it at the top of a module"
    return ""


def _classes_in(annotation: Any) -> Iterator[type]:
    """Yield the classes in an annotation, of a union or a collection each."""
    arguments = get_args(annotation)
    for argument in arguments:
        yield from _classes_in(argument)
    # Any is a class since Python 3.11.
    if isinstance(annotation, type) and annotation is not Any and not arguments:
        yield annotation
