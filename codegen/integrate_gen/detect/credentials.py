"""Constructor arguments that are credentials."""

from __future__ import annotations

import inspect
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from integrate_gen.client.arguments import is_address

from .common_names import common_names
from .constructor_arguments import VARIADIC, Argument, constructor_arguments, stated_parameters
from .environment_variables import parse_constructors
from .modules import classes_named
from .settings_mappings import read_settings

_CREDENTIALS = "_credentials"
"""End of the name of a parameter that takes an object with several credentials."""

_MAPPING = re.compile(r"\b([dD]ict|Mapping)\b")


def takes_credential(cls: type) -> bool:
    """Whether a constructor has a parameter with the name of a credential."""
    parameters = stated_parameters(cls)
    named = {p.name for p in parameters if p.kind not in VARIADIC}
    if any(_credential_names(named)):
        return True
    # Other names need the constructor's source, which is read for such classes alone.
    has_keywords = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters)
    if has_keywords and any(_credential_names(constructor_arguments(cls))):
        return True
    return any(_is_mapping_of_settings(p.name, p.annotation, p.default) for p in parameters) and (
        settings_with_credential(cls, constructor_arguments(cls)) is not None
    )


def _credential_names(names: Collection[str]) -> Iterator[str]:
    """Yield the names of credentials among the names of parameters, the likeliest first."""
    common = [name for name in common_names().credentials if name in names]
    yield from common
    for glob in common_names().credential_globs:
        yield from (n for n in sorted(names) if n not in common and fnmatchcase(n, glob))


@dataclass(frozen=True, slots=True)
class Credential:
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
    def of_text(cls, parameter: str) -> Credential:
        """Return the credential of a parameter that takes it as a text."""
        return cls(parameter, f"${parameter}", (parameter,))


def find_credentials(arguments: Mapping[str, Argument], package: str) -> list[Credential]:
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
    return [first if n == first.parameter else Credential.of_text(n) for n in names]


def _credential_for(argument: Argument, package: str) -> Credential | None:
    """Return the credential of a parameter: a ``str``, or an object made from one or several."""
    name = argument.name
    if isinstance(argument.default, bool | int):
        return None
    classes = argument.classes
    if not argument.annotation and name.endswith(_CREDENTIALS):
        classes = tuple(classes_named(package, _class_name(name)))
    elif argument.takes_str:
        return Credential.of_text(name)
    wrapper = _credential_class(classes, package)
    if wrapper is None:
        return None
    reference, parameters = wrapper
    value = {"new": reference, **{parameter: f"${parameter}" for parameter in parameters}}
    return Credential(name, value, parameters)


def _is_mapping_of_settings(name: str, annotation: object, default: object) -> bool:
    """Whether a parameter takes settings by their names, as ``config: dict = {}`` does."""
    is_mapping = isinstance(default, dict) or _MAPPING.search(str(annotation)) is not None
    return is_mapping and any(fnmatchcase(name, glob) for glob in common_names().settings)


def settings_with_credential(
    cls: type, arguments: Mapping[str, Argument], with_addresses: bool = False
) -> Credential | None:
    """Return the parameter for a mapping of settings with a credential, if there is one."""
    for argument in arguments.values():
        if _is_mapping_of_settings(argument.name, argument.annotation, argument.default):
            settings = read_settings(parse_constructors(cls))
            credentials = [name for name in common_names().credentials if name in settings][:1]
            addresses = [name for name in settings if with_addresses and is_address(name)]
            names = (*credentials, *addresses)
            value = {settings[name]: f"${name}" for name in names}
            return Credential(argument.name, value, names) if credentials else None
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
