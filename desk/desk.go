// Package desk is the one door for changes: it saves a change, remembers what
// can be undone, and tells everybody who shows the diary what was touched.
package desk

import (
	"chancery/model"
	"chancery/model/civil"
)

// Store is what the desk needs of a diary file.
type Store interface {
	// Do, Undo and Redo do everything or nothing. A Touched without a Deed.ID
	// says that nothing had to change.
	Do(model.Change) (model.Touched, error)
	Undo() (model.Touched, error)
	Redo() (model.Touched, error)
	CanUndo() (model.Label, bool)
	CanRedo() (model.Label, bool)
	RecordPaper(*model.Made) (model.Touched, error)
	// Purge removes what lies under keys in the vault, for ever.
	Purge(keys ...string) (model.Touched, error)

	Reads
}

// Reads are the questions that views and papers ask of the diary.
type Reads interface {
	// Calendar reads what a board shows of a span, in the order of time.
	Calendar(civil.Span, model.Filter) ([]model.Entry, error)
	Busy(civil.Span, model.Filter) (map[civil.Date]bool, error)
	Programme(event int64) (model.Programme, error)
	// Reread brings a programme up to a revision since which only some items, or
	// those who take part in them, were written.
	Reread(p model.Programme, items map[int64]bool, revision int64) (model.Programme, error)
	Events() ([]model.Listed, error)
	Search(text string) ([]model.Hit, error)
	Registers() (model.Registers, error)
	Routes() ([]model.Route, error)
	// Tenures are all that were ever held, Uses where a row of a register is used.
	Tenures() ([]model.Tenure, error)
	Uses(table string, id int64) ([]model.Use, error)
	// Pledges are all commitments, with where they came from.
	Pledges() ([]model.Pledge, error)
	// Contacts are all visits and meetings, by the states that meet in them.
	Contacts() (map[int64][]model.Past, error)
	// Texts are all texts to sign, likewise.
	Texts() ([]model.ToSign, error)
	// Invitations, letters and attached files are all there are, with what they are about.
	Invitations() ([]model.InvitationTo, error)
	Letters() ([]model.Filed, error)
	Attachments() ([]model.Enclosed, error)
	Templates() ([]model.Template, error)
	People(text string) ([]model.Known, error)
	Setting(name string) (model.Text, error)
	Settings() (map[string]model.Text, error)
	Saved() ([]model.Saved, error)
	Papers(eventUID string) ([]model.Made, error)
	// Editions are all that were given out of a visit, the last first; Numbering says which
	// number the next has.
	Editions(eventUID string) ([]model.Issued, error)
	Numbering(eventUID string) (model.Numbering, error)
	Revision() (int64, error)
	History(limit int) ([]model.Deed, error)
	// Touched is what the last deeds changed, of each row only the columns that did.
	Touched(limit int) ([]model.Alteration, error)
	// Past is all that was done to a row, the first deed first.
	Past(table string, row int64) ([]model.Alteration, error)
	// Story is all that was done to a row and to what belongs or belonged to it.
	Story(table string, row int64) ([]model.Alteration, error)
	// Dropped are the visits that deeds removed and that are not there again: the key that each had, by the deed.
	Dropped() (map[int64]int64, error)
	// Drifted lists the items ending after an instant whose hours are other
	// instants by the rules of clocks now in use.
	Drifted(after int64) ([]model.Item, error)
	// Taken are the items that bear one of some UIDs, such as those of a calendar that others keep.
	Taken(uids []string) ([]model.Item, error)
	// Vault reads what lies under a key; storage.purged when it was removed for good.
	Vault(key string) ([]byte, error)
	// Held are all offices that a person holds or held.
	Held(person int64) ([]model.Held, error)
	// Kept are the keys of what is kept of people in the vault: all, or what is delicate.
	Kept(all bool, people ...int64) ([]string, error)
	// Due are those of whom something delicate is kept though all their visits ended
	// before a day.
	Due(before civil.Date) ([]int64, error)
	// Get reads one record by key; Error model.missing when there is none.
	Get(dst model.Record, id int64) error
}

// Desk passes reads through and announces every change after it is saved. It is
// used from one goroutine, that of the window.
type Desk struct {
	Reads
	store     Store
	listeners []func(model.Touched)
	waiting   []model.Touched
	telling   bool
}

// New is a desk over a store.
func New(s Store) *Desk { return &Desk{Reads: s, store: s} }

// Listen calls fn after each change that is saved, in the order of listening. A
// change made while listeners are told is announced after this one.
func (d *Desk) Listen(fn func(model.Touched)) { d.listeners = append(d.listeners, fn) }

// Do makes a change: checked, saved, logged, announced. On an error nothing
// changed and the change can be tried again; the error says so with code
// storage.busy when another program is writing just now.
func (d *Desk) Do(c model.Change) error {
	t, err := d.store.Do(c)
	return d.announce(t, err)
}

// Apart is Do in two halves, for what takes seconds: write may be called beside the window, and told, once
// that is done, announces what was written.
func (d *Desk) Apart(c model.Change) (write, told func() error) {
	var t model.Touched
	var err error
	return func() error { t, err = d.store.Do(c); return err }, func() error { return d.announce(t, err) }
}

// Undo takes back the last deed that stands.
func (d *Desk) Undo() error {
	t, err := d.store.Undo()
	return d.announce(t, err)
}

// Redo does again what was undone last.
func (d *Desk) Redo() error {
	t, err := d.store.Redo()
	return d.announce(t, err)
}

// CanUndo names what Undo would take back.
func (d *Desk) CanUndo() (model.Label, bool) { return d.store.CanUndo() }

// CanRedo names what Redo would do again.
func (d *Desk) CanRedo() (model.Label, bool) { return d.store.CanRedo() }

// RecordPaper adds to the list of papers made. It is announced, so that lists of
// papers are read again; it is no deed that can be undone.
func (d *Desk) RecordPaper(m *model.Made) error {
	t, err := d.store.RecordPaper(m)
	return d.announce(t, err)
}

// Purge removes what lies under keys in the vault. No undo brings it back.
func (d *Desk) Purge(keys ...string) error {
	t, err := d.store.Purge(keys...)
	if told := d.announce(t, nil); told != nil {
		return told
	}
	return err
}

func (d *Desk) announce(t model.Touched, err error) error {
	if err != nil || t.Deed.ID == 0 {
		return err
	}
	d.waiting = append(d.waiting, t)
	if d.telling {
		return nil
	}
	d.telling = true
	defer func() { d.telling = false }()
	for len(d.waiting) > 0 {
		next := d.waiting[0]
		d.waiting = d.waiting[1:]
		for _, fn := range d.listeners {
			fn(next)
		}
	}
	return nil
}
