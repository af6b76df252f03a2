package section

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// presides are the presidencies of an organisation, or those that a state holds, with their days: a press
// asks for those, and another adds one.
type presides struct {
	*scene.Pane
	form  *form
	party *model.Party
	list  []*model.Presidency
}

func newPresides(f *form, p *model.Party) *presides {
	h := &presides{form: f}
	h.Pane = scene.NewPane(f.section.host.Words().Say("presidency.held"), fyne.NewSize(100, useHead), h.paint)
	h.OnTap = func(hit scene.Hit, _ *desktop.MouseEvent) {
		switch {
		case f.section.host.Kit().ReadOnly:
		case hit.Kind == "presidency" && int(hit.ID) < len(h.list):
			f.section.AskPresidency(h.party.ID, h.list[hit.ID].ID)
		case hit.Kind == "presidency-add":
			f.section.AskPresidency(h.party.ID, 0)
		}
	}
	h.read(p)
	return h
}

func (h *presides) read(p *model.Party) {
	h.party, h.list = p, h.form.list.Book().Presidencies(p)
	h.SetMin(fyne.NewSize(100, useHead+useRow*float32(len(h.list))+useTurn+4))
	h.Refresh()
}

// title says which end of them stands here.
func (h *presides) title() string {
	if h.party.Kind == model.State {
		return h.form.section.host.Words().Say("presidency.holds")
	}
	return h.form.section.host.Words().Say("presidency.held")
}

func (h *presides) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	const indent = 24
	c, w := look.Now(), h.form.section.host.Words()
	s.Rect(0, 0, size.Width, 1, c.Line)
	s.In(0, 6, useHead-6, h.title(), scene.F11b, c.Text2)
	y := float32(useHead + 4)
	for i, t := range h.list {
		other := h.form.list.Book().Party(t.HolderID)
		if t.HolderID == h.party.ID {
			other = h.form.list.Book().Party(t.PartyID)
		}
		p.Lit(s, -4, y, size.Width+8, useRow-2, 6, "presidency", int64(i))
		room := size.Width - indent - 4
		if tag := other.Tag(); scene.HasFlag(tag) {
			s.Flag(0, y+5, 15, tag)
		} else {
			s.Icon(1, y+6, 13, icons[register.Parties], theme.ColorNamePlaceHolder)
			s.Right(size.Width, y+5, tag, scene.F11, c.Text3)
			room -= scene.F11.Width(tag) + 8
		}
		s.Text(indent, y+3, scene.F12.Fit(w.Text(other.Name), room), scene.F12, c.Text)
		s.Text(indent, y+20, scene.F11.Fit(w.Presides(t.FirstDay, t.LastDay), size.Width-indent-4), scene.F11, c.Text2)
		y += useRow
	}
	if !h.form.section.host.Kit().ReadOnly {
		p.Lit(s, -4, y, size.Width+8, useTurn-2, 6, "presidency-add", 0)
		s.In(0, y, useTurn-2, w.Say("presidency.add")+"…", scene.F11b, c.Link)
	}
}

// AskPresidency opens a presidency where it stands, at a state or an organisation, and an empty one for 0.
// Nothing opens where it does not stand any more.
func (s *Section) AskPresidency(at, key int64) {
	kit, held := s.host.Kit(), model.Presidency{}
	if key != 0 && kit.Desk.Get(&held, key) != nil {
		return
	}
	if s.Go(register.Parties, at) != nil {
		return
	}
	if p, ok := s.Chosen().(*model.Party); ok && p.ID == at {
		sheet.OpenPresidency(kit, s.host.Canvas(), p, held)
	}
}
