"""Codec server with which Temporal's page in a browser decrypts what a run stores.

It decrypts whatever is sent to it: it is for a server on this machine, with a key of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from google.protobuf import json_format
from integrate_runtime.engines.temporal.payloads import EncryptingCodec, environment_keys
from temporalio.api.common.v1 import Payloads


@contextmanager
def codec_server() -> Generator[str]:
    """Serve in the block with the keys of the environment, and lend the address."""
    codec = EncryptingCodec(environment_keys())

    class Handler(BaseHTTPRequestHandler):
        def do_OPTIONS(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            encrypted = json_format.Parse(body, Payloads()).payloads
            decrypted = Payloads(payloads=asyncio.run(codec.decode(encrypted)))
            self._answer(json_format.MessageToJson(decrypted).encode())

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", self.headers.get("Origin", ""))
            self.send_header("Access-Control-Allow-Headers", "content-type, x-namespace")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Write nothing: requests are no news."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
