<?php

declare(strict_types=1);

const MAX_ATTEMPTS = 7; // requests in all, the first one included
const FIRST_DELAY_MS = 1000; // doubles with each retry
const MAX_DELAY_MS = 30_000;
const RETRY_AFTER_CAP_MS = 60_000; // give up when the server asks for more
const TIMEOUT_MS = 300_000; // of one attempt
const TOTAL_TIME_MS = 600_000;

const TRANSIENT = [429, 500, 502, 503, 504];
const SPENT = '/"(insufficient_quota|insufficient_balance|insufficient_credits|billing_hard_limit_reached)"/';
const LOST = [
    CURLE_COULDNT_RESOLVE_HOST,
    CURLE_COULDNT_CONNECT,
    CURLE_PARTIAL_FILE,
    CURLE_OPERATION_TIMEDOUT,
    CURLE_SSL_CONNECT_ERROR,
    CURLE_GOT_NOTHING,
    CURLE_SEND_ERROR,
    CURLE_RECV_ERROR,
];

function ask(string $prompt): string
{
    $deadline = now() + TOTAL_TIME_MS;
    for ($attempt = 1; ; $attempt++) {
        $headers = [];
        $curl = curl_init((getenv('FLOWAPI_BASE_URL') ?: 'https://api.flowapi.net/v1') . '/chat/completions');
        curl_setopt_array($curl, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT_MS => (int) max(1, min(TIMEOUT_MS, $deadline - now())),
            CURLOPT_HTTPHEADER => [
                'Authorization: Bearer ' . getenv('FLOWAPI_API_KEY'),
                'Content-Type: application/json',
            ],
            CURLOPT_POSTFIELDS => json_encode([
                'model' => 'gpt-4o',
                'messages' => [['role' => 'user', 'content' => $prompt]],
            ]),
            CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$headers): int {
                [$name, $value] = explode(':', $line, 2) + [1 => ''];
                $headers[strtolower($name)] = trim($value);
                return strlen($line);
            },
        ]);
        $body = curl_exec($curl);
        $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        if ($body !== false && $status < 400) {
            return json_decode($body, flags: JSON_THROW_ON_ERROR)->choices[0]->message->content;
        }

        $failure = $body === false ? curl_error($curl) : "HTTP $status";
        $error = new RuntimeException($body === false ? $failure : "$failure: $body");
        $requestId = $headers['x-request-id'] ?? 'none';
        fwrite(STDERR, "attempt $attempt: $failure, request id $requestId\n");
        $isTransient =
            $body === false
                ? in_array(curl_errno($curl), LOST, true)
                : in_array($status, TRANSIENT, true) && !preg_match(SPENT, $body);
        $wait = retryAfterMs($headers['retry-after'] ?? '');
        if ($wait > RETRY_AFTER_CAP_MS || $attempt === MAX_ATTEMPTS || !$isTransient) {
            throw $error;
        }
        $backoff = min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** ($attempt - 1));
        $wait += (random_int(0, 1000) / 1000) * $backoff;
        if (now() + $wait > $deadline) {
            throw $error;
        }
        fprintf(STDERR, "retrying in %d ms\n", $wait);
        usleep((int) ceil($wait * 1000));
    }
}

function retryAfterMs(string $header): float
{
    if (preg_match('/^\d+(\.\d+)?$/', $header)) {
        return 1000 * (float) $header;
    }
    $date = DateTimeImmutable::createFromFormat(DATE_RFC7231, $header, new DateTimeZone('UTC'));
    return $date ? max(0, 1000 * ($date->getTimestamp() - microtime(true))) : 0;
}

function now(): float
{
    return hrtime(true) / 1e6; // milliseconds
}

echo ask('Hello'), "\n";
