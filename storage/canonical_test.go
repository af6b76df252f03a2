package storage

import (
	"encoding/json"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// What the log holds and what is summed is the text of encoding/json, to the letter: a diary of
// years ago is proved by it.
func TestWhatIsWrittenIsWhatJSONWrites(t *testing.T) {
	odd := rapid.SampledFrom([]string{"", `"`, `\`, "<&>", "\x00\b\f\n\r\t\x1f\x7f", "  ", "ș ț î „da”", "й ї є ʼ – …", "🇺🇦", "\xff", "a\xe2\x80", "日本語", `{"ro":"Sală"}`})
	texts := rapid.OneOf(odd, rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }))
	value := rapid.OneOf(rapid.Just[any](nil), rapid.Map(rapid.Int64(), func(n int64) any { return n }),
		rapid.Map(rapid.Float64(), func(f float64) any { return f }), rapid.Map(texts, func(s string) any { return s }))
	var write letters
	rapid.Check(t, func(t *rapid.T) {
		m := image(rapid.MapOf(rapid.OneOf(rapid.SampledFrom([]string{"a", "b", "title"}), texts), value).Draw(t, "image"))
		back, err := json.Marshal(m)
		text, ok := write.text(m)
		if ok && (err != nil || text != string(back)) {
			t.Fatalf("%s, not %s %v", text, back, err)
		}
		if s := texts.Draw(t, "text"); string(appendString(nil, s)) != marshalled(t, s) {
			t.Fatalf("%q became %s", s, appendString(nil, s))
		}
	})
	for name, m := range map[string]image{"an infinity": {"a": math.Inf(1)}, "no number": {"a": math.NaN()}, "no UTF-8": {"a": "\xff"}, "a list": {"a": []int{1}}} {
		if text, ok := write.text(m); ok {
			t.Errorf("%s has the text %s", name, text)
		}
	}
}

func marshalled(t interface{ Fatal(...any) }, v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// The sum of a deed is over the JSON of its parts.
func TestTheChainSumsJSON(t *testing.T) {
	seven := int64(7)
	for _, parts := range [][]any{{"", int64(1), &seven, (*int64)(nil), nil, "ș <b>"}, {}, {nil}} {
		ours, theirs := newChain("", op{}), newChain("", op{})
		ours.add(parts...)
		theirs.h.Write(append([]byte(marshalled(t, parts)), '\n'))
		if ours.sum() != theirs.sum() {
			t.Errorf("%v is summed otherwise", parts)
		}
	}
}
