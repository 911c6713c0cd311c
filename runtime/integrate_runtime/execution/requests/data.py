"""Data of task requests: what an engine carries to another process, and its JSON.

``writing`` converts live requests to it, and ``reading`` converts it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.tasks.keys import display_key, freeze

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json, Key
    from integrate_runtime.jobs.context_work import ContextCall


class NoDataForm(IntegrationError):
    """A task holds an object that only its own process has, such as a lambda or an open file.

    Attributes:
        key: The task's key.
        part: The part of the task, such as ``callback`` or ``argument 'file'``.
        reason: Why the part cannot be carried to another process, and what to use instead.
    """

    def __init__(self, key: Key, part: str, reason: str) -> None:
        super().__init__(key, part, reason)
        self.key = key
        self.part = part
        self.reason = reason

    def __str__(self) -> str:
        return (
            f"The task {display_key(self.key)} cannot be carried to another process: its "
            f"{self.part} {self.reason}."
        )


@dataclass(frozen=True, slots=True)
class FunctionData:
    """An importable function with bound arguments.

    Attributes:
        reference: String import, ``module:name``.
        positional: Encoded arguments bound by position.
        keywords: Encoded arguments bound by name.
    """

    reference: str
    positional: tuple[Json, ...] = ()
    keywords: Mapping[str, Json] = field(default_factory=dict[str, "Json"])


@dataclass(frozen=True, slots=True)
class OperationData:
    """A call of an operation.

    Attributes:
        namespace: String import of the class whose table of operations has the operation.
        operation: Id of the operation, such as ``issues.create``.
        arguments: Encoded arguments by name.
        answering: Whether the call returns the whole response.
        url: URL of a further page to request instead; empty for the method's own request.
        iterator_state: State of the iterator of pages after the previous page; None for the first
            page and for all other calls.
    """

    namespace: str
    operation: str
    arguments: Mapping[str, Json]
    answering: bool = False
    url: str = ""
    iterator_state: Mapping[str, Json] | None = None


@dataclass(frozen=True, slots=True)
class PageData:
    """A request for a further page of an operation's listing.

    Attributes:
        namespace: String import of the class whose table of operations has the operation.
        operation: Id of the operation that gave the first page.
        page: Type expression of the page.
        arguments: Encoded arguments of the request.
    """

    namespace: str
    operation: str
    page: str
    arguments: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class CallbackData:
    """A call of a function of the program's own.

    Attributes:
        function: The function.
        takes_client: Whether it is called with a client of the task's integration.
    """

    function: FunctionData
    takes_client: bool


@dataclass(frozen=True, slots=True)
class ItemData:
    """A call of a function of the program's own for an item of ``RunContext.parallel``.

    Attributes:
        function: The function.
        item: The item, encoded.
    """

    function: FunctionData
    item: Json


@dataclass(frozen=True, slots=True)
class ContextData:
    """A call of a method of ``RunContext``.

    Attributes:
        call: Name of the method.
        arguments: Encoded arguments by name.
    """

    call: ContextCall
    arguments: Mapping[str, Json]


WorkData: TypeAlias = OperationData | PageData | CallbackData | ItemData | ContextData

HookData: TypeAlias = FunctionData | Literal["integration", "task_options"]
"""An error hook: a function, the integration's hook, or the hook of its ``task_options``.

The last two are found through the integration, so they need no import string.
"""

_WORK_KINDS: Mapping[str, type[WorkData]] = {
    "operation": OperationData,
    "page": PageData,
    "callback": CallbackData,
    "item": ItemData,
    "context": ContextData,
}


@dataclass(frozen=True, slots=True)
class TaskRequestData:
    """A task request as data.

    It omits data that only the caller uses: the position in a listing, and
    whether the caller gets a ``StoredPage``.

    Attributes:
        key: Key of the task.
        work: Work of the task.
        options: Encoded ``TaskOptions``, without the error hook.
        hooks: Error hooks in the order in which they are asked.
        call_site: Where the task was called.
        integration: Id of the integration; None for tasks without a client.
        connection: Connection key; None for tasks without a client.
    """

    key: Key
    work: WorkData
    options: Json
    hooks: tuple[HookData, ...]
    call_site: CallSite
    integration: str | None = None
    connection: str | None = None

    def as_json(self) -> dict[str, Json]:
        """Return the data as JSON.

        For example::

            {
                "key": "create-issue",
                "work": {
                    "kind": "operation",
                    "namespace": "integrate_github.issues:Issues",
                    "operation": "issues.create",
                    "arguments": {"owner": "acme", "repo": "web", "title": "Bug"}
                },
                "options": {"$type": "integrate_runtime:TaskOptions", "value": {...}},
                "hooks": ["integration"],
                "call_site": ["jobs.py", 7],
                "integration": "github",
                "connection": "github"
            }
        """
        return {
            "key": self.key if isinstance(self.key, str) else list(self.key),
            "work": _work_as_json(self.work),
            "options": self.options,
            "hooks": [h if isinstance(h, str) else _function_as_json(h) for h in self.hooks],
            "call_site": [self.call_site.file, self.call_site.line],
            "integration": self.integration,
            "connection": self.connection,
        }

    @classmethod
    def from_json(cls, stored: Json) -> TaskRequestData:
        """Read the result of ``as_json``.

        Raises:
            ValueError: If the JSON is not of its form.
        """
        members = cast("Any", stored)
        try:
            file, line = members["call_site"]
            return cls(
                key=freeze(members["key"]),
                work=_work_from_json(members["work"]),
                options=members["options"],
                hooks=tuple(_hook_from_json(hook) for hook in members["hooks"]),
                call_site=CallSite(file, line),
                integration=members["integration"],
                connection=members["connection"],
            )
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"this is not the data of a task request: {error!r}") from error


def _work_as_json(work: WorkData) -> Json:
    kind = next(name for name, cls in _WORK_KINDS.items() if isinstance(work, cls))
    values = {item.name: (getattr(work, item.name), item.default) for item in fields(work)}
    members: dict[str, Json] = {
        name: value for name, (value, default) in values.items() if value != default
    }
    if isinstance(work, CallbackData | ItemData):
        members["function"] = _function_as_json(work.function)
    return {"kind": kind, **members}


def _work_from_json(stored: Any) -> WorkData:
    members = {name: value for name, value in stored.items() if name != "kind"}
    if "function" in members:
        members["function"] = _function_from_json(members["function"])
    return _WORK_KINDS[stored["kind"]](**members)


def _function_as_json(function: FunctionData) -> Json:
    return {
        "reference": function.reference,
        "positional": list(function.positional),
        "keywords": function.keywords,
    }


def _function_from_json(stored: Any) -> FunctionData:
    return FunctionData(stored["reference"], tuple(stored["positional"]), stored["keywords"])


def _hook_from_json(stored: Any) -> HookData:
    if stored == "integration" or stored == "task_options":
        return cast("HookData", stored)
    return _function_from_json(stored)
