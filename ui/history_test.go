package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/edition"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/words"
)

// The history of an item says who changed what and when; what was before a change comes back
// as a deed that can be undone, and the whole visit likewise.
func TestTheHistoryBringsBack(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	it := w.inside.Items[2]
	was, end := it.Start.Clock(), it.End.Clock()
	it.Start, it.End = it.Start.AddMinutes(7), it.End.AddMinutes(7)
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	start := func() string {
		for i := range w.inside.Items {
			if w.inside.Items[i].UID == it.UID {
				return w.inside.Items[i].Start.Clock()
			}
		}
		return "gone"
	}
	w.choose([]model.Ref{{Event: of.ID, Item: it.ID}})
	w.table.Run("history")
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, was+" – "+end+" → "+it.Start.Clock()+" – "+it.End.Clock()) {
		t.Fatalf("the history says %q", said)
	}
	u.ClickPlace("bring", 0)
	u.ClickText(w.words.Say("story.back-item", w.words.Text(it.Title)))
	if start() != was {
		t.Errorf("it is at %s, and was at %s: %q", start(), was, u.Above())
	}
	w.table.Run("history")
	if said := strings.Join(u.Above(), "\n"); strings.Count(said, "· by Bring back") != 1 {
		t.Errorf("what came back looks like any change: %q", said)
	}
	u.Key(fyne.KeyEscape)
	w.undo()
	if start() != it.Start.Clock() {
		t.Errorf("undo leaves it at %s", start())
	}
	revision := w.inside.Revision
	if err := w.desk.Do(&model.DeleteItems{IDs: []int64{it.ID}, Revision: revision}); err != nil {
		t.Fatal(err)
	}
	w.choose(nil)
	w.table.Run("history")
	u.ClickPlace("bring", 0)
	u.ClickText(w.words.Say("story.back-visit"))
	if start() != it.Start.Clock() {
		t.Errorf("what was deleted is %s: %q", start(), u.Above())
	}
	u.Key(fyne.KeyEscape)
	for w.stand.Inside() {
		w.goBack()
	}
	w.choose(nil) // the visit that was left is
	w.table.Run("history")
	if !u.Sees(w.words.Say("story.of-diary")) {
		t.Errorf("outside a visit: %q", u.Above())
	}
}

// The history of the diary is narrowed by field as that of an item and a visit is, who came to an item among
// them, and besides by what was done, whatever it was done to.
func TestTheHistoryOfTheDiaryIsNarrowed(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	for _, it := range w.inside.Items[:2] {
		it.Remarks = model.Plain("by hand")
		if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
	}
	it := w.inside.Items[2]
	who := slices.Clone(w.inside.Who[it.ID])
	seen := make([]model.Seen, len(who))
	for i := range who {
		seen[i] = model.SeenOf(&who[i])
	}
	who = append(who, model.Participation{Side: model.GuestSide, Name: model.Plain("The interpreter")})
	if err := w.desk.Do(&model.SaveItem{Item: it, Who: &who, Was: seen}); err != nil {
		t.Fatal(err)
	}
	for w.stand.Inside() {
		w.goBack()
	}
	w.choose(nil)
	w.table.Run("history")
	all := strings.Join(u.Above(), "\n")
	choose := func(key, value, name string) {
		t.Helper()
		choice := uitest.Labelled[*scene.Pane](u, w.words.Say(key)).Part.(*part.Choice)
		var names []string
		for _, o := range choice.Options() {
			names = append(names, o.Name)
		}
		if !slices.Contains(names, name) || !strings.Contains(all, w.words.Say("verb.sample")) {
			t.Fatalf("it can be narrowed by %q: %q", names, all)
		}
		choice.Put(value)
		if err := choice.OnChoose(choice.Value()); err != nil {
			t.Fatal(err)
		}
	}
	says := func(deeds int) {
		t.Helper()
		if said := strings.Join(u.Above(), "\n"); strings.Count(said, "Edit ‘") != deeds || strings.Contains(said, w.words.Say("verb.sample")) {
			t.Errorf("narrowed it says %q", said)
		}
	}
	choose("story.kind", "Edit ‘…’", "Edit ‘…’")
	says(4) // the choice, and three deeds
	choose("story.kind", "", w.words.Say("story.all"))
	field := w.words.FieldOf(&edition.Difference{What: edition.Changed, Table: "items", Key: "remarks"})
	choose("story.field", field, words.Capital(field))
	says(2)
	choose("story.field", w.words.Say("field.participants"), words.Capital(w.words.Say("field.participants")))
	says(1)
}

// A visit that was deleted comes back from the history of the diary with all that it had, as a deed that
// can be undone; once it is there again it is offered no more.
func TestADeletedVisitComesBackFromTheHistory(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	was, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.desk.Do(&model.DeleteEvent{ID: of.ID, Revision: was.Revision}); err != nil {
		t.Fatal(err)
	}
	w.choose(nil)
	back := func() {
		t.Helper()
		w.table.Run("history")
		u.ClickPlace("bring", 0)
		u.ClickText(w.words.Say("story.back-gone", w.words.Text(of.Title)))
	}
	back()
	now := visit(t, w)
	p, err := w.desk.Programme(now.ID)
	if err != nil || now.UID != of.UID {
		t.Fatalf("%v, %v: %q", now.UID, err, u.Above())
	}
	if len(p.Items) != len(was.Items) || len(p.Delegations) != len(was.Delegations) || len(p.Seats) != len(was.Seats) {
		t.Errorf("%d items, %d delegations and %d seats of %d, %d and %d", len(p.Items), len(p.Delegations), len(p.Seats), len(was.Items), len(was.Delegations), len(was.Seats))
	}
	for i := range was.Items {
		a, b := &was.Items[i], &p.Items[i]
		if a.UID != b.UID || a.Start != b.Start || len(was.Who[a.ID]) != len(p.Who[b.ID]) {
			t.Errorf("%s is not what it was", w.words.Text(a.Title))
		}
	}
	w.table.Run("history")
	if u.Sees(w.words.Say("story.back")) {
		t.Errorf("what is there is offered: %q", u.Above())
	}
	u.Key(fyne.KeyEscape)
	w.undo()
	if list, err := w.desk.Events(); err != nil || len(list) == 0 {
		t.Fatal(err)
	} else {
		for _, e := range list {
			if e.Event.UID == of.UID {
				t.Error("undo leaves it there")
			}
		}
	}
	back()
	if visit(t, w).UID != of.UID {
		t.Errorf("it does not come back again: %q", u.Above())
	}
}

// A room that is called otherwise is so on the papers of the visit, and in its history; what stands
// in one language is told as such; what was undone says so, and how, in the visit and in the diary.
func TestTheHistoryReadsTheRightWayRound(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	room := model.Room{}
	for i := range w.inside.Items {
		if id := w.inside.Items[i].RoomID; id != nil {
			room = w.inside.Rooms[*id]
		}
	}
	was := room.Name["en"]
	if was == "" {
		t.Fatal("no room of the visit has a name in English")
	}
	room.Name = room.Name.With("en", "Blue Salon")
	it := w.inside.Items[2]
	title := it.Title
	it.Title = it.Title.With("en", "")
	for _, c := range []model.Change{&model.Save{Record: &room, Name: room.Name}, &model.SaveItem{Item: it}} {
		if err := w.desk.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	w.undo()
	w.choose(nil)
	w.table.Run("history")
	all := strings.Join(u.Above(), "\n")
	emptied := w.words.Text(title) + ", title (English): removed (" + title["en"] + ")"
	for _, want := range []string{"Blue Salon, name: " + was + " → Blue Salon", emptied, w.words.Text(title) + ", title (English): now " + title["en"]} {
		if !strings.Contains(all, want) {
			t.Errorf("it does not say %q: %q", want, all)
		}
	}
	said := u.Above()
	after := func(what string) string {
		for i, s := range said {
			if strings.Contains(s, what) && i+1 < len(said) {
				return said[i+1] + said[min(i+2, len(said)-1)]
			}
		}
		return ""
	}
	if s := after("title (English): removed"); !strings.Contains(s, "· undone") || strings.Contains(s, "by Undo") {
		t.Errorf("what was undone bears %q", s)
	}
	if s := after("title (English): now"); !strings.Contains(s, "· by Undo") || strings.Contains(s, "undone") {
		t.Errorf("the undo bears %q", s)
	}
	u.Key(fyne.KeyEscape)
	w.redo()
	w.table.Run("history")
	said = u.Above()
	if s := after("title (English): removed"); strings.Contains(s, "undone") {
		t.Errorf("what was done again bears %q: %q", s, said)
	}
	u.Key(fyne.KeyEscape)
	for w.stand.Inside() {
		w.goBack()
	}
	w.choose(nil)
	w.table.Run("history")
	if all := strings.Join(u.Above(), "\n"); !strings.Contains(all, "Undone: ") || !strings.Contains(all, "Redone: ") {
		t.Errorf("the diary says %q", all)
	}
}
