package part

import "strings"

// NewLongField is a field of one line that is longer than the field is wide: nothing of it is cut,
// and nothing of it lies out of sight.
func NewLongField(label string, say func(error) string) *Field {
	f := NewField(label, 2, say)
	f.entry.long = true
	return f
}

// told is what an entry says: what was pasted into one line is one.
func (e *Entry) told() string {
	if e.long {
		return strings.Join(strings.Fields(e.Text), " ")
	}
	return e.Text
}
