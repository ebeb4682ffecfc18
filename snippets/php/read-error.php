<?php

declare(strict_types=1);

use OpenAI\Exceptions\ErrorException;
use OpenAI\Exceptions\RateLimitException;
use OpenAI\Exceptions\ServerException;
use OpenAI\Exceptions\TransporterException;
use OpenAI\Exceptions\UnserializableResponse;
use Psr\Http\Message\ResponseInterface;

require 'vendor/autoload.php';

$client = OpenAI::factory()
    ->withApiKey(getenv('FLOWAPI_API_KEY'))
    ->withBaseUri(getenv('FLOWAPI_BASE_URL') ?: 'https://api.flowapi.net/v1')
    ->make();

// The messages of 429 and 5xx are the SDK's own: the server's stands in the body.
function facts(ResponseInterface $response): string
{
    $error = json_decode((string) $response->getBody(), true)['error'] ?? [];
    return sprintf(
        '%d type=%s code=%s request_id=%s retry_after=%s remaining=%s message=%s',
        $response->getStatusCode(),
        $error['type'] ?? '',
        $error['code'] ?? '',
        $response->getHeaderLine('x-request-id'),
        $response->getHeaderLine('retry-after'),
        $response->getHeaderLine('x-ratelimit-remaining-requests'),
        $error['message'] ?? '',
    );
}

try {
    $completion = $client->chat()->create([
        'model' => 'gpt-4o',
        'messages' => [['role' => 'user', 'content' => 'Hello']],
    ]);
    echo $completion->choices[0]->message->content ?? '200 without an answer', "\n";
} catch (RateLimitException $error) { // 429: the rate, or the quota
    echo 'Slow down, or top up. ', facts($error->response), "\n";
} catch (ServerException $error) { // 500 and above
    echo 'Retry with backoff. ', facts($error->response), "\n";
} catch (ErrorException $error) { // every other status: no class of its own for 401
    $advice = match ($error->response->getStatusCode()) {
        401 => 'Check the key. ',
        402 => 'Top up. ',
        default => 'Change the request. ',
    };
    echo $advice, facts($error->response), "\n";
} catch (TypeError | UnserializableResponse $error) { // an error under HTTP 200, or HTML
    echo '200 without an answer: ', $error->getMessage(), "\n";
} catch (TransporterException $error) { // also when it took too long
    echo 'No answer: ', $error->getMessage(), "\n";
}
