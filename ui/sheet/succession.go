package sheet

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/words"
)

// succession asks who comes in the stead of whom, from when on and where, and shows what
// becomes of the visit before it is done.
type succession struct {
	kit  Kit
	of   model.Programme
	wish model.Succession
	some bool // chosen items alone
	made *model.SavePerson
	plan model.SuccessionPlan

	known model.Exactness // how well the hour that is typed is

	sheet          *part.Sheet
	who, by, scope *part.Choice
	from           *part.Field
	list           *steadList
	over           *handover
	do             *part.Button
	done           func(Flags)
}

// created is the value of whoever is made in the same deed.
const created = "new"

// OpenSuccession asks who comes in the stead of whom in a visit. What was typed for
// whoever leaves is given to done afterwards.
func OpenSuccession(kit Kit, c fyne.Canvas, of model.Programme, wish model.Succession, done func(Flags)) {
	w := kit.Words
	f := &succession{kit: kit, of: of, wish: wish, done: done}
	f.who = part.NewChoice(w.Say("sheet.stead.who"), f.standing(), w.Error).Narrow("", nil)
	f.who.Put(standingValue(wish.Seat, f.leaving()))
	f.by = part.NewChoice(w.Say("sheet.stead.by"), peopleOf(kit), w.Error).Narrow(w.Say("sheet.stead.new"), f.create)
	f.by.Put("")
	if wish.By != 0 {
		f.by.Put(strconv.FormatInt(wish.By, 10))
	}
	f.from = part.NewField(w.Say("sheet.stead.from"), 1, w.Error)
	f.from.Put(hourText(wish.From, of.Event.Zone))
	f.from.OnChange = func(string) { f.preview() }
	f.scope = part.NewChoice(w.Say("sheet.stead.where"), []part.Option{{Value: "", Name: w.Say("sheet.stead.everywhere")}, {Value: "some", Name: w.Say("sheet.stead.some")}}, w.Error)
	f.scope.Put("")
	f.who.OnChoose, f.by.OnChoose = func(v string) error { return f.leaves(v) }, func(v string) error { return f.comes(v) }
	f.scope.OnChoose = func(v string) error {
		if f.some = v != ""; f.some {
			f.wish.Items = f.candidates()
		}
		f.preview()
		return nil
	}
	f.over = newHandover(kit)
	f.list = newSteadList(w.Say("sheet.stead.list"), f.turn)
	f.do = part.NewButton(w.Say("sheet.stead.do"), part.Primary, f.accept)
	body := container.New(part.Stack{Gap: 12}, container.New(part.Row{}, f.who.Pane, f.by.Pane), container.New(part.Row{}, f.from, f.scope.Pane), f.over.box, f.list.Pane)
	f.preview()
	first := fyne.Focusable(f.by.Pane)
	if f.who.Value() == "" {
		first = f.who.Pane
	}
	f.sheet = kit.Open(c, w.Say("ui.cmd.substitute"), 680, body, first, part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), f.do)
	f.from.Entry().OnEnter = f.accept
}

// standing are those in whose stead somebody can come.
func (f *succession) standing() (out []part.Option) {
	for _, one := range f.of.Standing() {
		name := f.of.Seats[one.Seat].Name
		if one.Person != 0 {
			name = f.of.People[one.Person].Name
		}
		d := f.of.Delegations[one.Delegation]
		out = append(out, part.Option{Value: standingValue(one.Seat, one.Person), Name: f.kit.Words.Text(name), Note: f.kit.Words.Text(f.of.NameOf(&d))})
	}
	return out
}

// standingValue stands for a person, or for a seat for which none is known.
func standingValue(seat, person int64) string {
	switch {
	case person != 0:
		return strconv.FormatInt(person, 10)
	case seat != 0:
		return "seat " + strconv.FormatInt(seat, 10)
	}
	return ""
}

// peopleOf offers everybody whom the office knows, in the order of their family names.
func peopleOf(kit Kit) []part.Option {
	known, err := kit.Desk.People("")
	if err != nil {
		kit.Tell(err)
	}
	out := make([]part.Option, 0, len(known))
	for _, k := range known {
		out = append(out, part.Option{Value: strconv.FormatInt(k.Person.ID, 10), Name: kit.Words.Text(k.Person.Name), Note: kit.Words.Text(words.HeldBy(&k)), Also: strings.Split(k.Person.Name.All(), "\n")})
	}
	place := make(map[string][]byte, len(out))
	for i := range out {
		place[out[i].Value] = kit.Words.Place(strings.TrimSpace(kit.Words.Text(known[i].Person.Family) + " " + out[i].Name))
	}
	slices.SortStableFunc(out, func(a, b part.Option) int { return bytes.Compare(place[a.Value], place[b.Value]) })
	return out
}

// create asks on a card who comes instead that nobody knows yet.
func (f *succession) create(name string) {
	OpenPerson(f.kit, fyne.CurrentApp().Driver().CanvasForObject(f.by.Pane), Began{}, strings.TrimSpace(name), f.of.People[f.leaving()].PartyID, func(made model.SavePerson) error {
		if made.Person.PartyID == nil {
			made.Person.PartyID = f.of.People[f.leaving()].PartyID
			made.Office.PartyID = made.Person.PartyID
		}
		f.made = &made
		rest := slices.DeleteFunc(f.by.Options(), func(o part.Option) bool { return o.Value == created })
		f.by.Offer(append(rest, part.Option{Value: created, Name: f.kit.Words.Text(made.Person.Name)}))
		f.by.Take(created)
		f.preview() // another may have been made before: the choice is the same
		return nil
	})
}

// leaving is the person who leaves, 0 while the seat is nobody's.
func (f *succession) leaving() int64 {
	if seat, ok := f.of.Seats[f.wish.Seat]; ok && seat.PersonID != nil {
		return *seat.PersonID
	}
	return f.wish.Person
}

func (f *succession) leaves(value string) error {
	f.wish.Seat, f.wish.Person = 0, 0
	if seat, ok := strings.CutPrefix(value, "seat "); ok {
		f.wish.Seat, _ = strconv.ParseInt(seat, 10, 64)
	} else if id := part.KeyOf(value); id != nil {
		f.wish.Person = *id
	}
	f.preview()
	return nil
}

func (f *succession) comes(value string) error {
	if f.wish.By = 0; value != created {
		f.made = nil
		if id := part.KeyOf(value); id != nil {
			f.wish.By = *id
		}
	}
	if f.wish.By != 0 && f.wish.By == f.leaving() {
		f.wish.By = 0
		return model.Refuse("model.substitute-self", f.by.Name())
	}
	f.preview()
	return nil
}

// candidates are the items in which somebody could come instead.
func (f *succession) candidates() []int64 {
	wish, out := f.wish, []int64{}
	wish.Items = nil
	wish.From, _ = f.hour()
	for _, pl := range model.PlanSuccession(&f.of, wish, words.Fold).Places {
		if pl.Item != 0 && !pl.Stays() && !slices.Contains(out, pl.Item) {
			out = append(out, pl.Item)
		}
	}
	return out
}

// turn chooses an item, or no longer.
func (f *succession) turn(item int64) {
	if i := slices.Index(f.wish.Items, item); i >= 0 {
		f.wish.Items = slices.Delete(f.wish.Items, i, i+1)
	} else {
		f.wish.Items = append(f.wish.Items, item)
	}
	f.preview()
}

// preview plans anew and shows it, or says why it cannot.
func (f *succession) preview() {
	if !f.some {
		f.wish.Items = nil
	}
	at, err := f.hour()
	f.from.Wrong(f.kit.Words.Error(err))
	f.plan = model.SuccessionPlan{}
	whom := f.wish.Seat != 0 || f.wish.Person != 0
	if err == nil && at != 0 && whom {
		wish := f.wish
		wish.From, wish.Office = at, f.over.wanted(f.known).Office
		f.plan = model.PlanSuccession(&f.of, wish, words.Fold)
	}
	f.over.offer(f)
	n := f.changes()
	f.list.fill(f.lines())
	f.do.Off(n == 0 || f.wish.By == 0 && f.made == nil)
	f.do.Name(f.kit.Words.Say("sheet.stead.do"))
	if n > 0 {
		f.do.Name(f.kit.Words.Count("sheet.stead.do-in", n))
	}
	if f.sheet != nil {
		f.sheet.Refresh()
	}
}

func (f *succession) changes() (n int) {
	for i := range f.plan.Places {
		if !f.plan.Places[i].Stays() {
			n++
		}
	}
	return n
}

// hourText is a day and an hour as every language reads them; nothing for none.
func hourText(at int64, zone string) string {
	m, err := civil.MomentAt(at, zone)
	if err != nil || at == 0 {
		return ""
	}
	d := m.Date()
	return fmt.Sprintf("%02d.%02d.%d %s", d.Day(), d.Month(), d.Year(), m.Clock())
}
