"""Tasks for ``client.rest.dependency_graph``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        DependencyGraphDiffItems,
        DependencyGraphSpdxSbom,
        ReposOwnerRepoDependencyGraphSbomGenerateReportGetResponse201,
        ReposOwnerRepoDependencyGraphSnapshotsPostResponse201,
    )
    from githubkit_schemas.v2026_03_10.types import (
        MetadataType,
        SnapshotPropDetectorType,
        SnapshotPropJobType,
        SnapshotPropManifestsType,
        SnapshotType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_REPOSITORY_SNAPSHOT = Operation(
    id="dependency_graph.create_repository_snapshot",
    call="rest.dependency_graph.async_create_repository_snapshot",
    name="Create Dependency Snapshot for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Version", "version"),
        Label("SHA", "sha"),
        Label("Ref", "ref"),
        Label("Scanned", "scanned"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoDependencyGraphSnapshotsPostResponse201",
    http="POST /repos/{owner}/{repo}/dependency-graph/snapshots",
)


_DIFF_RANGE = Operation(
    id="dependency_graph.diff_range",
    call="rest.dependency_graph.async_diff_range",
    name="Get Dependency Diff Between Commits",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Base and Head", "basehead"),
        Label("Name", "name"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:DependencyGraphDiffItems]",
    http="GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}",
    repeat="safe",
)


_EXPORT_SBOM = Operation(
    id="dependency_graph.export_sbom",
    call="rest.dependency_graph.async_export_sbom",
    name="Export SBOM",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:DependencyGraphSpdxSbom",
    http="GET /repos/{owner}/{repo}/dependency-graph/sbom",
    repeat="safe",
)


_FETCH_SBOM_REPORT = Operation(
    id="dependency_graph.fetch_sbom_report",
    call="rest.dependency_graph.async_fetch_sbom_report",
    name="Fetch SBOM Report",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("SBOM UUID", "sbom_uuid")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}",
    repeat="safe",
)


_GENERATE_SBOM_REPORT = Operation(
    id="dependency_graph.generate_sbom_report",
    call="rest.dependency_graph.async_generate_sbom_report",
    name="Generate SBOM Report",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoDependencyGraphSbomGenerateReportGetResponse201",
    http="GET /repos/{owner}/{repo}/dependency-graph/sbom/generate-report",
    repeat="safe",
)


class DependencyGraph(Namespace):
    """Tasks for ``client.rest.dependency_graph``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_repository_snapshot": _CREATE_REPOSITORY_SNAPSHOT,
        "diff_range": _DIFF_RANGE,
        "export_sbom": _EXPORT_SBOM,
        "fetch_sbom_report": _FETCH_SBOM_REPORT,
        "generate_sbom_report": _GENERATE_SBOM_REPORT,
    }

    @overload
    def create_repository_snapshot(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: SnapshotType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoDependencyGraphSnapshotsPostResponse201]: ...

    @overload
    def create_repository_snapshot(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        version: int,
        job: SnapshotPropJobType,
        sha: str,
        ref: str,
        detector: SnapshotPropDetectorType,
        metadata: Missing[MetadataType] = ...,
        manifests: Missing[SnapshotPropManifestsType] = ...,
        scanned: _dt.datetime,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoDependencyGraphSnapshotsPostResponse201]: ...

    def create_repository_snapshot(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[SnapshotType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoDependencyGraphSnapshotsPostResponse201]:
        """Create Dependency Snapshot for a Repository: ``POST /repos/{owner}/{repo}/dependency-graph/snapshots``.

        Calls ``client.rest.dependency_graph.async_create_repository_snapshot``.

        See https://docs.github.com/rest/dependency-graph/dependency-submission#create-a-snapshot-of-dependencies-for-a-repository
        """
        return self._call(
            _CREATE_REPOSITORY_SNAPSHOT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def diff_range(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        basehead: str,
        *,
        name: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[DependencyGraphDiffItems]]:
        """Get Dependency Diff Between Commits: ``GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}``.

        Calls ``client.rest.dependency_graph.async_diff_range``.

        See https://docs.github.com/rest/dependency-graph/dependency-review#get-a-diff-of-the-dependencies-between-commits
        """
        return self._call(
            _DIFF_RANGE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "basehead": basehead,
                "name": name,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates dependency_graph.export_sbom: Deprecated API endpoint. See the docstring for more details."
    )
    def export_sbom(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DependencyGraphSpdxSbom]:
        """Export SBOM: ``GET /repos/{owner}/{repo}/dependency-graph/sbom``.

        Calls ``client.rest.dependency_graph.async_export_sbom``.

        See https://docs.github.com/rest/dependency-graph/sboms#export-a-software-bill-of-materials-sbom-for-a-repository
        """
        return self._call(
            _EXPORT_SBOM,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def fetch_sbom_report(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        sbom_uuid: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Fetch SBOM Report: ``GET /repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}``.

        Calls ``client.rest.dependency_graph.async_fetch_sbom_report``.

        See https://docs.github.com/rest/dependency-graph/sboms#fetch-a-software-bill-of-materials-sbom-for-a-repository
        """
        return self._call(
            _FETCH_SBOM_REPORT,
            task_key,
            {"owner": owner, "repo": repo, "sbom_uuid": sbom_uuid, "headers": headers},
            task_options,
        )

    def generate_sbom_report(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoDependencyGraphSbomGenerateReportGetResponse201]:
        """Generate SBOM Report: ``GET /repos/{owner}/{repo}/dependency-graph/sbom/generate-report``.

        Calls ``client.rest.dependency_graph.async_generate_sbom_report``.

        See https://docs.github.com/rest/dependency-graph/sboms#request-generation-of-a-software-bill-of-materials-sbom-for-a-repository
        """
        return self._call(
            _GENERATE_SBOM_REPORT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )
