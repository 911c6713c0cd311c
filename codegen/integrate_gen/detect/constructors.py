"""Construction of a client class: its credentials, and arguments that disable its own retries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Any, cast

from integrate_gen.client.arguments import build_argument, is_address

from .common_names import common_names
from .constructor_arguments import Argument, constructor_arguments
from .credentials import find_credentials, settings_with_credential
from .environment_variables import environment_variable


@dataclass(frozen=True, slots=True)
class Construction:
    """Arguments with which a client is built.

    Attributes:
        init: Constructor arguments; ``"$name"`` stands for a credential.
        credentials: Environment variable of each credential.
        retrying: Parameters about the SDK's own retries for which no value is known that disables
            them.
        is_whole: Whether there are no other arguments.
        written: Further constructor arguments as texts, whose values depend on the class.
    """

    init: Mapping[str, object] = field(default_factory=dict[str, object])
    credentials: Mapping[str, str] = field(default_factory=dict[str, str])
    retrying: tuple[str, ...] = ()
    is_whole: bool = False
    written: Mapping[str, str] = field(default_factory=dict[str, str])

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
    found = find_credentials(arguments, package)
    if not found and (settings := settings_with_credential(cls, arguments, with_addresses)):
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


def _is_open_address(argument: Argument) -> bool:
    """Whether an argument is an address for which the SDK knows no default."""
    return is_address(argument.name) and argument.default is None and argument.takes_str


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
