package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// cellsOf are the cells of a paper in a column, by what stands in another.
func cellsOf(p paper.Paper, by, of string) map[string]string {
	out := map[string]string{}
	for _, sec := range p.Sections {
		at := map[string]int{}
		for i, col := range sec.Table.Columns {
			at[col.Title] = i
		}
		for _, r := range sec.Table.Rows {
			if i, ok := at[of]; ok {
				out[r.Cells[at[by]].String()] = r.Cells[i].String()
			}
		}
	}
	return out
}

// A rank that was typed in one language is printed in that of the paper; one that no other
// language has a word for stands as it was typed, where its letters are read.
func TestARankIsInTheLanguageOfThePaper(t *testing.T) {
	visit, _ := programmes(t)
	visit.People = maps.Clone(visit.People)
	for name, address := range map[string]string{"Oana Țoiu": "Colonel", "Andrii Sybiha": "Lieutenant General", "Volodymyr Zelenskyy": "Sir"} {
		id := personCalled(t, visit, name)
		who := visit.People[id]
		who.Address = model.Text{"en": address}
		visit.People[id] = who
	}
	visit.Resolve()
	for lang, want := range map[string][]string{"en": {"Colonel", "Lieutenant General", "Sir"}, "ro": {"Colonel", "General-locotenent", "Sir"}, "uk": {"Полковник", "Генерал-лейтенант", ""}} {
		w := words.For(lang)
		for _, doc := range []string{"delegation-list", "guest-list"} {
			p := composed(t, visit, options(doc, model.Internal, lang))
			by := cellsOf(p, w.Say("export.col.name"), w.Say("export.col.address"))
			for i, name := range []string{"Oana Țoiu", "Andrii Sybiha", "Volodymyr Zelenskyy"} {
				called := visit.People[personCalled(t, visit, name)].Name[lang]
				if got := by[called]; want[i] != "" && got != want[i] {
					t.Errorf("%s in %s: %s is %q, not %q", doc, lang, called, got, want[i])
				}
			}
		}
		opt := options("running-order", model.Internal, lang)
		if said := bare(t, "pdf", pdf(t, visit, opt)); strings.Contains(said, "Colonel(text") || strings.Contains(said, "Colonel\u00a0(") {
			t.Errorf("%s: a rank is a word of another language", lang)
		}
	}
}

// Whoever is a member of a delegation is called that in the list and over it.
func TestAMemberIsAMember(t *testing.T) {
	visit, _ := programmes(t)
	for lang, old := range map[string]string{"en": "Official", "ro": "Oficial", "uk": "Офіційна особа"} {
		w := words.For(lang)
		p := composed(t, visit, options("delegation-list", model.Internal, lang))
		roles := slices.Collect(maps.Values(cellsOf(p, w.Say("export.col.number"), w.Say("export.col.role"))))
		if !slices.Contains(roles, w.Say("role.member")) || slices.Contains(roles, old) {
			t.Errorf("%s: the roles are %q", lang, roles)
		}
		opt := options("delegation-list", model.Internal, lang)
		opt.As = "xlsx" // in which each thing has a column, by which the table is filtered
		values := composed(t, visit, opt)
		for _, col := range []string{"role", "category"} {
			if said := slices.Collect(maps.Values(cellsOf(values, w.Say("export.col.office"), w.Say("export.col."+col)))); !slices.Contains(said, w.Say("role.member")) || slices.Contains(said, old) {
				t.Errorf("%s: %s of a table of values: %q", lang, col, said)
			}
		}
	}
}

// A text whose languages nobody has agreed yet says so, and leaves no blank between two signs.
func TestLanguagesThatAreToBeAgreed(t *testing.T) {
	visit, _ := programmes(t)
	visit.Instruments = slices.Clone(visit.Instruments)
	for i := range visit.Instruments {
		visit.Instruments[i].Languages, visit.Instruments[i].Prevails = "", ""
	}
	for lang, want := range map[string]string{"en": "languages to be agreed", "ro": "limbile urmează a fi convenite", "uk": "мови буде погоджено"} {
		for _, doc := range []string{"signing-table", "texts-to-sign"} {
			p := composed(t, visit, options(doc, model.Internal, lang))
			for _, sec := range p.Sections {
				said := sec.Under.String()
				for _, r := range sec.Table.Rows {
					said += "\n" + rowOf(r)
				}
				if len(sec.Table.Rows) > 0 && !strings.Contains(said, want) {
					t.Errorf("%s in %s: nothing says that languages are to be agreed: %s", doc, lang, said)
				}
				for _, hole := range []string{": ;", ":\n", ": \n", "; ;", ":;"} {
					if strings.Contains(said, hole) {
						t.Errorf("%s in %s: %q in %s", doc, lang, hole, said)
					}
				}
			}
		}
	}
}

// A heading that was typed in one of two languages runs over the pages once, whole.
func TestAHeadingOfOneLanguageRunsOnce(t *testing.T) {
	visit, _ := programmes(t)
	title := visit.Event.Title["en"]
	visit.Event.Title = model.Text{"en": title}
	for _, doc := range []string{"public", "press-programme"} {
		d, _ := export.Find(doc)
		opt := options(doc, d.Audience, "ro", "en")
		if got := composed(t, visit, opt).Running; got != title {
			t.Errorf("%s: %q runs over its pages", doc, got)
		}
		if said := text(t, pdf(t, visit, opt)); strings.Contains(said, "…") {
			t.Errorf("%s is cut: %s", doc, said)
		}
	}
}

// On a contact sheet nobody stands in a row without a number: who has none yet is named as such.
func TestWhoHasNoNumberYetIsNamedAsSuch(t *testing.T) {
	_, summit := programmes(t)
	for lang, none := range map[string]string{"en": "No contact details yet", "ro": "Încă fără date de contact", "uk": "Контактних даних ще немає"} {
		w := words.For(lang)
		p := composed(t, summit, options("contacts", model.Internal, lang))
		rows, named := 0, false
		for _, sec := range p.Sections {
			for _, r := range sec.Table.Rows {
				about, who := r.Cells[0].String(), r.Cells[1].String()
				rows++
				if strings.HasSuffix(who, "\n"+none) { // beside their office
					named = named || (strings.Contains(who, "Țoiu") || strings.Contains(who, "Цою")) && about == map[string]string{"en": "Minister of Foreign Affairs of Romania", "ro": "Ministrul afacerilor externe al României", "uk": "Міністерка закордонних справ Румунії"}[lang]
				} else if who != w.Say("export.still-unnamed") && !strings.ContainsAny(who, "0123456789@") {
					t.Errorf("%s: %q is %q", lang, about, who)
				}
			}
		}
		if rows == 0 || !named {
			t.Errorf("%s: of %d rows none says who has no number yet", lang, rows)
		}
	}
}

// The column of the status says of everybody how far it is, also of whom an invitation tells.
func TestTheStatusStandsInOneColumn(t *testing.T) {
	_, summit := programmes(t)
	for _, lang := range words.Languages {
		w := words.For(lang)
		p := composed(t, summit, at(t, options("guest-list", model.Internal, lang), "2026-03-09T11:40"))
		status := cellsOf(p, w.Say("export.col.name"), w.Say("export.col.status"))
		asked := cellsOf(p, w.Say("export.col.name"), w.Say("export.col.invitation"))
		for name, step := range map[string]string{"Gitanas Nausėda": "invitation.step.accepted", "Peter Pellegrini": "invitation.awaited", "Mark Rutte": "invitation.awaited"} {
			called := summit.People[personCalled(t, summit, name)].Name[lang]
			want := words.Capital(w.Say(step))
			if status[called] != want {
				t.Errorf("%s: of %s it says %q, not %q", lang, called, status[called], want)
			}
			if step == "invitation.awaited" && strings.Contains(asked[called], want) {
				t.Errorf("%s: of %s it says twice %q", lang, called, want)
			}
		}
	}
}

// Keys to short names of states stand over a calendar on which those stand, and over no other.
func TestAKeyIsToWhatStandsThere(t *testing.T) {
	visit, summit := programmes(t)
	if said := bare(t, "pdf", calendarPage(t, period("2026-03-09", 7, model.Internal, "en"), visit)); strings.Contains(said, bareOf("RO: Romania")) || strings.Contains(said, bareOf("UA: Ukraine")) {
		t.Errorf("a week without a short name explains them: %s", said)
	}
	if said := bare(t, "pdf", calendarPage(t, period("2026-05-11", 7, model.Internal, "en"), summit)); !strings.Contains(said, bareOf("RO: Romania")) || !strings.Contains(said, bareOf("LT: Lithuania")) {
		t.Errorf("a week of short names does not explain them: %s", said)
	}
}
