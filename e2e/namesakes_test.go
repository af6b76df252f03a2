//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"chancery/ui/probe"
)

// sent is a list of 23 as it comes in a letter, in two scripts: father and son have one
// name and two offices.
func sent() (list []string) {
	offices := []string{"Minister of Economy", "State Secretary", "Director General", "Adviser", "Head of Protocol"}
	for i, name := range strings.Split("Adrian Albu, Bianca Barbu, Cezar Coman, Dora Dinu, Emil Enache, Florin Filip, Gina Goga, Horia Hagi, Ina Iancu, Jana Jora", ", ") {
		list = append(list, fmt.Sprintf("%d. %s, %s", i+1, name, offices[i%5]))
	}
	for i, name := range strings.Split("Андрій Бондар, Віра Гнатюк, Денис Жук, Захар Іваненко, Клара Лисенко, Марко Нечай, Олена Панчук, Роман Савчук, Тарас Усик, Федір Хоменко", ", ") {
		list = append(list, fmt.Sprintf("%d. %s, радник", i+11, name))
	}
	return append(list, "21. Ion Popescu, Ambassador", "22. Ion Popescu, Attache", "23. Maria Popa, interpreter")
}

// Two of one name: a list of 23 in Latin and Cyrillic is pasted, with father and son. Each
// has a seat and is somebody, it is said which name two have, they are asked about once and
// never made one unasked, and a cell tells one from the other by office.
func TestTwoOfOneName(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.openVisit()
	before := s.query(file, "SELECT count(*) FROM people")
	s.copies(sent())
	s.keys("F6")
	s.stands("the delegations", probe.State{View: "delegations"})
	s.keys("Right", "End")
	s.changes("the list", func() { s.keys("ctrl+v") })
	if st := s.state(); !strings.Contains(st.Toast, "Ion Popescu") {
		t.Errorf("it is not said who have one name: %q", st.Toast)
	}
	if got := s.query(file, "SELECT ((SELECT count(*) FROM people) - "+before+") || ' ' || count(*) || ' ' || count(DISTINCT person_id) FROM seats WHERE person_id IN (SELECT id FROM people ORDER BY id DESC LIMIT 23)"); got != "23 23 23" {
		t.Errorf("people, seats and people with a seat: %s", got)
	}
	const two = `SELECT group_concat(json_extract(o.title, '$.en'), ' and ') FROM people p JOIN tenures t ON t.person_id = p.id JOIN offices o ON o.id = t.office_id WHERE json_extract(p.name, '$.en') = 'Ion Popescu' ORDER BY p.id`
	if got := s.query(file, two); got != "Ambassador and Attache" {
		t.Errorf("of one name are: %s", got)
	}
	if got := s.query(file, `SELECT json_extract(family, '$.uk') FROM people WHERE json_extract(name, '$.uk') = 'Олена Панчук'`); got != "Панчук" {
		t.Errorf("the family name in Cyrillic is %q", got)
	}
	s.asksOnce()
	if got := s.query(file, two); got != "Ambassador and Attache" {
		t.Errorf("they were made one: %s", got)
	}
	s.finish()
}

// copies lays lines on the clipboard, as from a letter.
func (s *screen) copies(lines []string) {
	s.t.Helper()
	letter := filepath.Join(s.home, "letter.txt")
	if err := os.WriteFile(letter, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		s.t.Fatal(err)
	}
	c := exec.Command("xclip", "-selection", "clipboard", letter) // it stays behind and has no voice, or nobody would hear the end
	if c.Env = s.env(); c.Run() != nil {
		s.t.Fatal("nothing lies on the clipboard")
	}
}

// asksOnce says in the register of people that the two of one name are two.
func (s *screen) asksOnce() {
	s.t.Helper()
	s.keys("alt+3")
	s.stands("the people", probe.State{Section: "people", Board: "people"})
	s.byKey("twins")
	pair := s.target(probe.Which{Kind: "pair", Label: "Ion Popescu"})
	s.press(probe.Which{Kind: "pair", Key: pair.Key})
	s.changes("that they are two", func() { s.press(probe.Which{Kind: "button", Label: "Keep both"}) })
	s.byKey("twins")
	for _, l := range s.targets() {
		if l.Kind == "pair" && strings.Contains(l.Label, "Ion Popescu") {
			s.keep("asked-again")
			s.t.Error("it is asked again who they are")
		}
	}
	s.keys("Escape")
}
