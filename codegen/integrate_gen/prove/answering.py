"""Answers of the proof's server to the requests of one call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from urllib.parse import urlsplit

from integrate_runtime.testing.http_server import Recorded, Reply

from .answers import AnswerSearch
from .reads import Read
from .sent import Sent

_MOST_REQUESTS = 10
"""Requests of one call, of which some read page after page, or ask for a state until it changes."""

_NO_MORE = Reply.json({"message": "too many requests of one call"}, status=400)

_Target = tuple[str, str]
"""Method and path: a wait or a listing repeats them."""


def in_turn(answers: Sequence[Reply]) -> Callable[[Recorded], Reply]:
    """Return a server's function that has an answer for each method and path of one call.

    Args:
        answers: Answers in the order in which the call asks for a new method or path. The last one
            is for all further ones too.
    """
    targets: list[_Target] = []
    count = 0

    def answer(request: Recorded) -> Reply:
        nonlocal count
        count += 1
        target = request.method, urlsplit(request.target).path
        if target not in targets:
            targets.append(target)
        place = min(targets.index(target), len(answers) - 1)
        return answers[place] if count <= _MOST_REQUESTS else _NO_MORE

    return answer


class CallSearch:
    """Search for the answers to one call, whose requests may need different ones.

    An object that is fetched and the answer of its method are an example, or a listing and what is
    fetched of each item.

    Args:
        answers: Answers that the SDK refused.
        known: Answers to try first.
    """

    def __init__(self, answers: Sequence[Reply], known: Sequence[Reply]) -> None:
        self._known = known
        self._searches = [AnswerSearch(answer, known) for answer in answers]
        self._changed = len(answers) - 1
        self._places: Sequence[int] = ()

    @property
    def current(self) -> tuple[Reply, ...]:
        """The answers that came furthest."""
        return tuple(search.furthest for search in self._searches)

    def next(
        self, error: BaseException, reads: Sequence[Read], sent: Iterable[Sent]
    ) -> tuple[Reply, ...] | None:
        """Return answers in place of those that caused an error; None if there are no others.

        The answer that the SDK read last is changed, or else the last one.

        Args:
            error: The error.
            reads: What the SDK read of the answers before.
            sent: Requests of the call.
        """
        if isinstance(error, TimeoutError):
            return None
        requests = [*sent]
        targets = [(request.method, request.path) for request in requests]
        host = requests[-1].headers.get("host", "") if requests else ""
        number, is_endless = len(set(targets)), len(targets) > _MOST_REQUESTS
        if number >= len(self._searches):  # otherwise the call came less far than before
            self._judge(self._changed, error, reads, is_endless, host)
            self._add_searches(number)
            last = len(self._searches) - 1
            read = reads[-1].answer if reads else last
            # Reads of an answer without content, or of a number, are not recorded.
            places = (read, last) if self._searches[last].records_reads else (last, read)
            self._places = [*dict.fromkeys(places)]
            for place in self._places:
                self._judge(place, error, reads, is_endless, host)
        for place in self._places:
            if self._searches[place].another() is not None:
                self._changed = place
                return tuple(search.current for search in self._searches)
        return None

    def _judge(
        self,
        place: int,
        error: BaseException,
        reads: Sequence[Read],
        is_endless: bool,
        host: str,
    ) -> None:
        own = [read for read in reads if read.answer == place]
        self._searches[place].judge(error, own, is_endless=is_endless, host=host)

    def _add_searches(self, number: int) -> None:
        """Add a search for each request to which the call came for the first time."""
        for _ in range(number - len(self._searches)):
            accepted = [search.current for search in self._searches]
            self._searches.append(AnswerSearch(accepted[-1], [*self._known, *accepted]))
