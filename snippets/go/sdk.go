package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

// readBody logs each answer, and reads it whole: later, neither the limit
// of an attempt nor a retry would cover a body that stalls or breaks off.
func readBody(
	req *http.Request, next option.MiddlewareNext,
) (*http.Response, error) {
	res, err := next(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	log.Printf("%d, request id %s",
		res.StatusCode, res.Header.Get("X-Request-Id"))
	body, err := io.ReadAll(res.Body)
	if err != nil && res.StatusCode < 400 { // else the status counts
		return nil, err
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	return res, nil
}

// Ask returns the answer or the last error. To cancel it, cancel ctx.
func Ask(
	ctx context.Context, client openai.Client, prompt string,
) (string, error) {
	var body []byte
	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage(prompt),
		},
	}
	_, err := client.Chat.Completions.New(ctx, params,
		option.WithResponseBodyInto(&body))
	if apiErr, ok := errors.AsType[*openai.Error](err); ok {
		return "", fmt.Errorf("%w (type %q, code %q)",
			err, apiErr.Type, apiErr.Code)
	}
	if err != nil {
		return "", err
	}
	// By hand, or the error could not show what was no completion.
	var completion openai.ChatCompletion
	_ = json.Unmarshal(body, &completion)
	for _, choice := range completion.Choices {
		if choice.Message.Content != "" {
			return choice.Message.Content, nil
		}
	}
	return "", fmt.Errorf("200 without an answer: %.200q", body)
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
		option.WithHeaderDel("OpenAI-Organization"), // set for OpenAI
		option.WithHeaderDel("OpenAI-Project"),
		// Requests after the first one, also for a conflict (409), a quota
		// that is gone (429), or a bad certificate.
		option.WithMaxRetries(6),
		// A longer Retry-After ends the retries. The SDK's own grow to it.
		option.WithMaxRetryDelay(60*time.Second),
		// Of one attempt. WithRequestTimeout would end the retries, and run
		// while the SDK waits.
		option.WithHTTPClient(&http.Client{Timeout: 300 * time.Second}),
		option.WithMiddleware(readBody),
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	// In all. The log has the last error.
	ctx, cancel := context.WithTimeout(ctx, 600*time.Second)
	answer, err := Ask(ctx, client, "Hello")
	cancel()
	stop()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
