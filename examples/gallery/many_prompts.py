"""Asks a model many things at once.

Each prompt is a child run, with a journal of its own. What the first provider refuses, a second
one answers: another server with the same API, and its own key.
"""

import asyncio
import os

from integrate_openai import OpenAI
from integrate_runtime import Retry, RunContext, TaskFailed, TaskOptions, job

from examples.gallery.tools import Tools


class Models(Tools):
    perplexity = OpenAI(
        credentials={"api_key": "PERPLEXITY_API_KEY"},
        base_url=os.environ.get("PERPLEXITY_API_URL", "https://api.perplexity.ai"),
        task_options=TaskOptions(timeout=60, retry=Retry(limit=3, min_delay=1)),
    )


@job(id="ask", version="1")
async def ask(prompt: str, io: Models, ctx: RunContext) -> str | None:
    try:
        answer = await io.openai.chat.completions.create(
            "openai", model="gpt-5-mini", messages=[{"role": "user", "content": prompt}]
        )
    except TaskFailed as failed:
        ctx.logger.warning("OpenAI refused with status %s", failed.status)
        answer = await io.perplexity.chat.completions.create(
            "perplexity", model="sonar", messages=[{"role": "user", "content": prompt}]
        )
    return answer.choices[0].message.content


@job(id="many-prompts", version="1")
async def many_prompts(prompts: list[str], io: Models, ctx: RunContext) -> list[str | None]:
    asking = [ctx.run(["ask", number], ask, prompt) for number, prompt in enumerate(prompts)]
    return await asyncio.gather(*asking)
