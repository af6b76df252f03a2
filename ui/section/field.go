package section

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// field is a column on the card. Of a text in several languages, columns are one for each.
type field struct {
	columns []*register.Column
	text    *part.TextField
	plain   *part.Field
	choice  *part.Choice
	unknown *part.Notice // of a field for people: whom it names and no register has
	offers  *part.Notice // what may stand there, by what is typed
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
	if cols[0].Offered() && !kit.ReadOnly {
		f.offersAlike(one, one.text.Field(), func() bool { return one.text.Lang() == kit.Lang })
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
	if c.Offered() && !kit.ReadOnly {
		f.offersAlike(one, one.plain, func() bool { return true })
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
