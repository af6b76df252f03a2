package papers

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// Letterhead sets how the papers of the office look.
func (m *Maker) Letterhead() {
	sheet.OpenLetterhead(m.host.Kit(), m.host.Canvas(), &letterhead{m, m.specimen()})
}

// House sets how they are written.
func (m *Maker) House() {
	sheet.OpenHouse(m.host.Kit(), m.host.Canvas(), &letterhead{m, m.specimen()})
}

// letterhead shows the look of the office on a programme.
type letterhead struct {
	*Maker
	specimen model.Programme
}

// Settings are those of the office, as they are now.
func (l *letterhead) Settings() map[string]model.Text { return l.settings() }

// Beside does work beside the window.
func (l *letterhead) Beside(work, then func()) { l.host.Beside(work, then) }

// Show lays out a paper as the settings have it now.
func (l *letterhead) Show() (sheet.Shown, error) {
	r := l.asked("letterhead")
	r.Document, r.Audience = "public", model.Public
	t := l.task("letterhead", l.specimen)
	return t.shown(t.options(r).OfEach(t.of))
}

// specimen is a programme to show the look on: that of a visit that the public
// may read, or else one of two items.
func (m *Maker) specimen() model.Programme {
	events, err := m.host.Reading().Events()
	if err != nil {
		m.host.Tell(err)
	}
	for _, l := range events {
		p, err := m.desk().Programme(l.Event.ID)
		if err != nil {
			continue
		}
		if seen := p.For(model.Reader{Audience: model.Public, Now: m.host.Kit().Now().Unix()}); len(seen.Items) > 2 && !p.Event.Status.CalledOff() {
			return p
		}
	}
	day := m.host.Day()
	zone, _ := m.host.Zones()
	e := model.NewEvent(model.OfficialVisit, day, day, zone)
	e.Status = model.Announced
	e.ID, e.Audience, e.Title = 1, model.Public, model.Plain(m.words().Say("event.kind.official"))
	p := model.Programme{Event: e}
	for i, kind := range []model.ItemKind{model.ItemKinds[0], model.ItemKinds[1]} {
		start, err := civil.Resolve(string(day)+"T1"+string(rune('0'+i))+":00", zone, 0)
		if err != nil {
			continue
		}
		it := model.NewItem(1, kind, start, start.AddMinutes(45))
		it.Title, it.Audience, it.Status = model.Plain(m.words().Say("item.kind."+string(kind))), model.Public, model.Agreed
		p.Items = append(p.Items, it)
	}
	return p
}
