"""Makes pictures, and tells how far it is.

Each picture is paid for once. Its progress is a task of its own, whose result any process can
read while the job runs: a web page shows the pictures that are there already.
"""

from typing import TypedDict

from integrate_runtime import Property, RunContext, Task, job, task

from examples.gallery.tools import Tools


class Progress(TypedDict):
    done: int
    total: int
    urls: list[str]


@task
async def tell(task: Task, io: Tools, *, progress: Progress) -> Progress:
    task.output_properties.append(
        Property("Progress", f"{progress['done']} of {progress['total']}")
    )
    return progress


@job(id="pictures", version="1")
async def pictures(prompts: list[str], io: Tools, ctx: RunContext) -> list[str]:
    urls: list[str] = []
    for number, prompt in enumerate(prompts):
        made = await io.openai.images.generate(
            ["picture", number], model="dall-e-2", prompt=prompt, size="256x256"
        )
        urls += [image.url for image in made.data or [] if image.url]
        progress = Progress(done=number + 1, total=len(prompts), urls=urls)
        await tell(["progress", number], io, progress=progress)
    return urls
