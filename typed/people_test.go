package typed

import (
	"strconv"
	"strings"
	"testing"

	"chancery/model"
)

func rollOf() *Roll {
	known := func(id int64, name, alias, office string) model.Known {
		return model.Known{Person: model.Person{Row: model.Row{ID: id}, Name: model.Plain(name), Aliases: model.Plain(alias)}, Office: model.Plain(office)}
	}
	return NewRoll([]model.Known{known(1, "Maia Sandu", "", "President"), known(2, "Ion Rus", "", "Minister"), known(3, "Ion Rus", "", "Driver"), known(4, "Ana Pop", "Anca", "Minister")})
}

// read says who was understood: a key, or the words.
func read(list []model.Participation) string {
	var out []string
	for _, p := range list {
		s := p.Name.In("en")
		if p.PersonID != nil {
			s = "#" + strconv.Itoa(int(*p.PersonID))
		}
		if p.Plus > 0 {
			s += " +" + strconv.Itoa(p.Plus)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// Nobody is taken for somebody else: a name of two people stays words, and only
// whoever sees at once what was understood may name half of one.
func TestPeopleAreTyped(t *testing.T) {
	for _, tt := range []struct{ typed, cell, near string }{
		{"Maia Sandu", "#1", "#1"}, {"maia  sandu +6", "#1 +6", "#1 +6"}, {"Ion Rus", "Ion Rus", "Ion Rus"}, {"Anca (+2)", "#4 +2", "#4 +2"},
		{"Sandu", "Sandu", "#1"}, {"President", "President", "#1"}, {"Minister", "Minister", "Minister"}, {"P5+1", "P5+1", "P5+1"}, {"+6", "+6", "+6"},
		{"Ana Pop; Interpreter\nMaia Sandu", "#4; Interpreter; #1", "#4; Interpreter; #1"}, {" ; ", "", ""},
	} {
		r := rollOf()
		if got := read(r.readWhole(tt.typed, "en", model.HostSide, nil)); got != tt.cell {
			t.Errorf("a cell %q is %q, want %q", tt.typed, got, tt.cell)
		}
		if got := read(r.readNear(tt.typed, "en", model.HostSide)); got != tt.near {
			t.Errorf("a line %q is %q, want %q", tt.typed, got, tt.near)
		}
	}
}

func TestCompanyIsTyped(t *testing.T) {
	for typed, want := range map[string]int{"": 0, "6": 6, "+6": 6, " + 6 ": 6, "HoD+6": 6, "HoD + 6": 6, "1+6": 6, "Șef + 6": 6, "Глава + 6": 6} {
		if got, err := ParsePlus(typed); err != nil || got != want {
			t.Errorf("%q: %d, %v", typed, got, err)
		}
	}
	for _, typed := range []string{"six", "-1", "6 + 1", "Ana Pop +6", "P5+1"} {
		if got, err := ParsePlus(typed); err == nil {
			t.Errorf("%q was taken for %d", typed, got)
		}
	}
}

// The first letters of a name mean who has it, where nobody else does; a blank at the
// end keeps the words.
func TestANameThatIsBegun(t *testing.T) {
	person := func(id int64, name string) model.Known {
		return model.Known{Person: model.Person{Row: model.Row{ID: id}, Name: model.Text{"en": name}}}
	}
	roll := NewRoll([]model.Known{person(1, "Giovanni Rossi"), person(2, "Maria Popescu"), person(3, "Mario Bianchi")})
	for text, want := range map[string]int64{"giov": 1, "ross": 1, "mar": 0, "maria": 2, "giov ": 0, "g": 0, "somebody": 0, "Giovanni Rossi": 1} {
		list := roll.ReadBegun(text, "en", model.GuestSide)
		got := int64(0)
		if len(list) == 1 && list[0].PersonID != nil {
			got = *list[0].PersonID
		}
		if len(list) != 1 || got != want {
			t.Errorf("%q means %d in %+v, want %d", text, got, list, want)
		}
	}
}

// A name that is words alone is set right in its letters: folded both are one.
func TestANameInWordsIsSetRight(t *testing.T) {
	r := NewRoll(nil)
	was := []model.Participant{{Participation: model.Participation{Row: model.Row{ID: 7}, Name: model.Text{"ro": "Dana Ionita"}}, Called: model.Text{"ro": "Dana Ionita"}}}
	for typed, want := range map[string]string{"Dana Ioniță": "Dana Ioniță", "dana ionita": "dana ionita", "Dana Ionita": "Dana Ionita", "Dana Ioniță +2": "Dana Ioniță"} {
		got := r.readWhole(typed, "en", model.HostSide, was)
		if len(got) != 1 || got[0].ID != 7 || got[0].Name["ro"] != want || len(got[0].Name) != 1 {
			t.Errorf("%s: %+v", typed, got)
		}
	}
}
