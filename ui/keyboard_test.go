package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/inspect"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// Whatever was left, by Escape or because it went, the board has the keyboard, or has it
// with the next key.
func TestLettersLiveWhateverWasLeft(t *testing.T) {
	look1 := func(l *leaver) { lookInto(l.t, l.Window, "Official talks") }
	for name, leave := range map[string]func(l *leaver){
		"a field of the inspector": func(l *leaver) {
			look1(l)
			l.u.Canvas.Focus(uitest.Labelled[*part.Field](l.u, l.words.Say("sheet.col.from")).Entry())
			l.u.Key(fyne.KeyEscape)
		},
		"what was typed in one": func(l *leaver) {
			look1(l)
			l.typeIn("sheet.col.from", "25:99")
			l.u.Key(fyne.KeyEscape, fyne.KeyEscape)
		},
		"a name of the inspector": func(l *leaver) {
			look1(l)
			l.u.Canvas.Focus(uitest.Labelled[*inspect.People](l.u, l.words.Say("side.guest")).Entry())
			l.u.Key(fyne.KeyEscape)
		},
		"an inspector that went": func(l *leaver) {
			look1(l)
			l.u.Canvas.Focus(uitest.Labelled[*part.Field](l.u, l.words.Say("sheet.col.from")).Entry())
			l.choose(nil)
		},
		"a choice of one that went": func(l *leaver) {
			look1(l)
			l.u.Canvas.Focus(uitest.Labelled[*scene.Pane](l.u, l.words.Say("sheet.col.status")))
			l.choose(nil)
		},
		"the search":           func(l *leaver) { l.u.Type("/").Type("tete").Key(fyne.KeyEscape) },
		"a sidebar that went":  func(l *leaver) { l.find(); l.toggleSidebar() },
		"nothing":              func(l *leaver) { l.u.Canvas.Unfocus() },
		"a notice that went":   func(l *leaver) { l.say("Done"); l.u.Canvas.Focus(l.toast.Pane); l.toast.Clear() },
		"the palette":          func(l *leaver) { l.table.Run("palette"); l.u.Type("xyz").Key(fyne.KeyEscape) },
		"a menu over nothing":  func(l *leaver) { l.u.Canvas.Unfocus(); l.table.Menu("new", fyne.NewPos(9, 9)); l.u.Key(fyne.KeyEscape) },
		"a sheet over nothing": func(l *leaver) { l.u.Canvas.Unfocus(); l.table.Run("about"); l.u.Key(fyne.KeyEscape) },
		"a choice on a card": func(l *leaver) {
			l.table.Run("new-visit")
			l.u.Key(fyne.KeyTab, fyne.KeyDown, fyne.KeyEscape, fyne.KeyEscape)
		},
		"a visit with its fields": func(l *leaver) {
			l.enter(l.summit())
			l.u.Key(fyne.KeyEscape, fyne.KeyEscape, fyne.KeyEscape, fyne.KeyEscape)
		},
	} {
		l := leaving(t, "en")
		leave(l)
		if n := len(l.u.Canvas.Overlays().List()); n > 0 {
			t.Errorf("%s: %d lie over the window: %q", name, n, l.u.Above())
			continue
		}
		if l.u.Key(fyne.KeyDown); l.u.Canvas.Focused() != l.views.Of(l.stand.View).Keyboard() {
			t.Errorf("%s: %T has the keyboard", name, l.u.Canvas.Focused())
		}
		if l.u.Type("m"); l.stand.View != view.Month {
			t.Errorf("%s: m is dead, %T has the keyboard", name, l.u.Canvas.Focused())
		}
	}
}

// A letter goes by the place of its key while the keyboard is Cyrillic.
func TestLettersOfACyrillicKeyboard(t *testing.T) {
	w, u := sit(t, "uk", look.Light)
	for letter, want := range map[string]view.Kind{"в": view.Day, "ц": view.Week, "ь": view.Month, "н": view.Year, "д": view.Lanes, "ф": view.List} {
		w.setView(view.Some)
		if u.Type(letter); w.stand.View != want {
			t.Errorf("%s led to %s, want %s", letter, w.stand.View, want)
		}
	}
	for _, letter := range []string{"й", "т"} {
		w.setView(view.Week)
		u.Type(letter)
		s, ok := u.Canvas.Overlays().Top().(*part.Sheet)
		if !ok {
			t.Fatalf("%s opened nothing", letter)
		}
		if e, ok := u.Canvas.Focused().(*part.Entry); !ok || e.Text != "" {
			t.Errorf("%s: it stands in the card as well: %q", letter, e.Text)
		}
		s.Close()
	}
}

// A notice goes first, then the visit: in the running order as everywhere.
func TestEscapeTakesTheNoticeFirst(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.say("Moved")
	if u.Key(fyne.KeyEscape); w.toast.Text() != "" || !w.stand.Inside() {
		t.Fatalf("Escape led to %+v and left %q", w.stand, w.toast.Text())
	}
	if u.Key(fyne.KeyEscape); w.stand.Inside() {
		t.Error("Escape does not leave the visit")
	}
}

// Escape from a visit that was opened from elsewhere leads to its days: the board, the
// inspector and the list of visits speak of the same.
func TestEscapeLeadsToTheDaysOfTheVisit(t *testing.T) {
	for _, v := range []view.Kind{view.Week, view.Day, view.Month, view.Year, view.List} {
		l := leaving(t, "en")
		l.setView(v)
		summit := l.listed(l.summit()).Event
		l.enter(summit.ID)
		l.u.Key(fyne.KeyEscape)
		if l.stand.View != v || !l.covers(l.stand, summit) {
			t.Errorf("%s: Escape led to %+v", v, l.stand)
		}
		if len(l.chosen) != 1 || l.chosen[0] != (model.Ref{Event: summit.ID}) {
			t.Errorf("%s: %v is chosen", v, l.chosen)
		}
	}
	l := leaving(t, "en") // from one visit into another
	l.enter(visit(t, l.Window).ID)
	l.enter(l.summit())
	l.u.Key(fyne.KeyEscape)
	if !l.covers(l.stand, l.listed(l.summit()).Event) {
		t.Errorf("Escape led to %+v", l.stand)
	}
}

// Where the board shows the visit already, it stays where it is.
func TestEscapeLeadsBackToWhereOneWas(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for _, day := range []civil.Date{"2026-03-09", "2026-03-15"} {
		w.GoTo(day)
		was := w.stand
		w.enter(visit(t, w).ID)
		if u.Key(fyne.KeyEscape); w.stand != was {
			t.Errorf("Escape led to %+v, from %+v", w.stand, was)
		}
	}
}

// What is typed on a card and waits for its button is not lost with Escape: the notice
// opens the card again as it was.
func TestEscapeKeepsWhatIsTypedOnACard(t *testing.T) {
	l := leaving(t, "en")
	for name, e := range unsaved {
		l.anew()
		e.begin(l)
		s, card := l.u.Canvas.Overlays().Top().(*part.Sheet)
		if !card || s.Saves {
			continue
		}
		text := quoted(e.said)
		for range 3 {
			if l.u.Canvas.Overlays().Top() != nil {
				l.u.Key(fyne.KeyEscape)
			}
		}
		if l.u.Canvas.Overlays().Top() != nil {
			t.Errorf("%s: Escape leaves %q", name, l.u.Above())
			continue
		}
		if !strings.Contains(l.toast.Text(), text) {
			t.Errorf("%s: %q is lost: %q", name, text, l.toast.Text())
			continue
		}
		l.u.Canvas.Focus(l.toast.Pane)
		l.toast.Pane.Point("action", 0)
		if l.u.Key(fyne.KeyReturn); !l.waits(text) {
			t.Errorf("%s: %q is not on the card: %q", name, text, l.u.Texts())
		}
		if in, ok := l.u.Type("!").Canvas.Focused().(*part.Entry); !ok || !strings.Contains(in.Text, "!") || !l.waits(text) {
			t.Errorf("%s: it cannot be typed on: %+v", name, l.typed())
		}
	}
}

// anew brings the window to where it began, with nothing typed.
func (l *leaver) anew() {
	for top := l.u.Canvas.Overlays().Top(); top != nil; top = l.u.Canvas.Overlays().Top() {
		l.u.Canvas.Overlays().Remove(top)
	}
	l.dropVisit()
	l.registers.Drop()
	l.makeKit() // and an inspector with nothing typed in it
	l.filter.Clear()
	l.trail, l.chosen = view.Trail{}, nil
	l.goes(view.Stand{View: view.Week, Day: "2026-03-12"})
	l.focusBoard()
	l.toast.Clear()
}

// A card on which nothing was typed goes without a word.
func TestEscapeFromAnEmptyCardSaysNothing(t *testing.T) {
	for _, id := range []string{"new-visit", "new-venue", "quick", "new-from", "export-all", "replace", "shift"} {
		l := leaving(t, "en")
		l.enter(visit(t, l.Window).ID)
		l.table.Run(id)
		if l.u.Canvas.Overlays().Top() == nil {
			t.Fatalf("%s opens nothing", id)
		}
		if l.u.Key(fyne.KeyEscape); l.u.Canvas.Overlays().Top() != nil || l.toast.Text() != "" {
			t.Errorf("%s: %q", id, l.toast.Text())
		}
	}
}

// A command that cannot be done does nothing, in every menu that offers it.
func TestWhatCannotBeDoneDoesNothing(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose(nil)
	for name, open := range map[string]func(){
		"the menu of new things": func() { host{w}.NewMenu(fyne.NewPos(300, 50)) },
		"the main menu":          func() { host{w}.MainMenu(fyne.NewPos(300, 50)) },
	} {
		open()
		menu := u.Canvas.Overlays().Top()
		if u.ClickText(w.words.Say("ui.cmd.save-template")); u.Canvas.Overlays().Top() != menu {
			t.Errorf("%s: %q", name, u.Above())
		}
		u.Key(fyne.KeyEscape)
	}
	w.table.Run("save-template")
	if u.Canvas.Overlays().Top() != nil {
		t.Errorf("a template of nothing: %q", u.Above())
	}
}

// The cell that is typed in keeps its row when others come or go above it, and what is
// typed is written there and nowhere else.
func TestACellKeepsItsRow(t *testing.T) {
	for name, elsewhere := range map[string]func(*Window, model.Programme) model.Change{
		"a row goes": func(_ *Window, p model.Programme) model.Change {
			return &model.DeleteItems{IDs: []int64{p.Items[0].ID}, Revision: p.Revision}
		},
		"a row comes": func(_ *Window, p model.Programme) model.Change {
			it := model.NewItem(p.Event.ID, model.OtherItem, p.Items[0].Start.AddMinutes(-60), p.Items[0].Start.AddMinutes(-30))
			it.Title = model.Text{"en": "Earlier"}
			return &model.SaveItem{Item: it}
		},
	} {
		w, u, now := plan(t)
		row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
		row(u, "1000", "1030", "Talks")
		p := now()
		w.views.Order.Rows.Table.GoTo(1, 3)
		u.Type("Talks in plenary")
		if err := w.desk.Do(elsewhere(w, p)); err != nil {
			t.Fatal(err)
		}
		u.Key(fyne.KeyReturn)
		for _, it := range now().Items {
			want := it.Title.In("en")
			if it.ID == p.Items[1].ID {
				want = "Talks in plenary"
			} else if it.ID == p.Items[0].ID {
				want = "Arrival"
			}
			if it.Title.In("en") != want {
				t.Errorf("%s: %q, want %q", name, it.Title.In("en"), want)
			}
		}
	}
}
