package words

import (
	"encoding/json"
	"io/fs"
	"reflect"
	"testing"

	"chancery/assets"
)

// What the reader reads is what a decoder of JSON reads, in every file of the catalogue.
func TestTheReaderReadsWhatADecoderReads(t *testing.T) {
	files, err := fs.Glob(assets.Words(), "*/*.json")
	if err != nil || len(files) < 100 {
		t.Fatal(len(files), err)
	}
	for _, f := range files {
		b, err := fs.ReadFile(assets.Words(), f)
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]any{}
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatal(f, err)
		}
		got := map[string]any{}
		if err := (&reader{s: string(b)}).entries(func(key string, e entry) error {
			if _, twice := got[key]; twice {
				t.Errorf("%s: %s stands twice", f, key)
			}
			got[key] = e.decoded()
			return nil
		}); err != nil {
			t.Errorf("%s: %v", f, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s is read otherwise", f)
		}
	}
}

// decoded is an entry as a decoder of JSON gives it.
func (e entry) decoded() any {
	switch {
	case e.list != nil:
		out := []any{}
		for _, s := range e.list {
			out = append(out, s)
		}
		return out
	case e.forms != nil:
		out := map[string]any{}
		for k, s := range e.forms {
			out[k] = s
		}
		return out
	}
	return e.text
}

func TestTheReaderRefusesWhatIsNoCatalogue(t *testing.T) {
	for _, s := range []string{"", "{", "[]", `"x"`, `{"x"}`, `{"x":}`, `{"x": 1}`, `{"x": null}`, `{"x": "y"`, `{"x": "y",}`, `{"x": "y" "z": "y"}`, `{"x": "y}`, `{"x": "y\"}`, `{"x": "\q"}`,
		`{"x": ["y",]}`, `{"x": ["y"}`, `{"x": [["y"]]}`, `{"x": {"one": 1}}`, `{"x": {"one": {}}}`, `{"x": "y"} {}`, "{\"x\": \"\xff\"}", `{x: "y"}`, "{\"x\": \"y\"}\x00"} {
		r := reader{s: s}
		if err := r.entries(func(string, entry) error { return nil }); err == nil {
			t.Errorf("%s is read", s)
		}
	}
	said := map[string]entry{}
	r := reader{s: " {\t\"a\\\"b\\u0219\" :\r\n\"\\\\\\\"\" , \"l\": [ ], \"f\":{} } \n"}
	if err := r.entries(func(k string, e entry) error { said[k] = e; return nil }); err != nil {
		t.Fatal(err)
	}
	if want := map[string]entry{`a"bș`: {text: `\"`}, "l": {list: []string{}}, "f": {forms: map[string]string{}}}; !reflect.DeepEqual(said, want) {
		t.Errorf("%+v, not %+v", said, want)
	}
}
