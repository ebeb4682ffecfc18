using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using OpenAI;
using OpenAI.Chat;

var key = Environment.GetEnvironmentVariable("FLOWAPI_API_KEY")!;
var baseUrl = Environment.GetEnvironmentVariable("FLOWAPI_BASE_URL");
var last = new LastRequestId();
var options = new OpenAIClientOptions { Endpoint = new Uri(baseUrl ?? "https://api.flowapi.net/v1") };
options.AddPolicy(last, PipelinePosition.PerTry);
ChatClient client = new("gpt-4o", new ApiKeyCredential(key.Trim()), options);

var text = new StringBuilder();
ChatFinishReason? finishReason = null;
try
{
    // The request is sent here: until the first update, a failure is the same as without a stream.
    foreach (var update in client.CompleteChatStreaming("Hello"))
    {
        foreach (var part in update.ContentUpdate)
        {
            text.Append(part.Text);
        }
        finishReason = update.FinishReason ?? finishReason;
    }
    // The SDK passes over an error event: then there is no finish_reason either.
    Console.WriteLine(
        finishReason is null
            ? $"Ended without a finish_reason. {text} request_id={last.Value}"
            : $"Complete. {text}");
}
catch (IOException error) // a lost connection
{
    Console.WriteLine($"Broke off: {error.Message} request_id={last.Value}");
}

/// <summary>The SDK's stream has no headers: this sees every response before the SDK does.</summary>
class LastRequestId : PipelinePolicy
{
    public string? Value { get; private set; }

    public override void Process(
        PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        ProcessNext(message, pipeline, currentIndex);
        Note(message);
    }

    public override async ValueTask ProcessAsync(
        PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        await ProcessNextAsync(message, pipeline, currentIndex);
        Note(message);
    }

    void Note(PipelineMessage message)
    {
        if (message.Response?.Headers.TryGetValue("x-request-id", out var id) == true)
        {
            Value = id;
        }
    }
}
