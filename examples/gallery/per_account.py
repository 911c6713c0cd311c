"""Welcomes a customer in the customer's own repository.

The run names the customer, whose token is looked up when it is needed and never stored. The
subscription is read from the billing API, and a mail says how to go on.
"""

import os
from dataclasses import dataclass

import httpx
from integrate_github import Github
from integrate_runtime import RunContext, Task, TaskOptions, job, task

from examples.gallery.messages import send_mail
from examples.gallery.tools import GITHUB, Tools


def token_of(customer: str) -> str:
    """Stands for a look into your database, or at your identity provider."""
    return os.environ[f"GITHUB_TOKEN_OF_{customer.upper()}"]


class CustomerTools(Tools):
    customer = Github(connections=token_of, base_url=GITHUB)


@dataclass
class Customer:
    subscription: str
    owner: str
    repo: str
    email: str


@task(TaskOptions(repeat="safe"))
async def plan_of(task: Task, io: CustomerTools, *, subscription: str) -> str:
    headers = {"Authorization": f"Bearer {os.environ['STRIPE_API_KEY']}"}
    address = os.environ.get("STRIPE_API_URL", "https://api.stripe.com")
    async with httpx.AsyncClient(base_url=address, headers=headers, timeout=60) as client:
        answer = await client.get(f"/v1/subscriptions/{subscription}")
        return str(answer.raise_for_status().json()["items"]["data"][0]["price"]["nickname"])


@job(id="per-account", version="1")
async def per_account(customer: Customer, io: CustomerTools, ctx: RunContext) -> str:
    plan = await plan_of("plan", io, subscription=customer.subscription)
    issue = await io.customer.issues.create(
        "welcome", customer.owner, customer.repo, title=f"Welcome to the plan {plan}"
    )
    return await send_mail(
        "mail", io, to=customer.email, subject="Welcome", text=f"Begin here: {issue.html_url}"
    )
