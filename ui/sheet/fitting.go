package sheet

import (
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

const fittingWide = 620

// OpenFitting shows the names of a running order that mean somebody who is known, as Fitting
// has found them: each with its row and with who is meant. What is ticked becomes them in one deed.
func OpenFitting(kit Kit, c fyne.Canvas, cells *typed.Cells, fit map[int64]int64) {
	w, chosen := kit.Words, maps.Clone(fit)
	list := container.New(part.Stack{Gap: 2})
	var s *part.Sheet
	use := part.NewButton("", part.Primary, func() {
		if len(chosen) > 0 && kit.Try(cells.Settling(chosen)) {
			s.Close()
		}
	})
	name := func() {
		use.Name(w.Count("sheet.fits.use", len(chosen)))
		use.Off(len(chosen) == 0 || kit.ReadOnly)
	}
	for _, one := range fitted(cells, fit) {
		list.Add(part.NewCheck(scene.F13.Fit(one.said(kit, cells), fittingWide-70), true, func(on bool) {
			delete(chosen, one.who.ID)
			if on {
				chosen[one.who.ID] = one.person
			}
			name()
			s.Refresh()
		}))
	}
	name()
	body := container.New(part.Stack{Gap: 12}, part.NewPara(w.Say("sheet.fits.said"), fittingWide-40), list)
	s = part.Open(c, w.Say("sheet.fits"), fittingWide, body, use, part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), use)
}

// meantRow is a name in a row of the programme, and whom it means.
type meantRow struct {
	it     *model.Item
	who    model.Participant
	person int64
}

// fitted are they in the order of the programme.
func fitted(cells *typed.Cells, fit map[int64]int64) (out []meantRow) {
	p := &cells.Programme
	for i := range p.Items {
		for _, side := range model.Sides {
			for _, who := range p.Side(&p.Items[i], side) {
				if person, ok := fit[who.ID]; ok {
					out = append(out, meantRow{&p.Items[i], who, person})
				}
			}
		}
	}
	return slices.Clip(out)
}

// said is one in a line: 10:30 Welcome ceremony: President Ion Vasilescu → Ion Vasilescu.
func (m *meantRow) said(kit Kit, cells *typed.Cells) string {
	w, t := kit.Words, m.it.When()
	from, _ := w.HoursAmong(&t, cells.Programme.Event.Zone)
	k := cells.Roll.Person(m.person)
	name := w.Text(k.Person.Name)
	if office := w.Text(words.HeldBy(&k)); office != "" {
		name += " · " + office
	}
	return w.Say("sheet.fits.row", strings.TrimSpace(from+" "+w.Text(m.it.Title)), m.who.Called.In(cells.Lang), name)
}
