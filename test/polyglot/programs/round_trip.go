// Command program reads every body of cases.json with the generated package of its contract, and writes it again.
package main

import (
	"encoding/json"
	"os"
)

type reader func(body []byte, headers map[string][]string) (string, any, error)

var readers map[string]reader

type oneCase struct {
	ID      string            `json:"id"`
	Body    json.RawMessage   `json:"body"`
	Headers map[string]string `json:"headers"`
}

type answer struct {
	Event string          `json:"event,omitempty"`
	Body  json.RawMessage `json:"body,omitempty"`
	Error string          `json:"error,omitempty"`
}

func answerOf(one oneCase) answer {
	headers := map[string][]string{}
	for name, value := range one.Headers {
		headers[name] = []string{value}
	}
	name, event, err := readers[one.ID](one.Body, headers)
	if err != nil {
		return answer{Error: err.Error()}
	}
	body, err := json.Marshal(event)
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Event: name, Body: body}
}

func main() {
	text, err := os.ReadFile("cases.json")
	if err != nil {
		panic(err)
	}
	var cases []oneCase
	if err := json.Unmarshal(text, &cases); err != nil {
		panic(err)
	}
	answers := []answer{}
	for _, one := range cases {
		answers = append(answers, answerOf(one))
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}
