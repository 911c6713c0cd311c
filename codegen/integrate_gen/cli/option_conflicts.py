"""Refusal of options that have no effect beside, or without, another one."""

from __future__ import annotations

from dataclasses import dataclass

from integrate_gen.model.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command, as the user gave it or left it out.

    Attributes:
        name: Its name: ``--markdown``.
        given: Whether the user gave it.
        needs: Option without which it has no effect; empty if there is none.
        excludes: Options beside which it has no effect, or they have none.
    """

    name: str
    given: bool
    needs: str = ""
    excludes: tuple[str, ...] = ()


def refuse_without_effect(*options: Option) -> None:
    """Refuse a combination of options in which one would be ignored.

    Raises:
        ConfigurationError: The first such option, with what to do.
    """
    given = {option.name for option in options if option.given}
    for option in options:
        if option.name not in given:
            continue
        if option.needs and option.needs not in given:
            raise ConfigurationError(
                f"{option.name} has no effect without {option.needs}; add {option.needs}, or "
                f"leave {option.name} out."
            )
        for other in option.excludes:
            if other in given:
                raise ConfigurationError(f"{option.name} and {other} cannot be used together.")
