//go:build e2e

package e2e

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/probe"
	"chancery/words"
)

// pressIn presses a cell of a register: in the row in which a text stands, under a head.
func (s *screen) pressIn(row, head string) {
	s.t.Helper()
	at := s.target(probe.Which{Kind: "cell", Label: row})
	for _, c := range s.targets() {
		if c.Kind == "cell" && c.ID>>16 == at.ID>>16 && strings.HasSuffix(c.Key, " "+head) && c.Meets {
			s.pressAt(c)
			return
		}
	}
	s.t.Fatalf("%q has nothing under %q: %s", row, head, listed(s.targets()))
}

// step types one more step into the thread of the invitation that is on show.
func (s *screen) step(head, text string) {
	s.t.Helper()
	s.pressIn("Volodymyr Zelenskyy", head)
	s.changes(text, func() { s.types(text, "Return") })
}

// Asked aloud at the statements of another visit, by letter, accepted in principle, named by note,
// then by video: one thread. The seat is filled by the note alone; by video the chair, the car and
// the place in the photograph are free, and a screen stands where the chair did. One step back
// takes all of that back.
func TestAskedAloud(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1000)
	file, _ := s.diary()
	s.prepared(file, &ahead{})
	of := s.query(file, "SELECT id FROM events WHERE json_extract(title, '$.en') = 'Energy Summit'")
	w := words.For("en")
	col := func(key string) string { return w.Say("register.col." + key) }
	s.open(file, "--now", "2026-03-12T15:10")
	s.reach("Joint press statements", "Joint press statements")
	s.keys("ctrl+shift+y")
	s.stands("the invitations", probe.State{Board: "invitations"})
	s.types("Volodymyr Zelenskyy", "Tab")
	s.changes("the invitation", func() { s.types("Energy Summit", "Tab") })
	thread := func() (out model.Thread) {
		if err := json.Unmarshal([]byte(s.query(file, "SELECT thread FROM invitations WHERE event_id = "+of)), (*[]model.InvitationStep)(&out)); err != nil {
			t.Fatal(err)
		}
		return out
	}
	if got := thread(); len(got) != 1 || got[0].Day != "2026-03-12" || got[0].At != "15:10" || got[0].Item != s.titled(file, "Joint press statements").UID {
		t.Fatalf("asked aloud is %+v", got)
	}
	s.finish()

	s.open(file, "--now", "2026-05-09T09:00")
	s.invited()
	seats := func(what string) string {
		return s.query(file, "SELECT count(*) || ' ' || coalesce(group_concat("+what+"), '') FROM delegations d LEFT JOIN seats s ON s.delegation_id = d.id LEFT JOIN people p ON p.id = s.person_id JOIN parties q ON q.id = d.party_id WHERE q.code = 'UA' AND d.event_id = "+of)
	}
	s.step(col("asked"), "20.03.2026 letter E1/2245")
	if got := seats("s.id"); got != "0 " {
		t.Errorf("a letter opens a delegation: %s", got)
	}
	s.step(col("answer"), "14.04.2026 accepted in principle")
	if got := seats("s.id"); got != "1 " {
		t.Errorf("accepted in principle, there are %s", got)
	}
	s.step(col("answer"), "05.05.2026 names by note 61/22-200-999")
	const head = "json_extract(p.name, '$.en') || ' ' || s.role || ' ' || s.status"
	if got := seats(head); got != "1 Volodymyr Zelenskyy head-of-delegation accepted" {
		t.Errorf("the note fills %s", got)
	}
	s.chair(file)
	takes := func(item string) string {
		return s.query(file, "SELECT group_concat(w.mode || '|' || coalesce(json_extract(w.place, '$.en'), '') || '|' || coalesce(json_extract(w.car, '$.en'), '')) FROM participations w JOIN items i ON i.id = w.item_id WHERE w.person_id IS NOT NULL AND json_extract(i.title, '$.en') = '"+item+"' AND i.event_id = "+of)
	}
	if got := takes("Plenary session"); got != "in-person|left armchair|" {
		t.Fatalf("he sits at %q", got)
	}
	s.invited()
	s.step(col("answer"), "09.05.2026 by video")
	if got := seats(head); got != "1 Volodymyr Zelenskyy head-of-delegation video" {
		t.Errorf("by video the seat is %s", got)
	}
	for item, want := range map[string]string{"Plenary session": "video|Screen|", "Family photo": "absent||", "Motorcade": "absent||"} {
		if got := takes(item); got != want {
			t.Errorf("%s: %q, want %q", item, got, want)
		}
	}
	var kinds []string
	for _, one := range thread() {
		kinds = append(kinds, string(one.Day)+" "+string(one.Kind))
	}
	if got := strings.Join(kinds, ", "); got != "2026-03-12 aloud, 2026-03-20 letter, 2026-04-14 principle, 2026-05-05 names, 2026-05-09 video" {
		t.Errorf("the thread is %s", got)
	}
	s.target(probe.Which{Kind: "cell", Label: w.Say("invitation.step.video")})
	s.changes("all of it taken back", func() { s.keys("ctrl+z") })
	if got := takes("Plenary session") + takes("Family photo"); got != "in-person|left armchair|" {
		t.Errorf("taken back, he stands at %q", got)
	}
	s.finish()
}

// invited shows the one invitation to the summit.
func (s *screen) invited() {
	s.t.Helper()
	s.keys("ctrl+shift+9")
	s.stands("the invitations", probe.State{Board: "invitations"})
	s.keys("ctrl+f")
	s.types("energy summit", "Return")
}

// chair names him at the session, and gives him a chair.
func (s *screen) chair(file string) {
	s.t.Helper()
	s.keys("Escape", "Escape")
	s.reach("Energy Summit", "Energy Summit")
	s.keys("Return")
	s.stands("the summit", probe.State{View: "order", Visit: "Energy Summit"})
	s.pressBeside("Plenary session", "Heads of delegation")
	s.changes("who sits there", func() { s.types("Heads of delegation; Volodymyr Zelenskyy", "Return") })
	s.byKey("day") // beside which stands the card of what is chosen
	s.reach("Plenary session", "Plenary session")
	s.press(probe.Which{Kind: "person", Label: "Zelenskyy"})
	s.stands("the card", probe.State{Focus: "field Seat or position"})
	s.changes("his chair", func() { s.types("left armchair", "Return") })
}

// Folders at ten to three: three texts in three languages are six originals. At one o'clock the
// powers of one minister are a scan with an old title: the energy text alone cannot be signed,
// signing it is refused, and it is offered to be signed ad referendum.
func TestFolders(t *testing.T) {
	t.Parallel()
	const energy, declaration = "cooperation in energy", "Joint Declaration"
	s := newScreen(t, 1600, 1100)
	file, _ := s.diary()
	w := words.For("en")
	s.works(file, "2026-03-12T13:00")
	s.keys("ctrl+shift+e")
	s.stands("what is signed", probe.State{Board: "instruments"})
	way := func() bool {
		return slices.ContainsFunc(s.targets(), func(t probe.Target) bool { return t.Kind == "ad-referendum" && t.Meets })
	}
	s.press(probe.Which{Kind: "cell", Label: declaration})
	if way() {
		t.Error("the declaration of the presidents cannot be signed")
	}
	s.press(probe.Which{Kind: "cell", Label: energy})
	s.target(probe.Which{Kind: "ad-referendum"})
	state := func() string {
		return s.query(file, "SELECT state || ' ' || making FROM instruments WHERE json_extract(title, '$.en') LIKE '%"+energy+"%'")
	}
	s.pressIn(energy, w.Say("register.col.text-state"))
	s.types(w.Say("text.state.signed"), "Return")
	if got := state(); got != "printed signed" {
		t.Errorf("without powers it is %s", got)
	}
	s.keys("Escape", "Escape")
	s.openVisit()
	s.keys("ctrl+p")
	s.press(probe.Which{Kind: "paper", Key: "signing-table"})
	s.press(probe.Which{Kind: "points"})
	out := 0
	for _, one := range s.targets() {
		if one.Kind == "point" && one.Label == w.Say("text.offer.do") {
			out++
		}
	}
	if out != 1 {
		t.Errorf("%d texts are blocked", out)
	}
	before := s.still()
	s.changes("signed ad referendum", func() { s.press(probe.Which{Kind: "point", Label: w.Say("text.offer.do")}) })
	if got := state(); got != "printed ad-referendum" {
		t.Errorf("it is %s", got)
	}
	if differ(before, s.still(), s.body()) == 0 {
		t.Error("the paper looks as before")
	}
	s.keys("ctrl+p", "Return")
	paper := s.wait("the sheet of the table", func() (string, bool) {
		found, _ := filepath.Glob(filepath.Join(s.home, "*.pdf"))
		return strings.Join(found, " "), len(found) == 1
	})
	text := bare(s.text(paper))
	for _, want := range []string{w.Count("export.texts", 3), w.Count("export.originals", 6), w.Count("export.signatures", 12), w.Say("text.making.ad-referendum")} {
		if !strings.Contains(text, bare(want)) {
			t.Errorf("%q is not on the sheet: %s", want, text)
		}
	}
	if n := strings.Count(text, bare(w.Say("text.making.ad-referendum"))); n != 1 {
		t.Errorf("%d texts are signed ad referendum", n)
	}
	s.nothingOver()
	s.keys("ctrl+shift+e")
	s.stands("what is signed", probe.State{Board: "instruments"})
	s.pressIn(energy, w.Say("register.col.text-state"))
	s.changes("it is signed", func() { s.types(w.Say("text.state.signed"), "Return") })
	if got := state(); got != "signed ad-referendum" {
		t.Errorf("ad referendum it is %s", got)
	}
	s.finish()
}

// The speechwriter at noon: an official visit in October 2023, two summits, a refuelling of forty
// minutes, a visit that was cancelled, a call on a screen, and today's visit: the second visit, the
// fourth meeting, with what was counted and what not. Undeclared, nobody is told an ordinal.
func TestTheSpeechwriterAtNoon(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1500)
	file, _ := s.diary()
	s.prepared(file, &behind{})
	w := words.For("en")
	stands := w.Standing(2, 4, "Ukraine")
	s.open(file, "--now", "2026-03-12T12:00")
	s.reach("Official visit of the President of Ukraine", "Official visit")
	s.shows(stands)
	counted := []string{w.Say("history.visit", "1", w.Say("history.why.held")), w.Say("history.none", w.Say("history.why.transit")), w.Say("history.none", w.Say("history.why.called-off")),
		w.Say("history.contact", "1", w.Say("history.why.remote")), w.Say("history.meeting", "3", w.Say("history.why.multilateral"))}
	s.ofState("Ukraine")
	for _, want := range append(counted[1:], w.Say("history.visit", "2", w.Say("history.why.today"))) { // what stands in a line leads nowhere
		s.target(probe.Which{Kind: "past", Label: want})
	}
	s.command("calendar")
	s.openVisit()
	s.keys("ctrl+p")
	s.until("the list of papers at rest", probe.For{Idle: true}) // what there is nothing of folds late
	s.press(probe.Which{Kind: "paper", Key: "history"})
	s.keys("ctrl+p", "Return")
	papers := func() []string {
		found, _ := filepath.Glob(filepath.Join(s.home, "*.pdf"))
		return found
	}
	s.wait("the history", func() (string, bool) { return "", len(papers()) == 1 })
	text := bare(s.text(papers()[0]))
	for _, want := range append(counted, stands) {
		if !strings.Contains(text, bare(want)) {
			t.Errorf("%q is not on the paper: %s", want, text)
		}
	}
	s.nothingOver()
	s.ofState("Ukraine")
	s.press(probe.Which{Kind: "field", Label: w.Say("register.col.history-since")})
	s.changes("nothing is declared", func() { s.keys("ctrl+a", "BackSpace", "Tab") })
	for _, one := range s.targets() {
		if one.Kind == "past" && strings.Contains(one.Label, "visit 2") {
			t.Errorf("undeclared, it tells %q", one.Label)
		}
	}
	s.command("calendar")
	s.press(probe.Which{Kind: "back"}) // out of the visit that was open
	s.reach("Official visit of the President of Ukraine", "Official visit")
	for _, one := range s.targets() {
		if one.Kind == "pane" && strings.Contains(one.Label, "no. ") {
			t.Errorf("undeclared, the card tells %q", one.Label)
		}
	}
	s.openVisit()
	s.keys("ctrl+p")
	s.until("the list of papers at rest", probe.For{Idle: true}) // what there is nothing of folds late
	s.press(probe.Which{Kind: "paper", Key: "history"})
	s.keys("ctrl+p", "Return")
	s.until("a window that is idle", probe.For{Idle: true})
	if n := len(papers()); n != 1 {
		t.Errorf("undeclared, a paper was made: %s", strconv.Itoa(n))
	}
	s.finish()
}

// shows waits until something is told that nobody can press.
func (s *screen) shows(text string) {
	s.t.Helper()
	s.wait(text, func() (string, bool) {
		return "", slices.ContainsFunc(s.targets(), func(t probe.Target) bool { return strings.Contains(t.Label, text) && t.Meets })
	})
}

// ofState goes to the card of a state.
func (s *screen) ofState(name string) {
	s.t.Helper()
	s.command("board-parties")
	s.stands("the states", probe.State{Board: "parties"})
	s.keys("ctrl+f")
	s.types(name, "Return")
	s.press(probe.Which{Kind: "cell", Label: name})
}
