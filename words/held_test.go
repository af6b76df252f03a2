package words_test

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// Whoever acts in an office is told so in the manner of each language; Ukrainian says it of
// the genitive, and where nobody has typed that, the title stays as it is.
func TestAnOfficeThatIsActedIn(t *testing.T) {
	office := model.Office{Title: model.Text{"en": "Minister of Foreign Affairs", "ro": "Ministrul afacerilor externe", "uk": "Міністр закордонних справ", "fr": "Ministre"}}
	full, acts := model.Held{Office: office}, model.Held{Tenure: model.Tenure{Acting: true}, Office: office}
	typed := acts
	typed.Office.Genitive = model.Text{"uk": "Міністра закордонних справ"}
	for _, tt := range []struct {
		held       model.Held
		lang, want string
		wanting    bool
	}{
		{full, "en", "Minister of Foreign Affairs", false}, {full, "uk", "Міністр закордонних справ", false},
		{acts, "en", "acting Minister of Foreign Affairs", false}, {acts, "ro", "Ministrul afacerilor externe ad interim", false},
		{acts, "uk", "Міністр закордонних справ (в. о.)", true}, {typed, "uk", "в. о. Міністра закордонних справ", false},
		{acts, "fr", "Ministre (a. i.)", false}, {acts, "de", "", false},
	} {
		if got := words.Held(tt.held)[tt.lang]; got != tt.want || words.Wanting(tt.held, tt.lang) != tt.wanting {
			t.Errorf("%s: %q, want %q; wanting %v", tt.lang, got, tt.want, !tt.wanting)
		}
	}
	if got := words.HeldBy(&model.Known{Office: office.Title, Genitive: typed.Office.Genitive, Acting: true}); got["uk"] != "в. о. Міністра закордонних справ" {
		t.Error(got)
	}
}

func TestATermIsTold(t *testing.T) {
	w := words.For("en")
	const may, june = 1_556_658_000, 1_559_336_400 // the first moments of May and June 2019 in Bucharest
	for _, tt := range []struct {
		term model.Tenure
		want string
	}{
		{model.Tenure{}, "start date not known"},
		{model.Tenure{From: may, FromKnown: model.ToTheMonth}, "from May 2019"},
		{model.Tenure{From: may, FromKnown: model.ToTheDay, To: june, ToKnown: model.ToTheMonth}, "1 May 2019 – May 2019"},
		{model.Tenure{To: june}, "… – 1 June 2019, 00:00"},
	} {
		if got := w.Term(&tt.term, "Europe/Bucharest", "Europe/Kyiv"); got != tt.want { // clocks that stand alike
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
	elsewhere := model.Tenure{From: may, FromKnown: model.ToTheDay, To: june}
	if got := w.Term(&elsewhere, "Europe/Bucharest", "Europe/Warsaw"); got != "1 May 2019 – 1 June 2019, 00:00 Bucharest (31 May 2019, 23:00 Warsaw)" {
		t.Errorf("an hour on other clocks: %q", got)
	}
	from := model.Tenure{From: may, FromKnown: model.ToTheMonth}
	if got := words.For("uk").Term(&from, "Europe/Bucharest", ""); got != "з травня 2019" {
		t.Errorf("a month behind a preposition: %q", got)
	}
	if got := words.Clocks(&model.Party{Kind: model.State, Code: "JP"}, "Europe/Bucharest"); got != "Asia/Tokyo" {
		t.Error(got)
	}
	if got := words.Clocks(&model.Party{Kind: model.Organisation, Short: "NATO"}, "Europe/Bucharest"); got != "Europe/Bucharest" {
		t.Error(got)
	}
}
