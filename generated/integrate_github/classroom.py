"""Tasks for ``client.rest.classroom``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_GET_A_CLASSROOM = Operation(
    id="classroom.get_a_classroom",
    call="rest.classroom.async_get_a_classroom",
    name="Get Classroom",
    properties=(Label("Classroom ID", "classroom_id"),),
    output="integrate_runtime:HttpResult",
    http="GET /classrooms/{classroom_id}",
    repeat="safe",
)


_GET_AN_ASSIGNMENT = Operation(
    id="classroom.get_an_assignment",
    call="rest.classroom.async_get_an_assignment",
    name="Get Assignment",
    properties=(Label("Assignment ID", "assignment_id"),),
    output="integrate_runtime:HttpResult",
    http="GET /assignments/{assignment_id}",
    repeat="safe",
)


_GET_ASSIGNMENT_GRADES = Operation(
    id="classroom.get_assignment_grades",
    call="rest.classroom.async_get_assignment_grades",
    name="Get Assignment Grades",
    properties=(Label("Assignment ID", "assignment_id"),),
    output="integrate_runtime:HttpResult",
    http="GET /assignments/{assignment_id}/grades",
    repeat="safe",
)


_LIST_ACCEPTED_ASSIGNMENTS_FOR_AN_ASSIGNMENT = Operation(
    id="classroom.list_accepted_assignments_for_an_assignment",
    call="rest.classroom.async_list_accepted_assignments_for_an_assignment",
    name="List Accepted Assignments for an Assignment",
    properties=(Label("Assignment ID", "assignment_id"),),
    output="integrate_runtime:HttpResult",
    http="GET /assignments/{assignment_id}/accepted_assignments",
    repeat="safe",
)


_LIST_ASSIGNMENTS_FOR_A_CLASSROOM = Operation(
    id="classroom.list_assignments_for_a_classroom",
    call="rest.classroom.async_list_assignments_for_a_classroom",
    name="List Assignments for a Classroom",
    properties=(Label("Classroom ID", "classroom_id"),),
    output="integrate_runtime:HttpResult",
    http="GET /classrooms/{classroom_id}/assignments",
    repeat="safe",
)


_LIST_CLASSROOMS = Operation(
    id="classroom.list_classrooms",
    call="rest.classroom.async_list_classrooms",
    name="List Classrooms",
    output="integrate_runtime:HttpResult",
    http="GET /classrooms",
    repeat="safe",
)


class Classroom(Namespace):
    """Tasks for ``client.rest.classroom``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get_a_classroom": _GET_A_CLASSROOM,
        "get_an_assignment": _GET_AN_ASSIGNMENT,
        "get_assignment_grades": _GET_ASSIGNMENT_GRADES,
        "list_accepted_assignments_for_an_assignment": _LIST_ACCEPTED_ASSIGNMENTS_FOR_AN_ASSIGNMENT,
        "list_assignments_for_a_classroom": _LIST_ASSIGNMENTS_FOR_A_CLASSROOM,
        "list_classrooms": _LIST_CLASSROOMS,
    }

    @deprecated(
        "The SDK deprecates classroom.get_a_classroom: Deprecated API endpoint. See the docstring for more details."
    )
    def get_a_classroom(
        self,
        task_key: TaskKey,
        /,
        classroom_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Get Classroom: ``GET /classrooms/{classroom_id}``.

        Calls ``client.rest.classroom.async_get_a_classroom``.

        See https://docs.github.com/rest/classroom/classroom#closed---get-a-classroom
        """
        return self._call(
            _GET_A_CLASSROOM,
            task_key,
            {"classroom_id": classroom_id, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates classroom.get_an_assignment: Deprecated API endpoint. See the docstring for more details."
    )
    def get_an_assignment(
        self,
        task_key: TaskKey,
        /,
        assignment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Get Assignment: ``GET /assignments/{assignment_id}``.

        Calls ``client.rest.classroom.async_get_an_assignment``.

        See https://docs.github.com/rest/classroom/classroom#closed---get-an-assignment
        """
        return self._call(
            _GET_AN_ASSIGNMENT,
            task_key,
            {"assignment_id": assignment_id, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates classroom.get_assignment_grades: Deprecated API endpoint. See the docstring for more details."
    )
    def get_assignment_grades(
        self,
        task_key: TaskKey,
        /,
        assignment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Get Assignment Grades: ``GET /assignments/{assignment_id}/grades``.

        Calls ``client.rest.classroom.async_get_assignment_grades``.

        See https://docs.github.com/rest/classroom/classroom#closed---get-assignment-grades
        """
        return self._call(
            _GET_ASSIGNMENT_GRADES,
            task_key,
            {"assignment_id": assignment_id, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates classroom.list_accepted_assignments_for_an_assignment: Deprecated API endpoint. See the docstring for more details."
    )
    def list_accepted_assignments_for_an_assignment(
        self,
        task_key: TaskKey,
        /,
        assignment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """List Accepted Assignments for an Assignment: ``GET /assignments/{assignment_id}/accepted_assignments``.

        Calls ``client.rest.classroom.async_list_accepted_assignments_for_an_assignment``.

        See https://docs.github.com/rest/classroom/classroom#closed---list-accepted-assignments-for-an-assignment
        """
        return self._call(
            _LIST_ACCEPTED_ASSIGNMENTS_FOR_AN_ASSIGNMENT,
            task_key,
            {"assignment_id": assignment_id, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates classroom.list_assignments_for_a_classroom: Deprecated API endpoint. See the docstring for more details."
    )
    def list_assignments_for_a_classroom(
        self,
        task_key: TaskKey,
        /,
        classroom_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """List Assignments for a Classroom: ``GET /classrooms/{classroom_id}/assignments``.

        Calls ``client.rest.classroom.async_list_assignments_for_a_classroom``.

        See https://docs.github.com/rest/classroom/classroom#closed---list-assignments-for-a-classroom
        """
        return self._call(
            _LIST_ASSIGNMENTS_FOR_A_CLASSROOM,
            task_key,
            {"classroom_id": classroom_id, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates classroom.list_classrooms: Deprecated API endpoint. See the docstring for more details."
    )
    def list_classrooms(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """List Classrooms: ``GET /classrooms``.

        Calls ``client.rest.classroom.async_list_classrooms``.

        See https://docs.github.com/rest/classroom/classroom#closed---list-classrooms
        """
        return self._call(
            _LIST_CLASSROOMS,
            task_key,
            {"headers": headers},
            task_options,
        )
