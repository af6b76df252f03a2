package papers

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// filled is the board after something was written: the window would fill it.
func (h *house) filled(t *testing.T, b *Board) {
	t.Helper()
	p, err := h.desk.Programme(h.visit)
	if err != nil || h.read.Look() != nil {
		t.Fatal(err)
	}
	b.Fill(p)
	h.u.Key("")
}

// A row that the readers may not see is opened to them by a press, alone, and closed again by
// another; then the rest at once.
func TestRowsAreOpenedSingly(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public})
	page(t, u)
	closed := func() (out []int64) {
		p, err := h.desk.Programme(h.visit)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range export.Closed(&p, "public", model.Public) {
			out = append(out, it.ID)
		}
		return out
	}
	all := closed()
	if len(all) < 3 || !u.Sees(h.words.Count("papers.closed.public", len(all))) {
		t.Fatalf("%d are closed, it says %q", len(all), u.Texts())
	}
	u.ClickPlace("closed-fold", 0)
	at := u.Spot("closed-row", all[1])
	u.Click(at.X, at.Y)
	if now := closed(); len(now) != len(all)-1 || now[1] != all[2] {
		t.Fatalf("%v of %v are closed", now, all)
	}
	wait(t, "it is on its page", func() bool {
		u.Key("")
		return u.Sees(h.words.Count("papers.closed.public", len(all)-1))
	})
	if u.Spot("closed-row", all[1]) != at {
		t.Error("what was pressed lies elsewhere")
	}
	u.Click(at.X, at.Y)
	if now := closed(); len(now) != len(all) {
		t.Errorf("%v of %v are closed", now, all)
	}
	u.Wheel(0, -400) // the rest of the fields
	u.ClickPlace("closed-all", 0)
	if now := closed(); len(now) != 0 {
		t.Errorf("%v are closed", now)
	}
}

// Pages turn by the wheel past their ends, and by keys, wherever the keyboard is on the board.
func TestPagesTurn(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "running-order", Audience: model.Internal, Languages: export.Languages{"ro", "en"}})
	page(t, u)
	on := func(n int) bool { return u.Sees(h.words.Say("sheet.page-of", n, 5)) }
	if !on(1) {
		t.Fatalf("it says %q", u.Texts())
	}
	u.Key(fyne.KeyRight) // from the list of papers
	if !on(2) {
		t.Error("an arrow turns nothing")
	}
	u.Key(fyne.KeyPageDown, fyne.KeyPageDown)
	if !on(4) {
		t.Errorf("it says %q", u.Texts())
	}
	at := u.Spot("page", 0)
	u.Move(at.X, at.Y).Wheel(0, 30).Wheel(0, 30)
	if !on(2) {
		t.Errorf("the wheel leads to %q", u.Texts())
	}
	u.Wheel(0, -30)
	if !on(3) {
		t.Errorf("the wheel leads to %q", u.Texts())
	}
}

// A page is looked at more closely by a press, by letters and by buttons; so is the next one.
func TestPagesAreMadeLarger(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public})
	wide := func() float32 { return page(t, u).Size().Width }
	fit := wide()
	at := u.Spot("page", 0)
	u.Click(at.X, at.Y)
	if life := wide(); life < 790 || life > 797 { // 210 mm at 96 dots to an inch
		t.Errorf("as large as life it is %v wide", life)
	}
	if u.Click(at.X, at.Y); wide() != fit {
		t.Errorf("it goes back to %v, not %v", wide(), fit)
	}
	u.ClickText(h.words.Say("sheet.zoom-page"))
	if whole := page(t, u).Size(); whole.Height > 736 {
		t.Errorf("the whole page is %v", whole)
	}
	u.Canvas.Focus(h.shown.Keyboard())
	if u.Type("+"); wide() <= 300 {
		t.Errorf("it is %v wide", wide())
	}
}

// What was made is listed, and opened by a press; one that was altered since, or is gone, is
// told.
func TestWhatWasMadeIsOpened(t *testing.T) {
	h, u, folder := exporting(t, export.Request{Document: "public", As: "html", Audience: model.Public})
	if !u.Sees(strings.Fields(h.words.Say("papers.none"))[0]) {
		t.Errorf("nothing says what the list is for: %q", u.Texts())
	}
	make := u.Corner(uitest.Labelled[*part.Button](u, h.words.Say("papers.make")))
	u.Click(make.X+9, make.Y+9)
	wait(t, "it is made", func() bool { return h.heard(h.words.Say("ui.open-it")) })
	h.filled(t, h.shown)
	list, err := h.desk.Papers("")
	if err != nil || len(list) != 1 || !u.Sees("today 11:40") || h.shown.shelf.list[0].times != 1 {
		t.Fatalf("%v, %v: %q", list, err, u.Texts())
	}
	path := filepath.Join(folder, list[0].File)
	u.ClickPlace("made", list[0].ID)
	if len(h.opened) != 1 || h.opened[0] != path {
		t.Errorf("%q are opened", h.opened)
	}
	if err := os.WriteFile(path, []byte("another"), 0o600); err != nil {
		t.Fatal(err)
	}
	u.ClickPlace("made", list[0].ID)
	wait(t, "it is said that it was altered", func() bool { return h.heard(h.words.Say("papers.altered", list[0].File)) })
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if u.ClickPlace("made", list[0].ID); !h.heard(h.words.Say("papers.lost", list[0].File)) {
		t.Errorf("it said %q", h.said)
	}
}

// All papers are made at once after a question that names them; those without anything for
// their readers are named.
func TestAllPapersAreMade(t *testing.T) {
	h, u, folder := exporting(t, export.Request{Document: "public", As: "html", Audience: model.Public})
	for _, d := range documents(false) {
		h.asked["paper "+d] = export.Request{Document: d, As: "html"}
	}
	u.ClickText(strings.TrimSuffix(h.words.Say("papers.make-all"), "…"))
	if files, _ := os.ReadDir(folder); len(files) > 0 || !u.Sees(h.words.Say("papers.all")) || !u.Sees("Contact sheet – Internal · HTML · EN") {
		t.Fatalf("%d are made unasked: %q", len(files), u.Texts())
	}
	u.ClickText(h.words.Say("papers.make")) // on the question, which was painted last
	n := len(documents(false))              // and the calendar, but nobody was invited to this visit
	wait(t, "they are made", func() bool { return h.heard(h.words.Say("ui.show-it")) })
	if !h.heard(h.words.Count("ui.written-files", n)) || !strings.Contains(h.said, "Nothing for their readers in: Invitations.") {
		t.Fatalf("it said %q", h.said)
	}
	if files, err := os.ReadDir(folder); err != nil || len(files) != n {
		t.Errorf("%d files of %d, %v", len(files), n, err)
	}
	if list, err := h.desk.Papers(""); err != nil || len(list) != n {
		t.Errorf("%d are on the list, %v", len(list), err)
	}
}

// Of many papers without content a notice names as many as it has room for, and counts the others.
func TestPapersWithoutContentAreCounted(t *testing.T) {
	h := sit(t)
	b := h.board(t)
	all := documents(false)
	b.said(1, all[:7], "")
	if !strings.Contains(h.said, h.words.Say("papers.against.more", 4)) || strings.Contains(h.said, h.words.Say("sheet.paper."+all[3])) {
		t.Errorf("it said %q", h.said)
	}
	b.said(1, all[:4], "")
	if !strings.Contains(h.said, h.words.Say("sheet.paper."+all[3])) {
		t.Errorf("of four it said %q", h.said)
	}
}

// While a page is drawn the board goes on, and what is shown in the end is the last that was
// wanted.
func TestTheLastPageWantedIsShown(t *testing.T) {
	h := sit(t)
	h.asked["paper"] = export.Request{Document: "running-order", Audience: model.Internal, Folder: t.TempDir()}
	var works, thens []func()
	h.beside = func(work, then func()) { works, thens = append(works, work), append(thens, then) }
	do := func(i int) { works[i](); thens[i]() }
	h.board(t)
	do(0) // laid out
	h.u.Key("")
	works[1]() // the first page is drawn, and takes its time
	h.u.Key(fyne.KeyRight, "", fyne.KeyRight, "")
	if len(works) != 4 || !h.u.Sees(h.words.Say("sheet.page-of", 3, 3)) {
		t.Fatalf("%d are to be done: %q", len(works), h.u.Texts())
	}
	do(3)
	last := page(t, h.u).Image
	thens[1]()
	do(2) // which nobody wants any more
	if page(t, h.u).Image != last {
		t.Error("an older page takes the place of the last")
	}
}
