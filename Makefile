# Two commands from nothing: `make play` and `make test`.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
OFFICE := .venv-office# what an office installs, without the tools of development: measured by the benchmarks

.PHONY: play test check bench translations system lock clean

play: $(VENV)/.run  ## a whole office in the browser, http://127.0.0.1:8080/
	$(RUN) -m bot play

test: system $(VENV)/.dev check  ## everything: lint, types, floors, tests
	$(RUN) -m pytest -n auto --dist loadscope

check: $(VENV)/.dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-cache

bench: $(VENV)/.dev $(OFFICE)/.run  ## measured beside the bare library, as ratios
	BENCH_PYTHON=$(OFFICE)/bin/python $(RUN) -m benchmarks.run

translations: $(VENV)/.run  ## pages for reviewing each language; edited tables in translations/ are taken back
	$(RUN) -m bot translations

# What a bare Debian lacks. As root it installs; otherwise it says what is missing.
PACKAGES := python3-venv chromium libatomic1 postgresql poppler-utils qpdf fonts-noto-core fonts-noto-color-emoji \
  clamav-daemon tesseract-ocr tesseract-ocr-deu
system:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	  else echo "Please install as root:$$missing"; exit 1; fi; fi

$(VENV)/bin/python $(OFFICE)/bin/python:
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv; \
	  else echo "Please install as root: python3-venv"; exit 1; fi; }
	$(PYTHON) -m venv $(@D:/bin=)

$(VENV)/.run $(OFFICE)/.run: %/.run: requirements.txt %/bin/python
	$*/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/bin/python
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.txt
	@touch $@

lock: $(VENV)/.dev  ## after a change of dependencies in pyproject.toml
	$(RUN) -m pip install --quiet uv
	$(VENV)/bin/uv pip compile pyproject.toml --quiet --generate-hashes --no-header --no-annotate --python-version 3.11 -o requirements.txt
	$(VENV)/bin/uv pip compile pyproject.toml --quiet --group dev --generate-hashes --no-header --no-annotate --python-version 3.11 -o requirements-dev.txt

clean:
	rm -rf $(VENV) $(OFFICE) .mypy_cache .ruff_cache .pytest_cache tests/artifacts
