//go:build e2e

package e2e

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chancery/export"
	"chancery/ui/probe"
	"chancery/words"
)

// given is one paper of an edition as the terminal lists it.
type given struct {
	Edition                                int
	State, Papers, Languages, Holders, Why string
}

const visitOfThePresident = "Official visit"

// terminal runs the terminal program at an hour.
func (s *screen) terminal(now string, args ...string) string {
	s.t.Helper()
	out, err := s.run("../bin/chanceryctl", append([]string{"--now", now}, args...)...)
	if err != nil {
		s.t.Fatalf("chanceryctl %v: %v %s", args, err, out)
	}
	return string(out)
}

// diary is the sample in a file, and the folder that papers go into.
func (s *screen) diary() (file, folder string) {
	s.t.Helper()
	file, folder = filepath.Join(s.home, "visit.chancery"), filepath.Join(s.home, "given out")
	s.terminal("2026-03-11T12:00", "sample", file)
	return file, folder
}

// given lists the papers of an edition.
func (s *screen) given(file string, n int) (out []given) {
	s.t.Helper()
	var list []given
	text, err := s.run("../bin/chanceryctl", "editions", file, "--event", visitOfThePresident, "--format", "json")
	if err != nil { // none yet
		return nil
	}
	if err := json.Unmarshal(text, &list); err != nil {
		s.t.Fatal(err, string(text))
	}
	return slices.DeleteFunc(list, func(g given) bool { return g.Edition != n })
}

// works opens the diary in the window, and the running order of the visit.
func (s *screen) works(file, now string) {
	s.t.Helper()
	s.open(file, "--now", now)
	s.openVisit()
}

// retimes types another hour into the row of an item.
func (s *screen) retimes(file, title, hour string) {
	s.t.Helper()
	one, row := s.titled(file, title), 0
	for _, it := range s.items(file) {
		if it.Event == one.Event && it.Start < one.Start {
			row++
		}
	}
	at := slices.IndexFunc(s.targets(), func(t probe.Target) bool { return t.Kind == "cell" && t.ID == int64(row)<<16|1 })
	if at < 0 {
		s.t.Fatalf("%s has no row %d: %s", title, row, listed(s.targets()))
	}
	s.changes(title+" at "+hour, func() {
		s.pressAt(s.targets()[at])
		s.types(hour, "Tab")
	})
}

// issues presses the button of the card that is open, gives a reason where one is asked for,
// and waits for the edition.
func (s *screen) issues(file string, n int) {
	s.t.Helper()
	w := words.For("en")
	s.target(probe.Which{Kind: "button", Label: w.Say("issue.do")}) // the card is open, and stands still
	reasoned := false
	reasons := func() { // where one is wanted: a conflict may be found while the card is open
		if !reasoned && slices.ContainsFunc(s.targets(), func(t probe.Target) bool { return t.Label == w.Say("issue.reason") }) {
			s.press(probe.Which{Kind: "field", Label: w.Say("issue.reason")})
			s.types("agreed by telephone")
			reasoned = true
		}
	}
	reasons()
	s.press(probe.Which{Kind: "button", Label: w.Say("issue.do")})
	s.wait("the edition", func() (string, bool) {
		if had := reasoned; len(s.given(file, n)) == 0 {
			if reasons(); reasoned && !had {
				s.press(probe.Which{Kind: "button", Label: w.Say("issue.do")})
			}
		}
		return "", len(s.given(file, n)) > 0
	})
	s.nothingOver()
}

// ticksPaper ticks a paper in languages, on the card of an edition.
func (s *screen) ticksPaper(document string, langs ...string) {
	s.t.Helper()
	var ids []string
	for _, d := range export.Documents() {
		if !d.Several {
			ids = append(ids, d.ID)
		}
	}
	for _, l := range langs {
		id := int64(slices.Index(ids, document)*10 + slices.Index(words.Languages, l))
		at := slices.IndexFunc(s.targets(), func(t probe.Target) bool {
			return t.Kind == "tick" && t.ID == id && strings.Contains(t.In, words.For("en").Say("issue.papers"))
		})
		if at < 0 {
			s.t.Fatalf("%s has no box for %s: %s", document, l, listed(s.targets()))
		}
		s.pressAt(s.targets()[at])
	}
}

// There and back: edition 4 goes to nine; an hour changes at night and goes to five as
// edition 5; in the morning it is back, and edition 6 goes to those five alone.
func TestThereAndBack(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1400)
	file, folder := s.diary()
	nine := strings.Split("Ana Albu;Ion Barbu;Dan Cozma;Eva Dinu;Oana Ene;Radu Filip;Ilie Gane;Mara Horia;Paul Iacob", ";")
	for _, n := range []string{"1", "2", "3"} {
		s.terminal("2026-03-10T1"+n+":00", "issue", file, "--event", visitOfThePresident, "--paper", "contacts", "--for", "Duty desk", "--waive", "known", "--to", folder)
	}
	s.terminal("2026-03-11T18:00", "issue", file, "--event", visitOfThePresident, "--paper", "running-order", "--for", strings.Join(nine, ";"), "--waive", "known", "--to", folder)
	w := words.For("en")
	s.works(file, "2026-03-11T22:15")
	s.retimes(file, "Official welcome ceremony", "14:00")
	s.keys("ctrl+shift+i")
	s.press(probe.Which{Kind: "field", Label: w.Say("issue.others")})
	s.keys("ctrl+a") // it proposes those who hold the last
	for _, name := range nine[:5] {
		s.types(name, "Return")
	}
	s.stands("the five, who are outside the visit", probe.State{Says: w.Say("issue.inside", nine[4])})
	s.issues(file, 5)
	s.finish()
	s.works(file, "2026-03-12T06:30")
	s.retimes(file, "Official welcome ceremony", "13:30")
	s.keys("ctrl+shift+h")
	s.press(probe.Which{Kind: "button", Label: w.Say("holds.anew-all", 5)})
	s.issues(file, 6)
	six := s.given(file, 6)
	if len(six) != 1 {
		t.Fatalf("%+v", six)
	}
	for i, name := range nine {
		if got := strings.Contains(six[0].Holders, name); got != (i < 5) {
			t.Errorf("%s was given edition 6: %v", name, got)
		}
	}
	paper := s.paperOf(folder, s.home, "edition 6")
	if text := s.text(paper); !strings.Contains(text, "replaces edition 5") {
		t.Errorf("the newest says %s", text[:min(600, len(text))])
	}
	s.finish()
}

// Recalled: a press paper of seven o'clock names an internal room. At twelve past it is
// recalled, with those to be called in sight; what follows says so.
func TestRecalled(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1200)
	file, folder := s.diary()
	s.terminal("2026-03-12T07:00", "issue", file, "--event", visitOfThePresident, "--paper", "press-programme", "--press", "--for", "Agerpres, +40 21 207 6110", "--waive", "known", "--to", folder)
	w := words.For("en")
	s.works(file, "2026-03-12T07:12")
	s.keys("ctrl+shift+h")
	at := slices.IndexFunc(s.targets(), func(t probe.Target) bool { return t.Kind == "recall" })
	if at < 0 {
		t.Fatalf("nothing can be recalled: %s", listed(s.targets()))
	}
	s.pressAt(s.targets()[at])
	s.stands("who is to be called", probe.State{Says: "+40 21 207 6110"})
	s.types("names an internal room")
	s.press(probe.Which{Kind: "button", Label: w.Say("recall.now")})
	s.wait("the recall", func() (string, bool) {
		g := s.given(file, 1)
		return "", len(g) == 1 && strings.Contains(g[0].State, w.Say("edition.recalled"))
	})
	s.stands("who is called now", probe.State{Overlay: w.Say("recall.informs", 1), Says: "+40 21 207 6110"})
	s.press(probe.Which{Kind: "button", Label: w.Say("sheet.close")})
	s.finish()
	s.terminal("2026-03-12T07:20", "issue", file, "--event", visitOfThePresident, "--paper", "press-programme", "--press", "--waive", "known", "--to", folder)
	if text := s.text(s.paperOf(folder, "", "edition 2")); !strings.Contains(text, "replaces edition 1, which was recalled") {
		t.Errorf("what follows says %s", text[:min(600, len(text))])
	}
}

// Two papers at the aircraft: at 06:30 and at 07:50, the signing moved to 15:10: one number in
// Romanian and Ukrainian, and the second sheet marks what is another.
func TestTwoPapersAtTheAircraft(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1500) // the card is high where much stands against it
	file, folder := s.diary()
	w := words.For("en")
	give := func(n int) {
		s.keys("ctrl+shift+i")
		if n == 1 { // the second proposes what the first gave out, and to whom
			s.ticksPaper("running-order", "ro", "uk")
			s.press(probe.Which{Kind: "field", Label: w.Say("issue.others")})
			s.types("Head of protocol, +40 21 111")
			s.press(probe.Which{Kind: "tick", In: w.Say("issue.inside-head")}) // else somebody from outside gets only what is public
		}
		s.issues(file, n)
	}
	s.works(file, "2026-03-12T06:30")
	give(1)
	s.finish()
	s.works(file, "2026-03-12T07:50")
	s.retimes(file, "Signing of three documents", "15:10")
	give(2)
	langs := map[string]bool{}
	for _, g := range s.given(file, 2) {
		langs[g.Languages] = true
	}
	if !langs["ro"] || !langs["uk"] {
		t.Errorf("edition 2 is in %v", langs)
	}
	for name, says := range map[string][]string{"versiunea 2": {"Versiunea 2", "înlocuiește versiunea 1"}, "редакція 2": {"Редакція 2", "на заміну редакції 1"}, "versiunea 1": {"Versiunea 1"}} {
		text := s.text(s.paperOf(folder, s.home, name))
		for _, want := range says {
			if !strings.Contains(text, want) {
				t.Errorf("%s does not say %q: %s", name, want, text[:min(600, len(text))])
			}
		}
	}
	s.finish()
	marked := filepath.Join(s.home, "marked.pdf")
	s.terminal("2026-03-12T07:50", "export", file, "--event", visitOfThePresident, "--paper", "running-order", "--lang", "ro", "--since", "1", "--to", marked)
	if text := s.text(marked); !strings.Contains(text, "14:50–14:58 → 15:10–15:18") {
		t.Errorf("what changed is not said: %s", text[:min(900, len(text))])
	}
}

// paperOf is the file in either folder in whose name something stands.
func (s *screen) paperOf(folder, other, name string) string {
	s.t.Helper()
	var found []string
	for _, dir := range []string{folder, other} {
		list, err := filepath.Glob(filepath.Join(dir, "*"+name+"*.pdf"))
		if err != nil {
			s.t.Fatal(err)
		}
		found = append(found, list...)
	}
	if len(found) == 0 {
		s.t.Fatalf("no file is called %s", name)
	}
	return found[0]
}

// pressAt presses a target that was found.
func (s *screen) pressAt(t probe.Target) {
	s.t.Helper()
	s.do("mousemove", strconv.Itoa(t.AtX), strconv.Itoa(t.AtY), "click", "1")
}
