package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// side is that of the other party: a visit abroad has the office's own state for its guest.
func (f *againCard) side() model.Side {
	if f.of.Direction == model.Outgoing {
		return model.HostSide
	}
	return model.GuestSide
}

// saying is the key of a sentence about the other party.
func (f *againCard) saying(key string) string {
	if f.side() == model.HostSide {
		key += "-host"
	}
	return "sheet.again." + key
}

// askOther asks for the other party.
func (f *againCard) askOther(row *fyne.Container) {
	of := f.of.PartyOf(f.side())
	if of == nil {
		return
	}
	label := "sheet.guest"
	if f.side() == model.HostSide {
		label = "sheet.host"
	}
	f.guest = PartyChoice(f.kit, label)
	f.guest.Put(part.ValueOf(of))
	f.guest.OnChoose = func(v string) error { f.chosen = true; f.turn(v); return nil }
	row.Add(f.guest.Pane)
}

// readHeading lets the heading that is typed say whose visit it is, until somebody has chosen.
func (f *againCard) readHeading() {
	if f.guest == nil {
		return
	}
	f.title.Field().OnChange = func(text string) {
		if f.chosen {
			return
		}
		if f.headings == nil {
			f.headings = headings(f.kit, []model.EventKind{f.of.Kind})
		}
		h := f.headings.Read(text, part.ValueOf(HomeOf(f.kit)), f.day)
		now := h.Guest
		if f.side() == model.HostSide {
			now = h.Host
		}
		if now != "" && now != f.guest.Value() && f.guest.Has(now) {
			f.guest.Put(now)
			f.turn(now)
		}
	}
}

// stays says where a visit will be that is not abroad: where the earlier one was.
func (f *againCard) stays() string {
	w, zone := f.kit.Words, f.kit.Words.Say("sheet.clocks-of", f.kit.Words.City(f.of.Zone))
	if city := w.Text(f.of.City); city != "" {
		return city + " · " + zone
	}
	return zone
}

// askWhere asks for the city and its clocks, of a visit abroad that goes to another host.
func (f *againCard) askWhere(body *fyne.Container) {
	if f.guest == nil || f.side() != model.HostSide {
		body.Add(part.NewPara(f.stays(), 700))
		return
	}
	f.city, f.zone = cityChoice(f.kit), ZoneChoice(f.kit, "sheet.zone")
	f.city.Put(valueOfTown(f.of.City))
	f.zone.Put(f.of.Zone)
	f.city.OnChoose = func(v string) error {
		if _, zone := town(f.kit, v); zone != "" {
			f.zone.Put(zone)
		}
		f.guests.Town(f.of.City, f.where().City)
		f.renew()
		return nil
	}
	f.there = container.New(part.Row{}, f.city.Pane, f.zone.Pane)
	f.there.Hide()
	body.Add(f.there)
}

// goTo proposes the capital of another host; with the same host the city stays.
func (f *againCard) goTo(now *model.Party) {
	if f.city == nil {
		return
	}
	part.Reveal(f.there, f.guests != nil)
	f.city.Put(valueOfTown(f.of.City))
	f.zone.Put(f.of.Zone)
	if f.guests == nil {
		return
	}
	if k, ok := words.StateOf(now.Code); ok {
		f.city.Put(valueOfTown(k.Capital))
		f.zone.Put(k.Zone)
	}
	f.guests.Town(f.of.City, f.where().City)
}

// where is the city and the clocks that are chosen, nil for a visit that is not abroad.
func (f *againCard) where() *model.Abroad {
	if f.city == nil {
		return nil
	}
	city, _ := town(f.kit, f.city.Value())
	return &model.Abroad{City: city, Zone: f.zone.Value()}
}

const mostJourneys = 4 // are named

// journeys says which hours of a flight change on the clocks of another city, "" for none.
func (f *againCard) journeys() string {
	list := f.guests.Journeys()
	if f.city != nil {
		list = f.where().Journeys(&f.cells.Programme)
	}
	if len(list) == 0 {
		return ""
	}
	w, said := f.kit.Words, []string{}
	for _, j := range list[:min(len(list), mostJourneys)] {
		said = append(said, w.Say("sheet.again.journey", w.Text(j.Was.Title), j.Now.Start.Clock(), j.Now.End.Clock(), j.Was.Start.Clock(), j.Was.End.Clock()))
	}
	if len(list) > mostJourneys {
		said = append(said, "…")
	}
	return w.Count("sheet.again.journeys", len(list), strings.Join(said, "; "))
}
