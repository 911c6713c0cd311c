"""Encoding of a task's result as the text that the journal stores."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.pagination.iterated import pack_page
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.page_iterators import IteratedPage

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path
    from integrate_runtime.execution.state import RunState
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.tasks.request import TaskRequest


async def encode_output(
    state: RunState,
    request: TaskRequest,
    path: Path,
    result: object,
    client: object,
    redaction: Redaction,
) -> str:
    """Return a result as JSON text, with its secrets sealed, and signed.

    Args:
        state: State of the run's execution.
        request: The task.
        path: The task's path.
        result: What the call returned.
        client: Client that it was called with, if any.
        redaction: Secrets of the task.

    Raises:
        Exception: If the result has no stored form.
    """
    operation = request.work.operation
    declared = operation.output if operation is not None else None
    codec = codec_for(request.codec, state.allowed_types(request), client)
    if isinstance(result, IteratedPage):
        page = await call_off_loop(result, partial(codec.encode, result.value, declared))
        encoded = pack_page(page, result.state)
    else:
        encoded = await call_off_loop(result, partial(codec.encode, result, declared))
    # Signed for its path: an output that is moved to another task does not verify.
    place = Place(state.run_id, "output", path)
    dump = partial(state.journal.vault.dump, encoded, redaction, place)
    return await call_off_loop(encoded, dump)
