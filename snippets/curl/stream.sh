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
# Until the first event, and from each event to the next.
TIMEOUT_MS=300000
# Until the first text.
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

now_ms() { echo $((${EPOCHREALTIME/./} / 1000)); }
seconds() { printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)); }
has_word() { [[ " ${*:2} " == *" $1 "* ]]; }

is_transient() { # exit status, HTTP status, body
  # A status counts, also where the body is cut.
  case $2 in
    [45]*) has_word "$2" "${RETRYABLE_STATUSES[@]}" && ! is_quota "$3" ;;
    *) has_word "$1" "${NETWORK_ERRORS[@]}" ;;
  esac
}

is_quota() { # body; --slurp, because jq 1.6 is content with no input at all
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

# One jq for all, so one stream at a time: to each event it says the text
# in it, and why it is the last, each with a NUL.
coproc JQ { exec jq --unbuffered --raw-input --join-output '
  (fromjson? | objects) // {error: .} | (.choices[0]? // null) as $choice |
  (($choice.delta?.content? | strings | gsub("\u0000"; "")) // ""),
  "\u0000",
  (if .error or $choice.finish_reason? == "error" then "error"
    else ($choice.finish_reason? | strings) // "" end),
  "\u0000"'; }
# Copies, for bash keeps those of JQ from a pipe: stream … | tee log.
exec {to_jq}>&"${JQ[1]}" {from_jq}<&"${JQ[0]}"

curl_pid=
# After Ctrl-C, too.
trap '[[ -z $curl_pid ]] || kill "$curl_pid" 2>/dev/null' EXIT

# These four share the locals of stream, which calls them.
open_stream() { # the request's body; the answer comes from $answer
  # The key comes from a file: everyone can read a process's arguments.
  exec {answer}< <(exec curl --disable --silent --no-buffer \
    --header @<(printf 'Authorization: Bearer %s\n' "$KEY") \
    --dump-header - --suppress-connect-headers --fail-with-body --json @- \
    --write-out '\ncurl|%{exitcode}|%{errormsg}\n' "$URL" <<<"$1")
  curl_pid=$!
}

read_line() { # into $line; false at the end, and when it is too late
  local left=$((limit < deadline ? limit : deadline))
  left=$((left - ${EPOCHREALTIME/./} / 1000))
  ((left > 0)) || return
  printf -v left '%d.%03d' $((left / 1000)) $((left % 1000))
  IFS= read -r -t "$left" line <&"$answer" && line=${line%$'\r'}
}

read_headers() { # into $status, $request_id and $header
  while read_line; do
    case ${line,,} in
      http/*) read -r _ status _ <<<"$line" ;;
      x-request-id:*) read -r request_id <<<"${line#*:}" ;;
      retry-after:*) read -r header <<<"${line#*:}" ;;
      '') [[ $status == 1* ]] || break ;; # after 100, more follow
    esac
  done
}

# Prints each text as it comes. What is no event goes into $body, how it
# ended into $end (a finish_reason, or "error"), $code and $reason.
read_events() {
  local data='' text
  while [[ $end != error ]] && read_line; do
    # A refusal may be sent as an event: it is no event, but a body.
    [[ $status == 200 || $line != data:* ]] || line=${line#data:}
    case $line in
      data:*) data+=${line#data:} ;;
      '') # ends an event; after the last one comes [DONE]
        [[ -n $data && -z $end && $data != *'[DONE]' ]] || continue
        printf '%s\n' "$data" >&"$to_jq"
        IFS= read -r -d '' text <&"$from_jq"
        IFS= read -r -d '' end <&"$from_jq"
        limit=$(($(now_ms) + TIMEOUT_MS))
        if [[ -n $text ]]; then
          printf '%s' "$text"
          has_text=1 deadline=$((1 << 62))
        fi
        if [[ $end == error ]]; then
          code=1 reason='an error event' body=$data
        elif [[ -n $end && -z $has_text ]]; then
          code=1 reason="no text: $end" end=error
        elif [[ -n $end ]]; then
          deadline=$(($(now_ms) + 2000)) # for [DONE]
        fi
        data=''
        ;;
      'curl|'*)
        IFS='|' read -r _ code reason <<<"$line"
        # A body may say so, too: no text of it in (( )).
        [[ $code =~ ^(0|[1-9][0-9]*)$ ]] || code=1
        reason="curl: ($code) $reason"
        ;;
      :*) ;; # a comment, which keeps the connection alive
      *) body+=$line$'\n' ;;
    esac
  done
}

# Prints the texts of the answer to a prompt as they come, or prints the
# last error and returns a status other than 0. Retries until the first
# text, never later. Ctrl-C ends it; in $( ) or a pipe a TERM does not.
stream() {
  local request answer line end body status request_id header code reason
  local attempt=0 has_text='' deadline left limit after backoff spread wait
  request=$(printf '%s' "$1" | jq --raw-input --slurp '{
    model: "gpt-4o", messages: [{role: "user", content: .}], stream: true}')
  deadline=$(($(now_ms) + TOTAL_TIME_MS))
  while true; do
    attempt=$((attempt + 1))
    limit=$(($(now_ms) + TIMEOUT_MS))
    status='' request_id='' header='' body='' end='' code='' reason=''
    open_stream "$request"
    read_headers
    read_events
    if [[ -z $code ]]; then
      code=1 reason='curl ended without a status' # it is missing, or old
      (($(now_ms) < limit && $(now_ms) < deadline)) ||
        code=28 reason='curl: (28) nothing in time'
    fi
    kill "$curl_pid" 2>/dev/null || true
    curl_pid=
    exec {answer}<&-
    if [[ -n $has_text ]]; then echo; fi
    if [[ -n $end && $end != error ]]; then
      [[ $end == stop ]] || echo "finish_reason $end" >&2
      return
    fi

    case $code in
      # May have been paid for: it is not asked for again.
      0) code=1 reason="$status without a whole answer" ;;
      22) reason=$status ;;
      *) reason="${status:+$status, }$reason" ;;
    esac
    echo "attempt $attempt: $reason, request id ${request_id:-none}" >&2
    after=$(retry_after_ms "$header")
    backoff=$((FIRST_DELAY_MS << (attempt < 20 ? attempt - 1 : 19)))
    backoff=$((backoff < MAX_DELAY_MS ? backoff : MAX_DELAY_MS))
    # Spread, or all who were told one moment come at that moment.
    spread=$((after / 10 > backoff ? after / 10 : backoff))
    wait=$((after + RANDOM * spread / 32767))
    # A second, or the attempt is not worth its wait.
    left=$((deadline - 1000 - $(now_ms)))
    if ((attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS)) ||
      ((wait > left)) || [[ -n $has_text ]] ||
      ! is_transient "$code" "$status" "$body"; then
      if [[ -n $body ]]; then echo "${body:0:1000}" >&2; fi
      return "$code"
    fi
    printf 'retrying in %.2f s\n' "$(seconds $wait)" >&2
    sleep "$(seconds $wait)"
  done
}

stream 'Hello'
