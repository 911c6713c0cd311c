"""Signatures of tasks: those of the SDK, with other parameters and unwrapped results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from integrate_gen.expressions.rewrite import unwrap
from integrate_gen.model.identifiers import unused_name
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import (
    SDK_DEFAULT,
    Import,
    Parameter,
    Signature,
    TypeExpr,
    TypeParameter,
)
from integrate_gen.source.exports import exported

from .corrections import corrected, with_arguments
from .untyped import untyped_imports, without_untyped

OWN_PARAMETERS = ("self", "task_key", "task_options")
"""Names of a task's own parameters, which no SDK parameter can have."""

_ANY = TypeExpr("Any", (Import("typing", "Any", "Any"),))


@dataclass
class SignaturePolicy:
    """Applies one provider's rules to signatures, and records which of them matched."""

    provider: Provider
    omitted: set[str] = field(default_factory=set[str])
    unwrapped: set[str] = field(default_factory=set[str])
    _data_types: dict[TypeExpr, TypeExpr] = field(default_factory=dict[TypeExpr, TypeExpr])

    def apply(self, signature: Signature) -> tuple[Signature, Mapping[str, str]]:
        """Return the task's signature, and its renamed parameters to the SDK's names."""
        parameters = [checkable(p) for p in signature.parameters if not self._omits(p)]
        renamed = {
            unused_name(p.name, (*OWN_PARAMETERS, *(k.name for k in parameters))): p.name
            for p in parameters
            if p.name in OWN_PARAMETERS
        }
        new_names = {old: new for new, old in renamed.items()}
        renamed_parameters = tuple(
            replace(p, name=new_names[p.name]) if p.name in new_names else p for p in parameters
        )
        data = checkable_type(self.data_type(signature.returns))
        declared = tuple(map(_checkable_type_parameter, signature.type_parameters))
        return Signature(renamed_parameters, data, signature.deprecated, declared), renamed

    def data_type(self, returns: TypeExpr | None) -> TypeExpr:
        """Return the type of a task's result, unwrapped."""
        if returns is None:
            return _ANY
        if returns not in self._data_types:
            self._data_types[returns] = self._unwrapped(returns)
        return self._data_types[returns]

    def _unwrapped(self, returns: TypeExpr) -> TypeExpr:
        return with_arguments(returns.rewritten(self._without_wrapper))

    def _without_wrapper(self, returns: TypeExpr) -> TypeExpr:
        data, wrapper = unwrap(returns, self.provider.returns)
        if wrapper:
            self.unwrapped.add(wrapper)
        return data

    @property
    def stale(self) -> list[str]:
        """Return the provider's entries that matched nothing."""
        omit = [f"omit.{name}" for name in self.provider.omit if name not in self.omitted]
        returns = [
            f"returns.{name}" for name in self.provider.returns if name not in self.unwrapped
        ]
        return omit + returns

    def _omits(self, parameter: Parameter) -> bool:
        if parameter.name in self.provider.omitted_parameters and not parameter.required:
            self.omitted.add(parameter.name)
            return True
        return False


@cache
def checkable(parameter: Parameter) -> Parameter:
    """Return a parameter that type checkers accept: corrected, and with typed imports only.

    A default that cannot be imported is left to the SDK.
    """
    default = parameter.default
    if default is not None and untyped_imports(default.imports):
        parameter = replace(parameter, default=SDK_DEFAULT)
    parameter = corrected(parameter)
    if parameter.annotation is None:
        return parameter
    annotation = checkable_type(parameter.annotation)
    if annotation is parameter.annotation:
        return parameter
    return replace(parameter, annotation=annotation)


def _checkable_type_parameter(parameter: TypeParameter) -> TypeParameter:
    """Return a type parameter with a bound that type checkers accept."""
    default = checkable_type(with_arguments(parameter.default)) if parameter.default else None
    bounds = tuple(checkable_type(with_arguments(bound)) for bound in parameter.bounds)
    return replace(parameter, bounds=bounds, default=default)


def checkable_type(expression: TypeExpr) -> TypeExpr:
    """Return a type that type checkers accept, with typed imports only."""
    return exported(without_untyped(expression))
