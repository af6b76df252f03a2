package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Left is what was typed and is not saved: where it stands, what it says, and
// the sentence it was refused with, "" when nothing is wrong with it.
type Left struct {
	Where, Text, Why string
	In               fyne.Focusable // what takes the keyboard to go on, nil for nothing
}

// Typist is whatever holds text that somebody types.
type Typist interface {
	// Settle saves what is typed in the way that leaving it does, and gives what
	// cannot be saved so.
	Settle() []Left
	// Typed gives what was typed since it was filled in.
	Typed() []Left
}

var (
	_ Typist = (*Field)(nil)
	_ Typist = (*TextField)(nil)
	_ Typist = (*Table)(nil)
	_ Typist = (*Sheet)(nil)
)

// Settle saves what is typed in all that can be seen in an object.
func Settle(o fyne.CanvasObject) []Left { return ask(o, Typist.Settle) }

// typed gives what was typed in all that can be seen in an object.
func typed(o fyne.CanvasObject) []Left { return ask(o, Typist.Typed) }

func ask(o fyne.CanvasObject, what func(Typist) []Left) []Left {
	if !o.Visible() {
		return nil
	}
	switch c := o.(type) {
	case Typist:
		return what(c)
	case *container.Scroll:
		return ask(c.Content, what)
	case *fyne.Container:
		var out []Left
		for _, one := range c.Objects {
			out = append(out, ask(one, what)...)
		}
		return out
	}
	return nil
}

// Passing is a field whose text is looked up or followed as it is typed: nothing
// is lost with it.
func (f *Field) Passing() *Field {
	f.passing = true
	return f
}

// Settle commits what is typed. A field that commits nothing waits for a button.
func (f *Field) Settle() []Left {
	if f.OnCommit == nil {
		return f.Typed()
	}
	if !f.Dirty() || f.Commit() {
		return nil
	}
	return []Left{f.left()}
}

// Typed is what the field says beyond what it was given.
func (f *Field) Typed() []Left {
	if f.passing || f.entry.Text == "" || f.entry.Text == f.given {
		return nil
	}
	return []Left{f.left()}
}

func (f *Field) left() Left { return Left{f.label, f.entry.Text, f.wrong, f.entry} }

// Settle commits what is typed in the language that is open: the others were
// committed when it was opened.
func (t *TextField) Settle() []Left {
	if t.OnCommit == nil {
		return t.Typed()
	}
	return t.field.Settle()
}

// Typed is what the field says beyond what it was given, in any language.
func (t *TextField) Typed() []Left {
	now := t.Text()
	for _, l := range t.langs {
		if now[l] != t.given[l] && now[l] != "" {
			return []Left{{t.field.label, now[l], t.field.wrong, t.field.entry}}
		}
	}
	return nil
}

// Settle commits the cell that is typed in; what is refused stays open.
func (t *Table) Settle() []Left {
	if t.commit() {
		return nil
	}
	return t.Typed()
}

// Typed is what the open cell says beyond what it said before.
func (t *Table) Typed() []Left {
	if t.edit == nil || t.entry.Text == t.edit.before {
		return nil
	}
	return []Left{{t.cols[t.edit.col].Title, t.entry.Text, t.edit.wrong, t.entry}}
}

// Drop closes the cell that is typed in and forgets what it says.
func (t *Table) Drop() {
	t.edit = nil
	t.entry.Hide()
}

// Settle saves what can be saved of a sheet whose fields are saved as they are
// left. On any other nothing is done before its button is pressed.
func (s *Sheet) Settle() []Left {
	if s.Saves {
		return s.named(Settle(s.body))
	}
	return s.Typed()
}

// Typed is all that was typed on the sheet.
func (s *Sheet) Typed() []Left { return s.named(typed(s.body)) }

func (s *Sheet) named(list []Left) []Left {
	for i := range list {
		if list[i].Where == "" {
			list[i].Where = s.title
		} else {
			list[i].Where = s.title + " · " + list[i].Where
		}
	}
	return list
}
