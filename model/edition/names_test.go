package edition

import (
	"slices"
	"testing"

	"chancery/model"
)

// Whatever is counted as a change of a visit stands in its history too, though what changed belongs to
// no visit: each field of each row that lends it a name. What was before the visit, came or went does not.
func TestWhatIsCountedIsInTheHistory(t *testing.T) {
	was := visit(t)
	e := was.Event
	story := []model.Alteration{{Deed: model.Deed{ID: 5}, Now: &e}}
	seen := 0
	for _, rec := range rowsOf(&was).list {
		if !lending[rec.TableName()] {
			continue
		}
		for _, f := range model.Fields(rec) {
			after := rowsOf(ptr(again(t, was)))
			now := after.by[keyOf(rec)]
			alterField(t, now, f, "x", 2)
			newer := after.programme()
			counted := Compare(was, newer, office)
			past := func(table string, id int64) ([]model.Alteration, error) {
				if table != rec.TableName() || id != rec.Head().ID {
					return nil, nil
				}
				return []model.Alteration{{Deed: model.Deed{ID: 3}, Now: rec}, {Deed: model.Deed{ID: 4}, Was: now, Now: rec}, {Deed: model.Deed{ID: 9}, Was: rec, Now: now}}, nil
			}
			all, err := WithNames(&newer, story, true, past)
			if err != nil || len(all) != 2 {
				t.Fatalf("%s.%s: %d deeds, %v", rec.TableName(), f.Name, len(all), err)
			}
			told := Tell(&newer, all)
			for _, d := range counted.Told() {
				at := slices.IndexFunc(told, func(l Told) bool {
					return l.Table == d.Table && l.UID == d.UID && l.Key == 0 && l.Difference.Key == d.Key
				})
				if at < 0 || !told[at].Lent || told[at].Deed.ID != 9 {
					t.Errorf("%s.%s is counted and not told: %+v", rec.TableName(), f.Name, told)
				}
				seen++
			}
		}
	}
	if seen < 50 {
		t.Errorf("only %d fields", seen)
	}
}

// The history of an item tells of its room and of whoever takes part in it, and of no other.
func TestTheHistoryOfAnItemTellsOfItsNames(t *testing.T) {
	p := visit(t)
	it := p.Items[0]
	who := p.Who[it.ID]
	story := []model.Alteration{{Deed: model.Deed{ID: 5}, Now: &it}}
	for i := range who {
		story = append(story, model.Alteration{Deed: model.Deed{ID: 5}, Now: &who[i]})
	}
	asked := map[string]bool{}
	_, err := WithNames(&p, story, false, func(table string, id int64) ([]model.Alteration, error) {
		asked[string(table)+string(rune('0'+id))] = true
		return nil, nil
	})
	room, other := "rooms"+string(rune('0'+*it.RoomID)), "rooms"+string(rune('0'+3-*it.RoomID))
	if err != nil || !asked[room] || asked[other] {
		t.Errorf("%v, %v", asked, err)
	}
}

// A story names what is no more as it was called last: an office that was made and taken back, a seat that is given
// up. What is there is called as it is now, and a programme that was read is not changed.
func TestAStoryRecallsWhatIsNoMore(t *testing.T) {
	p := visit(t)
	now, then := model.Office{Row: model.Row{ID: 77}, Title: model.Plain("Prime Minister")}, model.Office{Row: model.Row{ID: 78}, Title: model.Plain("Envoy")}
	p.Offices = map[int64]model.Office{77: now}
	first := model.Office{Row: model.Row{ID: 78}, Title: model.Plain("Messenger")}
	seat := model.Seat{Row: model.Row{ID: 79}, Name: model.Plain("Ana Pop")}
	story := []model.Alteration{{Deed: model.Deed{ID: 6}, Was: &model.Tenure{Row: model.Row{ID: 5}, PersonID: 4, OfficeID: 77}, Now: &model.Tenure{Row: model.Row{ID: 5}, PersonID: 4, OfficeID: 78}},
		{Deed: model.Deed{ID: 7}, Was: &seat}}
	got, err := Recall(p, story, func(table string, id int64) ([]model.Alteration, error) {
		if table == "offices" && id == 78 {
			return []model.Alteration{{Now: &first}, {Was: &first, Now: &then}, {Was: &then}}, nil
		}
		if table == "offices" {
			t.Errorf("it asks of %d, which is known", id)
		}
		return nil, nil
	})
	if err != nil || got.Offices[78].Title.In() != "Envoy" || got.Offices[77].Title.In() != "Prime Minister" || got.Seats[79].Name.In() != "Ana Pop" {
		t.Errorf("%+v, %+v, %v", got.Offices, got.Seats[79], err)
	}
	if len(p.Offices) != 1 || p.Seats[79].ID != 0 {
		t.Errorf("the programme itself knows %+v", p.Offices)
	}
}
