package part

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Left is what was typed and is not saved: where it stands, what it says, and
// the sentence it was refused with, "" when nothing is wrong with it.
type Left struct {
	Where, Text, Why string
	Was              string         // what stood there before
	Lang             string         // of a text in several languages
	In               fyne.Focusable // what takes the keyboard to go on, nil for nothing
	Delicate         bool           // it is shown to nobody, and kept nowhere
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

// Typed gives what was typed in all that can be seen in an object.
func Typed(o fyne.CanvasObject) []Left { return ask(o, Typist.Typed) }

// Put types again what was typed into the field of that name, and says whether
// there is one that can be seen in an object.
func Put(o fyne.CanvasObject, l Left) bool {
	done := false
	ask(o, func(t Typist) []Left {
		switch f := t.(type) {
		case *Table:
			done = done || f.OnPut != nil && f.OnPut(l)
		case interface{ Put(Left) bool }: // knows itself what lies in it
			done = done || f.Put(l)
		case *TextField:
			if !done && f.field.label == l.Where {
				if done = true; l.Lang != "" {
					f.Switch(l.Lang)
				}
				f.field.entry.Begin(l.Text)
				f.field.refusedBefore(l)
			}
		case *Field:
			if !done && f.label == l.Where {
				done = true
				f.entry.Begin(l.Text)
				f.refusedBefore(l)
			}
		}
		return nil
	})
	return done
}

// refusedBefore says again why what was put back was not taken, or it would look like what is kept.
func (f *Field) refusedBefore(l Left) {
	if l.Why != "" && f.Dirty() {
		f.Wrong(l.Why)
	}
}

// Delicate is a field whose text is shown to nobody and kept nowhere before it is
// saved.
func (f *Field) Delicate() *Field {
	f.delicate = true
	return f
}

// Covered is a field whose text nobody reads over a shoulder.
func (f *Field) Covered() *Field {
	f.entry.Password = true
	f.entry.Refresh()
	return f.Delicate()
}

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

func (f *Field) left() Left {
	return Left{Where: f.label, Text: f.entry.Text, Why: f.wrong, Was: f.last, In: f.entry, Delicate: f.delicate}
}

// Settle commits what is typed in the language that is open: the others were
// committed when it was opened.
func (t *TextField) Settle() []Left {
	if t.OnCommit == nil {
		return t.Typed()
	}
	left := t.field.Settle()
	for i := range left {
		left[i].Lang = t.lang
	}
	return left
}

// Typed is what the field says beyond what it was given, in any language.
func (t *TextField) Typed() []Left {
	now, was := t.Text(), t.given
	if t.OnCommit != nil {
		was = t.text
	}
	for _, l := range t.langs {
		if now[l] != t.given[l] && now[l] != "" {
			return []Left{{Where: t.field.label, Text: now[l], Why: t.field.wrong, Was: was[l], Lang: l, In: t.field.entry}}
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
	if t.OnTyped != nil {
		return t.OnTyped(t.open())
	}
	return t.open()
}

func (t *Table) open() []Left {
	if t.edit == nil || t.entry.Text == t.edit.before {
		return nil
	}
	return []Left{{Where: t.cols[t.edit.col].Title, Text: t.entry.Text, Why: t.edit.wrong, Was: t.edit.before, Lang: t.tongue, In: t.entry}}
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
func (s *Sheet) Typed() []Left { return s.named(Typed(s.body)) }

// Title is what the card is called.
func (s *Sheet) Title() string { return s.title }

// Put types again what was typed into a field of the sheet, by the name that it has
// beyond the sheet.
func (s *Sheet) Put(l Left) bool {
	where, ok := strings.CutPrefix(l.Where, s.title+" · ")
	if !ok && l.Where == s.title {
		where, ok = "", true
	}
	l.Where = where
	return ok && Put(s.body, l)
}

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
