import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls the SDK as it comes; see "The probe" in lab/README.md. */
class Probe {
  public static void main(String[] args) throws JsonProcessingException {
    List<String> flags = List.of(args);
    for (String baseUrl : args) {
      if (baseUrl.startsWith("--")) continue;
      Map<String, Object> line;
      try {
        line = Map.of("ok", true, "text", ask(baseUrl, flags.contains("--stream")));
      } catch (RuntimeException error) {
        if (flags.contains("--uncaught")) throw error;
        line = describe(error);
      }
      System.out.println(new ObjectMapper().writeValueAsString(line));
    }
  }

  static String ask(String baseUrl, boolean streamed) {
    OpenAIOkHttpClient.Builder builder =
        OpenAIOkHttpClient.builder().apiKey(System.getenv("FLOWAPI_API_KEY")).baseUrl(baseUrl);
    String retries = System.getenv("PROBE_MAX_RETRIES");
    if (retries != null) builder.maxRetries(Integer.parseInt(retries));
    OpenAIClient client = builder.build();
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage("Hello").build();
    if (!streamed) {
      var completion = client.chat().completions().create(params);
      return completion.choices().get(0).message().content().orElse("");
    }
    try (var chunks = client.chat().completions().createStreaming(params)) {
      return chunks.stream()
          .map(chunk -> chunk.choices().get(0).delta().content().orElse(""))
          .collect(Collectors.joining());
    }
  }

  static Map<String, Object> describe(RuntimeException error) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("ok", false);
    line.put("errorClass", error.getClass().getSimpleName());
    line.put("requestId", requestId(error));
    line.put("requestIdExpression", "error.headers().values(\"X-Request-ID\")");
    Map<String, String> prints = new LinkedHashMap<>();
    prints.put("error.toString()", error.toString());
    prints.put("error.getMessage()", error.getMessage());
    line.put("prints", prints);
    return line;
  }

  static String requestId(RuntimeException error) {
    if (!(error instanceof OpenAIServiceException failure)) return null;
    return failure.headers().values("X-Request-ID").stream().findFirst().orElse(null);
  }
}
