package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

// Ask returns the answer or the last error. To cancel the call or the wait, cancel ctx.
func Ask(ctx context.Context, client openai.Client, prompt string) (string, error) {
	var res *http.Response // of the last attempt; nil, if it had none
	var body []byte
	_, err := client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
		Model:    "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage(prompt)},
	}, option.WithResponseInto(&res), option.WithResponseBodyInto(&body))
	if res == nil {
		return "", err
	}
	status, id := res.StatusCode, res.Header.Get("X-Request-Id")
	if err != nil { // also a body that breaks off: the SDK does not ask for that again
		return "", fmt.Errorf("%d, request id %s: %w", status, id, err)
	}
	var completion openai.ChatCompletion
	err = json.Unmarshal(body, &completion)
	if err != nil || len(completion.Choices) == 0 || completion.Choices[0].Message.Content == "" {
		return "", fmt.Errorf("%d, request id %s: no answer in %.200q", status, id, body)
	}
	return completion.Choices[0].Message.Content, nil
}

func main() {
	client := openai.NewClient(
		option.WithAPIKey(os.Getenv("FLOWAPI_API_KEY")),
		option.WithBaseURL(cmp.Or(os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1")),
		// Requests after the first one, also for a conflict (409), a quota that is gone
		// (429), or a bad certificate.
		option.WithMaxRetries(6),
		// A longer Retry-After ends the retries; the SDK's own delays grow up to it.
		option.WithMaxRetryDelay(60*time.Second),
		// Not WithRequestTimeout: that one ends the retries, and runs while the SDK waits.
		option.WithHTTPClient(&http.Client{Timeout: 300 * time.Second}), // of one attempt
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	answer, err := Ask(ctx, client, "Hello")
	stop()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
