import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.time.Duration;
import java.util.Objects;

class Sdk {
  public static void main(String[] args) {
    OpenAIClient client =
        OpenAIOkHttpClient.builder()
            .apiKey(System.getenv("FLOWAPI_API_KEY"))
            .baseUrl(
                Objects.requireNonNullElse(
                    System.getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1"))
            .maxRetries(6) // requests after the first one
            .timeout(Duration.ofSeconds(300)) // of one attempt
            .build();
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage("Hello").build();
    try {
      var completion = client.chat().completions().create(params);
      System.out.println(completion.choices().get(0).message().content().orElse(""));
    } catch (OpenAIServiceException failure) {
      System.err.println("request id " + failure.headers().values("X-Request-ID"));
      throw failure;
    }
  }
}
