package typed

import (
	"testing"

	"chancery/model"
)

// Whoever is typed or pasted as a minister holds an office of that level: else the group of the ministers,
// and that of the foreign ministers, have nobody in them.
func TestAnOfficeThatIsTypedHasItsLevel(t *testing.T) {
	s := Seating{Roll: &Roll{}, Lang: "en", Langs: []string{"en", "ro", "uk"}}
	for line, want := range map[string]model.Level{
		"Elena Dobre, Minister of Foreign Affairs": model.ForeignMinister, "Ana Pop, Ministrul afacerilor externe": model.ForeignMinister, "Олена Бондар, Міністерка закордонних справ України": model.ForeignMinister,
		"Radu Stanciu, Minister of Economy": model.Minister, "Andrei Munteanu, Prime Minister": model.HeadOfGovernment, "Ioana Neagu, Ambassador of Romania to Latvia": model.SeniorOfficial, "Dan Rusu, Deputy Minister of Foreign Affairs": model.SeniorOfficial,
	} {
		d, _ := ReadDelegate(line)
		made := s.Seat([]Delegate{d}).New[0]
		if got := made.Office.Category; got != want {
			t.Errorf("%q is of level %q, not %q", line, got, want)
		}
	}
}
