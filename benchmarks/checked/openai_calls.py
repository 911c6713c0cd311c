"""The calls of openai_job.py on openai alone."""

from openai import AsyncOpenAI


async def sum_up(texts: list[str], openai: AsyncOpenAI) -> str:
    answer = await openai.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "\n".join(texts)}]
    )
    vectors = await openai.embeddings.create(model="text-embedding-3", input=texts)
    files = [file.filename async for file in openai.files.list()]
    return f"{answer.choices[0].message.content} {len(vectors.data)} {files}"
