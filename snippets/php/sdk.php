<?php

require 'vendor/autoload.php';

use Symfony\Component\HttpClient\HttpClient;
use Symfony\Component\HttpClient\Retry\GenericRetryStrategy;
use Symfony\Component\HttpClient\RetryableHttpClient;
use Symfony\Contracts\HttpClient\Exception\HttpExceptionInterface;

$strategy = new GenericRetryStrategy(
    [0, 429, 500, 502, 503, 504], // 0 stands for a lost connection
    500, // milliseconds before the first retry
    2.0,
    30_000, // milliseconds at most
    0.5, // jitter: up to half is added or taken off
);
$client = new RetryableHttpClient(
    HttpClient::create(),
    $strategy,
    4, // requests after the first one
);

$url = (getenv('FLOWAPI_BASE_URL') ?: 'https://api.flowapi.net/v1') . '/chat/completions';
$response = $client->request('POST', $url, [
    'auth_bearer' => getenv('FLOWAPI_API_KEY'),
    'json' => ['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => 'Hello']]],
    'timeout' => 60, // seconds without a byte, in an attempt or between two
]);
try {
    echo $response->toArray()['choices'][0]['message']['content'], "\n";
} catch (HttpExceptionInterface $error) {
    fwrite(STDERR, 'request id ' . ($response->getHeaders(false)['x-request-id'][0] ?? 'none') . "\n");
    throw $error;
}
