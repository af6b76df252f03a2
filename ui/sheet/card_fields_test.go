package sheet

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2/container"

	"chancery/desk"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/words"
)

// kept is a diary of an office that keeps what is delicate, and has lost its vault: that
// something lies there is seen by what is said of it.
type kept struct{ desk.Store }

func (kept) Registers() (model.Registers, error) {
	return model.Registers{Offices: []model.Office{{Row: model.Row{ID: uitest.Another}, Title: model.Text{"en": "Minister"}}}}, nil
}
func (kept) Settings() (map[string]model.Text, error) { return nil, nil }
func (kept) Vault(string) ([]byte, error)             { return nil, model.Refuse("storage.missing") }
func (kept) Setting(name string) (model.Text, error) {
	return map[string]model.Text{model.SettingDelicate: model.Plain("on"), model.SettingHomeZone: model.Plain("Europe/Bucharest")}[name], nil
}

// onCard is what the card of a person says.
func onCard(t *testing.T, p model.Person, h model.Held) string {
	t.Helper()
	kit := Kit{Desk: desk.New(kept{}), Words: words.For("en"), Lang: "en", Langs: []string{"en"}, Now: func() time.Time { return time.Unix(1_760_000_000, 0) }, Home: func() string { return "Europe/Bucharest" }, Tell: func(err error) { t.Error(err) }}
	d := &card{kit: kit, was: p}
	d.build([]model.Held{h})
	body := d.body()
	u := uitest.New(t, container.New(part.Stack{}, body), 640, 3000)
	u.Wheel(0, 0)
	return strings.Join(u.Texts(), "\n") + uitest.Painted(body)
}

// Each field of a person, and of the time in an office, that says it stands on the card of
// the person is shown by it, and one that does not is not.
func TestTheCardShowsTheFieldsThatSaySo(t *testing.T) {
	row := model.Row{ID: 1, UID: "one"}
	p := model.Person{Row: row, Name: model.Text{"en": "Ana Pop"}}
	h := model.Held{Tenure: model.Tenure{Row: row, PersonID: 1, OfficeID: 1, From: 1_700_000_000, FromKnown: model.ToTheYear, To: 1_750_000_000, ToKnown: model.ToTheYear}}
	before := onCard(t, p, h)
	for _, of := range []model.Record{&p, &h.Tenure} {
		was := reflect.ValueOf(of).Elem().Interface()
		for _, f := range model.Fields(of) {
			uitest.Alter(t, of, f)
			if f.Name == "OfficeID" {
				h.Office = model.Office{Row: model.Row{ID: uitest.Another}, Title: model.Text{"en": "Minister"}}
			}
			if shown := onCard(t, p, h) != before; shown != f.In(model.InCard) {
				t.Errorf("%T.%s: on the card %v, described so %v", of, f.Name, shown, f.In(model.InCard))
			}
			reflect.ValueOf(of).Elem().Set(reflect.ValueOf(was))
			h.Office = model.Office{}
		}
	}
}
