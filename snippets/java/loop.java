import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.RequestOptions;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

class Loop {
  static final int MAX_ATTEMPTS = 7; // requests in all, the first one included
  static final long FIRST_DELAY_MS = 1000; // doubles with each retry
  static final long MAX_DELAY_MS = 30_000;
  static final long RETRY_AFTER_CAP_MS = 60_000; // give up when the server asks for more
  static final long TIMEOUT_MS = 300_000; // of one attempt
  static final long TOTAL_TIME_MS = 600_000;

  static final Set<Integer> TRANSIENT = Set.of(429, 500, 502, 503, 504);
  static final List<String> SPENT =
      List.of(
          "insufficient_quota",
          "insufficient_balance",
          "insufficient_credits",
          "billing_hard_limit_reached");

  static final OpenAIClient CLIENT =
      OpenAIOkHttpClient.builder()
          .apiKey(System.getenv("FLOWAPI_API_KEY"))
          .baseUrl(
              Objects.requireNonNullElse(
                  System.getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1"))
          .maxRetries(0) // or each attempt would be several requests
          .build();

  public static void main(String[] args) throws InterruptedException {
    System.out.println(ask("Hello").choices().get(0).message().content().orElse(""));
  }

  static ChatCompletion ask(String prompt) throws InterruptedException {
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(prompt).build();
    long deadline = now() + TOTAL_TIME_MS;
    for (int attempt = 1; ; attempt++) {
      Duration timeout = Duration.ofMillis(Math.max(1, Math.min(TIMEOUT_MS, deadline - now())));
      try {
        return CLIENT
            .chat()
            .completions()
            .create(params, RequestOptions.builder().timeout(timeout).build());
      } catch (OpenAIException error) {
        System.err.printf(
            "attempt %d: %s, request id %s%n", attempt, error, header(error, "X-Request-ID"));
        double wait = retryAfterMs(header(error, "Retry-After"));
        if (wait > RETRY_AFTER_CAP_MS || attempt == MAX_ATTEMPTS || !isTransient(error))
          throw error;
        double backoff = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * Math.pow(2, attempt - 1));
        wait += ThreadLocalRandom.current().nextDouble() * backoff;
        if (now() + wait > deadline) throw error;
        System.err.printf("retrying in %.0f ms%n", wait);
        Thread.sleep((long) Math.ceil(wait));
      }
    }
  }

  static boolean isTransient(OpenAIException error) {
    if (error instanceof OpenAIServiceException failure) {
      String body = failure.body().toString(); // code() would throw where the code is a number
      return TRANSIENT.contains(failure.statusCode()) && SPENT.stream().noneMatch(body::contains);
    }
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .anyMatch(IOException.class::isInstance);
  }

  static double retryAfterMs(String header) {
    if (header.matches("\\d+(\\.\\d+)?")) return Double.parseDouble(header) * 1000;
    try {
      Instant date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Math.max(0, Duration.between(Instant.now(), date).toMillis());
    } catch (DateTimeParseException neither) {
      return 0;
    }
  }

  static String header(OpenAIException error, String name) {
    if (!(error instanceof OpenAIServiceException failure)) return "";
    return failure.headers().values(name).stream().findFirst().orElse("");
  }

  static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
