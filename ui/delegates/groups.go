package delegates

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/scene"
)

// groupMenu offers the groups that are not there yet.
func (b *Board) groupMenu(at fyne.Position) {
	var list []scene.Entry
	for _, g := range typed.GroupsToHave() {
		there := slices.ContainsFunc(b.groups, func(o group) bool { return o.is.Kind == g.Kind && o.is.Level == g.Level && o.is.Side == "" })
		if !there || g.Kind == model.ChosenOnes {
			list = append(list, scene.Entry{Label: b.kit.Words.Text(g.Name), Do: func() { b.makeGroup(g) }})
		}
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
		list = b.seatEntries(s)
	case h.Kind == "sender":
		list = append([]scene.Entry{{Label: say("delegates.open"), Key: "Enter", Do: func() { b.card.show(); b.card.focus() }}, b.assignEntry(), {}}, b.orderEntries()...)
		list = append(list, scene.Entry{Label: say("delegates.decline"), Off: b.kit.ReadOnly || !b.Declines(), Do: b.Decline})
		list = append(list, scene.Entry{}, scene.Entry{Label: say("delegates.remove"), Key: "Del", Danger: true, Off: b.kit.ReadOnly, Do: b.remove})
	default:
		return
	}
	b.Refresh()
	scene.Popup(canvasOf(b), at, 210, list)
}

// menuHere opens the menu of what the keyboard is on: a right press by keyboard.
func (b *Board) menuHere() {
	want := scene.Hit{}
	switch g, s := b.shown(), b.seat(); {
	case s != nil:
		want = scene.Hit{Kind: "seat", ID: s.ID}
		if len(b.picked) > 0 && !b.picked[s.ID] {
			b.unpick()
		}
	case b.at.row < 0 && b.at.column < len(b.columns):
		want = scene.Hit{Kind: "sender", ID: b.columns[b.at.column].is.ID}
	case g != nil:
		want = scene.Hit{Kind: "group", ID: g.is.ID}
	}
	for _, l := range []*scene.Layer{b.top, b.body} {
		for _, h := range l.Scene.Hits() {
			if want.Kind != "" && h.Is(want.Kind, want.ID) {
				b.menu(h, fyne.CurrentApp().Driver().AbsolutePositionForObject(l).Add(h.Pos).AddXY(24, min(h.Size.Height, 24)))
				return
			}
		}
	}
}

// assignEntry leads to the items of the programme.
func (b *Board) assignEntry() scene.Entry {
	return scene.Entry{Label: b.kit.Words.Say("ui.cmd.assign"), Key: "Ctrl+Shift+A", Icon: scene.DaysIcon, Off: b.kit.ReadOnly, Do: b.Assign}
}

func (b *Board) groupEntries() []scene.Entry {
	g := b.shown()
	if g == nil {
		return nil
	}
	return []scene.Entry{b.assignEntry(), {Label: b.kit.Words.Say("delegates.group-rename"), Off: b.kit.ReadOnly, Do: func() { b.rename(g.is) }}, {}, {Label: b.kit.Words.Say("delegates.group-remove"), Danger: true, Off: b.kit.ReadOnly, Do: func() {
		b.kit.Try(&model.RemoveGroup{ID: g.is.ID, Revision: b.of.Revision, Name: g.is.Name})
	}}}
}
