package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/typed"
	"chancery/words"
)

// An office that is plainly in another language than its list is filed under that.
func TestAnOfficePlainlyInAnotherLanguageIsFiledThere(t *testing.T) {
	p := listOf(t, "Nr.;Numele;Funcția\n1;Ana Pop;coregraf\n2;Ada Cox;Minister of Culture\n3;Dan Lup;jurnalist\n", proposal.People)
	for i, want := range []string{"ro", "en", "ro"} {
		for lang := range p.People[i].Offices {
			if lang != want || len(p.People[i].Offices) != 1 {
				t.Errorf("%s is in %s, not %s", p.People[i].Office, lang, want)
			}
		}
		if len(p.People[i].Offices) == 0 {
			t.Errorf("%s is in no language", p.People[i].Office)
		}
	}
}

// The offices of a list are in the language of the list, whoever takes it in: that of its heads and of what it is
// called, and of most of its rows where an embassy filled in a form in another. What tells nothing is in that of
// whoever takes it in.
func TestAListIsInTheLanguageOfItsHeads(t *testing.T) {
	for list, want := range map[string]string{
		"Lista invitaților la dejun\nNr.;Numele;Funcția;Confirmare\n1;Ana Pop;scriitoare;da\n2;Ion Lupu;Guvernatorul BNR;da\n3;Dan Marin;coregraf;nu\n": "ro",
		"Nr.;Numele;Funcția\n1;Ana Pop;actor\n2;Ion Lupu;jurnalist\n":                                                                                   "ro",
		"Name;Position\nAna Pop;actor\nIon Lupu;conductor\n":                                                                                            "en",
		"Full name;Position\nAna Pop;Consilier de stat la Președinție\nIon Lupu;Director în Ministerul Culturii\nDan Marin;Șef de secție\n":             "ro",
		"Numele;Funcția\nAna Pop;Minister of Culture\nIon Lupu;Head of the Office\nDan Marin;Adviser to the President\n":                                "en",
		"Nazwisko;Imię;Stanowisko\nKos;Eva;aktor\nNovak;Jan;muzyk\n":                                                                                    "",
	} {
		for _, own := range words.Languages {
			p := listOf(t, list, proposal.People)
			c := &typed.Cells{Words: words.For(own), Lang: p.Tongue(own), Roll: typed.NewRoll(nil)}
			save, _ := saved(p, c)
			if save == nil || len(save.New)+len(*save.Seats) == 0 {
				t.Fatalf("%s: %+v", list, save)
			}
			for i, seat := range *save.Seats {
				for lang := range seat.Title {
					if want != "" && lang != want {
						t.Errorf("%s, taken in by %s: no. %d is in %q", list, own, i+1, lang)
					}
				}
				for lang := range save.New[i].Office.Title {
					if want != "" && lang != want {
						t.Errorf("%s, taken in by %s: the office of no. %d is in %q", list, own, i+1, lang)
					}
				}
			}
			if got := p.Tongue(own); want == "" && got != own || want != "" && got != want {
				t.Errorf("%s, taken in by %s: it is in %q", list, own, got)
			}
		}
	}
}
