package ui

import (
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// Whoever plans a visit like an earlier one is told how many internal remarks that has. For another guest they stay
// behind, for the same they come along; a tick by hand decides.
func TestInternalRemarksOfAnEarlierVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	old := visit(t, w)
	it := itemCalled(t, w, "Official talks")
	it.Remarks = model.Text{"en": "Not a word about the pipeline"}
	if !w.try(&model.SaveItem{Item: it}) {
		t.Fatal(w.toast.Text())
	}
	was := programme(t, w)
	n := was.Remarks()
	copied := func(guest string, tick bool) int {
		w.deeds.Duplicate(model.Ref{Event: old.ID})
		if guest != "" {
			chooses(u, "Guest", guest)
		}
		label := w.words.Count("sheet.again.remarks", n)
		check := uitest.Labelled[*part.Check](u, label)
		if check.On() != (guest == "") {
			t.Errorf("with guest %q they come along: %v", guest, check.On())
		}
		if tick {
			u.ClickText(label)
		}
		adds(w, u)
		if u.Sees("Create the visit anyway") {
			u.ClickText("Create the visit anyway")
		}
		var made model.Event
		for _, l := range w.events {
			if l.Event.ID > made.ID {
				made = l.Event
			}
		}
		p, err := w.desk.Programme(made.ID)
		if err != nil || made.ID <= old.ID {
			t.Fatalf("%v, %d", err, made.ID)
		}
		w.undo()
		return p.Remarks()
	}
	if n == 0 {
		t.Fatal("no remarks")
	}
	for _, tt := range []struct {
		guest string
		tick  bool
		want  int
	}{{"", false, n}, {"", true, 0}, {"ital", false, 0}} {
		if got := copied(tt.guest, tt.tick); got != tt.want {
			t.Errorf("guest %q, ticked %v: %d of %d remarks", tt.guest, tt.tick, got, n)
		}
	}
}

// What the card counts is what is copied: a remark that stays behind wants no other words, and one that comes along
// does.
func TestARemarkThatStaysBehindWantsNoWords(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	old := visit(t, w)
	it := itemCalled(t, w, "Official talks")
	it.Remarks = model.Text{"en": "The Ukrainians ask for two cars"}
	if !w.try(&model.SaveItem{Item: it}) {
		t.Fatal(w.toast.Text())
	}
	was := programme(t, w)
	w.deeds.Duplicate(model.Ref{Event: old.ID})
	chooses(u, "Guest", "ital")
	if u.Sees("Ukrainians") {
		t.Errorf("a remark that stays behind is listed: %q", u.Texts())
	}
	label := w.words.Count("sheet.again.remarks", was.Remarks())
	u.ClickText(label)
	if !u.Sees("Ukrainians") {
		t.Errorf("a remark that comes along is not listed: %q", u.Texts())
	}
	u.ClickText(label)
	if u.Sees("Ukrainians") {
		t.Errorf("it is still listed: %q", u.Texts())
	}
}
