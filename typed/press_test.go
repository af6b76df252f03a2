package typed

import (
	"strings"
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
			if access == model.PressPool { // that a note names is said once, and read as that pool
				said := pressText(&was, nil, w, lang)
				if err := setPress(&now, said, lang, w); err != nil || strings.Count(words.Fold(said), "pool") != 1 || now.Press != access || now.PressPool != "1" || now.PressNote.In(lang) != "at the gate" || now.GatherAt != "09:05" {
					t.Errorf("%s: %q is read as %+v (%v)", lang, said, now, err)
				}
				if err := setPress(&was, said, lang, w); err != nil || was.PressNote.In(lang) != "Pool 1; at the gate" || was.PressPool != "" {
					t.Errorf("%s: typed over itself %q changes the note: %v, pool %q (%v)", lang, said, was.PressNote, was.PressPool, err)
				}
				continue
			}
			if err := setPress(&now, pressText(&was, nil, w, lang), lang, w); err != nil || now.Press != was.Press || now.GatherAt != was.GatherAt || !now.PressNote.Equal(was.PressNote) {
				t.Errorf("%s: %q is read as %s %s %v (%v)", lang, pressText(&was, nil, w, lang), now.Press, now.GatherAt, now.PressNote, err)
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
		"Open Press": {"open"}, "(OPEN PRESS COVERAGE)": {"open"}, "Print Pool for Remarks Only": {"print-pool", "for Remarks Only"}, "пул №1": {"pool", ""},
		"(pool press only)": {"pool"}, "Pool press only, at the steps": {"pool", "at the steps"}, "Pool press – 4 places": {"pool", "4 places"}, "doar pool": {"pool"}, "pool presă": {"pool"}, "лише пул": {"pool"},
		"пул преси": {"pool"}, "Pool press of the host": {"pool", "press of the host"}, "Spray only": {"spray"}, "only at noon": {"", "only at noon"}, "Open press only": {"open"},
		"Pool 2 – at the steps": {"pool", "at the steps"}, "Closed Press": {"closed"}, "fără acces presă": {"closed"}, "Пул необмежений": {"open"}, "pool spray at the top": {"spray"}, "Spray at the top": {"spray"},
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

// Further accesses of a cell and of a form are read as what they say, in every language,
// and those that were there stay the same rows.
func TestAccessesAreReadAsTheyAreSaid(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, access := range model.Presses[1:] {
			for _, pool := range []string{"", "2", "9A", "Nord"} {
				was := []model.Access{{Row: model.Row{ID: 7}, Press: access, Pool: pool, Quota: model.Text{lang: "8 TV, 4 agencies + 1"}, Note: model.Text{lang: "at the gate", "xx": "kept"}, CallAt: "08:50", GatherAt: "09:05",
					GatherPlace: model.Text{lang: "Gate 3"}, LatestAt: "09:15", BusAt: "08:30", BusPlace: model.Text{lang: "Hotel Central"}}, {Press: model.PressClosed, GatherPlace: model.Text{lang: "Gate 4"}, BusPlace: model.Text{lang: "Hotel"}}}
				got, err := ReadAccesses(was, AccessesText(was, w, lang), lang, w)
				if err != nil || !sameAccesses(got, was) || got[0].ID != 7 {
					t.Errorf("%s: %q is read as %+v, %v", lang, AccessesText(was, w, lang), got, err)
				}
				it := model.Item{Press: model.PressPool, PressPool: "1", PressQuota: model.Text{lang: "5 cameras"}, GatherAt: "09:00", LatestAt: "09:10", BusAt: "08:20"}
				text := pressText(&it, was, w, lang)
				now := it
				now.Press, now.PressPool, now.PressQuota, now.GatherAt = "", "", nil, ""
				further, err := setAdmitted(was, text, lang, w)
				if bad := setPress(&now, text, lang, w); bad != nil || err != nil || !sameAccesses(further, was) || now.PressPool != "1" || now.PressQuota.In(lang) != "5 cameras" || now.LatestAt != "09:10" || now.BusAt != "08:20" {
					t.Errorf("%s: the cell %q is read as %+v and %+v, %v %v", lang, text, now, further, bad, err)
				}
			}
		}
		if _, err := ReadAccesses(nil, "somewhere at nine", lang, w); model.Code(err) != "typed.access" {
			t.Error(err)
		}
	}
}

func TestPoolsAreTyped(t *testing.T) {
	w := words.For("en")
	for text, want := range map[string]string{
		"Pool 2; quota 8 TV; gather 9:40, Gate 3; no later than 9:55; bus at 8:30, Hotel": "pool|2|8 TV|09:40 Gate 3|09:55|08:30 Hotel",
		"пул №1; збір о 9:30; автобус о 8:30":                                             "pool|1||09:30 |" + "|08:30 ",
		"print pool 3B":       "print-pool|3B|| || ",
		"closed to the press": "closed||| || ",
	} {
		got, err := ReadAccesses(nil, text, "en", w)
		if err != nil || len(got) != 1 {
			t.Errorf("%q: %v, %v", text, got, err)
			continue
		}
		a := got[0]
		if said := string(a.Press) + "|" + a.Pool + "|" + a.Quota.In("en") + "|" + a.GatherAt + " " + a.GatherPlace.In("en") + "|" + a.LatestAt + "|" + a.BusAt + " " + a.BusPlace.In("en"); said != want {
			t.Errorf("%q: %s, want %s", text, said, want)
		}
	}
	first, further := accesses("open; RO + UA cameras + pool 2; gather 9:00 + closed", w)
	if first != "open; RO + UA cameras" || len(further) != 2 {
		t.Errorf("%q %q", first, further)
	}
}
