package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// lookInto opens the inspector on the item of the sample visit with a title.
func lookInto(t *testing.T, w *Window, title string) (item func() model.Item) {
	t.Helper()
	e := visit(t, w).ID
	find := func() model.Item {
		t.Helper()
		p, err := w.desk.Programme(e)
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Title.In("en") == title })
		if i < 0 {
			t.Fatalf("no %q", title)
		}
		return p.Items[i]
	}
	w.choose([]model.Ref{{Event: e, Item: find().ID}})
	return find
}

// retype puts a text into the field with a label, and leaves the field.
func retype(t *testing.T, w *Window, u *uitest.User, label, text string) *part.Field {
	t.Helper()
	f := uitest.Labelled[*part.Field](u, w.words.Say(label))
	u.Canvas.Focus(f.Entry())
	f.Entry().SetText(text)
	u.Canvas.Unfocus()
	return f
}

func TestEverythingInTheInspector(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official welcome ceremony")
	for _, typed := range [][2]string{
		{"sheet.col.from", "1335"}, {"sheet.col.to", "+25"}, {"sheet.call-at", "12.30"}, {"sheet.gather-at", "1245"},
		{"sheet.gather-place", "Gate C"}, {"sheet.press-note", "Pool of nine"}, {"sheet.col.remarks", "Wind: hold the flags"},
		{"sheet.description", "With military honours"},
	} {
		retype(t, w, u, typed[0], typed[1])
	}
	chooses(u, w.words.Say("sheet.end-zone"), "kyi")
	it := now()
	got := []string{it.Start.Clock(), it.End.Clock(), it.CallAt, it.GatherAt, it.GatherPlace["en"], it.PressNote["en"], it.Remarks["en"], it.Description["en"], it.End.Zone}
	want := []string{"13:35", "14:00", "12:30", "12:45", "Gate C", "Pool of nine", "Wind: hold the flags", "With military honours", "Europe/Kyiv"}
	if !slices.Equal(got, want) {
		t.Errorf("typed %q,\nwant %q", got, want)
	}
}

func TestStepsOfACeremony(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official welcome ceremony")
	was := now().Steps
	if len(was) < 3 {
		t.Fatalf("the sample has %d steps", len(was))
	}
	f := uitest.Labelled[*part.Field](u, w.words.Say("sheet.steps"))
	retype(t, w, u, "sheet.steps", f.Text()+"\n+20 Handshakes\nPhotograph")
	got := now().Steps
	if len(got) != len(was)+2 || got[len(was)].Minute != 20 || got[len(was)+1].Minute != 20 {
		t.Fatalf("steps: %+v", got)
	}
	for i := range was {
		if !got[i].Title.Equal(was[i].Title) || got[i].Minute != was[i].Minute {
			t.Errorf("step %d became %+v, was %+v", i, got[i], was[i])
		}
	}
	retype(t, w, u, "sheet.steps", "25:70 Handshakes")
	if f.Refused() == "" || len(now().Steps) != len(was)+2 {
		t.Errorf("25:70 was taken: %q", f.Refused())
	}
}

// What could not be saved waits in its field until somebody comes back to it.
func TestDraftWaits(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official welcome ceremony")
	f := retype(t, w, u, "sheet.col.from", "2599")
	lookInto(t, w, "Official talks")
	if f.Text() == "2599" || !u.Sees("2599") {
		t.Errorf("the other item says %q; seen: %q", f.Text(), u.Texts())
	}
	lookInto(t, w, "Official welcome ceremony")
	if f.Text() != "2599" || f.Refused() == "" || now().Start.Clock() != "13:30" {
		t.Errorf("came back to %q, %q", f.Text(), f.Refused())
	}
}

func TestAllDay(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official welcome ceremony")
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.all-day")))
	u.Type(" ")
	if it := now(); !it.AllDay || it.Start.Local != "2026-03-12T00:00" || it.End.Local != "2026-03-13T00:00" {
		t.Errorf("all day: %+v", it)
	}
	retype(t, w, u, "sheet.col.from", "10")
	if it := now(); it.AllDay || it.Start.Clock() != "10:00" || it.End.Clock() != "11:00" {
		t.Errorf("an hour again: %s–%s", it.Start.Local, it.End.Local)
	}
}

func TestNewFromLastVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	before, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	w.choose([]model.Ref{{Event: of.ID}})
	u.Shortcut(fyne.KeyD, fyne.KeyModifierControl)
	u.Type("25.3.2027")
	u.Key(fyne.KeyReturn)
	if len(w.chosen) != 1 || w.chosen[0].Event == of.ID || w.stand.Day != "2027-03-25" {
		t.Fatalf("it went to %+v and chose %+v", w.stand, w.chosen)
	}
	after, err := w.desk.Programme(w.chosen[0].Event)
	if err != nil {
		t.Fatal(err)
	}
	if after.Event.FirstDay != "2027-03-25" || len(after.Items) != len(before.Items) {
		t.Errorf("%s with %d items", after.Event.FirstDay, len(after.Items))
	}
	for i, it := range after.Items {
		if was := before.Items[i]; it.Start.Clock() != was.Start.Clock() || !it.Title.Equal(was.Title) || it.Status == model.Done {
			t.Errorf("item %d: %s %v", i, it.Start.Local, it.Title)
		}
	}
}

// The head of the inspector is that of its fields, whatever was chosen or moved in
// between.
func TestTheHeadOfTheInspectorIsThatOfItsFields(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	agree := func(when string, it model.Item) {
		t.Helper()
		u.Key("") // lays out what came
		head := w.words.Say("item.kind." + string(it.Kind))
		if title := uitest.Labelled[*part.Field](u, w.words.Say("sheet.col.activity")).Text(); title != it.Title.In("en") || !u.Sees(head+" · ") {
			t.Errorf("%s: %q under %q, not %q", when, title, head, it.Title.In("en"))
		}
	}
	first := lookInto(t, w, "Official welcome ceremony")
	agree("chosen", first())
	w.focusBoard()
	w.table.Run("shift")
	u.Type("+10").Key(fyne.KeyReturn)
	agree("shifted", first())
	second := lookInto(t, w, "Official talks")
	agree("another one chosen", second())
}

// Where the board beside it shows other hours, the inspector says whose clocks its
// hours are, and what the board's show.
func TestTheInspectorNamesItsClocks(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official talks")
	if u.Sees("In local time of") {
		t.Error("it names clocks that nobody could take for others")
	}
	w.Zone = "Europe/Brussels"
	w.read()
	u.Key("") // lays out what came
	here, err := now().Start.In("Europe/Brussels")
	if err != nil {
		t.Fatal(err)
	}
	if !u.Sees("In local time of Bucharest; here " + here.Clock()) {
		t.Errorf("it says %q", u.Texts())
	}
}

// Escape closes the details before it leaves the visit, whatever the view; the cross does too.
func TestEscapeClosesTheDetailsFirst(t *testing.T) {
	for _, kind := range []view.Kind{view.Order, view.Day, view.Lanes, view.List} {
		for _, cross := range []bool{false, true} {
			w, u := sit(t, "en", look.Light)
			w.enter(visit(t, w).ID)
			w.setView(kind)
			w.memory.Inspect = true
			lookInto(t, w, "Official talks")
			w.root.Refresh()
			w.focusBoard()
			if !w.inspecting() {
				t.Fatalf("%s: nothing is looked into", kind)
			}
			if cross {
				pressOn(t, u, "close", 0)
			} else {
				u.Key(fyne.KeyEscape)
			}
			if w.inspecting() || !w.stand.Inside() || w.stand.View != kind {
				t.Errorf("%s, by the cross %v: %+v, looked into %v", kind, cross, w.stand, w.inspecting())
			}
			if u.Key(fyne.KeyEscape); w.stand.Inside() {
				t.Errorf("%s: a second Escape leaves %+v", kind, w.stand)
			}
		}
	}
}

// What is typed about one visit is saved once when another is looked into, also where the
// diary was written in meanwhile by somebody else and refuses it: then it is kept.
func TestWhatIsTypedAboutAVisitIsSavedAsAnotherIsLookedInto(t *testing.T) {
	for _, overtaken := range []bool{false, true} {
		w, u := sit(t, "en", look.Light)
		first := visit(t, w)
		other := model.NewEvent(model.WorkingVisit, "2026-03-20", "2026-03-20", "Europe/Bucharest")
		other.Title = model.Text{"en": "Visit of another"}

		if err := w.do(&model.SaveEvent{Event: other}); err != nil {
			t.Fatal(err)
		}
		w.choose([]model.Ref{{Event: first.ID}})
		uitest.Labelled[*part.Field](u, w.words.Say("sheet.city")).Entry().SetText("Iași")
		if overtaken {
			theirs := visit(t, w)
			theirs.Agent = model.Text{"en": "Somebody else"}
			if _, err := w.diary.Do(&model.SaveEvent{Event: theirs}); err != nil { // by no press in this window
				t.Fatal(err)
			}
		}
		ops := 0
		w.desk.Listen(func(model.Touched) { ops++ })
		i := slices.IndexFunc(w.events, func(l model.Listed) bool { return l.Event.Title["en"] == "Visit of another" })
		w.choose([]model.Ref{{Event: w.events[i].Event.ID}})
		w.reread()
		if got := uitest.Labelled[*part.Field](u, w.words.Say("sheet.city")).Text(); got != "" {
			t.Errorf("overtaken %v: %q stands in the form of the other visit", overtaken, got)
		}
		if !overtaken && (ops != 1 || visit(t, w).City["en"] != "Iași") {
			t.Errorf("%d deeds, and the city is %v", ops, visit(t, w).City)
		}
		if overtaken && visit(t, w).City["en"] != "Iași" && len(w.inspector.Typed()) == 0 {
			t.Error("what was typed is gone")
		}
	}
}

// What is typed about an item is saved once as the details are folded away, and as the list on
// show changes: giving the keyboard elsewhere hands nothing over a second time.
func TestWhatIsTypedIsSavedOnceAsTheDetailsAreFolded(t *testing.T) {
	for name, away := range map[string]func(*Window, *uitest.User){
		"folded": func(w *Window, _ *uitest.User) { host{w}.FoldInspector() },
		"hidden": func(w *Window, _ *uitest.User) { w.inspector.Body.Hide(); w.focusBoard() },
		"enter": func(w *Window, u *uitest.User) {
			w.inspector.Body.Hide()
			u.Key(fyne.KeyReturn)
		},
	} {
		w, u := sit(t, "en", look.Light)
		w.enter(visit(t, w).ID)
		w.memory.Inspect = true
		lookInto(t, w, "Official talks")
		w.root.Refresh()
		in := uitest.Labelled[*part.Field](u, w.words.Say("sheet.description"))
		w.win.Canvas().Focus(in.Entry())
		in.Entry().SetText("On the record")
		ops := 0
		w.desk.Listen(func(model.Touched) {
			if ops++; ops > 9 {
				t.Fatal(name + ": it is saved again and again")
			}
		})
		away(w, u)
		if name == "enter" {
			w.focusBoard()
		}
		if ops != 1 {
			t.Errorf("%s: %d deeds", name, ops)
		}
	}
}
