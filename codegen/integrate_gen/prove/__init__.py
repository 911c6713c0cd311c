"""Proof of a generated package: every task is called on loopback and compared with its SDK.

This package needs the runtime and the generated package, which no other part of the generator
imports. Only commands import it.
"""
