"""Tasks for ``client.rest.copilot_spaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        CopilotSpace,
        CopilotSpaceCollaboratorAnyof0,
        CopilotSpaceCollaboratorAnyof1,
        CopilotSpaceResource,
        OrgsOrgCopilotSpacesGetResponse200,
        OrgsOrgCopilotSpacesSpaceNumberCollaboratorsGetResponse200,
        OrgsOrgCopilotSpacesSpaceNumberResourcesGetResponse200,
        UsersUsernameCopilotSpacesGetResponse200,
        UsersUsernameCopilotSpacesSpaceNumberCollaboratorsGetResponse200,
        UsersUsernameCopilotSpacesSpaceNumberResourcesGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgCopilotSpacesPostBodyPropResourcesAttributesItemsType,
        OrgsOrgCopilotSpacesPostBodyType,
        OrgsOrgCopilotSpacesSpaceNumberCollaboratorsActorTypeActorIdentifierPutBodyType,
        OrgsOrgCopilotSpacesSpaceNumberCollaboratorsPostBodyType,
        OrgsOrgCopilotSpacesSpaceNumberPutBodyPropResourcesAttributesItemsType,
        OrgsOrgCopilotSpacesSpaceNumberPutBodyType,
        OrgsOrgCopilotSpacesSpaceNumberResourcesPostBodyPropMetadataType,
        OrgsOrgCopilotSpacesSpaceNumberResourcesPostBodyType,
        OrgsOrgCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyPropMetadataType,
        OrgsOrgCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyType,
        UsersUsernameCopilotSpacesPostBodyPropResourcesAttributesItemsType,
        UsersUsernameCopilotSpacesPostBodyType,
        UsersUsernameCopilotSpacesSpaceNumberCollaboratorsActorTypeActorIdentifierPutBodyType,
        UsersUsernameCopilotSpacesSpaceNumberCollaboratorsPostBodyType,
        UsersUsernameCopilotSpacesSpaceNumberPutBodyPropResourcesAttributesItemsType,
        UsersUsernameCopilotSpacesSpaceNumberPutBodyType,
        UsersUsernameCopilotSpacesSpaceNumberResourcesPostBodyPropMetadataType,
        UsersUsernameCopilotSpacesSpaceNumberResourcesPostBodyType,
        UsersUsernameCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyPropMetadataType,
        UsersUsernameCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_COLLABORATOR_FOR_ORG = Operation(
    id="copilot_spaces.add_collaborator_for_org",
    call="rest.copilot_spaces.async_add_collaborator_for_org",
    name="Add Copilot Space Collaborator for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Actor Type", "actor_type"),
        Label("Actor Identifier", "actor_identifier"),
        Label("Role", "role"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof0 | githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof1",
    http="POST /orgs/{org}/copilot-spaces/{space_number}/collaborators",
)


_ADD_COLLABORATOR_FOR_USER = Operation(
    id="copilot_spaces.add_collaborator_for_user",
    call="rest.copilot_spaces.async_add_collaborator_for_user",
    name="Add Copilot Space Collaborator for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Actor Type", "actor_type"),
        Label("Actor Identifier", "actor_identifier"),
        Label("Role", "role"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof0 | githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof1",
    http="POST /users/{username}/copilot-spaces/{space_number}/collaborators",
)


_CREATE_FOR_ORG = Operation(
    id="copilot_spaces.create_for_org",
    call="rest.copilot_spaces.async_create_for_org",
    name="Create Copilot Space for an Organization",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpace",
    http="POST /orgs/{org}/copilot-spaces",
)


_CREATE_FOR_USER = Operation(
    id="copilot_spaces.create_for_user",
    call="rest.copilot_spaces.async_create_for_user",
    name="Create Copilot Space for a User",
    properties=(Label("Username", "username"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpace",
    http="POST /users/{username}/copilot-spaces",
)


_CREATE_RESOURCE_FOR_ORG = Operation(
    id="copilot_spaces.create_resource_for_org",
    call="rest.copilot_spaces.async_create_resource_for_org",
    name="Create Copilot Space Resource for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Resource Type", "resource_type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceResource",
    http="POST /orgs/{org}/copilot-spaces/{space_number}/resources",
)


_CREATE_RESOURCE_FOR_USER = Operation(
    id="copilot_spaces.create_resource_for_user",
    call="rest.copilot_spaces.async_create_resource_for_user",
    name="Create Copilot Space Resource for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Resource Type", "resource_type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceResource",
    http="POST /users/{username}/copilot-spaces/{space_number}/resources",
)


_DELETE_FOR_ORG = Operation(
    id="copilot_spaces.delete_for_org",
    call="rest.copilot_spaces.async_delete_for_org",
    name="Delete Copilot Space for an Organization",
    properties=(Label("Organization", "org"), Label("Space Number", "space_number")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/copilot-spaces/{space_number}",
    repeat="safe",
)


_DELETE_FOR_USER = Operation(
    id="copilot_spaces.delete_for_user",
    call="rest.copilot_spaces.async_delete_for_user",
    name="Delete Copilot Space for a User",
    properties=(Label("Username", "username"), Label("Space Number", "space_number")),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/copilot-spaces/{space_number}",
    repeat="safe",
)


_DELETE_RESOURCE_FOR_ORG = Operation(
    id="copilot_spaces.delete_resource_for_org",
    call="rest.copilot_spaces.async_delete_resource_for_org",
    name="Delete Copilot Space Resource for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Space Resource ID", "space_resource_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    repeat="safe",
)


_DELETE_RESOURCE_FOR_USER = Operation(
    id="copilot_spaces.delete_resource_for_user",
    call="rest.copilot_spaces.async_delete_resource_for_user",
    name="Delete Copilot Space Resource for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Space Resource ID", "space_resource_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    repeat="safe",
)


_GET_FOR_ORG = Operation(
    id="copilot_spaces.get_for_org",
    call="rest.copilot_spaces.async_get_for_org",
    name="Get Copilot Space for an Organization",
    properties=(Label("Organization", "org"), Label("Space Number", "space_number")),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpace",
    http="GET /orgs/{org}/copilot-spaces/{space_number}",
    repeat="safe",
)


_GET_FOR_USER = Operation(
    id="copilot_spaces.get_for_user",
    call="rest.copilot_spaces.async_get_for_user",
    name="Get Copilot Space for a User",
    properties=(Label("Username", "username"), Label("Space Number", "space_number")),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpace",
    http="GET /users/{username}/copilot-spaces/{space_number}",
    repeat="safe",
)


_GET_RESOURCE_FOR_ORG = Operation(
    id="copilot_spaces.get_resource_for_org",
    call="rest.copilot_spaces.async_get_resource_for_org",
    name="Get Copilot Space Resource for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Space Resource ID", "space_resource_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceResource",
    http="GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    repeat="safe",
)


_GET_RESOURCE_FOR_USER = Operation(
    id="copilot_spaces.get_resource_for_user",
    call="rest.copilot_spaces.async_get_resource_for_user",
    name="Get Copilot Space Resource for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Space Resource ID", "space_resource_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceResource",
    http="GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    repeat="safe",
)


_LIST_COLLABORATORS_FOR_ORG = Operation(
    id="copilot_spaces.list_collaborators_for_org",
    call="rest.copilot_spaces.async_list_collaborators_for_org",
    name="List Copilot Space Collaborators for an Organization",
    properties=(Label("Organization", "org"), Label("Space Number", "space_number")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotSpacesSpaceNumberCollaboratorsGetResponse200",
    http="GET /orgs/{org}/copilot-spaces/{space_number}/collaborators",
    repeat="safe",
)


_LIST_COLLABORATORS_FOR_USER = Operation(
    id="copilot_spaces.list_collaborators_for_user",
    call="rest.copilot_spaces.async_list_collaborators_for_user",
    name="List Copilot Space Collaborators for a User",
    properties=(Label("Username", "username"), Label("Space Number", "space_number")),
    output="githubkit_schemas.v2026_03_10.models:UsersUsernameCopilotSpacesSpaceNumberCollaboratorsGetResponse200",
    http="GET /users/{username}/copilot-spaces/{space_number}/collaborators",
    repeat="safe",
)


_LIST_FOR_ORG = Operation(
    id="copilot_spaces.list_for_org",
    call="rest.copilot_spaces.async_list_for_org",
    name="List Copilot Spaces for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotSpacesGetResponse200",
    http="GET /orgs/{org}/copilot-spaces",
    repeat="safe",
    items="spaces",
)


_LIST_FOR_USER = Operation(
    id="copilot_spaces.list_for_user",
    call="rest.copilot_spaces.async_list_for_user",
    name="List Copilot Spaces for a User",
    properties=(Label("Username", "username"),),
    output="githubkit_schemas.v2026_03_10.models:UsersUsernameCopilotSpacesGetResponse200",
    http="GET /users/{username}/copilot-spaces",
    repeat="safe",
    items="spaces",
)


_LIST_RESOURCES_FOR_ORG = Operation(
    id="copilot_spaces.list_resources_for_org",
    call="rest.copilot_spaces.async_list_resources_for_org",
    name="List Copilot Space Resources for an Organization",
    properties=(Label("Organization", "org"), Label("Space Number", "space_number")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotSpacesSpaceNumberResourcesGetResponse200",
    http="GET /orgs/{org}/copilot-spaces/{space_number}/resources",
    repeat="safe",
)


_LIST_RESOURCES_FOR_USER = Operation(
    id="copilot_spaces.list_resources_for_user",
    call="rest.copilot_spaces.async_list_resources_for_user",
    name="List Copilot Space Resources for a User",
    properties=(Label("Username", "username"), Label("Space Number", "space_number")),
    output="githubkit_schemas.v2026_03_10.models:UsersUsernameCopilotSpacesSpaceNumberResourcesGetResponse200",
    http="GET /users/{username}/copilot-spaces/{space_number}/resources",
    repeat="safe",
)


_REMOVE_COLLABORATOR_FOR_ORG = Operation(
    id="copilot_spaces.remove_collaborator_for_org",
    call="rest.copilot_spaces.async_remove_collaborator_for_org",
    name="Remove Copilot Space Collaborator for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Actor Type", "actor_type"),
        Label("Actor Identifier", "actor_identifier"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    repeat="safe",
)


_REMOVE_COLLABORATOR_FOR_USER = Operation(
    id="copilot_spaces.remove_collaborator_for_user",
    call="rest.copilot_spaces.async_remove_collaborator_for_user",
    name="Remove Copilot Space Collaborator for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Actor Type", "actor_type"),
        Label("Actor Identifier", "actor_identifier"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    repeat="safe",
)


_UPDATE_COLLABORATOR_FOR_ORG = Operation(
    id="copilot_spaces.update_collaborator_for_org",
    call="rest.copilot_spaces.async_update_collaborator_for_org",
    name="Update Copilot Space Collaborator for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Actor Type", "actor_type"),
        Label("Actor Identifier", "actor_identifier"),
        Label("Role", "role"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof0 | githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof1",
    http="PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    repeat="safe",
    answers=((204, "None"),),
)


_UPDATE_COLLABORATOR_FOR_USER = Operation(
    id="copilot_spaces.update_collaborator_for_user",
    call="rest.copilot_spaces.async_update_collaborator_for_user",
    name="Update Copilot Space Collaborator for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Actor Type", "actor_type"),
        Label("Actor Identifier", "actor_identifier"),
        Label("Role", "role"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof0 | githubkit_schemas.v2026_03_10.models:CopilotSpaceCollaboratorAnyof1",
    http="PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
    repeat="safe",
    answers=((204, "None"),),
)


_UPDATE_FOR_ORG = Operation(
    id="copilot_spaces.update_for_org",
    call="rest.copilot_spaces.async_update_for_org",
    name="Update Copilot Space for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpace",
    http="PUT /orgs/{org}/copilot-spaces/{space_number}",
    repeat="safe",
)


_UPDATE_FOR_USER = Operation(
    id="copilot_spaces.update_for_user",
    call="rest.copilot_spaces.async_update_for_user",
    name="Update Copilot Space for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpace",
    http="PUT /users/{username}/copilot-spaces/{space_number}",
    repeat="safe",
)


_UPDATE_RESOURCE_FOR_ORG = Operation(
    id="copilot_spaces.update_resource_for_org",
    call="rest.copilot_spaces.async_update_resource_for_org",
    name="Update Copilot Space Resource for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Space Number", "space_number"),
        Label("Space Resource ID", "space_resource_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceResource",
    http="PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    repeat="safe",
)


_UPDATE_RESOURCE_FOR_USER = Operation(
    id="copilot_spaces.update_resource_for_user",
    call="rest.copilot_spaces.async_update_resource_for_user",
    name="Update Copilot Space Resource for a User",
    properties=(
        Label("Username", "username"),
        Label("Space Number", "space_number"),
        Label("Space Resource ID", "space_resource_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CopilotSpaceResource",
    http="PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
    repeat="safe",
)


class CopilotSpaces(Namespace):
    """Tasks for ``client.rest.copilot_spaces``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_collaborator_for_org": _ADD_COLLABORATOR_FOR_ORG,
        "add_collaborator_for_user": _ADD_COLLABORATOR_FOR_USER,
        "create_for_org": _CREATE_FOR_ORG,
        "create_for_user": _CREATE_FOR_USER,
        "create_resource_for_org": _CREATE_RESOURCE_FOR_ORG,
        "create_resource_for_user": _CREATE_RESOURCE_FOR_USER,
        "delete_for_org": _DELETE_FOR_ORG,
        "delete_for_user": _DELETE_FOR_USER,
        "delete_resource_for_org": _DELETE_RESOURCE_FOR_ORG,
        "delete_resource_for_user": _DELETE_RESOURCE_FOR_USER,
        "get_for_org": _GET_FOR_ORG,
        "get_for_user": _GET_FOR_USER,
        "get_resource_for_org": _GET_RESOURCE_FOR_ORG,
        "get_resource_for_user": _GET_RESOURCE_FOR_USER,
        "list_collaborators_for_org": _LIST_COLLABORATORS_FOR_ORG,
        "list_collaborators_for_user": _LIST_COLLABORATORS_FOR_USER,
        "list_for_org": _LIST_FOR_ORG,
        "list_for_user": _LIST_FOR_USER,
        "list_resources_for_org": _LIST_RESOURCES_FOR_ORG,
        "list_resources_for_user": _LIST_RESOURCES_FOR_USER,
        "remove_collaborator_for_org": _REMOVE_COLLABORATOR_FOR_ORG,
        "remove_collaborator_for_user": _REMOVE_COLLABORATOR_FOR_USER,
        "update_collaborator_for_org": _UPDATE_COLLABORATOR_FOR_ORG,
        "update_collaborator_for_user": _UPDATE_COLLABORATOR_FOR_USER,
        "update_for_org": _UPDATE_FOR_ORG,
        "update_for_user": _UPDATE_FOR_USER,
        "update_resource_for_org": _UPDATE_RESOURCE_FOR_ORG,
        "update_resource_for_user": _UPDATE_RESOURCE_FOR_USER,
    }

    @overload
    def add_collaborator_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotSpacesSpaceNumberCollaboratorsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1]
    ]: ...

    @overload
    def add_collaborator_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        role: Literal["reader", "writer", "admin"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1]
    ]: ...

    def add_collaborator_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotSpacesSpaceNumberCollaboratorsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1]
    ]:
        """Add Copilot Space Collaborator for an Organization: ``POST /orgs/{org}/copilot-spaces/{space_number}/collaborators``.

        Calls ``client.rest.copilot_spaces.async_add_collaborator_for_org``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#add-a-collaborator-to-an-organization-copilot-space
        """
        return self._call(
            _ADD_COLLABORATOR_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_collaborator_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameCopilotSpacesSpaceNumberCollaboratorsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1]
    ]: ...

    @overload
    def add_collaborator_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        role: Literal["reader", "writer", "admin"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1]
    ]: ...

    def add_collaborator_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UsersUsernameCopilotSpacesSpaceNumberCollaboratorsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1]
    ]:
        """Add Copilot Space Collaborator for a User: ``POST /users/{username}/copilot-spaces/{space_number}/collaborators``.

        Calls ``client.rest.copilot_spaces.async_add_collaborator_for_user``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#add-a-collaborator-to-a-copilot-space-for-a-user
        """
        return self._call(
            _ADD_COLLABORATOR_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotSpacesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    @overload
    def create_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        general_instructions: Missing[str] = ...,
        base_role: Missing[Literal["reader", "writer", "admin", "no_access"]] = ...,
        resources_attributes: Missing[
            list[OrgsOrgCopilotSpacesPostBodyPropResourcesAttributesItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    def create_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotSpacesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpace]:
        """Create Copilot Space for an Organization: ``POST /orgs/{org}/copilot-spaces``.

        Calls ``client.rest.copilot_spaces.async_create_for_org``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#create-an-organization-copilot-space
        """
        return self._call(
            _CREATE_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameCopilotSpacesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    @overload
    def create_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        general_instructions: Missing[str] = ...,
        base_role: Missing[Literal["reader", "no_access"]] = ...,
        resources_attributes: Missing[
            list[UsersUsernameCopilotSpacesPostBodyPropResourcesAttributesItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    def create_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UsersUsernameCopilotSpacesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpace]:
        """Create Copilot Space for a User: ``POST /users/{username}/copilot-spaces``.

        Calls ``client.rest.copilot_spaces.async_create_for_user``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#create-a-copilot-space-for-a-user
        """
        return self._call(
            _CREATE_FOR_USER,
            task_key,
            {"username": username, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotSpacesSpaceNumberResourcesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    @overload
    def create_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        resource_type: Literal[
            "repository", "github_file", "free_text", "github_issue", "github_pull_request"
        ],
        metadata: OrgsOrgCopilotSpacesSpaceNumberResourcesPostBodyPropMetadataType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    def create_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotSpacesSpaceNumberResourcesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpaceResource]:
        """Create Copilot Space Resource for an Organization: ``POST /orgs/{org}/copilot-spaces/{space_number}/resources``.

        Calls ``client.rest.copilot_spaces.async_create_resource_for_org``.

        See https://docs.github.com/rest/copilot-spaces/resources#create-a-resource-for-an-organization-copilot-space
        """
        return self._call(
            _CREATE_RESOURCE_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameCopilotSpacesSpaceNumberResourcesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    @overload
    def create_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        resource_type: Literal[
            "repository", "github_file", "free_text", "github_issue", "github_pull_request"
        ],
        metadata: UsersUsernameCopilotSpacesSpaceNumberResourcesPostBodyPropMetadataType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    def create_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UsersUsernameCopilotSpacesSpaceNumberResourcesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpaceResource]:
        """Create Copilot Space Resource for a User: ``POST /users/{username}/copilot-spaces/{space_number}/resources``.

        Calls ``client.rest.copilot_spaces.async_create_resource_for_user``.

        See https://docs.github.com/rest/copilot-spaces/resources#create-a-resource-for-a-copilot-space-for-a-user
        """
        return self._call(
            _CREATE_RESOURCE_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def delete_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Copilot Space for an Organization: ``DELETE /orgs/{org}/copilot-spaces/{space_number}``.

        Calls ``client.rest.copilot_spaces.async_delete_for_org``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#delete-an-organization-copilot-space
        """
        return self._call(
            _DELETE_FOR_ORG,
            task_key,
            {"org": org, "space_number": space_number, "headers": headers},
            task_options,
        )

    def delete_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Copilot Space for a User: ``DELETE /users/{username}/copilot-spaces/{space_number}``.

        Calls ``client.rest.copilot_spaces.async_delete_for_user``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#delete-a-copilot-space-for-a-user
        """
        return self._call(
            _DELETE_FOR_USER,
            task_key,
            {"username": username, "space_number": space_number, "headers": headers},
            task_options,
        )

    def delete_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Copilot Space Resource for an Organization: ``DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}``.

        Calls ``client.rest.copilot_spaces.async_delete_resource_for_org``.

        See https://docs.github.com/rest/copilot-spaces/resources#delete-a-resource-from-an-organization-copilot-space
        """
        return self._call(
            _DELETE_RESOURCE_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "space_resource_id": space_resource_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Copilot Space Resource for a User: ``DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}``.

        Calls ``client.rest.copilot_spaces.async_delete_resource_for_user``.

        See https://docs.github.com/rest/copilot-spaces/resources#delete-a-resource-from-a-copilot-space-for-a-user
        """
        return self._call(
            _DELETE_RESOURCE_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "space_resource_id": space_resource_id,
                "headers": headers,
            },
            task_options,
        )

    def get_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotSpace]:
        """Get Copilot Space for an Organization: ``GET /orgs/{org}/copilot-spaces/{space_number}``.

        Calls ``client.rest.copilot_spaces.async_get_for_org``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#get-an-organization-copilot-space
        """
        return self._call(
            _GET_FOR_ORG,
            task_key,
            {"org": org, "space_number": space_number, "headers": headers},
            task_options,
        )

    def get_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotSpace]:
        """Get Copilot Space for a User: ``GET /users/{username}/copilot-spaces/{space_number}``.

        Calls ``client.rest.copilot_spaces.async_get_for_user``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#get-a-copilot-space-for-a-user
        """
        return self._call(
            _GET_FOR_USER,
            task_key,
            {"username": username, "space_number": space_number, "headers": headers},
            task_options,
        )

    def get_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotSpaceResource]:
        """Get Copilot Space Resource for an Organization: ``GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}``.

        Calls ``client.rest.copilot_spaces.async_get_resource_for_org``.

        See https://docs.github.com/rest/copilot-spaces/resources#get-a-resource-for-an-organization-copilot-space
        """
        return self._call(
            _GET_RESOURCE_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "space_resource_id": space_resource_id,
                "headers": headers,
            },
            task_options,
        )

    def get_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotSpaceResource]:
        """Get Copilot Space Resource for a User: ``GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}``.

        Calls ``client.rest.copilot_spaces.async_get_resource_for_user``.

        See https://docs.github.com/rest/copilot-spaces/resources#get-a-resource-for-a-copilot-space-for-a-user
        """
        return self._call(
            _GET_RESOURCE_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "space_resource_id": space_resource_id,
                "headers": headers,
            },
            task_options,
        )

    def list_collaborators_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgCopilotSpacesSpaceNumberCollaboratorsGetResponse200]:
        """List Copilot Space Collaborators for an Organization: ``GET /orgs/{org}/copilot-spaces/{space_number}/collaborators``.

        Calls ``client.rest.copilot_spaces.async_list_collaborators_for_org``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#list-collaborators-for-an-organization-copilot-space
        """
        return self._call(
            _LIST_COLLABORATORS_FOR_ORG,
            task_key,
            {"org": org, "space_number": space_number, "headers": headers},
            task_options,
        )

    def list_collaborators_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, UsersUsernameCopilotSpacesSpaceNumberCollaboratorsGetResponse200
    ]:
        """List Copilot Space Collaborators for a User: ``GET /users/{username}/copilot-spaces/{space_number}/collaborators``.

        Calls ``client.rest.copilot_spaces.async_list_collaborators_for_user``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#list-collaborators-for-a-copilot-space-for-a-user
        """
        return self._call(
            _LIST_COLLABORATORS_FOR_USER,
            task_key,
            {"username": username, "space_number": space_number, "headers": headers},
            task_options,
        )

    def list_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgCopilotSpacesGetResponse200]:
        """List Copilot Spaces for an Organization: ``GET /orgs/{org}/copilot-spaces``.

        Calls ``client.rest.copilot_spaces.async_list_for_org``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#list-organization-copilot-spaces
        """
        return self._call(
            _LIST_FOR_ORG,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def list_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsersUsernameCopilotSpacesGetResponse200]:
        """List Copilot Spaces for a User: ``GET /users/{username}/copilot-spaces``.

        Calls ``client.rest.copilot_spaces.async_list_for_user``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#list-copilot-spaces-for-a-user
        """
        return self._call(
            _LIST_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def list_resources_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgCopilotSpacesSpaceNumberResourcesGetResponse200]:
        """List Copilot Space Resources for an Organization: ``GET /orgs/{org}/copilot-spaces/{space_number}/resources``.

        Calls ``client.rest.copilot_spaces.async_list_resources_for_org``.

        See https://docs.github.com/rest/copilot-spaces/resources#list-resources-for-an-organization-copilot-space
        """
        return self._call(
            _LIST_RESOURCES_FOR_ORG,
            task_key,
            {"org": org, "space_number": space_number, "headers": headers},
            task_options,
        )

    def list_resources_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsersUsernameCopilotSpacesSpaceNumberResourcesGetResponse200]:
        """List Copilot Space Resources for a User: ``GET /users/{username}/copilot-spaces/{space_number}/resources``.

        Calls ``client.rest.copilot_spaces.async_list_resources_for_user``.

        See https://docs.github.com/rest/copilot-spaces/resources#list-resources-for-a-copilot-space-for-a-user
        """
        return self._call(
            _LIST_RESOURCES_FOR_USER,
            task_key,
            {"username": username, "space_number": space_number, "headers": headers},
            task_options,
        )

    def remove_collaborator_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Copilot Space Collaborator for an Organization: ``DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}``.

        Calls ``client.rest.copilot_spaces.async_remove_collaborator_for_org``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#remove-a-collaborator-from-an-organization-copilot-space
        """
        return self._call(
            _REMOVE_COLLABORATOR_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "actor_type": actor_type,
                "actor_identifier": actor_identifier,
                "headers": headers,
            },
            task_options,
        )

    def remove_collaborator_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Copilot Space Collaborator for a User: ``DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}``.

        Calls ``client.rest.copilot_spaces.async_remove_collaborator_for_user``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#remove-a-collaborator-from-a-copilot-space-for-a-user
        """
        return self._call(
            _REMOVE_COLLABORATOR_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "actor_type": actor_type,
                "actor_identifier": actor_identifier,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_collaborator_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotSpacesSpaceNumberCollaboratorsActorTypeActorIdentifierPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1] | None
    ]: ...

    @overload
    def update_collaborator_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        role: Literal["reader", "writer", "admin", "no_access"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1] | None
    ]: ...

    def update_collaborator_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            OrgsOrgCopilotSpacesSpaceNumberCollaboratorsActorTypeActorIdentifierPutBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1] | None
    ]:
        """Update Copilot Space Collaborator for an Organization: ``PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}``.

        Calls ``client.rest.copilot_spaces.async_update_collaborator_for_org``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#set-a-collaborator-role-for-an-organization-copilot-space
        """
        return self._call(
            _UPDATE_COLLABORATOR_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "actor_type": actor_type,
                "actor_identifier": actor_identifier,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_collaborator_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameCopilotSpacesSpaceNumberCollaboratorsActorTypeActorIdentifierPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1] | None
    ]: ...

    @overload
    def update_collaborator_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        role: Literal["reader", "writer", "admin", "no_access"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1] | None
    ]: ...

    def update_collaborator_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        actor_type: Literal["User", "Team"],
        actor_identifier: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            UsersUsernameCopilotSpacesSpaceNumberCollaboratorsActorTypeActorIdentifierPutBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object, object, Union[CopilotSpaceCollaboratorAnyof0, CopilotSpaceCollaboratorAnyof1] | None
    ]:
        """Update Copilot Space Collaborator for a User: ``PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}``.

        Calls ``client.rest.copilot_spaces.async_update_collaborator_for_user``.

        See https://docs.github.com/rest/copilot-spaces/collaborators#set-a-collaborator-role-for-a-copilot-space-for-a-user
        """
        return self._call(
            _UPDATE_COLLABORATOR_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "actor_type": actor_type,
                "actor_identifier": actor_identifier,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotSpacesSpaceNumberPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    @overload
    def update_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        general_instructions: Missing[str] = ...,
        base_role: Missing[Literal["reader", "writer", "admin", "no_access"]] = ...,
        resources_attributes: Missing[
            list[OrgsOrgCopilotSpacesSpaceNumberPutBodyPropResourcesAttributesItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    def update_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotSpacesSpaceNumberPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpace]:
        """Update Copilot Space for an Organization: ``PUT /orgs/{org}/copilot-spaces/{space_number}``.

        Calls ``client.rest.copilot_spaces.async_update_for_org``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#set-an-organization-copilot-space
        """
        return self._call(
            _UPDATE_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameCopilotSpacesSpaceNumberPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    @overload
    def update_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        general_instructions: Missing[str] = ...,
        base_role: Missing[Literal["reader", "no_access"]] = ...,
        resources_attributes: Missing[
            list[UsersUsernameCopilotSpacesSpaceNumberPutBodyPropResourcesAttributesItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpace]: ...

    def update_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UsersUsernameCopilotSpacesSpaceNumberPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpace]:
        """Update Copilot Space for a User: ``PUT /users/{username}/copilot-spaces/{space_number}``.

        Calls ``client.rest.copilot_spaces.async_update_for_user``.

        See https://docs.github.com/rest/copilot-spaces/copilot-spaces#set-a-copilot-space-for-a-user
        """
        return self._call(
            _UPDATE_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    @overload
    def update_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        space_resource_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        metadata: Missing[
            OrgsOrgCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyPropMetadataType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    def update_resource_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpaceResource]:
        """Update Copilot Space Resource for an Organization: ``PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}``.

        Calls ``client.rest.copilot_spaces.async_update_resource_for_org``.

        See https://docs.github.com/rest/copilot-spaces/resources#set-a-resource-for-an-organization-copilot-space
        """
        return self._call(
            _UPDATE_RESOURCE_FOR_ORG,
            task_key,
            {
                "org": org,
                "space_number": space_number,
                "space_resource_id": space_resource_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    @overload
    def update_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        space_resource_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        metadata: Missing[
            UsersUsernameCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyPropMetadataType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CopilotSpaceResource]: ...

    def update_resource_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        space_number: int,
        space_resource_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            UsersUsernameCopilotSpacesSpaceNumberResourcesSpaceResourceIdPutBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CopilotSpaceResource]:
        """Update Copilot Space Resource for a User: ``PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}``.

        Calls ``client.rest.copilot_spaces.async_update_resource_for_user``.

        See https://docs.github.com/rest/copilot-spaces/resources#set-a-resource-for-a-copilot-space-for-a-user
        """
        return self._call(
            _UPDATE_RESOURCE_FOR_USER,
            task_key,
            {
                "username": username,
                "space_number": space_number,
                "space_resource_id": space_resource_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
