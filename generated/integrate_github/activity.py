"""Tasks for ``client.rest.activity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Annotated, Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.compat import PYDANTIC_V2
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        Event,
        Feed,
        MinimalRepository,
        NotificationsPutResponse202,
        Repository,
        RepositorySubscription,
        ReposOwnerRepoNotificationsPutResponse202,
        ReposOwnerRepoStargazersCountGetResponse200,
        SimpleUser,
        Stargazer,
        StargazerHistory,
        StarredRepository,
        Thread,
        ThreadSubscription,
    )
    from githubkit_schemas.v2026_03_10.types import (
        NotificationsPutBodyType,
        NotificationsThreadsThreadIdSubscriptionPutBodyType,
        ReposOwnerRepoNotificationsPutBodyType,
        ReposOwnerRepoSubscriptionPutBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions
    from pydantic import Field


_CHECK_REPO_IS_STARRED_BY_AUTHENTICATED_USER = Operation(
    id="activity.check_repo_is_starred_by_authenticated_user",
    call="rest.activity.async_check_repo_is_starred_by_authenticated_user",
    name="Check Whether a Repository Is Starred by the Authenticated User",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="GET /user/starred/{owner}/{repo}",
    repeat="safe",
)


_DELETE_REPO_SUBSCRIPTION = Operation(
    id="activity.delete_repo_subscription",
    call="rest.activity.async_delete_repo_subscription",
    name="Delete Repository Subscription",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/subscription",
    repeat="safe",
)


_DELETE_THREAD_SUBSCRIPTION = Operation(
    id="activity.delete_thread_subscription",
    call="rest.activity.async_delete_thread_subscription",
    name="Delete Notification Thread Subscription",
    properties=(Label("Thread ID", "thread_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /notifications/threads/{thread_id}/subscription",
    repeat="safe",
)


_GET_FEEDS = Operation(
    id="activity.get_feeds",
    call="rest.activity.async_get_feeds",
    name="Get Feeds",
    output="githubkit_schemas.v2026_03_10.models:Feed",
    http="GET /feeds",
    repeat="safe",
)


_GET_REPO_SUBSCRIPTION = Operation(
    id="activity.get_repo_subscription",
    call="rest.activity.async_get_repo_subscription",
    name="Get Repository Subscription",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:RepositorySubscription",
    http="GET /repos/{owner}/{repo}/subscription",
    repeat="safe",
)


_GET_STARGAZER_COUNT_FOR_REPO = Operation(
    id="activity.get_stargazer_count_for_repo",
    call="rest.activity.async_get_stargazer_count_for_repo",
    name="Get Stargazer Count for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoStargazersCountGetResponse200",
    http="GET /repos/{owner}/{repo}/stargazers/count",
    repeat="safe",
)


_GET_STARGAZER_HISTORY_FOR_REPO = Operation(
    id="activity.get_stargazer_history_for_repo",
    call="rest.activity.async_get_stargazer_history_for_repo",
    name="Get Stargazer History for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:StargazerHistory]",
    http="GET /repos/{owner}/{repo}/stargazers/history",
    repeat="safe",
)


_GET_THREAD = Operation(
    id="activity.get_thread",
    call="rest.activity.async_get_thread",
    name="Get Notification Thread",
    properties=(Label("Thread ID", "thread_id"),),
    output="githubkit_schemas.v2026_03_10.models:Thread",
    http="GET /notifications/threads/{thread_id}",
    repeat="safe",
)


_GET_THREAD_SUBSCRIPTION_FOR_AUTHENTICATED_USER = Operation(
    id="activity.get_thread_subscription_for_authenticated_user",
    call="rest.activity.async_get_thread_subscription_for_authenticated_user",
    name="Get Notification Thread Subscription for the Authenticated User",
    properties=(Label("Thread ID", "thread_id"),),
    output="githubkit_schemas.v2026_03_10.models:ThreadSubscription",
    http="GET /notifications/threads/{thread_id}/subscription",
    repeat="safe",
)


_LIST_EVENTS_FOR_AUTHENTICATED_USER = Operation(
    id="activity.list_events_for_authenticated_user",
    call="rest.activity.async_list_events_for_authenticated_user",
    name="List Events for the Authenticated User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /users/{username}/events",
    repeat="safe",
)


_LIST_NOTIFICATIONS_FOR_AUTHENTICATED_USER = Operation(
    id="activity.list_notifications_for_authenticated_user",
    call="rest.activity.async_list_notifications_for_authenticated_user",
    name="List Notifications for the Authenticated User",
    properties=(
        Label("All", "all_"),
        Label("Participating", "participating"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Thread]",
    http="GET /notifications",
    repeat="safe",
)


_LIST_ORG_EVENTS_FOR_AUTHENTICATED_USER = Operation(
    id="activity.list_org_events_for_authenticated_user",
    call="rest.activity.async_list_org_events_for_authenticated_user",
    name="List Organization Events for the Authenticated User",
    properties=(Label("Username", "username"), Label("Organization", "org")),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /users/{username}/events/orgs/{org}",
    repeat="safe",
)


_LIST_PUBLIC_EVENTS = Operation(
    id="activity.list_public_events",
    call="rest.activity.async_list_public_events",
    name="List Public Events",
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /events",
    repeat="safe",
)


_LIST_PUBLIC_EVENTS_FOR_REPO_NETWORK = Operation(
    id="activity.list_public_events_for_repo_network",
    call="rest.activity.async_list_public_events_for_repo_network",
    name="List Public Events for a Repository Network",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /networks/{owner}/{repo}/events",
    repeat="safe",
)


_LIST_PUBLIC_EVENTS_FOR_USER = Operation(
    id="activity.list_public_events_for_user",
    call="rest.activity.async_list_public_events_for_user",
    name="List Public Events for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /users/{username}/events/public",
    repeat="safe",
)


_LIST_PUBLIC_ORG_EVENTS = Operation(
    id="activity.list_public_org_events",
    call="rest.activity.async_list_public_org_events",
    name="List Public Organization Events",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /orgs/{org}/events",
    repeat="safe",
)


_LIST_RECEIVED_EVENTS_FOR_USER = Operation(
    id="activity.list_received_events_for_user",
    call="rest.activity.async_list_received_events_for_user",
    name="List Received Events for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /users/{username}/received_events",
    repeat="safe",
)


_LIST_RECEIVED_PUBLIC_EVENTS_FOR_USER = Operation(
    id="activity.list_received_public_events_for_user",
    call="rest.activity.async_list_received_public_events_for_user",
    name="List Received Public Events for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /users/{username}/received_events/public",
    repeat="safe",
)


_LIST_REPO_EVENTS = Operation(
    id="activity.list_repo_events",
    call="rest.activity.async_list_repo_events",
    name="List Repository Events",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Event]",
    http="GET /repos/{owner}/{repo}/events",
    repeat="safe",
)


_LIST_REPO_NOTIFICATIONS_FOR_AUTHENTICATED_USER = Operation(
    id="activity.list_repo_notifications_for_authenticated_user",
    call="rest.activity.async_list_repo_notifications_for_authenticated_user",
    name="List Repository Notifications for the Authenticated User",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("All", "all_"),
        Label("Participating", "participating"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Thread]",
    http="GET /repos/{owner}/{repo}/notifications",
    repeat="safe",
)


_LIST_REPOS_STARRED_BY_AUTHENTICATED_USER = Operation(
    id="activity.list_repos_starred_by_authenticated_user",
    call="rest.activity.async_list_repos_starred_by_authenticated_user",
    name="List Repositories Starred by the Authenticated User",
    properties=(Label("Sort", "sort"), Label("Direction", "direction")),
    output="list[githubkit_schemas.v2026_03_10.models:Repository]",
    http="GET /user/starred",
    repeat="safe",
)


_LIST_REPOS_STARRED_BY_USER = Operation(
    id="activity.list_repos_starred_by_user",
    call="rest.activity.async_list_repos_starred_by_user",
    name="List Repositories Starred by a User",
    properties=(
        Label("Username", "username"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:StarredRepository] | list[githubkit_schemas.v2026_03_10.models:Repository]",
    http="GET /users/{username}/starred",
    repeat="safe",
)


_LIST_REPOS_WATCHED_BY_USER = Operation(
    id="activity.list_repos_watched_by_user",
    call="rest.activity.async_list_repos_watched_by_user",
    name="List Repositories Watched by a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /users/{username}/subscriptions",
    repeat="safe",
)


_LIST_STARGAZERS_FOR_REPO = Operation(
    id="activity.list_stargazers_for_repo",
    call="rest.activity.async_list_stargazers_for_repo",
    name="List Stargazers for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser] | list[githubkit_schemas.v2026_03_10.models:Stargazer]",
    http="GET /repos/{owner}/{repo}/stargazers",
    repeat="safe",
)


_LIST_WATCHED_REPOS_FOR_AUTHENTICATED_USER = Operation(
    id="activity.list_watched_repos_for_authenticated_user",
    call="rest.activity.async_list_watched_repos_for_authenticated_user",
    name="List Watched Repositories for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /user/subscriptions",
    repeat="safe",
)


_LIST_WATCHERS_FOR_REPO = Operation(
    id="activity.list_watchers_for_repo",
    call="rest.activity.async_list_watchers_for_repo",
    name="List Watchers for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /repos/{owner}/{repo}/subscribers",
    repeat="safe",
)


_MARK_NOTIFICATIONS_AS_READ = Operation(
    id="activity.mark_notifications_as_read",
    call="rest.activity.async_mark_notifications_as_read",
    name="Mark Notifications as Read",
    output="githubkit_schemas.v2026_03_10.models:NotificationsPutResponse202",
    http="PUT /notifications",
    repeat="safe",
    answers=((205, "None"),),
)


_MARK_REPO_NOTIFICATIONS_AS_READ = Operation(
    id="activity.mark_repo_notifications_as_read",
    call="rest.activity.async_mark_repo_notifications_as_read",
    name="Mark Repository Notifications as Read",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoNotificationsPutResponse202",
    http="PUT /repos/{owner}/{repo}/notifications",
    repeat="safe",
    answers=((205, "None"),),
)


_MARK_THREAD_AS_DONE = Operation(
    id="activity.mark_thread_as_done",
    call="rest.activity.async_mark_thread_as_done",
    name="Mark Notification Thread as Done",
    properties=(Label("Thread ID", "thread_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /notifications/threads/{thread_id}",
    repeat="safe",
)


_MARK_THREAD_AS_READ = Operation(
    id="activity.mark_thread_as_read",
    call="rest.activity.async_mark_thread_as_read",
    name="Mark Notification Thread as Read",
    properties=(Label("Thread ID", "thread_id"),),
    output="integrate_runtime:HttpResult",
    http="PATCH /notifications/threads/{thread_id}",
)


_SET_REPO_SUBSCRIPTION = Operation(
    id="activity.set_repo_subscription",
    call="rest.activity.async_set_repo_subscription",
    name="Set Repository Subscription",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Subscribed", "subscribed"),
        Label("Ignored", "ignored"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositorySubscription",
    http="PUT /repos/{owner}/{repo}/subscription",
    repeat="safe",
)


_SET_THREAD_SUBSCRIPTION = Operation(
    id="activity.set_thread_subscription",
    call="rest.activity.async_set_thread_subscription",
    name="Set Notification Thread Subscription",
    properties=(Label("Thread ID", "thread_id"), Label("Ignored", "ignored")),
    output="githubkit_schemas.v2026_03_10.models:ThreadSubscription",
    http="PUT /notifications/threads/{thread_id}/subscription",
    repeat="safe",
)


_STAR_REPO_FOR_AUTHENTICATED_USER = Operation(
    id="activity.star_repo_for_authenticated_user",
    call="rest.activity.async_star_repo_for_authenticated_user",
    name="Star Repository for the Authenticated User",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PUT /user/starred/{owner}/{repo}",
    repeat="safe",
)


_UNSTAR_REPO_FOR_AUTHENTICATED_USER = Operation(
    id="activity.unstar_repo_for_authenticated_user",
    call="rest.activity.async_unstar_repo_for_authenticated_user",
    name="Unstar Repository for the Authenticated User",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/starred/{owner}/{repo}",
    repeat="safe",
)


class Activity(Namespace):
    """Tasks for ``client.rest.activity``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "check_repo_is_starred_by_authenticated_user": _CHECK_REPO_IS_STARRED_BY_AUTHENTICATED_USER,
        "delete_repo_subscription": _DELETE_REPO_SUBSCRIPTION,
        "delete_thread_subscription": _DELETE_THREAD_SUBSCRIPTION,
        "get_feeds": _GET_FEEDS,
        "get_repo_subscription": _GET_REPO_SUBSCRIPTION,
        "get_stargazer_count_for_repo": _GET_STARGAZER_COUNT_FOR_REPO,
        "get_stargazer_history_for_repo": _GET_STARGAZER_HISTORY_FOR_REPO,
        "get_thread": _GET_THREAD,
        "get_thread_subscription_for_authenticated_user": _GET_THREAD_SUBSCRIPTION_FOR_AUTHENTICATED_USER,
        "list_events_for_authenticated_user": _LIST_EVENTS_FOR_AUTHENTICATED_USER,
        "list_notifications_for_authenticated_user": _LIST_NOTIFICATIONS_FOR_AUTHENTICATED_USER,
        "list_org_events_for_authenticated_user": _LIST_ORG_EVENTS_FOR_AUTHENTICATED_USER,
        "list_public_events": _LIST_PUBLIC_EVENTS,
        "list_public_events_for_repo_network": _LIST_PUBLIC_EVENTS_FOR_REPO_NETWORK,
        "list_public_events_for_user": _LIST_PUBLIC_EVENTS_FOR_USER,
        "list_public_org_events": _LIST_PUBLIC_ORG_EVENTS,
        "list_received_events_for_user": _LIST_RECEIVED_EVENTS_FOR_USER,
        "list_received_public_events_for_user": _LIST_RECEIVED_PUBLIC_EVENTS_FOR_USER,
        "list_repo_events": _LIST_REPO_EVENTS,
        "list_repo_notifications_for_authenticated_user": _LIST_REPO_NOTIFICATIONS_FOR_AUTHENTICATED_USER,
        "list_repos_starred_by_authenticated_user": _LIST_REPOS_STARRED_BY_AUTHENTICATED_USER,
        "list_repos_starred_by_user": _LIST_REPOS_STARRED_BY_USER,
        "list_repos_watched_by_user": _LIST_REPOS_WATCHED_BY_USER,
        "list_stargazers_for_repo": _LIST_STARGAZERS_FOR_REPO,
        "list_watched_repos_for_authenticated_user": _LIST_WATCHED_REPOS_FOR_AUTHENTICATED_USER,
        "list_watchers_for_repo": _LIST_WATCHERS_FOR_REPO,
        "mark_notifications_as_read": _MARK_NOTIFICATIONS_AS_READ,
        "mark_repo_notifications_as_read": _MARK_REPO_NOTIFICATIONS_AS_READ,
        "mark_thread_as_done": _MARK_THREAD_AS_DONE,
        "mark_thread_as_read": _MARK_THREAD_AS_READ,
        "set_repo_subscription": _SET_REPO_SUBSCRIPTION,
        "set_thread_subscription": _SET_THREAD_SUBSCRIPTION,
        "star_repo_for_authenticated_user": _STAR_REPO_FOR_AUTHENTICATED_USER,
        "unstar_repo_for_authenticated_user": _UNSTAR_REPO_FOR_AUTHENTICATED_USER,
    }

    def check_repo_is_starred_by_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a Repository Is Starred by the Authenticated User: ``GET /user/starred/{owner}/{repo}``.

        Calls ``client.rest.activity.async_check_repo_is_starred_by_authenticated_user``.

        See https://docs.github.com/rest/activity/starring#check-if-a-repository-is-starred-by-the-authenticated-user
        """
        return self._call(
            _CHECK_REPO_IS_STARRED_BY_AUTHENTICATED_USER,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def delete_repo_subscription(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository Subscription: ``DELETE /repos/{owner}/{repo}/subscription``.

        Calls ``client.rest.activity.async_delete_repo_subscription``.

        See https://docs.github.com/rest/activity/watching#delete-a-repository-subscription
        """
        return self._call(
            _DELETE_REPO_SUBSCRIPTION,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def delete_thread_subscription(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Notification Thread Subscription: ``DELETE /notifications/threads/{thread_id}/subscription``.

        Calls ``client.rest.activity.async_delete_thread_subscription``.

        See https://docs.github.com/rest/activity/notifications#delete-a-thread-subscription
        """
        return self._call(
            _DELETE_THREAD_SUBSCRIPTION,
            task_key,
            {"thread_id": thread_id, "headers": headers},
            task_options,
        )

    def get_feeds(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Feed]:
        """Get Feeds: ``GET /feeds``.

        Calls ``client.rest.activity.async_get_feeds``.

        See https://docs.github.com/rest/activity/feeds#get-feeds
        """
        return self._call(
            _GET_FEEDS,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_repo_subscription(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RepositorySubscription]:
        """Get Repository Subscription: ``GET /repos/{owner}/{repo}/subscription``.

        Calls ``client.rest.activity.async_get_repo_subscription``.

        See https://docs.github.com/rest/activity/watching#get-a-repository-subscription
        """
        return self._call(
            _GET_REPO_SUBSCRIPTION,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_stargazer_count_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoStargazersCountGetResponse200]:
        """Get Stargazer Count for a Repository: ``GET /repos/{owner}/{repo}/stargazers/count``.

        Calls ``client.rest.activity.async_get_stargazer_count_for_repo``.

        See https://docs.github.com/rest/activity/starring#get-stargazer-count
        """
        return self._call(
            _GET_STARGAZER_COUNT_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_stargazer_history_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        Annotated[list[StargazerHistory], Field(max_length=30 if PYDANTIC_V2 else None)],
    ]:
        """Get Stargazer History for a Repository: ``GET /repos/{owner}/{repo}/stargazers/history``.

        Calls ``client.rest.activity.async_get_stargazer_history_for_repo``.

        See https://docs.github.com/rest/activity/starring#get-repository-star-history
        """
        return self._call(
            _GET_STARGAZER_HISTORY_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_thread(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Thread]:
        """Get Notification Thread: ``GET /notifications/threads/{thread_id}``.

        Calls ``client.rest.activity.async_get_thread``.

        See https://docs.github.com/rest/activity/notifications#get-a-thread
        """
        return self._call(
            _GET_THREAD,
            task_key,
            {"thread_id": thread_id, "headers": headers},
            task_options,
        )

    def get_thread_subscription_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ThreadSubscription]:
        """Get Notification Thread Subscription for the Authenticated User: ``GET /notifications/threads/{thread_id}/subscription``.

        Calls ``client.rest.activity.async_get_thread_subscription_for_authenticated_user``.

        See https://docs.github.com/rest/activity/notifications#get-a-thread-subscription-for-the-authenticated-user
        """
        return self._call(
            _GET_THREAD_SUBSCRIPTION_FOR_AUTHENTICATED_USER,
            task_key,
            {"thread_id": thread_id, "headers": headers},
            task_options,
        )

    def list_events_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Events for the Authenticated User: ``GET /users/{username}/events``.

        Calls ``client.rest.activity.async_list_events_for_authenticated_user``.

        See https://docs.github.com/rest/activity/events#list-events-for-the-authenticated-user
        """
        return self._call(
            _LIST_EVENTS_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_notifications_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        all_: Missing[bool] = UNSET,
        participating: Missing[bool] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        before: Missing[_dt.datetime] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Thread]]:
        """List Notifications for the Authenticated User: ``GET /notifications``.

        Calls ``client.rest.activity.async_list_notifications_for_authenticated_user``.

        See https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user
        """
        return self._call(
            _LIST_NOTIFICATIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "all_": all_,
                "participating": participating,
                "since": since,
                "before": before,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_org_events_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Organization Events for the Authenticated User: ``GET /users/{username}/events/orgs/{org}``.

        Calls ``client.rest.activity.async_list_org_events_for_authenticated_user``.

        See https://docs.github.com/rest/activity/events#list-organization-events-for-the-authenticated-user
        """
        return self._call(
            _LIST_ORG_EVENTS_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "username": username,
                "org": org,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_public_events(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Public Events: ``GET /events``.

        Calls ``client.rest.activity.async_list_public_events``.

        See https://docs.github.com/rest/activity/events#list-public-events
        """
        return self._call(
            _LIST_PUBLIC_EVENTS,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_public_events_for_repo_network(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Public Events for a Repository Network: ``GET /networks/{owner}/{repo}/events``.

        Calls ``client.rest.activity.async_list_public_events_for_repo_network``.

        See https://docs.github.com/rest/activity/events#list-public-events-for-a-network-of-repositories
        """
        return self._call(
            _LIST_PUBLIC_EVENTS_FOR_REPO_NETWORK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_public_events_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Public Events for a User: ``GET /users/{username}/events/public``.

        Calls ``client.rest.activity.async_list_public_events_for_user``.

        See https://docs.github.com/rest/activity/events#list-public-events-for-a-user
        """
        return self._call(
            _LIST_PUBLIC_EVENTS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_public_org_events(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Public Organization Events: ``GET /orgs/{org}/events``.

        Calls ``client.rest.activity.async_list_public_org_events``.

        See https://docs.github.com/rest/activity/events#list-public-organization-events
        """
        return self._call(
            _LIST_PUBLIC_ORG_EVENTS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_received_events_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Received Events for a User: ``GET /users/{username}/received_events``.

        Calls ``client.rest.activity.async_list_received_events_for_user``.

        See https://docs.github.com/rest/activity/events#list-events-received-by-the-authenticated-user
        """
        return self._call(
            _LIST_RECEIVED_EVENTS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_received_public_events_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Received Public Events for a User: ``GET /users/{username}/received_events/public``.

        Calls ``client.rest.activity.async_list_received_public_events_for_user``.

        See https://docs.github.com/rest/activity/events#list-public-events-received-by-a-user
        """
        return self._call(
            _LIST_RECEIVED_PUBLIC_EVENTS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repo_events(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Event]]:
        """List Repository Events: ``GET /repos/{owner}/{repo}/events``.

        Calls ``client.rest.activity.async_list_repo_events``.

        See https://docs.github.com/rest/activity/events#list-repository-events
        """
        return self._call(
            _LIST_REPO_EVENTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repo_notifications_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        all_: Missing[bool] = UNSET,
        participating: Missing[bool] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        before: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Thread]]:
        """List Repository Notifications for the Authenticated User: ``GET /repos/{owner}/{repo}/notifications``.

        Calls ``client.rest.activity.async_list_repo_notifications_for_authenticated_user``.

        See https://docs.github.com/rest/activity/notifications#list-repository-notifications-for-the-authenticated-user
        """
        return self._call(
            _LIST_REPO_NOTIFICATIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "all_": all_,
                "participating": participating,
                "since": since,
                "before": before,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repos_starred_by_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Repository]]:
        """List Repositories Starred by the Authenticated User: ``GET /user/starred``.

        Calls ``client.rest.activity.async_list_repos_starred_by_authenticated_user``.

        See https://docs.github.com/rest/activity/starring#list-repositories-starred-by-the-authenticated-user
        """
        return self._call(
            _LIST_REPOS_STARRED_BY_AUTHENTICATED_USER,
            task_key,
            {
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repos_starred_by_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Union[list[StarredRepository], list[Repository]]]:
        """List Repositories Starred by a User: ``GET /users/{username}/starred``.

        Calls ``client.rest.activity.async_list_repos_starred_by_user``.

        See https://docs.github.com/rest/activity/starring#list-repositories-starred-by-a-user
        """
        return self._call(
            _LIST_REPOS_STARRED_BY_USER,
            task_key,
            {
                "username": username,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repos_watched_by_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MinimalRepository]]:
        """List Repositories Watched by a User: ``GET /users/{username}/subscriptions``.

        Calls ``client.rest.activity.async_list_repos_watched_by_user``.

        See https://docs.github.com/rest/activity/watching#list-repositories-watched-by-a-user
        """
        return self._call(
            _LIST_REPOS_WATCHED_BY_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_stargazers_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Union[list[SimpleUser], list[Stargazer]]]:
        """List Stargazers for a Repository: ``GET /repos/{owner}/{repo}/stargazers``.

        Calls ``client.rest.activity.async_list_stargazers_for_repo``.

        See https://docs.github.com/rest/activity/starring#list-stargazers
        """
        return self._call(
            _LIST_STARGAZERS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_watched_repos_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MinimalRepository]]:
        """List Watched Repositories for the Authenticated User: ``GET /user/subscriptions``.

        Calls ``client.rest.activity.async_list_watched_repos_for_authenticated_user``.

        See https://docs.github.com/rest/activity/watching#list-repositories-watched-by-the-authenticated-user
        """
        return self._call(
            _LIST_WATCHED_REPOS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_watchers_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SimpleUser]]:
        """List Watchers for a Repository: ``GET /repos/{owner}/{repo}/subscribers``.

        Calls ``client.rest.activity.async_list_watchers_for_repo``.

        See https://docs.github.com/rest/activity/watching#list-watchers
        """
        return self._call(
            _LIST_WATCHERS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def mark_notifications_as_read(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[NotificationsPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, NotificationsPutResponse202 | None]: ...

    @overload
    def mark_notifications_as_read(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        last_read_at: Missing[_dt.datetime] = ...,
        read: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, NotificationsPutResponse202 | None]: ...

    def mark_notifications_as_read(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[NotificationsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, NotificationsPutResponse202 | None]:
        """Mark Notifications as Read: ``PUT /notifications``.

        Calls ``client.rest.activity.async_mark_notifications_as_read``.

        See https://docs.github.com/rest/activity/notifications#mark-notifications-as-read
        """
        return self._call(
            _MARK_NOTIFICATIONS_AS_READ,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def mark_repo_notifications_as_read(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoNotificationsPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoNotificationsPutResponse202 | None]: ...

    @overload
    def mark_repo_notifications_as_read(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        last_read_at: Missing[_dt.datetime] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoNotificationsPutResponse202 | None]: ...

    def mark_repo_notifications_as_read(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoNotificationsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoNotificationsPutResponse202 | None]:
        """Mark Repository Notifications as Read: ``PUT /repos/{owner}/{repo}/notifications``.

        Calls ``client.rest.activity.async_mark_repo_notifications_as_read``.

        See https://docs.github.com/rest/activity/notifications#mark-repository-notifications-as-read
        """
        return self._call(
            _MARK_REPO_NOTIFICATIONS_AS_READ,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def mark_thread_as_done(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Mark Notification Thread as Done: ``DELETE /notifications/threads/{thread_id}``.

        Calls ``client.rest.activity.async_mark_thread_as_done``.

        See https://docs.github.com/rest/activity/notifications#mark-a-thread-as-done
        """
        return self._call(
            _MARK_THREAD_AS_DONE,
            task_key,
            {"thread_id": thread_id, "headers": headers},
            task_options,
        )

    def mark_thread_as_read(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Mark Notification Thread as Read: ``PATCH /notifications/threads/{thread_id}``.

        Calls ``client.rest.activity.async_mark_thread_as_read``.

        See https://docs.github.com/rest/activity/notifications#mark-a-thread-as-read
        """
        return self._call(
            _MARK_THREAD_AS_READ,
            task_key,
            {"thread_id": thread_id, "headers": headers},
            task_options,
        )

    @overload
    def set_repo_subscription(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoSubscriptionPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositorySubscription]: ...

    @overload
    def set_repo_subscription(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        subscribed: Missing[bool] = ...,
        ignored: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositorySubscription]: ...

    def set_repo_subscription(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoSubscriptionPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositorySubscription]:
        """Set Repository Subscription: ``PUT /repos/{owner}/{repo}/subscription``.

        Calls ``client.rest.activity.async_set_repo_subscription``.

        See https://docs.github.com/rest/activity/watching#set-a-repository-subscription
        """
        return self._call(
            _SET_REPO_SUBSCRIPTION,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_thread_subscription(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[NotificationsThreadsThreadIdSubscriptionPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ThreadSubscription]: ...

    @overload
    def set_thread_subscription(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        ignored: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ThreadSubscription]: ...

    def set_thread_subscription(
        self,
        task_key: TaskKey,
        /,
        thread_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[NotificationsThreadsThreadIdSubscriptionPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ThreadSubscription]:
        """Set Notification Thread Subscription: ``PUT /notifications/threads/{thread_id}/subscription``.

        Calls ``client.rest.activity.async_set_thread_subscription``.

        See https://docs.github.com/rest/activity/notifications#set-a-thread-subscription
        """
        return self._call(
            _SET_THREAD_SUBSCRIPTION,
            task_key,
            {"thread_id": thread_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def star_repo_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Star Repository for the Authenticated User: ``PUT /user/starred/{owner}/{repo}``.

        Calls ``client.rest.activity.async_star_repo_for_authenticated_user``.

        See https://docs.github.com/rest/activity/starring#star-a-repository-for-the-authenticated-user
        """
        return self._call(
            _STAR_REPO_FOR_AUTHENTICATED_USER,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def unstar_repo_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unstar Repository for the Authenticated User: ``DELETE /user/starred/{owner}/{repo}``.

        Calls ``client.rest.activity.async_unstar_repo_for_authenticated_user``.

        See https://docs.github.com/rest/activity/starring#unstar-a-repository-for-the-authenticated-user
        """
        return self._call(
            _UNSTAR_REPO_FOR_AUTHENTICATED_USER,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )
