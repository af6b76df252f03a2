package reading

import (
	"maps"
	"slices"

	"chancery/model"
)

// forget lets everything be read again.
func (r *Reading) forget() {
	*r = Reading{desk: r.desk, editions: map[string][]model.Issued{}, programmes: map[int64]kept{}}
}

// Look asks whether somebody else wrote into the diary, and if so lets everything
// be read again. It costs one small read.
func (r *Reading) Look() error {
	deeds, err := r.desk.History(1)
	if err != nil {
		return err
	}
	last := int64(0)
	if len(deeds) > 0 {
		last = deeds[0].ID
	}
	if last != r.last {
		r.forget()
		r.last = last
	}
	return nil
}

// Touched lets be read again what a deed made stale. When somebody else did
// something in between, that is everything.
func (r *Reading) Touched(t model.Touched) {
	if t.Deed.ID != r.last+1 {
		r.forget()
		r.last = t.Deed.ID
		return
	}
	r.last = t.Deed.ID
	for _, s := range stale {
		if s.by(t) {
			s.drop(r, t)
		}
	}
}

// stale says of each part by which deeds it must be read again.
var stale = []struct {
	by   func(model.Touched) bool
	drop func(*Reading, model.Touched)
}{
	{changed("events", "parties"), func(r *Reading, _ model.Touched) { r.events.fresh = false }},
	{changed("settings"), func(r *Reading, _ model.Touched) { r.settings.fresh = false }},
	{changed("settings"), func(r *Reading, _ model.Touched) { doubt(&r.calendar) }}, // they say which names are of two
	{changed("views"), func(r *Reading, _ model.Touched) { r.saved.fresh = false }},
	{changed("templates"), func(r *Reading, _ model.Touched) { r.templates.fresh = false }},
	{changed("tenures"), func(r *Reading, _ model.Touched) { r.tenures.fresh = false }},
	{changed("commitments", "events", "items"), func(r *Reading, _ model.Touched) { r.pledges.fresh = false }},
	{changed("instruments", "events", "items", "delegations", "seats", "participations", "people", "tenures", "offices"), func(r *Reading, _ model.Touched) { r.texts.fresh = false }}, // they know who comes
	{changed("invitations", "events"), func(r *Reading, _ model.Touched) { r.invited.fresh = false }},
	{changed("letters", "events"), func(r *Reading, _ model.Touched) { r.letters.fresh = false }},
	{changed("attachments", "events", "items", "instruments", "invitations", "letters", "people"), func(r *Reading, _ model.Touched) { r.attached.fresh = false }},
	{changed("events", "delegations", "seats", "tenures", "participations"), func(r *Reading, _ model.Touched) { r.contacts.fresh = false }},
	{changed("commitments", "instruments", "invitations", "offices", "tenures"), func(r *Reading, _ model.Touched) { clear(r.programmes) }}, // a text knows the rank of an office that its visit does not
	{changed("papers"), func(r *Reading, _ model.Touched) { r.made.fresh = false }},
	{changed("editions", "edition_recalls"), func(r *Reading, _ model.Touched) { clear(r.editions) }},
	{changed("routes"), func(r *Reading, _ model.Touched) { r.routes.fresh = false }},
	{changed("parties", "presidencies", "venues", "rooms", "offices"), func(r *Reading, _ model.Touched) { r.registers.fresh = false }},
	{changed("people", "tenures", "offices", "parties"), func(r *Reading, _ model.Touched) { r.people.fresh = false }},
	{changed("items", "participations", "events", "delegations", "seats", "groups", "members", "tenures", "offices", "people", "parties", "venues", "rooms", "routes", "invitations"), func(r *Reading, _ model.Touched) { r.calendar.drop() }},
	{changed("items", "events"), func(r *Reading, _ model.Touched) { r.busy.drop() }},
	{changed("items", "events"), func(r *Reading, _ model.Touched) { r.taken.fresh = false }},
	{func(t model.Touched) bool { return len(t.Events) > 0 }, (*Reading).outdate},
	{changed("people", "tenures", "offices", "parties", "venues", "rooms", "routes"), func(r *Reading, _ model.Touched) { clear(r.programmes) }},
}

// outdate marks the programmes of a deed: items that were written are read again
// alone, and after anything else all of a programme.
func (r *Reading) outdate(t model.Touched) {
	for event := range t.Events {
		p, ok := r.programmes[event]
		if !ok {
			continue
		}
		if !within(t.Tables, "items", "participations") {
			delete(r.programmes, event)
			continue
		}
		if p.old == nil {
			p.old = map[int64]bool{}
		}
		maps.Copy(p.old, t.Items)
		r.programmes[event] = p
	}
}

// within: no row of another table was written.
func within(touched map[string]bool, tables ...string) bool {
	for name := range touched {
		if !slices.Contains(tables, name) {
			return false
		}
	}
	return true
}

// changed: a row of one of the tables was written.
func changed(tables ...string) func(model.Touched) bool {
	return func(t model.Touched) bool { return among(t.Tables, tables) }
}

func among(touched map[string]bool, tables []string) bool {
	for _, name := range tables {
		if touched[name] {
			return true
		}
	}
	return false
}
