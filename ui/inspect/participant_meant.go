package inspect

import (
	"fyne.io/fyne/v2"

	"chancery/typed"
	"chancery/ui/part"
)

// offerMeant says that the words by which somebody takes part mean a person who is known by
// now, and puts that person there and wherever else the visit says the same.
func (p *participant) offerMeant(body *fyne.Container, cells *typed.Cells) {
	m, ok := cells.MeantBy(&p.was)
	if !ok || p.kit.ReadOnly {
		return
	}
	w := p.kit.Words
	name := w.Text(m.Known.Person.Name)
	said := part.NewNotice(500)
	said.Put(w.Count("ui.fits", m.Times(), name), []part.Way{{Name: w.Say("ui.fits.do", name), Take: func() {
		if p.kit.Try(cells.Settle(m)) {
			p.form.Close()
		}
	}}})
	body.Add(said.Pane)
}
