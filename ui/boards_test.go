package ui

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/storage"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/view"
)

// Days that give their room to full ones do so at the next start as well.
func TestWiderDaysAreKept(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.show(view.Stand{View: view.Week, Day: "2026-03-12"})
	for _, at := range u.Targets() {
		if at.Kind == "fit" {
			u.Click(at.At.X, at.At.Y)
		}
	}
	if !w.memory.Fitted || !Recall(w.Config.Memory).Fitted {
		t.Fatal("a press on the head of the days is not kept")
	}
	w.table.Run("fit")
	if w.memory.Fitted || Recall(w.Config.Memory).Fitted {
		t.Error("the command does not take it back")
	}
	w.show(view.Stand{View: view.Day, Day: "2026-03-12"})
	if w.table.Run("fit"); w.memory.Fitted {
		t.Error("one day has nobody to give room to")
	}
}

// Where something is let go that is not dropped there, the toast says so.
func TestWhatIsNotDroppedIsSaid(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.show(view.Stand{View: view.Week, Day: e.FirstDay})
	var ref model.Ref
	for i := range w.entries {
		if x := &w.entries[i]; x.Ref.Event == e.ID && x.Ref.IsItem() && !x.Fixed() && !x.AllDay && x.StartMark == model.Exact {
			ref = x.Ref
		}
	}
	w.views.Columns.Reveal(w.entryOf(ref).Start.At)
	before := w.itemNow(t, ref.Item)
	where := func() fyne.Position {
		for _, h := range w.views.Columns.Board.Boxes() {
			if w.entries[h.ID].Ref == ref {
				return u.Corner(w.views.Columns.Board).Add(h.Pos).AddXY(h.Size.Width/2, h.Size.Height/2)
			}
		}
		t.Fatal("it is not drawn")
		return fyne.Position{}
	}
	at := where()
	u.Drag(at, fyne.NewPos(at.X, 1000), fyne.NewPos(at.X, 2000))
	if now := w.itemNow(t, ref.Item); now.Start != before.Start || !strings.Contains(w.toast.Text(), "stays where it was") {
		t.Errorf("let go below the window it lies at %s, said %q", now.Start.Local, w.toast.Text())
	}
	w.toast.Clear()
	w.choose(nil)
	u.Key("") // lays out what came
	w.views.Columns.Reveal(before.Start.At)
	at = where()
	u.Drag(at, at.AddXY(60, 0), fyne.NewPos(u.Canvas.Size().Width-20, at.Y))
	if now := w.itemNow(t, ref.Item); now.Start != before.Start || !strings.Contains(w.toast.Text(), w.words.RangeNoYear(e.FirstDay, e.LastDay)) {
		t.Errorf("let go after the visit it lies at %s, said %q", now.Start.Local, w.toast.Text())
	}
}

// What was found is not on show any longer when something else is.
func TestTheSearchClosesWithTheView(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for _, leave := range []func(){func() { w.setView(view.Month) }, func() { w.step(1) }, func() { w.enter(visit(t, w).ID) }, func() { w.goToday() }} {
		w.find()
		u.Type("palace")
		if !w.search.Found.Visible() {
			t.Fatal("nothing was found")
		}
		leave()
		if w.search.Found.Visible() || w.search.Field.Text() != "" {
			t.Errorf("it stays over %s", w.stand.View)
		}
	}
}

// A language that a start is asked for wins over the one that was chosen before.
func TestTheLanguageAskedFor(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	w.remember()
	c := w.Config
	for asked, want := range map[string]string{"ro": "ro", "": "en"} {
		c.Asked, c.Lang = asked, "uk"
		again := New(c)
		again.clock.stop()
		if got := again.words.Lang(); got != want {
			t.Errorf("asked for %q it speaks %s", asked, got)
		}
	}
}

// Letters run commands by the key they lie on, whatever script the keyboard is in.
func TestLettersGoByTheirKey(t *testing.T) {
	w, u := sit(t, "uk", look.Light)
	for r, want := range map[string]view.Kind{"ь": view.Month, "ц": view.Week, "в": view.Day, "д": view.Lanes, "ф": view.List, "н": view.Year} {
		w.focusBoard()
		if u.Type(r); w.stand.View != want {
			t.Errorf("%s shows %s, not %s", r, w.stand.View, want)
		}
	}
}

// Every command of the main menu has room, in every language.
func TestTheMainMenuFits(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := sit(t, lang, look.Light)
		for i := range 6 {
			w.memory.Recent = append(w.memory.Recent, "/somewhere/diary "+string(rune('a'+i))+".chancery")
		}
		for _, size := range []fyne.Size{fyne.NewSize(1280, 800), fyne.NewSize(1100, 700)} {
			w.win.Resize(size)
			w.table.Main(fyne.NewPos(20, 50))
			menu := u.Canvas.Overlays().Top().(*scene.Pane)
			seen := map[string]bool{}
			for _, s := range u.Shown() {
				seen[s.Text] = true
				if s.Beyond || s.At.Y+s.Size.Height > size.Height {
					t.Errorf("%s %v: %q has no room", lang, size, s.Text)
				}
			}
			for _, c := range w.commands() {
				if name := w.table.Name(c); !seen[name] {
					t.Errorf("%s %v: %q is out of sight", lang, size, name)
				}
			}
			u.Canvas.Overlays().Remove(menu)
		}
	}
}

// A command that tells what it is of makes the menu no wider than leaves the window beside it to be pressed.
func TestALongNameLeavesTheWindowBesideTheMenu(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	of.Title = model.Text{"en": strings.Repeat("Official visit of the President of Ukraine to Romania and ", 3) + "back"}
	if err := w.desk.Do(&model.SaveEvent{Event: of}); err != nil {
		t.Fatal(err)
	}
	w.enter(of.ID)
	w.win.Resize(fyne.NewSize(1280, 800))
	w.table.Main(fyne.NewPos(20, 50))
	right := float32(0)
	for _, s := range u.Shown() {
		if slices.Contains(u.Above(), s.Text) {
			right = max(right, s.At.X+s.Size.Width)
		}
	}
	if right == 0 || right > 1200 {
		t.Errorf("the menu reaches to %v", right)
	}
}

// In the least window the main menu scrolls: the keyboard comes to every command that
// can be run, and sees it.
func TestTheMainMenuScrolls(t *testing.T) {
	w, u := sit(t, "uk", look.Light)
	w.win.Resize(fyne.NewSize(770, 470))
	w.table.Main(fyne.NewPos(20, 50))
	seen := map[string]bool{}
	for range w.commands() {
		for _, s := range u.Shown() {
			if seen[s.Text] = true; s.Beyond {
				t.Fatalf("%q has no room", s.Text)
			}
		}
		u.Key(fyne.KeyDown)
	}
	for _, c := range w.commands() {
		if name := w.table.Name(c); !seen[name] {
			t.Errorf("%q is never in sight", name)
		}
	}
}

// The board keeps half of what the rail leaves, whatever stands beside it; the least window,
// drawn twice as large, has room on a screen of 1600 × 1000.
func TestTheBoardKeepsHalf(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	w.show(view.Stand{View: view.Week, Day: "2026-03-12"})
	for _, width := range []float32{640, 700, 770, 850, 917, 960, 1000, 1100, 1280, 1600} {
		for _, chosen := range [][]model.Ref{nil, {{Event: visit(t, w).ID}}} {
			w.win.Resize(fyne.NewSize(width, 640))
			w.choose(chosen)
			w.root.Refresh()
			if got := w.views.Columns.Board.Size().Width; got < (width-(&frame{w}).rail(width))/2 {
				t.Errorf("%v wide, with %v chosen the board has %v", width, chosen, got)
			}
			if w.inspecting() && !w.inspector.Body.Visible() {
				t.Errorf("%v wide, what is chosen cannot be looked into", width)
			}
		}
	}
	if m := w.root.MinSize(); m.Width > 800 || m.Height > 490 {
		t.Errorf("the least window is %v", m)
	}
}

// That a diary can only be read is said at once and large, with a copy on offer;
// nothing opens that would refuse in the end.
func TestReadOnlyIsSaidAtOnce(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.Open(readOnlyDiary(t))
	w.GoTo("2026-03-12")
	if !u.Sees(w.words.Say("ui.read-only.all")) {
		t.Fatalf("it says %q", u.Texts())
	}
	u.ClickPlace("save-copy", 0)
	if u.Canvas.Overlays().Top() == nil {
		t.Fatal("no copy is offered")
	}
	u.Key(fyne.KeyEscape)
	for _, id := range []string{"new-visit", "new-item", "quick", "new-venue", "new-from", "new-meeting", "new-summit"} {
		if w.table.Run(id); u.Canvas.Overlays().Top() != nil {
			t.Fatalf("%s opens something", id)
		}
	}
	w.toast.Clear()
	if u.Type("q"); w.toast.Text() != w.words.Say("ui.read-only.said", w.words.Say("ui.read-only.why")) {
		t.Errorf("a key that cannot says %q", w.toast.Text())
	}
	w.wishes().OnCreate(w.Now().Unix(), w.Now().Unix()+3600)
	if u.Canvas.Overlays().Top() != nil || w.toast.Text() == "" {
		t.Errorf("drawing over hours opens a card, said %q", w.toast.Text())
	}
	e := visit(t, w)
	w.choose([]model.Ref{{Event: e.ID}})
	u.Key(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	was := u.Texts()
	u.ClickText("Heading").Type("zzz")
	if u.Sees("zzz") {
		t.Errorf("typed into a card to read: %q, before %q", u.Texts(), was)
	}
	w.enter(e.ID)
	w.toast.Clear()
	u.Type("zzz")
	if u.Sees("zzz") || w.toast.Text() == "" {
		t.Errorf("a cell opens; said %q", w.toast.Text())
	}
}

// A diary that is read here while somebody else works in it is shown as it is.
func TestWhatOthersWriteIsShown(t *testing.T) {
	path := filepath.Join(t.TempDir(), "both.chancery")
	theirs, err := storage.Create(path, storage.Options{Now: frozen})
	if err != nil {
		t.Fatal(err)
	}
	defer theirs.Close()
	ours, err := storage.Open(path, storage.Options{Now: frozen, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer ours.Close()
	w, u := sit(t, "en", look.Light)
	w.Open(read{stored{ours}})
	w.GoTo("2026-03-12")
	e := model.NewEvent(model.Meeting, "2026-03-12", "2026-03-12", "Europe/Bucharest")
	e.Title = model.Text{"en": "Council"}
	if _, err := theirs.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	if w.second(); !u.Sees("Council") {
		t.Errorf("it shows %q", u.Texts())
	}
}

// A key whose command has nothing to do says so.
func TestAKeyWithNothingToDoSaysSo(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	u.Key(fyne.KeyF7)
	if w.toast.Text() != w.words.Say("ui.first.flagged") {
		t.Errorf("it says %q", w.toast.Text())
	}
	w.toast.Clear()
	w.table.Run("palette")
	if u.Key(fyne.KeyF7); w.toast.Text() != "" {
		t.Errorf("under a card it says %q", w.toast.Text())
	}
}

// A visit that is chosen in the list leaves the list under the hand, in any window: a second
// press enters.
func TestTheListStaysUnderTheHand(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	for _, width := range []float32{960, 1100, 1280} {
		w.win.Resize(fyne.NewSize(width, 640))
		w.choose(nil)
		w.show(view.Stand{View: view.Week, Day: "2026-03-12"})
		host{w}.Turn("2026-03-12", model.Ref{Event: visit(t, w).ID})
		w.root.Refresh()
		if !w.side.Visible() {
			t.Errorf("%v wide, the list is gone", width)
		}
		w.choose([]model.Ref{{Event: visit(t, w).ID}})
		w.root.Refresh()
		if !w.inspector.Body.Visible() {
			t.Errorf("%v wide, chosen elsewhere it cannot be looked into", width)
		}
	}
}
