<?php

declare(strict_types=1);

namespace FlowApi;

const MAX_ATTEMPTS = 7; // requests in all, the first one included
const FIRST_DELAY_MS = 1_000; // doubles with each retry
const MAX_DELAY_MS = 30_000;
const RETRY_AFTER_CAP_MS = 60_000; // give up when the server asks for more
const TIMEOUT_MS = 300_000; // of one attempt, to its last byte
const TOTAL_TIME_MS = 600_000;

const RETRYABLE_STATUSES = [429, 500, 502, 503, 504];
// Of a 429 that waiting does not cure.
const QUOTA_CODES = [
    'insufficient_quota',
    'insufficient_balance',
    'insufficient_credits',
    'billing_hard_limit_reached',
];
// curl has these two names, its extension for PHP has not.
const CURLE_HTTP2 = 16;
const CURLE_HTTP2_STREAM = 92;
const NETWORK_ERRORS = [
    CURLE_COULDNT_RESOLVE_HOST,
    CURLE_COULDNT_RESOLVE_PROXY,
    CURLE_COULDNT_CONNECT,
    CURLE_GOT_NOTHING,
    CURLE_HTTP2,
    CURLE_HTTP2_STREAM,
    CURLE_OPERATION_TIMEDOUT,
    CURLE_PARTIAL_FILE,
    CURLE_RECV_ERROR,
    CURLE_SEND_ERROR,
    CURLE_SSL_CONNECT_ERROR, // a cut; a bad certificate is another
];

/** No answer: what getCode() returns is a CURLE_ constant. */
final class NetworkError extends \RuntimeException
{
    public function __construct(
        string $message,
        int $code,
        public readonly array $headers,
    ) {
        parent::__construct($message, $code);
    }
}

/**
 * An error that the server answers, or a 200 without an answer. That may
 * have been paid for: it is not asked for again.
 */
final class ApiError extends \RuntimeException
{
    public function __construct(
        public readonly int $status,
        public readonly array $headers,
        public readonly mixed $error, // what the body has under this name
        string $body,
    ) {
        $id = $headers['x-request-id'] ?? 'none';
        // Without its last character, which may be cut.
        $last = '/[\xC0-\xFF][\x80-\xBF]*$/D';
        $start = preg_replace($last, '', substr($body, 0, 200));
        parent::__construct("$status, request id $id: $start");
    }
}

/**
 * Answers, or throws the last error. It blocks for up to TOTAL_TIME_MS: for
 * the command line and the workers of a queue, not for a web request. To
 * cancel it, end its process.
 */
function ask(string $prompt): string
{
    $deadline = nowMs() + TOTAL_TIME_MS;
    for ($attempt = 1; ; $attempt++) {
        try {
            $left = max(1, $deadline - nowMs());
            return askOnce($prompt, min(TIMEOUT_MS, $left));
        } catch (ApiError | NetworkError $error) {
            $status = $error instanceof ApiError ? $error->status : null;
            $failure = $status ?? $error->getMessage();
            $requestId = $error->headers['x-request-id'] ?? 'none';
            error_log("attempt $attempt: $failure, request id $requestId");
            $after = retryAfterMs($error->headers['retry-after'] ?? '');
            $isLast = $attempt === MAX_ATTEMPTS || !isTransient($error);
            if ($isLast || $after > RETRY_AFTER_CAP_MS) {
                throw $error;
            }
            $doubled = FIRST_DELAY_MS * 2 ** ($attempt - 1);
            $backoff = min($doubled, MAX_DELAY_MS);
            // Spread, or all who were told one moment come at that moment.
            $spread = (int) max($after / 10, $backoff);
            $wait = (int) ceil($after) + random_int(0, $spread);
            // A second, or the attempt is not worth its wait.
            if (nowMs() + $wait > $deadline - 1_000) {
                throw $error;
            }
            error_log(sprintf('retrying in %.2f s', $wait / 1000));
            $end = nowMs() + $wait;
            // A signal that the program handles ends usleep early.
            while (($left = $end - nowMs()) > 0) {
                usleep($left * 1000);
            }
        }
    }
}

function askOnce(string $prompt, int $timeoutMs): string
{
    $key = trim((string) getenv('FLOWAPI_API_KEY'));
    if (!preg_match('/^[!-~]+$/D', $key)) {
        throw new \LogicException('FLOWAPI_API_KEY is not set, or no key');
    }
    $message = ['role' => 'user', 'content' => $prompt];
    $request = ['model' => 'gpt-4o', 'messages' => [$message]];
    $headers = [];
    $onHeader = function ($curl, string $line) use (&$headers): int {
        [$name, $value] = explode(':', $line, 2) + [1 => ''];
        $headers[strtolower($name)] = trim($value);
        return strlen($line);
    };
    $baseUrl = getenv('FLOWAPI_BASE_URL') ?: 'https://api.flowapi.net/v1';
    $curl = curl_init("$baseUrl/chat/completions");
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_CONNECTTIMEOUT => 10,
        CURLOPT_TIMEOUT_MS => $timeoutMs,
        CURLOPT_HTTPHEADER => [
            "Authorization: Bearer $key",
            'Content-Type: application/json',
        ],
        CURLOPT_POSTFIELDS => json_encode($request, JSON_THROW_ON_ERROR),
        CURLOPT_HEADERFUNCTION => $onHeader,
        CURLOPT_SUPPRESS_CONNECT_HEADERS => true, // those of a proxy
    ]);
    $body = curl_exec($curl);
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    // A status counts, also where its body breaks off.
    if ($body === false && $status < 400) {
        $reason = curl_error($curl);
        throw new NetworkError($reason, curl_errno($curl), $headers);
    }
    // A byte that is no UTF-8 costs a character, not the answer.
    $flags = JSON_OBJECT_AS_ARRAY | JSON_INVALID_UTF8_SUBSTITUTE;
    $data = json_decode((string) $body, flags: $flags); // null: HTML
    $answer = $data['choices'][0]['message']['content'] ?? null;
    $reason = $data['choices'][0]['finish_reason'] ?? null;
    $error = $data['error'] ?? ($reason === 'error' ? $reason : null);
    if ($status < 300 && is_string($answer) && $answer !== '' && !$error) {
        if ($reason !== 'stop') {
            error_log("finish_reason $reason"); // such as length: cut short
        }
        return $answer;
    }
    throw new ApiError($status, $headers, $error, (string) $body);
}

function isTransient(ApiError|NetworkError $error): bool
{
    if ($error instanceof NetworkError) {
        return in_array($error->getCode(), NETWORK_ERRORS, true);
    }
    $isQuota =
        in_array($error->error['type'] ?? null, QUOTA_CODES, true) ||
        in_array($error->error['code'] ?? null, QUOTA_CODES, true);
    return in_array($error->status, RETRYABLE_STATUSES, true) && !$isQuota;
}

function retryAfterMs(string $header): float
{
    if (preg_match('/^\d+(\.\d+)?$/D', $header)) {
        return 1000 * (float) $header;
    }
    $time = (int) strtotime($header);
    // It reads much that is no HTTP-date.
    $isDate = gmdate(DATE_RFC7231, $time) === $header;
    return $isDate ? 1000 * max(0, $time - microtime(true)) : 0;
}

function nowMs(): int
{
    return intdiv(hrtime(true), 1_000_000);
}

echo ask('Hello'), "\n";
