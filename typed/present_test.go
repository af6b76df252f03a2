package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// Several names in one cell are several people: a given or a family name is enough for those who
// have to do with the visit, and a comma parts names but not a name from an office.
func TestSeveralNamesInOneCell(t *testing.T) {
	person := func(id int64, name string) model.Person {
		return model.Person{Row: model.Row{ID: id}, Name: model.Text{"en": name}}
	}
	people := map[int64]model.Person{1: person(1, "Giulia Ferri"), 2: person(2, "Paolo Conti"), 3: person(3, "Chiara Russo"), 4: person(4, "Ilinca Turcanu"), 5: person(5, "Ion Rus"), 7: person(7, "Ana Pop"), 8: person(8, "Ana Marin")}
	var known []model.Known
	for _, p := range people {
		known = append(known, model.Known{Person: p})
	}
	known = append(known, model.Known{Person: person(6, "Ion Rus")}, model.Known{Person: person(9, "Mario Bianchi")}, model.Known{Person: person(10, "Paul Ionescu Popa")})
	seats := map[int64]model.Seat{20: {Row: model.Row{ID: 20}, Name: model.Text{"en": "Ilinca"}}}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(known), Programme: model.Programme{People: people, Seats: seats}}
	for text, want := range map[string]string{
		"giulia ferri, paolo conti; chiara":        "#1; #2; #3",
		"chiara; turcanu":                          "#3; #4",
		"ana; bianchi; mario bianchi":              "ana; bianchi; #9", // two Anas; not of the visit
		"Ion Rus":                                  "#5",               // two bear the name, one is of the visit
		"Conti, Paolo":                             "#2",
		"Paolo Conti +2, chiara":                   "#2 +2; #3",
		"Paolo Conti, Prefect of Rome":             "Paolo Conti, Prefect of Rome",
		"Paolo Conti, Prime Minister":              "Paolo Conti, Prime Minister",
		"Paolo Conti, Republica Moldova":           "Paolo Conti, Republica Moldova",
		"Paolo Conti, Hans van der Berg":           "#2; Hans van der Berg",
		"Sandra Weiss, Elena Vicente":              "Sandra Weiss; Elena Vicente",
		"ministers, ambassadors":                   "ministers, ambassadors",
		"Petro Ivanenko, Голова Верховної Ради":    "Petro Ivanenko, Голова Верховної Ради",
		"Maria Popa, Ministrul Afacerilor Externe": "Maria Popa, Ministrul Afacerilor Externe",
		"ilinca": "",
	} {
		if got := read(c.who(text, model.GuestSide, nil)); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	stood := []model.Participant{{Participation: model.Participation{Row: model.Row{ID: 9}, Name: model.Text{"en": "chiara"}}, Called: model.Text{"en": "chiara"}}}
	if out := c.who("chiara", model.GuestSide, stood); out[0].PersonID != nil || out[0].ID != 9 {
		t.Errorf("words that stood there became somebody: %+v", out)
	}
}

// A name that was typed with the office behind it means whoever bears the name, once they are known.
func TestANameWithItsOfficeMeansItsBearer(t *testing.T) {
	c := cellsOf()
	c.Roll = NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: 77}, Name: model.Text{"en": "Marco Ferri"}}}})
	said := func(text string) int64 {
		c.Programme.Who = map[int64][]model.Participation{1: {{Row: model.Row{ID: 5}, Side: model.GuestSide, Name: model.Text{"en": text}}}}
		return c.Fitting()[5]
	}
	for text, want := range map[string]int64{"Marco Ferri, Chief of Protocol": 77, "Marco Ferri (Protocol)": 77, "Marco Ferri": 77, "Marco Rossi, Chief of Protocol": 0, "Chief of Protocol": 0} {
		if got := said(text); got != want {
			t.Errorf("%q means %d, not %d", text, got, want)
		}
	}
}
