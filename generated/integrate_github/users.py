"""Tasks for ``client.rest.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        Email,
        EmptyObject,
        GpgKey,
        Hovercard,
        Key,
        KeySimple,
        PrivateUser,
        PublicUser,
        SimpleUser,
        SocialAccount,
        SshSigningKey,
        UsersUsernameAttestationsBulkListPostResponse200,
        UsersUsernameAttestationsSubjectDigestGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        UserEmailsDeleteBodyOneof0Type,
        UserEmailsPostBodyOneof0Type,
        UserEmailVisibilityPatchBodyType,
        UserGpgKeysPostBodyType,
        UserKeysPostBodyType,
        UserPatchBodyType,
        UserSocialAccountsDeleteBodyType,
        UserSocialAccountsPostBodyType,
        UserSshSigningKeysPostBodyType,
        UsersUsernameAttestationsBulkListPostBodyType,
        UsersUsernameAttestationsDeleteRequestPostBodyOneof0Type,
        UsersUsernameAttestationsDeleteRequestPostBodyOneof1Type,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_EMAIL_FOR_AUTHENTICATED_USER = Operation(
    id="users.add_email_for_authenticated_user",
    call="rest.users.async_add_email_for_authenticated_user",
    name="Add Email for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:Email]",
    http="POST /user/emails",
)


_ADD_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER = Operation(
    id="users.add_social_account_for_authenticated_user",
    call="rest.users.async_add_social_account_for_authenticated_user",
    name="Add Social Accounts for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:SocialAccount]",
    http="POST /user/social_accounts",
)


_BLOCK = Operation(
    id="users.block",
    call="rest.users.async_block",
    name="Block User",
    properties=(Label("Username", "username"),),
    output="integrate_runtime:HttpResult",
    http="PUT /user/blocks/{username}",
    repeat="safe",
)


_CHECK_BLOCKED = Operation(
    id="users.check_blocked",
    call="rest.users.async_check_blocked",
    name="Check Whether a User Is Blocked by the Authenticated User",
    properties=(Label("Username", "username"),),
    output="integrate_runtime:HttpResult",
    http="GET /user/blocks/{username}",
    repeat="safe",
)


_CHECK_FOLLOWING_FOR_USER = Operation(
    id="users.check_following_for_user",
    call="rest.users.async_check_following_for_user",
    name="Check Whether a User Follows Another User",
    properties=(Label("Username", "username"), Label("Target User", "target_user")),
    output="integrate_runtime:HttpResult",
    http="GET /users/{username}/following/{target_user}",
    repeat="safe",
)


_CHECK_PERSON_IS_FOLLOWED_BY_AUTHENTICATED = Operation(
    id="users.check_person_is_followed_by_authenticated",
    call="rest.users.async_check_person_is_followed_by_authenticated",
    name="Check Whether a User Is Followed by the Authenticated User",
    properties=(Label("Username", "username"),),
    output="integrate_runtime:HttpResult",
    http="GET /user/following/{username}",
    repeat="safe",
)


_CREATE_GPG_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.create_gpg_key_for_authenticated_user",
    call="rest.users.async_create_gpg_key_for_authenticated_user",
    name="Create GPG Key for the Authenticated User",
    properties=(Label("Name", "name"),),
    output="githubkit_schemas.v2026_03_10.models:GpgKey",
    http="POST /user/gpg_keys",
)


_CREATE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.create_public_ssh_key_for_authenticated_user",
    call="rest.users.async_create_public_ssh_key_for_authenticated_user",
    name="Create Public SSH Key for the Authenticated User",
    properties=(Label("Title", "title"),),
    output="githubkit_schemas.v2026_03_10.models:Key",
    http="POST /user/keys",
)


_CREATE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.create_ssh_signing_key_for_authenticated_user",
    call="rest.users.async_create_ssh_signing_key_for_authenticated_user",
    name="Create SSH Signing Key for the Authenticated User",
    properties=(Label("Title", "title"),),
    output="githubkit_schemas.v2026_03_10.models:SshSigningKey",
    http="POST /user/ssh_signing_keys",
)


_DELETE_ATTESTATIONS_BULK = Operation(
    id="users.delete_attestations_bulk",
    call="rest.users.async_delete_attestations_bulk",
    name="Delete Attestations in Bulk",
    properties=(Label("Username", "username"),),
    output="integrate_runtime:HttpResult",
    http="POST /users/{username}/attestations/delete-request",
)


_DELETE_ATTESTATIONS_BY_ID = Operation(
    id="users.delete_attestations_by_id",
    call="rest.users.async_delete_attestations_by_id",
    name="Delete Attestations by ID",
    properties=(Label("Username", "username"), Label("Attestation ID", "attestation_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/attestations/{attestation_id}",
    repeat="safe",
)


_DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST = Operation(
    id="users.delete_attestations_by_subject_digest",
    call="rest.users.async_delete_attestations_by_subject_digest",
    name="Delete Attestations by Subject Digest",
    properties=(Label("Username", "username"), Label("Subject Digest", "subject_digest")),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/attestations/digest/{subject_digest}",
    repeat="safe",
)


_DELETE_EMAIL_FOR_AUTHENTICATED_USER = Operation(
    id="users.delete_email_for_authenticated_user",
    call="rest.users.async_delete_email_for_authenticated_user",
    name="Delete Email for the Authenticated User",
    output="integrate_runtime:HttpResult",
    http="DELETE /user/emails",
    repeat="safe",
)


_DELETE_GPG_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.delete_gpg_key_for_authenticated_user",
    call="rest.users.async_delete_gpg_key_for_authenticated_user",
    name="Delete GPG Key for the Authenticated User",
    properties=(Label("GPG Key ID", "gpg_key_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/gpg_keys/{gpg_key_id}",
    repeat="safe",
)


_DELETE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.delete_public_ssh_key_for_authenticated_user",
    call="rest.users.async_delete_public_ssh_key_for_authenticated_user",
    name="Delete Public SSH Key for the Authenticated User",
    properties=(Label("Key ID", "key_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/keys/{key_id}",
    repeat="safe",
)


_DELETE_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER = Operation(
    id="users.delete_social_account_for_authenticated_user",
    call="rest.users.async_delete_social_account_for_authenticated_user",
    name="Delete Social Accounts for the Authenticated User",
    output="integrate_runtime:HttpResult",
    http="DELETE /user/social_accounts",
    repeat="safe",
)


_DELETE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.delete_ssh_signing_key_for_authenticated_user",
    call="rest.users.async_delete_ssh_signing_key_for_authenticated_user",
    name="Delete SSH Signing Key for the Authenticated User",
    properties=(Label("SSH Signing Key ID", "ssh_signing_key_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/ssh_signing_keys/{ssh_signing_key_id}",
    repeat="safe",
)


_FOLLOW = Operation(
    id="users.follow",
    call="rest.users.async_follow",
    name="Follow User",
    properties=(Label("Username", "username"),),
    output="integrate_runtime:HttpResult",
    http="PUT /user/following/{username}",
    repeat="safe",
)


_GET_AUTHENTICATED = Operation(
    id="users.get_authenticated",
    call="rest.users.async_get_authenticated",
    name="Get the Authenticated User",
    output="githubkit_schemas.v2026_03_10.models:PrivateUser | githubkit_schemas.v2026_03_10.models:PublicUser",
    http="GET /user",
    repeat="safe",
)


_GET_BY_ID = Operation(
    id="users.get_by_id",
    call="rest.users.async_get_by_id",
    name="Get User by ID",
    properties=(Label("Account ID", "account_id"),),
    output="githubkit_schemas.v2026_03_10.models:PrivateUser | githubkit_schemas.v2026_03_10.models:PublicUser",
    http="GET /user/{account_id}",
    repeat="safe",
)


_GET_BY_USERNAME = Operation(
    id="users.get_by_username",
    call="rest.users.async_get_by_username",
    name="Get User by Username",
    properties=(Label("Username", "username"),),
    output="githubkit_schemas.v2026_03_10.models:PrivateUser | githubkit_schemas.v2026_03_10.models:PublicUser",
    http="GET /users/{username}",
    repeat="safe",
)


_GET_CONTEXT_FOR_USER = Operation(
    id="users.get_context_for_user",
    call="rest.users.async_get_context_for_user",
    name="Get Context for a User",
    properties=(Label("Username", "username"),),
    output="githubkit_schemas.v2026_03_10.models:Hovercard",
    http="GET /users/{username}/hovercard",
    repeat="safe",
)


_GET_GPG_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.get_gpg_key_for_authenticated_user",
    call="rest.users.async_get_gpg_key_for_authenticated_user",
    name="Get GPG Key for the Authenticated User",
    properties=(Label("GPG Key ID", "gpg_key_id"),),
    output="githubkit_schemas.v2026_03_10.models:GpgKey",
    http="GET /user/gpg_keys/{gpg_key_id}",
    repeat="safe",
)


_GET_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.get_public_ssh_key_for_authenticated_user",
    call="rest.users.async_get_public_ssh_key_for_authenticated_user",
    name="Get Public SSH Key for the Authenticated User",
    properties=(Label("Key ID", "key_id"),),
    output="githubkit_schemas.v2026_03_10.models:Key",
    http="GET /user/keys/{key_id}",
    repeat="safe",
)


_GET_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="users.get_ssh_signing_key_for_authenticated_user",
    call="rest.users.async_get_ssh_signing_key_for_authenticated_user",
    name="Get SSH Signing Key for the Authenticated User",
    properties=(Label("SSH Signing Key ID", "ssh_signing_key_id"),),
    output="githubkit_schemas.v2026_03_10.models:SshSigningKey",
    http="GET /user/ssh_signing_keys/{ssh_signing_key_id}",
    repeat="safe",
)


_LIST = Operation(
    id="users.list",
    call="rest.users.async_list",
    name="List Users",
    properties=(Label("Since", "since"),),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /users",
    repeat="safe",
)


_LIST_ATTESTATIONS = Operation(
    id="users.list_attestations",
    call="rest.users.async_list_attestations",
    name="List Attestations",
    properties=(Label("Username", "username"), Label("Subject Digest", "subject_digest")),
    output="githubkit_schemas.v2026_03_10.models:UsersUsernameAttestationsSubjectDigestGetResponse200",
    http="GET /users/{username}/attestations/{subject_digest}",
    repeat="safe",
    items="attestations",
    answers=((201, "githubkit_schemas.v2026_03_10.models:EmptyObject"), (204, "None")),
)


_LIST_ATTESTATIONS_BULK = Operation(
    id="users.list_attestations_bulk",
    call="rest.users.async_list_attestations_bulk",
    name="List Attestations in Bulk",
    properties=(Label("Username", "username"),),
    output="githubkit_schemas.v2026_03_10.models:UsersUsernameAttestationsBulkListPostResponse200",
    http="POST /users/{username}/attestations/bulk-list",
)


_LIST_BLOCKED_BY_AUTHENTICATED_USER = Operation(
    id="users.list_blocked_by_authenticated_user",
    call="rest.users.async_list_blocked_by_authenticated_user",
    name="List Users Blocked by the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /user/blocks",
    repeat="safe",
)


_LIST_EMAILS_FOR_AUTHENTICATED_USER = Operation(
    id="users.list_emails_for_authenticated_user",
    call="rest.users.async_list_emails_for_authenticated_user",
    name="List Emails for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:Email]",
    http="GET /user/emails",
    repeat="safe",
)


_LIST_FOLLOWED_BY_AUTHENTICATED_USER = Operation(
    id="users.list_followed_by_authenticated_user",
    call="rest.users.async_list_followed_by_authenticated_user",
    name="List Users Followed by the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /user/following",
    repeat="safe",
)


_LIST_FOLLOWERS_FOR_AUTHENTICATED_USER = Operation(
    id="users.list_followers_for_authenticated_user",
    call="rest.users.async_list_followers_for_authenticated_user",
    name="List Followers of the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /user/followers",
    repeat="safe",
)


_LIST_FOLLOWERS_FOR_USER = Operation(
    id="users.list_followers_for_user",
    call="rest.users.async_list_followers_for_user",
    name="List Followers of a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /users/{username}/followers",
    repeat="safe",
)


_LIST_FOLLOWING_FOR_USER = Operation(
    id="users.list_following_for_user",
    call="rest.users.async_list_following_for_user",
    name="List Users Followed by a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /users/{username}/following",
    repeat="safe",
)


_LIST_GPG_KEYS_FOR_AUTHENTICATED_USER = Operation(
    id="users.list_gpg_keys_for_authenticated_user",
    call="rest.users.async_list_gpg_keys_for_authenticated_user",
    name="List GPG Keys for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:GpgKey]",
    http="GET /user/gpg_keys",
    repeat="safe",
)


_LIST_GPG_KEYS_FOR_USER = Operation(
    id="users.list_gpg_keys_for_user",
    call="rest.users.async_list_gpg_keys_for_user",
    name="List GPG Keys for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:GpgKey]",
    http="GET /users/{username}/gpg_keys",
    repeat="safe",
)


_LIST_PUBLIC_EMAILS_FOR_AUTHENTICATED_USER = Operation(
    id="users.list_public_emails_for_authenticated_user",
    call="rest.users.async_list_public_emails_for_authenticated_user",
    name="List Public Emails for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:Email]",
    http="GET /user/public_emails",
    repeat="safe",
)


_LIST_PUBLIC_KEYS_FOR_USER = Operation(
    id="users.list_public_keys_for_user",
    call="rest.users.async_list_public_keys_for_user",
    name="List Public Keys for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:KeySimple]",
    http="GET /users/{username}/keys",
    repeat="safe",
)


_LIST_PUBLIC_SSH_KEYS_FOR_AUTHENTICATED_USER = Operation(
    id="users.list_public_ssh_keys_for_authenticated_user",
    call="rest.users.async_list_public_ssh_keys_for_authenticated_user",
    name="List Public SSH Keys for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:Key]",
    http="GET /user/keys",
    repeat="safe",
)


_LIST_SOCIAL_ACCOUNTS_FOR_AUTHENTICATED_USER = Operation(
    id="users.list_social_accounts_for_authenticated_user",
    call="rest.users.async_list_social_accounts_for_authenticated_user",
    name="List Social Accounts for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:SocialAccount]",
    http="GET /user/social_accounts",
    repeat="safe",
)


_LIST_SOCIAL_ACCOUNTS_FOR_USER = Operation(
    id="users.list_social_accounts_for_user",
    call="rest.users.async_list_social_accounts_for_user",
    name="List Social Accounts for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:SocialAccount]",
    http="GET /users/{username}/social_accounts",
    repeat="safe",
)


_LIST_SSH_SIGNING_KEYS_FOR_AUTHENTICATED_USER = Operation(
    id="users.list_ssh_signing_keys_for_authenticated_user",
    call="rest.users.async_list_ssh_signing_keys_for_authenticated_user",
    name="List SSH Signing Keys for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:SshSigningKey]",
    http="GET /user/ssh_signing_keys",
    repeat="safe",
)


_LIST_SSH_SIGNING_KEYS_FOR_USER = Operation(
    id="users.list_ssh_signing_keys_for_user",
    call="rest.users.async_list_ssh_signing_keys_for_user",
    name="List SSH Signing Keys for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:SshSigningKey]",
    http="GET /users/{username}/ssh_signing_keys",
    repeat="safe",
)


_SET_PRIMARY_EMAIL_VISIBILITY_FOR_AUTHENTICATED_USER = Operation(
    id="users.set_primary_email_visibility_for_authenticated_user",
    call="rest.users.async_set_primary_email_visibility_for_authenticated_user",
    name="Set Primary Email Visibility for the Authenticated User",
    properties=(Label("Visibility", "visibility"),),
    output="list[githubkit_schemas.v2026_03_10.models:Email]",
    http="PATCH /user/email/visibility",
)


_UNBLOCK = Operation(
    id="users.unblock",
    call="rest.users.async_unblock",
    name="Unblock User",
    properties=(Label("Username", "username"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/blocks/{username}",
    repeat="safe",
)


_UNFOLLOW = Operation(
    id="users.unfollow",
    call="rest.users.async_unfollow",
    name="Unfollow User",
    properties=(Label("Username", "username"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/following/{username}",
    repeat="safe",
)


_UPDATE_AUTHENTICATED = Operation(
    id="users.update_authenticated",
    call="rest.users.async_update_authenticated",
    name="Update the Authenticated User",
    properties=(Label("Name", "name"),),
    output="githubkit_schemas.v2026_03_10.models:PrivateUser",
    http="PATCH /user",
)


class Users(Namespace):
    """Tasks for ``client.rest.users``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_email_for_authenticated_user": _ADD_EMAIL_FOR_AUTHENTICATED_USER,
        "add_social_account_for_authenticated_user": _ADD_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER,
        "block": _BLOCK,
        "check_blocked": _CHECK_BLOCKED,
        "check_following_for_user": _CHECK_FOLLOWING_FOR_USER,
        "check_person_is_followed_by_authenticated": _CHECK_PERSON_IS_FOLLOWED_BY_AUTHENTICATED,
        "create_gpg_key_for_authenticated_user": _CREATE_GPG_KEY_FOR_AUTHENTICATED_USER,
        "create_public_ssh_key_for_authenticated_user": _CREATE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER,
        "create_ssh_signing_key_for_authenticated_user": _CREATE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER,
        "delete_attestations_bulk": _DELETE_ATTESTATIONS_BULK,
        "delete_attestations_by_id": _DELETE_ATTESTATIONS_BY_ID,
        "delete_attestations_by_subject_digest": _DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST,
        "delete_email_for_authenticated_user": _DELETE_EMAIL_FOR_AUTHENTICATED_USER,
        "delete_gpg_key_for_authenticated_user": _DELETE_GPG_KEY_FOR_AUTHENTICATED_USER,
        "delete_public_ssh_key_for_authenticated_user": _DELETE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER,
        "delete_social_account_for_authenticated_user": _DELETE_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER,
        "delete_ssh_signing_key_for_authenticated_user": _DELETE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER,
        "follow": _FOLLOW,
        "get_authenticated": _GET_AUTHENTICATED,
        "get_by_id": _GET_BY_ID,
        "get_by_username": _GET_BY_USERNAME,
        "get_context_for_user": _GET_CONTEXT_FOR_USER,
        "get_gpg_key_for_authenticated_user": _GET_GPG_KEY_FOR_AUTHENTICATED_USER,
        "get_public_ssh_key_for_authenticated_user": _GET_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER,
        "get_ssh_signing_key_for_authenticated_user": _GET_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER,
        "list": _LIST,
        "list_attestations": _LIST_ATTESTATIONS,
        "list_attestations_bulk": _LIST_ATTESTATIONS_BULK,
        "list_blocked_by_authenticated_user": _LIST_BLOCKED_BY_AUTHENTICATED_USER,
        "list_emails_for_authenticated_user": _LIST_EMAILS_FOR_AUTHENTICATED_USER,
        "list_followed_by_authenticated_user": _LIST_FOLLOWED_BY_AUTHENTICATED_USER,
        "list_followers_for_authenticated_user": _LIST_FOLLOWERS_FOR_AUTHENTICATED_USER,
        "list_followers_for_user": _LIST_FOLLOWERS_FOR_USER,
        "list_following_for_user": _LIST_FOLLOWING_FOR_USER,
        "list_gpg_keys_for_authenticated_user": _LIST_GPG_KEYS_FOR_AUTHENTICATED_USER,
        "list_gpg_keys_for_user": _LIST_GPG_KEYS_FOR_USER,
        "list_public_emails_for_authenticated_user": _LIST_PUBLIC_EMAILS_FOR_AUTHENTICATED_USER,
        "list_public_keys_for_user": _LIST_PUBLIC_KEYS_FOR_USER,
        "list_public_ssh_keys_for_authenticated_user": _LIST_PUBLIC_SSH_KEYS_FOR_AUTHENTICATED_USER,
        "list_social_accounts_for_authenticated_user": _LIST_SOCIAL_ACCOUNTS_FOR_AUTHENTICATED_USER,
        "list_social_accounts_for_user": _LIST_SOCIAL_ACCOUNTS_FOR_USER,
        "list_ssh_signing_keys_for_authenticated_user": _LIST_SSH_SIGNING_KEYS_FOR_AUTHENTICATED_USER,
        "list_ssh_signing_keys_for_user": _LIST_SSH_SIGNING_KEYS_FOR_USER,
        "set_primary_email_visibility_for_authenticated_user": _SET_PRIMARY_EMAIL_VISIBILITY_FOR_AUTHENTICATED_USER,
        "unblock": _UNBLOCK,
        "unfollow": _UNFOLLOW,
        "update_authenticated": _UPDATE_AUTHENTICATED,
    }

    @overload
    def add_email_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[UserEmailsPostBodyOneof0Type, builtins.list[str], str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[Email]]: ...

    @overload
    def add_email_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        emails: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[Email]]: ...

    def add_email_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[UserEmailsPostBodyOneof0Type, builtins.list[str], str]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[Email]]:
        """Add Email for the Authenticated User: ``POST /user/emails``.

        Calls ``client.rest.users.async_add_email_for_authenticated_user``.

        See https://docs.github.com/rest/users/emails#add-an-email-address-for-the-authenticated-user
        """
        return self._call(
            _ADD_EMAIL_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def add_social_account_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserSocialAccountsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[SocialAccount]]: ...

    @overload
    def add_social_account_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        account_urls: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[SocialAccount]]: ...

    def add_social_account_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserSocialAccountsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[SocialAccount]]:
        """Add Social Accounts for the Authenticated User: ``POST /user/social_accounts``.

        Calls ``client.rest.users.async_add_social_account_for_authenticated_user``.

        See https://docs.github.com/rest/users/social-accounts#add-social-accounts-for-the-authenticated-user
        """
        return self._call(
            _ADD_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    def block(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Block User: ``PUT /user/blocks/{username}``.

        Calls ``client.rest.users.async_block``.

        See https://docs.github.com/rest/users/blocking#block-a-user
        """
        return self._call(
            _BLOCK,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    def check_blocked(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a User Is Blocked by the Authenticated User: ``GET /user/blocks/{username}``.

        Calls ``client.rest.users.async_check_blocked``.

        See https://docs.github.com/rest/users/blocking#check-if-a-user-is-blocked-by-the-authenticated-user
        """
        return self._call(
            _CHECK_BLOCKED,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    def check_following_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        target_user: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a User Follows Another User: ``GET /users/{username}/following/{target_user}``.

        Calls ``client.rest.users.async_check_following_for_user``.

        See https://docs.github.com/rest/users/followers#check-if-a-user-follows-another-user
        """
        return self._call(
            _CHECK_FOLLOWING_FOR_USER,
            task_key,
            {"username": username, "target_user": target_user, "headers": headers},
            task_options,
        )

    def check_person_is_followed_by_authenticated(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a User Is Followed by the Authenticated User: ``GET /user/following/{username}``.

        Calls ``client.rest.users.async_check_person_is_followed_by_authenticated``.

        See https://docs.github.com/rest/users/followers#check-if-a-person-is-followed-by-the-authenticated-user
        """
        return self._call(
            _CHECK_PERSON_IS_FOLLOWED_BY_AUTHENTICATED,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    @overload
    def create_gpg_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserGpgKeysPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GpgKey]: ...

    @overload
    def create_gpg_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        armored_public_key: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, GpgKey]: ...

    def create_gpg_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserGpgKeysPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, GpgKey]:
        """Create GPG Key for the Authenticated User: ``POST /user/gpg_keys``.

        Calls ``client.rest.users.async_create_gpg_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/gpg-keys#create-a-gpg-key-for-the-authenticated-user
        """
        return self._call(
            _CREATE_GPG_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_public_ssh_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserKeysPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Key]: ...

    @overload
    def create_public_ssh_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: Missing[str] = ...,
        key: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Key]: ...

    def create_public_ssh_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserKeysPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Key]:
        """Create Public SSH Key for the Authenticated User: ``POST /user/keys``.

        Calls ``client.rest.users.async_create_public_ssh_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/keys#create-a-public-ssh-key-for-the-authenticated-user
        """
        return self._call(
            _CREATE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_ssh_signing_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserSshSigningKeysPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SshSigningKey]: ...

    @overload
    def create_ssh_signing_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: Missing[str] = ...,
        key: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SshSigningKey]: ...

    def create_ssh_signing_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserSshSigningKeysPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, SshSigningKey]:
        """Create SSH Signing Key for the Authenticated User: ``POST /user/ssh_signing_keys``.

        Calls ``client.rest.users.async_create_ssh_signing_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/ssh-signing-keys#create-a-ssh-signing-key-for-the-authenticated-user
        """
        return self._call(
            _CREATE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            UsersUsernameAttestationsDeleteRequestPostBodyOneof0Type,
            UsersUsernameAttestationsDeleteRequestPostBodyOneof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        subject_digests: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        attestation_ids: builtins.list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                UsersUsernameAttestationsDeleteRequestPostBodyOneof0Type,
                UsersUsernameAttestationsDeleteRequestPostBodyOneof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Attestations in Bulk: ``POST /users/{username}/attestations/delete-request``.

        Calls ``client.rest.users.async_delete_attestations_bulk``.

        See https://docs.github.com/rest/users/attestations#delete-attestations-in-bulk
        """
        return self._call(
            _DELETE_ATTESTATIONS_BULK,
            task_key,
            {"username": username, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_attestations_by_id(
        self,
        task_key: TaskKey,
        /,
        username: str,
        attestation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Attestations by ID: ``DELETE /users/{username}/attestations/{attestation_id}``.

        Calls ``client.rest.users.async_delete_attestations_by_id``.

        See https://docs.github.com/rest/users/attestations#delete-attestations-by-id
        """
        return self._call(
            _DELETE_ATTESTATIONS_BY_ID,
            task_key,
            {"username": username, "attestation_id": attestation_id, "headers": headers},
            task_options,
        )

    def delete_attestations_by_subject_digest(
        self,
        task_key: TaskKey,
        /,
        username: str,
        subject_digest: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Attestations by Subject Digest: ``DELETE /users/{username}/attestations/digest/{subject_digest}``.

        Calls ``client.rest.users.async_delete_attestations_by_subject_digest``.

        See https://docs.github.com/rest/users/attestations#delete-attestations-by-subject-digest
        """
        return self._call(
            _DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST,
            task_key,
            {"username": username, "subject_digest": subject_digest, "headers": headers},
            task_options,
        )

    @overload
    def delete_email_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[UserEmailsDeleteBodyOneof0Type, builtins.list[str], str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_email_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        emails: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def delete_email_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[UserEmailsDeleteBodyOneof0Type, builtins.list[str], str]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Email for the Authenticated User: ``DELETE /user/emails``.

        Calls ``client.rest.users.async_delete_email_for_authenticated_user``.

        See https://docs.github.com/rest/users/emails#delete-an-email-address-for-the-authenticated-user
        """
        return self._call(
            _DELETE_EMAIL_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_gpg_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        gpg_key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete GPG Key for the Authenticated User: ``DELETE /user/gpg_keys/{gpg_key_id}``.

        Calls ``client.rest.users.async_delete_gpg_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/gpg-keys#delete-a-gpg-key-for-the-authenticated-user
        """
        return self._call(
            _DELETE_GPG_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"gpg_key_id": gpg_key_id, "headers": headers},
            task_options,
        )

    def delete_public_ssh_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Public SSH Key for the Authenticated User: ``DELETE /user/keys/{key_id}``.

        Calls ``client.rest.users.async_delete_public_ssh_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/keys#delete-a-public-ssh-key-for-the-authenticated-user
        """
        return self._call(
            _DELETE_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"key_id": key_id, "headers": headers},
            task_options,
        )

    @overload
    def delete_social_account_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserSocialAccountsDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_social_account_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        account_urls: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def delete_social_account_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserSocialAccountsDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Social Accounts for the Authenticated User: ``DELETE /user/social_accounts``.

        Calls ``client.rest.users.async_delete_social_account_for_authenticated_user``.

        See https://docs.github.com/rest/users/social-accounts#delete-social-accounts-for-the-authenticated-user
        """
        return self._call(
            _DELETE_SOCIAL_ACCOUNT_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_ssh_signing_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        ssh_signing_key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete SSH Signing Key for the Authenticated User: ``DELETE /user/ssh_signing_keys/{ssh_signing_key_id}``.

        Calls ``client.rest.users.async_delete_ssh_signing_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/ssh-signing-keys#delete-an-ssh-signing-key-for-the-authenticated-user
        """
        return self._call(
            _DELETE_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"ssh_signing_key_id": ssh_signing_key_id, "headers": headers},
            task_options,
        )

    def follow(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Follow User: ``PUT /user/following/{username}``.

        Calls ``client.rest.users.async_follow``.

        See https://docs.github.com/rest/users/followers#follow-a-user
        """
        return self._call(
            _FOLLOW,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    def get_authenticated(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Union[PrivateUser, PublicUser]]:
        """Get the Authenticated User: ``GET /user``.

        Calls ``client.rest.users.async_get_authenticated``.

        See https://docs.github.com/rest/users/users#get-the-authenticated-user
        """
        return self._call(
            _GET_AUTHENTICATED,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_by_id(
        self,
        task_key: TaskKey,
        /,
        account_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Union[PrivateUser, PublicUser]]:
        """Get User by ID: ``GET /user/{account_id}``.

        Calls ``client.rest.users.async_get_by_id``.

        See https://docs.github.com/rest/users/users#get-a-user-using-their-id
        """
        return self._call(
            _GET_BY_ID,
            task_key,
            {"account_id": account_id, "headers": headers},
            task_options,
        )

    def get_by_username(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Union[PrivateUser, PublicUser]]:
        """Get User by Username: ``GET /users/{username}``.

        Calls ``client.rest.users.async_get_by_username``.

        See https://docs.github.com/rest/users/users#get-a-user
        """
        return self._call(
            _GET_BY_USERNAME,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    def get_context_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        subject_type: Missing[
            Literal["organization", "repository", "issue", "pull_request"]
        ] = UNSET,
        subject_id: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Hovercard]:
        """Get Context for a User: ``GET /users/{username}/hovercard``.

        Calls ``client.rest.users.async_get_context_for_user``.

        See https://docs.github.com/rest/users/users#get-contextual-information-for-a-user
        """
        return self._call(
            _GET_CONTEXT_FOR_USER,
            task_key,
            {
                "username": username,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "headers": headers,
            },
            task_options,
        )

    def get_gpg_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        gpg_key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GpgKey]:
        """Get GPG Key for the Authenticated User: ``GET /user/gpg_keys/{gpg_key_id}``.

        Calls ``client.rest.users.async_get_gpg_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/gpg-keys#get-a-gpg-key-for-the-authenticated-user
        """
        return self._call(
            _GET_GPG_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"gpg_key_id": gpg_key_id, "headers": headers},
            task_options,
        )

    def get_public_ssh_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Key]:
        """Get Public SSH Key for the Authenticated User: ``GET /user/keys/{key_id}``.

        Calls ``client.rest.users.async_get_public_ssh_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/keys#get-a-public-ssh-key-for-the-authenticated-user
        """
        return self._call(
            _GET_PUBLIC_SSH_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"key_id": key_id, "headers": headers},
            task_options,
        )

    def get_ssh_signing_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        ssh_signing_key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SshSigningKey]:
        """Get SSH Signing Key for the Authenticated User: ``GET /user/ssh_signing_keys/{ssh_signing_key_id}``.

        Calls ``client.rest.users.async_get_ssh_signing_key_for_authenticated_user``.

        See https://docs.github.com/rest/users/ssh-signing-keys#get-an-ssh-signing-key-for-the-authenticated-user
        """
        return self._call(
            _GET_SSH_SIGNING_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"ssh_signing_key_id": ssh_signing_key_id, "headers": headers},
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        since: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Users: ``GET /users``.

        Calls ``client.rest.users.async_list``.

        See https://docs.github.com/rest/users/users#list-users
        """
        return self._call(
            _LIST,
            task_key,
            {"since": since, "per_page": per_page, "headers": headers},
            task_options,
        )

    def list_attestations(
        self,
        task_key: TaskKey,
        /,
        username: str,
        subject_digest: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        predicate_type: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, UsersUsernameAttestationsSubjectDigestGetResponse200 | EmptyObject | None
    ]:
        """List Attestations: ``GET /users/{username}/attestations/{subject_digest}``.

        Calls ``client.rest.users.async_list_attestations``.

        See https://docs.github.com/rest/users/attestations#list-attestations
        """
        return self._call(
            _LIST_ATTESTATIONS,
            task_key,
            {
                "username": username,
                "subject_digest": subject_digest,
                "per_page": per_page,
                "before": before,
                "after": after,
                "predicate_type": predicate_type,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def list_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = ...,
        before: Missing[str] = ...,
        after: Missing[str] = ...,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameAttestationsBulkListPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, UsersUsernameAttestationsBulkListPostResponse200]: ...

    @overload
    def list_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = ...,
        before: Missing[str] = ...,
        after: Missing[str] = ...,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        subject_digests: builtins.list[str],
        predicate_type: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, UsersUsernameAttestationsBulkListPostResponse200]: ...

    def list_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        data: Missing[UsersUsernameAttestationsBulkListPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, UsersUsernameAttestationsBulkListPostResponse200]:
        """List Attestations in Bulk: ``POST /users/{username}/attestations/bulk-list``.

        Calls ``client.rest.users.async_list_attestations_bulk``.

        See https://docs.github.com/rest/users/attestations#list-attestations-by-bulk-subject-digests
        """
        return self._call(
            _LIST_ATTESTATIONS_BULK,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def list_blocked_by_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Users Blocked by the Authenticated User: ``GET /user/blocks``.

        Calls ``client.rest.users.async_list_blocked_by_authenticated_user``.

        See https://docs.github.com/rest/users/blocking#list-users-blocked-by-the-authenticated-user
        """
        return self._call(
            _LIST_BLOCKED_BY_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_emails_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Email]]:
        """List Emails for the Authenticated User: ``GET /user/emails``.

        Calls ``client.rest.users.async_list_emails_for_authenticated_user``.

        See https://docs.github.com/rest/users/emails#list-email-addresses-for-the-authenticated-user
        """
        return self._call(
            _LIST_EMAILS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_followed_by_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Users Followed by the Authenticated User: ``GET /user/following``.

        Calls ``client.rest.users.async_list_followed_by_authenticated_user``.

        See https://docs.github.com/rest/users/followers#list-the-people-the-authenticated-user-follows
        """
        return self._call(
            _LIST_FOLLOWED_BY_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_followers_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Followers of the Authenticated User: ``GET /user/followers``.

        Calls ``client.rest.users.async_list_followers_for_authenticated_user``.

        See https://docs.github.com/rest/users/followers#list-followers-of-the-authenticated-user
        """
        return self._call(
            _LIST_FOLLOWERS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_followers_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Followers of a User: ``GET /users/{username}/followers``.

        Calls ``client.rest.users.async_list_followers_for_user``.

        See https://docs.github.com/rest/users/followers#list-followers-of-a-user
        """
        return self._call(
            _LIST_FOLLOWERS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_following_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Users Followed by a User: ``GET /users/{username}/following``.

        Calls ``client.rest.users.async_list_following_for_user``.

        See https://docs.github.com/rest/users/followers#list-the-people-a-user-follows
        """
        return self._call(
            _LIST_FOLLOWING_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_gpg_keys_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[GpgKey]]:
        """List GPG Keys for the Authenticated User: ``GET /user/gpg_keys``.

        Calls ``client.rest.users.async_list_gpg_keys_for_authenticated_user``.

        See https://docs.github.com/rest/users/gpg-keys#list-gpg-keys-for-the-authenticated-user
        """
        return self._call(
            _LIST_GPG_KEYS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_gpg_keys_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[GpgKey]]:
        """List GPG Keys for a User: ``GET /users/{username}/gpg_keys``.

        Calls ``client.rest.users.async_list_gpg_keys_for_user``.

        See https://docs.github.com/rest/users/gpg-keys#list-gpg-keys-for-a-user
        """
        return self._call(
            _LIST_GPG_KEYS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_public_emails_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Email]]:
        """List Public Emails for the Authenticated User: ``GET /user/public_emails``.

        Calls ``client.rest.users.async_list_public_emails_for_authenticated_user``.

        See https://docs.github.com/rest/users/emails#list-public-email-addresses-for-the-authenticated-user
        """
        return self._call(
            _LIST_PUBLIC_EMAILS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_public_keys_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[KeySimple]]:
        """List Public Keys for a User: ``GET /users/{username}/keys``.

        Calls ``client.rest.users.async_list_public_keys_for_user``.

        See https://docs.github.com/rest/users/keys#list-public-keys-for-a-user
        """
        return self._call(
            _LIST_PUBLIC_KEYS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_public_ssh_keys_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Key]]:
        """List Public SSH Keys for the Authenticated User: ``GET /user/keys``.

        Calls ``client.rest.users.async_list_public_ssh_keys_for_authenticated_user``.

        See https://docs.github.com/rest/users/keys#list-public-ssh-keys-for-the-authenticated-user
        """
        return self._call(
            _LIST_PUBLIC_SSH_KEYS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_social_accounts_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SocialAccount]]:
        """List Social Accounts for the Authenticated User: ``GET /user/social_accounts``.

        Calls ``client.rest.users.async_list_social_accounts_for_authenticated_user``.

        See https://docs.github.com/rest/users/social-accounts#list-social-accounts-for-the-authenticated-user
        """
        return self._call(
            _LIST_SOCIAL_ACCOUNTS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_social_accounts_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SocialAccount]]:
        """List Social Accounts for a User: ``GET /users/{username}/social_accounts``.

        Calls ``client.rest.users.async_list_social_accounts_for_user``.

        See https://docs.github.com/rest/users/social-accounts#list-social-accounts-for-a-user
        """
        return self._call(
            _LIST_SOCIAL_ACCOUNTS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_ssh_signing_keys_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SshSigningKey]]:
        """List SSH Signing Keys for the Authenticated User: ``GET /user/ssh_signing_keys``.

        Calls ``client.rest.users.async_list_ssh_signing_keys_for_authenticated_user``.

        See https://docs.github.com/rest/users/ssh-signing-keys#list-ssh-signing-keys-for-the-authenticated-user
        """
        return self._call(
            _LIST_SSH_SIGNING_KEYS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_ssh_signing_keys_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SshSigningKey]]:
        """List SSH Signing Keys for a User: ``GET /users/{username}/ssh_signing_keys``.

        Calls ``client.rest.users.async_list_ssh_signing_keys_for_user``.

        See https://docs.github.com/rest/users/ssh-signing-keys#list-ssh-signing-keys-for-a-user
        """
        return self._call(
            _LIST_SSH_SIGNING_KEYS_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def set_primary_email_visibility_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserEmailVisibilityPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[Email]]: ...

    @overload
    def set_primary_email_visibility_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        visibility: Literal["public", "private"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[Email]]: ...

    def set_primary_email_visibility_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserEmailVisibilityPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[Email]]:
        """Set Primary Email Visibility for the Authenticated User: ``PATCH /user/email/visibility``.

        Calls ``client.rest.users.async_set_primary_email_visibility_for_authenticated_user``.

        See https://docs.github.com/rest/users/emails#set-primary-email-visibility-for-the-authenticated-user
        """
        return self._call(
            _SET_PRIMARY_EMAIL_VISIBILITY_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    def unblock(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unblock User: ``DELETE /user/blocks/{username}``.

        Calls ``client.rest.users.async_unblock``.

        See https://docs.github.com/rest/users/blocking#unblock-a-user
        """
        return self._call(
            _UNBLOCK,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    def unfollow(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unfollow User: ``DELETE /user/following/{username}``.

        Calls ``client.rest.users.async_unfollow``.

        See https://docs.github.com/rest/users/followers#unfollow-a-user
        """
        return self._call(
            _UNFOLLOW,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    @overload
    def update_authenticated(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[UserPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PrivateUser]: ...

    @overload
    def update_authenticated(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        email: Missing[str] = ...,
        blog: Missing[str] = ...,
        twitter_username: Missing[Union[str, None]] = ...,
        company: Missing[str] = ...,
        location: Missing[str] = ...,
        hireable: Missing[bool] = ...,
        bio: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PrivateUser]: ...

    def update_authenticated(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PrivateUser]:
        """Update the Authenticated User: ``PATCH /user``.

        Calls ``client.rest.users.async_update_authenticated``.

        See https://docs.github.com/rest/users/users#update-the-authenticated-user
        """
        return self._call(
            _UPDATE_AUTHENTICATED,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )
