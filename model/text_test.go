package model_test

import (
	"encoding/json"
	"testing"

	"chancery/model"

	"pgregory.net/rapid"
)

func TestTextIn(t *testing.T) {
	tests := []struct {
		text  model.Text
		langs []string
		want  string
	}{
		{model.Text{"en": "Talks", "ro": "Convorbiri"}, []string{"ro"}, "Convorbiri"},
		{model.Text{"en": "Talks"}, []string{"uk"}, "Talks"},
		{model.Text{"uk": "Переговори"}, []string{"en", "ro"}, "Переговори"},
		{model.Text{"pl": "Rozmowy", "fr": "Entretiens"}, []string{"en"}, "Entretiens"},
		{model.Plain("B9"), []string{"ro"}, "B9"},
		{nil, []string{"en"}, ""},
	}
	for _, tt := range tests {
		if got := tt.text.In(tt.langs...); got != tt.want {
			t.Errorf("%v in %v: %q, want %q", tt.text, tt.langs, got, tt.want)
		}
	}
}

func TestTextWithIsAValue(t *testing.T) {
	a := model.Text{"en": "Talks"}
	b := a.With("ro", " Convorbiri ").With("en", "")
	if a["en"] != "Talks" || a["ro"] != "" || b["ro"] != "Convorbiri" || b.Has("en") {
		t.Errorf("a %v, b %v", a, b)
	}
}

func TestTextColumnRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := model.Text(rapid.MapOf(rapid.SampledFrom([]string{"", "en", "ro", "uk", "fr"}), rapid.String()).Draw(t, "text"))
		v, err := in.Value()
		if err != nil {
			t.Fatal(err)
		}
		var out model.Text
		if err := out.Scan(v); err != nil {
			t.Fatal(err)
		}
		if !in.Equal(out) {
			t.Fatalf("%v came back as %v", in, out)
		}
	})
}

// However a column is written, it is read as JSON is.
func TestTextIsReadAsJSONIs(t *testing.T) {
	same := func(t interface{ Fatalf(string, ...any) }, s string) {
		var want, got model.Text
		wrong := json.Unmarshal([]byte(s), (*map[string]string)(&want))
		if err := got.Scan(s); (err == nil) != (wrong == nil) || err == nil && (!got.Equal(want) || (got == nil) != (want == nil) || len(got) != len(want)) {
			t.Fatalf("%q: %v (%v), and JSON says %v (%v)", s, got, err, want, wrong)
		}
	}
	for _, s := range []string{``, `{}`, `null`, `{"en":"Talks"}`, `{ "en" : "Talks" }`, `{"en":"a","en":"b"}`, `{"en":"a",}`, `{"en":"a"}x`, `{"en":"a"`, `{"en"}`, `{"en":1}`, `{"en":null}`,
		`{"en":"a\"b"}`, `{"en":"\u003c"}`, "{\"en\":\"a\nb\"}", "{\"en\":\"\xff\"}", `{"":"Зустріч","ro":""}`, `{"en":"a" "ro":"b"}`, `{"en":"a","ro"`, `[]`, `"en"`} {
		same(t, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.SampledFrom([]string{"{", "}", `"`, ":", ",", "\\", " ", "en", "ro", "ș", "\xff", "\n", `"en":"a"`, `"ro":"Întâlnire"`})
		s := ""
		for _, p := range rapid.SliceOfN(part, 0, 9).Draw(t, "parts") {
			s += p
		}
		same(t, s)
		same(t, "{"+s+"}")
	})
}

func TestTextIsScannedAnew(t *testing.T) {
	got := model.Text{"ro": "Convorbiri"}
	for _, s := range []string{`{"en":"Talks"}`, `{"en": "Talks"}`} {
		if err := got.Scan(s); err != nil || !got.Equal(model.Text{"en": "Talks"}) {
			t.Errorf("%s over another: %v, %v", s, got, err)
		}
	}
}
