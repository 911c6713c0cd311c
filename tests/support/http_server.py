"""The HTTP server on loopback with which the tests play an API."""

from integrate_runtime.testing.http_server import Recorded, RecordingServer, Reply, unused_port

__all__ = ["Recorded", "RecordingServer", "Reply", "unused_port"]
