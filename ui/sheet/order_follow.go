package sheet

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
	for row, l := range o.lines {
		same := was.item != nil && l.item != nil && was.item.ID == l.item.ID && was.step == l.step
		if same || was.draft != nil && was.draft == l.draft {
			o.Table.EditIn(row)
			return
		}
	}
	o.Table.Drop()
}

// at is the line of the keyboard.
func (o *Order) at() line {
	if row := o.Table.Row(); row < len(o.lines) {
		return o.lines[row]
	}
	return line{}
}

// remain keeps the keyboard in the empty row where it was: rows that come and go above it would have
// it on another day.
func (o *Order) remain(was line) {
	if was.draft == nil || o.Table.Editing() {
		return
	}
	for row, l := range o.lines {
		if l.draft == was.draft && row != o.Table.Row() {
			o.Table.GoTo(row, o.Table.Col())
			return
		}
	}
}
