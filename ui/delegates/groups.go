package delegates

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/scene"
	"chancery/words"
)

// usualGroup is a group that a visit may have.
type usualGroup struct {
	kind  model.GroupKind
	level model.Level
}

// usual are the groups that are offered, in order.
var usual = []usualGroup{{model.Heads, ""}, {model.AtLevel, model.ForeignMinister}, {model.Spouses, ""}, {model.AtLevel, model.HeadOfState}, {model.AtLevel, model.HeadOfGovernment}, {model.AtLevel, model.Minister}, {model.ChosenOnes, ""}}

// named is what a group is usually called, in each language.
func (g usualGroup) named() model.Text {
	out := model.Text{}
	for _, l := range words.Languages {
		key := "group.kind." + string(g.kind)
		if g.level != "" {
			key = "group.level." + string(g.level)
		}
		out[l] = words.For(l).Say(key)
	}
	return out
}

// groupMenu offers the groups that are not there yet.
func (b *Board) groupMenu(at fyne.Position) {
	var list []scene.Entry
	for _, g := range usual {
		there := slices.ContainsFunc(b.groups, func(o group) bool { return o.is.Kind == g.kind && o.is.Level == g.level && o.is.Side == "" })
		if there && g.kind != model.ChosenOnes {
			continue
		}
		list = append(list, scene.Entry{Label: b.kit.Words.Text(g.named()), Do: func() {
			b.makeGroup(model.Group{Kind: g.kind, Level: g.level, Name: g.named()})
		}})
	}
	if len(b.columns) > 0 {
		list = append(list, scene.Entry{})
	}
	for i := range b.columns {
		if c := b.columns[i]; i < mostWhole && !slices.ContainsFunc(b.groups, func(o group) bool { return key(o.is.DelegationID) == c.is.ID }) {
			list = append(list, scene.Entry{Label: b.kit.Words.Say("delegates.group-whole", c.name), Do: func() {
				id := c.is.ID
				b.makeGroup(model.Group{Kind: model.WholeOf, DelegationID: &id, Name: b.of.NameOf(&c.is)})
			}})
		}
	}
	scene.Popup(canvasOf(b), at, 230, list)
}

const mostWhole = 12 // delegations that the menu offers as groups

func (b *Board) makeGroup(g model.Group) {
	g.EventID = b.of.Event.ID
	save := &model.SaveGroup{Group: g}
	if !b.locked() && b.kit.Try(save) {
		b.show(save.ID)
		b.Refresh()
	}
}

// menu is what a right press offers.
func (b *Board) menu(h scene.Hit, at fyne.Position) {
	say := b.kit.Words.Say
	var list []scene.Entry
	switch s := b.seat(); {
	case h.Kind == "group":
		b.show(h.ID)
		list = b.groupEntries()
	case h.Kind == "seat" && s != nil:
		list = append(list, scene.Entry{Label: say("delegates.open"), Key: "Enter", Do: func() { b.card.show(); b.card.focus() }},
			scene.Entry{Label: say("role.head-of-delegation"), Key: "H", Ticked: s.Role == model.HeadOfDelegation, Off: b.kit.ReadOnly, Do: b.lead}, scene.Entry{})
		for _, st := range model.SeatStatuses {
			id := s.ID
			list = append(list, scene.Entry{Label: say("seat.status." + string(st)), Ticked: s.Status == st, Off: b.kit.ReadOnly, Do: func() {
				if err := b.edit(id, func(s *model.Seat) { s.Status = st }); err != nil {
					b.kit.Tell(err)
				}
			}})
		}
		list = append(list, scene.Entry{}, scene.Entry{Label: say("delegates.remove-seat"), Key: "Del", Danger: true, Off: b.kit.ReadOnly, Do: b.remove})
	case h.Kind == "sender":
		list = []scene.Entry{{Label: say("delegates.open"), Key: "Enter", Do: func() { b.card.show(); b.card.focus() }},
			{Label: say("delegates.remove"), Key: "Del", Danger: true, Off: b.kit.ReadOnly, Do: b.remove}}
	default:
		return
	}
	b.Refresh()
	scene.Popup(canvasOf(b), at, 210, list)
}

func (b *Board) groupEntries() []scene.Entry {
	g := b.shown()
	if g == nil {
		return nil
	}
	return []scene.Entry{{Label: b.kit.Words.Say("delegates.group-remove"), Danger: true, Off: b.kit.ReadOnly, Do: func() {
		b.kit.Try(&model.RemoveGroup{ID: g.is.ID, Revision: b.of.Revision, Name: g.is.Name})
	}}}
}
