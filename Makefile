# Two commands do everything on a fresh machine: `make run` and `make test`.
.PHONY: run test check bench peers soak prove access words screenshots format pictures gallery
.PHONY: wheel installed entries licences sbom folder portable bare

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

# Bring the translations up to date with the words in the source, and make what the app reads of them.
words:
	@tools/set-up dev
	$(python) -m tools.words

# The start of other desktop apps on Qt, each installed into build/peers, beside ours.
peers:
	@tools/set-up dev
	$(python) -m compileall -q mindbody
	$(python) -m tools.bench peers

# Sessions back to back on a fast clock, then half an hour really played. LONG=1: two hours of the former.
soak:
	@tools/set-up dev
	$(python) -m tools.soak $(if $(LONG),--long)

screenshots:
	@tools/set-up dev
	$(python) -m tools.screenshots

# Let the pictures of README and user guide be what the app looks like now.
pictures:
	@tools/set-up dev
	$(python) -m tools.baselines --accept

# Every screen on one page, docs/gallery.md. It takes half an hour.
gallery:
	@tools/set-up dev
	$(python) -m tools.gallery

# Every promise of the record, tried on the real thing and on one broken on purpose. LONG=1 takes a night.
prove:
	@tools/set-up dev
	$(python) -m tools.prove $(if $(LONG),--long)

# What a screen reader is told, on every screen: docs/ACCESS-REPORT.md.
access:
	@tools/set-up dev
	$(python) -m tools.access

# What is handed out; docs/PACKAGING.md says how. The tools for it live in a venv of their own.
release := build/release/bin

$(release)/python: packaging/release-tools.txt
	python3 -m venv build/release
	$(release)/pip install --quiet --disable-pip-version-check -r packaging/release-tools.txt
	@touch $@

wheel: $(release)/python
	rm -f dist/mindbody-*.whl dist/mindbody-*.tar.gz
	$(release)/python -m build --no-isolation --outdir dist .

installed: wheel
	python3 -m tools.release.contents dist/mindbody-*.whl dist/mindbody-*.tar.gz
	python3 -m tools.release.installed dist/mindbody-*.whl

# What a Linux desktop reads of it; no network is asked.
entries:
	@command -v desktop-file-validate >/dev/null && command -v appstreamcli >/dev/null || \
	  { echo "This needs two programs: apt-get install desktop-file-utils appstream" >&2; exit 2; }
	desktop-file-validate packaging/mindbody.desktop
	appstreamcli validate --no-net packaging/org.mindbody.MindBody.metainfo.xml

licences:
	@tools/set-up dev
	$(python) -m tools.release.licences

# What the app stands on, as CycloneDX: the exact set that a fresh machine gets.
sbom: wheel
	rm -rf build/app
	python3 -m venv --without-pip build/app
	$(release)/pip --python build/app/bin/python install --quiet --disable-pip-version-check \
	  -c constraints.txt dist/mindbody-*.whl
	$(release)/cyclonedx-py environment build/app --output-reproducible --output-file dist/mindbody.cdx.json

# One folder that starts where there is no Python: dist/MindBody.
folder: wheel
	$(release)/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps dist/mindbody-*.whl
	$(release)/pip install --quiet --disable-pip-version-check -c constraints.txt dist/mindbody-*.whl
	$(release)/pyinstaller --noconfirm --distpath dist --workpath build/folder packaging/mindbody.spec

# The same for a stick: all data stay beside the program.
portable: folder
	python3 -m tools.release.contents dist/MindBody
	python3 -m tools.release.portable dist/MindBody

# All that is handed out, and the two commands of a fresh clone, in a Debian with nothing in it. As root.
bare: portable
	python3 -m tools.release.bare
