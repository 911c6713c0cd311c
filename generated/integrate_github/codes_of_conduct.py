"""Tasks for ``client.rest.codes_of_conduct``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    from githubkit_schemas.v2026_03_10.models import CodeOfConduct
    from integrate_runtime import TaskKey, TaskOptions


_GET_ALL_CODES_OF_CONDUCT = Operation(
    id="codes_of_conduct.get_all_codes_of_conduct",
    call="rest.codes_of_conduct.async_get_all_codes_of_conduct",
    name="Get All Codes of Conduct",
    output="list[githubkit_schemas.v2026_03_10.models:CodeOfConduct]",
    http="GET /codes_of_conduct",
    repeat="safe",
)


_GET_CONDUCT_CODE = Operation(
    id="codes_of_conduct.get_conduct_code",
    call="rest.codes_of_conduct.async_get_conduct_code",
    name="Get Code of Conduct",
    properties=(Label("Key", "key"),),
    output="githubkit_schemas.v2026_03_10.models:CodeOfConduct",
    http="GET /codes_of_conduct/{key}",
    repeat="safe",
)


class CodesOfConduct(Namespace):
    """Tasks for ``client.rest.codes_of_conduct``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get_all_codes_of_conduct": _GET_ALL_CODES_OF_CONDUCT,
        "get_conduct_code": _GET_CONDUCT_CODE,
    }

    def get_all_codes_of_conduct(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeOfConduct]]:
        """Get All Codes of Conduct: ``GET /codes_of_conduct``.

        Calls ``client.rest.codes_of_conduct.async_get_all_codes_of_conduct``.

        See https://docs.github.com/rest/codes-of-conduct/codes-of-conduct#get-all-codes-of-conduct
        """
        return self._call(
            _GET_ALL_CODES_OF_CONDUCT,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_conduct_code(
        self,
        task_key: TaskKey,
        /,
        key: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeOfConduct]:
        """Get Code of Conduct: ``GET /codes_of_conduct/{key}``.

        Calls ``client.rest.codes_of_conduct.async_get_conduct_code``.

        See https://docs.github.com/rest/codes-of-conduct/codes-of-conduct#get-a-code-of-conduct
        """
        return self._call(
            _GET_CONDUCT_CODE,
            task_key,
            {"key": key, "headers": headers},
            task_options,
        )
