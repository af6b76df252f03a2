package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// A name that was typed in one language is no foreign text on the papers of what was asked, signed and promised either:
// whoever comes with the visit is called there as on the list of those who come. An office stays marked.
func TestANameIsNoForeignTextOnAnyPaper(t *testing.T) {
	visit, _ := programmes(t)
	id := personCalled(t, visit, "Volodymyr Zelenskyy")
	who := visit.People[id]
	who.Name = model.Text{"en": "Maia Sandu"}
	visit.People = maps.Clone(visit.People)
	visit.People[id] = who
	visit.Instruments, visit.Commitments = slices.Clone(visit.Instruments), slices.Clone(visit.Commitments)
	mark := words.For("ro").Lent(model.Text{"en": "Maia Sandu"})
	for i := range visit.Instruments {
		visit.Instruments[i].OurSigner, visit.Instruments[i].TheirSigner = model.Text{"en": "Foreign Minister"}, model.Text{"en": "Maia Sandu"}
	}
	for i := range visit.Commitments {
		one := &visit.Commitments[i]
		one.Who, one.Whom, one.Owner = model.Text{"en": "Maia Sandu"}, model.Text{"en": "Maia Sandu"}, model.Text{"en": "Foreign Minister"}
	}
	visit.Invitations = []model.Invitation{{Row: model.Row{ID: 991}, EventID: &visit.Event.ID, PersonID: &id}, {Row: model.Row{ID: 992}, EventID: &visit.Event.ID, Who: model.Text{"en": "Maia Sandu"}}}
	for _, paper := range []string{"texts-to-sign", "signing-table", "follow-up", "invitations"} {
		said := strings.ReplaceAll(everything(composed(t, visit, options(paper, model.Internal, "ro"))), "\u00a0", " ")
		if !strings.Contains(said, "Maia Sandu") || strings.Contains(said, strings.ReplaceAll(mark, "\u00a0", " ")) {
			t.Errorf("%s says of somebody who is known: %s", paper, said)
		}
		if want := strings.ReplaceAll(words.For("ro").Lent(model.Text{"en": "Foreign Minister"}), "\u00a0", " "); paper != "invitations" && !strings.Contains(said, want) {
			t.Errorf("%s does not say %q", paper, want)
		}
	}
}
