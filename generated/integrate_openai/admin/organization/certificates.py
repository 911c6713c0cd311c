"""Tasks for ``client.admin.organization.certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncConversationCursorPage, AsyncPage
    from openai.types.admin.organization.certificate import Certificate
    from openai.types.admin.organization.certificate_activate_response import (
        CertificateActivateResponse,
    )
    from openai.types.admin.organization.certificate_deactivate_response import (
        CertificateDeactivateResponse,
    )
    from openai.types.admin.organization.certificate_delete_response import (
        CertificateDeleteResponse,
    )
    from openai.types.admin.organization.certificate_list_response import CertificateListResponse
    from typing_extensions import Literal


_ACTIVATE = Operation(
    id="admin.organization.certificates.activate",
    call="admin.organization.certificates.activate",
    name="Activate Organization Certificate",
    output="openai.pagination:AsyncPage[openai.types.admin.organization.certificate_activate_response:CertificateActivateResponse]",
    http="POST /organization/certificates/activate",
)


_CREATE = Operation(
    id="admin.organization.certificates.create",
    call="admin.organization.certificates.create",
    name="Create Organization Certificate",
    properties=(Label("Name", "name"),),
    output="openai.types.admin.organization.certificate:Certificate",
    http="POST /organization/certificates",
)


_DEACTIVATE = Operation(
    id="admin.organization.certificates.deactivate",
    call="admin.organization.certificates.deactivate",
    name="Deactivate Organization Certificate",
    output="openai.pagination:AsyncPage[openai.types.admin.organization.certificate_deactivate_response:CertificateDeactivateResponse]",
    http="POST /organization/certificates/deactivate",
)


_DELETE = Operation(
    id="admin.organization.certificates.delete",
    call="admin.organization.certificates.delete",
    name="Delete Organization Certificate",
    properties=(Label("Certificate ID", "certificate_id"),),
    output="openai.types.admin.organization.certificate_delete_response:CertificateDeleteResponse",
    http="DELETE /organization/certificates/{certificate_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.certificates.list",
    call="admin.organization.certificates.list",
    name="List Organization Certificates",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.certificate_list_response:CertificateListResponse]",
    http="GET /organization/certificates",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.certificates.retrieve",
    call="admin.organization.certificates.retrieve",
    name="Retrieve Organization Certificate",
    properties=(Label("Certificate ID", "certificate_id"),),
    output="openai.types.admin.organization.certificate:Certificate",
    http="GET /organization/certificates/{certificate_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.certificates.update",
    call="admin.organization.certificates.update",
    name="Update Organization Certificate",
    properties=(Label("Certificate ID", "certificate_id"), Label("Name", "name")),
    output="openai.types.admin.organization.certificate:Certificate",
    http="POST /organization/certificates/{certificate_id}",
)


class Certificates(Namespace):
    """Tasks for ``client.admin.organization.certificates``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "activate": _ACTIVATE,
        "create": _CREATE,
        "deactivate": _DEACTIVATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def activate(
        self,
        task_key: TaskKey,
        /,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[CertificateActivateResponse]]:
        """Activate Organization Certificate: ``POST /organization/certificates/activate``.

        Calls ``client.admin.organization.certificates.activate``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/activate
        """
        return self._call(
            _ACTIVATE,
            task_key,
            {
                "certificate_ids": certificate_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Certificate]:
        """Create Organization Certificate: ``POST /organization/certificates``.

        Calls ``client.admin.organization.certificates.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "certificate": certificate,
                "name": name,
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
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[CertificateDeactivateResponse]]:
        """Deactivate Organization Certificate: ``POST /organization/certificates/deactivate``.

        Calls ``client.admin.organization.certificates.deactivate``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/deactivate
        """
        return self._call(
            _DEACTIVATE,
            task_key,
            {
                "certificate_ids": certificate_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CertificateDeleteResponse]:
        """Delete Organization Certificate: ``DELETE /organization/certificates/{certificate_id}``.

        Calls ``client.admin.organization.certificates.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "certificate_id": certificate_id,
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
        """List Organization Certificates: ``GET /organization/certificates``.

        Calls ``client.admin.organization.certificates.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        certificate_id: str,
        *,
        include: List[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Certificate]:
        """Retrieve Organization Certificate: ``GET /organization/certificates/{certificate_id}``.

        Calls ``client.admin.organization.certificates.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "certificate_id": certificate_id,
                "include": include,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Certificate]:
        """Update Organization Certificate: ``POST /organization/certificates/{certificate_id}``.

        Calls ``client.admin.organization.certificates.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "certificate_id": certificate_id,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
