package typed

import (
	"testing"

	"chancery/model"
)

// What an office is by its name: the head that is offered is not a minister where a president comes.
func TestAnOfficeSaysItsLevel(t *testing.T) {
	for office, want := range map[[2]string]model.Level{
		{"en", "President of the Republic of Moldova"}: model.HeadOfState, {"en", "President"}: model.HeadOfState, {"en", "King of Spain"}: model.HeadOfState,
		{"ro", "Președintele Republicii Moldova"}: model.HeadOfState, {"uk", "Президентка Республіки Молдова"}: model.HeadOfState,
		{"en", "Prime Minister"}: model.HeadOfGovernment, {"ro", "Prim-ministru al României"}: model.HeadOfGovernment, {"uk", "Премʼєр-міністр України"}: model.HeadOfGovernment,
		{"en", "Minister of Defence of Republic of Moldova"}: model.Minister, {"ro", "Ministrul apărării"}: model.Minister, {"uk", "Міністр оборони"}: model.Minister, {"uk", "Президент Республіки Судан"}: model.HeadOfState,
		{"en", "President of the Senate"}: "", {"ro", "Președintele Camerei Deputaților"}: "", {"en", "Presidential adviser"}: "", {"en", "Deputy Prime Minister"}: model.DeputyPM, {"en", "Kingmaker"}: "", {"en", "Minister-Counsellor"}: "", {"ro", "Ministru-consilier"}: "", {"uk", "Міністр-радник Посольства"}: "", {"en", "Minister Plenipotentiary"}: "", {"uk", "Голова Верховної Ради"}: "", {"uk", "Президент Верховного Суду"}: "",
		{"en", "Member of the Cabinet"}: "", {"en", "Prince of Wales"}: "", {"en", "Sovereign Prince of Monaco"}: model.HeadOfState,
		{"en", "Minister of Foreign Affairs"}: model.ForeignMinister, {"en", "Deputy Prime Minister and Minister of Foreign Affairs"}: model.ForeignMinister, {"ro", "Ministrul afacerilor externe"}: model.ForeignMinister, {"uk", "Міністр закордонних справ України"}: model.ForeignMinister,
		{"en", "Deputy Minister of Foreign Affairs"}: model.SeniorOfficial, {"en", "Ambassador of Romania"}: model.SeniorOfficial, {"ro", "Secretar de stat"}: model.SeniorOfficial, {"uk", "Заступник міністра закордонних справ"}: model.SeniorOfficial,
		{"en", "First Vice Prime Minister – Minister of Energy"}: model.DeputyPM, {"uk", "Віцепремʼєр-міністр"}: model.DeputyPM, {"en", "Minister of Energy"}: model.Minister,
		{"ro", "Președintele Republicii Camerun"}: model.HeadOfState, {"ro", "Primul-ministru al Georgiei"}: model.HeadOfGovernment, {"ro", "Președintele Adunării Naționale"}: "",
	} {
		if got := LevelOf(model.Text{office[0]: office[1]}); got != want {
			t.Errorf("%q: %q, not %q", office, got, want)
		}
	}
}
