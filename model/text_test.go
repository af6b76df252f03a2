package model_test

import (
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
