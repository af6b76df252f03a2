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
	section *Section
	list    *register.List // as it was read
	line    *register.Line
	fields  []*field
	uses    *uses
	from    *from
	past    *past
	held    *held
	secret  *sheet.Sensitive
	twin    *twinNote
	offer   *offer
	box     *fyne.Container
}

// field is a column on the card. Of a text in several languages, columns are one for each.
type field struct {
	columns []*register.Column
	text    *part.TextField
	plain   *part.Field
	choice  *part.Choice
	unknown *part.Notice // of a field for people: whom it names and no register has
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
	if one.unknown != nil {
		f.box.Add(one.unknown.Pane)
	}
}

func (one *field) object() fyne.CanvasObject {
	switch {
	case one.text != nil:
		return one.text
	case one.plain != nil:
		return one.plain
	}
	return one.choice.Pane
}

func (one *field) keyboard() fyne.Focusable {
	switch {
	case one.text != nil:
		return one.text.Field().Entry()
	case one.plain != nil:
		return one.plain.Entry()
	}
	return one.choice.Pane
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

// textField is a text in each language.
func (f *form) textField(cols []*register.Column) *field {
	kit := f.section.host.Kit()
	rows := 1
	switch cols[0].Key {
	case "remarks", "notes", "commitment":
		rows = 3
	}
	one := &field{columns: cols, text: part.NewTextField(kit.Words.Say("register.col."+cols[0].Key), rows, kit.Lang, kit.Langs, kit.Words.Error)}
	one.text.OnCommit = func(next model.Text) error {
		was := one.value(f.list.Book(), &f.line.Row)
		var types []func(*register.Book, *register.Row) error
		for _, c := range cols {
			if l := lang(c, kit.Lang); next[l] != was[l] {
				types = append(types, typing(c, next[l]))
			}
		}
		return f.say(types...)
	}
	return one
}

func lang(c *register.Column, usual string) string {
	if c.Lang == "" {
		return usual
	}
	return c.Lang
}

// rowsOf is how many lines a field has: a thread is a line for each step.
func rowsOf(c *register.Column) int {
	if c.Key == "thread" {
		return 6
	}
	return 1
}

func (f *form) plainField(c *register.Column) *field {
	kit := f.section.host.Kit()
	one := &field{columns: []*register.Column{c}, plain: part.NewField(f.list.Book().Name(c), rowsOf(c), kit.Words.Error)}
	one.plain.OnCommit = func(text string) error { return f.say(typing(c, text)) }
	if c.IsPeople() && !kit.ReadOnly {
		f.offersPeople(one)
	}
	return one
}

func (f *form) partyField(c *register.Column) *field {
	one := &field{columns: []*register.Column{c}, choice: sheet.PartyChoice(f.section.host.Kit(), "register.col."+c.Key)}
	one.choice.OnChoose = func(string) error { return f.say(typing(c, nameIn(one.choice))) }
	return one
}

func (f *form) choiceField(c *register.Column) *field {
	kit, b := f.section.host.Kit(), f.list.Book()
	one := &field{columns: []*register.Column{c}, choice: part.NewChoice(b.Name(c), optionsOf(b, &f.line.Row, c), kit.Words.Error)}
	if c.IsVenue() {
		one.choice.Narrow("", nil)
	}
	one.choice.OnChoose = func(v string) error { return f.say(typing(c, v)) }
	return one
}

// value is a text in each of its languages.
func (one *field) value(b *register.Book, r *register.Row) model.Text {
	out := model.Text{}
	for _, c := range one.columns {
		out = out.With(lang(c, b.Lang), b.Typed(r, c))
	}
	return out
}

// hints says in a field in which nothing stands what the row says there: what is typed is added
// to it.
func (one *field) hints(b *register.Book, r *register.Row) {
	said := ""
	if c := one.columns[0]; b.Typed(r, c) == "" {
		said = b.Say(r, c)
	}
	one.plain.Hint(said)
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
