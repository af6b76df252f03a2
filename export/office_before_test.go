package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Whoever was typed with an office in front is told so in the other language in words in which the text is, as any text;
// a name alone is not.
func TestAnOfficeBeforeATypedNameIsNoName(t *testing.T) {
	visit, _ := programmes(t)
	visit.Who = maps.Clone(visit.Who)
	it := visit.Items[0].ID
	for i := range visit.Items {
		if visit.Items[i].Kind == model.Talks {
			it = visit.Items[i].ID
		}
	}
	name := func(side model.Side, said string) model.Participation {
		return model.Participation{ItemID: it, Side: side, Mode: model.InPerson, Role: "member", Name: model.Text{"ro": said}}
	}
	visit.Who[it] = append(slices.Clone(visit.Who[it]), name(model.HostSide, "Prim-ministrul Ilie Bolojanu"), name(model.GuestSide, "Anton Tuskowski"))
	s := strings.ReplaceAll(string(rendered(t, "html", visit, options("running-order", model.Internal, "ro", "en"))), "\u00a0", " ")
	if !strings.Contains(s, "Prim-ministrul Ilie Bolojanu (text in Romanian)") {
		t.Error("the English text calls him by his Romanian office without a word")
	}
	if !strings.Contains(s, "Anton Tuskowski") || strings.Contains(s, "Anton Tuskowski (text in Romanian)") {
		t.Error("a name alone is a text in Romanian")
	}
}
