"""Calls by which SDK code would use the network or start a process are refused."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing import get_context

import pytest
from integrate_gen.guard.network import refuse_network
from integrate_gen.model.errors import NetworkRefusedError, ProcessRefusedError


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        opened.bind(("127.0.0.1", 0))
        opened.setblocking(False)
        yield opened


def test_no_datagram_is_sent(receiver: socket.socket) -> None:
    address = receiver.getsockname()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender, refuse_network("toy") as guard:
        with pytest.raises(NetworkRefusedError, match="toy tried to use the network"):
            sender.sendto(b"data", address)
        with pytest.raises(NetworkRefusedError):
            sender.sendmsg([b"data"], [], 0, address)
    with pytest.raises(BlockingIOError):
        receiver.recv(16)
    assert [attempt.split()[0] for attempt in guard.refused] == ["socket.sendto", "socket.sendmsg"]


def test_only_an_address_of_this_machine_is_taken() -> None:
    with socket.socket() as taken, refuse_network("toy") as guard:
        with pytest.raises(NetworkRefusedError):
            taken.bind(("0.0.0.0", 0))
        taken.bind(("127.0.0.1", 0))
    assert guard.refused == ["socket.bind ('0.0.0.0', 0)"]


@pytest.mark.parametrize(
    "call",
    [
        lambda: socket.gethostbyname("localhost"),
        lambda: socket.gethostbyaddr("127.0.0.1"),
        lambda: socket.getnameinfo(("127.0.0.1", 80), 0),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.create_connection(("127.0.0.1", 9)),
    ],
)
def test_no_name_is_resolved(call: Callable[[], object]) -> None:
    with refuse_network("toy"), pytest.raises(NetworkRefusedError):
        call()


@pytest.mark.parametrize(
    "call",
    [
        lambda: subprocess.run([sys.executable, "-c", ""], check=True),
        lambda: os.system("true"),
        lambda: os.posix_spawn(sys.executable, [sys.executable, "-c", ""], {}),
        lambda: os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", ""]),
        lambda: os.popen("true"),
        os.fork,
        get_context("fork").Process(target=print).start,
        get_context("spawn").Process(target=print).start,
    ],
)
def test_no_process_is_started(call: Callable[[], object]) -> None:
    with refuse_network("toy") as guard:
        with pytest.raises(ProcessRefusedError, match="toy tried to start a process"):
            call()
        with pytest.raises(OSError, match="toy tried"):  # as if the program were missing
            call()
    assert len(guard.refused) == 2


def test_processes_start_after_the_block() -> None:
    with refuse_network("toy"):
        pass
    assert subprocess.run([sys.executable, "-c", ""], check=True).returncode == 0


def test_multiprocessing_spawns_after_the_block() -> None:
    with refuse_network("toy"):
        pass
    process = get_context("spawn").Process(target=print)
    process.start()
    process.join()
    assert process.exitcode == 0
