import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

class Sdk {
  // The SDK waits 0.5 s, doubled to 8 s at most, and up to a quarter less.
  // It cuts Retry-After to 8 s, too: where the server asks for more, it
  // comes back too early and uses up its retries.
  static final OpenAIClient CLIENT =
      OpenAIOkHttpClient.builder()
          .apiKey(setting("FLOWAPI_API_KEY", null))
          .baseUrl(setting("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"))
          .maxRetries(6) // after the first, also for a bad certificate
          .timeout(Duration.ofSeconds(300)) // of one attempt
          .addInterceptor(Sdk::readBody)
          .build();
  static final Pattern QUOTA_CODES = // of a 429 that waiting does not cure
      Pattern.compile("\"(insufficient_\\w+|billing_hard_limit_reached)\"");
  static final ThreadLocal<Long> DEADLINE = new ThreadLocal<>();
  static final System.Logger LOG = System.getLogger("flowapi");

  static String setting(String name, String fallback) {
    String value = Objects.requireNonNullElse(System.getenv(name), "").strip();
    return value.isEmpty() ? Objects.requireNonNull(fallback, name + " is not set") : value;
  }

  /** Reads the body, too: later, neither limit nor retries cover it. */
  static Response readBody(Interceptor.Chain chain) throws IOException {
    long left = DEADLINE.get() - System.nanoTime();
    if (left < 0) throw new OpenAIException("no time is left"); // which is not retried
    var end = new CompletableFuture<Call>();
    end.completeOnTimeout(chain.call(), left, TimeUnit.NANOSECONDS).thenAccept(Call::cancel);
    try (Response response = chain.proceed(chain.request())) {
      String id = response.header("x-request-id", "none");
      LOG.log(Level.INFO, "{0}, request id {1}", response.code(), id);
      ResponseBody body = response.body();
      String text = body.string();
      var whole = response.newBuilder().body(ResponseBody.create(text, body.contentType()));
      Date until = response.headers().getDate("retry-after");
      boolean isLong =
          response.header("retry-after", "").matches("\\d{3,}.*")
              || until != null && until.getTime() - System.currentTimeMillis() > 60_000;
      if (response.code() == 409 || isLong || QUOTA_CODES.matcher(text).find()) {
        whole.header("x-should-retry", "false"); // the SDK obeys it
      }
      return whole.build();
    } catch (IOException error) {
      if (System.nanoTime() < DEADLINE.get()) throw error;
      throw new OpenAIException("no time is left", error);
    } finally {
      end.cancel(false);
    }
  }

  static String ask(String prompt) throws IOException {
    // In all, which the SDK has no limit for. As with most APIs, what timed
    // out may be billed, and its retry too.
    DEADLINE.set(System.nanoTime() + TimeUnit.SECONDS.toNanos(600));
    var params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(prompt).build();
    try (var response = CLIENT.chat().completions().withRawResponse().create(params)) {
      var body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
      String what =
          "200, request id %s: %.200s".formatted(response.requestId().orElse("none"), body);
      try {
        JsonNode data = new ObjectMapper().readTree(body);
        String reason = data.at("/choices/0/finish_reason").asText("none");
        LOG.log(Level.INFO, "finish_reason {0}", reason);
        String text = data.at("/choices/0/message/content").asText("");
        boolean isFailed = data.hasNonNull("error") || reason.equals("error");
        if (!isFailed && !text.isEmpty()) return text;
        String why = "finish_reason %s, error %s".formatted(reason, data.get("error"));
        throw new OpenAIInvalidDataException(why + " in " + what);
      } catch (JsonProcessingException html) { // or whatever else is no JSON
        throw new OpenAIInvalidDataException(what, html);
      }
    }
  }

  public static void main(String[] args) throws IOException {
    System.out.println(ask("Hello"));
  }
}
