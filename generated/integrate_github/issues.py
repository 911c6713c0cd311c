"""Tasks for ``client.rest.issues``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        AddedToProjectIssueEvent,
        AssignedIssueEvent,
        BlockedByAddedIssueEvent,
        BlockedByRemovedIssueEvent,
        BlockingAddedIssueEvent,
        BlockingRemovedIssueEvent,
        ConvertedNoteToIssueIssueEvent,
        DemilestonedIssueEvent,
        Issue,
        IssueComment,
        IssueEvent,
        IssueFieldValue,
        IssueSuggestion,
        IssueTypeAddedIssueEvent,
        IssueTypeChangedIssueEvent,
        IssueTypeRemovedIssueEvent,
        Label as SdkLabel,
        LabeledIssueEvent,
        LockedIssueEvent,
        Milestone,
        MilestonedIssueEvent,
        MovedColumnInProjectIssueEvent,
        ParentIssueAddedIssueEvent,
        ParentIssueRemovedIssueEvent,
        RemovedFromProjectIssueEvent,
        RenamedIssueEvent,
        ReposOwnerRepoIssuesIssueNumberPatchResponse200,
        ReviewDismissedIssueEvent,
        ReviewRequestedIssueEvent,
        ReviewRequestRemovedIssueEvent,
        SimpleUser,
        StateChangeIssueEvent,
        SubIssueAddedIssueEvent,
        SubIssueRemovedIssueEvent,
        TimelineAssignedIssueEvent,
        TimelineCommentEvent,
        TimelineCommitCommentedEvent,
        TimelineCommittedEvent,
        TimelineConnectedEvent,
        TimelineCrossReferencedEvent,
        TimelineDisconnectedEvent,
        TimelineLineCommentedEvent,
        TimelineReviewedEvent,
        TimelineUnassignedIssueEvent,
        UnassignedIssueEvent,
        UnlabeledIssueEvent,
    )
    from githubkit_schemas.v2026_03_10.types import (
        ReposOwnerRepoIssuesCommentsCommentIdPatchBodyType,
        ReposOwnerRepoIssuesIssueNumberAssigneesDeleteBodyType,
        ReposOwnerRepoIssuesIssueNumberAssigneesPostBodyPropAssigneesItemsOneof1Type,
        ReposOwnerRepoIssuesIssueNumberAssigneesPostBodyType,
        ReposOwnerRepoIssuesIssueNumberCommentsPostBodyType,
        ReposOwnerRepoIssuesIssueNumberDependenciesBlockedByPostBodyType,
        ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPostBodyPropIssueFieldValuesItemsType,
        ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPostBodyType,
        ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPutBodyPropIssueFieldValuesItemsType,
        ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPutBodyType,
        ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof0PropLabelsItemsOneof1Type,
        ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof0Type,
        ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof2ItemsType,
        ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof0Type,
        ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof2PropLabelsItemsType,
        ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof2Type,
        ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof3ItemsType,
        ReposOwnerRepoIssuesIssueNumberLockPutBodyType,
        ReposOwnerRepoIssuesIssueNumberPatchBodyPropAssigneesItemsOneof1Type,
        ReposOwnerRepoIssuesIssueNumberPatchBodyPropIssueFieldValuesItemsType,
        ReposOwnerRepoIssuesIssueNumberPatchBodyPropLabelsItemsOneof1Type,
        ReposOwnerRepoIssuesIssueNumberPatchBodyPropTypeOneof1Type,
        ReposOwnerRepoIssuesIssueNumberPatchBodyType,
        ReposOwnerRepoIssuesIssueNumberRelatesToPostBodyType,
        ReposOwnerRepoIssuesIssueNumberSubIssueDeleteBodyType,
        ReposOwnerRepoIssuesIssueNumberSubIssuesPostBodyType,
        ReposOwnerRepoIssuesIssueNumberSubIssuesPriorityPatchBodyType,
        ReposOwnerRepoIssuesPostBodyPropIssueFieldValuesItemsType,
        ReposOwnerRepoIssuesPostBodyPropLabelsItemsOneof1Type,
        ReposOwnerRepoIssuesPostBodyType,
        ReposOwnerRepoLabelsNamePatchBodyType,
        ReposOwnerRepoLabelsPostBodyType,
        ReposOwnerRepoMilestonesMilestoneNumberPatchBodyType,
        ReposOwnerRepoMilestonesPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_ASSIGNEES = Operation(
    id="issues.add_assignees",
    call="rest.issues.async_add_assignees",
    name="Add Assignees to an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",
)


_ADD_BLOCKED_BY_DEPENDENCY = Operation(
    id="issues.add_blocked_by_dependency",
    call="rest.issues.async_add_blocked_by_dependency",
    name="Add Blocking Issue to an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Issue ID", "issue_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
)


_ADD_ISSUE_FIELD_VALUES = Operation(
    id="issues.add_issue_field_values",
    call="rest.issues.async_add_issue_field_values",
    name="Add Issue Field Values to an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:IssueFieldValue]",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
)


_ADD_LABELS = Operation(
    id="issues.add_labels",
    call="rest.issues.async_add_labels",
    name="Add Labels to an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Label]",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
)


_ADD_RELATES_TO = Operation(
    id="issues.add_relates_to",
    call="rest.issues.async_add_relates_to",
    name="Add Related Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Issue ID", "issue_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/relates_to",
)


_ADD_SUB_ISSUE = Operation(
    id="issues.add_sub_issue",
    call="rest.issues.async_add_sub_issue",
    name="Add Sub-Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Sub-Issue ID", "sub_issue_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
)


_APPROVE_SUGGESTION = Operation(
    id="issues.approve_suggestion",
    call="rest.issues.async_approve_suggestion",
    name="Approve Issue Suggestion",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Suggestion ID", "suggestion_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:IssueSuggestion",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/approve",
)


_CHECK_USER_CAN_BE_ASSIGNED = Operation(
    id="issues.check_user_can_be_assigned",
    call="rest.issues.async_check_user_can_be_assigned",
    name="Check Whether a User Can Be Assigned",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Assignee", "assignee")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/assignees/{assignee}",
    repeat="safe",
)


_CHECK_USER_CAN_BE_ASSIGNED_TO_ISSUE = Operation(
    id="issues.check_user_can_be_assigned_to_issue",
    call="rest.issues.async_check_user_can_be_assigned_to_issue",
    name="Check Whether a User Can Be Assigned to an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Assignee", "assignee"),
    ),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}",
    repeat="safe",
)


_CREATE = Operation(
    id="issues.create",
    call="rest.issues.async_create",
    name="Create Issue",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Title", "title")),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="POST /repos/{owner}/{repo}/issues",
)


_CREATE_COMMENT = Operation(
    id="issues.create_comment",
    call="rest.issues.async_create_comment",
    name="Create Issue Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:IssueComment",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
)


_CREATE_LABEL = Operation(
    id="issues.create_label",
    call="rest.issues.async_create_label",
    name="Create Label",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:Label",
    http="POST /repos/{owner}/{repo}/labels",
)


_CREATE_MILESTONE = Operation(
    id="issues.create_milestone",
    call="rest.issues.async_create_milestone",
    name="Create Milestone",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Title", "title"),
        Label("State", "state"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Milestone",
    http="POST /repos/{owner}/{repo}/milestones",
)


_DELETE_COMMENT = Operation(
    id="issues.delete_comment",
    call="rest.issues.async_delete_comment",
    name="Delete Issue Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    repeat="safe",
)


_DELETE_ISSUE_FIELD_VALUE = Operation(
    id="issues.delete_issue_field_value",
    call="rest.issues.async_delete_issue_field_value",
    name="Delete Issue Field Value from an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Issue Field ID", "issue_field_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values/{issue_field_id}",
    repeat="safe",
)


_DELETE_LABEL = Operation(
    id="issues.delete_label",
    call="rest.issues.async_delete_label",
    name="Delete Label",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/labels/{name}",
    repeat="safe",
)


_DELETE_MILESTONE = Operation(
    id="issues.delete_milestone",
    call="rest.issues.async_delete_milestone",
    name="Delete Milestone",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Milestone Number", "milestone_number"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/milestones/{milestone_number}",
    repeat="safe",
)


_DISMISS_SUGGESTION = Operation(
    id="issues.dismiss_suggestion",
    call="rest.issues.async_dismiss_suggestion",
    name="Dismiss Issue Suggestion",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Suggestion ID", "suggestion_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:IssueSuggestion",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/dismiss",
)


_GET = Operation(
    id="issues.get",
    call="rest.issues.async_get",
    name="Get Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}",
    repeat="safe",
)


_GET_COMMENT = Operation(
    id="issues.get_comment",
    call="rest.issues.async_get_comment",
    name="Get Issue Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:IssueComment",
    http="GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
    repeat="safe",
)


_GET_EVENT = Operation(
    id="issues.get_event",
    call="rest.issues.async_get_event",
    name="Get Issue Event",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Event ID", "event_id")),
    output="githubkit_schemas.v2026_03_10.models:IssueEvent",
    http="GET /repos/{owner}/{repo}/issues/events/{event_id}",
    repeat="safe",
)


_GET_LABEL = Operation(
    id="issues.get_label",
    call="rest.issues.async_get_label",
    name="Get Label",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:Label",
    http="GET /repos/{owner}/{repo}/labels/{name}",
    repeat="safe",
)


_GET_MILESTONE = Operation(
    id="issues.get_milestone",
    call="rest.issues.async_get_milestone",
    name="Get Milestone",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Milestone Number", "milestone_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Milestone",
    http="GET /repos/{owner}/{repo}/milestones/{milestone_number}",
    repeat="safe",
)


_GET_PARENT = Operation(
    id="issues.get_parent",
    call="rest.issues.async_get_parent",
    name="Get Parent Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/parent",
    repeat="safe",
)


_LIST = Operation(
    id="issues.list",
    call="rest.issues.async_list",
    name="List Issues",
    properties=(
        Label("Filter", "filter_"),
        Label("State", "state"),
        Label("Labels", "labels"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
        Label("Collab", "collab"),
        Label("Organizations", "orgs"),
        Label("Owned", "owned"),
        Label("Pulls", "pulls"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /issues",
    repeat="safe",
)


_LIST_ASSIGNEES = Operation(
    id="issues.list_assignees",
    call="rest.issues.async_list_assignees",
    name="List Assignees",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /repos/{owner}/{repo}/assignees",
    repeat="safe",
)


_LIST_COMMENTS = Operation(
    id="issues.list_comments",
    call="rest.issues.async_list_comments",
    name="List Issue Comments",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:IssueComment]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    repeat="safe",
)


_LIST_COMMENTS_FOR_REPO = Operation(
    id="issues.list_comments_for_repo",
    call="rest.issues.async_list_comments_for_repo",
    name="List Issue Comments for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:IssueComment]",
    http="GET /repos/{owner}/{repo}/issues/comments",
    repeat="safe",
)


_LIST_DEPENDENCIES_BLOCKED_BY = Operation(
    id="issues.list_dependencies_blocked_by",
    call="rest.issues.async_list_dependencies_blocked_by",
    name="List Issues That Block an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
    repeat="safe",
)


_LIST_DEPENDENCIES_BLOCKING = Operation(
    id="issues.list_dependencies_blocking",
    call="rest.issues.async_list_dependencies_blocking",
    name="List Issues Blocked by an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
    repeat="safe",
)


_LIST_EVENTS = Operation(
    id="issues.list_events",
    call="rest.issues.async_list_events",
    name="List Issue Events",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:LabeledIssueEvent | githubkit_schemas.v2026_03_10.models:UnlabeledIssueEvent | githubkit_schemas.v2026_03_10.models:AssignedIssueEvent | githubkit_schemas.v2026_03_10.models:UnassignedIssueEvent | githubkit_schemas.v2026_03_10.models:MilestonedIssueEvent | githubkit_schemas.v2026_03_10.models:DemilestonedIssueEvent | githubkit_schemas.v2026_03_10.models:RenamedIssueEvent | githubkit_schemas.v2026_03_10.models:ReviewRequestedIssueEvent | githubkit_schemas.v2026_03_10.models:ReviewRequestRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:ReviewDismissedIssueEvent | githubkit_schemas.v2026_03_10.models:LockedIssueEvent | githubkit_schemas.v2026_03_10.models:AddedToProjectIssueEvent | githubkit_schemas.v2026_03_10.models:MovedColumnInProjectIssueEvent | githubkit_schemas.v2026_03_10.models:RemovedFromProjectIssueEvent | githubkit_schemas.v2026_03_10.models:ConvertedNoteToIssueIssueEvent | githubkit_schemas.v2026_03_10.models:IssueTypeAddedIssueEvent | githubkit_schemas.v2026_03_10.models:IssueTypeRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:IssueTypeChangedIssueEvent | githubkit_schemas.v2026_03_10.models:SubIssueAddedIssueEvent | githubkit_schemas.v2026_03_10.models:SubIssueRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:ParentIssueAddedIssueEvent | githubkit_schemas.v2026_03_10.models:ParentIssueRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockedByAddedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockedByRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockingAddedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockingRemovedIssueEvent]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/events",
    repeat="safe",
)


_LIST_EVENTS_FOR_REPO = Operation(
    id="issues.list_events_for_repo",
    call="rest.issues.async_list_events_for_repo",
    name="List Issue Events for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:IssueEvent]",
    http="GET /repos/{owner}/{repo}/issues/events",
    repeat="safe",
)


_LIST_EVENTS_FOR_TIMELINE = Operation(
    id="issues.list_events_for_timeline",
    call="rest.issues.async_list_events_for_timeline",
    name="List Timeline Events for an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Exclude", "exclude"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:LabeledIssueEvent | githubkit_schemas.v2026_03_10.models:UnlabeledIssueEvent | githubkit_schemas.v2026_03_10.models:MilestonedIssueEvent | githubkit_schemas.v2026_03_10.models:DemilestonedIssueEvent | githubkit_schemas.v2026_03_10.models:RenamedIssueEvent | githubkit_schemas.v2026_03_10.models:ReviewRequestedIssueEvent | githubkit_schemas.v2026_03_10.models:ReviewRequestRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:ReviewDismissedIssueEvent | githubkit_schemas.v2026_03_10.models:LockedIssueEvent | githubkit_schemas.v2026_03_10.models:AddedToProjectIssueEvent | githubkit_schemas.v2026_03_10.models:MovedColumnInProjectIssueEvent | githubkit_schemas.v2026_03_10.models:RemovedFromProjectIssueEvent | githubkit_schemas.v2026_03_10.models:ConvertedNoteToIssueIssueEvent | githubkit_schemas.v2026_03_10.models:TimelineCommentEvent | githubkit_schemas.v2026_03_10.models:TimelineCrossReferencedEvent | githubkit_schemas.v2026_03_10.models:TimelineCommittedEvent | githubkit_schemas.v2026_03_10.models:TimelineReviewedEvent | githubkit_schemas.v2026_03_10.models:TimelineLineCommentedEvent | githubkit_schemas.v2026_03_10.models:TimelineCommitCommentedEvent | githubkit_schemas.v2026_03_10.models:TimelineAssignedIssueEvent | githubkit_schemas.v2026_03_10.models:TimelineUnassignedIssueEvent | githubkit_schemas.v2026_03_10.models:StateChangeIssueEvent | githubkit_schemas.v2026_03_10.models:IssueTypeAddedIssueEvent | githubkit_schemas.v2026_03_10.models:IssueTypeRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:IssueTypeChangedIssueEvent | githubkit_schemas.v2026_03_10.models:SubIssueAddedIssueEvent | githubkit_schemas.v2026_03_10.models:SubIssueRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:ParentIssueAddedIssueEvent | githubkit_schemas.v2026_03_10.models:ParentIssueRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockedByAddedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockedByRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockingAddedIssueEvent | githubkit_schemas.v2026_03_10.models:BlockingRemovedIssueEvent | githubkit_schemas.v2026_03_10.models:TimelineConnectedEvent | githubkit_schemas.v2026_03_10.models:TimelineDisconnectedEvent]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
    repeat="safe",
)


_LIST_FOR_AUTHENTICATED_USER = Operation(
    id="issues.list_for_authenticated_user",
    call="rest.issues.async_list_for_authenticated_user",
    name="List Issues for the Authenticated User",
    properties=(
        Label("Filter", "filter_"),
        Label("State", "state"),
        Label("Labels", "labels"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /user/issues",
    repeat="safe",
)


_LIST_FOR_ORG = Operation(
    id="issues.list_for_org",
    call="rest.issues.async_list_for_org",
    name="List Issues for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Filter", "filter_"),
        Label("State", "state"),
        Label("Labels", "labels"),
        Label("Type", "type"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /orgs/{org}/issues",
    repeat="safe",
)


_LIST_FOR_REPO = Operation(
    id="issues.list_for_repo",
    call="rest.issues.async_list_for_repo",
    name="List Issues for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Milestone", "milestone"),
        Label("State", "state"),
        Label("Assignee", "assignee"),
        Label("Type", "type"),
        Label("Creator", "creator"),
        Label("Mentioned", "mentioned"),
        Label("Issue Field Values", "issue_field_values"),
        Label("Labels", "labels"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /repos/{owner}/{repo}/issues",
    repeat="safe",
)


_LIST_ISSUE_FIELD_VALUES_FOR_ISSUE = Operation(
    id="issues.list_issue_field_values_for_issue",
    call="rest.issues.async_list_issue_field_values_for_issue",
    name="List Issue Field Values for an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:IssueFieldValue]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
    repeat="safe",
)


_LIST_LABELS_FOR_MILESTONE = Operation(
    id="issues.list_labels_for_milestone",
    call="rest.issues.async_list_labels_for_milestone",
    name="List Labels for a Milestone",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Milestone Number", "milestone_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Label]",
    http="GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels",
    repeat="safe",
)


_LIST_LABELS_FOR_REPO = Operation(
    id="issues.list_labels_for_repo",
    call="rest.issues.async_list_labels_for_repo",
    name="List Labels for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Label]",
    http="GET /repos/{owner}/{repo}/labels",
    repeat="safe",
)


_LIST_LABELS_ON_ISSUE = Operation(
    id="issues.list_labels_on_issue",
    call="rest.issues.async_list_labels_on_issue",
    name="List Labels for an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Label]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
    repeat="safe",
)


_LIST_MILESTONES = Operation(
    id="issues.list_milestones",
    call="rest.issues.async_list_milestones",
    name="List Milestones",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("State", "state"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Milestone]",
    http="GET /repos/{owner}/{repo}/milestones",
    repeat="safe",
)


_LIST_RELATES_TO = Operation(
    id="issues.list_relates_to",
    call="rest.issues.async_list_relates_to",
    name="List Related Issues",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/relates_to",
    repeat="safe",
)


_LIST_SUB_ISSUES = Operation(
    id="issues.list_sub_issues",
    call="rest.issues.async_list_sub_issues",
    name="List Sub-Issues",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
    repeat="safe",
)


_LIST_SUGGESTIONS = Operation(
    id="issues.list_suggestions",
    call="rest.issues.async_list_suggestions",
    name="List Issue Suggestions",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("State", "state"),
        Label("Action", "action"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:IssueSuggestion]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions",
    repeat="safe",
)


_LOCK = Operation(
    id="issues.lock",
    call="rest.issues.async_lock",
    name="Lock Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Lock Reason", "lock_reason"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/issues/{issue_number}/lock",
    repeat="safe",
)


_PIN_COMMENT = Operation(
    id="issues.pin_comment",
    call="rest.issues.async_pin_comment",
    name="Pin Issue Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:IssueComment",
    http="PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin",
    repeat="safe",
)


_REMOVE_ALL_LABELS = Operation(
    id="issues.remove_all_labels",
    call="rest.issues.async_remove_all_labels",
    name="Remove All Labels from an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels",
    repeat="safe",
)


_REMOVE_ASSIGNEES = Operation(
    id="issues.remove_assignees",
    call="rest.issues.async_remove_assignees",
    name="Remove Assignees from an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees",
    repeat="safe",
)


_REMOVE_DEPENDENCY_BLOCKED_BY = Operation(
    id="issues.remove_dependency_blocked_by",
    call="rest.issues.async_remove_dependency_blocked_by",
    name="Remove Blocking Issue from an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Issue ID", "issue_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}",
    repeat="safe",
)


_REMOVE_LABEL = Operation(
    id="issues.remove_label",
    call="rest.issues.async_remove_label",
    name="Remove Label from an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Name", "name"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Label]",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
    repeat="safe",
)


_REMOVE_RELATES_TO = Operation(
    id="issues.remove_relates_to",
    call="rest.issues.async_remove_relates_to",
    name="Remove Related Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Issue ID", "issue_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/relates_to/{issue_id}",
    repeat="safe",
)


_REMOVE_SUB_ISSUE = Operation(
    id="issues.remove_sub_issue",
    call="rest.issues.async_remove_sub_issue",
    name="Remove Sub-Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Sub-Issue ID", "sub_issue_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
    repeat="safe",
)


_REPRIORITIZE_SUB_ISSUE = Operation(
    id="issues.reprioritize_sub_issue",
    call="rest.issues.async_reprioritize_sub_issue",
    name="Reprioritize Sub-Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Sub-Issue ID", "sub_issue_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
)


_SET_ISSUE_FIELD_VALUES = Operation(
    id="issues.set_issue_field_values",
    call="rest.issues.async_set_issue_field_values",
    name="Set Issue Field Values for an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:IssueFieldValue]",
    http="PUT /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
    repeat="safe",
)


_SET_LABELS = Operation(
    id="issues.set_labels",
    call="rest.issues.async_set_labels",
    name="Set Labels for an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Label]",
    http="PUT /repos/{owner}/{repo}/issues/{issue_number}/labels",
    repeat="safe",
)


_UNLOCK = Operation(
    id="issues.unlock",
    call="rest.issues.async_unlock",
    name="Unlock Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock",
    repeat="safe",
)


_UNPIN_COMMENT = Operation(
    id="issues.unpin_comment",
    call="rest.issues.async_unpin_comment",
    name="Unpin Issue Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/pin",
    repeat="safe",
)


_UPDATE = Operation(
    id="issues.update",
    call="rest.issues.async_update",
    name="Update Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Title", "title"),
        Label("State", "state"),
        Label("State Reason", "state_reason"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoIssuesIssueNumberPatchResponse200",
    http="PATCH /repos/{owner}/{repo}/issues/{issue_number}",
)


_UPDATE_COMMENT = Operation(
    id="issues.update_comment",
    call="rest.issues.async_update_comment",
    name="Update Issue Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:IssueComment",
    http="PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
)


_UPDATE_LABEL = Operation(
    id="issues.update_label",
    call="rest.issues.async_update_label",
    name="Update Label",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:Label",
    http="PATCH /repos/{owner}/{repo}/labels/{name}",
)


_UPDATE_MILESTONE = Operation(
    id="issues.update_milestone",
    call="rest.issues.async_update_milestone",
    name="Update Milestone",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Milestone Number", "milestone_number"),
        Label("Title", "title"),
        Label("State", "state"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Milestone",
    http="PATCH /repos/{owner}/{repo}/milestones/{milestone_number}",
)


class Issues(Namespace):
    """Tasks for ``client.rest.issues``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_assignees": _ADD_ASSIGNEES,
        "add_blocked_by_dependency": _ADD_BLOCKED_BY_DEPENDENCY,
        "add_issue_field_values": _ADD_ISSUE_FIELD_VALUES,
        "add_labels": _ADD_LABELS,
        "add_relates_to": _ADD_RELATES_TO,
        "add_sub_issue": _ADD_SUB_ISSUE,
        "approve_suggestion": _APPROVE_SUGGESTION,
        "check_user_can_be_assigned": _CHECK_USER_CAN_BE_ASSIGNED,
        "check_user_can_be_assigned_to_issue": _CHECK_USER_CAN_BE_ASSIGNED_TO_ISSUE,
        "create": _CREATE,
        "create_comment": _CREATE_COMMENT,
        "create_label": _CREATE_LABEL,
        "create_milestone": _CREATE_MILESTONE,
        "delete_comment": _DELETE_COMMENT,
        "delete_issue_field_value": _DELETE_ISSUE_FIELD_VALUE,
        "delete_label": _DELETE_LABEL,
        "delete_milestone": _DELETE_MILESTONE,
        "dismiss_suggestion": _DISMISS_SUGGESTION,
        "get": _GET,
        "get_comment": _GET_COMMENT,
        "get_event": _GET_EVENT,
        "get_label": _GET_LABEL,
        "get_milestone": _GET_MILESTONE,
        "get_parent": _GET_PARENT,
        "list": _LIST,
        "list_assignees": _LIST_ASSIGNEES,
        "list_comments": _LIST_COMMENTS,
        "list_comments_for_repo": _LIST_COMMENTS_FOR_REPO,
        "list_dependencies_blocked_by": _LIST_DEPENDENCIES_BLOCKED_BY,
        "list_dependencies_blocking": _LIST_DEPENDENCIES_BLOCKING,
        "list_events": _LIST_EVENTS,
        "list_events_for_repo": _LIST_EVENTS_FOR_REPO,
        "list_events_for_timeline": _LIST_EVENTS_FOR_TIMELINE,
        "list_for_authenticated_user": _LIST_FOR_AUTHENTICATED_USER,
        "list_for_org": _LIST_FOR_ORG,
        "list_for_repo": _LIST_FOR_REPO,
        "list_issue_field_values_for_issue": _LIST_ISSUE_FIELD_VALUES_FOR_ISSUE,
        "list_labels_for_milestone": _LIST_LABELS_FOR_MILESTONE,
        "list_labels_for_repo": _LIST_LABELS_FOR_REPO,
        "list_labels_on_issue": _LIST_LABELS_ON_ISSUE,
        "list_milestones": _LIST_MILESTONES,
        "list_relates_to": _LIST_RELATES_TO,
        "list_sub_issues": _LIST_SUB_ISSUES,
        "list_suggestions": _LIST_SUGGESTIONS,
        "lock": _LOCK,
        "pin_comment": _PIN_COMMENT,
        "remove_all_labels": _REMOVE_ALL_LABELS,
        "remove_assignees": _REMOVE_ASSIGNEES,
        "remove_dependency_blocked_by": _REMOVE_DEPENDENCY_BLOCKED_BY,
        "remove_label": _REMOVE_LABEL,
        "remove_relates_to": _REMOVE_RELATES_TO,
        "remove_sub_issue": _REMOVE_SUB_ISSUE,
        "reprioritize_sub_issue": _REPRIORITIZE_SUB_ISSUE,
        "set_issue_field_values": _SET_ISSUE_FIELD_VALUES,
        "set_labels": _SET_LABELS,
        "unlock": _UNLOCK,
        "unpin_comment": _UNPIN_COMMENT,
        "update": _UPDATE,
        "update_comment": _UPDATE_COMMENT,
        "update_label": _UPDATE_LABEL,
        "update_milestone": _UPDATE_MILESTONE,
    }

    @overload
    def add_assignees(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoIssuesIssueNumberAssigneesPostBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def add_assignees(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        assignees: Missing[
            builtins.list[
                Union[
                    str,
                    ReposOwnerRepoIssuesIssueNumberAssigneesPostBodyPropAssigneesItemsOneof1Type,
                ]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def add_assignees(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberAssigneesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Add Assignees to an Issue: ``POST /repos/{owner}/{repo}/issues/{issue_number}/assignees``.

        Calls ``client.rest.issues.async_add_assignees``.

        See https://docs.github.com/rest/issues/assignees#add-assignees-to-an-issue
        """
        return self._call(
            _ADD_ASSIGNEES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_blocked_by_dependency(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberDependenciesBlockedByPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def add_blocked_by_dependency(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        issue_id: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def add_blocked_by_dependency(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberDependenciesBlockedByPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Add Blocking Issue to an Issue: ``POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by``.

        Calls ``client.rest.issues.async_add_blocked_by_dependency``.

        See https://docs.github.com/rest/issues/issue-dependencies#add-a-dependency-an-issue-is-blocked-by
        """
        return self._call(
            _ADD_BLOCKED_BY_DEPENDENCY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_issue_field_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[IssueFieldValue]]: ...

    @overload
    def add_issue_field_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        issue_field_values: Missing[
            builtins.list[
                ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPostBodyPropIssueFieldValuesItemsType
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[IssueFieldValue]]: ...

    def add_issue_field_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[IssueFieldValue]]:
        """Add Issue Field Values to an Issue: ``POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values``.

        Calls ``client.rest.issues.async_add_issue_field_values``.

        See https://docs.github.com/rest/issues/issue-field-values#add-issue-field-values-to-an-issue
        """
        return self._call(
            _ADD_ISSUE_FIELD_VALUES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof0Type,
                builtins.list[str],
                builtins.list[ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof2ItemsType],
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]: ...

    @overload
    def add_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        labels: Missing[
            builtins.list[
                Union[
                    str,
                    ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof0PropLabelsItemsOneof1Type,
                ]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]: ...

    def add_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof0Type,
                builtins.list[str],
                builtins.list[ReposOwnerRepoIssuesIssueNumberLabelsPostBodyOneof2ItemsType],
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]:
        """Add Labels to an Issue: ``POST /repos/{owner}/{repo}/issues/{issue_number}/labels``.

        Calls ``client.rest.issues.async_add_labels``.

        See https://docs.github.com/rest/issues/labels#add-labels-to-an-issue
        """
        return self._call(
            _ADD_LABELS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_relates_to(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberRelatesToPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def add_relates_to(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        issue_id: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def add_relates_to(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberRelatesToPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Add Related Issue: ``POST /repos/{owner}/{repo}/issues/{issue_number}/relates_to``.

        Calls ``client.rest.issues.async_add_relates_to``.

        See https://docs.github.com/rest/issues/issues#add-a-related-issue
        """
        return self._call(
            _ADD_RELATES_TO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberSubIssuesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def add_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        sub_issue_id: int,
        replace_parent: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def add_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberSubIssuesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Add Sub-Issue: ``POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues``.

        Calls ``client.rest.issues.async_add_sub_issue``.

        See https://docs.github.com/rest/issues/sub-issues#add-sub-issue
        """
        return self._call(
            _ADD_SUB_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def approve_suggestion(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        suggestion_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, IssueSuggestion]:
        """Approve Issue Suggestion: ``POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/approve``.

        Calls ``client.rest.issues.async_approve_suggestion``.

        See https://docs.github.com/rest/issues/issues#approve-an-issue-suggestion
        """
        return self._call(
            _APPROVE_SUGGESTION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "suggestion_id": suggestion_id,
                "headers": headers,
            },
            task_options,
        )

    def check_user_can_be_assigned(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        assignee: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a User Can Be Assigned: ``GET /repos/{owner}/{repo}/assignees/{assignee}``.

        Calls ``client.rest.issues.async_check_user_can_be_assigned``.

        See https://docs.github.com/rest/issues/assignees#check-if-a-user-can-be-assigned
        """
        return self._call(
            _CHECK_USER_CAN_BE_ASSIGNED,
            task_key,
            {"owner": owner, "repo": repo, "assignee": assignee, "headers": headers},
            task_options,
        )

    def check_user_can_be_assigned_to_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        assignee: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a User Can Be Assigned to an Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}``.

        Calls ``client.rest.issues.async_check_user_can_be_assigned_to_issue``.

        See https://docs.github.com/rest/issues/assignees#check-if-a-user-can-be-assigned-to-a-issue
        """
        return self._call(
            _CHECK_USER_CAN_BE_ASSIGNED_TO_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "assignee": assignee,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: Union[str, int],
        body: Missing[str] = ...,
        milestone: Missing[Union[str, int, None]] = ...,
        labels: Missing[
            builtins.list[Union[str, ReposOwnerRepoIssuesPostBodyPropLabelsItemsOneof1Type]]
        ] = ...,
        assignees: Missing[builtins.list[str]] = ...,
        issue_field_values: Missing[
            builtins.list[ReposOwnerRepoIssuesPostBodyPropIssueFieldValuesItemsType]
        ] = ...,
        type: Missing[Union[str, None]] = ...,
        parent_issue_id: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Create Issue: ``POST /repos/{owner}/{repo}/issues``.

        Calls ``client.rest.issues.async_create``.

        See https://docs.github.com/rest/issues/issues#create-an-issue
        """
        return self._call(
            _CREATE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberCommentsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, IssueComment]: ...

    @overload
    def create_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, IssueComment]: ...

    def create_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberCommentsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, IssueComment]:
        """Create Issue Comment: ``POST /repos/{owner}/{repo}/issues/{issue_number}/comments``.

        Calls ``client.rest.issues.async_create_comment``.

        See https://docs.github.com/rest/issues/comments#create-an-issue-comment
        """
        return self._call(
            _CREATE_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoLabelsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SdkLabel]: ...

    @overload
    def create_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        color: Missing[str] = ...,
        description: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SdkLabel]: ...

    def create_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoLabelsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, SdkLabel]:
        """Create Label: ``POST /repos/{owner}/{repo}/labels``.

        Calls ``client.rest.issues.async_create_label``.

        See https://docs.github.com/rest/issues/labels#create-a-label
        """
        return self._call(
            _CREATE_LABEL,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoMilestonesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Milestone]: ...

    @overload
    def create_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: str,
        state: Missing[Literal["open", "closed"]] = ...,
        description: Missing[str] = ...,
        due_on: Missing[_dt.datetime] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Milestone]: ...

    def create_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoMilestonesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Milestone]:
        """Create Milestone: ``POST /repos/{owner}/{repo}/milestones``.

        Calls ``client.rest.issues.async_create_milestone``.

        See https://docs.github.com/rest/issues/milestones#create-a-milestone
        """
        return self._call(
            _CREATE_MILESTONE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Issue Comment: ``DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}``.

        Calls ``client.rest.issues.async_delete_comment``.

        See https://docs.github.com/rest/issues/comments#delete-an-issue-comment
        """
        return self._call(
            _DELETE_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def delete_issue_field_value(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        issue_field_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Issue Field Value from an Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values/{issue_field_id}``.

        Calls ``client.rest.issues.async_delete_issue_field_value``.

        See https://docs.github.com/rest/issues/issue-field-values#delete-an-issue-field-value-from-an-issue
        """
        return self._call(
            _DELETE_ISSUE_FIELD_VALUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "issue_field_id": issue_field_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Label: ``DELETE /repos/{owner}/{repo}/labels/{name}``.

        Calls ``client.rest.issues.async_delete_label``.

        See https://docs.github.com/rest/issues/labels#delete-a-label
        """
        return self._call(
            _DELETE_LABEL,
            task_key,
            {"owner": owner, "repo": repo, "name": name, "headers": headers},
            task_options,
        )

    def delete_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        milestone_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Milestone: ``DELETE /repos/{owner}/{repo}/milestones/{milestone_number}``.

        Calls ``client.rest.issues.async_delete_milestone``.

        See https://docs.github.com/rest/issues/milestones#delete-a-milestone
        """
        return self._call(
            _DELETE_MILESTONE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "milestone_number": milestone_number,
                "headers": headers,
            },
            task_options,
        )

    def dismiss_suggestion(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        suggestion_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, IssueSuggestion]:
        """Dismiss Issue Suggestion: ``POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/dismiss``.

        Calls ``client.rest.issues.async_dismiss_suggestion``.

        See https://docs.github.com/rest/issues/issues#dismiss-an-issue-suggestion
        """
        return self._call(
            _DISMISS_SUGGESTION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "suggestion_id": suggestion_id,
                "headers": headers,
            },
            task_options,
        )

    def get(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Issue]:
        """Get Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}``.

        Calls ``client.rest.issues.async_get``.

        See https://docs.github.com/rest/issues/issues#get-an-issue
        """
        return self._call(
            _GET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
            },
            task_options,
        )

    def get_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, IssueComment]:
        """Get Issue Comment: ``GET /repos/{owner}/{repo}/issues/comments/{comment_id}``.

        Calls ``client.rest.issues.async_get_comment``.

        See https://docs.github.com/rest/issues/comments#get-an-issue-comment
        """
        return self._call(
            _GET_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def get_event(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        event_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, IssueEvent]:
        """Get Issue Event: ``GET /repos/{owner}/{repo}/issues/events/{event_id}``.

        Calls ``client.rest.issues.async_get_event``.

        See https://docs.github.com/rest/issues/events#get-an-issue-event
        """
        return self._call(
            _GET_EVENT,
            task_key,
            {"owner": owner, "repo": repo, "event_id": event_id, "headers": headers},
            task_options,
        )

    def get_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SdkLabel]:
        """Get Label: ``GET /repos/{owner}/{repo}/labels/{name}``.

        Calls ``client.rest.issues.async_get_label``.

        See https://docs.github.com/rest/issues/labels#get-a-label
        """
        return self._call(
            _GET_LABEL,
            task_key,
            {"owner": owner, "repo": repo, "name": name, "headers": headers},
            task_options,
        )

    def get_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        milestone_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Milestone]:
        """Get Milestone: ``GET /repos/{owner}/{repo}/milestones/{milestone_number}``.

        Calls ``client.rest.issues.async_get_milestone``.

        See https://docs.github.com/rest/issues/milestones#get-a-milestone
        """
        return self._call(
            _GET_MILESTONE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "milestone_number": milestone_number,
                "headers": headers,
            },
            task_options,
        )

    def get_parent(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Issue]:
        """Get Parent Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/parent``.

        Calls ``client.rest.issues.async_get_parent``.

        See https://docs.github.com/rest/issues/sub-issues#get-parent-issue
        """
        return self._call(
            _GET_PARENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
            },
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        filter_: Missing[
            Literal["assigned", "created", "mentioned", "subscribed", "repos", "all"]
        ] = UNSET,
        state: Missing[Literal["open", "closed", "all"]] = UNSET,
        labels: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "comments"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        collab: Missing[bool] = UNSET,
        orgs: Missing[bool] = UNSET,
        owned: Missing[bool] = UNSET,
        pulls: Missing[bool] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Issues: ``GET /issues``.

        Calls ``client.rest.issues.async_list``.

        See https://docs.github.com/rest/issues/issues#list-issues-assigned-to-the-authenticated-user
        """
        return self._call(
            _LIST,
            task_key,
            {
                "filter_": filter_,
                "state": state,
                "labels": labels,
                "sort": sort,
                "direction": direction,
                "since": since,
                "collab": collab,
                "orgs": orgs,
                "owned": owned,
                "pulls": pulls,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_assignees(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Assignees: ``GET /repos/{owner}/{repo}/assignees``.

        Calls ``client.rest.issues.async_list_assignees``.

        See https://docs.github.com/rest/issues/assignees#list-assignees
        """
        return self._call(
            _LIST_ASSIGNEES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_comments(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[IssueComment]]:
        """List Issue Comments: ``GET /repos/{owner}/{repo}/issues/{issue_number}/comments``.

        Calls ``client.rest.issues.async_list_comments``.

        See https://docs.github.com/rest/issues/comments#list-issue-comments
        """
        return self._call(
            _LIST_COMMENTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "since": since,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_comments_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[IssueComment]]:
        """List Issue Comments for a Repository: ``GET /repos/{owner}/{repo}/issues/comments``.

        Calls ``client.rest.issues.async_list_comments_for_repo``.

        See https://docs.github.com/rest/issues/comments#list-issue-comments-for-a-repository
        """
        return self._call(
            _LIST_COMMENTS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "sort": sort,
                "direction": direction,
                "since": since,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_dependencies_blocked_by(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Issues That Block an Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by``.

        Calls ``client.rest.issues.async_list_dependencies_blocked_by``.

        See https://docs.github.com/rest/issues/issue-dependencies#list-dependencies-an-issue-is-blocked-by
        """
        return self._call(
            _LIST_DEPENDENCIES_BLOCKED_BY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_dependencies_blocking(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Issues Blocked by an Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking``.

        Calls ``client.rest.issues.async_list_dependencies_blocking``.

        See https://docs.github.com/rest/issues/issue-dependencies#list-dependencies-an-issue-is-blocking
        """
        return self._call(
            _LIST_DEPENDENCIES_BLOCKING,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_events(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        builtins.list[
            Union[
                LabeledIssueEvent,
                UnlabeledIssueEvent,
                AssignedIssueEvent,
                UnassignedIssueEvent,
                MilestonedIssueEvent,
                DemilestonedIssueEvent,
                RenamedIssueEvent,
                ReviewRequestedIssueEvent,
                ReviewRequestRemovedIssueEvent,
                ReviewDismissedIssueEvent,
                LockedIssueEvent,
                AddedToProjectIssueEvent,
                MovedColumnInProjectIssueEvent,
                RemovedFromProjectIssueEvent,
                ConvertedNoteToIssueIssueEvent,
                IssueTypeAddedIssueEvent,
                IssueTypeRemovedIssueEvent,
                IssueTypeChangedIssueEvent,
                SubIssueAddedIssueEvent,
                SubIssueRemovedIssueEvent,
                ParentIssueAddedIssueEvent,
                ParentIssueRemovedIssueEvent,
                BlockedByAddedIssueEvent,
                BlockedByRemovedIssueEvent,
                BlockingAddedIssueEvent,
                BlockingRemovedIssueEvent,
            ]
        ],
    ]:
        """List Issue Events: ``GET /repos/{owner}/{repo}/issues/{issue_number}/events``.

        Calls ``client.rest.issues.async_list_events``.

        See https://docs.github.com/rest/issues/events#list-issue-events
        """
        return self._call(
            _LIST_EVENTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_events_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[IssueEvent]]:
        """List Issue Events for a Repository: ``GET /repos/{owner}/{repo}/issues/events``.

        Calls ``client.rest.issues.async_list_events_for_repo``.

        See https://docs.github.com/rest/issues/events#list-issue-events-for-a-repository
        """
        return self._call(
            _LIST_EVENTS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_events_for_timeline(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        exclude: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        builtins.list[
            Union[
                LabeledIssueEvent,
                UnlabeledIssueEvent,
                MilestonedIssueEvent,
                DemilestonedIssueEvent,
                RenamedIssueEvent,
                ReviewRequestedIssueEvent,
                ReviewRequestRemovedIssueEvent,
                ReviewDismissedIssueEvent,
                LockedIssueEvent,
                AddedToProjectIssueEvent,
                MovedColumnInProjectIssueEvent,
                RemovedFromProjectIssueEvent,
                ConvertedNoteToIssueIssueEvent,
                TimelineCommentEvent,
                TimelineCrossReferencedEvent,
                TimelineCommittedEvent,
                TimelineReviewedEvent,
                TimelineLineCommentedEvent,
                TimelineCommitCommentedEvent,
                TimelineAssignedIssueEvent,
                TimelineUnassignedIssueEvent,
                StateChangeIssueEvent,
                IssueTypeAddedIssueEvent,
                IssueTypeRemovedIssueEvent,
                IssueTypeChangedIssueEvent,
                SubIssueAddedIssueEvent,
                SubIssueRemovedIssueEvent,
                ParentIssueAddedIssueEvent,
                ParentIssueRemovedIssueEvent,
                BlockedByAddedIssueEvent,
                BlockedByRemovedIssueEvent,
                BlockingAddedIssueEvent,
                BlockingRemovedIssueEvent,
                TimelineConnectedEvent,
                TimelineDisconnectedEvent,
            ]
        ],
    ]:
        """List Timeline Events for an Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/timeline``.

        Calls ``client.rest.issues.async_list_events_for_timeline``.

        See https://docs.github.com/rest/issues/timeline#list-timeline-events-for-an-issue
        """
        return self._call(
            _LIST_EVENTS_FOR_TIMELINE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "exclude": exclude,
                "headers": headers,
            },
            task_options,
        )

    def list_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        filter_: Missing[
            Literal["assigned", "created", "mentioned", "subscribed", "repos", "all"]
        ] = UNSET,
        state: Missing[Literal["open", "closed", "all"]] = UNSET,
        labels: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "comments"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Issues for the Authenticated User: ``GET /user/issues``.

        Calls ``client.rest.issues.async_list_for_authenticated_user``.

        See https://docs.github.com/rest/issues/issues#list-user-account-issues-assigned-to-the-authenticated-user
        """
        return self._call(
            _LIST_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "filter_": filter_,
                "state": state,
                "labels": labels,
                "sort": sort,
                "direction": direction,
                "since": since,
                "per_page": per_page,
                "page": page,
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
        filter_: Missing[
            Literal["assigned", "created", "mentioned", "subscribed", "repos", "all"]
        ] = UNSET,
        state: Missing[Literal["open", "closed", "all"]] = UNSET,
        labels: Missing[str] = UNSET,
        type: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "comments"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Issues for an Organization: ``GET /orgs/{org}/issues``.

        Calls ``client.rest.issues.async_list_for_org``.

        See https://docs.github.com/rest/issues/issues#list-organization-issues-assigned-to-the-authenticated-user
        """
        return self._call(
            _LIST_FOR_ORG,
            task_key,
            {
                "org": org,
                "filter_": filter_,
                "state": state,
                "labels": labels,
                "type": type,
                "sort": sort,
                "direction": direction,
                "since": since,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        milestone: Missing[str] = UNSET,
        state: Missing[Literal["open", "closed", "all"]] = UNSET,
        assignee: Missing[str] = UNSET,
        type: Missing[str] = UNSET,
        creator: Missing[str] = UNSET,
        mentioned: Missing[str] = UNSET,
        issue_field_values: Missing[str] = UNSET,
        labels: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "comments"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Issues for a Repository: ``GET /repos/{owner}/{repo}/issues``.

        Calls ``client.rest.issues.async_list_for_repo``.

        See https://docs.github.com/rest/issues/issues#list-repository-issues
        """
        return self._call(
            _LIST_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "milestone": milestone,
                "state": state,
                "assignee": assignee,
                "type": type,
                "creator": creator,
                "mentioned": mentioned,
                "issue_field_values": issue_field_values,
                "labels": labels,
                "sort": sort,
                "direction": direction,
                "since": since,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_issue_field_values_for_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[IssueFieldValue]]:
        """List Issue Field Values for an Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values``.

        Calls ``client.rest.issues.async_list_issue_field_values_for_issue``.

        See https://docs.github.com/rest/issues/issue-field-values#list-issue-field-values-for-an-issue
        """
        return self._call(
            _LIST_ISSUE_FIELD_VALUES_FOR_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_labels_for_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        milestone_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]:
        """List Labels for a Milestone: ``GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels``.

        Calls ``client.rest.issues.async_list_labels_for_milestone``.

        See https://docs.github.com/rest/issues/labels#list-labels-for-issues-in-a-milestone
        """
        return self._call(
            _LIST_LABELS_FOR_MILESTONE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "milestone_number": milestone_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_labels_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]:
        """List Labels for a Repository: ``GET /repos/{owner}/{repo}/labels``.

        Calls ``client.rest.issues.async_list_labels_for_repo``.

        See https://docs.github.com/rest/issues/labels#list-labels-for-a-repository
        """
        return self._call(
            _LIST_LABELS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_labels_on_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]:
        """List Labels for an Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/labels``.

        Calls ``client.rest.issues.async_list_labels_on_issue``.

        See https://docs.github.com/rest/issues/labels#list-labels-for-an-issue
        """
        return self._call(
            _LIST_LABELS_ON_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_milestones(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        state: Missing[Literal["open", "closed", "all"]] = UNSET,
        sort: Missing[Literal["due_on", "completeness"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Milestone]]:
        """List Milestones: ``GET /repos/{owner}/{repo}/milestones``.

        Calls ``client.rest.issues.async_list_milestones``.

        See https://docs.github.com/rest/issues/milestones#list-milestones
        """
        return self._call(
            _LIST_MILESTONES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "state": state,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_relates_to(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Related Issues: ``GET /repos/{owner}/{repo}/issues/{issue_number}/relates_to``.

        Calls ``client.rest.issues.async_list_relates_to``.

        See https://docs.github.com/rest/issues/issues#list-issues-related-to-an-issue
        """
        return self._call(
            _LIST_RELATES_TO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_sub_issues(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Issue]]:
        """List Sub-Issues: ``GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues``.

        Calls ``client.rest.issues.async_list_sub_issues``.

        See https://docs.github.com/rest/issues/sub-issues#list-sub-issues
        """
        return self._call(
            _LIST_SUB_ISSUES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_suggestions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        state: Missing[
            Literal["pending", "applied", "approved", "dismissed", "replaced", "invalidated", "all"]
        ] = UNSET,
        action: Missing[
            Literal["set_type", "add_label", "add_field", "add_assignee", "close_issue"]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[IssueSuggestion]]:
        """List Issue Suggestions: ``GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions``.

        Calls ``client.rest.issues.async_list_suggestions``.

        See https://docs.github.com/rest/issues/issues#list-issue-suggestions
        """
        return self._call(
            _LIST_SUGGESTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "state": state,
                "action": action,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def lock(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoIssuesIssueNumberLockPutBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def lock(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        lock_reason: Missing[Literal["off-topic", "too heated", "resolved", "spam"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def lock(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoIssuesIssueNumberLockPutBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Lock Issue: ``PUT /repos/{owner}/{repo}/issues/{issue_number}/lock``.

        Calls ``client.rest.issues.async_lock``.

        See https://docs.github.com/rest/issues/issues#lock-an-issue
        """
        return self._call(
            _LOCK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def pin_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, IssueComment]:
        """Pin Issue Comment: ``PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin``.

        Calls ``client.rest.issues.async_pin_comment``.

        See https://docs.github.com/rest/issues/comments#pin-an-issue-comment
        """
        return self._call(
            _PIN_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def remove_all_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove All Labels from an Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels``.

        Calls ``client.rest.issues.async_remove_all_labels``.

        See https://docs.github.com/rest/issues/labels#remove-all-labels-from-an-issue
        """
        return self._call(
            _REMOVE_ALL_LABELS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def remove_assignees(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoIssuesIssueNumberAssigneesDeleteBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def remove_assignees(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        assignees: Missing[builtins.list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def remove_assignees(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberAssigneesDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Remove Assignees from an Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees``.

        Calls ``client.rest.issues.async_remove_assignees``.

        See https://docs.github.com/rest/issues/assignees#remove-assignees-from-an-issue
        """
        return self._call(
            _REMOVE_ASSIGNEES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def remove_dependency_blocked_by(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        issue_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Issue]:
        """Remove Blocking Issue from an Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}``.

        Calls ``client.rest.issues.async_remove_dependency_blocked_by``.

        See https://docs.github.com/rest/issues/issue-dependencies#remove-dependency-an-issue-is-blocked-by
        """
        return self._call(
            _REMOVE_DEPENDENCY_BLOCKED_BY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "issue_id": issue_id,
                "headers": headers,
            },
            task_options,
        )

    def remove_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]:
        """Remove Label from an Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}``.

        Calls ``client.rest.issues.async_remove_label``.

        See https://docs.github.com/rest/issues/labels#remove-a-label-from-an-issue
        """
        return self._call(
            _REMOVE_LABEL,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "name": name,
                "headers": headers,
            },
            task_options,
        )

    def remove_relates_to(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        issue_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Issue]:
        """Remove Related Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/relates_to/{issue_id}``.

        Calls ``client.rest.issues.async_remove_relates_to``.

        See https://docs.github.com/rest/issues/issues#remove-a-related-issue
        """
        return self._call(
            _REMOVE_RELATES_TO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "issue_id": issue_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def remove_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberSubIssueDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def remove_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        sub_issue_id: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def remove_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberSubIssueDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Remove Sub-Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue``.

        Calls ``client.rest.issues.async_remove_sub_issue``.

        See https://docs.github.com/rest/issues/sub-issues#remove-sub-issue
        """
        return self._call(
            _REMOVE_SUB_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def reprioritize_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberSubIssuesPriorityPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    @overload
    def reprioritize_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        sub_issue_id: int,
        after_id: Missing[int] = ...,
        before_id: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Issue]: ...

    def reprioritize_sub_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberSubIssuesPriorityPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Issue]:
        """Reprioritize Sub-Issue: ``PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority``.

        Calls ``client.rest.issues.async_reprioritize_sub_issue``.

        See https://docs.github.com/rest/issues/sub-issues#reprioritize-sub-issue
        """
        return self._call(
            _REPRIORITIZE_SUB_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_issue_field_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[IssueFieldValue]]: ...

    @overload
    def set_issue_field_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        issue_field_values: Missing[
            builtins.list[
                ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPutBodyPropIssueFieldValuesItemsType
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[IssueFieldValue]]: ...

    def set_issue_field_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberIssueFieldValuesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[IssueFieldValue]]:
        """Set Issue Field Values for an Issue: ``PUT /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values``.

        Calls ``client.rest.issues.async_set_issue_field_values``.

        See https://docs.github.com/rest/issues/issue-field-values#set-issue-field-values-for-an-issue
        """
        return self._call(
            _SET_ISSUE_FIELD_VALUES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof0Type,
                builtins.list[str],
                ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof2Type,
                builtins.list[ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof3ItemsType],
                str,
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]: ...

    @overload
    def set_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        labels: Missing[builtins.list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]: ...

    @overload
    def set_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        labels: Missing[
            builtins.list[ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof2PropLabelsItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]: ...

    def set_labels(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof0Type,
                builtins.list[str],
                ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof2Type,
                builtins.list[ReposOwnerRepoIssuesIssueNumberLabelsPutBodyOneof3ItemsType],
                str,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[SdkLabel]]:
        """Set Labels for an Issue: ``PUT /repos/{owner}/{repo}/issues/{issue_number}/labels``.

        Calls ``client.rest.issues.async_set_labels``.

        See https://docs.github.com/rest/issues/labels#set-labels-for-an-issue
        """
        return self._call(
            _SET_LABELS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def unlock(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unlock Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock``.

        Calls ``client.rest.issues.async_unlock``.

        See https://docs.github.com/rest/issues/issues#unlock-an-issue
        """
        return self._call(
            _UNLOCK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
            },
            task_options,
        )

    def unpin_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unpin Issue Comment: ``DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/pin``.

        Calls ``client.rest.issues.async_unpin_comment``.

        See https://docs.github.com/rest/issues/comments#unpin-an-issue-comment
        """
        return self._call(
            _UNPIN_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoIssuesIssueNumberPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoIssuesIssueNumberPatchResponse200]: ...

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: Missing[Union[str, int, None]] = ...,
        body: Missing[Union[str, None]] = ...,
        state: Missing[Literal["open", "closed"]] = ...,
        state_reason: Missing[
            Union[Literal["completed", "not_planned", "duplicate", "reopened"], None]
        ] = ...,
        duplicate_issue_id: Missing[int] = ...,
        milestone: Missing[Union[str, int, None]] = ...,
        labels: Missing[
            builtins.list[
                Union[str, ReposOwnerRepoIssuesIssueNumberPatchBodyPropLabelsItemsOneof1Type]
            ]
        ] = ...,
        assignees: Missing[
            builtins.list[
                Union[str, ReposOwnerRepoIssuesIssueNumberPatchBodyPropAssigneesItemsOneof1Type]
            ]
        ] = ...,
        issue_field_values: Missing[
            builtins.list[ReposOwnerRepoIssuesIssueNumberPatchBodyPropIssueFieldValuesItemsType]
        ] = ...,
        type: Missing[
            Union[str, ReposOwnerRepoIssuesIssueNumberPatchBodyPropTypeOneof1Type, None]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoIssuesIssueNumberPatchResponse200]: ...

    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoIssuesIssueNumberPatchResponse200]:
        """Update Issue: ``PATCH /repos/{owner}/{repo}/issues/{issue_number}``.

        Calls ``client.rest.issues.async_update``.

        See https://docs.github.com/rest/issues/issues#update-an-issue
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesCommentsCommentIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, IssueComment]: ...

    @overload
    def update_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, IssueComment]: ...

    def update_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesCommentsCommentIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, IssueComment]:
        """Update Issue Comment: ``PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}``.

        Calls ``client.rest.issues.async_update_comment``.

        See https://docs.github.com/rest/issues/comments#update-an-issue-comment
        """
        return self._call(
            _UPDATE_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoLabelsNamePatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SdkLabel]: ...

    @overload
    def update_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        new_name: Missing[str] = ...,
        color: Missing[str] = ...,
        description: Missing[str] = ...,
        archived: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SdkLabel]: ...

    def update_label(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoLabelsNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, SdkLabel]:
        """Update Label: ``PATCH /repos/{owner}/{repo}/labels/{name}``.

        Calls ``client.rest.issues.async_update_label``.

        See https://docs.github.com/rest/issues/labels#update-a-label
        """
        return self._call(
            _UPDATE_LABEL,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "name": name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        milestone_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoMilestonesMilestoneNumberPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Milestone]: ...

    @overload
    def update_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        milestone_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: Missing[str] = ...,
        state: Missing[Literal["open", "closed"]] = ...,
        description: Missing[str] = ...,
        due_on: Missing[_dt.datetime] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Milestone]: ...

    def update_milestone(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        milestone_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoMilestonesMilestoneNumberPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Milestone]:
        """Update Milestone: ``PATCH /repos/{owner}/{repo}/milestones/{milestone_number}``.

        Calls ``client.rest.issues.async_update_milestone``.

        See https://docs.github.com/rest/issues/milestones#update-a-milestone
        """
        return self._call(
            _UPDATE_MILESTONE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "milestone_number": milestone_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
