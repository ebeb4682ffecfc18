import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.Headers;
import com.openai.errors.InternalServerException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.RateLimitException;
import com.openai.errors.UnauthorizedException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.Objects;

class ReadError {
  static final OpenAIClient CLIENT =
      OpenAIOkHttpClient.builder()
          .apiKey(System.getenv("FLOWAPI_API_KEY"))
          .baseUrl(
              Objects.requireNonNullElse(
                  System.getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1"))
          .build();

  static String facts(OpenAIServiceException error) {
    return "%d type=%s code=%s request_id=%s retry_after=%s remaining=%s message=%s"
        .formatted(
            error.statusCode(),
            error.type().orElse(null),
            error.code().orElse(null),
            header(error.headers(), "x-request-id"),
            header(error.headers(), "retry-after"),
            header(error.headers(), "x-ratelimit-remaining-requests"),
            error.getMessage());
  }

  /** Of the last attempt. */
  static String header(Headers headers, String name) {
    return headers.values(name).stream().findFirst().orElse(null);
  }

  public static void main(String[] args) {
    var params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage("Hello").build();
    try {
      var completion = CLIENT.chat().completions().create(params);
      System.out.println(completion.choices().get(0).message().content().orElse(""));
    } catch (UnauthorizedException error) { // 401
      System.out.println("Check the key. " + facts(error));
    } catch (RateLimitException error) { // 429: the rate, or the quota
      System.out.println("Slow down, or top up. " + facts(error));
    } catch (InternalServerException error) { // 500 and above
      System.out.println("Retry with backoff. " + facts(error));
    } catch (OpenAIServiceException error) { // every other status from 400 up
      String advice = error.statusCode() == 402 ? "Top up. " : "Change the request. ";
      System.out.println(advice + facts(error));
    } catch (OpenAIInvalidDataException error) { // an error under HTTP 200
      System.out.println("200 without an answer: " + error.getMessage());
    } catch (OpenAIIoException error) { // also when it took too long
      System.out.println("No answer: " + error.getCause());
    }
  }
}
