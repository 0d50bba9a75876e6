# Two commands do everything: make diagrams, make test.

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: help
help:
	@echo "make diagrams   draw all architectures into output/"
	@echo "make test       run all tests"
	@echo "make check      tell whether output/ is up to date, without writing"
	@echo "make lint       check the format of all sources"
	@echo "make docs       build the tutorial and the reference into .build/docs"

.PHONY: diagrams
diagrams: graphviz
	swift run refarch build

.PHONY: test
test: graphviz
	swift test

.PHONY: check
check: graphviz
	swift run refarch build --check

.PHONY: lint
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests architectures templates

.PHONY: docs
docs: graphviz
	# The symbol graph is that of all targets, tests included.
	swift build --build-tests
	swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members
	rm -rf .build/symbols && mkdir -p .build/symbols
	cp $$(find .build -path '*symbolgraph*' -name 'ArchitectureModel*.symbols.json') .build/symbols
	swift package --allow-writing-to-package-directory generate-docc-reference \
	  --configuration debug --style docc
	rm -rf .build/ArchitectureModel.docc
	cp -r Sources/ArchitectureModel/ArchitectureModel.docc .build/ArchitectureModel.docc
	sed 's/^# refarch$$/# The command line/' Sources/refarch/refarch.docc/refarch.md \
	  >.build/ArchitectureModel.docc/TheCommandLine.md
	rm -r Sources/refarch/refarch.docc
	sed 's/^- <doc:PublishingDrawings>$$/&\n- <doc:TheCommandLine>/' \
	  Sources/ArchitectureModel/ArchitectureModel.docc/ArchitectureModel.md \
	  >.build/ArchitectureModel.docc/ArchitectureModel.md
	docc convert .build/ArchitectureModel.docc --warnings-as-errors \
	  --additional-symbol-graph-dir .build/symbols --output-dir .build/docs

# The development package of Graphviz, installed only if it is missing.
.PHONY: graphviz
graphviz:
	@if pkg-config --exists libgvc 2>/dev/null; then \
	  true; \
	elif command -v apt-get >/dev/null; then \
	  echo "Installing the development package of Graphviz"; \
	  $(SUDO) apt-get update -qq; \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq graphviz libgraphviz-dev pkg-config >/dev/null; \
	elif command -v brew >/dev/null; then \
	  echo "Installing Graphviz"; \
	  brew install graphviz pkg-config; \
	else \
	  echo "Install the development package of Graphviz (libgraphviz-dev or graphviz-devel) and pkg-config." >&2; \
	  exit 1; \
	fi
