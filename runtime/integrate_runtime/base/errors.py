"""Errors that users of the runtime may catch.

An ``IntegrationError`` says that the program, its configuration or its journal has to change: no
task fails by it, and the run goes on once that is done. ``outcomes`` has the exceptions that say
that something did not work although the program is right.

Exceptions that carry attributes pass all of them to ``Exception.__init__``: pickle and ``copy``
rebuild an exception by calling its class with ``args``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from integrate_runtime.base.types import Key
    from integrate_runtime.base.types import Path as TaskPath

    from .call_sites import CallSite


class IntegrationError(Exception):
    """Error in the program or its surroundings; the message says what to do.

    It is never retried, never journaled and never wrapped in ``TaskFailed``: once the cause is
    removed, the same run goes on. Subclasses say which error it is.
    """

    def __str__(self) -> str:
        # The arguments after the message are the attributes of subclasses.
        return str(self.args[0]) if self.args else ""


# Arguments and declarations of the user's own.


class InvalidArgument(IntegrationError):
    """An argument has a value that cannot be used, or contradicts another argument.

    Attributes:
        argument: Name of the argument, such as ``base_url``, or of the command's option.
    """

    def __init__(self, message: str, argument: str) -> None:
        super().__init__(message, argument)
        self.argument = argument


class InvalidTaskKey(IntegrationError):
    """A task key is empty, has parts that are not strings or integers, or is too large.

    Attributes:
        key: The key as it was passed.
    """

    def __init__(self, message: str, key: object) -> None:
        super().__init__(message, key)
        self.key = key


class InvalidRunId(IntegrationError):
    """A run id is empty or is not Unicode text.

    Attributes:
        run_id: The run id as it was passed.
    """

    def __init__(self, message: str, run_id: str) -> None:
        super().__init__(message, run_id)
        self.run_id = run_id


class InvalidPayload(IntegrationError):
    """A payload does not have the type that its job is annotated with.

    It is raised for new payloads, and for stored ones after the annotation has changed.

    Attributes:
        job_id: The job's id.
    """

    def __init__(self, message: str, job_id: str) -> None:
        super().__init__(message, job_id)
        self.job_id = job_id


class InvalidResult(IntegrationError):
    """A job returned a value that does not have the type of its return annotation.

    Attributes:
        job_id: The job's id.
    """

    def __init__(self, message: str, job_id: str) -> None:
        super().__init__(message, job_id)
        self.job_id = job_id


class InvalidJob(IntegrationError):
    """A job's function or IO class cannot be used, such as one without annotations.

    Attributes:
        name: The job's id, or the qualified name of the IO class.
    """

    def __init__(self, message: str, name: str) -> None:
        super().__init__(message, name)
        self.name = name


class InvalidHook(IntegrationError):
    """An error hook returned something other than a decision or None.

    Attributes:
        decision: The returned value.
    """

    def __init__(self, message: str, decision: object) -> None:
        super().__init__(message, decision)
        self.decision = decision


class InvalidOutput(IntegrationError):
    """The output that an operator gave for a task cannot be stored, or has another type.

    Attributes:
        task: The task as JSON text of its path; empty if the output belongs to no single task.
    """

    def __init__(self, message: str, task: str = "") -> None:
        super().__init__(message, task)
        self.task = task


class UnstorableResult(IntegrationError):
    """A callback is annotated with a result that cannot be stored; it was not called.

    Attributes:
        key: The task's key.
    """

    def __init__(self, message: str, key: Key) -> None:
        super().__init__(message, key)
        self.key = key


class InvalidPage(IntegrationError):
    """A page of a list is requested with a limit or a cursor that does not exist.

    Attributes:
        argument: ``limit`` or ``cursor``.
    """

    def __init__(self, message: str, argument: str) -> None:
        super().__init__(message, argument)
        self.argument = argument


class NotSupported(IntegrationError):
    """The engine cannot do what was called; ``Engine.capabilities`` says so."""


class TooLarge(IntegrationError):
    """A task is larger than the engine can store in one piece; it was not begun.

    Attributes:
        size: Size in bytes.
    """

    def __init__(self, message: str, size: int) -> None:
        super().__init__(message, size)
        self.size = size


class TaskStopped(IntegrationError):
    """A task met an error in the program on another worker; the run goes on once it is fixed.

    Attributes:
        task: The task as JSON text of its path.
    """

    def __init__(self, message: str, task: str) -> None:
        super().__init__(message, task)
        self.task = task


class DuplicateTaskKey(IntegrationError):
    """Two tasks under one parent have the same key in one execution.

    Attributes:
        key: The key.
        first: Call site of the first task.
        second: Call site of the second task.
    """

    def __init__(self, key: Key, first: CallSite, second: CallSite) -> None:
        super().__init__(key, first, second)
        self.key = key
        self.first = first
        self.second = second

    def __str__(self) -> str:
        return (
            f"The task key {self.key!r} is used twice: at {self.first} and again at "
            f'{self.second}. Give each task its own key; in a loop, add the index: ["key", index].'
        )


# Runs, jobs and tasks that do not exist, or are not the expected ones.


class RunNotFound(IntegrationError):
    """The journal has no run with this id.

    Attributes:
        run_id: The run id.
    """

    def __init__(self, message: str, run_id: str) -> None:
        super().__init__(message, run_id)
        self.run_id = run_id


class JobNotFound(IntegrationError):
    """A job cannot be imported: it, its module or a dependency of the module is missing.

    Attributes:
        entry: Import string of the job, ``module:name``, or the part of it that was not found.
    """

    def __init__(self, message: str, entry: str) -> None:
        super().__init__(message, entry)
        self.entry = entry


class TaskNotFound(IntegrationError):
    """A reference names no task of the run that an operator may decide about, or several.

    Attributes:
        run_id: The run id.
        reference: The key or path as it was passed.
    """

    def __init__(self, message: str, run_id: str, reference: object) -> None:
        super().__init__(message, run_id, reference)
        self.run_id = run_id
        self.reference = reference


class RunConflict(IntegrationError):
    """A run id belongs to another job, payload or connection, or a run cannot go on as asked.

    Attributes:
        run_id: The run id.
    """

    def __init__(self, message: str, run_id: str) -> None:
        super().__init__(message, run_id)
        self.run_id = run_id


class TaskChanged(IntegrationError):
    """A replayed task has another operation or other arguments, and its job forbids that.

    Attributes:
        key: The task's key within its parent.
    """

    def __init__(self, message: str, key: Key) -> None:
        super().__init__(message, key)
        self.key = key


class NoWinner(IntegrationError):
    """All branches of a race were cancelled by themselves; the next execution races again.

    Attributes:
        key: The key of the race.
    """

    def __init__(self, message: str, key: Key) -> None:
        super().__init__(message, key)
        self.key = key


class InvalidEvent(IntegrationError):
    """An event has a wrong name or id or a payload without a JSON form, or no longer fits its wait.

    The last is raised for a received event after the type that its wait names has changed.

    Attributes:
        name: The event's name as it was passed.
    """

    def __init__(self, message: str, name: object) -> None:
        super().__init__(message, name)
        self.name = name


class EventConflict(IntegrationError):
    """An event's id was used before, for an event of this name with another payload.

    Attributes:
        run_id: The run id.
        name: The event's name.
        event_id: The event's id.
    """

    def __init__(self, message: str, run_id: str, name: Key, event_id: str) -> None:
        super().__init__(message, run_id, name, event_id)
        self.run_id = run_id
        self.name = name
        self.event_id = event_id


class RunEnded(IntegrationError):
    """An event or another request is for a run that has completed, failed or been cancelled.

    Attributes:
        run_id: The run id.
    """

    def __init__(self, message: str, run_id: str) -> None:
        super().__init__(message, run_id)
        self.run_id = run_id


class ApprovalNotFound(IntegrationError):
    """A run has asked for no approval under this key, or the token of a link is wrong.

    Attributes:
        run_id: The run id.
        reference: The key or path as it was passed.
    """

    def __init__(self, message: str, run_id: str, reference: object) -> None:
        super().__init__(message, run_id, reference)
        self.run_id = run_id
        self.reference = reference


class ApprovalClosed(IntegrationError):
    """An approval has been decided otherwise, or the run no longer waits for the decision.

    Attributes:
        run_id: The run id.
        path: The path of the approval.
    """

    def __init__(self, message: str, run_id: str, path: TaskPath) -> None:
        super().__init__(message, run_id, path)
        self.run_id = run_id
        self.path = path


class RunNotEnded(IntegrationError):
    """A cassette was asked for of a run that has neither completed nor failed.

    Attributes:
        run_id: Id of the run.
    """

    def __init__(self, message: str, run_id: str) -> None:
        super().__init__(message, run_id)
        self.run_id = run_id


class InvalidCassette(IntegrationError):
    """A file cannot be read as a cassette, or its run does not fit the job any more.

    Attributes:
        path: Path of the file.
    """

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message, path)
        self.path = path


class CassetteMismatch(IntegrationError):
    """A job asks for other tasks than a cassette has, or an answer in it does not parse any more.

    Attributes:
        run_id: Id of the run in the cassette.
        task: Path of the task; ``()`` if it is not about one task.
    """

    def __init__(self, message: str, run_id: str, task: TaskPath = ()) -> None:
        super().__init__(message, run_id, task)
        self.run_id = run_id
        self.task = task


class RequestRefused(IntegrationError):
    """The process that executes a journal's runs refused to cancel or resume one.

    Attributes:
        run_id: The run id.
    """

    def __init__(self, message: str, run_id: str) -> None:
        super().__init__(message, run_id)
        self.run_id = run_id


# Integrations, their clients and their credentials.


class NotBound(IntegrationError):
    """A task is called on an IO or integration that belongs to no run.

    Attributes:
        integration: The integration's id; None for an IO.
    """

    def __init__(self, message: str, integration: str | None = None) -> None:
        super().__init__(message, integration)
        self.integration = integration


class OutOfScope(IntegrationError):
    """A task is called outside the job function or callback that its IO was passed to.

    Attributes:
        key: The task's key, if the function has returned; None if the IO belongs to another run.
    """

    def __init__(self, message: str, key: Key | None = None) -> None:
        super().__init__(message, key)
        self.key = key


class MissingConnection(IntegrationError):
    """A run has no connection key for an integration whose credentials depend on one.

    Attributes:
        integration: The integration's id.
    """

    def __init__(self, message: str, integration: str) -> None:
        super().__init__(message, integration)
        self.integration = integration


class InvalidConnection(IntegrationError):
    """A run has a connection key for an integration that does not exist or has no resolver.

    Attributes:
        integration: The integration's id.
    """

    def __init__(self, message: str, integration: str) -> None:
        super().__init__(message, integration)
        self.integration = integration


class MissingCredential(IntegrationError):
    """An integration has no usable value for a credential that its client needs.

    Attributes:
        integration: The integration's id.
        credential: The credential's name, such as ``api_key``.
        variable: The environment variable that is read for it, or would be; None if it has no
            variable.
        problem: Why there is no value, and what to do; never a credential.
    """

    def __init__(
        self, integration: str, credential: str, variable: str | None, problem: str
    ) -> None:
        super().__init__(integration, credential, variable, problem)
        self.integration = integration
        self.credential = credential
        self.variable = variable
        self.problem = problem

    def __str__(self) -> str:
        return (
            f"The credential {self.credential!r} of the integration {self.integration!r} is "
            f"missing: {self.problem}"
        )


class InvalidCredentials(IntegrationError):
    """A resolver returned something other than the credentials of its integration.

    Attributes:
        integration: The integration's id.
    """

    def __init__(self, message: str, integration: str) -> None:
        super().__init__(message, integration)
        self.integration = integration


class MissingClient(IntegrationError):
    """An integration has no client: no SDK, or one whose client cannot be constructed.

    Attributes:
        integration: The integration's id.
    """

    def __init__(self, message: str, integration: str) -> None:
        super().__init__(message, integration)
        self.integration = integration


class ClientInUse(IntegrationError):
    """A nested task needs other credentials of a module client than the task around it.

    Attributes:
        module: Name of the module.
    """

    def __init__(self, message: str, module: str) -> None:
        super().__init__(message, module)
        self.module = module


class SdkMismatch(IntegrationError):
    """The installed SDK lacks a method that its generated package calls.

    Attributes:
        call: Attribute path from the client, such as ``rest.issues``.
    """

    def __init__(self, message: str, call: str) -> None:
        super().__init__(message, call)
        self.call = call


# Results of tasks.


class CodecNotFound(IntegrationError):
    """A codec is neither built in nor importable.

    Attributes:
        codec: Name or import string of the codec.
    """

    def __init__(self, message: str, codec: str) -> None:
        super().__init__(message, codec)
        self.codec = codec


class NoPages(IntegrationError):
    """A method cannot be paginated, or its pages have no items or no end.

    Attributes:
        operation: The operation's id, or the name of the function that was passed.
    """

    def __init__(self, message: str, operation: str) -> None:
        super().__init__(message, operation)
        self.operation = operation


class NoAnswer(IntegrationError):
    """The HTTP response of a call cannot be returned: its SDK or the journal did not keep it.

    Attributes:
        operation: The operation's id, or the name of the function that was passed.
    """

    def __init__(self, message: str, operation: str) -> None:
        super().__init__(message, operation)
        self.operation = operation


class NoData(IntegrationError):
    """The response of an ``Answer`` is not of the method's type.

    Attributes:
        status: HTTP status of the response.
    """

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message, status)
        self.status = status


class DetachedResult(IntegrationError):
    """A request is made through a task's result, where no task would journal it.

    Attributes:
        result_type: Class name of the result.
    """

    def __init__(self, message: str, result_type: str) -> None:
        super().__init__(message, result_type)
        self.result_type = result_type


class NotStorable(ValueError):
    """A value has no JSON form from which an equal value can be decoded.

    Codecs raise it. A task with such a result fails with ``TaskFailed`` of the kind ``output``;
    this error is its ``__cause__``.
    """


# Engines and journals.


class EngineNotOpen(IntegrationError):
    """An engine is used outside its ``async with`` block."""


class EngineUnreachable(IntegrationError):
    """The server of an engine does not answer.

    Attributes:
        address: Its address.
    """

    def __init__(self, message: str, address: str) -> None:
        super().__init__(message, address)
        self.address = address


class WrongEventLoop(IntegrationError):
    """An engine is used from another event loop, or synchronously inside a running one."""


class MissingPackage(IntegrationError):
    """A package is not installed that a part of the runtime needs, such as the dashboard.

    Attributes:
        package: The package.
    """

    def __init__(self, message: str, package: str) -> None:
        super().__init__(message, package)
        self.package = package


class InvalidKey(IntegrationError):
    """A journal's key is malformed, or its key file cannot be read or written.

    Attributes:
        origin: The environment variable or the file that should hold the key.
    """

    def __init__(self, message: str, origin: str) -> None:
        super().__init__(message, origin)
        self.origin = origin


class JournalError(IntegrationError):
    """A journal cannot be used: the message says which file, why, and what to do."""


class JournalBusy(JournalError):
    """Another process has been writing to the journal for too long.

    Attributes:
        path: Path of the journal.
    """

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message, path)
        self.path = path


class JournalInUse(JournalError):
    """A journal's file cannot be rewritten while runs are being executed.

    Attributes:
        path: Path of the journal.
    """

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message, path)
        self.path = path


class JournalTampered(JournalError):
    """Stored text was changed after it was written, or was copied from another row.

    Attributes:
        run_id: Run that the text belongs to.
        path: Path of its task; ``()`` for a text of the run itself.
    """

    def __init__(self, described: str, run_id: str, path: tuple[Key, ...] = ()) -> None:
        super().__init__(described, run_id, path)
        self.run_id = run_id
        self.path = path

    def __str__(self) -> str:
        return (
            f"The journal was changed from outside: {self.args[0]} is not what was written there. "
            "Restore the row from a copy; the run goes on once it is right again."
        )


class MissingKey(JournalError):
    """A journal was written with a key that this process does not have.

    Attributes:
        key_id: Id of the missing key.
    """

    def __init__(self, described: str, key_id: str, origin: str) -> None:
        super().__init__(described, key_id, origin)
        self.key_id = key_id

    def __str__(self) -> str:
        return (
            f"The journal holds {self.args[0]}, which was written under the key {self.key_id}; "
            f"that key is not among those of {self.args[2]}. Restore the key file, or add the key, "
            "as in INTEGRATE_KEY=new,old."
        )


class UnsafeFileError(JournalError):
    """A journal, its key or its lock is a link, or another user may have read or changed it.

    Attributes:
        path: Path of the file.
    """

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message, path)
        self.path = path
