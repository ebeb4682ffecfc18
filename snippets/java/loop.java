import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

class Loop {
  static final int MAX_ATTEMPTS = 7; // requests in all, with the first
  static final long FIRST_DELAY_MS = 1_000; // doubles with each retry
  static final long MAX_DELAY_MS = 30_000;
  static final long RETRY_AFTER_CAP_MS = 60_000; // give up beyond it
  // As with most APIs, what timed out may be billed, and its retry too.
  static final long TIMEOUT_MS = 300_000; // of one attempt, to its last byte
  static final long TOTAL_TIME_MS = 600_000;

  static final Set<Integer> RETRYABLE_STATUSES = Set.of(429, 500, 502, 503, 504);
  static final Pattern QUOTA_CODES = // of a 429 that waiting does not cure
      Pattern.compile("\"(insufficient_(quota|balance|credits)|billing_hard_limit_reached)\"");
  static final ObjectMapper JSON = new ObjectMapper();
  static final System.Logger LOG = System.getLogger("flowapi");

  // By HTTP/2, each retry would go out on the connection that fell silent.
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String key;
  private final URI uri;

  Loop(String key, String url) {
    this.key = key;
    uri = URI.create(url.replaceFirst("/+$", "") + "/chat/completions");
  }

  /** No answer: an error, a redirect, or a 200 that may have been paid. */
  static class ApiException extends IOException {
    final int status;
    final double retryAfterMs;
    final String body;

    ApiException(ResponseInfo head, String body) {
      super("%s, request id %s: %.500s".formatted(head.statusCode(), requestId(head), body));
      status = head.statusCode();
      retryAfterMs = retryAfterMs(head.headers().firstValue("retry-after").orElse(""));
      this.body = body;
    }
  }

  private static String requestId(ResponseInfo head) {
    return head == null ? "none" : head.headers().firstValue("x-request-id").orElse("none");
  }

  private static boolean isTransient(IOException error) {
    if (error instanceof ApiException answer) {
      boolean isQuota = QUOTA_CODES.matcher(answer.body).find();
      return RETRYABLE_STATUSES.contains(answer.status) && !isQuota;
    }
    if (error instanceof ProtocolException) return false; // no HTTP came
    // What else java.net.http throws is a lost connection, often of no type
    // of its own, or one that TLS refuses, as for a bad certificate.
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .noneMatch(e -> e instanceof SSLException && !(e.getCause() instanceof EOFException));
  }

  private static double retryAfterMs(String header) {
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

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException html) { // or whatever else is no JSON
      return MissingNode.getInstance();
    }
  }

  private String askOnce(HttpRequest request, long moment, AtomicReference<ResponseInfo> head)
      throws IOException, InterruptedException {
    BodyHandler<String> handler =
        info -> {
          head.set(info); // for the log, also if the body breaks off
          return BodySubscribers.ofString(StandardCharsets.UTF_8);
        };
    var call = http.sendAsync(request, handler);
    String body;
    try { // HttpRequest.timeout would not cover the body
      body = call.get(Math.max(0, moment - now()), TimeUnit.MILLISECONDS).body();
    } catch (ExecutionException | TimeoutException cut) {
      boolean isStatus = head.get() != null && head.get().statusCode() >= 400;
      if (isStatus) body = cut.toString(); // the status counts
      else if (cut.getCause() instanceof IOException lost) throw lost;
      else if (cut instanceof TimeoutException) throw new HttpTimeoutException("no answer in time");
      else throw new IllegalStateException(cut.getCause());
    } finally {
      call.cancel(true); // also when this thread is interrupted
    }
    JsonNode data = parse(body);
    String answer = data.at("/choices/0/message/content").asText("");
    String reason = data.at("/choices/0/finish_reason").asText("none");
    boolean isFailed = data.hasNonNull("error") || reason.equals("error");
    if (head.get().statusCode() == 200 && !isFailed && !answer.isEmpty()) {
      // "length" would say that the answer is cut off.
      LOG.log(Level.INFO, "request id {0}, finish_reason {1}", requestId(head.get()), reason);
      return answer;
    }
    String what = "finish_reason %s, error %s in ".formatted(reason, data.get("error"));
    throw new ApiException(head.get(), head.get().statusCode() == 200 ? what + body : body);
  }

  /** Answers, or throws the last error. Interruption cancels it. */
  String ask(String prompt) throws IOException, InterruptedException {
    var messages = List.of(Map.of("role", "user", "content", prompt));
    String body = JSON.writeValueAsString(Map.of("model", "gpt-4o", "messages", messages));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    long deadline = now() + TOTAL_TIME_MS;
    for (int attempt = 1; ; attempt++) {
      var head = new AtomicReference<ResponseInfo>();
      try {
        return askOnce(request, Math.min(deadline, now() + TIMEOUT_MS), head);
      } catch (IOException error) {
        String id = error instanceof ApiException ? "" : ", request id " + requestId(head.get());
        LOG.log(Level.WARNING, "attempt {0}: {1}{2}", attempt, error, id);
        double after = error instanceof ApiException answer ? answer.retryAfterMs : 0;
        double backoff = Math.min(FIRST_DELAY_MS * Math.pow(2, attempt - 1), MAX_DELAY_MS);
        // Spread, or all who were told one moment come at that moment.
        double spread = Math.max(after / 10, backoff);
        double wait = after + ThreadLocalRandom.current().nextDouble(spread);
        // A second, or the attempt is not worth its wait.
        boolean isLate = now() + wait > deadline - 1_000;
        boolean isLast = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS;
        if (isLast || isLate || !isTransient(error)) throw error;
        LOG.log(Level.WARNING, String.format(Locale.ROOT, "retrying in %.2f s", wait / 1000));
        try {
          Thread.sleep((long) Math.ceil(wait));
        } catch (InterruptedException cancelled) {
          cancelled.addSuppressed(error);
          throw cancelled;
        }
      }
    }
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }

  /** Java names in its error a header that it does not take. */
  private static String setting(String name, String fallback) {
    String value = System.getenv().getOrDefault(name, "").strip();
    if (value.isEmpty()) value = fallback;
    if (value.matches("[!-~]+")) return value;
    throw new IllegalStateException(name + " is not set, or not in ASCII");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    String url = setting("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1");
    System.out.println(new Loop(setting("FLOWAPI_API_KEY", ""), url).ask("Hello"));
  }
}
