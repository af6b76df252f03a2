package ui

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
)

// invitedOf are the threads of whoever is invited, by name.
func invitedOf(t *testing.T, w *Window) map[string]model.Invitation {
	t.Helper()
	list, err := w.desk.Invitations()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]model.Invitation{}
	for _, one := range list {
		out[one.Who.In("en")] = one.Invitation
	}
	return out
}

// That somebody was asked aloud at the item that was chosen is said of the row that was begun there alone, not of those
// pasted with it, nor where the row says itself how they were asked; and at what has not begun nobody was asked.
func TestWhoeverIsPastedWasNotAskedAtTheItem(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	during := w.inside.Items[1].Start.At + 60
	clock := func() time.Time { return time.Unix(during, 0) }
	w.Now, w.kit.Now = clock, clock
	chosen := func(ahead bool) {
		for _, it := range w.inside.Items {
			if it.Start.At > during == ahead {
				w.enter(of.ID)
				w.choose([]model.Ref{{Event: of.ID, Item: it.ID}})
				w.table.Run("new-invitation")
				return
			}
		}
		t.Fatalf("no item is ahead %v", ahead)
	}
	title := of.Title.In("en")
	chosen(false)
	u.Key(fyne.KeyEscape)
	pastes(u, "Elina Valtonen\t"+title+"\tletter no. 12 of 10 March 2026\nTytti Tuppurainen\t"+title+"\tletter no. 13 of 10 March 2026\nAlar Karis\t"+title+"\n")
	chosen(false)
	u.Type("Edgars Rinkēvičs").Key(fyne.KeyTab).Type(title).Key(fyne.KeyReturn)
	chosen(true)
	u.Type("Gitanas Nausėda").Key(fyne.KeyTab).Type(title).Key(fyne.KeyReturn)
	got := invitedOf(t, w)
	for who, want := range map[string]int{"Elina Valtonen": 1, "Tytti Tuppurainen": 1, "Alar Karis": 0, "Edgars Rinkēvičs": 1, "Gitanas Nausėda": 0} {
		one, ok := got[who]
		aloud := strings.Contains(who, "Rink")
		if !ok || len(one.Thread) != want || want == 1 && (one.Thread[0].Kind == model.StepAloud) != aloud {
			t.Errorf("%s: %+v: %q", who, one, w.toast.Text())
		}
	}
}

// A row that waits gives way to one that is begun, and comes back: nobody types over its name.
func TestARowThatWaitsIsNotTypedOver(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	w.table.Run("new-invitation")
	u.Type("Elina Valtonen").Key(fyne.KeyReturn)
	waits := func() bool {
		left := w.registers.Typed()
		return len(left) > 0 && left[len(left)-1].Text != "" && strings.Contains(left[0].Text, "Elina Valtonen")
	}
	if !waits() {
		t.Fatalf("it does not wait: %+v", w.registers.Typed())
	}
	w.table.Run("new-invitation")
	if u.Key(fyne.KeyEscape); !waits() || !u.Sees("Elina Valtonen") {
		t.Errorf("given up, the one that waited is gone: %+v", w.registers.Typed())
	}
	if u.Key(fyne.KeyUp); !waits() || !u.Sees("Elina Valtonen") {
		t.Errorf("left, the one that waited is gone: %+v", w.registers.Typed())
	}
	w.table.Run("new-invitation")
	u.Type("Tytti Tuppurainen").Key(fyne.KeyTab).Type(visit(t, w).Title.In("en")).Key(fyne.KeyReturn)
	if got := invitedOf(t, w); got["Tytti Tuppurainen"].EventID == nil || !waits() {
		t.Errorf("the new one is %+v, and what waits %+v: %q", got["Tytti Tuppurainen"], w.registers.Typed(), w.toast.Text())
	}
}

// What waits stands in the empty row again once a paste has kept the row that stood there.
func TestWhatWaitsIsNotHiddenByAPaste(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	title := visit(t, w).Title.In("en")
	w.table.Run("new-invitation")
	u.Key(fyne.KeyEscape)
	pastes(u, "\tNo such visit\tletter no. 12 of 10 March 2026\nTytti Tuppurainen\tNo such visit")
	if len(w.registers.Typed()) == 0 {
		t.Fatalf("it does not wait: %+v: %q", w.registers.Typed(), w.toast.Text())
	}
	pastes(u, "Elina Valtonen\t"+title)
	if got := invitedOf(t, w)["Elina Valtonen"]; got.EventID == nil || len(got.Thread) != 1 {
		t.Fatalf("it is not kept: %q", w.toast.Text())
	}
	w.registers.Keyboard().(*part.Table).GoTo(w.registers.Keyboard().(*part.Table).Row()+1, 0) // the empty row, behind the new one
	if w.toast.Clear(); !u.Sees("Tytti Tuppurainen") {
		t.Errorf("the other one is hidden: %+v, %q", w.registers.Typed(), u.Texts())
	}
}

// That something typed was not saved is said until it is: no longer.
func TestWhatWasNotSavedIsNotToldForever(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Commitments)
	w.table.Run("new-row")
	u.Key(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	u.Type("Ministry of Energy").Key(fyne.KeyReturn)
	told := model.Refuse("sheet.draft-kept", "Ministry of Energy", "Grain corridors")
	w.tell(told)
	if w.second(); w.toast.Text() != w.words.Error(told) {
		t.Fatalf("it waits, and it is said no more: %q, %+v", w.toast.Text(), w.registers.Typed())
	}
	w.registers.Keyboard().(*part.Table).GoTo(w.registers.Keyboard().(*part.Table).Row(), 0)
	u.Type("Grain corridors").Key(fyne.KeyReturn)
	if n := len(w.registers.Typed()); n != 0 {
		t.Fatalf("%d cells wait", n)
	}
	w.tell(told)
	if w.second(); w.toast.Text() != "" {
		t.Errorf("nothing waits, and it says %q", w.toast.Text())
	}
	w.tell(model.Refuse("ui.no-diary"))
	if w.second(); w.toast.Text() == "" {
		t.Error("other trouble is taken away with it")
	}
}

// That something typed was not saved is said no longer than it is so, whatever else waits, nor for minutes where
// something else is on show; and whoever asks what is not saved is told of what waits.
func TestWhatWasNotSavedIsToldWhereItIs(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	w.table.Run("drafts")
	if !u.Sees(w.words.Say("ui.drafts.none")) {
		t.Errorf("nothing waits: %q", w.toast.Text())
	}
	begin := func(who string) { w.table.Run("new-invitation"); u.Type(who).Key(fyne.KeyReturn) }
	begin("Elina Valtonen")
	begin("Tytti Tuppurainen")
	if w.table.Run("drafts"); !strings.Contains(w.toast.Text(), "Elina Valtonen") || !strings.Contains(w.toast.Text(), "Tytti Tuppurainen") || u.Sees(w.words.Say("ui.drafts.none")) {
		t.Errorf("two wait, and it says %q", w.toast.Text())
	}
	tell := func(who string) string {
		w.tell(model.Refuse("sheet.draft-kept", who, "Guest"))
		w.second()
		return w.toast.Text()
	}
	if said := tell("Tytti Tuppurainen"); !strings.Contains(said, "Tytti Tuppurainen") {
		t.Fatalf("it says %q", said)
	}
	for range 2 * longEnough {
		w.second()
	}
	if w.toast.Text() == "" {
		t.Error("it waits and is on show, and it is told no more")
	}
	if said := tell("Alar Karis"); said != "" {
		t.Errorf("it was given up, others wait, and it says %q", said)
	}
	tell("Elina Valtonen")
	w.table.Run("calendar")
	for range longEnough - 1 {
		w.second()
	}
	if said := w.toast.Text(); said == "" {
		t.Error("the page was left a moment ago, and it is told no more")
	}
	for range 2 {
		w.second()
	}
	if said := w.toast.Text(); said != "" {
		t.Errorf("on another page it still says %q", said)
	}
}
