# SPDX-License-Identifier: Apache-2.0
# Everything that a reader, an operator or a developer runs. The work is done by the scripts in scripts/.

# Where the service listens, and on what: any folder of .txt, .md or .html articles, any PostgreSQL.
PORT ?= 8080
SEEDS ?=
CLAIMLINE_DB_URL ?=
export PORT SEEDS CLAIMLINE_DB_URL

# How long each fuzz test looks for something new.
FUZZ ?= 5m

MVN := mvn -B -ntp -q -Dstyle.color=never -f backend/pom.xml
NPM := npm --prefix frontend

.DEFAULT_GOAL := help
.PHONY: help run test build lint format eval bench fuzz openapi e2e screenshots clean

help: ## list these targets
	@echo "Claimline: who says what happened, when, and on whose word"
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo "Settings: PORT=8080 · SEEDS=DIR (a folder of articles) · CLAIMLINE_DB_URL=jdbc:postgresql://… (instead of the embedded server)"

run: ## build what is stale, start the service on its own PostgreSQL and read the seeds
	@exec scripts/run

test: ## install what the tests need and run all of them
	@exec scripts/test

build: ## build frontend and backend where they are stale
	@scripts/preflight java maven node
	@scripts/build

lint: ## check formatting, types and rules of both halves
	@scripts/preflight java maven node
	@scripts/frontend-packages
	@$(NPM) run --silent lint
	@$(MVN) spotless:check

format: ## rewrite the sources in their format
	@scripts/preflight java maven node
	@scripts/frontend-packages
	@$(NPM) run --silent format
	@$(MVN) spotless:apply

eval: ## measure extraction against golden facts and public corpora, and write docs/evaluation.md
	@exec scripts/eval

bench: ## measure the speed of extraction, of the service beside pgbench, and of the timeline
	@scripts/bench
	@scripts/bench-frontend

fuzz: ## look for inputs that break the extraction, FUZZ=5m for each fuzz test
	@exec scripts/fuzz $(FUZZ)

openapi: ## write openapi.yaml and the frontend's types from the code
	@exec scripts/openapi

e2e: ## run the end-to-end tests in a browser
	@exec scripts/e2e

screenshots: ## take the pictures of the documentation from the running page
	@exec scripts/screenshots

clean: ## remove what was built; data/ and the articles stay
	@rm -rf backend/target backend/*/target frontend/dist frontend/node_modules target
