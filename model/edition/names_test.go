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
