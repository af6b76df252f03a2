package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Where people come with both heads, it is said whose they are; where they come with one alone, they are of
// the delegation that everybody knows.
func TestMembersOfTwoDelegationsAreTold(t *testing.T) {
	for lang, want := range map[string][2]string{
		"en": {"and two members of the delegation of Romania", "and two members of the delegation of Ukraine"},
		"ro": {"și doi membri ai delegației României", "și doi membri ai delegației Ucrainei"},
		"uk": {"та два члени делегації Румунії", "та два члени делегації України"},
	} {
		for _, both := range []bool{true, false} {
			visit, _ := programmes(t)
			it := &visit.Items[slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Kind == model.Talks })]
			third, host, guest := whoIs(t, &visit, "Oana Țoiu"), whoIs(t, &visit, "Nicușor Dan"), whoIs(t, &visit, "Volodymyr Zelenskyy")
			row := func(id int64, side model.Side, who int64, plus int) model.Participation {
				return model.Participation{Row: model.Row{ID: id}, ItemID: it.ID, Side: side, PersonID: &who, Plus: plus}
			}
			visit.Who = clone(visit.Who)
			visit.Who[it.ID] = []model.Participation{row(880001, model.HostSide, host.ID, 2), row(880002, model.HostSide, third.ID, 0), row(880003, model.GuestSide, guest.ID, 0)}
			if both {
				visit.Who[it.ID][2].Plus = 2
			}
			visit.Resolve()
			opt := options("individual", model.Internal, lang)
			opt.For = "person " + third.UID
			sheet := everything(composed(t, visit, opt))
			for n, s := range want {
				if strings.Contains(sheet, s) != both {
					t.Errorf("%s, both %v: side %d is told as %q", lang, both, n, sheet)
				}
			}
		}
	}
}
