package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// A heading with days, a guest and a kind in it fills them in, and the card says so. Escape
// and Add are where they were: one press makes the visit.
func TestAHeadingFillsTheCard(t *testing.T) {
	for _, tt := range []struct{ lang, heading, read string }{
		{"en", "Working visit of the President of Ukraine, 3–4 June 2026", "Read from the heading: Working visit · Ukraine · 3–4 June 2026"},
		{"ro", "Vizita de lucru a Președintelui Ucrainei, 3–4 iunie 2026", "Preluat din titlu: Vizită de lucru · Ucraina · 3–4 iunie 2026"},
		{"uk", "Робочий візит Президента України, 3–4 червня 2026 р.", "Із заголовка: Робочий візит · Україна · 3–4 червня 2026 р."},
	} {
		w, u := before(t, tt.lang)
		w.table.Run("new-visit")
		u.Type(tt.heading)
		if !u.Sees(tt.read) {
			t.Errorf("%s: what was read is not said: %q", tt.lang, u.Texts())
		}
		u.Key(fyne.KeyReturn)
		e := w.inside.Event
		if w.stand.View != view.Order || e.Kind != model.WorkingVisit || w.inside.Guest == nil || w.inside.Guest.Code != "UA" || e.FirstDay != "2026-06-03" || e.LastDay != "2026-06-04" {
			t.Errorf("%s: made %+v of %+v", tt.lang, e, w.inside.Guest)
		}
	}
}

// A heading that says where one goes makes a visit abroad, with the city and its clocks; the days that
// were read do not stay in it, and the card says what it will be called.
func TestAHeadingLeadsAbroad(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Working visit to Italy")
	if !u.Sees("Read from the heading: Working visit · Outgoing · Italy") {
		t.Errorf("what was read is not said: %q", u.Texts())
	}
	title := uitest.Labelled[*part.Field](u, "Heading").Entry()
	title.SetText("Working visit")
	if u.Sees("Outgoing · Italy") || u.Sees("Guest") && u.Sees("Creates: Working visit · Incoming · Italy") {
		t.Errorf("it leads nowhere now: %q", u.Texts())
	}
	title.SetText("Working visit to New York 3-4 June 2026")
	if !u.Sees("Outgoing · United States · New York") || !u.Sees("‘Working visit to New York’") {
		t.Errorf("what was read is not said: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	e := w.inside.Event
	if e.Direction != model.Outgoing || w.inside.Host == nil || w.inside.Host.Code != "US" || w.inside.Guest == nil || w.inside.Guest.Code != "RO" || e.City.In("en") != "New York" || e.Zone != "America/New_York" || e.Title.In("en") != "Working visit to New York" || e.FirstDay != "2026-06-03" || e.LastDay != "2026-06-04" {
		t.Errorf("made %+v of %+v for %+v", e, w.inside.Host, w.inside.Guest)
	}
}

// What somebody has set stays as they set it, whatever the heading says.
func TestAHeadingChangesNothingThatWasSet(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	chooses(u, "Guest", "ital")
	uitest.Labelled[*scene.Pane](u, "Kind").TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	fieldOf(u, "First day").Entry().SetText("1.7.2026")
	u.Canvas.Focus(uitest.Labelled[*part.Field](u, "Heading").Entry())
	u.Type("Working visit of the President of Ukraine, 3–4 June 2026")
	if u.Sees("Read from the heading: ") {
		t.Errorf("%q", u.Texts())
	}
	adds(w, u)
	if e := w.inside.Event; e.Kind != model.StateVisit || w.inside.Guest.Code != "IT" || e.FirstDay != "2026-07-01" || e.LastDay != "2026-07-01" {
		t.Errorf("made %+v", e)
	}
}

// The last day follows the first as it is typed, and one before it is told at once; the
// draft stays.
func TestTheLastDayFollowsTheFirst(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	first, last := fieldOf(u, "First day").Entry(), fieldOf(u, "Last day").Entry()
	for _, tt := range []struct{ first, last, want string }{
		{"3.6.2026", "", "3 June 2026"},
		{"3.6.2027", "", "3 June 2027"},
		{"3–4 June 2026", "", "4 June 2026"},
		{"3.6.2026", "6.6.2026", "6.6.2026"},
		{"8.6.2026", "", "8 June 2026"}, // no earlier than the first
		{"4.6.2026", "", "6.6.2026"},    // and as it was typed, where it can be
	} {
		first.SetText(tt.first)
		if tt.last != "" {
			last.SetText(tt.last)
		}
		if last.Text != tt.want {
			t.Errorf("%+v: %q", tt, last.Text)
		}
	}
	first.SetText("3 June 2026")
	last.SetText("4 May 2026")
	if first.Text != "3 June 2026" || last.Text != "4 May 2026" || !u.Sees(w.words.Say("error.model.last-before-first")) {
		t.Errorf("%q – %q: %q", first.Text, last.Text, u.Texts())
	}
	first.SetText("3 June – 4 May 2026")
	if !u.Sees(w.words.Say("error.model.last-before-first")) {
		t.Errorf("two days the wrong way round in one field: %q", u.Texts())
	}
}

// A new visit is not proposed for a day that has been.
func TestAProposedDayIsNotPast(t *testing.T) {
	w, u := before(t, "en")
	w.GoTo(w.today().Add(-200))
	w.table.Run("new-visit")
	if got := fieldOf(u, "First day").Text(); got != w.words.Date(w.today()) {
		t.Errorf("proposed %q, today is %s", got, w.today())
	}
}

// What is begun as a visit is a summit where its heading says so: kind, direction and the members
// that take part follow, and go back when it says so no more.
func TestAHeadingMakesASummitOfAVisit(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Summit of the Bucharest Nine, 5 June 2026")
	if !u.Sees("Read from the heading: Summit") || !u.Sees("Delegations of the members of") {
		t.Errorf("%q", u.Texts())
	}
	title := uitest.Labelled[*part.Field](u, "Heading").Entry()
	title.SetText("Visit of the President of Latvia")
	if u.Sees("Delegations of the members of") || !u.Sees("Creates: Official visit · Incoming · Latvia") {
		t.Errorf("it is a visit again: %q", u.Texts())
	}
	title.SetText("Summit of the Bucharest Nine, 5 June 2026")
	chooses(u, "Delegations of the members of", "b9")
	adds(w, u)
	if e := w.inside.Event; e.Kind != model.Summit || e.Direction != model.Multilateral || e.Badge != "B9" || w.inside.Guest != nil || delegated(w) == "" {
		t.Errorf("made %+v with %s", e, delegated(w))
	}
}

// The list of kinds narrows to what is typed, and a list in which nothing is left says so.
func TestNoListIsAnEmptyBox(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, "Kind"))
	u.Type("summ")
	if !u.Sees("Summit") {
		t.Errorf("summ: %q", u.Texts())
	}
	u.Type("xyz")
	if !u.Sees("Nothing has that name.") {
		t.Errorf("summxyz: %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
}
