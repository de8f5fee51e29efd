# Everything is done in .venv, which each target makes or renews when it must.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
PY := .venv/bin/python
# More for pytest: make test ARGS="-k symbols --update"
ARGS ?=
SECONDS ?= 60
EXAMPLE := docs/examples/a-res-98-4.txt

.DEFAULT_GOAL := help
.PHONY: help demo test versions coverage mutate lint types docs wheel accuracy bench fuzz clean .venv

help:  ## Show this list
	@grep -E '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) \
		| sed -E 's/^([a-z]+):.*## /\1\t/' \
		| while IFS="$$(printf '\t')" read -r name what; do \
			printf '  make %-10s %s\n' "$$name" "$$what"; done

# Pip is run again only when pyproject.toml has changed. The stamp is written last:
# an installation that was broken off is done again.
.venv/stamp: pyproject.toml
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or later is needed: make PYTHON=...' >&2; exit 1; }
	@test -x .venv/bin/pip || "$(PYTHON)" -m venv .venv
	$(PY) -m pip install -qq --disable-pip-version-check -e '.[dev]'
	@touch $@

.venv: .venv/stamp

demo: .venv/stamp  ## Read an example; print its outline, then its JSON
	$(PY) -m unresolution parse --outline $(EXAMPLE)
	$(PY) -m unresolution parse --json $(EXAMPLE)

test: .venv/stamp  ## Run all tests (ARGS="..." is passed to pytest)
	$(PY) -m pytest $(ARGS)

coverage: .venv/stamp  ## Measure branch coverage; less than 98 % is a failure
	$(PY) -m pytest -q -n auto --cov --cov-report=term-missing:skip-covered \
		--cov-fail-under=98 $(ARGS)

mutate: .venv/stamp  ## Measure how many mistakes in the code the tests notice
	$(PY) -m tests.mutation $(ARGS)

versions:  ## Test other releases of Python, and the lowest dependencies
	.ci/versions $(ARGS)

lint: .venv/stamp  ## Check style and formatting
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: .venv/stamp  ## Check types with mypy and pyright
	$(PY) -m mypy
	$(PY) -m pyright

docs: .venv/stamp  ## Build the documentation into build/docs
	$(PY) -m sphinx -q -W --keep-going -b html docs build/docs

wheel: .venv/stamp  ## Build the wheel and the source archive into dist
	rm -rf dist
	$(PY) -m build --outdir dist .

accuracy: .venv/stamp  ## Measure how much of the corpus is read wholly right
	$(PY) -m tests.accuracy $(ARGS)

bench: .venv/stamp  ## Measure speed, and write docs/performance.md (ARGS="json" runs one)
	$(PY) -m tests.benchmarks $(ARGS)

fuzz: .venv/stamp  ## Fuzz each target for SECONDS (pip install atheris first)
	$(PY) -m tests.fuzz --seconds $(SECONDS) $(ARGS)

clean:  ## Remove all that was made here, .venv too
	rm -rf .venv build dist .coverage htmlcov .hypothesis
	rm -rf .mypy_cache .pytest_cache .ruff_cache
	find unresolution tests docs -name __pycache__ -type d -prune -exec rm -rf {} +
