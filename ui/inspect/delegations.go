package inspect

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// delegations are those to a visit, each with its liaison officer, and a list
// from which to add another.
type delegations struct {
	kit   sheet.Kit
	box   *fyne.Container
	event int64
	as    int64 // revision of the diary at which they were read
	rows  []*delegationRow
	add   *part.Choice
}

// delegationRow is one of them.
type delegationRow struct {
	is      model.Delegation
	name    string
	liaison *part.TextField
	phone   *part.Field
}

func newDelegations(kit sheet.Kit) *delegations {
	d := &delegations{kit: kit, box: container.New(part.Stack{Gap: 10})}
	d.add = part.NewChoice(kit.Words.Say("sheet.add-delegation"), nil, kit.Words.Error)
	d.add.OnChoose = d.another
	sheet.PartiesFrom(kit, d.add, d.options)
	return d
}

// fill shows the delegations of a programme. What is being typed is left alone.
func (d *delegations) fill(p *model.Programme) {
	list := append(p.DelegationsOf(model.HostSide), p.DelegationsOf(model.GuestSide)...)
	fresh := d.event != p.Event.ID || !slices.EqualFunc(list, d.rows, func(a model.Delegation, r *delegationRow) bool { return a.ID == r.is.ID })
	d.as = p.Revision
	if d.event = p.Event.ID; fresh {
		d.lay(len(list))
	}
	for i, r := range d.rows {
		r.is, r.name = list[i], d.kit.Words.Text(p.NameOf(&list[i]))
		if fresh || !r.liaison.Field().Dirty() {
			r.liaison.Put(r.is.Liaison)
		}
		if fresh || !r.phone.Dirty() {
			r.phone.Put(r.is.LiaisonPhone)
		}
	}
	if fresh {
		d.head()
	}
	d.add.Put("")
}

// lay makes a row for each.
func (d *delegations) lay(n int) {
	d.rows = nil
	for range n {
		r := &delegationRow{liaison: part.NewTextField(d.kit.Words.Say("sheet.liaison"), 1, d.kit.Lang, d.kit.Langs, d.kit.Words.Error),
			phone: part.NewField(d.kit.Words.Say("sheet.liaison-phone"), 1, d.kit.Words.Error)}
		r.liaison.OnCommit = func(t model.Text) error {
			return d.change(r, func(one *model.Delegation) { one.Liaison = t })
		}
		r.phone.OnCommit = func(s string) error {
			return d.change(r, func(one *model.Delegation) { one.LiaisonPhone = s })
		}
		d.rows = append(d.rows, r)
	}
}

// fields are who meets them and their telephone, under each other: beside it the name of the first has no
// room with the letters of the languages.
func (r *delegationRow) fields() fyne.CanvasObject {
	return container.New(part.Stack{Gap: 4}, r.liaison, r.phone)
}

// head puts the names above the rows, once they are known.
func (d *delegations) head() {
	d.box.Objects = nil
	for _, r := range d.rows {
		d.box.Add(d.name(r))
		d.box.Add(r.fields())
	}
	d.add.Offer(d.options())
	d.box.Add(d.add.Pane)
	d.box.Refresh()
}

// options are those who have no delegation yet, and all members of a group together.
func (d *delegations) options() []part.Option {
	held := map[string]bool{}
	for _, r := range d.rows {
		held[part.ValueOf(&r.is.PartyID)] = true
	}
	list := slices.DeleteFunc(sheet.Parties(d.kit), func(o part.Option) bool { return held[o.Value] })
	return append(list, sheet.GroupOptions(d.kit)...)
}

// name is whose delegation it is, and a cross that takes it away.
func (d *delegations) name(r *delegationRow) fyne.CanvasObject {
	label := r.name + " · " + d.kit.Words.Say("side."+string(r.is.Side))
	p := scene.NewPane(label, fyne.NewSize(60, 24), func(p *scene.Pane, s *scene.Scene, size fyne.Size) {
		s.In(1, 0, size.Height, scene.F12b.Fit(label, size.Width-32), scene.F12b, look.Now().Text)
		p.Lit(s, size.Width-26, 1, 22, 22, 6, "remove", r.is.ID)
		s.Icon(size.Width-20, 7, 10, scene.CrossIcon, theme.ColorNamePlaceHolder)
	})
	p.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "remove" {
			d.kit.Try(&model.RemoveDelegation{ID: r.is.ID, Revision: d.as, Name: model.Plain(r.name)})
		}
	}
	return p
}

// change edits a delegation as it stands in the diary.
func (d *delegations) change(r *delegationRow, edit func(*model.Delegation)) error {
	one := r.is
	edit(&one)
	if err := one.Check(); err != nil {
		return err
	}
	return d.kit.Do(&model.Save{Record: &one, Name: model.Plain(r.name)})
}

// another adds the delegation of a party, or of all members of a group: that of the
// host to its own side.
func (d *delegations) another(chosen string) error {
	add := &model.Invite{Event: d.event, Name: model.Plain(d.add.Name())}
	if group, whole := strings.CutPrefix(chosen, sheet.Whole); whole {
		add.Parties = sheet.MembersOf(d.kit, group)
	} else if id := part.KeyOf(chosen); id != nil {
		add.Parties = []int64{*id}
	}
	if len(add.Parties) == 0 {
		return nil
	}
	return d.kit.Do(add)
}
