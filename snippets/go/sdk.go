package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
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
	// Give up when the server asks for more.
	retryAfterCap = 60 * time.Second
	// Of a 429 that waiting does not cure.
	quotaCodes = `"(insufficient_(quota|balance|credits)` +
		`|billing_hard_limit_reached)"`
)

var (
	retryableStatuses = []int{429, 500, 502, 503, 504}
	delaySeconds      = regexp.MustCompile(`^\d+(\.\d+)?$`)
)

// question is what Ask knows of its last attempt: the SDK's own error has
// neither request id nor message, and is lost when ctx ends the retries.
type question struct {
	stop        context.CancelFunc
	requestID   string
	err         error
	isUntrusted bool
}

// attempt logs one request, and reads its body: later, neither the limit
// of an attempt nor a retry would cover one that stalls or breaks off.
func (q *question) attempt(
	req *http.Request, next option.MiddlewareNext,
) (*http.Response, error) {
	q.requestID = "none"
	res, err := next(req)
	if err != nil {
		return nil, q.lose(err)
	}
	defer res.Body.Close()
	q.requestID = cmp.Or(res.Header.Get("X-Request-Id"), "none")
	body, err := io.ReadAll(res.Body)
	if err != nil && res.StatusCode < 400 { // else the status counts
		return nil, q.lose(err)
	}
	q.err = fmt.Errorf("%d, request id %s: %.500q",
		res.StatusCode, q.requestID, body)
	if res.StatusCode >= 400 {
		log.Print(q.err)
	}
	isQuota, _ := regexp.Match(quotaCodes, body)
	after := retryAfter(res.Header)
	isTransient := slices.Contains(retryableStatuses, res.StatusCode) &&
		!isQuota && after <= retryAfterCap
	// The SDK obeys these. Without them it waits not at all when it is told
	// 0 or a date in the past, and else to the moment that all are told.
	res.Header.Set("X-Should-Retry", strconv.FormatBool(isTransient))
	res.Header.Del("Retry-After")
	res.Header.Del("Retry-After-Ms")
	if after > 0 {
		wait := after + rand.N(max(after/10, time.Second))
		ms := strconv.FormatInt(wait.Milliseconds(), 10)
		res.Header.Set("Retry-After-Ms", ms)
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	return res, nil
}

func retryAfter(header http.Header) time.Duration {
	after := header.Get("Retry-After")
	if delaySeconds.MatchString(after) {
		seconds, _ := strconv.ParseFloat(after, 64) // or infinity
		return time.Duration(min(seconds, 1e9) * float64(time.Second))
	}
	date, _ := http.ParseTime(after) // if it is none, long ago
	return max(0, time.Until(date))
}

func (q *question) lose(err error) error {
	q.err = fmt.Errorf("%w, request id %s", err, q.requestID)
	log.Print(q.err)
	_, q.isUntrusted = errors.AsType[*tls.CertificateVerificationError](err)
	if q.isUntrusted {
		q.stop() // or the SDK retries it
	}
	return q.err
}

// Ask returns the answer or the last error. To cancel it, cancel ctx.
func Ask(
	ctx context.Context, chat openai.ChatCompletionService, prompt string,
) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 600*time.Second) // in all
	defer cancel()
	q := question{stop: cancel}
	var body []byte
	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage(prompt),
		},
	}
	_, err := chat.New(ctx, params,
		option.WithResponseBodyInto(&body),
		option.WithMiddleware(q.attempt))
	if q.isUntrusted {
		err = q.err // and not that ctx was cancelled
	} else if err != nil && q.err != nil && !errors.Is(err, q.err) {
		err = fmt.Errorf("%w: %w", err, q.err)
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
		log.Printf("request id %s, finish_reason %s", q.requestID, reason)
		if text != "" && reason != "error" && failure == "null" {
			return text, nil
		}
	}
	return "", fmt.Errorf("no answer, error %.200s in %w", failure, q.err)
}

func main() {
	key := strings.TrimSpace(os.Getenv("FLOWAPI_API_KEY"))
	if key == "" {
		log.Fatal("FLOWAPI_API_KEY is not set")
	}
	if isKey, _ := regexp.MatchString(`^[!-~]+$`, key); !isKey {
		log.Fatal("FLOWAPI_API_KEY is no key") // the SDK would retry it
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	// Or HTTP/2 sends each retry on the connection that has died.
	transport.HTTP2 = &http.HTTP2Config{SendPingTimeout: 15 * time.Second}
	// Of one attempt. As with most APIs, one that timed out may be billed,
	// and its retry too. WithRequestTimeout would end the retries, and run
	// while the SDK waits.
	timeout := 300 * time.Second
	// Not openai.NewClient: it reads what is set for OpenAI, and sends it.
	chat := openai.NewChatCompletionService(
		option.WithAPIKey(key),
		option.WithBaseURL(cmp.Or(
			os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1",
		)),
		option.WithMaxRetries(6),
		// With room for the spread. The SDK's own delays grow to it.
		option.WithMaxRetryDelay(2*retryAfterCap),
		option.WithHTTPClient(&http.Client{
			Timeout: timeout, Transport: transport,
		}),
	)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	answer, err := Ask(ctx, chat, "Hello")
	stop()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer)
}
