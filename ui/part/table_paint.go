package part

import (
	"strings"

	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintRows draws what can be seen of the rows; frozen draws the columns that
// do not scroll sideways over the others.
func (t *Table) paintRows(s *scene.Scene, frozen bool) {
	p := look.Now()
	s.Rect(0, 0, t.size.Width, t.size.Height, p.Bg)
	for r := t.rowFrom(t.scrollY); r < len(t.ys); r++ {
		y := tableHead + t.ys[r] - t.scrollY
		above := t.rows.Above(r)
		if y-aboveHeight(above) > t.size.Height {
			break
		}
		t.paintAbove(s, above, y-aboveHeight(above))
		t.paintRow(s, r, y, frozen)
	}
}

func (t *Table) paintAbove(s *scene.Scene, b Between, y float32) {
	p := look.Now()
	if b.Heading != "" {
		s.In(14, y+6, dayRow-6, b.Heading, scene.F15b, p.Text)
		y += dayRow
	}
	if b.Gap == "" {
		return
	}
	text, line := p.Text3, p.Line
	if b.Bad {
		text, line = p.Danger, p.Danger
		s.Rect(0, y, t.size.Width, gapRow, p.DangerSoft)
		s.Icon(14, y+3, 12, scene.WarningIcon, theme.ColorNameError)
	}
	w := scene.F10b.Width(b.Gap)
	s.In(34, y, gapRow, b.Gap, scene.F10b, text)
	s.Rect(34+w+10, y+gapRow/2, t.size.Width-w-60, 1, line)
}

func (t *Table) paintRow(s *scene.Scene, r int, y float32, frozen bool) {
	p, lk := look.Now(), t.rows.Look(r)
	h := t.hs[r]
	ground := p.Bg
	switch {
	case t.picked[r]:
		ground = look.Mix(p.Bg, p.AccentSoft, .95)
	case r == t.row:
		ground = look.Mix(p.Bg, p.AccentSoft, .55)
	case r == t.hover:
		ground = look.Mix(p.Bg, p.Side, .9)
	case lk.Draft:
		ground = p.Panel
	}
	s.Rect(0, y, t.size.Width, h, ground)
	if lk.Hue != "" {
		s.RRect(3, y+4, 3.5, h-8, 1.7, p.Hue(lk.Hue).Bar)
	}
	for c := range t.cols {
		if frozen && !t.cols[c].Frozen {
			continue
		}
		x, _, w, _ := t.cell(r, c)
		if frozen {
			s.Rect(x, y, w, h, ground)
			if c == 0 && lk.Hue != "" {
				s.RRect(3, y+4, 3.5, h-8, 1.7, p.Hue(lk.Hue).Bar)
			}
		}
		if x+w < 0 || x > t.size.Width {
			continue
		}
		t.paintCell(s, r, c, x, y, w, h, lk)
	}
	s.Rect(0, y+h-1, t.size.Width, 1, p.Hour)
}

func (t *Table) paintCell(s *scene.Scene, r, c int, x, y, w, h float32, lk RowLook) {
	p, f := look.Now(), t.face(c)
	s.Hit(x, y, w, h, "cell", CellID(r, c))
	if t.focused && r == t.row && c == t.col && t.edit == nil {
		s.Stroke(x+1, y+1, w-2, h-3, 5, 2, p.Accent)
	}
	if t.edit != nil && r == t.edit.row && c == t.edit.col {
		return // the entry lies here
	}
	col := p.Text
	switch {
	case t.cols[c].Fixed:
		col = p.Text3
	case lk.Struck, lk.Past, lk.Part:
		col = p.Text2
	}
	if rows, ok := t.rows.(reddened); ok && rows.Red(r, c) {
		col = p.Danger
	}
	if lk.Part {
		f = scene.F12
		if c == 0 {
			s.Rect(x+inset(0)+6, y, 1, h, p.Line)
		}
	}
	if c == 0 && lk.Fold != NoFold {
		icon := scene.RightIcon
		if lk.Fold == Unfolded {
			icon = scene.DownIcon
		}
		s.Icon(x+w-foldWidth+2, y+11, 10, icon, theme.ColorNameForeground)
	}
	at, left := y+8, x+inset(c)+t.flagRoom(c)
	if rows, ok := t.rows.(flagged); ok && t.cols[c].Flags {
		from, to := t.inSight(c, left, x+w+cellPad)
		if code := rows.Flag(r, c); scene.HasFlag(code) && from <= to { // alone it tells nothing
			s.Flag(x+inset(c), y+9, 15, code)
		}
	}
	if c == 0 && lk.Hint != "" && t.rows.Cell(r, c) == "" {
		s.Text(left, at, scene.F12.Fit(lk.Hint, w-2*cellPad), scene.F12, p.Text3)
	}
	text, read := t.rows.Cell(r, c), 0
	bare, _ := t.words(r, c)
	lines, left, _ := t.lines(r, c)
	for _, line := range lines {
		said := strings.TrimSuffix(line, "…")
		if i := strings.Index(text[read:], said); i >= 0 && len(bare) > 0 {
			read += i
			dots(s, text, read, said, bare, left, at+rowLine-1, f)
		}
		if lk.Struck {
			s.Struck(left, at, line, f, col)
		} else {
			s.Text(left, at, line, f, col)
		}
		at += rowLine
	}
	if c == 0 {
		for i, icon := range lk.Icons {
			s.Icon(x+inset(0)+float32(i)*13, y+min(25, h-12), 10, icon, theme.ColorNamePlaceHolder)
		}
	}
	if c == 0 && lk.Since != "" {
		s.RRect(x+w-3, y+4, 2.5, h-9, 1.2, p.Accent)
	}
	if c == 1 && lk.Clash {
		switch over := left+broadest(f, lines) > x+w-16; {
		case !over:
			s.Icon(x+w-15, y+10, 11, scene.WarningIcon, theme.ColorNameError)
		case len(lines) == 1: // below an hour that fills the cell
			s.Icon(left, y+min(26, h-12), 11, scene.WarningIcon, theme.ColorNameError)
		default: // before it
			s.Icon(x, y+12, inset(c)-1, scene.WarningIcon, theme.ColorNameError)
		}
	}
}

// CellID is the number under which the place of a cell is recorded.
func CellID(row, col int) int64 { return int64(row)<<16 | int64(col) }

// inset leaves room for the coloured bar beside the first column.
func inset(col int) float32 {
	if col == 0 {
		return 14
	}
	return 9
}

const (
	suggestRow = 26
	wrongWide  = 420 // of what says why something was refused, which ends in how it is typed
	wrongMost  = 8
)

// paintTop draws what floats: the box round the entry, suggestions, errors, bars.
func (t *Table) paintTop(s *scene.Scene) {
	p := look.Now()
	view := t.size.Height - tableHead
	if t.total > view {
		h := max(30, view*view/t.total)
		y := tableHead + (view-h)*t.scrollY/(t.total-view)
		s.RRect(t.size.Width-7, y+2, 5, h-4, 2.5, look.Alpha(p.Text3, 90))
	}
	if over := t.tableWidth() - t.size.Width + 10; over > 1 {
		w := t.size.Width * t.size.Width / t.tableWidth()
		s.RRect((t.size.Width-w)*t.scrollX/over+2, t.size.Height-8, w-4, 5, 2.5, look.Alpha(p.Text3, 90))
	}
	t.paintLift(s)
	t.paintWords(s)
	to := t.paintFloats(s)
	if t.floats != to && t.OnFloat != nil {
		t.floats = to
		t.OnFloat(to)
	}
}

// paintFloats draws what belongs to the cell that is typed in: what is wrong, or would be amiss, and what
// is offered. It says how far down that reaches.
func (t *Table) paintFloats(s *scene.Scene) (to float32) {
	p := look.Now()
	if t.edit == nil {
		return 0
	}
	x, y, w, h := t.editBox()
	t.paintTongue(s, x, y, w, h)
	if t.edit.wrong != "" {
		wide := max(min(wrongWide, t.size.Width-20), 160)
		lines := scene.F11b.Wrap(t.edit.wrong, wide-20, wrongMost)
		eh := float32(len(lines))*16 + 12
		x = max(0, min(x, t.size.Width-wide-8))
		top := y + h + 2
		if t.OnFloat == nil { // else whatever it lies on makes room below
			top = t.under(y, h, eh)
		}
		s.Raised(x, top, wide, eh, 7, p.DangerSoft, p.Danger, p.Shadow)
		for i, l := range lines {
			s.Text(x+10, top+6+float32(i)*16, l, scene.F11b, p.Danger)
		}
		above, below := min(y, top), max(y+h, top+eh)
		t.paintSuggestions(s, x, above, w, below-above)
		if len(t.edit.offered) > 0 {
			below += 10 + float32(len(t.edit.offered))*suggestRow
		}
		return below
	}
	if t.edit.hint != "" {
		t.paintHint(s, x, y, h)
	}
	t.paintSuggestions(s, x, y, w, h)
	return y + h + 10 + float32(len(t.edit.offered))*suggestRow
}

// paintHint says over the cell, or below where there is no room, what would be
// amiss with what is typed; suggestions lie below.
func (t *Table) paintHint(s *scene.Scene, x, y, h float32) {
	p := look.Now()
	lines := scene.F11b.Wrap(t.edit.hint, 300, 3)
	tall := float32(len(lines))*16 + 12
	at := y - tall - 2
	if at < tableHead {
		at = y + h + 2
	}
	x = min(x, t.size.Width-340)
	s.Raised(x, at, 336, tall, 7, p.WarnBg, p.Warn, p.Shadow)
	s.Icon(x+9, at+8, 13, scene.WarningIcon, theme.ColorNameWarning)
	for i, l := range lines {
		s.Text(x+29, at+6+float32(i)*16, l, scene.F11b, p.Warn)
	}
}

// width is the room that a suggestion takes with its note.
func (o *Suggestion) width() float32 {
	if o.Note == "" {
		return 0
	}
	return scene.F12.Width(o.Label) + scene.F11.Width(o.Note) + 40
}
