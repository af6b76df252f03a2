package papers

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// exporting opens the sheet for the visit, writing into a folder of the test.
func exporting(t *testing.T, asked export.Request) (*house, *uitest.User, string) {
	t.Helper()
	h := sit(t)
	asked.Folder = t.TempDir()
	h.asked["paper"] = asked
	h.board(t)
	return h, h.u, asked.Folder
}

// onShow is the picture of a page, if there is one by now.
func onShow(u *uitest.User) *canvas.Image {
	for _, i := range u.Pictures() {
		if i.Image != nil && i.Image.Bounds().Dx() > 100 {
			return i
		}
	}
	return nil
}

// page is the picture of the page that the sheet shows.
func page(t *testing.T, u *uitest.User) *canvas.Image {
	t.Helper()
	var shown *canvas.Image
	wait(t, "a page is shown", func() bool { shown = onShow(u); return shown != nil })
	return shown
}

func TestAPaperIsShownBeforeItIsWritten(t *testing.T) {
	h, u, folder := exporting(t, export.Request{Document: "running-order", As: "docx", Audience: model.Internal})
	img := page(t, u)
	if img == nil || img.Image.Bounds().Dx() < img.Image.Bounds().Dy() {
		t.Fatal("the running order is not shown on its side")
	}
	before := img.Image
	u.ClickText("A4").ClickText("A3")
	wait(t, "the page changes with its size", func() bool { return page(t, u).Image != before })
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	path := filepath.Join(folder, name.Text())
	wait(t, "the paper is on the list", func() bool { list, err := h.desk.Papers(""); return err == nil && len(list) == 1 })
	wait(t, "it is said", func() bool { return h.heard(h.words.Say("ui.open-it")) }) // and all is put away
	if b, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(b), "PK") || !strings.HasSuffix(path, ".docx") {
		t.Errorf("%s: %v", path, err)
	}
}

// One press makes as many programmes as there are participants.
func TestAProgrammeForEachParticipant(t *testing.T) {
	h, u, folder := exporting(t, export.Request{Document: "individual", Audience: model.ForDelegation, Apart: true})
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	want := len(export.People(p, model.Reader{Audience: model.ForDelegation}))
	if want < 3 {
		t.Fatalf("%d participants prove nothing", want)
	}
	wait(t, "every programme is on the list", func() bool { list, err := h.desk.Papers(""); return err == nil && len(list) == want })
	wait(t, "it is said", func() bool { return h.heard(h.words.Count("ui.written-files", want)) }) // and all is put away
	if files, err := os.ReadDir(folder); err != nil || len(files) != want {
		t.Errorf("%d files for %d participants: %v", len(files), want, err)
	}
}

// What cannot be made says why where the page would stand, and the sheet stays.
func TestAPaperThatCannotBeMadeSaysWhy(t *testing.T) {
	h := sit(t)
	u, folder := h.u, t.TempDir()
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	p.Event.Audience = model.Internal
	if err := h.desk.Do(&model.SaveEvent{Event: p.Event}); err != nil {
		t.Fatal(err)
	}
	h.asked["paper"] = export.Request{Document: "public", Audience: model.Public, Folder: folder}
	h.board(t)
	wait(t, "it says why", func() bool { return u.Sees("The visit is only for") })
	if onShow(u) != nil {
		t.Error("a page of nothing is shown")
	}
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "the refusal is said", func() bool { return h.heard("The visit is only for") })
	if under := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file")).Refused(); under != "" {
		t.Errorf("the name of the file is blamed: %q", under)
	}
	if files, _ := os.ReadDir(folder); len(files) != 0 {
		t.Errorf("%d files were written", len(files))
	}
}

// The day sheet is of all that is on the day on show.
func TestTheDaySheet(t *testing.T) {
	h := sit(t)
	u := h.u
	h.asked["day"] = export.Request{Folder: t.TempDir()}
	h.make.Day()
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	if name.Text() != "12 March 2026 – Programme of the day (EN).pdf" {
		t.Errorf("it proposes %q", name.Text())
	}
	if page(t, u) == nil {
		t.Error("no page is shown")
	}
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "the sheet is on the list", func() bool {
		list, err := h.desk.Papers("")
		return err == nil && len(list) == 1 && list[0].Document == "day"
	})
	wait(t, "it is said", func() bool { return h.heard(h.words.Say("ui.open-it")) })
}

// For delegations it is asked for which: one reads its own, and each gets a file
// of its own.
func TestAPaperForADelegation(t *testing.T) {
	h, u, folder := exporting(t, export.Request{Document: "running-order", As: "html", Audience: model.ForDelegation})
	every := h.words.Say("sheet.whose.")
	if !u.Sees(every) {
		t.Fatal("nothing asks for which delegation")
	}
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	all := export.Delegations(&p)
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	one := h.words.Text(p.NameOf(&all[0]))
	u.ClickText(every).ClickText(one)
	if !strings.Contains(name.Text(), one) {
		t.Errorf("it proposes %q", name.Text())
	}
	at := u.Point(h.words.Say("sheet.whose")) // the name itself stands in that of the file as well
	u.Click(at.X, at.Y+26).ClickText(h.words.Say("sheet.whose.each"))
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "each has its own", func() bool { list, err := h.desk.Papers(""); return err == nil && len(list) == len(all) })
	wait(t, "it is said", func() bool { return h.heard(h.words.Count("ui.written-files", len(all))) }) // and all is put away
	if files, err := os.ReadDir(folder); err != nil || len(files) != len(all) {
		t.Errorf("%d files for %d delegations: %v", len(files), len(all), err)
	}
}

// Others are of no delegation, and a participant reads as their own.
func TestNobodyElseIsAskedForADelegation(t *testing.T) {
	for _, asked := range []export.Request{{Document: "running-order", Audience: model.Internal}, {Document: "individual", Audience: model.ForDelegation}} {
		h, u, _ := exporting(t, asked)
		if u.Sees(h.words.Say("sheet.whose.")) {
			t.Errorf("%s for %s asks for which delegation", asked.Document, asked.Audience)
		}
	}
}

// The days on show are printed as a page, for the public unless another reader is
// chosen, stand in the list of papers made, and are asked for in the same way again.
func TestAPageOfTheCalendar(t *testing.T) {
	h := sit(t)
	u, folder := h.u, t.TempDir()
	h.asked["calendar"] = export.Request{Folder: folder, Audience: model.Public}
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	h.make.Days(export.Period{First: "2026-03-09", Days: 7, Zone: zone}, []model.Programme{p})
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	if name.Text() != "Calendar 9–15 March 2026.pdf" || page(t, u) == nil {
		t.Errorf("it proposes %q", name.Text())
	}
	uitest.Labelled[*part.Field](u, h.words.Say("sheet.password")).Put("open sesame")
	name.Put("Mine.pdf")
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "it is said", func() bool { return h.heard(h.words.Say("ui.written", "Mine.pdf")) })
	if b, err := os.ReadFile(filepath.Join(folder, "Mine.pdf")); err != nil || !strings.HasPrefix(string(b), "%PDF") {
		t.Errorf("no page: %v", err)
	}
	list, err := h.desk.Papers("")
	if err != nil || len(list) != 1 || list[0].Document != "calendar" || list[0].Title != "9–15 March 2026" || list[0].Audience != model.Public || list[0].Hash == "" {
		t.Errorf("papers made: %+v %v", list, err)
	}
	for _, at := range []string{"calendar", "calendar calendar"} {
		if r := h.asked[at]; r.Document != export.Calendar || r.Folder != folder || r.Password != "" {
			t.Errorf("%s is remembered as %+v", at, r)
		}
	}
}

// What the whole diary holds is offered as a calendar alone.
func TestACalendarOfTheWholeDiary(t *testing.T) {
	h := sit(t)
	h.asked["all"] = export.Request{Folder: t.TempDir()}
	h.make.All()
	name := uitest.Labelled[*part.Field](h.u, h.words.Say("sheet.file"))
	if name.Text() != "Whole diary.ics" || !h.u.Sees(h.words.Say("sheet.no-pages")[:20]) {
		t.Errorf("it proposes %q", name.Text())
	}
	h.u.Canvas.Focus(name.Entry())
	h.u.Key(fyne.KeyReturn)
	wait(t, "it is on the list", func() bool {
		list, err := h.desk.Papers("")
		return err == nil && len(list) == 1 && list[0].Document == export.ICS && list[0].EventUID == ""
	})
	wait(t, "it is said", func() bool { return h.heard(h.words.Say("ui.written", "Whole diary.ics")) })
}
