#!/usr/bin/env bash
# Writes a copy of the application's database into a folder: scripts/backup_prod.sh FOLDER
# It reads DATABASE_URL and DATA_DIR as the server does and may run beside it. Messages in the copy stay encrypted, so keep
# the encryption key as well, in another place: ENCRYPTION_KEY, or encryption.key in DATA_DIR.
set -euo pipefail
umask 077
folder=$(realpath -m "${1:?Say where the copy should go: scripts/backup_prod.sh FOLDER}")
cd "$(dirname "$0")/.."
mkdir -p "$folder"
name="$folder/counterpoint-$(date -u +%Y%m%dT%H%M%SZ)"

case "${DATABASE_URL:-}" in
  postgres://* | postgresql://*)
    pg_dump --format=custom --file="$name.dump" "$DATABASE_URL"
    echo "Wrote $name.dump"
    ;;
  *)
    node scripts/backup/copy-database.mjs "$name.db"
    ;;
esac
