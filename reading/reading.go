// Package reading is what the window has read of the diary: each part once, and
// again only when a deed made it stale.
package reading

import (
	"chancery/desk"
	"chancery/model"
	"chancery/model/check"
)

// Reading is what was read of one diary. It is used from one goroutine, that of
// the window.
type Reading struct {
	desk desk.Reads
	last int64 // the last deed that is known

	events     part[[]model.Listed]
	settings   part[map[string]model.Text]
	saved      part[[]model.Saved]
	templates  part[[]model.Template]
	routes     part[[]model.Route]
	registers  part[model.Registers]
	people     part[[]model.Known]
	tenures    part[[]model.Tenure]
	pledges    part[[]model.Pledge]
	texts      part[[]model.ToSign]
	invited    part[[]model.InvitationTo]
	letters    part[[]model.Filed]
	attached   part[[]model.Enclosed]
	contacts   part[map[int64][]model.Past]
	made       part[[]model.Made]
	taken      part[map[string]model.Item]
	calendar   spans[*page]
	busy       spans[days]
	editions   map[string][]model.Issued
	programmes map[int64]kept
}

// New has read nothing yet.
func New(d desk.Reads) *Reading {
	r := &Reading{desk: d}
	r.forget()
	return r
}

// Last is the number of the last deed that is known: what is on show is as it was
// then.
func (r *Reading) Last() int64 { return r.last }

// part is one thing that was read, or not.
type part[T any] struct {
	value T
	fresh bool
}

func (p *part[T]) get(read func() (T, error)) (T, error) {
	if p.fresh {
		return p.value, nil
	}
	v, err := read()
	if err == nil {
		p.value, p.fresh = v, true
	}
	return v, err
}

// Events are all visits, as the sidebar lists them.
func (r *Reading) Events() ([]model.Listed, error) { return r.events.get(r.desk.Events) }

// Settings are those of the office, by name.
func (r *Reading) Settings() (map[string]model.Text, error) { return r.settings.get(r.desk.Settings) }

// Saved are the filters that are kept under a name.
func (r *Reading) Saved() ([]model.Saved, error) { return r.saved.get(r.desk.Saved) }

// Templates are the office's own.
func (r *Reading) Templates() ([]model.Template, error) { return r.templates.get(r.desk.Templates) }

// Registers are the short lists people choose from.
func (r *Reading) Registers() (model.Registers, error) { return r.registers.get(r.desk.Registers) }

// People are all persons that are known.
func (r *Reading) People() ([]model.Known, error) {
	return r.people.get(func() ([]model.Known, error) { return r.desk.People("") })
}

// Routes are all known ways between venues.
func (r *Reading) Routes() ([]model.Route, error) { return r.routes.get(r.desk.Routes) }

// Tenures are all offices that were ever held, and by whom.
func (r *Reading) Tenures() ([]model.Tenure, error) { return r.tenures.get(r.desk.Tenures) }

// Pledges are all commitments, what is still to be done first.
func (r *Reading) Pledges() ([]model.Pledge, error) { return r.pledges.get(r.desk.Pledges) }

// Texts are all texts to sign, those of the last visit first.
func (r *Reading) Texts() ([]model.ToSign, error) { return r.texts.get(r.desk.Texts) }

// Invitations are all there are, those to the last event first.
func (r *Reading) Invitations() ([]model.InvitationTo, error) {
	return r.invited.get(r.desk.Invitations)
}

// Letters are all notes and letters, the last first.
func (r *Reading) Letters() ([]model.Filed, error) { return r.letters.get(r.desk.Letters) }

// Attachments are all attached files with what each lies with, without their bytes.
func (r *Reading) Attachments() ([]model.Enclosed, error) {
	return r.attached.get(r.desk.Attachments)
}

// Contacts are all visits and meetings, by the states that meet in them.
func (r *Reading) Contacts() (map[int64][]model.Past, error) { return r.contacts.get(r.desk.Contacts) }

// Papers are those that were made of a visit, by its uid, the last first.
func (r *Reading) Papers(uid string) ([]model.Made, error) {
	all, err := r.made.get(func() ([]model.Made, error) { return r.desk.Papers("") })
	var out []model.Made
	for _, m := range all {
		if m.EventUID == uid {
			out = append(out, m)
		}
	}
	return out, err
}

// Editions are those that were given out of a visit, by its uid, the last first.
func (r *Reading) Editions(uid string) ([]model.Issued, error) {
	if list, ok := r.editions[uid]; ok {
		return list, nil
	}
	list, err := r.desk.Editions(uid)
	if err == nil {
		r.editions[uid] = list
	}
	return list, err
}

// Uses are where a row of a register is used, each time anew.
func (r *Reading) Uses(table string, id int64) ([]model.Use, error) { return r.desk.Uses(table, id) }

// Programme is everything about one event; model.missing when there is no such
// event.
func (r *Reading) Programme(event int64) (model.Programme, error) {
	was, ok := r.programmes[event]
	if ok && was.old == nil {
		return was.programme, nil
	}
	var p model.Programme
	var err error
	if ok {
		p, err = r.desk.Reread(was.programme, was.old, r.last)
	} else {
		p, err = r.desk.Programme(event)
	}
	if err == nil {
		if len(r.programmes) >= mostProgrammes {
			clear(r.programmes)
		}
		r.programmes[event] = kept{programme: p}
	}
	return p, err
}

// kept is a programme as it was read, and its items that were written since.
type kept struct {
	programme model.Programme
	old       map[int64]bool
}

// mostProgrammes is how many programmes are kept: that of the open visit, and
// those of what was looked into since.
const mostProgrammes = 8

// Search finds what is typed, each time anew.
func (r *Reading) Search(text string) ([]model.Hit, error) { return r.desk.Search(text) }

// Taken are the items that were made of the entries of calendars that are followed, by their
// UIDs; uids are those of the entries, and anew that they are others than before.
func (r *Reading) Taken(uids func() []string, anew bool) (map[string]model.Item, error) {
	r.taken.fresh = r.taken.fresh && !anew
	return r.taken.get(func() (map[string]model.Item, error) {
		list, err := r.desk.Taken(uids())
		out := make(map[string]model.Item, len(list))
		for i := range list {
			out[list[i].UID] = list[i]
		}
		return out, err
	})
}

// Bearing are the items that bear one of some UIDs, each time anew.
func (r *Reading) Bearing(uids []string) ([]model.Item, error) { return r.desk.Taken(uids) }

// known is what rules know besides the calendar.
func (r *Reading) known() (check.Known, error) {
	routes, err := r.Routes()
	if err != nil {
		return check.Known{}, err
	}
	settings, err := r.Settings()
	return check.Known{Ways: check.WaysOf(routes), Two: check.NamesakesOf(settings), Wide: wide}, err
}
