package model

import (
	"reflect"
	"strings"
	"testing"
)

// talkative is an item that says a word in every text it has, and how many those are.
func talkative(t *testing.T, word string) (Item, int) {
	t.Helper()
	it, n := Item{}, 0
	fillAll := func(v reflect.Value) {
		for i := range v.NumField() {
			if v.Type().Field(i).Type == reflect.TypeFor[Text]() {
				n++
				v.Field(i).Set(reflect.ValueOf(Text{"en": word + " " + itoa(n), "ro": "altceva"}))
			}
		}
	}
	fillAll(reflect.ValueOf(&it).Elem())
	it.Steps = make(Steps, 2)
	for i := range it.Steps {
		fillAll(reflect.ValueOf(&it.Steps[i]).Elem())
	}
	p := Positions{High: 40, Marks: []Position{{Kind: FlagStands, Side: GuestSide, X: 71, Y: 25, W: 9}, {Kind: GroundLies, X: 50, Y: 30, W: 9, H: 4}}}
	fillAll(reflect.ValueOf(&p).Elem())
	for i := range p.Marks {
		fillAll(reflect.ValueOf(&p.Marks[i]).Elem())
	}
	var err error
	if it.Diagram, err = p.Diagram(); err != nil {
		t.Fatal(err)
	}
	return it, n
}

// What is looked for everywhere is found in every text of an item: those of its steps and on its
// diagram too. The item itself, and the steps that a copy shares with it, stay.
func TestEverywhereIsEveryText(t *testing.T) {
	it, n := talkative(t, "Ukraine")
	was, _ := talkative(t, "Ukraine")
	r := Replacing{Lang: "en", Find: "ukraine", With: "Japan"}
	got, hits := r.In(it)
	if len(hits) != n {
		t.Errorf("found in %d texts of %d: %q", len(hits), n, hits)
	}
	want, _ := talkative(t, "Japan")
	if !reflect.DeepEqual(got, want) {
		t.Errorf("it became %+v", got)
	}
	if !reflect.DeepEqual(it, was) {
		t.Errorf("the item itself became %+v", it)
	}
	for field, most := range map[string]int{"steps": 16, "diagram": 4, "press": 2, "gatherplace": 1} {
		r.Field = field
		if _, hits = r.In(it); len(hits) != most {
			t.Errorf("in %s alone: %q", field, hits)
		}
	}
	r.Field, it.Diagram = "", "iVBORw0KGgo="
	if got, _ = r.In(it); got.Diagram != it.Diagram {
		t.Errorf("a picture became %q", got.Diagram)
	}
}

// The name of somebody who leaves is found on the diagram as in the steps.
func TestANameIsFoundOnADiagram(t *testing.T) {
	it, _ := talkative(t, "nobody")
	p, _ := PositionsOf(it.Diagram)
	p.Marks[0].Label = Text{"en": "President Zelenskyy"}
	it.Diagram, _ = p.Diagram()
	it.Steps[1].Words = Plain("Welcome, Zelenskyy")
	n := naming{fold: strings.ToLower}
	n.know(Plain("Volodymyr Zelenskyy"), "", true)
	got := mentions(&it, Flagged{Item: 3}, n)
	if len(got) != 2 || got[0].Field != "steps" || got[0].Step != 2 || got[1].Field != "diagram" || got[1].Step != 0 || got[1].Text["en"] != "President Zelenskyy" {
		t.Errorf("%+v", got)
	}
}
