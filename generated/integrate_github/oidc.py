"""Tasks for ``client.rest.oidc``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        EmptyObject,
        OidcCustomPropertyInclusion,
        OidcCustomSub,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OidcCustomPropertyInclusionInputType,
        OrgsOrgActionsOidcCustomizationSubPutBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE = Operation(
    id="oidc.create_oidc_custom_property_inclusion_for_enterprise",
    call="rest.oidc.async_create_oidc_custom_property_inclusion_for_enterprise",
    name="Create OIDC Custom Property Inclusion for an Enterprise",
    properties=(
        Label("Enterprise", "enterprise"),
        Label("Custom Property Name", "custom_property_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OidcCustomPropertyInclusion",
    http="POST /enterprises/{enterprise}/actions/oidc/customization/properties/repo",
)


_CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG = Operation(
    id="oidc.create_oidc_custom_property_inclusion_for_org",
    call="rest.oidc.async_create_oidc_custom_property_inclusion_for_org",
    name="Create OIDC Custom Property Inclusion for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Custom Property Name", "custom_property_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OidcCustomPropertyInclusion",
    http="POST /orgs/{org}/actions/oidc/customization/properties/repo",
)


_DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE = Operation(
    id="oidc.delete_oidc_custom_property_inclusion_for_enterprise",
    call="rest.oidc.async_delete_oidc_custom_property_inclusion_for_enterprise",
    name="Delete OIDC Custom Property Inclusion for an Enterprise",
    properties=(
        Label("Enterprise", "enterprise"),
        Label("Custom Property Name", "custom_property_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /enterprises/{enterprise}/actions/oidc/customization/properties/repo/{custom_property_name}",
    repeat="safe",
)


_DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG = Operation(
    id="oidc.delete_oidc_custom_property_inclusion_for_org",
    call="rest.oidc.async_delete_oidc_custom_property_inclusion_for_org",
    name="Delete OIDC Custom Property Inclusion for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Custom Property Name", "custom_property_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/oidc/customization/properties/repo/{custom_property_name}",
    repeat="safe",
)


_GET_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG = Operation(
    id="oidc.get_oidc_custom_sub_template_for_org",
    call="rest.oidc.async_get_oidc_custom_sub_template_for_org",
    name="Get OIDC Subject Claim Customization Template for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OidcCustomSub",
    http="GET /orgs/{org}/actions/oidc/customization/sub",
    repeat="safe",
)


_LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ENTERPRISE = Operation(
    id="oidc.list_oidc_custom_property_inclusions_for_enterprise",
    call="rest.oidc.async_list_oidc_custom_property_inclusions_for_enterprise",
    name="List OIDC Custom Property Inclusions for an Enterprise",
    properties=(Label("Enterprise", "enterprise"),),
    output="list[githubkit_schemas.v2026_03_10.models:OidcCustomPropertyInclusion]",
    http="GET /enterprises/{enterprise}/actions/oidc/customization/properties/repo",
    repeat="safe",
)


_LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ORG = Operation(
    id="oidc.list_oidc_custom_property_inclusions_for_org",
    call="rest.oidc.async_list_oidc_custom_property_inclusions_for_org",
    name="List OIDC Custom Property Inclusions for an Organization",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:OidcCustomPropertyInclusion]",
    http="GET /orgs/{org}/actions/oidc/customization/properties/repo",
    repeat="safe",
)


_UPDATE_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG = Operation(
    id="oidc.update_oidc_custom_sub_template_for_org",
    call="rest.oidc.async_update_oidc_custom_sub_template_for_org",
    name="Update OIDC Subject Claim Customization Template for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /orgs/{org}/actions/oidc/customization/sub",
    repeat="safe",
)


class Oidc(Namespace):
    """Tasks for ``client.rest.oidc``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_oidc_custom_property_inclusion_for_enterprise": _CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE,
        "create_oidc_custom_property_inclusion_for_org": _CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG,
        "delete_oidc_custom_property_inclusion_for_enterprise": _DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE,
        "delete_oidc_custom_property_inclusion_for_org": _DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG,
        "get_oidc_custom_sub_template_for_org": _GET_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG,
        "list_oidc_custom_property_inclusions_for_enterprise": _LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ENTERPRISE,
        "list_oidc_custom_property_inclusions_for_org": _LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ORG,
        "update_oidc_custom_sub_template_for_org": _UPDATE_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG,
    }

    @overload
    def create_oidc_custom_property_inclusion_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OidcCustomPropertyInclusionInputType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OidcCustomPropertyInclusion]: ...

    @overload
    def create_oidc_custom_property_inclusion_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        custom_property_name: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OidcCustomPropertyInclusion]: ...

    def create_oidc_custom_property_inclusion_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OidcCustomPropertyInclusionInputType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OidcCustomPropertyInclusion]:
        """Create OIDC Custom Property Inclusion for an Enterprise: ``POST /enterprises/{enterprise}/actions/oidc/customization/properties/repo``.

        Calls ``client.rest.oidc.async_create_oidc_custom_property_inclusion_for_enterprise``.

        See https://docs.github.com/rest/actions/oidc#create-an-oidc-custom-property-inclusion-for-an-enterprise
        """
        return self._call(
            _CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_oidc_custom_property_inclusion_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OidcCustomPropertyInclusionInputType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OidcCustomPropertyInclusion]: ...

    @overload
    def create_oidc_custom_property_inclusion_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        custom_property_name: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OidcCustomPropertyInclusion]: ...

    def create_oidc_custom_property_inclusion_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OidcCustomPropertyInclusionInputType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OidcCustomPropertyInclusion]:
        """Create OIDC Custom Property Inclusion for an Organization: ``POST /orgs/{org}/actions/oidc/customization/properties/repo``.

        Calls ``client.rest.oidc.async_create_oidc_custom_property_inclusion_for_org``.

        See https://docs.github.com/rest/actions/oidc#create-an-oidc-custom-property-inclusion-for-an-organization
        """
        return self._call(
            _CREATE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_oidc_custom_property_inclusion_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        custom_property_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete OIDC Custom Property Inclusion for an Enterprise: ``DELETE /enterprises/{enterprise}/actions/oidc/customization/properties/repo/{custom_property_name}``.

        Calls ``client.rest.oidc.async_delete_oidc_custom_property_inclusion_for_enterprise``.

        See https://docs.github.com/rest/actions/oidc#delete-an-oidc-custom-property-inclusion-for-an-enterprise
        """
        return self._call(
            _DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ENTERPRISE,
            task_key,
            {
                "enterprise": enterprise,
                "custom_property_name": custom_property_name,
                "headers": headers,
            },
            task_options,
        )

    def delete_oidc_custom_property_inclusion_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        custom_property_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete OIDC Custom Property Inclusion for an Organization: ``DELETE /orgs/{org}/actions/oidc/customization/properties/repo/{custom_property_name}``.

        Calls ``client.rest.oidc.async_delete_oidc_custom_property_inclusion_for_org``.

        See https://docs.github.com/rest/actions/oidc#delete-an-oidc-custom-property-inclusion-for-an-organization
        """
        return self._call(
            _DELETE_OIDC_CUSTOM_PROPERTY_INCLUSION_FOR_ORG,
            task_key,
            {
                "org": org,
                "custom_property_name": custom_property_name,
                "headers": headers,
            },
            task_options,
        )

    def get_oidc_custom_sub_template_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OidcCustomSub]:
        """Get OIDC Subject Claim Customization Template for an Organization: ``GET /orgs/{org}/actions/oidc/customization/sub``.

        Calls ``client.rest.oidc.async_get_oidc_custom_sub_template_for_org``.

        See https://docs.github.com/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-an-organization
        """
        return self._call(
            _GET_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_oidc_custom_property_inclusions_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[OidcCustomPropertyInclusion]]:
        """List OIDC Custom Property Inclusions for an Enterprise: ``GET /enterprises/{enterprise}/actions/oidc/customization/properties/repo``.

        Calls ``client.rest.oidc.async_list_oidc_custom_property_inclusions_for_enterprise``.

        See https://docs.github.com/rest/actions/oidc#list-oidc-custom-property-inclusions-for-an-enterprise
        """
        return self._call(
            _LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers},
            task_options,
        )

    def list_oidc_custom_property_inclusions_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[OidcCustomPropertyInclusion]]:
        """List OIDC Custom Property Inclusions for an Organization: ``GET /orgs/{org}/actions/oidc/customization/properties/repo``.

        Calls ``client.rest.oidc.async_list_oidc_custom_property_inclusions_for_org``.

        See https://docs.github.com/rest/actions/oidc#list-oidc-custom-property-inclusions-for-an-organization
        """
        return self._call(
            _LIST_OIDC_CUSTOM_PROPERTY_INCLUSIONS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    @overload
    def update_oidc_custom_sub_template_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsOidcCustomizationSubPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def update_oidc_custom_sub_template_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        include_claim_keys: Missing[list[str]] = ...,
        use_immutable_subject: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def update_oidc_custom_sub_template_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsOidcCustomizationSubPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Update OIDC Subject Claim Customization Template for an Organization: ``PUT /orgs/{org}/actions/oidc/customization/sub``.

        Calls ``client.rest.oidc.async_update_oidc_custom_sub_template_for_org``.

        See https://docs.github.com/rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-an-organization
        """
        return self._call(
            _UPDATE_OIDC_CUSTOM_SUB_TEMPLATE_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )
