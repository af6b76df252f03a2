package sheet

import (
	"errors"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// presidency is the card of a state's time at the head of an organisation, opened at either of them: the
// other one is chosen.
type presidency struct {
	kit         Kit
	was         model.Presidency
	at          *model.Party
	other       *part.Choice
	first, last *part.Field
}

// OpenPresidency asks for a presidency of a state or an organisation, an empty one to add another. What
// cannot be is said under its field, and what is typed stays.
func OpenPresidency(kit Kit, canvas fyne.Canvas, at *model.Party, was model.Presidency) {
	w := kit.Words
	f := &presidency{kit: kit, was: was, at: at}
	if was.ID == 0 {
		*f.ours() = at.ID
	}
	f.other = f.choice()
	f.other.Put(part.ValueOf(keyOf(*f.theirs())))
	f.first = f.day("sheet.first-day", w.Date(was.FirstDay), typed.Since{})
	f.last = f.day("sheet.last-day", w.Date(was.LastDay), typed.Since{Ends: true})
	var s *part.Sheet
	keep := func() {
		if f.keep() {
			s.Close()
		}
	}
	buttons := []fyne.CanvasObject{part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, keep)}
	if was.ID != 0 {
		buttons = slices.Insert(buttons, 0, fyne.CanvasObject(part.NewButton(w.Say("presidency.remove"), part.Plain, func() {
			if kit.Try(&model.Remove{Record: &was, Name: f.called(&was, f.parties())}) {
				s.Close()
			}
		})))
	}
	body := container.New(part.Row{Weights: []float32{1.4, 1.2, 1.2}}, f.other.Pane, f.first, f.last)
	s = kit.OpenAs(Began{Card: OfPresidency, Key: was.ID, Rows: []int64{at.ID}}, canvas, w.Say("presidency.card", w.Text(at.Name)), 640, body, f.other.Pane, buttons...)
	f.first.Entry().OnEnter, f.last.Entry().OnEnter = keep, keep
}

func keyOf(id int64) *int64 {
	if id == 0 {
		return nil
	}
	return &id
}

// presides says that the card is that of whoever presides, and the organisation is chosen.
func (f *presidency) presides() bool {
	if f.was.ID == 0 {
		return f.at.Kind == model.State
	}
	return f.was.HolderID == f.at.ID
}

func (f *presidency) ours() *int64 {
	if f.presides() {
		return &f.was.HolderID
	}
	return &f.was.PartyID
}

func (f *presidency) theirs() *int64 {
	if f.presides() {
		return &f.was.PartyID
	}
	return &f.was.HolderID
}

// choice is whichever of the two is not that of the card: of states none is presided over.
func (f *presidency) choice() *part.Choice {
	if !f.presides() {
		return PartyChoice(f.kit, "register.col.state")
	}
	list := func() []part.Option {
		known := f.parties()
		return slices.DeleteFunc(Parties(f.kit), func(o part.Option) bool {
			key := part.KeyOf(o.Value)
			return key != nil && known.party(*key).Kind == model.State
		})
	}
	c := part.NewChoice(f.kit.Words.Say("party.kind.organisation"), list(), f.kit.Words.Error)
	PartiesFrom(f.kit, c, list)
	return c
}

// day is a field for the first or the last day, of which a month or a year is enough.
func (f *presidency) day(label, text string, read typed.Since) *part.Field {
	in := part.NewField(f.kit.Words.Say(label), 1, f.kit.Words.Error).Hint(f.kit.Words.Say("presidency.day-hint"))
	in.Put(text)
	in.OnTry = tried(func(text string) error {
		_, err := read.Whole(text)
		return err
	})
	return in
}

// keep saves what is typed, and says so; false where it cannot be.
func (f *presidency) keep() bool {
	next, w := f.was, f.kit.Words
	refused := func(err error) bool {
		in := f.other.Wrong
		var of *model.FieldError
		if errors.As(err, &of) && of.Field == "LastDay" {
			in = f.last.Wrong
		}
		in(w.Error(err))
		return false
	}
	for _, one := range []struct {
		in   *part.Field
		day  *civil.Date
		read typed.Since
	}{{f.first, &next.FirstDay, typed.Since{}}, {f.last, &next.LastDay, typed.Since{Ends: true}}} {
		if text := one.in.Text(); text != w.Date(*one.day) {
			var err error
			if *one.day, err = one.read.Whole(text); err != nil {
				one.in.Wrong(w.Error(err))
				return false
			}
		}
	}
	other := int64(0)
	if key := part.KeyOf(f.other.Value()); key != nil {
		other = *key
	}
	if f.presides() {
		next.PartyID = other
	} else {
		next.HolderID = other
	}
	if err := next.Check(); err != nil {
		return refused(err)
	}
	known, also := f.parties(), []string(nil)
	for i := range known.Presidencies {
		o := &known.Presidencies[i]
		if o.ID == next.ID || !o.Meets(&next) {
			continue
		}
		if o.HolderID == next.HolderID {
			return refused(model.Refuse("model.presides-already", w.Presides(o.FirstDay, o.LastDay)))
		}
		also = append(also, w.Text(known.party(o.HolderID).Name))
	}
	more := ""
	if len(also) > 0 {
		more = w.Say("presidency.also", strings.Join(also, ", "))
	}
	if err := f.kit.DoSaying(&model.Save{Record: &next, Name: f.called(&next, known)}, more, nil); err != nil {
		return refused(err)
	}
	return true
}

// called is what a presidency is called in the list of what was done.
func (f *presidency) called(p *model.Presidency, known worldly) model.Text {
	return words.Presidency(known.party(p.PartyID).Name, known.party(p.HolderID).Name)
}

// worldly are the registers, and the states and organisations that the program knows besides.
type worldly struct{ model.Registers }

func (f *presidency) parties() worldly {
	r, err := f.kit.Desk.Registers()
	if err != nil {
		f.kit.Tell(err)
	}
	return worldly{r}
}

func (r worldly) party(key int64) *model.Party {
	for i := range r.Parties {
		if r.Parties[i].ID == key {
			return &r.Parties[i]
		}
	}
	k, _ := words.KnownBy(key)
	return &k.Party
}
