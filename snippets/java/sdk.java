import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.Timeout;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;

class Sdk {
  static final int MAX_ATTEMPTS = 7; // requests in all, with the first
  static final long FIRST_DELAY_MS = 1_000; // doubles with each retry
  static final long MAX_DELAY_MS = 30_000;
  static final long RETRY_AFTER_CAP_MS = 60_000; // give up beyond it
  // As with most APIs, what timed out may be billed, and its retry too.
  static final Duration TIMEOUT = Duration.ofSeconds(300); // of one attempt
  static final Duration TOTAL_TIME = Duration.ofSeconds(600);

  static final Set<Integer> RETRYABLE_STATUSES = Set.of(429, 500, 502, 503, 504);
  static final Pattern QUOTA_CODES = // of a 429 that waiting does not cure
      Pattern.compile("\"(insufficient_(quota|balance|credits)|billing_hard_limit_reached)\"");
  static final ObjectMapper JSON = new ObjectMapper();
  static final System.Logger LOG = System.getLogger("flowapi");

  /** Retries all that the client sends, but no stream. */
  static OpenAIClient client(String key, String url) {
    var http =
        new OkHttpClient.Builder()
            .addNetworkInterceptor(Sdk::hideRetryAfter)
            .retryOnConnectionFailure(false) // not counted, nor logged
            .followRedirects(false)
            .build();
    // As the SDK's own has it: OkHttp would send but five at a time.
    http.dispatcher().setMaxRequestsPerHost(http.dispatcher().getMaxRequests());
    // Headers that come in drops are cut at TOTAL_TIME only.
    var timeout = Timeout.builder().read(TIMEOUT).write(TIMEOUT).request(TOTAL_TIME);
    return OpenAIOkHttpClient.builder()
        .apiKey(key)
        .baseUrl(url)
        .okHttpClient(http)
        .timeout(timeout.connect(Duration.ofSeconds(10)).build())
        .maxRetries(0) // of the SDK: they cut Retry-After to 8 s
        .addInterceptor(Sdk::retry)
        .build();
  }

  /** OkHttp itself would ask again at 0, and fails on ten digits. */
  private static Response hideRetryAfter(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String after = response.header("retry-after", "");
    return response.newBuilder().removeHeader("retry-after").header("x-retry-after", after).build();
  }

  private static Response retry(Interceptor.Chain chain) throws IOException {
    long start = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      Response response = null;
      IOException lost = null;
      String what;
      boolean isTransient;
      double after = 0;
      try {
        response = send(chain);
        if (response.isSuccessful()) return response;
        String text = response.peekBody(10_000).string();
        String id = response.header("x-request-id", "none");
        what = "%s, request id %s: %.500s".formatted(response.code(), id, text);
        boolean isQuota = QUOTA_CODES.matcher(text).find();
        isTransient = RETRYABLE_STATUSES.contains(response.code()) && !isQuota;
        after = retryAfterMs(response);
      } catch (IOException error) {
        lost = error;
        what = error.toString();
        isTransient = !isUntrusted(error) && !chain.call().isCanceled();
      }
      LOG.log(Level.WARNING, "attempt {0}: {1}", attempt, what);
      double backoff = Math.min(FIRST_DELAY_MS * Math.pow(2, attempt - 1), MAX_DELAY_MS);
      // Spread, or all who were told one moment come at that moment.
      double spread = Math.max(after / 10, backoff);
      double wait = after + ThreadLocalRandom.current().nextDouble(spread);
      // A second, or the attempt is not worth its wait.
      double left = TOTAL_TIME.toMillis() - (System.nanoTime() - start) / 1e6;
      boolean isLast = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS;
      if (isLast || wait > left - 1_000 || !isTransient) {
        if (lost != null) throw lost;
        return response;
      }
      LOG.log(Level.WARNING, String.format(Locale.ROOT, "retrying in %.2f s", wait / 1000));
      try {
        Thread.sleep((long) Math.ceil(wait));
      } catch (InterruptedException cancelled) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("cancelled after " + what);
      }
    }
  }

  /** In a thread, for what blocks in OkHttp heeds no interruption. */
  private static Response send(Interceptor.Chain chain) throws IOException {
    var task = new FutureTask<>(() -> read(chain));
    new Thread(task).start();
    try {
      return task.get();
    } catch (InterruptedException cancelled) {
      chain.call().cancel();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("cancelled");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException lost) throw lost;
      throw new IllegalStateException(failed.getCause());
    }
  }

  /** Reads the body, too: later, neither limit nor retries cover it. */
  private static Response read(Interceptor.Chain chain) throws IOException {
    long limit = System.nanoTime() + TIMEOUT.toNanos();
    try (Response response = chain.proceed(chain.request())) {
      ResponseBody body = response.body();
      body.source().timeout().deadlineNanoTime(limit);
      byte[] bytes = {};
      try {
        bytes = body.bytes();
      } catch (IOException cut) {
        String id = response.header("x-request-id", "none");
        // Else the status counts.
        if (response.isSuccessful()) throw new IOException("cut, request id " + id, cut);
      }
      return response
          .newBuilder()
          .header("retry-after", response.header("x-retry-after", ""))
          .body(ResponseBody.create(bytes, body.contentType()))
          .build();
    }
  }

  private static double retryAfterMs(Response response) {
    String header = response.header("retry-after", "");
    if (header.matches("\\d+(\\.\\d+)?")) return 1000 * Math.min(1e9, Double.parseDouble(header));
    Date date = response.headers().getDate("retry-after"); // null if it is none
    return date == null ? 0 : Math.max(0, date.getTime() - System.currentTimeMillis());
  }

  private static boolean isUntrusted(IOException error) {
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .anyMatch(e -> e instanceof SSLException && !(e.getCause() instanceof EOFException));
  }

  /** Answers, or throws the SDK's last error. Interruption cancels it. */
  static String ask(OpenAIClient client, String prompt) throws IOException {
    var params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(prompt).build();
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
        String why = "finish_reason %s, error %s in ".formatted(reason, data.get("error"));
        throw new OpenAIInvalidDataException(why + what);
      } catch (JsonProcessingException html) { // or whatever else is no JSON
        throw new OpenAIInvalidDataException(what, html);
      }
    }
  }

  private static String setting(String name, String fallback) {
    String value = System.getenv().getOrDefault(name, "").strip();
    if (value.isEmpty()) value = fallback;
    if (value.matches("[!-~]+")) return value;
    throw new IllegalStateException(name + " is not set, or not in ASCII");
  }

  public static void main(String[] args) throws IOException {
    String url = setting("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1");
    System.out.println(ask(client(setting("FLOWAPI_API_KEY", ""), url), "Hello"));
  }
}
