import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

class Loop {
  static final int MAX_ATTEMPTS = 7; // requests in all, with the first
  static final long FIRST_DELAY_MS = 1_000; // doubles with each retry
  static final long MAX_DELAY_MS = 30_000;
  static final long RETRY_AFTER_CAP_MS = 60_000; // give up beyond it
  static final long TIMEOUT_MS = 300_000; // of one attempt, to its last byte
  static final long TOTAL_TIME_MS = 600_000;

  static final Set<Integer> RETRYABLE_STATUSES = Set.of(429, 500, 502, 503, 504);
  static final Set<String> QUOTA_CODES = // of a 429 that waiting does not cure
      Set.of(
          "insufficient_quota",
          "insufficient_balance",
          "insufficient_credits",
          "billing_hard_limit_reached");

  static final Map<String, String> ENV = System.getenv();
  static final String FLOWAPI_KEY = apiKey();
  static final String FLOWAPI_URL =
      ENV.getOrDefault("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1");
  static final HttpClient HTTP = HttpClient.newHttpClient();
  static final ObjectMapper JSON = new ObjectMapper();
  static final System.Logger LOG = System.getLogger("flowapi");

  /** No answer: an error, a redirect, or a 200 that may have been paid. */
  static class ApiException extends IOException {
    final int status;
    final HttpHeaders headers;
    final String type;
    final String code;

    ApiException(ResponseInfo head, String body) {
      super("%d, request id %s: %.500s".formatted(head.statusCode(), requestId(head), body));
      status = head.statusCode();
      headers = head.headers();
      type = parse(body).at("/error/type").asText("");
      code = parse(body).at("/error/code").asText("");
    }
  }

  /** Java names in its error a header that it does not take. */
  static String apiKey() {
    String key = ENV.getOrDefault("FLOWAPI_API_KEY", "").strip();
    if (key.matches("[!-~]+")) return key;
    throw new IllegalStateException("FLOWAPI_API_KEY is not set, or no key");
  }

  static String requestId(ResponseInfo head) {
    return head == null ? "none" : head.headers().firstValue("x-request-id").orElse("none");
  }

  static boolean isTransient(IOException error) {
    if (error instanceof ApiException answer) {
      boolean isQuota = QUOTA_CODES.contains(answer.code) || QUOTA_CODES.contains(answer.type);
      return RETRYABLE_STATUSES.contains(answer.status) && !isQuota;
    }
    // What else java.net.http throws is a lost connection, often of no type
    // of its own, or a certificate.
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .noneMatch(CertificateException.class::isInstance);
  }

  static double retryAfterMs(IOException error) {
    if (!(error instanceof ApiException answer)) return 0;
    String header = answer.headers.firstValue("retry-after").orElse("");
    if (header.matches("\\d+(\\.\\d+)?")) {
      return 1000 * Math.min(1e9, Double.parseDouble(header)); // or infinity
    }
    try {
      var date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from);
      return Math.max(0, Duration.between(Instant.now(), date).toMillis());
    } catch (DateTimeParseException neither) { // or no header
      return 0;
    }
  }

  static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException html) { // or whatever else is no JSON
      return MissingNode.getInstance();
    }
  }

  static <T> T await(Future<T> future, long moment) throws IOException, InterruptedException {
    try {
      return future.get(Math.max(0, moment - now()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new HttpTimeoutException("no answer in time");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException error) throw error;
      throw new IllegalStateException(failed.getCause());
    } finally {
      future.cancel(true); // also when this thread is interrupted
    }
  }

  static String askOnce(HttpRequest request, long moment, AtomicReference<ResponseInfo> head)
      throws IOException, InterruptedException {
    BodyHandler<String> handler =
        info -> {
          head.set(info); // for the log, also if the body breaks off
          return BodySubscribers.ofString(StandardCharsets.UTF_8);
        };
    String body;
    try {
      // HttpRequest.timeout would not cover the body.
      body = await(HTTP.sendAsync(request, handler), moment).body();
    } catch (IOException cut) {
      if (head.get() == null || head.get().statusCode() < 400) throw cut;
      body = cut.toString(); // the status counts
    }
    String answer = parse(body).at("/choices/0/message/content").asText("");
    if (head.get().statusCode() == 200 && !answer.isEmpty()) return answer;
    throw new ApiException(head.get(), body);
  }

  /** Answers, or throws the last error. Interruption cancels it. */
  static String ask(String prompt) throws IOException, InterruptedException {
    var messages = List.of(Map.of("role", "user", "content", prompt));
    String body = JSON.writeValueAsString(Map.of("model", "gpt-4o", "messages", messages));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(FLOWAPI_URL + "/chat/completions"))
            .header("Authorization", "Bearer " + FLOWAPI_KEY)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    long deadline = now() + TOTAL_TIME_MS;
    for (int attempt = 1; ; attempt++) {
      var head = new AtomicReference<ResponseInfo>();
      try {
        return askOnce(request, Math.min(deadline, now() + TIMEOUT_MS), head);
      } catch (IOException error) {
        Object status = error instanceof ApiException answer ? answer.status : error;
        String requestId = requestId(head.get());
        LOG.log(Level.WARNING, "attempt {0}: {1}, request id {2}", attempt, status, requestId);
        double after = retryAfterMs(error);
        double doubled = FIRST_DELAY_MS * Math.pow(2, attempt - 1);
        double backoff = Math.min(doubled, MAX_DELAY_MS);
        // Spread, or all who were told one moment come at that moment.
        double spread = Math.max(after / 10, backoff);
        double wait = after + ThreadLocalRandom.current().nextDouble(spread);
        // A second, or the attempt is not worth its wait.
        boolean isLate = now() + wait > deadline - 1_000;
        boolean isLast = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS;
        if (isLast || isLate || !isTransient(error)) throw error;
        String seconds = String.format(Locale.ROOT, "%.2f", wait / 1000);
        LOG.log(Level.WARNING, "retrying in {0} s", seconds);
        Thread.sleep((long) Math.ceil(wait));
      }
    }
  }

  static long now() {
    return System.nanoTime() / 1_000_000;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(ask("Hello"));
  }
}
