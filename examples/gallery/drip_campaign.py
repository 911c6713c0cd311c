"""Sends a newcomer four mails in a month.

Each wait survives restarts and deploys, and each mail is sent once: its idempotency key is the
same for all attempts. Whoever unsubscribes, by an event, gets no further mail.
"""

from dataclasses import dataclass
from datetime import timedelta

from integrate_runtime import RunContext, job

from examples.gallery.messages import send_mail
from examples.gallery.tools import Tools

MAILS = [
    (timedelta(0), "Thanks for joining", "Here is how to begin."),
    (timedelta(days=1), "Some tips", "Three things that most people miss."),
    (timedelta(days=4), "Any questions?", "Answer this mail, and we will answer you."),
    (timedelta(days=26), "How is it going?", "You have been here for a month."),
]


@dataclass
class Newcomer:
    name: str
    email: str


@job(id="drip-campaign", version="1")
async def drip_campaign(newcomer: Newcomer, io: Tools, ctx: RunContext) -> int:
    for number, (pause, subject, text) in enumerate(MAILS):
        try:
            await ctx.wait_for_event("unsubscribed", key=["pause", number], timeout=pause)
        except TimeoutError:
            text = f"Hello {newcomer.name}. {text}"
            await send_mail(["mail", number], io, to=newcomer.email, subject=subject, text=text)
        else:
            return number
    return len(MAILS)
