package section

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// held are the offices of a person, or the holders of an office, with their days: a
// press asks for those.
type held struct {
	*scene.Pane
	form *form
	list []*model.Tenure
}

func newHeld(f *form) *held {
	h := &held{form: f}
	h.Pane = scene.NewPane(h.title(), fyne.NewSize(100, useHead), h.paint)
	h.OnTap = func(hit scene.Hit, _ *desktop.MouseEvent) {
		if hit.Kind == "tenure" && int(hit.ID) < len(h.list) && !f.section.host.Kit().ReadOnly {
			h.ask(*h.list[hit.ID])
		}
	}
	h.read()
	return h
}

func (h *held) title() string {
	if _, ok := h.form.line.Record.(*model.Office); ok {
		return h.form.section.host.Words().Say("section.held-by")
	}
	return h.form.section.host.Words().Say("section.held")
}

// read takes up the tenures, the latest first.
func (h *held) read() {
	h.list = slices.Clone(h.form.list.Book().Tenures(h.form.line.Record))
	slices.SortStableFunc(h.list, func(a, b *model.Tenure) int { return int(b.From - a.From) })
	part.Reveal(h.Pane, len(h.list) > 0)
	h.SetMin(fyne.NewSize(100, useHead+useRow*float32(len(h.list))+4))
	h.Refresh()
}

func (h *held) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), h.form.section.host.Words()
	s.Rect(0, 0, size.Width, 1, c.Line)
	s.In(0, 6, useHead-6, h.title(), scene.F11b, c.Text2)
	printed := h.printed()
	for i, t := range h.list {
		term := w.Term(t, h.zone(t), h.form.list.Book().Home())
		if t.ID == printed {
			term = strings.TrimPrefix(term+" · "+w.Say("section.held.printed"), " · ")
		}
		y := float32(useHead+4) + useRow*float32(i)
		p.Lit(s, -4, y, size.Width+8, useRow-2, 6, "tenure", int64(i))
		s.Text(0, y+3, scene.F12.Fit(h.called(t), size.Width-4), scene.F12, c.Text)
		s.Text(0, y+20, scene.F11.Fit(term, size.Width-4), scene.F11, c.Text2)
	}
}

// printed is the time in the office that papers print, where a person holds several; zero else.
func (h *held) printed() int64 {
	if h.beginning() == sheet.OfHolder {
		return 0
	}
	var list []model.Tenure
	for _, t := range h.list {
		list = append(list, *t)
	}
	if t, n := model.Printed(list, h.form.line.Record.Head().ID, h.form.section.host.Kit().Now().Unix()); n > 1 {
		return t.ID
	}
	return 0
}

// zone is that of the clocks of an office.
func (h *held) zone(t *model.Tenure) string { return h.form.list.Book().Zone(t.OfficeID) }

// called is the other end of a tenure, and that somebody acts where they do.
func (h *held) called(t *model.Tenure) string {
	b, w := h.form.list.Book(), h.form.section.host.Words()
	if o := b.Office(t.OfficeID); o != nil && h.beginning() == sheet.OfTenure {
		return w.Text(words.Held(model.Held{Tenure: *t, Office: *o}))
	}
	if t.Acting {
		return w.Say("office.holder-acting", w.Text(h.name(t)))
	}
	return w.Text(h.name(t))
}

// name is the other end of a tenure as it stands in its register.
func (h *held) name(t *model.Tenure) model.Text {
	b := h.form.list.Book()
	if h.beginning() == sheet.OfHolder {
		return b.PersonName(t.PersonID)
	}
	if o := b.Office(t.OfficeID); o != nil {
		return o.Title
	}
	return nil
}

// AskTenure opens the days of a tenure where they stand: at the person, or at the office.
// Nothing opens where they do not stand any more.
func (s *Section) AskTenure(at sheet.Beginning, key int64) {
	var t model.Tenure
	if s.host.Kit().Desk.Get(&t, key) != nil {
		return
	}
	kind, row := register.People, t.PersonID
	if at == sheet.OfHolder {
		kind, row = register.Offices, t.OfficeID
	}
	if s.Go(kind, row) != nil || s.Card.form == nil || s.Card.form.held == nil {
		return
	}
	s.Card.form.held.ask(t)
}

// beginning is whose card this stands on.
func (h *held) beginning() sheet.Beginning {
	if _, ok := h.form.line.Record.(*model.Office); ok {
		return sheet.OfHolder
	}
	return sheet.OfTenure
}

// ask asks since when and until when an office is held. What cannot be is said under its
// field, and what is typed stays.
func (h *held) ask(t model.Tenure) {
	kit := h.form.section.host.Kit()
	w, name := kit.Words, h.name(&t)
	term := sheet.NewTerm(kit, t, h.zone(&t))
	var s *part.Sheet
	keep := func() {
		next, in, err := term.Read(h.zone(&t))
		if err == nil {
			err = kit.Do(&model.Save{Record: &next, Name: name})
		}
		if err != nil {
			in.Wrong(w.Error(err))
			return
		}
		s.Close()
		h.form.section.Card.again()
	}
	drop := func() {
		if kit.Try(&model.Remove{Record: &t, Name: name}) {
			s.Close()
			h.form.section.Card.again()
		}
	}
	body := container.New(part.Row{Weights: []float32{1.2, 1.2, 1}}, term.From, term.To, term.Check())
	s = kit.OpenAs(sheet.Began{Card: h.beginning(), Key: t.ID}, h.form.section.host.Canvas(), w.Say("section.tenure", w.Text(name)), 640, body, term.From.Entry(),
		part.NewButton(w.Say("section.tenure.remove"), part.Plain, drop), part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, keep))
	term.From.Entry().OnEnter, term.To.Entry().OnEnter = keep, keep
}
