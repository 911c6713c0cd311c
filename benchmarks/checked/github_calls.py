"""The calls of github_job.py on githubkit alone."""

from githubkit import GitHub, TokenAuthStrategy


async def triage(title: str, github: GitHub[TokenAuthStrategy]) -> str:
    issue = (await github.rest.issues.async_create("acme", "web", title=title)).parsed_data
    await github.rest.issues.async_add_labels("acme", "web", issue.number, labels=["triage"])
    pull = (await github.rest.pulls.async_get("acme", "web", issue.number)).parsed_data
    await github.rest.issues.async_create_comment("acme", "web", issue.number, body=pull.title)
    return pull.title
