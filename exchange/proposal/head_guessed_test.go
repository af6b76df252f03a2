package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
)

// Where a list says it of nobody, whoever stands first in it with the highest office heads the delegation, if the visit is
// one of theirs; else nobody is guessed.
func TestWhoHeadsADelegationIsGuessedOfTheFirstAlone(t *testing.T) {
	const list = "Name;Position\nGitanas Nausėda;President of the Republic\nDiana Nausėdienė;Spouse of the President\nKęstutis Budrys;Minister of Foreign Affairs\nJonas Kazlauskas;Chief Adviser to the President\n"
	const minister = "Name;Position\nKęstutis Budrys;Minister of Foreign Affairs\nGitanas Nausėda;President of the Republic\n"
	const advisers = "Name;Position\nJonas Kazlauskas;Adviser\nPetras Balys;Adviser\n"
	for _, one := range []struct {
		list, lang, title string
		level             model.Level
		want              int
	}{
		{list, "en", "Official visit of the President of Lithuania", "", 1},
		{list, "ro", "Vizita președintelui Lituaniei", "", 0}, // the list calls him by no word of it
		{list, "en", "Visit of Gitanas Nausėda", "", 1},
		{list, "en", "Visit to Bucharest", model.HeadOfState, 1},
		{list, "en", "Visit to Bucharest", "", 0},
		{list, "en", "Visit of the Prime Minister", model.HeadOfGovernment, 0},
		{minister, "en", "Official visit of the President of Lithuania", "", 0},
		{advisers, "en", "Visit of the adviser", "", 0},
	} {
		c, _ := atDinner("en")
		c.Programme.Event.Title, c.Programme.Event.Level = model.Text{one.lang: one.title}, one.level
		p := listOf(t, one.list, proposal.People)
		if got := p.HeadGuessed(c); got != one.want {
			t.Errorf("%s, %q: %d, not %d", one.title, one.list[:30], got, one.want)
		}
	}
}
