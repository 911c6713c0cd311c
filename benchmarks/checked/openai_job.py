"""Three calls of a job on integrate_openai."""

from integrate_openai import OpenAI
from integrate_runtime import IO, RunContext, job


class Tools(IO):
    openai = OpenAI()


@job(id="sum-up", version="1")
async def sum_up(texts: list[str], io: Tools, ctx: RunContext) -> str:
    answer = await io.openai.chat.completions.create(
        "sum up", model="gpt-5", messages=[{"role": "user", "content": "\n".join(texts)}]
    )
    vectors = await io.openai.embeddings.create("embed", model="text-embedding-3", input=texts)
    files = [file.filename async for file in io.openai.paginate(io.openai.files.list, "files")]
    return f"{answer.choices[0].message.content} {len(vectors.data)} {files}"
