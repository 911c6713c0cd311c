"""Tasks for ``client.rest.apps``."""

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
        AppHookDeliveriesDeliveryIdAttemptsPostResponse202,
        AppManifestsCodeConversionsPostResponse201,
        Authorization,
        HookDelivery,
        HookDeliveryItem,
        Installation,
        InstallationRepositoriesGetResponse200,
        InstallationToken,
        Integration,
        IntegrationInstallationRequest,
        MarketplaceListingPlan,
        MarketplacePurchase,
        UserInstallationsGetResponse200,
        UserInstallationsInstallationIdRepositoriesGetResponse200,
        UserMarketplacePurchase,
        WebhookConfig,
    )
    from githubkit_schemas.v2026_03_10.types import (
        AppHookConfigPatchBodyType,
        AppInstallationsInstallationIdAccessTokensPostBodyType,
        ApplicationsClientIdGrantDeleteBodyType,
        ApplicationsClientIdTokenDeleteBodyType,
        ApplicationsClientIdTokenPatchBodyType,
        ApplicationsClientIdTokenPostBodyType,
        ApplicationsClientIdTokenScopedPostBodyType,
        AppPermissionsType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_REPO_TO_INSTALLATION_FOR_AUTHENTICATED_USER = Operation(
    id="apps.add_repo_to_installation_for_authenticated_user",
    call="rest.apps.async_add_repo_to_installation_for_authenticated_user",
    name="Add Repository to an App Installation for the Authenticated User",
    properties=(
        Label("Installation ID", "installation_id"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /user/installations/{installation_id}/repositories/{repository_id}",
    repeat="safe",
)


_CHECK_TOKEN = Operation(
    id="apps.check_token",
    call="rest.apps.async_check_token",
    name="Check App Token",
    properties=(Label("Client ID", "client_id"),),
    output="githubkit_schemas.v2026_03_10.models:Authorization",
    http="POST /applications/{client_id}/token",
    repeat="safe",
)


_CREATE_FROM_MANIFEST = Operation(
    id="apps.create_from_manifest",
    call="rest.apps.async_create_from_manifest",
    name="Create GitHub App from a Manifest",
    output="githubkit_schemas.v2026_03_10.models:AppManifestsCodeConversionsPostResponse201",
    http="POST /app-manifests/{code}/conversions",
)


_CREATE_INSTALLATION_ACCESS_TOKEN = Operation(
    id="apps.create_installation_access_token",
    call="rest.apps.async_create_installation_access_token",
    name="Create App Installation Access Token",
    properties=(Label("Installation ID", "installation_id"),),
    output="githubkit_schemas.v2026_03_10.models:InstallationToken",
    http="POST /app/installations/{installation_id}/access_tokens",
)


_DELETE_AUTHORIZATION = Operation(
    id="apps.delete_authorization",
    call="rest.apps.async_delete_authorization",
    name="Delete App Authorization",
    properties=(Label("Client ID", "client_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /applications/{client_id}/grant",
    repeat="safe",
)


_DELETE_INSTALLATION = Operation(
    id="apps.delete_installation",
    call="rest.apps.async_delete_installation",
    name="Delete App Installation",
    properties=(Label("Installation ID", "installation_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /app/installations/{installation_id}",
    repeat="safe",
)


_DELETE_TOKEN = Operation(
    id="apps.delete_token",
    call="rest.apps.async_delete_token",
    name="Delete App Token",
    properties=(Label("Client ID", "client_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /applications/{client_id}/token",
    repeat="safe",
)


_GET_AUTHENTICATED = Operation(
    id="apps.get_authenticated",
    call="rest.apps.async_get_authenticated",
    name="Get the Authenticated App",
    output="githubkit_schemas.v2026_03_10.models:Integration | None",
    http="GET /app",
    repeat="safe",
)


_GET_BY_SLUG = Operation(
    id="apps.get_by_slug",
    call="rest.apps.async_get_by_slug",
    name="Get GitHub App by Slug",
    properties=(Label("App Slug", "app_slug"),),
    output="githubkit_schemas.v2026_03_10.models:Integration | None",
    http="GET /apps/{app_slug}",
    repeat="safe",
)


_GET_INSTALLATION = Operation(
    id="apps.get_installation",
    call="rest.apps.async_get_installation",
    name="Get App Installation",
    properties=(Label("Installation ID", "installation_id"),),
    output="githubkit_schemas.v2026_03_10.models:Installation",
    http="GET /app/installations/{installation_id}",
    repeat="safe",
)


_GET_ORG_INSTALLATION = Operation(
    id="apps.get_org_installation",
    call="rest.apps.async_get_org_installation",
    name="Get App Installation for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:Installation",
    http="GET /orgs/{org}/installation",
    repeat="safe",
)


_GET_REPO_INSTALLATION = Operation(
    id="apps.get_repo_installation",
    call="rest.apps.async_get_repo_installation",
    name="Get App Installation for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Installation",
    http="GET /repos/{owner}/{repo}/installation",
    repeat="safe",
)


_GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT = Operation(
    id="apps.get_subscription_plan_for_account",
    call="rest.apps.async_get_subscription_plan_for_account",
    name="Get Marketplace Subscription Plan for an Account",
    properties=(Label("Account ID", "account_id"),),
    output="githubkit_schemas.v2026_03_10.models:MarketplacePurchase",
    http="GET /marketplace_listing/accounts/{account_id}",
    repeat="safe",
)


_GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT_STUBBED = Operation(
    id="apps.get_subscription_plan_for_account_stubbed",
    call="rest.apps.async_get_subscription_plan_for_account_stubbed",
    name="Get Marketplace Subscription Plan for an Account (Stubbed)",
    properties=(Label("Account ID", "account_id"),),
    output="githubkit_schemas.v2026_03_10.models:MarketplacePurchase",
    http="GET /marketplace_listing/stubbed/accounts/{account_id}",
    repeat="safe",
)


_GET_USER_INSTALLATION = Operation(
    id="apps.get_user_installation",
    call="rest.apps.async_get_user_installation",
    name="Get App Installation for a User",
    properties=(Label("Username", "username"),),
    output="githubkit_schemas.v2026_03_10.models:Installation",
    http="GET /users/{username}/installation",
    repeat="safe",
)


_GET_WEBHOOK_CONFIG_FOR_APP = Operation(
    id="apps.get_webhook_config_for_app",
    call="rest.apps.async_get_webhook_config_for_app",
    name="Get Webhook Configuration for an App",
    output="githubkit_schemas.v2026_03_10.models:WebhookConfig",
    http="GET /app/hook/config",
    repeat="safe",
)


_GET_WEBHOOK_DELIVERY = Operation(
    id="apps.get_webhook_delivery",
    call="rest.apps.async_get_webhook_delivery",
    name="Get GitHub App Webhook Delivery",
    properties=(Label("Delivery ID", "delivery_id"),),
    output="githubkit_schemas.v2026_03_10.models:HookDelivery",
    http="GET /app/hook/deliveries/{delivery_id}",
    repeat="safe",
)


_LIST_ACCOUNTS_FOR_PLAN = Operation(
    id="apps.list_accounts_for_plan",
    call="rest.apps.async_list_accounts_for_plan",
    name="List Accounts for a Marketplace Plan",
    properties=(
        Label("Plan ID", "plan_id"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:MarketplacePurchase]",
    http="GET /marketplace_listing/plans/{plan_id}/accounts",
    repeat="safe",
)


_LIST_ACCOUNTS_FOR_PLAN_STUBBED = Operation(
    id="apps.list_accounts_for_plan_stubbed",
    call="rest.apps.async_list_accounts_for_plan_stubbed",
    name="List Accounts for a Marketplace Plan (Stubbed)",
    properties=(
        Label("Plan ID", "plan_id"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:MarketplacePurchase]",
    http="GET /marketplace_listing/stubbed/plans/{plan_id}/accounts",
    repeat="safe",
)


_LIST_INSTALLATION_REPOS_FOR_AUTHENTICATED_USER = Operation(
    id="apps.list_installation_repos_for_authenticated_user",
    call="rest.apps.async_list_installation_repos_for_authenticated_user",
    name="List App Installation Repositories for the Authenticated User",
    properties=(Label("Installation ID", "installation_id"),),
    output="githubkit_schemas.v2026_03_10.models:UserInstallationsInstallationIdRepositoriesGetResponse200",
    http="GET /user/installations/{installation_id}/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_INSTALLATION_REQUESTS_FOR_AUTHENTICATED_APP = Operation(
    id="apps.list_installation_requests_for_authenticated_app",
    call="rest.apps.async_list_installation_requests_for_authenticated_app",
    name="List App Installation Requests for the Authenticated App",
    output="list[githubkit_schemas.v2026_03_10.models:IntegrationInstallationRequest]",
    http="GET /app/installation-requests",
    repeat="safe",
)


_LIST_INSTALLATIONS = Operation(
    id="apps.list_installations",
    call="rest.apps.async_list_installations",
    name="List App Installations",
    properties=(Label("Since", "since"), Label("Outdated", "outdated")),
    output="list[githubkit_schemas.v2026_03_10.models:Installation]",
    http="GET /app/installations",
    repeat="safe",
)


_LIST_INSTALLATIONS_FOR_AUTHENTICATED_USER = Operation(
    id="apps.list_installations_for_authenticated_user",
    call="rest.apps.async_list_installations_for_authenticated_user",
    name="List App Installations for the Authenticated User",
    output="githubkit_schemas.v2026_03_10.models:UserInstallationsGetResponse200",
    http="GET /user/installations",
    repeat="safe",
    items="installations",
)


_LIST_PLANS = Operation(
    id="apps.list_plans",
    call="rest.apps.async_list_plans",
    name="List Marketplace Plans",
    output="list[githubkit_schemas.v2026_03_10.models:MarketplaceListingPlan]",
    http="GET /marketplace_listing/plans",
    repeat="safe",
)


_LIST_PLANS_STUBBED = Operation(
    id="apps.list_plans_stubbed",
    call="rest.apps.async_list_plans_stubbed",
    name="List Marketplace Plans (Stubbed)",
    output="list[githubkit_schemas.v2026_03_10.models:MarketplaceListingPlan]",
    http="GET /marketplace_listing/stubbed/plans",
    repeat="safe",
)


_LIST_REPOS_ACCESSIBLE_TO_INSTALLATION = Operation(
    id="apps.list_repos_accessible_to_installation",
    call="rest.apps.async_list_repos_accessible_to_installation",
    name="List Repositories Accessible to an App Installation",
    output="githubkit_schemas.v2026_03_10.models:InstallationRepositoriesGetResponse200",
    http="GET /installation/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER = Operation(
    id="apps.list_subscriptions_for_authenticated_user",
    call="rest.apps.async_list_subscriptions_for_authenticated_user",
    name="List Marketplace Subscriptions for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:UserMarketplacePurchase]",
    http="GET /user/marketplace_purchases",
    repeat="safe",
)


_LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER_STUBBED = Operation(
    id="apps.list_subscriptions_for_authenticated_user_stubbed",
    call="rest.apps.async_list_subscriptions_for_authenticated_user_stubbed",
    name="List Marketplace Subscriptions for the Authenticated User (Stubbed)",
    output="list[githubkit_schemas.v2026_03_10.models:UserMarketplacePurchase]",
    http="GET /user/marketplace_purchases/stubbed",
    repeat="safe",
)


_LIST_WEBHOOK_DELIVERIES = Operation(
    id="apps.list_webhook_deliveries",
    call="rest.apps.async_list_webhook_deliveries",
    name="List GitHub App Webhook Deliveries",
    properties=(Label("Status", "status"),),
    output="list[githubkit_schemas.v2026_03_10.models:HookDeliveryItem]",
    http="GET /app/hook/deliveries",
    repeat="safe",
)


_REDELIVER_WEBHOOK_DELIVERY = Operation(
    id="apps.redeliver_webhook_delivery",
    call="rest.apps.async_redeliver_webhook_delivery",
    name="Redeliver GitHub App Webhook Delivery",
    properties=(Label("Delivery ID", "delivery_id"),),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /app/hook/deliveries/{delivery_id}/attempts",
)


_REMOVE_REPO_FROM_INSTALLATION_FOR_AUTHENTICATED_USER = Operation(
    id="apps.remove_repo_from_installation_for_authenticated_user",
    call="rest.apps.async_remove_repo_from_installation_for_authenticated_user",
    name="Remove Repository from an App Installation for the Authenticated User",
    properties=(
        Label("Installation ID", "installation_id"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/installations/{installation_id}/repositories/{repository_id}",
    repeat="safe",
)


_RESET_TOKEN = Operation(
    id="apps.reset_token",
    call="rest.apps.async_reset_token",
    name="Reset App Token",
    properties=(Label("Client ID", "client_id"),),
    output="githubkit_schemas.v2026_03_10.models:Authorization",
    http="PATCH /applications/{client_id}/token",
)


_REVOKE_INSTALLATION_ACCESS_TOKEN = Operation(
    id="apps.revoke_installation_access_token",
    call="rest.apps.async_revoke_installation_access_token",
    name="Revoke App Installation Access Token",
    output="integrate_runtime:HttpResult",
    http="DELETE /installation/token",
    repeat="safe",
)


_SCOPE_TOKEN = Operation(
    id="apps.scope_token",
    call="rest.apps.async_scope_token",
    name="Create Scoped App Token",
    properties=(Label("Client ID", "client_id"), Label("Target", "target")),
    output="githubkit_schemas.v2026_03_10.models:Authorization",
    http="POST /applications/{client_id}/token/scoped",
)


_SUSPEND_INSTALLATION = Operation(
    id="apps.suspend_installation",
    call="rest.apps.async_suspend_installation",
    name="Suspend App Installation",
    properties=(Label("Installation ID", "installation_id"),),
    output="integrate_runtime:HttpResult",
    http="PUT /app/installations/{installation_id}/suspended",
    repeat="safe",
)


_UNSUSPEND_INSTALLATION = Operation(
    id="apps.unsuspend_installation",
    call="rest.apps.async_unsuspend_installation",
    name="Unsuspend App Installation",
    properties=(Label("Installation ID", "installation_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /app/installations/{installation_id}/suspended",
    repeat="safe",
)


_UPDATE_WEBHOOK_CONFIG_FOR_APP = Operation(
    id="apps.update_webhook_config_for_app",
    call="rest.apps.async_update_webhook_config_for_app",
    name="Update Webhook Configuration for an App",
    output="githubkit_schemas.v2026_03_10.models:WebhookConfig",
    http="PATCH /app/hook/config",
)


class Apps(Namespace):
    """Tasks for ``client.rest.apps``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_repo_to_installation_for_authenticated_user": _ADD_REPO_TO_INSTALLATION_FOR_AUTHENTICATED_USER,
        "check_token": _CHECK_TOKEN,
        "create_from_manifest": _CREATE_FROM_MANIFEST,
        "create_installation_access_token": _CREATE_INSTALLATION_ACCESS_TOKEN,
        "delete_authorization": _DELETE_AUTHORIZATION,
        "delete_installation": _DELETE_INSTALLATION,
        "delete_token": _DELETE_TOKEN,
        "get_authenticated": _GET_AUTHENTICATED,
        "get_by_slug": _GET_BY_SLUG,
        "get_installation": _GET_INSTALLATION,
        "get_org_installation": _GET_ORG_INSTALLATION,
        "get_repo_installation": _GET_REPO_INSTALLATION,
        "get_subscription_plan_for_account": _GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT,
        "get_subscription_plan_for_account_stubbed": _GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT_STUBBED,
        "get_user_installation": _GET_USER_INSTALLATION,
        "get_webhook_config_for_app": _GET_WEBHOOK_CONFIG_FOR_APP,
        "get_webhook_delivery": _GET_WEBHOOK_DELIVERY,
        "list_accounts_for_plan": _LIST_ACCOUNTS_FOR_PLAN,
        "list_accounts_for_plan_stubbed": _LIST_ACCOUNTS_FOR_PLAN_STUBBED,
        "list_installation_repos_for_authenticated_user": _LIST_INSTALLATION_REPOS_FOR_AUTHENTICATED_USER,
        "list_installation_requests_for_authenticated_app": _LIST_INSTALLATION_REQUESTS_FOR_AUTHENTICATED_APP,
        "list_installations": _LIST_INSTALLATIONS,
        "list_installations_for_authenticated_user": _LIST_INSTALLATIONS_FOR_AUTHENTICATED_USER,
        "list_plans": _LIST_PLANS,
        "list_plans_stubbed": _LIST_PLANS_STUBBED,
        "list_repos_accessible_to_installation": _LIST_REPOS_ACCESSIBLE_TO_INSTALLATION,
        "list_subscriptions_for_authenticated_user": _LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER,
        "list_subscriptions_for_authenticated_user_stubbed": _LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER_STUBBED,
        "list_webhook_deliveries": _LIST_WEBHOOK_DELIVERIES,
        "redeliver_webhook_delivery": _REDELIVER_WEBHOOK_DELIVERY,
        "remove_repo_from_installation_for_authenticated_user": _REMOVE_REPO_FROM_INSTALLATION_FOR_AUTHENTICATED_USER,
        "reset_token": _RESET_TOKEN,
        "revoke_installation_access_token": _REVOKE_INSTALLATION_ACCESS_TOKEN,
        "scope_token": _SCOPE_TOKEN,
        "suspend_installation": _SUSPEND_INSTALLATION,
        "unsuspend_installation": _UNSUSPEND_INSTALLATION,
        "update_webhook_config_for_app": _UPDATE_WEBHOOK_CONFIG_FOR_APP,
    }

    def add_repo_to_installation_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Repository to an App Installation for the Authenticated User: ``PUT /user/installations/{installation_id}/repositories/{repository_id}``.

        Calls ``client.rest.apps.async_add_repo_to_installation_for_authenticated_user``.

        See https://docs.github.com/rest/apps/installations#add-a-repository-to-an-app-installation
        """
        return self._call(
            _ADD_REPO_TO_INSTALLATION_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "installation_id": installation_id,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def check_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ApplicationsClientIdTokenPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Authorization]: ...

    @overload
    def check_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        access_token: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Authorization]: ...

    def check_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ApplicationsClientIdTokenPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Authorization]:
        """Check App Token: ``POST /applications/{client_id}/token``.

        Calls ``client.rest.apps.async_check_token``.

        See https://docs.github.com/rest/apps/oauth-applications#check-a-token
        """
        return self._call(
            _CHECK_TOKEN,
            task_key,
            {"client_id": client_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def create_from_manifest(
        self,
        task_key: TaskKey,
        /,
        code: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppManifestsCodeConversionsPostResponse201]:
        """Create GitHub App from a Manifest: ``POST /app-manifests/{code}/conversions``.

        Calls ``client.rest.apps.async_create_from_manifest``.

        See https://docs.github.com/rest/apps/apps#create-a-github-app-from-a-manifest
        """
        return self._call(
            _CREATE_FROM_MANIFEST,
            task_key,
            {"code": code, "headers": headers},
            task_options,
        )

    @overload
    def create_installation_access_token(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[AppInstallationsInstallationIdAccessTokensPostBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InstallationToken]: ...

    @overload
    def create_installation_access_token(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repositories: Missing[list[str]] = ...,
        repository_ids: Missing[list[int]] = ...,
        permissions: Missing[AppPermissionsType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InstallationToken]: ...

    def create_installation_access_token(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[AppInstallationsInstallationIdAccessTokensPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, InstallationToken]:
        """Create App Installation Access Token: ``POST /app/installations/{installation_id}/access_tokens``.

        Calls ``client.rest.apps.async_create_installation_access_token``.

        See https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app
        """
        return self._call(
            _CREATE_INSTALLATION_ACCESS_TOKEN,
            task_key,
            {
                "installation_id": installation_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def delete_authorization(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ApplicationsClientIdGrantDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_authorization(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        access_token: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def delete_authorization(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ApplicationsClientIdGrantDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete App Authorization: ``DELETE /applications/{client_id}/grant``.

        Calls ``client.rest.apps.async_delete_authorization``.

        See https://docs.github.com/rest/apps/oauth-applications#delete-an-app-authorization
        """
        return self._call(
            _DELETE_AUTHORIZATION,
            task_key,
            {"client_id": client_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_installation(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete App Installation: ``DELETE /app/installations/{installation_id}``.

        Calls ``client.rest.apps.async_delete_installation``.

        See https://docs.github.com/rest/apps/apps#delete-an-installation-for-the-authenticated-app
        """
        return self._call(
            _DELETE_INSTALLATION,
            task_key,
            {"installation_id": installation_id, "headers": headers},
            task_options,
        )

    @overload
    def delete_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ApplicationsClientIdTokenDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        access_token: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def delete_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ApplicationsClientIdTokenDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete App Token: ``DELETE /applications/{client_id}/token``.

        Calls ``client.rest.apps.async_delete_token``.

        See https://docs.github.com/rest/apps/oauth-applications#delete-an-app-token
        """
        return self._call(
            _DELETE_TOKEN,
            task_key,
            {"client_id": client_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get_authenticated(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Union[Integration, None]]:
        """Get the Authenticated App: ``GET /app``.

        Calls ``client.rest.apps.async_get_authenticated``.

        See https://docs.github.com/rest/apps/apps#get-the-authenticated-app
        """
        return self._call(
            _GET_AUTHENTICATED,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_by_slug(
        self,
        task_key: TaskKey,
        /,
        app_slug: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Union[Integration, None]]:
        """Get GitHub App by Slug: ``GET /apps/{app_slug}``.

        Calls ``client.rest.apps.async_get_by_slug``.

        See https://docs.github.com/rest/apps/apps#get-an-app
        """
        return self._call(
            _GET_BY_SLUG,
            task_key,
            {"app_slug": app_slug, "headers": headers},
            task_options,
        )

    def get_installation(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Installation]:
        """Get App Installation: ``GET /app/installations/{installation_id}``.

        Calls ``client.rest.apps.async_get_installation``.

        See https://docs.github.com/rest/apps/apps#get-an-installation-for-the-authenticated-app
        """
        return self._call(
            _GET_INSTALLATION,
            task_key,
            {"installation_id": installation_id, "headers": headers},
            task_options,
        )

    def get_org_installation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Installation]:
        """Get App Installation for an Organization: ``GET /orgs/{org}/installation``.

        Calls ``client.rest.apps.async_get_org_installation``.

        See https://docs.github.com/rest/apps/apps#get-an-organization-installation-for-the-authenticated-app
        """
        return self._call(
            _GET_ORG_INSTALLATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_repo_installation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Installation]:
        """Get App Installation for a Repository: ``GET /repos/{owner}/{repo}/installation``.

        Calls ``client.rest.apps.async_get_repo_installation``.

        See https://docs.github.com/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app
        """
        return self._call(
            _GET_REPO_INSTALLATION,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_subscription_plan_for_account(
        self,
        task_key: TaskKey,
        /,
        account_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, MarketplacePurchase]:
        """Get Marketplace Subscription Plan for an Account: ``GET /marketplace_listing/accounts/{account_id}``.

        Calls ``client.rest.apps.async_get_subscription_plan_for_account``.

        See https://docs.github.com/rest/apps/marketplace#get-a-subscription-plan-for-an-account
        """
        return self._call(
            _GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT,
            task_key,
            {"account_id": account_id, "headers": headers},
            task_options,
        )

    def get_subscription_plan_for_account_stubbed(
        self,
        task_key: TaskKey,
        /,
        account_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, MarketplacePurchase]:
        """Get Marketplace Subscription Plan for an Account (Stubbed): ``GET /marketplace_listing/stubbed/accounts/{account_id}``.

        Calls ``client.rest.apps.async_get_subscription_plan_for_account_stubbed``.

        See https://docs.github.com/rest/apps/marketplace#get-a-subscription-plan-for-an-account-stubbed
        """
        return self._call(
            _GET_SUBSCRIPTION_PLAN_FOR_ACCOUNT_STUBBED,
            task_key,
            {"account_id": account_id, "headers": headers},
            task_options,
        )

    def get_user_installation(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Installation]:
        """Get App Installation for a User: ``GET /users/{username}/installation``.

        Calls ``client.rest.apps.async_get_user_installation``.

        See https://docs.github.com/rest/apps/apps#get-a-user-installation-for-the-authenticated-app
        """
        return self._call(
            _GET_USER_INSTALLATION,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    def get_webhook_config_for_app(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookConfig]:
        """Get Webhook Configuration for an App: ``GET /app/hook/config``.

        Calls ``client.rest.apps.async_get_webhook_config_for_app``.

        See https://docs.github.com/rest/apps/webhooks#get-a-webhook-configuration-for-an-app
        """
        return self._call(
            _GET_WEBHOOK_CONFIG_FOR_APP,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_webhook_delivery(
        self,
        task_key: TaskKey,
        /,
        delivery_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HookDelivery]:
        """Get GitHub App Webhook Delivery: ``GET /app/hook/deliveries/{delivery_id}``.

        Calls ``client.rest.apps.async_get_webhook_delivery``.

        See https://docs.github.com/rest/apps/webhooks#get-a-delivery-for-an-app-webhook
        """
        return self._call(
            _GET_WEBHOOK_DELIVERY,
            task_key,
            {"delivery_id": delivery_id, "headers": headers},
            task_options,
        )

    def list_accounts_for_plan(
        self,
        task_key: TaskKey,
        /,
        plan_id: int,
        *,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MarketplacePurchase]]:
        """List Accounts for a Marketplace Plan: ``GET /marketplace_listing/plans/{plan_id}/accounts``.

        Calls ``client.rest.apps.async_list_accounts_for_plan``.

        See https://docs.github.com/rest/apps/marketplace#list-accounts-for-a-plan
        """
        return self._call(
            _LIST_ACCOUNTS_FOR_PLAN,
            task_key,
            {
                "plan_id": plan_id,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_accounts_for_plan_stubbed(
        self,
        task_key: TaskKey,
        /,
        plan_id: int,
        *,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MarketplacePurchase]]:
        """List Accounts for a Marketplace Plan (Stubbed): ``GET /marketplace_listing/stubbed/plans/{plan_id}/accounts``.

        Calls ``client.rest.apps.async_list_accounts_for_plan_stubbed``.

        See https://docs.github.com/rest/apps/marketplace#list-accounts-for-a-plan-stubbed
        """
        return self._call(
            _LIST_ACCOUNTS_FOR_PLAN_STUBBED,
            task_key,
            {
                "plan_id": plan_id,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_installation_repos_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserInstallationsInstallationIdRepositoriesGetResponse200]:
        """List App Installation Repositories for the Authenticated User: ``GET /user/installations/{installation_id}/repositories``.

        Calls ``client.rest.apps.async_list_installation_repos_for_authenticated_user``.

        See https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-user-access-token
        """
        return self._call(
            _LIST_INSTALLATION_REPOS_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "installation_id": installation_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_installation_requests_for_authenticated_app(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[IntegrationInstallationRequest]]:
        """List App Installation Requests for the Authenticated App: ``GET /app/installation-requests``.

        Calls ``client.rest.apps.async_list_installation_requests_for_authenticated_app``.

        See https://docs.github.com/rest/apps/apps#list-installation-requests-for-the-authenticated-app
        """
        return self._call(
            _LIST_INSTALLATION_REQUESTS_FOR_AUTHENTICATED_APP,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_installations(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        outdated: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Installation]]:
        """List App Installations: ``GET /app/installations``.

        Calls ``client.rest.apps.async_list_installations``.

        See https://docs.github.com/rest/apps/apps#list-installations-for-the-authenticated-app
        """
        return self._call(
            _LIST_INSTALLATIONS,
            task_key,
            {
                "per_page": per_page,
                "page": page,
                "since": since,
                "outdated": outdated,
                "headers": headers,
            },
            task_options,
        )

    def list_installations_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserInstallationsGetResponse200]:
        """List App Installations for the Authenticated User: ``GET /user/installations``.

        Calls ``client.rest.apps.async_list_installations_for_authenticated_user``.

        See https://docs.github.com/rest/apps/installations#list-app-installations-accessible-to-the-user-access-token
        """
        return self._call(
            _LIST_INSTALLATIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_plans(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MarketplaceListingPlan]]:
        """List Marketplace Plans: ``GET /marketplace_listing/plans``.

        Calls ``client.rest.apps.async_list_plans``.

        See https://docs.github.com/rest/apps/marketplace#list-plans
        """
        return self._call(
            _LIST_PLANS,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_plans_stubbed(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MarketplaceListingPlan]]:
        """List Marketplace Plans (Stubbed): ``GET /marketplace_listing/stubbed/plans``.

        Calls ``client.rest.apps.async_list_plans_stubbed``.

        See https://docs.github.com/rest/apps/marketplace#list-plans-stubbed
        """
        return self._call(
            _LIST_PLANS_STUBBED,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_repos_accessible_to_installation(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, InstallationRepositoriesGetResponse200]:
        """List Repositories Accessible to an App Installation: ``GET /installation/repositories``.

        Calls ``client.rest.apps.async_list_repos_accessible_to_installation``.

        See https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation
        """
        return self._call(
            _LIST_REPOS_ACCESSIBLE_TO_INSTALLATION,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_subscriptions_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[UserMarketplacePurchase]]:
        """List Marketplace Subscriptions for the Authenticated User: ``GET /user/marketplace_purchases``.

        Calls ``client.rest.apps.async_list_subscriptions_for_authenticated_user``.

        See https://docs.github.com/rest/apps/marketplace#list-subscriptions-for-the-authenticated-user
        """
        return self._call(
            _LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_subscriptions_for_authenticated_user_stubbed(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[UserMarketplacePurchase]]:
        """List Marketplace Subscriptions for the Authenticated User (Stubbed): ``GET /user/marketplace_purchases/stubbed``.

        Calls ``client.rest.apps.async_list_subscriptions_for_authenticated_user_stubbed``.

        See https://docs.github.com/rest/apps/marketplace#list-subscriptions-for-the-authenticated-user-stubbed
        """
        return self._call(
            _LIST_SUBSCRIPTIONS_FOR_AUTHENTICATED_USER_STUBBED,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_webhook_deliveries(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        cursor: Missing[str] = UNSET,
        status: Missing[Literal["success", "failure"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[HookDeliveryItem]]:
        """List GitHub App Webhook Deliveries: ``GET /app/hook/deliveries``.

        Calls ``client.rest.apps.async_list_webhook_deliveries``.

        See https://docs.github.com/rest/apps/webhooks#list-deliveries-for-an-app-webhook
        """
        return self._call(
            _LIST_WEBHOOK_DELIVERIES,
            task_key,
            {
                "per_page": per_page,
                "cursor": cursor,
                "status": status,
                "headers": headers,
            },
            task_options,
        )

    def redeliver_webhook_delivery(
        self,
        task_key: TaskKey,
        /,
        delivery_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Redeliver GitHub App Webhook Delivery: ``POST /app/hook/deliveries/{delivery_id}/attempts``.

        Calls ``client.rest.apps.async_redeliver_webhook_delivery``.

        See https://docs.github.com/rest/apps/webhooks#redeliver-a-delivery-for-an-app-webhook
        """
        return self._call(
            _REDELIVER_WEBHOOK_DELIVERY,
            task_key,
            {"delivery_id": delivery_id, "headers": headers},
            task_options,
        )

    def remove_repo_from_installation_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Repository from an App Installation for the Authenticated User: ``DELETE /user/installations/{installation_id}/repositories/{repository_id}``.

        Calls ``client.rest.apps.async_remove_repo_from_installation_for_authenticated_user``.

        See https://docs.github.com/rest/apps/installations#remove-a-repository-from-an-app-installation
        """
        return self._call(
            _REMOVE_REPO_FROM_INSTALLATION_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "installation_id": installation_id,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def reset_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ApplicationsClientIdTokenPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Authorization]: ...

    @overload
    def reset_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        access_token: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Authorization]: ...

    def reset_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ApplicationsClientIdTokenPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Authorization]:
        """Reset App Token: ``PATCH /applications/{client_id}/token``.

        Calls ``client.rest.apps.async_reset_token``.

        See https://docs.github.com/rest/apps/oauth-applications#reset-a-token
        """
        return self._call(
            _RESET_TOKEN,
            task_key,
            {"client_id": client_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def revoke_installation_access_token(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Revoke App Installation Access Token: ``DELETE /installation/token``.

        Calls ``client.rest.apps.async_revoke_installation_access_token``.

        See https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token
        """
        return self._call(
            _REVOKE_INSTALLATION_ACCESS_TOKEN,
            task_key,
            {"headers": headers},
            task_options,
        )

    @overload
    def scope_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ApplicationsClientIdTokenScopedPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Authorization]: ...

    @overload
    def scope_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        access_token: str,
        target: Missing[str] = ...,
        target_id: Missing[int] = ...,
        repositories: Missing[list[str]] = ...,
        repository_ids: Missing[list[int]] = ...,
        permissions: Missing[AppPermissionsType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Authorization]: ...

    def scope_token(
        self,
        task_key: TaskKey,
        /,
        client_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ApplicationsClientIdTokenScopedPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Authorization]:
        """Create Scoped App Token: ``POST /applications/{client_id}/token/scoped``.

        Calls ``client.rest.apps.async_scope_token``.

        See https://docs.github.com/rest/apps/apps#create-a-scoped-access-token
        """
        return self._call(
            _SCOPE_TOKEN,
            task_key,
            {"client_id": client_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def suspend_installation(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Suspend App Installation: ``PUT /app/installations/{installation_id}/suspended``.

        Calls ``client.rest.apps.async_suspend_installation``.

        See https://docs.github.com/rest/apps/apps#suspend-an-app-installation
        """
        return self._call(
            _SUSPEND_INSTALLATION,
            task_key,
            {"installation_id": installation_id, "headers": headers},
            task_options,
        )

    def unsuspend_installation(
        self,
        task_key: TaskKey,
        /,
        installation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unsuspend App Installation: ``DELETE /app/installations/{installation_id}/suspended``.

        Calls ``client.rest.apps.async_unsuspend_installation``.

        See https://docs.github.com/rest/apps/apps#unsuspend-an-app-installation
        """
        return self._call(
            _UNSUSPEND_INSTALLATION,
            task_key,
            {"installation_id": installation_id, "headers": headers},
            task_options,
        )

    @overload
    def update_webhook_config_for_app(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: AppHookConfigPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, WebhookConfig]: ...

    @overload
    def update_webhook_config_for_app(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        url: Missing[str] = ...,
        content_type: Missing[str] = ...,
        secret: Missing[str] = ...,
        insecure_ssl: Missing[Union[str, float]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, WebhookConfig]: ...

    def update_webhook_config_for_app(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[AppHookConfigPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, WebhookConfig]:
        """Update Webhook Configuration for an App: ``PATCH /app/hook/config``.

        Calls ``client.rest.apps.async_update_webhook_config_for_app``.

        See https://docs.github.com/rest/apps/webhooks#update-a-webhook-configuration-for-an-app
        """
        return self._call(
            _UPDATE_WEBHOOK_CONFIG_FOR_APP,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )
