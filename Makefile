# The two commands that matter: `make serve` and `make test`. Both set up what they need.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: serve test check format wheel oracle clean

serve: $(READY) ## serve the bundled catalogue on http://localhost:8000
	$(BIN)/pardon serve

test: $(READY) ## run all tests
	$(BIN)/python -m pytest

check: $(READY) ## lint and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY) ## format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

wheel: $(READY) ## build the wheel and the sdist into dist/
	$(BIN)/python -m build --outdir dist

oracle: ## write tests/cases/intl anew (needs Node.js)
	node tools/intl-oracle.mjs

clean:
	rm -rf $(VENV) dist

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@
