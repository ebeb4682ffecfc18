#!/usr/bin/env bash
# Needs bash, curl 7.84 or newer, jq, and GNU date.
set -euo pipefail
export LC_ALL=C

max_attempts=7
first_delay_ms=1000
max_delay_ms=30000
# When the server asks for more than this, the script gives up.
retry_after_cap_ms=60000
attempt_timeout_s=300
total_time_ms=600000

url="${FLOWAPI_BASE_URL:-https://api.flowapi.net/v1}/chat/completions"
body='{"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}'
# A 429 that waiting does not cure.
spent='any(.error | .code, .type; IN("insufficient_quota", "insufficient_balance",
  "insufficient_credits", "billing_hard_limit_reached"))'
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

now() { date +%s%3N; }

is_transient() { # curl's exit status, HTTP status
  case $1:$2 in
    22:429) ! jq --exit-status "$spent" "$answer" >/dev/null 2>&1 ;;
    22:500 | 22:502 | 22:503 | 22:504) true ;;
    6:* | 7:* | 18:* | 28:* | 35:* | 52:* | 55:* | 56:* | 92:*) true ;; # lost, or timed out
    *) false ;;
  esac
}

retry_after() { # the header's value, to milliseconds
  if [[ $1 =~ ^[0-9]+(\.[0-9]+)?$ ]]; then
    printf '%.0f' "${1}e3"
  elif [[ $1 == *GMT ]]; then
    echo $(($(date --date "$1" +%s) * 1000 - $(now)))
  fi
}

deadline=$(($(now) + total_time_ms))
for ((attempt = 1; ; attempt++)); do
  left_s=$(((deadline - $(now)) / 1000 + 1))
  code=0
  : >"$answer" # what an attempt left there must not be read as the next one's answer
  result=$(curl --silent --show-error --fail-with-body --output "$answer" \
    --max-time $((left_s < attempt_timeout_s ? left_s : attempt_timeout_s)) \
    --write-out '%{http_code}|%header{x-request-id}|%header{retry-after}' \
    --header "Authorization: Bearer $FLOWAPI_API_KEY" \
    --json "$body" "$url") || code=$?
  if ((code == 0)); then
    jq --raw-output '.choices[0].message.content' "$answer"
    exit
  fi

  IFS='|' read -r status request_id header <<<"$result"
  echo "attempt $attempt: HTTP $status, request id $request_id" >&2
  wait=$(retry_after "$header") || wait=0
  wait=$((wait > 0 ? wait : 0))
  backoff=$((first_delay_ms << (attempt - 1)))
  backoff=$((backoff < max_delay_ms ? backoff : max_delay_ms))
  is_transient "$code" "$status" || break
  ((wait <= retry_after_cap_ms && attempt < max_attempts)) || break
  wait=$((wait + RANDOM * backoff / 32767))
  (($(now) + wait <= deadline)) || break
  echo "retrying in $wait ms" >&2
  sleep "$(printf '%d.%03d' $((wait / 1000)) $((wait % 1000)))"
done
cat "$answer" >&2
exit "$code"
