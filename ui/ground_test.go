package ui

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/storage"
	"chancery/ui/door"
	"chancery/ui/look"
	"chancery/ui/section"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// state is where a walk begins.
type state struct {
	name, alike string // alike: screens are the same ones as in other states of that word
	diary       func(t *testing.T) door.Diary
	begin       func(w *Window)
}

var states = []state{
	{"calendar", "", func(t *testing.T) door.Diary { return sampleDiary(t) }, func(w *Window) {}},
	{"quiet days", "", func(t *testing.T) door.Diary { return sampleDiary(t) }, afterAVisit},
	{"visit", "", groupedDiary, inATallWindow},
	{"empty diary", "empty", bareDiary, func(w *Window) {}},
	{"somebody replaced", "", declinedDiary, afterOneLeft},
	{"read-only diary", "read only", readOnlyDiary, func(w *Window) { w.enter(w.events[slices.IndexFunc(w.events, official)].Event.ID) }},
	{"no diary", "none", func(*testing.T) door.Diary { return nil }, func(w *Window) {}},
}

// afterAVisit has left a visit and stands on days with nothing but what a calendar of others has; another diary
// was open before. The window is as high as all that the sidebar lists.
func afterAVisit(w *Window) {
	w.memory.Recent = []string{filepath.Join(os.TempDir(), "gone.chancery")}
	w.enter(w.events[slices.IndexFunc(w.events, official)].Event.ID)
	w.goBack()
	w.show(view.Stand{View: view.Month, Day: "2027-03-12"})
	w.beginToFollow(filepath.Join("testdata", "followed.ics"))
	w.memory.Height = 1600 // last: what is followed is remembered with the size that the window has
}

// inATallWindow stands in a visit, and sees the ends of lists and cards.
func inATallWindow(w *Window) {
	w.memory.Height = 1600
	w.enter(w.events[slices.IndexFunc(w.events, official)].Event.ID)
}

// groupedDiary is the sample with groups in the visit, a delegation without a head and
// one with nobody, at the left of the others.
func groupedDiary(t *testing.T) door.Diary {
	d := sampleDiary(t)
	list, err := d.Events()
	if err != nil {
		t.Fatal(err)
	}
	of := list[slices.IndexFunc(list, official)].Event.ID
	p, err := d.Programme(of)
	if err != nil {
		t.Fatal(err)
	}
	p.Items[0].Title = model.Text{"ro": "Sosirea"} // and a text that is not translated
	if _, err := d.Do(&model.SaveItem{Item: p.Items[0]}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Heads of delegation", "Foreign ministers of the region", "Those who dine at the palace", "Those who are met at the airport"} { // more than have room
		if _, err := d.Do(&model.SaveGroup{Group: model.Group{EventID: of, Kind: model.Heads, Name: model.Text{"en": name}}}); err != nil {
			t.Fatal(err)
		}
	}
	for i, short := range []string{"Nobody", "Headless"} {
		party := &model.Save{Record: &model.Party{Kind: model.Organisation, Short: short, Name: model.Text{"en": short}}}
		seats := []model.Seat{{Name: model.Plain("Aide"), Role: "aide"}}[:i]
		for _, c := range []func() model.Change{func() model.Change { return party }, func() model.Change {
			return &model.Save{Record: &model.Delegation{EventID: of, PartyID: party.ID, Side: model.HostSide, Pos: int64(-i)}}
		}, func() model.Change {
			p, err := d.Programme(of)
			if err != nil {
				t.Fatal(err)
			}
			return &model.SaveDelegation{ID: p.DelegationsOf(model.HostSide)[0].ID, Seats: &seats}
		}} {
			if _, err := d.Do(c()); err != nil {
				t.Fatal(err)
			}
		}
	}
	return d
}

// declinedDiary is the sample with a state that declined, and whose people are expected still.
func declinedDiary(t *testing.T) door.Diary {
	d := sampleDiary(t)
	list, err := d.Events()
	if err != nil {
		t.Fatal(err)
	}
	e := list[slices.IndexFunc(list, official)].Event
	thread := model.Thread{{Day: "2026-02-01", Kind: model.StepLetter}, {Day: "2026-02-20", Kind: model.StepDeclined}}
	if _, err := d.Do(&model.Save{Record: &model.Invitation{EventID: &e.ID, PartyID: e.GuestID, Who: model.Plain("State"), Thread: thread, Audience: model.Internal}}); err != nil {
		t.Fatal(err)
	}
	return d
}

// afterOneLeft has something typed that is not saved, and texts that were typed for somebody who was replaced.
func afterOneLeft(w *Window) {
	e := w.events[slices.IndexFunc(w.events, official)].Event
	w.drafts.waiting = []draft{{In: ofInspector, Where: "Remarks", Text: "under the vault", Of: model.Ref{Event: e.ID}}}
	w.deeds.Flag(sheet.Flags{Of: e, Name: "Ana Pop", List: []model.Flagged{{Field: "remarks", Text: model.Plain("Ana Pop speaks")}, {Field: "agent", Text: model.Plain("Ana Pop")}}})
	w.typeIn("ro") // which the status bar says
}

func official(l model.Listed) bool { return l.Event.Kind == model.OfficialVisit }

func bareDiary(t *testing.T) door.Diary {
	s, err := storage.Create(filepath.Join(t.TempDir(), "empty.chancery"), storage.Options{Now: frozen})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return stored{s}
}

// read is a diary that says that it can only be read.
type read struct{ stored }

func (d read) Health() door.Health {
	return door.Health{Path: d.Path(), ReadOnly: model.Refuse("storage.readonly")}
}

func readOnlyDiary(t *testing.T) door.Diary {
	d := sampleDiary(t)
	path := filepath.Join(t.TempDir(), "read.chancery")
	if err := d.SaveCopy(path); err != nil {
		t.Fatal(err)
	}
	s, err := storage.Open(path, storage.Options{Now: frozen, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return read{stored{s}}
}

// closing is a diary that stays open when the window closes it.
type closing struct{ door.Diary }

func (closing) Close() error { return nil }

func held(d door.Diary) door.Diary {
	if d == nil {
		return nil
	}
	return closing{d}
}

// shelf is where diaries lie that nobody really opens: it has one backup to show
// and refuses the rest.
type shelf struct{ asked []string }

func (f *shelf) refuse(what string) (door.Diary, error) {
	f.asked = append(f.asked, what)
	return nil, model.Refuse("storage.missing")
}
func (f *shelf) Slow(string) bool                      { return false }
func (f *shelf) Open(string, bool) (door.Diary, error) { return f.refuse("open") }
func (f *shelf) Create(string) (door.Diary, error)     { return f.refuse("create") }
func (f *shelf) Sample() (door.Diary, error)           { return f.refuse("sample") }
func (f *shelf) Restore(string, string) error          { _, err := f.refuse("restore"); return err }
func (f *shelf) Mend(model.Way) (door.Mended, error) {
	_, err := f.refuse("mend")
	return door.Mended{}, err
}
func (f *shelf) Home() string       { return filepath.Join(os.TempDir(), "home.chancery") }
func (f *shelf) Kept() (int, int64) { return storage.MostBackups, storage.MostBytes }
func (f *shelf) Backups(string) ([]door.Backup, error) {
	return []door.Backup{{Path: "backup", At: frozen().Unix() - 3600, Size: 1000}}, nil
}
func (f *shelf) Preview(string) (door.Backup, error) {
	return door.Backup{Path: "backup", At: frozen().Unix() - 3600, Size: 1000, Events: 1, Items: 2}, nil
}

// ground is one state of the window, to which it can be brought back.
type ground struct {
	state
	t      *testing.T
	w      *Window
	u      *uitest.User
	diary  door.Diary
	memory []byte
	place  view.Stand
	base   string // what the diary holds
	first  int64  // the last deed in it
	shows  string // what is on show at the beginning
	left   closed
	drafts []draft
	quits  *int // how often the program was ended
}

// stand brings a window into a state.
func stand(t *testing.T, st state) *ground {
	t.Helper()
	t.Setenv("HOME", t.TempDir())
	w, u := sit(t, "en", look.Light)
	g := &ground{quits: new(int), state: st, t: t, w: w, u: u, diary: held(st.diary(t))}
	w.Files, w.Quit = &shelf{}, func() { *g.quits++ }
	w.beside = func(work, then func()) { work(); then() }
	if g.diary == nil {
		w.Welcome()
	} else {
		w.Open(g.diary)
		g.lastDeed()
		w.GoTo("2026-03-12")
		g.base, g.first = g.holds(), g.last()
	}
	g.w.memory.Width, g.w.memory.Height = 1280, 800
	st.begin(w)
	g.place, g.left, g.drafts = w.stand, w.left, slices.Clone(w.drafts.waiting)
	var err error
	if g.memory, err = json.Marshal(w.memory); err != nil {
		t.Fatal(err)
	}
	g.fresh()
	g.shows = g.looks()
	return g
}

// lastDeed is one small thing that undo takes back: not all of the sample.
func (g *ground) lastDeed() {
	if len(g.w.events) == 0 || g.diary.Health().ReadOnly != nil {
		return
	}
	g.crowd()
	var e model.Event // all of it: the list has a part
	if err := g.w.desk.Get(&e, g.w.events[slices.IndexFunc(g.w.events, official)].Event.ID); err != nil {
		g.t.Fatal(err)
	}
	e.City = model.Text{"en": "Kyiv"}
	if err := g.w.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		g.t.Fatal(err)
	}
}

// crowd adds what the sample has none of: more visits on a day than there is room for,
// many that are over, two items in one room, a name twice, a state that presides, a paper made, a view with a name.
func (g *ground) crowd() {
	for n := range 6 {
		e := model.NewEvent(model.WorkingVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
		e.Title = model.Text{"en": fmt.Sprint("Visit ", n)}
		g.does(&model.SaveEvent{Event: e})
	}
	for n := range 9 {
		e := model.NewEvent(model.WorkingVisit, civil.Date("2026-01-05").Add(n), civil.Date("2026-01-06").Add(n), "Europe/Bucharest")
		e.Title = model.Text{"en": fmt.Sprint("Over ", n)}
		g.does(&model.SaveEvent{Event: e})
	}
	p, err := g.w.desk.Programme(g.w.events[slices.IndexFunc(g.w.events, official)].Event.ID)
	if err != nil {
		g.t.Fatal(err)
	}
	for _, it := range p.Items {
		if it.RoomID != nil {
			it.Row, it.Start, it.End = model.NewItem(it.EventID, it.Kind, it.Start, it.End).Row, it.Start.AddMinutes(5), it.End.AddMinutes(5)
			g.does(&model.SaveItem{Item: it})
			break
		}
	}
	for n := range 2 { // a name that is typed in two places at once
		it := p.Items[0]
		it.Row, it.Title = model.NewItem(it.EventID, it.Kind, it.Start, it.End).Row, model.Text{"en": fmt.Sprint("Interview ", n)}
		it.VenueID, it.RoomID, it.ContainerID, it.Anchored = nil, nil, nil, false
		g.does(&model.SaveItem{Item: it, Who: &[]model.Participation{{Side: model.HostSide, Name: model.Plain("Ion Popa")}}})
	}
	for n := range 3 { // two of one name, and more states than are listed at once
		g.does(&model.Save{Record: &model.Person{Name: model.Text{"en": []string{"Ana Pop", "Pop Ana", "Zoe"}[n]}, Languages: "ro"}})
	}
	for _, code := range []string{"AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "GR", "IE", "IT", "NL", "NO", "SE"} {
		p := &model.Save{Record: &model.Party{Kind: model.State, Code: code, Name: model.Text{"en": "State " + code}}}
		g.does(p)
		g.does(&model.Save{Record: &model.Person{Name: model.Text{"en": "Envoy of " + code}, PartyID: &p.ID}})
	}
	known, err := g.w.desk.Registers()
	if err != nil {
		g.t.Fatal(err)
	}
	of := known.Parties[slices.IndexFunc(known.Parties, func(p model.Party) bool { return p.Kind == model.Organisation })]
	for _, state := range known.Parties {
		if state.Kind == model.State {
			g.does(&model.Save{Record: &model.Presidency{PartyID: of.ID, HolderID: state.ID}})
		}
	}
	if err := g.w.desk.RecordPaper(&model.Made{EventUID: p.Event.UID, Title: "Visit", Document: "public", Format: "pdf", Audience: model.Public, File: "Visit.pdf"}); err != nil {
		g.t.Fatal(err)
	}
	for n := range 2 {
		file := model.Attachment{Name: fmt.Sprintf("Note %d.pdf", n), Audience: model.Internal}
		file.Lie(&p.Event)
		g.does(&model.Attach{Attachment: file, Bytes: []byte("a note")})
	}
	v := model.NewSaved("Talks", model.Criteria{Text: "talks"}, "")
	g.does(&model.Save{Record: &v, Name: model.Text{"": v.Name}})
	if p, err = g.w.desk.Programme(p.Event.ID); err != nil { // as it stands now
		g.t.Fatal(err)
	}
	frozen, err := edition.Freeze(&p)
	if err != nil {
		g.t.Fatal(err)
	}
	var out []model.GivenOut // of which one is recalled
	for _, a := range []model.Audience{model.Public, model.PressOnly} {
		out = append(out, model.GivenOut{Paper: model.EditionPaper{Document: "public", Format: "pdf", Langs: "en", Audience: a, File: string(a) + ".pdf", Hash: strings.Repeat("a", 64)},
			Bytes: []byte("what went out to the " + a), To: []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Duty officer"), Phone: "+40 21 111"}}})
	}
	g.does(&model.Issue{Event: p.Event.UID, N: 1, Zone: p.Event.Zone, Frozen: frozen, Revision: p.Revision, Papers: out})
	given, err := g.w.desk.Editions(p.Event.UID)
	if err != nil {
		g.t.Fatal(err)
	}
	g.does(&model.Recall{Edition: given[0].ID, Paper: given[0].Papers[1].ID, Why: model.Text{"en": "A wrong room"}})
}

func (g *ground) does(c model.Change) {
	g.t.Helper()
	if err := g.w.desk.Do(c); err != nil {
		g.t.Fatal(err)
	}
}

// holds is all that a diary says: every row of every table that undo answers for.
func (g *ground) holds() string {
	if g.diary == nil {
		return ""
	}
	db, err := sql.Open("sqlite3", "file:"+g.diary.Health().Path+"?mode=ro")
	if err != nil {
		g.t.Fatal(err)
	}
	defer db.Close()
	var out strings.Builder
	for _, table := range tablesOf(g.t, db) {
		rowsOf(g.t, db, table, &out)
	}
	return out.String()
}

// aside are the tables that undo steps over, and those that follow from others.
var aside = []string{"ops", "changes", "papers", "vault", "marks", "search"}

func tablesOf(t *testing.T, db *sql.DB) (out []string) {
	rows, err := db.Query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(name, "sqlite_") && !strings.HasPrefix(name, "search") && !slices.Contains(aside, name) {
			out = append(out, name)
		}
	}
	return out
}

func rowsOf(t *testing.T, db *sql.DB, table string, out *strings.Builder) {
	rows, err := db.Query("SELECT * FROM " + table + " ORDER BY 1")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	cols, _ := rows.Columns()
	cells, into := make([]sql.RawBytes, len(cols)), make([]any, len(cols))
	for i := range cells {
		into[i] = &cells[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		out.WriteString(table)
		for i, c := range cols {
			if c != "rev" {
				out.WriteString("|" + c + "=")
				out.Write(cells[i])
			}
		}
		out.WriteString("\n")
	}
}

// mark is where the log of the diary stands, and what the diary holds.
type mark struct {
	deed int64
	held string
}

func (g *ground) mark() (m mark) {
	m.deed, m.held = g.last(), g.base
	if m.deed != g.first {
		m.held = g.holds()
	}
	return m
}

// last is the last deed of the diary.
func (g *ground) last() int64 {
	if g.diary == nil {
		return 0
	}
	list, err := g.diary.History(1)
	if err != nil {
		g.t.Fatal(err)
	}
	if len(list) == 0 {
		return 0
	}
	return list[0].ID
}

// judge says whether what was written since is one deed that can be undone.
func (g *ground) judge(said string, was mark) {
	g.t.Helper()
	if g.diary == nil || g.last() == was.deed {
		return
	}
	list, err := g.diary.History(12)
	if err != nil {
		g.t.Fatal(err)
	}
	n := slices.IndexFunc(list, func(d model.Deed) bool { return d.ID <= was.deed })
	if n < 0 {
		n = len(list)
	}
	switch {
	case n == 0:
		return
	case n != 1:
		g.t.Errorf("%s: %d deeds were written: %+v", said, n, list[:n])
		return
	}
	back := g.diary.Undo
	switch list[0].Kind {
	case "paper", "purge", "issue":
		return
	case "undo":
		back = g.diary.Redo
	}
	if _, err := back(); err != nil {
		g.t.Errorf("%s: %+v cannot be undone: %v", said, list[0], err)
	} else if now := g.holds(); now != was.held {
		g.t.Errorf("%s: undoing %+v leaves\n%s", said, list[0], apart(was.held, now))
	}
	if list[0].Kind == "undo" {
		_, err = g.diary.Undo()
	} else {
		_, err = g.diary.Redo()
	}
	if err != nil {
		g.t.Errorf("%s: %+v cannot be done again: %v", said, list[0], err)
	}
}

// apart are the lines of two dumps that differ.
func apart(was, now string) string {
	before, after := strings.Split(was, "\n"), strings.Split(now, "\n")
	var out []string
	for _, l := range before {
		if !slices.Contains(after, l) {
			out = append(out, "- "+l)
		}
	}
	for _, l := range after {
		if !slices.Contains(before, l) {
			out = append(out, "+ "+l)
		}
	}
	return strings.Join(out, "\n")
}

// leave presses Escape until nothing lies over the window.
func (g *ground) leave() {
	for range 6 {
		if g.u.Canvas.Overlays().Top() == nil {
			return
		}
		if g.u.Canvas.Focused() == nil && g.u.Canvas.OnTypedKey() == nil {
			return
		}
		g.u.Key(fyne.KeyEscape)
	}
}

// fresh brings the window back to its state, and proves that it is that one.
func (g *ground) fresh() {
	if *g.quits > 0 { // its window is closed
		*g = *stand(g.t, g.state)
		return
	}
	w := g.w
	if g.diary != nil && w.diary == nil { // it was put back from a backup that is none
		g.again()
	}
	g.leave()
	for top := g.u.Canvas.Overlays().Top(); top != nil; top = g.u.Canvas.Overlays().Top() {
		g.u.Canvas.Overlays().Remove(top)
	}
	w.toast.Clear()
	g.u.Hold(0).Move(-1, -1)
	w.dropVisit() // saves what is typed
	w.registers.Drop()
	w.inspector.Settle()
	w.toast.Clear()
	g.restore()
	looked, text := w.memory.Look, w.memory.Text
	w.memory = Memory{}
	if err := json.Unmarshal(g.memory, &w.memory); err != nil {
		g.t.Fatal(err)
	}
	if w.memory.Look != looked || w.memory.Text != text {
		w.applyLook()
	}
	w.win.Resize(fyne.NewSize(w.memory.Width, w.memory.Height))
	w.kit.Clip = &sheet.Clip{}
	w.trail, w.chosen, w.stand = view.Trail{}, nil, g.place
	w.in, w.came = section.Calendar, nil
	w.left, w.drafts.waiting = g.left, slices.Clone(g.drafts)
	w.pool = pool{}
	w.dropVisit()
	w.build()
	if g.diary == nil {
		w.Welcome()
	} else {
		for _, list := range w.memory.Followed { // it may be another copy of the diary
			w.memory.Followed = map[string][]*followed{g.diary.Health().Path: list}
		}
		w.follow()
		w.side.Turn(g.place.Day)
		w.read()
		w.focusBoard()
	}
	g.u.Wheel(0, 0)
	if now := g.looks(); g.shows != "" && now != g.shows {
		g.t.Fatalf("the window is not as it was:\n%s\nwas\n%s", now, g.shows)
	}
}

// looks is what can be read on the window.
func (g *ground) looks() string {
	return fmt.Sprintf("%q %+v", g.u.Texts(), g.w.stand)
}

// restore undoes until the diary holds what it held; deeds that undo steps over
// are left in the log.
func (g *ground) restore() {
	if g.diary == nil || g.last() == g.first {
		return
	}
	for range 8 {
		list, _ := g.diary.History(1)
		back := g.diary.Undo
		if len(list) > 0 && list[0].Kind == "undo" {
			back = g.diary.Redo
		}
		if list[0].Kind != "paper" {
			if _, err := back(); err != nil {
				break
			}
		}
		if g.holds() == g.base {
			g.first = g.last()
			return
		}
	}
	g.again()
}

// again begins on another copy of the diary.
func (g *ground) again() {
	if g.diary == nil {
		return
	}
	g.diary = held(g.state.diary(g.t))
	g.w.Open(g.diary)
	g.lastDeed()
	g.w.toast.Clear()
	g.base = g.holds()
	g.first = g.last()
}

// drawn are the kinds of places that no literal in the source names.
var drawn = map[string][]string{
	"ui/door/welcome.go": {"empty", "sample", "open", "language"},
	"ui/side/card.go":    criteria(),
	"ui/clash/remedy.go": {"go", "later", "elsewhere", "two", "one", "decline"},
}

func criteria() (out []string) {
	for _, c := range model.CriterionList {
		out = append(out, string(c))
	}
	return out
}

// kindsOfPlaces are all kinds of places that scenes record, as the source names
// them.
func kindsOfPlaces(t *testing.T) []string {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			c, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			s, ok := c.Fun.(*ast.SelectorExpr)
			if !ok || s.Sel.Name != "Hit" && s.Sel.Name != "Lit" || len(c.Args) < 6 {
				return true
			}
			if l, ok := c.Args[len(c.Args)-2].(*ast.BasicLit); ok {
				kind, _ := strconv.Unquote(l.Value)
				found[kind] = true
			} else if drawn["ui/"+path] == nil && path != filepath.Join("scene", "pane.go") {
				t.Errorf("%s records places of a kind that only running it tells", path)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, list := range drawn {
		for _, kind := range list {
			found[kind] = true
		}
	}
	var out []string
	for kind := range found {
		if kind != "ground" { // lies under others and means nothing
			out = append(out, kind)
		}
	}
	slices.Sort(out)
	return out
}
