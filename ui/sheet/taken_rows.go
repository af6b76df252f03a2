package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/typed"
	"chancery/ui/part"
)

// columns are those of the card: what a row is, and whatever else the rows say.
func (k *taking) columns() []typed.Column {
	out := []typed.Column{typed.ColNumber, typed.ColDay, typed.ColFrom, typed.ColTo, typed.ColActivity, typed.ColPlace, typed.ColRemarks, typed.ColPress, typed.ColHost, typed.ColGuest}
	for _, col := range []typed.Column{typed.ColInterpret, typed.ColResponsible, typed.ColAudience, typed.ColStatus} {
		for i := range k.of.Rows {
			if k.of.Rows[i].Cells[col] != "" {
				out = append(out, col)
				break
			}
		}
	}
	return out
}

func (k *taking) heads() []part.Col {
	size := map[typed.Column]part.Col{
		typed.ColNumber: {Width: 40, Least: 36, Frozen: true, Fixed: true}, typed.ColDay: {Width: 84, Least: 78, Frozen: true},
		typed.ColFrom: {Width: 70, Least: 58, Frozen: true, Bold: true}, typed.ColTo: {Width: 62, Least: 54, Frozen: true},
		typed.ColActivity: {Width: 250, Least: 180, Flex: 3, Frozen: true, Bold: true},
	}
	var out []part.Col
	for _, c := range k.cols {
		col, ok := size[c]
		if !ok {
			col = part.Col{Width: 120, Least: 92, Flex: 1}
		}
		col.Title = k.kit.Words.Say("sheet.col." + string(c))
		out = append(out, col)
	}
	return out
}

// Rows, as the table reads them.

func (k *taking) Len() int { return len(k.of.Rows) }

func (k *taking) Cell(row, col int) string {
	r := &k.of.Rows[row]
	switch c := k.cols[col]; {
	case c != typed.ColNumber:
		return k.of.Shown(row, c)
	case r.Out:
		return "–"
	}
	return k.cells.Number(row)
}

// Typed is what was written, as it is set right.
func (k *taking) Typed(row, col int) string {
	if s := k.of.Rows[row].Cells[k.cols[col]]; s != "" {
		return s
	}
	return k.Cell(row, col)
}

func (k *taking) Above(row int) part.Between {
	r := &k.of.Rows[row]
	if len(r.Doubts) == 0 {
		return part.Between{}
	}
	var out part.Between
	for _, d := range r.Doubts {
		if out.Gap != "" {
			out.Gap += " · "
		}
		out.Gap += k.kit.Words.Error(d.Err)
		out.Bad = out.Bad || !d.Guessed
	}
	return out
}

func (k *taking) Look(row int) part.RowLook {
	r := &k.of.Rows[row]
	look := part.RowLook{Struck: r.Out}
	for _, d := range r.Doubts {
		look.Clash = look.Clash || !d.Guessed
	}
	return look
}

// choices let each column of the text be taken for another.
func (k *taking) choices() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	var row *fyne.Container
	if len(k.of.Cols) < 3 {
		return nil
	}
	for i, col := range k.of.Cols {
		if i%takenCols == 0 {
			row = container.New(part.Row{})
			out = append(out, row)
		}
		row.Add(k.choice(i, col).Pane)
	}
	return out
}

func (k *taking) choice(i int, col typed.Column) *part.Choice {
	w := k.kit.Words
	options := []part.Option{{Value: string(typed.ColNone), Name: w.Say("sheet.taken.nothing")}}
	for _, c := range append([]typed.Column{typed.ColDay}, typed.Columns[1:]...) {
		options = append(options, part.Option{Value: string(c), Name: w.Say("sheet.col." + string(c))})
	}
	in := part.NewChoice(k.of.Heads[i], options, w.Error)
	in.Put(string(col))
	in.OnChoose = func(v string) error {
		if as := typed.Column(v); k.of.Cols[i] != as { // chosen again, on a card that was opened again
			k.of.As(i, as)
			k.renew()
			k.keep(Righted{Kind: rightedColumn, At: i, As: as})
		}
		return nil
	}
	return in
}

// tall gives what it holds a height of its own.
type tall float32

func (h tall) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, float32(h)) }

func (h tall) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }
