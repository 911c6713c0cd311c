"""A task's signature, made from its SDK method's: what is left out, renamed and unwrapped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from integrate_gen.expressions.rewrite import unwrap
from integrate_gen.model.identifiers import unused_name
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Import, Parameter, Signature, TypeExpr
from integrate_gen.source.exports import exported

from .corrections import corrected, with_arguments
from .untyped import untyped_imports, without_untyped

OWN_PARAMETERS = ("self", "task_key", "task_options")
"""What every task has of its own, so that no SDK parameter can have the name."""

_ANY = TypeExpr("Any", (Import("typing", "Any", "Any"),))


@dataclass
class SignaturePolicy:
    """Applies one provider's rules; remembers which of them were of use."""

    provider: Provider
    omitted: set[str] = field(default_factory=set[str])
    unwrapped: set[str] = field(default_factory=set[str])
    _data_types: dict[TypeExpr, TypeExpr] = field(default_factory=dict[TypeExpr, TypeExpr])

    def apply(self, signature: Signature) -> tuple[Signature, Mapping[str, str]]:
        """The task's signature, and its parameters that have another name than the SDK's."""
        kept = [checkable(p) for p in signature.parameters if not self._omits(p)]
        renamed = {
            unused_name(p.name, (*OWN_PARAMETERS, *(k.name for k in kept))): p.name
            for p in kept
            if p.name in OWN_PARAMETERS
        }
        new_names = {old: new for new, old in renamed.items()}
        parameters = tuple(
            replace(p, name=new_names[p.name]) if p.name in new_names else p for p in kept
        )
        data = checkable_type(self.data_type(signature.returns))
        return Signature(parameters, data, signature.deprecated), renamed

    def data_type(self, returns: TypeExpr | None) -> TypeExpr:
        """The SDK's own type of a task's result, out of its wrapper."""
        if returns is None:
            return _ANY
        if returns not in self._data_types:
            self._data_types[returns] = self._unwrapped(returns)
        return self._data_types[returns]

    def _unwrapped(self, returns: TypeExpr) -> TypeExpr:
        data, wrapper = unwrap(returns, self.provider.returns)
        if wrapper:
            self.unwrapped.add(wrapper)
        return with_arguments(data)

    @property
    def stale(self) -> list[str]:
        """Entries of the provider that nothing in the SDK met."""
        omit = [f"omit.{name}" for name in self.provider.omit if name not in self.omitted]
        returns = [
            f"returns.{name}" for name in self.provider.returns if name not in self.unwrapped
        ]
        return omit + returns

    def _omits(self, parameter: Parameter) -> bool:
        if parameter.name in self.provider.omit and not parameter.required:
            self.omitted.add(parameter.name)
            return True
        return False


@cache
def checkable(parameter: Parameter) -> Parameter:
    """A parameter as type checkers accept it: corrected, and with imports that they allow.

    A default that cannot be imported becomes None, which leaves the argument to the SDK.
    """
    default = parameter.default
    if default is not None and untyped_imports(default.imports):
        parameter = replace(parameter, default=TypeExpr("None"))
    parameter = corrected(parameter)
    if parameter.annotation is None:
        return parameter
    annotation = checkable_type(parameter.annotation)
    if annotation is parameter.annotation:
        return parameter
    return replace(parameter, annotation=annotation)


def checkable_type(expression: TypeExpr) -> TypeExpr:
    """A type as checkers accept it, with imports that they allow."""
    return exported(without_untyped(expression))
