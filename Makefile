# Two commands do everything on a fresh machine: `make run` and `make test`.
.PHONY: run test check bench prove screenshots format

export PYTHONDONTWRITEBYTECODE :=
python := .venv/bin/python

run:
	@tools/set-up run
	@tools/run

test:
	@tools/set-up dev
	@$(MAKE) --no-print-directory check
	QT_QPA_PLATFORM=offscreen $(python) -m pytest -n auto

check:
	@tools/set-up dev
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	.venv/bin/lint-imports
	.venv/bin/mindbody check

format:
	@tools/set-up dev
	$(python) -m ruff format .
	$(python) -m ruff check --fix .

bench:
	@tools/set-up dev
	$(python) -m compileall -q mindbody
	$(python) -m tools.bench

screenshots:
	@tools/set-up dev
	$(python) -m tools.screenshots

# Every promise of the record, tried on the real thing and on one broken on purpose. LONG=1 takes a night.
prove:
	@tools/set-up dev
	$(python) -m tools.prove $(if $(LONG),--long)
