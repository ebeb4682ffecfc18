<?php

declare(strict_types=1);

$text = $rest = '';
$requestId = $finishReason = $failure = null;
$baseUrl = getenv('FLOWAPI_BASE_URL') ?: 'https://api.flowapi.net/v1';
$curl = curl_init("$baseUrl/chat/completions");
curl_setopt_array($curl, [
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('FLOWAPI_API_KEY'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'model' => 'gpt-4o',
        'messages' => [['role' => 'user', 'content' => 'Hello']],
        'stream' => true,
    ]),
    CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$requestId): int {
        if (preg_match('/^x-request-id:\s*(\S+)/i', $line, $found)) {
            $requestId = $found[1];
        }
        return strlen($line);
    },
    // A part ends where it likes, so whole lines only.
    CURLOPT_WRITEFUNCTION => function ($curl, string $part) use (
        &$text,
        &$rest,
        &$finishReason,
        &$failure,
    ): int {
        $lines = explode("\n", $rest . $part);
        $rest = array_pop($lines);
        foreach ($lines as $line) {
            $event = json_decode(substr($line, strlen('data:')), true);
            $failure = $event['error']['message'] ?? $failure;
            $choice = $event['choices'][0] ?? [];
            $text .= $choice['delta']['content'] ?? '';
            $finishReason = $choice['finish_reason'] ?? $finishReason;
        }
        return strlen($part);
    },
]);
curl_exec($curl);
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
$failure ??= curl_error($curl) ?: null;
echo match (true) {
    $status !== 200 => "$status, as without a stream. request_id=$requestId $rest\n",
    $failure !== null => "Broke off: $failure request_id=$requestId\n",
    $finishReason === null => "Ended without a finish_reason. $text\n",
    default => "Complete. $text\n",
};
