# What a person or a machine does with Jalon. `make demo` and `make test` are enough to start.
SHELL     := /bin/bash
PREFIX    ?= /usr/local
BUILD     := .build
SHARED    ?= ../shared
PACKAGES  := liblua5.4-dev libmd-dev lua5.4
STATIC    := --static-swift-stdlib -Xswiftc -static-executable -Xlinker -lmd
SANITIZED := JalonLuaTests
SWIFT     := $(shell find Sources Tests examples -name '*.swift' -not -path '*/.build/*' 2>/dev/null)

.PHONY: demo deps build release test laws test-extra lint format asan tsan bench docs install clean

demo: deps
	swift run -c release --package-path examples/embedding

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

test: deps
	swift test

# The laws on all their cases, which an optimised build tries in the time that a debug build takes for a tenth.
laws: deps
	swift test -c release -Xswiftc -enable-testing --scratch-path $(BUILD)/laws --filter JalonTests

# What needs more than the distribution; nothing yet.
test-extra: test

lint:
	swift format lint --strict $(SWIFT) Package.swift

format:
	swift format --in-place $(SWIFT) Package.swift

# Leaks that the sanitizer sees in Foundation's Process are not ours: the balance of our own blocks is a test.
asan: deps
	JALON_SANITIZED=1 ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path $(BUILD)/asan --filter $(SANITIZED)

tsan: deps
	JALON_SANITIZED=1 swift test --sanitize=thread --scratch-path $(BUILD)/tsan --filter $(SANITIZED)

# Ratios within one run: both hosts in turn, the best of each counts.
bench: deps
	swift build -c release --product JalonBench
	$(CC) -O2 Sources/JalonBench/plain_host.c -o $(BUILD)/plain_host -llua5.4
	for turn in 1 2 3 4 5 6 7 8; do $(BUILD)/plain_host 2; $(BUILD)/release/JalonBench 2; done \
	  | $(BUILD)/release/JalonBench table

# The documentation of every public name, built by the toolchain alone.
docs: deps
	swift build --target JalonLua -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir \
	  -Xswiftc $(BUILD)/symbols --scratch-path $(BUILD)/docs
	docc convert Sources/JalonLua/JalonLua.docc --additional-symbol-graph-dir $(BUILD)/symbols --fallback-display-name Jalon \
	  --fallback-bundle-identifier jalon --warnings-as-errors --output-path $(BUILD)/Jalon.doccarchive

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
