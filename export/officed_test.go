package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// Words that name somebody and their office are somebody, with the office in its column; an office alone is still to be
// named, and so are several in one.
func TestANameTypedWithItsOfficeIsNamedOnEveryList(t *testing.T) {
	visit, summit := programmes(t)
	head, member := ofLithuania(t, summit)
	for said, want := range map[string][3]string{
		"Mr Mircea Abrudean, President of the Senate":                        {"Mr", "Mircea Abrudean", "President of the Senate"},
		"Nicușor Dan, President of Romania":                                  {"", "Nicușor Dan", "President of Romania"},
		"President Stubb (President of Finland)":                             {"", "President Stubb", "President of Finland"},
		"Mr Abrudean, President of the Senate":                               {"", "Mr Abrudean", "President of the Senate"},
		"the Minister of Foreign Affairs, Ms Oana Rus":                       {"Ms", "Oana Rus", "the Minister of Foreign Affairs"},
		"President of the Senate":                                            {"", "to be named", "President of the Senate"},
		"Deputy Minister, Ministry of Energy":                                {"", "to be named", "Deputy Minister, Ministry of Energy"},
		"the Minister of Energy, Ms Ana Rus, and the Ambassador, Mr Ion Pop": {"", "to be named", "the Minister of Energy, Ms Ana Rus, and the Ambassador, Mr Ion Pop"},
	} {
		it := &visit.Items[1]
		visit.Who[it.ID] = []model.Participation{{Row: model.Row{ID: 990001, UID: "said"}, ItemID: it.ID, Side: model.HostSide, Name: model.Plain(said)}}
		visit.Resolve()
		opt := options("guest-list", model.Internal, "en")
		opt.Item = it.UID
		rows, got := "", false
		for _, sec := range composed(t, visit, opt).Sections {
			for _, r := range sec.Table.Rows {
				rows += rowOf(r) + "\n"
				titled := want[0] == "" || strings.Contains(rowOf(r), "|"+want[0]+"|")
				got = got || titled && strings.Contains("|"+rowOf(r)+"|", "|"+want[1]+"|"+want[2]+"|")
			}
		}
		if !got {
			t.Errorf("%s:\n%s", said, rows)
		}
		summit.Seats = clone(summit.Seats)
		seat := member
		seat.PersonID, seat.Title, seat.Name, seat.DelegationID = nil, nil, model.Plain(said), head.DelegationID
		summit.Seats[seat.ID] = seat
		summit.Resolve()
		for _, doc := range []string{"delegation-list", "who-is-who", "guest-list"} {
			all := ""
			for _, sec := range composed(t, summit, options(doc, model.Internal, "en")).Sections {
				for _, r := range sec.Table.Rows {
					all += "|" + rowOf(r) + "|\n"
				}
			}
			if want[1] != "to be named" && !strings.Contains(all, "|"+want[1]+"|"+want[2]+"|") {
				t.Errorf("%s: %s is not there:\n%s", doc, said, all)
			}
		}
	}
}
