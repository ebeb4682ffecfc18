import static java.net.http.HttpResponse.BodySubscribers.fromLineSubscriber;
import static java.net.http.HttpResponse.BodySubscribers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
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
import java.util.regex.Pattern;
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

  Streaming(String key, String url) {
    this.key = key;
    uri = URI.create(url.replaceFirst("/+$", "") + "/chat/completions");
  }

  /** No answer: an error, a redirect, or a 200 with an error or no end. */
  static class ApiException extends IOException {
    final int status;
    final HttpHeaders headers;
    final String body;

    ApiException(ResponseInfo head, String body) {
      super("%d, request id %s: %.500s".formatted(head.statusCode(), requestId(head), body));
      status = head.statusCode();
      headers = head.headers();
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

  /** Keeps lines until they are read. At a cut, InputStream drops them. */
  static class Reply implements BodyHandler<String>, Flow.Subscriber<String> {
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    volatile ResponseInfo head;
    private volatile Throwable failure;
    volatile String body = "";
    boolean hasText;

    @Override
    public BodySubscriber<String> apply(ResponseInfo info) {
      head = info;
      String type = info.headers().firstValue("content-type").orElse("");
      boolean isStream = info.statusCode() == 200 && type.startsWith("text/event-stream");
      String end = "it ended without finish_reason";
      return isStream ? fromLineSubscriber(this, reply -> end, UTF_8, null) : ofString(UTF_8);
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
    public void onError(Throwable cut) {} // end is told it, too

    @Override
    public void onComplete() {}

    void end(HttpResponse<String> response, Throwable error) {
      failure = error instanceof CompletionException ? error.getCause() : error;
      if (response != null) body = response.body();
      lines.add(Optional.empty());
    }

    /** The next line, or none after the last. */
    Optional<String> next(long limit) throws IOException, InterruptedException {
      Optional<String> line = lines.poll(limit - now(), TimeUnit.MILLISECONDS);
      if (line == null) throw new HttpTimeoutException("no text in time");
      if (line.isPresent() || failure == null) return line;
      if (failure instanceof IOException lost) throw lost;
      throw new IllegalStateException(failure);
    }
  }

  private void streamOnce(HttpRequest request, Reply reply, long deadline, Consumer<String> onText)
      throws IOException, InterruptedException {
    long limit = Math.min(deadline, now() + TIMEOUT_MS);
    String type = "";
    var data = new StringJoiner("\n");
    var call = http.sendAsync(request, reply);
    call.whenComplete(reply::end);
    try {
      for (Optional<String> next; (next = reply.next(limit)).isPresent(); ) {
        String line = next.get();
        if (line.startsWith("event:")) type = line.substring("event:".length()).strip();
        if (line.startsWith("data:")) data.add(line.substring("data:".length()).strip());
        if (!line.isEmpty()) continue; // an empty line ends an event
        String event = data.toString();
        boolean isError = type.equals("error");
        type = "";
        if (event.isEmpty()) continue;
        data = new StringJoiner("\n");
        JsonNode chunk = parse(event);
        String text = chunk.at("/choices/0/delta/content").asText("");
        String reason = chunk.at("/choices/0/finish_reason").asText("");
        isError |= !chunk.isObject() || chunk.hasNonNull("error") || reason.equals("error");
        reply.hasText |= !text.isEmpty() && !isError;
        boolean isEmpty = !reason.isEmpty() && !reply.hasText;
        if (isError || isEmpty) throw new ApiException(reply.head, event);
        if (!text.isEmpty()) onText.accept(text);
        limit = now() + TIMEOUT_MS;
        if (!reply.hasText) limit = Math.min(deadline, limit);
        if (reason.isEmpty()) continue;
        // "length" would say that the answer is cut off.
        LOG.log(Level.INFO, "request id {0}, finish_reason {1}", requestId(reply.head), reason);
        // To the end, or the connection is lost.
        call.handle((end, cut) -> end).completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
        return;
      }
      throw new ApiException(reply.head, reply.body);
    } finally {
      call.cancel(true);
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
      var reply = new Reply();
      try {
        streamOnce(request, reply, deadline, onText);
        return;
      } catch (IOException thrown) {
        // A status counts, also if its body breaks off.
        boolean isStatus = reply.head != null && reply.head.statusCode() >= 400;
        var error = isStatus ? new ApiException(reply.head, reply.body) : thrown;
        String id = error instanceof ApiException ? "" : ", request id " + requestId(reply.head);
        LOG.log(Level.WARNING, "attempt {0}: {1}{2}", attempt, error, id);
        double after = retryAfterMs(error);
        double backoff = Math.min(FIRST_DELAY_MS * Math.pow(2, attempt - 1), MAX_DELAY_MS);
        // Spread, or all who were told one moment come at that moment.
        double spread = Math.max(after / 10, backoff);
        double wait = after + ThreadLocalRandom.current().nextDouble(spread);
        // A second, or the attempt is not worth its wait.
        boolean isLate = now() + wait > deadline - 1_000;
        boolean isLast = attempt == MAX_ATTEMPTS || after > RETRY_AFTER_CAP_MS;
        if (isLast || isLate || reply.hasText || !isTransient(error)) throw error;
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
