package typed

import (
	"testing"

	"chancery/model"
)

// Hours behind a name are what they are in brackets: of each in a list, in every language.
func TestHoursStandBehindANameWithoutBrackets(t *testing.T) {
	r := rollOf()
	c := &Cells{Lang: "en", Roll: r}
	for text, want := range map[string]string{
		"Maia Sandu joins 14:10":                        "#1 14:10-",
		"Maia Sandu joins at 14.10":                     "#1 14:10-",
		"Maia Sandu, joins 14:10":                       "#1 14:10-",
		"Maia Sandu from 14:10 until 15:00":             "#1 14:10-15:00",
		"Maia Sandu joins 14:10, leaves 15:00":          "#1 14:10-15:00",
		"Maia Sandu +2 joins 14:10":                     "#1 +2 14:10-",
		"Maia Sandu se alătură la ora 14:10":            "#1 14:10-",
		"Maia Sandu de la 14:10 până la 15:00":          "#1 14:10-15:00",
		"Maia Sandu приєднується о 14:10":               "#1 14:10-",
		"Maia Sandu до 15:00":                           "#1 -15:00",
		"Maia Sandu, Ana Pop joins 14:10":               "#1; #4 14:10-",
		"Maia Sandu joins 14:10, Ana Pop leaves 15:00":  "#1 14:10-; #4 -15:00",
		"Maia Sandu joins 14:10, leaves 15:00, Ana Pop": "#1 14:10-15:00; #4",
		"Maia Sandu; Kārlis Ozols joins 14:10":          "#1; Kārlis Ozols 14:10-",
		"Briefing at 14:10":                             "Briefing at 14:10",
		"from 14:10":                                    "from 14:10",
		"Maia Sandu joins 25:10":                        "Maia Sandu joins 25:10",
	} {
		got := ""
		for _, p := range r.readWhole(c.parted(text, nil), "en", model.HostSide, nil) {
			if got != "" {
				got += "; "
			}
			got += read([]model.Participation{p})
			if p.JoinsAt+p.LeavesAt != "" {
				got += " " + p.JoinsAt + "-" + p.LeavesAt
			}
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	// what somebody is called so already stays what it is
	was := []model.Participant{{Participation: model.Participation{Row: model.Row{ID: 7}, Name: model.Text{"en": "Delegation from 14:10"}}, Called: model.Text{"en": "Delegation from 14:10"}}}
	if got := r.readWhole("Delegation from 14:10", "en", model.HostSide, was); len(got) != 1 || got[0].ID != 7 || got[0].JoinsAt != "" {
		t.Errorf("%+v", got)
	}
}

// Behind a comma a name may say that its bearer is on a screen or is represented: it is one of a list all the
// same, and goes on about nobody before it. The words by themselves go on about whom they stand behind.
func TestWhoeverIsOnAScreenIsOneOfAList(t *testing.T) {
	r := rollOf()
	c := &Cells{Lang: "en", Roll: r}
	for text, want := range map[string]string{
		"Maia Sandu, Ana Pop by video":                "#1 in-person; #4 video",
		"Maia Sandu 1+6, Ana Pop by video":            "#1 +6 in-person; #4 video",
		"Maia Sandu joins 14:10, Ana Pop by video":    "#1 in-person; #4 video",
		"Maia Sandu by video, Ana Pop by video":       "#1 video; #4 video",
		"Maia Sandu, Ana Pop prin videoconferință":    "#1 in-person; #4 video",
		"Maia Sandu, Ana Pop represented":             "#1 in-person; #4 represented",
		"Maia Sandu, by video, Ana Pop":               "#1 video; #4 in-person",
		"Maia Sandu, Ana Pop, by video":               "#1 in-person; #4 video",
		"Maia Sandu, Ana Pop by video, Kārlis Ozols":  "#1 in-person; #4 video; Kārlis Ozols in-person",
		"Kārlis Ozols joins 14:10, Ana Pop, by video": "Kārlis Ozols in-person; #4 video",
	} {
		got := ""
		for _, p := range r.readWhole(c.parted(text, nil), "en", model.HostSide, nil) {
			if got != "" {
				got += "; "
			}
			got += read([]model.Participation{p}) + " " + string(p.Mode)
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
