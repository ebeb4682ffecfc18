package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

func main() {
	client := openai.NewClient(
		option.WithAPIKey(os.Getenv("FLOWAPI_API_KEY")),
		option.WithBaseURL(cmp.Or(os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1")),
		option.WithMaxRetries(6), // requests after the first one
		option.WithMaxRetryDelay(60*time.Second),
		// Not WithRequestTimeout: that one also runs while the SDK waits, and a timeout then hides the error.
		option.WithHTTPClient(&http.Client{Timeout: 300 * time.Second}),
	)
	answer, err := client.Chat.Completions.New(context.Background(), openai.ChatCompletionNewParams{
		Model:    "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage("Hello")},
	})
	var failure *openai.Error
	if errors.As(err, &failure) {
		log.Printf("request id %q", failure.Response.Header.Get("X-Request-ID"))
	}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer.Choices[0].Message.Content)
}
