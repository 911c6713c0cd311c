"""The APIs of the gallery's jobs, played by one service on this machine."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping

from integrate_runtime.testing.http_server import Recorded, Reply

from tools.answers import chat_completion, comment, github, issue, response

COMMITS = ["Draw the map", "Sign in with a passkey", "Sort by price", "Remove the old menu"]
COMMITS_A_PAGE = 2
ANSWERS = [f"Answer {number}" for number in range(1, 13)]
REFUSED = "What is forbidden?"
"""The prompt that OpenAI refuses."""

STARS = 1347
"""Stars of each repository, unless it is missing or hidden."""

MISSING, HIDDEN = ("acme/gone", "python/nothing"), "acme/hidden"
TOKENS = {"GITHUB_TOKEN": "gallery", "GITHUB_TOKEN_OF_LILY": "lily"}


def environment(address: str) -> dict[str, str]:
    """Return the environment with which the jobs call the services.

    Args:
        address: Address of the services.
    """
    keys = ("OPENAI_API_KEY", "PERPLEXITY_API_KEY", "RESEND_API_KEY", "STRIPE_API_KEY")
    return {
        **TOKENS,
        **dict.fromkeys((*keys, "TYPEFORM_TOKEN"), "gallery"),
        "GITHUB_API_URL": f"{address}/github",
        "OPENAI_BASE_URL": f"{address}/openai",
        "PERPLEXITY_API_URL": f"{address}/perplexity",
        "RENDER_API_URL": f"{address}/render",
        "RESEND_API_URL": f"{address}/resend",
        "SLACK_WEBHOOK_URL": f"{address}/slack",
        "STRIPE_API_URL": f"{address}/stripe",
        "TYPEFORM_API_URL": f"{address}/typeform",
    }


class Services:
    """The services, and what the jobs had them do.

    Attributes:
        issues: Issues by number, as repository and title.
        tokens: Token with which each issue was made, by number.
        cards: Identifiers of the issues that are on the board.
        comments: Number of comments.
        reactions: Number of reactions.
        assignees: Logins that were assigned to an issue.
        messages: Messages of the chat.
        mails: Recipient and subject of the mails, by their idempotency key.
        renders: Pages of the renders by their idempotency key.
        uploads: Number of uploaded files.
    """

    def __init__(self) -> None:
        self.issues: dict[int, tuple[str, str]] = {}
        self.tokens: dict[int, str] = {}
        self.cards: list[str] = []
        self.comments = 0
        self.reactions = 0
        self.assignees: list[str] = []
        self.messages: list[str] = []
        self.mails: dict[str, tuple[str, str]] = {}
        self.renders: dict[str, str] = {}
        self.uploads = 0
        self._lock = threading.Lock()
        self._looks = 0
        self._fetches = 0
        self._routes: Mapping[str, Callable[[Recorded, str], Reply]] = {
            "github": self._github,
            "openai": self._openai,
            "perplexity": self._chat,
            "typeform": self._typeform,
            "slack": self._slack,
            "resend": self._resend,
            "stripe": self._stripe,
            "render": self._render,
            "report": self._report,
        }

    def answer(self, request: Recorded) -> Reply:
        """Answer a request as the API does."""
        service, _, path = request.path.lstrip("/").partition("/")
        with self._lock:
            return self._routes[service](request, f"/{path}")

    def _github(self, request: Recorded, path: str) -> Reply:
        if path == "/graphql":
            return self._add_card(request.json()["variables"]["issue"])
        found = re.fullmatch(r"/repos/(\w+/\w+)(/.*)?", path)
        assert found is not None, path
        repository, rest = found[1], found[2] or ""
        if not rest:
            return self._repository(repository)
        if rest == "/commits":
            return self._commits(dict(request.query))
        if rest == "/issues":
            return self._open_issue(request, repository)
        if rest.endswith("/reactions"):
            self.reactions += 1
            made = {"id": 1, "node_id": "R_1", "user": None, "content": "heart"}
            return Reply.json({**made, "created_at": "2026-03-10T12:00:00Z"}, status=201)
        if rest.endswith("/comments"):
            self.comments += 1
            return Reply.json(comment(), status=201)
        if rest.endswith("/assignees"):
            self.assignees += request.json()["assignees"]
            return Reply.json(issue(7, "It broke"), status=201)
        return Reply.json(issue(int(rest.rpartition("/")[2]), "It broke"))

    def _add_card(self, node: str) -> Reply:
        if node not in self.cards:
            self.cards.append(node)
        item = {"id": f"card-{self.cards.index(node) + 1}"}
        return Reply.json({"data": {"addProjectV2ItemById": {"item": item}}})

    def _repository(self, name: str) -> Reply:
        if name in MISSING:
            return Reply.json({"message": "Not Found"}, status=404)
        if name == HIDDEN:
            return Reply.json({"message": "Forbidden"}, status=403)
        return Reply.json(github("FullRepository", full_name=name, stargazers_count=STARS))

    def _commits(self, query: Mapping[str, str]) -> Reply:
        page = int(query.get("page", 1))
        shown = COMMITS[(page - 1) * COMMITS_A_PAGE : page * COMMITS_A_PAGE]
        link = f'<https://github.test/commits?page={page + 1}>; rel="next"'
        more = {"Link": link} if page * COMMITS_A_PAGE < len(COMMITS) else {}
        made = [github("Commit") for _ in shown]
        for commit, text in zip(made, shown, strict=True):
            commit["commit"] |= {"message": text, "author": {"name": "Mona"}}
        return Reply.json(made, headers=more)

    def _open_issue(self, request: Recorded, repository: str) -> Reply:
        number, title = len(self.issues) + 1, request.json()["title"]
        self.issues[number] = repository, title
        self.tokens[number] = request.headers["authorization"].split()[-1]
        made = issue(number, title, f"https://github.com/{repository}")
        return Reply.json(made, status=201)

    def _openai(self, request: Recorded, path: str) -> Reply:
        if path.startswith("/files"):
            return self._file(request)
        if path == "/responses":
            return Reply.json(response("Three charts."))
        if path == "/images/generations":
            url = f"https://images.test/{request.json()['prompt'].replace(' ', '-')}.png"
            return Reply.json({"created": 1, "data": [{"url": url}]})
        if request.json()["messages"][-1]["content"] == REFUSED:
            return Reply.json({"error": {"message": "No.", "code": "refused"}}, status=400)
        return self._chat(request, path)

    def _chat(self, request: Recorded, path: str) -> Reply:
        system, said = request.json()["messages"][0], request.json()["messages"][-1]["content"]
        if "happy" in system["content"]:
            return Reply.json(chat_completion("angry" if said == ANSWERS[-1] else "Happy"))
        return Reply.json(chat_completion(f"About: {said}"))

    def _file(self, request: Recorded) -> Reply:
        if request.method == "POST":
            self.uploads += 1
        else:
            self._looks += 1
        file = {"id": "file-1", "object": "file", "bytes": 9, "created_at": 1}
        status = "processed" if self._looks > 2 else "uploaded"
        return Reply.json(
            {**file, "filename": "table.csv", "purpose": "user_data", "status": status}
        )

    def _typeform(self, request: Recorded, path: str) -> Reply:
        if not path.endswith("/responses"):
            return Reply.json({"id": "u6nXL7", "title": "How are we doing?"})
        query = dict(request.query)
        first = int(query["before"].removeprefix("t-")) if "before" in query else 0
        items = [
            {"token": f"t-{number}", "answers": [{"type": "text", "text": text}]}
            for number, text in enumerate(ANSWERS, 1)
        ][first : first + int(query["page_size"])]
        return Reply.json({"total_items": len(ANSWERS), "page_count": 2, "items": items})

    def _slack(self, request: Recorded, path: str) -> Reply:
        self.messages.append(request.json()["text"])
        return Reply(body=b"ok")

    def _resend(self, request: Recorded, path: str) -> Reply:
        key = request.headers["idempotency-key"]
        mail = request.json()
        self.mails.setdefault(key, (mail["to"][0], mail["subject"]))
        return Reply.json({"id": key})

    def _stripe(self, request: Recorded, path: str) -> Reply:
        item = {"price": {"nickname": "Team"}}
        return Reply.json({"id": "sub_1", "items": {"data": [item]}})

    def _render(self, request: Recorded, path: str) -> Reply:
        if request.method == "GET":
            return Reply.json({"url": "https://renders.test/late.png"})
        key = request.headers["idempotency-key"]
        self.renders.setdefault(key, request.json()["page"])
        return Reply.json({"id": f"render-{[*self.renders].index(key) + 1}"}, status=202)

    def _report(self, request: Recorded, path: str) -> Reply:
        self._fetches += 1
        if self._fetches == 1:
            return Reply(503)
        if self._fetches == 3:
            return Reply(429, headers={"Retry-After": "1"})
        return Reply.json({"rows": 3})
