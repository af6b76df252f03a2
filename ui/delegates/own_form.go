package delegates

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// ownForm are the fields of a delegation itself.
type ownForm struct {
	b                      *Board
	is                     column
	name, liaison, hotel   *part.TextField
	arrival, leaves, notes *part.TextField
	phone, plus, languages *part.Field
	side                   *part.Choice
	remove                 *part.Button
}

func newOwnForm(b *Board) *ownForm {
	w, say := b.kit.Words, b.kit.Words.Error
	field := func(label string) *part.Field { return part.NewField(w.Say(label), 1, say) }
	f := &ownForm{b: b, name: b.text("delegates.called", 1), liaison: b.text("sheet.liaison", 1), hotel: b.text("delegates.hotel", 1), arrival: b.text("delegates.arrival", 2),
		leaves: b.text("delegates.departure", 2), notes: b.text("delegates.remarks", 3), phone: field("sheet.liaison-phone"), plus: field("delegates.plus"), languages: field("sheet.tongues")}
	f.side = part.NewChoice(w.Say("delegates.side"), part.Options(model.Sides, "side.", w.Say), say)
	f.remove = part.NewButton(w.Say("delegates.remove"), part.Danger, f.drop)
	f.texts(map[*part.TextField]func(*model.Delegation) *model.Text{
		f.name: func(d *model.Delegation) *model.Text { return &d.Name }, f.liaison: func(d *model.Delegation) *model.Text { return &d.Liaison },
		f.hotel: func(d *model.Delegation) *model.Text { return &d.Hotel }, f.arrival: func(d *model.Delegation) *model.Text { return &d.Arrival },
		f.leaves: func(d *model.Delegation) *model.Text { return &d.Departure }, f.notes: func(d *model.Delegation) *model.Text { return &d.Remarks }})
	f.phone.OnCommit = func(s string) error {
		return f.change(func(d *model.Delegation) { d.LiaisonPhone = strings.TrimSpace(s) })
	}
	f.languages.OnCommit = func(s string) error {
		codes, err := typed.Spoken(s)
		if err != nil {
			return err
		}
		return f.change(func(d *model.Delegation) { d.Languages = codes })
	}
	f.plus.OnCommit = func(s string) error {
		n, err := typed.ParsePlus(s)
		if err != nil {
			return err
		}
		return f.change(func(d *model.Delegation) { d.Plus = n })
	}
	f.side.OnChoose = func(v string) error { return f.change(func(d *model.Delegation) { d.Side = model.Side(v) }) }
	return f
}

// texts saves each text where it belongs.
func (f *ownForm) texts(fields map[*part.TextField]func(*model.Delegation) *model.Text) {
	for in, of := range fields {
		in.OnCommit = func(t model.Text) error { return f.change(func(d *model.Delegation) { *of(d) = t }) }
	}
}

func (f *ownForm) change(with func(*model.Delegation)) error {
	d := f.is.is
	with(&d)
	if err := d.Check(); err != nil {
		return err
	}
	return f.b.kit.Do(&model.SaveDelegation{ID: d.ID, Own: &d, Name: model.Plain(f.is.name)})
}

func (f *ownForm) drop() {
	f.b.kit.Try(&model.RemoveDelegation{ID: f.is.is.ID, Revision: f.b.of.Revision, Name: model.Plain(f.is.name)})
}

func plusText(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// lay shows a delegation.
func (f *ownForm) lay(box *fyne.Container, c column) {
	f.is = c
	d := &c.is
	for in, t := range map[*part.TextField]model.Text{f.name: d.Name, f.liaison: d.Liaison, f.hotel: d.Hotel, f.arrival: d.Arrival, f.leaves: d.Departure, f.notes: d.Remarks} {
		in.Put(t)
	}
	f.phone.Put(d.LiaisonPhone)
	f.plus.Put(plusText(d.Plus))
	f.languages.Put(f.b.kit.Words.Tongues(d.Languages))
	f.side.Put(string(d.Side))
	for _, o := range []fyne.CanvasObject{f.liaison, f.phone, container.New(part.Row{}, f.plus, f.languages),
		f.hotel, f.arrival, f.leaves, container.New(part.Row{Weights: []float32{1.3, 1}}, f.name, f.side.Pane), f.notes} {
		box.Add(o)
	}
	if !f.b.kit.ReadOnly {
		box.Add(f.remove)
	}
}

// follow shows what the delegation is by now; what is typed stays.
func (f *ownForm) follow(c column) {
	was := f.is.is
	f.is = c
	d := &c.is
	for in, t := range map[*part.TextField]model.Text{f.name: d.Name, f.liaison: d.Liaison, f.hotel: d.Hotel, f.arrival: d.Arrival, f.leaves: d.Departure, f.notes: d.Remarks} {
		in.Follow(t)
	}
	f.phone.Follow(d.LiaisonPhone)
	f.plus.Follow(plusText(d.Plus))
	f.languages.Follow(f.b.kit.Words.Tongues(d.Languages))
	f.side.Follow(string(was.Side), string(d.Side))
}
