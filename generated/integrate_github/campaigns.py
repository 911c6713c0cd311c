"""Tasks for ``client.rest.campaigns``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import CampaignSummary
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgCampaignsCampaignNumberPatchBodyType,
        OrgsOrgCampaignsPostBodyOneof0Type,
        OrgsOrgCampaignsPostBodyOneof1Type,
        OrgsOrgCampaignsPostBodyPropCodeScanningAlertsItemsType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_CAMPAIGN = Operation(
    id="campaigns.create_campaign",
    call="rest.campaigns.async_create_campaign",
    name="Create Campaign",
    properties=(Label("Organization", "org"), Label("Name", "name"), Label("Ends At", "ends_at")),
    output="githubkit_schemas.v2026_03_10.models:CampaignSummary",
    http="POST /orgs/{org}/campaigns",
)


_DELETE_CAMPAIGN = Operation(
    id="campaigns.delete_campaign",
    call="rest.campaigns.async_delete_campaign",
    name="Delete Campaign",
    properties=(Label("Organization", "org"), Label("Campaign Number", "campaign_number")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/campaigns/{campaign_number}",
    repeat="safe",
)


_GET_CAMPAIGN_SUMMARY = Operation(
    id="campaigns.get_campaign_summary",
    call="rest.campaigns.async_get_campaign_summary",
    name="Get Campaign Summary",
    properties=(Label("Organization", "org"), Label("Campaign Number", "campaign_number")),
    output="githubkit_schemas.v2026_03_10.models:CampaignSummary",
    http="GET /orgs/{org}/campaigns/{campaign_number}",
    repeat="safe",
)


_LIST_ORG_CAMPAIGNS = Operation(
    id="campaigns.list_org_campaigns",
    call="rest.campaigns.async_list_org_campaigns",
    name="List Organization Campaigns",
    properties=(
        Label("Organization", "org"),
        Label("Direction", "direction"),
        Label("State", "state"),
        Label("Sort", "sort"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CampaignSummary]",
    http="GET /orgs/{org}/campaigns",
    repeat="safe",
)


_UPDATE_CAMPAIGN = Operation(
    id="campaigns.update_campaign",
    call="rest.campaigns.async_update_campaign",
    name="Update Campaign",
    properties=(
        Label("Organization", "org"),
        Label("Campaign Number", "campaign_number"),
        Label("Name", "name"),
        Label("State", "state"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CampaignSummary",
    http="PATCH /orgs/{org}/campaigns/{campaign_number}",
)


class Campaigns(Namespace):
    """Tasks for ``client.rest.campaigns``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_campaign": _CREATE_CAMPAIGN,
        "delete_campaign": _DELETE_CAMPAIGN,
        "get_campaign_summary": _GET_CAMPAIGN_SUMMARY,
        "list_org_campaigns": _LIST_ORG_CAMPAIGNS,
        "update_campaign": _UPDATE_CAMPAIGN,
    }

    @overload
    def create_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[OrgsOrgCampaignsPostBodyOneof0Type, OrgsOrgCampaignsPostBodyOneof1Type],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CampaignSummary]: ...

    @overload
    def create_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: str,
        managers: Missing[list[str]] = ...,
        team_managers: Missing[list[str]] = ...,
        ends_at: _dt.datetime,
        contact_link: Missing[Union[str, None]] = ...,
        code_scanning_alerts: Union[
            list[OrgsOrgCampaignsPostBodyPropCodeScanningAlertsItemsType], None
        ],
        generate_issues: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CampaignSummary]: ...

    @overload
    def create_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: str,
        managers: Missing[list[str]] = ...,
        team_managers: Missing[list[str]] = ...,
        ends_at: _dt.datetime,
        contact_link: Missing[Union[str, None]] = ...,
        code_scanning_alerts: Missing[
            Union[list[OrgsOrgCampaignsPostBodyPropCodeScanningAlertsItemsType], None]
        ] = ...,
        generate_issues: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CampaignSummary]: ...

    def create_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[OrgsOrgCampaignsPostBodyOneof0Type, OrgsOrgCampaignsPostBodyOneof1Type]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CampaignSummary]:
        """Create Campaign: ``POST /orgs/{org}/campaigns``.

        Calls ``client.rest.campaigns.async_create_campaign``.

        See https://docs.github.com/rest/campaigns/campaigns#create-a-campaign-for-an-organization
        """
        return self._call(
            _CREATE_CAMPAIGN,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        campaign_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Campaign: ``DELETE /orgs/{org}/campaigns/{campaign_number}``.

        Calls ``client.rest.campaigns.async_delete_campaign``.

        See https://docs.github.com/rest/campaigns/campaigns#delete-a-campaign-for-an-organization
        """
        return self._call(
            _DELETE_CAMPAIGN,
            task_key,
            {"org": org, "campaign_number": campaign_number, "headers": headers},
            task_options,
        )

    def get_campaign_summary(
        self,
        task_key: TaskKey,
        /,
        org: str,
        campaign_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CampaignSummary]:
        """Get Campaign Summary: ``GET /orgs/{org}/campaigns/{campaign_number}``.

        Calls ``client.rest.campaigns.async_get_campaign_summary``.

        See https://docs.github.com/rest/campaigns/campaigns#get-a-campaign-for-an-organization
        """
        return self._call(
            _GET_CAMPAIGN_SUMMARY,
            task_key,
            {"org": org, "campaign_number": campaign_number, "headers": headers},
            task_options,
        )

    def list_org_campaigns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        state: Missing[Literal["open", "closed"]] = UNSET,
        sort: Missing[Literal["created", "updated", "ends_at", "published"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CampaignSummary]]:
        """List Organization Campaigns: ``GET /orgs/{org}/campaigns``.

        Calls ``client.rest.campaigns.async_list_org_campaigns``.

        See https://docs.github.com/rest/campaigns/campaigns#list-campaigns-for-an-organization
        """
        return self._call(
            _LIST_ORG_CAMPAIGNS,
            task_key,
            {
                "org": org,
                "page": page,
                "per_page": per_page,
                "direction": direction,
                "state": state,
                "sort": sort,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        campaign_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCampaignsCampaignNumberPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CampaignSummary]: ...

    @overload
    def update_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        campaign_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        managers: Missing[list[str]] = ...,
        team_managers: Missing[list[str]] = ...,
        ends_at: Missing[_dt.datetime] = ...,
        contact_link: Missing[Union[str, None]] = ...,
        state: Missing[Literal["open", "closed"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CampaignSummary]: ...

    def update_campaign(
        self,
        task_key: TaskKey,
        /,
        org: str,
        campaign_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCampaignsCampaignNumberPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CampaignSummary]:
        """Update Campaign: ``PATCH /orgs/{org}/campaigns/{campaign_number}``.

        Calls ``client.rest.campaigns.async_update_campaign``.

        See https://docs.github.com/rest/campaigns/campaigns#update-a-campaign
        """
        return self._call(
            _UPDATE_CAMPAIGN,
            task_key,
            {
                "org": org,
                "campaign_number": campaign_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
