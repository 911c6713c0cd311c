"""Calls of the OpenAI methods that send several requests, or none."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openai.types import FileObject, Upload, Video
from openai.types.beta.agent_session import AgentSession
from openai.types.beta.agents.environments import EnvironmentFile
from openai.types.beta.threads import Run
from openai.types.chat import ChatCompletion
from openai.types.responses import Response
from openai.types.uploads import UploadPart
from openai.types.vector_stores import VectorStoreFile, VectorStoreFileBatch
from pydantic import BaseModel

from tests.support.http_server import Reply
from tests.support.model_data import model_data
from tests.support.openai_calls import Call, json_reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.http_server import Recorded

_SECRET = "whsec_" + base64.b64encode(b"sample").decode()
_EVENT = {
    "id": "evt_1",
    "object": "event",
    "created_at": 1,
    "type": "response.completed",
    "data": {"id": "resp_1"},
}


class Extract(BaseModel):
    """A structured output that an application requests."""

    text: str


_ASK: Mapping[str, Any] = {
    "model": "gpt-5",
    "messages": [{"role": "user", "content": "Hello"}],
    "response_format": Extract,
}
_BATCH = {"vector_store_id": "vs 1", "poll_interval_ms": 1}
_RUN = {"thread_id": "th 1", "poll_interval_ms": 1}

COMPOSITE: Mapping[str, Mapping[str, Any]] = {
    "beta.agents.environments.files.prepare": {"files": {"/workspace/a.txt": "$path"}},
    "beta.agents.environments.files.prepare_directory": {
        "root": "$folder",
        "destination": "/workspace/data",
        "include": ["*.txt"],
    },
    "beta.agents.environments.files.upload": {
        "environment_id": "env 1",
        "file": "$path",
        "path": "/workspace/a.txt",
    },
    "beta.agents.sessions.create": {"environment": {"type": "none"}, "agent_id": "agent_1"},
    "beta.chat.completions.parse": _ASK,
    "beta.threads.create_and_run_poll": {"assistant_id": "as_1", "poll_interval_ms": 1},
    "beta.threads.runs.create_and_poll": {"assistant_id": "as_1", **_RUN},
    "beta.threads.runs.poll": {"run_id": "run_1", **_RUN},
    "beta.threads.runs.submit_tool_outputs_and_poll": {
        "run_id": "run_1",
        "tool_outputs": [{"output": "o", "tool_call_id": "c"}],
        **_RUN,
    },
    "chat.completions.parse": _ASK,
    "files.wait_for_processing": {"id": "file_1"},
    "responses.parse": {"model": "gpt-5", "input": "Hello", "text_format": Extract},
    "uploads.upload_file_chunked": {
        "file": "$path",
        "mime_type": "text/plain",
        "purpose": "batch",
    },
    "vector_stores.file_batches.create_and_poll": {"file_ids": ["f1"], **_BATCH},
    "vector_stores.file_batches.poll": {"batch_id": "b1", **_BATCH},
    "vector_stores.file_batches.upload_and_poll": {"files": ["$path"], **_BATCH},
    "vector_stores.files.create_and_poll": {"file_id": "f1", **_BATCH},
    "vector_stores.files.poll": {"file_id": "f1", **_BATCH},
    "vector_stores.files.upload": {"file": "$path", "vector_store_id": "vs 1"},
    "vector_stores.files.upload_and_poll": {"file": "$path", **_BATCH},
    "videos.create_and_poll": {"prompt": "A cat", "poll_interval_ms": 1},
    "videos.poll": {"video_id": "v1", "poll_interval_ms": 1},
    "webhooks.unwrap": {"payload": "$payload", "headers": "$headers", "secret": _SECRET},
    "webhooks.verify_signature": {
        "payload": "$payload",
        "headers": "$headers",
        "secret": _SECRET,
    },
}


def composite_calls(folder: Path) -> Iterator[Call]:
    """Return the calls. Their files are in a folder."""
    path = folder / "sample.txt"
    path.write_bytes(b"sample content")
    payload = json.dumps(_EVENT)
    stands_for = {
        "$path": path,
        "$folder": folder,
        "$payload": payload,
        "$headers": _signed(payload),
    }
    for name, arguments in COMPOSITE.items():
        yield Call(name, 1, _filled_in(arguments, stands_for), _answer)


def _filled_in(value: Any, stands_for: Mapping[str, Any]) -> Any:
    if isinstance(value, Mapping):
        return {name: _filled_in(item, stands_for) for name, item in value.items()}
    if isinstance(value, list):
        return [_filled_in(item, stands_for) for item in value]
    return stands_for.get(value, value) if isinstance(value, str) else value


def _signed(payload: str) -> dict[str, str]:
    moment = str(int(time.time()))
    signed = hmac.new(b"sample", f"wh_1.{moment}.{payload}".encode(), hashlib.sha256).digest()
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": moment,
        "webhook-signature": "v1," + base64.b64encode(signed).decode(),
    }


def _answer(request: Recorded) -> Reply:
    """Return a completed object of the kind that a path names."""
    return next(json_reply(value) for part, value in _ANSWERS.items() if part in request.path)


def _done(kind: Any, status: str = "completed") -> Any:
    return {**model_data(kind), "status": status}


def _batch() -> Any:
    counts = {"completed": 1, "in_progress": 0, "cancelled": 0, "failed": 0, "total": 1}
    return {**_done(VectorStoreFileBatch), "file_counts": counts}


def _completion() -> Any:
    completion = model_data(ChatCompletion)
    message = {"role": "assistant", "content": '{"text": "hi"}', "refusal": None}
    return {**completion, "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}


def _response() -> Any:
    content = {"type": "output_text", "text": '{"text": "hi"}', "annotations": []}
    message = {"type": "message", "id": "m", "role": "assistant", "content": [content]}
    return {**_done(Response), "output": [{**message, "status": "completed"}]}


_ANSWERS = {
    "/file_batches": _batch(),
    "/vector_stores": _done(VectorStoreFile),
    "/runs": _done(Run),
    "/parts": model_data(UploadPart),
    "/uploads": _done(Upload),
    "/environments": model_data(EnvironmentFile),
    "/files": _done(FileObject, "processed"),
    "/videos": _done(Video),
    "/sessions": model_data(AgentSession),
    "/chat/completions": _completion(),
    "/responses": _response(),
}
