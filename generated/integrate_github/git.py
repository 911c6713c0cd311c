"""Tasks for ``client.rest.git``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        Blob,
        GitCommit,
        GitRef,
        GitTag,
        GitTree,
        ShortBlob,
    )
    from githubkit_schemas.v2026_03_10.types import (
        ReposOwnerRepoGitBlobsPostBodyType,
        ReposOwnerRepoGitCommitsPostBodyPropAuthorType,
        ReposOwnerRepoGitCommitsPostBodyPropCommitterType,
        ReposOwnerRepoGitCommitsPostBodyType,
        ReposOwnerRepoGitRefsPostBodyType,
        ReposOwnerRepoGitRefsRefPatchBodyType,
        ReposOwnerRepoGitTagsPostBodyPropTaggerType,
        ReposOwnerRepoGitTagsPostBodyType,
        ReposOwnerRepoGitTreesPostBodyPropTreeItemsType,
        ReposOwnerRepoGitTreesPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_BLOB = Operation(
    id="git.create_blob",
    call="rest.git.async_create_blob",
    name="Create Blob",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ShortBlob",
    http="POST /repos/{owner}/{repo}/git/blobs",
)


_CREATE_COMMIT = Operation(
    id="git.create_commit",
    call="rest.git.async_create_commit",
    name="Create Commit",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Tree", "tree")),
    output="githubkit_schemas.v2026_03_10.models:GitCommit",
    http="POST /repos/{owner}/{repo}/git/commits",
)


_CREATE_REF = Operation(
    id="git.create_ref",
    call="rest.git.async_create_ref",
    name="Create Git Reference",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("SHA", "sha"),
    ),
    output="githubkit_schemas.v2026_03_10.models:GitRef",
    http="POST /repos/{owner}/{repo}/git/refs",
)


_CREATE_TAG = Operation(
    id="git.create_tag",
    call="rest.git.async_create_tag",
    name="Create Tag Object",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Tag", "tag"),
        Label("Object", "object_"),
        Label("Type", "type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:GitTag",
    http="POST /repos/{owner}/{repo}/git/tags",
)


_CREATE_TREE = Operation(
    id="git.create_tree",
    call="rest.git.async_create_tree",
    name="Create Tree",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:GitTree",
    http="POST /repos/{owner}/{repo}/git/trees",
)


_DELETE_REF = Operation(
    id="git.delete_ref",
    call="rest.git.async_delete_ref",
    name="Delete Git Reference",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/git/refs/{ref}",
    repeat="safe",
)


_GET_BLOB = Operation(
    id="git.get_blob",
    call="rest.git.async_get_blob",
    name="Get Blob",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("File SHA", "file_sha")),
    output="githubkit_schemas.v2026_03_10.models:Blob",
    http="GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    repeat="safe",
)


_GET_COMMIT = Operation(
    id="git.get_commit",
    call="rest.git.async_get_commit",
    name="Get Commit Object",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Commit SHA", "commit_sha")),
    output="githubkit_schemas.v2026_03_10.models:GitCommit",
    http="GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    repeat="safe",
)


_GET_REF = Operation(
    id="git.get_ref",
    call="rest.git.async_get_ref",
    name="Get Git Reference",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:GitRef",
    http="GET /repos/{owner}/{repo}/git/ref/{ref}",
    repeat="safe",
)


_GET_TAG = Operation(
    id="git.get_tag",
    call="rest.git.async_get_tag",
    name="Get Tag Object",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Tag SHA", "tag_sha")),
    output="githubkit_schemas.v2026_03_10.models:GitTag",
    http="GET /repos/{owner}/{repo}/git/tags/{tag_sha}",
    repeat="safe",
)


_GET_TREE = Operation(
    id="git.get_tree",
    call="rest.git.async_get_tree",
    name="Get Tree",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Tree SHA", "tree_sha")),
    output="githubkit_schemas.v2026_03_10.models:GitTree",
    http="GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    repeat="safe",
)


_LIST_MATCHING_REFS = Operation(
    id="git.list_matching_refs",
    call="rest.git.async_list_matching_refs",
    name="List Matching Git References",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="list[githubkit_schemas.v2026_03_10.models:GitRef]",
    http="GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
    repeat="safe",
)


_UPDATE_REF = Operation(
    id="git.update_ref",
    call="rest.git.async_update_ref",
    name="Update Git Reference",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("SHA", "sha"),
    ),
    output="githubkit_schemas.v2026_03_10.models:GitRef",
    http="PATCH /repos/{owner}/{repo}/git/refs/{ref}",
)


class Git(Namespace):
    """Tasks for ``client.rest.git``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_blob": _CREATE_BLOB,
        "create_commit": _CREATE_COMMIT,
        "create_ref": _CREATE_REF,
        "create_tag": _CREATE_TAG,
        "create_tree": _CREATE_TREE,
        "delete_ref": _DELETE_REF,
        "get_blob": _GET_BLOB,
        "get_commit": _GET_COMMIT,
        "get_ref": _GET_REF,
        "get_tag": _GET_TAG,
        "get_tree": _GET_TREE,
        "list_matching_refs": _LIST_MATCHING_REFS,
        "update_ref": _UPDATE_REF,
    }

    @overload
    def create_blob(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoGitBlobsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ShortBlob]: ...

    @overload
    def create_blob(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        content: str,
        encoding: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ShortBlob]: ...

    def create_blob(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoGitBlobsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ShortBlob]:
        """Create Blob: ``POST /repos/{owner}/{repo}/git/blobs``.

        Calls ``client.rest.git.async_create_blob``.

        See https://docs.github.com/rest/git/blobs#create-a-blob
        """
        return self._call(
            _CREATE_BLOB,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoGitCommitsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitCommit]: ...

    @overload
    def create_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        message: str,
        tree: str,
        parents: Missing[list[str]] = ...,
        author: Missing[ReposOwnerRepoGitCommitsPostBodyPropAuthorType] = ...,
        committer: Missing[ReposOwnerRepoGitCommitsPostBodyPropCommitterType] = ...,
        signature: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitCommit]: ...

    def create_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoGitCommitsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GitCommit]:
        """Create Commit: ``POST /repos/{owner}/{repo}/git/commits``.

        Calls ``client.rest.git.async_create_commit``.

        See https://docs.github.com/rest/git/commits#create-a-commit
        """
        return self._call(
            _CREATE_COMMIT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoGitRefsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitRef]: ...

    @overload
    def create_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        ref: str,
        sha: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitRef]: ...

    def create_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoGitRefsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GitRef]:
        """Create Git Reference: ``POST /repos/{owner}/{repo}/git/refs``.

        Calls ``client.rest.git.async_create_ref``.

        See https://docs.github.com/rest/git/refs#create-a-reference
        """
        return self._call(
            _CREATE_REF,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_tag(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoGitTagsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitTag]: ...

    @overload
    def create_tag(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        tag: str,
        message: str,
        object_: str,
        type: Literal["commit", "tree", "blob"],
        tagger: Missing[ReposOwnerRepoGitTagsPostBodyPropTaggerType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitTag]: ...

    def create_tag(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoGitTagsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GitTag]:
        """Create Tag Object: ``POST /repos/{owner}/{repo}/git/tags``.

        Calls ``client.rest.git.async_create_tag``.

        See https://docs.github.com/rest/git/tags#create-a-tag-object
        """
        return self._call(
            _CREATE_TAG,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_tree(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoGitTreesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitTree]: ...

    @overload
    def create_tree(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        tree: list[ReposOwnerRepoGitTreesPostBodyPropTreeItemsType],
        base_tree: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitTree]: ...

    def create_tree(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoGitTreesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GitTree]:
        """Create Tree: ``POST /repos/{owner}/{repo}/git/trees``.

        Calls ``client.rest.git.async_create_tree``.

        See https://docs.github.com/rest/git/trees#create-a-tree
        """
        return self._call(
            _CREATE_TREE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Git Reference: ``DELETE /repos/{owner}/{repo}/git/refs/{ref}``.

        Calls ``client.rest.git.async_delete_ref``.

        See https://docs.github.com/rest/git/refs#delete-a-reference
        """
        return self._call(
            _DELETE_REF,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )

    def get_blob(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        file_sha: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Blob]:
        """Get Blob: ``GET /repos/{owner}/{repo}/git/blobs/{file_sha}``.

        Calls ``client.rest.git.async_get_blob``.

        See https://docs.github.com/rest/git/blobs#get-a-blob
        """
        return self._call(
            _GET_BLOB,
            task_key,
            {"owner": owner, "repo": repo, "file_sha": file_sha, "headers": headers},
            task_options,
        )

    def get_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        commit_sha: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GitCommit]:
        """Get Commit Object: ``GET /repos/{owner}/{repo}/git/commits/{commit_sha}``.

        Calls ``client.rest.git.async_get_commit``.

        See https://docs.github.com/rest/git/commits#get-a-commit-object
        """
        return self._call(
            _GET_COMMIT,
            task_key,
            {"owner": owner, "repo": repo, "commit_sha": commit_sha, "headers": headers},
            task_options,
        )

    def get_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GitRef]:
        """Get Git Reference: ``GET /repos/{owner}/{repo}/git/ref/{ref}``.

        Calls ``client.rest.git.async_get_ref``.

        See https://docs.github.com/rest/git/refs#get-a-reference
        """
        return self._call(
            _GET_REF,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )

    def get_tag(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        tag_sha: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GitTag]:
        """Get Tag Object: ``GET /repos/{owner}/{repo}/git/tags/{tag_sha}``.

        Calls ``client.rest.git.async_get_tag``.

        See https://docs.github.com/rest/git/tags#get-a-tag
        """
        return self._call(
            _GET_TAG,
            task_key,
            {"owner": owner, "repo": repo, "tag_sha": tag_sha, "headers": headers},
            task_options,
        )

    def get_tree(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        tree_sha: str,
        *,
        recursive: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GitTree]:
        """Get Tree: ``GET /repos/{owner}/{repo}/git/trees/{tree_sha}``.

        Calls ``client.rest.git.async_get_tree``.

        See https://docs.github.com/rest/git/trees#get-a-tree
        """
        return self._call(
            _GET_TREE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "tree_sha": tree_sha,
                "recursive": recursive,
                "headers": headers,
            },
            task_options,
        )

    def list_matching_refs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[GitRef]]:
        """List Matching Git References: ``GET /repos/{owner}/{repo}/git/matching-refs/{ref}``.

        Calls ``client.rest.git.async_list_matching_refs``.

        See https://docs.github.com/rest/git/refs#list-matching-references
        """
        return self._call(
            _LIST_MATCHING_REFS,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )

    @overload
    def update_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoGitRefsRefPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitRef]: ...

    @overload
    def update_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        sha: str,
        force: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GitRef]: ...

    def update_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoGitRefsRefPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GitRef]:
        """Update Git Reference: ``PATCH /repos/{owner}/{repo}/git/refs/{ref}``.

        Calls ``client.rest.git.async_update_ref``.

        See https://docs.github.com/rest/git/refs#update-a-reference
        """
        return self._call(
            _UPDATE_REF,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
