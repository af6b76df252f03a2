package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/uitest"
)

const invitations = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:a@there
SUMMARY:Coordination
DTSTART:20270512T080000Z
DTEND:20270512T090000Z
END:VEVENT
BEGIN:VEVENT
UID:b@there
SUMMARY:Briefing
DTSTART:20270513T080000Z
DTEND:20270513T090000Z
END:VEVENT
BEGIN:VEVENT
UID:c@there
SUMMARY:Rehearsal
DTSTART:20270514T080000Z
DTEND:20270514T090000Z
END:VEVENT
END:VCALENDAR
`

const ofSlovenia = "Programme of the official visit of H.E. Ms Nataša Pirc Musar, President of the Republic of Slovenia\n"

// outside goes out to the calendar, where no visit is chosen.
func outside(t *testing.T, w *Window, u *uitest.User) {
	t.Helper()
	for n := 0; w.stand.Inside() && n < 5; n++ {
		u.Key(fyne.KeyEscape)
	}
	if w.choose(nil); w.visit() != 0 {
		t.Fatal("a visit is open or chosen")
	}
}

// A file that names no visit, of which the entries are in the diary already, is compared with the visit that has
// them, whoever brings it and however; a new visit is made of it only by somebody who was told.
func TestAFileIsComparedWithTheVisitThatHasItsEntries(t *testing.T) {
	for name, one := range map[string]struct{ was, now, first, again, sure string }{
		"a.ics":      {invitations, strings.ReplaceAll(invitations, "20270513T08", "20270514T11"), "Import 3 lines", "Import 1 line", "has these entries already"},
		"titled.csv": {ofSlovenia + aDraft, ofSlovenia + strings.ReplaceAll(aDraft, "16:00", "16:15"), "Import 2 lines", "Import 1 line", "seems to be the same visit"},
		"guest.csv":  {ofSlovenia + aDraft, "Official visit of the President of Slovenia to Romania\n" + strings.ReplaceAll(aDraft, "16:00", "16:15"), "Import 2 lines", "Import 1 line", "seems to be the same visit"},
		"bare.csv":   {aDraft, strings.ReplaceAll(aDraft, "Oak Room", "Elm Room"), "Import 2 lines", "Import 1 line", "seems to be the same visit"},
	} {
		w, u := sit(t, "en", look.Light)
		w.win.Resize(fyne.NewSize(1600, 1400))
		w.choose(nil)
		w.taker.File(written(t, name, one.was))
		u.ClickText(one.first)
		made := w.stand.Event
		n := len(w.events)
		for how, bring := range map[string]func(){
			"file":  func() { w.taker.File(written(t, name, one.now)) },
			"paste": func() { w.taker.Pasted(one.now) },
		} {
			outside(t, w, u)
			bring()
			if !shows(u, one.again) || !shows(u, "Compared with: “"+w.words.Text(w.listed(made).Event.Title)+"”") || !shows(u, one.sure) {
				t.Fatalf("%s, %s: %q", name, how, u.Texts())
			}
			chooses(u, "Visit", "new visit")
			if shows(u, "Compared with") || !shows(u, one.first) || one.sure == "has these entries already" && !shows(u, "a second time") || one.sure != "has these entries already" && !shows(u, "would stand beside it") {
				t.Errorf("%s, %s, as a new visit: %q", name, how, u.Texts())
			}
			u.Key(fyne.KeyEscape)
		}
		w.taker.File(written(t, name, one.now))
		u.ClickText(one.again)
		if len(w.events) != n {
			t.Errorf("%s: there is another visit", name)
		}
	}
}

// Two visits of the same days are two: of another guest, or of the same with another programme altogether.
func TestAnotherVisitOfTheseDaysIsNew(t *testing.T) {
	for _, title := range []string{strings.ReplaceAll(ofSlovenia, "Slovenia", "Austria"), "Working visit of the Minister of Culture of Slovenia\n"} {
		w, u := fromDraft(t, "a.csv", ofSlovenia+aDraft)
		outside(t, w, u)
		w.taker.File(written(t, "b.csv", title+"Date;Time;Activity;Venue;Participants\n12.05.2027;10:00 – 11:30;Tour of the museum;Museum;\n;12:00 – 13:45;Luncheon;Club;\n"))
		if shows(u, "Compared with") || !shows(u, "new visit") || !shows(u, "Import 2 lines") {
			t.Errorf("%s: %q", title, u.Texts())
		}
	}
}
