package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
)

// somebodyElse makes a change of which the window is not told, as another
// program would.
func somebodyElse(t *testing.T, w *Window, c model.Change) {
	t.Helper()
	if _, err := w.diary.Do(c); err != nil {
		t.Fatal(err)
	}
}

// renamed is an item with another title.
func renamed(t *testing.T, w *Window, id int64) model.Change {
	t.Helper()
	var it model.Item
	if err := w.desk.Get(&it, id); err != nil {
		t.Fatal(err)
	}
	it.Title = model.Plain("Somebody else was here")
	return &model.SaveItem{Item: it}
}

// Somebody else changes an item while it is in the hand: the drop is refused, the
// board shows what became of it, and the next drag goes through; so do those that
// follow, after the window's own changes, after undo and redo.
func TestADragDoesNotOverwriteSomebody(t *testing.T) {
	w, u := onLanes(t)
	var e model.Entry
	for _, one := range w.entries {
		if !one.Fixed() && one.Ref.IsItem() && !one.AllDay {
			e = one
			break
		}
	}
	w.choose([]model.Ref{e.Ref})
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	was := w.entryOf(e.Ref).Start.At
	if was != e.Start.At+300 {
		t.Fatalf("Alt and right moved it by %d s", was-e.Start.At)
	}
	somebodyElse(t, w, renamed(t, w, e.Ref.Item))
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	if now := w.entryOf(e.Ref); now.Start.At != was || now.Title.In() != "Somebody else was here" {
		t.Errorf("it is %q and moved by %d s", now.Title.In(), now.Start.At-was)
	}
	if said := w.toast.Text(); !u.Sees("changed in the meantime") {
		t.Errorf("said %q", said)
	}
	for i, step := range []func(){
		func() { u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt) }, func() { u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt) },
		w.undo, w.redo, func() { u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt) },
	} {
		step()
		if by := w.entryOf(e.Ref).Start.At - was; by != []int64{300, 600, 300, 600, 900}[i] {
			t.Fatalf("step %d: moved by %d s: %s", i, by, w.toast.Text())
		}
	}
}

// A visit is deleted as it was on show, and not once somebody has put an item into
// it or changed one, even on days that are not on show.
func TestAVisitIsDeletedAsItWasSeen(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	e := visit(t, w)
	w.GoTo("2026-01-15") // far from it
	ref := model.Ref{Event: e.ID}
	at, err := civil.Resolve(string(e.FirstDay)+"T06:00", e.Zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	fresh := model.NewItem(e.ID, model.Talks, at, at.AddMinutes(30))
	fresh.Title = model.Plain("Put in meanwhile")
	there := func() bool { return w.desk.Get(&model.Event{}, e.ID) == nil }
	somebodyElse(t, w, &model.SaveItem{Item: fresh})
	if w.deeds.Remove([]model.Ref{ref}); !there() {
		t.Fatal("it went with an item that nobody here has seen")
	}
	somebodyElse(t, w, renamed(t, w, w.programmeOf(t, e.ID).Items[0].ID))
	if w.deeds.Remove([]model.Ref{ref}); !there() {
		t.Fatal("it went with an item that somebody else had changed")
	}
	if w.deeds.Remove([]model.Ref{ref}); there() {
		t.Errorf("it cannot be deleted at all: %s", w.toast.Text())
	}
	w.undo()
	w.enter(e.ID)
	if w.deeds.Remove([]model.Ref{ref}); there() || w.stand.Inside() {
		t.Errorf("it cannot be deleted from within: %s", w.toast.Text())
	}
}

func (w *Window) programmeOf(t *testing.T, event int64) model.Programme {
	t.Helper()
	p, err := w.desk.Programme(event)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// What was typed stays where it was typed, and goes in once the person has seen
// what somebody else did.
func TestWhatWasTypedStays(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official talks")
	e := visit(t, w).ID
	it := now()
	it.Dress = "uniform"
	somebodyElse(t, w, &model.SaveItem{Item: it})
	remarks := retype(t, w, u, "sheet.col.remarks", "Typed by hand")
	if !strings.Contains(remarks.Refused(), "changed in the meantime") || remarks.Text() != "Typed by hand" || now().Remarks.In("en") == "Typed by hand" {
		t.Errorf("refused %q, the field says %q", remarks.Refused(), remarks.Text())
	}
	u.Canvas.Focus(remarks.Entry())
	u.Canvas.Unfocus()
	if it := now(); it.Remarks.In("en") != "Typed by hand" || it.Dress != "uniform" {
		t.Errorf("remarks %q, dress %q", it.Remarks.In("en"), it.Dress)
	}
	w.enter(e)
	id := w.inside.Items[0].ID
	somebodyElse(t, w, renamed(t, w, id))
	w.views.Order.Rows.Table.GoTo(0, 3)
	u.Type("Typed in a cell").Key(fyne.KeyReturn)
	if got := w.programmeOf(t, e).Items[0].Title.In("en"); got != "Somebody else was here" || !u.Sees("changed in the meantime") {
		t.Errorf("it is %q: %q", got, u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if got := w.programmeOf(t, e).Items[0].Title["en"]; got != "Typed in a cell" {
		t.Errorf("the second time it is %q", got)
	}
}

// A shift is what was agreed to: another plan is shown before it is made.
func TestAShiftOfAnotherProgrammeIsShownFirst(t *testing.T) {
	w, u, now := threeItems(t)
	first := w.inside.Items[0]
	w.choose([]model.Ref{{Event: first.EventID, Item: first.ID}})
	w.table.Run("shift")
	u.Type("+15")
	between := w.inside.Items[2]
	between.Status = model.Locked
	somebodyElse(t, w, &model.SaveItem{Item: between})
	was := now()
	u.Key(fyne.KeyReturn)
	if now() != was || !u.Sees("changed in the meantime") || !u.Sees("Locked: the shift stops here.") {
		t.Fatalf("%s: %q", now(), u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if got := now(); got != "10:10–10:40 10:40–11:10 11:10–12:00 12:20–13:00" {
		t.Errorf("shifted to %s", got)
	}
}

// Rows that were cut and are back by an undo are copied: they are there already.
func TestWhatWasCutAndIsBackIsCopied(t *testing.T) {
	w, u, now := plan(t)
	row(u, "0900", "0930", "Talks", "", "", "", "", "", "", "", "", "Agreed")
	w.views.Order.Rows.Table.GoTo(0, 3)
	w.views.Order.Rows.Table.Pick(0)
	u.Shortcut(fyne.KeyX, fyne.KeyModifierControl)
	if len(now().Items) != 0 {
		t.Fatal("it was not cut")
	}
	w.undo()
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	got := now().Items
	if len(got) != 2 || got[0].Status == got[1].Status {
		t.Errorf("%+v: %s", got, w.toast.Text())
	}
}

// A setting that somebody else has set meanwhile is kept.
func TestASettingIsNotOverwritten(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	office := func() string {
		v, err := w.desk.Setting(model.SettingOffice)
		if err != nil {
			t.Fatal(err)
		}
		return v.In("en")
	}
	w.settings()
	retype(t, w, u, "sheet.office", "Ours")
	retype(t, w, u, "sheet.office", "Ours, once more")
	if office() != "Ours, once more" {
		t.Fatalf("it is %q", office())
	}
	was, err := w.desk.Setting(model.SettingOffice)
	if err != nil {
		t.Fatal(err)
	}
	somebodyElse(t, w, &model.SaveSetting{Name: model.SettingOffice, Value: model.Plain("Theirs"), Was: was})
	f := retype(t, w, u, "sheet.office", "Ours again")
	if office() != "Theirs" || !strings.Contains(f.Refused(), "changed in the meantime") {
		t.Errorf("it is %q: %q", office(), f.Refused())
	}
}

// Somebody else seats another participant while one is taken out here.
func TestParticipantsOfSomebodyElseStay(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Official photo")
	was := programme(t, w).Who[now().ID]
	side := was[len(was)-1].Side // the name is added to the last one shown
	var same []model.Participation
	for _, p := range was {
		if p.Side == side {
			same = append(same, p)
		}
	}
	theirs := append(same[:len(same):len(same)], model.Participation{Side: side, Name: model.Plain("Interpreter")})
	somebodyElse(t, w, &model.Participate{Item: now().ID, Side: side, Who: theirs, Was: model.AllSeen(same)})
	take := func() int {
		u.ClickText(w.words.Say("sheet.add-person"))
		u.Key("Up").Key("Delete")
		return len(programme(t, w).Who[now().ID])
	}
	if n := take(); n != len(was)+1 || !u.Sees("changed in the meantime") {
		t.Fatalf("%d take part, not %d: %q", n, len(was)+1, u.Texts())
	}
	if n := take(); n != len(was) {
		t.Errorf("%d take part, not %d", n, len(was))
	}
}
