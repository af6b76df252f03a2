//go:build e2e

package e2e

import (
	"database/sql"
	"strings"
	"testing"
	"time"

	"chancery/ui/probe"
)

// eight are two delegations: name, and the office in two languages.
var eight = [2][4][2]string{
	{{"Maria Popa", "State Secretary / Secretar de stat"}, {"Dan Ionescu", "Ambassador / Ambasador"}, {"Ana Rus", "Adviser / Consilier"}, {"Radu Marin", "Director General / Director general"}},
	{{"Olha Bondar", "Deputy Minister / Ministru adjunct"}, {"Petro Melnyk", "Ambassador / Ambasador"}, {"Iryna Koval", "Adviser / Consilier"}, {"Taras Shvets", "Head of Protocol / Protocol"}},
}

// handed is what a hand of an office needs for a key.
const handed = 350 * time.Millisecond

// Eight people of two delegations, with their offices in two languages, by keyboard alone:
// in less than three minutes.
func TestEightPeopleByKeyboard(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.openVisit()
	s.pressed = 0
	s.keys("F6", "End")
	s.stands("the delegations", probe.State{View: "delegations"})
	for i, delegation := range eight {
		if i > 0 {
			s.keys("Escape", "Right", "End")
		}
		for _, one := range delegation {
			s.types(one[0], "Tab")
			s.changes(one[0], func() { s.types(one[1], "Return") })
		}
	}
	by := time.Duration(s.pressed) * handed
	t.Logf("%d keys, %v by hand", s.pressed, by.Round(time.Second))
	if by > 3*time.Minute {
		t.Errorf("it takes %v", by)
	}
	got := s.query(file, `SELECT group_concat(p.name || o.title) FROM seats s JOIN people p ON p.id = s.person_id JOIN tenures t ON t.person_id = p.id JOIN offices o ON o.id = t.office_id`)
	for _, delegation := range eight {
		for _, one := range delegation {
			en, ro, _ := strings.Cut(one[1], " / ")
			if !strings.Contains(got, one[0]+`"}{"en":"`+en+`","ro":"`+ro+`"}`) {
				t.Errorf("%s is not there as %s: %s", one[0], one[1], got)
			}
		}
	}
	s.finish()
}

// He joins at ten past eight: a President attends only with the heads of delegation, his
// spouse stays at home, and he comes late to the dinner. The running order, his own
// programme and his lane say so.
func TestHeJoinsAtTenPastEight(t *testing.T) {
	t.Parallel()
	const dinner = "Official dinner hosted by the President of Romania"
	s := newScreen(t, 1600, 1000)
	s.open("--sample", "--now", "2026-05-12T11:40")
	file := s.sample()
	s.reach("Bucharest Nine", "Bucharest Nine")
	s.keys("Return")
	s.stands("the summit", probe.State{View: "order", Visit: "Bucharest Nine"})
	s.keys("F6")
	s.press(probe.Which{Kind: "seat", Key: "seat LT 2"})
	s.keys("Return")
	s.press(probe.Which{Kind: "choice", In: "Reply"})
	s.changes("her answer", func() { s.press(probe.Which{Kind: "offer", Label: "Declined"}) })
	s.keys("F5")
	s.stands("the running order", probe.State{View: "order"})
	s.reach(dinner, dinner)
	const who = "Heads of delegation; Spouses of the heads of delegation"
	s.pressBeside(dinner, who)
	s.changes("who dines", func() { s.types(who+"; gitanas nauseda (joins 20:10)", "Return") })
	s.target(probe.Which{Kind: "cell", Label: who + "; Gitanas Nausėda (from 20:10)"})
	s.lateInHisLane(dinner)
	paper := file + ".pdf"
	if out, err := s.run("../bin/chanceryctl", "export", file, "--event", "Bucharest Nine", "--paper", "individual", "--for", "Gitanas Nausėda", "--to", paper); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if text := strings.Join(strings.Fields(s.text(paper)), " "); !strings.Contains(text, "Official dinner hosted") || !strings.Contains(text, "joins 20:10") || !strings.Contains(text, "Family photo") {
		t.Errorf("his programme is not what the heads attend, with a late dinner: %s", text)
	}
	if got := s.query(file, "SELECT count(*) FROM participations p JOIN seats s ON s.id = p.seat_id OR s.person_id = p.person_id JOIN delegations d ON d.id = s.delegation_id JOIN parties q ON q.id = d.party_id JOIN items i ON i.id = p.item_id WHERE q.code = 'LT' AND s.role = 'head-of-delegation' AND json_extract(i.title, '$.en') IN ('Family photo', 'Working lunch')"); got != "0" {
		t.Errorf("he is named where he comes with the heads alone: %s", got)
	}
	if out, err := s.run("../bin/chanceryctl", "export", file, "--event", "Bucharest Nine", "--paper", "individual", "--for", "Diana Nausėdienė", "--to", file+".hers.pdf"); err == nil {
		t.Errorf("she who stays at home has a programme: %s", out)
	}
	s.finish()
}

// lateInHisLane looks for the dinner in the lanes of people: his begins later than that of
// another head.
func (s *screen) lateInHisLane(title string) {
	s.t.Helper()
	s.keys("ctrl+9")
	s.press(probe.Which{Kind: "by", Label: "People"})
	s.reach(title, title)
	begins := func(name string) int {
		lane := s.target(probe.Which{Kind: "lane", Label: name})
		for _, e := range s.targets() {
			if e.Kind == "entry" && strings.Contains(e.Label, title) && e.Y >= lane.Y && e.Y < lane.Y+lane.H {
				return e.X
			}
		}
		s.t.Errorf("%s does not dine", name)
		return 0
	}
	if his, theirs := begins("Gitanas Nausėda"), begins("Alar Karis"); his <= theirs {
		s.keep("late")
		s.t.Errorf("his dinner begins at %d, that of another head at %d", his, theirs)
	}
}

// pressBeside presses the cell with a text in the row of another.
func (s *screen) pressBeside(title, text string) {
	s.t.Helper()
	row := s.target(probe.Which{Kind: "cell", Label: title})
	for _, c := range s.targets() {
		if c.Kind == "cell" && strings.Contains(c.Label, text) && c.Y == row.Y {
			s.press(probe.Which{Kind: "cell", Key: c.Key})
			return
		}
	}
	s.t.Fatalf("%q does not stand beside %q", text, title)
}

// query is one text that the diary answers with.
func (s *screen) query(file, q string) string {
	s.t.Helper()
	db, err := sql.Open("sqlite3", "file:"+file+"?mode=ro")
	if err != nil {
		s.t.Fatal(err)
	}
	defer db.Close()
	var out sql.NullString
	if err := db.QueryRow(q).Scan(&out); err != nil {
		s.t.Fatal(err)
	}
	return out.String
}
