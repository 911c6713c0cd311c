"""Tasks for ``client.beta``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .agents import Agents
    from .assistants import Assistants
    from .chat import Chat
    from .chatkit import Chatkit
    from .realtime import Realtime
    from .responses import Responses
    from .threads import Threads


class Beta(Namespace):
    """Tasks for ``client.beta``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def agents(self) -> Agents:
        """Tasks of the namespace ``beta.agents``."""
        from .agents import Agents

        return Agents(self._integration)

    @cached_property
    def assistants(self) -> Assistants:
        """Tasks of the namespace ``beta.assistants``."""
        from .assistants import Assistants

        return Assistants(self._integration)

    @cached_property
    def chat(self) -> Chat:
        """Tasks of the namespace ``beta.chat``."""
        from .chat import Chat

        return Chat(self._integration)

    @cached_property
    def chatkit(self) -> Chatkit:
        """Tasks of the namespace ``beta.chatkit``."""
        from .chatkit import Chatkit

        return Chatkit(self._integration)

    @cached_property
    def realtime(self) -> Realtime:
        """Tasks of the namespace ``beta.realtime``."""
        from .realtime import Realtime

        return Realtime(self._integration)

    @cached_property
    def responses(self) -> Responses:
        """Tasks of the namespace ``beta.responses``."""
        from .responses import Responses

        return Responses(self._integration)

    @cached_property
    def threads(self) -> Threads:
        """Tasks of the namespace ``beta.threads``."""
        from .threads import Threads

        return Threads(self._integration)
