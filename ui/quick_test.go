package ui

import (
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// quickly opens the card by its key and types a line into it.
func quickly(w *Window, u *uitest.User, line string) {
	u.Type("q")
	u.Type(line)
}

// standing is the programme of the office's own agenda.
func standing(t *testing.T, w *Window) model.Programme {
	t.Helper()
	for _, l := range w.events {
		if l.Event.Kind == model.Standing {
			p, err := w.desk.Programme(l.Event.ID)
			if err != nil {
				t.Fatal(err)
			}
			return p
		}
	}
	t.Fatal("no standing agenda")
	return model.Programme{}
}

func TestQuickAdd(t *testing.T) {
	for _, tt := range []struct {
		lang, line string
		shown      []string
		place      string
		who        string
	}{
		{"en", "fri 14:30-16 Bilateral @Blue Room +Minister",
			[]string{"Friday, 13 March 2026, 14:30 – 16:00", "Bilateral", "Blue Room", "Minister", "as free text", "President’s engagements"}, "Blue Room", "Minister"},
		{"en", "fri 14:30-16 Bilateral @Union Hall +Bolojan",
			[]string{"Friday, 13 March 2026, 14:30 – 16:00", "Cotroceni Palace, Union Hall", "Ilie Bolojan", "Prime Minister of Romania"}, "Union Hall", "Ilie Bolojan"},
		{"ro", "vineri 14:30-16 Întrevedere bilaterală @Sala Unirii +Ministrul",
			[]string{"vineri, 13 martie 2026, 14:30 – 16:00", "Palatul Cotroceni, Sala Unirii", "Ministrul", "ca text liber", "Agenda Președintelui"}, "Sala Unirii", "Ministrul"},
	} {
		w, u := sit(t, tt.lang, look.Light)
		before := standing(t, w)
		quickly(w, u, tt.line)
		for _, s := range tt.shown {
			if !u.Sees(s) {
				t.Errorf("%q: the card does not say %q: %q", tt.line, s, u.Texts())
			}
		}
		u.Key(fyne.KeyReturn)
		if u.Canvas.Overlays().Top() != nil {
			t.Fatalf("%q: the card is still open: %q", tt.line, u.Texts())
		}
		p := standing(t, w)
		if len(p.Items) != len(before.Items)+1 {
			t.Fatalf("%q made %d items", tt.line, len(p.Items)-len(before.Items))
		}
		it, ok := p.Item(w.chosen[0].Item)
		if !ok || it.Start.Local != "2026-03-13T14:30" || it.End.Local != "2026-03-13T16:00" || it.Kind != model.Bilateral || w.stand.Day != "2026-03-13" {
			t.Errorf("%q made %+v, shown on %s", tt.line, it, w.stand.Day)
		}
		room := p.Room(it.RoomID)
		if room.In(tt.lang)+it.Place.In(tt.lang) != tt.place {
			t.Errorf("%q is in %v %v", tt.line, room, it.Place)
		}
		who := append(p.Side(&it, model.HostSide), p.Side(&it, model.GuestSide)...)
		if len(who) != 1 || who[0].Called.In(tt.lang) != tt.who {
			t.Errorf("%q: %+v takes part", tt.line, who)
		}
		if !u.Sees(w.words.Say("ui.undo")) {
			t.Errorf("%q: nothing offers to undo it", tt.line)
		}
		u.ClickText(w.words.Say("ui.undo"))
		got := standing(t, w)
		before.Revision = got.Revision // undoing is a deed as well
		if !reflect.DeepEqual(got, before) {
			t.Errorf("%q: one undo left %d items more", tt.line, len(got.Items)-len(before.Items))
		}
	}
}

// Inside a visit the item is the visit's, on its day, at an hour that is free;
// people sit on the side of their country.
func TestQuickAddInsideAVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.setView(view.Day)
	day := w.stand.Day
	was := len(w.inside.Items)
	quickly(w, u, "Walk in the garden +Zelenskyy +Bolojan")
	u.Key(fyne.KeyReturn)
	if len(w.inside.Items) != was+1 || len(w.chosen) != 1 {
		t.Fatalf("%d items, were %d: %q", len(w.inside.Items), was, u.Texts())
	}
	it, _ := w.inside.Item(w.chosen[0].Item)
	if it.Start.Date() != day || it.EventID != w.stand.Event || it.EndMark != model.Open {
		t.Errorf("made %+v", it)
	}
	for _, o := range w.inside.Items {
		if o.ID != it.ID && !o.AllDay && o.Span().Overlaps(it.Span()) {
			t.Errorf("%s is proposed where %q is", it.Start.Clock(), o.Title.In("en"))
		}
	}
	called := func(side model.Side) []string {
		var out []string
		for _, p := range w.inside.Side(&it, side) {
			out = append(out, p.Called.In("en"))
		}
		return out
	}
	if h, g := called(model.HostSide), called(model.GuestSide); !slices.Equal(h, []string{"Ilie Bolojan"}) || !slices.Equal(g, []string{"Volodymyr Zelenskyy"}) {
		t.Errorf("host %q, guest %q", h, g)
	}
}

// What cannot be is said under the field, and what was typed stays there.
func TestQuickAddRefuses(t *testing.T) {
	for line, want := range map[string]string{
		"25:00 Dinner":            "Not a time: “25:00”",
		"31 feb Dinner":           "There is no such day: that month has 28 days. Typed: “31 feb”.",
		"16:00-14:30 Dinner":      "It would end at 14:30, before it begins at 16:00.",
		"29.3. 03:30 Night watch": "does not exist",
		"fri 14:30":               "A title is missing",
	} {
		w, u := sit(t, "en", look.Light)
		before := len(standing(t, w).Items)
		quickly(w, u, line)
		u.Key(fyne.KeyReturn)
		card := u.Canvas.Overlays().Top()
		if card == nil || !u.Sees(want) || len(standing(t, w).Items) != before {
			t.Errorf("%q: refused with %q", line, u.Texts())
			continue
		}
		if e, ok := u.Canvas.Focused().(*part.Entry); !ok || e.Text != line {
			t.Errorf("%q is typed no more", line)
		}
		u.Key(fyne.KeyEscape)
		if u.Canvas.Overlays().Top() != nil || len(standing(t, w).Items) != before {
			t.Errorf("%q: Escape did not leave without a trace", line)
		}
	}
}

// In an empty diary the office's own agenda is made together with its first
// item, and goes with it when that is undone; a card that is left makes nothing.
func TestTheFirstItemBringsItsAgenda(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	s, err := storage.Create(filepath.Join(t.TempDir(), "empty.chancery"), storage.Options{Now: frozen})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	w.Open(stored{s})
	w.deeds.NewItemNow()
	u.Key(fyne.KeyEscape)
	if len(w.events) != 0 {
		t.Fatalf("leaving the card made %d agendas", len(w.events))
	}
	w.deeds.NewItemNow()
	u.Type("Call of the ambassador").Key(fyne.KeyReturn)
	if len(w.events) != 1 || len(w.chosen) != 1 || w.chosen[0].Event != w.events[0].Event.ID || !w.chosen[0].IsItem() {
		t.Fatalf("%d agendas, chosen %v", len(w.events), w.chosen)
	}
	w.undo()
	if len(w.events) != 0 {
		t.Error("one undo leaves the agenda behind")
	}
}

// Hours that are drawn in the office's own calendar while a visit is under way may be that
// visit's: the card asks, and keeps what is typed.
func TestDrawnHoursMayBeOfAVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e, days := visit(t, w), len(standing(t, w).Items)
	at, err := civil.Resolve(string(e.FirstDay)+"T15:00", e.Zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	w.wishes().OnCreate(at.At, at.At+3600)
	u.Type("Orchard")
	if !u.Sees("Belongs to") {
		t.Fatalf("it is not asked: %q", u.Texts())
	}
	u.ClickText("President’s engagements")
	u.ClickText(e.Title.In("en"))
	u.ClickText("Add")
	p, err := w.desk.Programme(e.ID)
	if err != nil || len(standing(t, w).Items) != days {
		t.Fatalf("%d items of the agenda, %v", len(standing(t, w).Items), err)
	}
	i := slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Title.In("en") == "Orchard" })
	if i < 0 || p.Items[i].Start.At != at.At {
		t.Errorf("%q", u.Texts())
	}
	w.enter(e.ID)
	if w.wishes().OnCreate(at.At, at.At+3600); u.Sees("Belongs to") {
		t.Error("inside a visit it is asked")
	}
}
