package ui

import (
	"testing"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
)

// Of two of one name who both sit in one delegation as something else, the card asks which of it papers are to
// print, and the one seat that is left says what was chosen, with its role.
func TestMergingAsksAsWhatOneOfBothSits(t *testing.T) {
	for choice, want := range []string{"Court Interpreter", "Court Director"} {
		w, u := atBoard(t, "en", look.Light, register.People)
		var made []*model.SaveHolder
		var visit, of int64
		for i, said := range []string{"Court Interpreter", "Court Director"} {
			p := &model.SaveHolder{Person: model.Person{Name: model.Plain("Petro Kovalyk")}}
			if !w.try(p) {
				t.Fatal(w.toast.Text())
			}
			made = append(made, p)
			if of == 0 {
				visit, of = aDelegation(t, w)
			}
			seat := &model.Seat{DelegationID: of, PersonID: &p.ID, Role: []model.Role{model.Interprets, "member"}[i], Title: model.Plain(said), Pos: int64(90 + i)}
			if !w.try(&model.Save{Record: seat}) {
				t.Fatal(w.toast.Text())
			}
		}
		w.table.Run("twins")
		u.ClickText("Petro Kovalyk – Petro Kovalyk")
		if !u.Sees("Court Interpreter") || !u.Sees("Court Director") {
			t.Fatalf("the card says %q", u.Above())
		}
		u.ClickPlace("choice", int64(choice))
		u.ClickText("Merge")
		var got []string
		p, err := w.reading.Programme(visit)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range p.Seats {
			if s.PersonID != nil && (*s.PersonID == made[0].ID || *s.PersonID == made[1].ID) {
				got = append(got, s.Title.In("en"))
				if interprets := s.Role == model.Interprets; interprets != (choice == 0) {
					t.Errorf("%s has the role %q", want, s.Role)
				}
			}
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("the seat says %q, not %q", got, want)
		}
	}
}

// aDelegation is some visit, and a delegation of it.
func aDelegation(t *testing.T, w *Window) (visit, delegation int64) {
	t.Helper()
	list, err := w.reading.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		p, err := w.reading.Programme(e.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		for id := range p.Delegations {
			return e.Event.ID, id
		}
	}
	t.Fatal("no delegation")
	return 0, 0
}
