"""Tasks for ``client.admin.organization.projects.certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncConversationCursorPage, AsyncPage
    from openai.types.admin.organization.projects.certificate_activate_response import (
        CertificateActivateResponse,
    )
    from openai.types.admin.organization.projects.certificate_deactivate_response import (
        CertificateDeactivateResponse,
    )
    from openai.types.admin.organization.projects.certificate_list_response import (
        CertificateListResponse,
    )
    from typing_extensions import Literal


_ACTIVATE = Operation(
    id="admin.organization.projects.certificates.activate",
    call="admin.organization.projects.certificates.activate",
    name="Activate Project Certificate",
    properties=(Label("Project ID", "project_id"),),
    output="openai.pagination:AsyncPage[openai.types.admin.organization.projects.certificate_activate_response:CertificateActivateResponse]",
    http="POST /organization/projects/{project_id}/certificates/activate",
)


_DEACTIVATE = Operation(
    id="admin.organization.projects.certificates.deactivate",
    call="admin.organization.projects.certificates.deactivate",
    name="Deactivate Project Certificate",
    properties=(Label("Project ID", "project_id"),),
    output="openai.pagination:AsyncPage[openai.types.admin.organization.projects.certificate_deactivate_response:CertificateDeactivateResponse]",
    http="POST /organization/projects/{project_id}/certificates/deactivate",
)


_LIST = Operation(
    id="admin.organization.projects.certificates.list",
    call="admin.organization.projects.certificates.list",
    name="List Project Certificates",
    properties=(Label("Project ID", "project_id"), Label("Order", "order")),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.projects.certificate_list_response:CertificateListResponse]",
    http="GET /organization/projects/{project_id}/certificates",
    repeat="safe",
)


class Certificates(Namespace):
    """Tasks for ``client.admin.organization.projects.certificates``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "activate": _ACTIVATE,
        "deactivate": _DEACTIVATE,
        "list": _LIST,
    }

    def activate(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[CertificateActivateResponse]]:
        """Activate Project Certificate: ``POST /organization/projects/{project_id}/certificates/activate``.

        Calls ``client.admin.organization.projects.certificates.activate``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/activate
        """
        return self._call(
            _ACTIVATE,
            task_key,
            {
                "project_id": project_id,
                "certificate_ids": certificate_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def deactivate(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[CertificateDeactivateResponse]]:
        """Deactivate Project Certificate: ``POST /organization/projects/{project_id}/certificates/deactivate``.

        Calls ``client.admin.organization.projects.certificates.deactivate``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/deactivate
        """
        return self._call(
            _DEACTIVATE,
            task_key,
            {
                "project_id": project_id,
                "certificate_ids": certificate_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[CertificateListResponse]]:
        """List Project Certificates: ``GET /organization/projects/{project_id}/certificates``.

        Calls ``client.admin.organization.projects.certificates.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
