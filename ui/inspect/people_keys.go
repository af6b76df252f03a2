package inspect

import (
	"reflect"
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// key walks the offers; while nothing is typed it walks those who take part, from
// the last one up: Enter opens how one takes part, Right the card of a person or the board
// of delegations.
func (l *People) key(k *fyne.KeyEvent) bool {
	if l.field.Text() == "" && l.walk(k.Name) {
		return true
	}
	switch k.Name {
	case fyne.KeyDown:
		l.at = min(l.at+1, len(l.offer)-1)
	case fyne.KeyUp:
		l.at = max(l.at-1, 0)
	case fyne.KeyTab:
		l.choose(0)
	case fyne.KeyEscape:
		if l.field.Text() == "" {
			return false
		}
		if len(l.offer) == 0 { // pressed again
			l.field.Put("")
		}
		l.offer = nil
		l.resize()
		return true
	default:
		return false
	}
	l.list.Refresh()
	return true
}

// single says that what is typed means one person who is known, and nobody else: Tab
// takes that one.
func (l *People) single() bool {
	known := 0
	for _, o := range l.offer {
		if o.known != nil {
			known++
		}
	}
	return known == 1 && l.field.Text() != "" && scene.Held()&fyne.KeyModifierShift == 0
}

func (l *People) walk(key fyne.KeyName) bool {
	n, was := len(l.who), l.on
	switch {
	case key == fyne.KeyUp && was == 0 && n > 0:
		l.on = n
	case key == fyne.KeyUp && was > 1:
		l.on--
	case key == fyne.KeyDown && was > 0:
		l.on = (was + 1) % (n + 1)
	case key == fyne.KeyDelete && was > 0:
		l.on = 0
		l.tap(scene.Hit{Kind: "remove", ID: int64(was - 1)})
	case key == fyne.KeyRight && was > 0:
		l.lead(was - 1)
	case key == fyne.KeyEscape && was > 0:
		l.on = 0
	default:
		return false
	}
	l.list.Refresh()
	return true
}

// lead opens the card of the person of a row, or shows on the board of delegations whom
// else it stands for.
func (l *People) lead(i int) {
	if i < 0 || i >= len(l.who) {
		return
	}
	who := &l.who[i]
	if id := l.person(who); id != 0 {
		l.kit.Card(id)
		return
	}
	if who.SeatID != nil || who.GroupID != nil || who.DelegationID != nil {
		l.kit.Delegates(l.cells.Programme.Event.ID, who.Participation)
	}
}

// person is who is known of a row, 0 for nobody.
func (l *People) person(who *model.Participant) int64 {
	id := who.PersonID
	if who.SeatID != nil {
		id = l.cells.Programme.Seats[*who.SeatID].PersonID
	}
	if id == nil {
		return 0
	}
	return *id
}

// open shows the card of a row. What is changed there is one deed.
func (l *People) open(i int) {
	if i < 0 || i >= len(l.who) {
		return
	}
	id := l.who[i].ID
	at := func() int { return slices.IndexFunc(l.who, func(p model.Participant) bool { return p.ID == id }) }
	now := func() (typed.Cells, model.Participant, bool) {
		if at() < 0 {
			return typed.Cells{}, model.Participant{}, false
		}
		return l.cells, l.who[at()], true
	}
	began := sheet.Began{Card: sheet.OfPart, Of: model.Ref{Event: l.cells.Programme.Event.ID, Item: l.item}, Side: l.side, Key: id}
	openParticipant(l.kit, l, began, now, func(t taken) error {
		rows, at := l.rows(), at()
		if at < 0 {
			return model.Refuse("model.missing")
		}
		if t.made == nil && len(t.more) == 0 && reflect.DeepEqual(t.now, t.was.Participation) {
			return nil
		}
		rows[at] = t.now
		side := &model.Participate{Item: l.item, Side: l.side, Who: rows, Was: model.AllSeen(l.who)}
		if t.made != nil {
			side.New = map[int]model.SavePerson{at: *t.made}
		}
		return l.kit.Do(&model.Several{Verb: model.Label{Verb: "edit", Args: []model.Text{t.was.Called}}, Changes: append(t.more, side)})
	})
}
