package model_test

import (
	"testing"

	"chancery/model"
)

func TestNamesOfPeople(t *testing.T) {
	for _, tt := range []struct {
		name model.Text
		want bool
	}{
		{model.Plain("Maia Sandu"), true}, {model.Text{"en": "Maia Sandu", "uk": "Мая Санду"}, true}, {model.Plain("Șerban Țurcanu"), true},
		{model.Plain("Minister"), false}, {model.Plain("Liaison officer"), false}, {nil, false},
		{model.Text{"en": "Sherpa of Romania", "ro": "Șerpașul României", "uk": "Шерпа Румунії"}, false},
	} {
		if got := model.Personal(tt.name); got != tt.want {
			t.Errorf("%v: %v", tt.name, got)
		}
	}
}
