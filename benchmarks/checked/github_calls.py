"""The calls of github_job.py on githubkit alone."""

from githubkit import GitHub, TokenAuthStrategy


async def triage(title: str, github: GitHub[TokenAuthStrategy]) -> list[str]:
    issue = (await github.rest.issues.async_create("acme", "web", title=title)).parsed_data
    await github.rest.issues.async_add_labels("acme", "web", issue.number, labels=["triage"])
    reviewers: list[str] = []
    async for pull in github.rest.paginate(github.rest.pulls.async_list, owner="acme", repo="web"):
        if pull.user and issue.user and pull.user.login == issue.user.login:
            reviewers += [user.login for user in pull.requested_reviewers or []]
    await github.rest.issues.async_create_comment(
        "acme", "web", issue.number, body=" ".join(reviewers)
    )
    return reviewers
