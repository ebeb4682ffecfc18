#!/usr/bin/env bash
# Needs bash 5, curl 7.84 or newer, and jq.
set -euo pipefail
export LC_ALL=C # numbers with a point, dates in English

# Requests in all, the first one included.
MAX_ATTEMPTS=7
# Doubles with each retry.
FIRST_DELAY_MS=1000
MAX_DELAY_MS=30000
# Give up when the server asks for more.
RETRY_AFTER_CAP_MS=60000
# Of one attempt, to its last byte.
TIMEOUT_MS=300000
TOTAL_TIME_MS=600000

RETRYABLE_STATUSES=(429 500 502 503 504)
# Of a 429 that waiting does not cure.
QUOTA_CODES=(
  insufficient_quota insufficient_balance insufficient_credits
  billing_hard_limit_reached
)
# Exit statuses of curl: no such host, no connection, cut, too late.
NETWORK_ERRORS=(5 6 7 16 18 28 35 52 55 56 92)

if [[ ! ${FLOWAPI_API_KEY-} =~ ^[[:space:]]*([!-~]+)[[:space:]]*$ ]]; then
  echo 'FLOWAPI_API_KEY is not set, or no key' >&2
  exit 1
fi
KEY=${BASH_REMATCH[1]}
URL=${FLOWAPI_BASE_URL:-https://api.flowapi.net/v1}/chat/completions
FIELDS='%{http_code}|%header{x-request-id}|%header{retry-after}|%{errormsg}'

curl_pid=
# However this script ends, nothing goes on asking.
trap '[[ -z $curl_pid ]] || kill "$curl_pid" 2>/dev/null' EXIT

now_ms() { echo $((${EPOCHREALTIME/./} / 1000)); }
seconds() { printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)); }
has_word() { [[ " ${*:2} " == *" $1 "* ]]; }

is_transient() { # curl's exit status, HTTP status, body
  # A status counts, also where the body is cut.
  case $2 in
    [45]*) has_word "$2" "${RETRYABLE_STATUSES[@]}" && ! is_quota "$3" ;;
    *) has_word "$1" "${NETWORK_ERRORS[@]}" ;;
  esac
}

print_text() { # reads a body; false when it holds no answer
  # --slurp, because jq 1.6 is content with no input at all.
  jq --slurp --raw-output --exit-status '.[0] | select(.error | not) |
    .choices[0] | select(.finish_reason != "error") |
    .message.content | strings | select(. != "")' 2>/dev/null
}

is_quota() { # body
  jq --slurp --exit-status --args \
    'any(.[].error | .code, .type; IN($ARGS.positional[]))' \
    "${QUOTA_CODES[@]}" <<<"$1" >/dev/null 2>&1
}

retry_after_ms() { # the header; 0 if it is neither seconds nor a date
  jq --null-input --arg header "$1" --arg cap "$RETRY_AFTER_CAP_MS" '
    ($header | if test("^[0-9]+([.][0-9]+)?$") then tonumber
      else strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime - now end)? // 0
    | [[. * 1000, 0] | max, ($cap | tonumber) + 1] | min | ceil'
}

# Prints the answer to a prompt, or prints the last error and returns a
# status other than 0. Ctrl-C ends it; in $( ) or a pipe a TERM does not.
ask() {
  local request response part answer status request_id header reason what
  local attempt=0 code output deadline left limit after backoff spread wait
  request=$(printf '%s' "$1" | jq --raw-input --slurp \
    '{model: "gpt-4o", messages: [{role: "user", content: .}]}')
  deadline=$(($(now_ms) + TOTAL_TIME_MS))
  while true; do
    attempt=$((attempt + 1))
    code=0
    left=$((deadline - $(now_ms)))
    limit=$((left < 1 ? 1 : left < TIMEOUT_MS ? left : TIMEOUT_MS))
    # The key comes from a file: everyone can read a process's arguments.
    # Without ~/.curlrc, which may add retries.
    exec {output}< <(exec curl --disable --silent --fail-with-body \
      --header @<(printf 'Authorization: Bearer %s\n' "$KEY") \
      --connect-timeout 10 --max-time "$(seconds $limit)" --json @- \
      --write-out "\n$FIELDS" "$URL" <<<"$request")
    curl_pid=$!
    response='' # without NULs, at which read stops
    while IFS= read -r -d '' part <&"$output"; do response+=$part; done
    response+=$part
    wait "$curl_pid" || code=$?
    curl_pid=
    exec {output}<&-
    answer=${response%$'\n'*}
    IFS='|' read -r status request_id header reason <<<"${response##*$'\n'}"
    # No text of an answer in (( )): it could run commands.
    if [[ $code == 0 && $status == 200 ]] && print_text <<<"$answer"; then
      reason=$(jq --raw-output '.choices[0].finish_reason' <<<"$answer")
      [[ $reason == stop ]] || echo "finish_reason $reason" >&2
      return
    fi

    case $code in
      # May have been paid for: it is not asked for again.
      0) code=1 what="$status without an answer" ;;
      22) what=$status ;;
      *) what="curl: ($code) $reason" ;;
    esac
    echo "attempt $attempt: $what, request id ${request_id:-none}" >&2
    after=$(retry_after_ms "$header")
    backoff=$((FIRST_DELAY_MS << (attempt < 20 ? attempt - 1 : 19)))
    backoff=$((backoff < MAX_DELAY_MS ? backoff : MAX_DELAY_MS))
    # Spread, or all who were told one moment come at that moment.
    spread=$((after / 10 > backoff ? after / 10 : backoff))
    wait=$((after + RANDOM * spread / 32767))
    # A second, or the attempt is not worth its wait.
    left=$((deadline - 1000 - $(now_ms)))
    if ((attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS)) ||
      ((wait > left)) || ! is_transient "$code" "$status" "$answer"; then
      if [[ -n $answer ]]; then echo "${answer:0:1000}" >&2; fi
      return "$code"
    fi
    printf 'retrying in %.2f s\n' "$(seconds $wait)" >&2
    sleep "$(seconds $wait)"
  done
}

ask 'Hello'
