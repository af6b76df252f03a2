package part

import (
	"strconv"

	"chancery/words"
)

// Option is one thing to choose: its value and its name.
type Option struct {
	Value, Name string
	Note        string   // a few words beside the name
	By          string   // what it is found by before its name, where that says more than what it is
	Also        []string // what it is found by besides
}

// Options offers values, by the names that say has for them; they are found by those in any
// language.
func Options[T ~string](values []T, prefix string, say func(key string, args ...any) string) []Option {
	out := make([]Option, len(values))
	for i, v := range values {
		key := prefix + string(v)
		out[i] = Option{Value: string(v), Name: say(key)}
		for _, l := range words.Languages {
			if w := words.For(l); w.Has(key) {
				out[i].Also = append(out[i].Also, w.Say(key))
			}
		}
	}
	return out
}

// KeyOf is the key of a record that a value stands for, nil for none.
func KeyOf(value string) *int64 {
	n, err := strconv.ParseInt(value, 10, 64)
	if err != nil {
		return nil
	}
	return &n
}

// ValueOf is the value that stands for a record.
func ValueOf(key *int64) string {
	if key == nil {
		return ""
	}
	return strconv.FormatInt(*key, 10)
}
