"""Tests of connections that lead to the server of a proof."""

from __future__ import annotations

import ssl

import certifi
from integrate_gen.prove.redirect import redirected


def test_no_connection_reads_the_certificates_of_authorities() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with redirected(("127.0.0.1", 9), frozenset()):
        context.load_verify_locations(certifi.where())
        assert context.cert_store_stats()["x509"] == 0
    context.load_verify_locations(certifi.where())
    assert context.cert_store_stats()["x509"] > 0
