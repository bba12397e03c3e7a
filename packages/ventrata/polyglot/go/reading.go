package ventrata

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// ReadError is a body that is not what the contract says.
type ReadError struct {
	// Path leads to the value, as a JSON pointer.
	Path string
	// Problem is what is wrong with it.
	Problem string
}

func (e *ReadError) Error() string {
	if e.Path == "" {
		return e.Problem
	}
	return e.Path + ": " + e.Problem
}

// UnknownEventError is an event that the contract does not have. Name is empty when the delivery names none.
type UnknownEventError struct {
	Name string
}

func (e *UnknownEventError) Error() string {
	if e.Name == "" {
		return "the body names no event"
	}
	return fmt.Sprintf("%q is no event of this contract", e.Name)
}

// Nullable is a member that may be left out and may be null. Nil is left out.
type Nullable[T any] map[bool]T

// NullableOf holds a value.
func NullableOf[T any](value T) Nullable[T] {
	return Nullable[T]{true: value}
}

// Null is null, and not left out.
func Null[T any]() Nullable[T] {
	var none T
	return Nullable[T]{false: none}
}

// Get returns the value, and false where there is none: it was left out, or null.
func (n Nullable[T]) Get() (T, bool) {
	value, ok := n[true]
	return value, ok
}

// IsNull tells null from a value and from a member that was left out.
func (n Nullable[T]) IsNull() bool {
	_, ok := n[false]
	return ok
}

// MarshalJSON writes the value or null.
func (n Nullable[T]) MarshalJSON() ([]byte, error) {
	if value, ok := n[true]; ok {
		return json.Marshal(value)
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads a value or null.
func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		*n = Null[T]()
		return nil
	}
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	*n = NullableOf(value)
	return nil
}

// member is a field of a struct with what the contract says about it.
type member struct {
	// name is the one on the wire.
	name string
	rule rule
	// field points at it.
	field any
	// constant is the one value that it may have, when there is one.
	constant any
}

type rule int

const (
	optional rule = iota
	required
	requiredOrNull
)

// readObject is stricter than the standard library, which takes ID for id and does not miss what is not there.
func readObject(data []byte, members []member) error {
	var given map[string]json.RawMessage
	if err := json.Unmarshal(data, &given); err != nil || given == nil {
		return &ReadError{Problem: "must be an object"}
	}
	for _, one := range members {
		value, ok := given[one.name]
		switch {
		case !ok && one.rule == optional:
			continue
		case !ok:
			return &ReadError{Path: pointer(one.name), Problem: "must be there"}
		case one.rule == required && isNull(value) && !takesNull(one.field):
			return &ReadError{Path: pointer(one.name), Problem: "must not be null"}
		}
		if err := readMember(value, one); err != nil {
			return below(one.name, err)
		}
	}
	return nil
}

func readMember(value json.RawMessage, one member) error {
	if err := json.Unmarshal(value, one.field); err != nil {
		return err
	}
	if one.constant != nil && !isNull(value) {
		if found := reflect.Indirect(reflect.ValueOf(one.field).Elem()).Interface(); found != one.constant {
			return &ReadError{Problem: fmt.Sprintf("must be %#v", one.constant)}
		}
	}
	return nil
}

func takesNull(field any) bool {
	_, ok := field.(*json.RawMessage)
	return ok
}

// writeObject writes members in their order.
func writeObject(members []member) ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	for _, one := range members {
		if one.rule == optional && reflect.ValueOf(one.field).Elem().IsNil() {
			continue
		}
		value, err := json.Marshal(one.field)
		if err != nil {
			return nil, err
		}
		name, err := json.Marshal(one.name)
		if err != nil {
			return nil, err
		}
		if out.Len() > 1 {
			out.WriteByte(',')
		}
		out.Write(name)
		out.WriteByte(':')
		out.Write(value)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

func below(name string, err error) error {
	var found *ReadError
	if errors.As(err, &found) {
		return &ReadError{Path: pointer(name) + found.Path, Problem: found.Problem}
	}
	return &ReadError{Path: pointer(name), Problem: err.Error()}
}

func pointer(name string) string {
	return "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}

func isNull(data []byte) bool {
	return string(bytes.TrimSpace(data)) == "null"
}

// eventRule is one way a delivery tells its event: by a member, by a header, or by which member is there.
type eventRule struct {
	pointer []string
	header  string
	present []sign
	aliases map[string]string
}

type sign struct {
	path  []string
	event string
}

func (r eventRule) tell(body any, headers map[string][]string) (string, bool) {
	name, ok := r.find(body, headers)
	if alias, known := r.aliases[name]; ok && known {
		return alias, true
	}
	return name, ok
}

func (r eventRule) find(body any, headers map[string][]string) (string, bool) {
	if r.pointer != nil {
		name, ok := at(body, r.pointer).(string)
		return name, ok
	}
	if r.header != "" {
		for name, values := range headers {
			if strings.EqualFold(name, r.header) && len(values) > 0 {
				return values[0], true
			}
		}
		return "", false
	}
	for _, sign := range r.present {
		if at(body, sign.path) != nil {
			return sign.event, true
		}
	}
	return "", false
}

func at(body any, path []string) any {
	for _, key := range path {
		object, ok := body.(map[string]any)
		if !ok {
			return nil
		}
		body = object[key]
	}
	return body
}

func read[T any](body []byte) (any, error) {
	var event T
	err := json.Unmarshal(body, &event)
	return event, err
}
