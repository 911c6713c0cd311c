"""Opens an issue for a report and labels it; a run that stops half-way goes on where it was."""

import asyncio

from integrate_github import Github
from integrate_runtime import IO, LocalEngine, RunContext, job


class Tools(IO):
    github = Github()  # reads GITHUB_TOKEN when it is first used


@job(id="triage", version="1.0.0")
async def triage(title: str, io: Tools, ctx: RunContext) -> int:
    issue = await io.github.issues.create("create-issue", owner="acme", repo="web", title=title)
    await io.github.issues.add_labels("label", "acme", "web", issue.number, labels=["triage"])
    return issue.number


async def main() -> None:
    async with LocalEngine("runs.db") as engine:
        print(await engine.run(triage, "The page is blank", run_id="report-1347"))


if __name__ == "__main__":
    asyncio.run(main())
