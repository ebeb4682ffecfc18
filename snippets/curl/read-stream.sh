#!/usr/bin/env bash
# Needs curl 7.84 or newer, and jq.
set -uo pipefail

base_url=${FLOWAPI_BASE_URL:-https://api.flowapi.net/v1}
events=$(mktemp)
trap 'rm -f "$events"' EXIT
result=$(curl --silent --no-buffer --output "$events" "$base_url/chat/completions" \
  --write-out '%{http_code}|%header{x-request-id}|%{errormsg}' \
  --header @<(printf 'Authorization: Bearer %s\n' "$FLOWAPI_API_KEY") \
  --json '{"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}],
    "stream": true}')
IFS='|' read -r status request_id reason <<<"$result"
if [[ $status != 200 ]]; then # the same as without a stream
  echo "$status request_id=$request_id $reason $(head -c 200 "$events")"
  exit 1
fi
# One event a line: without "data: ", without [DONE], and the last without its end.
read_events() { sed -n 's/^data: *//p' "$events" | jq --raw-input --raw-output "fromjson? | $1"; }
text=$(read_events '.choices[0].delta.content // empty | @json' | jq --join-output .)
error=$(read_events '.error.message // empty')
if [[ -n $reason$error ]]; then
  echo "Broke off: ${error:-$reason} request_id=$request_id"
elif [[ -n $(read_events '.choices[0].finish_reason // empty') ]]; then
  echo "Complete. $text"
else
  echo "Ended without a finish_reason. $text"
fi
