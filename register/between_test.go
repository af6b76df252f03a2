package register

import (
	"testing"

	"chancery/model"
)

// A new text is with whom its title names, else with whom the only visit of the diary is; where it names several, or
// nobody, it waits to be told.
func TestATextIsWithWhomItsTitleNames(t *testing.T) {
	r := small()
	r.Settings[model.SettingHomeParty] = model.Plain("state-RO")
	visit := model.Listed{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"en": "Official visit"}, FirstDay: "2026-03-12"}}
	r.Programme = func(event int64) (p model.Programme, err error) {
		p.Event = model.Event{Row: model.Row{ID: event}, Direction: model.Incoming, HostID: key(1), GuestID: key(2)}
		return p, nil
	}
	for _, tt := range []struct {
		title         string
		alone, beside string // with one visit in the diary, and with two
	}{
		{"Agreement between the Government of Romania and the Government of Ukraine on energy", "UA visit", "UA"},
		{"Acord între Guvernul României și Cabinetul de Miniștri al Ucrainei", "UA visit", "UA"},
		{"Меморандум між Урядом Румунії та Урядом України", "UA visit", "UA"},
		{"Joint Declaration", "UA visit", ""},
		{"Memorandum with Poland", "PL", "PL"},
		{"Memorandum between Romania, Ukraine and Poland", "", ""},
	} {
		for _, n := range []int{1, 2} {
			r.Events = []model.Listed{visit, {Event: model.Event{Row: model.Row{ID: 8, UID: "e8"}}}}[:n]
			b := book(r, "en")
			row := b.Fresh(Texts)
			if err := b.Type(row, b.List(Texts, nil).Columns[0], tt.title); err != nil {
				t.Fatal(err)
			}
			got, text := "", row.Record.(*model.Instrument)
			switch {
			case text.Theirs == nil:
			case *text.Theirs == 2:
				got = "UA"
			case *text.Theirs != 1:
				got = "PL"
			}
			if text.EventID != nil {
				got += " visit"
			}
			if want := []string{tt.alone, tt.beside}[n-1]; got != want {
				t.Errorf("%q, with %d visits in the diary: %q, not %q", tt.title, n, got, want)
			}
		}
	}
}
