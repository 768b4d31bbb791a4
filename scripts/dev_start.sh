#!/usr/bin/env bash
# For working on Counterpoint: brings what is missing, rebuilds and restarts the server whenever a source changes, and
# serves the page with hot reload at http://localhost:5173. Ctrl-C ends all of it.
set -euo pipefail
cd "$(dirname "$0")/.."

node --input-type=module -e "
  import { prepare } from './scripts/lib/prepare.mjs';
  import { runScript } from './scripts/lib/project.mjs';
  await runScript(prepare);"

trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
(cd server && exec node node_modules/typescript/bin/tsc -p tsconfig.build.json --watch --preserveWatchOutput) &
node --watch-path=server/dist --watch-preserve-output server/dist/main.js &
(cd web && COUNTERPOINT_API="http://localhost:${PORT:-8000}" exec node node_modules/vite/bin/vite.js) &
wait
