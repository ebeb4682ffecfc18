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
	"regexp"
	"strings"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

// Of a 429 that waiting does not cure.
const quotaCodes = `"(insufficient_\w+|billing_hard_limit_reached)"`

// readBody logs each attempt, and reads its body: later, neither the limit
// of an attempt nor a retry would cover one that stalls or breaks off.
func readBody(
	req *http.Request, next option.MiddlewareNext,
) (*http.Response, error) {
	res, err := next(req)
	if err != nil {
		log.Print(err)
		return nil, err
	}
	defer res.Body.Close()
	log.Printf("%d, request id %s",
		res.StatusCode, res.Header.Get("X-Request-Id"))
	body, err := io.ReadAll(res.Body)
	if err != nil && res.StatusCode < 400 { // else the status counts
		return nil, err
	}
	isQuota, _ := regexp.Match(quotaCodes, body)
	if isQuota || res.StatusCode == http.StatusConflict {
		res.Header.Set("X-Should-Retry", "false") // the SDK obeys it
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	return res, nil
}

// Ask returns the answer or the last error. To cancel it, cancel ctx.
func Ask(
	ctx context.Context, client openai.Client, prompt string,
) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 600*time.Second) // in all
	defer cancel()
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
		err = fmt.Errorf("%w (%q, %q)", err, apiErr.Type, apiErr.Code)
	}
	if err != nil {
		return "", err
	}
	// By hand, or the error could not show what was no completion.
	var completion openai.ChatCompletion
	_ = json.Unmarshal(body, &completion)
	failure := cmp.Or(completion.JSON.ExtraFields["error"].Raw(), "null")
	for _, choice := range completion.Choices {
		text, reason := choice.Message.Content, choice.FinishReason
		log.Printf("finish_reason %s", reason)
		if text != "" && reason != "error" && failure == "null" {
			return text, nil
		}
	}
	return "", fmt.Errorf("200 without an answer, error %.200s in %.200q",
		failure, body)
}

func main() {
	key := strings.TrimSpace(os.Getenv("FLOWAPI_API_KEY"))
	if key == "" {
		log.Fatal("FLOWAPI_API_KEY is not set")
	}
	os.Unsetenv("OPENAI_CUSTOM_HEADERS") // or FlowAPI gets them, too
	client := openai.NewClient(
		option.WithAPIKey(key),
		option.WithBaseURL(cmp.Or(
			os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1",
		)),
		option.WithHeaderDel("OpenAI-Organization"), // set for OpenAI
		option.WithHeaderDel("OpenAI-Project"),
		option.WithMaxRetries(6), // also for a bad certificate
		// A longer Retry-After ends the retries. The SDK's own grow to it.
		option.WithMaxRetryDelay(60*time.Second),
		// Of one attempt. As with most APIs, one that timed out may be
		// billed, and its retry too. WithRequestTimeout would end the
		// retries, and run while the SDK waits.
		option.WithHTTPClient(&http.Client{Timeout: 300 * time.Second}),
		option.WithMiddleware(readBody),
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	answer, err := Ask(ctx, client, "Hello")
	stop()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
