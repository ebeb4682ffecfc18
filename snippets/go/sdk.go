package main

import (
	"bytes"
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
	maxRetries = 6 // after the first request
	// Give up when the server asks for more. The SDK's own delays double
	// from 0.5 s up to it.
	retryAfterCap = 60 * time.Second
	// Of one attempt, to its last byte. As with most APIs, an attempt that
	// timed out may be billed, and its retry too.
	timeout   = 300 * time.Second
	totalTime = 600 * time.Second
)

var (
	retryableStatuses = []int{429, 500, 502, 503, 504}
	quotaCodes        = regexp.MustCompile( // waiting does not cure them
		`"(insufficient_(quota|balance|credits)` +
			`|billing_hard_limit_reached)"`)
	errTotalTime = fmt.Errorf("total time: %w", context.DeadlineExceeded)
)

// isNetworkError tells lost connections and time limits from a bad
// certificate, a bad URL and a bad key.
func isNetworkError(err error) bool {
	netErr, isNet := errors.AsType[net.Error](err)
	_, isLookup := errors.AsType[*net.DNSError](err)
	_, isSystem := errors.AsType[*os.SyscallError](err) // refused, reset
	return isNet && netErr.Timeout() || isLookup || isSystem ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.Is(err, net.ErrClosed) || // or this, which has no type:
		strings.HasSuffix(err.Error(), "server closed idle connection")
}

// question is what Ask knows of the attempts that the SDK makes.
type question struct {
	giveUp context.CancelCauseFunc
	last   string // the SDK's own error names no request id
	ended  time.Time
}

// attempt reads the body, too: later, neither the limit of an attempt nor
// a retry would cover one that stalls or breaks off.
func (q *question) attempt(
	req *http.Request, next option.MiddlewareNext,
) (*http.Response, error) {
	if !q.ended.IsZero() { // or all come at the moment that they were told
		spread := max(time.Since(q.ended)/10, time.Second)
		select {
		case <-time.After(rand.N(spread)):
		case <-req.Context().Done():
			return nil, req.Context().Err()
		}
	}
	id, body := "none", []byte{}
	res, err := next(req)
	if err == nil {
		id = cmp.Or(res.Header.Get("X-Request-Id"), id)
		body, err = io.ReadAll(res.Body)
		res.Body.Close()
	}
	q.ended = time.Now()
	if err != nil && (res == nil || res.StatusCode < 400) {
		q.last = "no answer, request id " + id
		log.Printf("%v: %s", err, q.last)
		if !isNetworkError(err) {
			q.giveUp(err) // or the SDK retries it
		}
		return nil, err
	}
	q.last = fmt.Sprintf("%d, request id %s: %.500q",
		res.StatusCode, id, body)
	if res.StatusCode >= 400 {
		log.Print(q.last)
	}
	isTransient := slices.Contains(retryableStatuses, res.StatusCode) &&
		!quotaCodes.Match(body)
	after := res.Header.Get("Retry-After")
	date, err := http.ParseTime(after)
	if after == "0" || err == nil && time.Until(date) < 0 {
		res.Header.Del("Retry-After") // or the SDK would not wait at all
	}
	// The SDK obeys it. By itself it retries 408, 409 and a quota, too.
	res.Header.Set("X-Should-Retry", strconv.FormatBool(isTransient))
	res.Body = io.NopCloser(bytes.NewReader(body))
	return res, nil
}

// Ask returns the answer or the last error. To cancel it, cancel ctx.
func Ask(
	ctx context.Context, chat openai.ChatCompletionService, prompt string,
) (string, error) {
	ctx, stop := context.WithTimeoutCause(ctx, totalTime, errTotalTime)
	defer stop()
	ctx, giveUp := context.WithCancelCause(ctx)
	defer giveUp(nil)
	q := question{giveUp: giveUp, last: "no attempt"}
	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage(prompt),
		},
	}
	answer, err := chat.New(ctx, params, option.WithMiddleware(q.attempt))
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, q.last)
	}
	if answer == nil { // the body was null
		return "", fmt.Errorf("no answer in %s", q.last)
	}
	failure := cmp.Or(answer.JSON.ExtraFields["error"].Raw(), "null")
	for _, choice := range answer.Choices {
		text, reason := choice.Message.Content, choice.FinishReason
		log.Printf("finish_reason %s", reason)
		if text != "" && reason != "error" && failure == "null" {
			return text, nil
		}
	}
	return "", fmt.Errorf("no answer, error %.200s in %s", failure, q.last)
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
	// Not option.WithRequestTimeout: it would end the retries.
	client := &http.Client{Timeout: timeout, Transport: transport}
	// Not openai.NewClient: it reads what is set for OpenAI, and sends it.
	chat := openai.NewChatCompletionService(
		option.WithAPIKey(key),
		option.WithBaseURL(cmp.Or(
			os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1",
		)),
		option.WithMaxRetries(maxRetries),
		option.WithMaxRetryDelay(retryAfterCap),
		option.WithHTTPClient(client),
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	answer, err := Ask(ctx, chat, "Hello")
	stop()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
