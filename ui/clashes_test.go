package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/clash"
	"chancery/ui/look"
)

// Whatever changes a time says what it makes clash, the way between two venues
// included, and a conflict that is solved is said no more.
func TestAChangeSaysWhatItMakesClash(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	item := func(title string) model.Item {
		t.Helper()
		p, err := w.desk.Programme(w.stand.Event)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range p.Items {
			if it.Title["en"] == title {
				return it
			}
		}
		t.Fatalf("no %s", title)
		return model.Item{}
	}
	motorcade := item("Motorcade to Victoria Palace") // they would be in it as well
	if !w.try(&model.DeleteItems{IDs: []int64{motorcade.ID}, Revision: programme(t, w).Revision}) {
		t.Fatalf("the motorcade stays: %s", w.toast.Text())
	}
	it := item("Working meeting with the Prime Minister")
	it.Start.Local, it.StartMark = "2026-03-12T15:30", model.Exact
	if !w.try(&model.SaveItem{Item: it}) || !strings.Contains(w.toast.Text(), "the journey between this and ‘Joint press statements’ takes 15 min; 5 are available") {
		t.Errorf("said %q", w.toast.Text())
	}
	w.clash.Open()
	if !u.Sees("15 min needed, 5 available") {
		t.Errorf("the panel says %q", u.Texts())
	}
	w.undo()
	if w.clash.Count() != 0 {
		t.Errorf("undone, and still: %v", w.clash.Said())
	}
}

// A name that is typed in two items at once clashes with itself, until somebody says that it
// is two people: from the list, undone like any deed, and taken back from the list.
func TestTwoOfOneTypedName(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	talks := lookInto(t, w, "Official talks")()
	beside := talks
	beside.Row, beside.Title, beside.RoomID, beside.VenueID, beside.ContainerID, beside.Anchored = model.Row{}, model.Text{"en": "Press briefing"}, nil, nil, nil, false
	for _, c := range []model.Change{
		&model.SaveItem{Item: beside, Who: &[]model.Participation{{Side: model.HostSide, Name: model.Plain("Ion Popa")}}},
		&model.Participate{Item: talks.ID, Side: model.HostSide, Who: []model.Participation{{Side: model.HostSide, Name: model.Plain("Ion Popa")}}, Was: model.AllSeen(hosts(t, w, talks.ID))},
	} {
		if !w.try(c) {
			t.Fatal(w.toast.Text())
		}
	}
	clashes := func() (n int) {
		for _, said := range w.clash.Said() {
			if strings.Contains(said, "Ion Popa") {
				n++
			}
		}
		return n
	}
	if clashes() != 2 {
		t.Fatalf("one person in two places is not found: %v", w.clash.Said())
	}
	press := func(kind string) {
		list, err := w.clash.Conflicts()
		if err != nil {
			t.Fatal(err)
		}
		if w.clash.Open(); len(list) == 0 {
			t.Fatal("there is nothing to press")
		}
		for i := range list {
			if w.words.Text(list[i].Subject.Name) == "Ion Popa" {
				u.ClickPlace(kind, int64(i))
				u.Key(fyne.KeyEscape) // the list has opened again
				return
			}
		}
		t.Fatalf("nobody speaks of him: %q", u.Texts())
	}
	press("two")
	if clashes() != 0 {
		t.Errorf("they are two, and still: %v", w.clash.Said())
	}
	if w.undo(); clashes() != 2 {
		t.Error("undone, they are two all the same")
	}
	if w.redo(); clashes() != 0 {
		t.Error("done again, they are one")
	}
	press("one")
	if clashes() != 2 {
		t.Error("taken back, they are two all the same")
	}
}

func hosts(t *testing.T, w *Window, item int64) (out []model.Participation) {
	t.Helper()
	for _, p := range programme(t, w).Who[item] {
		if p.Side == model.HostSide {
			out = append(out, p)
		}
	}
	return out
}

// The way out "later" moves the one item it names, at first as far as is enough.
func TestAClashIsEndedByMovingOne(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	arrival := lookInto(t, w, "Arrival of the President of Ukraine")()
	briefing := arrival
	briefing.Row, briefing.Title, briefing.ContainerID, briefing.Anchored = model.Row{}, model.Text{"en": "A briefing of the guests about the energy of the region"}, nil, false
	briefing.Start.Local, briefing.End.Local, briefing.StartMark, briefing.EndMark = "2026-03-12T12:27", "2026-03-12T12:32", model.Exact, model.Exact
	if !w.try(&model.SaveItem{Item: briefing}) {
		t.Fatal(w.toast.Text())
	}
	beside := briefing // elsewhere, with others: it is in nobody's way
	beside.Title, beside.VenueID, beside.RoomID = model.Text{"en": "The press bus is loaded"}, nil, nil
	beside.Start.Local, beside.End.Local = "2026-03-12T12:33", "2026-03-12T12:50"
	if !w.try(&model.SaveItem{Item: beside}) {
		t.Fatal(w.toast.Text())
	}
	list, err := w.clash.Conflicts()
	at := slices.IndexFunc(list, func(c clash.Conflict) bool { return c.Rule == "room-twice" })
	if err != nil || at < 0 {
		t.Fatalf("%+v, %v", list, err)
	}
	w.clash.Open()
	if !u.Sees("energy of the region") {
		t.Errorf("it is not said which is moved: %q", u.Above())
	}
	was := programme(t, w)
	u.ClickPlace("later", int64(at))
	u.ClickText(w.words.Count("sheet.shift.do", 1))
	moved := 0
	for _, it := range programme(t, w).Items {
		if old, ok := was.Item(it.ID); ok && old.Start != it.Start {
			moved++
		}
	}
	if after, err := w.clash.Conflicts(); moved != 1 || err != nil || slices.ContainsFunc(after, func(c clash.Conflict) bool { return c.Rule == "room-twice" }) {
		t.Errorf("%d moved, %+v, %v: %q", moved, after, err, u.Above())
	}
}

// What is made longer is said to end later, not to have moved.
func TestALongerItemHasNotMoved(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	it := lookInto(t, w, "Motorcade to the helipad")()
	if !w.try(&model.MoveItems{Moves: []model.Move{{Item: it.ID, Rev: it.Rev, Start: it.Start.At, End: it.End.At + 300}}, Force: true}) {
		t.Fatal(w.toast.Text())
	}
	if got := w.toast.Text(); !strings.HasPrefix(got, "‘Motorcade to the helipad’ now ends Thu 12 Mar, 17:05") {
		t.Errorf("it says %q", got)
	}
}

// "Move…" proposes the next hour at which the room and all who take part are free, past whatever else stands
// in their way; where there is none that day it says so, and asks for nothing.
func TestAClashIsMovedToAFreeHour(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	arrival := lookInto(t, w, "Arrival of the President of Ukraine")()
	add := func(title, from, to string) model.Item {
		it := arrival
		it.Row, it.Title, it.ContainerID, it.Anchored = model.Row{}, model.Text{"en": title}, nil, false
		it.Start.Local, it.End.Local, it.StartMark, it.EndMark = "2026-03-12T"+from, "2026-03-12T"+to, model.Exact, model.Exact
		save := &model.SaveItem{Item: it}
		if !w.try(save) {
			t.Fatal(w.toast.Text())
		}
		return it
	}
	add("A briefing of the guests about the energy of the region", "12:27", "12:37")
	add("A meeting in the same hall", "12:40", "13:40") // five minutes later it would be in its way
	press := func() int {
		list, err := w.clash.Conflicts()
		at := slices.IndexFunc(list, func(c clash.Conflict) bool { return c.Rule == "room-twice" })
		if err != nil || at < 0 {
			t.Fatalf("%+v, %v", list, err)
		}
		w.clash.Open()
		u.ClickPlace("later", int64(at))
		return at
	}
	press()
	u.ClickText(w.words.Count("sheet.shift.do", 1))
	after, err := w.clash.Conflicts()
	if err != nil || slices.ContainsFunc(after, func(c clash.Conflict) bool { return c.Rule == "room-twice" }) {
		t.Errorf("%+v, %v: %q", after, err, u.Above())
	}
	w.undo()
	add("A meeting of the whole rest of the day", "13:41", "23:58")
	press()
	if u.Canvas.Overlays().Top() != nil || !strings.Contains(w.toast.Text(), "no later time on") {
		t.Errorf("it says %q: %q", w.toast.Text(), u.Above())
	}
}
