package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// namesakes is a visit with a President and an adviser of one name, and somebody else.
func namesakes() Cells {
	president, adviser, other := int64(1), int64(2), int64(3)
	person := func(id int64, name, office string) model.Known {
		return model.Known{Person: model.Person{Row: model.Row{ID: id}, Name: model.Plain(name)}, Office: model.Plain(office)}
	}
	known := []model.Known{person(president, "Jānis Bērziņš", "President of Latvia"), person(adviser, "Jānis Bērziņš", "Adviser"), person(other, "Kārlis Ozols", "")}
	p := model.Programme{People: map[int64]model.Person{}, Delegations: map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.GuestSide}},
		Seats: map[int64]model.Seat{1: {Row: model.Row{ID: 1}, DelegationID: 1, PersonID: &president, Role: model.HeadOfDelegation}}, Items: []model.Item{{Row: model.Row{ID: 1}}}}
	for _, k := range known {
		p.People[k.Person.ID] = k.Person
	}
	return Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(known), Programme: p}
}

// Of two of one name whoever is taken from the list takes part, and stays when the cell is typed on;
// the office behind the name tells as well. The name alone means neither, and that is told.
func TestOfTwoOfOneNameWhoeverIsTakenTakesPart(t *testing.T) {
	c := namesakes()
	it := &c.Programme.Items[0]
	put := func(text string, who int64) []model.Participation {
		if c.Picked = nil; who != 0 {
			c.Pick(text, who)
		}
		change, err := c.Change(*it, ColGuest, text)
		if err != nil {
			t.Fatal(err)
		}
		if change == nil {
			return c.Programme.Who[1]
		}
		out := change.(*model.Participate).Who
		for i := range out {
			if out[i].ItemID = 1; out[i].ID == 0 {
				out[i].ID = int64(10 * (i + 1))
			}
		}
		c.Programme.Who = map[int64][]model.Participation{1: out}
		c.Programme.Resolve()
		return out
	}
	for _, step := range []struct {
		text string
		who  int64
		want string
	}{
		{"Jānis Bērziņš", 0, "Jānis Bērziņš"},
		{"Jānis Bērziņš", 1, "#1"}, // put right with the same text
		{"Jānis Bērziņš", 2, "#2"}, // and once more
		{"Jānis Bērziņš; Kārlis Ozols", 0, "#2; #3"},
		{"Jānis Bērziņš; Kārlis Ozols; Jānis Bērziņš +2", 1, "#2; #3; #1 +2"},
		{"Jānis Bērziņš; Jānis Bērziņš +2", 0, "#2; #1 +2"},
		{"", 0, ""},
		{"Jānis Bērziņš (President of Latvia)", 0, "#1"},
		{"", 0, ""},
		{"Kārlis Ozols; Jānis Bērziņš, Adviser", 0, "#3; #2"},
		{"", 0, ""},
		{"Jānis Bērziņš, Prime Minister", 0, "Jānis Bērziņš, Prime Minister"},
		{"HoD+2", 0, "#1 +2"},
		{"", 0, ""},
		{"Kārlis Ozols, Jānis Bērziņš (Adviser)", 0, "#3; #2"}, // commas part them as semicolons do
		{"", 0, ""},
		{"Jānis Bērziņš (Adviser), Kārlis Ozols", 0, "#2; #3"},
		{"", 0, ""},
		{"Kārlis Ozols, Jānis Bērziņš, Adviser", 0, "#3; #2"},
		{"", 0, ""},
		{"Jānis Bērziņš, Adviser, Kārlis Ozols", 0, "#2; #3"},
		{"", 0, ""},
		{"Jānis Bērziņš (Adviser) +1, Kārlis Ozols", 0, "#2 +1; #3"},
		{"", 0, ""},
		{"1+6, Kārlis Ozols", 0, "#1 +6; #3"},
		{"", 0, ""},
		{"Kārlis Ozols, 1+6", 0, "#3; #1 +6"},
		{"", 0, ""},
		{"Kārlis Ozols, Prime Minister", 0, "Kārlis Ozols, Prime Minister"}, // an office that is not known
	} {
		if got := read(put(step.text, step.who)); got != step.want {
			t.Errorf("%q of %d is %q, want %q", step.text, step.who, got, step.want)
		}
	}
	c.Picked = nil
	if n, one := len(c.Shared("Jānis Bērziņš +2")), len(c.Shared("Kārlis Ozols")); n != 2 || one != 0 {
		t.Errorf("%d and %d are called so", n, one)
	}
	put("", 0)
	put("Kārlis Ozols; Jānis Bērziņš", 0)
	list := c.Bearers(it, model.GuestSide)
	if len(list) != 2 || read(list[0].Put.Who) != "#3; #1" || read(list[1].Put.Who) != "#3; #2" {
		t.Errorf("of the words in the cell %+v", list)
	}
}

// A row that is typed keeps who was taken from the list until it is saved.
func TestADraftKeepsWhoWasTaken(t *testing.T) {
	c := namesakes()
	d := &Draft{Item: model.Item{Title: model.Plain("Talks"), Kind: model.Talks}, typed: map[Column]bool{}}
	c.Pick("Kārlis Ozols; Jānis Bērziņš", 2)
	if err := c.Type(d, ColGuest, "Kārlis Ozols; Jānis Bērziņš"); err != nil {
		t.Fatal(err)
	}
	c.Picked = nil
	meaning := c
	meaning.Picked = d.picked
	if got := read(meaning.who(d.Guest, model.GuestSide, nil)); got != "#3; #2" {
		t.Errorf("%q", got)
	}
}

// What stands behind a name of how they take part is parted from it, and put behind whoever is chosen.
func TestANameIsPartedFromHowTheyTakePart(t *testing.T) {
	for said, want := range map[string][2]string{
		"Ozols joins 14:10":               {"Ozols", " joins 14:10"},
		"Jānis Bērziņš (from 20:10)":      {"Jānis Bērziņš", " (from 20:10)"},
		"Ozols de la 14:10 până la 15:00": {"Ozols", " de la 14:10 până la 15:00"},
		"Jānis Bērziņš":                   {"Jānis Bērziņš", ""},
		"HoD+2":                           {"HoD", " +2"},
		"Ozols +2":                        {"Ozols", " +2"},
	} {
		if name, manner := Called(said); name != want[0] || manner != want[1] {
			t.Errorf("%q is %q and %q", said, name, manner)
		}
	}
}

// Behind somebody who joins late, or who has the office behind the name, the next name is one of its own:
// those of a name are offered for it.
func TestTheNextNameIsOfItsOwn(t *testing.T) {
	c := namesakes()
	for text, want := range map[string][2]string{
		"Kārlis Ozols joins 09:40, Jānis Bērzi":   {"Kārlis Ozols joins 09:40;", "Jānis Bērzi"},
		"Kārlis Ozols (by video), Jānis Bērzi":    {"Kārlis Ozols (by video);", "Jānis Bērzi"},
		"Jānis Bērziņš (Adviser), Jānis Bērzi":    {"Jānis Bērziņš (Adviser);", "Jānis Bērzi"},
		"Kārlis Ozols, Jānis Bērzi":               {"Kārlis Ozols;", "Jānis Bērzi"},
		"somebody unknown joins 09:40, the other": {"", "somebody unknown joins 09:40, the other"},
	} {
		if before, name := c.Naming(text); before != want[0] || name != want[1] {
			t.Errorf("%q is %q and %q, want %q", text, before, name, want)
		}
	}
}

// A family name that two of the visit bear means neither, and each is there to choose.
func TestAFamilyNameOfTwoMayBeEach(t *testing.T) {
	c := couples()
	it := &model.Item{Row: model.Row{ID: 5}}
	c.Programme.People[9] = model.Person{Row: model.Row{ID: 9}, Name: model.Plain("Kristi Lepik")}
	c.Roll = NewRoll(append(c.Roll.known, model.Known{Person: c.Programme.People[9]}, model.Known{Person: model.Person{Row: model.Row{ID: 10}, Name: model.Plain("Mart Lepik")}}))
	c.Programme.Who = map[int64][]model.Participation{5: {{Row: model.Row{ID: 50}, ItemID: 5, Side: model.GuestSide, Name: model.Plain("Lepik")}}}
	list := c.Bearers(it, model.GuestSide)
	if len(list) != 2 || read(list[0].Put.Who) != "#3" || read(list[1].Put.Who) != "#9" {
		t.Errorf("of the words in the cell %+v", list)
	}
	if len(c.Shared("Lepik")) != 2 || len(c.Shared("Ozoliņš")) != 0 || len(c.Shared("Lepik of Estonia")) != 0 {
		t.Errorf("called so: %d", len(c.Shared("Lepik")))
	}
}
