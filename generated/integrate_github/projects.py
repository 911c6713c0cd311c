"""Tasks for ``client.rest.projects``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        ProjectsV2,
        ProjectsV2Field,
        ProjectsV2ItemSimple,
        ProjectsV2ItemWithContent,
        ProjectsV2View,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgProjectsV2ProjectNumberDraftsPostBodyType,
        OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof0Type,
        OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof1Type,
        OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof2Type,
        OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof3Type,
        OrgsOrgProjectsV2ProjectNumberItemsItemIdPatchBodyPropFieldsItemsType,
        OrgsOrgProjectsV2ProjectNumberItemsItemIdPatchBodyType,
        OrgsOrgProjectsV2ProjectNumberItemsPostBodyOneof0Type,
        OrgsOrgProjectsV2ProjectNumberItemsPostBodyOneof1Type,
        OrgsOrgProjectsV2ProjectNumberViewsPostBodyType,
        ProjectsV2FieldIterationConfigurationType,
        ProjectsV2FieldSingleSelectOptionType,
        UsersUserIdProjectsV2ProjectNumberViewsPostBodyType,
        UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof0Type,
        UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof1Type,
        UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof2Type,
        UsersUsernameProjectsV2ProjectNumberItemsItemIdPatchBodyPropFieldsItemsType,
        UsersUsernameProjectsV2ProjectNumberItemsItemIdPatchBodyType,
        UsersUsernameProjectsV2ProjectNumberItemsPostBodyOneof0Type,
        UsersUsernameProjectsV2ProjectNumberItemsPostBodyOneof1Type,
        UserUserIdProjectsV2ProjectNumberDraftsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_FIELD_FOR_ORG = Operation(
    id="projects.add_field_for_org",
    call="rest.projects.async_add_field_for_org",
    name="Add Project Field for an Organization",
    properties=(
        Label("Project Number", "project_number"),
        Label("Organization", "org"),
        Label("Issue Field ID", "issue_field_id"),
        Label("Name", "name"),
        Label("Data Type", "data_type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2Field",
    http="POST /orgs/{org}/projectsV2/{project_number}/fields",
)


_ADD_FIELD_FOR_USER = Operation(
    id="projects.add_field_for_user",
    call="rest.projects.async_add_field_for_user",
    name="Add Project Field for a User",
    properties=(
        Label("Username", "username"),
        Label("Project Number", "project_number"),
        Label("Name", "name"),
        Label("Data Type", "data_type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2Field",
    http="POST /users/{username}/projectsV2/{project_number}/fields",
)


_ADD_ITEM_FOR_ORG = Operation(
    id="projects.add_item_for_org",
    call="rest.projects.async_add_item_for_org",
    name="Add Project Item for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Project Number", "project_number"),
        Label("Type", "type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemSimple",
    http="POST /orgs/{org}/projectsV2/{project_number}/items",
)


_ADD_ITEM_FOR_USER = Operation(
    id="projects.add_item_for_user",
    call="rest.projects.async_add_item_for_user",
    name="Add Project Item for a User",
    properties=(
        Label("Username", "username"),
        Label("Project Number", "project_number"),
        Label("Type", "type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemSimple",
    http="POST /users/{username}/projectsV2/{project_number}/items",
)


_CREATE_DRAFT_ITEM_FOR_AUTHENTICATED_USER = Operation(
    id="projects.create_draft_item_for_authenticated_user",
    call="rest.projects.async_create_draft_item_for_authenticated_user",
    name="Create Draft Project Item for the Authenticated User",
    properties=(
        Label("User ID", "user_id"),
        Label("Project Number", "project_number"),
        Label("Title", "title"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemSimple",
    http="POST /user/{user_id}/projectsV2/{project_number}/drafts",
)


_CREATE_DRAFT_ITEM_FOR_ORG = Operation(
    id="projects.create_draft_item_for_org",
    call="rest.projects.async_create_draft_item_for_org",
    name="Create Draft Project Item for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Project Number", "project_number"),
        Label("Title", "title"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemSimple",
    http="POST /orgs/{org}/projectsV2/{project_number}/drafts",
)


_CREATE_VIEW_FOR_ORG = Operation(
    id="projects.create_view_for_org",
    call="rest.projects.async_create_view_for_org",
    name="Create Project View for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Project Number", "project_number"),
        Label("Name", "name"),
        Label("Layout", "layout"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2View",
    http="POST /orgs/{org}/projectsV2/{project_number}/views",
)


_CREATE_VIEW_FOR_USER = Operation(
    id="projects.create_view_for_user",
    call="rest.projects.async_create_view_for_user",
    name="Create Project View for a User",
    properties=(
        Label("User ID", "user_id"),
        Label("Project Number", "project_number"),
        Label("Name", "name"),
        Label("Layout", "layout"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2View",
    http="POST /users/{user_id}/projectsV2/{project_number}/views",
)


_DELETE_ITEM_FOR_ORG = Operation(
    id="projects.delete_item_for_org",
    call="rest.projects.async_delete_item_for_org",
    name="Delete Project Item for an Organization",
    properties=(
        Label("Project Number", "project_number"),
        Label("Organization", "org"),
        Label("Item ID", "item_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}",
    repeat="safe",
)


_DELETE_ITEM_FOR_USER = Operation(
    id="projects.delete_item_for_user",
    call="rest.projects.async_delete_item_for_user",
    name="Delete Project Item for a User",
    properties=(
        Label("Project Number", "project_number"),
        Label("Username", "username"),
        Label("Item ID", "item_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}",
    repeat="safe",
)


_GET_FIELD_FOR_ORG = Operation(
    id="projects.get_field_for_org",
    call="rest.projects.async_get_field_for_org",
    name="Get Project Field for an Organization",
    properties=(
        Label("Project Number", "project_number"),
        Label("Field ID", "field_id"),
        Label("Organization", "org"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2Field",
    http="GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}",
    repeat="safe",
)


_GET_FIELD_FOR_USER = Operation(
    id="projects.get_field_for_user",
    call="rest.projects.async_get_field_for_user",
    name="Get Project Field for a User",
    properties=(
        Label("Project Number", "project_number"),
        Label("Field ID", "field_id"),
        Label("Username", "username"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2Field",
    http="GET /users/{username}/projectsV2/{project_number}/fields/{field_id}",
    repeat="safe",
)


_GET_FOR_ORG = Operation(
    id="projects.get_for_org",
    call="rest.projects.async_get_for_org",
    name="Get Project for an Organization",
    properties=(Label("Project Number", "project_number"), Label("Organization", "org")),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2",
    http="GET /orgs/{org}/projectsV2/{project_number}",
    repeat="safe",
)


_GET_FOR_USER = Operation(
    id="projects.get_for_user",
    call="rest.projects.async_get_for_user",
    name="Get Project for a User",
    properties=(Label("Project Number", "project_number"), Label("Username", "username")),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2",
    http="GET /users/{username}/projectsV2/{project_number}",
    repeat="safe",
)


_GET_ORG_ITEM = Operation(
    id="projects.get_org_item",
    call="rest.projects.async_get_org_item",
    name="Get Project Item for an Organization",
    properties=(
        Label("Project Number", "project_number"),
        Label("Organization", "org"),
        Label("Item ID", "item_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent",
    http="GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}",
    repeat="safe",
)


_GET_USER_ITEM = Operation(
    id="projects.get_user_item",
    call="rest.projects.async_get_user_item",
    name="Get Project Item for a User",
    properties=(
        Label("Project Number", "project_number"),
        Label("Username", "username"),
        Label("Item ID", "item_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent",
    http="GET /users/{username}/projectsV2/{project_number}/items/{item_id}",
    repeat="safe",
)


_LIST_FIELDS_FOR_ORG = Operation(
    id="projects.list_fields_for_org",
    call="rest.projects.async_list_fields_for_org",
    name="List Project Fields for an Organization",
    properties=(Label("Project Number", "project_number"), Label("Organization", "org")),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2Field]",
    http="GET /orgs/{org}/projectsV2/{project_number}/fields",
    repeat="safe",
)


_LIST_FIELDS_FOR_USER = Operation(
    id="projects.list_fields_for_user",
    call="rest.projects.async_list_fields_for_user",
    name="List Project Fields for a User",
    properties=(Label("Project Number", "project_number"), Label("Username", "username")),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2Field]",
    http="GET /users/{username}/projectsV2/{project_number}/fields",
    repeat="safe",
)


_LIST_FOR_ORG = Operation(
    id="projects.list_for_org",
    call="rest.projects.async_list_for_org",
    name="List Projects for an Organization",
    properties=(Label("Organization", "org"), Label("Query", "q")),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2]",
    http="GET /orgs/{org}/projectsV2",
    repeat="safe",
)


_LIST_FOR_USER = Operation(
    id="projects.list_for_user",
    call="rest.projects.async_list_for_user",
    name="List Projects for a User",
    properties=(Label("Username", "username"), Label("Query", "q")),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2]",
    http="GET /users/{username}/projectsV2",
    repeat="safe",
)


_LIST_ITEMS_FOR_ORG = Operation(
    id="projects.list_items_for_org",
    call="rest.projects.async_list_items_for_org",
    name="List Project Items for an Organization",
    properties=(
        Label("Project Number", "project_number"),
        Label("Organization", "org"),
        Label("Query", "q"),
        Label("Fields", "fields"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent]",
    http="GET /orgs/{org}/projectsV2/{project_number}/items",
    repeat="safe",
)


_LIST_ITEMS_FOR_USER = Operation(
    id="projects.list_items_for_user",
    call="rest.projects.async_list_items_for_user",
    name="List Project Items for a User",
    properties=(
        Label("Project Number", "project_number"),
        Label("Username", "username"),
        Label("Query", "q"),
        Label("Fields", "fields"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent]",
    http="GET /users/{username}/projectsV2/{project_number}/items",
    repeat="safe",
)


_LIST_VIEW_ITEMS_FOR_ORG = Operation(
    id="projects.list_view_items_for_org",
    call="rest.projects.async_list_view_items_for_org",
    name="List Project View Items for an Organization",
    properties=(
        Label("Project Number", "project_number"),
        Label("Organization", "org"),
        Label("View Number", "view_number"),
        Label("Fields", "fields"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent]",
    http="GET /orgs/{org}/projectsV2/{project_number}/views/{view_number}/items",
    repeat="safe",
)


_LIST_VIEW_ITEMS_FOR_USER = Operation(
    id="projects.list_view_items_for_user",
    call="rest.projects.async_list_view_items_for_user",
    name="List Project View Items for a User",
    properties=(
        Label("Project Number", "project_number"),
        Label("Username", "username"),
        Label("View Number", "view_number"),
        Label("Fields", "fields"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent]",
    http="GET /users/{username}/projectsV2/{project_number}/views/{view_number}/items",
    repeat="safe",
)


_UPDATE_ITEM_FOR_ORG = Operation(
    id="projects.update_item_for_org",
    call="rest.projects.async_update_item_for_org",
    name="Update Project Item for an Organization",
    properties=(
        Label("Project Number", "project_number"),
        Label("Organization", "org"),
        Label("Item ID", "item_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent",
    http="PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}",
)


_UPDATE_ITEM_FOR_USER = Operation(
    id="projects.update_item_for_user",
    call="rest.projects.async_update_item_for_user",
    name="Update Project Item for a User",
    properties=(
        Label("Project Number", "project_number"),
        Label("Username", "username"),
        Label("Item ID", "item_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProjectsV2ItemWithContent",
    http="PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}",
)


class Projects(Namespace):
    """Tasks for ``client.rest.projects``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_field_for_org": _ADD_FIELD_FOR_ORG,
        "add_field_for_user": _ADD_FIELD_FOR_USER,
        "add_item_for_org": _ADD_ITEM_FOR_ORG,
        "add_item_for_user": _ADD_ITEM_FOR_USER,
        "create_draft_item_for_authenticated_user": _CREATE_DRAFT_ITEM_FOR_AUTHENTICATED_USER,
        "create_draft_item_for_org": _CREATE_DRAFT_ITEM_FOR_ORG,
        "create_view_for_org": _CREATE_VIEW_FOR_ORG,
        "create_view_for_user": _CREATE_VIEW_FOR_USER,
        "delete_item_for_org": _DELETE_ITEM_FOR_ORG,
        "delete_item_for_user": _DELETE_ITEM_FOR_USER,
        "get_field_for_org": _GET_FIELD_FOR_ORG,
        "get_field_for_user": _GET_FIELD_FOR_USER,
        "get_for_org": _GET_FOR_ORG,
        "get_for_user": _GET_FOR_USER,
        "get_org_item": _GET_ORG_ITEM,
        "get_user_item": _GET_USER_ITEM,
        "list_fields_for_org": _LIST_FIELDS_FOR_ORG,
        "list_fields_for_user": _LIST_FIELDS_FOR_USER,
        "list_for_org": _LIST_FOR_ORG,
        "list_for_user": _LIST_FOR_USER,
        "list_items_for_org": _LIST_ITEMS_FOR_ORG,
        "list_items_for_user": _LIST_ITEMS_FOR_USER,
        "list_view_items_for_org": _LIST_VIEW_ITEMS_FOR_ORG,
        "list_view_items_for_user": _LIST_VIEW_ITEMS_FOR_USER,
        "update_item_for_org": _UPDATE_ITEM_FOR_ORG,
        "update_item_for_user": _UPDATE_ITEM_FOR_USER,
    }

    @overload
    def add_field_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof0Type,
            OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof1Type,
            OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof2Type,
            OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof3Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    @overload
    def add_field_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        issue_field_id: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    @overload
    def add_field_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        data_type: Literal["text", "number", "date"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    @overload
    def add_field_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        data_type: Literal["single_select"],
        single_select_options: list[ProjectsV2FieldSingleSelectOptionType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    @overload
    def add_field_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        data_type: Literal["iteration"],
        iteration_configuration: ProjectsV2FieldIterationConfigurationType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    def add_field_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof0Type,
                OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof1Type,
                OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof2Type,
                OrgsOrgProjectsV2ProjectNumberFieldsPostBodyOneof3Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2Field]:
        """Add Project Field for an Organization: ``POST /orgs/{org}/projectsV2/{project_number}/fields``.

        Calls ``client.rest.projects.async_add_field_for_org``.

        See https://docs.github.com/rest/projects/fields#add-a-field-to-an-organization-owned-project
        """
        return self._call(
            _ADD_FIELD_FOR_ORG,
            task_key,
            {
                "project_number": project_number,
                "org": org,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_field_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof0Type,
            UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof1Type,
            UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof2Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    @overload
    def add_field_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        data_type: Literal["text", "number", "date"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    @overload
    def add_field_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        data_type: Literal["single_select"],
        single_select_options: list[ProjectsV2FieldSingleSelectOptionType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    @overload
    def add_field_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        data_type: Literal["iteration"],
        iteration_configuration: ProjectsV2FieldIterationConfigurationType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2Field]: ...

    def add_field_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof0Type,
                UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof1Type,
                UsersUsernameProjectsV2ProjectNumberFieldsPostBodyOneof2Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2Field]:
        """Add Project Field for a User: ``POST /users/{username}/projectsV2/{project_number}/fields``.

        Calls ``client.rest.projects.async_add_field_for_user``.

        See https://docs.github.com/rest/projects/fields#add-field-to-user-owned-project
        """
        return self._call(
            _ADD_FIELD_FOR_USER,
            task_key,
            {
                "username": username,
                "project_number": project_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_item_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            OrgsOrgProjectsV2ProjectNumberItemsPostBodyOneof0Type,
            OrgsOrgProjectsV2ProjectNumberItemsPostBodyOneof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    @overload
    def add_item_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        type: Literal["Issue", "PullRequest"],
        id: int,
        owner: Missing[str] = ...,
        repo: Missing[str] = ...,
        number: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    @overload
    def add_item_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        type: Literal["Issue", "PullRequest"],
        id: Missing[int] = ...,
        owner: str,
        repo: str,
        number: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    def add_item_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                OrgsOrgProjectsV2ProjectNumberItemsPostBodyOneof0Type,
                OrgsOrgProjectsV2ProjectNumberItemsPostBodyOneof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]:
        """Add Project Item for an Organization: ``POST /orgs/{org}/projectsV2/{project_number}/items``.

        Calls ``client.rest.projects.async_add_item_for_org``.

        See https://docs.github.com/rest/projects/items#add-item-to-organization-owned-project
        """
        return self._call(
            _ADD_ITEM_FOR_ORG,
            task_key,
            {
                "org": org,
                "project_number": project_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_item_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            UsersUsernameProjectsV2ProjectNumberItemsPostBodyOneof0Type,
            UsersUsernameProjectsV2ProjectNumberItemsPostBodyOneof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    @overload
    def add_item_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        type: Literal["Issue", "PullRequest"],
        id: int,
        owner: Missing[str] = ...,
        repo: Missing[str] = ...,
        number: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    @overload
    def add_item_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        type: Literal["Issue", "PullRequest"],
        id: Missing[int] = ...,
        owner: str,
        repo: str,
        number: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    def add_item_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                UsersUsernameProjectsV2ProjectNumberItemsPostBodyOneof0Type,
                UsersUsernameProjectsV2ProjectNumberItemsPostBodyOneof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]:
        """Add Project Item for a User: ``POST /users/{username}/projectsV2/{project_number}/items``.

        Calls ``client.rest.projects.async_add_item_for_user``.

        See https://docs.github.com/rest/projects/items#add-item-to-user-owned-project
        """
        return self._call(
            _ADD_ITEM_FOR_USER,
            task_key,
            {
                "username": username,
                "project_number": project_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_draft_item_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        user_id: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserUserIdProjectsV2ProjectNumberDraftsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    @overload
    def create_draft_item_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        user_id: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: str,
        body: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    def create_draft_item_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        user_id: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserUserIdProjectsV2ProjectNumberDraftsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]:
        """Create Draft Project Item for the Authenticated User: ``POST /user/{user_id}/projectsV2/{project_number}/drafts``.

        Calls ``client.rest.projects.async_create_draft_item_for_authenticated_user``.

        See https://docs.github.com/rest/projects/drafts#create-draft-item-for-user-owned-project
        """
        return self._call(
            _CREATE_DRAFT_ITEM_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "user_id": user_id,
                "project_number": project_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_draft_item_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgProjectsV2ProjectNumberDraftsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    @overload
    def create_draft_item_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: str,
        body: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]: ...

    def create_draft_item_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgProjectsV2ProjectNumberDraftsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2ItemSimple]:
        """Create Draft Project Item for an Organization: ``POST /orgs/{org}/projectsV2/{project_number}/drafts``.

        Calls ``client.rest.projects.async_create_draft_item_for_org``.

        See https://docs.github.com/rest/projects/drafts#create-draft-item-for-organization-owned-project
        """
        return self._call(
            _CREATE_DRAFT_ITEM_FOR_ORG,
            task_key,
            {
                "org": org,
                "project_number": project_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_view_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgProjectsV2ProjectNumberViewsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2View]: ...

    @overload
    def create_view_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        layout: Literal["table", "board", "roadmap"],
        filter_: Missing[str] = ...,
        visible_fields: Missing[list[int]] = ...,
        sort_by: Missing[list[list[Union[int, str]]]] = ...,
        group_by: Missing[list[int]] = ...,
        vertical_group_by: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2View]: ...

    def create_view_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgProjectsV2ProjectNumberViewsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2View]:
        """Create Project View for an Organization: ``POST /orgs/{org}/projectsV2/{project_number}/views``.

        Calls ``client.rest.projects.async_create_view_for_org``.

        See https://docs.github.com/rest/projects/views#create-a-view-for-an-organization-owned-project
        """
        return self._call(
            _CREATE_VIEW_FOR_ORG,
            task_key,
            {
                "org": org,
                "project_number": project_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_view_for_user(
        self,
        task_key: TaskKey,
        /,
        user_id: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUserIdProjectsV2ProjectNumberViewsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2View]: ...

    @overload
    def create_view_for_user(
        self,
        task_key: TaskKey,
        /,
        user_id: str,
        project_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        layout: Literal["table", "board", "roadmap"],
        filter_: Missing[str] = ...,
        visible_fields: Missing[list[int]] = ...,
        sort_by: Missing[list[list[Union[int, str]]]] = ...,
        group_by: Missing[list[int]] = ...,
        vertical_group_by: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2View]: ...

    def create_view_for_user(
        self,
        task_key: TaskKey,
        /,
        user_id: str,
        project_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UsersUserIdProjectsV2ProjectNumberViewsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2View]:
        """Create Project View for a User: ``POST /users/{user_id}/projectsV2/{project_number}/views``.

        Calls ``client.rest.projects.async_create_view_for_user``.

        See https://docs.github.com/rest/projects/views#create-a-view-for-a-user-owned-project
        """
        return self._call(
            _CREATE_VIEW_FOR_USER,
            task_key,
            {
                "user_id": user_id,
                "project_number": project_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def delete_item_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        item_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Project Item for an Organization: ``DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}``.

        Calls ``client.rest.projects.async_delete_item_for_org``.

        See https://docs.github.com/rest/projects/items#delete-project-item-for-organization
        """
        return self._call(
            _DELETE_ITEM_FOR_ORG,
            task_key,
            {
                "project_number": project_number,
                "org": org,
                "item_id": item_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_item_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        item_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Project Item for a User: ``DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}``.

        Calls ``client.rest.projects.async_delete_item_for_user``.

        See https://docs.github.com/rest/projects/items#delete-project-item-for-user
        """
        return self._call(
            _DELETE_ITEM_FOR_USER,
            task_key,
            {
                "project_number": project_number,
                "username": username,
                "item_id": item_id,
                "headers": headers,
            },
            task_options,
        )

    def get_field_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        field_id: int,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectsV2Field]:
        """Get Project Field for an Organization: ``GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}``.

        Calls ``client.rest.projects.async_get_field_for_org``.

        See https://docs.github.com/rest/projects/fields#get-project-field-for-organization
        """
        return self._call(
            _GET_FIELD_FOR_ORG,
            task_key,
            {
                "project_number": project_number,
                "field_id": field_id,
                "org": org,
                "headers": headers,
            },
            task_options,
        )

    def get_field_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        field_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectsV2Field]:
        """Get Project Field for a User: ``GET /users/{username}/projectsV2/{project_number}/fields/{field_id}``.

        Calls ``client.rest.projects.async_get_field_for_user``.

        See https://docs.github.com/rest/projects/fields#get-project-field-for-user
        """
        return self._call(
            _GET_FIELD_FOR_USER,
            task_key,
            {
                "project_number": project_number,
                "field_id": field_id,
                "username": username,
                "headers": headers,
            },
            task_options,
        )

    def get_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectsV2]:
        """Get Project for an Organization: ``GET /orgs/{org}/projectsV2/{project_number}``.

        Calls ``client.rest.projects.async_get_for_org``.

        See https://docs.github.com/rest/projects/projects#get-project-for-organization
        """
        return self._call(
            _GET_FOR_ORG,
            task_key,
            {"project_number": project_number, "org": org, "headers": headers},
            task_options,
        )

    def get_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectsV2]:
        """Get Project for a User: ``GET /users/{username}/projectsV2/{project_number}``.

        Calls ``client.rest.projects.async_get_for_user``.

        See https://docs.github.com/rest/projects/projects#get-project-for-user
        """
        return self._call(
            _GET_FOR_USER,
            task_key,
            {"project_number": project_number, "username": username, "headers": headers},
            task_options,
        )

    def get_org_item(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        item_id: int,
        *,
        fields: Missing[Union[str, list[str]]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]:
        """Get Project Item for an Organization: ``GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}``.

        Calls ``client.rest.projects.async_get_org_item``.

        See https://docs.github.com/rest/projects/items#get-an-item-for-an-organization-owned-project
        """
        return self._call(
            _GET_ORG_ITEM,
            task_key,
            {
                "project_number": project_number,
                "org": org,
                "item_id": item_id,
                "fields": fields,
                "headers": headers,
            },
            task_options,
        )

    def get_user_item(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        item_id: int,
        *,
        fields: Missing[Union[str, list[str]]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]:
        """Get Project Item for a User: ``GET /users/{username}/projectsV2/{project_number}/items/{item_id}``.

        Calls ``client.rest.projects.async_get_user_item``.

        See https://docs.github.com/rest/projects/items#get-an-item-for-a-user-owned-project
        """
        return self._call(
            _GET_USER_ITEM,
            task_key,
            {
                "project_number": project_number,
                "username": username,
                "item_id": item_id,
                "fields": fields,
                "headers": headers,
            },
            task_options,
        )

    def list_fields_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2Field]]:
        """List Project Fields for an Organization: ``GET /orgs/{org}/projectsV2/{project_number}/fields``.

        Calls ``client.rest.projects.async_list_fields_for_org``.

        See https://docs.github.com/rest/projects/fields#list-project-fields-for-organization
        """
        return self._call(
            _LIST_FIELDS_FOR_ORG,
            task_key,
            {
                "project_number": project_number,
                "org": org,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def list_fields_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2Field]]:
        """List Project Fields for a User: ``GET /users/{username}/projectsV2/{project_number}/fields``.

        Calls ``client.rest.projects.async_list_fields_for_user``.

        See https://docs.github.com/rest/projects/fields#list-project-fields-for-user
        """
        return self._call(
            _LIST_FIELDS_FOR_USER,
            task_key,
            {
                "project_number": project_number,
                "username": username,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def list_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        q: Missing[str] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2]]:
        """List Projects for an Organization: ``GET /orgs/{org}/projectsV2``.

        Calls ``client.rest.projects.async_list_for_org``.

        See https://docs.github.com/rest/projects/projects#list-projects-for-organization
        """
        return self._call(
            _LIST_FOR_ORG,
            task_key,
            {
                "org": org,
                "q": q,
                "before": before,
                "after": after,
                "per_page": per_page,
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
        q: Missing[str] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2]]:
        """List Projects for a User: ``GET /users/{username}/projectsV2``.

        Calls ``client.rest.projects.async_list_for_user``.

        See https://docs.github.com/rest/projects/projects#list-projects-for-user
        """
        return self._call(
            _LIST_FOR_USER,
            task_key,
            {
                "username": username,
                "q": q,
                "before": before,
                "after": after,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_items_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        *,
        q: Missing[str] = UNSET,
        fields: Missing[Union[str, list[str]]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2ItemWithContent]]:
        """List Project Items for an Organization: ``GET /orgs/{org}/projectsV2/{project_number}/items``.

        Calls ``client.rest.projects.async_list_items_for_org``.

        See https://docs.github.com/rest/projects/items#list-items-for-an-organization-owned-project
        """
        return self._call(
            _LIST_ITEMS_FOR_ORG,
            task_key,
            {
                "project_number": project_number,
                "org": org,
                "q": q,
                "fields": fields,
                "before": before,
                "after": after,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_items_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        *,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        q: Missing[str] = UNSET,
        fields: Missing[Union[str, list[str]]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2ItemWithContent]]:
        """List Project Items for a User: ``GET /users/{username}/projectsV2/{project_number}/items``.

        Calls ``client.rest.projects.async_list_items_for_user``.

        See https://docs.github.com/rest/projects/items#list-items-for-a-user-owned-project
        """
        return self._call(
            _LIST_ITEMS_FOR_USER,
            task_key,
            {
                "project_number": project_number,
                "username": username,
                "before": before,
                "after": after,
                "per_page": per_page,
                "q": q,
                "fields": fields,
                "headers": headers,
            },
            task_options,
        )

    def list_view_items_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        view_number: int,
        *,
        fields: Missing[Union[str, list[str]]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2ItemWithContent]]:
        """List Project View Items for an Organization: ``GET /orgs/{org}/projectsV2/{project_number}/views/{view_number}/items``.

        Calls ``client.rest.projects.async_list_view_items_for_org``.

        See https://docs.github.com/rest/projects/items#list-items-for-an-organization-project-view
        """
        return self._call(
            _LIST_VIEW_ITEMS_FOR_ORG,
            task_key,
            {
                "project_number": project_number,
                "org": org,
                "view_number": view_number,
                "fields": fields,
                "before": before,
                "after": after,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_view_items_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        view_number: int,
        *,
        fields: Missing[Union[str, list[str]]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ProjectsV2ItemWithContent]]:
        """List Project View Items for a User: ``GET /users/{username}/projectsV2/{project_number}/views/{view_number}/items``.

        Calls ``client.rest.projects.async_list_view_items_for_user``.

        See https://docs.github.com/rest/projects/items#list-items-for-a-user-project-view
        """
        return self._call(
            _LIST_VIEW_ITEMS_FOR_USER,
            task_key,
            {
                "project_number": project_number,
                "username": username,
                "view_number": view_number,
                "fields": fields,
                "before": before,
                "after": after,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_item_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        item_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgProjectsV2ProjectNumberItemsItemIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]: ...

    @overload
    def update_item_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        item_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        fields: list[OrgsOrgProjectsV2ProjectNumberItemsItemIdPatchBodyPropFieldsItemsType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]: ...

    def update_item_for_org(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        org: str,
        item_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgProjectsV2ProjectNumberItemsItemIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]:
        """Update Project Item for an Organization: ``PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}``.

        Calls ``client.rest.projects.async_update_item_for_org``.

        See https://docs.github.com/rest/projects/items#update-project-item-for-organization
        """
        return self._call(
            _UPDATE_ITEM_FOR_ORG,
            task_key,
            {
                "project_number": project_number,
                "org": org,
                "item_id": item_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_item_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        item_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UsersUsernameProjectsV2ProjectNumberItemsItemIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]: ...

    @overload
    def update_item_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        item_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        fields: list[UsersUsernameProjectsV2ProjectNumberItemsItemIdPatchBodyPropFieldsItemsType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]: ...

    def update_item_for_user(
        self,
        task_key: TaskKey,
        /,
        project_number: int,
        username: str,
        item_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UsersUsernameProjectsV2ProjectNumberItemsItemIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProjectsV2ItemWithContent]:
        """Update Project Item for a User: ``PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}``.

        Calls ``client.rest.projects.async_update_item_for_user``.

        See https://docs.github.com/rest/projects/items#update-project-item-for-user
        """
        return self._call(
            _UPDATE_ITEM_FOR_USER,
            task_key,
            {
                "project_number": project_number,
                "username": username,
                "item_id": item_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
