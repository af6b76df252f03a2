package ui

import (
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// letterhead sets how the papers of the office look.
func (w *Window) letterhead() {
	shown := w.specimen()
	sheet.OpenLetterhead(w.kit, w.win.Canvas(), sheet.Letterhead{
		Settings: func() map[string]model.Text { return w.ofOffice },
		Show: func() (sheet.Shown, error) {
			a := w.lastAsked("letterhead", "")
			a.Document, a.Audience = "public", model.Public
			papers, err := export.Compose([]model.Programme{shown}, w.options([]model.Programme{shown}, a))
			if err != nil {
				return sheet.Shown{}, err
			}
			return laid(papers)
		},
	})
}

// specimen is a programme to show the look on: that of a visit that the public
// may read, or else one of two items.
func (w *Window) specimen() model.Programme {
	for _, l := range w.events {
		p, err := w.desk.Programme(l.Event.ID)
		if err != nil {
			continue
		}
		if seen := p.For(model.Reader{Audience: model.Public}); len(seen.Items) > 2 && (p.Event.Status != model.EventEnded && p.Event.Status != model.Postponed) {
			return p
		}
	}
	e := model.NewEvent(model.OfficialVisit, w.place.Day, w.place.Day, w.zone)
	e.ID, e.Audience, e.Title = 1, model.Public, model.Plain(w.words.Say("event.kind.official"))
	p := model.Programme{Event: e}
	for i, kind := range []model.ItemKind{model.ItemKinds[0], model.ItemKinds[1]} {
		start, err := civil.Resolve(string(w.place.Day)+"T1"+string(rune('0'+i))+":00", w.zone, 0)
		if err != nil {
			continue
		}
		it := model.NewItem(1, kind, start, start.AddMinutes(45))
		it.Title, it.Audience, it.Status = model.Plain(w.words.Say("item.kind."+string(kind))), model.Public, model.Agreed
		p.Items = append(p.Items, it)
	}
	return p
}
