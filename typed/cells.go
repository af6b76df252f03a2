package typed

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Cells reads and writes the cells of a running order: text on one side, items
// and changes on the other. Lang is the language that is typed in; labels are
// in the language of Words.
type Cells struct {
	Words     *words.Words
	Lang      string
	Programme model.Programme
	Places    *Gazetteer
	Roll      *Roll
	Chosen    bool             // somebody has said that Lang is typed
	Picked    map[string]int64 // of several of a name whoever was taken from a list, by the name folded
	At        int64            // unix second at which the item begins that is typed into, 0 where nobody knows

	side model.Side // that is typed into
}

// Text is what a cell shows.
func (c *Cells) Text(it *model.Item, col Column) string {
	switch col {
	case ColFrom:
		return StartText(it, c.Words, c.Programme.Event.Zone)
	case ColTo:
		return EndText(it, c.Words, c.Programme.Event.Zone)
	case ColActivity:
		return it.Title.In(c.Lang)
	case ColPlace:
		return c.place(it)
	case ColHost:
		return sideText(&c.Programme, it, model.HostSide, c.Lang, c.Words)
	case ColGuest:
		return sideText(&c.Programme, it, model.GuestSide, c.Lang, c.Words)
	case ColInterpret:
		return it.Interpret.In(c.Lang)
	case ColPress:
		return pressText(it, c.Programme.Accesses[it.ID], c.Words, c.Lang)
	case ColResponsible:
		return it.Responsible.In(c.Lang)
	case ColRemarks:
		return it.Remarks.In(c.Lang)
	case ColAudience:
		return c.Words.Say("audience." + string(it.Audience))
	case ColStatus:
		return c.Words.Say("item.status." + string(it.Status))
	}
	return ""
}

// place is where an item happens: names in the language that is typed in, those also of
// places that nothing in the programme has led to yet.
func (c *Cells) place(it *model.Item) string {
	at := c.Programme.Where(it)
	if c.Places != nil {
		for name, id := range map[*model.Text]*int64{&at.Venue: it.VenueID, &at.From: it.FromID, &at.To: it.ToID} {
			if name.Empty() && id != nil {
				*name = c.Places.venueOf(*id).Name
			}
		}
		if at.Room.Empty() && it.RoomID != nil && it.VenueID != nil {
			at.Room = c.Places.roomOf(*it.VenueID, *it.RoomID).Name
		}
	}
	return c.Words.Where(at, func(t model.Text) string { return t.In(c.Lang) })
}

// Number is the number a row is printed with.
func (c *Cells) Number(row int) string { return strconv.Itoa(row + 1) }

// Set puts typed text into a draft of the item. It never saves. What cannot be read
// is refused: with civil.typed, civil.gap or civil.fold where a time is asked, with
// typed.choice where one of a list is; the sides of an item are no part of it.
func (c *Cells) Set(it *model.Item, col Column, text string) error {
	if err := Printable(text); err != nil {
		return err
	}
	switch col {
	case ColFrom:
		return SetStart(it, quotedAfter(text), c.Lang)
	case ColTo:
		return c.setEnd(it, text)
	case ColActivity:
		it.Title = c.titled(it.Title, oneLine(text))
	case ColPlace:
		c.putPlace(it, oneLine(text))
	case ColInterpret:
		it.Interpret = c.file(it.Interpret, text)
	case ColPress:
		return setPress(it, text, c.Lang, c.Words)
	case ColResponsible:
		it.Responsible = c.file(it.Responsible, text)
	case ColRemarks:
		it.Remarks = c.file(it.Remarks, text)
	case ColAudience:
		return choose(&it.Audience, text, model.Audiences, "audience.", c.Words)
	case ColStatus:
		return choose(&it.Status, text, model.ItemStatuses, "item.status.", c.Words)
	}
	return nil
}

// file puts what was typed under the language that it is plainly in, unless one was chosen.
func (c *Cells) file(t model.Text, text string) model.Text {
	if c.Chosen {
		return t.With(c.Lang, text)
	}
	return Filed(t, text, c.Lang)
}

// placed puts a place under its language; one that is called by a name is under that which is typed in.
func (c *Cells) placed(t model.Text, text string) model.Text {
	if isName(text) && !cyrillic(text) && !inCyrillic(c.Lang) {
		return t.With(c.Lang, text)
	}
	return c.file(t, text)
}

func (c *Cells) titled(t model.Text, text string) model.Text {
	if c.Chosen {
		return t.With(c.Lang, text)
	}
	return titled(t, text, c.Lang)
}

// TakenAs are the texts of a change that were filed under another language than that which is typed in.
func (c *Cells) TakenAs(change model.Change) (out []words.Taken) {
	switch change := change.(type) {
	case *model.Several:
		for _, one := range change.Changes {
			out = append(out, c.TakenAs(one)...)
		}
	case *model.SaveItem:
		now, was := &change.Item, model.Item{}
		for i := range c.Programme.Items {
			if it := &c.Programme.Items[i]; it.ID == now.ID && it.ID != 0 {
				was = *it
			}
		}
		for _, t := range [][2]model.Text{{was.Title, now.Title}, {was.Place, now.Place}, {was.Interpret, now.Interpret}, {was.Responsible, now.Responsible}, {was.Remarks, now.Remarks}} {
			out = append(out, Elsewhere(c.Lang, t[0], t[1])...)
		}
	}
	return once(out)
}

// once are texts without those that are there twice.
func once(list []words.Taken) (out []words.Taken) {
	for _, t := range list {
		if !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return out
}

// unchosen refuses what is none of the choices, and names them where they can be read at a glance.
func unchosen[T ~string](text string, values []T, prefix string, w *words.Words) error {
	const glance = 10
	if len(values) > glance {
		return model.Refuse("typed.choice", text)
	}
	names := make([]string, len(values))
	for i, v := range values {
		names[i] = w.Say(prefix + string(v))
	}
	return model.Refuse("typed.choice-of", text, strings.Join(names, ", "))
}

func choose[T ~string](to *T, text string, values []T, prefix string, w *words.Words) error {
	v, ok := named(text, values, prefix, w)
	if !ok {
		return unchosen(text, values, prefix, w)
	}
	*to = v
	return nil
}

// Change is the change that typing text into a cell of a saved item makes, nil
// when the cell says what it said before.
func (c *Cells) Change(it model.Item, col Column, text string) (model.Change, error) {
	side, ok := sideOf(col)
	same := text == c.Text(&it, col)
	if same && !ok && len(c.Worded(&it, col)) == 0 {
		return nil, nil
	}
	if ok {
		change := c.participate(&it, side, text)
		if same && c.stood(change) {
			return nil, nil
		}
		return change, nil
	}
	was := it
	if col == ColActivity {
		text = hourUnsure(&it, text)
	}
	if err := c.Set(&it, col, text); err != nil {
		return nil, err
	}
	if same && !it.Placed() { // they are still words alone
		return nil, nil
	}
	c.OnWay(&was, &it)
	if err := it.Check(); err != nil {
		return nil, err
	}
	save := &model.SaveItem{Item: it}
	if col == ColPress {
		was := c.Programme.Accesses[it.ID]
		further, err := setAdmitted(was, text, c.Lang, c.Words)
		if err != nil {
			return nil, err
		}
		if !sameAccesses(was, further) {
			save.Accesses, save.Had = &further, model.AccessesSeen(was)
		}
	}
	return save, nil
}

// participate is who takes part when a side of an item is typed as text.
func (c *Cells) participate(it *model.Item, side model.Side, text string) *model.Participate {
	was, then := c.Programme.Side(it, side), *c
	then.At = it.Start.At
	who := then.who(text, side, was)
	return &model.Participate{Item: it.ID, Side: side, Who: who, Was: model.AllSeen(was), Groups: c.making(it, who)}
}

// sideOf is the side that a column tells of.
func sideOf(col Column) (model.Side, bool) {
	switch col {
	case ColHost:
		return model.HostSide, true
	case ColGuest:
		return model.GuestSide, true
	}
	return "", false
}
