using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAI;
using OpenAI.Chat;

var key = Environment.GetEnvironmentVariable("FLOWAPI_API_KEY")!;
var baseUrl = Environment.GetEnvironmentVariable("FLOWAPI_BASE_URL");
ChatClient client = new(
    "gpt-4o",
    new ApiKeyCredential(key.Trim()),
    new OpenAIClientOptions { Endpoint = new Uri(baseUrl ?? "https://api.flowapi.net/v1") });

try
{
    ClientResult<ChatCompletion> result = client.CompleteChat("Hello");
    var body = result.GetRawResponse().Content.ToString();
    var choices = (JsonNode.Parse(body) as JsonObject)?["choices"] as JsonArray;
    Console.WriteLine(
        choices?.Count > 0
            ? result.Value.Content[0].Text
            : $"200 without an answer: {body}"); // an error under HTTP 200
}
catch (ClientResultException error) when (error.Status > 0) // one class for every status
{
    Console.WriteLine($"{Advice(error.Status)} {Facts(error, error.GetRawResponse()!)}");
}
catch (ClientResultException error) // status 0: no response
{
    Console.WriteLine($"No answer: {error.Message}");
}
catch (AggregateException error) // the same, after the SDK's retries
{
    Console.WriteLine($"No answer: {error.InnerException?.Message}");
}
catch (TaskCanceledException)
{
    Console.WriteLine("No answer in time.");
}
catch (JsonException) // a page of HTML under HTTP 200
{
    Console.WriteLine("200 without an answer, and not JSON.");
}

static string Advice(int status) => status switch
{
    401 => "Check the key.",
    402 => "Top up.",
    429 => "Slow down, or top up.", // the rate, or the quota
    >= 500 => "Retry with backoff.",
    _ => "Change the request.",
};

static string Facts(ClientResultException error, PipelineResponse response) // the last attempt's
{
    string? Header(string name) => response.Headers.TryGetValue(name, out var value) ? value : null;
    var said = ErrorIn(response.Content.ToString());
    return $"{error.Status} type={said?["type"]} code={said?["code"]} "
        + $"request_id={Header("x-request-id")} retry_after={Header("retry-after")} "
        + $"remaining={Header("x-ratelimit-remaining-requests")} message={error.Message}";
}

static JsonObject? ErrorIn(string body)
{
    try
    {
        return (JsonNode.Parse(body) as JsonObject)?["error"] as JsonObject;
    }
    catch (JsonException) // a page of HTML, or nothing
    {
        return null;
    }
}
