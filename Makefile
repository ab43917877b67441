SHELL := bash
PORT ?= 8080
# Every recipe sees the tools of this folder first.
ENV := root=$(CURDIR); source scripts/env.sh;

.DEFAULT_GOAL := help
.PHONY: help donnees serve dist nouvelle-edition check test shots bench weight load fmt tools clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24

# The address of the site for once, instead of the one in site.toml.
ifdef ADRESSE
export BAROMETRE_ADDRESS := $(ADRESSE)
endif

donnees: ## check the study, and make one of its table and its spreadsheet
	@scripts/publisher.sh check

serve: ## build in release and serve on http://127.0.0.1:$(PORT)/ (PORT=8080)
	@exec scripts/serve.sh $(PORT)

dist: ## build the folder to upload, dist/ (ADRESSE=https://…/ for another address)
	@scripts/publisher.sh check --publish
	@scripts/tools.sh
	@$(ENV) trunk build --release && node scripts/publish.mjs dist

nouvelle-edition: ## write the folder of a next edition (ANNEE=2026 DOSSIER=edition-2026)
	@scripts/publisher.sh new-edition "$(ANNEE)" "$(DOSSIER)"

check: ## for every day, in minutes: format, lints, tests, the page in Chromium
	@scripts/tools.sh check
	@scripts/browsers.sh chromium
	@scripts/test.sh check

test: ## everything, as CI does: all of that, the page in three browsers, licences, servers, tables
	@scripts/tools.sh test
	@scripts/browsers.sh
	@scripts/office.sh
	@scripts/validator.sh
	@scripts/test.sh

shots: dist ## every chapter in all widths, schemes and states, as a contact sheet in screenshots/
	@scripts/browsers.sh
	@rm -rf screenshots
	@scripts/shots.sh --sheet

bench: dist ## weight and speed beside the peers, as tables in bench/RESULTS.md (minutes)
	@scripts/browsers.sh
	@scripts/bench.sh

weight: dist ## what a reader fetches, by file
	@scripts/weight.sh

load: dist ## requests a second that nginx serves with deploy/nginx.conf, into bench/LOAD.md
	@scripts/browsers.sh
	@scripts/load.sh

fmt: ## format the code
	@$(ENV) cargo fmt --all

tools: ## install all tools of build and tests into .tools/
	@scripts/tools.sh test

clean: ## remove what was built; .tools/ stays
	@$(ENV) cargo clean
	@rm -rf dist screenshots
