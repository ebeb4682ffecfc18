package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"log"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/signal"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

const (
	// Requests in all, the first one included.
	maxAttempts = 7
	// Doubles with each retry.
	firstDelay = 1000 * time.Millisecond
	maxDelay   = 30000 * time.Millisecond
	// Give up when the server asks for more.
	retryAfterCap = 60 * time.Second
	// Until the first text, and from each text to the next.
	timeout = 300 * time.Second
	// Until the first text.
	totalTime = 600 * time.Second
)

var (
	retryableStatuses = []int{429, 500, 502, 503, 504}
	quotaCodes        = []string{ // of a 429 that waiting does not cure
		"insufficient_quota",
		"insufficient_balance",
		"insufficient_credits",
		"billing_hard_limit_reached",
	}
	transportErrors = []string{ // how they begin: net/http hides the types
		"http: server closed idle connection",
		"http2: client connection lost",
		"http2: server sent GOAWAY",
		"stream error: ",
	}
	errIncomplete = errors.New("it ended without finish_reason")
	delaySeconds  = regexp.MustCompile(`^\d+(\.\d+)?$`)
)

// ResponseError is a failure after the server has answered. It wraps the
// SDK's *openai.Error, if the body held one: its RawJSON has the message.
type ResponseError struct {
	StatusCode int
	RequestID  string
	RetryAfter string
	Type, Code string
	Err        error
}

func newResponseError(res *http.Response, err error) *ResponseError {
	failure := &ResponseError{
		StatusCode: res.StatusCode,
		RequestID:  res.Header.Get("X-Request-Id"),
		RetryAfter: res.Header.Get("Retry-After"),
		Err:        err,
	}
	if apiErr, ok := errors.AsType[*openai.Error](err); ok {
		failure.Type, failure.Code = apiErr.Type, apiErr.Code
		failure.Err = fmt.Errorf("%w (type %q, code %q)",
			err, apiErr.Type, apiErr.Code)
	}
	return failure
}

func (e *ResponseError) Error() string {
	return fmt.Sprintf("%d, request id %s: %v",
		e.StatusCode, e.RequestID, e.Err)
}

func (e *ResponseError) Unwrap() error { return e.Err }

func isTransient(err error) bool {
	res, ok := errors.AsType[*ResponseError](err)
	if !ok || res.StatusCode < 400 {
		return isNetworkError(err)
	}
	isQuota := slices.Contains(quotaCodes, res.Code) ||
		slices.Contains(quotaCodes, res.Type)
	return slices.Contains(retryableStatuses, res.StatusCode) && !isQuota
}

// isNetworkError tells lost connections and time limits from a bad
// certificate, a bad URL, and an error event.
func isNetworkError(err error) bool {
	netErr, ok := errors.AsType[net.Error](err)
	isTimeout := ok && netErr.Timeout()
	_, isLookup := errors.AsType[*net.DNSError](err)
	_, isSystem := errors.AsType[*os.SyscallError](err) // refused, reset
	isCut := errors.Is(err, io.EOF) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed)
	if isTimeout || isLookup || isSystem || isCut {
		return true
	}
	cause := err
	for errors.Unwrap(cause) != nil {
		cause = errors.Unwrap(cause)
	}
	return slices.ContainsFunc(transportErrors, func(text string) bool {
		return strings.HasPrefix(cause.Error(), text)
	})
}

func retryAfter(err error) time.Duration {
	res, ok := errors.AsType[*ResponseError](err)
	if !ok {
		return 0
	}
	if delaySeconds.MatchString(res.RetryAfter) {
		seconds, _ := strconv.ParseFloat(res.RetryAfter, 64) // or infinity
		return time.Duration(min(seconds, 1e9) * float64(time.Second))
	}
	date, _ := http.ParseTime(res.RetryAfter) // if it is none, long ago
	return max(0, time.Until(date))
}

func isEventStream(res *http.Response) bool {
	kind := res.Header.Get("Content-Type")
	return strings.HasPrefix(kind, "text/event-stream")
}

// streamOnce yields the texts of one attempt, and tells if there was any.
func streamOnce(
	ctx context.Context, client openai.Client, prompt string,
	left time.Duration, yield func(string, error) bool,
) (hasText bool, err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	// A timer, because a context's own deadline cannot be moved.
	giveUp := func() { cancel(context.DeadlineExceeded) }
	silence := time.AfterFunc(min(timeout, left), giveUp)
	defer silence.Stop()
	var res *http.Response
	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage(prompt),
		},
	}
	chunks := client.Chat.Completions.NewStreaming(ctx, params,
		option.WithResponseInto(&res))
	defer chunks.Close()
	if chunks.Err() == nil && !isEventStream(res) {
		body, err := io.ReadAll(io.LimitReader(res.Body, 200))
		err = cmp.Or(err, fmt.Errorf("no stream, but %q", body))
		return false, newResponseError(res, err)
	}
	isWhole := false
	for chunks.Next() {
		for _, choice := range chunks.Current().Choices {
			if choice.Delta.Content != "" {
				hasText = true
				silence.Stop()
				if !yield(choice.Delta.Content, nil) {
					return hasText, nil
				}
				silence.Reset(timeout)
			}
			if choice.FinishReason != "" && !hasText {
				cancel(fmt.Errorf("no text: %s", choice.FinishReason))
			} else if choice.FinishReason != "" {
				// Read on to [DONE]: hanging up looks like a cancellation.
				isWhole = true
				silence.Reset(2 * time.Second)
			}
		}
	}
	if isWhole {
		return hasText, nil
	}
	err = cmp.Or(context.Cause(ctx), chunks.Err(), errIncomplete)
	if res == nil {
		return hasText, err
	}
	return hasText, newResponseError(res, err)
}

// Stream yields the texts of the answer, and at its end the last error.
// It retries until the first text, never later. To cancel it, cancel ctx.
func Stream(
	ctx context.Context, client openai.Client, prompt string,
) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		deadline := time.Now().Add(totalTime)
		for attempt := 1; ; attempt++ {
			left := time.Until(deadline)
			hasText, err := streamOnce(ctx, client, prompt, left, yield)
			if err == nil {
				return
			}
			log.Printf("attempt %d: %v", attempt, err)
			after := retryAfter(err)
			backoff := min(maxDelay, firstDelay<<min(attempt-1, 20))
			// Spread, or all who were told one moment come at that moment.
			spread := max(after/10, backoff)
			wait := after + rand.N(spread)
			// A second, or the attempt is not worth its wait.
			isLate := time.Until(deadline) < wait+time.Second
			isLast := attempt == maxAttempts || after > retryAfterCap
			isOver := isLast || isLate || hasText
			if isOver || ctx.Err() != nil || !isTransient(err) {
				yield("", err)
				return
			}
			log.Printf("retrying in %.2f s", wait.Seconds())
			select {
			case <-time.After(wait):
			case <-ctx.Done():
				yield("", ctx.Err())
				return
			}
		}
	}
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
		option.WithMaxRetries(0), // or an attempt would be several requests
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	for text, err := range Stream(ctx, client, "Hello") {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Print(text)
	}
	stop()
	fmt.Println()
}
