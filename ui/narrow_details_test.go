package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// In a small window the details of a visit and of an item say their days with the year.
func TestDetailsInASmallWindowSayTheYear(t *testing.T) {
	for _, lang := range words.Languages {
		w, u := sit(t, lang, look.Light)
		w.win.Resize(fyne.NewSize(640, 400))
		e := visit(t, w)
		e.FirstDay, e.LastDay = "2026-09-23", "2026-09-24"
		e.Embargo = "2026-09-23T10:00"
		if err := w.do(&model.SaveEvent{Event: e}); err != nil {
			t.Fatal(err)
		}
		w.show(view.Stand{View: view.Day, Event: e.ID, Day: "2026-03-12"})
		w.choose([]model.Ref{{Event: e.ID}})
		w.memory.Inspect = true
		w.root.Refresh()
		u.Wheel(0, 0)
		for _, key := range []string{"sheet.first-day", "sheet.last-day", "sheet.embargo", "sheet.announced"} {
			if f := uitest.Labelled[*part.Field](u, w.words.Say(key)); f.Size().Width < 60 || f.Cut(f.Size().Width) {
				t.Errorf("%s: %q has %v", lang, f.Text(), f.Size())
			}
		}
		for _, x := range w.entries {
			if !x.Ref.IsItem() || x.Ref.Event != e.ID {
				continue
			}
			w.choose([]model.Ref{x.Ref})
			w.root.Refresh()
			u.Wheel(0, 0)
			for _, key := range []string{"sheet.day", "sheet.col.from", "sheet.col.to"} {
				if f := uitest.Labelled[*part.Field](u, w.words.Say(key)); f.Size().Width < 40 || f.Cut(f.Size().Width) {
					t.Errorf("%s: %q has %v", lang, f.Text(), f.Size())
				}
			}
		}
	}
}

// Details that are folded away leave their room to the table at once, by whichever way. The user of the
// other tests lays everything out after each deed, the window does not: the keys are given to it here.
func TestFoldedDetailsGiveTheirRoomBackAtOnce(t *testing.T) {
	press := func(w *Window, k fyne.KeyName) {
		if f := w.win.Canvas().Focused(); f != nil {
			f.TypedKey(&fyne.KeyEvent{Name: k})
			return
		}
		w.win.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: k})
	}
	ways := map[string]func(*Window){
		"Esc": func(w *Window) {
			press(w, fyne.KeyEscape)
			press(w, fyne.KeyEscape)
		},
		"×":  func(w *Window) { w.inspector.Ground.OnTap(scene.Hit{Kind: "close"}, nil) },
		"F3": func(w *Window) { press(w, fyne.KeyF3) },
	}
	for _, v := range []view.Kind{view.Order, view.Day} {
		for name, fold := range ways {
			w, _ := sit(t, "en", look.Light)
			w.win.Resize(fyne.NewSize(1280, 800))
			w.enter(visit(t, w).ID)
			w.setView(v)
			w.choose(nil)
			wide := w.views.Of(v).Object().Size().Width
			w.lookInto(model.Ref{Event: w.stand.Event, Item: w.inside.Items[0].ID})
			if !w.inspector.Body.Visible() {
				t.Fatalf("%s: no details", v)
			}
			fold(w)
			if now := w.views.Of(v).Object().Size().Width; w.inspecting() || w.inspector.Body.Visible() || w.inspector.Ground.Visible() || now != wide {
				t.Errorf("%s, %s: looked into %v, still on show %v, %v wide of %v", v, name, w.inspecting(), w.inspector.Body.Visible(), now, wide)
			}
			if w.win.Canvas().Focused() != w.keyboard() {
				t.Errorf("%s, %s: the keyboard is with %T", v, name, w.win.Canvas().Focused())
			}
		}
	}
}
