"""Has a model draw charts of a table.

The table is uploaded once, and the job looks every few seconds whether it has been read. The
looks go on after a restart, within the same ten minutes.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from integrate_runtime import RunContext, job

from examples.gallery.tools import Tools


@dataclass
class Table:
    path: Path
    look_every: float = 5.0


@job(id="data-assistant", version="1")
async def data_assistant(table: Table, io: Tools, ctx: RunContext) -> str:
    upload = await io.openai.files.create("upload", file=table.path, purpose="user_data")
    file = await ctx.poll(
        "read",
        partial(io.openai.files.retrieve, file_id=upload.id),
        until=lambda file: file.status != "uploaded",
        every=table.look_every,
        timeout=600,
    )
    if file.status == "error":
        raise ValueError(f"OpenAI cannot read {table.path.name}: {file.status_details}")
    drawn = await io.openai.responses.create(
        "draw",
        model="gpt-5",
        input="Draw three charts of what you find in the table.",
        tools=[
            {"type": "code_interpreter", "container": {"type": "auto", "file_ids": [file.id]}},
        ],
    )
    return drawn.output_text
