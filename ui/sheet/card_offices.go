package sheet

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// offices are those that a person holds or held, a line each.
type offices struct {
	kit   Kit
	box   *fyne.Container
	home  string        // the zone of the office that keeps the diary
	party func() *int64 // the person's, as it is said now
	known model.Registers
	rows  []*officeRow
	grown func()

	printed int64 // the time in the office that papers print, where several are held; zero else
}

// officeRow is one office and its time.
type officeRow struct {
	was    model.Held
	office *part.Choice
	term   *Term
	box    *fyne.Container
}

func newOffices(kit Kit, held []model.Held, party func() *int64, grown func()) *offices {
	o := &offices{kit: kit, party: party, grown: grown, box: container.New(part.Stack{Gap: 8})}
	r, err := kit.Desk.Registers()
	if err != nil {
		kit.Tell(err)
	}
	o.home, o.known = kit.Home(), r
	var terms []model.Tenure
	for _, h := range held {
		terms = append(terms, h.Tenure)
	}
	for _, h := range held {
		if t, n := model.Printed(terms, h.Tenure.PersonID, kit.Now().Unix()); n > 1 && t.ID == h.Tenure.ID {
			o.printed = t.ID
		}
		o.add(h)
	}
	o.box.Add(part.NewButton(kit.Words.Say("card.add-office"), part.Plain, func() {
		row := o.add(model.Held{})
		o.lay()
		if c := fyne.CurrentApp().Driver().CanvasForObject(o.box); c != nil {
			c.Focus(row.office.Pane)
		}
	}))
	o.lay()
	return o
}

// add puts a line at the end.
func (o *offices) add(h model.Held) *officeRow {
	w, r := o.kit.Words, &officeRow{was: h}
	label := w.Say("sheet.person-office")
	if o.printed != 0 && h.Tenure.ID == o.printed {
		label += " · " + w.Say("section.held.printed")
	}
	r.office = part.NewChoice(label, o.options(h), w.Error)
	r.office.Narrow(w.Say("card.new-office"), func(text string) {
		if text = strings.TrimSpace(text); text != "" {
			r.office.Offer(append(o.options(h), part.Option{Value: inWords + text, Name: text}))
			r.office.Take(inWords + text)
		}
	})
	r.office.Put("")
	if h.Office.ID != 0 {
		r.office.Put(strconv.FormatInt(h.Office.ID, 10))
	}
	r.term = NewTerm(o.kit, h.Tenure, o.zone(&h.Office))
	gone := part.NewButton("×", part.Plain, func() { o.remove(r) })
	gone.Call(w.Say("card.remove-office"))
	r.box = container.New(part.Stack{Gap: 4}, r.office.Pane, container.New(part.Row{Weights: []float32{1.2, 1.2, 1, .25}}, r.term.From, r.term.To, r.term.Check(), container.New(lower{}, gone.Pane)))
	o.rows = append(o.rows, r)
	return r
}

// zone is that of the clocks of an office; one that is made here is of the person's state.
func (o *offices) zone(of *model.Office) string {
	key := of.PartyID
	if of.ID == 0 {
		key = o.party()
	}
	if key == nil {
		return words.Clocks(nil, o.home)
	}
	if k, ok := words.KnownBy(*key); ok { // a state that the diary has not met yet
		return words.Clocks(&k.Party, o.home)
	}
	at := slices.IndexFunc(o.known.Parties, func(p model.Party) bool { return p.ID == *key })
	if at < 0 {
		return words.Clocks(nil, o.home)
	}
	return words.Clocks(&o.known.Parties[at], o.home)
}

// options are the offices that are known; an office of the person is among them.
func (o *offices) options(h model.Held) []part.Option {
	out := []part.Option{{Value: "", Name: "–"}}
	for i := range o.known.Offices {
		if k := &o.known.Offices[i]; k.ID != h.Office.ID {
			out = append(out, part.Option{Value: strconv.FormatInt(k.ID, 10), Name: o.kit.Words.Text(k.Title), Also: strings.Split(k.Title.All(), "\n")})
		}
	}
	if h.Office.ID != 0 {
		out = append(out, part.Option{Value: strconv.FormatInt(h.Office.ID, 10), Name: o.kit.Words.Text(h.Office.Title)})
	}
	return out
}

// lay shows the lines above the button that adds one.
func (o *offices) lay() {
	button := o.box.Objects[len(o.box.Objects)-1]
	o.box.Objects = nil
	for _, r := range o.rows {
		o.box.Objects = append(o.box.Objects, r.box)
	}
	o.box.Objects = append(o.box.Objects, button)
	o.box.Refresh()
	o.grown()
}

func (o *offices) remove(gone *officeRow) {
	for i, r := range o.rows {
		if r == gone {
			o.rows = append(o.rows[:i:i], o.rows[i+1:]...)
			break
		}
	}
	o.lay()
}

// read is what the lines say; false when one cannot be, which is said under it.
func (o *offices) read() ([]model.Held, bool) {
	out, fine := []model.Held{}, true
	for _, r := range o.rows {
		h, in, err := o.held(r)
		if err != nil {
			in.Wrong(o.kit.Words.Error(err))
			fine = false
		}
		if h.Office.ID != 0 || !h.Office.Title.Empty() {
			out = append(out, h)
		}
	}
	return out, fine
}

// held is one line, or the field in which something is wrong.
func (o *offices) held(r *officeRow) (h model.Held, in *part.Field, err error) {
	h = r.was
	if text, made := strings.CutPrefix(r.office.Value(), inWords); made {
		h.Office = typed.Office(model.Text{o.kit.Lang: text}, nil)
	} else if id := part.KeyOf(r.office.Value()); id == nil {
		h.Office = model.Office{}
	} else if *id != h.Office.ID {
		for _, k := range o.known.Offices {
			if k.ID == *id {
				h.Office = k
			}
		}
	}
	h.Tenure, in, err = r.term.Read(o.zone(&h.Office))
	return h, in, err
}

// lower keeps what has no label on the line of fields that have one.
type lower struct{}

func (lower) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize().AddWidthHeight(0, 17) }

func (lower) Layout(o []fyne.CanvasObject, size fyne.Size) {
	m := o[0].MinSize()
	o[0].Move(fyne.NewPos(0, 16+(32-m.Height)/2))
	o[0].Resize(fyne.NewSize(max(min(m.Width, size.Width), 28), m.Height))
}
