package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// Programmes of people go to them and to their delegation: of a delegation of which nobody is named it is
// said that its members are missing, and of others who must be named. Nobody is told that a paper for
// delegations is not for a delegation.
func TestWhoseIndividualProgrammesAre(t *testing.T) {
	visit, _ := programmes(t)
	ask := []export.Options{options("individual", model.ForDelegation, "en")}
	w := words.For("en")
	press := export.PressOf(&visit, "Press")
	var bare model.EditionHolder
	for _, d := range visit.Delegations {
		h := model.EditionHolder{Kind: model.HeldByDelegation, Who: d.UID, Name: visit.NameOf(&d)}
		if got := export.Addressed(&visit, ask, []model.EditionHolder{h}); len(got) < 2 || export.Unserved(&visit, got, []model.EditionHolder{h}, w) != nil {
			t.Errorf("%v gets %d programmes of its own", h.Name, len(got))
		}
		bare = model.EditionHolder{Kind: model.HeldByDelegation, Who: "nobody's", Name: model.Plain("Finland")}
	}
	to := []model.EditionHolder{bare, press}
	said := ""
	for _, err := range export.Unmet(&visit, export.Addressed(&visit, ask, to), to, w) {
		said += w.Error(err) + "\n"
	}
	if !strings.Contains(said, "Finland: nobody is named in this delegation yet") || !strings.Contains(said, "go only to the people they are about, or to their delegation") || strings.Contains(said, "is for: Delegation") {
		t.Errorf("it says %s", said)
	}
}
