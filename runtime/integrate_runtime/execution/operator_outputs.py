"""Outputs that an operator provides for tasks in doubt whose call did take effect.

They are stored as self-describing JSON and signed for a column of their own (``given``), whatever
the task's codec is: an operator writes JSON, not an SDK's HTTP response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.http_result import HttpResult
from integrate_runtime.base.json_text import compact
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.secrets.redaction import Redaction
from integrate_runtime.secrets.signing import Place
from integrate_runtime.values.adapters import adapter_for
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.reflection.stored_types import StoredTypes
    from integrate_runtime.secrets.sealing import Vault

_SEALED = "output"


def encode_operator_output(value: object) -> Json:
    """Encode an output that an operator provides.

    Args:
        value: JSON as the API would answer, or a value that a callback may return.

    Raises:
        NotStorable: If the value has no stored form.
    """
    return encode_value(value, None)


def dump_decision(vault: Vault, output: Json, run_id: str, path: Path) -> str:
    """Return an encoded output as signed text, to keep it until its task is called.

    It is sealed as a whole: only the call tells which parts of it are secret.
    """
    place = Place(run_id, "decision", path)
    return vault.dump({_SEALED: output}, Redaction((_SEALED,)), place)


def load_decision(vault: Vault, stored: str, run_id: str, path: Path) -> Json:
    """Return the output that ``dump_decision`` stored.

    Raises:
        JournalTampered: If the text is not as it was written.
    """
    opened: Any = vault.load(stored, Place(run_id, "decision", path))
    return cast("Json", opened[_SEALED])


def decode_operator_output(stored: Json, output: str | None, types: StoredTypes) -> Any:
    """Decode an operator's output for the caller of its task.

    Args:
        stored: Result of ``encode_operator_output``.
        output: Type expression of the operation's result; None for callbacks.
        types: Classes that the stored value may name.

    Raises:
        ValueError: If the value is not of the operation's type.
    """
    value = decode_value(stored, types)
    if output is None:
        return value
    result_type = resolve_type(output)
    if result_type is HttpResult and not isinstance(value, HttpResult):
        # The operator's JSON is the body of a successful response.
        return HttpResult(200, {"content-type": "application/json"}, compact(value).encode())
    from pydantic.errors import PydanticUserError  # not at the top: importing must stay cheap

    try:
        adapter = adapter_for(result_type)
    except PydanticUserError as error:
        raise ValueError("the SDK's class cannot be made of JSON") from error
    return adapter.validate_python(value)
