# What a person or a machine does with Jalon. `make demo` and `make test` are enough to start.
SHELL     := /bin/bash
PREFIX    ?= /usr/local
BUILD     := .build
SHARED    ?= ../shared
PACKAGES  := libedit-dev liblua5.4-dev libmd-dev libsqlite3-dev lua5.4 strace
STATIC    := --static-swift-stdlib -Xswiftc -static-executable -Xlinker -ledit -Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd -Xlinker -lsqlite3 -Xlinker -lm
# What touches C or runs on several threads, and what reads bytes that anybody may have written.
MACHINE   := JalonLuaTests
MODULES   := JalonModel JalonLua Jalon JalonReport JalonStore
SWIFT     := $(shell find Sources Tests examples -name '*.swift' -not -path '*/.build/*' 2>/dev/null)

.PHONY: demo deps build release smoke test laws mutants test-extra luacheck what-if calendar kill spark stream lint format asan tsan bench docs install clean

demo: deps
	swift build -c release --product jalon
	@$(BUILD)/release/jalon diagnose examples/victoriaville --as-of 2026-11-21

# What the distribution gives and this machine lacks.
deps:
	@missing=$$(dpkg-query -W -f '$${Status} $${Package}\n' $(PACKAGES) 2>/dev/null \
	  | awk '/ok installed/ {print $$NF}' | sort | comm -13 - <(printf '%s\n' $(PACKAGES) | sort)); \
	if [ -n "$$missing" ]; then \
	  $$([ $$(id -u) = 0 ] || echo sudo) sh -c "apt-get update -q && apt-get install -y -q $$(echo $$missing)"; \
	fi

build: deps
	swift build

# One file for each program, which runs on a machine that has neither Swift nor Lua.
release: deps
	swift build -c release $(STATIC) --scratch-path $(BUILD)/static --product jalon

# The released program where there is nothing: no libraries, no environment, another folder. The same bytes.
smoke: release build
	! ldd $(BUILD)/static/release/jalon
	cd / && env -i $(abspath $(BUILD))/static/release/jalon diagnose $(CURDIR)/examples/victoriaville \
	  --lang en --as-of 2026-11-21 > $(abspath $(BUILD))/smoke.txt
	$(BUILD)/debug/jalon diagnose examples/victoriaville --lang en --as-of 2026-11-21 | diff $(BUILD)/smoke.txt -

test: deps
	swift test

# The laws on all their cases, which an optimised build tries in the time that a debug build takes for a tenth.
laws: deps
	swift test -c release -Xswiftc -enable-testing --scratch-path $(BUILD)/laws --filter "JalonTests|PromptHostile"

# Whether the tests of the base pack notice small changes of its rules; it takes some minutes.
mutants: deps
	swift build -c release --product jalon
	python3 Tests/Extra/mutants.py $(BUILD)/release/jalon rules/quebec

# What needs more than `deps` installs.
test-extra: test luacheck what-if calendar kill stream spark

# The packs and the examples under luacheck, with the words that the tool itself names.
luacheck: deps
	swift build --product jalon
	@command -v luacheck > /dev/null \
	  || $$([ $$(id -u) = 0 ] || echo sudo) sh -c "apt-get update -q && apt-get install -y -q lua-check"
	$(BUILD)/debug/jalon annotations --format luacheck > $(BUILD)/luacheckrc
	luacheck --quiet --config $(BUILD)/luacheckrc rules examples \
	  --exclude-files examples/jalon.annotations.lua

# What a simulation says, against the difference of two diagnoses worked out by another program.
what-if: deps
	swift build --product jalon
	python3 Tests/Extra/what_if.py $(BUILD)/debug/jalon .

# The calendar read by two other implementations, from the Python package index.
calendar: deps
	swift build --product jalon
	python3 -m venv $(BUILD)/python && $(BUILD)/python/bin/pip install --quiet icalendar==7.3.0 ical==14.3.1
	$(BUILD)/python/bin/python Tests/Extra/action_calendar.py $(abspath $(BUILD))/debug/jalon

# A review of a region killed at each of its writes, and made again.
kill: deps
	swift build -c release --product jalon
	python3 Tests/Extra/kill.py $(BUILD)/release/jalon

# A long stream in little memory.
stream: deps
	swift build -c release --product jalon
	python3 Tests/Extra/stream.py $(BUILD)/release/jalon rules

# A cluster of two workers against one machine, with a Java and PySpark from the Python package index.
spark: deps
	swift build -c release --product jalon
	@command -v java > /dev/null \
	  || $$([ $$(id -u) = 0 ] || echo sudo) sh -c "apt-get update -q && apt-get install -y -q default-jre-headless"
	python3 -m venv $(BUILD)/python && $(BUILD)/python/bin/pip install --quiet pyspark==3.5.5
	$(BUILD)/python/bin/python Tests/Extra/spark.py $(BUILD)/release/jalon rules

lint:
	@swift format lint --strict $(SWIFT) Package.swift

format:
	@swift format --in-place $(SWIFT) Package.swift

# Leaks that the sanitizer sees in Foundation's Process are not ours: the balance of our own blocks is a test.
asan: deps
	JALON_SANITIZED=1 ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path $(BUILD)/asan --filter '$(MACHINE)'

tsan: deps
	JALON_SANITIZED=1 swift test --sanitize=thread --scratch-path $(BUILD)/tsan --filter $(MACHINE)

# Ratios within one run: all hosts in turn, the best of each counts. The table also goes into RESULTS.md.
bench: release
	swift build -c release --product JalonBench
	$(CC) -O2 Sources/JalonBench/plain_host.c -o $(BUILD)/plain_host -llua5.4
	@set -o pipefail; { \
	  echo "# What Jalon costs"; echo; \
	  echo "Written by \`make bench\` on $$(date -u +%F): $$(nproc) cores, $$(uname -m), load $$(cut -d' ' -f1 /proc/loadavg)"; \
	  echo "at the start. Only the ratios of one run mean anything."; echo; \
	  { for turn in 1 2 3 4 5 6 7 8; do $(BUILD)/plain_host 2; $(BUILD)/release/JalonBench machine 2; done; \
	    $(BUILD)/release/JalonBench tests rules/quebec $(BUILD)/tests 3; \
	    sh Sources/JalonBench/shared_workload.sh $(SHARED)/bench $(BUILD)/workload $(BUILD)/release/JalonBench 10 1104 11040; \
	  } | $(BUILD)/release/JalonBench table; \
	  [ ! -d $(SHARED)/bench ] || { echo; python3 Sources/JalonBench/whole_programs.py $(BUILD)/static/release/jalon \
	    examples rules $(SHARED)/bench $(BUILD)/workload 3; }; \
	} | tee $(BUILD)/RESULTS.md
	@mv $(BUILD)/RESULTS.md Sources/JalonBench/RESULTS.md

# The documentation of every public name, read from the modules as they are built, by the toolchain alone.
docs: build
	for module in $(MODULES); do \
	  rm -rf $(BUILD)/symbols/$$module && mkdir -p $(BUILD)/symbols/$$module \
	  && swift symbolgraph-extract -module-name $$module -I $(BUILD)/debug/Modules \
	    $(addprefix -Xcc -fmodule-map-file=,$(BUILD)/debug/CLuaShim.build/module.modulemap $(wildcard Sources/*/module.modulemap)) \
	    -target $$(swiftc -print-target-info | sed -n 's/.*"unversionedTriple": "\(.*\)".*/\1/p') \
	    -minimum-access-level public -output-dir $(BUILD)/symbols/$$module \
	  && docc convert Sources/$$module/$$module.docc --additional-symbol-graph-dir $(BUILD)/symbols/$$module \
	    --fallback-display-name $$module --fallback-bundle-identifier jalon.$$module \
	    --warnings-as-errors --output-path $(BUILD)/$$module.doccarchive || exit; \
	done

# The program, the packs that it finds beside itself, the workspaces to start from. The library's source
# for SwiftPM needs no installing, nor does what shows how to embed it.
install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/doc/jalon
	install -m 755 $(BUILD)/static/release/jalon $(DESTDIR)$(PREFIX)/bin
	install -m 644 README.md LISEZMOI.md LICENSE $(DESTDIR)$(PREFIX)/share/doc/jalon
	find $(wildcard rules) examples -type f -not -path '*/.build/*' -not -path 'examples/embedding/*' \
	  -exec install -D -m 644 {} $(DESTDIR)$(PREFIX)/share/jalon/{} \;

clean:
	rm -rf $(BUILD) examples/embedding/.build
