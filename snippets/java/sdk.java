import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.Sleeper;
import com.openai.core.Timeout;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The SDK retries; what it retries, and after which wait, is said here. */
class Sdk implements Interceptor, Sleeper {
  static final int MAX_RETRIES = 6; // after the first request
  static final long FIRST_DELAY_MS = 1_000; // doubles with each retry
  static final long MAX_DELAY_MS = 30_000;
  static final long RETRY_AFTER_CAP_MS = 60_000; // give up beyond it
  // As with most APIs, what timed out may be billed, and its retry too.
  static final Duration TIMEOUT = Duration.ofSeconds(300); // of one attempt
  static final long TOTAL_TIME_MS = 600_000;

  static final Set<Integer> RETRYABLE_STATUSES = Set.of(429, 500, 502, 503, 504);
  static final Pattern QUOTA_CODES = // of a 429 that waiting does not cure
      Pattern.compile("\"(insufficient_(quota|balance|credits)|billing_hard_limit_reached)\"");
  static final ObjectMapper JSON = new ObjectMapper();
  static final System.Logger LOG = System.getLogger("flowapi");

  /** Of one question. The SDK asks, waits and asks again in its thread. */
  static class Progress {
    final long deadline = now() + TOTAL_TIME_MS;
    int attempt;
    String last; // what the last attempt got
    double wait;
  }

  private final ThreadLocal<Progress> progress = new ThreadLocal<>();
  private final OpenAIClient client;

  Sdk(String key, String url) {
    var http = new OkHttpClient.Builder().addNetworkInterceptor(Sdk::hideRetryAfter).build();
    client =
        OpenAIOkHttpClient.builder()
            .apiKey(key)
            .baseUrl(url.replaceFirst("/+$", ""))
            .maxRetries(MAX_RETRIES)
            .okHttpClient(http)
            .timeout(Timeout.builder().connect(Duration.ofSeconds(10)).request(TIMEOUT).build())
            .sleeper(this) // for the SDK cuts Retry-After to 8 s
            .addInterceptor(this)
            .build();
  }

  /** OkHttp sends again at 0, fails on ten digits. Read x-retry-after. */
  private static Response hideRetryAfter(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String after = response.header("retry-after", "");
    return response.newBuilder().removeHeader("retry-after").header("x-retry-after", after).build();
  }

  /** Reads the body, too: later, neither limit nor retries cover it. */
  @Override
  public Response intercept(Interceptor.Chain chain) throws IOException {
    Progress state = progress.get();
    state.attempt++;
    var end = new CompletableFuture<Call>();
    end.completeOnTimeout(chain.call(), state.deadline - now(), TimeUnit.MILLISECONDS)
        .thenAccept(Call::cancel);
    try (Response response = chain.proceed(chain.request())) {
      String id = response.header("x-request-id", "none");
      String text = "";
      ResponseBody body = response.body();
      try {
        text = body.string();
      } catch (IOException cut) {
        // Else the status counts.
        if (response.isSuccessful()) throw new IOException("cut, request id " + id, cut);
      }
      String shown = response.isSuccessful() ? "an answer" : text;
      state.last = "%d, request id %s: %.500s".formatted(response.code(), id, shown);
      Level level = response.isSuccessful() ? Level.INFO : Level.WARNING;
      LOG.log(level, "attempt {0}: {1}", state.attempt, state.last);
      boolean isTransient =
          RETRYABLE_STATUSES.contains(response.code()) && !QUOTA_CODES.matcher(text).find();
      return response
          .newBuilder()
          .body(ResponseBody.create(text, body.contentType()))
          .header("x-should-retry", String.valueOf(isTransient && isInTime(response.headers())))
          .build();
    } catch (IOException lost) { // which the SDK retries
      state.last = lost.toString();
      LOG.log(Level.WARNING, "attempt {0}: {1}", state.attempt, state.last);
      if (!isUntrusted(lost) && isInTime(Headers.of())) throw lost;
      throw new OpenAIException("no answer", lost); // which it does not
    } finally {
      end.cancel(false);
    }
  }

  private boolean isInTime(Headers headers) {
    Progress state = progress.get();
    double after = retryAfterMs(headers);
    double backoff = Math.min(FIRST_DELAY_MS * Math.pow(2, state.attempt - 1), MAX_DELAY_MS);
    // Spread, or all who were told one moment come at that moment.
    double spread = Math.max(after / 10, backoff);
    state.wait = after + ThreadLocalRandom.current().nextDouble(spread);
    // A second, or the attempt is not worth its wait.
    return after <= RETRY_AFTER_CAP_MS && now() + state.wait < state.deadline - 1_000;
  }

  @Override
  public void sleep(Duration unused) {
    Progress state = progress.get();
    LOG.log(Level.INFO, String.format(Locale.ROOT, "retrying in %.2f s", state.wait / 1000));
    try {
      Thread.sleep((long) Math.ceil(state.wait));
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      throw new OpenAIException("cancelled after " + state.last, cancelled);
    }
  }

  @Override
  public CompletableFuture<Void> sleepAsync(Duration unused) {
    throw new UnsupportedOperationException("only for a client that waits");
  }

  @Override
  public void close() {}

  private static double retryAfterMs(Headers headers) {
    String header = Objects.requireNonNullElse(headers.get("x-retry-after"), "");
    if (header.matches("\\d+(\\.\\d+)?")) return 1000 * Math.min(1e9, Double.parseDouble(header));
    Date date = headers.getDate("x-retry-after"); // null if it is none
    return date == null ? 0 : Math.max(0, date.getTime() - System.currentTimeMillis());
  }

  private static boolean isUntrusted(IOException error) {
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .anyMatch(e -> e instanceof SSLException && !(e.getCause() instanceof EOFException));
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }

  /** Answers, or throws the last error. Interruption ends a wait only. */
  String ask(String prompt) throws IOException {
    var params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(prompt).build();
    progress.set(new Progress());
    try (var response = client.chat().completions().withRawResponse().create(params)) {
      var body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
      String id = response.requestId().orElse("none");
      String what = "200, request id %s: %.200s".formatted(id, body);
      try {
        JsonNode data = JSON.readTree(body);
        String reason = data.at("/choices/0/finish_reason").asText("none");
        // "length" would say that the answer is cut off.
        LOG.log(Level.INFO, "finish_reason {0}", reason);
        String text = data.at("/choices/0/message/content").asText("");
        boolean isFailed = data.hasNonNull("error") || reason.equals("error");
        if (!isFailed && !text.isEmpty()) return text;
        String why = "finish_reason %s, error %s".formatted(reason, data.get("error"));
        throw new OpenAIInvalidDataException(why + " in " + what);
      } catch (JsonProcessingException html) { // or whatever else is no JSON
        throw new OpenAIInvalidDataException(what, html);
      }
    } finally {
      progress.remove();
    }
  }

  private static String setting(String name, String fallback) {
    String value = Objects.requireNonNullElse(System.getenv(name), "").strip();
    return value.isEmpty() ? Objects.requireNonNull(fallback, name + " is not set") : value;
  }

  public static void main(String[] args) throws IOException {
    String url = setting("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1");
    System.out.println(new Sdk(setting("FLOWAPI_API_KEY", null), url).ask("Hello"));
  }
}
