package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// What a press cell says is read as what it says, in every language.
func TestAPressCellIsReadAsItIsSaid(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, access := range model.Presses {
			was := model.Item{Press: access, GatherAt: "09:05", PressNote: model.Text{lang: "Pool 1; at the gate"}}
			now := model.Item{}
			if err := setPress(&now, pressText(&was, w, lang), lang, w); err != nil || now.Press != was.Press || now.GatherAt != was.GatherAt || !now.PressNote.Equal(was.PressNote) {
				t.Errorf("%s: %q is read as %s %s %v (%v)", lang, pressText(&was, w, lang), now.Press, now.GatherAt, now.PressNote, err)
			}
		}
	}
}

func TestGatheringIsTyped(t *testing.T) {
	w := words.For("en")
	for typed, want := range map[string]string{"gather 9:30": "09:30", "gather at 930": "09:30", "Adunare 9.30": "09:30", "збір о 9": "09:00", "gather slowly": "", "gathering 9:30": ""} {
		it := model.Item{}
		if err := setPress(&it, typed, "en", w); err != nil || it.GatherAt != want {
			t.Errorf("%q: %q, %v", typed, it.GatherAt, err)
		}
	}
	it := model.Item{GatherAt: "08:00"}
	if err := setPress(&it, "gather 9:75", "en", w); err == nil || it.GatherAt != "08:00" {
		t.Errorf("9:75 was taken for %q", it.GatherAt)
	}
}
