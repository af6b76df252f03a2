package section

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// SetRows offers what the chosen rows can be made to say together, below the cell that has
// the keyboard.
func (s *Section) SetRows() {
	if s.rows == nil {
		return
	}
	t := s.rows.Table
	at, size := t.CellAt(t.Row(), t.Col())
	at = at.Add(fyne.CurrentApp().Driver().AbsolutePositionForObject(t)).AddXY(0, size.Height)
	scene.Popup(s.host.Canvas(), at, 250, s.rows.sets(s.rows.chosen()))
}

// chosen are the rows that are chosen, else the one that has the keyboard.
func (r *rows) chosen() []int {
	if rows := r.Table.Picked(); len(rows) > 0 {
		return rows
	}
	return []int{r.Table.Row()}
}

// sets are a line for each column of which several rows may say the same.
func (r *rows) sets(rows []int) []scene.Entry {
	var out []scene.Entry
	for _, c := range r.list.Columns {
		if c.Shared() {
			out = append(out, scene.Entry{Label: r.section.host.Words().Say("section.menu.set", r.book.Name(c)), Off: r.section.host.Kit().ReadOnly, Do: func() { r.askForAll(c, rows) }})
		}
	}
	return out
}

// Reopen asks again what rows of the register on show are to say, as far as they are still there.
func (s *Section) Reopen(b *sheet.Began) {
	if s.rows == nil {
		return
	}
	var rows []int
	for at, l := range s.rows.lines {
		if slices.Contains(b.Rows, l.Record.Head().ID) {
			rows = append(rows, at)
		}
	}
	for _, c := range s.rows.list.Columns {
		if c.Key == b.Word && c.Shared() && len(rows) > 0 {
			s.rows.askForAll(c, rows)
			return
		}
	}
}

// askForAll asks what all chosen rows are to say in a column.
func (r *rows) askForAll(c *register.Column, rows []int) {
	w, kit := r.section.host.Words(), r.section.host.Kit()
	in, first, read := r.asking(c, rows[0])
	var s *part.Sheet
	done := func() {
		all, err := r.saying(rows, read()...)
		if err != nil {
			kit.Tell(err)
			return
		}
		if s.Close(); r.keepAll(all, "edit-rows", "") {
			r.section.host.FocusBoard()
		}
	}
	switch field := in.(type) {
	case *part.Field:
		field.Entry().OnEnter = done
	case *part.TextField:
		field.Field().Entry().OnEnter = done
	}
	of := sheet.Began{Card: sheet.OfRows, Word: c.Key}
	for _, row := range rows {
		if rec := r.record(row); rec != nil {
			of.Rows = append(of.Rows, rec.Head().ID)
		}
	}
	s = kit.OpenAs(of, r.section.host.Canvas(), w.Count("section.set-all", len(rows)), 400, container.New(part.Stack{Gap: 12}, in), first,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, done))
}

// asking is a field for what stands in a column, filled as a row says it, and how it is read.
func (r *rows) asking(c *register.Column, row int) (in fyne.CanvasObject, first fyne.Focusable, read func() []said) {
	kit, one := r.section.host.Kit(), r.rowAt(row)
	just := func(text func() string) func() []said { return func() []said { return []said{{c, text()}} } }
	switch {
	case c.InLanguages():
		text := part.NewTextField(r.book.Name(c), 1, kit.Lang, kit.Langs, kit.Words.Error)
		return text, text.Field().Entry(), func() []said { return r.sayEach(c, text.Text()) }
	case c.IsParty():
		choice := sheet.PartyChoice(kit, "register.col."+c.Key)
		return choice.Pane, choice.Pane, just(func() string { return nameIn(choice) })
	case c.Choices() || c.IsVenue():
		choice := part.NewChoice(r.book.Name(c), optionsOf(r.book, one, c), kit.Words.Error)
		if c.IsVenue() {
			choice.Narrow("", nil)
		}
		choice.Put(r.book.Say(one, c))
		return choice.Pane, choice.Pane, just(choice.Value)
	}
	field := part.NewField(r.book.Name(c), 1, kit.Words.Error)
	return field, field.Entry(), just(field.Text)
}

// sayEach is a text in the languages in which it was typed; without any it is taken away
// in all.
func (r *rows) sayEach(c *register.Column, t model.Text) (out []said) {
	for _, o := range r.inEach(c) {
		if text := t[lang(o, r.book.Lang)]; text != "" || t.Empty() {
			out = append(out, said{o, text})
		}
	}
	return out
}

// optionsOf are those that may stand in a column, as they are called.
func optionsOf(b *register.Book, row *register.Row, c *register.Column) []part.Option {
	var out []part.Option
	if c.Choices() && row.Kind() == register.Offices {
		out = append(out, part.Option{Value: "", Name: "–"})
	}
	for _, o := range b.Offers(row, c, "", 5000) {
		out = append(out, part.Option{Value: o.Text, Name: o.Text})
	}
	return out
}

// saying is the change by which rows say something in columns.
func (r *rows) saying(rows []int, list ...said) (*model.Several, error) {
	all := &model.Several{}
	for _, row := range rows {
		if r.record(row) == nil {
			continue
		}
		one := r.rowAt(row)
		for _, s := range list {
			if err := r.book.Type(one, s.column, s.text); err != nil {
				return nil, err
			}
		}
		change, err := r.book.Keep(one)
		if err != nil {
			return nil, err
		}
		all.Changes = append(all.Changes, change)
	}
	return all, nil
}

// nameIn is what is chosen as it is called, "" for nothing.
func nameIn(c *part.Choice) string {
	if c.Value() == "" {
		return ""
	}
	return c.Name()
}
