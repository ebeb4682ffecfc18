// Calls the SDK as it comes; see "The probe" in lab/README.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

func main() {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, baseURL := range os.Args[1:] {
		if strings.HasPrefix(baseURL, "--") {
			continue
		}
		text, err := ask(baseURL, slices.Contains(os.Args, "--stream"))
		switch {
		case err == nil:
			out.Encode(map[string]any{"ok": true, "text": text})
		case slices.Contains(os.Args, "--uncaught"):
			panic(err)
		default:
			out.Encode(describe(err))
		}
	}
}

func ask(baseURL string, streamed bool) (string, error) {
	options := []option.RequestOption{option.WithAPIKey(os.Getenv("FLOWAPI_API_KEY")), option.WithBaseURL(baseURL)}
	if retries, err := strconv.Atoi(os.Getenv("PROBE_MAX_RETRIES")); err == nil {
		options = append(options, option.WithMaxRetries(retries))
	}
	client := openai.NewClient(options...)
	params := openai.ChatCompletionNewParams{
		Model:    "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage("Hello")},
	}
	if !streamed {
		completion, err := client.Chat.Completions.New(context.Background(), params)
		if err != nil {
			return "", err
		}
		return completion.Choices[0].Message.Content, nil
	}
	text := ""
	stream := client.Chat.Completions.NewStreaming(context.Background(), params)
	for stream.Next() {
		text += stream.Current().Choices[0].Delta.Content
	}
	return text, stream.Err()
}

func describe(err error) map[string]any {
	line := map[string]any{
		"ok":                  false,
		"errorClass":          fmt.Sprintf("%T", err),
		"requestId":           nil,
		"requestIdExpression": `apiErr.Response.Header.Get("X-Request-ID")`,
	}
	prints := map[string]string{"err.Error()": err.Error()}
	var apiErr *openai.Error
	if errors.As(err, &apiErr) {
		line["errorClass"] = "*openai.Error" // the name under which the SDK exports it
		if id := apiErr.Response.Header.Get("X-Request-ID"); id != "" {
			line["requestId"] = id
		}
		prints["apiErr.RawJSON()"] = apiErr.RawJSON()
	}
	line["prints"] = prints
	return line
}
