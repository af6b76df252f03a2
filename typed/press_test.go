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
			if access == model.PressNone { // a pool that is named is one
				was.PressNote = model.Text{lang: "Group 1; at the gate"}
			}
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

// Words that other offices use for the access of the press are understood as ours, and
// what they say besides stays.
func TestPressWordsOfOthers(t *testing.T) {
	w := words.For("en")
	for typed, want := range map[string][3]string{
		"Open Press": {"open"}, "(OPEN PRESS COVERAGE)": {"open"}, "Print Pool for Remarks Only": {"print-pool", "for Remarks Only"}, "пул №1": {"pool", "№1"},
		"Pool 2 – at the steps": {"pool", "2 – at the steps"}, "Closed Press": {"closed"}, "fără acces presă": {"closed"}, "Пул необмежений": {"open"}, "pool spray at the top": {"spray"},
		"Open questions": {"", "Open questions"}, "Spray; Final Gather 11:50 – Gate 3": {"spray", "", "11:50 Gate 3"}, "збір ЗМІ о 9:30": {"", "", "09:30 "},
	} {
		it := model.Item{}
		if err := setPress(&it, typed, "en", w); err != nil {
			t.Errorf("%q: %v", typed, err)
		}
		gather := it.GatherAt + " " + it.GatherPlace.In("en")
		if string(it.Press) != want[0] || it.PressNote.In("en") != want[1] || want[2] != "" && gather != want[2] {
			t.Errorf("%q: %s, %q, gather %q", typed, it.Press, it.PressNote.In("en"), gather)
		}
	}
}
