package main

import (
	"cmp"
	"context"
	"encoding/json"
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
	"github.com/openai/openai-go/v3/packages/ssestream"
)

const (
	// Requests in all, the first one included.
	maxAttempts = 7
	// Doubles with each retry.
	firstDelay = 1000 * time.Millisecond
	maxDelay   = 30000 * time.Millisecond
	// Give up when the server asks for more.
	retryAfterCap = 60 * time.Second
	// Until the first event, and from each event to the next. As with most
	// APIs, an attempt that timed out may be billed, and its retry too.
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
// certificate, a bad URL, and an error event.
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

// open returns the response that streams, or the error in its place.
func open(
	ctx context.Context, chat openai.ChatCompletionService, prompt string,
) (*http.Response, error) {
	var res *http.Response
	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage(prompt),
		},
	}
	chunks := chat.NewStreaming(ctx, params, option.WithResponseInto(&res))
	err := chunks.Err()
	if res == nil {
		return nil, cmp.Or(context.Cause(ctx), err)
	}
	kind := res.Header.Get("Content-Type")
	if err == nil && strings.HasPrefix(kind, "text/event-stream") {
		return res, nil
	}
	defer res.Body.Close()
	body, cut := io.ReadAll(io.LimitReader(res.Body, 500))
	err = cmp.Or(context.Cause(ctx), err, cut, errors.New("no stream"))
	err = fmt.Errorf("%w: %q", err, body)
	return nil, &ResponseError{res.StatusCode, res.Header, err}
}

// streamOnce yields the texts of one attempt, and tells if there was any.
func streamOnce(
	ctx context.Context, chat openai.ChatCompletionService, prompt string,
	deadline time.Time, yield func(string, error) bool,
) (hasText bool, err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	// Timers, because a context's own deadline cannot be moved.
	silence := time.AfterFunc(timeout, func() { cancel(errTimeout) })
	defer silence.Stop()
	total := time.AfterFunc(
		time.Until(deadline), func() { cancel(errTotalTime) })
	defer total.Stop()
	res, err := open(ctx, chat, prompt)
	if err != nil {
		return false, err
	}
	defer res.Body.Close()
	fail := func(err error) (bool, error) {
		return hasText, &ResponseError{res.StatusCode, res.Header, err}
	}
	// Not the SDK's chunks: they take "error": null for an error.
	events := ssestream.NewDecoder(res)
	for events.Next() {
		silence.Stop() // while the caller has the text
		event := events.Event()
		var chunk openai.ChatCompletionChunk
		err := json.Unmarshal(event.Data, &chunk)
		failure := cmp.Or(chunk.JSON.ExtraFields["error"].Raw(), "null")
		if err != nil || failure != "null" || event.Type == "error" {
			return fail(fmt.Errorf("unusable event: %.500s", event.Data))
		}
		for _, choice := range chunk.Choices {
			text, reason := choice.Delta.Content, choice.FinishReason
			if text != "" {
				hasText = true
				total.Stop()
				if !yield(text, nil) {
					return hasText, nil
				}
			}
			if reason == "error" || reason != "" && !hasText {
				return fail(fmt.Errorf("no answer: %.500s", event.Data))
			}
			if reason != "" {
				id := cmp.Or(res.Header.Get("X-Request-Id"), "none")
				log.Printf("request id %s, finish_reason %s", id, reason)
				// To the end: hanging up looks like a cancellation.
				total.Reset(2 * time.Second)
				_, _ = io.Copy(io.Discard, res.Body)
				return hasText, nil
			}
		}
		silence.Reset(timeout)
	}
	return fail(cmp.Or(context.Cause(ctx), events.Err(),
		errors.New("it ended without finish_reason")))
}

// Stream yields the texts of the answer, and at its end the last error.
// It retries until the first text, never later. To cancel it, cancel ctx.
func Stream(
	ctx context.Context, chat openai.ChatCompletionService, prompt string,
) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		deadline := time.Now().Add(totalTime)
		if own, ok := ctx.Deadline(); ok && own.Before(deadline) {
			deadline = own
		}
		for attempt := 1; ; attempt++ {
			hasText, err := streamOnce(ctx, chat, prompt, deadline, yield)
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
				yield("", fmt.Errorf("%w, after %w", ctx.Err(), err))
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
	for text, err := range Stream(ctx, chat, "Hello") {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Print(text)
	}
	stop()
	fmt.Println()
}
