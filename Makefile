# A machine with Go, git and make needs no other set-up: whatever is missing is built into bin/.

SHELL := bash
.DEFAULT_GOAL := build

export TFLINT := $(CURDIR)/bin/tflint

# The pinned TFLint; an installed one that is not older does as well.
TFLINT_VERSION := $(shell sed -n 's|.*/terraform-linters/tflint v\([0-9.]*\).*|\1|p' tools/tflint/go.mod)

# The race detector needs a C compiler.
RACE = $(if $(filter 1,$(shell go env CGO_ENABLED)),-race)

.PHONY: build
build: ## The plugin.
	go build -buildvcs=false -o bin/plugins/tflint-ruleset-kms .

.PHONY: demo
demo: build bin/tflint ## What the plugin says about examples/, and what it fixes there.
	@examples/demo.sh

.PHONY: test
test: lint build bin/tflint bin/terraform bin/actionlint bin/goreleaser bin/terragrunt ## Everything.
	go test -count=1 $(RACE) -timeout=20m ./...
	cd e2e && go test -count=1 -timeout=30m ./...

.PHONY: lint
lint: bin/staticcheck ## gofmt, go vet and staticcheck.
	@unformatted=$$(gofmt -l .); \
	if [[ -n $$unformatted ]]; then echo "not formatted by gofmt: $$unformatted"; exit 1; fi
	go vet ./... && bin/staticcheck ./...
	cd e2e && go vet ./... && ../bin/staticcheck ./...

.PHONY: rule
rule: ## What a new rule starts from: its file, fixtures and line. NAME=aws_kms_key_something
	@go run ./internal/newrule $(NAME)

.PHONY: docs
docs: ## The pages under docs/rules/, from the rules themselves.
	go generate ./internal/docs

.PHONY: pictures
pictures: build bin/tflint browser ## The pictures in docs/images: of the terminal, and of the campaign's page.
	go run ./tools/pictures docs/images
	go -C e2e test -count=1 -run=TestScheme ./campaign -pictures=$(CURDIR)/docs/images

# The test of the campaign's page is skipped where there is no Chromium, unless KMS_BROWSER is "required".
.PHONY: browser
browser: ## A Chromium, from the packages of Debian or Ubuntu where there is none.
	@command -v chromium || command -v chromium-browser || command -v google-chrome || \
		[[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]] || \
		$(if $(filter 0,$(shell id -u)),,sudo) apt-get install --yes chromium

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
	bin/goreleaser release --snapshot --clean

.PHONY: clean
clean: ## Removes what the other targets built.
	rm -rf bin dist

.PHONY: help
help: ## This list.
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 8

bin/tflint: tools/tflint/go.mod
	@mkdir -p bin && rm -f $@
	@installed=$$(command -v tflint); \
	version=$$(tflint --version 2>/dev/null | sed -n '1s/^TFLint version //p'); \
	if printf '%s\n' $(TFLINT_VERSION) "$$version" | sort -V -C; then \
		echo "using TFLint $$version, installed as $$installed"; \
		printf '#!/bin/sh\nexec "%s" "$$@"\n' "$$installed" > $@ && chmod +x $@; \
	else \
		echo "building TFLint $(TFLINT_VERSION)"; \
		go build -C tools/tflint -o $(CURDIR)/$@ github.com/terraform-linters/tflint; \
	fi

bin/staticcheck: tools/lint/go.mod
	go build -C tools/lint -o $(CURDIR)/$@ honnef.co/go/tools/cmd/staticcheck

bin/actionlint: tools/actionlint/go.mod
	go build -C tools/actionlint -o $(CURDIR)/$@ github.com/rhysd/actionlint/cmd/actionlint

bin/goreleaser: tools/goreleaser/go.mod
	go build -C tools/goreleaser -o $(CURDIR)/$@ github.com/goreleaser/goreleaser/v2

bin/terragrunt: tools/terragrunt/go.mod
	go build -C tools/terragrunt -o $(CURDIR)/$@ github.com/gruntwork-io/terragrunt

# Any Terraform or OpenTofu will do for e2e/judge; OpenTofu is built only where there is neither.
.PHONY: bin/terraform
bin/terraform:
	@command -v terraform >/dev/null || command -v tofu >/dev/null || $(MAKE) bin/tofu

bin/tofu: tools/tofu/go.mod
	go build -C tools/tofu -o $(CURDIR)/$@ github.com/opentofu/opentofu/cmd/tofu
