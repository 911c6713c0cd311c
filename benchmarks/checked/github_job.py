"""Eight lines of a job on integrate_github."""

from integrate_github import Github
from integrate_runtime import IO, RunContext, job


class Tools(IO):
    github = Github()


@job(id="triage", version="1")
async def triage(title: str, io: Tools, ctx: RunContext) -> list[str]:
    issue = await io.github.issues.create("create", "acme", "web", title=title)
    await io.github.issues.add_labels("label", "acme", "web", issue.number, labels=["triage"])
    reviewers: list[str] = []
    async for pull in io.github.paginate(io.github.pulls.list, "open", "acme", "web"):
        if pull.user and issue.user and pull.user.login == issue.user.login:
            reviewers += [user.login for user in pull.requested_reviewers or []]
    await io.github.issues.create_comment(
        "tell", "acme", "web", issue.number, body=" ".join(reviewers)
    )
    return reviewers
