package delegates

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/desk"
	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
	"chancery/words"
)

// empty is a diary with nothing in its registers.
type empty struct{ desk.Store }

func (empty) Registers() (model.Registers, error)               { return model.Registers{}, nil }
func (empty) Settings() (map[string]model.Text, error)          { return nil, nil }
func (empty) Setting(string) (model.Text, error)                { return nil, nil }
func (empty) People(text string) (out []model.Known, err error) { return nil, nil }

// office is a window with nothing but the board.
type office struct{ kit sheet.Kit }

func (o office) Kit() sheet.Kit { return o.kit }
func (o office) Cells(p model.Programme) (typed.Cells, error) {
	return typed.Cells{Words: o.kit.Words, Programme: p}, nil
}
func (office) Key(*fyne.KeyEvent) bool { return false }
func (office) Locked()                 {}

// sentOne is a visit with one delegation of one seat.
func sentOne() (model.Delegation, model.Seat, model.Programme) {
	row := model.Row{ID: 1, UID: "one"}
	d := model.Delegation{Row: row, EventID: 1, PartyID: 1, Side: model.GuestSide}
	s := model.Seat{Row: row, DelegationID: 1, Name: model.Text{"en": "Ana Pop"}, Role: "member"}
	p := model.Programme{Event: model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-12", "Europe/Bucharest"), Parties: map[int64]model.Party{1: {Row: row, Name: model.Text{"en": "Ukraine"}}},
		People: map[int64]model.Person{uitest.Another: {Name: model.Text{"en": "Dan Rus"}}}}
	p.Event.ID = 1
	return d, s, p
}

// onCard is what the card of the seat or of the delegation says.
func onCard(t *testing.T, d model.Delegation, s model.Seat, p model.Programme, row int) string {
	t.Helper()
	p.Delegations, p.Seats = map[int64]model.Delegation{1: d}, map[int64]model.Seat{1: s}
	b := New(office{sheet.Kit{Desk: desk.New(empty{}), Words: words.For("en"), Lang: "en", Langs: []string{"en"}, Now: func() time.Time { return time.Unix(0, 0) }, Tell: func(err error) { t.Error(err) }}})
	u := uitest.New(t, b, 1200, 1600)
	b.Fill(p)
	b.stand(place{0, row})
	b.card.show()
	u.Wheel(0, 0)
	var out []string
	for _, o := range b.card.box.Objects {
		out = append(out, said(o))
	}
	return strings.Join(out, "\n")
}

// said is what a control says: what is typed in it, what is chosen.
func said(o fyne.CanvasObject) string {
	switch is := o.(type) {
	case *part.TextField:
		return fmt.Sprint(is.Text())
	case *part.Field:
		return is.Text()
	case *fyne.Container:
		var out []string
		for _, k := range is.Objects {
			out = append(out, said(k))
		}
		return strings.Join(out, "\n")
	}
	return uitest.Painted(o)
}

// Each field of a seat and of a delegation that says it stands on the board is shown by
// its card, and one that does not is shown by none.
func TestTheBoardShowsTheFieldsThatSaySo(t *testing.T) {
	d, s, p := sentOne()
	for _, of := range []struct {
		record model.Record
		row    int
	}{{&d, -1}, {&s, 0}} {
		was := reflect.ValueOf(of.record).Elem().Interface()
		before := onCard(t, d, s, p, of.row)
		for _, f := range model.Fields(of.record) {
			uitest.Alter(t, of.record, f)
			if d.PartyID == 1 && d.EventID == 1 && s.DelegationID == 1 { // else it is on another board
				if shown := onCard(t, d, s, p, of.row) != before; shown != f.In(model.InBoard) {
					t.Errorf("%T.%s: on its card %v, described so %v", of.record, f.Name, shown, f.In(model.InBoard))
				}
			}
			reflect.ValueOf(of.record).Elem().Set(reflect.ValueOf(was))
		}
	}
}

// A seat without a part in the delegation is not said to have none of its replies: that stands at the reply alone.
func TestASeatWithoutAPartSaysNothingOfReplies(t *testing.T) {
	d, s, p := sentOne()
	s.Role, s.Status = "", ""
	none, _, _ := strings.Cut(words.For("en").Say("seat.status."), " recorded") // it has two lines
	card := onCard(t, d, s, p, 0)
	if n := strings.Count(card, none); n != 1 {
		t.Errorf("%q stands %d times: %s", none, n, card)
	}
}
