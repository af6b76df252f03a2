package ui

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

func paperAt(t *testing.T, name string, size int64) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte("a note"), 0o600); err != nil {
		t.Fatal(err)
	}
	if size > 0 {
		if err := os.Truncate(path, size); err != nil { // which holds nothing and takes no room
			t.Fatal(err)
		}
	}
	return path
}

func drops(w *Window, paths ...string) {
	var list []fyne.URI
	for _, p := range paths {
		list = append(list, storage.NewFileURI(p))
	}
	w.dropped(list)
}

// attached are the files of what is chosen, as the diary has them.
func attached(t *testing.T, w *Window) (out []model.Attachment) {
	t.Helper()
	all, err := w.reading.Attachments()
	if err != nil {
		t.Fatal(err)
	}
	for i := range all {
		out = append(out, all[i].Attachment)
	}
	return out
}

// A file is dropped on the card of what is chosen, for one reader or another, opened as a
// copy, saved elsewhere, taken off; each is one deed that undo takes back.
func TestFilesLieWithWhatIsChosen(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("files")
	if !w.enclosed.On() || !u.Sees(w.words.Say("files.none")) {
		t.Fatalf("no card of files: %q", u.Texts())
	}
	drops(w, paperAt(t, "Nota E1-245.pdf", 0))
	list := attached(t, w)
	if len(list) != 1 || list[0].EventID == nil || *list[0].EventID != w.stand.Event || list[0].Audience != model.Internal || !u.Sees("Nota E1-245.pdf") {
		t.Fatalf("attached is %+v: %q", list, u.Texts())
	}
	u.ClickPlace("attached", 0).ClickText(w.words.Say("audience.delegation"))
	if got := attached(t, w)[0].Audience; got != model.ForDelegation {
		t.Errorf("it is for %s", got)
	}
	u.ClickPlace("attached", 0).ClickText(w.words.Say("files.open"))
	outside := w.Outside.(*nobody)
	if len(outside.opened) != 1 || filepath.Base(outside.opened[0]) != "Nota E1-245.pdf" {
		t.Fatalf("opened was %q", outside.opened)
	}
	if b, err := os.ReadFile(outside.opened[0]); err != nil || string(b) != "a note" {
		t.Errorf("the copy holds %q, %v", b, err)
	}
	u.ClickPlace("attached", 0).ClickText(w.words.Say("files.take-off"))
	if left := attached(t, w); len(left) != 0 || !u.Sees(w.words.Say("files.none")) {
		t.Errorf("left is %+v", left)
	}
	u.Key(fyne.KeyEscape)
	w.undo()
	if len(attached(t, w)) != 1 {
		t.Error("undo did not bring it back")
	}
	w.clearAside()
	if _, err := os.Stat(outside.opened[0]); err == nil {
		t.Error("the copy outlives the program")
	}
}

// Where nothing on the computer opens a file, that is said, and where the copy lies.
func TestWhatNothingOpensIsSaid(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("files")
	drops(w, paperAt(t, "Nota E1-245.pdf", 0))
	outside := w.Outside.(*nobody)
	outside.blind = true
	u.ClickPlace("attached", 0).ClickText(w.words.Say("files.open"))
	if len(outside.opened) != 1 {
		t.Fatalf("opened was %q", outside.opened)
	}
	if said := w.words.Error(model.Refuse("file.no-viewer", "Nota E1-245.pdf", outside.opened[0])); w.toast.Text() != said {
		t.Errorf("%q is not %q", w.toast.Text(), said)
	}
}

func TestAFileIsSavedElsewhere(t *testing.T) {
	folder := documents(t)
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("files")
	drops(w, paperAt(t, "Nota.pdf", 0))
	u.ClickPlace("attached", 0).ClickText(w.words.Say("files.save")).ClickText(w.words.Say("sheet.save"))
	if b, err := os.ReadFile(filepath.Join(folder, "Nota.pdf")); err != nil || !bytes.Equal(b, []byte("a note")) {
		t.Errorf("saved is %q, %v: %q", b, err, u.Texts())
	}
}

// What cannot be attached is refused in a sentence, and nothing of the rest goes in; a program
// is never begun.
func TestWhatIsNoFileToKeepIsRefused(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("files")
	for code, path := range map[string]string{"file.large": paperAt(t, "Film.mov", 1<<30), "file.folder": t.TempDir(), "file.unread": filepath.Join(t.TempDir(), "gone.pdf"), "file.name": paperAt(t, "a:b.pdf", 0)} {
		drops(w, paperAt(t, "Nota.pdf", 0), path)
		args := []string{filepath.Base(path), "20"}
		if said := w.words.Error(model.Refuse(code, args...)); !seesBegin(u, said) {
			t.Errorf("%s: %q is not said: %q", code, said, u.Texts())
		}
	}
	if list := attached(t, w); len(list) != 0 {
		t.Errorf("attached is %+v", list)
	}
	drops(w, paperAt(t, "Setup.EXE", 0))
	u.ClickPlace("attached", 0).ClickText(w.words.Say("files.open"))
	if opened := w.Outside.(*nobody).opened; len(opened) != 0 || !seesBegin(u, w.words.Error(model.Refuse("file.runs", "Setup.EXE"))) {
		t.Errorf("opened was %q: %q", opened, u.Texts())
	}
}

// seesBegin says that a line that a sentence begins with is on show.
func seesBegin(u *uitest.User, sentence string) bool {
	return slices.ContainsFunc(u.Texts(), func(s string) bool { return len(s) > 12 && strings.HasPrefix(sentence, s) })
}

// The menu of a row leads to its files and says how many there are: of a text, an invitation,
// a note, a person, an item and a visit. With an office none can lie.
func TestRowsLeadToTheirFiles(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1280, 1800))
	h := host{w}
	for _, k := range []register.Kind{register.People, register.Texts, register.Invitations, register.Letters} {
		w.goBoard(k, 0)
		rec := w.registers.Chosen()
		if rec == nil {
			continue
		}
		if e := h.FilesWith(rec); e.Label != w.words.Say("ui.cmd.files") || !w.canFile() {
			t.Errorf("%s: the menu says %q", k, e.Label)
		}
		a := model.Attachment{Name: "Nota.pdf", Audience: model.Internal}
		if !a.Lie(rec) {
			t.Fatalf("no file can lie with %T", rec)
		}
		if err := w.do(&model.Attach{Attachment: a, Bytes: []byte("x")}); err != nil {
			t.Fatal(err)
		}
		if e := h.FilesWith(w.registers.Chosen()); e.Label != w.words.Say("files.some", 1) {
			t.Errorf("%s: with one file the menu says %q", k, e.Label)
		}
		if !u.Wheel(0, 0).Sees("Nota.pdf") {
			t.Errorf("%s: the card does not show it: %q", k, u.Texts())
		}
	}
	w.goBoard(register.Offices, 0)
	if e := h.FilesWith(w.registers.Chosen()); e.Label != "" || w.canFile() {
		t.Error("a file can lie with an office")
	}
	w.goCalendar()
	p, err := w.reading.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	w.choose([]model.Ref{{Event: p.Event.ID, Item: p.Items[0].ID}})
	rec, _ := w.filed()
	if it, ok := rec.(*model.Item); !ok || it.ID != p.Items[0].ID {
		t.Errorf("files of the item lie with %T", rec)
	}
}
