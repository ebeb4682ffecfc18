package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

func facts(err *openai.Error) string {
	header := err.Response.Header // of the last attempt
	return fmt.Sprintf(
		"%d type=%s code=%s request_id=%s retry_after=%s remaining=%s message=%s",
		err.StatusCode, err.Type, err.Code,
		header.Get("X-Request-Id"), header.Get("Retry-After"),
		header.Get("X-Ratelimit-Remaining-Requests"), err.Message,
	)
}

// advice takes the place of classes: the SDK has one type for every status.
func advice(status int) string {
	switch {
	case status == 401:
		return "Check the key."
	case status == 402:
		return "Top up."
	case status == 429: // the rate, or the quota
		return "Slow down, or top up."
	case status >= 500:
		return "Retry with backoff."
	default:
		return "Change the request."
	}
}

func main() {
	client := openai.NewClient(
		option.WithAPIKey(os.Getenv("FLOWAPI_API_KEY")),
		option.WithBaseURL(cmp.Or(os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1")),
	)
	var response *http.Response
	completion, err := client.Chat.Completions.New(
		context.Background(),
		openai.ChatCompletionNewParams{
			Model:    "gpt-4o",
			Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage("Hello")},
		},
		option.WithResponseInto(&response),
	)
	if answer, ok := errors.AsType[*openai.Error](err); ok {
		fmt.Println(advice(answer.StatusCode), facts(answer))
	} else if lost, ok := errors.AsType[net.Error](err); ok && lost.Timeout() {
		fmt.Println("No answer in time.")
	} else if err != nil && response != nil { // a page of HTML under HTTP 200
		fmt.Println("200 without an answer:", err)
	} else if err != nil {
		fmt.Println("No answer:", err)
	} else if len(completion.Choices) == 0 { // an error under HTTP 200
		fmt.Println("200 without an answer:", completion.RawJSON())
	} else {
		fmt.Println(completion.Choices[0].Message.Content)
	}
}
