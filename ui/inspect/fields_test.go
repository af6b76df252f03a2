package inspect

import (
	"reflect"
	"slices"
	"testing"

	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
	"chancery/words"
)

// world is one visit with one item, one who takes part in it, and all that
// forms say of them.
type world struct {
	event      model.Event
	item       model.Item
	part       model.Participation
	person     model.Person
	office     model.Office
	delegation model.Delegation
	access     model.Access
}

// another is the key of rows that nothing points at until a field is altered.
const another = uitest.Another

func newWorld(t *testing.T) *world {
	t.Helper()
	row, one := model.Row{ID: 1, UID: "one"}, int64(1)
	start, err := civil.Resolve("2026-03-12T10:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{event: model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest"), item: model.NewItem(1, model.Talks, start, start.AddMinutes(60))}
	w.event.Row, w.item.Row = row, row
	w.event.Title, w.item.Title = model.Text{"en": "Visit"}, model.Text{"en": "Talks"}
	w.part = model.Participation{Row: row, ItemID: 1, Side: model.GuestSide, PersonID: &one}
	w.person, w.office = model.Person{Row: row, PartyID: &one}, model.Office{Row: row}
	w.access = model.Access{Row: row, ItemID: 1, Press: model.PressOpen}
	w.delegation = model.Delegation{Row: row, EventID: 1, PartyID: 1, Side: model.GuestSide}
	return w
}

// records are those whose fields are altered.
func (w *world) records() []model.Record {
	return []model.Record{&w.event, &w.item, &w.part, &w.person, &w.office, &w.delegation, &w.access}
}

func (w *world) cells() typed.Cells {
	name := model.Plain("another")
	p := model.Programme{Event: w.event, Items: []model.Item{w.item}, Who: map[int64][]model.Participation{1: {w.part}}, Accesses: map[int64][]model.Access{1: {w.access}},
		People: map[int64]model.Person{1: w.person}, Offices: map[int64]model.Office{1: w.office}, Tenures: []model.Tenure{{PersonID: 1, OfficeID: 1}},
		Delegations: map[int64]model.Delegation{1: w.delegation}, Venues: map[int64]model.Venue{another: {Row: model.Row{ID: another}, Name: name}}, Rooms: map[int64]model.Room{another: {Name: name}}}
	return typed.Cells{Words: words.For("en"), Lang: "en", Programme: p, Places: typed.NewGazetteer(model.Registers{Venues: []model.Venue{p.Venues[another]}}, words.For("en")), Roll: typed.NewRoll(nil)}
}

// empty is a diary with nothing in its registers.
type empty struct{ desk.Store }

func (empty) Registers() (model.Registers, error) {
	return model.Registers{Parties: []model.Party{{Row: model.Row{ID: another}, Name: model.Plain("another")}}}, nil
}

func (empty) Settings() (map[string]model.Text, error) { return nil, nil }
func (empty) Setting(name string) (model.Text, error)  { return nil, nil }

// testKit makes what do says of changes.
func testKit(do func(model.Change) error) sheet.Kit {
	return sheet.Kit{Desk: desk.New(empty{}), Words: words.For("en"), Lang: "en", Langs: []string{"en", "ro"}, Do: do, Tell: func(error) {},
		Ahead: func([]reading.Foreseen) string { return "" }, Feast: func(civil.Date) string { return "" }}
}

func nameOf(r model.Record, f model.Field) string {
	return reflect.TypeOf(r).Elem().Name() + "." + f.Name
}

// ofNoField are the columns that no field of an item stands in: the number, and
// who takes part, which rows of their own say.
var ofNoField = []typed.Column{typed.ColNumber, typed.ColHost, typed.ColGuest}

// Each field of an item that says it stands in the table is told by its column,
// one that does not is told by none, and no column is left that tells nothing.
func TestTheTableTellsTheFieldsThatSaySo(t *testing.T) {
	before, told := newWorld(t).cells(), map[typed.Column]bool{}
	for _, f := range model.Fields(&model.Item{}) {
		w := newWorld(t)
		uitest.Alter(t, &w.item, f)
		now := w.cells()
		var in []typed.Column
		for _, c := range typed.Columns {
			if now.Text(&w.item, c) != before.Text(&before.Programme.Items[0], c) {
				in = append(in, c)
			}
		}
		own := slices.Contains(in, typed.Column(f.Key))
		if own != f.In(model.InTable) || !own && len(in) > 0 {
			t.Errorf("%s: told in %v; described as in the table %v, in %s", f.Name, in, f.In(model.InTable), f.Key)
		}
		if own {
			told[typed.Column(f.Key)] = true
		}
	}
	for _, c := range typed.Columns {
		if told[c] == slices.Contains(ofNoField, c) {
			t.Errorf("the column %s tells of a field: %v", c, told[c])
		}
	}
}

// What can be looked through has a name in every language.
func TestReplaceFieldsHaveNames(t *testing.T) {
	for _, lang := range words.Languages {
		for _, key := range model.ReplaceFields() {
			if name := words.For(lang).Say("sheet.replace-in." + key); name == "sheet.replace-in."+key || name == "" {
				t.Errorf("%s has no name for %q", lang, key)
			}
		}
	}
}
