"""Errors have a class each, with attributes, and survive pickling and copying."""

from __future__ import annotations

import copy
import inspect
import pickle
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import FunctionType

import integrate_runtime
import pytest
from integrate_runtime import (
    IO,
    Integration,
    IntegrationError,
    InvalidArgument,
    InvalidTaskKey,
    JournalError,
    LocalEngine,
    NoDataForm,
    NotBound,
    RunNotFound,
    Task,
    WrongEventLoop,
    job,
)
from integrate_runtime.base import errors, outcomes
from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.outcomes import ErrorRecord, type_name
from integrate_runtime.testing import Request, UnexpectedRequest

CLASSES = [
    error
    for module in (errors, outcomes)
    for _, error in inspect.getmembers(module, inspect.isclass)
    if issubclass(error, Exception)
]
PUBLIC: set[type[Exception]] = {
    value
    for module in ("integrate_runtime", "integrate_runtime.contracts", "integrate_runtime.testing")
    for name in import_module(module).__all__
    if inspect.isclass(value := getattr(import_module(module), name))
    and issubclass(value, Exception)
}
BY_NAME = sorted(PUBLIC, key=type_name)
SAMPLES: dict[str, object] = {
    "key": "issue",
    "path": Path("runs.db"),
    "request": Request("GET", "https://api.test/", {}, b""),
    "first": CallSite("app.py", 1),
    "second": CallSite("app.py", 2),
    "error": ErrorRecord("ValueError", "no"),
    "kind": "failed",
    "variable": None,
}


def parameters_of(error: type[Exception]) -> list[str]:
    """Return the constructor's parameters; ``message`` for one that is inherited from Exception."""
    if isinstance(error.__init__, FunctionType):
        return list(inspect.signature(error).parameters)
    return ["message"]


def sample_of(error: type[Exception]) -> Exception:
    """Return an error with sample arguments."""
    return error(*(SAMPLES.get(name, name) for name in parameters_of(error)))


@pytest.mark.parametrize("error", CLASSES)
def test_every_error_is_exported_at_the_root(error: type[Exception]) -> None:
    assert error.__name__ in integrate_runtime.__all__


def test_every_integration_error_of_any_module_is_public() -> None:
    for module in walk_packages(integrate_runtime.__path__, "integrate_runtime."):
        import_module(module.name)
    own = {error for error in subclasses_of(IntegrationError) if is_of_the_runtime(error)}
    assert own > {JournalError, NoDataForm}
    assert own - PUBLIC == set()


def subclasses_of(error: type[Exception]) -> set[type[Exception]]:
    below = error.__subclasses__()
    return {*below, *(deeper for kind in below for deeper in subclasses_of(kind))}


def is_of_the_runtime(error: type[Exception]) -> bool:
    return error.__module__.startswith("integrate_runtime.")


@pytest.mark.parametrize("error", BY_NAME)
def test_every_error_survives_pickling_and_copying(error: type[Exception]) -> None:
    original = sample_of(error)
    for again in (pickle.loads(pickle.dumps(original)), copy.copy(original)):
        assert type(again) is error
        assert str(again) == str(original)
        assert vars(again) == vars(original)


@pytest.mark.parametrize("error", BY_NAME)
def test_an_error_with_a_message_shows_the_message_alone(error: type[Exception]) -> None:
    if "message" in parameters_of(error):
        assert str(sample_of(error)) == "message"


def test_every_integration_error_has_attributes_unless_its_class_says_all() -> None:
    bare = {
        error.__name__
        for error in BY_NAME
        if issubclass(error, IntegrationError) and set(parameters_of(error)) <= {"message"}
    }
    families = {"IntegrationError", "JournalError"}
    assert bare - families == {"EngineNotOpen", "NotSupported", "WrongEventLoop"}


def test_an_unexpected_request_of_a_fake_api_is_an_integration_error() -> None:
    error = UnexpectedRequest("message", Request("GET", "https://api.test/", {}, b""))
    assert isinstance(error, IntegrationError)
    assert str(error) == "message"
    assert error.request.path == "/"


class Sdk(Integration[object]):
    """An integration without an SDK."""


@job(id="noop", version="1")
async def noop(payload: None, io: IO, ctx: integrate_runtime.RunContext) -> None:
    pass


def test_arguments_of_an_integration() -> None:
    with pytest.raises(InvalidArgument) as caught:
        Sdk(client=lambda credentials: object(), base_url="https://example.com")
    assert caught.value.argument == "base_url"


async def ask(client: object, task: Task, io: object) -> None:
    pass


@pytest.mark.anyio
async def test_an_unbound_integration() -> None:
    with pytest.raises(NotBound) as caught:
        await Sdk("sdk").run_task("key", ask)
    assert caught.value.integration == "sdk"


@pytest.mark.parametrize("key", ["", (), True, b"key", ["x", 1.5]])
def test_an_invalid_task_key(key: object) -> None:
    from integrate_runtime.tasks.keys import normalise_key

    with pytest.raises(InvalidTaskKey) as caught:
        normalise_key(key)  # type: ignore[arg-type]
    assert caught.value.key == key


@pytest.mark.anyio
async def test_a_run_that_does_not_exist() -> None:
    async with LocalEngine() as engine:
        with pytest.raises(RunNotFound) as caught:
            await engine.resume("nope")
    assert caught.value.run_id == "nope"


@pytest.mark.anyio
async def test_a_synchronous_run_inside_an_event_loop() -> None:
    with pytest.raises(WrongEventLoop):
        LocalEngine().run_sync(noop, None)
