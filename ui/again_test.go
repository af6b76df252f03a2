package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// A visit planned like an earlier one for another guest speaks of that one: by its name
// where a name is enough, by the words that were typed where a language wants another
// form; and nobody of the old guest takes part.
func TestAVisitForAnotherGuest(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	old := visit(t, w)
	titled := model.Text{"en": old.Title["en"], "ro": "Vizita Președintelui tuturor ucrainenilor", "uk": "Візит Президента всіх українців"}
	retitled := old
	if retitled.Title = titled; !w.try(&model.SaveEvent{Event: retitled}) {
		t.Fatal(w.toast.Text())
	}
	was, err := w.desk.Programme(old.ID)
	if err != nil {
		t.Fatal(err)
	}
	w.deeds.Duplicate(model.Ref{Event: old.ID})
	chooses(u, "Guest", "ital")
	if !u.Sees("Will read") || !u.Sees("would still name the previous guest") {
		t.Fatalf("does not say what would change: %q", u.Texts())
	}
	adds(w, u)
	if !u.Sees("The heading still names the previous guest") || !u.Sees("ucrainenilor") {
		t.Fatalf("nobody asks for the Romanian heading: %q", u.Above())
	}
	u.Key(fyne.KeyReturn) // to word it
	if heading := fieldOf(u, "Heading"); u.Canvas.Focused() != fyne.Focusable(heading.Entry()) || !strings.Contains(heading.Text(), "ucrainenilor") {
		t.Errorf("%T has the keyboard, and the heading says %q", u.Canvas.Focused(), heading.Text())
	}
	fieldOf(u, "Heading").Entry().SetText("Vizita oficială a Președintelui Republicii Italiene")
	adds(w, u)
	u.ClickText("Create the visit anyway")
	var made model.Event
	for _, l := range w.events {
		if l.Event.ID > made.ID {
			made = l.Event
		}
	}
	p, err := w.desk.Programme(made.ID)
	if err != nil || p.Guest == nil || p.Guest.Code != "IT" || len(p.Items) != len(was.Items) {
		t.Fatalf("made for %+v with %d items, %v", p.Guest, len(p.Items), err)
	}
	if s := p.Event.Title; strings.Contains(s["en"], "Ukraine") || s["ro"] != "Vizita oficială a Președintelui Republicii Italiene" || s["uk"] != titled["uk"] {
		t.Errorf("the heading says %q", s)
	}
	for _, d := range p.Delegations {
		if d.PartyID == was.Guest.ID {
			t.Errorf("a delegation of the old guest: %+v", d)
		}
	}
	for i := range p.Items {
		for _, who := range p.Side(&p.Items[i], model.GuestSide) {
			if of := p.People[key(who.PersonID)].PartyID; of != nil && *of == was.Guest.ID {
				t.Errorf("%s: %s takes part", p.Items[i].Title["en"], who.Called["en"])
			}
		}
	}
	w.undo()
	if len(w.events) == 0 || w.listed(made.ID).Event.ID != 0 {
		t.Error("one undo leaves the copy")
	}
}

func key(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}

// The guest is read from the heading that is typed, until somebody has chosen one; where the copy will be
// is said.
func TestTheGuestOfACopyIsReadFromItsHeading(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	old := visit(t, w)
	w.deeds.Duplicate(model.Ref{Event: old.ID})
	if of := w.words.Say("sheet.clocks-of", w.words.City(old.Zone)); !u.Sees(of) {
		t.Errorf("nobody says %q: %q", of, u.Above())
	}
	heading := fieldOf(u, "Heading")
	u.Canvas.Focus(heading.Entry())
	heading.Entry().SetText("Official visit of the Prime Minister of Japan")
	guest := uitest.Labelled[*scene.Pane](u, "Guest").Part.(*part.Choice)
	if guest.Name() != "Japan" || !u.Sees("Will read") {
		t.Fatalf("the guest is %q: %q", guest.Name(), u.Above())
	}
	if heading.Text() != "Official visit of the Prime Minister of Japan" {
		t.Errorf("the heading became %q", heading.Text())
	}
	chooses(u, "Guest", "ital")
	u.Canvas.Focus(heading.Entry())
	heading.Entry().SetText("Official visit of the President of Latvia")
	if guest.Name() != "Italy" {
		t.Errorf("a heading undoes what was chosen: %q", guest.Name())
	}
}

// The same guest is asked nothing more.
func TestAVisitForTheSameGuest(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.deeds.Duplicate(model.Ref{Event: visit(t, w).ID})
	if u.Sees("Will read") {
		t.Errorf("%q", u.Texts())
	}
	n := len(w.events)
	adds(w, u)
	if len(w.events) != n+1 {
		t.Error("no copy")
	}
}

// announced lets a visit be told about outside.
func announced(t *testing.T, w *Window, e model.Event) {
	t.Helper()
	e.Status = model.Announced
	if !w.try(&model.SaveEvent{Event: e}) {
		t.Fatal(w.toast.Text())
	}
	w.toast.Clear()
}

// A paper that would be empty says what its readers may not see, and lets them at a press.
func TestAnEmptyPaperOffersItsRows(t *testing.T) {
	w, u, now := plan(t)
	row(u, "9:00", "9:30", "Arrival", "", "", "", "", "", "", "", "", "")
	announced(t, w, now().Event)
	w.table.Run("export")
	u.ClickPlace("points", 0) // what stands over the buttons leads to what it counts
	if !u.Sees("The visit is only for: Internal") || !u.Sees("1 item is left out: not public") || !u.Sees("Arrival") {
		t.Fatalf("sees %q", u.Texts())
	}
	u.ClickPlace("closed-row", now().Items[0].ID)
	if it := now().Items[0]; it.Audience != model.Public {
		t.Errorf("the item is for %s", it.Audience)
	}
	u.ClickPlace("closed-visit", 0)
	if e := now().Event; e.Audience != model.Public {
		t.Errorf("the visit is for %s", e.Audience)
	}
	if u.Sees("is left out:") || !u.Sees("Nothing is left out") || !u.Sees("Page 1 of 1") {
		t.Errorf("still says it: %q", u.Texts())
	}
}

// What lets rows and the visit into a paper stays where it is while the list behind it changes:
// a second press on one never meets the other.
func TestWhatOpensAPaperStaysUnderThePointer(t *testing.T) {
	w, u, now := plan(t)
	row(u, "9:00", "9:30", "Arrival", "", "", "", "", "", "", "", "", "")
	announced(t, w, now().Event)
	w.table.Run("export")
	u.ClickPlace("points", 0)
	file := u.Corner(fieldOf(u, w.words.Say("sheet.file")))
	id := now().Items[0].ID
	visitAt, rowAt := u.Spot("closed-visit", 0), u.Spot("closed-row", id)
	u.Click(visitAt.X, visitAt.Y)
	if now().Event.Audience != model.Public || now().Items[0].Audience == model.Public {
		t.Fatalf("%s, %s", now().Event.Audience, now().Items[0].Audience)
	}
	if at := u.Spot("closed-row", id); at != rowAt {
		t.Errorf("it lay at %v and lies at %v", rowAt, at)
	}
	u.Click(visitAt.X, visitAt.Y) // once more: it is closed again
	if now().Items[0].Audience == model.Public || now().Event.Audience == model.Public {
		t.Errorf("the second press leaves %s, %s", now().Event.Audience, now().Items[0].Audience)
	}
	u.Click(visitAt.X, visitAt.Y).Click(rowAt.X, rowAt.Y)
	if now().Event.Audience != model.Public || now().Items[0].Audience != model.Public || u.Spot("closed-row", id) != rowAt {
		t.Errorf("%s: %q", now().Items[0].Audience, u.Texts())
	}
	if at := u.Corner(fieldOf(u, w.words.Say("sheet.file"))); at != file {
		t.Errorf("the name of the file moved from %v to %v", file, at)
	}
}

// A venue that is missing is added where it is typed, and taken.
func TestAVenueIsAddedWhereItIsTyped(t *testing.T) {
	w, u, now := plan(t)
	row(u, "9:00", "9:30", "Arrival")
	u.Type("Mogoșoaia")
	if !u.Sees("Add “Mogoșoaia”…") {
		t.Fatalf("offers %q", u.Texts())
	}
	u.Key(fyne.KeyDown, fyne.KeyReturn, fyne.KeyReturn)
	p := now()
	if it := p.Items[0]; it.VenueID == nil || p.Venue(it.VenueID).In("en") != "Mogoșoaia" {
		t.Errorf("takes place at %v %v", it.VenueID, it.Place)
	}
	if w.win.Canvas().Overlays().Top() != nil {
		t.Error("the card is still there")
	}
}

// Somebody who is not known is added where they are typed, with office and state.
func TestAPersonIsAddedWhereTheyAreTyped(t *testing.T) {
	w, u, now := plan(t)
	row(u, "9:00", "9:30", "Arrival", "")
	u.Type("Ion Popescu")
	u.Key(fyne.KeyDown, fyne.KeyReturn)
	fieldOf(u, w.words.Say("sheet.person-office")).Entry().SetText("Mayor")
	adds(w, u)
	p := now()
	host := p.Side(&p.Items[0], model.HostSide)
	if len(host) != 1 || host[0].PersonID == nil || host[0].Held.Office.Title.In("en") != "Mayor" {
		t.Errorf("takes part: %+v", host)
	}
}

// From and to take a venue of the list, and add one at its end.
func TestAWayLeadsBetweenVenuesOfTheList(t *testing.T) {
	w, u, now := plan(t)
	row(u, "9:00", "9:30", "Transfer", "", "", "", "", "", "", "", "", "")
	w.views.Order.Rows.Table.GoTo(0, 3)
	w.open(model.Ref{Event: w.stand.Event, Item: now().Items[0].ID})
	chooses(u, w.words.Say("sheet.from-venue"), "cotro")
	if it := now().Items[0]; it.FromID == nil {
		t.Fatalf("from %v: %q", it.FromID, u.Texts())
	}
	chooses(u, w.words.Say("sheet.to-venue"), "Băneasa")
	adds(w, u)
	p := now()
	if it := p.Items[0]; it.ToID == nil || p.Venue(it.ToID).In("en") != "Băneasa" {
		t.Errorf("to %v", it.ToID)
	}
}

// Pictures are refused where they are typed, and say so.
func TestPicturesAreRefusedWhereTheyAreTyped(t *testing.T) {
	w, u, now := plan(t)
	row(u, "9:00", "9:30", "Dinner 🎉")
	if len(now().Items) != 0 || !u.Sees("Cannot be printed") {
		t.Fatalf("%d items: %q", len(now().Items), u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.table.Run("new-visit")
	u.Type("Visit 🇺🇦")
	if got := fieldOf(u, "Heading"); strings.TrimSpace(got.Text()) != "Visit" || !u.Sees("Cannot be printed") {
		t.Errorf("heading %q", got.Text())
	}
	u.Type("of state")
	if u.Sees("Cannot be printed") {
		t.Error("the sentence stays")
	}
}

// A press on the language beside a text lets it be typed in.
func TestAPressOnALanguageTakesTheKeyboard(t *testing.T) {
	w, u, _ := plan(t)
	w.table.Run("new-visit")
	u.Canvas.Focus(uitest.Labelled[*part.Button](u, w.words.Say("sheet.cancel")))
	uitest.Labelled[*scene.Pane](u, "Heading").OnTap(scene.Hit{Kind: "lang", ID: 1}, nil)
	u.Type("Vizită")
	if got := fieldOf(u, "Heading").Text(); got != "Vizită" {
		t.Errorf("typed into %q", got)
	}
}

// What is past is proposed for the same day of the week a year on, what is to come for the day
// after it ends.
func TestWhenAVisitIsPlannedAgain(t *testing.T) {
	for now, want := range map[string]string{"2026-03-01T10:00": "13 March 2026", "2026-04-01T10:00": "11 March 2027", "2027-03-20T10:00": "9 March 2028"} {
		w, u := sit(t, "en", look.Light)
		at, err := time.Parse("2006-01-02T15:04", now)
		if err != nil {
			t.Fatal(err)
		}
		w.Now = func() time.Time { return at }
		w.deeds.Duplicate(model.Ref{Event: visit(t, w).ID})
		if got := fieldOf(u, "First day").Text(); got != want {
			t.Errorf("on %s proposed %s, want %s", now, got, want)
		}
	}
}

// A visit abroad that is planned anew goes to another host: to its capital or another city, on the clocks
// there, and what was said of the earlier one is said of this one.
func TestAVisitToAnotherHost(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	r, err := w.desk.Registers()
	if err != nil {
		t.Fatal(err)
	}
	own, pl := int64(0), int64(0)
	for _, p := range r.Parties {
		switch p.Code {
		case "RO":
			own = p.ID
		case "PL":
			pl = p.ID
		}
	}
	e := model.NewEvent(model.WorkingVisit, "2026-03-20", "2026-03-20", "Europe/Warsaw")
	e.Title, e.Direction, e.HostID, e.GuestID = model.Text{"en": "Working visit to Poland"}, model.Outgoing, &pl, &own
	e.City = model.Text{"en": "Warsaw", "ro": "Varșovia", "uk": "Варшава"}
	save := &model.SaveEvent{Event: e}
	palace := &model.Venue{Name: model.Text{"en": "Belweder"}, City: model.Text{"en": "Warsaw"}}
	keep := &model.Save{Record: palace}
	if !w.try(save) || !w.try(keep) {
		t.Fatal("no visit")
	}
	w.enter(save.ID)
	row(u, "930", "1030", "Talks in Warsaw", "Belweder")
	u.Key(fyne.KeyEscape)
	w.deeds.Duplicate(model.Ref{Event: save.ID})
	if slices.Contains(u.Labels(), "Guest") {
		t.Error("one's own side is asked for")
	}
	chooses(u, "Host", "ital")
	adds(w, u)
	var made model.Event
	for _, l := range w.events {
		if l.Event.ID > made.ID {
			made = l.Event
		}
	}
	p, err := w.desk.Programme(made.ID)
	if err != nil || p.Host == nil || p.Host.Code != "IT" || p.Guest.Code != "RO" || p.Event.Zone != "Europe/Rome" || p.Event.City.In("en") != "Rome" || p.Event.Title.In("en") != "Working visit to Italy" {
		t.Fatalf("made %+v for %+v, %v", p.Event, p.Host, err)
	}
	if it := p.Items[0]; it.Title.In("en") != "Talks in Rome" || it.Start.Zone != "Europe/Rome" || it.Start.Clock() != "09:30" || it.VenueID != nil {
		t.Errorf("%+v", it)
	}
	for _, d := range p.Delegations {
		if d.PartyID == pl {
			t.Errorf("a delegation of the old host: %+v", d)
		}
	}
}
