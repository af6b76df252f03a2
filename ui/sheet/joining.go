package sheet

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// joining asks who is to take part in items besides those who do, and says before it is
// done how many of them change.
type joining struct {
	kit   Kit
	of    model.Programme
	items map[int64]bool
	plan  []model.Assigned

	sheet           *part.Sheet
	who, side, role *part.Choice
	notice          *part.Notice
	do              *part.Button
}

// OpenJoining asks who takes part in all the items as well, and makes one deed of it.
// Whoever is there already is not there twice.
func OpenJoining(kit Kit, c fyne.Canvas, cells typed.Cells, items []int64) {
	w, say := kit.Words, kit.Words.Error
	j := &joining{kit: kit, of: cells.Programme, items: map[int64]bool{}, notice: part.NewNotice(420)}
	for _, id := range items {
		j.items[id] = true
	}
	j.who = part.NewChoice(w.Say("sheet.join-who"), j.candidates(&cells), say).Narrow(w.Say("sheet.join-words"), j.words)
	j.side = part.NewChoice(w.Say("delegates.side"), part.Options(model.Sides, "side.", w.Say), say)
	j.side.Put(string(model.HostSide))
	j.role = part.NewChoice(w.Say("sheet.role"), part.Options(model.Roles, "role.", w.Say), say)
	j.role.Put("member")
	again := func(string) error { j.look(); return nil }
	j.side.OnChoose, j.role.OnChoose = again, again
	j.do = part.NewButton(w.Say("delegates.assign-do"), part.Primary, j.accept)
	j.who.OnChoose = func(value string) error {
		j.follow(value)
		if j.look(); model.SumOf(j.plan).New > 0 {
			c.Focus(j.do)
		}
		return nil
	}
	body := container.New(part.Stack{Gap: 12}, j.who.Pane, container.New(part.Row{}, j.side.Pane, j.role.Pane), j.notice.Pane)
	j.sheet = kit.Open(c, w.Count("sheet.for-all", len(items)), 480, body, j.who.Pane,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { j.sheet.Close() }), j.do)
	j.look()
}

// What a value of the list stands for.
const (
	joinsWith   = "delegation "
	joinsGroup  = "group "
	joinsSeat   = "seat "
	joinsPerson = "person "
	joinsWords  = "words "
)

// candidates are all who could take part: those of the visit first, then whoever the office
// knows besides.
func (j *joining) candidates(cells *typed.Cells) (out []part.Option) {
	w, seated := j.kit.Words, map[int64]bool{}
	for _, side := range model.Sides {
		for _, d := range j.of.DelegationsOf(side) {
			out = append(out, part.Option{Value: joinsWith + part.ValueOf(&d.ID), Name: w.Text(j.of.NameOf(&d)), Note: w.Say("sheet.delegation"), Also: spellings(j.of.NameOf(&d))})
		}
	}
	for _, g := range typed.InOrder(j.of.Groups) {
		out = append(out, part.Option{Value: joinsGroup + part.ValueOf(&g.ID), Name: cells.Grouping(&g, nil, ""), Also: spellings(g.Name)})
	}
	for _, one := range j.of.Standing() {
		if one.Seat == 0 {
			continue
		}
		name, d := j.of.Seats[one.Seat].Name, j.of.Delegations[one.Delegation]
		if one.Person != 0 {
			name, seated[one.Person] = j.of.People[one.Person].Name, true
		}
		out = append(out, part.Option{Value: joinsSeat + part.ValueOf(&one.Seat), Name: w.Text(name), Note: w.Text(j.of.NameOf(&d)), Also: spellings(name)})
	}
	for _, o := range peopleOf(j.kit) {
		if !seated[*part.KeyOf(o.Value)] {
			o.Value = joinsPerson + o.Value
			out = append(out, o)
		}
	}
	return out
}

func spellings(t model.Text) []string { return strings.Split(t.All(), "\n") }

// words lets somebody take part who is in no register: they stay as they were typed.
func (j *joining) words(text string) {
	if text = strings.TrimSpace(text); text == "" {
		return
	}
	value := joinsWords + text
	rest := slices.DeleteFunc(j.who.Options(), func(o part.Option) bool { return strings.HasPrefix(o.Value, joinsWords) })
	j.who.Offer(append(rest, part.Option{Value: value, Name: text}))
	j.who.Take(value)
}

// row is whom a value of the list stands for, as a row of an item would name them, and what
// they are called; false for nobody.
func (j *joining) row(value string) (model.Participation, model.Text, bool) {
	row := model.Participation{Mode: model.InPerson, Side: model.Side(j.side.Value()), Role: model.Role(j.role.Value())}
	if text, ok := strings.CutPrefix(value, joinsWords); ok {
		row.Name = model.Text{j.kit.Lang: text}
		return row, row.Name, true
	}
	what, number, _ := strings.Cut(value, " ")
	id := part.KeyOf(number)
	if id == nil {
		return row, nil, false
	}
	switch what + " " {
	case joinsWith:
		d := j.of.Delegations[*id]
		row.DelegationID = id
		return row, j.of.NameOf(&d), true
	case joinsGroup:
		row.GroupID = id
		return row, j.of.Groups[*id].Name, true
	case joinsSeat:
		row.SeatID = id
		seat := j.of.Seats[*id]
		if seat.PersonID != nil {
			return row, j.of.People[*seat.PersonID].Name, true
		}
		return row, seat.Name, true
	}
	row.PersonID = id
	return row, j.known(*id).Name, true
}

func (j *joining) known(person int64) (out model.Person) {
	if err := j.kit.Desk.Get(&out, person); err != nil {
		j.kit.Tell(err)
	}
	return out
}

// follow proposes the side and the part of whoever was chosen.
func (j *joining) follow(value string) {
	row, _, ok := j.row(value)
	switch {
	case !ok:
	case row.SeatID != nil:
		seat := j.of.Seats[*row.SeatID]
		j.side.Put(string(j.of.Delegations[seat.DelegationID].Side))
		j.role.Put(string(seat.Role))
	case row.DelegationID != nil:
		j.side.Put(string(j.of.Delegations[*row.DelegationID].Side))
	case row.GroupID != nil:
		if g := j.of.Groups[*row.GroupID]; g.Side != "" {
			j.side.Put(string(g.Side))
		} else if g.DelegationID != nil {
			j.side.Put(string(j.of.Delegations[*g.DelegationID].Side))
		}
	case row.PersonID != nil:
		j.side.Put(string(j.of.Event.SideOf(j.known(*row.PersonID).PartyID)))
	}
}

// look plans anew, and says what would become of the items.
func (j *joining) look() {
	w := j.kit.Words
	row, _, ok := j.row(j.who.Value())
	if j.plan = nil; !ok {
		j.do.Off(true)
		j.notice.Put("", nil)
		j.fit()
		return
	}
	for _, p := range j.of.Assigning([]model.Participation{row}) {
		if j.items[p.Item] {
			j.plan = append(j.plan, p)
		}
	}
	sum := model.SumOf(j.plan)
	said := []string{w.Count("sheet.join-new", sum.New)}
	if sum.There > 0 {
		said = append(said, w.Count("sheet.join-there", sum.There))
	}
	if sum.Away > 0 {
		said = append(said, w.Count("sheet.join-away", sum.Away))
	}
	j.notice.Put(strings.Join(said, ", "), nil)
	j.do.Off(sum.New == 0)
	j.fit()
}

func (j *joining) fit() {
	if j.sheet != nil {
		j.sheet.Refresh()
	}
}

func (j *joining) accept() {
	_, name, ok := j.row(j.who.Value())
	if !ok || model.SumOf(j.plan).New == 0 {
		return
	}
	if j.kit.Try(model.NewAssign(&j.of, j.plan, name)) {
		j.sheet.Close()
	}
}
