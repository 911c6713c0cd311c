"""Tasks for ``client.rest.search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Literal

    from githubkit.typing import Missing
    from githubkit_schemas.v2026_03_10.models import (
        SearchCodeGetResponse200,
        SearchCommitsGetResponse200,
        SearchIssuesGetResponse200,
        SearchLabelsGetResponse200,
        SearchRepositoriesGetResponse200,
        SearchTopicsGetResponse200,
        SearchUsersGetResponse200,
    )
    from integrate_runtime import TaskKey, TaskOptions


_CODE = Operation(
    id="search.code",
    call="rest.search.async_code",
    name="Search Code",
    properties=(Label("Query", "q"), Label("Sort", "sort"), Label("Order", "order")),
    output="githubkit_schemas.v2026_03_10.models:SearchCodeGetResponse200",
    http="GET /search/code",
    repeat="safe",
    items="items",
)


_COMMITS = Operation(
    id="search.commits",
    call="rest.search.async_commits",
    name="Search Commits",
    properties=(Label("Query", "q"), Label("Sort", "sort"), Label("Order", "order")),
    output="githubkit_schemas.v2026_03_10.models:SearchCommitsGetResponse200",
    http="GET /search/commits",
    repeat="safe",
    items="items",
)


_ISSUES_AND_PULL_REQUESTS = Operation(
    id="search.issues_and_pull_requests",
    call="rest.search.async_issues_and_pull_requests",
    name="Search Issues and Pull Requests",
    properties=(
        Label("Query", "q"),
        Label("Sort", "sort"),
        Label("Order", "order"),
        Label("Advanced Search", "advanced_search"),
        Label("Search Type", "search_type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:SearchIssuesGetResponse200",
    http="GET /search/issues",
    repeat="safe",
    items="items",
)


_LABELS = Operation(
    id="search.labels",
    call="rest.search.async_labels",
    name="Search Labels",
    properties=(
        Label("Repository ID", "repository_id"),
        Label("Query", "q"),
        Label("Sort", "sort"),
        Label("Order", "order"),
    ),
    output="githubkit_schemas.v2026_03_10.models:SearchLabelsGetResponse200",
    http="GET /search/labels",
    repeat="safe",
    items="items",
)


_REPOS = Operation(
    id="search.repos",
    call="rest.search.async_repos",
    name="Search Repositories",
    properties=(Label("Query", "q"), Label("Sort", "sort"), Label("Order", "order")),
    output="githubkit_schemas.v2026_03_10.models:SearchRepositoriesGetResponse200",
    http="GET /search/repositories",
    repeat="safe",
    items="items",
)


_TOPICS = Operation(
    id="search.topics",
    call="rest.search.async_topics",
    name="Search Topics",
    properties=(Label("Query", "q"),),
    output="githubkit_schemas.v2026_03_10.models:SearchTopicsGetResponse200",
    http="GET /search/topics",
    repeat="safe",
    items="items",
)


_USERS = Operation(
    id="search.users",
    call="rest.search.async_users",
    name="Search Users",
    properties=(Label("Query", "q"), Label("Sort", "sort"), Label("Order", "order")),
    output="githubkit_schemas.v2026_03_10.models:SearchUsersGetResponse200",
    http="GET /search/users",
    repeat="safe",
    items="items",
)


class Search(Namespace):
    """Tasks for ``client.rest.search``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "code": _CODE,
        "commits": _COMMITS,
        "issues_and_pull_requests": _ISSUES_AND_PULL_REQUESTS,
        "labels": _LABELS,
        "repos": _REPOS,
        "topics": _TOPICS,
        "users": _USERS,
    }

    def code(
        self,
        task_key: TaskKey,
        /,
        *,
        q: str,
        sort: Missing[Literal["indexed"]] = UNSET,
        order: Missing[Literal["desc", "asc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SearchCodeGetResponse200]:
        """Search Code: ``GET /search/code``.

        Calls ``client.rest.search.async_code``.

        See https://docs.github.com/rest/search/search#search-code
        """
        return self._call(
            _CODE,
            task_key,
            {
                "q": q,
                "sort": sort,
                "order": order,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def commits(
        self,
        task_key: TaskKey,
        /,
        *,
        q: str,
        sort: Missing[Literal["author-date", "committer-date"]] = UNSET,
        order: Missing[Literal["desc", "asc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SearchCommitsGetResponse200]:
        """Search Commits: ``GET /search/commits``.

        Calls ``client.rest.search.async_commits``.

        See https://docs.github.com/rest/search/search#search-commits
        """
        return self._call(
            _COMMITS,
            task_key,
            {
                "q": q,
                "sort": sort,
                "order": order,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def issues_and_pull_requests(
        self,
        task_key: TaskKey,
        /,
        *,
        q: str,
        sort: Missing[
            Literal[
                "comments",
                "reactions",
                "reactions-+1",
                "reactions--1",
                "reactions-smile",
                "reactions-thinking_face",
                "reactions-heart",
                "reactions-tada",
                "interactions",
                "created",
                "updated",
            ]
        ] = UNSET,
        order: Missing[Literal["desc", "asc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        advanced_search: Missing[str] = UNSET,
        search_type: Missing[Literal["semantic", "hybrid"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SearchIssuesGetResponse200]:
        """Search Issues and Pull Requests: ``GET /search/issues``.

        Calls ``client.rest.search.async_issues_and_pull_requests``.

        See https://docs.github.com/rest/search/search#search-issues-and-pull-requests
        """
        return self._call(
            _ISSUES_AND_PULL_REQUESTS,
            task_key,
            {
                "q": q,
                "sort": sort,
                "order": order,
                "per_page": per_page,
                "page": page,
                "advanced_search": advanced_search,
                "search_type": search_type,
                "headers": headers,
            },
            task_options,
        )

    def labels(
        self,
        task_key: TaskKey,
        /,
        *,
        repository_id: int,
        q: str,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        order: Missing[Literal["desc", "asc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SearchLabelsGetResponse200]:
        """Search Labels: ``GET /search/labels``.

        Calls ``client.rest.search.async_labels``.

        See https://docs.github.com/rest/search/search#search-labels
        """
        return self._call(
            _LABELS,
            task_key,
            {
                "repository_id": repository_id,
                "q": q,
                "sort": sort,
                "order": order,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def repos(
        self,
        task_key: TaskKey,
        /,
        *,
        q: str,
        sort: Missing[Literal["stars", "forks", "help-wanted-issues", "updated"]] = UNSET,
        order: Missing[Literal["desc", "asc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SearchRepositoriesGetResponse200]:
        """Search Repositories: ``GET /search/repositories``.

        Calls ``client.rest.search.async_repos``.

        See https://docs.github.com/rest/search/search#search-repositories
        """
        return self._call(
            _REPOS,
            task_key,
            {
                "q": q,
                "sort": sort,
                "order": order,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def topics(
        self,
        task_key: TaskKey,
        /,
        *,
        q: str,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SearchTopicsGetResponse200]:
        """Search Topics: ``GET /search/topics``.

        Calls ``client.rest.search.async_topics``.

        See https://docs.github.com/rest/search/search#search-topics
        """
        return self._call(
            _TOPICS,
            task_key,
            {"q": q, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def users(
        self,
        task_key: TaskKey,
        /,
        *,
        q: str,
        sort: Missing[Literal["followers", "repositories", "joined"]] = UNSET,
        order: Missing[Literal["desc", "asc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SearchUsersGetResponse200]:
        """Search Users: ``GET /search/users``.

        Calls ``client.rest.search.async_users``.

        See https://docs.github.com/rest/search/search#search-users
        """
        return self._call(
            _USERS,
            task_key,
            {
                "q": q,
                "sort": sort,
                "order": order,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )
