"""The model of an SDK."""

from __future__ import annotations

from integrate_gen.model.sdk import Parameter, ParameterKind, TypeExpr


def test_parameters_with_different_defaults_have_different_hashes() -> None:
    """Equal hashes would make a dictionary of them quadratic."""
    kind, annotation = ParameterKind.KEYWORD_ONLY, TypeExpr("int")
    parameters = [Parameter("number", kind, annotation, TypeExpr(str(n))) for n in range(1_000)]
    assert len({hash(parameter) for parameter in parameters}) == len(parameters)
