"""Request of a method, read from its source."""

from __future__ import annotations

import ast

import pytest
from integrate_gen.source.http import read_http


@pytest.mark.parametrize(
    ("body", "http"),
    [
        ('return self.request("GET", "/forms")', "GET /forms"),
        (
            'url = f"/forms/{uid}"\n    return self.client.request("delete", url)',
            "DELETE /forms/{uid}",
        ),
        ('return self.request("get", "/forms/%s/x" % uid)', "GET /forms/{uid}/x"),
        ('return self._get("/files")', "GET /files"),
        ('return self._client.post("/files", body)', "POST /files"),
        ('return await self._delete(f"/files/{file_id}")', "DELETE /files/{file_id}"),
        ('return self._get_api_list("/files", page=Page)', "GET /files"),
        ('return self._get_api_list("/search", method="post")', "POST /search"),
        ('return self._get(template("/a/{x}/{y}", x=one, y=two))', "GET /a/{one}/{two}"),
        ('verb = "GET"\n    return self.request(verb, path("x/{y}", y=uid))', "GET x/{uid}"),
        # Calls that are not requests.
        ('return self._send(method="GET", path=path)', ""),
        ('return headers.get("/webhook")', ""),
        ('return self.cache.get("webhook")', ""),
        ('return self._find("/files")', ""),
        ("return self._get(path)", ""),
        ('return self.files.create("up", file)', ""),
    ],
)
def test_verb_and_path(body: str, http: str) -> None:
    source = f"async def method(self, uid, path, file):\n    {body}\n"
    (node,) = ast.parse(source).body
    assert isinstance(node, ast.AsyncFunctionDef)
    assert read_http(node.body) == http
