package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// deputies is a visit of a speaker, a minister and a president, who leads the hosts.
func deputies() Cells {
	c := Cells{Words: words.For("en"), Lang: "en"}
	c.Programme = model.Programme{People: map[int64]model.Person{}, Delegations: map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.HostSide}}, Seats: map[int64]model.Seat{}}
	var known []model.Known
	for i, name := range []model.Text{{"en": "Maia Sandu", "uk": "Майя Санду"}, {"en": "Igor Grosu", "uk": "Ігор Гросу"}, {"en": "Veronica Cojocaru", "uk": "Вероніка Кожокару"}} {
		p := model.Person{Row: model.Row{ID: int64(i + 1)}, Name: name}
		c.Programme.People[p.ID] = p
		known = append(known, model.Known{Person: p})
		s := model.Seat{Row: model.Row{ID: p.ID}, DelegationID: 1, PersonID: &p.ID, Role: "member"}
		if i == 0 {
			s.Role = model.HeadOfDelegation
		}
		c.Programme.Seats[s.ID] = s
	}
	c.Roll = NewRoll(known)
	return c
}

// Of two of whom the one is represented by the other both take part, each in their manner, in whichever
// language it is typed; where nobody is known the words stay.
func TestWhoIsRepresentedAndByWhom(t *testing.T) {
	c := deputies()
	for text, want := range map[string]string{
		"Igor Grosu represented by Veronica Cojocaru":                                             "#2 represented; #3",
		"Igor Grosu represented":                                                                  "#2 represented",
		"Igor Grosu, represented; Maia Sandu":                                                     "#2 represented; #1",
		"Igor Grosu prin reprezentant":                                                            "#2 represented",
		"Igor Grosu через представника":                                                           "#2 represented",
		"Igor Grosu, represented by Veronica Cojocaru; Maia Sandu":                                "#2 represented; #3; #1",
		"Igor Grosu (represented by Veronica Cojocaru)":                                           "#2 represented; #3",
		"Igor Grosu (represented by Veronica Cojocaru (until 15:00))":                             "#2 represented; #3 –15:00",
		"Maia Sandu, Igor Grosu will be represented by Veronica Cojocaru +2":                      "#1; #2 represented; #3 +2",
		"Maia Sandu represented by Veronica Cojocaru, Igor Grosu":                                 "#1 represented; #3; #2",
		"Maia Sandu, represented by Veronica Cojocaru, Igor Grosu, Ion Popa":                      "#1 represented; #3; #2; Ion Popa",
		"Maia Sandu reprezentată de Veronica Cojocaru, Igor Grosu until 10:10":                    "#1 represented; #3; #2 –10:10",
		"Veronica Cojocaru representing Maia Sandu, Igor Grosu":                                   "#1 represented; #3; #2",
		"Ion Popa +1, Maia Sandu represented by Veronica Cojocaru until 9:30, Igor Grosu":         "Ion Popa +1; #1 represented; #3 –09:30; #2",
		"Ion Popa, Ana Rusu, Maia Sandu represented by Veronica Cojocaru, Igor Grosu, joins 9:40": "Ion Popa; Ana Rusu; #1 represented; #3; #2",
		"Igor Grosu reprezentat de Veronica Cojocaru":                                             "#2 represented; #3",
		"Maia Sandu, reprezentată de către Veronica Cojocaru":                                     "#1 represented; #3",
		"Veronica Cojocaru representing Igor Grosu":                                               "#2 represented; #3",
		"Veronica Cojocaru, reprezentându-l pe Igor Grosu":                                        "#2 represented; #3",
		"Ігор Гросу, якого представляє Вероніка Кожокару":                                         "#2 represented; #3",
		"Майя Санду (яку представляє Вероніка Кожокару)":                                          "#1 represented; #3",
		"Ігор Гросу (представляє Вероніка Кожокару)":                                              "#2 represented; #3",
		"Вероніка Кожокару представляє Ігоря Гросу":                                               "#2 represented; #3",
		"Ігоря Гросу представляє Вероніка Кожокару":                                               "#2 represented; #3",
		"Вероніка Кожокару від імені Ігоря Гросу":                                                 "#2 represented; #3",
		"Ігор Гросу представляє Вероніка Кожокару":                                                "Ігор Гросу представляє Вероніка Кожокару",
		"Ion Popa represented by Veronica Cojocaru":                                               "Ion Popa represented; #3",
		"Igor Grosu represented by Ion Popa":                                                      "#2 represented; Ion Popa",
		"Ana Rusu represented by Ion Popa":                                                        "Ana Rusu represented by Ion Popa",
		"Igor Grosu represented by his deputy":                                                    "Igor Grosu represented by his deputy",
		"represented by Veronica Cojocaru":                                                        "represented by Veronica Cojocaru",
	} {
		who := c.who(text, model.HostSide, nil)
		if got := described(who); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
		for i := range who { // who comes for another is tied to them, and read again as it is shown
			if comes := i > 0 && who[i-1].Mode == model.Represented && want != "#2 represented; #1"; (who[i].Role == model.StandsIn) != comes || comes && !strings.HasSuffix(Manner(&who[i], c.Words), " (substitute)") {
				t.Errorf("%q: %+v", text, who[i])
			}
		}
		if got := described(c.Roll.readNear(text, "en", model.HostSide)); want[:3] == "#2 " && text[0] < 'a' && got != want {
			t.Errorf("%q in a hurry is %q, want %q", text, got, want)
		}
	}
	stood := []model.Participant{{Participation: model.Participation{Row: model.Row{ID: 9}, Name: model.Text{"en": "Igor Grosu represented by Veronica Cojocaru"}}, Called: model.Text{"en": "Igor Grosu represented by Veronica Cojocaru"}}}
	if out := c.who("Igor Grosu represented by Veronica Cojocaru; Maia Sandu", model.HostSide, stood); len(out) != 2 || out[0].ID != 9 || out[0].PersonID != nil {
		t.Errorf("words that stood there became somebody: %s", described(out))
	}
}

// One and so many are the head of the delegation of that side, with so many; a head who is named beside stays
// alone, and where none is known the words stay.
func TestOneAndSoManyAreTheHeadWithSoMany(t *testing.T) {
	c := deputies()
	for _, tt := range []struct {
		text string
		side model.Side
		want string
	}{
		{"1+6", model.HostSide, "#1 +6"},
		{"1 + 6", model.HostSide, "#1 +6"},
		{"1+6; Igor Grosu", model.HostSide, "#1 +6; #2"},
		{"Maia Sandu; 1+6", model.HostSide, "#1; 1+6"},
		{"1+6", model.GuestSide, "1+6"},
		{"+6", model.HostSide, "+6"},
		{"2+6", model.HostSide, "2+6"},
	} {
		if got := described(c.who(tt.text, tt.side, nil)); got != tt.want {
			t.Errorf("%q of the %s is %q, want %q", tt.text, tt.side, got, tt.want)
		}
	}
}

// described are those who take part with their manner, but for those who are there in person.
func described(list []model.Participation) (out string) {
	for i, p := range list {
		if i > 0 {
			out += "; "
		}
		out += read([]model.Participation{p})
		if p.LeavesAt != "" {
			out += " –" + p.LeavesAt
		}
		if p.Mode != "" && p.Mode != model.InPerson {
			out += " " + string(p.Mode)
		}
	}
	return out
}
