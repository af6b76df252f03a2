package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

const (
	takenWide = 1200
	takenTall = 360
	takenCols = 6 // choices of columns beside each other
)

// taking is the card of rows that somebody else wrote, before they go in.
type taking struct {
	kit     Kit
	of      *typed.Taken
	cells   *typed.Cells
	cols    []typed.Column
	table   *part.Table
	notice  *part.Notice
	sheet   *part.Sheet
	take    *part.Button
	leave   *part.Button
	compare *part.Button // with the programme, where most rows are there
	canvas  fyne.Canvas

	pasted  Pasted
	put     func(*model.Several) // is told what went in
	changed bool                 // something was set right by hand
	settled bool                 // and nothing is wrong any more
}

// openTaken shows rows as they would go in, with what is in doubt about each above it. All
// can be set right there; then they go in as one deed.
func openTaken(kit Kit, c fyne.Canvas, t *typed.Taken, p *Pasted, cells *typed.Cells, put func(*model.Several)) {
	w := kit.Words
	k := &taking{kit: kit, of: t, cells: cells, canvas: c, pasted: *p, changed: len(p.Set) > 0, put: put, notice: part.NewNotice(takenWide - 80)}
	k.cols = k.columns()
	k.table = part.NewTable(k.heads(), k, w.Error, func() int64 { return kit.Tick().Milliseconds() })
	k.table.OnEdit = k.edit
	k.table.OnSuggest = func(_, col int, text string) []part.Suggestion { return Suggestions(kit, cells, k.cols[col], text) }
	k.table.OnDelete, k.table.OnRow = k.leaveRows, func(int) { k.name() }
	k.table.OnKey = onEscape(func() { k.sheet.Escape() })
	k.table.OnPast, k.table.OnLeft = k.past, k.left
	k.table.OnTyped, k.table.OnPut = k.waits, k.again
	k.take = part.NewButton("", part.Primary, k.done)
	k.leave = part.NewButton("", part.Plain, func() { k.leaveRows([]int{k.table.Row()}) })
	k.compare = part.NewButton(w.Say("sheet.taken.compare"), part.Plain, k.asDraft)
	part.Reveal(k.compare, t.Again() && kit.TakeIn != nil)
	k.say()
	body := container.New(part.Stack{Gap: 12}, k.notice)
	for _, row := range k.choices() {
		body.Add(row)
	}
	body.Add(container.New(tall(takenTall), k.table))
	k.sheet = part.Open(c, w.Count("sheet.taken", len(t.Rows)), takenWide, body, nil, k.compare, k.leave,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { k.sheet.Escape() }), k.take)
	k.sheet.OnEscape = k.mayClose
	kit.As(k.sheet, Began{Card: OfTaken, Of: model.Ref{Event: cells.Programme.Event.ID}, Pasted: p})
	k.goToDoubt()
}

// mayClose asks first where something was set right by hand.
func (k *taking) mayClose() bool {
	if !k.changed {
		return true
	}
	w := k.kit.Words
	Ask(k.canvas, w.Say("sheet.taken.lose"), w.Say("sheet.taken.lose-text"), w.Say("sheet.taken.go-on"), w.Say("sheet.taken.leave-all"), nil, k.sheet.Close)
	return false
}

// say tells how the rows stand, and names the buttons.
func (k *taking) say() {
	w := k.kit.Words
	all, wrong := k.of.Doubtful()
	text := w.Say("sheet.taken.clear")
	out := len(k.of.Rows) - k.of.In()
	switch {
	case wrong == 0 && all == 0 && !k.of.Asks && out > 0: // not of what was left out
		text = w.Say("sheet.taken.shown")
	case wrong == 0 && k.of.Again():
		text = w.Say("sheet.taken.again")
	case wrong > 0:
		text = w.Count("sheet.taken.wrong", wrong)
	case all > 0:
		text = w.Count("sheet.taken.doubt", all)
	case k.of.Aside != "":
		text = w.Say("sheet.taken.aside", k.of.Aside)
	case k.of.Asks:
		text = w.Say("sheet.taken.columns")
	}
	if out > 0 {
		text += " " + w.Count("sheet.taken.out", out)
	}
	over, does := k.kit.over(k.of)
	k.notice.Put(strings.TrimSpace(over+" "+text), nil)
	k.take.Name(does)
	k.take.Off(k.of.In() == 0)
	k.name()
	if k.sheet != nil {
		k.sheet.Refresh()
	}
}

// name says what the button does with the row of the keyboard.
func (k *taking) name() {
	key := "sheet.taken.leave"
	if row := k.table.Row(); row < len(k.of.Rows) && k.of.Rows[row].Out {
		key = "sheet.taken.keep"
	}
	k.leave.Name(k.kit.Words.Say(key))
}

// edit sets a cell right. When nothing is wrong any more the rows can go in.
func (k *taking) edit(row, col int, text string) error {
	_, before := k.of.Doubtful()
	at := k.cols[col]
	k.of.Put(row, at, text)
	_, now := k.of.Doubtful()
	k.renew()
	k.keep(Righted{Kind: rightedCell, At: row, Col: at, Text: text})
	k.settled = before > 0 && now == 0
	return nil
}

// left leads on to the button, once the last wrong cell was set right.
func (k *taking) left() {
	if k.settled {
		k.settled = false
		k.canvas.Focus(k.take)
	}
}

// renew shows the rows as they are now.
func (k *taking) renew() {
	k.cols = k.columns()
	k.table.Arrange(k.heads())
	k.say()
}

// leaveRows leaves rows out, or takes them in again.
func (k *taking) leaveRows(rows []int) {
	for _, r := range rows {
		if r < len(k.of.Rows) {
			k.of.Leave(r, !k.of.Rows[r].Out)
			k.keep(Righted{Kind: rightedRow, At: r, Out: k.of.Rows[r].Out})
		}
	}
	k.renew()
}

// done puts the rows in. One that cannot go in is shown, and all wait for it.
func (k *taking) done() {
	change, err := k.of.Change()
	if err == nil && change != nil {
		err = k.kit.doOver(change, k.cells, k.of)
	}
	if err != nil {
		k.goToDoubt()
		k.notice.Put(k.kit.Words.Error(err), nil)
		return
	}
	k.sheet.Close()
	if change != nil {
		k.put(change)
	}
}

// asDraft compares the rows with the programme, as a file with the same rows would be.
func (k *taking) asDraft() {
	if !k.mayClose() {
		return
	}
	k.sheet.Close()
	if !k.kit.TakeIn(k.of.Dated(k.pasted.Text), false) {
		openTaken(k.kit, k.canvas, k.of, &k.pasted, k.cells, k.put)
	}
}

// past leads on from the last cell to the buttons.
func (k *taking) past(step int) {
	if step > 0 {
		k.canvas.Focus(k.take)
	}
}

// goToDoubt puts the keyboard on the first cell that is wrong; where none is, on the
// button that takes all in.
func (k *taking) goToDoubt() {
	for row := range k.of.Rows {
		for _, d := range k.of.Rows[row].Doubts {
			if d.Guessed {
				continue
			}
			for col, c := range k.cols {
				if c == d.Col {
					k.table.GoTo(row, col)
					k.canvas.Focus(k.table)
					return
				}
			}
		}
	}
	if k.of.Again() {
		k.canvas.Focus(k.compare)
		return
	}
	k.canvas.Focus(k.take)
}
