package ui

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export/docx"
	"chancery/export/paper"
	"chancery/model"
	"chancery/register"
	"chancery/ui/door"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/words"
)

// letterSaying is a Word document of the office.
func letterSaying(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := docx.Write(&b, []paper.Paper{{Lang: "en", Headings: []paper.Run{{Text: text}}, Size: paper.A4}}, frozen()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// inDocuments are the letters that lie there, by name: what their text says.
func inDocuments(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(door.Documents(), "*.docx"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, path := range files {
		z, err := zip.OpenReader(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			if f.Name != "word/document.xml" {
				continue
			}
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			b, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			out[filepath.Base(path)] = string(b)
		}
		z.Close()
	}
	return out
}

// Letters of invitation are filled in from the office's own document for all on show, in one
// file or one for each, in the language of each addressee; a field that nobody knows is named
// and nothing is written, and a file that is there stays as it is.
func TestLettersOfInvitationAreFilledIn(t *testing.T) {
	documents(t)
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	letter := letterSaying(t, "To {{Salutation}} of {{Shoe size}}")
	w.kit.Choose = func(_ []string, put func([]byte)) { put(letter) }
	w.table.Run("letters")
	if own := words.Capital(w.words.Tongues("en")); u.Sees(w.words.Say("letters.their-language")) || !u.Sees(own) {
		t.Errorf("a letter is not in the language of its sender: %q", u.Above())
	}
	u.ClickText(w.words.Say("letters.choose"))
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, "Shoe size") {
		t.Errorf("a letter with a field that nobody knows is taken: %q", said)
	}
	u.ClickText(w.words.Say("letters.write"))
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, "Shoe size") || len(inDocuments(t)) != 0 {
		t.Fatalf("an unknown field: %q, and %d files", said, len(inDocuments(t)))
	}
	letter = letterSaying(t, "To {{Salutation}}, {{State}}, by {{Reply by}}")
	u.ClickText(w.words.Say("letters.choose")).ClickText(w.words.Say("letters.write"))
	made := inDocuments(t)
	name := w.words.Say("letters.file") + ".docx"
	n := len(w.registers.Meant())
	if len(made) != 1 || strings.Count(made[name], `w:type="page"`) != n-1 || n < 2 {
		t.Fatalf("%d invitations are letters in %d files", n, len(made))
	}
	who := w.registers.Meant()[0].(*model.Invitation)
	if a := w.registers.Book().Addressed(who, "en"); !strings.Contains(made[name], a.Fields["salutation"]) || a.Fields["salutation"] == "" {
		t.Errorf("%q is not in the letters", a.Fields["salutation"])
	}
	for _, i := range w.registers.Meant() { // a letter that names its fields in English is filled in in English, until another language is chosen
		i := i.(*model.Invitation)
		if own := w.registers.Book().Addressed(i, ""); own.Lang != "en" && own.Fields["deadline"] != "" && strings.Contains(made[name], own.Fields["deadline"]) {
			t.Errorf("a letter in English says %q", own.Fields["deadline"])
		}
	}
	w.table.Run("letters")
	u.ClickText(w.words.Say("letters.choose")).ClickText(w.words.Say("letters.write"))
	if again := inDocuments(t); len(again) != 2 || again[name] != made[name] {
		t.Errorf("the first file was written over: %d files", len(again))
	}
	if err := os.RemoveAll(filepath.Join(door.Documents(), name)); err != nil {
		t.Fatal(err)
	}
	w.table.Run("letters")
	u.ClickText(w.words.Say("letters.files.")).ClickText(w.words.Say("letters.files.apart"))
	u.ClickText(w.words.Say("letters.choose")).ClickText(w.words.Say("letters.write"))
	if made = inDocuments(t); len(made) != n+1 {
		t.Errorf("%d invitations are %d files", n, len(made)-1)
	}
}

// Over the fields of a visit stands which visit it is with the other state, and how many files
// lie with it; a press shows them.
func TestTheCardOfAVisitSaysMore(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.choose([]model.Ref{{Event: of.ID}})
	said := strings.Join(u.Texts(), "\n")
	if !strings.Contains(said, w.words.Standing(2, 2, "Ukraine")) {
		t.Errorf("it does not say which visit it is: %q", said)
	}
	if u.Sees(w.words.Count("files.here", 1)) {
		t.Fatal("it says a file that is not there")
	}
	w.table.Run("files")
	drops(w, paperAt(t, "Draft.pdf", 0))
	u.ClickText(w.words.Say("sheet.close"))
	u.ClickPlace("files", 0)
	if !w.enclosed.On() || !u.Sees("Draft.pdf") {
		t.Fatalf("a press does not show the files: %q", u.Texts())
	}
	u.ClickPlace("attached", 0).ClickText(w.words.Say("files.about") + "…")
	typesInto(u, w, "files.about", "Second draft") // in the real window the press is over before the card has the keyboard
	u.ClickText(w.words.Say("sheet.save"))
	if list := attached(t, w); list[0].About.In("en") != "Second draft" || !strings.Contains(strings.Join(u.Above(), "\n"), "Second draft") {
		t.Errorf("it is about %v: %q", list[0].About, u.Above())
	}
}

// What is removed for good of a person names the files that go with it, and takes them.
func TestWhatGoesForGoodNamesItsFiles(t *testing.T) {
	w, u, id := withSecrets(t)
	a := model.Attachment{Name: "Passport.pdf", Audience: model.Internal, PersonID: &id}
	if err := w.desk.Do(&model.Attach{Attachment: a, Bytes: []byte("a page")}); err != nil {
		t.Fatal(err)
	}
	u.ClickText(w.words.Say("ui.purge") + "…")
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, "Passport.pdf") {
		t.Fatalf("it does not name the file: %q", said)
	}
	u.ClickText(w.words.Say("ui.purge.for-good"))
	all, err := w.desk.Attachments()
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	if _, err := w.desk.Vault(all[0].File.Key); model.Code(err) != "storage.purged" {
		t.Errorf("the file is still there: %v", err)
	}
}

// What the details say of how somebody was invited and what they answered follows the row, also
// when that is changed while they are open.
func TestDetailsFollowWhatTheRowSays(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	i, ok := w.registers.Chosen().(*model.Invitation)
	if !ok || len(i.Thread) == 0 {
		t.Fatalf("chosen is %v", w.registers.Chosen())
	}
	hint := func() string {
		return uitest.Labelled[*part.Field](u, w.words.Say("register.col.answer")).Entry().PlaceHolder
	}
	before, row := hint(), *i
	row.Thread = append(slices.Clip(row.Thread), model.InvitationStep{Kind: model.StepDeclined, Day: "2026-03-11"})
	if !w.try(&model.SaveInvitation{Invitation: row}) {
		t.Fatal(w.toast.Text())
	}
	if got := hint(); got == before || !strings.Contains(got, "declined") {
		t.Errorf("the details say %q, before %q", got, before)
	}
}

// The menu of a row leads to a letter for the one that is invited in it, and of rows that are chosen to
// letters for these; a row of another board has none.
func TestTheMenuOfAnInvitationLeadsToItsLetter(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	all := w.registers.Meant()
	if len(all) < 3 {
		t.Fatal(len(all))
	}
	h := host{w}
	for _, n := range []int{1, 2} {
		e := h.LettersTo(all[:n])
		if e.Label != w.words.Say("ui.cmd.letters") || e.Off {
			t.Fatalf("the menu has %+v", e)
		}
		e.Do()
		if want := w.words.Count("letters.of", n); !strings.Contains(strings.Join(u.Above(), "\n"), want) {
			t.Errorf("%q is not open: %q", want, u.Above())
		}
		u.Key(fyne.KeyEscape)
	}
	w.goBoard(register.Commitments, 0)
	if e := h.LettersTo(w.registers.Meant()); e.Label != "" {
		t.Errorf("a commitment has %q", e.Label)
	}
}
