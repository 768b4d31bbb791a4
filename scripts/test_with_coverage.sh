#!/usr/bin/env bash
# Runs the unit and repository tests of the server and says which lines they reach. The report is in coverage/server.
set -euo pipefail
cd "$(dirname "$0")/../server"

node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js \
  --selectProjects unit repository --maxWorkers=2 \
  --coverage --coverageDirectory=../coverage/server --coverageReporters=text-summary --coverageReporters=html \
  --collectCoverageFrom='src/**/*.ts' --collectCoverageFrom='!src/**/*.spec.ts' "$@"
