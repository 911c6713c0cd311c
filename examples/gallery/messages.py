"""Tasks of the gallery's own, for two APIs without a generated package: Slack and Resend."""

import os

import httpx
from integrate_runtime import IO, Task, TaskOptions, task


@task(TaskOptions(name="Post Message", icon="slack"))
async def post_message(task: Task, io: IO, *, text: str) -> None:
    async with httpx.AsyncClient(timeout=60) as client:
        answer = await client.post(os.environ["SLACK_WEBHOOK_URL"], json={"text": text})
        answer.raise_for_status()


# Resend sends once for each idempotency key, so that a lost answer needs no decision.
@task(TaskOptions(name="Send Mail", icon="mail", repeat="safe"))
async def send_mail(task: Task, io: IO, *, to: str, subject: str, text: str) -> str:
    mail = {"from": "Acme <hello@acme.test>", "to": [to], "subject": subject, "text": text}
    headers = {
        "Authorization": f"Bearer {os.environ['RESEND_API_KEY']}",
        "Idempotency-Key": task.idempotency_key,
    }
    address = os.environ.get("RESEND_API_URL", "https://api.resend.com")
    async with httpx.AsyncClient(base_url=address, headers=headers, timeout=60) as client:
        answer = await client.post("/emails", json=mail)
        return str(answer.raise_for_status().json()["id"])
