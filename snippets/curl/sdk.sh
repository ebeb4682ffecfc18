#!/usr/bin/env bash
# Needs curl 7.83 or newer, and jq.
set -euo pipefail

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# --retry counts requests after the first one. --retry-all-errors adds lost connections; with
# --fail it would retry 400 and 401 too, so the status is looked at afterwards.
# The answer goes to a file, which curl empties before each attempt; a pipe would get them all.
status=$(curl --silent --show-error --output "$answer" --write-out '%{http_code}' \
  --retry 6 --retry-all-errors --retry-max-time 600 --max-time 300 \
  --header "Authorization: Bearer $FLOWAPI_API_KEY" \
  --json '{"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}' \
  "${FLOWAPI_BASE_URL:-https://api.flowapi.net/v1}/chat/completions")

if ((status >= 400)); then
  echo "HTTP $status" >&2
  cat "$answer" >&2
  exit 22
fi
jq --raw-output '.choices[0].message.content' "$answer"
