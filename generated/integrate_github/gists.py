"""Tasks for ``client.rest.gists``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import BaseGist, GistComment, GistCommit, GistSimple
    from githubkit_schemas.v2026_03_10.types import (
        GistsGistIdCommentsCommentIdPatchBodyType,
        GistsGistIdCommentsPostBodyType,
        GistsGistIdPatchBodyPropFilesType,
        GistsGistIdPatchBodyType,
        GistsPostBodyPropFilesType,
        GistsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CHECK_IS_STARRED = Operation(
    id="gists.check_is_starred",
    call="rest.gists.async_check_is_starred",
    name="Check Whether a Gist Is Starred",
    properties=(Label("Gist ID", "gist_id"),),
    output="integrate_runtime:HttpResult",
    http="GET /gists/{gist_id}/star",
    repeat="safe",
)


_CREATE = Operation(
    id="gists.create",
    call="rest.gists.async_create",
    name="Create Gist",
    output="githubkit_schemas.v2026_03_10.models:GistSimple",
    http="POST /gists",
)


_CREATE_COMMENT = Operation(
    id="gists.create_comment",
    call="rest.gists.async_create_comment",
    name="Create Gist Comment",
    properties=(Label("Gist ID", "gist_id"),),
    output="githubkit_schemas.v2026_03_10.models:GistComment",
    http="POST /gists/{gist_id}/comments",
)


_DELETE = Operation(
    id="gists.delete",
    call="rest.gists.async_delete",
    name="Delete Gist",
    properties=(Label("Gist ID", "gist_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /gists/{gist_id}",
    repeat="safe",
)


_DELETE_COMMENT = Operation(
    id="gists.delete_comment",
    call="rest.gists.async_delete_comment",
    name="Delete Gist Comment",
    properties=(Label("Gist ID", "gist_id"), Label("Comment ID", "comment_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /gists/{gist_id}/comments/{comment_id}",
    repeat="safe",
)


_FORK = Operation(
    id="gists.fork",
    call="rest.gists.async_fork",
    name="Fork Gist",
    properties=(Label("Gist ID", "gist_id"),),
    output="githubkit_schemas.v2026_03_10.models:BaseGist",
    http="POST /gists/{gist_id}/forks",
)


_GET = Operation(
    id="gists.get",
    call="rest.gists.async_get",
    name="Get Gist",
    properties=(Label("Gist ID", "gist_id"),),
    output="githubkit_schemas.v2026_03_10.models:GistSimple",
    http="GET /gists/{gist_id}",
    repeat="safe",
)


_GET_COMMENT = Operation(
    id="gists.get_comment",
    call="rest.gists.async_get_comment",
    name="Get Gist Comment",
    properties=(Label("Gist ID", "gist_id"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:GistComment",
    http="GET /gists/{gist_id}/comments/{comment_id}",
    repeat="safe",
)


_GET_REVISION = Operation(
    id="gists.get_revision",
    call="rest.gists.async_get_revision",
    name="Get Gist Revision",
    properties=(Label("Gist ID", "gist_id"), Label("SHA", "sha")),
    output="githubkit_schemas.v2026_03_10.models:GistSimple",
    http="GET /gists/{gist_id}/{sha}",
    repeat="safe",
)


_LIST = Operation(
    id="gists.list",
    call="rest.gists.async_list",
    name="List Gists",
    properties=(Label("Since", "since"),),
    output="list[githubkit_schemas.v2026_03_10.models:BaseGist]",
    http="GET /gists",
    repeat="safe",
)


_LIST_COMMENTS = Operation(
    id="gists.list_comments",
    call="rest.gists.async_list_comments",
    name="List Gist Comments",
    properties=(Label("Gist ID", "gist_id"),),
    output="list[githubkit_schemas.v2026_03_10.models:GistComment]",
    http="GET /gists/{gist_id}/comments",
    repeat="safe",
)


_LIST_COMMITS = Operation(
    id="gists.list_commits",
    call="rest.gists.async_list_commits",
    name="List Gist Commits",
    properties=(Label("Gist ID", "gist_id"),),
    output="list[githubkit_schemas.v2026_03_10.models:GistCommit]",
    http="GET /gists/{gist_id}/commits",
    repeat="safe",
)


_LIST_FOR_USER = Operation(
    id="gists.list_for_user",
    call="rest.gists.async_list_for_user",
    name="List Gists for a User",
    properties=(Label("Username", "username"), Label("Since", "since")),
    output="list[githubkit_schemas.v2026_03_10.models:BaseGist]",
    http="GET /users/{username}/gists",
    repeat="safe",
)


_LIST_FORKS = Operation(
    id="gists.list_forks",
    call="rest.gists.async_list_forks",
    name="List Gist Forks",
    properties=(Label("Gist ID", "gist_id"),),
    output="list[githubkit_schemas.v2026_03_10.models:GistSimple]",
    http="GET /gists/{gist_id}/forks",
    repeat="safe",
)


_LIST_PUBLIC = Operation(
    id="gists.list_public",
    call="rest.gists.async_list_public",
    name="List Public Gists",
    properties=(Label("Since", "since"),),
    output="list[githubkit_schemas.v2026_03_10.models:BaseGist]",
    http="GET /gists/public",
    repeat="safe",
)


_LIST_STARRED = Operation(
    id="gists.list_starred",
    call="rest.gists.async_list_starred",
    name="List Starred Gists",
    properties=(Label("Since", "since"),),
    output="list[githubkit_schemas.v2026_03_10.models:BaseGist]",
    http="GET /gists/starred",
    repeat="safe",
)


_STAR = Operation(
    id="gists.star",
    call="rest.gists.async_star",
    name="Star Gist",
    properties=(Label("Gist ID", "gist_id"),),
    output="integrate_runtime:HttpResult",
    http="PUT /gists/{gist_id}/star",
    repeat="safe",
)


_UNSTAR = Operation(
    id="gists.unstar",
    call="rest.gists.async_unstar",
    name="Unstar Gist",
    properties=(Label("Gist ID", "gist_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /gists/{gist_id}/star",
    repeat="safe",
)


_UPDATE = Operation(
    id="gists.update",
    call="rest.gists.async_update",
    name="Update Gist",
    properties=(Label("Gist ID", "gist_id"),),
    output="githubkit_schemas.v2026_03_10.models:GistSimple",
    http="PATCH /gists/{gist_id}",
)


_UPDATE_COMMENT = Operation(
    id="gists.update_comment",
    call="rest.gists.async_update_comment",
    name="Update Gist Comment",
    properties=(Label("Gist ID", "gist_id"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:GistComment",
    http="PATCH /gists/{gist_id}/comments/{comment_id}",
)


class Gists(Namespace):
    """Tasks for ``client.rest.gists``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "check_is_starred": _CHECK_IS_STARRED,
        "create": _CREATE,
        "create_comment": _CREATE_COMMENT,
        "delete": _DELETE,
        "delete_comment": _DELETE_COMMENT,
        "fork": _FORK,
        "get": _GET,
        "get_comment": _GET_COMMENT,
        "get_revision": _GET_REVISION,
        "list": _LIST,
        "list_comments": _LIST_COMMENTS,
        "list_commits": _LIST_COMMITS,
        "list_for_user": _LIST_FOR_USER,
        "list_forks": _LIST_FORKS,
        "list_public": _LIST_PUBLIC,
        "list_starred": _LIST_STARRED,
        "star": _STAR,
        "unstar": _UNSTAR,
        "update": _UPDATE,
        "update_comment": _UPDATE_COMMENT,
    }

    def check_is_starred(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a Gist Is Starred: ``GET /gists/{gist_id}/star``.

        Calls ``client.rest.gists.async_check_is_starred``.

        See https://docs.github.com/rest/gists/gists#check-if-a-gist-is-starred
        """
        return self._call(
            _CHECK_IS_STARRED,
            task_key,
            {"gist_id": gist_id, "headers": headers},
            task_options,
        )

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: GistsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistSimple]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        description: Missing[str] = ...,
        files: GistsPostBodyPropFilesType,
        public: Missing[Union[bool, Literal["true", "false"]]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistSimple]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[GistsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GistSimple]:
        """Create Gist: ``POST /gists``.

        Calls ``client.rest.gists.async_create``.

        See https://docs.github.com/rest/gists/gists#create-a-gist
        """
        return self._call(
            _CREATE,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: GistsGistIdCommentsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistComment]: ...

    @overload
    def create_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistComment]: ...

    def create_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[GistsGistIdCommentsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GistComment]:
        """Create Gist Comment: ``POST /gists/{gist_id}/comments``.

        Calls ``client.rest.gists.async_create_comment``.

        See https://docs.github.com/rest/gists/comments#create-a-gist-comment
        """
        return self._call(
            _CREATE_COMMENT,
            task_key,
            {"gist_id": gist_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Gist: ``DELETE /gists/{gist_id}``.

        Calls ``client.rest.gists.async_delete``.

        See https://docs.github.com/rest/gists/gists#delete-a-gist
        """
        return self._call(
            _DELETE,
            task_key,
            {"gist_id": gist_id, "headers": headers},
            task_options,
        )

    def delete_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Gist Comment: ``DELETE /gists/{gist_id}/comments/{comment_id}``.

        Calls ``client.rest.gists.async_delete_comment``.

        See https://docs.github.com/rest/gists/comments#delete-a-gist-comment
        """
        return self._call(
            _DELETE_COMMENT,
            task_key,
            {"gist_id": gist_id, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def fork(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BaseGist]:
        """Fork Gist: ``POST /gists/{gist_id}/forks``.

        Calls ``client.rest.gists.async_fork``.

        See https://docs.github.com/rest/gists/gists#fork-a-gist
        """
        return self._call(
            _FORK,
            task_key,
            {"gist_id": gist_id, "headers": headers},
            task_options,
        )

    def get(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GistSimple]:
        """Get Gist: ``GET /gists/{gist_id}``.

        Calls ``client.rest.gists.async_get``.

        See https://docs.github.com/rest/gists/gists#get-a-gist
        """
        return self._call(
            _GET,
            task_key,
            {"gist_id": gist_id, "headers": headers},
            task_options,
        )

    def get_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GistComment]:
        """Get Gist Comment: ``GET /gists/{gist_id}/comments/{comment_id}``.

        Calls ``client.rest.gists.async_get_comment``.

        See https://docs.github.com/rest/gists/comments#get-a-gist-comment
        """
        return self._call(
            _GET_COMMENT,
            task_key,
            {"gist_id": gist_id, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def get_revision(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        sha: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GistSimple]:
        """Get Gist Revision: ``GET /gists/{gist_id}/{sha}``.

        Calls ``client.rest.gists.async_get_revision``.

        See https://docs.github.com/rest/gists/gists#get-a-gist-revision
        """
        return self._call(
            _GET_REVISION,
            task_key,
            {"gist_id": gist_id, "sha": sha, "headers": headers},
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[BaseGist]]:
        """List Gists: ``GET /gists``.

        Calls ``client.rest.gists.async_list``.

        See https://docs.github.com/rest/gists/gists#list-gists-for-the-authenticated-user
        """
        return self._call(
            _LIST,
            task_key,
            {"since": since, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_comments(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[GistComment]]:
        """List Gist Comments: ``GET /gists/{gist_id}/comments``.

        Calls ``client.rest.gists.async_list_comments``.

        See https://docs.github.com/rest/gists/comments#list-gist-comments
        """
        return self._call(
            _LIST_COMMENTS,
            task_key,
            {"gist_id": gist_id, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_commits(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[GistCommit]]:
        """List Gist Commits: ``GET /gists/{gist_id}/commits``.

        Calls ``client.rest.gists.async_list_commits``.

        See https://docs.github.com/rest/gists/gists#list-gist-commits
        """
        return self._call(
            _LIST_COMMITS,
            task_key,
            {"gist_id": gist_id, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[BaseGist]]:
        """List Gists for a User: ``GET /users/{username}/gists``.

        Calls ``client.rest.gists.async_list_for_user``.

        See https://docs.github.com/rest/gists/gists#list-gists-for-a-user
        """
        return self._call(
            _LIST_FOR_USER,
            task_key,
            {
                "username": username,
                "since": since,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_forks(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[GistSimple]]:
        """List Gist Forks: ``GET /gists/{gist_id}/forks``.

        Calls ``client.rest.gists.async_list_forks``.

        See https://docs.github.com/rest/gists/gists#list-gist-forks
        """
        return self._call(
            _LIST_FORKS,
            task_key,
            {"gist_id": gist_id, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_public(
        self,
        task_key: TaskKey,
        /,
        *,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[BaseGist]]:
        """List Public Gists: ``GET /gists/public``.

        Calls ``client.rest.gists.async_list_public``.

        See https://docs.github.com/rest/gists/gists#list-public-gists
        """
        return self._call(
            _LIST_PUBLIC,
            task_key,
            {"since": since, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_starred(
        self,
        task_key: TaskKey,
        /,
        *,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[BaseGist]]:
        """List Starred Gists: ``GET /gists/starred``.

        Calls ``client.rest.gists.async_list_starred``.

        See https://docs.github.com/rest/gists/gists#list-starred-gists
        """
        return self._call(
            _LIST_STARRED,
            task_key,
            {"since": since, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def star(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Star Gist: ``PUT /gists/{gist_id}/star``.

        Calls ``client.rest.gists.async_star``.

        See https://docs.github.com/rest/gists/gists#star-a-gist
        """
        return self._call(
            _STAR,
            task_key,
            {"gist_id": gist_id, "headers": headers},
            task_options,
        )

    def unstar(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unstar Gist: ``DELETE /gists/{gist_id}/star``.

        Calls ``client.rest.gists.async_unstar``.

        See https://docs.github.com/rest/gists/gists#unstar-a-gist
        """
        return self._call(
            _UNSTAR,
            task_key,
            {"gist_id": gist_id, "headers": headers},
            task_options,
        )

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[GistsGistIdPatchBodyType, None],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistSimple]: ...

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        description: Missing[str] = ...,
        files: Missing[GistsGistIdPatchBodyPropFilesType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistSimple]: ...

    def update(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[GistsGistIdPatchBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GistSimple]:
        """Update Gist: ``PATCH /gists/{gist_id}``.

        Calls ``client.rest.gists.async_update``.

        See https://docs.github.com/rest/gists/gists#update-a-gist
        """
        return self._call(
            _UPDATE,
            task_key,
            {"gist_id": gist_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: GistsGistIdCommentsCommentIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistComment]: ...

    @overload
    def update_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GistComment]: ...

    def update_comment(
        self,
        task_key: TaskKey,
        /,
        gist_id: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[GistsGistIdCommentsCommentIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GistComment]:
        """Update Gist Comment: ``PATCH /gists/{gist_id}/comments/{comment_id}``.

        Calls ``client.rest.gists.async_update_comment``.

        See https://docs.github.com/rest/gists/comments#update-a-gist-comment
        """
        return self._call(
            _UPDATE_COMMENT,
            task_key,
            {
                "gist_id": gist_id,
                "comment_id": comment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
