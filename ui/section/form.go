package section

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// form are the fields of one row: those of its columns, a text in several languages in
// one field.
type form struct {
	section  *Section
	list     *register.List // as it was read
	line     *register.Line
	fields   []*field
	uses     *uses
	from     *from
	past     *past
	held     *held
	presides *presides
	secret   *sheet.Sensitive
	twin     *twinNote
	offer    *offer
	box      *fyne.Container
}

func newForm(s *Section, line *register.Line) *form {
	f := &form{section: s, list: s.rows.list, line: line, box: container.New(part.Stack{Gap: 12})}
	f.twin = newTwinNote(f)
	f.box.Add(f.twin.Pane)
	f.offer = newOffer(f)
	f.box.Add(f.offer.Pane)
	cols := f.list.Columns
	for i, c := range cols {
		switch {
		case c.Lang != "" || !c.Typeable():
		case c.InLanguages():
			var each []*register.Column
			for _, o := range cols[i:] {
				if o.Key == c.Key {
					each = append(each, o)
				}
			}
			f.add(f.textField(each))
		case c.IsParty():
			f.add(f.partyField(c))
		case c.Choices() || c.IsVenue():
			f.add(f.choiceField(c))
		default:
			f.add(f.plainField(c))
		}
	}
	f.addBlocks()
	f.fill()
	return f
}

func (f *form) addBlocks() {
	kit := f.section.host.Kit()
	if f.line.Kind() == register.People || f.line.Kind() == register.Offices {
		f.held = newHeld(f)
		f.box.Add(f.held.Pane)
	}
	if p, ok := f.line.Record.(*model.Person); ok {
		f.secret = sheet.NewSensitive(kit, p)
		f.box.Add(f.secret.Box)
	}
	if p, ok := f.line.Record.(*model.Party); ok {
		f.presides = newPresides(f, p)
		f.box.Add(f.presides.Pane)
	}
	if p, ok := f.line.Record.(*model.Party); ok && p.Kind == model.State && !kit.ReadOnly {
		f.box.Add(container.NewHBox(part.NewButton(kit.Words.Say("section.recognition"), part.Plain, func() {
			sheet.OpenRecognition(kit, f.section.host.Canvas(), p.Code, func() {})
		})))
	}
	if _, comes := register.Origin(f.line.Record); comes { // nothing points at one: it points back
		f.from = newFrom(f)
		f.box.Add(f.from.Pane)
		return
	}
	if k := f.line.Kind(); k == register.Parties || k == register.People {
		f.past = newPast(f)
		f.box.Add(f.past.Pane)
	}
	f.uses = newUses(f)
	f.box.Add(f.uses.Pane)
}

func (f *form) add(one *field) {
	f.fields = append(f.fields, one)
	f.box.Add(one.object())
	for _, below := range []*part.Notice{one.offers, one.unknown} {
		if below != nil {
			f.box.Add(below.Pane)
		}
	}
}

// name is what the row is called.
func (f *form) name() string {
	return f.list.Cell(f.line, f.list.Columns[0])
}

// say types into a column of the row as it was read, and keeps it.
func (f *form) say(types ...func(*register.Book, *register.Row) error) error {
	b := f.list.Book()
	row := b.Change(f.line)
	for _, typed := range types {
		if err := typed(b, row); err != nil {
			return err
		}
	}
	c, err := b.Keep(row)
	if err != nil {
		return err
	}
	kit := f.section.host.Kit()
	return kit.DoSaying(c, b.Remark(row), register.TakenAs(row))
}

func typing(c *register.Column, text string) func(*register.Book, *register.Row) error {
	return func(b *register.Book, r *register.Row) error { return b.TypeIn(r, c, text) }
}

// fill shows what the row says.
func (f *form) fill() {
	b, row := f.list.Book(), &f.line.Row
	for _, one := range f.fields {
		switch c := one.columns[0]; {
		case one.text != nil:
			one.text.Put(one.value(b, row))
		case one.plain != nil:
			one.plain.Put(b.Typed(row, c))
			one.hints(b, row)
		case c.IsParty():
			one.choice.Put(part.ValueOf(c.Party(f.line.Record)))
		default:
			one.choice.Put(b.Say(row, c))
		}
	}
}

// follow shows what somebody has put in the place of what the row said; what is typed
// stays.
func (f *form) follow(line *register.Line) {
	f.list, f.line = f.section.rows.list, line
	b := f.list.Book()
	f.renew()
	for _, one := range f.fields {
		switch c := one.columns[0]; {
		case one.text != nil:
			one.text.Follow(one.value(b, &line.Row))
		case one.plain != nil:
			one.plain.Follow(b.Typed(&line.Row, c))
			one.hints(b, &line.Row)
		case c.IsParty():
			if value := part.ValueOf(c.Party(line.Record)); !one.choice.Has(value) {
				one.choice.Offer(sheet.Parties(f.section.host.Kit()))
			}
			one.choice.Put(part.ValueOf(c.Party(line.Record)))
		default:
			one.choice.Put(b.Say(&line.Row, c))
		}
	}
	f.twin.read()
	f.offer.read()
	if f.uses != nil {
		f.uses.read()
	}
	if f.from != nil {
		f.from.read()
	}
	if f.past != nil {
		f.past.read()
	}
	if f.held != nil {
		f.held.read()
	}
	if p, ok := line.Record.(*model.Party); ok {
		f.presides.read(p)
	}
	if p, ok := line.Record.(*model.Person); ok {
		f.secret.Follow(p)
	}
	f.box.Refresh()
}

// renew takes up the columns of the book that was read last.
func (f *form) renew() {
	cols := f.list.Columns
	for _, one := range f.fields {
		for i, c := range one.columns {
			if at := slices.IndexFunc(cols, func(o *register.Column) bool { return o.ID() == c.ID() }); at >= 0 {
				one.columns[i] = cols[at]
			}
		}
	}
}
