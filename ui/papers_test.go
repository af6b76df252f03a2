package ui

import (
	"os"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// onPapers opens the papers of the sample visit, which go into a folder of the test.
func onPapers(t *testing.T, lang string, m look.Mode) (w *Window, u *uitest.User, folder string) {
	t.Helper()
	folder = documents(t)
	w, u = sit(t, lang, m)
	w.enter(visit(t, w).ID)
	if u.Key(fyne.KeyF10); w.stand.View != view.Papers {
		t.Fatalf("F10 leads to %s", w.stand.View)
	}
	return w, u, folder
}

// valueOf is what a choice says.
func valueOf(u *uitest.User, w *Window, label string) string {
	p := uitest.Labelled[*scene.Pane](u, w.words.Say(label))
	for _, o := range painted(p) {
		if o != w.words.Say(label) && !strings.HasPrefix(o, "*canvas") {
			return o
		}
	}
	return ""
}

func painted(p *scene.Pane) []string {
	return strings.Split(strings.TrimSpace(uitest.Painted(p)), "\n")
}

// Papers are a tab of the visit: its key, Escape, Ctrl+P and its count.
func TestPapersAreATab(t *testing.T) {
	w, u, folder := onPapers(t, "en", look.Light)
	u.Key(fyne.KeyEscape)
	if w.stand.View != view.Order {
		t.Errorf("Escape leads to %s", w.stand.View)
	}
	w.goBack()
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	if w.table.Run("export"); w.stand.View != view.Papers || !w.stand.Inside() {
		t.Fatalf("Ctrl+P leads to %s", w.stand.View)
	}
	u.Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	w.table.Run("export") // once more: to the button
	if u.Key(fyne.KeyReturn); len(u.Canvas.Overlays().List()) > 0 {
		t.Fatalf("%q lies over it", u.Above())
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 || !strings.Contains(files[0].Name(), "Running order of the official visit") {
		t.Fatalf("%v, %v", files, err)
	}
	if n := (host{w}).Head().Counts[view.PapersTab]; n != 1 || !u.Sees("today 11:40 · Internal · not issued") {
		t.Errorf("%d are counted, it says %q", n, u.Texts())
	}
	w.goBack()
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	if w.table.Run("export"); !u.Sees("Page 1 of ") { // what was asked for last
		t.Errorf("it begins with %q", u.Texts())
	}
	w.choose(nil)
	w.goBack()
	w.choose(nil)
	if w.table.Run("export"); w.toast.Text() != w.words.Say("ui.choose-first") {
		t.Errorf("with nothing chosen it says %q", w.toast.Text())
	}
}

// A guest list asked for from an item begins at that item, by its menu and by Ctrl+P.
func TestAGuestListBeginsAtItsItem(t *testing.T) {
	for _, by := range []string{"its menu", "Ctrl+P", "the key of the tab"} {
		documents(t)
		w, u := sit(t, "en", look.Light)
		w.enter(visit(t, w).ID)
		p := programme(t, w)
		at := slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Title.In("en") == "Official talks" })
		ref := model.Ref{Event: p.Event.ID, Item: p.Items[at].ID}
		w.choose([]model.Ref{ref})
		switch by {
		case "its menu":
			w.deeds.MenuItem(ref, fyne.NewPos(300, 300))
			u.ClickText(w.words.Say("ui.menu.guest-list"))
		case "Ctrl+P":
			w.table.Run("export")
		default:
			u.Key(fyne.KeyF10)
		}
		if by != "its menu" {
			u.ClickText(w.words.Say("sheet.paper.guest-list"))
		}
		if got := valueOf(u, w, "sheet.item"); !strings.Contains(got, "Official talks") || !strings.Contains(fieldOf(u, w.words.Say("sheet.file")).Text(), "Official talks") {
			t.Errorf("%s: it begins at %q", by, got)
		}
	}
}

// Each paper stands as it was left, as long as the visit is open; other tabs change nothing.
func TestPapersStandAsTheyWereLeft(t *testing.T) {
	w, u, _ := onPapers(t, "en", look.Light)
	u.ClickText("A4").ClickText("A3")
	fieldOf(u, w.words.Say("sheet.copies")).Entry().SetText("Ana Pop; Dan Rus")
	u.ClickText("Contact sheet")
	if valueOf(u, w, "sheet.size") != "A4" || fieldOf(u, w.words.Say("sheet.copies")).Text() != "" {
		t.Errorf("another paper stands on %s", valueOf(u, w, "sheet.size"))
	}
	u.Key(fyne.KeyF6, fyne.KeyF5, fyne.KeyF10)
	u.ClickText(w.words.Say("sheet.paper.public"))
	if valueOf(u, w, "sheet.size") != "A3" || fieldOf(u, w.words.Say("sheet.copies")).Text() != "Ana Pop; Dan Rus" {
		t.Errorf("it stands on %s, copies %q", valueOf(u, w, "sheet.size"), fieldOf(u, w.words.Say("sheet.copies")).Text())
	}
}

// What changes in the programme is on the pages at once.
func TestPagesFollowTheDiary(t *testing.T) {
	w, u, _ := onPapers(t, "en", look.Light)
	if !u.Sees("Page 1 of 1") {
		t.Fatalf("it says %q", u.Texts())
	}
	e := programme(t, w).Event
	e.Audience = model.Internal
	if !w.try(&model.SaveEvent{Event: e}) || !u.Sees("The visit is only for") {
		t.Errorf("it says %q", u.Texts())
	}
	if w.table.Run("undo"); !u.Sees("Page 1 of 1") {
		t.Errorf("after undo it says %q", u.Texts())
	}
}

// The tab of a visit without a programme says what it is for.
func TestPapersOfNothingYet(t *testing.T) {
	w, u, _ := plan(t)
	if u.Key(fyne.KeyF10); w.stand.View != view.Papers || !u.Sees("Papers are made from the programme.") || !u.Sees("Papers made for this visit") {
		t.Errorf("on %s it says %q", w.stand.View, u.Texts())
	}
}

// The sidebar gives way to the pages where there is no room for both, and comes when it is
// asked for.
func TestTheSidebarGivesWayToPages(t *testing.T) {
	w, u, _ := onPapers(t, "en", look.Light)
	seen := func() bool { u.Wheel(0, 0); return w.search.Field.Visible() }
	if seen() {
		t.Error("the sidebar is there")
	}
	if w.table.Run("find"); !seen() || u.Canvas.Focused() != fyne.Focusable(w.search.Field.Entry()) {
		t.Error("nothing can be looked for")
	}
	u.Key(fyne.KeyEscape)
	if w.table.Run("sidebar"); seen() || w.memory.Sidebar {
		t.Error("the sidebar stays")
	}
	if u.Key(fyne.KeyF5); !seen() {
		t.Error("the programme has no sidebar")
	}
}

// Nothing on the board is cut, in any language, in the smallest window of the office.
func TestThePapersFit(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u, folder := onPapers(t, lang, look.Light)
		for _, size := range []fyne.Size{fyne.NewSize(1280, 800), fyne.NewSize(1100, 700)} {
			w.win.Resize(size)
			u.Wheel(0, 0)
			for range len(export.Documents()) {
				for _, x := range u.Shown() {
					file := strings.HasSuffix(x.Text, ".pdf") || strings.HasSuffix(x.Text, ".ics") || x.Text == folder || strings.HasSuffix(x.Text, "…") && strings.HasPrefix(folder, strings.TrimSuffix(x.Text, "…")) // the folder of a test, longer than its field
					if x.Beyond && !file || strings.HasSuffix(x.Text, "…") && !file && !strings.HasSuffix(w.words.Say("papers.make-all"), x.Text) && !strings.HasSuffix(w.words.Say("sheet.choose-folder"), x.Text) && !strings.HasSuffix(w.words.Say("sheet.copies-hint"), x.Text) {
						t.Errorf("%s, %v: %q is cut", lang, size, x.Text)
					}
				}
				u.Key(fyne.KeyDown)
			}
		}
	}
}

// The board as it looks: in English, light, and in Ukrainian, dark.
func TestAPapersPicture(t *testing.T) {
	for lang, m := range map[string]look.Mode{"en": look.Light, "uk": look.Dark} {
		w, u := sit(t, lang, m)
		w.memory.Exports["paper"] = export.Request{Folder: "/home/protocol/Documents"}
		w.enter(visit(t, w).ID)
		if err := w.desk.RecordPaper(&model.Made{At: frozen().Unix(), EventUID: w.inside.Event.UID, Title: "Visit", Document: "public", Format: "pdf", Audience: model.Public, File: "Programme.pdf"}); err != nil {
			t.Fatal(err)
		}
		u.Key(fyne.KeyF10)
		w.toast.Clear()
		u.Wheel(0, 0) // a frame passes
		u.Golden("papers-" + lang + "-" + string(m))
	}
}

// A press on the heading shows the card of the visit from the papers, too: there its
// announcement is, which papers for the public wait for.
func TestTheHeadingLeadsFromPapersToTheCard(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.memory.Inspect = false
	u.Key(fyne.KeyF10)
	u.ClickPlace("visit", 0)
	if w.stand.Tab() != view.ProgrammeTab || !w.memory.Inspect || !u.Sees("Announced") {
		t.Errorf("%v, card %v: %q", w.stand.Tab(), w.memory.Inspect, u.Texts())
	}
}
