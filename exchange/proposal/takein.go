package proposal

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// settled are the rows as they would stand in a visit: whoever takes part has a side, and an
// end on the day after says so.
func (p *Proposal) settled(c *typed.Cells) []Row {
	out := slices.Clone(p.Rows)
	b := belongings(c)
	b.heading(p)
	b.learn(p)
	for i := range out {
		r := &out[i]
		r.sided(b)
		r.theirs, r.doubted = [2]string{r.Host, r.Guest}, r.Remarks
		if place, beside := c.BesidePlace(r.Place); beside != "" {
			r.Place, r.Remarks = place, more(r.Remarks, beside)
		}
		if r.LastDay == r.Day.Add(1) && r.To != "" && r.To < r.From {
			r.LastDay = ""
		}
	}
	p.unsided(c, b)
	return out
}

// manyGuests is how many take part in what has a list of guests: a programme names no guests, and drops none.
const manyGuests = 8

// Differences are what a draft says otherwise than the programme of a visit. What the
// others do not know of it is not compared: remarks, who is responsible, how sure it is, and
// whatever no row of the draft says.
func (p *Proposal) Differences(c *typed.Cells) []Change {
	now := slices.DeleteFunc(p.settled(c), func(r Row) bool { return r.UID != "" && r.UID == c.Programme.Event.UID })
	var old []Row
	for i := range c.Programme.Items {
		it := &c.Programme.Items[i]
		if it.Status != model.Dropped {
			old = append(old, rowOf(c, it, i+1))
		}
	}
	if p.sideless {
		for _, rows := range [][]Row{old, now} {
			for i := range rows {
				rows[i].Who = joined(rows[i].Host, rows[i].Guest)
				rows[i].Host, rows[i].Guest = "", ""
			}
		}
	}
	people(c, old, now)
	guestsStay := func(was, is *Row) {
		for _, f := range []func(*Row) *string{func(r *Row) *string { return &r.Host }, func(r *Row) *string { return &r.Guest }, func(r *Row) *string { return &r.Who }} {
			if strings.TrimSpace(*f(is)) == "" && strings.Count(*f(was), ";") >= manyGuests {
				*f(is) = *f(was)
			}
		}
	}
	for _, f := range []func(*Row) *string{func(r *Row) *string { return &r.Place }, func(r *Row) *string { return &r.Host }, func(r *Row) *string { return &r.Guest },
		func(r *Row) *string { return &r.Who }, func(r *Row) *string { return &r.Interpretation }, func(r *Row) *string { return &r.Press }} {
		said := false
		for i := 0; i < len(now) && !said; i++ { // rows are large: a copy of each would be made for every column
			said = *f(&now[i]) != ""
		}
		for i := 0; i < len(old) && !said; i++ {
			*f(&old[i]) = ""
		}
	}
	remarks := remarksOf(old, now)
	for _, rows := range [][]Row{old, now} {
		for i := range rows {
			rows[i].Remarks, rows[i].Responsible, rows[i].Status, rows[i].Number = "", "", "", ""
		}
	}
	p.alikeClocks(c, old, now)
	if p.dated { // its entries stand in the order in which somebody made them
		slices.SortStableFunc(now, func(a, b Row) int { return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.From, b.From)) })
	}
	changes, from := compare(old, now, func(was, is *Row) {
		namedAlike(c, was, is)
		guestsStay(was, is)
		p.oursStay(c, was, is)
		titleStays(c, was, is)
		unsaidStays(was, is)
		if is.pressed != "" && (was.Press != "" || strings.Contains(words.Fold(remarks[0][was.N]), words.Fold(is.pressed))) { // ours says it, or keeps it as the remark that it is
			is.Press = was.Press
		}
	})
	p.of = map[int]int{}
	for j, i := range from {
		if i >= 0 {
			p.of[now[j].N] = old[i].N
		}
	}
	p.unlike(c, remarks, old, now, from)
	if p.dated {
		return p.ofCalendar(c, changes, old, now)
	}
	return p.toldOff(within(changes, old, now), old)
}

// AllNew is the change that puts all rows into a visit, whatever it has already. Nil for none.
func (p *Proposal) AllNew(c *typed.Cells) (model.Change, error) {
	rows, none := p.settledHere(c), map[int]*model.Item{}
	spots := p.spots(c, rows, none)
	var list []model.Change
	for i := range rows {
		made, err := p.added(c, &rows[i], spots[i])
		if err != nil {
			return nil, err
		}
		list = append(list, made...)
	}
	return together(list), nil
}

// TakeIn is the change that takes a draft over into a visit: what is new is put in, what
// changed is changed, some of it where numbers are given. What the draft no longer has is
// called off only where that is asked. Nil when nothing differs.
func (p *Proposal) TakeIn(c *typed.Cells, changes []Change, drop bool) (model.Change, error) {
	rows := p.settledHere(c)
	items := map[int]*model.Item{} // by the order of the rows
	for n, old := range p.of {
		items[n-1] = &c.Programme.Items[old-1]
	}
	for i := range changes {
		if changes[i].IsNew() {
			delete(items, changes[i].New-1)
		}
	}
	spots := p.spots(c, rows, items)
	var list []model.Change
	for _, one := range changes {
		if one.New > 0 && rows[one.New-1].Out {
			continue
		}
		var made []model.Change
		var err error
		switch one.What {
		case isAdded:
			made, err = p.added(c, &rows[one.New-1], spots[one.New-1])
		case isRemoved, isOff:
			if drop || one.What == isOff {
				it := c.Programme.Items[one.Old-1]
				it.Status = model.Dropped
				made = []model.Change{&model.SaveItem{Item: it}}
			}
		default:
			made, err = p.changed(c, c.Programme.Items[one.Old-1], &rows[one.New-1], &one, spots[one.New-1])
		}
		if err != nil {
			return nil, err
		}
		list = append(list, made...)
	}
	list = append(list, p.along(c, rows, spots, items, changes)...)
	if e := c.Programme.Event; p.Longer {
		var more bool
		if e.FirstDay, e.LastDay, more = p.Lasting(&e); more {
			list = append([]model.Change{&model.SaveEvent{Event: e}}, list...)
		}
	}
	return together(list), nil
}

// together is all of it as one deed, nil for nothing. A list of guests says of which item: what it brings, no draft of a
// programme knows.
func together(list []model.Change, of ...model.Text) model.Change {
	if len(list) == 0 {
		return nil
	}
	return acquainted(&model.Several{Verb: model.Label{Verb: "import", Args: of}, Changes: list})
}

func acquainted(c model.Change) model.Change {
	known := func(key int64) (model.Party, bool) {
		k, ok := words.KnownBy(key)
		return k.Party, ok
	}
	return &model.Acquaint{Change: c, Known: known}
}

func (p *Proposal) added(c *typed.Cells, r *Row, at spot) ([]model.Change, error) {
	if r.Day == "" {
		return nil, model.Refuse("takein.day-needed", r.Title)
	}
	d, err := c.Draft(nil, r.Day)
	if err != nil {
		return nil, err
	}
	if err := p.times(&d.Item, r, c.Programme.Event.Zone); err != nil {
		return nil, err
	}
	if r.hourless() {
		at.put(&d.Item, c.Programme.Event.Zone)
	} else if at.ok {
		d.Item.Pos = at.pos
	}
	d.Item.Audience = model.Internal // whatever the file says, until somebody opens it
	for _, one := range [...]struct {
		col  typed.Column
		text string
	}{{typed.ColActivity, r.Title}, {typed.ColPlace, r.Place}, {typed.ColHost, r.Host}, {typed.ColGuest, r.Guest},
		{typed.ColInterpret, r.Interpretation}, {typed.ColResponsible, r.Responsible}, {typed.ColRemarks, r.Remarks}} {
		if one.text == "" {
			continue
		}
		in := c
		if one.col == typed.ColActivity {
			in = titling(c, &d.Item, one.text)
		}
		if err := in.Type(d, one.col, one.text); err != nil {
			return nil, model.Refuse("takein.row-refused", strconv.Itoa(r.N), r.Title, c.Words.Error(err))
		}
	}
	d.Item.Press = model.Press(r.Press)
	r.noteOfPress(&d.Item, c.Lang)
	if r.Status == "option" {
		d.Item.Status = model.Option
	}
	save, err := c.Save(d)
	if err != nil {
		return nil, model.Refuse("takein.row-refused", strconv.Itoa(r.N), r.Title, c.Words.Error(err))
	}
	return []model.Change{&keepUID{SaveItem: save, uid: r.UID, room: &p.room}}, nil
}

// keepUID makes an item under the UID that its calendar has for it, so that the same file
// again changes and does not double; where the diary has one of that UID elsewhere, the
// item gets its own.
type keepUID struct {
	*model.SaveItem
	uid  string
	room *model.Item // for what is looked for; all rows share it
}

func (k *keepUID) Apply(u model.Unit) error {
	k.Item.UID, *k.room = "", model.Item{}
	if k.uid != "" && model.Code(u.ByUID(k.room, k.uid)) == "model.missing" {
		k.Item.UID = k.uid
	}
	return k.SaveItem.Apply(u)
}

func (p *Proposal) changed(c *typed.Cells, it model.Item, r *Row, one *Change, at spot) (out []model.Change, err error) {
	edited, touched := it, one.What == isMoved && r.hourless()
	for _, f := range one.Fields {
		switch f {
		case "from", "to", "day", "last_day":
			err = p.times(&edited, r, c.Programme.Event.Zone) // when the press is called stays as it was said to it
			touched = true
		case "who", "host", "guest":
			host, guest, _ := p.sidesOf(c, &it, r)
			for _, side := range []struct {
				col  typed.Column
				text string
			}{{typed.ColHost, host}, {typed.ColGuest, guest}} {
				if f == "host" && side.col != typed.ColHost || f == "guest" && side.col != typed.ColGuest {
					continue
				}
				one, failed := c.Change(it, side.col, side.text)
				if err = errors.Join(err, failed); one != nil {
					out = append(out, one)
				}
			}
		default:
			err = put(c, &edited, r, f)
			touched = true
		}
		if err != nil {
			return nil, model.Refuse("takein.row-refused", strconv.Itoa(r.N), r.Title, c.Words.Error(err))
		}
	}
	if touched && (r.Zone == "" || r.Zone == c.Programme.Event.Zone) { // whose hours are on clocks of their own says so
		c.OnWay(&it, &edited)
	}
	if touched && r.hourless() {
		at.put(&edited, c.Programme.Event.Zone)
	}
	if touched {
		out = append([]model.Change{&model.SaveItem{Item: edited}}, out...)
	}
	return out, nil
}
