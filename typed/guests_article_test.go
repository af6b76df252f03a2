package typed

import (
	"testing"

	"chancery/model"
)

// A name that takes an article has it inside a sentence in the place of one without, and gives it up the
// other way round; where it stands alone it has none.
func TestANameHasItsArticleInASentence(t *testing.T) {
	for _, tt := range []struct{ was, now, text, want string }{
		{"UA", "MD", "Official visit of the President of Ukraine to Romania", "Official visit of the President of the Republic of Moldova to Romania"},
		{"UA", "MD", "Talks with Ukraine", "Talks with the Republic of Moldova"},
		{"UA", "NL", "Ukraine – Romania: talks", "Netherlands – Romania: talks"},
		{"UA", "GB", "Ukraine", "United Kingdom"},
		{"UA", "VA", "Romania and Ukraine, signing", "Romania and the Holy See, signing"},
		{"NL", "UA", "Visit of the Prime Minister of the Netherlands", "Visit of the Prime Minister of Ukraine"},
		{"NL", "UA", "The Netherlands: gifts", "Ukraine: gifts"},
		{"NL", "MD", "King of the Netherlands", "King of the Republic of Moldova"},
		{"NL", "MD", "Netherlands, talks", "Republic of Moldova, talks"},
		{"PL", "IT", "Talks with Poland", "Talks with Italy"},
	} {
		c := cellsOf()
		old, now := partyOf(t, tt.was, 1), partyOf(t, tt.now, 2)
		c.Programme.Event.Title, c.Programme.Event.GuestID = model.Text{"en": tt.text}, &old.ID
		g := c.NewGuests(old, now, true)
		if got := model.Renamed(c.Programme.Event.Title, g.Words())["en"]; got != tt.want {
			t.Errorf("%s→%s: %q became %q", tt.was, tt.now, tt.text, got)
		}
		if _, left, _ := g.Changed(); len(left) != 0 {
			t.Errorf("%s→%s: left %q", tt.was, tt.now, left)
		}
	}
}
