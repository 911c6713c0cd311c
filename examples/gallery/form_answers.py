"""Counts how people feel who answered a form.

All answers are read, page by page, and a model rates each of them, eight at once. An answer that
was rated is not paid for again, whatever happens to the others.
"""

from collections import Counter
from typing import Any

from integrate_runtime import RunContext, job

from examples.gallery.tools import Tools


async def rate(answer: dict[str, Any], io: Tools) -> str:
    said = " ".join(part["text"] for part in answer["answers"] if part["type"] == "text")
    rated = await io.openai.chat.completions.create(
        "rate",
        model="gpt-5-mini",
        messages=[
            {"role": "system", "content": "Say in one word: happy, neutral or angry."},
            {"role": "user", "content": said},
        ],
    )
    return (rated.choices[0].message.content or "neutral").strip().lower()


def token_of(answer: dict[str, Any]) -> str:
    return str(answer["token"])


@job(id="form-answers", version="1")
async def form_answers(form_id: str, io: Tools, ctx: RunContext) -> dict[str, int]:
    form = await io.typeform.forms.get("form", form_id)
    listing = io.typeform.paginate(io.typeform.responses.list, "answers", form_id, pageSize=10)
    answers: list[dict[str, Any]] = [answer async for answer in listing]
    ctx.logger.info("%d answers to %s", len(answers), form["title"])
    return Counter(await ctx.parallel("rate", answers, rate, key_of=token_of, limit=8))
