package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/typed"
	"chancery/words"
)

// A heading that goes on in the next line, or says of what the programme is in the genitive, is called as the visit is.
func TestAHeadingInTwoLinesIsOne(t *testing.T) {
	heading := func(style, text string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
	}
	for _, one := range []struct{ first, second, want string }{
		{"PROIECT DE PROGRAM", "al vizitei oficiale a Excelenței Sale doamna Maia SANDU, Președintele Republicii Moldova, în România", "Vizita oficială a Excelenței Sale doamna Maia SANDU, Președintele Republicii Moldova, în România"},
		{"PROIECT DE PROGRAM rev. 2", "al vizitei oficiale a Președintelui Estoniei", "Vizita oficială a Președintelui Estoniei"},
		{"PROGRAMUL", "vizitei de stat a Președintelui Estoniei", "Vizita de stat a Președintelui Estoniei"},
		{"Programul", "al vizitei de lucru a ministrului Tamm", "Vizita de lucru a ministrului Tamm"},
		{"", "Proiect de program al vizitei oficiale a Președintelui Estoniei", "Vizita oficială a Președintelui Estoniei"},
		{"", "Al vizitei oficiale a Președintelui Estoniei", "Vizita oficială a Președintelui Estoniei"},
		{"DRAFT PROGRAMME", "of the official visit of the President of Estonia", "Official visit of the President of Estonia"},
		{"ПРОГРАМА", "офіційного візиту Президента Естонії", "Офіційний візит Президента Естонії"},
		{"ПРОЄКТ ПРОГРАМИ", "державного візиту Президента Естонії", "Державний візит Президента Естонії"},
		{"Programme", "Visit to Cluj", "Visit to Cluj"},
	} {
		body := `<w:p><w:r><w:t>REPUBLICA MOLDOVA</w:t><w:br/><w:t>Ministerul Afacerilor Externe</w:t></w:r></w:p>`
		if one.first != "" {
			body += heading("Heading1", one.first)
		}
		body += heading("Heading2", one.second) + "<w:p><w:r><w:t>București, 14–15 decembrie 2026</w:t></w:r></w:p><w:tbl>" + wordRow("Ora", "Activitatea", "Locul", "Participanți") + wordRow("10:00", "Sosire", "Hotel", "") + "</w:tbl>"
		f, err := exchange.Read("d.docx", document(t, body), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		p := proposal.Of(f, proposal.Options{Today: "2026-11-01"})
		if strings.HasPrefix(p.Title, "al ") {
			t.Errorf("%s / %s: the file is called %q", one.first, one.second, p.Title)
		}
		e := p.Visit(&typed.Cells{Words: words.For("ro"), Lang: "ro"}, "Europe/Bucharest", nil, nil)
		got := strings.TrimSpace(e.Title.All())
		if got != one.want {
			t.Errorf("%s / %s: %q", one.first, one.second, got)
		}
	}
}
