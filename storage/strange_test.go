package storage

import (
	"strconv"
	"testing"

	"chancery/model"
)

// unknowns asks for many rows that are not there, makes some of them, and asks again.
type unknowns struct{ t *testing.T }

func (unknowns) Label() model.Label { return model.Label{Verb: "new-venues"} }

func (s unknowns) Apply(u model.Unit) error {
	uid := func(i int) string { return "venue-" + strconv.Itoa(i) }
	for i := range 20 {
		wantCode(s.t, u.ByUID(&model.Venue{}, uid(i)), "model.missing")
		wantCode(s.t, u.ByUID(&model.Person{}, uid(i)), "model.missing") // two tables by turns
	}
	for i := range 20 {
		wantCode(s.t, u.ByUID(&model.Venue{}, uid(i)), "model.missing")
		v := model.Venue{Name: model.Plain(uid(i))}
		v.UID = uid(i)
		if err := u.Put(&v); err != nil {
			return err
		}
		var found model.Venue
		if err := u.ByUID(&found, uid(i)); err != nil || found.ID != v.ID {
			s.t.Errorf("%s, just made, is %d: %v", uid(i), found.ID, err)
		}
		if i%2 == 0 {
			if err := u.Delete(&found); err != nil {
				return err
			}
			wantCode(s.t, u.ByUID(&found, uid(i)), "model.missing")
		}
	}
	return nil
}

// What a deed makes is found in that deed, however often the file had no answer before.
func TestWhatWasNotThereIsFoundOnceItIs(t *testing.T) {
	d := fill(t, create(t))
	do(t, d.Store, unknowns{t})
	var v model.Venue
	if err := d.Get(&v, d.venue); err != nil {
		t.Fatal(err)
	}
	do(t, d.Store, &again{t, v.UID})
	mustBeSound(t, d.Store)
}

// again asks for what the file has had for long, after much that it has not.
type again struct {
	t   *testing.T
	uid string
}

func (*again) Label() model.Label { return model.Label{Verb: "setting"} }

func (a *again) Apply(u model.Unit) error {
	for i := range 20 {
		wantCode(a.t, u.ByUID(&model.Venue{}, "nobody-"+strconv.Itoa(i)), "model.missing")
	}
	var v model.Venue
	if err := u.ByUID(&v, a.uid); err != nil || v.UID != a.uid {
		a.t.Errorf("what the file has was not found: %v", err)
	}
	return nil
}
