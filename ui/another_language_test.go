package ui

import (
	"fmt"
	"os/user"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/ui/door"
	"chancery/ui/look"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
	"chancery/words/pseudo"
)

// stranger is somebody who reads the window in a language that is not there: what
// they cannot read was never translated, and what is cut has no room.
type stranger struct {
	t       *testing.T
	w       *Window
	u       *uitest.User
	known   map[string]bool
	told    map[string]bool
	whole   map[string]bool // cut by the edge of a table, and whole where that is scrolled
	pressed map[string]bool
	seen    int
}

// The program, spoken to in a language made of a folder of words, says nothing in
// another, on any screen and on any sheet, and has room for what it says.
func TestAnotherLanguageInTheWindow(t *testing.T) {
	if !pseudo.Spoken() {
		t.Skip("TestALanguageIsAFolder runs it in such a language")
	}
	documents(t)
	t.Setenv("PATH", t.TempDir()) // nothing is printed, nothing is opened
	w, u := sit(t, pseudo.Lang, look.Light)
	w.Files = allFiles{t: t}
	s := &stranger{t: t, w: w, u: u, told: map[string]bool{}, whole: map[string]bool{}, pressed: map[string]bool{}}
	for _, kind := range []model.EventKind{"", model.OfficialVisit, model.Summit} {
		s.learn()
		s.roam(string(kind), s.placed(kind))
	}
	w.Open(emptyDiary(t))
	s.learn()
	s.roam("empty", func() { w.show(view.Stand{View: view.Week, Day: "2026-03-12"}) })
	w.Welcome()
	s.read("welcome")
	t.Logf("%d texts were seen", s.seen)
	if s.seen < 20000 {
		t.Errorf("only %d texts were seen: not all of the program was on show", s.seen)
	}
}

// allFiles keeps diaries as files, with all that can be asked of them.
type allFiles struct {
	onDisk
	t *testing.T
}

func (f allFiles) Create(string) (door.Diary, error) { return emptyDiary(f.t), nil }
func (f allFiles) Sample() (door.Diary, error)       { return sampleDiary(f.t), nil }
func (allFiles) Home() string                        { return "" }

func (allFiles) Backups(path string) ([]door.Backup, error) {
	return []door.Backup{{Path: path, At: frozen().Unix() - 86400, Size: 1 << 20}}, nil
}

func (allFiles) Preview(backup string) (door.Backup, error) {
	return door.Backup{Path: backup, Events: 3, Items: 40, Last: model.Deed{Label: model.Label{Verb: "sample"}}}, nil
}

func emptyDiary(t *testing.T) stored {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "empty.chancery"), storage.Options{Now: frozen})
	if err != nil {
		t.Fatal(err)
	}
	return stored{s}
}

// learn takes up what people typed that is in no script of its own: codes, zones,
// names of files.
func (s *stranger) learn() {
	s.t.Helper()
	list := []string{"Chancery", door.Documents(), s.w.diary.Health().Path, s.w.Zone, strings.Join(export.Formats, " "), export.ICS, "Home Computer Documents Downloads", "Ctrl+D Insert Home Del"}
	for _, d := range export.Documents() {
		list = append(list, d.ID) // a part of the name of a file
	}
	if me, err := user.Current(); err == nil {
		list = append(list, me.Username, strings.ToUpper(me.Username[:1])+me.Username[1:]) // who did it
	}
	list = append(list, "Зеленський")              // whom the handbook finds by other letters
	zones := []string{s.w.Zone, "Europe/Brussels"} // the first that is offered beside it
	for _, l := range words.Languages {
		list = append(list, l, strings.ToUpper(l))
		if l != pseudo.Lang {
			list = append(list, words.For(l).Say("words.language"))
		}
	}
	for _, c := range s.w.commands() {
		list = append(list, c.Shown)
	}
	for _, l := range s.w.events {
		list = append(list, l.Host, l.Guest, l.Event.Badge, l.Event.Zone)
		zones = append(zones, l.Event.Zone)
		p, err := s.w.desk.Programme(l.Event.ID)
		if err != nil {
			s.t.Fatal(err)
		}
		for i := range p.Items {
			zones = append(zones, p.Items[i].Start.Zone, p.Items[i].End.Zone)
		}
		for _, party := range p.Parties {
			list = append(list, party.Code, party.Short)
		}
		for _, seat := range p.Seats { // the languages that people speak are told by their codes
			list = append(list, strings.ToUpper(seat.Languages))
		}
		for _, who := range p.People {
			list = append(list, strings.ToUpper(who.Languages))
		}
	}
	for _, z := range zones {
		for _, month := range []time.Month{1, 7} {
			if m, err := civil.MomentAt(time.Date(2026, month, 1, 0, 0, 0, 0, time.UTC).Unix(), z); err == nil {
				list = append(list, m.Abbreviation())
			}
		}
	}
	s.known = pseudo.Known(list...)
}

// placed goes back to where a part of the walk begins.
func (s *stranger) placed(kind model.EventKind) func() {
	for _, l := range s.w.events {
		if l.Event.Kind == kind {
			return func() { s.w.enter(l.Event.ID) }
		}
	}
	return func() { s.w.show(view.Stand{View: view.Week, Day: "2026-03-12"}) }
}

// roam looks at every view, at what every command opens, and at what can be pressed
// there.
func (s *stranger) roam(where string, begin func()) {
	for _, v := range append(slices.Clone(view.Kinds), view.Papers) {
		begin()
		if (v == view.Order || v == view.Papers) && !s.w.stand.Inside() {
			continue
		}
		s.w.setView(v)
		at := where + " " + string(v)
		s.read(at)
		s.press(at, func() { s.back(); begin(); s.w.setView(v) })
	}
	if where == string(model.OfficialVisit) {
		return // the summit has more to it
	}
	begin()
	s.w.table.Main(fyne.NewPos(8, 8))
	s.read(where + " menu")
	for _, c := range s.w.commands() {
		s.back()
		if begin(); c.ID == "quit" || c.ID == "language" {
			continue
		}
		s.chooseFirst()
		s.w.table.Run(c.ID)
		s.read(where + " " + c.ID)
		if s.top() != nil && !s.w.doors.Browsing() {
			s.press(c.ID, func() { s.back(); begin(); s.chooseFirst(); s.w.table.Run(c.ID) })
		}
	}
	s.back()
}

func (s *stranger) top() fyne.CanvasObject { return s.u.Canvas.Overlays().Top() }

// chooseFirst chooses the first entry on show, which some commands need.
func (s *stranger) chooseFirst() {
	if len(s.w.entries) > 0 {
		s.w.choose([]model.Ref{s.w.entries[0].Ref})
	}
}

// back closes what lies over the window, and speaks the language again.
func (s *stranger) back() {
	s.t.Helper()
	for range 20 {
		if s.w.doors.Dismiss() {
			continue
		}
		if o := s.top(); o != nil {
			s.u.Canvas.Overlays().Remove(o)
		}
	}
	for l, ok := s.w.desk.CanUndo(); ok && l.Verb != "sample"; l, ok = s.w.desk.CanUndo() {
		s.w.table.Run("undo") // what was typed by pressing about is nobody's data
	}
	s.w.toast.Clear()
	if s.w.memory.Lang != pseudo.Lang {
		s.w.speak(pseudo.Lang)
	}
}

// press presses one place of each kind with either button, and looks. What was
// pressed already on a pane of its name is not pressed again.
func (s *stranger) press(where string, again func()) {
	var places []uitest.Place
	for p := range s.u.Places() {
		if key := fmt.Sprint(p, where); p.Kind != "button" && !s.pressed[key] { // a button does what the sheet is for, perhaps beside this test
			places = append(places, p)
			s.pressed[key] = true
		}
	}
	slices.SortFunc(places, func(a, b uitest.Place) int { return strings.Compare(a.On+a.Kind, b.On+b.Kind) })
	beneath, was := len(s.u.Canvas.Overlays().List()), s.w.stand
	for _, p := range places {
		for i, do := range []func(x, y float32) *uitest.User{s.u.RightClick, s.u.Click} {
			at, ok := s.u.Places()[p]
			if !ok {
				again()
				if at, ok = s.u.Places()[p]; !ok {
					continue
				}
			}
			do(at.X, at.Y)
			s.read(fmt.Sprintf("%s, %s click on %s", where, []string{"second", "first"}[i], p.Kind))
			if n := len(s.u.Canvas.Overlays().List()); n > beneath && !s.w.doors.Browsing() {
				s.u.Canvas.Overlays().Remove(s.top())
			}
			if len(s.u.Canvas.Overlays().List()) != beneath || s.w.stand != was || s.w.memory.Lang != pseudo.Lang {
				again()
			}
		}
	}
}

// feast says that a text is the name of a holiday in a cell of a calendar: the year
// and the inspector say it whole.
func (s *stranger) feast(text string) bool {
	for _, name := range s.w.feasts.on {
		if strings.HasPrefix(name, strings.TrimSuffix(text, "…")) {
			return true
		}
	}
	return false
}

// scrolled says that a text is cut by an edge of its table alone: it is whole where the table is
// scrolled to it.
func (s *stranger) scrolled(x uitest.Shown) bool {
	if s.told["cut"+x.Text] || s.whole[x.Text] {
		return true
	}
	s.whole[x.Text] = s.u.Along(x, func(o fyne.CanvasObject) bool {
		_, table := o.(interface{ Unseen() (above, below int) })
		return table
	})
	return s.whole[x.Text]
}

// read looks at all that is on show.
func (s *stranger) read(where string) {
	s.t.Helper()
	s.u.Wheel(0, 0) // a frame passes
	tell := func(what, text string) {
		if key := what + text; !s.told[key] {
			s.told[key] = true
			s.t.Errorf("%s: %s: %q", where, what, text)
		}
	}
	for _, x := range s.u.Shown() {
		s.seen++
		if f := pseudo.Foreign(x.Text, s.known); f != nil {
			tell("not translated", fmt.Sprint(f, " in ", x.Text))
		}
		if pseudo.Cut(x.Text) && !s.feast(x.Text) && !s.scrolled(x) {
			tell("cut", x.Text)
		}
		if x.Beyond && pseudo.Ours(x.Text) && !strings.HasSuffix(x.Text, ".pdf") { // the name of a file scrolls in its field, as that of any long visit does
			tell("clipped", x.Text)
		}
	}
	for _, text := range s.u.Labels() {
		if f := pseudo.Foreign(text, s.known); f != nil {
			tell("not translated, for a reader of the screen", fmt.Sprint(f, " in ", text))
		}
	}
}
