#!/usr/bin/env bash
# Needs curl 7.84 or newer, and jq. Not --fail: with it the body is gone.
set -uo pipefail

base_url=${FLOWAPI_BASE_URL:-https://api.flowapi.net/v1}
body=$(mktemp)
trap 'rm -f "$body"' EXIT
facts='request_id=%header{x-request-id} retry_after=%header{retry-after}'
facts+=' remaining=%header{x-ratelimit-remaining-requests}'
# The key comes from a file, because everyone can read the arguments of a process.
result=$(curl --silent --show-error --output "$body" \
  --write-out "%{http_code}|$facts" "$base_url/chat/completions" \
  --header @<(printf 'Authorization: Bearer %s\n' "$FLOWAPI_API_KEY") \
  --json '{"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}') || {
  echo "No answer: exit status $?" # 6 no such host, 7 refused, 28 too late, 52 cut
  exit 1
}
status=${result%%|*}
answer=$(jq --raw-output '.choices[0].message.content // empty' "$body" 2>/dev/null)
case $status:$answer in
  200:?*) echo "$answer" && exit ;;
  200:*) advice='200 without an answer:' ;;
  401:*) advice='Check the key.' ;;
  402:*) advice='Top up.' ;;
  429:*) advice='Slow down, or top up.' ;;
  5*) advice='Retry with backoff.' ;;
  *) advice='Change the request.' ;;
esac
read_error() { jq --raw-output ".error | $1" "$body" 2>/dev/null; }
message=$(read_error '.message // empty' || head -c 200 "$body") # a page of HTML
names=$(read_error '"type=\(.type) code=\(.code)"')
echo "$advice $status $names ${result#*|} message=$message"
