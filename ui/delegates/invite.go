package delegates

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

const inviteWide = 260

// newInvite is the list from which delegations are added.
func (b *Board) newInvite() *part.Choice {
	c := part.NewChoice("", nil, b.kit.Words.Error)
	c.Call(b.kit.Words.Say("sheet.add-delegation"))
	c.OnChoose = b.another
	sheet.PartiesFrom(b.kit, c, b.parties)
	return c
}

// offerParties offers who has no delegation yet, anew when others have one.
func (b *Board) offerParties() {
	held := []int64{}
	for i := range b.columns {
		held = append(held, b.columns[i].is.PartyID)
	}
	if b.held == nil || !slices.Equal(held, b.held) {
		b.held = held
		b.invite.Offer(b.parties())
	}
	b.invite.Put("")
}

// parties are those who have no delegation yet, and all members of a group together.
func (b *Board) parties() []part.Option {
	held := map[string]bool{}
	for i := range b.columns {
		held[part.ValueOf(&b.columns[i].is.PartyID)] = true
	}
	list := slices.DeleteFunc(sheet.Parties(b.kit), func(o part.Option) bool { return held[o.Value] })
	list[0].Name = b.kit.Words.Say("sheet.add-delegation")
	return append(list, sheet.GroupOptions(b.kit)...)
}

// another adds the delegation of a party, or of all members of a group, at the end.
func (b *Board) another(chosen string) error {
	add := &model.Invite{Event: b.of.Event.ID, Name: model.Plain(b.invite.Name())}
	if group, whole := strings.CutPrefix(chosen, sheet.Whole); whole {
		add.Parties = sheet.MembersOf(b.kit, group)
	} else if id := part.KeyOf(chosen); id != nil {
		add.Parties = []int64{*id}
	}
	if len(add.Parties) == 0 {
		return nil
	}
	if err := b.kit.Do(add); err != nil {
		return err
	}
	b.stand(place{len(b.columns) - 1, 0})
	return nil
}

// ask opens the list of those who can be added.
func (b *Board) ask() {
	if b.locked() {
		return
	}
	b.setScroll(1<<20, b.down)
	b.build()
	if c := canvasOf(b); c != nil {
		c.Focus(b.invite.Pane)
		b.invite.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	}
	b.Refresh()
}

// invites says that the list behind the last head is in sight.
func (b *Board) invites(wide float32) bool { return b.x(len(b.columns))+inviteWide-aside < wide }

// placeInvite lays the list behind the last head.
func (b *Board) placeInvite(wide float32) {
	x := b.x(len(b.columns))
	part.Reveal(b.invite.Pane, !b.kit.ReadOnly && b.invites(wide))
	b.invite.Move(fyne.NewPos(x, stripTall+(headTall-32)/2))
	b.invite.Resize(fyne.NewSize(inviteWide-aside*2, 32))
}
