"""The command ``integrate-gen prove``, with the real Typeform SDK."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.committed.test_publish import contents

PROVED = "integrate_typeform: 9 of 9 tasks are proved, by 14 calls."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a folder with the package of Typeform."""
    assert integrate_gen("typeform", "-q", cwd=tmp_path).returncode == 0
    return tmp_path


def test_the_result_is_printed_and_kept_with_the_package(project: Path) -> None:
    done = integrate_gen("prove", "typeform", "--fail-under", "99", cwd=project)
    assert (done.returncode, done.stdout.strip()) == (0, PROVED)
    package = contents(project / "generated" / "integrate_typeform")
    assert "9 of 9 tasks are proved" in package["README.md"]
    assert json.loads(package["integrate.lock"])["proof"]["proved"] == 9
    assert integrate_gen("typeform", "--check", cwd=project).returncode == 0
    assert "Nothing changed." in integrate_gen("typeform", cwd=project).stdout
    assert integrate_gen("prove", "typeform", "--check", cwd=project).returncode == 0


def test_a_proof_of_other_code_is_left_out(project: Path) -> None:
    integrate_gen("prove", "typeform", cwd=project)
    (project / "integrate.toml").write_text(
        '[providers.typeform.exclude]\n"forms.delete" = "not wanted"\n'
    )
    assert integrate_gen("typeform", cwd=project).returncode == 0
    package = contents(project / "generated" / "integrate_typeform")
    assert "proved" not in package["README.md"]
    assert "proof" not in json.loads(package["integrate.lock"])
    check = integrate_gen("prove", "typeform", "--check", cwd=project)
    assert check.returncode == 1
    assert "The recorded proof differs; run: integrate-gen prove typeform" in check.stderr


def test_json_is_for_programs(project: Path) -> None:
    done = integrate_gen("prove", "typeform", "--json", "--check", cwd=project)
    proof = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (1, "")  # nothing is recorded yet
    assert (proof["sdk"], proof["tasks"], proof["proved"]) == ("typeform", 9, 9)
    assert "proof" not in json.loads(
        contents(project / "generated" / "integrate_typeform")["integrate.lock"]
    )


def test_the_json_of_several_sdks_is_one_list(project: Path) -> None:
    (project / "integrate.toml").write_text('[providers.forms]\npackage = "typeform"\n')
    assert integrate_gen("forms", "-q", cwd=project).returncode == 0
    done = integrate_gen("prove", "typeform", "forms", "--json", "--check", cwd=project)
    assert [proof["sdk"] for proof in json.loads(done.stdout)] == ["typeform", "forms"]
    refused = integrate_gen("prove", "typeform", "--json", "--quiet", cwd=project)
    assert refused.returncode == 2
    assert "--json and --quiet cannot be used together" in refused.stderr


def test_too_few_proved_tasks_are_exit_code_1(tmp_path: Path) -> None:
    table = """
        [providers.forms]
        package = "typeform"
        loopback = { modules = { "typeform.client:API_BASE_URL" = "http://127.0.0.1:9" } } # refuses
    """
    (tmp_path / "integrate.toml").write_text(table)
    assert integrate_gen("forms", "-q", cwd=tmp_path).returncode == 0
    done = integrate_gen("prove", "forms", "--fail-under", "50", cwd=tmp_path)
    assert done.returncode == 1
    assert "0 of 9 tasks are proved" in done.stdout
    assert "refused by the SDK: failed: requests.exceptions.ConnectionError" in done.stdout
    assert "Fewer than 50 % of the tasks are proved." in done.stderr


def test_a_client_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    table = """
        [providers.forms]
        package = "typeform"
        loopback = { options = { headers = 7 } }
    """
    (tmp_path / "integrate.toml").write_text(table)
    assert integrate_gen("forms", "-q", cwd=tmp_path).returncode == 0
    done = integrate_gen("prove", "forms", cwd=tmp_path)
    assert done.returncode == 2
    assert "typeform:Typeform cannot be made for a server on loopback: TypeError" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("exists", [True, False])
def test_only_what_would_be_generated_is_proved(tmp_path: Path, *, exists: bool) -> None:
    if exists:
        assert integrate_gen("typeform", "--only", "forms", "-q", cwd=tmp_path).returncode == 0
        (tmp_path / "integrate.toml").write_text('[providers.typeform]\nicon = "other"\n')
    done = integrate_gen("prove", "typeform", cwd=tmp_path)
    assert done.returncode == 2
    assert "run: integrate-gen typeform" in done.stderr


PRINTING = """
import httpx


class Client:
    def __init__(self, token: str, base_url: str = "https://api.example.com") -> None:
        self._http = httpx.Client(base_url=base_url, headers={"X-Token": token})

    def get(self) -> str:
        print("The method get is old.")
        return self._http.get("/name").json()
"""


def test_what_an_sdk_prints_is_not_in_the_result(tmp_path: Path) -> None:
    (tmp_path / "printing.py").write_text(PRINTING)
    table = '[providers.printing]\npackage = "printing"\nclient = "printing:Client"\n'
    (tmp_path / "integrate.toml").write_text(table)
    path = str(tmp_path)
    assert integrate_gen("printing", "-q", cwd=tmp_path, PYTHONPATH=path).returncode == 0
    done = integrate_gen("prove", "printing", "--json", cwd=tmp_path, PYTHONPATH=path)
    assert json.loads(done.stdout)["proved"] == 1
    assert "The method get is old." in done.stderr


def test_tasks_that_send_no_request_are_named(tmp_path: Path) -> None:
    silent = '\n    def region(self) -> str:\n        return "north"\n'
    (tmp_path / "printing.py").write_text(PRINTING + silent)
    table = '[providers.printing]\npackage = "printing"\nclient = "printing:Client"\n'
    (tmp_path / "integrate.toml").write_text(table)
    path = str(tmp_path)
    assert integrate_gen("printing", "-q", cwd=tmp_path, PYTHONPATH=path).returncode == 0
    done = integrate_gen("prove", "printing", cwd=tmp_path, PYTHONPATH=path)
    assert "2 of 2 tasks are proved" in done.stdout
    assert "  1 sends no request\n      region\n" in done.stdout
    package = contents(tmp_path / "generated" / "integrate_printing")
    assert json.loads(package["integrate.lock"])["proof"]["silent"] == ["region"]
    assert "1 sends no request at all: region." in package["README.md"]
