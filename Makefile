# A machine with Go, git and make needs no other set-up: whatever is missing is built into bin/.
# All times are those of a machine with two cores.

SHELL := bash
.DEFAULT_GOAL := build

export TFLINT := $(CURDIR)/bin/tflint

# The pinned TFLint; an installed one that is not older does as well.
TFLINT_VERSION := $(shell sed -n 's|.*/terraform-linters/tflint v\([0-9.]*\).*|\1|p' tools/tflint/go.mod)

# timed says what a command does and how long that takes.
timed := $(CURDIR)/tools/timed

.PHONY: build
build: ## The plugin.
	@$(timed) "building the plugin" "a second, but a minute the first time" \
		go build -buildvcs=false -o bin/plugins/tflint-ruleset-kms .

.PHONY: install
install: build ## The plugin, in ~/.tflint.d/plugins, where TFLint looks for it.
	mkdir -p ~/.tflint.d/plugins
	install bin/plugins/tflint-ruleset-kms ~/.tflint.d/plugins/

.PHONY: demo
demo: build bin/tflint ## What the plugin says about examples/, and what it fixes there.
	@examples/demo.sh

# What make test runs of e2e: whole directories in TFLint, and the judge. The rest is for make check.
JUDGED := . ./judge/...
OTHERS = $(shell cd e2e && go list ./... | grep -vE '/e2e(/judge.*)?$$')

.PHONY: test
test: lint build bin/tflint bin/terraform ## What a change needs: lint, unit tests, the fixtures in TFLint, and the judge.
	@$(timed) "testing the packages, and the fixtures in TFLint" "two minutes" \
		go test -count=1 -timeout=30m ./...
	@$(timed) "testing whole directories in TFLint, and asking the judge about a part of what is generated" "two minutes" \
		go -C e2e test -short -count=1 -timeout=30m $(JUDGED)

.PHONY: check
check: test race bin/actionlint bin/goreleaser bin/terragrunt ## Everything.
	@tools/packages missing
	@cd e2e && go vet $(OTHERS) && ../bin/staticcheck $(OTHERS)
	@$(timed) "asking the judge about everything" "four minutes" \
		go -C e2e test -count=1 -timeout=60m ./judge
	@$(timed) "testing releases, endurance, CI, editors and campaigns" "four minutes" \
		go -C e2e test -count=1 -timeout=60m $(OTHERS)
	@$(timed) "trying the benchmark" "half a minute" \
		go -C e2e run ./bench -n 1 -run '^(an empty directory|1,000 clean, one file)$$'

.PHONY: lint
lint: bin/staticcheck ## gofmt, go vet and staticcheck.
	@unformatted=$$(gofmt -l .); \
	if [[ -n $$unformatted ]]; then echo "not formatted by gofmt: $$unformatted"; exit 1; fi
	go vet ./... && bin/staticcheck ./...
	cd e2e && go vet $(JUDGED) && ../bin/staticcheck $(JUDGED)

# What TFLint does has no races that the detector could see: it is another process.
.PHONY: race
race: ## The unit tests, and the fixtures in the SDK's mock, under the race detector.
	@if [[ $$(go env CGO_ENABLED) == 1 ]]; then \
		$(timed) "looking for races" "three minutes" go test -race -short -count=1 -timeout=30m ./...; \
	else \
		echo "==> no C compiler: not looking for races"; [[ -z $$KMS_COMPLETE ]]; \
	fi

.PHONY: rule
rule: ## What a new rule starts from: its file, fixtures and line. NAME=aws_kms_key_something
	@go run ./internal/newrule $(NAME)

.PHONY: docs
docs: ## The pages under docs/rules/, from the rules themselves.
	go generate ./internal/docs

.PHONY: pictures
pictures: build bin/tflint ## The pictures in docs/images: of the terminal, and of the campaign's page, which needs a Chromium.
	go run ./tools/pictures docs/images
	KMS_COMPLETE=true go -C e2e test -count=1 -run=TestScheme ./campaign -pictures=$(CURDIR)/docs/images

.PHONY: packages
packages: ## What the tests need and Go cannot build, such as a Chromium, from the packages of Debian or Ubuntu.
	@tools/packages

.PHONY: bench
bench: bin/tflint ## What the plugin adds to TFLint, as a table. BENCH="-n 3 -run KMS" for a part.
	@go -C e2e run ./bench $(BENCH)

# How long make fuzz runs each target.
FUZZTIME := 1m

.PHONY: fuzz
fuzz: ## Every fuzz target for FUZZTIME.
	@grep -o '^func Fuzz[A-Za-z]*' $$(git ls-files '*_test.go') | while IFS=: read -r file target; do \
		echo "$${target#func } in $$(dirname "$$file")"; \
		go -C "$$(dirname "$$file")" test -run='^$$' -fuzz="^$${target#func }\$$" -fuzztime=$(FUZZTIME) -fuzzminimizetime=10x . || exit 1; \
	done

.PHONY: snapshot
snapshot: bin/goreleaser ## The archives of a release, in dist/.
	@$(timed) "building for six platforms" "half a minute, but four the first time" \
		bin/goreleaser release --snapshot --clean

.PHONY: clean
clean: ## Removes what the other targets built.
	rm -rf bin dist

.PHONY: help
help: ## This list.
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 10

bin/tflint: tools/tflint/go.mod
	@mkdir -p bin && rm -f $@
	@installed=$$(command -v tflint); \
	version=$$(tflint --version 2>/dev/null | sed -n '1s/^TFLint version //p'); \
	if printf '%s\n' $(TFLINT_VERSION) "$$version" | sort -V -C; then \
		echo "using TFLint $$version, installed as $$installed"; \
		printf '#!/bin/sh\nexec "%s" "$$@"\n' "$$installed" > $@ && chmod +x $@; \
	else \
		$(timed) "building TFLint $(TFLINT_VERSION), once" "two minutes" \
			go build -C tools/tflint -o $(CURDIR)/$@ github.com/terraform-linters/tflint; \
	fi

bin/staticcheck: tools/lint/go.mod
	@$(timed) "building staticcheck, once" "20 seconds" \
		go build -C tools/lint -o $(CURDIR)/$@ honnef.co/go/tools/cmd/staticcheck

bin/actionlint: tools/actionlint/go.mod
	@$(timed) "building actionlint, once" "10 seconds" \
		go build -C tools/actionlint -o $(CURDIR)/$@ github.com/rhysd/actionlint/cmd/actionlint

bin/goreleaser: tools/goreleaser/go.mod
	@$(timed) "building GoReleaser, once" "six minutes" \
		go build -C tools/goreleaser -o $(CURDIR)/$@ github.com/goreleaser/goreleaser/v2

bin/terragrunt: tools/terragrunt/go.mod
	@$(timed) "building Terragrunt, once" "five minutes" \
		go build -C tools/terragrunt -o $(CURDIR)/$@ github.com/gruntwork-io/terragrunt

# Any Terraform or OpenTofu will do for e2e/judge; OpenTofu is built only where there is neither.
.PHONY: bin/terraform
bin/terraform:
	@command -v terraform >/dev/null || command -v tofu >/dev/null || $(MAKE) --no-print-directory bin/tofu

bin/tofu: tools/tofu/go.mod
	@$(timed) "building OpenTofu, once, since neither terraform nor tofu is installed" "four minutes" \
		go build -C tools/tofu -o $(CURDIR)/$@ github.com/opentofu/opentofu/cmd/tofu
