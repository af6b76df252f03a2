package part

import (
	"strings"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintSuggestions paints what is offered for the cell that is typed in, below it or above.
func (t *Table) paintSuggestions(s *scene.Scene, x, y, w, h float32) {
	list := t.edit.offered
	if len(list) == 0 {
		return
	}
	p := look.Now()
	wide := max(w, 200)
	for _, o := range list {
		wide = max(wide, min(scene.F12.Width(o.Label)+28, 380), min(o.width(), max(460, min(760, t.size.Width-8))))
	}
	tall := float32(len(list))*suggestRow + 8
	x = min(x, t.size.Width-wide-4)
	top := t.under(y, h, tall)
	s.Card(x, top, wide, tall, 8)
	for i, o := range list {
		oy := top + 4 + float32(i)*suggestRow
		text, quiet := p.Text, p.Text2
		if i == t.edit.cursor {
			s.RRect(x+4, oy, wide-8, suggestRow, 5, p.Accent)
			text, quiet = p.OnAccent, p.OnAccent
		}
		room, note := wide-24, o.Note
		if i == t.meant() && o.Do == nil { // it is taken without being gone to
			note = "Tab"
		}
		if note != "" {
			room -= scene.F11.Width(note) + 12
			s.Right(x+wide-12, oy+(suggestRow-scene.F11.Height())/2, note, scene.F11, quiet)
		}
		s.In(x+13, oy, suggestRow, scene.F12.Fit(o.Label, room), scene.F12, text)
		s.Hit(x+4, oy, wide-8, suggestRow, "suggest", int64(i))
	}
}

// enter takes what is typed as it stands, or the suggestion that was gone to. Where it is refused, as a few letters of a
// choice are, it is the only one that is offered.
func (t *Table) enter(e *editing) {
	offered, only, gone := e.offered, t.meant(), e.cursor
	if t.take(gone) {
		return
	}
	if t.leave(0, 1); t.edit == e && gone < 0 && only >= 0 {
		e.offered = offered
		t.take(only)
		t.leave(0, 1)
	}
}

// meant is the suggestion that Tab takes: the one that is lit, else the only
// one there is for what was typed. A blank at the end keeps the words as they stand.
func (t *Table) meant() int {
	e, text := t.edit, t.entry.Text
	only := len(e.offered) > 0 && e.offered[0].Do == nil && !e.offered[0].Near && (len(e.offered) == 1 || len(e.offered) == 2 && e.offered[1].Do != nil)
	if e.cursor < 0 && only && text != e.before && strings.TrimSpace(text) != "" && !strings.HasSuffix(text, " ") {
		return 0
	}
	return e.cursor
}
