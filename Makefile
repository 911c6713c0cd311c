# Targets for people and for CI; `make help` lists them.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PACKAGES := github openai typeform

.DEFAULT_GOAL := help
.PHONY: help github generate check test survey lint format lock dist clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

github: $(READY) ## Set up .venv, then write generated/integrate_github.
	$(BIN)/integrate-gen github

generate: $(READY) ## Write every package in generated/.
	$(BIN)/integrate-gen $(PACKAGES)

check: $(READY) ## Regenerate in memory and compare every byte of generated/.
	$(BIN)/integrate-gen $(PACKAGES) --check $(CHECK_FLAGS)

test: $(READY) ## Run the tests.
	$(BIN)/pytest

survey: $(READY) ## Try SDKs that are not shipped, each in an environment of its own; ONLY=stripe for one.
	$(BIN)/python -m survey $(ONLY)

lint: $(READY) ## Run ruff, black, both type checkers and import-linter on our own code.
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports

format: $(READY) ## Format our own code.
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet .

lock: $(READY) ## Resolve requirements.lock anew from the pyproject files.
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
		--generate-hashes --no-strip-extras --no-header --extra github --extra openai --extra typeform --group dev \
		pyproject.toml runtime/pyproject.toml --output-file requirements.lock

dist: $(READY) ## Build the wheels into dist/.
	for project in . runtime packaging/*/; do \
		$(BIN)/python -m build --wheel --no-isolation --outdir dist $$project || exit 1; \
	done

clean: ## Remove the environment, caches and built wheels.
	rm -rf $(VENV) dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(READY): requirements.lock pyproject.toml runtime/pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e . -e runtime
	touch $@
