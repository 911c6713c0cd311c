"""Tasks for ``client.rest.billing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        BillingAiCreditUsageReportOrg,
        BillingAiCreditUsageReportUser,
        BillingPremiumRequestUsageReportOrg,
        BillingPremiumRequestUsageReportUser,
        BillingUsageReport,
        BillingUsageReportUser,
        BillingUsageSummaryReportOrg,
        BillingUsageSummaryReportUser,
        CreateBudget,
        DeleteBudget,
        GetAllBudgets,
        GetBudget,
        UpdateBudget,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrganizationsOrgSettingsBillingBudgetsBudgetIdPatchBodyPropBudgetAlertingType,
        OrganizationsOrgSettingsBillingBudgetsBudgetIdPatchBodyType,
        OrganizationsOrgSettingsBillingBudgetsPostBodyPropBudgetAlertingType,
        OrganizationsOrgSettingsBillingBudgetsPostBodyType,
    )
    from integrate_runtime import TaskKey, TaskOptions


_CREATE_ORGANIZATION_BUDGET = Operation(
    id="billing.create_organization_budget",
    call="rest.billing.async_create_organization_budget",
    name="Create Budget for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CreateBudget",
    http="POST /organizations/{org}/settings/billing/budgets",
)


_DELETE_BUDGET_ORG = Operation(
    id="billing.delete_budget_org",
    call="rest.billing.async_delete_budget_org",
    name="Delete Budget for an Organization",
    properties=(Label("Organization", "org"), Label("Budget ID", "budget_id")),
    output="githubkit_schemas.v2026_03_10.models:DeleteBudget",
    http="DELETE /organizations/{org}/settings/billing/budgets/{budget_id}",
    repeat="safe",
)


_GET_ALL_BUDGETS_ORG = Operation(
    id="billing.get_all_budgets_org",
    call="rest.billing.async_get_all_budgets_org",
    name="Get All Budgets for an Organization",
    properties=(Label("Organization", "org"), Label("Scope", "scope"), Label("User", "user")),
    output="githubkit_schemas.v2026_03_10.models:GetAllBudgets",
    http="GET /organizations/{org}/settings/billing/budgets",
    repeat="safe",
    items="budgets",
)


_GET_BUDGET_ORG = Operation(
    id="billing.get_budget_org",
    call="rest.billing.async_get_budget_org",
    name="Get Budget for an Organization",
    properties=(Label("Organization", "org"), Label("Budget ID", "budget_id")),
    output="githubkit_schemas.v2026_03_10.models:GetBudget",
    http="GET /organizations/{org}/settings/billing/budgets/{budget_id}",
    repeat="safe",
)


_GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_ORG = Operation(
    id="billing.get_github_billing_ai_credit_usage_report_org",
    call="rest.billing.async_get_github_billing_ai_credit_usage_report_org",
    name="Get Billing AI Credit Usage Report for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
        Label("Model", "model"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingAiCreditUsageReportOrg",
    http="GET /organizations/{org}/settings/billing/ai_credit/usage",
    repeat="safe",
)


_GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_USER = Operation(
    id="billing.get_github_billing_ai_credit_usage_report_user",
    call="rest.billing.async_get_github_billing_ai_credit_usage_report_user",
    name="Get Billing AI Credit Usage Report for a User",
    properties=(
        Label("Username", "username"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
        Label("Model", "model"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingAiCreditUsageReportUser",
    http="GET /users/{username}/settings/billing/ai_credit/usage",
    repeat="safe",
)


_GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_ORG = Operation(
    id="billing.get_github_billing_premium_request_usage_report_org",
    call="rest.billing.async_get_github_billing_premium_request_usage_report_org",
    name="Get Billing Premium Request Usage Report for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
        Label("Model", "model"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingPremiumRequestUsageReportOrg",
    http="GET /organizations/{org}/settings/billing/premium_request/usage",
    repeat="safe",
)


_GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_USER = Operation(
    id="billing.get_github_billing_premium_request_usage_report_user",
    call="rest.billing.async_get_github_billing_premium_request_usage_report_user",
    name="Get Billing Premium Request Usage Report for a User",
    properties=(
        Label("Username", "username"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
        Label("Model", "model"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingPremiumRequestUsageReportUser",
    http="GET /users/{username}/settings/billing/premium_request/usage",
    repeat="safe",
)


_GET_GITHUB_BILLING_USAGE_REPORT_ORG = Operation(
    id="billing.get_github_billing_usage_report_org",
    call="rest.billing.async_get_github_billing_usage_report_org",
    name="Get Billing Usage Report for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingUsageReport",
    http="GET /organizations/{org}/settings/billing/usage",
    repeat="safe",
)


_GET_GITHUB_BILLING_USAGE_REPORT_USER = Operation(
    id="billing.get_github_billing_usage_report_user",
    call="rest.billing.async_get_github_billing_usage_report_user",
    name="Get Billing Usage Report for a User",
    properties=(
        Label("Username", "username"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingUsageReportUser",
    http="GET /users/{username}/settings/billing/usage",
    repeat="safe",
)


_GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_ORG = Operation(
    id="billing.get_github_billing_usage_summary_report_org",
    call="rest.billing.async_get_github_billing_usage_summary_report_org",
    name="Get Billing Usage Summary Report for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingUsageSummaryReportOrg",
    http="GET /organizations/{org}/settings/billing/usage/summary",
    repeat="safe",
)


_GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_USER = Operation(
    id="billing.get_github_billing_usage_summary_report_user",
    call="rest.billing.async_get_github_billing_usage_summary_report_user",
    name="Get Billing Usage Summary Report for a User",
    properties=(
        Label("Username", "username"),
        Label("Year", "year"),
        Label("Month", "month"),
        Label("Day", "day"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BillingUsageSummaryReportUser",
    http="GET /users/{username}/settings/billing/usage/summary",
    repeat="safe",
)


_UPDATE_BUDGET_ORG = Operation(
    id="billing.update_budget_org",
    call="rest.billing.async_update_budget_org",
    name="Update Budget for an Organization",
    properties=(Label("Organization", "org"), Label("Budget ID", "budget_id")),
    output="githubkit_schemas.v2026_03_10.models:UpdateBudget",
    http="PATCH /organizations/{org}/settings/billing/budgets/{budget_id}",
)


class Billing(Namespace):
    """Tasks for ``client.rest.billing``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_organization_budget": _CREATE_ORGANIZATION_BUDGET,
        "delete_budget_org": _DELETE_BUDGET_ORG,
        "get_all_budgets_org": _GET_ALL_BUDGETS_ORG,
        "get_budget_org": _GET_BUDGET_ORG,
        "get_github_billing_ai_credit_usage_report_org": _GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_ORG,
        "get_github_billing_ai_credit_usage_report_user": _GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_USER,
        "get_github_billing_premium_request_usage_report_org": _GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_ORG,
        "get_github_billing_premium_request_usage_report_user": _GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_USER,
        "get_github_billing_usage_report_org": _GET_GITHUB_BILLING_USAGE_REPORT_ORG,
        "get_github_billing_usage_report_user": _GET_GITHUB_BILLING_USAGE_REPORT_USER,
        "get_github_billing_usage_summary_report_org": _GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_ORG,
        "get_github_billing_usage_summary_report_user": _GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_USER,
        "update_budget_org": _UPDATE_BUDGET_ORG,
    }

    @overload
    def create_organization_budget(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrganizationsOrgSettingsBillingBudgetsPostBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CreateBudget]: ...

    @overload
    def create_organization_budget(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        budget_amount: Missing[int] = ...,
        prevent_further_usage: Missing[bool] = ...,
        budget_alerting: Missing[
            OrganizationsOrgSettingsBillingBudgetsPostBodyPropBudgetAlertingType
        ] = ...,
        budget_scope: Missing[
            Literal["organization", "repository", "multi_user_customer", "user"]
        ] = ...,
        budget_entity_name: Missing[str] = ...,
        budget_type: Missing[Literal["BundlePricing", "ProductPricing", "SkuPricing"]] = ...,
        budget_product_sku: Missing[str] = ...,
        user: Missing[str] = ...,
        expires_at: Missing[_dt.date] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CreateBudget]: ...

    def create_organization_budget(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrganizationsOrgSettingsBillingBudgetsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CreateBudget]:
        """Create Budget for an Organization: ``POST /organizations/{org}/settings/billing/budgets``.

        Calls ``client.rest.billing.async_create_organization_budget``.

        See https://docs.github.com/rest/billing/budgets#create-a-budget-for-an-organization
        """
        return self._call(
            _CREATE_ORGANIZATION_BUDGET,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_budget_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        budget_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeleteBudget]:
        """Delete Budget for an Organization: ``DELETE /organizations/{org}/settings/billing/budgets/{budget_id}``.

        Calls ``client.rest.billing.async_delete_budget_org``.

        See https://docs.github.com/rest/billing/budgets#delete-a-budget-for-an-organization
        """
        return self._call(
            _DELETE_BUDGET_ORG,
            task_key,
            {"org": org, "budget_id": budget_id, "headers": headers},
            task_options,
        )

    def get_all_budgets_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        scope: Missing[
            Literal[
                "enterprise",
                "organization",
                "repository",
                "cost_center",
                "multi_user_customer",
                "user",
            ]
        ] = UNSET,
        user: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GetAllBudgets]:
        """Get All Budgets for an Organization: ``GET /organizations/{org}/settings/billing/budgets``.

        Calls ``client.rest.billing.async_get_all_budgets_org``.

        See https://docs.github.com/rest/billing/budgets#get-all-budgets-for-an-organization
        """
        return self._call(
            _GET_ALL_BUDGETS_ORG,
            task_key,
            {
                "org": org,
                "page": page,
                "per_page": per_page,
                "scope": scope,
                "user": user,
                "headers": headers,
            },
            task_options,
        )

    def get_budget_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        budget_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GetBudget]:
        """Get Budget for an Organization: ``GET /organizations/{org}/settings/billing/budgets/{budget_id}``.

        Calls ``client.rest.billing.async_get_budget_org``.

        See https://docs.github.com/rest/billing/budgets#get-a-budget-by-id-for-an-organization
        """
        return self._call(
            _GET_BUDGET_ORG,
            task_key,
            {"org": org, "budget_id": budget_id, "headers": headers},
            task_options,
        )

    def get_github_billing_ai_credit_usage_report_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        user: Missing[str] = UNSET,
        model: Missing[str] = UNSET,
        product: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingAiCreditUsageReportOrg]:
        """Get Billing AI Credit Usage Report for an Organization: ``GET /organizations/{org}/settings/billing/ai_credit/usage``.

        Calls ``client.rest.billing.async_get_github_billing_ai_credit_usage_report_org``.

        See https://docs.github.com/rest/billing/usage#get-billing-ai-credit-usage-report-for-an-organization
        """
        return self._call(
            _GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_ORG,
            task_key,
            {
                "org": org,
                "year": year,
                "month": month,
                "day": day,
                "user": user,
                "model": model,
                "product": product,
                "headers": headers,
            },
            task_options,
        )

    def get_github_billing_ai_credit_usage_report_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        model: Missing[str] = UNSET,
        product: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingAiCreditUsageReportUser]:
        """Get Billing AI Credit Usage Report for a User: ``GET /users/{username}/settings/billing/ai_credit/usage``.

        Calls ``client.rest.billing.async_get_github_billing_ai_credit_usage_report_user``.

        See https://docs.github.com/rest/billing/usage#get-billing-ai-credit-usage-report-for-a-user
        """
        return self._call(
            _GET_GITHUB_BILLING_AI_CREDIT_USAGE_REPORT_USER,
            task_key,
            {
                "username": username,
                "year": year,
                "month": month,
                "day": day,
                "model": model,
                "product": product,
                "headers": headers,
            },
            task_options,
        )

    def get_github_billing_premium_request_usage_report_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        user: Missing[str] = UNSET,
        model: Missing[str] = UNSET,
        product: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingPremiumRequestUsageReportOrg]:
        """Get Billing Premium Request Usage Report for an Organization: ``GET /organizations/{org}/settings/billing/premium_request/usage``.

        Calls ``client.rest.billing.async_get_github_billing_premium_request_usage_report_org``.

        See https://docs.github.com/rest/billing/usage#get-billing-premium-request-usage-report-for-an-organization
        """
        return self._call(
            _GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_ORG,
            task_key,
            {
                "org": org,
                "year": year,
                "month": month,
                "day": day,
                "user": user,
                "model": model,
                "product": product,
                "headers": headers,
            },
            task_options,
        )

    def get_github_billing_premium_request_usage_report_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        model: Missing[str] = UNSET,
        product: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingPremiumRequestUsageReportUser]:
        """Get Billing Premium Request Usage Report for a User: ``GET /users/{username}/settings/billing/premium_request/usage``.

        Calls ``client.rest.billing.async_get_github_billing_premium_request_usage_report_user``.

        See https://docs.github.com/rest/billing/usage#get-billing-premium-request-usage-report-for-a-user
        """
        return self._call(
            _GET_GITHUB_BILLING_PREMIUM_REQUEST_USAGE_REPORT_USER,
            task_key,
            {
                "username": username,
                "year": year,
                "month": month,
                "day": day,
                "model": model,
                "product": product,
                "headers": headers,
            },
            task_options,
        )

    def get_github_billing_usage_report_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingUsageReport]:
        """Get Billing Usage Report for an Organization: ``GET /organizations/{org}/settings/billing/usage``.

        Calls ``client.rest.billing.async_get_github_billing_usage_report_org``.

        See https://docs.github.com/rest/billing/usage#get-billing-usage-report-for-an-organization
        """
        return self._call(
            _GET_GITHUB_BILLING_USAGE_REPORT_ORG,
            task_key,
            {"org": org, "year": year, "month": month, "day": day, "headers": headers},
            task_options,
        )

    def get_github_billing_usage_report_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingUsageReportUser]:
        """Get Billing Usage Report for a User: ``GET /users/{username}/settings/billing/usage``.

        Calls ``client.rest.billing.async_get_github_billing_usage_report_user``.

        See https://docs.github.com/rest/billing/usage#get-billing-usage-report-for-a-user
        """
        return self._call(
            _GET_GITHUB_BILLING_USAGE_REPORT_USER,
            task_key,
            {
                "username": username,
                "year": year,
                "month": month,
                "day": day,
                "headers": headers,
            },
            task_options,
        )

    def get_github_billing_usage_summary_report_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        repository: Missing[str] = UNSET,
        product: Missing[str] = UNSET,
        sku: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingUsageSummaryReportOrg]:
        """Get Billing Usage Summary Report for an Organization: ``GET /organizations/{org}/settings/billing/usage/summary``.

        Calls ``client.rest.billing.async_get_github_billing_usage_summary_report_org``.

        See https://docs.github.com/rest/billing/usage#get-billing-usage-summary-for-an-organization
        """
        return self._call(
            _GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_ORG,
            task_key,
            {
                "org": org,
                "year": year,
                "month": month,
                "day": day,
                "repository": repository,
                "product": product,
                "sku": sku,
                "headers": headers,
            },
            task_options,
        )

    def get_github_billing_usage_summary_report_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        year: Missing[int] = UNSET,
        month: Missing[int] = UNSET,
        day: Missing[int] = UNSET,
        repository: Missing[str] = UNSET,
        product: Missing[str] = UNSET,
        sku: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BillingUsageSummaryReportUser]:
        """Get Billing Usage Summary Report for a User: ``GET /users/{username}/settings/billing/usage/summary``.

        Calls ``client.rest.billing.async_get_github_billing_usage_summary_report_user``.

        See https://docs.github.com/rest/billing/usage#get-billing-usage-summary-for-a-user
        """
        return self._call(
            _GET_GITHUB_BILLING_USAGE_SUMMARY_REPORT_USER,
            task_key,
            {
                "username": username,
                "year": year,
                "month": month,
                "day": day,
                "repository": repository,
                "product": product,
                "sku": sku,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_budget_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        budget_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrganizationsOrgSettingsBillingBudgetsBudgetIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, UpdateBudget]: ...

    @overload
    def update_budget_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        budget_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        budget_amount: Missing[int] = ...,
        prevent_further_usage: Missing[bool] = ...,
        budget_alerting: Missing[
            OrganizationsOrgSettingsBillingBudgetsBudgetIdPatchBodyPropBudgetAlertingType
        ] = ...,
        expires_at: Missing[Union[_dt.date, Literal[0], None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, UpdateBudget]: ...

    def update_budget_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        budget_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrganizationsOrgSettingsBillingBudgetsBudgetIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, UpdateBudget]:
        """Update Budget for an Organization: ``PATCH /organizations/{org}/settings/billing/budgets/{budget_id}``.

        Calls ``client.rest.billing.async_update_budget_org``.

        See https://docs.github.com/rest/billing/budgets#update-a-budget-for-an-organization
        """
        return self._call(
            _UPDATE_BUDGET_ORG,
            task_key,
            {
                "org": org,
                "budget_id": budget_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
