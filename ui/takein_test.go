package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// sentFile is a file as another office sends it.
func sentFile(name string) string {
	return filepath.Join("..", "exchange", "proposal", "testdata", "sent", name)
}

// written is a file that says a text.
func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// inVisit opens the sample visit, and takes a file in.
func inVisit(t *testing.T, lang, path string) (*Window, *uitest.User) {
	t.Helper()
	w, u := sit(t, lang, look.Light)
	w.enter(visit(t, w).ID)
	w.taker.File(path)
	return w, u
}

// deeds counts what was written.
func deeds(t *testing.T, w *Window) int64 {
	t.Helper()
	if err := w.reading.Look(); err != nil {
		t.Fatal(err)
	}
	return w.reading.Last()
}

// What was sent is shown before it goes in, and goes in as one deed that one undo takes back. Of
// other days than the visit that is open, it begins a visit unless somebody chooses that one.
func TestADraftIsShownBeforeItGoesIn(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.enter(e.ID)
	before, visits := len(programme(t, w).Items), len(w.events)
	sees := func(all ...string) {
		t.Helper()
		for _, want := range all {
			if !u.Sees(want) {
				t.Errorf("%q is not shown: %q", want, u.Texts())
			}
		}
	}
	w.taker.File(sentFile("01-visit-draft3.docx"))
	sees("01-visit-draft3.docx", "As sent", "On import", "Import 15 lines", "new", "None of these days falls within ‘Official visit of the President of Ukraine")
	if n := len(programme(t, w).Items); n != before || len(w.events) != visits {
		t.Fatalf("%d items were written before anybody said so", n-before)
	}
	u.ClickText("Leave out")
	sees("Import 14 lines", "left out")
	u.ClickText("Import 14 lines")
	if n := len(programmeOf(t, w).Items); n != 14 || w.stand.Event == e.ID || !strings.Contains(w.toast.Text(), "14 lines were imported from “01-visit-draft3.docx” – Official visit of the President of the Republic of Finland") {
		t.Errorf("%d items came in; %q", n, w.toast.Text())
	}
	if w.undo(); len(w.events) != visits || len(programme(t, w).Items) != before {
		t.Errorf("one undo leaves %d visits", len(w.events)-visits)
	}

	w.enter(e.ID)
	w.taker.File(sentFile("01-visit-draft3.docx"))
	for _, x := range u.Shown() {
		if x.Text == "Visit" {
			u.Click(x.At.X+20, x.At.Y+30).Type("Official visit of the President of Ukraine").Key(fyne.KeyReturn)
			break
		}
	}
	sees("Import 15 lines", "Times given in")
	if u.Sees("None of these days falls within") {
		t.Error("it still begins a visit")
	}
	u.ClickText("Import 15 lines")
	if n := len(programme(t, w).Items); n != before+15 || !strings.Contains(w.toast.Text(), "15 lines were imported") {
		t.Errorf("%d items came in; %q", n-before, w.toast.Text())
	}
	w.undo()
	if n := len(programme(t, w).Items); n != before {
		t.Errorf("one undo leaves %d items", n-before)
	}
}

// A revised draft says what it changes, field by field, and is taken over line by line; what
// the others do not know stays.
func TestARevisedDraftSaysWhatItChanges(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1600, 2400))
	w.enter(visit(t, w).ID)
	w.taker.File(sentFile("01-visit-draft3.docx"))
	u.ClickText("Import 15 lines")
	w.taker.File(sentFile("02-visit-draft4.docx"))
	for _, want := range []string{"start: 10:40 → 10:45", "moved", "No longer in their draft", "stays as it is", "Import 7 lines"} {
		if !u.Sees(want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	if u.Sees("no change") {
		t.Error("what is the same is shown unasked")
	}
	if u.ClickText("Show unchanged lines too"); !u.Sees("no change") {
		t.Error("what is the same cannot be seen")
	}
	u.ClickText("Import 7 lines")
	moved := false
	for _, it := range programmeOf(t, w).Items {
		if it.Title.In("en") == "Tête-à-tête meeting" && it.Start.Date() == "2027-05-12" {
			if moved = it.Start.Clock() == "10:45"; !moved {
				t.Errorf("it begins at %s", it.Start.Clock())
			}
		}
		if it.Status == model.Dropped {
			t.Errorf("%s was called off unasked", it.Title.In("en"))
		}
	}
	if !moved {
		t.Error("what was moved is not there")
	}
}

// Hours that are all apart by one hour are asked about, and read so by a press.
func TestWhoseClocksIsAsked(t *testing.T) {
	ours := "Date;Time;Activity;Venue\n12.05.2027;09:00;Alpha talks;Hall\n;10:00;Beta lunch;Club\n;12:00;Gamma walk;Park\n;15:00;Delta signing;Hall\n"
	theirs := strings.NewReplacer("09:00", "08:00", "10:00", "09:00", "12:00", "11:00", "15:00", "14:00").Replace(ours)
	w, u := inVisit(t, "en", written(t, "a.csv", ours))
	u.ClickText("Import 4 lines")
	w.taker.File(written(t, "b.csv", theirs))
	if !u.Sees("Is their local time 1:00 behind yours?") || !u.Sees("start: 09:00 → 08:00") {
		t.Fatalf("nobody asks: %q", u.Texts())
	}
	u.ClickText("Yes, convert")
	if u.Sees("Is their local time") || u.Sees("start: 09:00") || !u.Sees("No differences from the programme.") {
		t.Errorf("they are not read so: %q", u.Texts())
	}
}

// What a column was taken for is remembered for files of the same shape.
func TestAColumnIsTakenForAnother(t *testing.T) {
	const list = "Time;Activity;Venue;Vermerk\n9:00;Alpha talks;Hall;Blue salon\n10:00;Beta lunch;Club;Red salon\n"
	w, u := inVisit(t, "en", written(t, "a.csv", list))
	if !u.Sees("which day is it on?") || !u.Sees("2 lines have no day") {
		t.Errorf("that there is no day is not said: %q", u.Texts())
	}
	chooses(u, "Vermerk", "Guest side")
	if u.Key(fyne.KeyEscape); len(w.memory.Imports) != 1 {
		t.Fatalf("nothing is remembered: %v; %q", w.memory.Imports, u.Texts())
	}
	w.taker.File(written(t, "b.csv", strings.ReplaceAll(list, "salon", "room")))
	for _, as := range w.memory.Imports {
		if strings.Join(as, ",") != "from,activity,place,guest" {
			t.Errorf("remembered is %v", as)
		}
	}
	u.ClickText("Import 2 lines") // it cannot: no day
	if !u.Sees("has no date") || !u.Sees("As sent") {
		t.Errorf("the card did not stay, or does not say why: %q", u.Texts())
	}
}

// What cannot be read is said, and nothing is taken.
func TestWhatCannotBeTakenInIsSaid(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	last := deeds(t, w)
	for path, want := range map[string]string{written(t, "old.doc", "%PDF-1.4"): "PDF", t.TempDir(): "is a folder", filepath.Join(t.TempDir(), "gone.docx"): "cannot be read", written(t, "e.txt", "  "): "nothing",
		written(t, "scan.docx", "\x89PNG\r\n\x1a\n"+strings.Repeat("\x00\x01", 500)):                                                     "is a picture: the text in it cannot be read",
		written(t, "old.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"+strings.Repeat("\x00", 500)+"W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00"): "Excel"} {
		w.taker.File(path)
		if !strings.Contains(w.toast.Text(), want) || w.win.Canvas().Overlays().Top() != nil {
			t.Errorf("%s: %q", path, w.toast.Text())
		}
	}
	if deeds(t, w) != last {
		t.Error("something was written")
	}
}

// A workbook with a password asks for it, and says when it is another.
func TestAWorkbookWithAPassword(t *testing.T) {
	w, u := inVisit(t, "en", sentFile("h3-locked.xlsx"))
	u.Type("wrong")
	if e, ok := w.win.Canvas().Focused().(*part.Entry); !ok || !e.Password {
		t.Error("the password can be read over a shoulder")
	}
	u.Key(fyne.KeyReturn)
	if !u.Sees("is not the password") {
		t.Fatalf("%q", u.Texts())
	}
	u.Shortcut(fyne.KeyA, fyne.KeyModifierControl).Type("Protocol-2027").Key(fyne.KeyReturn)
	if !u.Sees("As sent") {
		t.Errorf("it is not opened: %q", u.Texts())
	}
}

// A list fills a delegation as it was sent: who heads it is asked, and nobody is made one
// with somebody who is called alike.
func TestAListFillsADelegation(t *testing.T) {
	const list = "List of the delegation;;;\n;;;\nNo;Name;Position;Passport no\n1;Mr Adam Zielak;Adviser;AB 123\n2;Mr Jan Nowicki;Director;AB 124\n3;Mr Jan Nowicki;Attaché;AB 125\n4;Ms Zofia Wilk;Minister of Culture;AB 126\n"
	w, u := sitBefore(t, "en", look.Light, func() stored { return groupedDiary(t).(stored) })
	w.win.Resize(fyne.NewSize(1600, 1200))
	w.enter(visit(t, w).ID)
	u.Key(fyne.KeyF6)
	had := len(programme(t, w).Seats)
	w.taker.File(written(t, "list.csv", list))
	chooses(u, "Delegation", "Headless")
	for _, want := range []string{"Who is the head of delegation?", "sensitive personal data were left out: Passport no", "same name as no. 2", "Import 4 lines"} {
		if !u.Sees(want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	chooses(u, "Head of delegation", "Zofia Wilk")
	u.ClickText("Import 4 lines")
	p := programme(t, w)
	if len(p.Seats) != had+4 {
		t.Fatalf("%d came: %q", len(p.Seats)-had, u.Texts())
	}
	heads := ""
	for _, s := range p.Seats {
		if s.PersonID != nil && p.People[*s.PersonID].Name.In("en") == "Zofia Wilk" {
			heads = string(s.Role)
		}
		if s.PersonID != nil && strings.Contains(p.People[*s.PersonID].Remarks.All(), "AB 12") {
			t.Error("a passport was taken in")
		}
	}
	if heads != string(model.HeadOfDelegation) {
		t.Errorf("Zofia Wilk is %q", heads)
	}
}

// Cards that are pasted, and a file that is dropped, open the same card.
func TestPastedAndDropped(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	names := len(people(t, w))
	w.focusBoard()
	fyne.CurrentApp().Clipboard().SetContent("BEGIN:VCARD\nVERSION:3.0\nN:Wilk;Zofia;;;\nFN:Zofia Wilk\nEND:VCARD\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if !u.Sees("Import 1 line") {
		t.Fatalf("%q", u.Texts())
	}
	u.ClickText("Import 1 line")
	if n := len(people(t, w)); n != names+1 {
		t.Errorf("%d people, %d before", n, names)
	}
	w.taker.Pasted("Numele\tFuncția\nAna Pop\tactor\nIon Lupu\tjurnalist\n")
	if !shows(u, "Language of the offices: Romanian") {
		t.Errorf("it is not said in which language offices go in: %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.dropped([]fyne.URI{storage.NewFileURI("/x/~$a.docx"), storage.NewFileURI(written(t, "c.vcf", "BEGIN:VCARD\nVERSION:3.0\nN:Wilk;Zofia;;;\nFN:Zofia Wilk\nEND:VCARD\n"))})
	if !u.Sees("known: Zofia Wilk") {
		t.Errorf("she is not known: %q", u.Texts())
	}
}

// A programme that is for no visit begins one, in one deed.
func TestADraftBeginsAVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose(nil)
	n := len(w.events)
	w.taker.File(sentFile("01-visit-draft3.docx"))
	if !u.Sees("new visit") {
		t.Fatalf("%q", u.Texts())
	}
	u.ClickText("Import 15 lines")
	if len(w.events) != n+1 || !w.stand.Inside() || len(programmeOf(t, w).Items) != 15 {
		t.Fatalf("%d visits, %d before; %q", len(w.events), n, u.Texts())
	}
	w.undo()
	if len(w.events) != n {
		t.Error("one undo leaves the visit")
	}
}

func programmeOf(t *testing.T, w *Window) model.Programme {
	t.Helper()
	p, err := w.reading.Programme(w.stand.Event)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// A row that is like one of the programme at another hour waits for a word, and may be said to be new.
func TestAPairIsParted(t *testing.T) {
	w, u := inVisit(t, "en", written(t, "a.csv", "Date;Time;Activity;Venue\n12.03.2026;10:15 – 11:00;Talks;Union Hall\n;22:40;Stroll;Park\n"))
	if !u.Sees("Official talks") || !u.Sees("Import 1 line") {
		t.Fatalf("they are not paired: %q", u.Texts())
	}
	before := len(programme(t, w).Items)
	at := u.Point("start: 14:20")
	u.Click(at.X, at.Y).Type("new").Key(fyne.KeyReturn)
	if u.Sees("start: 14:20") {
		t.Fatalf("they are still paired: %q", u.Texts())
	}
	u.ClickText("Import 2 lines")
	if n := len(programme(t, w).Items) - before; n != 2 {
		t.Errorf("%d items came in", n)
	}
}
