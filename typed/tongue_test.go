package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// What is plainly in a language is known by it; a name, a loan and a text of another state are not.
func TestTheLanguageOfATextIsKnown(t *testing.T) {
	for text, want := range map[string]string{
		"Președintele României":                           "ro",
		"consilier prezidențial":                          "ro",
		"Secretar de stat, Ministerul Afacerilor Externe": "ro",
		"Ministrul afacerilor externe":                    "ro",
		"Presedintele Romaniei":                           "ro",
		"Semnarea documentelor":                           "ro",
		"Dejun oficial":                                   "ro",
		"Palatul Parlamentului":                           "ro",
		"President of Romania":                            "en",
		"Deputy Prime Minister":                           "en",
		"Ambassador":                                      "en",
		"Dinner in Paris":                                 "en",
		"Sosirea în hotel":                                "ro",
		"Meeting with Ștefan Țurcanu":                     "",
		"Visit to Ștefan Țurcanu":                         "en",
		"Президент України":                               "uk",
		"Офіційні переговори":                             "uk",
		"Министр иностранных дел":                         "",
		"Объединённая сессия":                             "",
		"Briefing":                                        "",
		"Hotel de la Paix":                                "",
		"Ștefan Țurcanu":                                  "",
		"Otopeni":                                         "",
		"Director":                                        "",
		"Talks / Convorbiri oficiale":                     "",
		"Lunch at Palatul Parlamentului":                  "",
		"Bundesminister":                                  "",
		"Palazzo del Quirinale, Sala degli Specchi":       "",
		"Sala Aldo Moro":                                  "",
		"Sala de conferințe":                              "ro",
		"":                                                "",
	} {
		if got := tongue(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

// An office that is pasted in another language than the one that is typed is filed under its own.
func TestOfficesAreFiledUnderTheirLanguage(t *testing.T) {
	for _, typing := range words.Languages {
		s := Seating{Roll: NewRoll(nil), Party: 7, Lang: typing, Langs: words.Languages}
		out := s.Seat(ReadDelegates("Ștefan Țurcanu, Președintele României\nAna Pop, consilier prezidențial\nJohn Smith, Deputy Prime Minister\nКароль Навроцький, Президент Польщі\nMaria Popa, Attachée").People)
		want := []model.Text{{"ro": "Președintele României"}, {"ro": "consilier prezidențial"}, {"en": "Deputy Prime Minister"}, {"uk": "Президент Польщі"}}
		for i, w := range want {
			if got := out.New[i].Office.Title; !got.Equal(w) {
				t.Errorf("typed in %s: %v, want %v", typing, got, w)
			}
		}
		if got := s.TakenAs(out); len(got) < 2 {
			t.Errorf("typed in %s: said to be taken as %v", typing, got)
		}
	}
}

// So are titles, places and remarks of rows, unless somebody has chosen the language.
func TestRowsAreFiledUnderTheirLanguage(t *testing.T) {
	c := cellsOf()
	var it model.Item
	for col, text := range map[Column]string{ColActivity: "Semnarea documentelor", ColPlace: "Palatul Parlamentului", ColRemarks: "presa și delegațiile"} {
		if err := c.Set(&it, col, text); err != nil {
			t.Fatal(err)
		}
	}
	for _, text := range []model.Text{it.Title, it.Place, it.Remarks} {
		if text["ro"] == "" || text["en"] != "" {
			t.Errorf("filed as %v", text)
		}
	}
	if got := c.TakenAs(&model.SaveItem{Item: it}); len(got) != 3 || got[0].Lang != "ro" {
		t.Errorf("said to be taken as %v", got)
	}
	it.Title = model.Text{"en": "Signing of documents"}
	if c.Set(&it, ColActivity, "Semnarea documentelor"); it.Title["en"] != "Semnarea documentelor" {
		t.Errorf("typed over what stands there: %v", it.Title)
	}
	c.Chosen = true
	it.Title = nil
	if c.Set(&it, ColActivity, "Semnarea documentelor"); it.Title["en"] == "" {
		t.Errorf("in a language that was chosen: %v", it.Title)
	}
}
