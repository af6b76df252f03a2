package ui

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/view"
)

// post is where the person stands, and what they have chosen there.
type post struct {
	stand  view.Stand
	trail  view.Trail // that Escape leads back along
	seenBy view.Kind  // the view in which the programme of a visit was on show last
	chosen []model.Ref
	inList []model.Ref // what was chosen in the list of visits, while it is
}

// only is the one thing that is chosen, if it is one.
func (s *post) only() (model.Ref, bool) {
	if len(s.chosen) != 1 || s.chosen[0] == (model.Ref{}) {
		return model.Ref{}, false
	}
	return s.chosen[0], true
}

// visit is the one that is open or chosen, 0 for none.
func (s *post) visit() int64 {
	if s.stand.Inside() {
		return s.stand.Event
	}
	ref, _ := s.only()
	return ref.Event
}

// known is what was read of the diary for what is on show.
type known struct {
	events   []model.Listed
	ofOffice map[string]model.Text // settings, by name
	inside   model.Programme       // of the visit that is open
	zone     string                // shown on boards
	entries  []model.Entry
	hidden   map[int64]bool // items of the pool that the filter leaves out
	pool     pool
	kept     []string // that a board has rulers for without being asked
}

// pool is what the filter chooses from on the view that is on show: conflicts
// are looked for in all of it, so that none is hidden.
type pool struct {
	list []model.Entry
	span civil.Span // that is on show
}

// entryOf is an item or an event as it is on show.
func (k *known) entryOf(ref model.Ref) *model.Entry {
	for i := range k.pool.list {
		if k.pool.list[i].Ref == ref {
			return &k.pool.list[i]
		}
	}
	return &model.Entry{}
}

// listed is an event as it stands in the list of all.
func (k *known) listed(event int64) *model.Listed {
	for i := range k.events {
		if k.events[i].Event.ID == event {
			return &k.events[i]
		}
	}
	return &model.Listed{}
}

// passing are the events of a span of days that a filter lets through; one that
// stands has no last day.
func (k *known) passing(f model.Filter, first, last civil.Date) []model.Event {
	var out []model.Event
	for i := range k.events {
		if e := &k.events[i].Event; f.Admits(e.ID) && e.FirstDay <= last && (e.LastDay == "" || e.LastDay >= first) {
			out = append(out, *e)
		}
	}
	return out
}

// ownDays are those the office keeps besides, as they were typed.
func (k *known) ownDays() string { return k.ofOffice[model.SettingDays].In("") }

// countries are those whose days matter: host and guest of the events that a filter
// lets through, and the office's own.
func (k *known) countries(f model.Filter) []string {
	var out []string
	home, own := model.UsualHost(k.events), model.KnownCode(k.ofOffice[model.SettingHomeParty].In(""))
	if own != "" {
		out = append(out, own)
	}
	for i := range k.events {
		l := &k.events[i]
		if own == "" && home != nil && l.Event.HostID != nil && *l.Event.HostID == *home {
			out = added(out, l.Host)
		}
		if f.Admits(l.Event.ID) {
			out = added(added(out, l.Host), l.Guest)
		}
	}
	return out
}
