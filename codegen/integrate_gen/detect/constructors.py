"""Construction of a client class: its credentials, and arguments that disable its own retries."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Any, cast

from integrate_gen.client.arguments import build_argument, is_address
from integrate_gen.expressions.names import last_name
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import ParameterKind, TypeExpr
from integrate_gen.results.kinds import members
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import named_classes
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.children.instance_attributes import called_class

from .common_names import common_names
from .environment_variables import environment_variable, parse_constructors
from .modules import classes_named
from .settings_mappings import read_settings

_CREDENTIALS = "_credentials"
"""End of the name of a parameter that takes an object with several credentials."""

_INHERITED = "super().__init__"
_MAPPING = re.compile(r"\b([dD]ict|Mapping)\b")
_UNIONS = ("Optional", "Union")
_VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


@dataclass(frozen=True, slots=True)
class Argument:
    """A constructor's parameter.

    Attributes:
        name: Name of the parameter.
        required: Whether a call must pass an argument.
        annotation: Annotation as text; empty if there is none.
        classes: Classes in the annotation.
        default: The default; None if there is none.
    """

    name: str
    required: bool
    annotation: str = ""
    classes: tuple[type, ...] = ()
    default: object = None

    @property
    def takes_str(self) -> bool:
        """Whether the annotation allows a ``str``."""
        return not self.annotation or "str" in _union_members(self.annotation)


@dataclass(frozen=True, slots=True)
class Construction:
    """Arguments with which a client is built.

    Attributes:
        init: Constructor arguments; ``"$name"`` stands for a credential.
        credentials: Environment variable of each credential.
        retrying: Parameters about the SDK's own retries for which no value is known that disables
            them.
        is_whole: Whether there are no other arguments.
    """

    init: Mapping[str, object] = field(default_factory=dict[str, object])
    credentials: Mapping[str, str] = field(default_factory=dict[str, str])
    retrying: tuple[str, ...] = ()
    is_whole: bool = False

    def completed_by(self, other: Construction) -> Construction:
        """Return the construction with those of another's arguments that it lacks, unless whole."""
        retrying = tuple(name for name in other.retrying if name not in self.init)
        if self.is_whole:
            return replace(self, retrying=retrying)
        return Construction(
            {**other.init, **self.init}, {**other.credentials, **self.credentials}, retrying
        )


NOTHING = Construction()
"""Construction without arguments."""


def constructor_arguments(cls: type) -> dict[str, Argument]:
    """Return the constructor's named parameters.

    Those of a constructor that passes everything on, ``super().__init__(*args, **kwargs)``, are
    those of the other class. If the constructor has ``**kwargs`` beside named parameters, they
    include the fields of dataclasses among these: some SDKs take the options of such a dataclass as
    keywords too.
    """
    parameters = _parameters(cls)
    if (other := _passes_everything_to(cls, parameters)) is not None:
        return constructor_arguments(other)
    annotations = _annotations(cls)
    arguments: dict[str, Argument] = {}
    for p in parameters:
        if p.kind not in _VARIADIC:
            annotation, classes = annotations.get(p.name, ("", ()))
            default = None if p.default is p.empty else p.default
            arguments[p.name] = Argument(p.name, p.default is p.empty, annotation, classes, default)
    if any(_takes_keywords(p, annotations) for p in parameters):
        for argument in list(arguments.values()):
            for option in _dataclass_fields(argument.classes):
                arguments.setdefault(option.name, option)
    return arguments


def _parameters(cls: type) -> Sequence[inspect.Parameter]:
    """Return the parameters of a class, none if it has no signature."""
    try:
        return list(inspect.signature(cls).parameters.values())
    except (TypeError, ValueError):
        return []


def _passes_everything_to(cls: type, parameters: Sequence[inspect.Parameter]) -> type | None:
    """Return the class to which a constructor passes all its arguments, if it does only that."""
    if [p.kind for p in parameters] != [*_VARIADIC]:
        return None
    constructor: Any = getattr(cls, "__init__", None)
    try:
        definition = SourceIndex().definition(constructor)
    except SdkError:
        return None
    for function in _calls_with_everything(definition.function.body.statements, parameters):
        text = ast.unparse(function)
        other = _above(cls) if text == _INHERITED else called_class(text, definition)
        if other not in (None, cls):
            return other
    return None


def _above(cls: type) -> type | None:
    """Return the base class whose constructor the one of a class calls by ``super()``."""
    definer = next(base for base in cls.__mro__ if "__init__" in vars(base))
    bases = cls.__mro__[cls.__mro__.index(definer) + 1 : -1]
    return next((base for base in bases if "__init__" in vars(base)), None)


def _calls_with_everything(
    body: Iterable[ast.stmt], parameters: Sequence[inspect.Parameter]
) -> Iterator[ast.expr]:
    """Yield what is called with ``*args`` and ``**kwargs`` alone."""
    args, kwargs = (p.name for p in parameters)
    for node in (n for statement in body for n in ast.walk(statement)):
        match node:
            case ast.Call(
                func=function,
                args=[ast.Starred(value=ast.Name(id=starred))],
                keywords=[ast.keyword(arg=None, value=ast.Name(id=keywords))],
            ) if (
                starred == args and keywords == kwargs
            ):
                yield function
            case _:
                pass


def _takes_keywords(p: inspect.Parameter, annotations: Mapping[str, tuple[str, Any]]) -> bool:
    """Whether a parameter takes any keyword. ``**kwargs: NoReturn`` refuses all of them."""
    annotation, _ = annotations.get(p.name, ("", ()))
    refuses = annotation.rpartition(".")[2] in ("Never", "NoReturn")
    return p.kind is inspect.Parameter.VAR_KEYWORD and not refuses


def takes_credential(cls: type) -> bool:
    """Whether a constructor has a parameter with the name of a credential."""
    parameters = _parameters(cls)
    named = {p.name for p in parameters if p.kind not in _VARIADIC}
    if any(_credential_names(named)):
        return True
    # Other names need the constructor's source, which is read for such classes alone.
    has_keywords = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters)
    if has_keywords and any(_credential_names(constructor_arguments(cls))):
        return True
    return any(_is_mapping_of_settings(p.name, p.annotation, p.default) for p in parameters) and (
        _settings_with_credential(cls, constructor_arguments(cls)) is not None
    )


def _credential_names(names: Collection[str]) -> Iterator[str]:
    """Yield the names of credentials among the names of parameters, the likeliest first."""
    common = [name for name in common_names().credentials if name in names]
    yield from common
    for glob in common_names().credential_globs:
        yield from (n for n in sorted(names) if n not in common and fnmatchcase(n, glob))


def plan_construction(
    cls: type,
    package: str,
    retries: Mapping[str, Any],
    *,
    with_identities: bool = False,
    with_addresses: bool = False,
    offline: bool = False,
    also: Sequence[str] = (),
) -> Construction:
    """Choose the arguments of a client class.

    Args:
        cls: The client class.
        package: Import name of the SDK.
        retries: Values that disable the SDK's own retries, by parameter.
        with_identities: Pass the name of an account beside the credential, such as ``user_id``.
        with_addresses: Pass addresses beside the credential: optional ones without a default, or
            those of a mapping of settings with the credential.
        offline: Pass what keeps the constructor from sending requests, if it has a parameter.
        also: Further parameters to pass, besides the required ones.
    """
    init: dict[str, object] = {}
    credentials: dict[str, str] = {}
    arguments = constructor_arguments(cls)
    names = [a.name for a in arguments.values() if a.required or a.name in also]
    names += [name for name in common_names().identities if with_identities and name in arguments]
    names += [name for name in arguments if with_addresses and _is_open_address(arguments[name])]
    found = _find_credentials(arguments, package)
    if not found and (settings := _settings_with_credential(cls, arguments, with_addresses)):
        found = [settings]
    for credential in found:
        init[credential.parameter] = credential.value
        for name in credential.names:
            parameter = credential.parameter if len(credential.names) == 1 else name
            credentials[name] = environment_variable(cls, parameter, name, package)
    for name in names:
        if name not in init:
            init[name] = f"${name}"
            credentials[name] = environment_variable(cls, name, name, package)
    retrying: list[str] = []
    for argument in arguments.values():
        if _is_about_retries(argument.name, retries) and argument.name not in init:
            disabled = _disabling_value(retries.get(argument.name), argument)
            if disabled is None:
                retrying.append(argument.name)
            else:
                init[argument.name] = disabled
    for name, argument in arguments.items() if offline else ():
        if (value := _offline_value(argument)) is not None:
            init.setdefault(name, value)
    return Construction(init, credentials, tuple(retrying))


def _offline_value(argument: Argument) -> bool | None:
    """Return the value with which a constructor sends no requests, None if it has no effect."""
    for glob, value in common_names().offline.items():
        if fnmatchcase(argument.name, glob) and argument.default is (not value):
            return value
    return None


def plan_settings_object(cls: type, package: str, retries: Mapping[str, Any]) -> Construction:
    """Choose the arguments of a class of settings, whose credential may be an attribute only.

    An attribute with which calls return iterators over all pages is switched off: a task returns
    one page.

    Args:
        cls: The class.
        package: Import name of the SDK.
        retries: Values that disable the SDK's own retries, by parameter.
    """
    planned = plan_construction(cls, package, retries)
    try:
        arguments = {name: build_argument(value) for name, value in planned.init.items()}
        settings: dict[str, Any] = cast("Any", cls)(**arguments).__dict__
    except Exception:
        return planned  # building the client reports the error
    attributes: dict[str, object] = {
        name: value
        for name, value in common_names().pages.items()
        if settings.get(name) is (not value)
    }
    credentials = dict(planned.credentials)
    # The default is any value that is neither None nor empty, for an attribute that is missing.
    names = (n for n in common_names().credentials if settings.get(n, planned) in (None, ""))
    if not credentials and (name := next(names, None)):
        attributes[name] = f"${name}"
        credentials[name] = environment_variable(cls, name, name, package)
    init = {**planned.init, "set": attributes} if attributes else planned.init
    return Construction(init, credentials)


@dataclass(frozen=True, slots=True)
class _Credential:
    """The constructor argument for a credential.

    Attributes:
        parameter: Parameter of the constructor.
        value: Its argument, as a provider's ``init`` states it.
        names: Names of the credentials in it.
    """

    parameter: str
    value: object
    names: tuple[str, ...]

    @classmethod
    def of_text(cls, parameter: str) -> _Credential:
        """Return the credential of a parameter that takes it as a text."""
        return cls(parameter, f"${parameter}", (parameter,))


def _find_credentials(arguments: Mapping[str, Argument], package: str) -> list[_Credential]:
    """Return the likeliest credentials of a constructor, which authenticate together.

    One that authenticates alone is likelier than one that needs another parameter.
    """
    found = [
        credential
        for name in dict.fromkeys(_credential_names(arguments))
        if (credential := _credential_for(arguments[name], package)) is not None
    ]
    if not found:
        return []
    groups = [(credential, _partners(credential.parameter, arguments)) for credential in found]
    first, partners = min(groups, key=lambda group: bool(group[1]))
    names = partners or (first.parameter,)
    return [first if n == first.parameter else _Credential.of_text(n) for n in names]


def _credential_for(argument: Argument, package: str) -> _Credential | None:
    """Return the credential of a parameter: a ``str``, or an object made from one or several."""
    name = argument.name
    if isinstance(argument.default, bool | int):
        return None
    classes = argument.classes
    if not argument.annotation and name.endswith(_CREDENTIALS):
        classes = tuple(classes_named(package, _class_name(name)))
    elif argument.takes_str:
        return _Credential.of_text(name)
    wrapper = _credential_class(classes, package)
    if wrapper is None:
        return None
    reference, parameters = wrapper
    value = {"new": reference, **{parameter: f"${parameter}" for parameter in parameters}}
    return _Credential(name, value, parameters)


def _is_open_address(argument: Argument) -> bool:
    """Whether an argument is an address for which the SDK knows no default."""
    return is_address(argument.name) and argument.default is None and argument.takes_str


def _is_mapping_of_settings(name: str, annotation: object, default: object) -> bool:
    """Whether a parameter takes settings by their names, as ``config: dict = {}`` does."""
    is_mapping = isinstance(default, dict) or _MAPPING.search(str(annotation)) is not None
    return is_mapping and any(fnmatchcase(name, glob) for glob in common_names().settings)


def _settings_with_credential(
    cls: type, arguments: Mapping[str, Argument], with_addresses: bool = False
) -> _Credential | None:
    """Return the parameter for a mapping of settings with a credential, if there is one."""
    for argument in arguments.values():
        if _is_mapping_of_settings(argument.name, argument.annotation, argument.default):
            settings = read_settings(parse_constructors(cls))
            credentials = [name for name in common_names().credentials if name in settings][:1]
            addresses = [name for name in settings if with_addresses and is_address(name)]
            names = (*credentials, *addresses)
            value = {settings[name]: f"${name}" for name in names}
            return _Credential(argument.name, value, names) if credentials else None
    return None


def _class_name(parameter: str) -> str:
    """Return the name of the class for a parameter: ``BasicAuth`` for ``basic_auth``."""
    return "".join(part.capitalize() for part in parameter.split("_"))


def _partners(parameter: str, arguments: Mapping[str, Argument]) -> tuple[str, ...]:
    """Return the parameters that authenticate together with a credential, itself included."""
    for names in common_names().together:
        if parameter in names and all(n in arguments and arguments[n].takes_str for n in names):
            return names
    return ()


def _union_members(annotation: str) -> Iterator[str]:
    """Yield the members of a union, also those of ``Optional`` and nested unions."""
    for member in members(TypeExpr(annotation)):
        match ast.parse(member.text, mode="eval").body:
            case ast.Subscript(value=value, slice=inner) if last_name(value) in _UNIONS:
                yield from _union_members(ast.unparse(inner))
            case _:
                yield member.text


def _credential_class(classes: Iterable[type], package: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the reference of a class that wraps credentials in an object, and its parameters.

    It is one of the SDK's classes, or a subclass, which requires nothing but texts, and a
    credential among them.
    """
    for cls in classes:
        for candidate in (cls, *_subclasses(cls)):
            required = [a for a in constructor_arguments(candidate).values() if a.required]
            names = tuple(a.name for a in required)
            own = candidate.__module__.partition(".")[0] == package.partition(".")[0]
            if own and any(_credential_names(names)) and all(a.takes_str for a in required):
                return f"{candidate.__module__}:{candidate.__qualname__}", names
    return None


def _subclasses(cls: type) -> list[type]:
    """Return all subclasses of a class, those with the fewest parameters first."""
    subclasses: list[type] = list(type.__subclasses__(cls))
    for subclass in tuple(subclasses):
        subclasses += _subclasses(subclass)
    return sorted(subclasses, key=lambda c: (len(constructor_arguments(c)), c.__qualname__))


def _is_about_retries(name: str, retries: Mapping[str, Any]) -> bool:
    """Whether a parameter may switch retries off; those about waits and reasons do not."""
    words = set(name.split("_"))
    return name in retries or ("retr" in name and words.isdisjoint(common_names().retry_details))


def _disabling_value(value: object, argument: Argument) -> object:
    """Return the value that disables retries, by the parameter's type if none is known.

    Args:
        value: The known value, or values by type; None if the name is unknown.
        argument: The parameter.
    """
    if value is not None and not isinstance(value, Mapping):
        return value
    known = cast("Mapping[str, object]", value or {"bool": False, "int": 0})
    kind = argument.annotation or type(argument.default).__name__
    return next((item for name, item in known.items() if name in kind), None)


def _dataclass_fields(classes: Iterable[type]) -> Iterator[Argument]:
    for cls in classes:
        if dataclasses.is_dataclass(cls):
            for field in dataclasses.fields(cls):
                text = field.type if isinstance(field.type, str) else str(field.type)
                yield Argument(field.name, False, text)


def _annotations(cls: type) -> Mapping[str, tuple[str, tuple[type, ...]]]:
    """Return the annotation of each parameter, as text and as the classes in it.

    They are read from the source. Reflection resolves no name that is imported under
    ``TYPE_CHECKING``.
    """
    constructor: Any = getattr(cls, "__init__", None)
    try:
        definition = SourceIndex().definition(constructor)
    except SdkError:
        return {}
    function = definition.function
    annotations: dict[str, tuple[str, tuple[type, ...]]] = {}
    for parameter in function.header.parameters:
        if parameter.annotation and parameter.kind is not ParameterKind.VAR_POSITIONAL:
            expression = read_annotation(parameter.annotation, definition.scope, function)
            annotations[parameter.name] = expression.text, tuple(named_classes(expression))
    return annotations
