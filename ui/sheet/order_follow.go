package sheet

import "slices"

// typedIn is the line of the cell that is typed in.
func (o *Order) typedIn() (line, bool) {
	row, ok := o.Table.EditRow()
	if !ok || row >= len(o.lines) {
		return line{}, false
	}
	return o.lines[row], true
}

// follow takes the cell that is typed in to where its line stands now. Where the line
// is no more there is nothing to type in.
func (o *Order) follow(was line, typing bool) {
	if !typing {
		return
	}
	if row := o.lies(was); row >= 0 {
		o.Table.EditIn(row)
		return
	}
	o.Table.Drop()
}

// lies is the row in which a line stands now, -1 for none.
func (o *Order) lies(was line) int {
	return slices.IndexFunc(o.lines, func(l line) bool {
		same := was.item != nil && l.item != nil && was.item.ID == l.item.ID && was.step == l.step
		return same || was.draft != nil && was.draft == l.draft
	})
}

// at is the line of the keyboard.
func (o *Order) at() line {
	if row := o.Table.Row(); row < len(o.lines) {
		return o.lines[row]
	}
	return line{}
}

// remain keeps the keyboard on the line where it was, in its column: rows that come, go and move, its own among
// them, would have it on another. Rows chosen together stay chosen.
func (o *Order) remain(was line) {
	if o.Table.Editing() || len(o.Table.Picked()) > 0 {
		return
	}
	if row := o.lies(was); row >= 0 && row != o.Table.Row() {
		o.Table.GoTo(row, o.Table.Col())
	}
}
