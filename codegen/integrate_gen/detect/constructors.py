"""How a client class is made: its credentials, its own retries switched off, what else it needs."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import ParameterKind, TypeExpr
from integrate_gen.results.kinds import members
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import named_classes
from integrate_gen.source.index import SourceIndex

from .environment import environment_variable
from .words import words

_VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


@dataclass(frozen=True, slots=True)
class Argument:
    """A constructor's parameter.

    Attributes:
        name: Its name.
        required: A call must give it.
        annotation: Its type as text, empty where it has none.
        classes: The classes in that type.
    """

    name: str
    required: bool
    annotation: str = ""
    classes: tuple[type, ...] = ()

    @property
    def takes_text(self) -> bool:
        """Whether it may be a plain text, for all that its type says."""
        return not self.annotation or "str" in _alternatives(self.annotation)


@dataclass(frozen=True, slots=True)
class Construction:
    """Constructor arguments (``"$name"`` for a credential), and credential to variable."""

    init: Mapping[str, object]
    credentials: Mapping[str, str]


def arguments_of(cls: type) -> dict[str, Argument]:
    """The constructor's named parameters, and the fields of options that it takes as keywords."""
    parameters = _parameters(cls)
    types = _types(cls)
    found: dict[str, Argument] = {}
    for p in parameters:
        if p.kind not in _VARIADIC:
            annotation, classes = types.get(p.name, ("", ()))
            found[p.name] = Argument(p.name, p.default is p.empty, annotation, classes)
    if any(_takes_options(p, types) for p in parameters):
        for argument in list(found.values()):
            for option in _fields(argument.classes):
                found.setdefault(option.name, option)
    return found


def _parameters(cls: type) -> Sequence[inspect.Parameter]:
    """What calling a class takes; nothing where it does not say so."""
    try:
        return list(inspect.signature(cls).parameters.values())
    except (TypeError, ValueError):
        return []


def _takes_options(p: inspect.Parameter, types: Mapping[str, tuple[str, Any]]) -> bool:
    """Whether it takes any keyword; ``**kwargs: NoReturn`` is how some classes refuse them all."""
    annotation, _ = types.get(p.name, ("", ()))
    refuses = annotation.rpartition(".")[2] in ("Never", "NoReturn")
    return p.kind is inspect.Parameter.VAR_KEYWORD and not refuses


def takes_credential(cls: type) -> bool:
    """Whether a class is made with something that has the name of a credential."""
    credentials = set(words().credentials)
    parameters = _parameters(cls)
    named = {p.name for p in parameters if p.kind not in _VARIADIC}
    if not credentials.isdisjoint(named):
        return True
    # Other names are those of a named parameter's options: only then is it read of what type it is.
    takes_keywords = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters)
    return bool(named) and takes_keywords and not credentials.isdisjoint(arguments_of(cls))


def construction(
    cls: type, package: str, retries: Mapping[str, Any], *, identities: bool = False
) -> Construction:
    """How to make an instance.

    Args:
        cls: The client's class.
        package: The SDK's import name.
        retries: Parameters that switch retries off, with their values.
        identities: Give what names an account beside its credential as well.
    """
    init: dict[str, object] = {}
    credentials: dict[str, str] = {}
    arguments = arguments_of(cls)
    wanted = [a.name for a in arguments.values() if a.required]
    wanted += [name for name in words().identities if identities and name in arguments]
    own = _own_credential(cls, arguments, package)
    if own is not None:
        name, value, parameter = own
        init[name] = value
        credentials[parameter] = environment_variable(cls, name, parameter, package)
    for name in wanted:
        if name not in init:
            init[name] = f"${name}"
            credentials[name] = environment_variable(cls, name, name, package)
    for name, value in retries.items():
        if name in arguments and name not in init:
            off = _off(value, arguments[name])
            init |= {} if off is None else {name: off}
    return Construction(init, credentials)


def configured(cls: type, package: str, retries: Mapping[str, Any]) -> Construction:
    """How to make an object of settings, of which the credential may be an attribute alone."""
    made = construction(cls, package, retries)
    if made.credentials:
        return made
    try:
        settings: dict[str, Any] = cast("Any", cls)(**made.init).__dict__
    except Exception:
        return made  # what it needs is told when the client is made
    for name in words().credentials:
        if settings.get(name, made) in (None, ""):
            variable = environment_variable(cls, name, name, package)
            return Construction({**made.init, "set": {name: f"${name}"}}, {name: variable})
    return made


def _own_credential(
    cls: type, arguments: Mapping[str, Argument], package: str
) -> tuple[str, object, str] | None:
    """The parameter of the likeliest credential, its value, and what the credential is called."""
    for name in words().credentials:
        if name in arguments and arguments[name].takes_text:
            return name, f"${name}", name
        maker = _maker(arguments[name].classes, package) if name in arguments else None
        if maker is not None:
            reference, parameter = maker
            return name, {"new": reference, parameter: f"${parameter}"}, parameter
    return None


def _alternatives(annotation: str) -> Iterator[str]:
    """The members of a union, through ``Optional`` and nested ones."""
    for member in members(TypeExpr(annotation)):
        inner = re.fullmatch(r"(?:\w+\.)?(?:Optional|Union)\[(.*)\]", member.text, re.S)
        if inner:
            yield from _alternatives(inner[1])
        else:
            yield member.text


def _maker(classes: Iterable[type], package: str) -> tuple[str, str] | None:
    """A class of the SDK that makes a credential object of one text, and its parameter."""
    for cls in classes:
        for candidate in (cls, *_subclasses(cls)):
            needed = [a for a in arguments_of(candidate).values() if a.required]
            own = candidate.__module__.partition(".")[0] == package.partition(".")[0]
            if own and len(needed) == 1 and needed[0].name in words().credentials:
                return f"{candidate.__module__}:{candidate.__qualname__}", needed[0].name
    return None


def _subclasses(cls: type) -> list[type]:
    found: list[type] = list(type.__subclasses__(cls))
    for subclass in tuple(found):
        found += _subclasses(subclass)
    return sorted(found, key=lambda c: (len(arguments_of(c)), c.__qualname__))


def _off(value: object, argument: Argument) -> object:
    """The value that switches retries off, by the parameter's type where it depends on that."""
    if not isinstance(value, Mapping):
        return value
    by_type = cast("Mapping[str, object]", value)
    return next((off for kind, off in by_type.items() if kind in argument.annotation), None)


def _fields(classes: Iterable[type]) -> Iterator[Argument]:
    """The fields of the dataclasses among some classes."""
    for cls in classes:
        if dataclasses.is_dataclass(cls):
            for item in dataclasses.fields(cls):
                text = item.type if isinstance(item.type, str) else str(item.type)
                yield Argument(item.name, False, text)


@cache
def _sources() -> SourceIndex:
    """Shared by all classes that are looked at: many of them are in one file."""
    return SourceIndex()


def _types(cls: type) -> Mapping[str, tuple[str, tuple[type, ...]]]:
    """Each parameter's annotation and the classes in it, by the constructor's source.

    Many of its names exist for checkers only, so that reflection could not resolve them.
    """
    constructor: Any = getattr(cls, "__init__", None)
    try:
        definition = _sources().definition(constructor)
    except SdkError:
        return {}
    stated = definition.function
    found: dict[str, tuple[str, tuple[type, ...]]] = {}
    for parameter in stated.header.parameters:
        if parameter.annotation and parameter.kind is not ParameterKind.VAR_POSITIONAL:
            expression = read_annotation(parameter.annotation, definition.scope, stated)
            found[parameter.name] = expression.text, tuple(named_classes(expression))
    return found
