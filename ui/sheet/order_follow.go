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
