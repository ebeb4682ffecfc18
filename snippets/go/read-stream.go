package main

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"os"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

func main() {
	client := openai.NewClient(
		option.WithAPIKey(os.Getenv("FLOWAPI_API_KEY")),
		option.WithBaseURL(cmp.Or(os.Getenv("FLOWAPI_BASE_URL"), "https://api.flowapi.net/v1")),
	)
	var response *http.Response // nil, if there was none
	stream := client.Chat.Completions.NewStreaming(
		context.Background(),
		openai.ChatCompletionNewParams{
			Model:    "gpt-4o",
			Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage("Hello")},
		},
		option.WithResponseInto(&response),
	)
	defer stream.Close()
	text, finishReason := "", ""
	for stream.Next() {
		for _, choice := range stream.Current().Choices {
			text += choice.Delta.Content
			finishReason = cmp.Or(choice.FinishReason, finishReason)
		}
	}
	requestID := ""
	if response != nil {
		requestID = response.Header.Get("X-Request-Id")
	}
	switch err := stream.Err(); {
	case err != nil: // before the stream too: then it is an *openai.Error
		fmt.Printf("Broke off: %v request_id=%s\n", err, requestID)
	case finishReason == "":
		fmt.Println("Ended without a finish_reason.", text)
	default:
		fmt.Println("Complete.", text)
	}
}
