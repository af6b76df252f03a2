package export_test

import (
	"strings"
	"testing"

	"chancery/assets"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Of whom all steps of an invitation are dated later than the paper is, the papers say that they are not invited
// yet, and leave nothing empty.
func TestWhoIsYetToBeInvitedIsTold(t *testing.T) {
	_, visit := programmes(t)
	days := []civil.Date{"2031-03-01", "2031-03-02"}
	for i := range visit.Invitations {
		visit.Invitations[i].Thread = model.Thread{{Day: days[0], Kind: model.StepLetter, Number: "A/77"}, {Day: days[1], Kind: model.StepAccepted}}
	}
	for _, lang := range assets.Languages() {
		want := words.Capital(words.For(lang).Say("invitation.not-asked"))
		for _, doc := range []string{"invitations", "guest-list"} {
			all := ""
			for _, s := range composed(t, visit, options(doc, model.Internal, lang)).Sections {
				for _, r := range s.Table.Rows {
					all += everyCell(r) + "\n"
				}
			}
			if !strings.Contains(all, want) || strings.Contains(all, "A/77") {
				t.Errorf("%s in %s does not say %q: %s", doc, lang, want, all)
			}
		}
	}
}
