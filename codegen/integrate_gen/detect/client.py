"""Finding an SDK's client class, and how it is made."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from integrate_gen.detect.words import words
from integrate_gen.errors import IntegrateGenError, SdkError
from integrate_gen.introspect.namespaces import is_data

_ENVIRONMENT = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")


@dataclass(frozen=True, slots=True)
class ClientGuess:
    """A client class and the arguments that make it.

    Attributes:
        reference: ``module:Class``.
        cls: The class.
        init: Constructor arguments, ``"$name"`` for a credential.
        credentials: Credential to environment variable.
        twin: The class has a synchronous or async twin, and this is the async one.
    """

    reference: str
    cls: type
    init: Mapping[str, object]
    credentials: Mapping[str, str]
    twin: bool


def find_clients(package: str) -> list[ClientGuess]:
    """The classes of a package that may be its client, the likeliest first.

    Raises:
        SdkError: the package is not installed, cannot be imported, or has no such class.
    """
    module = _import(package)
    classes = dict(_public_classes(module, package))
    guesses = [
        guess_client(f"{package}:{name}", cls, _is_async_twin(name, classes))
        for name, cls in classes.items()
        if _has_credential(cls)
    ]
    if not guesses:
        raise SdkError(
            f"{package} has no class that takes a credential; name its client with "
            f"--client module:Class (it has {', '.join(classes) or 'no classes'})."
        )
    return sorted(guesses, key=lambda guess: _rank(guess, package))


def guess_client(reference: str, cls: type, twin: bool) -> ClientGuess:
    """How a class is made: its credential, its retries off, what else it must have."""
    parameters = _parameters(cls)
    credential = next((name for name in words().credentials if name in parameters), None)
    init: dict[str, object] = {}
    credentials: dict[str, str] = {}
    for name, parameter in parameters.items():
        if name == credential:
            init[name] = f"${name}"
            credentials[name] = _environment_variable(cls, name, reference)
        elif name in words().retries:
            init[name] = words().retries[name]
        elif parameter.default is inspect.Parameter.empty:
            init[name] = f"${name}"
            credentials[name] = _environment_variable(cls, name, reference)
    return ClientGuess(reference, cls, init, credentials, twin)


def load_client(reference: str) -> ClientGuess:
    """The guess for a class that a user names, ``module:Class``.

    Raises:
        SdkError: there is no such class.
    """
    module_name, _, name = reference.partition(":")
    cls = getattr(_import(module_name), name, None)
    if not isinstance(cls, type):
        raise SdkError(f"{module_name} has no class {name or '(none was named)'}.")
    return guess_client(reference, cls, name.startswith("Async"))


def _import(package: str) -> ModuleType:
    try:
        return importlib.import_module(package)
    except IntegrateGenError:
        raise
    except ModuleNotFoundError as error:
        if error.name and package.startswith(error.name):
            raise SdkError(f"The SDK {package} is not installed.") from error
        raise SdkError(f"{package} cannot be imported: {error}.") from error
    except Exception as error:
        raise SdkError(f"{package} cannot be imported: {type(error).__name__}: {error}.") from error


def _public_classes(module: ModuleType, package: str) -> Iterator[tuple[str, type]]:
    """The package's own classes that are neither errors nor data."""
    for name in sorted(set(dir(module))):
        value = getattr(module, name, None)
        if not name.startswith("_") and isinstance(value, type):
            own = value.__module__.partition(".")[0] == package.partition(".")[0]
            if own and not is_data(value):
                yield name, value


def _has_credential(cls: type) -> bool:
    return not set(words().credentials).isdisjoint(_parameters(cls))


def _parameters(cls: type) -> Mapping[str, inspect.Parameter]:
    """The constructor's named parameters, without ``self``."""
    variadic = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    try:
        found = inspect.signature(cls).parameters
    except (TypeError, ValueError):
        return {}
    return {name: p for name, p in found.items() if p.kind not in variadic}


def _is_async_twin(name: str, classes: Mapping[str, Any]) -> bool:
    return name.startswith("Async") and name.removeprefix("Async") in classes


def _rank(guess: ClientGuess, package: str) -> tuple[int, bool, int, str]:
    """A name that is the package's, then one that says client; an async twin first."""
    name = guess.cls.__name__.removeprefix("Async")
    plain = package.rpartition(".")[2].replace("_", "").lower()
    own = name.lower() in plain or plain in name.lower()
    telling = 0 if own else 1 if "client" in name.lower() else 2
    return telling, not guess.twin, len(name), name


def _environment_variable(cls: type, credential: str, reference: str) -> str:
    """The variable that the constructor itself reads for a credential, or one of that form."""
    try:
        constructor: Any = inspect.getattr_static(cls, "__init__")
        source = textwrap.dedent(inspect.getsource(constructor))
        strings = [n.value for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Constant)]
    except (OSError, TypeError, SyntaxError):
        strings = []
    named = [s for s in strings if isinstance(s, str) and _ENVIRONMENT.fullmatch(s)]
    fitting = [name for name in named if name.endswith(credential.upper())]
    package = reference.partition(":")[0].partition(".")[0].upper()
    return fitting[0] if fitting else f"{package}_{credential.upper()}"
