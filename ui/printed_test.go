package ui

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// The week that is on show is printed as a page, for the public unless another
// reader is chosen, and stands in the list of papers made.
func TestPrintTheWeek(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	folder := t.TempDir()
	w.memory.Exports["calendar"] = export.Request{Folder: folder, Audience: model.Public}
	w.table.Run("print-view")
	name := uitest.Labelled[*part.Field](u, w.words.Say("sheet.file"))
	if name.Text() != "Calendar 9–15 March 2026.pdf" {
		t.Errorf("it proposes %q", name.Text())
	}
	u.Canvas.Focus(name.Entry())
	if err := os.Remove(w.Config.Memory); err != nil {
		t.Fatal(err)
	}
	u.Key(fyne.KeyReturn)
	path := filepath.Join(folder, name.Text())
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if _, err := os.Stat(w.Config.Memory); err == nil { // what was asked for is kept last
			break
		}
	}
	b, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(b), "%PDF") {
		t.Fatalf("no page: %v", err)
	}
	list, err := w.desk.Papers("")
	if err != nil || len(list) != 1 || list[0].Document != "calendar" || list[0].Audience != model.Public || list[0].Hash == "" {
		t.Errorf("papers made: %+v %v", list, err)
	}
}

// A visit that is hidden on the board is not on its page either.
func TestPrintWhatIsSeen(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	if of, err := w.shown(); err != nil || len(of) != 2 { // the visit, and the standing agenda
		t.Errorf("%d programmes, %v", len(of), err)
	}
	w.memory.Hidden = map[string]bool{visit(t, w).UID: true}
	if of, err := w.shown(); err != nil || len(of) != 1 {
		t.Errorf("%d programmes with the visit hidden, %v", len(of), err)
	}
	w.enter(visit(t, w).ID)
	w.setView(view.Month)
	if of, err := w.shown(); err != nil || len(of) != 1 || of[0].Event.ID != w.stand.Event {
		t.Errorf("inside: %d programmes, %v", len(of), err)
	}
}

// Of a year its month is printed, and of the lanes of a visit all its days.
func TestPrintYearAndLanes(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	w.setView(view.Year)
	p := w.period()
	if p.Month != "2026-03-12" || p.Days != 42 {
		t.Errorf("the year prints %d days from %s", p.Days, p.First)
	}
	for _, l := range w.events {
		if l.Event.Kind == model.Summit {
			w.enter(l.Event.ID)
		}
	}
	w.setView(view.Lanes)
	if p := w.period(); p.First != "2026-05-12" || p.Days != 2 || p.Month != "" {
		t.Errorf("the lanes print %d days from %s", p.Days, p.First)
	}
}

// What is ticked in the sidebar says once which visits are on show: on the board, on
// the page that is printed of it, and for whose days.
func TestOneSaysWhichVisitsAreOnShow(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	e := visit(t, w)
	on := func() (board, page, days bool) {
		t.Helper()
		list, err := w.shown()
		if err != nil {
			t.Fatal(err)
		}
		return slices.ContainsFunc(w.entries, func(one model.Entry) bool { return one.Ref.Event == e.ID }),
			slices.ContainsFunc(list, func(p model.Programme) bool { return p.Event.ID == e.ID }),
			w.feasts.on["2026-08-24"] != "" // of the guest
	}
	for _, hidden := range []bool{false, true, false} {
		w.memory.Hidden[e.UID] = true
		if !hidden {
			delete(w.memory.Hidden, e.UID)
		}
		w.read()
		if board, page, days := on(); board == hidden || page == hidden || days == hidden {
			t.Errorf("hidden %v: on the board %v, on the page %v, its days %v", hidden, board, page, days)
		}
	}
	w.memory.Hidden[e.UID] = true
	w.enter(e.ID) // where it is on show all the same
	w.setView(view.Day)
	if board, page, days := on(); !board || !page || !days {
		t.Errorf("inside: on the board %v, on the page %v, its days %v", board, page, days)
	}
	if err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") || filepath.Dir(path) == "side" || filepath.Dir(path) == "sheet" {
			return err
		}
		text, err := os.ReadFile(path)
		if strings.Contains(string(text), ".Hidden[") {
			t.Errorf("%s looks up itself what is hidden", path)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

// A list is not printed as something that is not on the screen: a sentence leads to its file, from every
// register, with a visit open behind it and on the tab of one.
func TestAListIsPrintedFromItsFile(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	try := func(where string) {
		t.Helper()
		w.toast.Clear()
		if w.table.Run("print-view"); w.toast.Text() != w.words.Say("ui.first.print") || u.Canvas.Overlays().Top() != nil {
			t.Errorf("%s: it says %q, and shows %v", where, w.toast.Text(), u.Canvas.Overlays().Top())
		}
	}
	for _, inside := range []bool{false, true} {
		if inside {
			w.enter(visit(t, w).ID)
		}
		for _, k := range register.Kinds {
			w.goBoard(k, 0)
			try(string(k))
		}
		w.goCalendar()
	}
	w.setTab(view.GuestsTab)
	try("the tab of those invited")
	u.ClickText("Export the register")
	if u.Canvas.Overlays().Top() == nil {
		t.Error("it leads to no file")
	}
}
