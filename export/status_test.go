package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// An item that is not agreed yet is no item whose hour is in doubt: TBC stands beside times
// alone, and what every row would say is not said.
func TestAStatusIsNoDoubtAboutAnHour(t *testing.T) {
	visit, _ := programmes(t)
	at := func(clock string) model.Item {
		it := model.NewItem(visit.Event.ID, model.Talks, moment(t, "2026-03-12T"+clock, bucharest), moment(t, "2026-03-12T"+clock, bucharest).AddMinutes(30))
		it.ID, it.Title, it.Audience = int64(len(clock)), model.Plain("Talks"), model.Public
		return it
	}
	printed := func(items ...model.Item) string {
		visit.Items = items
		var out strings.Builder
		for _, r := range composed(t, visit, options("running-order", model.Internal, "en")).Sections[0].Table.Rows {
			for _, cell := range r.Cells {
				for _, run := range cell {
					out.WriteString(run.Text + "|")
				}
			}
		}
		return out.String()
	}
	if got := printed(at("09:00"), at("10:00")); strings.Contains(got, "TBC") || strings.Contains(got, "agreed") {
		t.Errorf("every row says it: %s", got)
	}
	agreed, unsure := at("10:00"), at("11:00")
	agreed.Status, unsure.Status, unsure.StartMark = model.Agreed, model.Agreed, model.TimeTBC
	got := printed(at("09:00"), agreed, unsure)
	if strings.Count(got, "Not yet agreed") != 1 || strings.Contains(got, "TBC") || strings.Count(got, "to be confirmed") != 1 {
		t.Errorf("printed %s", got)
	}
}
