package ui

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	foundWidth = 420
	foundRow   = 46
	foundMost  = 12
)

// find puts the keyboard into the search.
func (w *Window) find() {
	if w.memory.Sidebar {
		w.toggleSidebar()
	}
	w.win.Canvas().Focus(w.search.Entry())
	w.search.Entry().SelectAll()
}

// searched looks up what is typed; the board behind stays as it is.
func (w *Window) searched(text string) {
	w.hits, w.foundAt = nil, 0
	if w.desk != nil && len([]rune(text)) > 0 {
		hits, err := w.desk.Search(text)
		if err != nil {
			w.tell(err)
		}
		w.hits = hits[:min(len(hits), foundMost)]
	}
	if text == "" {
		w.found.Hide()
	} else {
		w.found.Show()
	}
	w.root.Refresh()
	w.found.Refresh()
}

func (w *Window) foundHeight() float32 { return float32(max(1, len(w.hits)))*foundRow + 34 }

func (w *Window) paintFound(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Card(8, 4, foundWidth, size.Height-20, 10)
	if len(w.hits) == 0 {
		s.In(24, 8, foundRow, w.words.Say("ui.nothing-found"), scene.F12, c.Text2)
		return
	}
	for i := range w.hits {
		w.paintHit(p, s, i, float32(9+i*foundRow))
	}
}

func (w *Window) paintHit(p *scene.Pane, s *scene.Scene, i int, y float32) {
	c, h := look.Now(), &w.hits[i]
	text, quiet := c.Text, c.Text2
	if i == w.foundAt {
		s.RRect(13, y, foundWidth-10, foundRow-2, 7, c.Accent)
		text, quiet = c.OnAccent, c.OnAccent
	}
	p.Lit(s, 13, y, foundWidth-10, foundRow-2, 7, "hit", int64(i))
	s.Text(26, y+5, scene.F13b.Fit(w.words.Text(h.Title), foundWidth-40), scene.F13b, text)
	detail := w.words.Say("ui.hit." + h.Kind)
	if !h.Start.IsZero() {
		detail += " · " + w.words.DayShort(h.Start.Date()) + " " + strconv.Itoa(h.Start.Date().Year())
		if h.Kind == "item" {
			detail += ", " + h.Start.Clock()
		}
	}
	if d := w.words.Text(h.Detail); d != "" {
		detail += " · " + d
	}
	s.Text(26, y+24, scene.F11.Fit(detail, foundWidth-40), scene.F11, quiet)
}

func (w *Window) searchKey(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyDown:
		w.foundAt = min(w.foundAt+1, len(w.hits)-1)
	case fyne.KeyUp:
		w.foundAt = max(w.foundAt-1, 0)
	default:
		return false
	}
	w.found.Refresh()
	return true
}

func (w *Window) tapFound(h scene.Hit, _ *desktop.MouseEvent) {
	if h.Kind == "hit" {
		w.goToHit(int(h.ID))
	}
}

// goToHit leaves the search for what was found.
func (w *Window) goToHit(i int) {
	if i < 0 || i >= len(w.hits) {
		return
	}
	h := w.hits[i]
	w.searchDone()
	if h.Ref != (model.Ref{}) {
		w.goTo(h.Ref, h.Start)
	}
}

// searchDone closes the search and gives the keyboard back to the board.
func (w *Window) searchDone() {
	w.search.Put("")
	w.hits = nil
	w.found.Hide()
	w.root.Refresh()
	w.focusBoard()
}
