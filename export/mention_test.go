package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Somebody is named in full once in a running order, and by the office from then on; where
// two have an office the name stays, and in a table that is filtered by it as well.
func TestSomebodyIsNamedInFullOnce(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("running-order", model.Internal, "en")
	said := everything(composed(t, visit, opt))
	if n := strings.Count(said, "Volodymyr Zelenskyy, President of Ukraine"); n != 2 { // once among the facts
		t.Errorf("the guest is named in full %d times", n)
	}
	if n := strings.Count(said, "President of Ukraine"); n < 8 {
		t.Errorf("the guest is in %d places", n)
	}
	if n := strings.Count(said, "Volodymyr Zelenskyy"); n != 2 { // once among the facts
		t.Errorf("the name stands %d times", n)
	}
	opt.As = "xlsx"
	if n := strings.Count(everything(composed(t, visit, opt)), "Volodymyr Zelenskyy, President of Ukraine"); n < 8 {
		t.Errorf("a sheet that is filtered by the name finds %d rows", n)
	}
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Kind == model.Talks })
	it := visit.Items[at]
	visit.Items = []model.Item{it, it}
	visit.Items[1].ID++
	two := func(id int64, name string) model.Participation {
		return model.Participation{Row: model.Row{ID: id}, Side: model.HostSide, Name: model.Plain(name), ItemID: it.ID}
	}
	visit.Who = map[int64][]model.Participation{it.ID: {two(1, "Somebody")}, it.ID + 1: {two(2, "Somebody")}}
	visit.Resolve()
	if n := strings.Count(everything(composed(t, visit, options("running-order", model.Internal, "en"))), "Somebody"); n != 2 {
		t.Errorf("who has no office is named %d times", n)
	}
}
