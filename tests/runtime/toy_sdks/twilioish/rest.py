"""Messages in the style of twilio, which parse the payload without keeping it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from tests.runtime.toy_sdks.twilioish.base.instance_resource import InstanceResource
from tests.runtime.toy_sdks.twilioish.base.page import Page


class MessageContext:
    def __init__(self, version: Any, sid: str) -> None:
        self._version = version
        self._sid = sid

    async def delete_async(self) -> bool:
        done: bool = await self._version.delete_async(f"/Messages/{self._sid}.json")
        return done


class MessageInstance(InstanceResource):
    def __init__(self, version: Any, payload: dict[str, Any], account_sid: str) -> None:
        super().__init__(version)
        self.sid: str = payload["sid"]
        self.from_: str | None = payload.get("from")
        self.price = Decimal(payload["price"])
        self.date_sent = datetime.fromisoformat(payload["date_sent"])
        self._solution = {"account_sid": account_sid, "sid": self.sid}
        self._context: MessageContext | None = None

    @property
    def _proxy(self) -> MessageContext:
        if self._context is None:
            self._context = MessageContext(self._version, self._solution["sid"])
        return self._context

    async def delete_async(self) -> bool:
        return await self._proxy.delete_async()


class MessagePage(Page):
    def get_instance(self, payload: dict[str, Any]) -> MessageInstance:
        return MessageInstance(self._version, payload, self._solution["account_sid"])
