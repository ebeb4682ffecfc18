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
import java.util.Objects;

class Sdk {
  // The SDK waits 0.5 s, doubled to 8 s at most, and up to a quarter less. Retry-After is cut to
  // 8 s, too: where the server asks for more, it comes back too early and uses up its retries.
  static final OpenAIClient CLIENT =
      OpenAIOkHttpClient.builder()
          .apiKey(System.getenv("FLOWAPI_API_KEY"))
          .baseUrl(
              Objects.requireNonNullElse(
                  System.getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1"))
          .maxRetries(6) // requests after the first one, also when a 429 means the quota
          .timeout(Duration.ofSeconds(300)) // of one attempt; nothing limits them in all
          .build();
  static final System.Logger LOG = System.getLogger("flowapi");

  static String ask(String prompt) throws IOException {
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(prompt).build();
    try (var response = CLIENT.chat().completions().withRawResponse().create(params)) {
      // No retry covers the body: a connection that is lost from here on is an IOException.
      String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
      try {
        var completion = ObjectMappers.jsonMapper().readValue(body, ChatCompletion.class);
        String answer = completion.choices().get(0).message().content().orElse("");
        if (!answer.isEmpty()) return answer;
      } catch (JsonProcessingException | OpenAIInvalidDataException | IndexOutOfBoundsException e) {
        LOG.log(Level.ERROR, "an error body, a page of HTML, or no choices", e);
      }
      String requestId = response.requestId().orElse("none");
      throw new IllegalStateException("200, request id %s: %.200s".formatted(requestId, body));
    } catch (OpenAIServiceException error) {
      LOG.log(Level.ERROR, "request id {0}", error.headers().values("x-request-id"));
      throw error;
    }
  }

  public static void main(String[] args) throws IOException {
    System.out.println(ask("Hello"));
  }
}
