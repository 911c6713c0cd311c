"""Short job on integrate_github."""

from integrate_github import Github
from integrate_runtime import IO, RunContext, job


class Tools(IO):
    github = Github()


@job(id="triage", version="1")
async def triage(title: str, io: Tools, ctx: RunContext) -> str:
    issue = await io.github.issues.create("create", "acme", "web", title=title)
    await io.github.issues.add_labels("label", "acme", "web", issue.number, labels=["triage"])
    pull = await io.github.pulls.get("pull", "acme", "web", issue.number)
    await io.github.issues.create_comment("tell", "acme", "web", issue.number, body=pull.title)
    return pull.title
