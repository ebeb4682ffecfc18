import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

class Streaming {
  static final int MAX_ATTEMPTS = 7; // requests in all, with the first
  static final long FIRST_DELAY_MS = 1_000; // doubles with each retry
  static final long MAX_DELAY_MS = 30_000;
  static final long RETRY_AFTER_CAP_MS = 60_000; // give up beyond it
  // As with most APIs, what timed out may be billed, and its retry too.
  static final long TIMEOUT_MS = 300_000; // to the first event, and on from each
  static final long TOTAL_TIME_MS = 600_000; // until the first text

  static final Set<Integer> RETRYABLE_STATUSES = Set.of(429, 500, 502, 503, 504);
  static final Set<String> QUOTA_CODES = // of a 429 that waiting does not cure
      Set.of(
          "insufficient_quota",
          "insufficient_balance",
          "insufficient_credits",
          "billing_hard_limit_reached");

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

  Streaming(String key, String url) {
    this.key = key;
    uri = URI.create(url.replaceFirst("/+$", "") + "/chat/completions");
  }

  /** No answer: an error, a redirect, or a 200 with an error or no end. */
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

  private static String requestId(ResponseInfo head) {
    return head == null ? "none" : head.headers().firstValue("x-request-id").orElse("none");
  }

  private static boolean isTransient(IOException error) {
    if (error instanceof ApiException answer) {
      boolean isQuota = QUOTA_CODES.contains(answer.code) || QUOTA_CODES.contains(answer.type);
      return RETRYABLE_STATUSES.contains(answer.status) && !isQuota;
    }
    // What else java.net.http throws is a lost connection, often of no type
    // of its own, or one that TLS refuses, as for a bad certificate.
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .noneMatch(e -> e instanceof SSLException && !(e.getCause() instanceof EOFException));
  }

  private static double retryAfterMs(IOException error) {
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

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException html) { // or whatever else is no JSON
      return MissingNode.getInstance();
    }
  }

  /** Keeps what comes until it is read. At a cut, InputStream drops it. */
  static class Lines implements BodyHandler<Void>, Flow.Subscriber<String> {
    private final BlockingQueue<Optional<String>> queue = new LinkedBlockingQueue<>();
    volatile ResponseInfo head;
    private volatile Throwable error;

    @Override
    public BodySubscriber<Void> apply(ResponseInfo info) {
      head = info;
      return BodySubscribers.fromLineSubscriber(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      queue.add(Optional.of(line));
    }

    @Override
    public void onComplete() {
      queue.add(Optional.empty());
    }

    @Override
    public void onError(Throwable failure) {
      error = failure instanceof CompletionException ? failure.getCause() : failure;
      onComplete();
    }

    /** The next line, or none after the last. */
    Optional<String> next(long moment) throws IOException, InterruptedException {
      Optional<String> line = queue.poll(moment - now(), TimeUnit.MILLISECONDS);
      if (line == null) throw new HttpTimeoutException("no text in time");
      if (line.isEmpty() && error instanceof IOException lost) throw lost;
      if (line.isEmpty() && error != null) throw new IOException(error);
      return line;
    }

    boolean isStream() {
      String type = head.headers().firstValue("content-type").orElse("");
      return head.statusCode() == 200 && type.startsWith("text/event-stream");
    }
  }

  /** Hands over texts. Retries until the first. Interruption cancels it. */
  void stream(String prompt, Consumer<String> onText) throws IOException, InterruptedException {
    var messages = List.of(Map.of("role", "user", "content", prompt));
    String question =
        JSON.writeValueAsString(Map.of("model", "gpt-4o", "messages", messages, "stream", true));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(question))
            .build();
    long deadline = now() + TOTAL_TIME_MS;
    for (int attempt = 1; ; attempt++) {
      long limit = Math.min(deadline, now() + TIMEOUT_MS);
      boolean hasText = false;
      boolean isWhole = false;
      var lines = new Lines();
      var body = new StringBuilder(); // of what is no stream
      var call = http.sendAsync(request, lines);
      call.whenComplete(
          (nothing, failure) -> {
            if (lines.head == null) lines.onError(failure); // before there was a body
          });
      Closeable hangUp = () -> call.cancel(true);
      try (hangUp) { // before the wait
        String type = "";
        var data = new StringJoiner("\n");
        Optional<String> next;
        while ((next = lines.next(limit)).isPresent()) {
          String line = next.get();
          if (!lines.isStream()) body.append(line).append('\n');
          else if (line.startsWith("event:")) type = line.substring("event:".length()).strip();
          else if (line.startsWith("data:")) data.add(line.substring("data:".length()).strip());
          // An empty line ends an event.
          if (!line.isEmpty() || data.length() == 0 || isWhole) continue;
          String event = data.toString();
          boolean isError = type.equals("error");
          type = "";
          data = new StringJoiner("\n");
          if (event.equals("[DONE]")) break; // without finish_reason
          JsonNode chunk = parse(event);
          String text = chunk.at("/choices/0/delta/content").asText("");
          String reason = chunk.at("/choices/0/finish_reason").asText("");
          isError |= !chunk.isObject() || chunk.hasNonNull("error") || reason.equals("error");
          hasText |= !text.isEmpty() && !isError;
          if (isError || !reason.isEmpty() && !hasText) throw new ApiException(lines.head, event);
          if (!text.isEmpty()) onText.accept(text);
          limit = hasText ? now() + TIMEOUT_MS : Math.min(deadline, now() + TIMEOUT_MS);
          if (reason.isEmpty()) continue;
          // "length" would say that the answer is cut off.
          LOG.log(Level.INFO, "request id {0}, finish_reason {1}", requestId(lines.head), reason);
          isWhole = true; // read on to [DONE], or the connection is lost
          limit = now() + 2_000;
        }
        if (body.isEmpty()) body.append("it ended without finish_reason");
        throw new ApiException(lines.head, body.toString());
      } catch (IOException thrown) {
        if (isWhole) return; // whatever came after it
        // A status counts, also if its body breaks off.
        boolean isStatus = lines.head != null && lines.head.statusCode() >= 400;
        var error = isStatus ? new ApiException(lines.head, body.toString()) : thrown;
        String id = error instanceof ApiException ? "" : ", request id " + requestId(lines.head);
        LOG.log(Level.WARNING, "attempt {0}: {1}{2}", attempt, error, id);
        double after = retryAfterMs(error);
        double backoff = Math.min(FIRST_DELAY_MS * Math.pow(2, attempt - 1), MAX_DELAY_MS);
        // Spread, or all who were told one moment come at that moment.
        double spread = Math.max(after / 10, backoff);
        double wait = after + ThreadLocalRandom.current().nextDouble(spread);
        // A second, or the attempt is not worth its wait.
        boolean isLate = now() + wait > deadline - 1_000;
        boolean isLast = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS;
        if (isLast || isLate || hasText || !isTransient(error)) throw error;
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
    new Streaming(setting("FLOWAPI_API_KEY", ""), url)
        .stream("Hello", text -> System.out.append(text).flush());
    System.out.println();
  }
}
