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
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateException;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

class Streaming {
  static final int MAX_ATTEMPTS = 7; // requests in all, the first one included
  static final long FIRST_DELAY_MS = 1_000; // doubles with each retry
  static final long MAX_DELAY_MS = 30_000;
  static final long RETRY_AFTER_CAP_MS = 60_000; // give up when the server asks for more
  static final long TIMEOUT_MS = 300_000; // until the first text, and from each text to the next
  static final long TOTAL_TIME_MS = 600_000; // until the first text

  static final Set<Integer> RETRYABLE_STATUSES = Set.of(429, 500, 502, 503, 504);
  static final Set<String> QUOTA_CODES = // of a 429 that waiting does not cure
      Set.of(
          "insufficient_quota",
          "insufficient_balance",
          "insufficient_credits",
          "billing_hard_limit_reached");

  static final String KEY =
      Objects.requireNonNull(System.getenv("FLOWAPI_API_KEY"), "FLOWAPI_API_KEY is unset");
  static final String BASE_URL =
      Objects.requireNonNullElse(System.getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1");
  static final HttpClient HTTP = HttpClient.newHttpClient();
  static final ObjectMapper JSON = new ObjectMapper();
  static final System.Logger LOG = System.getLogger("flowapi");

  /** An answer that is none: an error, a redirect, or a 200 with an error in it or no end. */
  static class ApiException extends IOException {
    final int status;
    final HttpHeaders headers;
    final String requestId;
    final String type;
    final String code;

    ApiException(ResponseInfo head, String body) {
      super("%d: %.500s".formatted(head.statusCode(), body));
      status = head.statusCode();
      headers = head.headers();
      requestId = headers.firstValue("x-request-id").orElse("none");
      type = parse(body).at("/error/type").asText("");
      code = parse(body).at("/error/code").asText("");
    }
  }

  static boolean isTransient(IOException error) {
    if (error instanceof ApiException answer) {
      boolean isQuota = QUOTA_CODES.contains(answer.code) || QUOTA_CODES.contains(answer.type);
      return RETRYABLE_STATUSES.contains(answer.status) && !isQuota;
    }
    // What else java.net.http throws is a lost connection, often of no type of its own, or TLS.
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .noneMatch(CertificateException.class::isInstance);
  }

  static double retryAfterMs(IOException error) {
    if (!(error instanceof ApiException answer)) return 0;
    String header = answer.headers.firstValue("retry-after").orElse("");
    if (header.matches("\\d+(\\.\\d+)?")) return Double.parseDouble(header) * 1000;
    try {
      Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from);
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

  /** Keeps what comes until it is read; an InputStream would drop it when the connection breaks. */
  static class Answer implements BodyHandler<Void>, Flow.Subscriber<String>, AutoCloseable {
    final CompletableFuture<?> call;
    final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    volatile ResponseInfo head;
    volatile Throwable error;

    Answer(HttpRequest request) {
      call = HTTP.sendAsync(request, this);
      call.whenComplete(
          (nothing, failure) -> {
            if (head == null) onError(failure); // it failed before there was a body
          });
    }

    @Override
    public void close() {
      call.cancel(true);
    }

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
      lines.add(Optional.of(line));
    }

    @Override
    public void onComplete() {
      lines.add(Optional.empty());
    }

    @Override
    public void onError(Throwable failure) {
      error = failure;
      lines.add(Optional.empty());
    }

    Optional<String> next(long moment) throws IOException, InterruptedException {
      Optional<String> line = lines.poll(moment - now(), TimeUnit.MILLISECONDS);
      if (line == null) throw new HttpTimeoutException("no text in time");
      if (line.isEmpty() && error != null) throw new IOException(error);
      return line;
    }
  }

  /**
   * Hands over the texts of the answer as they come, or throws the last error. Retries until the
   * first text has come, never later. Interruption cancels the call, the wait and the stream.
   */
  static void stream(String prompt, Consumer<String> onText)
      throws IOException, InterruptedException {
    var messages = List.of(Map.of("role", "user", "content", prompt));
    String body =
        JSON.writeValueAsString(Map.of("model", "gpt-4o", "messages", messages, "stream", true));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(BASE_URL + "/chat/completions"))
            .header("Authorization", "Bearer " + KEY)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    long deadline = now() + TOTAL_TIME_MS;
    for (int attempt = 1; ; attempt++) {
      long limit = Math.min(deadline, now() + TIMEOUT_MS);
      boolean hasText = false;
      var answer = new Answer(request);
      try (answer) { // which cancels the call before the wait
        var rest = new StringBuilder();
        Optional<String> next;
        while ((next = answer.next(limit)).isPresent()) {
          String line = next.get();
          if (!line.startsWith("data:") || answer.head.statusCode() != 200) {
            rest.append(line).append('\n');
            continue;
          }
          String data = line.substring("data:".length());
          JsonNode chunk = parse(data);
          if (chunk.hasNonNull("error")) throw new ApiException(answer.head, data);
          String text = chunk.at("/choices/0/delta/content").asText("");
          if (!text.isEmpty()) {
            hasText = true;
            onText.accept(text);
            limit = now() + TIMEOUT_MS;
          }
          if (!chunk.at("/choices/0/finish_reason").asText("").isEmpty()) return;
        }
        throw new ApiException(answer.head, rest.toString().strip());
      } catch (IOException error) {
        ResponseInfo head = answer.head;
        String requestId =
            head == null ? "none" : head.headers().firstValue("x-request-id").orElse("none");
        Object status = error instanceof ApiException failure ? failure.status : error;
        LOG.log(Level.WARNING, "attempt {0}: {1}, request id {2}", attempt, status, requestId);
        double after = retryAfterMs(error);
        double backoff = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * Math.pow(2, attempt - 1));
        // Spread, or all who were told the same moment come at that moment.
        double spread = Math.max(after / 10, backoff);
        double wait = after + ThreadLocalRandom.current().nextDouble(spread);
        boolean isLate = now() + wait > deadline;
        if (attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS || isLate) throw error;
        if (hasText || !isTransient(error)) throw error;
        LOG.log(Level.WARNING, String.format(Locale.ROOT, "retrying in %.2f s", wait / 1000));
        Thread.sleep((long) Math.ceil(wait));
      }
    }
  }

  static long now() {
    return System.nanoTime() / 1_000_000;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    stream("Hello", text -> System.out.append(text).flush());
    System.out.println();
  }
}
