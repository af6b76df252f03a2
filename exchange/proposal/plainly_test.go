package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/typed"
	"chancery/words"
)

// In a column of those who take part, what is plainly nobody is what it says: of the press, of interpretation, a remark.
// Whoever may be somebody stays.
func TestWhatIsPlainlyNobodyTakesNoPart(t *testing.T) {
	for _, one := range []struct{ cell, people, press, interpretation, remarks string }{
		{"(tbc)", "", "", "", "(tbc)"},
		{"(de confirmat)", "", "", "", "(de confirmat)"},
		{"accompanied by spouse", "", "", "", "accompanied by spouse"},
		{"însoțit de soție", "", "", "", "însoțit de soție"},
		{"у супроводі дружини", "", "", "", "у супроводі дружини"},
		{"Press: pool only", "", "pool", "", ""},
		{"Photo opportunity", "", "photo", "", ""},
		{"20 business leaders", "", "", "", "20 business leaders"},
		{"12 persoane", "", "", "", "12 persoane"},
		{"Mr Jaan Kask; interpreters", "Mr Jaan Kask", "", "interpreters", ""},
		{"Mr Jaan Kask\nПерекладачі", "Mr Jaan Kask", "", "Перекладачі", ""},
		{"Red carpet", "", "", "", "Red carpet"},
		{"Ms Jana Kask, interpreter", "Ms Jana Kask, interpreter", "", "", ""},
		{"30 students", "30 students", "", "", ""},
		{"Open Society Foundation", "Open Society Foundation", "", "", ""},
		{"business community", "business community", "", "", ""},
		{"official photographer", "", "official-photographer", "", ""},
		{"accompanied by the Minister of Defence", "accompanied by the Minister of Defence", "", "", ""},
	} {
		p := ofEstonia(t, "Official visit of the President of Estonia", one.cell)
		if r := p.Rows[0]; r.Host != one.people || r.Guest != "" || r.Press != one.press || r.Interpretation != one.interpretation || r.Remarks != one.remarks {
			t.Errorf("%s: host %q, guest %q, press %q, interpretation %q, remarks %q", one.cell, r.Host, r.Guest, r.Press, r.Interpretation, r.Remarks)
		}
	}
	who, besides := proposal.NewReader(&typed.Cells{Words: words.For("en"), Lang: "en"}).People("Participants", "Mr Jaan Kask\n(tbc)\nPress: pool only")
	if who != "Mr Jaan Kask" || besides != "(tbc); Press: pool only" {
		t.Errorf("pasted: who %q, besides %q", who, besides)
	}
}
