import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

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
          .timeout(Duration.ofSeconds(300)) // of one attempt
          .addInterceptor(Sdk::readBody)
          .build();
  static final System.Logger LOG = System.getLogger("flowapi");

  /**
   * Logs each answer, and reads it whole.
   *
   * <p>Later, neither limit nor retries would cover a body that breaks off.
   */
  static Response readBody(Interceptor.Chain chain) throws IOException {
    try (Response response = chain.proceed(chain.request())) {
      String id = response.header("x-request-id", "none");
      LOG.log(Level.INFO, "{0}, request id {1}", response.code(), id);
      ResponseBody body = response.body();
      var whole = ResponseBody.create(body.bytes(), body.contentType());
      return response.newBuilder().body(whole).build();
    }
  }

  static String ask(String prompt) throws IOException {
    var params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(prompt).build();
    try (var response = CLIENT.chat().completions().withRawResponse().create(params)) {
      var body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
      try {
        var text = new ObjectMapper().readTree(body).at("/choices/0/message/content");
        if (!text.asText("").isEmpty()) return text.asText();
      } catch (JsonProcessingException html) { // or whatever else is no JSON
        LOG.log(Level.ERROR, "no JSON");
      }
      String id = response.requestId().orElse("none");
      throw new OpenAIInvalidDataException("200, request id %s: %.200s".formatted(id, body));
    }
  }

  public static void main(String[] args) throws Exception {
    var caller = Executors.newSingleThreadExecutor();
    try { // the SDK has no limit for all attempts together
      System.out.println(caller.submit(() -> ask("Hello")).get(600, TimeUnit.SECONDS));
    } finally {
      caller.shutdownNow(); // interrupts what still runs
    }
  }
}
