package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
	// Of one attempt, to its last byte. As with most APIs, an attempt that
	// timed out may be billed, and its retry too.
	timeout   = 300 * time.Second
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
	delaySeconds = regexp.MustCompile(`^\d+(\.\d+)?$`)
	errTimeout   = fmt.Errorf("timeout: %w", context.DeadlineExceeded)
	errTotalTime = fmt.Errorf("total time: %w", context.DeadlineExceeded)
)

// ResponseError is a failure after the server has answered. It wraps the
// SDK's *openai.Error, if the body held one.
type ResponseError struct {
	StatusCode int
	Header     http.Header
	Err        error
}

func (e *ResponseError) Error() string {
	id := cmp.Or(e.Header.Get("X-Request-Id"), "none")
	return fmt.Sprintf("%d, request id %s: %v", e.StatusCode, id, e.Err)
}

func (e *ResponseError) Unwrap() error { return e.Err }

func isTransient(err error) bool {
	res, ok := errors.AsType[*ResponseError](err)
	if !ok || res.StatusCode < 400 {
		return isNetworkError(err)
	}
	apiErr, ok := errors.AsType[*openai.Error](err)
	isQuota := ok && (slices.Contains(quotaCodes, apiErr.Code) ||
		slices.Contains(quotaCodes, apiErr.Type))
	return slices.Contains(retryableStatuses, res.StatusCode) && !isQuota
}

// isNetworkError tells lost connections and time limits from a bad
// certificate, a bad URL, and a 200 without an answer.
func isNetworkError(err error) bool {
	netErr, isNet := errors.AsType[net.Error](err)
	_, isLookup := errors.AsType[*net.DNSError](err)
	_, isSystem := errors.AsType[*os.SyscallError](err) // refused, reset
	return isNet && netErr.Timeout() || isLookup || isSystem ||
		errors.Is(err, context.DeadlineExceeded) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.Is(err, net.ErrClosed) || // or this, which has no type:
		strings.HasSuffix(err.Error(), "server closed idle connection")
}

func retryAfter(err error) time.Duration {
	res, ok := errors.AsType[*ResponseError](err)
	if !ok {
		return 0
	}
	header := res.Header.Get("Retry-After")
	if delaySeconds.MatchString(header) {
		seconds, _ := strconv.ParseFloat(header, 64) // or infinity
		return time.Duration(min(seconds, 1e9) * float64(time.Second))
	}
	date, _ := http.ParseTime(header) // if it is none, long ago
	return max(0, time.Until(date))
}

func askOnce(
	ctx context.Context, chat openai.ChatCompletionService, prompt string,
) (string, error) {
	var res *http.Response
	var body []byte
	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage(prompt),
		},
	}
	_, err := chat.New(ctx, params,
		option.WithResponseInto(&res), option.WithResponseBodyInto(&body))
	if ctx.Err() != nil {
		err = context.Cause(ctx) // the SDK hides which limit it was
	}
	if res == nil {
		return "", err
	}
	// By hand, or the error could not show what was no completion.
	var completion openai.ChatCompletion
	_ = json.Unmarshal(body, &completion)
	failure := cmp.Or(completion.JSON.ExtraFields["error"].Raw(), "null")
	reason := "none"
	for _, choice := range completion.Choices {
		reason = choice.FinishReason
		isFailed := failure != "null" || reason == "error"
		if choice.Message.Content != "" && !isFailed {
			id := cmp.Or(res.Header.Get("X-Request-Id"), "none")
			log.Printf("%d, request id %s, finish_reason %s",
				res.StatusCode, id, reason)
			return choice.Message.Content, nil
		}
	}
	if res.StatusCode >= 400 {
		body, _ = io.ReadAll(res.Body) // which the SDK keeps
		err = fmt.Errorf("%w: %.500q", err, body)
	} else if err == nil { // it may have been paid for: no retry
		err = fmt.Errorf("finish_reason %s, error %.200s, body %.200q",
			reason, failure, body)
	}
	return "", &ResponseError{res.StatusCode, res.Header, err}
}

// Ask returns the answer or the last error. To cancel it, cancel ctx.
func Ask(
	ctx context.Context, chat openai.ChatCompletionService, prompt string,
) (string, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, totalTime, errTotalTime)
	defer cancel()
	deadline, _ := ctx.Deadline() // the caller's, if that is sooner
	for attempt := 1; ; attempt++ {
		attemptCtx, cancel := context.WithTimeoutCause(
			ctx, timeout, errTimeout)
		answer, err := askOnce(attemptCtx, chat, prompt)
		cancel()
		if err == nil {
			return answer, nil
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
		if isLast || isLate || ctx.Err() != nil || !isTransient(err) {
			return "", err
		}
		log.Printf("retrying in %.2f s", wait.Seconds())
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return "", fmt.Errorf("%w, after %w", ctx.Err(), err)
		}
	}
}

func main() {
	key := strings.TrimSpace(os.Getenv("FLOWAPI_API_KEY"))
	if key == "" {
		log.Fatal("FLOWAPI_API_KEY is not set")
	}
	// By HTTP/2, what is lost has no type, and each retry would go out on
	// the connection that has died.
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = nil // which asks for HTTP/2
	transport.Protocols = new(http.Protocols)
	transport.Protocols.SetHTTP1(true)
	// Not openai.NewClient: it reads what is set for OpenAI, and sends it.
	chat := openai.NewChatCompletionService(
		option.WithAPIKey(key),
		option.WithBaseURL(cmp.Or(
			os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1",
		)),
		option.WithHTTPClient(&http.Client{Transport: transport}),
		option.WithMaxRetries(0), // or an attempt would be several requests
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	answer, err := Ask(ctx, chat, "Hello")
	stop()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
