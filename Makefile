# Targets for people and for CI; `make help` lists them.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# Some tests wait for most of their time: four processes keep two cores busy.
WORKERS ?= 4
JOBS ?= 2
PACKAGES := github openai typeform
# A process that has no more tests takes some of another one's.
SPREAD = -n $(WORKERS) --dist worksteal $(if $(ORDER),--order $(ORDER)) $(if $(SEED),--seed $(SEED))
FAST := $(addprefix tests/runtime/,base clients execution failures integrations jobs observe \
	pagination reflection secrets tasks testing values) \
	$(addprefix tests/codegen/,expressions guard model results source titles) \
	$(addprefix --ignore tests/runtime/,secrets/test_cost.py execution/requests/test_conversion.py \
	execution/test_connection_limits.py execution/test_abandoned_calls.py tasks/test_byte_streams.py) \
	--ignore tests/codegen/guard/test_sdk_code.py \
	--deselect tests/codegen/results/test_http_responses.py::test_the_packages_are_proved \
	$(addprefix --deselect tests/runtime/,execution/test_limits.py::test_a_thousand_tasks \
	integrations/test_paginate.py::test_two_hundred_pages integrations/test_paginate.py::test_a_killed_listing)

.DEFAULT_GOAL := help
.PHONY: help github github-answers generate check prove test test-fast test-campaigns test-exhaustive \
	test-all demo docs screenshots survey \
	temporal lint api format lock dist release-check clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

github: $(READY) ## Set up .venv, then write generated/integrate_github.
	$(BIN)/integrate-gen github

generate: $(READY) ## Write every package in generated/.
	$(BIN)/integrate-gen $(PACKAGES)

check: $(READY) ## Compare generated/ with the SDKs, and docs/api.txt with the runtime.
	$(BIN)/integrate-gen $(PACKAGES) --check $(CHECK_FLAGS)
	$(BIN)/python -m tools.public_api --check

prove: $(READY) ## Call every task on loopback and compare it with the SDK, and with the recorded proof.
	$(BIN)/integrate-gen prove $(PACKAGES) --check --fail-under 99

api: $(READY) ## List the runtime's public API in docs/api.txt.
	$(BIN)/python -m tools.public_api

github-answers: $(READY) ## Write the table of GitHub's documented answers anew, with npm.
	$(BIN)/python codegen/scripts/github_answers.py

test: $(READY) ## Run the tests in four processes; WORKERS=8, TESTS=tests/runtime/tasks for a part of them, ORDER=random SEED=7.
	$(BIN)/pytest $(SPREAD) $(TESTS)

test-fast: $(READY) ## Run the tests that start no servers, browsers, type checkers or generators.
	$(BIN)/pytest $(SPREAD) $(FAST)

test-campaigns: $(READY) ## Run the campaigns of kills at random instants and with three workers, which make test leaves out.
	$(BIN)/pytest $(SPREAD) -m campaign $(or $(TESTS),tests/runtime/engines)

test-exhaustive: $(READY) ## Run further tests that make test leaves out: every method of the packages, further releases of SDKs.
	$(BIN)/pytest $(SPREAD) -m exhaustive -o timeout=1800 -o faulthandler_timeout=2400 $(TESTS)

test-all: $(READY) ## Run the tests with each installed Python, 3.11 to 3.14; TESTS for a part of them.
	$(BIN)/python -m tools.test_all $(SPREAD) $(or $(TESTS),tests/runtime tests/codegen)

docs: $(READY) ## Build the documentation site into build/site, and check its links.
	NO_MKDOCS_2_WARNING=1 PYTHONPATH=. $(BIN)/mkdocs build --quiet

screenshots: $(READY) ## Make the pictures in docs/images anew, with Chromium.
	SCREENSHOTS=docs/images $(BIN)/pytest tests/runtime/dashboard tests/tools -k "accessible or demo"

demo: $(READY) ## Run a job on a bad day, without accounts, with the dashboard open on it.
	$(BIN)/python -m tools.demo

temporal: $(READY) ## Run the same job on Temporal, with two workers and Temporal's own page.
	$(BIN)/python -m tools.temporal_demo

survey: $(READY) ## Try the generator on sixty SDKs; ONLY=stripe for one of them, SAMPLE=8 for small ones.
	$(BIN)/python -m survey $(ONLY) --jobs $(JOBS) $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(AGAIN),--again)

lint: $(READY) ## Run ruff, black, import-linter and both type checkers on our own code.
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports

format: $(READY) ## Format our own code and sort its imports.
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet .

lock: $(READY) ## Resolve requirements.lock anew from the pyproject files.
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
		--generate-hashes --no-strip-extras --no-header --extra github --extra openai --extra typeform --extra dashboard --extra temporal --group dev --no-emit-package integrate-runtime \
		pyproject.toml runtime/pyproject.toml --output-file requirements.lock

dist: $(READY) ## Build the wheels and source archives into dist/.
	rm -rf dist
	for project in . runtime generated/*/; do \
		$(BIN)/python -m build --no-isolation --outdir dist $$project || exit 1; \
	done

release-check: dist ## Build the distributions and check them as before a release; TAG=v0.1.0 as well.
	$(BIN)/python -m tools.release_check dist $(if $(TAG),--tag $(TAG))
	$(BIN)/uv tool run --from twine==7.0.0 twine check --strict dist/*
	$(BIN)/pytest tests/packaging

clean: ## Remove the environment, caches and built wheels.
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(READY): requirements.lock pyproject.toml runtime/pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --no-compile --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e . -e runtime
	$(BIN)/python -m compileall -q -j 0 $(VENV)/lib
	touch $@
