package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chancery/export"
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// wait waits until done says so, or fails.
func wait(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatal("never: " + what)
}

// exporting opens the sheet for the visit, writing into a folder of the test.
func exporting(t *testing.T, asked Asked) (*Window, *uitest.User, string) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	asked.Folder = t.TempDir()
	w.memory.Exports = map[string]Asked{"paper": asked}
	w.exportEvent(visit(t, w).ID)
	return w, u, asked.Folder
}

// page is the picture of the page that the sheet shows.
func page(t *testing.T, u *uitest.User) *canvas.Image {
	t.Helper()
	for _, i := range u.Pictures() {
		if i.Image != nil && i.Image.Bounds().Dx() > 100 {
			return i
		}
	}
	return nil
}

func TestAPaperIsShownBeforeItIsWritten(t *testing.T) {
	w, u, folder := exporting(t, Asked{Document: "running-order", As: "docx", Audience: string(model.Internal)})
	img := page(t, u)
	if img == nil || img.Image.Bounds().Dx() < img.Image.Bounds().Dy() {
		t.Fatal("the running order is not shown on its side")
	}
	before := img.Image
	u.ClickText("A4").ClickText("A3")
	if page(t, u).Image == before {
		t.Error("the page did not change with its size")
	}
	name := uitest.Labelled[*part.Field](u, w.words.Say("sheet.file"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	path := filepath.Join(folder, name.Text())
	wait(t, "the paper is on the list", func() bool { list, err := w.desk.Papers(""); return err == nil && len(list) == 1 })
	wait(t, "it is said", func() bool { return u.Sees(w.words.Say("ui.open-it")) }) // and all is put away
	if b, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(b), "PK") || !strings.HasSuffix(path, ".docx") {
		t.Errorf("%s: %v", path, err)
	}
}

// One press makes as many programmes as there are participants.
func TestAProgrammeForEachParticipant(t *testing.T) {
	w, u, folder := exporting(t, Asked{Document: "individual", Audience: string(model.ForDelegation), Apart: true})
	name := uitest.Labelled[*part.Field](u, w.words.Say("sheet.file"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	want := len(export.People(p, model.Reader{Audience: model.ForDelegation}))
	if want < 3 {
		t.Fatalf("%d participants prove nothing", want)
	}
	wait(t, "every programme is on the list", func() bool { list, err := w.desk.Papers(""); return err == nil && len(list) == want })
	wait(t, "it is said", func() bool { return u.Sees(w.words.Count("ui.written-files", want)) }) // and all is put away
	if files, err := os.ReadDir(folder); err != nil || len(files) != want {
		t.Errorf("%d files for %d participants: %v", len(files), want, err)
	}
}

// What cannot be made says why where the page would stand, and the sheet stays.
func TestAPaperThatCannotBeMadeSaysWhy(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	if err := w.desk.Do(&model.SaveEvent{Event: withAudience(visit(t, w), model.Internal)}); err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	w.memory.Exports = map[string]Asked{"paper": {Document: "public", Audience: string(model.Public), Folder: folder}}
	w.exportEvent(visit(t, w).ID)
	if page(t, u) != nil {
		t.Error("a page of nothing is shown")
	}
	name := uitest.Labelled[*part.Field](u, w.words.Say("sheet.file"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "the refusal is said", func() bool {
		return strings.Contains(uitest.Labelled[*part.Field](u, w.words.Say("sheet.file")).Refused(), "Nothing")
	})
	if files, _ := os.ReadDir(folder); len(files) != 0 {
		t.Errorf("%d files were written", len(files))
	}
}

func withAudience(e model.Event, a model.Audience) model.Event {
	e.Audience = a
	return e
}

// The day sheet is of all that is on the day on show.
func TestTheDaySheet(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	folder := t.TempDir()
	w.memory.Exports = map[string]Asked{"day": {Folder: folder}}
	w.runCommand("export-day")
	name := uitest.Labelled[*part.Field](u, w.words.Say("sheet.file"))
	if name.Text() != "2026-03-12 day en.pdf" {
		t.Errorf("it proposes %q", name.Text())
	}
	if page(t, u) == nil {
		t.Error("no page is shown")
	}
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "the sheet is on the list", func() bool {
		list, err := w.desk.Papers("")
		return err == nil && len(list) == 1 && list[0].Paper == "day"
	})
	wait(t, "it is said", func() bool { return u.Sees(w.words.Say("ui.open-it")) })
}

// For delegations it is asked for which: one reads its own, and each gets a file
// of its own.
func TestAPaperForADelegation(t *testing.T) {
	w, u, folder := exporting(t, Asked{Document: "running-order", As: "html", Audience: string(model.ForDelegation)})
	every := w.words.Say("sheet.whose.")
	if !u.Sees(every) {
		t.Fatal("nothing asks for which delegation")
	}
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	all := export.Delegations(&p)
	name := uitest.Labelled[*part.Field](u, w.words.Say("sheet.file"))
	one := w.words.Text(p.NameOf(&all[0]))
	u.ClickText(every).ClickText(one)
	if !strings.Contains(name.Text(), one) {
		t.Errorf("it proposes %q", name.Text())
	}
	at := u.Point(w.words.Say("sheet.whose")) // the name itself stands in that of the file as well
	u.Click(at.X, at.Y+26).ClickText(w.words.Say("sheet.whose.each"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "each has its own", func() bool { list, err := w.desk.Papers(""); return err == nil && len(list) == len(all) })
	wait(t, "it is said", func() bool { return u.Sees(w.words.Count("ui.written-files", len(all))) }) // and all is put away
	if files, err := os.ReadDir(folder); err != nil || len(files) != len(all) {
		t.Errorf("%d files for %d delegations: %v", len(files), len(all), err)
	}
}

// Others are of no delegation, and a participant reads as their own.
func TestNobodyElseIsAskedForADelegation(t *testing.T) {
	for _, asked := range []Asked{{Document: "running-order", Audience: string(model.Internal)}, {Document: "individual", Audience: string(model.ForDelegation)}} {
		w, u, _ := exporting(t, asked)
		if u.Sees(w.words.Say("sheet.whose.")) {
			t.Errorf("%s for %s asks for which delegation", asked.Document, asked.Audience)
		}
	}
}
