package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/inspect"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// In a cell the first letters and Tab are enough where they mean one person or one place; Enter, and a
// blank at the end, keep the words as they stand.
func TestTheOnlySuggestionIsTaken(t *testing.T) {
	for _, tt := range []struct {
		typed string
		key   fyne.KeyName
		known bool
	}{{"nicu", fyne.KeyTab, true}, {"nicu", fyne.KeyReturn, false}, {"nicu ", fyne.KeyTab, false}, {"president of", fyne.KeyTab, false}} {
		_, u, now := plan(t)
		row(u, "930", "+45", "Talks", "")
		u.Type(tt.typed)
		u.Key(tt.key)
		if tt.key == fyne.KeyReturn {
			u.Canvas.Unfocus()
		}
		p := now()
		host := p.Side(&p.Items[0], model.HostSide)
		if len(host) != 1 || (host[0].PersonID != nil) != tt.known {
			t.Errorf("%q and %s: %+v", tt.typed, tt.key, host)
		}
	}
}

func TestTabTakesTheOnlyPersonWhoIsMeant(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	item := lookInto(t, w, "Official welcome ceremony")
	people := uitest.Labelled[*inspect.People](u, w.words.Say("side.host"))
	u.Canvas.Focus(people.Entry())
	before := programme(t, w)
	it := item()
	was := len(before.Side(&it, model.HostSide))
	u.Type("Ilie")
	u.Key(fyne.KeyTab)
	p := programme(t, w)
	it = item()
	now := p.Side(&it, model.HostSide)
	if len(now) != was+1 || now[was].PersonID == nil {
		t.Errorf("%d take part after %d: %+v", len(now), was, now)
	}
}

func TestAFewLettersOfAPlaceAreEnough(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	item := lookInto(t, w, "Official welcome ceremony")
	for typed, known := range map[string]bool{"victoria": true, "victoria ": false} {
		f := uitest.Labelled[*part.Field](u, w.words.Say("sheet.col.place"))
		u.Canvas.Focus(f.Entry())
		f.Entry().SetText(typed)
		u.Canvas.Unfocus()
		if it := item(); (it.VenueID != nil) != known {
			t.Errorf("%q: venue %v, words %v", typed, it.VenueID, it.Place)
		}
	}
}

// The zone of a visit is found by its city in any language. Before its items go along
// it is asked what of them is to stay: what clocks show, or when they take place.
func TestTheClocksOfAVisitByTheirCity(t *testing.T) {
	for answer, want := range map[string]string{"": "Europe/Bucharest 12:15", "Keep the times: 12:15 stays 12:15, in Rome": "Europe/Rome 12:15",
		"Keep the moments: 12:15 becomes 11:15, in Rome": "Europe/Rome 11:15"} {
		w, u := sit(t, "en", look.Light)
		e := visit(t, w)
		w.choose([]model.Ref{{Event: e.ID}})
		chooses(u, w.words.Say("sheet.zone"), "рим")
		if got := visit(t, w).Zone; got != "Europe/Bucharest" {
			t.Errorf("before anybody answers it is on the clocks of %s", got)
		}
		if answer == "" {
			u.Key(fyne.KeyEscape)
		} else {
			u.ClickText(answer)
		}
		p := programme(t, w)
		if got := visit(t, w).Zone + " " + p.Items[0].Start.Clock(); got != want {
			t.Errorf("%q: %s, want %s", answer, got, want)
		}
	}
}
