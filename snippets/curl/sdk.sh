#!/usr/bin/env bash
# Needs bash, curl 7.84 or newer, and jq.
set -euo pipefail
export LC_ALL=C # or [!-~] may be other characters

if [[ ! ${FLOWAPI_API_KEY-} =~ ^[[:space:]]*([!-~]+)[[:space:]]*$ ]]; then
  echo 'FLOWAPI_API_KEY is not set, or no key' >&2
  exit 1
fi
KEY=${BASH_REMATCH[1]}
URL=${FLOWAPI_BASE_URL:-https://api.flowapi.net/v1}/chat/completions
FOLDER=$(mktemp -d)
curl_pid=
# However this script ends, nothing goes on asking.
end_curl() { [[ -z $curl_pid ]] || kill "$curl_pid" 2>/dev/null; }
trap 'end_curl; rm -rf "$FOLDER"' EXIT
TEXT='.[0] | select(.error | not) | .choices[0] |
  select(.finish_reason != "error") |
  .message.content | strings | select(. != "")'

# Prints the answer to a prompt, or prints the last error and returns a
# status other than 0. Ctrl-C ends it; in $( ) or a pipe a TERM does not.
ask() {
  local request status request_id reason options folder answer code=0
  folder=$(mktemp -d "$FOLDER/XXXXXX") # or calls at once would mix
  answer=$folder/answer
  # There, in a subshell, the trap is gone and & makes curl deaf to Ctrl-C.
  ((BASH_SUBSHELL == 0)) || trap end_curl EXIT
  request=$(printf '%s' "$1" | jq --raw-input --slurp \
    '{model: "gpt-4o", messages: [{role: "user", content: .}]}')
  options=(
    # After the first; 1, 2, 4 s and so on later, without jitter, and also
    # where a 429 means the quota: curl reads no body. The loop does better.
    --retry 6
    # Lost connections, too, but also bad certificates, and any status
    # whose body is cut. With --fail it would be every 400 and 401 as well,
    # so the status is looked at afterwards.
    --retry-all-errors
    # No attempt begins after it, and no longer Retry-After is waited for;
    # but the last attempt may end --max-time later.
    --retry-max-time 600
    --max-time 300
    --connect-timeout 10
  )
  # The key comes from a file: everyone can read a process's arguments.
  # Without ~/.curlrc, which may add more. --output is emptied before each
  # attempt; a pipe would get all of them.
  curl --disable --no-progress-meter --output "$answer" --json @- \
    "${options[@]}" \
    --header @<(printf 'Authorization: Bearer %s\n' "$KEY") \
    --write-out '%{http_code}|%header{x-request-id}\n' "$URL" \
    <<<"$request" >"$folder/head" &
  curl_pid=$!
  wait "$curl_pid" || code=$?
  curl_pid=
  # Empty where curl is missing.
  IFS='|' read -r status request_id <"$folder/head" || true
  # --slurp, because jq 1.6 is content with no input at all.
  if [[ $code == 0 && $status == 200 ]] && jq --slurp --raw-output \
    --exit-status "$TEXT" "$answer" 2>/dev/null; then
    reason=$(jq --raw-output '.choices[0].finish_reason' "$answer")
    [[ $reason == stop ]] || echo "finish_reason $reason" >&2
    return
  fi
  case $code:$status in
    0:[45]*) code=22 ;; # the exit status that curl itself has for it
    0:*) code=1 status="$status without an answer" ;;
  esac
  echo "status ${status:-none}, request id ${request_id:-none}" >&2
  head -c 1000 "$answer" >&2
  return "$code"
}

ask 'Hello'
