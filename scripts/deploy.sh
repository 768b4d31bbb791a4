#!/usr/bin/env bash
# Builds the image from this checkout and puts it in the place of the running one. The data volume stays. Ends with 0 once
# the new container says that it may get requests. Profiles and settings: see docker-compose.yml.
set -euo pipefail
cd "$(dirname "$0")/.."

docker compose build counterpoint
docker compose up --detach --wait "$@"
docker compose ps
