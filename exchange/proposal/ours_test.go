package proposal_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/words"
)

// Our own tables name their clocks in a column of theirs, and our own papers on a line: nobody is asked which
// they are, and the line that says it is no text that found no place. Two towns are not decided between.
func TestOurOwnPapersNameTheirClocks(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		of := func(zone string) string { return words.Capital(w.Say("words.clock-of", w.City(zone), words.UTC(60))) }
		state := w.Say("export.state.draft") + " · "
		row := func(hour, what, clocks string) string {
			return "2026-12-09," + hour + `,"` + what + `","` + state + clocks + "\"\n"
		}
		head := strings.Join([]string{w.Say("export.col.day"), w.Say("export.col.from"), w.Say("export.col.activity"), w.Say("export.col.state")}, ",") + "\n"
		for _, one := range []struct{ text, zone string }{
			{head + row("10:00", "Sosirea delegației la Palat", of("Europe/Warsaw")) + row("11:00", "Convorbiri", of("Europe/Warsaw")), "Europe/Warsaw"},
			{head + row("10:00", "Sosirea delegației la Palat", of("Europe/Warsaw")) + row("11:00", "Convorbiri", of("Asia/Tokyo")), ""},
		} {
			p := ofText(t, "p.csv", one.text, proposal.Options{Today: "2026-11-28"})
			asked := asksFor(p, "zone-guessed") || asksFor(p, "no-zone")
			if len(p.Rows) != 2 || one.zone != "" && p.Zone != one.zone || asked != (one.zone == "") {
				t.Errorf("%s: %q %d rows, %v", lang, p.Zone, len(p.Rows), p.Ask)
			}
		}
		p := ofText(t, "p.txt", "Visit\n"+of("Europe/Warsaw")+"\n\n2026-12-09\n10:00 Arrival\n"+of("Europe/Warsaw")+"\n11:00 Talks\n", proposal.Options{Today: "2026-11-28"})
		if p.Zone != "Europe/Warsaw" || slices.ContainsFunc(p.Aside, func(s string) bool { return strings.Contains(s, "UTC") }) {
			t.Errorf("%s: %q, left: %q", lang, p.Zone, p.Aside)
		}
	}
}

// Whom our own list of a delegation calls still to be named, in one language or in several, is an office without a name,
// whichever columns its names have.
func TestOurOwnListsNameNobody(t *testing.T) {
	said := []string{"буде повідомлено", "urmează a fi comunicat / буде повідомлено", "tbc / de confirmat", "n/a"}
	for _, one := range words.Languages {
		said = append(said, words.For(one).Say("export.no-name"))
		for _, other := range words.Languages {
			both := words.For(one).Say("export.no-name") + " / " + words.For(other).Say("export.no-name")
			said = append(said, both, strings.Replace(both, " / ", "\n", 1))
		}
	}
	for _, nobody := range said {
		for _, list := range []string{"Nume / Name;Funcția / Position\nIon Rusu;Consilier / Adviser\n\"" + nobody + "\";Interpret / Interpreter\n",
			"Nume / Surname;Prenume / Given name;Funcția / Position\nRusu;Ion;Consilier / Adviser\n\"" + nobody + "\";;Interpret / Interpreter\n"} {
			p := ofText(t, "l.csv", list, proposal.Options{Today: "2026-11-28"})
			if len(p.People) != 2 || p.People[0].Name != "Ion Rusu" || p.People[1].Name != "" || p.People[1].Last != "" || !strings.Contains(p.People[1].Office, "Interpret") {
				t.Errorf("%q: %+v", nobody, p.People)
			}
		}
	}
}

// What our own paper writes behind a text that another language lends it is no part of the text when the paper comes
// back, in whichever language it was and wherever a column broke it.
func TestTheLanguageOfALentTextIsNoPartOfIt(t *testing.T) {
	lent := model.Text{"en": "Working dinner", "ro": "Cină de lucru", "uk": "Робоча вечеря"}
	for _, in := range words.Languages {
		for _, of := range words.Languages {
			if in == of {
				continue
			}
			w := words.For(in)
			mark := strings.TrimPrefix(w.Lent(model.Text{of: lent[of]}), lent[of])
			if !strings.Contains(mark, "(") {
				t.Fatalf("%s says nothing of %s: %q", in, of, mark)
			}
			for _, said := range []string{mark, strings.ReplaceAll(mark, "\u00a0", " "), strings.ReplaceAll(mark, "\u00a0", "\n")} {
				p := ofText(t, "p.csv", "Date,From,To,Activity,Place,Host side\n"+
					"2026-12-09,19:00,21:00,\""+lent[of]+said+"\",\"Villa Madama"+said+"\",\"Ana Pop"+said+"; Ion Rusu"+said+"\"\n"+
					"2026-12-10,10:00,11:00,Talks (text to follow),Villa Madama,Ana Pop\n", proposal.Options{Today: "2026-11-28"})
				if len(p.Rows) != 2 || p.Rows[0].Title != lent[of] || p.Rows[0].Place != "Villa Madama" || p.Rows[0].Host != "Ana Pop; Ion Rusu" || !strings.Contains(p.Rows[1].Title+p.Rows[1].Remarks, "text to follow") {
					t.Errorf("%q: %+v", said, p.Rows)
				}
			}
		}
	}
}
