<?php

declare(strict_types=1);

$headers = [];
$baseUrl = getenv('FLOWAPI_BASE_URL') ?: 'https://api.flowapi.net/v1';
$curl = curl_init("$baseUrl/chat/completions");
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 300, // seconds, to the last byte; none by default
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('FLOWAPI_API_KEY'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'model' => 'gpt-4o',
        'messages' => [['role' => 'user', 'content' => 'Hello']],
    ]),
    CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$headers): int {
        [$name, $value] = explode(':', $line, 2) + [1 => ''];
        $headers[strtolower($name)] = trim($value);
        return strlen($line);
    },
]);
$body = curl_exec($curl);
if ($body === false) {
    exit('No answer: ' . curl_error($curl) . ', error ' . curl_errno($curl) . "\n");
}

$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
$data = json_decode($body, true); // null when it is a page of HTML
$answer = $data['choices'][0]['message']['content'] ?? null;
if ($status === 200 && is_string($answer)) {
    exit("$answer\n");
}
$advice = match (true) {
    $status === 200 => '200 without an answer:',
    $status === 401 => 'Check the key.',
    $status === 402 => 'Top up.',
    $status === 429 => 'Slow down, or top up.', // the rate, or the quota
    $status >= 500 => 'Retry with backoff.',
    default => 'Change the request.',
};
$error = $data['error'] ?? [];
printf(
    "%s %d type=%s code=%s request_id=%s retry_after=%s remaining=%s message=%s\n",
    $advice,
    $status,
    $error['type'] ?? '',
    $error['code'] ?? '',
    $headers['x-request-id'] ?? '',
    $headers['retry-after'] ?? '',
    $headers['x-ratelimit-remaining-requests'] ?? '',
    $error['message'] ?? substr($body, 0, 200),
);
