import com.fasterxml.jackson.core.JsonProcessingException;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.ObjectMappers;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

class Sdk {
  static final Map<String, String> ENV = System.getenv();
  static final String FLOWAPI_KEY =
      Objects.requireNonNull(ENV.get("FLOWAPI_API_KEY"), "FLOWAPI_API_KEY is not set").strip();
  static final String FLOWAPI_URL =
      ENV.getOrDefault("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1");

  // The SDK waits 0.5 s, doubled to 8 s at most, and up to a quarter less.
  // It cuts Retry-After to 8 s, too: where the server asks for more, it
  // comes back too early and uses up its retries.
  static final OpenAIClient CLIENT =
      OpenAIOkHttpClient.builder()
          .apiKey(FLOWAPI_KEY)
          .baseUrl(FLOWAPI_URL)
          .maxRetries(6) // after the first, also when a 429 means the quota
          .timeout(Duration.ofSeconds(300)) // of one attempt, not of all
          .build();
  static final System.Logger LOG = System.getLogger("flowapi");

  static String ask(String prompt) throws IOException {
    var params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(prompt).build();
    try (var response = CLIENT.chat().completions().withRawResponse().create(params)) {
      // No retry covers the body: a cut from here on is an IOException.
      var body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
      try {
        var completion = ObjectMappers.jsonMapper().readValue(body, ChatCompletion.class);
        String answer = completion.choices().get(0).message().content().orElse("");
        if (!answer.isEmpty()) return answer;
      } catch (JsonProcessingException
          | OpenAIInvalidDataException
          | IndexOutOfBoundsException error) {
        LOG.log(Level.ERROR, "an error body, a page of HTML, or no choices", error);
      }
      String id = response.requestId().orElse("none");
      throw new OpenAIInvalidDataException("200, request id %s: %.200s".formatted(id, body));
    } catch (OpenAIServiceException error) {
      var ids = error.headers().values("x-request-id");
      LOG.log(Level.ERROR, "{0}, request id {1}", error.statusCode(), String.join(",", ids));
      throw error;
    }
  }

  public static void main(String[] args) throws IOException {
    System.out.println(ask("Hello"));
  }
}
