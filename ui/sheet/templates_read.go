package sheet

import (
	"cmp"
	"maps"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// follow lets what is typed as a heading fill in what nobody has set, as on the card of a new visit.
func (f *templateCard) follow() {
	set := func(hand *bool) func(string) error {
		return func(string) error { *hand = true; return nil }
	}
	f.host.OnChoose, f.guest.OnChoose = set(&f.hand.host), set(&f.hand.guest)
	f.title.Field().OnChange = func(string) { f.read() }
	f.first.OnChange = func(string) {
		f.hand.days = f.hand.days || !f.putting
		f.show()
	}
}

// read fills in whose guest a heading names, where it leads and on which days; the name of the template, which
// stands there before anybody types, tells of an earlier visit.
func (f *templateCard) read() {
	text := f.title.Text()
	if maps.Equal(text, f.named) {
		return
	}
	var h typed.Heading
	for _, l := range f.kit.Langs {
		if text[l] == "" {
			continue
		}
		one := f.headings.Read(text[l], part.ValueOf(HomeOf(f.kit)), f.day)
		h.Guest = cmp.Or(h.Guest, one.Guest)
		if h.Host == "" {
			h.Host, h.City, h.Zone = one.Host, one.City, one.Zone
		}
		if h.First == "" {
			h.First, h.Last = one.First, one.Last
		}
	}
	f.told = h
	if !f.hand.host && !f.hand.guest {
		home := part.ValueOf(HomeOf(f.kit))
		if f.host.Put(cmp.Or(h.Host, home)); h.Host != "" {
			f.guest.Put(cmp.Or(h.Guest, home))
		} else {
			f.guest.Put(h.Guest)
		}
	}
	if !f.hand.days {
		f.putting = true
		f.first.Put(f.kit.Words.Date(cmp.Or(h.First, f.day)))
		f.putting = false
		f.show()
	}
}

// event is the visit that the card says, from a day on: of a heading that tells its days, all of them.
func (f *templateCard) event(kind model.EventKind, first civil.Date) model.Event {
	e := model.NewEvent(kind, first, first, f.zone)
	e.Audience = e.Kind.Suggests()
	e.Title, e.HostID, e.GuestID = f.title.Text(), part.KeyOf(f.host.Value()), part.KeyOf(f.guest.Value())
	e.Direction = e.Toward(HomeOf(f.kit))
	if f.told.Host != "" && f.host.Value() == f.told.Host {
		e.Zone, e.City = f.there(&e)
	}
	if f.told.First != first || f.hand.days {
		return e
	}
	if e.LastDay != "" {
		e.LastDay = max(first, f.told.Last)
	}
	for l, s := range e.Title {
		e.Title = e.Title.With(l, typed.WithoutDays(s, f.day))
	}
	return e
}

// there is the city that a visit abroad leads to: the one that the heading names, else the capital.
func (f *templateCard) there(e *model.Event) (zone string, city model.Text) {
	if !f.told.City.Empty() {
		return cmp.Or(f.told.Zone, f.zone), f.told.City
	}
	if k, ok := townOf(f.kit, e.HostID); ok {
		return k.Zone, k.Capital
	}
	return f.zone, nil
}

// daysKept is how many days a template of a programme has, and how many the programme: no day at the end that
// is empty is kept.
func daysKept(t *model.Template, e *model.Event) (kept, all int) {
	kept = 1
	for i := range t.Items {
		kept = max(kept, t.Items[i].Day+1)
	}
	if e.LastDay == "" {
		return kept, kept
	}
	return kept, e.LastDay.Sub(e.FirstDay) + 1
}
