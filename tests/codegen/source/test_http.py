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
        ('return self._send(method="GET", path=path)', "GET"),
        (
            'return Request[Form](path=f"/forms/{quote(uid)}", verb="get").send()',
            "GET /forms/{uid}",
        ),
        ('return self.call("/forms/{uid}", "PUT")', "PUT /forms/{uid}"),
        ("return self.request(Method.GET, self.url)", "GET"),
        ('return self.request("get", f"/x?limit={uid}")', "GET /x"),
        ('return self.request("get", "/x?beta=true")', "GET /x?beta=true"),
        ('return self.request("get", f"{self.base_url}/x/{uid}")', "GET /x/{uid}"),
        ('return self.request("get", "/x/{}".format(quote(uid)))', "GET /x/{uid}"),
        ('return self.request("get", "x/" + uid)', "GET x/{uid}"),
        ('return self.request("get", "/x/%s" % file["id"])', "GET /x/{id}"),
        # Several verbs, or another call of the API, which may send anything.
        ('self.request("GET", "/a")\n    return self.request("POST", "/b")', ""),
        ('verb = "GET"\n    if uid:\n        verb = "POST"\n    self.request(verb, "/a")', ""),
        ('self.request("GET", "/a")\n    return self.create(uid)', ""),
        # Calls that are not requests.
        ('return path.pop("options", "none")', ""),
        ('return self._pick("get", path)', ""),
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
    assert read_http(node.body, ["self", "uid", "path", "file"]) == http
