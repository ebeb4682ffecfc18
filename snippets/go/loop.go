package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

const (
	maxAttempts   = 7 // requests in all, the first one included
	firstDelay    = 1000 * time.Millisecond
	maxDelay      = 30000 * time.Millisecond
	retryAfterCap = 60 * time.Second // give up when the server asks for more
	timeout       = 300 * time.Second
	totalTime     = 600 * time.Second // no wait ends later, no attempt either
)

var (
	transient = []int{429, 500, 502, 503, 504}
	spent     = []string{"insufficient_quota", "insufficient_balance",
		"insufficient_credits", "billing_hard_limit_reached"}
)

func main() {
	client := openai.NewClient(
		option.WithAPIKey(os.Getenv("FLOWAPI_API_KEY")),
		option.WithBaseURL(cmp.Or(os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1")),
		option.WithMaxRetries(0), // or each attempt would be several requests
		option.WithRequestTimeout(timeout),
	)
	completion, err := ask(client, "Hello")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(completion.Choices[0].Message.Content)
}

func ask(client openai.Client, prompt string) (*openai.ChatCompletion, error) {
	ctx, cancel := context.WithTimeout(context.Background(), totalTime)
	defer cancel()
	deadline, _ := ctx.Deadline()
	for attempt := 1; ; attempt++ {
		var res *http.Response
		completion, err := client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
			Model:    "gpt-4o",
			Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage(prompt)},
		}, option.WithResponseInto(&res))
		if err == nil {
			return completion, nil
		}
		res = cmp.Or(res, &http.Response{}) // nil: no response came
		log.Printf("attempt %d: %v, request id %q", attempt, err, res.Header.Get("X-Request-ID"))
		wait := retryAfter(res.Header.Get("Retry-After"))
		if wait > retryAfterCap || attempt == maxAttempts || !isTransient(err, res.StatusCode) {
			return nil, err
		}
		backoff := min(maxDelay, firstDelay<<(attempt-1))
		wait += rand.N(backoff)
		if time.Now().Add(wait).After(deadline) {
			return nil, err
		}
		log.Printf("retrying in %v", wait)
		time.Sleep(wait)
	}
}

func isTransient(err error, status int) bool {
	if status < 400 { // lost, timed out, or the body broke off
		var lost net.Error
		return errors.As(err, &lost) || errors.Is(err, io.ErrUnexpectedEOF)
	}
	var failure *openai.Error
	if errors.As(err, &failure) && (slices.Contains(spent, failure.Code) || slices.Contains(spent, failure.Type)) {
		return false
	}
	return slices.Contains(transient, status)
}

func retryAfter(header string) time.Duration {
	if seconds, err := strconv.ParseFloat(header, 64); err == nil && seconds >= 0 {
		return time.Duration(min(seconds, 1e9) * float64(time.Second))
	}
	if date, err := http.ParseTime(header); err == nil {
		return max(0, time.Until(date))
	}
	return 0
}
