//go:build e2e

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/ui/probe"
)

// sent lays files where the dialog of files looks, as a mail's attachments are saved.
func (s *screen) sent(paths ...string) {
	s.t.Helper()
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err == nil {
			err = os.WriteFile(filepath.Join(s.home, filepath.Base(path)), b, 0o600)
		}
		if err != nil {
			s.t.Fatal(err)
		}
	}
}

// imports chooses a file in the dialog, and waits for the card that says what it would become.
func (s *screen) imports(name string) {
	s.t.Helper()
	s.keys("ctrl+shift+o")
	ending := filepath.Ext(name)
	s.press(probe.Which{Kind: "filedialogitem", Label: ending + " " + strings.TrimSuffix(name, ending)}) // as the dialog writes it
	s.press(probe.Which{Kind: "button", Label: s.said().Say("ui.toolkit.open")})
	s.stands("the card of "+name, probe.State{Overlay: name})
}

// told are what can be read on the card, each piece of it.
func (s *screen) told(want ...string) {
	s.t.Helper()
	says := strings.Join(strings.Fields(s.state().Says), " ")
	for _, w := range want {
		if !strings.Contains(says, w) {
			s.t.Errorf("%q is not told: %s", w, says)
		}
	}
}

// takes presses the button of the card, and waits until it is in the diary.
func (s *screen) takes(button string) {
	s.t.Helper()
	s.changes(button, func() { s.press(probe.Which{Kind: "button", Label: button}) })
	s.nothingOver()
}

// lists is what the terminal lists of a diary.
func (s *screen) lists(args ...string) string {
	s.t.Helper()
	out, err := s.run("../bin/chanceryctl", args...)
	if err != nil {
		s.t.Fatalf("chanceryctl %v: %v", args, err)
	}
	return string(out)
}

const sentFiles = "../exchange/proposal/testdata/sent/"

// A Word programme of forty rows over two days, with merged cells, goes from the file to the
// printed running order; its revision is told as seven changes, and taken over.
func TestAWordProgrammeOfFortyRows(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1400)
	s.sent(sentFiles+"42-forty-a.docx", sentFiles+"42-forty-b.docx")
	s.empty("2027-04-20T09:00")
	s.imports("42-forty-a.docx")
	s.told("Official visit of the President of the Portuguese Republic to Romania", "Draft 1, as of 20 April 2027", "new visit", "Import 40 lines")
	s.takes("Import 40 lines")
	s.stands("its running order", probe.State{View: "order", Visit: "Official visit of the President of the Portuguese Republic"})
	if n := len(s.items(s.own())); n != 40 {
		t.Fatalf("%d items", n)
	}
	s.keys("ctrl+p") // the first paper that a visit nobody knows of can have: the running order of the office
	s.keys("ctrl+p", "Return")
	paper := s.wait("the paper", func() (string, bool) {
		found, _ := filepath.Glob(filepath.Join(s.home, "*.pdf"))
		return strings.Join(found, " "), len(found) == 1
	})
	text := bare(s.text(paper))
	for _, want := range []string{"Signing of the guest book", "Wreath-laying at the Tomb of the Unknown Soldier", "Planting of a tree", "Departure"} {
		if !strings.Contains(text, bare(want)) {
			t.Errorf("%q is not on the paper", want)
		}
	}
	by := time.Duration(s.pressed)*perKey + 14*perThought
	t.Logf("%d keys, about %v by hand", s.pressed, by.Round(time.Second))
	if by > 2*time.Minute {
		t.Errorf("it takes %v", by)
	}
	s.imports("42-forty-b.docx")
	s.told("start: 10:30 → 10:35", "Union Hall → Cotroceni Palace, Map Room", "Statements to the press → Joint press conference", "host side: President of the Senate → Vice-President of the Senate",
		"Photograph with the orchestra", "moved; start: 18:00 → 17:20; end: 18:30 → 17:50", "moved; start: 17:20 → 18:00; end: 17:50 → 18:30", "No longer in their draft", "Interview with public television", "Import 7 lines")
	s.takes("Import 7 lines")
	if tete := s.titled(s.own(), "Tête-à-tête"); !strings.Contains(tete.Start, "T10:35") {
		t.Errorf("the tête-à-tête begins at %s", tete.Start)
	}
	s.titled(s.own(), "Interview with public television") // stays until somebody says so
	s.finish()
}

// Draft 3 at 21:40: tracked changes, a comment and Warsaw's clocks. It asks whose clocks they are,
// takes nothing that was struck out, and shows seven differences.
func TestDraftThreeAtTwentyOneForty(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1200)
	s.sent("testdata/draft2.docx", "testdata/draft3.docx")
	s.empty("2027-04-27T21:40")
	s.imports("draft2.docx")
	s.takes("Import 9 lines")
	s.stands("its running order", probe.State{View: "order"})
	s.imports("draft3.docx")
	s.told("Is their local time 1:00 behind yours?", "tracked changes", "contains comments", "start: 09:00 → 09:15", "Old Square → New Square", "Talks of the ministers → Talks of the foreign ministers", "end: 12:45 → 13:00",
		"Lower House → Upper House", "Signing of the guest book", "Coffee with students", "stays as it is", "Import 6 lines")
	s.press(probe.Which{Label: "Yes, the conversion is right"})
	s.takes("Import 6 lines")
	all := s.lists("list", s.own(), "--format", "csv")
	for _, gone := range []string{"Old Square", "Lower House", "T09:00:00"} {
		if strings.Contains(all, gone) {
			t.Errorf("%q was struck out: %s", gone, all)
		}
	}
	s.titled(s.own(), "Coffee with students")
	s.titled(s.own(), "Talks of the foreign ministers")
	s.finish()
}

// The embassy's list: 23 names by surname, the head in row 4, father and son alike, one known in
// Cyrillic, a column of passports. It asks who heads it, keeps the order, makes nobody one with
// somebody else, and takes no passport.
func TestTheEmbassysList(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1400)
	s.sent("testdata/draft2.docx", "testdata/embassy.csv", "testdata/known.vcf")
	s.empty("2027-05-03T10:00")
	s.imports("known.vcf")
	s.takes("Import 1 line")
	s.imports("draft2.docx")
	s.takes("Import 9 lines")
	s.stands("its running order", probe.State{View: "order"})
	s.keys("F6")
	s.imports("embassy.csv")
	s.told("New delegation: Poland", "Who is the head of delegation?", "sensitive personal data were left out: Passport", "same name as no. 5; one person?", "known: Андрій Мельник", "Import 23 lines")
	if says := s.state().Says; strings.Contains(says, "EB 70") {
		t.Error("passports are shown")
	}
	s.press(probe.Which{Kind: "choice", In: "Head of delegation"})
	s.types("Zofia", "Return")
	s.takes("Import 23 lines")
	uid := strings.TrimSpace(s.query(s.own(), "SELECT uid FROM events WHERE kind <> 'agenda' LIMIT 1"))
	seated := s.lists("delegations", s.own(), "--event", uid, "--format", "csv")
	if strings.Contains(seated, "EB 70") {
		t.Errorf("a passport was taken in: %s", seated)
	}
	at := 0
	for _, name := range []string{"Adam Adamczyk", "Zofia Dąbrowska", "Jan Duda-Lis", "Jan Duda-Lis", "Ewa Fryc", "Michał Malinowski", "Андрій Мельник", "Natalia Nowak", "Zygmunt Zielak"} {
		i := strings.Index(seated[at:], name)
		if i < 0 {
			t.Fatalf("%s does not stand where the list has them: %s", name, seated)
		}
		at += i + len(name)
	}
	s.finish()
}
