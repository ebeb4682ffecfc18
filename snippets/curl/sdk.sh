#!/usr/bin/env bash
# Needs bash, curl 7.84 or newer, and jq.
set -euo pipefail

: "${FLOWAPI_API_KEY:?}" # ends here when it is not set
URL=${FLOWAPI_BASE_URL:-https://api.flowapi.net/v1}/chat/completions
# The answer goes to a file, which curl empties before each attempt: a pipe would get them all.
ANSWER=$(mktemp)
trap 'rm -f "$ANSWER"' EXIT

# Prints the answer to a prompt, or prints the last error and returns a status other than 0.
ask() {
  local request result status request_id reason code=0
  request=$(printf '%s' "$1" | jq --raw-input --slurp \
    '{model: "gpt-4o", messages: [{role: "user", content: .}]}')
  # --retry counts requests after the first one. It waits 1, 2, 4 s and so on, without jitter,
  # also when a 429 means the quota, and gives up when Retry-After goes past --retry-max-time.
  # No attempt begins after that time, but the last may end --max-time later.
  # --retry-all-errors adds lost connections, but bad certificates, too. With --fail it would
  # retry 400 and 401 as well, so the status is looked at afterwards.
  # The key comes from a file, because everyone can read the arguments of a process.
  result=$(curl --silent --output "$ANSWER" --json @- \
    --retry 6 --retry-all-errors --retry-max-time 600 --max-time 300 \
    --header @<(printf 'Authorization: Bearer %s\n' "$FLOWAPI_API_KEY") \
    --write-out '%{http_code}|%header{x-request-id}|%{errormsg}' \
    "$URL" <<<"$request") || code=$?
  IFS='|' read -r status request_id reason <<<"$result"
  # --slurp, because jq 1.6 is content with no input at all.
  if ((code == 0 && status == 200)) && jq --slurp --raw-output --exit-status \
    '.[0].choices[0].message.content | strings | select(. != "")' "$ANSWER" 2>/dev/null; then
    return
  fi
  case $code:$status in
    0:[45]*) code=22 reason=$status ;; # the exit status that curl itself has for it
    0:*) code=1 reason="$status without an answer" ;;
    *) reason="curl: ($code) $reason" ;;
  esac
  echo "$reason, request id ${request_id:-none}" >&2
  head -c 1000 "$ANSWER" >&2
  return "$code"
}

ask 'Hello'
