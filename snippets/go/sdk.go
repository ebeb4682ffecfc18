package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

// Ask returns the answer or the last error. To cancel it, cancel ctx.
func Ask(
	ctx context.Context, client openai.Client, prompt string,
) (string, error) {
	var res *http.Response // of the last attempt; nil, if it had none
	var body []byte
	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage(prompt),
		},
	}
	_, err := client.Chat.Completions.New(ctx, params,
		option.WithResponseInto(&res), option.WithResponseBodyInto(&body))
	if res == nil {
		return "", err
	}
	status, id := res.StatusCode, res.Header.Get("X-Request-Id")
	if apiErr, ok := errors.AsType[*openai.Error](err); ok {
		return "", fmt.Errorf("%d, request id %s: %w (type %q, code %q)",
			status, id, err, apiErr.Type, apiErr.Code)
	}
	if err != nil { // a body that breaks off: the SDK does not ask again
		return "", fmt.Errorf("%d, request id %s: %w", status, id, err)
	}
	// By hand, or the error could not show what was no completion.
	var completion openai.ChatCompletion
	_ = json.Unmarshal(body, &completion)
	for _, choice := range completion.Choices {
		if choice.Message.Content != "" {
			return choice.Message.Content, nil
		}
	}
	return "", fmt.Errorf("%d, request id %s: no answer in %.200q",
		status, id, body)
}

func main() {
	key := strings.TrimSpace(os.Getenv("FLOWAPI_API_KEY"))
	if key == "" {
		log.Fatal("FLOWAPI_API_KEY is not set")
	}
	client := openai.NewClient(
		option.WithAPIKey(key),
		option.WithBaseURL(cmp.Or(
			os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1",
		)),
		// Requests after the first one, also for a conflict (409), a quota
		// that is gone (429), or a bad certificate.
		option.WithMaxRetries(6),
		// A longer Retry-After ends the retries. The SDK's own grow to it.
		option.WithMaxRetryDelay(60*time.Second),
		// Of one attempt. WithRequestTimeout would end the retries, and run
		// while the SDK waits.
		option.WithHTTPClient(&http.Client{Timeout: 300 * time.Second}),
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	answer, err := Ask(ctx, client, "Hello")
	stop()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
