package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// A principal is named in full once in a running order, and by the office from then on; where
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

// Whoever is no principal is named in full once, and by name from then on: "Minister of Defence" alone between names
// leaves a reader asking who comes, in the running order as in the programme of another.
func TestAMinisterKeepsTheNameAtTheSecondMention(t *testing.T) {
	const minister, office, namesake = "Hanno Pevkur", "Minister of Defence", "Urmas Kask"
	for _, document := range []string{"running-order", "individual"} {
		visit, _ := programmes(t)
		visit.People, visit.Offices, visit.Who = clone(visit.People), clone(visit.Offices), clone(visit.Who)
		visit.Items = visit.Items[:4]
		sit := func(id int64, name, title string, level model.Level) model.Participation {
			visit.People[id] = model.Person{Row: model.Row{ID: id, UID: name + title}, Name: model.Plain(name)}
			visit.Offices[id] = model.Office{Row: model.Row{ID: id}, Title: model.Text{"en": title}, Category: level}
			visit.Tenures = append(visit.Tenures, model.Tenure{Row: model.Row{ID: id}, PersonID: id, OfficeID: id})
			return model.Participation{Side: model.HostSide, PersonID: &id, Mode: model.InPerson, Role: "member"}
		}
		rows := []model.Participation{sit(770001, minister, office, model.Minister), sit(770002, namesake, "Adviser", ""), sit(770003, namesake, "Driver", ""),
			sit(770004, "Jan Premier", "Prime Minister of Nowhere", model.HeadOfGovernment), sit(770005, "Ana Unu", "Aide", "")}
		for i, it := range visit.Items {
			visit.Who[it.ID] = nil
			for n, w := range rows {
				w.ID, w.ItemID = int64(770000+10*i+n), it.ID
				visit.Who[it.ID] = append(visit.Who[it.ID], w)
			}
		}
		visit.Resolve()
		opt := options(document, model.Internal, "en")
		if document == "individual" {
			opt.For = "person Ana UnuAide"
		}
		said := everything(composed(t, visit, opt))
		if names, offices := strings.Count(said, minister), strings.Count(said, office); names < len(visit.Items) || offices > 2 {
			t.Errorf("%s: the minister is named %d times, and by the office %d times", document, names, offices)
		}
		if both := strings.Count(said, namesake+", Adviser") + strings.Count(said, namesake+", adviser"); both < len(visit.Items) {
			t.Errorf("%s: of two of a name one is told apart %d times", document, both)
		}
		if names, offices := strings.Count(said, "Jan Premier"), strings.Count(said, "Prime Minister of Nowhere"); names >= offices {
			t.Errorf("%s: a principal is named %d times, and by the office %d times", document, names, offices)
		}
	}
}
