# The two commands that matter: `make serve` and `make test`. Both set up what they need.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SERVE  := $(VENV)/.serve
DEV    := $(VENV)/.dev
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
BENCH  := .bench
FUZZ   := .fuzz
SECONDS ?= 60
WORKERS ?= 3 # of the tests: on two cores, the third works while the others wait for servers and browsers
PEERS  := $(BENCH)/.ready
NODE_READY := tests/node/node_modules/.ready

.PHONY: serve preview test check format wheel reference docs screenshot oracle bench bench-http bench-start soak fuzz clean

serve: $(SERVE) ## serve the bundled catalogue on http://localhost:8000; PARDON_PORT=8055 changes the port
	$(BIN)/pardon serve

preview: $(SERVE) ## show the messages beside the English, following the files; http://localhost:8001
	$(BIN)/pardon preview

# The many processes of the tests share compiled modules, also where the environment writes none.
test: $(DEV) $(NODE_READY) ## run all tests (needs Node.js and Chromium: .ci/run installs them)
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

check: $(DEV) ## lint and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(DEV) ## format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

wheel: $(DEV) ## build the wheel and the sdist into dist/
	$(BIN)/python -m build --outdir dist

reference: $(DEV) ## write docs/reference/command.md anew, from the help texts
	$(BIN)/python -m typer pardon_tools.commands utils docs --name pardon --title "The command" --output docs/reference/command.md

docs: $(DEV) ## build the site of the documentation into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict

screenshot: $(DEV) ## make the pictures of the first page and the preview anew (needs Chromium)
	PYTHONPATH=tests $(BIN)/python -m support.first_page_screenshot
	PYTHONPATH=tests $(BIN)/python -m support.preview_screenshot

oracle: ## write tests/cases/intl anew (needs Node.js)
	node tools/intl-oracle.mjs

bench: $(PEERS) ## one message with Pardon and by hand (needs Node.js); ARGS="--rounds 3" takes less time
	@$(BENCH)/venv/bin/python tools/bench/library.py --node $(BENCH) $(ARGS)

bench-http: $(PEERS) ## GET /render beside a bare ASGI application, on three servers (needs Node.js and wrk)
	@$(BENCH)/venv/bin/python tools/bench/render_http.py --node $(BENCH) $(ARGS)

bench-start: $(DEV) ## start, memory and growth
	@$(BIN)/python tools/bench/start.py $(ARGS)

fuzz: $(FUZZ)/.ready ## any bytes as a language, a request, a Fluent file; SECONDS=1200 for each
	for target in negotiation query ftl; do \
		$(FUZZ)/venv/bin/python tools/fuzz/fuzz.py $$target -max_total_time=$(SECONDS) -print_final_stats=1 || exit 1; \
	done

soak: $(DEV) ## a mixed load for SECONDS=60 on a service whose texts change and break; ARGS="--workers 2"
	@$(BIN)/python tools/bench/soak.py --seconds $(SECONDS) $(ARGS)

clean:
	rm -rf $(VENV) $(BENCH) $(FUZZ) dist site tests/node/node_modules

# One environment for both: what serves, and with everything that tests and builds beside it.
$(SERVE): pyproject.toml constraints.txt | $(BIN)/pip
	$(PIP) --editable '.[service]'
	touch $@

$(DEV): pyproject.toml constraints.txt | $(BIN)/pip
	$(PIP) --editable '.[dev]'
	touch $(SERVE) $@ # the service is part of it

$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.11")'
	$(PYTHON) -m venv --clear $(VENV)

$(NODE_READY): tests/node/package.json
	npm install --prefix tests/node --silent
	touch $@

# The peers stand apart: none of them is a dependency of the project.
$(PEERS): tools/bench/requirements.txt tools/bench/package.json $(wildcard tools/bench/*.mjs) pyproject.toml constraints.txt
	$(PYTHON) -m venv $(BENCH)/venv
	$(BENCH)/venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		--requirement tools/bench/requirements.txt --editable '.[service]'
	cp tools/bench/package.json tools/bench/*.mjs $(BENCH)/
	cd $(BENCH) && npm install --silent --no-audit --no-fund --no-package-lock
	touch $@

# Apart, too: atheris has wheels for few versions of Python.
$(FUZZ)/.ready: tools/fuzz/requirements.txt pyproject.toml constraints.txt
	$(PYTHON) -m venv $(FUZZ)/venv
	$(FUZZ)/venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		--requirement tools/fuzz/requirements.txt --editable '.[service]'
	touch $@
