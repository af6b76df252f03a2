package part

import "chancery/ui/scene"

// Unseen is how many rows lie out of view above, and how many below.
func (t *Table) Unseen() (above, below int) {
	if t.size.Height <= tableHead {
		return 0, 0
	}
	for r := range t.ys {
		if r >= t.rows.Len() || t.rows.Look(r).Draft {
			continue
		}
		switch middle := t.ys[r] + t.hs[r]/2 - t.scrollY; {
		case middle < 0:
			above++
		case middle > t.size.Height-tableHead:
			below++
		}
	}
	return above, below
}

// inSight is how much of a stretch of a column can be seen: what is scrolled lies under the columns
// that are not, and ends where the table does. From is past to where hardly anything of it can be.
func (t *Table) inSight(col int, left, right float32) (from, to float32) {
	from, to = left, min(right, t.size.Width-4) // a line may end in the room between two columns
	if !t.cols[col].Frozen && t.scrollX > 0 {
		from = max(left, t.frozenWidth()+cellPad)
	}
	if room := to - from; (right > t.size.Width || from > left) && room < t.hardly(col, right-left, right > t.size.Width) {
		return from, from - 1
	}
	return from, to
}

// hardly is how much of a column at an edge is too little for its words and its title: it is blank until
// it is scrolled to, rather than a strip of beginnings.
func (t *Table) hardly(col int, wide float32, atEnd bool) float32 {
	least := min(hardly, wide)
	if atEnd && t.OnHead != nil {
		least = max(least, titleLeast(t.cols[col].Title)+headButton)
	}
	return least
}

const hardly = 64

// lines are those of a cell as they are drawn, and where they begin: in what is in sight of its column,
// so that a text is read from its first word, and as many as its row has room for. Whole says that nothing
// of it is left out.
func (t *Table) lines(r, c int) (lines []string, from float32, whole bool) {
	text := t.rows.Cell(r, c)
	x, _, w, h := t.cell(r, c)
	left, room := x+inset(c)+t.flagRoom(c), t.room(c)
	from, to := t.inSight(c, left, x+w+cellPad)
	if from > to {
		return nil, from, text == ""
	}
	f := t.face(c)
	if t.rows.Look(r).Part {
		f = scene.F12
	}
	fit := max(1, int((h-16)/rowLine+.5))
	if all := f.Wrap(text, room, rowMost); from == left && len(all) <= fit && broadest(f, all) <= to-from {
		return all, from, true
	}
	room = min(room, to-from)
	all := f.Wrap(text, room, rowMost)
	if len(all) <= fit {
		return all, from, true
	}
	return f.Wrap(text, room, fit), from, false
}

func broadest(f *scene.Face, lines []string) (w float32) {
	for _, l := range lines {
		w = max(w, f.Width(l))
	}
	return w
}

// tellSight says that other rows are in view than before.
func (t *Table) tellSight() {
	above, below := t.Unseen()
	if now := [2]int{above, below}; now != t.unseen {
		if t.unseen = now; t.OnSight != nil {
			t.OnSight()
		}
	}
}

// fit takes up another size. Where it is only lower than it was, the row that is
// worked on stays in view.
func (t *Table) fit(width, height float32) {
	lower := width == t.size.Width && height < t.size.Height
	measured := width == t.size.Width && len(t.xs) == len(t.cols)
	t.size.Width, t.size.Height = width, height
	if !measured {
		t.measure()
		return
	}
	if t.setScroll(t.scrollX, t.scrollY); lower && (t.focused || t.edit != nil) {
		t.reveal()
	}
}

// Cover says that so much of the foot lies under something for a while. No row moves for
// that: there is that much more to scroll, and what the keyboard goes to stands above it.
// Only what is being typed in comes out from under it.
func (t *Table) Cover(foot float32) {
	more := foot > t.covered
	if t.covered = foot; more && t.edit != nil {
		t.reveal()
		t.Refresh()
	}
}

// under is where something so tall lies that is said of a cell: below it, or above where the foot of the
// table or what covers it leaves no room.
func (t *Table) under(y, h, tall float32) float32 {
	if top := y + h + 2; top+tall <= t.size.Height-t.covered {
		return top
	}
	return max(0, y-tall-2)
}

const (
	tableFoot = 60  // free below the last row
	mostFoot  = 220 // as much may be covered
)

// lowest is how far down rows can be scrolled. Where they were scrolled out from under what
// is gone since, they stay until somebody scrolls them back.
func (t *Table) lowest() float32 {
	end := t.total - (t.size.Height - tableHead)
	most := end + max(0, min(t.covered, mostFoot)-tableFoot)
	if t.scrollY > most {
		return min(t.scrollY, end+mostFoot-tableFoot)
	}
	return most
}
