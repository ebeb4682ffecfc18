import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.OpenAIException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.Objects;

class ReadStream {
  static final OpenAIClient CLIENT =
      OpenAIOkHttpClient.builder()
          .apiKey(System.getenv("FLOWAPI_API_KEY"))
          .baseUrl(
              Objects.requireNonNullElse(
                  System.getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1"))
          .build();

  public static void main(String[] args) {
    var params =
        ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage("Hello").build();
    StringBuilder text = new StringBuilder();
    boolean[] isWhole = {false};
    // Until here a failure is the same as without a stream.
    try (var response = CLIENT.chat().completions().withRawResponse().createStreaming(params)) {
      String requestId = response.requestId().orElse(null);
      try (var chunks = response.parse()) {
        chunks.stream()
            .flatMap(chunk -> chunk.choices().stream())
            .forEach(
                choice -> {
                  choice.delta().content().ifPresent(text::append);
                  if (choice.finishReason().isPresent()) isWhole[0] = true;
                });
        String end = isWhole[0] ? "Complete. " : "Ended without a finish_reason. ";
        System.out.println(end + text);
      } catch (OpenAIException error) { // an error event, or a lost connection
        System.out.println("Broke off: " + error.getMessage() + " request_id=" + requestId);
      }
    }
  }
}
