package delegates

import (
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// Reopen asks again what a group is called.
func (b *Board) Reopen(began *sheet.Began) {
	if g, ok := b.of.Groups[began.Key]; ok {
		b.rename(g)
	}
}

// rename asks what a group is called, in each language of the papers.
func (b *Board) rename(g model.Group) {
	if b.locked() {
		return
	}
	w, name := b.kit.Words, b.text("delegates.group-name", 1)
	name.Put(g.Name)
	var s *part.Sheet
	done := func() {
		now := g
		now.Name = name.Text()
		err := now.Check()
		if err == nil && !now.Name.Equal(g.Name) {
			list := b.membersOf(g.ID)
			err = b.kit.Do(&model.SaveGroup{Group: now, Members: list, Was: model.AllSeen(list)})
		}
		if err != nil {
			name.Field().Wrong(w.Error(err))
			return
		}
		s.Close()
	}
	s = b.kit.OpenAs(sheet.Began{Card: sheet.OfGroup, Key: g.ID, Of: model.Ref{Event: g.EventID}}, canvasOf(b), w.Say("delegates.group-rename-title"), 440, name, name.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, done))
	name.Field().Entry().OnEnter = done
}

// membersOf are the rows of those who belong to a group besides, or do not though they would.
func (b *Board) membersOf(group int64) (out []model.Member) {
	for _, m := range b.of.Members {
		if m.GroupID == group {
			out = append(out, m)
		}
	}
	return out
}
